//! What a report that was read must hold.

use super::{CheckReport, RuleCode, RuleCount};
use crate::sorted::SortedMap;

/// A report that no checker gives.
#[derive(Debug, thiserror::Error)]
pub(super) enum InconsistentReport {
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
pub(super) fn refused(report: &CheckReport) -> Option<InconsistentReport> {
    let rules = report.rules();
    for (one, next) in rules.iter().zip(rules.iter().skip(1)) {
        if one.code() >= next.code() {
            return Some(InconsistentReport::Rules(next.code().clone()));
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
            return Some(InconsistentReport::Order(next.code().clone()));
        }
    }
    too_many(report)
}

/// What the lists hold and the counts do not.
fn too_many(report: &CheckReport) -> Option<InconsistentReport> {
    let mut left: SortedMap<&RuleCode, (&RuleCount, u64, u64)> = report
        .rules()
        .iter()
        .map(|rule| (rule.code(), (rule, rule.findings(), rule.skipped())))
        .collect();
    for finding in report.findings() {
        let code = finding.code();
        let Some((rule, findings, _)) = left.get_mut(code) else {
            return Some(InconsistentReport::Unknown(code.clone()));
        };
        if rule.severity() != finding.severity() {
            return Some(InconsistentReport::Unknown(code.clone()));
        }
        match findings.checked_sub(1) {
            Some(rest) => *findings = rest,
            None => return Some(InconsistentReport::Counts(code.clone())),
        }
    }
    for skipped in report.skipped() {
        let code = skipped.code();
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
