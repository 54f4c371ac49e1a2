//! Agencies of a task whose names are misprinted.

use crate::rules::prelude::*;

facts! {
    about::Task;
    PRINTED: String = "printed", "tên cơ quan như đã in", "the agency as it is printed";
    AGENCY: Label = "agency", "cơ quan được hiểu", "the agency";
}

pub(super) static NTM_709: Rule = Rule::info("NTM-709", &[Input::Plan])
    .title(
        "tên cơ quan của nhiệm vụ viết sai dấu",
        "the name of a task's agency is misspelled",
    )
    .why(
        "Tên cơ quan chủ trì hoặc phối hợp sai dấu, như “Sớ” thay cho “Sở”. Thư viện vẫn hiểu là cơ quan nào, nhưng người tìm việc của cơ quan mình theo tên, hoặc phần mềm so tên từng chữ, sẽ bỏ sót nhiệm vụ.",
        "The name of a leading or coordinating agency has other marks than it should, such as “Sớ” for “Sở”. The crate still understands which is meant, but whoever looks for the tasks of an agency by its name, or a program that compares names letter by letter, misses the task.",
    )
    .remedy(
        "Tra theo tên đúng; khi ban hành lại hoặc đính chính thì sửa tên cơ quan.",
        "Look under the right name; correct it when the document is issued again.",
    )
    .rests_on(basis::TASKS)
    .message(
        "Nhiệm vụ {task}: “{printed}” được hiểu là {agency}",
        "Task {task}: “{printed}” is read as {agency}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_tasks(|task| task.coordinating = Some("Sở Tài chinh".into())), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let catalog = state_paths::agencies(dossier, plan);
    for task in &plan.tasks {
        let cells = [TaskCell::Lead, TaskCell::Coordinating].into_iter();
        let cells = cells.filter_map(|cell| task.cell(cell));
        let mentions: Vec<_> = cells.flat_map(|cell| catalog.read(cell)).collect();
        let misspelled = mentions.iter().filter(|mention| mention.is_misspelled);
        let found = misspelled.filter_map(|mention| {
            let words: Vec<&str> = mention.printed.split_whitespace().collect();
            Some((words.join(" "), mention.agency.as_ref()?.name().clone()))
        });
        for (printed, agency) in found.collect::<SortedSet<(String, Label)>>() {
            let facts = [PRINTED.is(printed), AGENCY.is(agency)];
            Task::report(findings, plan, task.number, facts);
        }
    }
    Ok(())
}
