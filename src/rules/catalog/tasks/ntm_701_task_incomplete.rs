//! Tasks with missing cells.

use crate::rules::prelude::*;

facts! {
    about::Task;
    MISSING: Vec<Label> = "missing", "các ô còn thiếu", "the missing cells";
}

pub(super) static NTM_701: Rule = Rule::warning("NTM-701", &[Input::Plan])
    .title("nhiệm vụ thiếu nội dung", "a task has missing cells")
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
    .examples(|| examples::plan::with_tasks(|task| task.deadline = None), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    for task in &plan.tasks {
        let missing = task.missing_cells().into_iter().map(TaskCell::label);
        let missing: Vec<Label> = missing.collect();
        if !missing.is_empty() {
            Task::report(findings, plan, task.number, [MISSING.is(missing)]);
        }
    }
    Ok(())
}
