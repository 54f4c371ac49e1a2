//! Communes with more hamlets in the register than they report to have.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::assessment::{CommuneReport, Observation};
use crate::criteria::{PartNumber, Standard};
use crate::place::CommuneCode;
use crate::quantity::Decimal;
use crate::rules::catalog::examples::state::{DAY, RECOGNISED, with_works};
use crate::rules::catalog::examples::{criteria as examples_criteria, state as examples_state};
use crate::rules::catalog::{communes, listed_works as works, report_places, state_paths};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::{Label, fold};

pub(super) static NTM_610: Rule = Rule {
    code: RuleCode::of("NTM-610"),
    group: RuleGroup::Works,
    severity: Severity::Warning,
    title: Label::new(
        "sổ ghi nhiều thôn hơn số thôn của xã",
        "the register has more hamlets of a commune than it has",
    ),
    explanation: Label::new(
        "Báo cáo gần nhất của xã ghi một chỉ tiêu theo số thôn (như 9/11 thôn đạt chuẩn văn hóa), và sổ công trình có nhiều tên thôn của xã hơn số thôn ở mẫu số: có thôn mang hai tên, ghi nhầm xã, hoặc mẫu số sai.",
        "The latest report of the commune counts its hamlets (such as 9 of 11 hamlets with the standard of culture), and the register of works has more names of hamlets than there are: one has two names, belongs to another commune, or the number in the report is wrong.",
    ),
    remedy: Label::new(
        "Đối chiếu tên thôn với danh sách thôn của xã.",
        "Compare the names with the list of hamlets of the commune.",
    ),
    message: Label::new(
        "{name}: sổ có {hamlets} thôn, nhưng báo cáo ngày {date} (chỉ tiêu {indicator}) chỉ có {whole} thôn",
        "{name}: {hamlets} hamlets are in the register, but the report of {date} (indicator {indicator}) has {whole}",
    ),
    legal_basis: Label::new(
        "chỉ tiêu tính theo số thôn của bộ tiêu chí xã",
        "the indicators of the set that count hamlets",
    ),
    since: "0.1.0",
    reads: &[
        Input::Gazetteer,
        Input::Standard,
        Input::Reports,
        Input::State,
    ],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new(
            "hamlets",
            Label::new("số thôn trong sổ", "the hamlets in the register"),
        ),
        report_places::DATE,
        FactDocument::new(
            "indicator",
            Label::new(
                "chỉ tiêu tính theo số thôn",
                "the indicator that counts hamlets",
            ),
        ),
        FactDocument::new(
            "whole",
            Label::new("số thôn theo báo cáo", "the hamlets by the report"),
        ),
    ],
    bad: || hamlets("1/1"),
    good: || hamlets("1/2"),
    check,
};

/// Two hamlets of the recognised commune, and its report on them.
fn hamlets(observed: &str) -> Example {
    let report = CommuneReport::new(RECOGNISED, DAY);
    let report = match ("16".parse(), observed.parse()) {
        (Ok(number), Ok(observation)) => report.observe(number, observation),
        _ => report,
    };
    let example = with_works(|works| {
        works.hamlets = vec![
            examples_state::hamlet("Thôn Một"),
            examples_state::hamlet("Thôn Hai"),
        ];
    });
    let example = example.with_reports(vec![report]);
    match examples_criteria::standard() {
        Some(standard) => example.with_standard(standard),
        None => example,
    }
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (standard, state) = (dossier.read_standard()?, dossier.read_state()?);
    let reports = dossier.read_reports()?;
    works::stated(&state.works.hamlets, &works::NO_HAMLETS)?;
    let mut names: BTreeMap<CommuneCode, BTreeSet<String>> = BTreeMap::new();
    for hamlet in &state.works.hamlets {
        let name = fold(&hamlet.name);
        if !name.is_empty() {
            names.entry(hamlet.commune).or_default().insert(name);
        }
    }
    let known: Vec<CommuneReport> = reports
        .iter()
        .filter(|report| report.date() <= state.date && names.contains_key(&report.commune()))
        .cloned()
        .collect();
    // Of several figures of a day the largest counts, so that no other could be meant.
    let mut wholes: BTreeMap<CommuneCode, (Decimal, Reverse<&PartNumber>, &CommuneReport)> =
        BTreeMap::new();
    for report in report_places::latest(&known) {
        for (number, whole) in counted(standard, report) {
            let figure = (whole, Reverse(number), report);
            let most = wholes.entry(report.commune()).or_insert(figure);
            if (figure.0, figure.1) > (most.0, most.1) {
                *most = figure;
            }
        }
    }
    for (commune, (whole, Reverse(number), report)) in wholes {
        let hamlets = names.get(&commune).map_or(0, BTreeSet::len);
        if Decimal::from(hamlets) > whole {
            let facts = communes::facts(dossier, commune, state.date).chain([
                ("hamlets", hamlets.into()),
                ("date", report.date().into()),
                ("indicator", number.to_string().into()),
                ("whole", whole.into()),
            ]);
            findings
                .report(
                    state_paths::hamlets_of(commune),
                    report_places::cite_indicator(standard, number),
                    facts,
                )
                .from([report_places::observation(report, number)]);
        }
    }
    Ok(())
}

/// The numbers of hamlets that a report states.
fn counted<'a>(
    standard: &Standard,
    report: &'a CommuneReport,
) -> impl Iterator<Item = (&'a PartNumber, Decimal)> {
    let observations = report.observations().iter();
    observations.filter_map(|(number, observation)| {
        let threshold = standard.part(number)?.threshold()?;
        let unit = fold(threshold.unit().label().vi());
        match observation {
            Observation::Share { whole, .. } if unit.ends_with(&fold("số thôn")) => {
                Some((number, *whole))
            }
            _ => None,
        }
    })
}
