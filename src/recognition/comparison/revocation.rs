//! Whether a recognition is to be revoked under a regulation, case by case.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::RegulationAnswer;
use super::case::CriterionNames;
use super::reason::RegulationReason;
use crate::assessment::{Answer, CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::quantity::Percent;
use crate::recognition::lapse::{CriteriaLost, lost};
use crate::recognition::regulation::{Regulation, RevocationRule};
use crate::recognition::unit_count::{UnitCount, reaches};
use crate::text::Label;

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
    ) -> RegulationAnswer<'_, RevocationRule> {
        let rules = &self.commune_revocation;
        let not_known = RegulationReason::RulesNotKnown;
        let mut whole = RegulationAnswer::against(self, rules, date, not_known);
        if result.date() > date {
            let dated = result.date();
            whole.push(RegulationReason::LaterResult { dated });
        }
        let depth = CriteriaLost::of(result);
        if depth.considered == 0 {
            whole.push(RegulationReason::NothingConsidered);
        }
        // All cases are compared together with each number that can turn out to be lost: between two
        // shares that meet, one case or the other holds.
        let with_lost = |number: u8| {
            Answer::any(rules.iter().map(|rule| match &rule.value {
                RevocationRule::CriteriaLost {
                    at_least,
                    below,
                    with_one_of,
                } => {
                    let share = within(number, depth.considered, *at_least, *below);
                    let lost_by_name = one_of_named(result, names, with_one_of);
                    Answer::all([Answer::known(Some(share)), lost_by_name.answer()])
                }
                RevocationRule::CommunesRevoked { .. } => Answer::CannotSay,
            }))
        };
        let numbers = depth.number.at_least()..=depth.number.at_most();
        RegulationAnswer::of(
            self,
            rules,
            whole,
            &|rule| match rule {
                RevocationRule::CriteriaLost {
                    at_least,
                    below,
                    with_one_of,
                } => {
                    let mut reasons = share_reasons(depth, *at_least, *below);
                    reasons.extend(one_of_named(result, names, with_one_of).reason());
                    reasons
                }
                RevocationRule::CommunesRevoked { .. } => vec![RegulationReason::OtherUnit],
            },
            &|_| agreed(numbers.clone().map(with_lost)),
        )
    }

    /// Whether a district is in a case of revocation by its communes, on a day; a case that looks
    /// at something else cannot be said.
    #[must_use]
    pub fn revocable_district(
        &self,
        revoked: UnitCount,
        date: NaiveDate,
    ) -> RegulationAnswer<'_, RevocationRule> {
        let rules = &self.district_revocation;
        let not_known = RegulationReason::RulesNotKnown;
        let whole = RegulationAnswer::against(self, rules, date, not_known);
        RegulationAnswer::of(
            self,
            rules,
            whole,
            &|rule| match rule {
                RevocationRule::CommunesRevoked { at_least } => match revoked.reaches(*at_least) {
                    Answer::Yes => Vec::new(),
                    Answer::No => vec![RegulationReason::TooFewRevoked { revoked }],
                    Answer::CannotSay => vec![RegulationReason::RevokedOpen { revoked }],
                },
                RevocationRule::CriteriaLost { .. } => vec![RegulationReason::OtherUnit],
            },
            &|answers| Answer::any(answers.iter().copied()),
        )
    }
}

/// The answer that all ways give, else that it cannot be said.
fn agreed(mut ways: impl Iterator<Item = Answer>) -> Answer {
    match ways.next() {
        Some(first) if ways.all(|other| other == first) => first,
        _ => Answer::CannotSay,
    }
}

/// Whether a number of criteria lost lies within a share of those considered.
fn within(number: u8, of: u8, at_least: Percent, below: Option<Percent>) -> bool {
    let reached = |share| reaches(number.into(), of.into(), share);
    reached(at_least) && !below.is_some_and(reached)
}

fn share_reasons(
    lost: CriteriaLost,
    at_least: Percent,
    below: Option<Percent>,
) -> Vec<RegulationReason> {
    let mut ways = (lost.number.at_least()..=lost.number.at_most())
        .map(|number| within(number, lost.considered, at_least, below));
    match agreed(ways.by_ref().map(|holds| Answer::known(Some(holds)))) {
        Answer::Yes => Vec::new(),
        Answer::No => vec![RegulationReason::OtherShare { lost }],
        Answer::CannotSay => vec![RegulationReason::ShareOpen { lost }],
    }
}

/// What is known of the criteria that a case names.
enum Named {
    /// One is lost, or the case names none.
    Lost,
    /// None is lost.
    NotLost,
    /// It is not known; these are undecided.
    Open(Vec<CriterionNumber>),
}

impl Named {
    const fn answer(&self) -> Answer {
        match self {
            Self::Lost => Answer::Yes,
            Self::NotLost => Answer::No,
            Self::Open(_) => Answer::CannotSay,
        }
    }

    fn reason(self) -> Option<RegulationReason> {
        match self {
            Self::Lost => None,
            Self::NotLost => Some(RegulationReason::NoneOfTheNamed),
            Self::Open(undecided) => Some(RegulationReason::NamedOpen { undecided }),
        }
    }
}

/// A set need not have all of the named criteria: names of several sets stand in one list.
fn one_of_named(result: &CommuneResult, names: &CriterionNames, wanted: &[Label]) -> Named {
    if wanted.is_empty() {
        return Named::Lost;
    }
    let numbers: Vec<_> = wanted
        .iter()
        .filter_map(|name| names.number(name))
        .collect();
    let known = |number: &CriterionNumber| result.verdict(*number).is_some();
    if lost(result).any(|number| numbers.contains(&number)) {
        return Named::Lost;
    }
    let undecided: Vec<_> = result
        .with(Verdict::Unknown)
        .filter(|number| numbers.contains(number))
        .collect();
    if undecided.is_empty() && !numbers.is_empty() && numbers.iter().all(known) {
        Named::NotLost
    } else {
        Named::Open(undecided)
    }
}
