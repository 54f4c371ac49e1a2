//! More communes to be recognised than the province has.

use crate::rules::prelude::*;

facts! {
    TARGET: u64 = "target", "số xã được công nhận", "the communes to be recognised";
    COMMUNES: u64 = "communes", "tổng số xã in ở đầu các cột", "the sum of the communes in the heads of the columns";
}

pub(super) static NTM_211: Rule = Rule::error("NTM-211", &[Input::Plan])
    .title(
        "số xã được công nhận trong năm nhiều hơn số xã của tỉnh",
        "more communes are to be recognised than the province has",
    )
    .why(
        "Mục tiêu công nhận trong năm lớn hơn tổng số xã in ở đầu các cột.",
        "The objective for the year is above the sum of the communes in the heads of the columns.",
    )
    .remedy("Kiểm tra lại mục tiêu.", "Check the objective.")
    .rests_on(basis::RECOGNITION_OBJECTIVE)
    .message(
        "Mục tiêu {target} xã được công nhận trong năm, nhưng tỉnh chỉ có {communes} xã",
        "{target} communes are to be recognised in the year, but the province has {communes}",
    )
    .facts(FACTS)
    .examples(
        || examples::plan::to_be_recognised(6),
        || examples::plan::to_be_recognised(2),
    )
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let objectives = guards::every(&dossier.plan_reading()?.communes_recognised)?;
    let communes = plan_paths::communes_of_heads(plan).ok_or(guards::NO_FIGURE)?;
    for (objective, target) in objectives {
        if u64::from(target) > communes {
            let facts = [TARGET.is(target), COMMUNES.is(communes)];
            about::objective(findings, plan, objective, facts).related([plan_paths::columns()]);
        }
    }
    Ok(())
}
