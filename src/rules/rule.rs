//! Rules, how they are written down, and how grave what they find is.
//!
//! A rule is one `static` that [`Rule::error`], [`Rule::warning`] or [`Rule::info`] begins and
//! [`RuleBuilder::check`] completes.

use super::{
    DossierReading, Example, FactDocument, Findings, Input, RuleCode, RuleGroup, SkipReason,
};
use crate::text::{Label, codes};

codes! {
    /// How a finding relates to the law (mức độ), the gravest first.
    closed because "whoever acts on findings must handle every severity"
    enum Severity: "severity" {
        /// It breaks a legal text or arithmetic.
        Error = "error", "lỗi", "error";
        /// It is likely wrong.
        Warning = "warning", "cảnh báo", "warning";
        /// It is worth knowing.
        Info = "info", "thông tin", "info";
    }
}

codes! {
    /// How a profile treats a rule (mức áp dụng), the mildest first.
    closed because "off, the three severities, and the one that nobody may lower"
    enum RuleSetting: "setting of a rule" {
        /// The rule does not run (tắt).
        Off = "off", "tắt", "off";
        /// Its findings are worth knowing.
        Info = "info", "thông tin", "info";
        /// Its findings are warnings.
        Warning = "warning", "cảnh báo", "warning";
        /// Its findings are errors.
        Error = "error", "lỗi", "error";
        /// Its findings are errors, and a later profile cannot lower it (cấm hạ mức).
        Forbid = "forbid", "lỗi, không được hạ mức", "error, not to be lowered";
    }
}

impl RuleSetting {
    /// The severity that it gives; `None` when the rule does not run.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Info => Some(Severity::Info),
            Self::Warning => Some(Severity::Warning),
            Self::Error | Self::Forbid => Some(Severity::Error),
        }
    }
}

/// What a check returns: nothing, or why the rule had nothing to check in the whole dossier.
pub type Checked = Result<(), SkipReason>;

/// A rule as one static item: everything that is said of it, and the check.
///
/// An outside rule is a `static` of this type with a prefix of its own; see
/// [`Checker::with`](super::Checker::with).
///
/// ```
/// use nongthonmoi::rules::{Checked, DossierReading, Example, Findings, Input, Key, Path, Rule, RuleGroup};
///
/// const TASK: Key<u16> = Key::new("task", "số nhiệm vụ", "the number of the task");
///
/// static QUARTER: Rule = Rule::info("HB-1", &[Input::Plan])
///     .family(RuleGroup::Tasks)
///     .title("nhiệm vụ không ghi quý", "a task states no quarter")
///     .why("Tỉnh theo dõi theo quý.", "The province follows tasks by quarter.")
///     .remedy("Bổ sung vào kế hoạch.", "Supply it in the plan.")
///     .basis("quy chế của tỉnh", "rules of procedure of the province")
///     .message("Nhiệm vụ {task} không ghi quý", "Task {task} states no quarter")
///     .facts(&[TASK.doc()])
///     .examples(Example::new, Example::new)
///     .check(check);
///
/// fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
///     let plan = dossier.read_plan()?;
///     for task in plan.tasks.iter().filter(|task| task.quarter().is_none()) {
///         let path = Path::root().join("tasks").join(task.number);
///         findings.report(path, plan.document.cite(), [TASK.is(task.number)]);
///     }
///     Ok(())
/// }
/// # assert_eq!(QUARTER.code.as_str(), "HB-1");
/// ```
#[derive(Debug, Clone)]
// May grow: rules to come say other things of themselves.
#[non_exhaustive]
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
    pub check: fn(&DossierReading<'_>, &mut Findings) -> Checked,
}

impl Rule {
    /// Begins a rule on what breaks a legal text or arithmetic.
    pub const fn error(code: &'static str, reads: &'static [Input]) -> RuleBuilder {
        RuleBuilder::new(code, reads, Severity::Error)
    }

    /// Begins a rule on what is likely wrong.
    pub const fn warning(code: &'static str, reads: &'static [Input]) -> RuleBuilder {
        RuleBuilder::new(code, reads, Severity::Warning)
    }

    /// Begins a rule on what is worth knowing.
    pub const fn info(code: &'static str, reads: &'static [Input]) -> RuleBuilder {
        RuleBuilder::new(code, reads, Severity::Info)
    }
}

impl Eq for Rule {}

impl PartialEq for Rule {
    /// Rules are distinguished by their codes.
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// A text in Vietnamese and in English.
type Texts = (&'static str, &'static str);

/// A rule that is being written down. Each text is given in Vietnamese, then in English.
///
/// What is not given is empty: `testing::rule_shows_itself` refuses a rule that lacks a text or an
/// example.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct RuleBuilder {
    code: &'static str,
    reads: &'static [Input],
    severity: Severity,
    group: RuleGroup,
    since: &'static str,
    title: Texts,
    why: Texts,
    remedy: Texts,
    basis: Texts,
    message: Texts,
    facts: &'static [FactDocument],
    bad: fn() -> Example,
    good: fn() -> Example,
}

impl RuleBuilder {
    const fn new(code: &'static str, reads: &'static [Input], severity: Severity) -> Self {
        Self {
            code,
            reads,
            severity,
            group: RuleGroup::of_code(code),
            since: "0.1.0",
            title: ("", ""),
            why: ("", ""),
            remedy: ("", ""),
            basis: ("", ""),
            message: ("", ""),
            facts: &[],
            bad: Example::new,
            good: Example::new,
        }
    }

    /// Sets the family. That of a built-in rule follows from its code; an outside rule that names
    /// none is in [`RuleGroup::Other`].
    pub const fn family(self, group: RuleGroup) -> Self {
        Self { group, ..self }
    }

    /// Sets the version that brought the rule.
    pub const fn since(self, since: &'static str) -> Self {
        Self { since, ..self }
    }

    /// Sets what the rule is about, in a few words.
    pub const fn title(self, vi: &'static str, en: &'static str) -> Self {
        let title = (vi, en);
        Self { title, ..self }
    }

    /// Sets why it is wrong.
    pub const fn why(self, vi: &'static str, en: &'static str) -> Self {
        let why = (vi, en);
        Self { why, ..self }
    }

    /// Sets what to do about it.
    pub const fn remedy(self, vi: &'static str, en: &'static str) -> Self {
        let remedy = (vi, en);
        Self { remedy, ..self }
    }

    /// Sets what the rule goes back to.
    pub const fn basis(self, vi: &'static str, en: &'static str) -> Self {
        let basis = (vi, en);
        Self { basis, ..self }
    }

    /// Sets what the rule goes back to, in texts that several rules share.
    pub(super) const fn rests_on(self, basis: (&'static str, &'static str)) -> Self {
        Self { basis, ..self }
    }

    /// Sets the text of a finding, with places such as `{declared}` for its facts.
    pub const fn message(self, vi: &'static str, en: &'static str) -> Self {
        let message = (vi, en);
        Self { message, ..self }
    }

    /// Sets the facts that the findings carry, in their order.
    pub const fn facts(self, facts: &'static [FactDocument]) -> Self {
        Self { facts, ..self }
    }

    /// Sets a dossier in which the rule finds something, and one in which it finds nothing.
    pub const fn examples(self, bad: fn() -> Example, good: fn() -> Example) -> Self {
        Self { bad, good, ..self }
    }

    /// Completes the rule with its check.
    #[must_use]
    pub const fn check(self, check: fn(&DossierReading<'_>, &mut Findings) -> Checked) -> Rule {
        const fn label((vi, en): Texts) -> Label {
            Label::new(vi, en)
        }
        Rule {
            code: RuleCode::of(self.code),
            group: self.group,
            severity: self.severity,
            title: label(self.title),
            explanation: label(self.why),
            remedy: label(self.remedy),
            message: label(self.message),
            legal_basis: label(self.basis),
            since: self.since,
            reads: self.reads,
            facts: self.facts,
            bad: self.bad,
            good: self.good,
            check,
        }
    }
}

/// A rule that was removed (quy tắc đã bỏ). Its code stays listed and is never used again.
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
