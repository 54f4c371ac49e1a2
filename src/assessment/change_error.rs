//! Changes that a table refuses.

use alloc::format;
use alloc::string::{String, ToString};

use crate::assessment::ReportError;
use crate::text::Lang;

/// A change that a table refuses; the table stays as it was.
// May grow: further kinds of change can be refused for further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// The table has no such row.
    #[error("there is no row `{row}`: the table has {rows}, counted from 0")]
    NoSuchRow {
        /// The row as it came.
        row: usize,
        /// How many rows there are.
        rows: usize,
    },
    /// The standard has no such part: its place was looked up in another one.
    #[error("there is no part at `{position}`: the standard has {parts}, counted from 0")]
    NoSuchPart {
        /// The position as it came.
        position: usize,
        /// How many parts there are.
        parts: usize,
    },
    /// The part cannot have the observation.
    #[error(transparent)]
    Observation(#[from] ReportError),
}

impl ChangeError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Observation(error), _) => error.text(lang),
            (_, Lang::En) => self.to_string(),
            (Self::NoSuchRow { row, rows }, Lang::Vi) => {
                format!("không có dòng {row}: bảng có {rows} dòng, đếm từ 0")
            }
            (Self::NoSuchPart { position, parts }, Lang::Vi) => format!(
                "không có phần chỉ tiêu ở vị trí {position}: bộ tiêu chí có {parts} phần, đếm từ 0"
            ),
        }
    }
}
