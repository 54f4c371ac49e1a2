//! Whether a unit is eligible for recognition.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Condition, ConditionGround, Regulation};
use crate::assessment::{Answer, Ground, Ruling};
use crate::law::Sourced;
use crate::text::{Label, Lang};

/// Whether a unit fulfils the conditions of a regulation (đủ điều kiện xét công nhận), each with
/// its own verdict.
///
/// It is no recognition: that is a decision of the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligibility<'r> {
    pub(super) regulation: &'r Regulation,
    pub(super) whole: Ruling<ConditionGround>,
    pub(super) conditions: Vec<ConditionVerdict<'r>>,
}

/// A condition and what stands against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionVerdict<'r> {
    pub(super) condition: &'r Sourced<Condition>,
    pub(super) ruling: Ruling<ConditionGround>,
}

impl<'r> Eligibility<'r> {
    /// Yes when every condition is fulfilled, no when one is not, and otherwise that it cannot be
    /// said. A regulation without a known condition never says yes.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let conditions = self.conditions.iter().map(|one| one.ruling.answer());
        Answer::all(conditions.chain([self.whole.answer()]))
    }

    /// The regulation.
    #[must_use]
    pub const fn regulation(&self) -> &'r Regulation {
        self.regulation
    }

    /// What stands against the regulation as a whole: it was not issued yet, or its conditions for
    /// such a unit are not known. There are no conditions then.
    #[must_use]
    pub fn grounds(&self) -> &[ConditionGround] {
        self.whole.grounds()
    }

    /// The conditions with their verdicts, in the order of the regulation.
    #[must_use]
    pub fn conditions(&self) -> &[ConditionVerdict<'r>] {
        &self.conditions
    }

    /// The conditions that no source quotes in full, on which the answer rests.
    pub fn weak(&self) -> impl Iterator<Item = &ConditionVerdict<'r>> {
        self.conditions
            .iter()
            .filter(|one| one.condition.evidence().grade().is_weak())
    }

    /// The answer in words, and a line for each condition.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut text = format!(
            "{}: {}",
            self.regulation.instrument.cite().text(lang),
            self.answer().label().get(lang)
        );
        for ground in self.grounds() {
            text.push_str("; ");
            text.push_str(&ground.text(lang));
        }
        for condition in &self.conditions {
            text.push_str("\n- ");
            text.push_str(&condition.text(lang));
        }
        text
    }
}

impl<'r> ConditionVerdict<'r> {
    /// The condition with its citation and its evidence.
    #[must_use]
    pub const fn condition(&self) -> &'r Sourced<Condition> {
        self.condition
    }

    /// Whether it is fulfilled, and what stands against it.
    #[must_use]
    pub const fn ruling(&self) -> &Ruling<ConditionGround> {
        &self.ruling
    }

    /// The condition and its verdict in words: `không nợ đọng xây dựng cơ bản: đạt`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let condition = self.condition.value().text(lang);
        let verdict = match self.ruling.answer() {
            Answer::Yes => Label::new("đạt", "fulfilled"),
            Answer::No => Label::new("không đạt", "not fulfilled"),
            Answer::CannotSay => Answer::CannotSay.label(),
        };
        let verdict = verdict.get(lang);
        match self.ruling.grounds_text(lang) {
            None => format!("{condition}: {verdict}"),
            Some(grounds) => format!("{condition}: {verdict} ({grounds})"),
        }
    }
}
