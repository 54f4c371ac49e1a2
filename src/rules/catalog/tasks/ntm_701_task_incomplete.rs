//! Tasks with missing cells.

use alloc::vec::Vec;

use crate::plan::TaskCell;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::places;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_701: Rule = Rule {
    code: RuleCode::of("NTM-701"),
    group: RuleGroup::Tasks,
    severity: Severity::Warning,
    title: Label::new("nhiệm vụ thiếu nội dung", "a task has missing cells"),
    explanation: Label::new(
        "Nhiệm vụ thiếu một hoặc nhiều ô (nội dung, cơ quan chủ trì, cơ quan phối hợp, thời gian, hình thức) nên không thể theo dõi đầy đủ.",
        "The task lacks one or more cells (content, lead, coordination, deadline, form), so it cannot be followed up.",
    ),
    remedy: Label::new(
        "Bổ sung các ô còn thiếu từ bản gốc của văn bản.",
        "Fill the missing cells from the original document.",
    ),
    message: Label::new(
        "Nhiệm vụ {task} thiếu: {missing}",
        "Task {task} lacks: {missing}",
    ),
    legal_basis: Label::new(
        "hình thức của biểu phân công nhiệm vụ",
        "the form of the table of tasks",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        FactDocument::new(
            "task",
            Label::new("số thứ tự nhiệm vụ", "the printed number of the task"),
        ),
        FactDocument::new(
            "missing",
            Label::new("các ô còn thiếu", "the missing cells"),
        ),
    ],
    bad: || examples::changed(|plan| plan.tasks.iter_mut().for_each(|task| task.deadline = None)),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
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
                [
                    ("task", u32::from(task.number).into()),
                    ("missing", missing.into()),
                ],
            );
        }
    }
    Ok(())
}
