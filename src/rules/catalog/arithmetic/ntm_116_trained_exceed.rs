//! More officials trained than there are.

use crate::rules::prelude::*;

facts! {
    published_paths::DATE;
    TRAINED: u64 = "trained", "số được tập huấn", "those who were trained";
    OF: u64 = "of", "tổng số cán bộ", "all officials";
}

pub(super) static NTM_116: Rule = Rule::error("NTM-116", &[Input::Plan, Input::State])
    .title(
        "số cán bộ được tập huấn nhiều hơn tổng số cán bộ",
        "more officials were trained than there are",
    )
    .why(
        "Tỷ lệ được tính trên số người, mỗi người một lần. Số được tập huấn lớn hơn tổng số thường là do cộng lượt người của nhiều lớp.",
        "The share is one of persons, each counted once. More trained than there are mostly comes from adding up the participants of several courses.",
    )
    .remedy(
        "Đếm số người, không đếm số lượt người.",
        "Count persons, not participations.",
    )
    .rests_on(basis::TRAINING_OBJECTIVE)
    .message(
        "Ngày {date}: {trained} cán bộ được tập huấn trên tổng số {of}",
        "On {date}: {trained} officials were trained of {of}",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_trained(120), || examples::figures::with_trained(80))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (objective, _) = guards::stated(&dossier.plan_reading()?.trained)?;
    for reported in &state.trained {
        let (date, figure) = (reported.date, reported.figure);
        let TrainedFigure::Officials { trained, of } = figure else {
            continue;
        };
        if trained > of {
            let facts = [DATE.is(date), TRAINED.is(trained), OF.is(of)];
            let citation = plan.cite_section(&objective.section);
            findings.report(state_paths::trained(date), citation, facts);
        }
    }
    Ok(())
}
