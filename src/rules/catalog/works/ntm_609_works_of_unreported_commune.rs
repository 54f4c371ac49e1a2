//! Communes with works that did not report all of theirs.

use crate::rules::catalog::examples::state::{OTHER, with_works};
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    WORKS: u64 = "works", "số công trình, mô hình, thôn của xã trong sổ", "the works of the commune in the register";
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
    .examples(|| with_works(|works| works.reported.retain(|commune| *commune != OTHER)), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let register = &state.works;
    if register.reported.is_empty() {
        return Err(SkipReason::NothingStated(Label::new(
            "chưa ghi xã nào đã báo cáo đủ công trình",
            "no commune is said to have reported all of its works",
        )));
    }
    let reported: SortedSet<CommuneCode> = register.reported.iter().copied().collect();
    let roads = register.roads.iter().flat_map(GreenRoad::communes);
    let models = register.models.iter().map(|model| model.commune);
    let hamlets = register.hamlets.iter().map(|hamlet| hamlet.commune);
    let roads: Vec<CommuneCode> = roads.collect();
    let models: Vec<CommuneCode> = models.collect();
    let hamlets: Vec<CommuneCode> = hamlets.collect();
    let mut works: SortedMap<CommuneCode, u32> = SortedMap::new();
    for commune in roads.iter().chain(&models).chain(&hamlets).copied() {
        let number = works.entry(commune).or_default();
        *number = number.saturating_add(1);
    }
    works.retain(|commune, _| !reported.contains(commune));
    let [roads, models, hamlets] =
        [roads, models, hamlets].map(|communes| communes.into_iter().collect::<SortedSet<_>>());
    for (commune, number) in works {
        let places = [
            (roads.contains(&commune), state_paths::roads_of(commune)),
            (models.contains(&commune), state_paths::models_of(commune)),
            (hamlets.contains(&commune), state_paths::hamlets_of(commune)),
        ];
        let listed = places
            .into_iter()
            .filter_map(|(any, path)| any.then_some(path));
        findings
            .report(
                state_paths::reported(commune),
                plan.document.cite(),
                communes::facts(dossier, commune, state.date).chain([WORKS.is(number)]),
            )
            .because(listed);
    }
    Ok(())
}
