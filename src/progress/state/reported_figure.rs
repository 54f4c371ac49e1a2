//! Figures that a report prints side by side and that nobody may add up.

use alloc::string::String;

use chrono::NaiveDate;

use crate::place::DistrictCode;
use crate::plan::Measure;
use crate::quantity::{Decimal, sum};
use crate::text::codes;

codes! {
    /// What a reported figure is (loại số liệu). Figures of different columns are never summed.
    closed because "the four columns of a progress report; a reader must know which one he has"
    enum FigureColumn: "column of figures" {
        /// What the plan asks for (kế hoạch).
        Plan = "plan", "kế hoạch", "plan";
        /// What was achieved (thực hiện).
        Actual = "actual", "thực hiện", "actual";
        /// What is expected for the end of the period (ước thực hiện, dự kiến).
        Estimate = "estimate", "ước thực hiện", "estimate";
        /// What was achieved in the same period of the year before (cùng kỳ năm trước).
        LastYear = "last-year", "cùng kỳ năm trước", "same period of last year";
    }
}

/// A figure as a district reported it (số liệu báo cáo của huyện).
///
/// It stands beside what the communes' own reports give and replaces nothing. Of several figures of
/// one district, measure and column the latest counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a report may say more about a figure.
#[non_exhaustive]
pub struct ReportedFigure {
    /// The district that reports it.
    pub district: DistrictCode,
    /// What it counts.
    pub measure: Measure,
    /// Which column it belongs to.
    pub column: FigureColumn,
    /// The figure. One with more digits than [`Bounds::SUMMAND`](crate::quantity::Bounds::SUMMAND) is
    /// refused when it is read, and never among the reported ones.
    #[serde(with = "crate::quantity::summand_form")]
    pub value: Decimal,
    /// The day on which it was reported; a figure without one is older than any that has one.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    pub on: Option<NaiveDate>,
    /// Where it was reported, for example the number of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl ReportedFigure {
    /// A figure without its day and its source.
    #[must_use]
    pub const fn new(
        district: DistrictCode,
        measure: Measure,
        column: FigureColumn,
        value: Decimal,
    ) -> Self {
        Self {
            district,
            measure,
            column,
            value,
            on: None,
            source: None,
        }
    }
}

/// The sum of one column over some districts, with how many of them have a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct ColumnSum {
    column: FigureColumn,
    #[serde(with = "crate::quantity::decimal_form")]
    sum: Decimal,
    districts: u32,
    of: u32,
}

impl ColumnSum {
    /// The sum of one column, of the figures that there are; `None` when none is there.
    pub(in crate::progress) fn of(
        column: FigureColumn,
        figures: impl IntoIterator<Item = Option<Decimal>>,
    ) -> Option<Self> {
        let (mut found, mut of) = (alloc::vec::Vec::new(), 0_u32);
        for figure in figures {
            of = of.saturating_add(1);
            found.extend(figure);
        }
        let districts = u32::try_from(found.len()).ok().filter(|count| *count > 0)?;
        Some(Self {
            column,
            sum: sum(found),
            districts,
            of,
        })
    }

    /// The column whose figures were summed.
    #[must_use]
    pub const fn column(self) -> FigureColumn {
        self.column
    }

    /// The sum of the figures that there are.
    #[must_use]
    pub const fn sum(self) -> Decimal {
        self.sum
    }

    /// The districts that have a figure.
    #[must_use]
    pub const fn districts(self) -> u32 {
        self.districts
    }

    /// The districts of the area.
    #[must_use]
    pub const fn out_of(self) -> u32 {
        self.of
    }

    /// Whether every district has a figure, so that the sum is that of the area.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.districts == self.of
    }
}
