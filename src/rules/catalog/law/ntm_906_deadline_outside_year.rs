//! Tasks whose deadline lies outside the plan's year.

use chrono::Datelike;

use crate::plan::TaskCell;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::places;
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_906: Rule = Rule {
    code: RuleCode::of("NTM-906"),
    group: RuleGroup::Law,
    severity: Severity::Warning,
    title: Label::new(
        "thời hạn nhiệm vụ ngoài năm kế hoạch",
        "a task is due outside the plan's year",
    ),
    explanation: Label::new(
        "Kế hoạch của một năm giao nhiệm vụ phải xong trong năm đó; thời hạn thuộc năm khác thường là chép lại từ kế hoạch năm trước hoặc ghi nhầm năm. Thời hạn không đọc được thì không xét.",
        "The plan of a year gives tasks to be done within it; a deadline in another year was mostly copied from an earlier plan or has a wrong year. A deadline that cannot be read is not looked at.",
    ),
    remedy: Label::new("Sửa thời hạn của nhiệm vụ.", "Correct the deadline."),
    message: Label::new(
        "Nhiệm vụ {task}: thời gian hoàn thành “{deadline}” không thuộc năm kế hoạch {year}",
        "Task {task}: the deadline “{deadline}” is not in {year}, the year of the plan",
    ),
    legal_basis: Label::new(
        "biểu phân công nhiệm vụ của kế hoạch năm",
        "the table of tasks of a yearly plan",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        FactDocument::new(
            "task",
            Label::new("số thứ tự nhiệm vụ", "the printed number of the task"),
        ),
        FactDocument::new(
            "deadline",
            Label::new(
                "thời gian hoàn thành như đã in",
                "the deadline as it is printed",
            ),
        ),
        FactDocument::new("year", Label::new("năm kế hoạch", "the year of the plan")),
    ],
    bad: || due("Quý I/2017"),
    good: || due("Quý I/2018"),
    check,
};

/// The good plan with another deadline of its task.
fn due(deadline: &str) -> Example {
    examples::changed(|plan| {
        for task in &mut plan.tasks {
            task.deadline = Some(deadline.into());
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    for task in &plan.tasks {
        let due = task.due(plan.year).zip(task.cell(TaskCell::Deadline));
        if let Some((due, deadline)) = due {
            if due.year() != i32::from(plan.year.get()) {
                findings
                    .report(
                        places::task(task.number),
                        places::cite_task(plan, task.number),
                        [
                            ("task", u32::from(task.number).into()),
                            ("deadline", deadline.into()),
                            ("year", u32::from(plan.year.get()).into()),
                        ],
                    )
                    .from([places::year()]);
            }
        }
    }
    Ok(())
}
