//! Rules that are gone.

use super::RuleCode;
use crate::text::Label;

/// A rule that is gone (quy tắc đã bỏ). Its code stays listed and is never used again.
///
/// Whoever has rules of their own lists theirs with
/// [`Checker::retire`](super::Checker::retire).
#[derive(Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a static states every field; a new one must be answered by each"
)]
pub struct RetiredRule {
    /// The code that is not used again.
    pub code: RuleCode,
    /// What it was about, in a few words.
    pub title: Label,
    /// Why it went.
    pub reason: Label,
    /// The version that no longer has it.
    pub until: &'static str,
    /// The rule that looks at it now, if there is one.
    pub replacement: Option<RuleCode>,
}
