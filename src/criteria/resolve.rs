//! Resolving a criteria set into a standard.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::layout::Layout;
use super::{
    AxisPoint, Cell, CriteriaSet, Indicator, IndicatorNumber, OpenReason, Overlay, Requirement,
    Standard,
};
use crate::calendar::{Period, ProgrammeYear, period_text};
use crate::law::{DocumentNumber, Sourced};
use crate::text::{Lang, joined};

impl CriteriaSet {
    /// Resolves the set for a column (a region) and a year: what is in effect on 31 December of
    /// the year, with the overlays laid over it in order, so that a later one wins.
    ///
    /// # Errors
    /// - [`ResolveError::UnknownPoint`] for a column that the set does not have.
    /// - [`ResolveError::YearOutsidePeriod`] for a year outside the set's period.
    /// - [`ResolveError::OverlayUnknownIndicator`] and [`ResolveError::OverlayThresholdCount`] for
    ///   an overlay that does not fit the set.
    /// - [`ResolveError::OpenCells`] with every cell that is still open.
    ///
    /// ```
    /// use nongthonmoi::calendar::ProgrammeYear;
    /// use nongthonmoi::criteria::{ResolveError, catalog};
    /// use nongthonmoi::place::Region;
    ///
    /// let set = catalog::decision_1980();
    /// let region = Region::NorthernMidlandsAndMountains;
    /// let year = ProgrammeYear::new(2018).unwrap();
    ///
    /// let Err(ResolveError::OpenCells(open)) = set.resolve(region, year, &[]) else { panic!() };
    /// assert_eq!(open.len(), 10);
    ///
    /// let standard = set.resolve(region, year, &[&catalog::decision_816()])?;
    /// assert_eq!(standard.indicators().len(), 49);
    /// # Ok::<(), ResolveError>(())
    /// ```
    pub fn resolve(
        &self,
        point: impl Into<AxisPoint>,
        year: ProgrammeYear,
        overlays: &[&Overlay],
    ) -> Result<Standard, ResolveError> {
        let point = point.into();
        let date = year.last_day();
        let columns = self.axis().iter().map(|(column, _)| column);
        if !columns.clone().any(|column| *column == point) {
            let columns = columns.cloned().collect();
            return Err(ResolveError::UnknownPoint { point, columns });
        }
        if !self.period().contains(date) {
            return Err(ResolveError::YearOutsidePeriod {
                year,
                period: self.period(),
            });
        }
        for overlay in overlays {
            self.check_overlay(overlay)?;
        }

        let mut layout = Layout::default();
        let mut open = Vec::new();
        let mut indicators = self.indicators().iter().peekable();
        for criterion in self.criteria() {
            layout.begin(criterion);
            while let Some(indicator) =
                indicators.next_if(|next| next.number().criterion() == criterion.number())
            {
                match requirement(indicator, &point, date, overlays) {
                    Ok(requirement) => layout.push(indicator, requirement),
                    Err(reason) => open.push(OpenCell {
                        indicator: indicator.number(),
                        reason,
                    }),
                }
            }
        }
        if open.is_empty() {
            Ok(layout.finish(self, point, year))
        } else {
            Err(ResolveError::OpenCells(open))
        }
    }

    fn check_overlay(&self, overlay: &Overlay) -> Result<(), ResolveError> {
        for entry in overlay.entries() {
            let number = entry.indicator();
            let document = || overlay.instrument().number.clone();
            let indicator =
                self.indicator(number)
                    .ok_or_else(|| ResolveError::OverlayUnknownIndicator {
                        overlay: document(),
                        indicator: number,
                    })?;
            if let Requirement::Measured(thresholds) = &entry.requirement().value {
                if thresholds.len() != indicator.part_count() {
                    return Err(ResolveError::OverlayThresholdCount {
                        overlay: document(),
                        indicator: number,
                        expected: indicator.part_count(),
                        found: thresholds.len(),
                    });
                }
            }
        }
        Ok(())
    }
}

/// What is required of an indicator on a day, or why its cell is open.
fn requirement(
    indicator: &Indicator,
    point: &AxisPoint,
    date: NaiveDate,
    overlays: &[&Overlay],
) -> Result<Sourced<Requirement>, OpenReason> {
    let overlaid = overlays
        .iter()
        .rev()
        .flat_map(|overlay| overlay.entries())
        .find(|entry| entry.indicator() == indicator.number() && entry.period().contains(date));
    if let Some(entry) = overlaid {
        return Ok(entry.requirement().clone());
    }
    let cell = indicator
        .cell(point)
        .and_then(|cell| cell.at(date))
        .ok_or(OpenReason::NotFound)?;
    match &cell.value {
        Cell::Open(reason) => Err(*reason),
        Cell::Required(requirement) => Ok(Sourced::new(
            requirement.clone(),
            cell.citation.clone(),
            cell.evidence.clone(),
        )),
    }
}

/// A cell that no overlay filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OpenCell {
    indicator: IndicatorNumber,
    reason: OpenReason,
}

impl OpenCell {
    /// The indicator.
    #[must_use]
    pub const fn indicator(self) -> IndicatorNumber {
        self.indicator
    }

    /// Why the set leaves the cell open.
    #[must_use]
    pub const fn reason(self) -> OpenReason {
        self.reason
    }
}

impl OpenCell {
    /// The cell in words, for example `2.1 (do UBND cấp tỉnh quy định cụ thể)`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        format!("{} ({})", self.indicator, self.reason.label().get(lang))
    }
}

/// A set that does not resolve into a standard.
// May grow: a set with another axis may fail in another way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResolveError {
    /// The set has no such column.
    UnknownPoint {
        /// The column.
        point: AxisPoint,
        /// The columns that the set has.
        columns: Vec<AxisPoint>,
    },
    /// The set is not laid down for the year.
    YearOutsidePeriod {
        /// The year.
        year: ProgrammeYear,
        /// The period of the set.
        period: Period,
    },
    /// An overlay speaks of an indicator that the set does not have.
    OverlayUnknownIndicator {
        /// The overlay's document.
        overlay: DocumentNumber,
        /// The indicator.
        indicator: IndicatorNumber,
    },
    /// An overlay gives another number of thresholds than the indicator has parts.
    OverlayThresholdCount {
        /// The overlay's document.
        overlay: DocumentNumber,
        /// The indicator.
        indicator: IndicatorNumber,
        /// The number of its parts.
        expected: usize,
        /// The number of thresholds.
        found: usize,
    },
    /// Cells are still open: an overlay must fill each of them.
    OpenCells(Vec<OpenCell>),
}

error_in_words!(ResolveError);

impl ResolveError {
    /// The error in words, with the way to mend it; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::UnknownPoint { point, columns } => {
                let columns = joined(columns, ", ");
                bilingual!(
                    lang,
                    "bộ tiêu chí không có cột “{point}”: chọn một trong các cột {columns}",
                    "the set has no column `{point}`: choose one of {columns}"
                )
            }
            Self::YearOutsidePeriod { year, period } => {
                let period = period_text(*period, lang);
                bilingual!(
                    lang,
                    "năm {year} nằm ngoài thời kỳ của bộ tiêu chí, {period}: chọn năm khác hoặc bộ tiêu chí của năm đó",
                    "the year `{year}` is outside the period of the set, {period}: choose another year, or the set of that year"
                )
            }
            Self::OverlayUnknownIndicator { overlay, indicator } => bilingual!(
                lang,
                "văn bản {overlay} quy định chỉ tiêu {indicator}, bộ tiêu chí không có chỉ tiêu này: sửa số của chỉ tiêu hoặc bỏ quy định này",
                "the overlay `{overlay}` speaks of indicator `{indicator}`, which the set does not have: correct the number, or leave the entry out"
            ),
            Self::OverlayThresholdCount {
                overlay,
                indicator,
                expected,
                found,
            } => bilingual!(
                lang,
                "văn bản {overlay} ghi {found} ngưỡng cho chỉ tiêu {indicator} gồm {expected} phần: ghi một ngưỡng cho mỗi phần",
                "the overlay `{overlay}` gives {found} thresholds for indicator `{indicator}`, which has {expected} parts: give one threshold for each part"
            ),
            Self::OpenCells(cells) => {
                let cells = cells.iter().map(|cell| cell.text(lang));
                let cells = cells.collect::<Vec<_>>().join("; ");
                bilingual!(
                    lang,
                    "các ô còn để trống: {cells}; cần quy định của tỉnh hoặc giá trị riêng cho các ô này",
                    "cells are open: {cells}; lay an overlay over the set that fills them"
                )
            }
        }
    }
}
