//! Districts that no longer exist.

use crate::rules::catalog::examples::mergers::{DISTRICT as KEPT, MERGED_DISTRICT, with_figure_of};
use crate::rules::prelude::*;

facts! {
    plan_paths::DISTRICT;
    NAME: String = "name", "tên huyện", "the district by name";
    units::DAY;
    units::ENDED;
    BECAME: Label = "became", "huyện đã thành gì", "what became of the district";
    units::SUCCESSORS;
}

pub(super) static NTM_515: Rule = Rule::error("NTM-515", &[Input::Gazetteer, Input::Plan, Input::State])
    .title(
        "cấp huyện không còn mà vẫn có số liệu, báo cáo",
        "a district that no longer exists is still reported",
    )
    .why(
        "Vào ngày đó huyện đã sáp nhập hoặc đã kết thúc hoạt động (từ 01/07/2025 không còn cấp huyện), nên số liệu, báo cáo, cột của biểu giao chỉ tiêu không tính được cho huyện nào.",
        "On the day the district had been merged or abolished (since 01/07/2025 there are no districts), so a figure, a report or a column of the quota table counts for none.",
    )
    .remedy(
        "Ghi theo huyện kế tiếp, hoặc theo xã nếu không còn cấp huyện; sửa ngày nếu là số liệu cũ.",
        "Enter it for the successor, or by commune where there are no districts; correct the day of an older figure.",
    )
    .rests_on(basis::UNITS_AND_RESOLUTION)
    .message(
        "Mã huyện {district}: {name} không còn từ ngày {ended}, {became}, mà vẫn có số liệu ngày {day}",
        "{district}: {name} ceased to exist on {ended}, {became}, and has data of {day}",
    )
    .facts(FACTS)
    .examples(|| with_figure_of(MERGED_DISTRICT), || with_figure_of(KEPT))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let gazetteer = dossier.read_gazetteer()?;
    let (plan, state) = (dossier.read_plan(), dossier.read_state());
    if state.is_err() {
        plan.clone()?;
    }
    let mut mentions: SortedSet<units::DistrictMention> = SortedSet::new();
    if let Ok(plan) = plan {
        let columns = plan.quota.columns.iter();
        let columns = columns.filter_map(|column| column.place.district());
        let day = plan.document.issued;
        mentions
            .extend(columns.map(|district| (plan_paths::column(district.into()), district, day)));
    }
    if let Ok(state) = state {
        mentions.extend(units::district_mentions(state));
    }
    for (path, district, day) in mentions {
        let (full_name, valid, fate) = match gazetteer.district_on(district, day) {
            Err(UnitError::NoLonger {
                full_name,
                valid,
                fate,
                ..
            }) => (full_name, valid, fate),
            Err(UnitError::OutsideCoverage { .. }) => {
                findings.skip(path, guards::NOT_COVERED);
                continue;
            }
            _ => continue,
        };
        let ended = valid.until().unwrap_or(day);
        let document = units::cite_end(gazetteer, district.into(), ended);
        let citation = document.or_else(|| Matter::CommuneCriteria.cite(day));
        let dated = if path.is_within(&state_paths::state()) {
            let of_the_state = state.as_ref().is_ok_and(|state| state.date == day);
            of_the_state.then(state_paths::date)
        } else {
            Some(documents::issued())
        };
        let facts = [
            DISTRICT.is(Locality::from(district)),
            NAME.is(full_name),
            DAY.is(day),
            ENDED.is(ended),
            BECAME.is(units::became(&fate)),
            SUCCESSORS.is(units::successor_names(&fate)),
        ];
        findings
            .report(path, citation, facts)
            .related(units::paths_of(district).into_iter().chain(dated));
    }
    Ok(())
}
