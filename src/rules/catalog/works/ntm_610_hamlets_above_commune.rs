//! Communes with more hamlets in the register than they report to have.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    HAMLETS: usize = "hamlets", "số thôn trong sổ", "the hamlets in the register";
    report_paths::DATE;
    INDICATOR: PartNumber = "indicator", "chỉ tiêu tính theo số thôn", "the indicator that counts hamlets";
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
    let two = ["Thôn Một", "Thôn Hai"].map(examples::state::hamlet);
    let example = examples::state::with_works(|works| works.hamlets = two.into());
    let report = CommuneReport::new(examples::state::RECOGNISED, examples::state::DAY);
    let report = examples::reports::observed(report, &[("16", observed)]);
    examples::criteria::with_standard(example.reports(vec![report]))
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (standard, state) = (dossier.read_standard()?, dossier.read_state()?);
    let reports = dossier.read_reports()?;
    guards::listed(&state.works.hamlets, &guards::NO_HAMLETS)?;
    let mut names: SortedMap<CommuneCode, SortedSet<String>> = SortedMap::new();
    for hamlet in &state.works.hamlets {
        let name = fold(&hamlet.name);
        if !name.is_empty() {
            names.entry(hamlet.commune).or_default().insert(name);
        }
    }
    let known = reports.iter().filter(|report| report.date() <= state.date);
    let latest = report_paths::latest(known);
    let of_hamlets = latest.filter(|report| names.contains_key(&report.commune()));
    for (commune, reports) in SortedMap::grouped(of_hamlets.map(|one| (one.commune(), one))) {
        let counted = reports.iter().flat_map(|report| counted(standard, report));
        // Of several figures of a day the largest counts, so that no other could be meant.
        let Some((whole, Reverse(number))) = counted.max() else {
            continue;
        };
        let hamlets = names.get(&commune).map_or(0, |names| names.len());
        let Some(report) = reports.first().filter(|_| Decimal::from(hamlets) > whole) else {
            continue;
        };
        let facts = [
            HAMLETS.is(hamlets),
            DATE.is(report.date()),
            INDICATOR.is(number.clone()),
            WHOLE.is(whole),
        ];
        let citation = report_paths::cite_indicator(standard, number);
        let place = (state_paths::hamlets_of(commune), citation);
        Commune::report(dossier, findings, (commune, state.date), place, facts)
            .related([report_paths::observation(report, number)]);
    }
    Ok(())
}

/// The numbers of hamlets that a report states.
fn counted<'a>(
    standard: &Standard,
    report: &'a CommuneReport,
) -> impl Iterator<Item = (Decimal, Reverse<&'a PartNumber>)> {
    report.observations().filter_map(|(number, observation)| {
        let unit = standard.part(number)?.threshold()?.unit();
        let Observation::Share { whole, .. } = observation else {
            return None;
        };
        let hamlets = unit.code() == MeasurementUnit::PERCENT_OF_HAMLETS;
        hamlets.then_some((whole, Reverse(number)))
    })
}
