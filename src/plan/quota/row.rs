//! Rows of a quota table.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Declared, Measure};
use crate::quantity::{Bounds, Decimal, sum};
use crate::text::{Lang, number_text};

/// A row of a quota table: a cell for each column, and the total as it is printed.
// INVARIANT: no figure is negative, all are within `Bounds::SUMMAND`; figures of a counting measure are
// whole.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "RowForm", into = "RowForm")]
pub struct QuotaRow {
    number: String,
    label: String,
    measure: Measure,
    cells: Vec<Option<Decimal>>,
    total: Option<Decimal>,
}

impl QuotaRow {
    /// A row by its printed number and label, its cells in the order of the table's columns, and
    /// the printed total; `None` for a cell that is not printed.
    ///
    /// # Errors
    /// [`InvalidQuotaRow`] for a negative figure, for a fraction of a commune or model, and for a
    /// figure with more digits than [`Bounds::SUMMAND`].
    pub fn new(
        number: String,
        label: String,
        measure: Measure,
        cells: Vec<Option<Decimal>>,
        total: Option<Decimal>,
    ) -> Result<Self, InvalidQuotaRow> {
        let impossible = |value: &Decimal| {
            value.is_sign_negative()
                || (measure.is_count() && !value.fract().is_zero())
                || !Bounds::SUMMAND.hold(*value)
        };
        let in_cells = cells
            .iter()
            .enumerate()
            .find_map(|(index, cell)| Some((Some(index), cell.filter(impossible)?)));
        let in_total = || Some((None, total.filter(impossible)?));
        match in_cells.or_else(in_total) {
            Some((cell, value)) => Err(InvalidQuotaRow {
                row: number,
                cell,
                value,
            }),
            None => Ok(Self {
                number,
                label,
                measure,
                cells,
                total,
            }),
        }
    }

    /// A row of whole numbers, all of them printed.
    #[must_use]
    pub fn of_counts(
        number: &str,
        label: &str,
        measure: Measure,
        cells: &[u32],
        total: u32,
    ) -> Self {
        Self {
            number: number.into(),
            label: label.into(),
            measure,
            cells: cells
                .iter()
                .map(|cell| Some(Decimal::from(*cell)))
                .collect(),
            total: Some(Decimal::from(total)),
        }
    }

    /// The printed number of the row.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The printed label.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What the row counts.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// The cells in the order of the table's columns.
    #[must_use]
    pub fn cells(&self) -> &[Option<Decimal>] {
        &self.cells
    }

    /// The printed total.
    #[must_use]
    pub const fn total(&self) -> Option<Decimal> {
        self.total
    }

    /// The sum of the printed cells.
    #[must_use]
    pub fn sum(&self) -> Decimal {
        sum(self.cells.iter().flatten().copied())
    }

    /// The printed total beside the sum of the cells; `None` when no total is printed.
    #[must_use]
    pub fn declared_total(&self) -> Option<Declared<Decimal>> {
        Some(Declared::new(self.total?, self.sum()))
    }
}

/// The serde form of a row.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RowForm {
    number: String,
    label: String,
    measure: Measure,
    cells: Vec<Option<Figure>>,
    total: Option<Figure>,
}

/// A figure in the serde form: a whole number, or a decimal as text.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
struct Figure(#[serde(with = "crate::quantity::figure_form")] Decimal);

impl TryFrom<RowForm> for QuotaRow {
    type Error = InvalidQuotaRow;

    fn try_from(form: RowForm) -> Result<Self, InvalidQuotaRow> {
        let figure = |figure: Option<Figure>| figure.map(|Figure(value)| value);
        let cells = form.cells.into_iter().map(figure).collect();
        Self::new(
            form.number,
            form.label,
            form.measure,
            cells,
            figure(form.total),
        )
    }
}

impl From<QuotaRow> for RowForm {
    fn from(row: QuotaRow) -> Self {
        Self {
            number: row.number,
            label: row.label,
            measure: row.measure,
            cells: row.cells.into_iter().map(|cell| cell.map(Figure)).collect(),
            total: row.total.map(Figure),
        }
    }
}

/// A figure that a row cannot have.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "`{value}` cannot stand in quota row `{row}`, {}: a figure is not negative, a number of communes or models is whole, and there are at most {} digits and at most {} after the decimal point",
    self.place(),
    Bounds::SUMMAND.digits(),
    Bounds::SUMMAND.decimals()
)]
#[non_exhaustive]
pub struct InvalidQuotaRow {
    /// The printed number of the row.
    pub row: String,
    /// The cell, counted from 0; `None` for the total.
    pub cell: Option<usize>,
    /// The figure of the input.
    pub value: Decimal,
}

impl InvalidQuotaRow {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        let place = self.cell.map_or_else(
            || String::from("tổng"),
            // An index of a list never is the largest number.
            |cell| format!("ô {}", cell.saturating_add(1)),
        );
        format!(
            "hàng “{}” của biểu giao chỉ tiêu, {place}: không thể ghi “{}”; số liệu không được âm, số xã và số mô hình phải là số nguyên, nhiều nhất {} chữ số, trong đó nhiều nhất {} chữ số thập phân",
            self.row,
            number_text(self.value, lang),
            Bounds::SUMMAND.digits(),
            Bounds::SUMMAND.decimals()
        )
    }

    fn place(&self) -> String {
        self.cell.map_or_else(
            || String::from("total"),
            // An index of a list never is the largest number.
            |cell| format!("cell {}", cell.saturating_add(1)),
        )
    }
}
