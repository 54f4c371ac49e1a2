//! Tasks that are entered as done and that the plan does not have.

use crate::rules::prelude::*;

facts! {
    plan_paths::TASK;
    DAY: NaiveDate = "day", "ngày ghi hoàn thành", "the day on which it is said to be done";
}

pub(super) static NTM_707: Rule = Rule::warning("NTM-707", &[Input::Plan, Input::State])
    .title(
        "ghi hoàn thành nhiệm vụ không có trong kế hoạch",
        "a task is done that the plan does not have",
    )
    .why(
        "Số liệu ghi hoàn thành một nhiệm vụ mà kế hoạch không có số thứ tự đó, nên không tính được cho nhiệm vụ nào. Có thể ghi nhầm số, hoặc lấy số của kế hoạch khác.",
        "The state enters a task as done under a number that the plan does not have, so it counts for none. The number may be mistyped or be that of another plan.",
    )
    .remedy(
        "Sửa số thứ tự theo biểu phân công nhiệm vụ.",
        "Correct the number by the table of tasks.",
    )
    .rests_on(basis::TASKS)
    .message(
        "Kế hoạch không có nhiệm vụ {task}, được ghi hoàn thành ngày {day}",
        "The plan has no task {task}, which is entered as done on {day}",
    )
    .facts(FACTS)
    .examples(|| {
        let unknown = TaskDone::new(2, const { date(2018, 3, 20) });
        examples::state::with_state(|state| state.tasks_done.push(unknown))
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let known: SortedSet<u16> = plan.tasks.iter().map(|task| task.number).collect();
    for done in state
        .tasks_done
        .iter()
        .filter(|done| !known.contains(&done.number))
    {
        let facts = [TASK.is(done.number), DAY.is(done.on)];
        let citation = plan.cite(Label::new("biểu phân công nhiệm vụ", "table of tasks"));
        findings.report(state_paths::task_done(done.number), citation, facts);
    }
    Ok(())
}
