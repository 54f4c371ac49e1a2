//! The quotas that a plan hands out: a table with a column for each district, or for each commune
//! where there are no districts, and a row for each measure. Start with [`QuotaTable`].

mod row;
mod tiers;

pub use row::{InvalidQuotaRow, QuotaRow};
pub use tiers::{TierFault, TierRow, TierRows};

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::place::{CommuneCode, DistrictCode, InvalidLocality, Level, Locality};
use crate::quantity::Decimal;
use crate::text::Label;

/// The quotas that a plan hands out (biểu giao chỉ tiêu): a column for each district, or for each
/// commune where there are no districts, a row for each measure, in printed order. A plan that hands
/// out nothing to the units below the province has no columns.
#[doc(alias = "chỉ tiêu giao")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a table is its columns and rows; an importer fills them all"
)]
pub struct QuotaTable {
    /// The number of criteria of the set whose tiers the rows count: 19 in the sets to 2025.
    pub criteria: u8,
    /// The districts or communes in printed order; one may be missing, or stand there twice.
    pub columns: Vec<QuotaColumn>,
    /// The rows in printed order; a row may have fewer or more cells than there are columns.
    pub rows: Vec<QuotaRow>,
}

impl QuotaTable {
    /// The rows that count communes by tier, with their bands, in printed order.
    pub fn tier_rows(&self) -> impl Iterator<Item = (u8, u8, &QuotaRow)> {
        self.rows.iter().filter_map(|row| match row.measure() {
            Measure::Tier { from, to } => Some((from, to, row)),
            _ => None,
        })
    }

    /// The rows of a measure in printed order; a table should have one.
    pub fn rows_of(&self, measure: Measure) -> impl Iterator<Item = &QuotaRow> {
        self.rows.iter().filter(move |row| row.measure() == measure)
    }

    /// Whether a row has a figure for every column, so that its sum can be compared with a total.
    /// In a table without columns no row is complete.
    #[must_use]
    pub fn is_complete(&self, row: &QuotaRow) -> bool {
        let printed = row.cells().iter().all(Option::is_some);
        self.fits(row) && printed && !self.columns.is_empty()
    }

    /// What a row hands out in all: the sum of its cells, or the printed total in a table without
    /// columns. `None` where a figure is missing.
    #[must_use]
    pub fn handed_out(&self, row: &QuotaRow) -> Option<Decimal> {
        if self.columns.is_empty() {
            row.total()
        } else {
            self.is_complete(row).then(|| row.sum())
        }
    }

    /// Whether a row has as many cells as there are columns. In one that has not, it is not known
    /// which cell belongs to which column.
    #[must_use]
    pub fn fits(&self, row: &QuotaRow) -> bool {
        row.cells().len() == self.columns.len()
    }

    /// The level of the columns; `None` without columns, and when they are of two levels.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        let level = self.columns.first()?.place.level();
        let mut others = self.columns.iter();
        others
            .all(|one| one.place.level() == level)
            .then_some(level)
    }

    /// The columns with their cells of a row; `None` for a cell that the row does not have.
    pub fn cells<'a>(
        &'a self,
        row: &'a QuotaRow,
    ) -> impl Iterator<Item = (&'a QuotaColumn, Option<Decimal>)> {
        let missing = core::iter::repeat(&None);
        self.columns
            .iter()
            .zip(row.cells().iter().chain(missing))
            .map(|(column, cell)| (column, *cell))
    }
}

/// A column of a quota table: a district or a commune as the table's head prints it.
///
/// The serde form is `{"district": "148", "printed": …, "communes": 7}`, or with `commune` in place of
/// `district`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "ColumnForm", into = "ColumnForm")]
#[expect(
    clippy::exhaustive_structs,
    reason = "the head of a column; an importer fills it whole"
)]
pub struct QuotaColumn {
    /// The district or commune.
    pub place: Locality,
    /// The head as it is printed, for example `TP. Hòa Bình (7 xà)`.
    pub printed: String,
    /// The number of communes that the head prints; a column that is a commune has none.
    pub communes: Option<u32>,
}

impl QuotaColumn {
    /// The communes that the column stands for: one where it is a commune itself, else the number
    /// that the head prints.
    #[must_use]
    pub const fn counted(&self) -> Option<u32> {
        match self.place {
            Locality::District(_) => self.communes,
            Locality::Commune(_) => Some(1),
        }
    }
}

/// The serde form of a column.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnForm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    district: Option<DistrictCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    commune: Option<CommuneCode>,
    printed: String,
    communes: Option<u32>,
}

impl TryFrom<ColumnForm> for QuotaColumn {
    type Error = InvalidLocality;

    fn try_from(form: ColumnForm) -> Result<Self, InvalidLocality> {
        Ok(Self {
            place: Locality::of_fields(form.district, form.commune)?,
            printed: form.printed,
            communes: form.communes,
        })
    }
}

impl From<QuotaColumn> for ColumnForm {
    fn from(column: QuotaColumn) -> Self {
        Self {
            district: column.place.district(),
            commune: column.place.commune(),
            printed: column.printed,
            communes: column.communes,
        }
    }
}

/// What a row of a quota table counts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans of other years hand out quotas of other things.
#[non_exhaustive]
pub enum Measure {
    /// Communes that reach a number of criteria within a band, both ends included.
    Tier {
        /// The least number of criteria.
        from: u8,
        /// The largest number of criteria.
        to: u8,
    },
    /// Kilometres of green road (đường xanh - sạch - đẹp).
    GreenRoadKilometres,
    /// Value-chain production models (mô hình theo chuỗi giá trị).
    ValueChainModels,
    /// Something else, which the row's label names; any amount.
    Other,
}

impl Measure {
    /// Whether its cells are whole numbers.
    #[must_use]
    pub const fn is_count(self) -> bool {
        match self {
            Self::Tier { .. } | Self::ValueChainModels => true,
            Self::GreenRoadKilometres | Self::Other => false,
        }
    }

    /// What it counts in a few words; `None` where only the row's label says it.
    #[must_use]
    pub fn label(self) -> Option<Label> {
        match self {
            Self::Tier { from, to } if from == to => Some(Label::owned(
                format!("{from} tiêu chí"),
                format!("{from} criteria"),
            )),
            Self::Tier { from, to } => Some(Label::owned(
                format!("{from}-{to} tiêu chí"),
                format!("{from}-{to} criteria"),
            )),
            Self::GreenRoadKilometres => Some(Label::new("đường xanh", "green road")),
            Self::ValueChainModels => Some(Label::new("chuỗi giá trị", "value chain")),
            Self::Other => None,
        }
    }

    /// The unit of its cells, for people; `None` where only the row's label says it.
    #[must_use]
    pub const fn unit(self) -> Option<Label> {
        match self {
            Self::Tier { .. } => Some(Label::new("xã", "communes")),
            Self::GreenRoadKilometres => Some(Label::new("km", "km")),
            Self::ValueChainModels => Some(Label::new("mô hình", "models")),
            Self::Other => None,
        }
    }
}

/// A figure that a document declares, beside the one that its cells give.
///
/// Both are kept; neither is taken for the right one.
///
/// ```
/// use nongthonmoi::plan::Declared;
///
/// let models = Declared::new(27, 22);
/// assert!(!models.agrees());
/// assert_eq!((models.declared, models.computed), (27, 22));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Declared<T> {
    /// What the document prints.
    pub declared: T,
    /// What its cells give.
    pub computed: T,
}

impl<T: PartialEq> Declared<T> {
    /// A declared figure and the one that was worked out.
    #[must_use]
    pub const fn new(declared: T, computed: T) -> Self {
        Self { declared, computed }
    }

    /// Whether both are the same.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.declared == self.computed
    }
}
