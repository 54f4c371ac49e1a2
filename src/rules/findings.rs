//! Where a running rule puts what it finds.

use alloc::vec::Vec;

use super::{Fact, Finding, Path, Rule, RuleCount, Severity, SkipReason, Skipped};
use crate::law::Citation;

/// Where a running rule puts what it finds, and what it could not look at.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static Rule,
    collected: &'a mut Collected,
    count: RuleCount,
}

impl<'a> Findings<'a> {
    pub(super) fn new(
        rule: &'static Rule,
        severity: Severity,
        collected: &'a mut Collected,
    ) -> Self {
        Self {
            rule,
            collected,
            count: RuleCount::new(rule.code.clone(), severity),
        }
    }

    /// Says that the running rule could not look at a place, and why.
    pub fn skip(&mut self, path: Path, reason: SkipReason) {
        let code = self.rule.code.clone();
        self.count.skipped = self.count.skipped.saturating_add(1);
        self.collected.skip(Skipped::new(code, path, reason));
    }

    /// Reports a finding of the running rule.
    ///
    /// Where a finding was made from other places than the one it belongs to, say so with
    /// [`Reported::because`].
    pub fn report(
        &mut self,
        path: Path,
        citation: Citation,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'_> {
        let facts = facts.into_iter().collect();
        self.count.findings = self.count.findings.saturating_add(1);
        let severity = self.count.severity();
        Reported {
            finding: self
                .collected
                .find(Finding::new(self.rule, severity, path, facts, citation)),
        }
    }

    /// The rule has run.
    pub(super) fn finish(self) {
        self.collected.counts.push(self.count);
    }
}

/// A finding that was just reported.
#[derive(Debug)]
pub struct Reported<'a> {
    finding: Option<&'a mut Finding>,
}

impl Reported<'_> {
    /// Names other places that made the finding. Their order does not matter; a place may be named
    /// twice.
    pub fn because(self, places: impl IntoIterator<Item = Path>) {
        if let Some(finding) = self.finding {
            finding.relate(places);
        }
    }
}

/// What the rules of one check came to.
#[derive(Debug, Default)]
pub(super) struct Collected {
    /// The largest number of findings, and of skips, that are kept; `None` for all.
    pub(super) most: Option<usize>,
    pub(super) found: Vec<Finding>,
    pub(super) skipped: Vec<Skipped>,
    pub(super) counts: Vec<RuleCount>,
}

impl Collected {
    pub(super) fn new(most: Option<usize>) -> Self {
        Self {
            most,
            ..Self::default()
        }
    }

    fn find(&mut self, finding: Finding) -> Option<&mut Finding> {
        if self.is_crowded(self.found.len()) {
            self.crop_findings();
        }
        self.found.push(finding);
        self.found.last_mut()
    }

    fn skip(&mut self, skipped: Skipped) {
        if self.is_crowded(self.skipped.len()) {
            self.crop_skipped();
        }
        self.skipped.push(skipped);
    }

    /// Twice the number that is kept, so that cropping costs no more than a fixed time for each.
    fn is_crowded(&self, length: usize) -> bool {
        self.most
            .is_some_and(|most| length >= most.saturating_mul(2).max(64))
    }

    /// Keeps the gravest findings, and of equally grave ones the first in the promised order.
    pub(super) fn crop_findings(&mut self) {
        crop(&mut self.found, self.most, |one, other| {
            let by_severity = one.severity().cmp(&other.severity());
            by_severity.then_with(|| one.cmp(other))
        });
    }

    /// Keeps the first skips in the promised order.
    pub(super) fn crop_skipped(&mut self) {
        crop(&mut self.skipped, self.most, Ord::cmp);
    }
}

fn crop<T>(
    kept: &mut Vec<T>,
    most: Option<usize>,
    compare: impl Fn(&T, &T) -> core::cmp::Ordering,
) {
    let Some(most) = most.filter(|most| *most < kept.len()) else {
        return;
    };
    kept.select_nth_unstable_by(most, compare);
    kept.truncate(most);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::catalog;
    use crate::text::Label;

    #[test]
    fn no_more_than_twice_what_is_kept_is_held() {
        for most in [0, 1, 100, 5_000] {
            let mut collected = Collected::new(Some(most));
            let rule = catalog::RULES[0];
            let mut largest = 0;
            for number in 0_u32..20_000 {
                let mut findings = Findings::new(rule, Severity::Error, &mut collected);
                let path = Path::root().join(alloc::format!("{}", number % 997));
                findings.report(
                    path.clone(),
                    crate::criteria::catalog::DECISION_1980.cite(),
                    [],
                );
                findings.skip(path, SkipReason::NothingStated(Label::new("a", "b")));
                findings.finish();
                collected.counts.clear();
                largest = largest.max(collected.found.len().max(collected.skipped.len()));
            }
            assert!(
                largest <= most.saturating_mul(2).max(64),
                "{largest} of {most}"
            );
            collected.crop_findings();
            assert_eq!(collected.found.len(), most);
        }
    }
}
