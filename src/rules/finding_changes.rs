//! Two reports compared.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{CheckReport, Finding, Path, RuleCode, RuleCount};
use crate::sorted::{SortedMap, SortedSet};

/// What changed from one report to a later one (thay đổi giữa hai lần kiểm tra).
///
/// Two findings are the same when code, path and facts are; their severity and citation may differ.
/// Each list is in the promised order of findings. Every finding of the later report is
/// in `added` or in `unchanged`, every finding of the earlier one in `removed`, `unchanged` or
/// `not_checked`.
///
/// ```
/// use nongthonmoi::rules::{Checker, Dossier};
/// use nongthonmoi::samples::hoa_binh;
///
/// let checker = Checker::built_in();
/// let mut plan = hoa_binh::plan_2018();
/// let before = checker.check(&Dossier::new().plan(&plan));
/// plan.tasks.retain(|task| task.number != 8);
/// let after = checker.check(&Dossier::new().plan(&plan));
///
/// let changes = after.changes_since(&before);
/// assert_eq!(changes.removed[0].path().to_string(), "/tasks/8");
/// assert_eq!((changes.added.len(), changes.unchanged.len()), (0, 3));
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindingChanges<'a> {
    /// The findings of the later report that the earlier one does not have. It may not have looked.
    pub added: Vec<&'a Finding>,
    /// The findings of the earlier report that the later one looked for and did not find.
    pub removed: Vec<&'a Finding>,
    /// The findings of both reports, as the later one has them.
    pub unchanged: Vec<&'a Finding>,
    /// The findings of the earlier report of which the later one says nothing: the rule did not run,
    /// could not look at the place, or findings of it were not kept.
    pub not_checked: Vec<&'a Finding>,
}

impl CheckReport {
    /// What changed since an earlier report.
    #[must_use]
    pub fn changes_since<'a>(&'a self, earlier: &'a Self) -> FindingChanges<'a> {
        FindingChanges::between(earlier, self)
    }
}

impl<'a> FindingChanges<'a> {
    fn between(earlier: &'a CheckReport, later: &'a CheckReport) -> Self {
        let mut changes = Self {
            added: Vec::new(),
            removed: Vec::new(),
            unchanged: Vec::new(),
            not_checked: Vec::new(),
        };
        let looked = Looked::of(later);
        let (mut before, mut after) = (
            earlier.findings().iter().peekable(),
            later.findings().iter().peekable(),
        );
        loop {
            let order = match (before.peek(), after.peek()) {
                (Some(one), Some(other)) => one.compare_content(other),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return changes,
            };
            if order.is_lt() {
                let looked_for = |finding: &&Finding| looked.at(finding);
                if before.peek().is_some_and(looked_for) {
                    changes.removed.extend(before.next());
                } else {
                    changes.not_checked.extend(before.next());
                }
            } else if order.is_gt() {
                changes.added.extend(after.next());
            } else {
                before.next();
                changes.unchanged.extend(after.next());
            }
        }
    }
}

/// Where a report looked.
struct Looked<'a> {
    /// The rules that ran and whose findings were all kept.
    rules: SortedSet<&'a RuleCode>,
    skipped: SortedSet<(&'a RuleCode, &'a Path)>,
}

impl<'a> Looked<'a> {
    fn of(report: &'a CheckReport) -> Self {
        let mut kept: SortedMap<&RuleCode, u64> = SortedMap::new();
        for finding in report.findings() {
            let findings = kept.entry(finding.code()).or_default();
            *findings = findings.saturating_add(1);
        }
        let all_skips = report.skipped_left_out() == 0;
        let whole = |rule: &&RuleCount| {
            let findings = kept.get(&rule.code).copied().unwrap_or(0);
            rule.findings == findings && (all_skips || rule.skipped == 0)
        };
        Self {
            rules: report
                .rules()
                .iter()
                .filter(whole)
                .map(|rule| &rule.code)
                .collect(),
            skipped: report
                .skipped()
                .iter()
                .map(|skipped| (&skipped.code, &skipped.path))
                .collect(),
        }
    }

    /// Whether the rule of a finding looked at its place.
    fn at(&self, finding: &Finding) -> bool {
        let code = finding.code();
        let skips = |path: &Path| self.skipped.contains(&(code, path));
        self.rules.contains(code) && !finding.path().ancestors().any(|path| skips(&path))
    }
}
