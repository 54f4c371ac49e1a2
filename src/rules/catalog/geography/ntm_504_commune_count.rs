//! The number of communes of a district against the gazetteer.

use crate::rules::prelude::*;

facts! {
    about::Column;
    plan_paths::PRINTED_COMMUNES;
    COMPUTED: usize = "computed", "số xã trong danh mục", "the number of communes in the catalogue";
}

pub(super) static NTM_504: Rule = Rule::warning("NTM-504", &[Input::Plan, Input::Gazetteer])
    .title(
        "số xã của huyện khác danh mục",
        "the number of communes of a district differs from the gazetteer",
    )
    .why(
        "Số xã in ở đầu cột khác số xã của huyện trong danh mục vào ngày ban hành. Chương trình có thể không gồm mọi xã, nên đây là cảnh báo.",
        "The number in the head of the column is not that of the district's communes on the day of the plan. The programme need not cover all communes, so this is a warning.",
    )
    .remedy(
        "Đối chiếu với danh mục, hoặc nêu rõ xã nào không thuộc Chương trình và vì sao.",
        "Check against the catalogue, or state which commune is left out of the programme and why.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "{name}: in {declared} xã, danh mục có {computed} xã",
        "{name}: {declared} communes are printed, the catalogue has {computed}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_columns(|column| column.communes = Some(3)), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    let date = plan.document.issued;
    for column in &plan.quota.columns {
        let Some(district) = column.place.district() else {
            continue;
        };
        let Some(declared) = column.communes else {
            findings.skip(plan_paths::column(column.place), guards::NO_FIGURE);
            continue;
        };
        if gazetteer.district_on(district, date).is_err() {
            // An unknown district is the finding of another rule.
            continue;
        }
        let computed = gazetteer.communes_in(district, date).count();
        if usize::try_from(declared).ok() != Some(computed) {
            let counts = [PRINTED_COMMUNES.is(declared), COMPUTED.is(computed)];
            let facts = Column::facts(column).into_iter().chain(counts);
            let path = plan_paths::communes_of(column.place);
            findings
                .report(path, plan_paths::cite_columns(plan), facts)
                .related([gazetteer_paths::units_in(district)]);
        }
    }
    Ok(())
}
