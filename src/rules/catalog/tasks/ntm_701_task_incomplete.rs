//! Tasks with missing cells.

use crate::rules::prelude::*;

facts! {
    TASK: u64 = "task", "số thứ tự nhiệm vụ", "the printed number of the task";
    MISSING: FactValue = "missing", "các ô còn thiếu", "the missing cells";
}

pub(super) static NTM_701: Rule = Rule::warning("NTM-701", &[Input::Plan])
    .title(
        "nhiệm vụ thiếu nội dung",
        "a task has missing cells",
    )
    .why(
        "Nhiệm vụ thiếu một hoặc nhiều ô (nội dung, cơ quan chủ trì, cơ quan phối hợp, thời gian, hình thức) nên không thể theo dõi đầy đủ.",
        "The task lacks one or more cells (content, lead, coordination, deadline, form), so it cannot be followed up.",
    )
    .remedy(
        "Bổ sung các ô còn thiếu từ bản gốc của văn bản.",
        "Fill the missing cells from the original document.",
    )
    .basis(
        "hình thức của biểu phân công nhiệm vụ",
        "the form of the table of tasks",
    )
    .message(
        "Nhiệm vụ {task} thiếu: {missing}",
        "Task {task} lacks: {missing}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::changed(|plan| plan.tasks.iter_mut().for_each(|task| task.deadline = None)), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    for task in &plan.tasks {
        let missing: Vec<Label> = task
            .missing_cells()
            .into_iter()
            .map(TaskCell::label)
            .collect();
        if !missing.is_empty() {
            findings.report(
                places::task(task.number),
                places::cite_task(plan, task.number),
                [TASK.is(u32::from(task.number)), MISSING.is(missing)],
            );
        }
    }
    Ok(())
}
