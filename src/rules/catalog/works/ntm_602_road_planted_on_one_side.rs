//! Green roads that are not planted on both sides.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    listed_works::ROAD;
    SIDES: Label = "sides", "bên được trồng", "the sides that are planted";
}

pub(super) static NTM_602: Rule = Rule::warning("NTM-602", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "đường xanh không được trồng cả hai bên",
        "a green road is not planted on both sides",
    )
    .why(
        "Mục tiêu đòi hỏi đường được trồng hoa, cây cảnh hai bên. Tuyến chỉ trồng một bên hoặc không trồng thì không được tính.",
        "The objective asks for flowers or ornamental plants on both sides. A road that is planted on one side, or on neither, does not count.",
    )
    .remedy(
        "Trồng nốt bên còn lại, hoặc chưa tính tuyến đường vào kết quả.",
        "Plant the other side, or do not count the road yet.",
    )
    .rests_on(basis::ROADS_OBJECTIVE)
    .message(
        "{name}: tuyến đường {road}, bên được trồng: {sides}; mục tiêu là trồng hai bên đường",
        "{name}: the road {road} is planted on {sides}; the objective asks for both sides",
    )
    .facts(FACTS)
    .examples(|| examples::state::with_roads(|road| road.sides = Some(PlantedSides::Left)), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (objective, _) = guards::stated(&dossier.plan_reading()?.green_road)?;
    guards::listed(&state.works.roads, &guards::NO_ROADS)?;
    for road in &state.works.roads {
        let commune = listed_works::commune_of(road);
        let path = commune.map_or_else(state_paths::roads, state_paths::roads_of);
        let Some((commune, sides)) = commune.zip(road.sides) else {
            findings.skip(path, guards::NO_FIGURE);
            continue;
        };
        if sides != PlantedSides::Both {
            let place = (path, plan.cite_section(&objective.section));
            let facts = [
                ROAD.is(listed_works::road_name(road)),
                SIDES.is(sides.label()),
            ];
            Commune::report(dossier, findings, (commune, state.date), place, facts)
                .related([plan_paths::objective(objective)]);
        }
    }
    Ok(())
}
