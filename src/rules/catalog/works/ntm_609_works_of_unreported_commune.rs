//! Communes with works that did not report all of theirs.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    WORKS: usize = "works", "số công trình, mô hình, thôn của xã trong sổ", "the works of the commune in the register";
}

pub(super) static NTM_609: Rule = Rule::info("NTM-609", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "xã có công trình trong sổ nhưng chưa báo cáo đủ",
        "a commune has works in the register and did not report all of them",
    )
    .why(
        "Sổ theo dõi ghi xã nào đã báo cáo đủ công trình của mình. Xã có công trình mà không có trong danh sách đó thì có thể còn công trình khác; số của xã và của huyện chỉ là mức tối thiểu. Khi sổ chưa ghi xã nào đã báo cáo thì không xét.",
        "The register says which communes reported all of their works. One with works that is not among them may have others, so that its figures and those of its district are a lower bound. Nothing is said when the register names no commune that reported.",
    )
    .remedy(
        "Hỏi lại xã, rồi ghi xã vào danh sách đã báo cáo.",
        "Ask the commune, then enter it among those that reported.",
    )
    .rests_on(basis::WORKS_REGISTER)
    .message(
        "{name}: có {works} công trình trong sổ nhưng chưa báo cáo đủ",
        "{name}: {works} works in the register, but not all of them are reported",
    )
    .facts(FACTS)
    .examples(|| {
        let other = examples::state::OTHER;
        examples::state::with_works(|works| works.reported.retain(|commune| *commune != other))
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    let register = &state.works;
    if register.reported.is_empty() {
        return Err(NOBODY_REPORTED);
    }
    let reported: SortedSet<CommuneCode> = register.reported.iter().copied().collect();
    let roads = register.roads.iter().flat_map(GreenRoad::communes);
    let roads = roads.map(|commune| (commune, state_paths::roads_of(commune)));
    let models = register.models.iter().map(|model| model.commune);
    let models = models.map(|commune| (commune, state_paths::models_of(commune)));
    let hamlets = register.hamlets.iter().map(|hamlet| hamlet.commune);
    let hamlets = hamlets.map(|commune| (commune, state_paths::hamlets_of(commune)));
    let works = roads.chain(models).chain(hamlets);
    let unreported = works.filter(|(commune, _)| !reported.contains(commune));
    for (commune, listed) in SortedMap::grouped(unreported) {
        let plan = dossier.read_plan().ok();
        let citation = plan.map(|plan| plan.document.cite());
        let place = (state_paths::reported(commune), citation);
        let works = WORKS.is(listed.len());
        Commune::report(dossier, findings, (commune, state.date), place, [works]).related(listed);
    }
    Ok(())
}

const NOBODY_REPORTED: SkipReason = guards::reason(
    "chưa ghi xã nào đã báo cáo đủ công trình",
    "no commune is said to have reported all of its works",
);
