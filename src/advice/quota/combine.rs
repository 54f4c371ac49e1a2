//! The cheapest levels of communes whose curves stand alone.

use alloc::collections::BTreeMap;
use alloc::rc::Rc;
use alloc::vec;
use alloc::vec::Vec;

use super::curve::Curve;
use super::shape::{Shape, Table};

/// How many partial ways are looked at before the answer is only a bound.
const LABELS: usize = 1 << 17;
/// A reward for a criterion goes no higher, so that nothing overflows.
const MOST_REWARD: i128 = 1 << 110;
/// How much looking at a partial way is, beside a cell of a table.
const LABEL_WORK: u64 = 16;

/// The cheapest levels of communes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Combined {
    /// A price below which nothing goes.
    pub(super) bound: u128,
    /// The level of each member.
    pub(super) levels: Vec<u8>,
}

/// What is to be reached together, and the curves.
pub(super) struct Combination<'c> {
    pub(super) shapes: &'c [Shape],
    pub(super) curves: &'c [Rc<Curve>],
    /// The sum of levels that is to be reached.
    pub(super) sum: u64,
}

/// A state, and a sum of levels.
type Place = (usize, u64);

/// What walking all partial ways below a price came to.
enum Walked {
    Found(u128, Vec<u8>),
    Nothing,
    TooMany,
}

/// The best way under a reward.
struct Rewarded {
    tables: Vec<Table>,
    reward: i128,
    value: i128,
    levels: Vec<u8>,
    sum: u64,
}

impl Combination<'_> {
    /// The cheapest levels; `None` when there are none.
    pub(super) fn cheapest(&self, work: &mut u64) -> Option<Combined> {
        let free = self.rewarded(0, work)?;
        if free.sum >= self.sum {
            return Some(self.proven(&free));
        }
        let tops = self
            .curves
            .iter()
            .map(|curve| u64::from(curve.top()))
            .sum::<u64>();
        if tops < self.sum {
            return None;
        }
        // The least reward under which so many criteria are reached.
        let (mut low, mut high) = (free, self.rewarded(1, work)?);
        while high.sum < self.sum && high.reward < MOST_REWARD {
            let more = high.reward.saturating_mul(4);
            low = core::mem::replace(&mut high, self.rewarded(more, work)?);
        }
        while high.reward.saturating_sub(low.reward) > 1 {
            let half = high.reward.saturating_sub(low.reward) >> 1;
            let middle = self.rewarded(low.reward.saturating_add(half), work)?;
            if middle.sum < self.sum {
                low = middle;
            } else {
                high = middle;
            }
        }
        let bound = low.value.max(high.value);
        let best = if high.sum < self.sum {
            self.curves.iter().map(|curve| curve.top()).collect()
        } else {
            self.shaved(&high)
        };
        let price = self.price(&best);
        if i128::try_from(price).is_ok_and(|price| price <= bound) {
            return Some(Combined {
                bound: price,
                levels: best,
            });
        }
        let base = if low.value >= high.value { &low } else { &high };
        let bound = u128::try_from(bound).unwrap_or(0);
        Some(match self.better(base, price, work) {
            Walked::TooMany => Combined {
                bound,
                levels: best,
            },
            Walked::Nothing => Combined {
                bound: price,
                levels: best,
            },
            Walked::Found(price, levels) => Combined {
                bound: price,
                levels,
            },
        })
    }

    fn proven(&self, free: &Rewarded) -> Combined {
        Combined {
            bound: self.price(&free.levels),
            levels: free.levels.clone(),
        }
    }

    fn price(&self, levels: &[u8]) -> u128 {
        let prices = self.curves.iter().zip(levels);
        prices
            .filter_map(|(curve, level)| curve.price(*level))
            .fold(0, u128::saturating_add)
    }

    /// The best way if every criterion is rewarded; its value bounds every way from below.
    fn rewarded(&self, reward: i128, work: &mut u64) -> Option<Rewarded> {
        let mut levels = vec![0; self.curves.len()];
        let mut tables = Vec::new();
        let mut value = reward.saturating_mul(self.sum.into());
        for shape in self.shapes {
            *work = work.saturating_add(shape.work());
            let table = shape.table(self.curves, reward);
            value = value.saturating_add(table.value(0, shape.start())?);
            for (member, level) in shape.members.iter().zip(shape.best(&table)?) {
                if let Some(slot) = levels.get_mut(*member) {
                    *slot = level;
                }
            }
            tables.push(table);
        }
        Some(Rewarded {
            tables,
            reward,
            value,
            sum: levels.iter().map(|level| u64::from(*level)).sum(),
            levels,
        })
    }

    /// A way that reaches more than is asked for, lowered commune by commune where that saves most
    /// and everything stays reached.
    fn shaved(&self, reached: &Rewarded) -> Vec<u8> {
        let mut levels = reached.levels.clone();
        let mut spare = reached.sum.saturating_sub(self.sum);
        loop {
            let mut best: Option<(u128, usize, u8)> = None;
            for shape in self.shapes {
                for member in &shape.members {
                    let (Some(curve), Some(level)) =
                        (self.curves.get(*member), levels.get(*member))
                    else {
                        continue;
                    };
                    let price = curve.price(*level).unwrap_or(0);
                    for (lower, cheaper) in curve.prices(shape.least()) {
                        let less = u64::from(level.saturating_sub(lower));
                        let cheaper = u128::try_from(cheaper).unwrap_or(u128::MAX);
                        let saved = price.saturating_sub(cheaper);
                        let better = best.is_none_or(|(known, ..)| saved > known);
                        if lower < *level && less <= spare && saved > 0 && better {
                            let mut tried = levels.clone();
                            if let Some(slot) = tried.get_mut(*member) {
                                *slot = lower;
                            }
                            if is_reached(shape, &tried) {
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

    /// The cheapest way below a price, by walking all partial ways that can still lead below it.
    fn better(&self, base: &Rewarded, price: u128, work: &mut u64) -> Walked {
        self.walk(base, price, work).unwrap_or(Walked::TooMany)
    }

    fn walk(&self, base: &Rewarded, price: u128, work: &mut u64) -> Option<Walked> {
        let price = i128::try_from(price).ok()?;
        let start = |table: &Table, shape: &Shape| table.value(0, shape.start()).unwrap_or(0);
        let mut rest_of_all: i128 = base
            .tables
            .iter()
            .zip(self.shapes)
            .map(|(table, shape)| start(table, shape))
            .fold(0, i128::saturating_add);
        // A partial way is its state and its sum of levels; of those alike the cheapest is kept.
        let mut labels: BTreeMap<Place, i128> = BTreeMap::from([((0, 0), 0)]);
        let mut layers: Vec<BTreeMap<Place, (i128, u8, Place)>> = Vec::new();
        let mut order = Vec::new();
        for (table, shape) in base.tables.iter().zip(self.shapes) {
            rest_of_all = rest_of_all.saturating_sub(start(table, shape));
            labels = labels
                .into_iter()
                .map(|((_, sum), cost)| ((shape.start(), sum), cost))
                .collect();
            for (place, member) in shape.members.iter().enumerate() {
                let curve = self.curves.get(*member)?;
                let mut layer = BTreeMap::new();
                for (from, cost) in &labels {
                    for (level, own) in curve.prices(shape.least()) {
                        *work = work.saturating_add(LABEL_WORK);
                        let state = shape.after(from.0, level);
                        let sum = from.1.saturating_add(level.into()).min(self.sum);
                        let cost = cost.saturating_add(own);
                        let Some(rest) = table.value(place.saturating_add(1), state) else {
                            continue;
                        };
                        let missing = i128::from(self.sum.saturating_sub(sum));
                        let bound = cost
                            .saturating_add(rest)
                            .saturating_add(rest_of_all)
                            .saturating_add(base.reward.saturating_mul(missing));
                        if bound >= price {
                            continue;
                        }
                        let found = layer.entry((state, sum)).or_insert((cost, level, *from));
                        if cost < found.0 {
                            *found = (cost, level, *from);
                        }
                    }
                    if layer.len() > LABELS {
                        return None;
                    }
                }
                labels = layer.iter().map(|(key, found)| (*key, found.0)).collect();
                layers.push(layer);
                order.push((*member, place == 0));
            }
        }
        let last = labels
            .iter()
            .filter(|((state, sum), _)| *state == 0 && *sum >= self.sum)
            .min_by_key(|(_, cost)| **cost);
        let Some((key, cost)) = last else {
            return Some(Walked::Nothing);
        };
        let mut levels = vec![0; self.curves.len()];
        let mut key = *key;
        for (layer, (member, is_first)) in layers.iter().zip(&order).rev() {
            let (_, level, from) = layer.get(&key)?;
            if let Some(slot) = levels.get_mut(*member) {
                *slot = *level;
            }
            // All districts before it are done, and its own state was begun anew.
            key = if *is_first { (0, from.1) } else { *from };
        }
        Some(Walked::Found(u128::try_from(*cost).ok()?, levels))
    }
}

/// Whether some levels reach what a district is to reach.
fn is_reached(shape: &Shape, levels: &[u8]) -> bool {
    let levels = shape
        .members
        .iter()
        .filter_map(|member| levels.get(*member));
    let all = levels.clone().all(|level| *level >= shape.least());
    all && levels.fold(shape.start(), |state, level| shape.after(state, *level)) == 0
}
