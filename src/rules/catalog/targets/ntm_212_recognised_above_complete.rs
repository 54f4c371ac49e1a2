//! More communes to be recognised than are planned at the full number of criteria.

use crate::rules::prelude::*;

facts! {
    TARGET: u64 = "target", "số xã được công nhận", "the communes to be recognised";
    PLANNED: FactValue = "planned", "số xã được giao đạt đủ tiêu chí", "the communes planned at the full number of criteria";
}

pub(super) static NTM_212: Rule = Rule::warning("NTM-212", &[Input::Plan])
    .title(
        "số xã được công nhận nhiều hơn số xã được giao đạt đủ tiêu chí",
        "more communes are to be recognised than are planned at the full number of criteria",
    )
    .why(
        "Chỉ xã đạt đủ tiêu chí mới được công nhận, nên mục tiêu công nhận trong năm không thể lớn hơn tổng chỉ tiêu xã đạt đủ tiêu chí. Là cảnh báo vì tỉnh có thể công nhận trong năm cả xã cơ bản đạt chuẩn.",
        "Only a commune at the full number of criteria is recognised, so the objective cannot be above the quota of such communes. It is a warning, because a province may also recognise communes that basically meet the standard.",
    )
    .remedy(
        "Giao thêm xã đạt đủ tiêu chí, hoặc hạ mục tiêu công nhận.",
        "Plan more communes at the full number of criteria, or lower the objective.",
    )
    .rests_on(basis::RECOGNITION_OBJECTIVE)
    .message(
        "Mục tiêu {target} xã được công nhận trong năm, nhưng chỉ giao {planned} xã đạt đủ tiêu chí",
        "{target} communes are to be recognised in the year, but only {planned} are planned at the full number of criteria",
    )
    .facts(FACTS)
    .examples(|| examples::plan::to_be_recognised(3), || examples::plan::to_be_recognised(2))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let objectives = guards::every(&dossier.plan_reading()?.communes_recognised)?;
    let row = guards::complete_row(dossier)?;
    let planned = plan.quota.handed_out(row).ok_or(guards::NO_FIGURE)?;
    let communes = plan_paths::communes_of_heads(plan);
    let figures = if plan.quota.columns.is_empty() {
        plan_paths::total_of(row)
    } else {
        plan_paths::cells_of(row)
    };
    for (objective, target) in objectives {
        // More than the province has is the finding of another rule.
        let possible = communes.is_none_or(|communes| u64::from(target) <= communes);
        if possible && Decimal::from(target) > planned {
            let facts = [TARGET.is(target), PLANNED.is(plan_paths::count(planned))];
            about::objective(findings, plan, objective, facts).related([figures.clone()]);
        }
    }
    Ok(())
}
