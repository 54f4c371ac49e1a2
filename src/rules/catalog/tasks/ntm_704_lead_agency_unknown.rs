//! Tasks none of whose lead agencies is recognised.

use crate::rules::prelude::*;

facts! {
    about::Task;
    LEAD: String = "lead", "cơ quan chủ trì như đã in", "the lead agency as it is printed";
}

pub(super) static NTM_704: Rule = Rule::info("NTM-704", &[Input::Plan])
    .title(
        "không nhận ra cơ quan chủ trì của nhiệm vụ",
        "no lead agency of a task is recognised",
    )
    .why(
        "Ô cơ quan chủ trì có ghi, nhưng không tên nào trong ô khớp với danh mục cơ quan, nên không biết giao việc và đôn đốc ai. Danh mục của thư viện là các cơ quan của năm 2018, hoặc từ tháng 3/2025 các cơ quan sau hợp nhất; cơ quan khác của tỉnh có thể chưa có trong đó, nên đây chỉ là thông tin. Có thể đưa danh mục của tỉnh vào hồ sơ.",
        "The cell names a lead agency, but nothing in it is in the catalogue of agencies, so it is not known whom to press. The crate's catalogue has the agencies of 2018, or from March 2025 on the merged ones; other agencies of the province may not be in it, so this is information. The dossier can bring the province's own.",
    )
    .remedy(
        "Ghi tên đầy đủ của cơ quan chủ trì.",
        "Write the name of the lead agency in full.",
    )
    .rests_on(basis::TASKS)
    .message(
        "Nhiệm vụ {task}: không nhận ra cơ quan chủ trì “{lead}”",
        "Task {task}: the lead agency “{lead}” is not recognised",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_tasks(|task| task.lead = Some("Đoàn thanh niên".into())), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let catalog = state_paths::agencies(dossier, plan);
    for task in &plan.tasks {
        let mentions = task.lead_agencies(&catalog);
        let known = mentions.iter().any(|mention| mention.agency.is_some());
        if let (Some(lead), false) = (task.cell(TaskCell::Lead), known) {
            Task::report(findings, plan, task.number, [LEAD.is(lead)]);
        }
    }
    Ok(())
}
