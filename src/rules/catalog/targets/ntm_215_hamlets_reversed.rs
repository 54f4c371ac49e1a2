//! A range of exemplary hamlets whose ends are the wrong way round.

use crate::rules::prelude::*;

facts! {
    AT_LEAST: u64 = "at_least", "số thôn tối thiểu", "the least number of hamlets";
    AT_MOST: u64 = "at_most", "số thôn tối đa", "the largest number of hamlets";
}

pub(super) static NTM_215: Rule = Rule::error("NTM-215", &[Input::Plan])
    .title(
        "số thôn tiêu biểu tối thiểu lớn hơn tối đa",
        "the least number of exemplary hamlets is above the largest",
    )
    .why(
        "Mục tiêu “từ … đến …” thôn có số đầu lớn hơn số cuối, nên không số thôn nào thỏa mãn.",
        "The objective “from … to …” hamlets begins above its end, so no number of hamlets fits it.",
    )
    .remedy("Đổi chỗ hai con số.", "Swap the two figures.")
    .basis(
        "mục tiêu về thôn tiêu biểu của kế hoạch",
        "the plan's objective for hamlets",
    )
    .message(
        "Mục tiêu từ {at_least} đến {at_most} thôn tiêu biểu mỗi huyện: số đầu lớn hơn số cuối",
        "The objective of {at_least} to {at_most} exemplary hamlets in a district begins above its end",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_hamlets(3, 2), || examples::plan::with_hamlets(2, 3))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let ranges = guards::objectives(dossier, |target| match target {
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => {
            Some((at_least, at_most))
        }
        _ => None,
    })?;
    for (objective, (at_least, at_most)) in ranges {
        if at_least > at_most {
            let facts = [AT_LEAST.is(at_least), AT_MOST.is(at_most)];
            about::objective(findings, plan, objective, facts);
        }
    }
    Ok(())
}
