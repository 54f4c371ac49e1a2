//! The cases in which a regulation revokes a recognition.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::quantity::Percent;
use crate::text::{Label, Lang, number_text};

/// A case in which a regulation revokes a recognition (trường hợp thu hồi quyết định công nhận).
///
/// The serde form is `{"criteria_lost": {"at_least": "30", "below": "50", "with_one_of": […]}}`
/// or `{"communes_revoked": {"at_least": "30"}}`.
// May grow: a regulation of another period knows other cases.
#[doc(alias = "thu hồi")]
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
