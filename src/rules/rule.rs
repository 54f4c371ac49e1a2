//! Rules.

use super::{
    Dossier, Example, FactDocument, Findings, Input, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

/// A rule as one static item: everything that is said of it, and the check.
///
/// An outside rule is a `static` of the same type with a prefix of its own; see
/// [`Checker::with`](super::Checker::with).
#[derive(Debug)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a rule states every field; a new one must be answered by every rule"
)]
pub struct Rule {
    /// The code, never used again.
    pub code: RuleCode,
    /// The family.
    pub group: RuleGroup,
    /// The severity of its findings.
    pub severity: Severity,
    /// What it is about, in a few words.
    pub title: Label,
    /// Why it is wrong.
    pub explanation: Label,
    /// What to do about it.
    pub remedy: Label,
    /// The text of a finding, with places such as `{declared}` for its facts.
    pub message: Label,
    /// What it goes back to.
    pub legal_basis: Label,
    /// The version of the crate that brought it.
    pub since: &'static str,
    /// What it reads.
    pub reads: &'static [Input],
    /// The facts that its findings carry.
    pub facts: &'static [FactDocument],
    /// A dossier in which it finds something.
    pub bad: fn() -> Example,
    /// A dossier in which it finds nothing.
    pub good: fn() -> Example,
    /// The check: reports findings, or says why there was nothing to check.
    pub check: fn(&Dossier<'_>, &mut Findings<'_>) -> Result<(), SkipReason>,
}

impl Eq for Rule {}

impl PartialEq for Rule {
    /// Rules are told apart by their codes.
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
