//! A case compared with the provisions of a regulation.
//!
//! Fill a [`CommuneCase`] or an [`AreaCase`] with what is known, and ask
//! [`Regulation::eligible`](crate::recognition::Regulation::eligible) or one of its sisters for other
//! units; or ask [`Regulation::revocable`](crate::recognition::Regulation::revocable). The answer is a
//! [`RegulationAnswer`]; a [`RegulationReason`] names what stands against a provision.

mod case;
mod eligibility;
mod reason;
mod revocation;

pub use case::{AreaCase, AreaCommune, CommuneCase, ConstructionDebt, CriterionNames};
pub use reason::{CaseFact, RegulationReason};

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{Answer, Conclusion, Reason};
use crate::law::Sourced;
use crate::recognition::regulation::{Condition, Regulation, RevocationRule};
use crate::text::{Label, Lang};

/// What a regulation says of a case, with a conclusion for each of its provisions: whether a unit
/// fulfils the conditions of recognition (đủ điều kiện xét công nhận), where `P` is [`Condition`]; or
/// whether its recognition is to be revoked (thuộc trường hợp thu hồi), where `P` is [`RevocationRule`].
///
/// It recognises no unit and revokes nothing: that is a decision of the authority.
#[doc(alias = "đủ điều kiện")]
#[doc(alias = "thu hồi")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegulationAnswer<'r, P> {
    /// The regulation.
    pub regulation: &'r Regulation,
    /// Of conditions: yes when each is fulfilled, no when one is not, and otherwise that it cannot be
    /// said. Of cases of revocation: yes when one certainly holds, no when none can, and otherwise that
    /// it cannot be said; it may be certain that one of two cases holds while it is open which.
    ///
    /// A regulation without a known provision never says yes.
    pub answer: Answer,
    /// What stands against the regulation as a whole: it was not issued yet, or its provisions for
    /// such a unit are not known. There are no provisions then.
    pub whole: Conclusion<RegulationReason>,
    /// The provisions, in the order of the regulation.
    pub provisions: Vec<ProvisionAnswer<'r, P>>,
}

/// A provision of a regulation and what stands against it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProvisionAnswer<'r, P> {
    /// The provision with its citation and its evidence.
    pub provision: &'r Sourced<P>,
    /// Whether the condition is fulfilled, or the case of revocation holds; and what stands against
    /// it.
    pub conclusion: Conclusion<RegulationReason>,
}

impl<'r, P> RegulationAnswer<'r, P> {
    /// What stands against a regulation on a day: no provision holds before it was laid down.
    fn against(
        regulation: &Regulation,
        provisions: &[Sourced<P>],
        date: NaiveDate,
        not_known: RegulationReason,
    ) -> Vec<RegulationReason> {
        let issued = regulation.instrument.issued;
        if date < issued {
            vec![RegulationReason::NotIssued { issued, date }]
        } else if provisions.is_empty() {
            vec![not_known]
        } else {
            Vec::new()
        }
    }

    /// The answer of some provisions, each with its reasons. What stands against the whole decides
    /// before them.
    fn of(
        regulation: &'r Regulation,
        provisions: &'r [Sourced<P>],
        whole: Vec<RegulationReason>,
        reasons: &dyn Fn(&P) -> Vec<RegulationReason>,
        answer: &dyn Fn(&[Answer]) -> Answer,
    ) -> Self {
        let asked = if whole.is_empty() { provisions } else { &[] };
        let (mut found, mut answers) = (Vec::new(), Vec::new());
        for provision in asked {
            let conclusion = Conclusion::of(reasons(&provision.value));
            answers.push(conclusion.answer());
            found.push(ProvisionAnswer {
                provision,
                conclusion,
            });
        }
        let whole = Conclusion::of(whole);
        Self {
            regulation,
            answer: if whole.holds() {
                answer(&answers)
            } else {
                whole.answer()
            },
            whole,
            provisions: found,
        }
    }

    /// The provisions that no source quotes in full, on which the answer rests.
    pub fn weak(&self) -> impl Iterator<Item = &ProvisionAnswer<'r, P>> {
        self.provisions
            .iter()
            .filter(|one| one.provision.evidence.grade.is_weak())
    }

    fn lines(&self, lang: Lang, line: fn(&ProvisionAnswer<'r, P>, Lang) -> String) -> String {
        let mut text = self.regulation.instrument.cite().text(lang);
        text.extend([": ", self.answer.label().get(lang)]);
        for reason in self.whole.reasons() {
            text.extend(["; ", &reason.text(lang)]);
        }
        for provision in &self.provisions {
            text.extend(["\n- ", &line(provision, lang)]);
        }
        text
    }
}

impl RegulationAnswer<'_, Condition> {
    /// The answer in words, and a line for each condition.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.lines(lang, ProvisionAnswer::<Condition>::text)
    }
}

impl RegulationAnswer<'_, RevocationRule> {
    /// The answer in words, and a line for each case of revocation.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.lines(lang, ProvisionAnswer::<RevocationRule>::text)
    }
}

impl ProvisionAnswer<'_, Condition> {
    /// The condition and its verdict in words: `không nợ đọng xây dựng cơ bản: đạt`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let condition = self.provision.value.text(lang);
        let verdict = match self.conclusion.answer() {
            Answer::Yes => Label::new("đạt", "fulfilled"),
            Answer::No => Label::new("không đạt", "not fulfilled"),
            Answer::CannotSay => Answer::CannotSay.label(),
        };
        let verdict = verdict.get(lang);
        match self.conclusion.reasons_text(lang) {
            None => format!("{condition}: {verdict}"),
            Some(reasons) => format!("{condition}: {verdict} ({reasons})"),
        }
    }
}

impl ProvisionAnswer<'_, RevocationRule> {
    /// The case of revocation and whether it holds, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let rule = self.provision.value.text(lang);
        format!("{rule}: {}", self.conclusion.text(lang))
    }
}
