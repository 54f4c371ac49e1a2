//! Plans that were issued late.

use crate::rules::prelude::*;

facts! {
    YEAR: u64 = "year", "năm kế hoạch", "the year of the plan";
    ISSUED: NaiveDate = "issued", "ngày ban hành", "the day of issue";
    BOUND: NaiveDate = "bound", "ngày cuối quý I của năm kế hoạch", "the last day of the first quarter of the year";
}

pub(super) static NTM_905: Rule = Rule::info("NTM-905", &[Input::Plan])
    .title(
        "kế hoạch ban hành sau quý đầu của năm kế hoạch",
        "the plan was issued after the first quarter of its year",
    )
    .why(
        "Nhiệm vụ có thời hạn quý I đã quá hạn khi kế hoạch được ban hành; cũng có thể năm kế hoạch hoặc ngày ban hành bị ghi sai. Mốc hết quý I là lựa chọn của thư viện, không phải quy định.",
        "Tasks due in the first quarter were overdue when the plan was issued; the year of the plan or its date may also be wrong. The bound, the end of the first quarter, is the crate's own choice and no law.",
    )
    .remedy(
        "Kiểm tra ngày ban hành và năm kế hoạch.",
        "Check the day of issue and the year of the plan.",
    )
    .basis(
        "thời hạn của các nhiệm vụ trong kế hoạch",
        "the deadlines of the plan's own tasks",
    )
    .message(
        "Kế hoạch năm {year} ban hành ngày {issued}, sau ngày {bound}",
        "The plan for {year} was issued on {issued}, after {bound}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::issued(const { date(2018, 4, 1) }), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let (issued, bound) = (plan.document.issued, Quarter::First.last_day(plan.year));
    if issued > bound {
        let year = YEAR.is(plan.year.get());
        let facts = [year, ISSUED.is(issued), BOUND.is(bound)];
        findings
            .report(documents::issued(), plan.document.cite(), facts)
            .related([plan_paths::year()]);
    }
    Ok(())
}
