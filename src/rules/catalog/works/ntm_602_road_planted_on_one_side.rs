//! Green roads that are not planted on both sides.

use crate::rules::catalog::examples::state::with_works;
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
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
    .examples(|| {
        with_works(|works| {
            for road in &mut works.roads {
                road.sides = Some(PlantedSides::Left);
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (objective, _) = places::stated(PlanReading::new(plan).green_road())?;
    listed_works::stated(&state.works.roads, &listed_works::NO_ROADS)?;
    for road in &state.works.roads {
        let Some((commune, sides)) = listed_works::commune_of(road).zip(road.sides) else {
            let place = listed_works::commune_of(road);
            findings.skip(
                place.map_or_else(state_paths::roads, state_paths::roads_of),
                places::no_figure(),
            );
            continue;
        };
        if sides != PlantedSides::Both {
            findings
                .report(
                    state_paths::roads_of(commune),
                    plan.cite_section(&objective.section),
                    communes::facts(dossier, commune, state.date).chain([
                        ROAD.is(listed_works::road_name(road)),
                        SIDES.is(sides.label()),
                    ]),
                )
                .because([places::objective(objective)]);
        }
    }
    Ok(())
}
