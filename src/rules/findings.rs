//! [`Findings`]: what a running rule has found so far.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Fact, Path, SkipReason};
use crate::law::Citation;
use crate::sorted::sort;
use crate::text::Lang;

/// Collects what a running rule finds, and the places that it could not check.
#[derive(Debug)]
pub struct Findings {
    /// The largest number of findings, and of skips, that are kept; `None` for all.
    most: Option<usize>,
    pub(super) found: Vec<Found>,
    pub(super) skipped: Vec<(Path, SkipReason)>,
    /// The numbers, also of what was not kept.
    pub(super) counts: [u64; 2],
}

/// What a rule found, without the rule.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) path: Path,
    pub(super) related: Vec<Path>,
    pub(super) facts: Vec<Fact>,
    pub(super) citation: Option<Citation>,
}

impl Findings {
    pub(super) const fn new(most: Option<usize>) -> Self {
        Self {
            most,
            found: Vec::new(),
            skipped: Vec::new(),
            counts: [0, 0],
        }
    }

    /// Says that the running rule could not look at a place, and why.
    pub fn skip(&mut self, path: Path, reason: SkipReason) {
        if is_crowded(self.skipped.len(), self.most) {
            crop(&mut self.skipped, self.most, Ord::cmp);
        }
        let [_, skips] = &mut self.counts;
        // No machine counts to 2⁶⁴.
        *skips = skips.saturating_add(1);
        self.skipped.push((path, reason));
    }

    /// Reports a finding of the running rule.
    ///
    /// Where a finding was made from other places than the one it belongs to, say so with
    /// [`Reported::related`]. Where no document is known that it goes back to, the citation is `None`.
    pub fn report(
        &mut self,
        path: Path,
        citation: impl Into<Option<Citation>>,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'_> {
        let found = Found {
            path,
            related: Vec::new(),
            facts: facts.into_iter().collect(),
            citation: citation.into(),
        };
        self.find(found)
    }

    fn find(&mut self, found: Found) -> Reported<'_> {
        if is_crowded(self.found.len(), self.most) {
            crop(&mut self.found, self.most, Found::compare);
        }
        let [findings, _] = &mut self.counts;
        *findings = findings.saturating_add(1);
        self.found.push(found);
        Reported {
            found: self.found.last_mut(),
        }
    }
}

/// A finding that was just reported.
#[derive(Debug)]
pub struct Reported<'a> {
    found: Option<&'a mut Found>,
}

impl Reported<'_> {
    /// Names other places that made the finding. Their order does not matter; a place may be named
    /// twice.
    pub fn related(self, places: impl IntoIterator<Item = Path>) {
        if let Some(found) = self.found {
            found.related.extend(places);
            found.related.retain(|place| *place != found.path);
            sort(&mut found.related);
            found.related.dedup();
        }
    }
}

impl Found {
    /// The promised order of the findings of one rule.
    fn compare(&self, other: &Self) -> Ordering {
        let by_path = self.path.cmp(&other.path);
        by_path
            .then_with(|| self.facts.cmp(&other.facts))
            .then_with(|| self.citation.cmp(&other.citation))
            .then_with(|| self.related.cmp(&other.related))
            .then_with(|| {
                let [one, next] =
                    [self, other].map(|one| digits(&one.facts, one.citation.as_ref()));
                one.cmp(&next)
            })
    }
}

/// Facts and a citation as they are written: equal numbers may differ in their digits.
pub(super) fn digits(facts: &[Fact], citation: Option<&Citation>) -> (Vec<String>, Option<String>) {
    let facts = facts.iter().map(|fact| fact.value().text(Lang::En));
    (
        facts.collect(),
        citation.map(|citation| citation.text(Lang::En)),
    )
}

/// Twice the number that is kept, so that cropping costs no more than a fixed time for each.
pub(super) fn is_crowded(length: usize, most: Option<usize>) -> bool {
    // No list has more than half of what a `usize` counts.
    most.is_some_and(|most| length >= most.saturating_mul(2).max(64))
}

/// Keeps the first ones in an order.
pub(super) fn crop<T>(kept: &mut Vec<T>, most: Option<usize>, compare: fn(&T, &T) -> Ordering) {
    if let Some(most) = most.filter(|most| *most < kept.len()) {
        kept.select_nth_unstable_by(most, compare);
        kept.truncate(most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Label;

    #[test]
    fn no_more_than_twice_what_is_kept_is_held() {
        for most in [0, 1, 100, 5_000] {
            let mut findings = Findings::new(Some(most));
            for number in 0_u32..20_000 {
                let path = Path::root().join(alloc::format!("{}", number % 997));
                let citation = crate::law::Citation::new("18/KH-UBND".parse().unwrap());
                findings.report(path.clone(), citation, []);
                findings.skip(path, SkipReason::NothingStated(Label::new("a", "b")));
                let held = findings.found.len().max(findings.skipped.len());
                assert!(held <= most.saturating_mul(2).max(64), "{held} of {most}");
            }
            assert_eq!(findings.counts, [20_000, 20_000]);
        }
    }
}
