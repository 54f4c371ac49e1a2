//! Figures and reports of districts that the province does not have.

use crate::rules::prelude::*;

facts! {
    plan_paths::DISTRICT;
    units::DAY;
}

pub(super) static NTM_510: Rule = Rule::error("NTM-510", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "số liệu, báo cáo mang mã huyện không thuộc tỉnh",
        "a figure or a report is of no district of the province",
    )
    .why(
        "Số liệu hoặc báo cáo ghi mã huyện không có trong tỉnh vào ngày đó, nên không tính được cho huyện nào. Huyện không còn vào ngày đó do NTM-515 nêu.",
        "A figure or a report has the code of no district that the province has on the day, so it counts for none. A district that no longer exists is reported by NTM-515.",
    )
    .remedy(
        "Sửa mã huyện theo danh mục vào ngày đó.",
        "Correct the code by the catalogue of that day.",
    )
    .rests_on(basis::UNITS_ON_DAY)
    .message(
        "Mã huyện {district} không có trong tỉnh vào ngày {day}",
        "The province has no district with the code {district} on {day}",
    )
    .facts(FACTS)
    .examples(examples::state::with_figure_of_nobody, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, gazetteer) = (dossier.read_plan()?, dossier.read_gazetteer()?);
    let state = dossier.read_state()?;
    let mentions: SortedSet<units::DistrictMention> = units::district_mentions(state).collect();
    for (path, district, day) in mentions {
        if !gazetteer.coverage().contains(day) {
            findings.skip(path, guards::NOT_COVERED);
        } else if units::is_foreign(gazetteer, plan, district, day) {
            let facts = [DISTRICT.is(district), DAY.is(day)];
            let known = gazetteer_paths::known_district(gazetteer, district);
            let of_the_state = (day == state.date).then(state_paths::date);
            let others = known.into_iter().chain(of_the_state);
            findings
                .report(path, plan_paths::cite_columns(plan), facts)
                .related(others.chain([plan_paths::province()]));
        }
    }
    Ok(())
}
