//! How a result is compared with a case of revocation by criteria.

use alloc::vec;
use alloc::vec::Vec;

use super::reason::RevocationReason;
use crate::assessment::{Answer, CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::quantity::Percent;
use crate::recognition::criteria_lost::lost;
use crate::recognition::unit_count::reaches;
use crate::recognition::{CriteriaLost, CriterionNames};
use crate::text::Label;

/// The answer that all ways give, else that it cannot be said.
pub(super) fn agreed(mut ways: impl Iterator<Item = Answer>) -> Answer {
    match ways.next() {
        Some(first) if ways.all(|other| other == first) => first,
        _ => Answer::CannotSay,
    }
}

/// Whether a number of criteria lost lies within a share of those considered.
pub(super) fn within(number: u8, of: u8, at_least: Percent, below: Option<Percent>) -> bool {
    let reached = |share| reaches(number.into(), of.into(), share);
    reached(at_least) && !below.is_some_and(reached)
}

pub(super) fn share_reasons(
    lost: CriteriaLost,
    at_least: Percent,
    below: Option<Percent>,
) -> Vec<RevocationReason> {
    let mut ways = (lost.number.at_least()..=lost.number.at_most())
        .map(|number| within(number, lost.considered, at_least, below));
    match agreed(ways.by_ref().map(|holds| Answer::known(Some(holds)))) {
        Answer::Yes => Vec::new(),
        Answer::No => vec![RevocationReason::OtherShare { lost }],
        Answer::CannotSay => vec![RevocationReason::ShareOpen { lost }],
    }
}

/// What is known of the criteria that a case names.
pub(super) enum Named {
    /// One is lost, or the case names none.
    Lost,
    /// None is lost.
    NotLost,
    /// It is not known; these are undecided.
    Open(Vec<CriterionNumber>),
}

impl Named {
    pub(super) const fn answer(&self) -> Answer {
        match self {
            Self::Lost => Answer::Yes,
            Self::NotLost => Answer::No,
            Self::Open(_) => Answer::CannotSay,
        }
    }

    pub(super) fn reason(self) -> Option<RevocationReason> {
        match self {
            Self::Lost => None,
            Self::NotLost => Some(RevocationReason::NoneOfTheNamed),
            Self::Open(undecided) => Some(RevocationReason::NamedOpen { undecided }),
        }
    }
}

/// A set need not have all of the named criteria: names of several sets stand in one list.
pub(super) fn one_of_named(
    result: &CommuneResult,
    names: &CriterionNames,
    wanted: &[Label],
) -> Named {
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
