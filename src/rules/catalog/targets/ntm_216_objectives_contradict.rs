//! Objectives of one kind that state different figures.

use crate::rules::prelude::*;

facts! {
    OBJECTIVE: Label = "objective", "mục tiêu", "the objective";
    SECTIONS: Vec<String> = "sections", "các mục", "the sections";
    FIGURES: Vec<FactValue> = "figures", "các số đã ghi", "the figures";
}

pub(super) static NTM_216: Rule = Rule::warning("NTM-216", &[Input::Plan])
    .title(
        "hai mục tiêu cùng loại ghi số khác nhau",
        "two objectives of one kind state different figures",
    )
    .why(
        "Kế hoạch nêu cùng một mục tiêu ở hai chỗ với hai số khác nhau, nên không rõ huyện phải đạt số nào. Có thể một số là của phạm vi khác mà câu văn không nói; khi tính, mức chặt nhất được lấy.",
        "The plan states one objective at two places with two figures, so it is not clear which a district has to reach. One may be of another scope that the sentence does not tell; where a bound is needed, the strictest counts.",
    )
    .remedy(
        "Thống nhất một số, hoặc ghi rõ phạm vi của từng số.",
        "Settle on one figure, or say of what each is.",
    )
    .basis("mục tiêu của chính kế hoạch", "the plan's own objectives")
    .message(
        "Các mục {sections} ghi khác nhau về {objective}: {figures}",
        "Sections {sections} differ on {objective}: {figures}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_objective("II.1", ObjectiveTarget::MeanCriteria { mean: Printed::whole(14) }), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, reading) = (dossier.read_plan()?, dossier.plan_reading()?);
    let objectives = reading.objectives_of(Some);
    if objectives.is_empty() {
        return Err(NO_OBJECTIVE);
    }
    let mut kinds: SortedMap<Label, Vec<(&Objective, FactValue)>> = SortedMap::new();
    for (objective, target) in objectives {
        // That several districts are to complete is not a contradiction.
        if matches!(target, ObjectiveTarget::DistrictCompletes { .. }) {
            continue;
        }
        if let [Some((what, figure)), _] = plan_paths::target_figures(target) {
            kinds.entry(what).or_default().push((objective, figure));
        }
    }
    for (kind, mut stated) in kinds {
        // Figures that are equal may differ in their digits.
        stated.sort_by_cached_key(|(one, figure)| (one.section.clone(), figure.text(Lang::En)));
        let figures: SortedSet<_> = stated.iter().map(|(_, figure)| figure.clone()).collect();
        let Some((first, _)) = stated.first().filter(|_| figures.len() > 1) else {
            continue;
        };
        let sections: SortedSet<_> = stated.iter().map(|(one, _)| one.section.clone()).collect();
        let facts = [
            OBJECTIVE.is(kind),
            SECTIONS.is(sections.into_iter().collect::<Vec<_>>()),
            FIGURES.is(figures.into_iter().collect::<Vec<_>>()),
        ];
        let places = stated.iter().map(|(one, _)| plan_paths::objective(one));
        about::objective(findings, plan, first, facts).related(places);
    }
    Ok(())
}

const NO_OBJECTIVE: SkipReason = guards::reason(
    "kế hoạch không nêu mục tiêu nào",
    "the plan states no objective",
);
