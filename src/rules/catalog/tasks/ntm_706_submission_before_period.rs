//! Things that were handed in before their period began.

use crate::rules::catalog::examples::state::with_state;
use crate::rules::prelude::*;

facts! {
    task_places::DUTY;
    task_places::PERIOD;
    BY: String = "by", "đơn vị nộp", "who handed in";
    DAY: NaiveDate = "day", "ngày nộp", "the day on which it was handed in";
    BEGINS: NaiveDate = "begins", "ngày đầu kỳ", "the first day of the period";
}

pub(super) static NTM_706: Rule = Rule::warning("NTM-706", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "nộp trước khi kỳ báo cáo bắt đầu",
        "something was handed in before its period began",
    )
    .why(
        "Báo cáo về một kỳ không thể nộp trước khi kỳ đó bắt đầu. Có thể ghi nhầm ngày nộp hoặc ghi nhầm kỳ.",
        "A report on a period cannot be handed in before the period begins. The day or the period may be mistyped.",
    )
    .remedy(
        "Kiểm tra ngày nộp và kỳ báo cáo.",
        "Check the day and the period.",
    )
    .basis(
        "chế độ báo cáo của kế hoạch (kế hoạch 18/KH-UBND: mục III, VI)",
        "the duties of the plan (plan 18/KH-UBND: sections III, VI)",
    )
    .message(
        "{duty}, {period}: {by} nộp ngày {day}, trước khi kỳ bắt đầu ngày {begins}",
        "{duty}, {period}: {by} handed in on {day}, before the period began on {begins}",
    )
    .facts(FACTS)
    .examples(|| {
        with_state(|state| {
            for submission in &mut state.submissions {
                submission.on = const { date(2017, 12, 28) };
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let reading = PlanReading::new(plan);
    for submission in &state.submissions {
        let (duty, period) = (reading.duty(&submission.duty).value(), submission.period);
        if submission.on >= period.first_day() {
            continue;
        }
        findings.report(
            state_paths::submission(&submission.duty, period, &submission.by),
            duty.map_or_else(
                || plan.document.cite(),
                |duty| plan.cite_section(&duty.section),
            ),
            [
                DUTY.is(duty.map_or_else(
                    || FactValue::from(submission.duty.as_str()),
                    |duty| task_places::duty_name(duty).into(),
                )),
                PERIOD.is(task_places::period_name(period)),
                BY.is(task_places::reporter_name(
                    dossier,
                    &submission.by,
                    submission.on,
                )),
                DAY.is(submission.on),
                BEGINS.is(period.first_day()),
            ],
        );
    }
    Ok(())
}
