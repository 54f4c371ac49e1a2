//! When a recognition is revoked.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{CriteriaLost, UnitCount};
use crate::assessment::{Answer, Ground};
use crate::criteria::CriterionNumber;
use crate::quantity::Percent;
use crate::text::{Label, Lang, date_text, number_text};

/// A case in which a regulation revokes a recognition (trường hợp thu hồi quyết định công nhận).
///
/// The serde form is `{"criteria_lost": {"at_least": "30", "below": "50", "with_one_of": […]}}`
/// or `{"communes_revoked": {"at_least": "30"}}`.
// May grow: a regulation of another period knows other cases.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum RevocationRule {
    /// A share of the criteria that are considered for the unit is not met.
    CriteriaLost {
        /// The least share of criteria not met, in percent; the bound belongs to it.
        at_least: Percent,
        /// The share at which the case ends, in percent; the bound does not belong to it. `None`
        /// when it has no end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        below: Option<Percent>,
        /// One of these criteria, by name, must be among those not met; empty when any will do.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        with_one_of: Vec<Label>,
    },
    /// A share of the communes of a district has its recognition revoked.
    CommunesRevoked {
        /// The least share, in percent of the communes of the district.
        at_least: Percent,
    },
}

impl RevocationRule {
    /// The case in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let percent = |share: &Percent| format!("{} %", number_text(share.get(), lang));
        match self {
            Self::CriteriaLost {
                at_least,
                below,
                with_one_of,
            } => {
                let from = percent(at_least);
                let share = match (below.as_ref().map(percent), lang) {
                    (Some(below), Lang::Vi) => {
                        format!("từ {from} đến dưới {below} số tiêu chí không đạt")
                    }
                    (Some(below), Lang::En) => {
                        format!("{from} to under {below} of the criteria not met")
                    }
                    (None, Lang::Vi) => format!("từ {from} số tiêu chí trở lên không đạt"),
                    (None, Lang::En) => format!("{from} or more of the criteria not met"),
                };
                let names: Vec<&str> = with_one_of.iter().map(|name| name.get(lang)).collect();
                match (names.is_empty(), lang) {
                    (true, _) => share,
                    (false, Lang::Vi) => {
                        format!(
                            "{share}, trong đó có một trong các tiêu chí: {}",
                            names.join("; ")
                        )
                    }
                    (false, Lang::En) => {
                        format!("{share}, one of these among them: {}", names.join("; "))
                    }
                }
            }
            Self::CommunesRevoked { at_least } => match lang {
                Lang::Vi => format!(
                    "từ {} số xã trở lên bị thu hồi quyết định công nhận",
                    percent(at_least)
                ),
                Lang::En => format!("{} or more of the communes revoked", percent(at_least)),
            },
        }
    }
}

/// What stands against revoking a recognition: a fact that says no, or one that is missing.
// May grow: further cases bring further grounds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RevocationGround {
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
        /// How many of how many.
        revoked: UnitCount,
    },
    /// How many of the communes are revoked is open.
    RevokedOpen {
        /// How many of how many.
        revoked: UnitCount,
    },
}

impl Ground for RevocationGround {
    fn answer(&self) -> Answer {
        match self {
            Self::NotIssued { .. }
            | Self::OtherShare { .. }
            | Self::NoneOfTheNamed
            | Self::TooFewRevoked { .. } => Answer::No,
            Self::RulesNotKnown
            | Self::LaterResult { .. }
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
