//! Communes with more hamlets in the register than they report to have.

use crate::rules::catalog::examples::state::{DAY, RECOGNISED, with_works};
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    HAMLETS: usize = "hamlets", "số thôn trong sổ", "the hamlets in the register";
    report_places::DATE;
    INDICATOR: String = "indicator", "chỉ tiêu tính theo số thôn", "the indicator that counts hamlets";
    WHOLE: Decimal = "whole", "số thôn theo báo cáo", "the hamlets by the report";
}

pub(super) static NTM_610: Rule = Rule::warning("NTM-610", &[
        Input::Gazetteer,
        Input::Standard,
        Input::Reports,
        Input::State,
    ])
    .title(
        "sổ ghi nhiều thôn hơn số thôn của xã",
        "the register has more hamlets of a commune than it has",
    )
    .why(
        "Báo cáo gần nhất của xã ghi một chỉ tiêu theo số thôn (như 9/11 thôn đạt chuẩn văn hóa), và sổ công trình có nhiều tên thôn của xã hơn số thôn ở mẫu số: có thôn mang hai tên, ghi nhầm xã, hoặc mẫu số sai.",
        "The latest report of the commune counts its hamlets (such as 9 of 11 hamlets with the standard of culture), and the register of works has more names of hamlets than there are: one has two names, belongs to another commune, or the number in the report is wrong.",
    )
    .remedy(
        "Đối chiếu tên thôn với danh sách thôn của xã.",
        "Compare the names with the list of hamlets of the commune.",
    )
    .basis(
        "chỉ tiêu tính theo số thôn của bộ tiêu chí xã",
        "the indicators of the set that count hamlets",
    )
    .message(
        "{name}: sổ có {hamlets} thôn, nhưng báo cáo ngày {date} (chỉ tiêu {indicator}) chỉ có {whole} thôn",
        "{name}: {hamlets} hamlets are in the register, but the report of {date} (indicator {indicator}) has {whole}",
    )
    .facts(FACTS)
    .examples(|| hamlets("1/1"), || hamlets("1/2"))
    .check(check);

/// Two hamlets of the recognised commune, and its report on them.
fn hamlets(observed: &str) -> Example {
    let report = CommuneReport::new(RECOGNISED, DAY);
    let report = match ("16".parse(), observed.parse()) {
        (Ok(number), Ok(observation)) => report.observe(number, observation),
        _ => report,
    };
    let example = with_works(|works| {
        works.hamlets = vec![
            examples::state::hamlet("Thôn Một"),
            examples::state::hamlet("Thôn Hai"),
        ];
    });
    let example = example.reports(vec![report]);
    match examples::criteria::standard() {
        Some(standard) => example.standard(standard),
        None => example,
    }
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (standard, state) = (dossier.read_standard()?, dossier.read_state()?);
    let reports = dossier.read_reports()?;
    listed_works::stated(&state.works.hamlets, &listed_works::NO_HAMLETS)?;
    let mut names: SortedMap<CommuneCode, SortedSet<String>> = SortedMap::new();
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
    let mut wholes: SortedMap<CommuneCode, (Decimal, Reverse<&PartNumber>, &CommuneReport)> =
        SortedMap::new();
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
        let hamlets = names.get(&commune).map_or(0, |names| names.len());
        if Decimal::from(hamlets) > whole {
            let facts = communes::facts(dossier, commune, state.date).chain([
                HAMLETS.is(hamlets),
                DATE.is(report.date()),
                INDICATOR.is(number.to_string()),
                WHOLE.is(whole),
            ]);
            findings
                .report(
                    state_paths::hamlets_of(commune),
                    report_places::cite_indicator(standard, number),
                    facts,
                )
                .because([report_places::observation(report, number)]);
        }
    }
    Ok(())
}

/// The numbers of hamlets that a report states.
fn counted<'a>(
    standard: &Standard,
    report: &'a CommuneReport,
) -> impl Iterator<Item = (&'a PartNumber, Decimal)> {
    let observations = report.observations();
    observations.filter_map(|(number, observation)| {
        let threshold = standard.part(number)?.threshold()?;
        let hamlets = threshold.unit().code() == MeasurementUnit::PERCENT_OF_HAMLETS;
        match observation {
            Observation::Share { whole, .. } if hamlets => Some((number, whole)),
            _ => None,
        }
    })
}
