//! Tasks that are entered as done and that the plan does not have.

use alloc::collections::BTreeSet;

use crate::calendar::date;
use crate::progress::TaskDone;
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::with_state;
use crate::rules::catalog::{state_paths, task_places as tasks};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_707: Rule = Rule {
    code: RuleCode::of("NTM-707"),
    group: RuleGroup::Tasks,
    severity: Severity::Warning,
    title: Label::new(
        "ghi hoàn thành nhiệm vụ không có trong kế hoạch",
        "a task is done that the plan does not have",
    ),
    explanation: Label::new(
        "Số liệu ghi hoàn thành một nhiệm vụ mà kế hoạch không có số thứ tự đó, nên không tính được cho nhiệm vụ nào. Có thể ghi nhầm số, hoặc lấy số của kế hoạch khác.",
        "The state enters a task as done under a number that the plan does not have, so it counts for none. The number may be mistyped or be that of another plan.",
    ),
    remedy: Label::new(
        "Sửa số thứ tự theo biểu phân công nhiệm vụ.",
        "Correct the number by the table of tasks.",
    ),
    message: Label::new(
        "Kế hoạch không có nhiệm vụ {task}, được ghi hoàn thành ngày {day}",
        "The plan has no task {task}, which is entered as done on {day}",
    ),
    legal_basis: Label::new(
        "biểu phân công nhiệm vụ của kế hoạch",
        "the plan's table of tasks",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::State],
    facts: &[
        tasks::TASK,
        FactDocument::new(
            "day",
            Label::new(
                "ngày ghi hoàn thành",
                "the day on which it is said to be done",
            ),
        ),
    ],
    bad: || {
        let unknown = TaskDone::new(2, const { date(2018, 3, 20) });
        with_state(|state| state.tasks_done.push(unknown))
    },
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let known: BTreeSet<u16> = plan.tasks.iter().map(|task| task.number).collect();
    for done in &state.tasks_done {
        if !known.contains(&done.number) {
            findings.report(
                state_paths::task_done(done.number),
                plan.cite(Label::new("biểu phân công nhiệm vụ", "table of tasks")),
                [
                    ("task", u32::from(done.number).into()),
                    ("day", done.on.into()),
                ],
            );
        }
    }
    Ok(())
}
