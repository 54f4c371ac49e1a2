//! Communes none of whose green roads is long enough.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    KILOMETRES: Decimal = "kilometres", "chiều dài của tuyến dài nhất trên địa bàn xã", "the length of the longest road within the commune";
    AT_LEAST: Decimal = "at_least", "chiều dài tối thiểu theo mục tiêu", "the least length of the objective";
}

pub(super) static NTM_601: Rule = Rule::warning("NTM-601", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "xã không có tuyến đường xanh nào đủ dài theo mục tiêu",
        "no green road of a commune is as long as the objective asks for",
    )
    .why(
        "Mục tiêu đòi hỏi mỗi xã được công nhận có một tuyến đường xanh - sạch - đẹp đủ dài trên địa bàn xã. Xã có đường trong sổ nhưng tuyến dài nhất vẫn ngắn hơn thì chưa đạt mục tiêu. Tuyến ngắn bên cạnh một tuyến đủ dài không bị nêu; tuyến hoàn thành sau ngày của số liệu không được xét.",
        "The objective asks every recognised commune for one green road that is long enough within it. A commune whose longest road in the register is shorter has not reached it. A short road beside one that is long enough is not reported; one completed after the day of the state is left out.",
    )
    .remedy(
        "Kiểm tra chiều dài đã ghi; nếu đúng thì kéo dài một tuyến hoặc chưa tính xã vào mục tiêu.",
        "Check the lengths; if they are right, extend a road, or do not count the commune yet.",
    )
    .rests_on(basis::ROADS_OBJECTIVE)
    .message(
        "{name}: tuyến đường xanh - sạch - đẹp dài nhất là {kilometres} km, mục tiêu từ {at_least} km trở lên",
        "{name}: the longest green road has {kilometres} km, the objective asks for {at_least} km",
    )
    .facts(FACTS)
    .examples(|| {
        examples::state::with_roads(|road| {
            for section in &mut road.sections {
                section.length = Kilometres::new(Decimal::new(8, 1)).ok();
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (objective, at_least) = guards::stated(&dossier.plan_reading()?.green_road)?;
    guards::listed(&state.works.roads, &guards::NO_ROADS)?;
    let there = |road: &&GreenRoad| road.completed.is_none_or(|day| day <= state.date);
    // Of each road the length within a commune as far as it is known, and whether that is all.
    let mut roads: SortedMap<CommuneCode, Vec<(Decimal, bool)>> = SortedMap::new();
    for road in state.works.roads.iter().filter(there) {
        let sections = road.sections.iter();
        let within = SortedMap::grouped(sections.map(|section| (section.commune, section.length)));
        for (commune, lengths) in within {
            let known = sum(lengths.iter().flatten().map(|length| length.get()));
            let road = (known, !lengths.contains(&None));
            roads.entry(commune).or_default().push(road);
        }
    }
    for (commune, roads) in roads {
        let path = state_paths::roads_of(commune);
        let Some(longest) = roads.iter().map(|(length, _)| *length).max() else {
            continue;
        };
        if longest >= at_least.get() {
            continue;
        }
        if roads.iter().any(|(_, is_all)| !is_all) {
            findings.skip(path, guards::NO_FIGURE);
            continue;
        }
        let place = (path, plan.cite_section(&objective.section));
        let facts = [KILOMETRES.is(longest), AT_LEAST.is(at_least.get())];
        Commune::report(dossier, findings, (commune, state.date), place, facts)
            .related([plan_paths::objective(objective)]);
    }
    Ok(())
}
