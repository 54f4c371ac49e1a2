//! A floor above the target mean.

use crate::rules::prelude::*;

facts! {
    MEAN: Printed = "mean", "số tiêu chí bình quân được giao", "the target mean";
    plan_paths::FLOOR;
    SECTION: String = "section", "mục nêu mức sàn", "the section that states the floor";
}

pub(super) static NTM_213: Rule = Rule::error("NTM-213", &[Input::Plan])
    .title(
        "mức sàn cao hơn số tiêu chí bình quân",
        "the floor is above the target mean",
    )
    .why(
        "Nếu không xã nào dưới mức sàn thì bình quân không thể thấp hơn mức sàn: hai mục tiêu của cùng một kế hoạch không thể cùng đúng.",
        "When no commune is below the floor, the mean cannot be below it either: the two objectives of one plan cannot both hold.",
    )
    .remedy(
        "Kiểm tra hai con số; có thể đã bị đổi chỗ.",
        "Check both figures; they may have been swapped.",
    )
    .basis(
        "mục tiêu bình quân và mức sàn của kế hoạch",
        "the plan's objectives for the mean and the floor",
    )
    .message(
        "Mục tiêu bình quân {mean} tiêu chí/xã thấp hơn mức sàn {floor} tiêu chí (mục {section})",
        "The target mean of {mean} criteria is below the floor of {floor} (section {section})",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_mean(7), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, reading) = (dossier.read_plan()?, dossier.plan_reading()?);
    let (stating, floor) = guards::stated(&reading.floor)?;
    for (objective, mean) in guards::every(&reading.mean)? {
        if mean.get() < Decimal::from(floor) {
            let section = SECTION.is(stating.section.as_str());
            let facts = [MEAN.is(mean), FLOOR.is(floor), section];
            about::objective(findings, plan, objective, facts)
                .related([plan_paths::objective(stating)]);
        }
    }
    Ok(())
}
