//! How many communes of a district are still to reach which number of criteria.

use alloc::rc::Rc;
use alloc::vec;
use alloc::vec::Vec;

use super::curve::Curve;

/// No way.
pub(super) const NEVER: i128 = i128::MAX;
/// Tables of more states are not made.
const MOST_STATES: usize = 1 << 20;

/// What the communes of a district are to reach together, as the states of a table: for each foot
/// how many communes are still to reach it.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// Places among the members.
    pub(super) members: Vec<usize>,
    /// What every one must reach.
    least: u8,
    /// Numbers of criteria, rising, which some must reach.
    feet: Vec<u8>,
    /// For each class of levels, the state after one commune of that class; the class of a level is
    /// the number of feet that it reaches.
    next: Vec<Vec<usize>>,
    start: usize,
    states: usize,
}

/// Why a shape cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoShape {
    /// More communes are asked for than there are.
    TooFewCommunes,
    TooLarge,
}

impl Shape {
    /// The shape of needs `(foot, communes at or above it)` over some members.
    pub(super) fn new(members: Vec<usize>, needs: &[(u8, u32)]) -> Result<Self, NoShape> {
        let count = u32::try_from(members.len()).map_err(|_| NoShape::TooLarge)?;
        if needs.iter().any(|need| need.1 > count) {
            return Err(NoShape::TooFewCommunes);
        }
        let of_all = needs.iter().filter(|need| need.1 == count);
        let least = of_all.map(|need| need.0).max().unwrap_or(0);
        let mut needs: Vec<(u8, u32)> = needs
            .iter()
            .copied()
            .filter(|need| need.0 > least && need.1 > 0)
            .collect();
        needs.sort_unstable();
        // A higher foot that asks for as many communes says all that a lower one says.
        let kept = |need: &(u8, u32)| {
            let mut above = needs.iter().filter(|other| other.0 > need.0);
            let again = needs
                .iter()
                .any(|other| other.0 == need.0 && other.1 > need.1);
            !again && above.all(|other| other.1 < need.1)
        };
        let mut needs: Vec<(u8, u32)> = needs.iter().filter(|need| kept(need)).copied().collect();
        needs.dedup();

        let mut strides = Vec::new();
        let mut states: usize = 1;
        for (_, count) in &needs {
            strides.push(states);
            let radix = usize::try_from(*count).map_err(|_| NoShape::TooLarge)?;
            states = radix
                .checked_add(1)
                .and_then(|radix| states.checked_mul(radix))
                .filter(|states| *states <= MOST_STATES)
                .ok_or(NoShape::TooLarge)?;
        }
        let next = (0..=needs.len())
            .map(|class| {
                let after = |state: usize| {
                    let digits = strides.iter().zip(&needs);
                    digits
                        .enumerate()
                        .fold(0, |sum: usize, (place, (stride, need))| {
                            let radix = usize::try_from(need.1)
                                .unwrap_or(usize::MAX)
                                .saturating_add(1);
                            let digit = state.checked_div(*stride).unwrap_or(0);
                            let digit = digit.checked_rem(radix).unwrap_or(0);
                            let digit = digit.saturating_sub(usize::from(place < class));
                            sum.saturating_add(digit.saturating_mul(*stride))
                        })
                };
                (0..states).map(after).collect()
            })
            .collect();
        Ok(Self {
            members,
            least,
            feet: needs.iter().map(|need| need.0).collect(),
            next,
            start: states.saturating_sub(1),
            states,
        })
    }

    /// The same over other places of the same members.
    pub(super) fn over(&self, members: Vec<usize>) -> Self {
        Self {
            members,
            ..self.clone()
        }
    }

    /// The state in which everything is still to be reached.
    pub(super) const fn start(&self) -> usize {
        self.start
    }

    /// The state after a commune of some level.
    pub(super) fn after(&self, state: usize, level: u8) -> usize {
        let next = self
            .next
            .get(self.class(level))
            .and_then(|next| next.get(state));
        next.copied().unwrap_or(state)
    }

    /// What every commune must reach.
    pub(super) const fn least(&self) -> u8 {
        self.least
    }

    /// The levels that make a difference, rising.
    pub(super) fn levels(&self) -> impl Iterator<Item = u8> {
        core::iter::once(self.least).chain(self.feet.iter().copied())
    }

    fn class(&self, level: u8) -> usize {
        self.feet.iter().take_while(|foot| **foot <= level).count()
    }

    /// How much work a table is.
    pub(super) fn work(&self) -> u64 {
        let classes = self.next.len().saturating_mul(self.states);
        u64::try_from(classes.saturating_mul(self.members.len())).unwrap_or(u64::MAX)
    }

    /// The table of a district under a reward for each criterion.
    pub(super) fn table(&self, curves: &[Rc<Curve>], reward: i128) -> Table {
        let classes: Vec<Vec<Option<(i128, u8)>>> = self
            .members
            .iter()
            .map(|member| {
                let mut best = vec![None; self.next.len()];
                let Some(curve) = curves.get(*member) else {
                    return best;
                };
                for (level, price) in curve.prices(self.least) {
                    let value = price.saturating_sub(reward.saturating_mul(level.into()));
                    if let Some(slot) = best.get_mut(self.class(level)) {
                        if slot.is_none_or(|(known, _)| value < known) {
                            *slot = Some((value, level));
                        }
                    }
                }
                best
            })
            .collect();
        let mut values = vec![vec![NEVER; self.states]];
        if let Some(done) = values.first_mut().and_then(|first| first.first_mut()) {
            *done = 0;
        }
        for classes in classes.iter().rev() {
            let before = values.last().map(Vec::as_slice).unwrap_or_default();
            let mut now = vec![NEVER; self.states];
            for (next, best) in self.next.iter().zip(classes) {
                let Some((value, _)) = best else { continue };
                for (slot, next) in now.iter_mut().zip(next) {
                    if let Some(rest) = before.get(*next).filter(|rest| **rest != NEVER) {
                        *slot = (*slot).min(rest.saturating_add(*value));
                    }
                }
            }
            values.push(now);
        }
        values.reverse();
        Table { classes, values }
    }

    /// The levels of the best way of a table; `None` without one.
    pub(super) fn best(&self, table: &Table) -> Option<Vec<u8>> {
        let mut state = self.start;
        let mut levels = Vec::new();
        for (place, classes) in table.classes.iter().enumerate() {
            let value = table.value(place, state)?;
            let rest = place.saturating_add(1);
            let (class, level) = classes.iter().enumerate().find_map(|(class, best)| {
                let (own, level) = (*best)?;
                let next = *self.next.get(class)?.get(state)?;
                let all = table.value(rest, next)?.saturating_add(own);
                (all == value).then_some((class, level))
            })?;
            levels.push(level);
            state = *self.next.get(class)?.get(state)?;
        }
        Some(levels)
    }
}

/// What the members of a district from a place on cost at the least, by state.
#[derive(Debug, Clone)]
pub(super) struct Table {
    classes: Vec<Vec<Option<(i128, u8)>>>,
    values: Vec<Vec<i128>>,
}

impl Table {
    /// What the members from a place on cost in a state; `None`: it cannot be done.
    pub(super) fn value(&self, place: usize, state: usize) -> Option<i128> {
        let value = *self.values.get(place)?.get(state)?;
        (value != NEVER).then_some(value)
    }
}
