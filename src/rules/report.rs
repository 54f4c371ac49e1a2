//! Reports of checks.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::findings::{Findings, crop, is_crowded};
use super::{Finding, Path, Rule, RuleCode, Severity, SkipReason, VERSION};
use crate::sorted::{SortedMap, sort_by};
use crate::text::Lang;

/// What a checker found, what it could not look at, and how often; with the versions that said so.
///
/// The serde form has the fields of the methods: `versions`, `rules`, `findings`, `skipped`. What
/// is read must hold together: counts that are smaller than the lists are refused.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        deny_unknown_fields,
        title = "Report of a check",
        description = "What a checker found, what it could not look at, and how often. Beyond this \
            schema, the lists stand in their promised order, and no list holds more than the counts \
            of its rules say."
    )
)]
pub struct CheckReport {
    /// The versions of the library and of its catalogue of rules.
    versions: Versions,
    /// Every rule that ran, ordered by code.
    rules: Vec<RuleCount>,
    /// The findings, ordered by path, then by code, facts and citation.
    findings: Vec<Finding>,
    /// What rules could not look at, ordered by code, then by path and reason.
    skipped: Vec<Skipped>,
}

/// What the rules of one check came to.
#[derive(Debug)]
pub(super) struct Collected {
    /// The largest number of findings, and of skips, that are kept; `None` for all.
    most: Option<usize>,
    findings: Vec<Finding>,
    skipped: Vec<Skipped>,
    rules: Vec<RuleCount>,
}

impl Collected {
    pub(super) const fn new(most: Option<usize>) -> Self {
        Self {
            most,
            findings: Vec::new(),
            skipped: Vec::new(),
            rules: Vec::new(),
        }
    }

    /// Takes what a rule found that has run.
    pub(super) fn take(&mut self, rule: &'static Rule, severity: Severity, of_rule: Findings) {
        let [findings, skipped] = of_rule.counts;
        self.rules.push(RuleCount {
            code: rule.code.clone(),
            severity,
            findings,
            skipped,
        });
        for found in of_rule.found {
            if is_crowded(self.findings.len(), self.most) {
                crop(&mut self.findings, self.most, by_severity);
            }
            self.findings.push(Finding::new(rule, severity, found));
        }
        for (path, reason) in of_rule.skipped {
            if is_crowded(self.skipped.len(), self.most) {
                crop(&mut self.skipped, self.most, Ord::cmp);
            }
            let code = rule.code.clone();
            self.skipped.push(Skipped { code, path, reason });
        }
    }
}

/// The gravest findings first, and equally grave ones in the promised order.
fn by_severity(one: &Finding, other: &Finding) -> Ordering {
    let by_severity = one.severity().cmp(&other.severity());
    by_severity.then_with(|| one.cmp(other))
}

impl CheckReport {
    /// Puts everything into the promised order.
    pub(super) fn new(mut collected: Collected) -> Self {
        crop(&mut collected.findings, collected.most, by_severity);
        crop(&mut collected.skipped, collected.most, Ord::cmp);
        let Collected {
            mut findings,
            mut skipped,
            mut rules,
            ..
        } = collected;
        findings.sort_unstable();
        skipped.sort_unstable();
        sort_by(&mut rules, |one, other| one.code.cmp(&other.code));
        Self {
            versions: Versions::current(),
            rules,
            findings,
            skipped,
        }
    }

    /// The versions of the crate and of its catalogue of rules.
    #[must_use]
    pub const fn versions(&self) -> &Versions {
        &self.versions
    }

    /// Every rule that ran, ordered by code, with its severity and its numbers of findings and of
    /// places that it could not look at. A rule that found nothing is there with 0.
    ///
    /// The numbers count everything, also what was not kept; see
    /// [`Checker::keep_at_most`](super::Checker::keep_at_most).
    #[must_use]
    pub fn rules(&self) -> &[RuleCount] {
        &self.rules
    }

    /// What a rule came to; `None` when it did not run.
    #[must_use]
    pub fn rule(&self, code: &RuleCode) -> Option<&RuleCount> {
        self.rules.iter().find(|count| count.code == *code)
    }

    /// The findings, ordered by path, then by code, facts and citation: equal dossiers give equal
    /// reports, for any order of their parts.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings of a severity that were kept.
    pub fn of_severity(&self, severity: Severity) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.severity() == severity)
    }

    /// The number of findings of a severity, also of those that were not kept.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        let of_severity = self.rules.iter().filter(|one| one.severity == severity);
        total(of_severity.map(|one| one.findings))
    }

    /// The number of findings that were not kept.
    #[must_use]
    pub fn findings_left_out(&self) -> u64 {
        left_out(self.rules.iter().map(|one| one.findings), &self.findings)
    }

    /// The number of skips that were not kept.
    #[must_use]
    pub fn skipped_left_out(&self) -> u64 {
        left_out(self.rules.iter().map(|one| one.skipped), &self.skipped)
    }

    /// Whether nothing breaks a legal text or arithmetic.
    #[must_use]
    pub fn has_no_errors(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    /// What rules could not look at, ordered by code, then by path and reason.
    #[must_use]
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }

    pub(super) fn findings_mut(&mut self) -> &mut [Finding] {
        &mut self.findings
    }
}

#[expect(
    clippy::into_iter_without_iter,
    reason = "the list is called `findings`"
)]
impl<'a> IntoIterator for &'a CheckReport {
    type Item = &'a Finding;
    type IntoIter = core::slice::Iter<'a, Finding>;

    /// The findings in their promised order.
    fn into_iter(self) -> Self::IntoIter {
        self.findings.iter()
    }
}

fn total(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}

fn left_out<T>(counts: impl Iterator<Item = u64>, kept: &[T]) -> u64 {
    total(counts).saturating_sub(u64::try_from(kept.len()).unwrap_or(u64::MAX))
}

impl<'de> serde::Deserialize<'de> for CheckReport {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename = "CheckReport")]
        struct Form {
            versions: Versions,
            rules: Vec<RuleCount>,
            findings: Vec<Finding>,
            skipped: Vec<Skipped>,
        }

        let form = Form::deserialize(deserializer)?;
        let report = Self {
            versions: form.versions,
            rules: form.rules,
            findings: form.findings,
            skipped: form.skipped,
        };
        refused(&report).map_or(Ok(report), |mistake| Err(serde::de::Error::custom(mistake)))
    }
}

/// A report that no checker gives.
#[derive(Debug, thiserror::Error)]
enum InconsistentReport {
    #[error("the rules do not rise by their codes at `{0}`: list each once, in order")]
    Rules(RuleCode),
    #[error("the findings or skips are not in the promised order at `{0}`")]
    Order(RuleCode),
    #[error("`{0}` is not among the rules that ran, or has another severity there")]
    Unknown(RuleCode),
    #[error("`{0}` has more findings or skips than its counts say")]
    Counts(RuleCode),
}

/// Why a report cannot be, if so.
fn refused(report: &CheckReport) -> Option<InconsistentReport> {
    let rules = report.rules();
    for (one, next) in rules.iter().zip(rules.iter().skip(1)) {
        if one.code >= next.code {
            return Some(InconsistentReport::Rules(next.code.clone()));
        }
    }
    let (findings, skipped) = (report.findings(), report.skipped());
    for (one, next) in findings.iter().zip(findings.iter().skip(1)) {
        if one > next {
            return Some(InconsistentReport::Order(next.code().clone()));
        }
    }
    for (one, next) in skipped.iter().zip(skipped.iter().skip(1)) {
        if one > next {
            return Some(InconsistentReport::Order(next.code.clone()));
        }
    }
    too_many(report)
}

/// What the lists hold and the counts do not.
fn too_many(report: &CheckReport) -> Option<InconsistentReport> {
    let mut left: SortedMap<&RuleCode, (&RuleCount, u64, u64)> = report
        .rules()
        .iter()
        .map(|rule| (&rule.code, (rule, rule.findings, rule.skipped)))
        .collect();
    for finding in report.findings() {
        let code = finding.code();
        let Some((rule, findings, _)) = left.get_mut(code) else {
            return Some(InconsistentReport::Unknown(code.clone()));
        };
        if rule.severity != finding.severity() {
            return Some(InconsistentReport::Unknown(code.clone()));
        }
        match findings.checked_sub(1) {
            Some(rest) => *findings = rest,
            None => return Some(InconsistentReport::Counts(code.clone())),
        }
    }
    for skipped in report.skipped() {
        let code = &skipped.code;
        let Some((_, _, skips)) = left.get_mut(code) else {
            return Some(InconsistentReport::Unknown(code.clone()));
        };
        match skips.checked_sub(1) {
            Some(rest) => *skips = rest,
            None => return Some(InconsistentReport::Counts(code.clone())),
        }
    }
    None
}

/// The versions behind a report: of the crate, and of its catalogue of rules.
///
/// The serde form is `{"library": "0.1.0", "catalogue": 1}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "The versions behind a report.")
)]
#[non_exhaustive]
pub struct Versions {
    /// The version of the library.
    pub library: Cow<'static, str>,
    /// The version of its catalogue of rules.
    pub catalogue: u32,
}

impl Versions {
    /// Those of this build.
    #[must_use]
    pub const fn current() -> Self {
        Self {
            library: Cow::Borrowed(env!("CARGO_PKG_VERSION")),
            catalogue: VERSION,
        }
    }
}

/// A rule that ran: its severity under the profiles, and how much it found.
///
/// The serde form is `{"code": "NTM-101", "severity": "error", "findings": 1, "skipped": 0}`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "A rule that ran, and how much it found.")
)]
#[non_exhaustive]
pub struct RuleCount {
    /// The code of the rule.
    pub code: RuleCode,
    /// The severity of its findings, under the profiles of the check.
    pub severity: Severity,
    /// The number of its findings, also of those that were not kept.
    pub findings: u64,
    /// The number of places that it could not look at, also of those that were not kept.
    pub skipped: u64,
}

/// What a rule could not look at, and why: the whole dossier, or one place in it.
// The promised order is by code, then by path and reason.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Skipped {
    /// The code of the rule.
    pub code: RuleCode,
    /// The place; empty when the rule had nothing to check at all.
    pub path: Path,
    /// Why it was skipped.
    pub reason: SkipReason,
}

impl Skipped {
    /// The rule that was skipped, and why, in words; without the place.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (code, reason) = (&self.code, self.reason.text(lang));
        match lang {
            Lang::Vi => format!("Không kiểm tra được {code}: {reason}"),
            Lang::En => format!("{code} was skipped: {reason}"),
        }
    }
}
