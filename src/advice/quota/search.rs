//! The search over the entries that tie communes together.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::rc::Rc;
use alloc::vec;
use alloc::vec::Vec;

use super::combine::Combination;
use super::curve::Curve;
use super::instance::Instance;
use crate::advice::search::{Found, Outcome};

/// How much is looked at before the answer is only a bound: cells of tables, and as much again for
/// curves and partial ways. No clock decides.
const WORK: u64 = 1 << 25;
/// How much work one point of a curve is, beside a cell of a table.
const POINT_WORK: u64 = 256;
/// How often the split of prices is moved at the beginning, and at each branch.
const FIRST_MOVES: u32 = 32;
const LATER_MOVES: u32 = 4;

/// Whether a link is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Taken,
    Left,
}

/// What was decided, and what it comes to.
#[derive(Debug, Clone)]
struct Branch {
    states: Vec<State>,
    /// How the price of each link is split among its members, in their order.
    shares: Vec<Vec<u128>>,
    curves: Vec<Rc<Curve>>,
    /// A price below which no way of the branch goes.
    bound: u128,
    levels: Vec<u8>,
}

impl Branch {
    /// The entries that each member takes; `None` where a way was not found.
    fn taken(&self) -> Option<Vec<&[usize]>> {
        let curves = self.curves.iter().zip(&self.levels);
        curves
            .map(|(curve, level)| Some(curve.found(*level)?.actions.as_slice()))
            .collect()
    }
}

/// One search.
pub(super) struct Search<'s, 'q, 'a> {
    instance: &'s Instance<'q, 'a>,
    wanted: Vec<Vec<u8>>,
    sum: u64,
    limit: Option<u128>,
    best: Option<Found>,
    work: u64,
    /// How much may be looked at.
    most_work: u64,
}

impl<'s, 'q, 'a> Search<'s, 'q, 'a> {
    /// A search for the cheapest way to reach also a sum of criteria. It may end when it is known
    /// whether a way goes within a limit.
    pub(super) fn new(instance: &'s Instance<'q, 'a>, sum: u64, limit: Option<u128>) -> Self {
        Self {
            wanted: instance.levels(sum),
            instance,
            sum,
            limit,
            best: None,
            work: 0,
            most_work: WORK,
        }
    }

    pub(super) fn run(mut self) -> Outcome {
        let Some(first) = self.first() else {
            return Outcome {
                found: None,
                bound: None,
            };
        };
        self.offer(&first);
        let first = self.moved(first, FIRST_MOVES);
        self.settle(&first);
        let mut order: u32 = 0;
        let mut branches = BTreeMap::from([((first.bound, order), first)]);
        let mut left: Option<u128> = None;
        while let Some(((bound, _), branch)) = branches.pop_first() {
            let beaten = self.best.as_ref().is_some_and(|best| best.price <= bound);
            if beaten {
                break;
            }
            if self.work > self.most_work || self.is_decided(bound) {
                left = Some(left.map_or(bound, |left| left.min(bound)));
                break;
            }
            let Some(link) = self.disputed(&branch) else {
                left = Some(left.map_or(bound, |left| left.min(bound)));
                continue;
            };
            for state in [State::Taken, State::Left] {
                if let Some(next) = self.decided(&branch, link, state) {
                    self.offer(&next);
                    let next = self.moved(next, LATER_MOVES);
                    order = order.saturating_add(1);
                    if order % 8 == 1 {
                        self.settle(&next);
                    }
                    branches.insert((next.bound.max(bound), order), next);
                }
            }
        }
        let best = self.best.as_ref().map(|best| best.price);
        Outcome {
            bound: match (best, left) {
                (Some(best), Some(left)) => Some(best.min(left)),
                (one, other) => one.or(other),
            },
            found: self.best,
        }
    }

    /// Whether it is known if a way goes within the limit.
    fn is_decided(&self, bound: u128) -> bool {
        let found = self.best.as_ref().map(|best| best.price);
        self.limit
            .is_some_and(|limit| bound > limit || found.is_some_and(|found| found <= limit))
    }

    /// Nothing is decided, and each price is split evenly.
    fn first(&mut self) -> Option<Branch> {
        let links = &self.instance.links;
        let even = |price: u128, members: usize| {
            let members = u128::try_from(members).unwrap_or(u128::MAX);
            let share = price.checked_div(members).unwrap_or(0);
            let rest = price.checked_rem(members).unwrap_or(0);
            (0..members)
                .map(move |place| share.saturating_add(u128::from(place < rest)))
                .collect()
        };
        let shares = links
            .iter()
            .map(|link| {
                let price = self.instance.price(link.action).unwrap_or(0);
                even(price, link.members.len())
            })
            .collect();
        let states = links
            .iter()
            .map(|link| match self.instance.price(link.action) {
                Some(_) => State::Open,
                None => State::Left,
            })
            .collect();
        let everyone = (0..self.instance.members.len()).collect();
        self.branch(states, shares, Vec::new(), &everyone)
    }

    /// What some decisions and shares come to; `None` when no way is left. Only the curves of some
    /// members are drawn anew.
    fn branch(
        &mut self,
        states: Vec<State>,
        shares: Vec<Vec<u128>>,
        before: Vec<Rc<Curve>>,
        changed: &BTreeSet<usize>,
    ) -> Option<Branch> {
        let mut curves = before;
        for place in changed {
            let member = self.instance.members.get(*place)?;
            let levels = self.wanted.get(*place)?;
            let points = u64::try_from(levels.len()).unwrap_or(u64::MAX);
            self.work = self.work.saturating_add(points.saturating_mul(POINT_WORK));
            let price = |action: usize| self.price(&states, &shares, *place, action);
            let curve = Rc::new(member.curve(levels, price));
            match curves.get_mut(*place) {
                Some(slot) => *slot = curve,
                None => curves.push(curve),
            }
        }
        let combination = Combination {
            shapes: &self.instance.shapes,
            curves: &curves,
            sum: self.sum,
        };
        let combined = combination.cheapest(&mut self.work)?;
        let taken = self.instance.links.iter().zip(&states);
        let paid = taken
            .filter(|(_, state)| **state == State::Taken)
            .filter_map(|(link, _)| self.instance.price(link.action))
            .fold(0, u128::saturating_add);
        Some(Branch {
            states,
            shares,
            curves,
            bound: combined.bound.saturating_add(paid),
            levels: combined.levels,
        })
    }

    /// What an action costs a member.
    fn price(
        &self,
        states: &[State],
        shares: &[Vec<u128>],
        member: usize,
        action: usize,
    ) -> Option<u128> {
        let links = &self.instance.links;
        let Ok(place) = links.binary_search_by_key(&action, |link| link.action) else {
            return self.instance.price(action);
        };
        match states.get(place)? {
            State::Taken => Some(0),
            State::Left => None,
            State::Open => {
                let of_link = links.get(place)?.members.binary_search(&member).ok()?;
                shares.get(place)?.get(of_link).copied()
            }
        }
    }

    /// Keeps what the members take together, if that can be done and is the cheapest so far.
    fn offer(&mut self, branch: &Branch) {
        let Some(taken) = branch.taken() else {
            return;
        };
        let actions: BTreeSet<usize> = taken.into_iter().flatten().copied().collect();
        let advisor = self.instance.advisor;
        let excluded = |action: &usize| {
            let rivals = advisor.action(*action).map_or(&[][..], |one| &one.rivals);
            rivals.iter().any(|rival| actions.contains(rival))
        };
        if actions.iter().any(excluded) {
            return;
        }
        let prices = actions.iter().map(|action| self.instance.price(*action));
        let Some(price) = prices.sum::<Option<u128>>() else {
            return;
        };
        if self.best.as_ref().is_none_or(|best| price < best.price) {
            let actions = actions.into_iter().collect();
            self.best = Some(Found { price, actions });
        }
    }

    /// Decides on every link as the members do, and looks for the cheapest way that leaves.
    fn settle(&mut self, branch: &Branch) {
        let Some(taken) = branch.taken() else {
            return;
        };
        let actions: BTreeSet<usize> = taken.into_iter().flatten().copied().collect();
        let links = self.instance.links.iter();
        let wanted: Vec<bool> = links.map(|link| actions.contains(&link.action)).collect();
        self.fix(&wanted);
    }

    /// Looks for the cheapest way that takes exactly some links, as far as they go together: of two
    /// that exclude each other the first is taken.
    fn fix(&mut self, wanted: &[bool]) {
        let mut states = vec![State::Left; wanted.len()];
        for (place, link) in self.instance.links.iter().enumerate() {
            let excluded = |rival: &usize| states.get(*rival) == Some(&State::Taken);
            let wanted = wanted.get(place) == Some(&true);
            if wanted && !link.rivals.iter().any(excluded) {
                if let Some(state) = states.get_mut(place) {
                    *state = State::Taken;
                }
            }
        }
        let everyone = (0..self.instance.members.len()).collect();
        if let Some(fixed) = self.branch(states, Vec::new(), Vec::new(), &everyone) {
            self.offer(&fixed);
        }
    }

    /// The branch under a better split of the prices: what is asked of members that do not take a
    /// link is asked of those that do.
    fn moved(&mut self, branch: Branch, moves: u32) -> Branch {
        let mut best = branch.clone();
        let mut now = branch;
        for step in 0..moves {
            let Some((shares, changed)) = self.shifted(&now, step) else {
                break;
            };
            if self
                .best
                .as_ref()
                .is_some_and(|known| known.price <= best.bound)
            {
                break;
            }
            let next = self.branch(now.states.clone(), shares, now.curves.clone(), &changed);
            let Some(next) = next else { break };
            self.offer(&next);
            if next.bound > best.bound {
                best = next.clone();
            }
            now = next;
        }
        best
    }

    /// The shares moved towards those that take a link, and whose curves that changes; `None` when
    /// all agree.
    fn shifted(&self, branch: &Branch, step: u32) -> Option<(Vec<Vec<u128>>, BTreeSet<usize>)> {
        let taken = branch.taken()?;
        let mut shares = branch.shares.clone();
        let mut changed = BTreeSet::new();
        let links = self.instance.links.iter().zip(&mut shares);
        for ((link, shares), state) in links.zip(&branch.states) {
            if *state != State::Open {
                continue;
            }
            let uses: Vec<bool> = link
                .members
                .iter()
                .map(|member| {
                    taken
                        .get(*member)
                        .is_some_and(|all| all.contains(&link.action))
                })
                .collect();
            let takers = uses.iter().filter(|uses| **uses).count();
            if takers == 0 || takers == uses.len() {
                continue;
            }
            let mut moved: u128 = 0;
            for (share, uses) in shares.iter_mut().zip(&uses) {
                if !uses {
                    let part = share.div_ceil(u128::from(step.saturating_div(2).saturating_add(2)));
                    *share = share.saturating_sub(part);
                    moved = moved.saturating_add(part);
                }
            }
            if moved == 0 {
                continue;
            }
            let takers = u128::try_from(takers).unwrap_or(u128::MAX);
            let each = moved.checked_div(takers).unwrap_or(0);
            let mut rest = moved.checked_rem(takers).unwrap_or(0);
            for (share, uses) in shares.iter_mut().zip(&uses) {
                if *uses {
                    *share = share
                        .saturating_add(each)
                        .saturating_add(u128::from(rest > 0));
                    rest = rest.saturating_sub(1);
                }
            }
            changed.extend(link.members.iter().copied());
        }
        (!changed.is_empty()).then_some((shares, changed))
    }

    /// The open link on which the members agree least: the one of which most is asked from members
    /// that do not take it; without one, an open link that excludes another one that is taken.
    fn disputed(&self, branch: &Branch) -> Option<usize> {
        let taken = branch.taken()?;
        let actions: BTreeSet<usize> = taken.iter().copied().flatten().copied().collect();
        let mut found: Option<(u128, usize)> = None;
        let mut excluding = None;
        for (place, link) in self.instance.links.iter().enumerate() {
            let open = branch.states.get(place) == Some(&State::Open);
            if !open || !actions.contains(&link.action) {
                continue;
            }
            let shares = link.members.iter().zip(branch.shares.get(place)?);
            let wasted = shares
                .filter(|(member, _)| {
                    let uses = taken.get(**member).map(|all| all.contains(&link.action));
                    uses == Some(false)
                })
                .map(|(_, share)| *share)
                .fold(0, u128::saturating_add);
            if wasted > 0 && found.is_none_or(|(known, _)| wasted > known) {
                found = Some((wasted, place));
            }
            let rivals = link
                .rivals
                .iter()
                .filter_map(|rival| self.instance.links.get(*rival));
            let mut excluded = rivals.filter(|rival| actions.contains(&rival.action));
            if excluding.is_none() && excluded.next().is_some() {
                excluding = Some(place);
            }
        }
        found.map(|(_, place)| place).or(excluding)
    }

    /// The branch in which a link is decided, with what follows from it; `None` when that is not
    /// possible.
    fn decided(&mut self, branch: &Branch, link: usize, to: State) -> Option<Branch> {
        let mut states = branch.states.clone();
        let mut changed = BTreeSet::new();
        let links = &self.instance.links;
        let one = links.get(link)?;
        let mut put = |place: usize, to: State| -> Option<()> {
            let state = states.get_mut(place)?;
            if *state == State::Open {
                *state = to;
                changed.extend(links.get(place)?.members.iter().copied());
                Some(())
            } else {
                (*state == to).then_some(())
            }
        };
        put(link, to)?;
        if to == State::Taken {
            for need in one.needs.iter().chain([&link]) {
                put(*need, State::Taken)?;
                for rival in &links.get(*need)?.rivals {
                    put(*rival, State::Left)?;
                }
            }
        }
        self.branch(
            states,
            branch.shares.clone(),
            branch.curves.clone(),
            &changed,
        )
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a few small numbers")]
mod tests {
    use alloc::format;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::target::{DistrictTarget, QuotaTarget, TierTarget};
    use super::*;
    use crate::advice::test_reports::{report, standard};
    use crate::advice::{Advisor, Completion, Cost, IndicatorCost, PriceList, Project, Terms};
    use crate::assessment::{Assessment, CommuneReport, CountingPolicy};
    use crate::place::{CommuneCode, DistrictCode};
    use crate::quantity::MillionDong;
    use crate::text::Label;

    /// Criteria of one part each.
    const PARTS: [&str; 4] = ["5", "7", "11", "16"];
    const COMMUNES: u32 = 4;

    fn million(amount: u32) -> Cost {
        Cost::known(MillionDong::new(amount.into()).unwrap())
    }

    /// Communes that meet nothing, a single cost for each part, and projects for parts of several.
    fn prices(singles: &[u32], projects: &[(u32, Vec<(u32, usize)>)]) -> PriceList {
        let mut prices = PriceList::new();
        let communes = (0..COMMUNES).map(|place| CommuneCode::of(4813 + place));
        let parts = communes.flat_map(|commune| PARTS.map(|part| (commune, part)));
        for ((commune, part), cost) in parts.zip(singles) {
            let number = part.parse().unwrap();
            prices
                .indicators
                .push(IndicatorCost::new(commune, number, million(*cost)));
        }
        for (index, (cost, completes)) in projects.iter().enumerate() {
            let code = format!("P{index}").parse().unwrap();
            let mut project = Project::new(code, Label::same("x"), million(*cost));
            let mut completes: Vec<Completion> = completes
                .iter()
                .map(|(place, part)| {
                    let commune = CommuneCode::of(4813 + place);
                    Completion::new(commune, PARTS[*part].parse().unwrap())
                })
                .collect();
            completes.sort();
            completes.dedup();
            project.completes = completes;
            prices.projects.push(project);
        }
        prices
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        /// A search that is cut off never claims more than it knows: no way goes below its bound, its
        /// way is one, and what it calls proven is.
        #[test]
        fn a_search_for_districts_that_is_cut_off_keeps_a_bound(
            singles in vec(5_u32..30, 16),
            projects in vec((5_u32..45, vec((0..COMMUNES, 0_usize..4), 2..5)), 2..7),
            (count, from) in (1..=COMMUNES, 1_u8..5),
            sum in 0_u64..12,
        ) {
            let standard = standard();
            let empty = report(&[]);
            let reports: Vec<CommuneReport> = (0..COMMUNES)
                .map(|place| CommuneReport::new(CommuneCode::of(4813 + place), empty.date()))
                .collect();
            let assess = |report| Assessment::of(&standard, report, CountingPolicy::ONLY_MET);
            let assessments: Vec<_> = reports.iter().map(|one| assess(one).unwrap()).collect();
            let (prices, terms) = (prices(&singles, &projects), Terms::new());
            let advisor = Advisor::new(&assessments, &prices, &terms).unwrap();
            let mut district = DistrictTarget::new(
                DistrictCode::of(148),
                reports.iter().map(CommuneReport::commune).collect(),
            );
            district.tiers.push(TierTarget { from, communes: count });
            let target = QuotaTarget::new(19, alloc::vec![district], None).unwrap();
            let price = |index| advisor.amounts().high(advisor.action(index)?);
            let instance = Instance::new(&advisor, &target, false, price).unwrap();
            let best = Search::new(&instance, sum, None).run();
            prop_assert!(best.is_proven());
            for most_work in [0, 10_000, 20_000, 40_000, 80_000] {
                let mut search = Search::new(&instance, sum, None);
                search.most_work = most_work;
                let cut = search.run();
                prop_assert!(cut.bound <= best.bound);
                if let Some(found) = &cut.found {
                    prop_assert!(Some(found.price) >= best.bound);
                    let reached = instance.reached(&found.actions);
                    prop_assert!(reached.criteria >= sum);
                }
                if cut.is_proven() {
                    prop_assert_eq!(cut.bound, best.bound);
                }
            }
        }
    }
}
