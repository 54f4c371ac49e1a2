//! Objectives of one kind that state different figures.

use crate::rules::prelude::*;

facts! {
    OBJECTIVE: Label = "objective", "mục tiêu", "the objective";
    SECTIONS: FactValue = "sections", "các mục", "the sections";
    FIGURES: FactValue = "figures", "các số đã ghi", "the figures";
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
    .basis(
        "mục tiêu của chính kế hoạch",
        "the plan's own objectives",
    )
    .message(
        "{objective}: các mục {sections} ghi khác nhau: {figures}",
        "{objective}: sections {sections} differ: {figures}",
    )
    .facts(FACTS)
    .examples(|| {
        examples::plan::changed(|plan| {
            plan.objectives.push(Objective {
                section: "II.1".into(),
                text: "Mục tiêu ví dụ".into(),
                target: ObjectiveTarget::MeanCriteria {
                    mean: Printed::whole(14),
                },
            });
        })
    }, examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    if plan.objectives.is_empty() {
        return Err(NO_OBJECTIVE);
    }
    let mut kinds: SortedMap<Label, Vec<(FactValue, &Objective)>> = SortedMap::new();
    for objective in &plan.objectives {
        if let Some((kind, figure)) = figure(objective.target) {
            kinds.entry(kind).or_default().push((figure, objective));
        }
    }
    for (kind, mut stated) in kinds {
        // Figures that are equal may differ in their digits.
        stated.sort_by_cached_key(|(figure, one)| (one.section.clone(), figure.text(Lang::En)));
        let figures: SortedSet<&FactValue> = stated.iter().map(|(figure, _)| figure).collect();
        if figures.len() < 2 {
            continue;
        }
        let figures: Vec<FactValue> = figures.into_iter().cloned().collect();
        let sections: SortedSet<&str> =
            stated.iter().map(|(_, one)| one.section.as_str()).collect();
        let paths: SortedSet<_> = stated
            .iter()
            .map(|(_, one)| places::objective(one))
            .collect();
        let (Some(path), Some(section)) = (paths.first(), sections.first()) else {
            continue;
        };
        let sections: Vec<&str> = sections.iter().copied().collect();
        findings
            .report(
                path.clone(),
                plan.cite_section(section),
                [
                    OBJECTIVE.is(kind),
                    SECTIONS.is(sections),
                    FIGURES.is(FactValue::List(figures)),
                ],
            )
            .because(paths.clone());
    }
    Ok(())
}

const NO_OBJECTIVE: SkipReason = SkipReason::NothingStated(Label::new(
    "kế hoạch không nêu mục tiêu nào",
    "the plan states no objective",
));

/// What an objective is about, and its figure; `None` where several of the kind are no
/// contradiction.
fn figure(target: ObjectiveTarget) -> Option<(Label, FactValue)> {
    let range = |least: u32, most: u32| -> String { format!("{least}-{most}") };
    let told = match target {
        ObjectiveTarget::CommunesRecognised { communes } => (
            Label::new("Số xã được công nhận", "Communes to be recognised"),
            communes.into(),
        ),
        ObjectiveTarget::MeanCriteria { mean } => (
            Label::new("Số tiêu chí bình quân", "Mean number of criteria"),
            mean.into(),
        ),
        ObjectiveTarget::CriteriaFloor { criteria } => (
            Label::new("Mức sàn số tiêu chí", "Least number of criteria"),
            criteria.into(),
        ),
        ObjectiveTarget::DistrictCompletes { .. } => return None,
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => (
            Label::new("Số mô hình mỗi huyện", "Models of each district"),
            at_least.into(),
        ),
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => (
            Label::new(
                "Số thôn tiêu biểu mỗi huyện",
                "Exemplary hamlets of each district",
            ),
            range(at_least, at_most).into(),
        ),
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => (
            Label::new(
                "Số km đường xanh mỗi xã",
                "Kilometres of green road of each commune",
            ),
            at_least.get().into(),
        ),
        ObjectiveTarget::TrainedOfficials { share, .. } => (
            Label::new("Tỷ lệ cán bộ được tập huấn", "Share of trained officials"),
            share.get().into(),
        ),
    };
    Some(told)
}
