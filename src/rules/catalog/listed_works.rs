//! How findings name works, and where a plan asks for them.

use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use super::state_paths;
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::plan::{ObjectiveTarget, Plan};
use crate::progress::State;
use crate::rules::fact::keys;
use crate::rules::{Dossier, FactValue, Path};
use crate::text::Label;
use crate::works::{ExemplaryHamlet, GreenRoad, ValueChainModel};

keys! {
    ROAD: FactValue = "road", "tên tuyến đường", "the name of the road";
    PRODUCT: String = "product", "sản phẩm của mô hình", "the product of the model";
}

/// The name of a road, or that it has none.
pub(super) fn road_name(road: &GreenRoad) -> FactValue {
    let unnamed = || Label::new("chưa ghi tên", "without a name").into();
    road.name.as_deref().map_or_else(unnamed, Into::into)
}

/// The commune under which a road is found: of those that it crosses the first by code.
pub(super) fn commune_of(road: &GreenRoad) -> Option<CommuneCode> {
    road.sections.iter().map(|section| section.commune).min()
}

/// A row of the register as findings name it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Listed<'a> {
    /// A road, by the commune under which it is found.
    Road(CommuneCode, Option<&'a str>),
    Model(CommuneCode, &'a str),
    Hamlet(CommuneCode, &'a str),
}

impl<'a> Listed<'a> {
    /// `None` for a road without a section. A blank name is none.
    pub(super) fn road(road: &'a GreenRoad) -> Option<Self> {
        let name = road.name.as_deref().filter(|name| is_name(name));
        Some(Self::Road(commune_of(road)?, name))
    }

    pub(super) fn model(model: &'a ValueChainModel) -> Self {
        Self::Model(model.commune, &model.product)
    }

    pub(super) fn hamlet(hamlet: &'a ExemplaryHamlet) -> Self {
        Self::Hamlet(hamlet.commune, &hamlet.name)
    }

    pub(super) const fn commune(&self) -> CommuneCode {
        match *self {
            Self::Road(commune, _) | Self::Model(commune, _) | Self::Hamlet(commune, _) => commune,
        }
    }

    pub(super) fn path(&self) -> Path {
        match *self {
            Self::Road(commune, _) => state_paths::roads_of(commune),
            Self::Model(commune, product) => state_paths::model(commune, product),
            Self::Hamlet(commune, name) => state_paths::hamlet(commune, name),
        }
    }

    /// The plan's objective for such works; `None` without a plan.
    pub(super) fn cite(&self, dossier: &Dossier<'_>) -> Option<Citation> {
        let plan = dossier.read_plan().ok()?;
        Some(match self {
            Self::Road(..) => cite_roads(plan),
            Self::Model(..) => cite_models(plan),
            Self::Hamlet(..) => cite_hamlets(plan),
        })
    }

    pub(super) fn label(&self) -> Label {
        match *self {
            Self::Road(_, None) => Label::new("tuyến đường chưa ghi tên", "a road without a name"),
            Self::Road(_, Some(name)) => {
                Label::owned(format!("tuyến đường {name}"), format!("the road {name}"))
            }
            Self::Model(_, product) => {
                Label::owned(format!("mô hình {product}"), format!("the model {product}"))
            }
            Self::Hamlet(_, name) => Label::owned(name.into(), format!("the hamlet {name}")),
        }
    }
}

pub(super) fn is_name(text: &str) -> bool {
    !text.trim().is_empty()
}

/// The rows that have a day: on which a road was completed, a model started, a hamlet was attested.
pub(super) fn dated(state: &State) -> impl Iterator<Item = (Listed<'_>, NaiveDate)> {
    let works = &state.works;
    let roads = works.roads.iter();
    let roads = roads.filter_map(|road| Some((Listed::road(road)?, road.completed?)));
    let models = works.models.iter();
    let models = models.filter_map(|model| Some((Listed::model(model), model.start?)));
    let hamlets = works.hamlets.iter();
    let hamlets = hamlets.filter_map(|hamlet| Some((Listed::hamlet(hamlet), hamlet.attested?)));
    roads.chain(models).chain(hamlets)
}

/// The objective for green roads, else the plan.
fn cite_roads(plan: &Plan) -> Citation {
    cite(plan, |target| {
        matches!(
            target,
            ObjectiveTarget::GreenRoadPerRecognisedCommune { .. }
        )
    })
}

/// The objective for value-chain models, else the plan.
fn cite_models(plan: &Plan) -> Citation {
    cite(plan, |target| {
        matches!(target, ObjectiveTarget::ValueChainModelsPerDistrict { .. })
    })
}

/// The objective for exemplary hamlets, else the plan.
fn cite_hamlets(plan: &Plan) -> Citation {
    cite(plan, |target| {
        matches!(target, ObjectiveTarget::ExemplaryHamletsPerDistrict { .. })
    })
}

/// The first section with such an objective, else the plan as a whole.
fn cite(plan: &Plan, is_meant: impl Fn(ObjectiveTarget) -> bool) -> Citation {
    let objectives = plan.objectives.iter();
    let sections = objectives
        .filter(|objective| is_meant(objective.target))
        .map(|objective| &objective.section);
    match sections.min() {
        Some(section) => plan.cite_section(section),
        None => plan.document.cite(),
    }
}
