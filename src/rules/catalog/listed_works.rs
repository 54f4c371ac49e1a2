//! How findings name works, and where a plan asks for them.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::law::Citation;
use crate::place::CommuneCode;
use crate::plan::{ObjectiveTarget, Plan};
use crate::rules::{FactValue, Key, SkipReason};
use crate::text::Label;
use crate::works::GreenRoad;

pub(super) const ROAD: Key<FactValue> = Key::new("road", "tên tuyến đường", "the name of the road");

pub(super) const PRODUCT: Key<String> = Key::new(
    "product",
    "sản phẩm của mô hình",
    "the product of the model",
);

/// The name of a road, or that it has none.
pub(super) fn road_name(road: &GreenRoad) -> FactValue {
    let unnamed = || Label::new("chưa ghi tên", "without a name").into();
    road.name.as_deref().map_or_else(unnamed, Into::into)
}

/// The commune under which a road is found: of those that it crosses the first by code.
pub(super) fn commune_of(road: &GreenRoad) -> Option<CommuneCode> {
    road.sections.iter().map(|section| section.commune).min()
}

/// The objective for green roads, else the plan.
pub(super) fn cite_roads(plan: &Plan) -> Citation {
    cite(plan, |target| {
        matches!(
            target,
            ObjectiveTarget::GreenRoadPerRecognisedCommune { .. }
        )
    })
}

/// The objective for value-chain models, else the plan.
pub(super) fn cite_models(plan: &Plan) -> Citation {
    cite(plan, |target| {
        matches!(target, ObjectiveTarget::ValueChainModelsPerDistrict { .. })
    })
}

/// The objective for exemplary hamlets, else the plan.
pub(super) fn cite_hamlets(plan: &Plan) -> Citation {
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

pub(super) const NO_ROADS: SkipReason = SkipReason::NothingStated(Label::new(
    "số liệu không ghi tuyến đường nào",
    "the state names no road",
));

pub(super) const NO_MODELS: SkipReason = SkipReason::NothingStated(Label::new(
    "số liệu không ghi mô hình nào",
    "the state names no model",
));

pub(super) const NO_HAMLETS: SkipReason = SkipReason::NothingStated(Label::new(
    "số liệu không ghi thôn nào",
    "the state names no hamlet",
));

/// A list that a rule is about.
///
/// # Errors
/// The reason that is given, when nothing is in it.
pub(super) fn stated<T>(list: &[T], or: &SkipReason) -> Result<(), SkipReason> {
    if list.is_empty() {
        Err(or.to_owned())
    } else {
        Ok(())
    }
}
