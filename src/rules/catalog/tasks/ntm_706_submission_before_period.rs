//! Things that were handed in before their period began.

use crate::calendar::date;
use crate::plan::PlanReading;
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::with_state;
use crate::rules::catalog::{state_paths, task_places as tasks};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_706: Rule = Rule {
    code: RuleCode::of("NTM-706"),
    group: RuleGroup::Tasks,
    severity: Severity::Warning,
    title: Label::new(
        "nộp trước khi kỳ báo cáo bắt đầu",
        "something was handed in before its period began",
    ),
    explanation: Label::new(
        "Báo cáo về một kỳ không thể nộp trước khi kỳ đó bắt đầu. Có thể ghi nhầm ngày nộp hoặc ghi nhầm kỳ.",
        "A report on a period cannot be handed in before the period begins. The day or the period may be mistyped.",
    ),
    remedy: Label::new(
        "Kiểm tra ngày nộp và kỳ báo cáo.",
        "Check the day and the period.",
    ),
    message: Label::new(
        "{duty}, {period}: {by} nộp ngày {day}, trước khi kỳ bắt đầu ngày {begins}",
        "{duty}, {period}: {by} handed in on {day}, before the period began on {begins}",
    ),
    legal_basis: Label::new(
        "chế độ báo cáo của kế hoạch (kế hoạch 18/KH-UBND: mục III, VI)",
        "the duties of the plan (plan 18/KH-UBND: sections III, VI)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer, Input::State],
    facts: &[
        tasks::DUTY,
        tasks::PERIOD,
        FactDocument::new("by", Label::new("đơn vị nộp", "who handed in")),
        FactDocument::new(
            "day",
            Label::new("ngày nộp", "the day on which it was handed in"),
        ),
        FactDocument::new(
            "begins",
            Label::new("ngày đầu kỳ", "the first day of the period"),
        ),
    ],
    bad: || {
        with_state(|state| {
            for submission in &mut state.submissions {
                submission.on = const { date(2017, 12, 28) };
            }
        })
    },
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
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
                (
                    "duty",
                    duty.map_or_else(
                        || submission.duty.as_str().into(),
                        |duty| tasks::duty_name(duty).into(),
                    ),
                ),
                ("period", tasks::period_name(period).into()),
                (
                    "by",
                    tasks::reporter_name(dossier, &submission.by, submission.on).into(),
                ),
                ("day", submission.on.into()),
                ("begins", period.first_day().into()),
            ],
        );
    }
    Ok(())
}
