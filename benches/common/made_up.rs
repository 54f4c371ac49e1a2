//! Made-up communes: 50 parts, about 3 % missing, one figure in sixteen exactly at its threshold,
//! all from a fixed seed. Every commune is another one, so that a processor cannot learn them.

use nongthonmoi::assessment::{CommuneReport, Observation};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{Dimension, PartNumber, Standard, StandardPart, catalog};
use nongthonmoi::place::{CommuneCode, Region};
use nongthonmoi::quantity::Decimal;

/// A small generator of numbers that look random; the same ones in every run.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).checked_rem(bound).unwrap_or(0)
    }
}

/// What communes of Hòa Bình are held against in 2018.
pub(crate) fn standard() -> Standard {
    let year = ProgrammeYear::new(2018).expect("a year of the programme");
    let region = Region::NorthernMidlandsAndMountains;
    catalog::decision_1980()
        .resolve(region, year, &[&catalog::decision_816()])
        .expect("the overlay fills every open cell")
}

pub(crate) fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2018, 12, 31).expect("a day")
}

/// One commune as a careful programmer keeps it: attestations and figures, each in the order of the
/// parts that have them.
#[derive(Clone)]
pub(crate) struct Row {
    pub(crate) commune: CommuneCode,
    pub(crate) district: usize,
    pub(crate) attested: Vec<Option<bool>>,
    pub(crate) figures: Vec<Option<Decimal>>,
}

/// How many districts there are: one for each 17 communes in the order of their codes, as in the plan.
pub(crate) fn districts(communes: u32) -> usize {
    usize::try_from(communes.div_ceil(17)).expect("few districts")
}

pub(crate) fn rows(standard: &Standard, communes: u32) -> Vec<Row> {
    let mut numbers = Numbers::new(2018);
    (0..communes)
        .map(|commune| {
            let mut row = Row {
                // More communes than there are codes, in the largest run.
                commune: CommuneCode::new(commune % 100_000).expect("five digits"),
                district: usize::try_from(commune / 17).expect("few districts"),
                attested: Vec::new(),
                figures: Vec::new(),
            };
            for part in standard.parts() {
                let missing = numbers.below(100) < 3;
                if part.threshold().is_some() {
                    let figure = figure(part, &mut numbers);
                    row.figures.push((!missing).then_some(figure));
                } else {
                    let met = numbers.below(8) != 0;
                    row.attested.push((!missing).then_some(met));
                }
            }
            row
        })
        .collect()
}

/// A figure that meets its threshold four times in five, with none, one or two digits after the
/// point.
fn figure(part: &StandardPart, numbers: &mut Numbers) -> Decimal {
    let threshold = part.threshold().expect("a measured part");
    let bound = threshold.value();
    if numbers.below(16) == 0 {
        return bound;
    }
    let better = numbers.below(4) != 0;
    let digits = match threshold.unit().dimension() {
        Dimension::Count => 0,
        _ => u32::try_from(numbers.below(3)).expect("a scale"),
    };
    let step = Decimal::new(
        i64::try_from(numbers.below(400) + 1).expect("small"),
        digits,
    );
    let value = if better == threshold.comparator().wants_more() {
        bound + step
    } else {
        bound - step
    };
    let most = match threshold.unit().dimension() {
        Dimension::Percent => Decimal::ONE_HUNDRED,
        _ => Decimal::from(1_000_000),
    };
    value.clamp(Decimal::ZERO, most)
}

pub(crate) fn attestation(met: bool) -> Observation {
    if met {
        Observation::Met
    } else {
        Observation::NotMet
    }
}

/// The numbers of the columns of a row: those that are attested, then those that are measured.
pub(crate) fn columns(standard: &Standard) -> Vec<PartNumber> {
    let of = |measured: bool| {
        let parts = standard.parts().iter();
        parts.filter(move |part| part.threshold().is_some() == measured)
    };
    of(false)
        .chain(of(true))
        .map(|part| part.number().clone())
        .collect()
}

/// The cells of a row, in the order of the columns.
pub(crate) fn cells(row: &Row) -> impl Iterator<Item = Option<Observation>> + '_ {
    let attested = row.attested.iter().map(|met| met.map(attestation));
    let figures = row
        .figures
        .iter()
        .map(|figure| figure.map(Observation::Amount));
    attested.chain(figures)
}

/// The same commune as a report.
pub(crate) fn report(columns: &[PartNumber], row: &Row) -> CommuneReport {
    let report = CommuneReport::new(row.commune, date());
    columns
        .iter()
        .zip(cells(row))
        .fold(report, |report, (number, cell)| match cell {
            Some(observation) => report.observe(number.clone(), observation),
            None => report,
        })
}
