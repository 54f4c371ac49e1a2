//! Agencies as plans name them: their full names and abbreviations, and the lists of agencies in the
//! cells of a task. Start with [`AgencyCatalog`].

mod abbreviation;
mod catalog;
mod list;

pub use abbreviation::write_out;
pub use catalog::AgencyCatalog;

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

use crate::text::Label;

/// An agency that leads or takes part in the work of a plan (cơ quan), or a group of agencies that
/// plans name together, such as `các huyện, thành phố`.
///
/// The set is open: the constants are those that the plan of Hòa Bình for 2018 names and those of 2025,
/// and a program can bring its own to an [`AgencyCatalog`].
///
/// ```
/// use nongthonmoi::plan::Agency;
///
/// assert_eq!(Agency::FINANCE.code(), "finance");
/// assert_eq!(Agency::FINANCE.name().vi(), "Sở Tài chính");
/// assert!(Agency::DISTRICTS.is_group());
/// ```
#[doc(alias = "cơ quan")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    code: Cow<'static, str>,
    name: Label,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    group: bool,
}

impl Agency {
    /// One agency, by a code and its name in full.
    #[must_use]
    pub const fn new(code: &'static str, name: Label) -> Self {
        Self {
            code: Cow::Borrowed(code),
            name,
            group: false,
        }
    }

    /// One agency whose code came from outside.
    #[must_use]
    pub const fn owned(code: String, name: Label) -> Self {
        Self {
            code: Cow::Owned(code),
            name,
            group: false,
        }
    }

    /// The same as a group of agencies.
    #[must_use]
    pub fn as_group(self) -> Self {
        Self {
            group: true,
            ..self
        }
    }

    /// A group of a built-in table.
    const fn group(code: &'static str, name: Label) -> Self {
        Self {
            code: Cow::Borrowed(code),
            name,
            group: true,
        }
    }

    /// The code that identifies the agency.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The name in full.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }

    /// Whether it stands for several agencies.
    #[must_use]
    pub const fn is_group(&self) -> bool {
        self.group
    }
}

/// An agency as a printed cell names it.
///
/// ```
/// use nongthonmoi::plan::{Agency, AgencyCatalog};
///
/// let cell = "Sở NN&PTNT; Sớ Kế hoạch và Đầu tư; Đoàn thanh niên";
/// let mentions = AgencyCatalog::built_in().read(cell);
/// assert_eq!(mentions[0].printed, "Sở NN&PTNT");
/// assert_eq!(mentions[0].full, "Sở Nông nghiệp và Phát triển nông thôn");
/// // A misprint is understood, and said to be one.
/// assert_eq!(mentions[1].agency, Some(Agency::PLANNING));
/// assert!(mentions[1].is_misspelled);
/// assert_eq!(mentions[2].agency, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AgencyMention {
    /// Where the words stand in the cell, in bytes.
    pub range: Range<usize>,
    /// The words of the cell, as printed.
    pub printed: String,
    /// The words with abbreviations written out, single blanks, and the head of a list repeated:
    /// `Sở Xây dựng` for the first item of `Các Sở: Xây dựng; Y tế`. Misprints stay.
    pub full: String,
    /// The agency, if the catalogue has it.
    pub agency: Option<Agency>,
    /// Whether the agency was understood though its diacritics are not those of its name.
    pub is_misspelled: bool,
}
