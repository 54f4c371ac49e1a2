//! What several tests share: dates, standards, small criteria sets, permutations.
#![allow(
    dead_code,
    reason = "without some features a part of these helpers is not used"
)]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that fails is a failing test"
)]

pub(crate) mod advice;
pub(crate) mod advice_trial;
pub(crate) mod documents;
pub(crate) mod figures;
pub(crate) mod forms;
pub(crate) mod histories;
pub(crate) mod naive;
pub(crate) mod oracle;
pub(crate) mod oracle_targets;
pub(crate) mod plan;
pub(crate) mod programs;
pub(crate) mod progress;
pub(crate) mod recognition;
pub(crate) mod reordered;
pub(crate) mod rows;
pub(crate) mod rules;
pub(crate) mod source;
pub(crate) mod strategies;
pub(crate) mod tables;
pub(crate) mod works;

use std::collections::BTreeMap;

use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, Observation, Treatment, Verdict,
};
use nongthonmoi::calendar::{Dated, NaiveDate, Period, ProgrammeYear};
use nongthonmoi::criteria::{
    AxisPoint, Cell, Comparator, CriteriaSet, CriteriaSetParts, Criterion, CriterionNumber,
    Dimension, Group, Indicator, IndicatorNumber, MeasurementUnit, Overlay, Part, PartNumber,
    Requirement, Standard, Threshold, catalog,
};
use nongthonmoi::law::{Citation, Evidence, EvidenceGrade, Instrument, Sourced};
use nongthonmoi::place::Region;
use nongthonmoi::quantity::Decimal;
use nongthonmoi::rules::{Checker, Input, Rule, catalog as catalog_of_rules};
use nongthonmoi::text::Label;

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(crate) fn year(number: u16) -> ProgrammeYear {
    ProgrammeYear::new(number).unwrap()
}

pub(crate) fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

/// What communes of Hòa Bình are held against in a year.
pub(crate) fn hoa_binh_standard(number: u16) -> Standard {
    catalog::decision_1980()
        .resolve(
            Region::NorthernMidlandsAndMountains,
            year(number),
            &[&catalog::decision_816()],
        )
        .unwrap()
}

/// Not applicable and basically met, each counted or not.
pub(crate) fn policies() -> [CountingPolicy; 4] {
    let [yes, no] = Treatment::ALL;
    [(no, no), (no, yes), (yes, no), (yes, yes)]
        .map(|(not_applicable, basically_met)| CountingPolicy::new(not_applicable, basically_met))
}

/// A report of xã Yên Mông for the end of 2018 from pairs as people write them.
pub(crate) fn report(observations: &[(&str, &str)]) -> CommuneReport {
    report_on(day(2018, 12, 31), observations)
}

pub(crate) fn report_on(date: NaiveDate, observations: &[(&str, &str)]) -> CommuneReport {
    let empty = CommuneReport::new("04813".parse().unwrap(), date);
    observations.iter().fold(empty, |report, (number, text)| {
        report.observe(number.parse().unwrap(), text.parse().unwrap())
    })
}

pub(crate) fn report_of(
    observations: impl IntoIterator<Item = (PartNumber, Observation)>,
) -> CommuneReport {
    let empty = CommuneReport::new("04813".parse().unwrap(), day(2018, 12, 31));
    observations
        .into_iter()
        .fold(empty, |report, (number, observation)| {
            report.observe(number, observation)
        })
}

pub(crate) fn criterion_verdict(assessment: &Assessment<'_>, number: &str) -> Verdict {
    assessment.criterion(number.parse().unwrap()).unwrap()
}

pub(crate) fn indicator_verdict(assessment: &Assessment<'_>, number: &str) -> Verdict {
    assessment.indicator(number.parse().unwrap()).unwrap()
}

/// The parts of a small set: one group, the given columns and indicators, a criterion for each
/// number that the indicators have.
pub(crate) fn set_parts(points: &[&str], indicators: Vec<Indicator>) -> CriteriaSetParts {
    let mut numbers: Vec<CriterionNumber> = indicators
        .iter()
        .map(|indicator| indicator.number().criterion())
        .collect();
    numbers.dedup();
    let criterion = |number: CriterionNumber| {
        Criterion::new(
            number,
            "A".into(),
            Label::owned(format!("Tiêu chí {number}"), format!("Criterion {number}")),
        )
    };
    CriteriaSetParts {
        instrument: test_instrument(),
        period: Period::new(day(2016, 1, 1), Some(day(2027, 1, 1))).unwrap(),
        axis: points
            .iter()
            .map(|point| {
                (
                    AxisPoint::owned((*point).into()),
                    Label::owned(format!("cột {point}"), format!("column {point}")),
                )
            })
            .collect(),
        groups: vec![Group::new("A", Label::new("Nhóm", "Group"))],
        criteria: numbers.into_iter().map(criterion).collect(),
        indicators,
    }
}

pub(crate) fn test_instrument() -> Instrument {
    Instrument::new(
        "77/QĐ-UBND".parse().unwrap(),
        day(2016, 1, 1),
        Label::new("Bộ tiêu chí thử", "Test set"),
    )
}

/// An indicator that requires the same in every column, from 2016 on.
pub(crate) fn indicator(number: &str, points: &[&str], requirement: &Requirement) -> Indicator {
    let cells: Vec<_> = points
        .iter()
        .map(|point| (*point, Cell::Required(requirement.clone())))
        .collect();
    indicator_of_cells(number, &cells)
}

/// An indicator with a cell for each column, from 2016 on; the first one is also the common value.
pub(crate) fn indicator_of_cells(number: &str, cells: &[(&str, Cell)]) -> Indicator {
    let number: IndicatorNumber = number.parse().unwrap();
    let dated = |cell: &Cell| Dated::since(day(2016, 1, 1), sourced(cell.clone()));
    let by_point: BTreeMap<AxisPoint, _> = cells
        .iter()
        .map(|(point, cell)| (AxisPoint::owned((*point).into()), dated(cell)))
        .collect();
    Indicator::new(
        number,
        Label::owned(format!("Chỉ tiêu {number}"), format!("Indicator {number}")),
        dated(&cells[0].1),
        by_point,
    )
}

pub(crate) fn part(code: &str) -> Part {
    Part::new(
        code.parse().unwrap(),
        Label::owned(format!("phần {code}"), format!("part {code}")),
    )
}

pub(crate) fn threshold(comparator: Comparator, value: &str, dimension: Dimension) -> Threshold {
    let unit = MeasurementUnit::new("units", dimension, Label::new("đơn vị", "units"));
    Threshold::new(comparator, decimal(value), unit).unwrap()
}

pub(crate) fn percent_at_least(value: &str) -> Threshold {
    threshold(Comparator::AtLeast, value, Dimension::Percent)
}

/// A value as if it had been read in the test instrument itself.
pub(crate) fn sourced<T>(value: T) -> Sourced<T> {
    Sourced::new(
        value,
        Citation::new("77/QĐ-UBND".parse().unwrap()),
        Evidence::new(EvidenceGrade::Primary),
    )
}

/// An overlay of the test instrument with one requirement without end.
pub(crate) fn overlay(number: &str, requirement: Requirement) -> Overlay {
    Overlay::new(test_instrument())
        .require(
            number.parse().unwrap(),
            Period::new(day(2016, 1, 1), None).unwrap(),
            sourced(requirement),
        )
        .unwrap()
}

/// The standard of a small set of one column.
pub(crate) fn small_standard(indicators: Vec<Indicator>) -> Standard {
    CriteriaSet::new(set_parts(&["x"], indicators))
        .unwrap()
        .resolve(AxisPoint::new("x"), year(2018), &[])
        .unwrap()
}

/// How laws are run: a failing case is printed, and no file is written beside the tests.
pub(crate) fn laws() -> proptest::test_runner::Config {
    proptest::test_runner::Config {
        failure_persistence: None,
        ..proptest::test_runner::Config::default()
    }
}

/// What a report has under each number.
pub(crate) fn observed(report: &CommuneReport) -> Vec<(PartNumber, Observation)> {
    let observations = report.observations();
    observations
        .map(|(number, observation)| (number.clone(), observation))
        .collect()
}

/// The elements in an order that the seed decides; every order can come out.
pub(crate) fn shuffled<T: Clone>(items: &[T], seed: u64) -> Vec<T> {
    let mut rest = items.to_vec();
    let mut state = seed;
    let mut out = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        // Knuth's linear congruential generator.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let position = usize::try_from(state >> 33).unwrap() % rest.len();
        out.push(rest.swap_remove(position));
    }
    out
}

/// The rules that a plan and the units of its area are enough for.
pub(crate) fn plan_checker() -> Checker {
    let of_plans = |rule: &&&Rule| {
        let mut reads = rule.reads.iter();
        reads.all(|input| [Input::Plan, Input::Gazetteer].contains(input))
    };
    let rules = catalog_of_rules::RULES.iter().filter(of_plans);
    rules.fold(Checker::empty(), |checker, rule| {
        checker.with(rule).unwrap()
    })
}
