//! Communes of all regions, whose rows mix flags and figures in one array of optional cells: the
//! natural loop over them, and one table for each region.

use nongthonmoi::assessment::{Assessments, CountingPolicy, Observation};
use nongthonmoi::calendar::ProgrammeYear;
use nongthonmoi::criteria::{Comparator, PartNumber, Standard, catalog};
use nongthonmoi::place::{CommuneCode, Region};
use nongthonmoi::quantity::Decimal;

use super::made_up::{attestation, date, rows};

/// What a commune has of one part.
#[derive(Clone, Copy)]
pub(crate) enum Mixed {
    Flag(bool),
    Figure(Decimal),
}

/// One commune: its region, and a cell for each part in the order of the set.
pub(crate) struct MixedRow {
    commune: CommuneCode,
    region: usize,
    cells: Vec<Option<Mixed>>,
}

/// The standards of all regions.
pub(crate) fn standards() -> Vec<Standard> {
    let year = ProgrammeYear::new(2018).expect("a year of the programme");
    let (set, overlay) = (catalog::decision_1980(), catalog::decision_816());
    let regions = Region::ALL.iter();
    regions
        .map(|region| {
            set.resolve(*region, year, &[&overlay])
                .expect("no open cell")
        })
        .collect()
}

/// Communes of all regions in turn.
pub(crate) fn mixed_rows(standards: &[Standard], communes: u32) -> Vec<MixedRow> {
    let by_region: Vec<_> = standards
        .iter()
        .map(|standard| rows(standard, communes))
        .collect();
    (0..communes as usize)
        .map(|commune| {
            let region = commune % standards.len();
            let row = &by_region[region][commune];
            let (mut flags, mut figures) = (row.attested.iter(), row.figures.iter());
            let cells = standards[region].parts().iter().map(|part| {
                if part.threshold().is_none() {
                    flags.next().expect("a flag").map(Mixed::Flag)
                } else {
                    figures.next().expect("a figure").map(Mixed::Figure)
                }
            });
            MixedRow {
                commune: row.commune,
                region,
                cells: cells.collect(),
            }
        })
        .collect()
}

/// A criterion, and the threshold of a part of it that is measured.
type NaturalPart = (usize, Option<(Comparator, Decimal)>);

/// The natural loop: a criterion and perhaps a threshold for each part of each region.
pub(crate) struct NaturalByRegion {
    regions: Vec<Vec<NaturalPart>>,
}

impl NaturalByRegion {
    pub(crate) fn new(standards: &[Standard]) -> Self {
        let lines = |standard: &Standard| {
            let parts = standard.parts().iter();
            parts
                .map(|part| {
                    (
                        usize::from(part.number().indicator().criterion().get()) - 1,
                        part.threshold().map(|one| (one.comparator(), one.value())),
                    )
                })
                .collect()
        };
        Self {
            regions: standards.iter().map(lines).collect(),
        }
    }

    /// The least and the largest number of criteria met.
    fn criteria_met(&self, row: &MixedRow) -> (usize, usize) {
        let (mut failed, mut missing) = ([false; 19], [false; 19]);
        for ((criterion, bound), cell) in self.regions[row.region].iter().zip(&row.cells) {
            match (cell, bound) {
                (None, _) => missing[*criterion] = true,
                (Some(Mixed::Flag(true)), _) => {}
                (Some(Mixed::Figure(figure)), Some((comparator, bound)))
                    if comparator.holds(figure.cmp(bound)) => {}
                _ => failed[*criterion] = true,
            }
        }
        let certain = failed
            .iter()
            .zip(&missing)
            .filter(|(failed, missing)| !*failed && !*missing);
        let possible = failed.iter().filter(|failed| !*failed);
        (certain.count(), possible.count())
    }

    /// The sums of the least and of the largest numbers of each region.
    pub(crate) fn assess(&self, rows: &[MixedRow], sums: &mut [(usize, usize)]) {
        for row in rows {
            let (least, most) = self.criteria_met(row);
            sums[row.region].0 += least;
            sums[row.region].1 += most;
        }
    }
}

/// One table for each region.
pub(crate) struct Tables {
    tables: Vec<Assessments>,
    columns: Vec<Vec<PartNumber>>,
}

impl Tables {
    pub(crate) fn new(standards: &[Standard]) -> Self {
        let columns = |standard: &Standard| {
            let parts = standard.parts().iter();
            parts.map(|part| part.number().clone()).collect()
        };
        Self {
            tables: standards
                .iter()
                .map(|standard| Assessments::new(standard.clone(), CountingPolicy::ONLY_MET))
                .collect(),
            columns: standards.iter().map(columns).collect(),
        }
    }

    /// As [`NaturalByRegion::assess`].
    pub(crate) fn assess(&mut self, rows: &[MixedRow], sums: &mut [(usize, usize)]) {
        self.tables.iter_mut().for_each(Assessments::clear);
        let tables = self.tables.iter_mut().zip(&self.columns);
        let mut sheets: Vec<_> = tables
            .map(|(table, columns)| table.sheet(columns).expect("columns of the standard"))
            .collect();
        let date = date();
        for row in rows {
            let cells = row.cells.iter().map(|cell| {
                cell.map(|cell| match cell {
                    Mixed::Flag(met) => attestation(met),
                    Mixed::Figure(figure) => Observation::Amount(figure),
                })
            });
            sheets[row.region]
                .push(row.commune, date, cells)
                .expect("a sound row");
        }
        for (table, sum) in self.tables.iter().zip(sums) {
            for row in table.rows() {
                let met = row.criteria_met();
                sum.0 += usize::from(met.at_least());
                sum.1 += usize::from(met.at_most());
            }
        }
    }
}
