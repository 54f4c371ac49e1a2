//! Works that stand in the register more than once.

use crate::rules::catalog::examples::state::{hamlet, with_works};
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
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
    .examples(|| with_works(|works| works.hamlets.push(hamlet("thôn  một"))), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    for (work, printed) in SortedMap::grouped(works_of(state)) {
        let times = printed.len();
        let spellings: SortedSet<&str> = printed.iter().copied().collect();
        // The spelling that is reported must not depend on which row stands first.
        if let (Some(printed), true) = (printed.into_iter().min(), times > 1) {
            let Some(commune) = work.commune() else {
                continue;
            };
            let places = spellings.into_iter().map(|one| work.path(commune, one));
            findings
                .report(
                    work.path(commune, printed),
                    work.cite(plan),
                    communes::facts(dossier, commune, state.date)
                        .chain([WORK.is(work.label(printed)), TIMES.is(times)]),
                )
                .because(places);
        }
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

/// Every row whose work can be told, with the name that is printed. A blank name tells nothing.
fn works_of(state: &State) -> impl Iterator<Item = (Work, &str)> {
    let works = &state.works;
    let roads = works.roads.iter().filter_map(Work::of_road);
    let models = works.models.iter().map(Work::of_model);
    let models = models.filter(|(_, product)| is_name(product));
    let hamlets = works.hamlets.iter().filter(|hamlet| is_name(&hamlet.name));
    let hamlets = hamlets.map(|hamlet| {
        let work = Work::Hamlet(hamlet.commune, fold(&hamlet.name));
        (work, hamlet.name.as_str())
    });
    roads.chain(models).chain(hamlets)
}

fn is_name(text: &str) -> bool {
    !text.trim().is_empty()
}

impl Work {
    /// `None` for a road without a name of which a hamlet or a length is not known: nothing says
    /// that it is not another one.
    fn of_road(road: &GreenRoad) -> Option<(Self, &str)> {
        if let Some(name) = road.name.as_ref().filter(|name| is_name(name)) {
            return Some((Self::Road(road.communes(), fold(name)), name));
        }
        let sections = road.sections.iter().map(|section| {
            let hamlet = section.hamlet.as_deref().map(fold)?;
            Some((section.commune, hamlet, section.length?))
        });
        let mut sections: Vec<_> = sections.collect::<Option<_>>()?;
        sort(&mut sections);
        Some((Self::RoadOfSections(sections), ""))
    }

    fn of_model(model: &ValueChainModel) -> (Self, &str) {
        let participants = model.participants.iter();
        let mut participants: Vec<_> = participants
            .map(|participant| (participant.role, fold(&participant.name)))
            .collect();
        sort(&mut participants);
        let work = Self::Model(model.commune, fold(&model.product), participants);
        (work, &model.product)
    }

    /// The commune; of several the first by code, `None` for a road without sections.
    fn commune(&self) -> Option<CommuneCode> {
        match self {
            Self::Road(communes, _) => communes.first().copied(),
            Self::RoadOfSections(sections) => sections.first().map(|(commune, ..)| *commune),
            Self::Model(commune, ..) | Self::Hamlet(commune, _) => Some(*commune),
        }
    }

    fn path(&self, commune: CommuneCode, printed: &str) -> Path {
        match self {
            Self::Road(..) | Self::RoadOfSections(_) => state_paths::roads_of(commune),
            Self::Model(..) => state_paths::model(commune, printed),
            Self::Hamlet(..) => state_paths::hamlet(commune, printed),
        }
    }

    fn cite(&self, plan: &Plan) -> Citation {
        match self {
            Self::Road(..) | Self::RoadOfSections(_) => listed_works::cite_roads(plan),
            Self::Model(..) => listed_works::cite_models(plan),
            Self::Hamlet(..) => listed_works::cite_hamlets(plan),
        }
    }

    fn label(&self, printed: &str) -> Label {
        match self {
            Self::Road(..) => Label::owned(
                format!("tuyến đường {printed}"),
                format!("the road {printed}"),
            ),
            Self::RoadOfSections(_) => {
                Label::new("một tuyến đường chưa ghi tên", "a road without a name")
            }
            Self::Model(..) => {
                Label::owned(format!("mô hình {printed}"), format!("the model {printed}"))
            }
            Self::Hamlet(..) => Label::owned(printed.into(), format!("the hamlet {printed}")),
        }
    }
}
