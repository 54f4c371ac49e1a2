//! The loops that one would write by hand: the natural one, and the one that packs everything.

use nongthonmoi::criteria::{Comparator, Standard};
use nongthonmoi::quantity::Decimal;

use super::made_up::Row;

/// Communes by district, lowest and highest possible tier.
pub(crate) type Censuses = Vec<[[u32; 5]; 5]>;

/// The tier of each number of criteria, by the cut points of the plan.
fn tiers() -> [u8; 20] {
    let mut tiers = [0; 20];
    for (met, tier) in (0_u8..).zip(&mut tiers) {
        *tier = [8, 10, 15, 19].iter().filter(|cut| met >= **cut).count() as u8;
    }
    tiers
}

/// One part as the natural loop sees it.
struct Line {
    criterion: usize,
    bound: Option<(Comparator, Decimal)>,
}

/// The natural loop: cells that may be missing, decimals compared as they are.
pub(crate) struct Natural {
    attested: Vec<Line>,
    measured: Vec<Line>,
    tiers: [u8; 20],
}

impl Natural {
    pub(crate) fn new(standard: &Standard) -> Self {
        let lines = standard.parts().iter().map(|part| Line {
            criterion: usize::from(part.number().indicator().criterion().get()) - 1,
            bound: part.threshold().map(|one| (one.comparator(), one.value())),
        });
        let (measured, attested) = lines.partition(|line| line.bound.is_some());
        Self {
            attested,
            measured,
            tiers: tiers(),
        }
    }

    /// The least and the largest number of criteria met.
    pub(crate) fn criteria_met(&self, row: &Row) -> (usize, usize) {
        let mut failed = [false; 19];
        let mut missing = [false; 19];
        for (line, met) in self.attested.iter().zip(&row.attested) {
            match met {
                Some(true) => {}
                Some(false) => failed[line.criterion] = true,
                None => missing[line.criterion] = true,
            }
        }
        for (line, figure) in self.measured.iter().zip(&row.figures) {
            let Some((comparator, bound)) = line.bound else {
                continue;
            };
            match figure {
                Some(figure) if comparator.holds(figure.cmp(&bound)) => {}
                Some(_) => failed[line.criterion] = true,
                None => missing[line.criterion] = true,
            }
        }
        let least = failed
            .iter()
            .zip(&missing)
            .filter(|(failed, missing)| !*failed && !*missing);
        (
            least.count(),
            failed.iter().filter(|failed| !*failed).count(),
        )
    }

    pub(crate) fn assess(&self, rows: &[Row], censuses: &mut Censuses) {
        for row in rows {
            let (least, most) = self.criteria_met(row);
            let (lowest, highest) = (self.tiers[least], self.tiers[most]);
            censuses[row.district][usize::from(lowest)][usize::from(highest)] += 1;
        }
    }

    /// What is not met, with the distance of figures: row, part (attested ones first), distance.
    pub(crate) fn shortfalls(&self, rows: &[Row], list: &mut Vec<(usize, usize, Option<Decimal>)>) {
        for (number, row) in rows.iter().enumerate() {
            for (part, met) in row.attested.iter().enumerate() {
                if *met == Some(false) {
                    list.push((number, part, None));
                }
            }
            for ((part, line), figure) in self.measured.iter().enumerate().zip(&row.figures) {
                let (Some((comparator, bound)), Some(figure)) = (line.bound, figure) else {
                    continue;
                };
                if !comparator.holds(figure.cmp(&bound)) {
                    let distance = if comparator.wants_more() {
                        bound - figure
                    } else {
                        figure - bound
                    };
                    list.push((number, self.attested.len() + part, Some(distance)));
                }
            }
        }
    }
}

/// A packed row: two masks for what is met and known, twenty thousandths.
#[derive(Clone, Copy)]
pub(crate) struct PackedRow {
    met: u64,
    known: u64,
    figures: [i64; 20],
    district: u32,
}

/// The loop that packs everything, for exactly this set: it can hold no share, no other verdict, no
/// figure of four digits after the point, and gives nothing back as it came.
pub(crate) struct Packed {
    /// For each figure: what turns it, what it must reach then, its bit.
    lines: [(i64, i64, u32); 20],
    tops: u64,
    lows: u64,
    tiers: [u8; 20],
}

impl Packed {
    pub(crate) fn new(standard: &Standard) -> Self {
        let mut lines = [(0, i64::MIN, 63); 20];
        let measured = standard.parts().iter().zip(0..).filter_map(|(part, bit)| {
            let threshold = part.threshold()?;
            let thousandths = i64::try_from(
                (threshold.value() * Decimal::from(1000)).mantissa()
                    / 10_i128.pow((threshold.value() * Decimal::from(1000)).scale()),
            )
            .ok()?;
            Some(match threshold.comparator() {
                Comparator::AtLeast => (0, thousandths, bit),
                Comparator::MoreThan => (0, thousandths + 1, bit),
                Comparator::AtMost => (-1, !thousandths, bit),
                Comparator::LessThan => (-1, !(thousandths - 1), bit),
            })
        });
        for (line, measured) in lines.iter_mut().zip(measured) {
            *line = measured;
        }
        let (mut tops, mut lows) = (0, 0);
        let criteria: Vec<u8> = standard
            .parts()
            .iter()
            .map(|part| part.number().indicator().criterion().get())
            .collect();
        for (bit, criterion) in criteria.iter().enumerate() {
            if criteria.get(bit + 1) == Some(criterion) {
                lows |= 1 << bit;
            } else {
                tops |= 1 << bit;
            }
        }
        Self {
            lines,
            tops,
            lows,
            tiers: tiers(),
        }
    }

    pub(crate) fn pack(standard: &Standard, row: &Row) -> PackedRow {
        let mut packed = PackedRow {
            met: 0,
            known: 0,
            figures: [0; 20],
            district: row.district as u32,
        };
        let (mut attested, mut figures) = (row.attested.iter(), row.figures.iter().enumerate());
        for (bit, part) in standard.parts().iter().enumerate() {
            if part.threshold().is_none() {
                if let Some(Some(met)) = attested.next() {
                    packed.known |= 1 << bit;
                    packed.met |= u64::from(*met) << bit;
                }
            } else if let Some((slot, Some(figure))) = figures.next() {
                packed.known |= 1 << bit;
                let mut thousandths = *figure;
                thousandths.rescale(3);
                packed.figures[slot] = thousandths.mantissa() as i64;
            }
        }
        packed
    }

    fn met(&self, row: &PackedRow) -> u64 {
        let mut met = row.met;
        for ((flip, bound, bit), figure) in self.lines.iter().zip(&row.figures) {
            met |= u64::from(figure ^ flip >= *bound) << bit;
        }
        met
    }

    /// The least and the largest number of criteria met.
    #[inline]
    pub(crate) fn criteria_met(&self, row: &PackedRow) -> (usize, usize) {
        let met = self.met(row);
        let any = |set: u64| (((set & self.lows) + self.lows) | set) & self.tops;
        let least = self.tops & !any(!(met & row.known));
        let most = self.tops & !any(row.known & !met);
        (least.count_ones() as usize, most.count_ones() as usize)
    }

    pub(crate) fn assess(&self, rows: &[PackedRow], censuses: &mut Censuses) {
        for row in rows {
            let (least, most) = self.criteria_met(row);
            let (lowest, highest) = (self.tiers[least], self.tiers[most]);
            censuses[row.district as usize][usize::from(lowest)][usize::from(highest)] += 1;
        }
    }

    /// What is not met, with the distance of figures in thousandths: row, bit, distance.
    pub(crate) fn shortfalls(&self, rows: &[PackedRow], list: &mut Vec<(usize, u32, Option<i64>)>) {
        for (number, row) in rows.iter().enumerate() {
            let mut failing = row.known & !self.met(row);
            while failing != 0 {
                let bit = failing.trailing_zeros();
                failing &= failing - 1;
                let slot = self.lines.iter().position(|(_, _, of)| *of == bit);
                let distance = slot.map(|slot| {
                    let (flip, bound, _) = self.lines[slot];
                    (bound - (row.figures[slot] ^ flip)).abs()
                });
                list.push((number, bit, distance));
            }
        }
    }
}
