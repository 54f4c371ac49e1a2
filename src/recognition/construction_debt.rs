//! Statements on construction debt.

use alloc::string::String;

use chrono::NaiveDate;

use crate::place::CommuneCode;

/// What somebody stated of the outstanding debt of basic construction of a commune on a day (xác
/// nhận về nợ đọng xây dựng cơ bản).
///
/// Every statement is kept, with who made it. Of a commune without one nothing is known.
///
/// The serde form is `{"commune": "04813", "outstanding": false, "by": "Sở Tài chính", "on":
/// "2018-12-10"}`.
// May grow: a statement can bring the amount and the works that it is about.
#[doc(alias = "nợ đọng xây dựng cơ bản")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ConstructionDebt {
    /// The commune.
    pub commune: CommuneCode,
    /// Whether it has outstanding debt (còn nợ đọng).
    pub outstanding: bool,
    /// Who stated it (cơ quan xác nhận).
    pub by: String,
    /// The day for which it was stated.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
}

impl ConstructionDebt {
    /// What somebody stated for a day.
    #[must_use]
    pub const fn new(commune: CommuneCode, outstanding: bool, by: String, on: NaiveDate) -> Self {
        Self {
            commune,
            outstanding,
            by,
            on,
        }
    }

    /// What the latest of some statements up to a day agree on, by the first of those who made them;
    /// `None` when there is none, or those of the latest day differ.
    pub(crate) fn agreed<'a>(
        statements: impl Iterator<Item = &'a Self> + Clone,
        by: NaiveDate,
    ) -> Option<&'a Self> {
        let known = statements.filter(|one| one.on <= by);
        let day = known.clone().map(|one| one.on).max()?;
        let mut latest = known.filter(|one| one.on == day);
        let first = latest.clone().min_by_key(|one| &one.by)?;
        latest
            .all(|one| one.outstanding == first.outstanding)
            .then_some(first)
    }
}
