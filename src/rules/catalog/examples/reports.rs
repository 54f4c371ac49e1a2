//! Reports of three communes without faults, from which the examples of rules on reports are made.
//! The communes and their figures are made up.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::criteria as examples_criteria;
use crate::assessment::CommuneReport;
use crate::calendar::date;
use crate::place::CommuneCode;
use crate::rules::Example;

const FIRST: CommuneCode = CommuneCode::of(90001);
const SECOND: CommuneCode = CommuneCode::of(90002);
const THIRD: CommuneCode = CommuneCode::of(90003);

const JUNE: NaiveDate = date(2018, 6, 15);
pub(crate) const DECEMBER: NaiveDate = date(2018, 12, 15);

/// What the communes observed, as they would write it.
#[rustfmt::skip]
const IN_JUNE: &[(&str, &str)] = &[
    ("3.1", "80.5"), ("14.2", "71"), ("15.1", "90.2"), ("16", "8/11"), ("10", "29.5"),
    ("17.1/hygienic", "900/1000"), ("17.1/clean", "520/1000"),
];
#[rustfmt::skip]
const IN_DECEMBER: &[(&str, &str)] = &[
    ("1.1", "met"), ("9.1", "0"), ("6.3", "100"),
    ("3.1", "82.5"), ("14.2", "74"), ("15.1", "91.4"), ("16", "9/11"), ("10", "31.2"),
    ("17.1/hygienic", "930/1000"), ("17.1/clean", "560/1000"),
];
#[rustfmt::skip]
const OF_THE_SECOND: &[(&str, &str)] = &[
    ("1.1", "met"), ("9.1", "0"), ("6.3", "100"),
    ("3.1", "85"), ("14.2", "78.5"), ("15.1", "93.1"), ("16", "6/8"), ("10", "33"),
    ("17.1/hygienic", "1240/1300"), ("17.1/clean", "700/1300"),
];

pub(crate) fn good() -> Example {
    of(reports())
}

/// The good example with one more observation in the last report of the first commune.
pub(crate) fn with(number: &str, observation: &str) -> Example {
    let mut reports = reports();
    for report in &mut reports {
        if (report.commune(), report.date()) == (FIRST, DECEMBER) {
            *report = observed(report.clone(), &[(number, observation)]);
        }
    }
    of(reports)
}

/// The good example with a report of the third commune.
pub(crate) fn with_report(date: NaiveDate, observations: &[(&str, &str)]) -> Example {
    let mut reports = reports();
    reports.push(observed(CommuneReport::new(THIRD, date), observations));
    of(reports)
}

/// The good example with an earlier report of the second commune.
pub(crate) fn with_earlier(date: NaiveDate, number: &str, observation: &str) -> Example {
    let mut reports = reports();
    let earlier = CommuneReport::new(SECOND, date);
    reports.push(observed(earlier, &[(number, observation)]));
    of(reports)
}

/// The good example with the figures of the second commune in a report of the third.
pub(crate) fn with_a_copy() -> Example {
    with_report(DECEMBER, OF_THE_SECOND)
}

/// The good example with the last report of the second commune once more.
pub(crate) fn with_a_report_again() -> Example {
    let mut reports = reports();
    reports.push(observed(CommuneReport::new(SECOND, DECEMBER), IN_JUNE));
    of(reports)
}

fn of(reports: Vec<CommuneReport>) -> Example {
    let example = Example::new()
        .reports(reports)
        .date(examples_criteria::CHECKED);
    examples_criteria::with_standard(example)
}

fn reports() -> Vec<CommuneReport> {
    let report =
        |commune, date, observations| observed(CommuneReport::new(commune, date), observations);
    vec![
        report(FIRST, JUNE, IN_JUNE),
        report(FIRST, DECEMBER, IN_DECEMBER),
        report(SECOND, DECEMBER, OF_THE_SECOND),
    ]
}

/// A report with observations as a commune would write them.
pub(crate) fn observed(report: CommuneReport, observations: &[(&str, &str)]) -> CommuneReport {
    observations.iter().fold(report, |report, (number, text)| {
        match (number.parse(), text.parse()) {
            (Ok(number), Ok(observation)) => report.observe(number, observation),
            _ => report,
        }
    })
}
