//! [`Action`]: an entry of the price list as the algorithms see it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::cost::Cost;
use super::price_list::{IndicatorCost, Project};
use crate::assessment::Answer;
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
use crate::text::{Lang, text_error};

/// An entry of the price list with what it completes, needs and excludes. Others are named by their
/// place in the list of actions, which is in the order of [`StepKey`].
#[derive(Debug, Clone)]
pub(crate) struct Action<'a> {
    pub(crate) entry: Entry<'a>,
    /// The parts that it completes, in ascending order of communes; only communes with an assessment.
    pub(crate) completes: Vec<(CommuneCode, u128)>,
    /// All that must be done before, also through others, ascending.
    pub(crate) needs: Vec<usize>,
    /// What it cannot be carried out with, ascending.
    pub(crate) rivals: Vec<usize>,
    /// How long it takes from the beginning of the work, all that it needs included.
    pub(crate) duration: Duration,
    /// Whether it is done by the day of the terms.
    pub(crate) in_time: Answer,
}

/// Where an action stands in the price list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entry<'a> {
    Project(&'a Project),
    Indicator(&'a IndicatorCost),
}

/// A number of months, or a lower bound of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Duration {
    pub(crate) at_least: u32,
    pub(crate) is_known: bool,
}

impl Action<'_> {
    pub(crate) fn key(&self) -> StepKey {
        match self.entry {
            Entry::Project(project) => StepKey::Project(project.code.clone()),
            Entry::Indicator(one) => StepKey::Indicator {
                commune: one.commune,
                number: one.number.clone(),
            },
        }
    }

    pub(crate) const fn cost(&self) -> Cost {
        match self.entry {
            Entry::Project(project) => project.cost,
            Entry::Indicator(one) => one.cost,
        }
    }

    pub(crate) const fn months(&self) -> Option<u16> {
        match self.entry {
            Entry::Project(project) => project.months,
            Entry::Indicator(one) => one.months,
        }
    }

    pub(crate) const fn is_project(&self) -> bool {
        matches!(self.entry, Entry::Project(_))
    }

    /// The parts that it completes in a commune.
    pub(crate) fn parts_in(&self, commune: CommuneCode) -> u128 {
        let found = self.completes.binary_search_by_key(&commune, |one| one.0);
        let completed = found.ok().and_then(|index| self.completes.get(index));
        completed.map_or(0, |(_, parts)| *parts)
    }
}

/// Which entry of the price list a step is (mục trong danh mục).
///
/// The order is that of all lists of steps: projects first by code, then single indicators by
/// commune and number.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a price list has these two kinds of entries"
)]
pub enum StepKey {
    /// A project.
    Project(ProjectCode),
    /// A single indicator, or one part of a compound one, of a commune.
    Indicator {
        /// The commune.
        commune: CommuneCode,
        /// The indicator or part.
        number: PartNumber,
    },
}

impl StepKey {
    /// The entry in words: `dự án DA-07`, `chỉ tiêu 17.1 của xã 04813`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Project(code), Lang::Vi) => format!("dự án {code}"),
            (Self::Project(code), Lang::En) => format!("project {code}"),
            (Self::Indicator { commune, number }, Lang::Vi) => {
                format!("chỉ tiêu {number} của xã {commune}")
            }
            (Self::Indicator { commune, number }, Lang::En) => {
                format!("indicator {number} of commune {commune}")
            }
        }
    }
}

impl fmt::Display for StepKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text(Lang::En))
    }
}

/// The code by which the caller knows a project (mã dự án): any text without blanks and control
/// characters, for example `DA-07` or `07/2018`. Codes are ordered as text, character by character.
///
/// ```
/// use nongthonmoi::advice::ProjectCode;
///
/// let code: ProjectCode = "DA-07".parse()?;
/// assert_eq!(code.as_str(), "DA-07");
/// assert!("DA 07".parse::<ProjectCode>().is_err());
/// # Ok::<(), nongthonmoi::advice::InvalidProjectCode>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectCode(String);

impl ProjectCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProjectCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for ProjectCode {
    type Err = InvalidProjectCode;

    /// Takes a code as it is.
    ///
    /// # Errors
    /// [`InvalidProjectCode`] for the empty text, `DA 07`.
    fn from_str(text: &str) -> Result<Self, InvalidProjectCode> {
        let blank = |letter: char| letter.is_whitespace() || letter.is_control();
        if text.is_empty() || text.chars().any(blank) {
            Err(InvalidProjectCode::of(text))
        } else {
            Ok(Self(text.into()))
        }
    }
}

serde_as_text!(ProjectCode, "the code of a project, for example \"DA-07\"");

text_error! {
    /// A text is not the code of a project.
    InvalidProjectCode,
    "`{input}` is not the code of a project: write it without blanks, for example DA-07",
    "“{input}” không phải là mã dự án: ghi mã không có khoảng trắng, ví dụ DA-07"
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_are_kept_as_they_are() {
        for text in ["DA-07", "07/2018", "đường", "1"] {
            let code: ProjectCode = text.parse().unwrap();
            assert_eq!(code.to_string(), text);
        }
        for text in ["", " ", "DA 07", "DA\u{a0}07", "a\n"] {
            assert_eq!(text.parse::<ProjectCode>().unwrap_err().input(), text);
        }
    }
}
