//! The form of a row in the tables of this catalogue, and how it becomes an indicator.

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

use crate::calendar::{Dated, NaiveDate, date};
use crate::criteria::{
    AxisPoint, Cell, Comparator, Criterion, CriterionNumber, Indicator, IndicatorNumber,
    MeasurementUnit, OpenReason, Part, PartCode, Requirement, Threshold,
};
use crate::law::{Citation, Evidence, EvidenceGrade, Instrument, Source, Sourced};
use crate::place::Region;
use crate::quantity::{Decimal, constant};
use crate::text::Label;

/// The common value and one for each region, in the order of [`Region::ALL`].
pub(super) type Values = [Decimal; 8];

pub(super) struct CriterionRow {
    pub(super) number: u8,
    pub(super) group: &'static str,
    pub(super) vi: &'static str,
    pub(super) en: &'static str,
}

pub(super) struct PartRow {
    pub(super) code: &'static str,
    pub(super) name: Label,
}

/// One indicator as a line of the printed annex.
pub(super) struct Row {
    pub(super) number: IndicatorNumber,
    pub(super) vi: &'static str,
    pub(super) en: &'static str,
    pub(super) cell: Cells,
    pub(super) grade: EvidenceGrade,
    pub(super) sources: &'static [Source],
    pub(super) note: Option<Label>,
}

/// What the columns of a row hold.
pub(super) enum Cells {
    /// `Đạt` in every column.
    Attested,
    /// Left to the province in every column; the unit where the annex names one.
    Delegated(Option<MeasurementUnit>),
    /// One threshold per column.
    Threshold(Comparator, MeasurementUnit, Values),
    /// One threshold per column for the year 2020; the years before were published elsewhere.
    From2020(Comparator, MeasurementUnit, Values),
    /// Several thresholds per column, one list of values for each part.
    Compound(
        Comparator,
        MeasurementUnit,
        &'static [PartRow],
        &'static [Values],
    ),
}

/// The number of an indicator of a table; `within` is 0 for a criterion's single indicator.
#[expect(
    clippy::panic,
    reason = "called in constants only, where a panic is a compile error"
)]
pub(super) const fn number(criterion: u8, within: u8) -> IndicatorNumber {
    match CriterionNumber::new(criterion) {
        Some(criterion) => match IndicatorNumber::new(criterion, within) {
            Some(number) => number,
            None => IndicatorNumber::sole(criterion),
        },
        None => panic!("criteria are numbered from 1"),
    }
}

/// The values of a row from their printed digits.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "called in constants only, where a panic is a compile error"
)]
pub(super) const fn values(texts: [&str; 8]) -> Values {
    let mut values = [Decimal::ZERO; 8];
    let mut column = 0;
    while column < texts.len() {
        values[column] = constant(texts[column]);
        column += 1;
    }
    values
}

impl CriterionRow {
    pub(super) fn criterion(&self) -> Option<Criterion> {
        let name = Label::new(self.vi, self.en);
        CriterionNumber::new(self.number)
            .map(|number| Criterion::new(number, Cow::Borrowed(self.group), name))
    }
}

impl Row {
    /// The indicator, its cells in effect from the first day of the set.
    pub(super) fn indicator(&self, instrument: &Instrument, from: NaiveDate) -> Indicator {
        let mut columns =
            (0..=Region::ALL.len()).map(|column| self.column(column, instrument, from));
        let common = columns
            .next()
            .unwrap_or_else(|| self.column(0, instrument, from));
        let cells = Region::ALL
            .iter()
            .map(|region| AxisPoint::from(*region))
            .zip(columns)
            .collect();
        let indicator = Indicator::new(self.number, Label::new(self.vi, self.en), common, cells);
        match &self.cell {
            Cells::Attested | Cells::Delegated(None) => indicator,
            Cells::Delegated(Some(unit))
            | Cells::Threshold(_, unit, _)
            | Cells::From2020(_, unit, _) => indicator.in_unit(unit.clone()),
            Cells::Compound(_, unit, parts, _) => {
                let parts = parts
                    .iter()
                    .map(|part| Part::new(PartCode::known(part.code), part.name.clone()));
                indicator.in_unit(unit.clone()).with_parts(parts.collect())
            }
        }
    }

    /// What a column holds over time; column 0 is the common value.
    fn column(
        &self,
        column: usize,
        instrument: &Instrument,
        from: NaiveDate,
    ) -> Dated<Sourced<Cell>> {
        let threshold = |comparator, unit: &MeasurementUnit, values: &Values| {
            values
                .get(column)
                .map(|value| Threshold::known(comparator, *value, unit.clone()))
        };
        let measured =
            |thresholds: Vec<Threshold>| Cell::Required(Requirement::Measured(thresholds));
        let sourced = |cell| Sourced::new(cell, self.citation(instrument), self.evidence());
        match &self.cell {
            Cells::Attested => Dated::since(from, sourced(Cell::Required(Requirement::Attested))),
            Cells::Delegated(_) => Dated::since(from, sourced(Cell::Open(OpenReason::Delegated))),
            Cells::Threshold(comparator, unit, values) => {
                let thresholds = threshold(*comparator, unit, values).into_iter();
                Dated::since(from, sourced(measured(thresholds.collect())))
            }
            Cells::From2020(comparator, unit, values) => {
                let thresholds = threshold(*comparator, unit, values).into_iter();
                Dated::since(from, sourced(Cell::Open(OpenReason::NotFound))).then(
                    const { date(2020, 1, 1) },
                    sourced(measured(thresholds.collect())),
                )
            }
            Cells::Compound(comparator, unit, _, parts) => {
                let thresholds = parts
                    .iter()
                    .filter_map(|values| threshold(*comparator, unit, values));
                Dated::since(from, sourced(measured(thresholds.collect())))
            }
        }
    }

    fn citation(&self, instrument: &Instrument) -> Citation {
        instrument.cite().at(Label::owned(
            format!("phụ lục, chỉ tiêu {}", self.number),
            format!("annex, indicator {}", self.number),
        ))
    }

    fn evidence(&self) -> Evidence {
        let evidence = Evidence::new(self.grade).with_sources(self.sources.to_vec());
        match &self.note {
            Some(note) => evidence.with_note(note.clone()),
            None => evidence,
        }
    }
}
