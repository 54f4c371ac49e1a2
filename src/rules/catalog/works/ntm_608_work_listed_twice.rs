//! Works that stand in the register more than once.

use crate::rules::catalog::listed_works::{Listed, is_name};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    WORK: Label = "work", "công trình, mô hình hoặc thôn", "the road, model or hamlet";
    TIMES: usize = "times", "số lần được ghi", "how often it is listed";
}

pub(super) static NTM_608: Rule = Rule::warning("NTM-608", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "công trình, mô hình hoặc thôn được ghi nhiều lần",
        "a road, a model or a hamlet is listed more than once",
    )
    .why(
        "Một công trình được ghi nhiều lần thì đường và mô hình bị tính trùng. Coi là một: đường cùng tên qua cùng các xã, hoặc không có tên nhưng cùng xã, cùng thôn, cùng chiều dài từng đoạn; mô hình cùng xã, cùng sản phẩm và cùng chủ thể tham gia; thôn cùng xã, cùng tên. Cách nhận biết này là của thư viện; hai công trình khác nhau vẫn có thể trùng các điểm đó.",
        "A road or a model that is listed more than once is counted more than once. Taken for one are roads of one name through the same communes, or without a name but with the same hamlets and lengths of their sections; models of one commune, product and participants; hamlets of one commune and name. This is the crate's own measure; two different works may agree in all of that.",
    )
    .remedy(
        "Giữ một dòng, hoặc ghi tên để phân biệt hai công trình.",
        "Keep one row, or name the two apart.",
    )
    .rests_on(basis::WORKS_REGISTER)
    .message(
        "{name}: {work} được ghi {times} lần",
        "{name}: {work} is listed {times} times",
    )
    .facts(FACTS)
    .examples(|| {
        let again = examples::state::hamlet("thôn  một");
        examples::state::with_works(|works| works.hamlets.push(again))
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    for rows in SortedMap::grouped(works_of(state)).into_values() {
        // The spelling that is reported must not depend on which row stands first.
        let Some(work) = rows.iter().min().filter(|_| rows.len() > 1) else {
            continue;
        };
        let place = (work.path(), work.cite(dossier));
        let facts = [WORK.is(work.label()), TIMES.is(rows.len())];
        let (of, paths) = ((work.commune(), state.date), rows.iter().map(Listed::path));
        Commune::report(dossier, findings, of, place, facts).related(paths);
    }
    Ok(())
}

/// What two rows of one work have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    Road(Vec<CommuneCode>, String),
    RoadOfSections(Vec<(CommuneCode, String, Kilometres)>),
    Model(CommuneCode, String, Vec<(ParticipantRole, String)>),
    Hamlet(CommuneCode, String),
}

/// Every row whose work can be told. A blank name tells nothing.
fn works_of(state: &State) -> impl Iterator<Item = (Work, Listed<'_>)> {
    let works = &state.works;
    let roads = works.roads.iter();
    let roads = roads.filter_map(|road| Some((same_road(road)?, Listed::road(road)?)));
    let models = works.models.iter().filter(|model| is_name(&model.product));
    let models = models.map(|model| {
        let participants = model.participants.iter();
        let participants = participants.map(|one| (one.role, fold(&one.name)));
        let mut participants: Vec<_> = participants.collect();
        sort(&mut participants);
        let work = Work::Model(model.commune, fold(&model.product), participants);
        (work, Listed::model(model))
    });
    let hamlets = works.hamlets.iter().filter(|hamlet| is_name(&hamlet.name));
    let hamlets = hamlets.map(|hamlet| {
        let work = Work::Hamlet(hamlet.commune, fold(&hamlet.name));
        (work, Listed::hamlet(hamlet))
    });
    roads.chain(models).chain(hamlets)
}

/// `None` for a road without a name of which a hamlet or a length is not known: nothing says that it
/// is not another one.
fn same_road(road: &GreenRoad) -> Option<Work> {
    if let Some(name) = road.name.as_ref().filter(|name| is_name(name)) {
        return Some(Work::Road(road.communes(), fold(name)));
    }
    let sections = road.sections.iter().map(|section| {
        let hamlet = section.hamlet.as_deref().map(fold)?;
        Some((section.commune, hamlet, section.length?))
    });
    let mut sections: Vec<_> = sections.collect::<Option<_>>()?;
    sort(&mut sections);
    Some(Work::RoadOfSections(sections))
}
