//! The cheapest way of districts to what they are to reach.

use alloc::vec::Vec;

use super::deciding::{Deciding, deciding};
use super::exclusion::exclusions;
use super::instance::Instance;
use super::obstacle::{QuotaObstacle, quota_obstacles};
use super::target::QuotaTarget;
use crate::advice::amounts::Amounts;
use crate::advice::search::Outcome;
use crate::advice::{Advisor, AskError, Cost, Proof, StepKey, Way};
use crate::assessment::{Answer, CriteriaMet};
use crate::place::{CommuneCode, DistrictCode};

/// The cheapest way of districts to what they are to reach (phương án ít kinh phí nhất của huyện,
/// tỉnh), and whether it can be reached at all.
///
/// Of all ways after which everything asked for is certainly reached it has the fewest steps that may
/// be late, of those the fewest whose cost has no upper bound, and of those the least sum. Among equal
/// ones the choice is the same for the same input, in whatever order it came.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct QuotaWay {
    reachable: Answer,
    cost: Option<Cost>,
    way: Option<Way>,
    moves: Vec<CommuneMove>,
    proof: Proof,
    obstacles: Vec<QuotaObstacle>,
    exclusions: Vec<(StepKey, StepKey)>,
    deciding: Vec<Deciding>,
}

impl QuotaWay {
    /// Whether everything asked for can be reached by what the price list has, in time and whatever it
    /// costs.
    ///
    /// It cannot be said where that depends on what was not observed or on how long something takes;
    /// [`QuotaWay::deciding`] tells on what.
    #[must_use]
    pub const fn reachable(&self) -> Answer {
        self.reachable
    }

    /// The least that reaching it can cost, as an interval; `None` when it cannot be reached.
    ///
    /// As for one commune ([`CheapestWay::cost`](crate::advice::CheapestWay::cost)): below the lower
    /// bound it cannot be, even if everything that is not known turns out well; above the upper one it
    /// never needs to go.
    #[must_use]
    pub const fn cost(&self) -> Option<Cost> {
        self.cost
    }

    /// The way; `None` when none leads there for certain. What serves several communes is paid once.
    #[must_use]
    pub const fn way(&self) -> Option<&Way> {
        self.way.as_ref()
    }

    /// What each commune comes to on the way and by which steps, district by district, codes rising.
    #[must_use]
    pub fn moves(&self) -> &[CommuneMove] {
        &self.moves
    }

    /// Whether the way is proven to be the cheapest; otherwise what bounds it, and how far it is away.
    /// Without a way it is whether that is proven.
    #[must_use]
    pub const fn proof(&self) -> Proof {
        self.proof
    }

    /// What stands in the way when it cannot be reached: each demand that fails by itself, with the
    /// smallest reason. Empty when it can be reached, or when that cannot be said.
    #[must_use]
    pub fn obstacles(&self) -> &[QuotaObstacle] {
        &self.obstacles
    }

    /// When no demand fails by itself, and still they cannot all be reached: the entries that exclude
    /// each other, on which that depends.
    #[must_use]
    pub fn exclusions(&self) -> &[(StepKey, StepKey)] {
        &self.exclusions
    }

    /// When it cannot be said whether it can be reached: what would decide.
    #[must_use]
    pub fn deciding(&self) -> &[Deciding] {
        &self.deciding
    }
}

/// What a commune comes to on a way.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct CommuneMove {
    district: DistrictCode,
    commune: CommuneCode,
    before: CriteriaMet,
    after: CriteriaMet,
    steps: Vec<StepKey>,
}

impl CommuneMove {
    /// The district.
    #[must_use]
    pub const fn district(&self) -> DistrictCode {
        self.district
    }

    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The number of criteria met before.
    #[must_use]
    pub const fn before(&self) -> CriteriaMet {
        self.before
    }

    /// The number of criteria met when the steps are done; its tier is told by
    /// [`TierScheme::outcome`](crate::tier::TierScheme::outcome).
    #[must_use]
    pub const fn after(&self) -> CriteriaMet {
        self.after
    }

    /// The steps that complete something in it, in the order of the way.
    #[must_use]
    pub fn steps(&self) -> &[StepKey] {
        &self.steps
    }
}

/// The communes of a target on a way, which complete something there.
pub(super) fn moves(target: &QuotaTarget, way: &Way) -> Vec<CommuneMove> {
    let mut found = Vec::new();
    for district in target.districts() {
        for commune in &district.communes {
            let Some(gain) = way.commune(*commune) else {
                continue;
            };
            let steps = way.steps().iter().filter(|step| {
                let mut completes = step.completes().iter();
                completes.any(|one| one.commune == *commune)
            });
            found.push(CommuneMove {
                district: district.district,
                commune: *commune,
                before: gain.before(),
                after: gain.after(),
                steps: steps.map(|step| step.key().clone()).collect(),
            });
        }
    }
    found
}

impl Advisor<'_> {
    /// The cheapest way of districts to what they are to reach, and whether it can be reached.
    ///
    /// A commune without an assessment may meet anything; nothing that is done there counts for
    /// certain.
    ///
    /// # Errors
    /// [`AskError::OtherCriteria`] when a commune was assessed by a set of another number of
    /// criteria.
    pub fn cheapest_quota(&self, target: &QuotaTarget) -> Result<QuotaWay, AskError> {
        self.check(target)?;
        let amounts = self.amounts();
        let high = self.outcome(target, false, |index| amounts.high(self.action(index)?));
        let low = self.outcome(target, true, |index| amounts.low(self.action(index)?));
        let found = high.found.as_ref().map(|found| Amounts::split(found.price));
        let reachable = match found {
            Some(found) if found.late == 0 => Answer::Yes,
            None if low.bound.is_none() => Answer::No,
            Some(_) | None => Answer::CannotSay,
        };
        let proof = if high.is_proven() {
            Proof::Optimal
        } else {
            // A bound with what may be late or has no upper price bounds no sum.
            let bound = high.bound.map_or(0, |bound| {
                let bound = Amounts::split(bound);
                if bound.is_bounded() { bound.amount } else { 0 }
            });
            let bound = bound.max(low.bound.unwrap_or(0));
            let found = found.filter(|found| found.is_bounded());
            Proof::Bound {
                at_least: amounts.sum(bound),
                gap: found.map(|found| amounts.sum(found.amount.saturating_sub(bound))),
            }
        };
        let most = high.found.as_ref().map(|found| found.price);
        let way = high.found.map(|found| self.way(&found.actions));
        let (mut obstacles, mut excluding, mut open) = (Vec::new(), Vec::new(), Vec::new());
        match reachable {
            Answer::Yes => {}
            Answer::No => {
                obstacles = quota_obstacles(self, target);
                if obstacles.is_empty() {
                    excluding = exclusions(self, target);
                }
            }
            Answer::CannotSay => open = deciding(self, target),
        }
        Ok(QuotaWay {
            reachable,
            cost: low.bound.map(|least| amounts.interval(least, most)),
            moves: way
                .as_ref()
                .map(|way| moves(target, way))
                .unwrap_or_default(),
            way,
            proof,
            obstacles,
            exclusions: excluding,
            deciding: open,
        })
    }

    /// The cheapest way at prices.
    fn outcome(
        &self,
        target: &QuotaTarget,
        at_best: bool,
        price: impl Fn(usize) -> Option<u128>,
    ) -> Outcome {
        let sum = target.total().unwrap_or(0).into();
        let instance = Instance::new(self, target, at_best, price);
        instance.map_or(
            Outcome {
                found: None,
                bound: None,
            },
            |instance| instance.cheapest(sum, None),
        )
    }

    /// Whether all communes of a target were assessed by a set of its number of criteria.
    pub(super) fn check(&self, target: &QuotaTarget) -> Result<(), AskError> {
        for commune in target.communes() {
            if let Some(assessment) = self.assessment(commune) {
                let of = assessment.criteria_met().of();
                if of != target.criteria() {
                    return Err(AskError::OtherCriteria {
                        commune,
                        of,
                        asked: target.criteria(),
                    });
                }
            }
        }
        Ok(())
    }
}
