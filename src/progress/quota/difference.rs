//! What makes the difference between a plan and a state.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::rolled_up::road_length;
use crate::assessment::{Conclusion, CriteriaMet, Verdict};
use crate::criteria::CriterionNumber;
use crate::place::{CommuneCode, Locality};
use crate::plan::Measure;
use crate::progress::{CommuneProgress, Progress};
use crate::sorted::sort_by_key;
use crate::works::{GreenRoad, ModelReason, RoadReason, ValueChainModel};

/// A commune that could still make a difference, and how.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Difference<'a> {
    /// The commune.
    pub commune: CommuneCode,
    /// Why it, or something in it, does not count.
    #[serde(flatten)]
    pub reason: DifferenceReason<'a>,
}

/// Why a commune, or something in it, does not count.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: quotas of other things are missed for other reasons.
#[non_exhaustive]
pub enum DifferenceReason<'a> {
    /// It has not reported.
    Unreported,
    /// It stands below the tier, or may do so.
    Criteria {
        /// The number of criteria that it meets.
        met: CriteriaMet,
        /// The criteria that are decided and do not count; none are listed when only a number is
        /// known.
        not_met: Vec<CriterionNumber>,
        /// The criteria of which too little is known.
        undecided: Vec<CriterionNumber>,
    },
    /// A road that does not count, or may not.
    Road {
        /// The road.
        road: &'a GreenRoad,
        /// Why.
        ruling: Conclusion<RoadReason>,
    },
    /// A value-chain model that does not count, or may not.
    Model {
        /// The model.
        model: &'a ValueChainModel,
        /// Why.
        ruling: Conclusion<ModelReason>,
    },
}

impl<'a> Difference<'a> {
    pub(super) fn of(
        progress: &'a Progress<'a>,
        measure: Measure,
        place: Option<Locality>,
    ) -> Vec<Self> {
        let communes = progress.communes_of(place).iter();
        match measure {
            Measure::Tier { from, .. } => below_tier(communes, from),
            Measure::GreenRoadKilometres => {
                let of = |commune| roads(progress, commune);
                communes.map(CommuneProgress::code).flat_map(of).collect()
            }
            Measure::ValueChainModels => {
                let of = |commune| models(progress, commune);
                communes.map(CommuneProgress::code).flat_map(of).collect()
            }
            Measure::Other => Vec::new(),
        }
    }
}

/// The communes that are not certainly at the lower bound of a tier, the nearest first, and those last that
/// have not reported.
fn below_tier<'a>(
    communes: impl Iterator<Item = &'a CommuneProgress<'a>>,
    from: u8,
) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    for commune in communes {
        let reason = match commune.result {
            None => DifferenceReason::Unreported,
            Some(result) if result.met().at_least() >= from => continue,
            Some(result) => DifferenceReason::Criteria {
                met: result.met(),
                not_met: result.not_counted().collect(),
                undecided: result.with(Verdict::Unknown).collect(),
            },
        };
        found.push(Difference {
            commune: commune.code(),
            reason,
        });
    }
    sort_by_key(&mut found, |difference| {
        let met = match difference.reason {
            DifferenceReason::Criteria { met, .. } => Some((met.at_least(), met.at_most())),
            _ => None,
        };
        (Reverse(met), difference.commune)
    });
    found
}

fn roads<'a>(progress: &'a Progress<'a>, commune: CommuneCode) -> Vec<Difference<'a>> {
    let at_least = road_length(progress);
    let mut found = unreported(progress, commune);
    for road in progress.roads_in(commune) {
        let ruling = road.eligible(commune, at_least, progress.date());
        if !ruling.holds() {
            let reason = DifferenceReason::Road { road, ruling };
            found.push(Difference { commune, reason });
        }
    }
    found
}

fn models<'a>(progress: &'a Progress<'a>, commune: CommuneCode) -> Vec<Difference<'a>> {
    let mut found = unreported(progress, commune);
    for model in progress.models_in(commune) {
        let ruling = model.effective_on(progress.date());
        if !ruling.holds() {
            let reason = DifferenceReason::Model { model, ruling };
            found.push(Difference { commune, reason });
        }
    }
    found
}

/// The commune itself, when it has not reported its works.
fn unreported<'a>(progress: &'a Progress<'a>, commune: CommuneCode) -> Vec<Difference<'a>> {
    let missing = !progress.has_reported_works(commune);
    let difference = Difference {
        commune,
        reason: DifferenceReason::Unreported,
    };
    missing.then_some(difference).into_iter().collect()
}
