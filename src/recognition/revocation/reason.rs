//! What speaks for revoking a recognition, and how a result is compared with a case of revocation by
//! criteria.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use chrono::NaiveDate;

use crate::assessment::{Answer, CommuneResult, Reason, Verdict};
use crate::criteria::CriterionNumber;
use crate::quantity::Percent;
use crate::recognition::lapse::lost;
use crate::recognition::unit_count::reaches;
use crate::recognition::{CriteriaLost, CriterionNames, UnitCount};
use crate::text::{Label, Lang, date_text};

/// What stands against revoking a recognition: a fact that says no, or one that is missing.
// May grow: further cases bring further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RevocationReason {
    /// The regulation was issued after the day that is asked about.
    NotIssued {
        /// The day of issue.
        #[serde(with = "crate::date_form")]
        issued: NaiveDate,
    },
    /// No case of revocation of such a unit is known of the regulation.
    RulesNotKnown,
    /// The result is of a day after the one that is asked about.
    LaterResult {
        /// The day of the result.
        #[serde(with = "crate::date_form")]
        dated: NaiveDate,
    },
    /// The result considers no criterion at all.
    NothingConsidered,
    /// The case is not one of such a unit.
    OtherUnit,
    /// The share lies outside that of the case.
    OtherShare {
        /// What is lost.
        lost: CriteriaLost,
    },
    /// The undecided criteria leave the share open.
    ShareOpen {
        /// What is lost.
        lost: CriteriaLost,
    },
    /// None of the criteria that the case names is lost.
    NoneOfTheNamed,
    /// Whether one of the criteria that the case names is lost is not known.
    NamedOpen {
        /// Those that are undecided; empty when the result knows no criteria, or when the set has
        /// none of these names.
        undecided: Vec<CriterionNumber>,
    },
    /// Too few of the communes are revoked.
    TooFewRevoked {
        /// Their number, of all communes.
        revoked: UnitCount,
    },
    /// How many of the communes are revoked is open.
    RevokedOpen {
        /// Their number, of all communes.
        revoked: UnitCount,
    },
}

impl Reason for RevocationReason {
    fn answer(&self) -> Answer {
        match self {
            Self::NotIssued { .. }
            | Self::OtherShare { .. }
            | Self::NoneOfTheNamed
            | Self::TooFewRevoked { .. } => Answer::No,
            Self::RulesNotKnown
            | Self::LaterResult { .. }
            | Self::NothingConsidered
            | Self::OtherUnit
            | Self::ShareOpen { .. }
            | Self::NamedOpen { .. }
            | Self::RevokedOpen { .. } => Answer::CannotSay,
        }
    }

    fn text(&self, lang: Lang) -> String {
        let (vi, en) = match self {
            Self::NotIssued { issued } => {
                let day = date_text(*issued, lang);
                (
                    format!("quy định ban hành sau đó, ngày {day}"),
                    format!("the regulation was issued later, on {day}"),
                )
            }
            Self::RulesNotKnown => (
                "chưa có thông tin về trường hợp thu hồi theo quy định này".to_string(),
                "no case of revocation is known of the regulation".to_string(),
            ),
            Self::LaterResult { dated } => {
                let day = date_text(*dated, lang);
                (
                    format!("kết quả đánh giá có sau đó, ngày {day}"),
                    format!("the result is later, of {day}"),
                )
            }
            Self::NothingConsidered => (
                "kết quả đánh giá không xem xét tiêu chí nào".to_string(),
                "the result considers no criterion".to_string(),
            ),
            Self::OtherUnit => (
                "trường hợp này không áp dụng cho loại đơn vị đang xét".to_string(),
                "the case is not one of such a unit".to_string(),
            ),
            Self::OtherShare { lost } => (
                format!("không đạt {}", lost.text(lang)),
                format!("{} not met", lost.text(lang)),
            ),
            Self::ShareOpen { lost } => (
                format!("mới biết không đạt {}", lost.text(lang)),
                format!("only known: {} not met", lost.text(lang)),
            ),
            Self::NoneOfTheNamed => (
                "không có tiêu chí nào trong số được nêu không đạt".to_string(),
                "none of the named criteria is lost".to_string(),
            ),
            Self::NamedOpen { undecided } => {
                let numbers: Vec<String> = undecided.iter().map(ToString::to_string).collect();
                if numbers.is_empty() {
                    (
                        "chưa biết kết quả của các tiêu chí được nêu".to_string(),
                        "the results of the named criteria are not known".to_string(),
                    )
                } else {
                    (
                        format!("chưa có kết luận về tiêu chí {}", numbers.join(", ")),
                        format!("undecided: criteria {}", numbers.join(", ")),
                    )
                }
            }
            Self::TooFewRevoked { revoked } => (
                format!("{} xã bị thu hồi", revoked.text(lang)),
                format!("{} communes revoked", revoked.text(lang)),
            ),
            Self::RevokedOpen { revoked } => (
                format!("mới biết {} xã bị thu hồi", revoked.text(lang)),
                format!("only known: {} communes revoked", revoked.text(lang)),
            ),
        };
        match lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }
}

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
