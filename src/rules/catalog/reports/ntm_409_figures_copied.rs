//! Communes that report the same figures, digit for digit.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{CommuneReport, Observation};
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
use crate::quantity::Decimal;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, report_places as places, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

/// So many equal figures are not chance.
const AT_LEAST: usize = 5;

pub(super) static NTM_409: Rule = Rule {
    code: RuleCode::of("NTM-409"),
    group: RuleGroup::Reports,
    severity: Severity::Warning,
    title: Label::new(
        "số liệu của hai xã giống hệt nhau",
        "two communes report identical figures",
    ),
    explanation: Label::new(
        "Mọi số liệu riêng của xã, từ 5 số trở lên, giống từng chữ số với một xã khác: nhiều khả năng đã chép lại. Các số 0, 100 và tỷ lệ đủ hoặc không có đơn vị nào thì không tính, vì nhiều xã cùng có. Ngưỡng 5 số do thư viện chọn, không phải quy định.",
        "All figures of its own that a commune reports, 5 or more, equal those of another commune digit for digit: most likely they were copied. Figures of 0 and 100, and shares of all or of none, do not count, because many communes have them. The number of 5 is the crate's own choice and no law.",
    ),
    remedy: Label::new(
        "Yêu cầu hai xã gửi lại số liệu gốc.",
        "Ask both communes for their original figures.",
    ),
    message: Label::new(
        "Xã {commune}, báo cáo ngày {date}: {figures} số liệu giống hệt xã {other}, báo cáo ngày {other_date}",
        "Commune {commune}, report of {date}: {figures} figures are identical to those of commune {other}, report of {other_date}",
    ),
    legal_basis: Label::new(
        "không phải quy định: ngưỡng do thư viện chọn",
        "no law: a bound of the crate's own choice",
    ),
    since: "0.1.0",
    reads: &[Input::Reports],
    facts: &[
        communes::COMMUNE,
        places::DATE,
        FactDocument::new(
            "figures",
            Label::new("số số liệu giống nhau", "the number of equal figures"),
        ),
        FactDocument::new(
            "other",
            Label::new("mã xã kia", "the code of the other commune"),
        ),
        FactDocument::new(
            "other_date",
            Label::new("ngày của báo cáo kia", "the day of the other report"),
        ),
    ],
    bad: examples::with_a_copy,
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let mut alike: BTreeMap<Vec<_>, BTreeSet<(CommuneCode, NaiveDate)>> = BTreeMap::new();
    for report in dossier.read_reports()? {
        let figures = figures(report);
        if figures.len() >= AT_LEAST {
            let reports = alike.entry(figures).or_default();
            reports.insert((report.commune(), report.date()));
        }
    }
    for (figures, reports) in alike {
        let Some(first) = reports.first() else {
            continue;
        };
        // What a commune reports again of itself is no copy.
        for (commune, date) in reports.iter().filter(|(commune, _)| *commune != first.0) {
            findings
                .report(
                    state_paths::report(*commune, *date),
                    places::cite(dossier),
                    [
                        ("commune", commune.to_string().into()),
                        ("date", (*date).into()),
                        ("figures", figures.len().into()),
                        ("other", first.0.to_string().into()),
                        ("other_date", first.1.into()),
                    ],
                )
                .from([state_paths::report(first.0, first.1)]);
        }
    }
    Ok(())
}

/// The figures that tell a commune from others, in an order of their own.
fn figures(report: &CommuneReport) -> Vec<(&PartNumber, String)> {
    let mut figures: Vec<_> = report
        .observations()
        .iter()
        .filter(|(_, observation)| is_its_own(*observation))
        .filter_map(|(number, observation)| Some((number, places::digits(*observation)?)))
        .collect();
    figures.sort();
    figures.dedup();
    figures
}

/// Whether a figure is neither nothing nor everything.
fn is_its_own(observation: Observation) -> bool {
    match observation {
        Observation::Amount(amount) => !amount.is_zero() && amount != Decimal::ONE_HUNDRED,
        Observation::Share { part, whole } => !part.is_zero() && part != whole,
        _ => false,
    }
}
