//! Green roads that are not planted on both sides.

use crate::plan::PlanReading;
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::with_works;
use crate::rules::catalog::{communes, listed_works as works, places, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;
use crate::works::PlantedSides;

pub(super) static NTM_602: Rule = Rule {
    code: RuleCode::of("NTM-602"),
    group: RuleGroup::Works,
    severity: Severity::Warning,
    title: Label::new(
        "đường xanh không được trồng cả hai bên",
        "a green road is not planted on both sides",
    ),
    explanation: Label::new(
        "Mục tiêu đòi hỏi đường được trồng hoa, cây cảnh hai bên. Tuyến chỉ trồng một bên hoặc không trồng thì không được tính.",
        "The objective asks for flowers or ornamental plants on both sides. A road that is planted on one side, or on neither, does not count.",
    ),
    remedy: Label::new(
        "Trồng nốt bên còn lại, hoặc chưa tính tuyến đường vào kết quả.",
        "Plant the other side, or do not count the road yet.",
    ),
    message: Label::new(
        "{name}: tuyến đường {road}, bên được trồng: {sides}; mục tiêu là trồng hai bên đường",
        "{name}: the road {road} is planted on {sides}; the objective asks for both sides",
    ),
    legal_basis: Label::new(
        "mục tiêu về đường của kế hoạch (kế hoạch 18/KH-UBND: mục I.5)",
        "the plan's objective for green roads (plan 18/KH-UBND: section I.5)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        works::ROAD,
        FactDocument::new(
            "sides",
            Label::new("bên được trồng", "the sides that are planted"),
        ),
    ],
    bad: || {
        with_works(|works| {
            for road in &mut works.roads {
                road.sides = Some(PlantedSides::Left);
            }
        })
    },
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (objective, _) = places::stated(PlanReading::new(plan).green_road())?;
    works::stated(&state.works.roads, &works::NO_ROADS)?;
    for road in &state.works.roads {
        let Some((commune, sides)) = works::commune_of(road).zip(road.sides) else {
            let place = works::commune_of(road);
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
                        ("road", works::road_name(road)),
                        ("sides", sides.label().into()),
                    ]),
                )
                .from([places::objective(objective)]);
        }
    }
    Ok(())
}
