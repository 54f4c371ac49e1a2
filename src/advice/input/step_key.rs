//! [`StepKey`]: which entry of the price list a step is; [`ProjectCode`].

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::names::AdviceNames;
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
use crate::text::{Expected, InvalidText, Label, Lang};

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
    /// The entry in words, by its codes: `dự án DA-07`, `chỉ tiêu 17.1 của xã 04813`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// The entry in words, with names of communes and parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        match self {
            Self::Project(code) => bilingual!(lang, "dự án {code}", "project {code}"),
            Self::Indicator { commune, number } => {
                let (part, commune) = (names.part(number, lang), names.commune(*commune, lang));
                bilingual!(
                    lang,
                    "chỉ tiêu {part} của {commune}",
                    "indicator {part} of {commune}"
                )
            }
        }
    }

    /// Entries in a row, in words.
    pub(in crate::advice) fn list_text(
        keys: &[Self],
        names: &AdviceNames<'_>,
        lang: Lang,
    ) -> String {
        let keys: Vec<String> = keys.iter().map(|key| key.text_with(names, lang)).collect();
        keys.join(", ")
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
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
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
    type Err = InvalidText;

    /// Takes a code as it is.
    ///
    /// # Errors
    /// [`InvalidText`] for the empty text, `DA 07`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let blank = |letter: char| letter.is_whitespace() || letter.is_control();
        if text.is_empty() || text.chars().any(blank) {
            Err(InvalidText::new(text, &PROJECT_CODE))
        } else {
            Ok(Self(text.into()))
        }
    }
}

serde_as_text!(ProjectCode, "the code of a project, for example \"DA-07\"");

static PROJECT_CODE: Expected = Expected {
    what: Label::new("mã dự án", "the code of a project"),
    remedy: Label::new(
        "ghi mã không có khoảng trắng, ví dụ DA-07",
        "write it without blanks, for example DA-07",
    ),
};
