//! Things that were handed in and that the plan does not ask for.

use crate::rules::prelude::*;

facts! {
    about::HandedIn;
    PROBLEM: Label = "problem", "điều kế hoạch không có", "what the plan does not have";
}

pub(super) static NTM_708: Rule = Rule::warning("NTM-708", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "nộp báo cáo mà kế hoạch không yêu cầu",
        "something was handed in that the plan does not ask for",
    )
    .why(
        "Mã nhiệm vụ không có trong kế hoạch, hoặc kế hoạch không có kỳ đó trong năm, nên lần nộp không được tính cho kỳ nào. Kỳ của năm khác không bị nêu; nhiệm vụ mà kế hoạch không nói rõ thời gian cũng vậy.",
        "The plan has no such duty, or does not ask for it at the end of that period of its year, so what was handed in counts for none. Periods of other years are not reported, nor duties whose times the plan does not say.",
    )
    .remedy(
        "Sửa mã nhiệm vụ hoặc kỳ báo cáo.",
        "Correct the code of the duty or the period.",
    )
    .basis(
        "chế độ báo cáo của kế hoạch",
        "the duties of the plan",
    )
    .message(
        "{duty}, {period}: {by} nộp ngày {day}, nhưng {problem}",
        "{duty}, {period}: {by} handed in on {day}, but {problem}",
    )
    .facts(FACTS)
    .examples(|| examples::state::with_submissions(|one| one.duty = "II.9-report".into()), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, reading) = (dossier.read_plan()?, dossier.plan_reading()?);
    for submission in &dossier.read_state()?.submissions {
        let (code, period) = (&submission.duty, submission.period);
        let duties = reading.duty(code);
        // Of several duties of the code one is enough that asks for the period.
        let asked = duties.places().iter().any(|(duty, _)| {
            let periods = duty.periods(plan.year);
            periods.is_empty() || periods.contains(&period)
        });
        let (duty, problem, known) = match duties.places().first() {
            None => (None, NO_DUTY, Vec::new()),
            Some(_) if asked || period.year() != plan.year => continue,
            Some((duty, _)) => (
                Some(*duty),
                NO_PERIOD,
                vec![plan_paths::duty(code), plan_paths::year()],
            ),
        };
        let facts = [PROBLEM.is(problem)];
        HandedIn::report(dossier, findings, (plan, duty), submission, facts).related(known);
    }
    Ok(())
}

const NO_DUTY: Label = Label::new(
    "kế hoạch không có nhiệm vụ này",
    "the plan has no such duty",
);
const NO_PERIOD: Label = Label::new(
    "kế hoạch không yêu cầu cho kỳ này",
    "the plan does not ask for it at the end of this period",
);
