//! Whether a unit fulfils the conditions of a regulation, condition by condition.
//!
//! Fill a [`CommuneCase`], a [`DistrictCase`] or a [`ProvinceCase`] with what is known, and ask
//! [`Regulation::eligible`], [`Regulation::eligible_district`], [`Regulation::eligible_town`] or
//! [`Regulation::eligible_province`]. The answer is an [`Eligibility`]; a [`ConditionReason`] names
//! what stands against a condition.

mod case;
mod evaluation;
mod reason;

pub use case::{CommuneCase, DistrictCase, DistrictCommune, ProvinceCase};
pub use reason::{CaseFact, ConditionReason};

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use self::evaluation::{Case, reasons};
use crate::assessment::{Answer, Conclusion, Reason};
use crate::law::Sourced;
use crate::recognition::{Condition, Regulation};
use crate::text::{Label, Lang};

/// Whether a unit fulfils the conditions of a regulation (đủ điều kiện xét công nhận), each with
/// its own conclusion.
///
/// It does not recognise the unit: that is a decision of the authority.
#[doc(alias = "đủ điều kiện")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Eligibility<'r> {
    /// The regulation.
    pub regulation: &'r Regulation,
    /// Yes when every condition is fulfilled, no when one is not, and otherwise that it cannot be
    /// said. A regulation without a known condition never says yes.
    pub answer: Answer,
    /// What stands against the regulation as a whole: it was not issued yet, or its conditions for
    /// such a unit are not known. There are no conditions then.
    pub whole: Conclusion<ConditionReason>,
    /// The conditions, in the order of the regulation.
    pub conditions: Vec<ConditionVerdict<'r>>,
}

/// A condition and what stands against it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionVerdict<'r> {
    /// The condition with its citation and its evidence.
    pub condition: &'r Sourced<Condition>,
    /// Whether it is fulfilled, and what stands against it.
    pub conclusion: Conclusion<ConditionReason>,
}

impl Regulation {
    /// Whether a commune fulfils the conditions, by what was known at the end of a day.
    ///
    /// ```
    /// use nongthonmoi::assessment::Answer;
    /// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
    /// use nongthonmoi::recognition::{CommuneCase, catalog};
    ///
    /// // A known debt decides, also where everything else is missing.
    /// let year = ProgrammeYear::new(2018).unwrap();
    /// let mut case = CommuneCase::new("99998".parse().unwrap(), year);
    /// case.construction_debt = Some(true);
    /// let regulation = catalog::decision_2540();
    /// let eligibility = regulation.eligible(&case, year.last_day());
    /// assert_eq!(eligibility.answer, Answer::No);
    /// assert_eq!(eligibility.conditions.len(), 3);
    /// ```
    #[must_use]
    pub fn eligible(&self, case: &CommuneCase<'_>, date: NaiveDate) -> Eligibility<'_> {
        self.compare(&self.commune, Case::Commune(case), date)
    }

    /// Whether a district fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_district(&self, case: &DistrictCase<'_>, date: NaiveDate) -> Eligibility<'_> {
        self.compare(&self.district, Case::District(case), date)
    }

    /// Whether a town or a city fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_town(&self, case: &DistrictCase<'_>, date: NaiveDate) -> Eligibility<'_> {
        self.compare(&self.town, Case::District(case), date)
    }

    /// Whether a province fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_province(&self, case: &ProvinceCase, date: NaiveDate) -> Eligibility<'_> {
        self.compare(&self.province, Case::Province(case), date)
    }

    fn compare<'r>(
        &'r self,
        conditions: &'r [Sourced<Condition>],
        case: Case<'_>,
        date: NaiveDate,
    ) -> Eligibility<'r> {
        let issued = self.instrument.issued();
        let whole = if date < issued {
            vec![ConditionReason::NotIssued { issued, date }]
        } else if conditions.is_empty() {
            vec![ConditionReason::ConditionsNotKnown]
        } else {
            Vec::new()
        };
        // No condition holds on a day before it was laid down.
        let asked = if whole.is_empty() { conditions } else { &[] };
        let whole = Conclusion::of(whole);
        let conditions: Vec<_> = asked
            .iter()
            .map(|condition| ConditionVerdict {
                condition,
                conclusion: Conclusion::of(reasons(condition.value(), case, date)),
            })
            .collect();
        let answers = conditions.iter().map(|one| one.conclusion.answer());
        Eligibility {
            regulation: self,
            answer: Answer::all(answers.chain([whole.answer()])),
            whole,
            conditions,
        }
    }
}

impl<'r> Eligibility<'r> {
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
            self.answer.label().get(lang)
        );
        for reason in self.whole.reasons() {
            text.push_str("; ");
            text.push_str(&reason.text(lang));
        }
        for condition in &self.conditions {
            text.push_str("\n- ");
            text.push_str(&condition.text(lang));
        }
        text
    }
}

impl ConditionVerdict<'_> {
    /// The condition and its verdict in words: `không nợ đọng xây dựng cơ bản: đạt`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let condition = self.condition.value().text(lang);
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
