//! Which entry of the price list a step is.

use alloc::format;
use alloc::string::String;
use core::fmt;

use super::ProjectCode;
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
use crate::text::Lang;

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
