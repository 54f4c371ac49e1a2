//! An attested "met" beside a figure that fails.

use crate::rules::prelude::*;

facts! {
    about::Report;
    ATTESTED: PartNumber = "attested", "chỉ tiêu được xác nhận đạt", "what is attested as met";
    criteria_paths::INDICATOR;
    report_paths::OBSERVED;
    VALUE: Label = "value", "mức yêu cầu", "what is required";
}

pub(super) static NTM_406: Rule = Rule::error("NTM-406", &[Input::Standard, Input::Reports])
    .title(
        "xác nhận đạt nhưng số liệu không đạt",
        "attested as met beside a figure that fails",
    )
    .why(
        "Báo cáo vừa xác nhận chỉ tiêu đạt, vừa ghi số liệu dưới mức yêu cầu của chính chỉ tiêu đó hoặc của một phần. Một trong hai phải sai.",
        "The report attests that the indicator is met and has a figure that does not reach what the indicator, or a part of it, requires. One of the two is wrong.",
    )
    .remedy(
        "Kiểm tra số liệu; bỏ xác nhận ở chỉ tiêu có số liệu.",
        "Check the figure; drop the attestation where there is a figure.",
    )
    .basis(
        "mức yêu cầu của chỉ tiêu trong bộ tiêu chí áp dụng",
        "what the standard requires of the indicator",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date}: {attested} được xác nhận đạt, nhưng {indicator} là {observed}, yêu cầu {value}",
        "Commune {commune}, report of {date}: {attested} is attested as met, but {indicator} is {observed}, required {value}",
    )
    .facts(FACTS)
    .examples(|| {
        let failing = [("17.1", "met"), ("17.1/clean", "480/1000")];
        examples::reports::with_report(examples::reports::DECEMBER, &failing)
    }, examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    for report in dossier.read_reports()? {
        let met = report
            .observations()
            .filter(|(_, one)| *one == Observation::Met);
        let met: SortedSet<&PartNumber> = met.map(|(number, _)| number).collect();
        for (number, figure) in report.observations() {
            let whole = PartNumber::from(number.indicator());
            let attested = [number, &whole].into_iter().find(|one| met.contains(one));
            let threshold = standard.part(number).and_then(|part| part.threshold());
            let Some((attested, threshold)) = attested.zip(threshold) else {
                continue;
            };
            if fails(standard, report, number, figure) {
                let facts = [
                    ATTESTED.is(attested.clone()),
                    INDICATOR.is(number.clone()),
                    OBSERVED.is(report_paths::observed(figure)),
                    VALUE.is(criteria_paths::threshold(threshold)),
                ];
                let attested = report_paths::observation(report, attested);
                Report::report_observation(findings, standard, (report, number), facts)
                    .related([attested, criteria_paths::required(number.indicator())]);
            }
        }
    }
    Ok(())
}

/// Whether a figure, assessed alone, fails.
fn fails(
    standard: &Standard,
    report: &CommuneReport,
    number: &PartNumber,
    figure: Observation,
) -> bool {
    let alone = CommuneReport::new(report.commune(), report.date()).observe(number.clone(), figure);
    let assessment = Assessment::of(standard, &alone, CountingPolicy::ONLY_MET).ok();
    let verdict = assessment.and_then(|assessment| assessment.indicator(number.indicator()));
    figure.attested().is_none() && verdict == Some(Verdict::NotMet)
}
