//! [`LevelChoice`]: one level for each commune, at the least price, where the frontiers are given: a
//! multiple-choice knapsack problem with tier demands.

use alloc::rc::Rc;
use alloc::vec;
use alloc::vec::Vec;

use super::cost_frontier::CostFrontier;
use super::tier_states::{TierStates, ValueTable};

/// A layer of more labels than this is not made; the answer is then only a bound.
const LABELS: usize = 1 << 17;
/// When a layer has that many labels, what is dominated is dropped before it is complete.
const MOST_KEPT: usize = LABELS << 2;
/// No multiplier times all levels together goes higher. Prices stay below 2^122, so no value of a
/// relaxation goes beyond 2^126.
const MOST_EARNED: i128 = 1 << 125;
/// The work of one label, beside that of one transition of a dynamic programme.
const LABEL_WORK: u64 = 16;

// Sums of prices stay below 2^122, and a multiplier times all levels is at most `MOST_EARNED`, so no
// sum in this file reaches the end of its type; work stays far below 2^64.

/// The levels that were chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChosenLevels {
    /// A price below which nothing goes.
    pub(super) bound: u128,
    /// The level of each member.
    pub(super) levels: Vec<u8>,
}

/// Which level each commune is to reach: the tier demands of each district and a sum of levels are to be
/// met at the least price.
pub(super) struct LevelChoice<'c> {
    pub(super) districts: &'c [TierStates],
    pub(super) frontiers: &'c [Rc<CostFrontier>],
    /// The sum of levels that is to be reached.
    pub(super) sum: u64,
}

/// The state of a label, and its sum of levels.
type Place = (usize, u64);

/// A label of a layer: its place, its price, the level that the last commune chose, and the place from
/// which it did. Of the labels of a place the cheapest dominates, then the first by place and level.
type Label = (Place, i128, u8, Place);

/// Sorts a layer and drops what is dominated.
fn drop_dominated(layer: &mut Vec<Label>) {
    layer.sort_unstable_by_key(|(place, cost, level, from)| (*place, *cost, *from, *level));
    layer.dedup_by_key(|label| label.0);
}

/// What label setting below a price found.
enum Labelled {
    Found(u128, Vec<u8>),
    Nothing,
    TooMany,
}

/// The solution of the Lagrangian relaxation of the sum of levels under a multiplier.
struct Relaxed {
    tables: Vec<ValueTable>,
    multiplier: i128,
    value: i128,
    levels: Vec<u8>,
    sum: u64,
}

impl LevelChoice<'_> {
    /// The cheapest levels, or a lower bound with feasible ones; `None` when there are none.
    pub(super) fn cheapest(&self, work: &mut u64) -> Option<ChosenLevels> {
        let free = self.relaxed(0, work)?;
        if free.sum >= self.sum {
            return Some(self.proven(&free));
        }
        let tops = self
            .frontiers
            .iter()
            .map(|frontier| u64::from(frontier.top()))
            .sum::<u64>();
        if tops < self.sum {
            return None;
        }
        // The Lagrangian dual by bisection: the least multiplier under which the sum is reached.
        let (mut low, mut high) = (free, self.relaxed(1, work)?);
        let levels = i128::from(tops.saturating_add(1));
        let most = MOST_EARNED.checked_div(levels).unwrap_or(1);
        while high.sum < self.sum && high.multiplier < most {
            // At most 2^127.
            let more = high.multiplier.saturating_mul(4).min(most);
            low = core::mem::replace(&mut high, self.relaxed(more, work)?);
        }
        while high.multiplier.saturating_sub(low.multiplier) > 1 {
            let half = high.multiplier.saturating_sub(low.multiplier) >> 1;
            let middle = self.relaxed(low.multiplier.saturating_add(half), work)?;
            if middle.sum < self.sum {
                low = middle;
            } else {
                high = middle;
            }
        }
        let bound = low.value.max(high.value);
        let best = if high.sum < self.sum {
            self.frontiers
                .iter()
                .map(|frontier| frontier.top())
                .collect()
        } else {
            self.lowered(&high)
        };
        let price = self.price(&best);
        if i128::try_from(price).is_ok_and(|price| price <= bound) {
            return Some(ChosenLevels {
                bound: price,
                levels: best,
            });
        }
        let base = if low.value >= high.value { &low } else { &high };
        let bound = u128::try_from(bound).unwrap_or(0);
        Some(match self.close_gap(base, price, work) {
            Labelled::TooMany => ChosenLevels {
                bound,
                levels: best,
            },
            Labelled::Nothing => ChosenLevels {
                bound: price,
                levels: best,
            },
            Labelled::Found(price, levels) => ChosenLevels {
                bound: price,
                levels,
            },
        })
    }

    fn proven(&self, free: &Relaxed) -> ChosenLevels {
        ChosenLevels {
            bound: self.price(&free.levels),
            levels: free.levels.clone(),
        }
    }

    fn price(&self, levels: &[u8]) -> u128 {
        let prices = self.frontiers.iter().zip(levels);
        prices
            .filter_map(|(frontier, level)| frontier.price(*level))
            // All prices together stay below 2^122, see `CostScale`.
            .fold(0, u128::saturating_add)
    }

    /// Solves the Lagrangian relaxation: the sum of levels is not demanded, but each level earns the
    /// multiplier. By weak duality its value bounds every choice from below.
    fn relaxed(&self, multiplier: i128, work: &mut u64) -> Option<Relaxed> {
        let mut levels = vec![0; self.frontiers.len()];
        let mut tables = Vec::new();
        let mut value = multiplier.saturating_mul(self.sum.into());
        for district in self.districts {
            *work = work.saturating_add(district.work());
            let table = district.solve(self.frontiers, multiplier);
            value = value.saturating_add(table.value(0, district.start())?);
            for (member, level) in district.members.iter().zip(district.trace(&table)?) {
                if let Some(slot) = levels.get_mut(*member) {
                    *slot = level;
                }
            }
            tables.push(table);
        }
        Some(Relaxed {
            tables,
            multiplier,
            value,
            sum: levels.iter().map(|level| u64::from(*level)).sum(),
            levels,
        })
    }

    /// A greedy Lagrangian heuristic: levels that reach more than the sum, lowered commune by commune
    /// where that saves most and all demands stay met.
    fn lowered(&self, reached: &Relaxed) -> Vec<u8> {
        let mut levels = reached.levels.clone();
        let mut spare = reached.sum.saturating_sub(self.sum);
        loop {
            let mut best: Option<(u128, usize, u8)> = None;
            for district in self.districts {
                for member in &district.members {
                    let (Some(frontier), Some(level)) =
                        (self.frontiers.get(*member), levels.get(*member))
                    else {
                        continue;
                    };
                    let price = frontier.price(*level).unwrap_or(0);
                    for (lower, cheaper) in frontier.prices(district.floor()) {
                        let less = u64::from(level.saturating_sub(lower));
                        let cheaper = u128::try_from(cheaper).unwrap_or(u128::MAX);
                        let saved = price.saturating_sub(cheaper);
                        let better = best.is_none_or(|(known, ..)| saved > known);
                        if lower < *level && less <= spare && saved > 0 && better {
                            let mut tried = levels.clone();
                            if let Some(slot) = tried.get_mut(*member) {
                                *slot = lower;
                            }
                            if is_reached(district, &tried) {
                                best = Some((saved, *member, lower));
                            }
                        }
                    }
                }
            }
            let Some((_, member, lower)) = best else {
                return levels;
            };
            if let Some(slot) = levels.get_mut(member) {
                spare = spare.saturating_sub(u64::from(slot.saturating_sub(lower)));
                *slot = lower;
            }
        }
    }

    /// Closes the duality gap: the cheapest choice below a price by label setting over the communes,
    /// where a label is dropped when its Lagrangian completion bound is not below the price.
    fn close_gap(&self, base: &Relaxed, price: u128, work: &mut u64) -> Labelled {
        self.set_labels(base, price, work)
            .unwrap_or(Labelled::TooMany)
    }

    fn set_labels(&self, base: &Relaxed, price: u128, work: &mut u64) -> Option<Labelled> {
        let price = i128::try_from(price).ok()?;
        let start = |table: &ValueTable, district: &TierStates| {
            table.value(0, district.start()).unwrap_or(0)
        };
        let mut rest_of_all: i128 = base
            .tables
            .iter()
            .zip(self.districts)
            .map(|(table, district)| start(table, district))
            .fold(0, i128::saturating_add);
        let mut labels: Vec<(Place, i128)> = vec![((0, 0), 0)];
        let mut layers: Vec<Vec<Label>> = Vec::new();
        let mut order = Vec::new();
        for (table, district) in base.tables.iter().zip(self.districts) {
            rest_of_all = rest_of_all.saturating_sub(start(table, district));
            for ((state, _), _) in &mut labels {
                *state = district.start();
            }
            for (place, member) in district.members.iter().enumerate() {
                let frontier = self.frontiers.get(*member)?;
                let mut layer = Vec::new();
                for (from, cost) in &labels {
                    for (level, own) in frontier.prices(district.floor()) {
                        *work = work.saturating_add(LABEL_WORK);
                        let state = district.after(from.0, level);
                        let sum = from.1.saturating_add(level.into()).min(self.sum);
                        let cost = cost.saturating_add(own);
                        let Some(rest) = table.value(place.saturating_add(1), state) else {
                            continue;
                        };
                        let missing = i128::from(self.sum.saturating_sub(sum));
                        let bound = cost
                            .saturating_add(rest)
                            .saturating_add(rest_of_all)
                            .saturating_add(base.multiplier.saturating_mul(missing));
                        if bound >= price {
                            continue;
                        }
                        layer.push(((state, sum), cost, level, *from));
                    }
                    if layer.len() > MOST_KEPT {
                        drop_dominated(&mut layer);
                        if layer.len() > LABELS {
                            return None;
                        }
                    }
                }
                drop_dominated(&mut layer);
                if layer.len() > LABELS {
                    return None;
                }
                labels = layer.iter().map(|label| (label.0, label.1)).collect();
                layers.push(layer);
                order.push((*member, place == 0));
            }
        }
        let last = labels
            .iter()
            .filter(|((state, sum), _)| *state == 0 && *sum >= self.sum)
            .min_by_key(|(_, cost)| *cost);
        let Some((key, cost)) = last else {
            return Some(Labelled::Nothing);
        };
        let mut levels = vec![0; self.frontiers.len()];
        let mut key = *key;
        for (layer, (member, is_first)) in layers.iter().zip(&order).rev() {
            let place = layer.binary_search_by_key(&key, |label| label.0).ok()?;
            let (_, _, level, from) = layer.get(place)?;
            if let Some(slot) = levels.get_mut(*member) {
                *slot = *level;
            }
            // All districts before it are done, and its own state was begun anew.
            key = if *is_first { (0, from.1) } else { *from };
        }
        Some(Labelled::Found(u128::try_from(*cost).ok()?, levels))
    }
}

/// Whether some levels reach what a district is to reach.
fn is_reached(district: &TierStates, levels: &[u8]) -> bool {
    let levels = district
        .members
        .iter()
        .filter_map(|member| levels.get(*member));
    let all = levels.clone().all(|level| *level >= district.floor());
    all && levels.fold(district.start(), |state, level| {
        district.after(state, *level)
    }) == 0
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a few small numbers")]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::advice::input::TierDemands;

    /// The least price of all choices of levels that meet the demands and the sum.
    fn by_enumeration(
        frontiers: &[Vec<(u8, u128)>],
        needs: &[(u8, u32)],
        sum: u64,
    ) -> Option<u128> {
        let mut choices: Vec<(Vec<u8>, u128)> = vec![(Vec::new(), 0)];
        for frontier in frontiers {
            let mut longer = Vec::new();
            for (levels, price) in &choices {
                for (level, own) in frontier {
                    let mut levels = levels.clone();
                    levels.push(*level);
                    longer.push((levels, price + own));
                }
            }
            choices = longer;
        }
        choices.retain(|(levels, _)| {
            let at = |bound: u8| levels.iter().filter(|level| **level >= bound).count();
            let total: u64 = levels.iter().map(|level| u64::from(*level)).sum();
            let met = |need: &(u8, u32)| at(need.0) >= usize::try_from(need.1).unwrap();
            total >= sum && needs.iter().all(met)
        });
        choices.into_iter().map(|(_, price)| price).min()
    }

    /// Ascending levels at ascending prices.
    fn frontier() -> impl Strategy<Value = Vec<(u8, u128)>> {
        vec((1_u8..4, 0_u128..12), 1..5).prop_map(|steps| {
            let (mut level, mut price) = (0, 0);
            let mut points = vec![(0, 0)];
            for (up, more) in steps {
                (level, price) = (level + up, price + more);
                points.push((level, price));
            }
            points
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        /// The chosen levels are the cheapest of all: also where the Lagrangian bound has a gap, which
        /// label setting closes.
        #[test]
        fn the_chosen_levels_are_the_cheapest_of_all(
            frontiers in vec(frontier(), 1..6), needs in vec((1_u8..8, 0_u32..4), 0..3),
            sum in 0_u64..30
        ) {
            let best = by_enumeration(&frontiers, &needs, sum);
            let curves: Vec<_> = frontiers.iter().map(|one| Rc::new(CostFrontier::of(one))).collect();
            let demands = TierDemands::new(curves.len(), &needs);
            let members = (0..curves.len()).collect();
            let Some(district) = TierStates::new(members, &demands) else {
                prop_assert_eq!(best, None);
                return Ok(());
            };
            let choice = LevelChoice {
                districts: &[district],
                frontiers: &curves,
                sum,
            };
            let chosen = choice.cheapest(&mut 0);
            prop_assert_eq!(chosen.as_ref().map(|chosen| chosen.bound), best);
            if let Some(chosen) = chosen {
                prop_assert_eq!(Some(choice.price(&chosen.levels)), best);
                let total: u64 = chosen.levels.iter().map(|level| u64::from(*level)).sum();
                prop_assert!(total >= sum);
            }
        }
    }
}
