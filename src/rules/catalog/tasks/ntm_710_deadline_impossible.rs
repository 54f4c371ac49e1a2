//! Deadlines on days that the calendar does not have.

use crate::calendar::Deadline;
use crate::rules::prelude::*;

facts! {
    about::Task;
    DEADLINE: String = "deadline", "thời gian hoàn thành như đã in", "the deadline as it is printed";
}

pub(super) static NTM_710: Rule = Rule::error("NTM-710", &[Input::Plan])
    .title(
        "thời hạn không có trong lịch",
        "a deadline that the calendar does not have",
    )
    .why(
        "Thời gian hoàn thành ghi một ngày, tháng hoặc quý không có trong lịch, như 31/02/2024 hoặc Tháng 13, nên nhiệm vụ không có hạn để theo dõi. Thời hạn bằng lời, như “Thường xuyên”, không bị nêu.",
        "The deadline names a day, a month or a quarter that the calendar does not have, such as 31/02/2024 or Tháng 13, so the task has none that can be followed up. A deadline in words, such as “Thường xuyên”, is not reported.",
    )
    .remedy(
        "Sửa thời hạn theo bản gốc của văn bản.",
        "Correct the deadline from the original document.",
    )
    .basis("lịch; biểu phân công nhiệm vụ của kế hoạch", "the calendar; the plan's table of tasks")
    .message(
        "Nhiệm vụ {task}: thời gian hoàn thành “{deadline}” không có trong lịch",
        "Task {task}: the calendar does not have the deadline “{deadline}”",
    )
    .facts(FACTS)
    .examples(|| due("31/02/2018"), || due("28/02/2018"))
    .check(check);

/// The good plan with another deadline of its task.
fn due(deadline: &str) -> Example {
    examples::plan::with_tasks(|task| task.deadline = Some(deadline.into()))
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    for task in &plan.tasks {
        let deadline = task.cell(TaskCell::Deadline);
        if let Some(deadline) = deadline.filter(|text| Deadline::is_impossible(text)) {
            Task::report(findings, plan, task.number, [DEADLINE.is(deadline)]);
        }
    }
    Ok(())
}
