//! Whether a recognition is to be revoked under a regulation, case by case.
//!
//! [`Regulation::revocable`] and [`Regulation::revocable_district`] answer with a [`Revocability`].

mod reason;

pub use reason::RevocationReason;

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use self::reason::{Named, agreed, one_of_named, share_reasons, within};
use crate::assessment::{Answer, CommuneResult, Conclusion, Reason};
use crate::law::Sourced;
use crate::recognition::{CriteriaLost, CriterionNames, Regulation, RevocationRule, UnitCount};
use crate::text::Lang;

/// Whether a unit is in a case in which a regulation revokes recognitions (thuộc trường hợp thu
/// hồi), each case with its own conclusion.
///
/// It revokes nothing: that is a decision of the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Revocability<'r> {
    /// The regulation.
    pub regulation: &'r Regulation,
    /// Yes when a case certainly holds, no when none can, and otherwise that it cannot be said. It
    /// may be certain that one of two cases holds while it is open which.
    pub answer: Answer,
    /// What stands against the regulation as a whole. There are no cases then.
    pub whole: Conclusion<RevocationReason>,
    /// The cases, in the order of the regulation.
    pub cases: Vec<RevocationCase<'r>>,
}

/// A case of revocation and what stands against it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RevocationCase<'r> {
    /// The case with its citation and its evidence.
    pub rule: &'r Sourced<RevocationRule>,
    /// Whether it holds, and what stands against it.
    pub conclusion: Conclusion<RevocationReason>,
}

impl Regulation {
    /// Whether a commune's result is in a case of revocation, on a day. Whether the commune is
    /// recognised at all, its [`Standing`](crate::recognition::Standing) says.
    ///
    /// ```
    /// use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet};
    /// use nongthonmoi::recognition::{CriterionNames, catalog};
    ///
    /// let regulation = catalog::decision_18_2022();
    /// let (day, names) = ("2023-12-31".parse().unwrap(), CriterionNames::new([]));
    /// let answer = |met| {
    ///     let met = CriteriaMet::new(met, met, 19).unwrap();
    ///     let result = CommuneResult::counted("99998".parse().unwrap(), day, met);
    ///     regulation.revocable(&result, &names, day).answer
    /// };
    /// // 10 of 19 are lost, more than half; 5 of 19 are less than 30 %; with 6 to 9 it depends
    /// // on which they are.
    /// assert_eq!([answer(9), answer(14), answer(13)], [Answer::Yes, Answer::No, Answer::CannotSay]);
    /// ```
    #[must_use]
    pub fn revocable(
        &self,
        result: &CommuneResult,
        names: &CriterionNames,
        date: NaiveDate,
    ) -> Revocability<'_> {
        let depth = CriteriaLost::of(result);
        let mut whole = self.standing_against(&self.commune_revocation, date);
        if result.date() > date {
            let dated = result.date();
            whole.push(RevocationReason::LaterResult { dated });
        }
        if depth.considered == 0 {
            whole.push(RevocationReason::NothingConsidered);
        }
        // All cases are compared together with each number that can turn out to be lost: between two
        // shares that meet, one case or the other holds.
        let lost_by_name = |rule: &RevocationRule| match rule {
            RevocationRule::CriteriaLost { with_one_of, .. } => {
                one_of_named(result, names, with_one_of)
            }
            RevocationRule::CommunesRevoked { .. } => Named::Lost,
        };
        let ways = (depth.number.at_least()..=depth.number.at_most()).map(|number| {
            Answer::any(
                self.commune_revocation
                    .iter()
                    .map(|rule| match rule.value() {
                        RevocationRule::CriteriaLost {
                            at_least, below, ..
                        } => {
                            let share = within(number, depth.considered, *at_least, *below);
                            Answer::all([
                                Answer::known(Some(share)),
                                lost_by_name(rule.value()).answer(),
                            ])
                        }
                        RevocationRule::CommunesRevoked { .. } => Answer::CannotSay,
                    }),
            )
        });
        let answer = agreed(ways);
        self.verdict(whole, answer, &self.commune_revocation, |rule| match rule {
            RevocationRule::CriteriaLost {
                at_least, below, ..
            } => {
                let mut reasons = share_reasons(depth, *at_least, *below);
                reasons.extend(lost_by_name(rule).reason());
                reasons
            }
            RevocationRule::CommunesRevoked { .. } => vec![RevocationReason::OtherUnit],
        })
    }

    /// Whether a district is in a case of revocation by its communes, on a day; a case that looks
    /// at something else cannot be said.
    #[must_use]
    pub fn revocable_district(&self, revoked: UnitCount, date: NaiveDate) -> Revocability<'_> {
        let reasons = |rule: &RevocationRule| match rule {
            RevocationRule::CommunesRevoked { at_least } => match revoked.reaches(*at_least) {
                Answer::Yes => Vec::new(),
                Answer::No => vec![RevocationReason::TooFewRevoked { revoked }],
                Answer::CannotSay => vec![RevocationReason::RevokedOpen { revoked }],
            },
            RevocationRule::CriteriaLost { .. } => vec![RevocationReason::OtherUnit],
        };
        let whole = self.standing_against(&self.district_revocation, date);
        let rules = self.district_revocation.iter();
        let answer = Answer::any(rules.map(|rule| Conclusion::of(reasons(rule.value())).answer()));
        self.verdict(whole, answer, &self.district_revocation, reasons)
    }

    fn standing_against(
        &self,
        rules: &[Sourced<RevocationRule>],
        date: NaiveDate,
    ) -> Vec<RevocationReason> {
        let issued = self.instrument.issued();
        if date < issued {
            vec![RevocationReason::NotIssued { issued }]
        } else if rules.is_empty() {
            vec![RevocationReason::RulesNotKnown]
        } else {
            Vec::new()
        }
    }

    fn verdict<'r>(
        &'r self,
        whole: Vec<RevocationReason>,
        answer: Answer,
        rules: &'r [Sourced<RevocationRule>],
        reasons: impl Fn(&RevocationRule) -> Vec<RevocationReason>,
    ) -> Revocability<'r> {
        let asked = if whole.is_empty() { rules } else { &[] };
        let whole = Conclusion::of(whole);
        Revocability {
            regulation: self,
            answer: if whole.holds() {
                answer
            } else {
                whole.answer()
            },
            whole,
            cases: asked
                .iter()
                .map(|rule| RevocationCase {
                    rule,
                    conclusion: Conclusion::of(reasons(rule.value())),
                })
                .collect(),
        }
    }
}

impl Revocability<'_> {
    /// The answer in words, and a line for each case.
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
        for case in &self.cases {
            text.push_str("\n- ");
            text.push_str(&case.rule.value().text(lang));
            text.push_str(": ");
            text.push_str(&case.conclusion.text(lang));
        }
        text
    }
}
