//! What a budget reaches.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::instance::{Instance, Reached};
use super::target::QuotaTarget;
use super::way::{CommuneMove, moves};
use crate::advice::amounts::Amounts;
use crate::advice::search::Found;
use crate::advice::{Advisor, AskError, Proof, Way};
use crate::quantity::MillionDong;
use crate::text::Lang;

/// The most that a budget reaches (phương án trong hạn mức vốn): first the most communes that meet
/// all criteria, then the most criteria in all communes, and of the ways there the cheapest.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct BudgetWay {
    budget: MillionDong,
    communes: u32,
    criteria: u32,
    way: Way,
    moves: Vec<CommuneMove>,
    proof: BudgetProof,
    possible: (u32, u32),
}

/// How far it is proven that a budget reaches no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "an answer is proven to be the best, or it has a bound"
)]
pub enum BudgetProof {
    /// It reaches no more.
    Optimal,
    /// It reaches no more than this; whether it reaches it is not known.
    AtMost {
        /// Communes that meet all criteria.
        communes: u32,
        /// Criteria in all communes, with as many communes at the standard as the answer has.
        criteria: u32,
    },
}

impl BudgetProof {
    /// Whether it is proven that the budget reaches no more.
    #[must_use]
    pub const fn is_optimal(self) -> bool {
        matches!(self, Self::Optimal)
    }

    /// The proof in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Optimal, _) => Proof::Optimal.text(lang),
            (Self::AtMost { communes, criteria }, Lang::Vi) => {
                format!("chưa chứng minh tối ưu: không quá {communes} xã, {criteria} tiêu chí")
            }
            (Self::AtMost { communes, criteria }, Lang::En) => {
                format!("not proven optimal: at most {communes} communes, {criteria} criteria")
            }
        }
    }
}

impl BudgetWay {
    /// The budget.
    #[must_use]
    pub const fn budget(&self) -> MillionDong {
        self.budget
    }

    /// The number of communes that certainly meet all criteria afterwards.
    #[must_use]
    pub const fn communes(&self) -> u32 {
        self.communes
    }

    /// The sum of criteria that all communes certainly meet afterwards.
    #[must_use]
    pub const fn criteria(&self) -> u32 {
        self.criteria
    }

    /// The way; its cost is certainly within the budget, and all of it is certainly in time.
    #[must_use]
    pub const fn way(&self) -> &Way {
        &self.way
    }

    /// What each commune comes to on the way and by which steps, district by district, codes rising.
    #[must_use]
    pub fn moves(&self) -> &[CommuneMove] {
        &self.moves
    }

    /// How far it is proven that the budget reaches no more.
    #[must_use]
    pub const fn proof(&self) -> BudgetProof {
        self.proof
    }

    /// What the budget may reach if everything that is not known turns out well: communes that meet
    /// all criteria, and the sum of criteria with so many. Where that was not found exactly it is not
    /// less than what can be.
    #[must_use]
    pub const fn possible(&self) -> (u32, u32) {
        self.possible
    }
}

/// What a limit reaches, at prices.
struct Within {
    reached: Reached,
    found: Found,
    /// Nothing beyond is reached.
    most: Reached,
}

/// Whether something is reached within a limit.
enum Reach {
    Yes(Reached),
    No,
    NotKnown,
}

impl Advisor<'_> {
    /// The most that a budget reaches in the communes of a target: communes that meet all criteria,
    /// then criteria. What the target asks for does not bear on it.
    ///
    /// # Errors
    /// [`AskError::OtherCriteria`] when a commune was assessed by a set of another number of
    /// criteria.
    pub fn best_within(
        &self,
        target: &QuotaTarget,
        budget: MillionDong,
    ) -> Result<BudgetWay, AskError> {
        self.check(target)?;
        let amounts = self.amounts();
        let limit = amounts.floor(budget);
        // What may be late or has no upper price is not certainly within any budget.
        let high = |index: usize| {
            let action = self.action(index)?;
            let price = amounts.high(action)?;
            Amounts::split(price).is_bounded().then_some(price)
        };
        let low = |index: usize| amounts.low(self.action(index)?);
        let certain = self.within(target, limit, false, &high);
        let possible = self.within(target, limit, true, &low);
        let way = self.way(&certain.found.actions);
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(BudgetWay {
            budget,
            communes: certain.reached.standard,
            criteria: count(certain.reached.criteria),
            moves: moves(target, &way),
            way,
            proof: if certain.most == certain.reached {
                BudgetProof::Optimal
            } else {
                BudgetProof::AtMost {
                    communes: certain.most.standard,
                    criteria: count(certain.most.criteria),
                }
            },
            possible: (possible.most.standard, count(possible.most.criteria)),
        })
    }

    /// The most that a limit reaches at prices, by halving what lies between what is reached and what
    /// is not.
    fn within(
        &self,
        target: &QuotaTarget,
        limit: u128,
        at_best: bool,
        price: &dyn Fn(usize) -> Option<u128>,
    ) -> Within {
        // Where nothing is asked for, nothing is done.
        let reached = Instance::new(self, &target.pooled(0), at_best, price)
            .map_or_else(Reached::default, |instance| instance.reached(&[]));
        let mut now = Within {
            reached,
            found: Found::default(),
            most: reached,
        };
        let ask = |now: &mut Within, standard: u32, criteria: u64, limit: Option<u128>| {
            let asked = target.pooled(standard);
            let Some(instance) = Instance::new(self, &asked, at_best, price) else {
                return Reach::No;
            };
            let outcome = instance.cheapest(criteria, limit);
            let within = |price: u128| limit.is_none_or(|limit| price <= limit);
            match (outcome.found, outcome.bound) {
                (Some(found), _) if within(found.price) => {
                    let reached = instance.reached(&found.actions);
                    let better = (now.reached, core::cmp::Reverse(now.found.price))
                        < (reached, core::cmp::Reverse(found.price));
                    if better {
                        now.reached = reached;
                        now.found = found;
                    }
                    Reach::Yes(reached)
                }
                (_, Some(bound)) if within(bound) => Reach::NotKnown,
                _ => Reach::No,
            }
        };
        let communes = u32::try_from(target.communes().count()).unwrap_or(u32::MAX);
        let first = now.reached.standard.into();
        let found = most(
            first,
            communes.into(),
            |standard| {
                let standard = u32::try_from(standard).unwrap_or(u32::MAX);
                ask(&mut now, standard, 0, Some(limit))
            },
            |reached| reached.standard.into(),
        );
        now.most.standard = u32::try_from(found).unwrap_or(u32::MAX);
        let standard = now.reached.standard;
        let all = u64::from(communes).saturating_mul(target.criteria().into());
        let first = now.reached.criteria;
        now.most.criteria = most(
            first,
            all,
            |criteria| ask(&mut now, standard, criteria, Some(limit)),
            |reached| reached.criteria,
        );
        // Of the ways that reach it, the cheapest.
        let criteria = now.reached.criteria;
        ask(&mut now, standard, criteria, None);
        now
    }
}

/// The most that is not proven to be out of reach, between what is reached and what there is.
fn most(
    reached: u64,
    all: u64,
    mut ask: impl FnMut(u64) -> Reach,
    number: impl Fn(Reached) -> u64,
) -> u64 {
    let (mut low, mut high, mut proven) = (reached, all, all);
    while low < high {
        let middle = low.midpoint(high.saturating_add(1));
        match ask(middle) {
            Reach::Yes(reached) => low = number(reached).max(middle),
            Reach::No => {
                high = middle.saturating_sub(1);
                proven = high;
            }
            Reach::NotKnown => high = middle.saturating_sub(1),
        }
    }
    proven
}
