//! Things that were handed in and that the plan does not ask for.

use crate::rules::catalog::examples::state::with_state;
use crate::rules::prelude::*;

facts! {
    task_places::DUTY;
    task_places::PERIOD;
    BY: String = "by", "đơn vị nộp", "who handed in";
    DAY: NaiveDate = "day", "ngày nộp", "the day on which it was handed in";
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
        "chế độ báo cáo của kế hoạch (kế hoạch 18/KH-UBND: mục II, III, VI)",
        "the duties of the plan (plan 18/KH-UBND: sections II, III, VI)",
    )
    .message(
        "{duty}, {period}: {by} nộp ngày {day}, nhưng {problem}",
        "{duty}, {period}: {by} handed in on {day}, but {problem}",
    )
    .facts(FACTS)
    .examples(|| {
        with_state(|state| {
            for submission in &mut state.submissions {
                submission.duty = "II.9-report".into();
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let reading = PlanReading::new(plan);
    for submission in &state.submissions {
        let (code, period) = (submission.duty.as_str(), submission.period);
        let mut known = Vec::new();
        let duties = reading.duty(code);
        let (citation, duty, problem) = match duties.places().first() {
            None => (plan.document.cite(), FactValue::from(code), NO_DUTY),
            Some((duty, _)) => {
                // Of several duties of the code one is enough that asks for the period.
                let asked = duties.places().iter().any(|(duty, _)| {
                    let periods = duty.periods(plan.year);
                    periods.is_empty() || periods.contains(&period)
                });
                if period.year() != plan.year || asked {
                    continue;
                }
                known = vec![places::duty(code), places::year()];
                let citation = plan.cite_section(&duty.section);
                (citation, task_places::duty_name(duty).into(), NO_PERIOD)
            }
        };
        findings
            .report(
                state_paths::submission(code, period, &submission.by),
                citation,
                [
                    DUTY.is(duty),
                    PERIOD.is(task_places::period_name(period)),
                    BY.is(task_places::reporter_name(
                        dossier,
                        &submission.by,
                        submission.on,
                    )),
                    DAY.is(submission.on),
                    PROBLEM.is(problem),
                ],
            )
            .because(known);
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
