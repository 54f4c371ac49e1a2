//! One question about districts: the communes, what they are to reach, and the prices.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::curve::Member;
use super::links::{Link, links};
use super::search::Search;
use super::shape::Shape;
use super::target::QuotaTarget;
use crate::advice::Advisor;
use crate::advice::search::{Found, Outcome};
use crate::advice::ways::met_with;

/// The communes of some districts with what they are to reach, at prices.
#[derive(Debug, Clone)]
pub(super) struct Instance<'q, 'a> {
    pub(super) advisor: &'q Advisor<'a>,
    pub(super) members: Vec<Member>,
    pub(super) shapes: Vec<Shape>,
    pub(super) links: Vec<Link>,
    /// The price of each action; `None`: not available.
    pub(super) prices: Vec<Option<u128>>,
    /// Whether what was not observed is taken to be met.
    at_best: bool,
}

/// What some actions come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Reached {
    /// Communes that meet all criteria.
    pub(super) standard: u32,
    /// The sum of criteria.
    pub(super) criteria: u64,
}

impl<'q, 'a> Instance<'q, 'a> {
    /// The question; `None` when a district is asked for more communes than it has.
    pub(super) fn new(
        advisor: &'q Advisor<'a>,
        target: &QuotaTarget,
        at_best: bool,
        price: impl Fn(usize) -> Option<u128>,
    ) -> Option<Self> {
        let communes: Vec<_> = target.communes().collect();
        let members: Vec<Member> = communes
            .iter()
            .map(|commune| Member::of(advisor, *commune, target.criteria(), at_best))
            .collect();
        let mut first: usize = 0;
        let mut shapes = Vec::new();
        for district in target.districts() {
            let end = first.saturating_add(district.communes.len());
            shapes.push(Shape::new((first..end).collect(), &district.needs()).ok()?);
            first = end;
        }
        Some(Self {
            links: links(advisor, &members),
            advisor,
            members,
            shapes,
            prices: (0..advisor.actions().len()).map(price).collect(),
            at_best,
        })
    }

    /// The price of an action.
    pub(super) fn price(&self, action: usize) -> Option<u128> {
        self.prices.get(action).copied().flatten()
    }

    /// The levels of each member that make a difference.
    pub(super) fn levels(&self, sum: u64) -> Vec<Vec<u8>> {
        let mut levels = vec![Vec::new(); self.members.len()];
        for shape in &self.shapes {
            for member in &shape.members {
                let top = self.members.get(*member).map_or(0, |member| member.top);
                if let Some(slot) = levels.get_mut(*member) {
                    *slot = if sum == 0 {
                        shape.levels().collect()
                    } else {
                        (0..=top).collect()
                    };
                }
            }
        }
        levels
    }

    /// The cheapest way to reach what is asked for, and a sum of criteria. The search may end as soon
    /// as it is known whether a way goes within a limit.
    pub(super) fn cheapest(&self, sum: u64, limit: Option<u128>) -> Outcome {
        let parts = self.parts();
        let alone = parts.len() == 1;
        let mut all = Outcome::nothing();
        for part in &parts {
            let limit = limit.filter(|_| alone && sum == 0);
            let outcome = Search::new(part, 0, limit).run();
            let Some(bound) = outcome.bound else {
                return outcome;
            };
            all.bound = all.bound.map(|sum| sum.saturating_add(bound));
            all.found = all.found.zip(outcome.found).map(|(mut all, one)| {
                all.price = all.price.saturating_add(one.price);
                all.actions.extend(one.actions);
                all
            });
        }
        if let Some(found) = &mut all.found {
            found.actions.sort_unstable();
            found.actions.dedup();
        }
        let enough = |found: &Found| self.reached(&found.actions).criteria >= sum;
        let beyond = limit.is_some_and(|limit| all.bound.is_some_and(|bound| bound > limit));
        if sum == 0 || beyond || all.found.as_ref().is_some_and(enough) {
            return all;
        }
        Search::new(self, sum, limit).run()
    }

    /// What some actions come to.
    pub(super) fn reached(&self, actions: &[usize]) -> Reached {
        let mut reached = Reached::default();
        for member in &self.members {
            let level = match self.advisor.assessment(member.commune) {
                None => member.counted,
                Some(assessment) => {
                    let done = actions
                        .iter()
                        .filter_map(|action| self.advisor.action(*action));
                    let done = done.fold(0, |all, action| all | action.parts_in(member.commune));
                    let met = met_with(assessment, done);
                    if self.at_best {
                        met.at_most()
                    } else {
                        met.at_least()
                    }
                }
            };
            let standard = level >= member.top && member.top > 0;
            reached.standard = reached.standard.saturating_add(standard.into());
            reached.criteria = reached.criteria.saturating_add(level.into());
        }
        reached
    }

    /// The question taken apart into districts that no link ties together.
    fn parts(&self) -> Vec<Self> {
        let mut of_member = BTreeMap::new();
        for (place, shape) in self.shapes.iter().enumerate() {
            of_member.extend(shape.members.iter().map(|member| (*member, place)));
        }
        let mut part_of: Vec<usize> = (0..self.shapes.len()).collect();
        let mut join = |one: usize, other: usize| {
            let (Some(one), Some(other)) = (part_of.get(one).copied(), part_of.get(other).copied())
            else {
                return;
            };
            let (kept, gone) = (one.min(other), one.max(other));
            for part in part_of.iter_mut().filter(|part| **part == gone) {
                *part = kept;
            }
        };
        for link in &self.links {
            let rivals = link
                .rivals
                .iter()
                .filter_map(|rival| self.links.get(*rival));
            let others = rivals.flat_map(|rival| &rival.members);
            let mut places = link
                .members
                .iter()
                .chain(others)
                .filter_map(|one| of_member.get(one));
            if let Some(first) = places.next() {
                places.for_each(|other| join(*first, *other));
            }
        }
        let mut parts = part_of.clone();
        parts.sort_unstable();
        parts.dedup();
        parts
            .iter()
            .map(|part| {
                let shapes = self.shapes.iter().zip(&part_of);
                self.part(shapes.filter(|(_, of)| *of == part).map(|(shape, _)| shape))
            })
            .collect()
    }

    fn part<'s>(&self, shapes: impl Iterator<Item = &'s Shape>) -> Self {
        let mut members = Vec::new();
        let shapes = shapes
            .map(|shape| {
                let first = members.len();
                let found = shape
                    .members
                    .iter()
                    .filter_map(|one| self.members.get(*one));
                members.extend(found.cloned());
                shape.over((first..members.len()).collect())
            })
            .collect();
        Self {
            advisor: self.advisor,
            links: links(self.advisor, &members),
            members,
            shapes,
            prices: self.prices.clone(),
            at_best: self.at_best,
        }
    }
}
