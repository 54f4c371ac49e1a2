//! Tasks that were due before the plan was issued.

use crate::rules::prelude::*;

facts! {
    about::Task;
    DUE: NaiveDate = "due", "hạn hoàn thành", "the last day in time";
    ISSUED: NaiveDate = "issued", "ngày ban hành kế hoạch", "the day on which the plan was issued";
}

pub(super) static NTM_703: Rule = Rule::warning("NTM-703", &[Input::Plan])
    .title(
        "thời hạn của nhiệm vụ trước ngày ban hành kế hoạch",
        "a task is due before the plan was issued",
    )
    .why(
        "Thời hạn hoàn thành đã qua khi kế hoạch được ban hành, nên nhiệm vụ không thể làm đúng hạn. Có thể ghi nhầm quý, tháng hoặc năm.",
        "The deadline had passed when the plan was issued, so the task cannot be done in time. The quarter, the month or the year may be mistyped.",
    )
    .remedy(
        "Sửa thời hạn theo bản gốc, hoặc đề nghị điều chỉnh kế hoạch.",
        "Correct the deadline by the original, or have the plan amended.",
    )
    .basis(
        "ngày ban hành và biểu phân công nhiệm vụ của kế hoạch",
        "the day and the table of tasks of the plan",
    )
    .message(
        "Nhiệm vụ {task}: hạn {due} trước ngày ban hành kế hoạch {issued}",
        "Task {task}: the deadline {due} lies before the day of the plan, {issued}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_tasks(|task| task.deadline = Some("31/12/2017".into())), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let issued = plan.document.issued;
    for task in &plan.tasks {
        match task.due(plan.year) {
            Some(due) if due < issued => {
                let facts = [DUE.is(due), ISSUED.is(issued)];
                Task::report(findings, plan, task.number, facts)
                    .related([documents::issued(), plan_paths::year()]);
            }
            None if task.cell(TaskCell::Deadline).is_some() => {
                findings.skip(plan_paths::task(task.number), guards::NO_DEADLINE);
            }
            _ => {}
        }
    }
    Ok(())
}
