//! Criteria that are measured, of which a report only attests that they are met.

use crate::rules::prelude::*;

facts! {
    about::Report;
    CRITERION: u64 = "criterion", "số thứ tự tiêu chí", "the number of the criterion";
    INDICATORS: Vec<PartNumber> = "indicators", "các chỉ tiêu chưa có số liệu", "the indicators without a figure";
}

pub(super) static NTM_407: Rule = Rule::info("NTM-407", &[Input::Standard, Input::Reports])
    .title(
        "tiêu chí đo bằng số nhưng chỉ xác nhận đạt",
        "a measured criterion is only attested as met",
    )
    .why(
        "Mọi chỉ tiêu đo bằng số của tiêu chí này chỉ được xác nhận đạt, không có số liệu. Kết quả vẫn được tính, nhưng không kiểm tra được và không so sánh được với năm sau.",
        "Every measured indicator of the criterion is attested as met, without a figure. It counts, but it cannot be verified, nor compared with a later year.",
    )
    .remedy("Bổ sung số liệu.", "Add the figures.")
    .basis(
        "mức bằng số của chỉ tiêu trong bộ tiêu chí áp dụng",
        "the thresholds of the indicators in the standard",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date}, tiêu chí {criterion}: chỉ xác nhận đạt, chưa có số liệu của {indicators}",
        "Commune {commune}, report of {date}, criterion {criterion}: attested as met without the figures of {indicators}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with_report(examples::reports::DECEMBER, &[("16", "met")]), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    for report in dossier.read_reports()? {
        let observations = report.observations();
        let (met, others): (Vec<_>, Vec<_>) =
            observations.partition(|(_, observation)| *observation == Observation::Met);
        let [met, others] = [met, others].map(|observations| {
            let numbers = observations.into_iter().map(|(number, _)| number);
            numbers.collect::<SortedSet<&PartNumber>>()
        });
        let covers = |observed: &SortedSet<&PartNumber>, number: &PartNumber| {
            let whole = PartNumber::from(number.indicator());
            observed.contains(number) || observed.contains(&whole)
        };
        for criterion in standard.criteria() {
            let parts = standard.parts_of(criterion.mask()).map(|(_, part)| part);
            let measured = parts.filter(|part| part.threshold().is_some());
            let measured: Vec<&PartNumber> = measured.map(StandardPart::number).collect();
            let only_attested = |part: &&PartNumber| covers(&met, part) && !covers(&others, part);
            if measured.is_empty() || !measured.iter().all(only_attested) {
                continue;
            }
            let path = report_paths::criterion(report, criterion.number());
            let indicators: Vec<_> = measured.iter().copied().cloned().collect();
            let number = CRITERION.is(criterion.number().get());
            let facts = [number, INDICATORS.is(indicators)];
            let required = measured.into_iter().map(PartNumber::indicator);
            Report::report(
                findings,
                path,
                report,
                report_paths::cite(dossier, report.date()),
                facts,
            )
            .related(required.map(criteria_paths::required));
        }
    }
    Ok(())
}
