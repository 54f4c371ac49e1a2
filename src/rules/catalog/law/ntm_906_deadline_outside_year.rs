//! Tasks whose deadline lies outside the plan's year.

use crate::rules::prelude::*;

facts! {
    about::Task;
    DEADLINE: String = "deadline", "thời gian hoàn thành như đã in", "the deadline as it is printed";
    YEAR: u64 = "year", "năm kế hoạch", "the year of the plan";
}

pub(super) static NTM_906: Rule = Rule::warning("NTM-906", &[Input::Plan])
    .title(
        "thời hạn nhiệm vụ ngoài năm kế hoạch",
        "a task is due outside the plan's year",
    )
    .why(
        "Kế hoạch của một năm giao nhiệm vụ phải xong trong năm đó; thời hạn thuộc năm khác thường là chép lại từ kế hoạch năm trước hoặc ghi nhầm năm. Thời hạn không đọc được thì không xét.",
        "The plan of a year gives tasks to be done within it; a deadline in another year was mostly copied from an earlier plan or has a wrong year. A deadline that cannot be read is not looked at.",
    )
    .remedy("Sửa thời hạn của nhiệm vụ.", "Correct the deadline.")
    .basis(
        "biểu phân công nhiệm vụ của kế hoạch năm",
        "the table of tasks of a yearly plan",
    )
    .message(
        "Nhiệm vụ {task}: thời gian hoàn thành “{deadline}” không thuộc năm kế hoạch {year}",
        "Task {task}: the deadline “{deadline}” is not in {year}, the year of the plan",
    )
    .facts(FACTS)
    .examples(|| due("Quý I/2017"), || due("Quý I/2018"))
    .check(check);

/// The good plan with another deadline of its task.
fn due(deadline: &str) -> Example {
    examples::plan::with_tasks(|task| task.deadline = Some(deadline.into()))
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let year = plan.year.get();
    for task in &plan.tasks {
        let due = task
            .due(plan.year)
            .filter(|due| due.year() != i32::from(year));
        if let Some((_, deadline)) = due.zip(task.cell(TaskCell::Deadline)) {
            let facts = [DEADLINE.is(deadline), YEAR.is(year)];
            Task::report(findings, plan, task.number, facts).related([plan_paths::year()]);
        }
    }
    Ok(())
}
