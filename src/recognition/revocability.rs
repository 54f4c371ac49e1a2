//! Whether a recognition is to be revoked.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::criteria_rule::{Named, agreed, one_of_named, share_grounds, within};
use super::{
    CriteriaLost, CriterionNames, Regulation, RevocationGround, RevocationRule, UnitCount,
};
use crate::assessment::{Answer, CommuneResult, Ground, Ruling};
use crate::law::Sourced;
use crate::text::Lang;

/// Whether a unit is in a case in which a regulation revokes recognitions (thuộc trường hợp thu
/// hồi), each case with its own verdict.
///
/// It revokes nothing: that is a decision of the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocability<'r> {
    regulation: &'r Regulation,
    answer: Answer,
    whole: Ruling<RevocationGround>,
    rules: Vec<RevocationVerdict<'r>>,
}

/// A case of revocation and what stands against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevocationVerdict<'r> {
    rule: &'r Sourced<RevocationRule>,
    ruling: Ruling<RevocationGround>,
}

impl Regulation {
    /// Whether a commune's result is in a case of revocation, on a day. Whether the commune is
    /// recognised at all, its [`Standing`](super::Standing) says.
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
    ///     regulation.revocable(&result, &names, day).answer()
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
            whole.push(RevocationGround::LaterResult { dated });
        }
        // What the share depends on is the same for all cases, so the cases are held together
        // against each number that can turn out to be lost: between two shares that meet, one
        // case or the other holds.
        let lost_by_name = |rule: &RevocationRule| match rule {
            RevocationRule::CriteriaLost { with_one_of, .. } => {
                one_of_named(result, names, with_one_of)
            }
            RevocationRule::CommunesRevoked { .. } => Named::Lost,
        };
        let ways = (depth.at_least()..=depth.at_most()).map(|number| {
            Answer::any(
                self.commune_revocation
                    .iter()
                    .map(|rule| match rule.value() {
                        RevocationRule::CriteriaLost {
                            at_least, below, ..
                        } => {
                            let share = within(number, depth.considered(), *at_least, *below);
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
                let mut grounds = share_grounds(depth, *at_least, *below);
                grounds.extend(lost_by_name(rule).ground());
                grounds
            }
            RevocationRule::CommunesRevoked { .. } => vec![RevocationGround::OtherUnit],
        })
    }

    /// Whether a district is in a case of revocation by its communes, on a day; a case that looks
    /// at something else cannot be said.
    #[must_use]
    pub fn revocable_district(&self, revoked: UnitCount, date: NaiveDate) -> Revocability<'_> {
        let grounds = |rule: &RevocationRule| match rule {
            RevocationRule::CommunesRevoked { at_least } => match revoked.reaches(*at_least) {
                Answer::Yes => Vec::new(),
                Answer::No => vec![RevocationGround::TooFewRevoked { revoked }],
                Answer::CannotSay => vec![RevocationGround::RevokedOpen { revoked }],
            },
            RevocationRule::CriteriaLost { .. } => vec![RevocationGround::OtherUnit],
        };
        let whole = self.standing_against(&self.district_revocation, date);
        let rules = self.district_revocation.iter();
        let answer = Answer::any(rules.map(|rule| Ruling::of(grounds(rule.value())).answer()));
        self.verdict(whole, answer, &self.district_revocation, grounds)
    }

    fn standing_against(
        &self,
        rules: &[Sourced<RevocationRule>],
        date: NaiveDate,
    ) -> Vec<RevocationGround> {
        let issued = self.instrument.issued();
        if date < issued {
            vec![RevocationGround::NotIssued { issued }]
        } else if rules.is_empty() {
            vec![RevocationGround::RulesNotKnown]
        } else {
            Vec::new()
        }
    }

    fn verdict<'r>(
        &'r self,
        whole: Vec<RevocationGround>,
        answer: Answer,
        rules: &'r [Sourced<RevocationRule>],
        grounds: impl Fn(&RevocationRule) -> Vec<RevocationGround>,
    ) -> Revocability<'r> {
        let asked = if whole.is_empty() { rules } else { &[] };
        let whole = Ruling::of(whole);
        Revocability {
            regulation: self,
            answer: if whole.holds() {
                answer
            } else {
                whole.answer()
            },
            whole,
            rules: asked
                .iter()
                .map(|rule| RevocationVerdict {
                    rule,
                    ruling: Ruling::of(grounds(rule.value())),
                })
                .collect(),
        }
    }
}

impl<'r> Revocability<'r> {
    /// Yes when a case certainly holds, no when none can, and otherwise that it cannot be said.
    ///
    /// It may be certain that one of two cases holds while it is open which.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// The regulation.
    #[must_use]
    pub const fn regulation(&self) -> &'r Regulation {
        self.regulation
    }

    /// What stands against the regulation as a whole. There are no cases then.
    #[must_use]
    pub fn grounds(&self) -> &[RevocationGround] {
        self.whole.grounds()
    }

    /// The cases with their verdicts, in the order of the regulation.
    #[must_use]
    pub fn rules(&self) -> &[RevocationVerdict<'r>] {
        &self.rules
    }

    /// The answer in words, and a line for each case.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut text = format!(
            "{}: {}",
            self.regulation.instrument.cite().text(lang),
            self.answer.label().get(lang)
        );
        for ground in self.grounds() {
            text.push_str("; ");
            text.push_str(&ground.text(lang));
        }
        for rule in &self.rules {
            text.push_str("\n- ");
            text.push_str(&rule.rule.value().text(lang));
            text.push_str(": ");
            text.push_str(&rule.ruling.text(lang));
        }
        text
    }
}

impl<'r> RevocationVerdict<'r> {
    /// The case with its citation and its evidence.
    #[must_use]
    pub const fn rule(&self) -> &'r Sourced<RevocationRule> {
        self.rule
    }

    /// Whether it holds, and what stands against it.
    #[must_use]
    pub const fn ruling(&self) -> &Ruling<RevocationGround> {
        &self.ruling
    }
}
