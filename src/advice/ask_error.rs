//! Questions that have no answer.

use alloc::format;
use alloc::string::{String, ToString};

use super::Target;
use crate::assessment::CriteriaMet;
use crate::place::CommuneCode;
use crate::text::Lang;

/// Why a question about a commune has no answer.
// May grow: there will be further questions.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// A commune without an assessment.
    #[error("commune `{commune}` has no assessment: nothing is known of it")]
    NoAssessment {
        /// The commune.
        commune: CommuneCode,
    },
    /// A target that is no number of criteria of the commune's standard.
    #[error(
        "commune `{commune}`, which meets {}, cannot {}: there is no such number of criteria",
        .met.text(Lang::En),
        .target.text(Lang::En)
    )]
    NoSuchTarget {
        /// The commune.
        commune: CommuneCode,
        /// The target.
        target: Target,
        /// What the commune meets.
        met: CriteriaMet,
    },
    /// A commune that was assessed by a set of another number of criteria than is asked for.
    #[error("commune `{commune}` was assessed by {of} criteria, and {asked} are asked for")]
    OtherCriteria {
        /// The commune.
        commune: CommuneCode,
        /// The number of criteria of its standard.
        of: u8,
        /// The number of criteria that the target is over.
        asked: u8,
    },
}

impl AskError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::NoAssessment { commune }, Lang::Vi) => {
                format!("xã {commune} chưa có kết quả đánh giá nên chưa tư vấn được")
            }
            (Self::OtherCriteria { commune, of, asked }, Lang::Vi) => format!(
                "xã {commune} được đánh giá theo {of} tiêu chí, chỉ tiêu giao theo {asked} tiêu chí"
            ),
            (
                Self::NoSuchTarget {
                    commune,
                    target,
                    met,
                },
                Lang::Vi,
            ) => format!(
                "xã {commune} đạt {}, không thể {}: không có số tiêu chí như vậy",
                met.text(lang),
                target.text(lang)
            ),
        }
    }
}
