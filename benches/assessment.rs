//! Assessing many communes, beside the loop that one would write by hand.
//!
//! Only ratios between lines of one run mean anything. Both lines count the same criteria, which
//! is checked before timing. Reports are made up: 49 indicators, 3 % missing, one figure in
//! sixteen exactly at its threshold, from a fixed seed.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Observation};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{Comparator, Standard, Threshold, catalog};
use nongthonmoi::place::{CommuneCode, Region};
use nongthonmoi::quantity::Decimal;

/// A small generator of numbers that look random; the same ones in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).checked_rem(bound).unwrap_or(0)
    }
}

fn standard() -> Option<Standard> {
    let year = ProgrammeYear::new(2018)?;
    catalog::decision_1980()
        .resolve(
            Region::NorthernMidlandsAndMountains,
            year,
            &[&catalog::decision_816()],
        )
        .ok()
}

/// A figure near its threshold, or an attestation; `None` when it is missing.
fn observation(threshold: Option<Decimal>, numbers: &mut Numbers) -> Option<Observation> {
    if numbers.below(100) < 3 {
        return None;
    }
    let Some(threshold) = threshold else {
        return Some(match numbers.below(8) {
            0 => Observation::NotMet,
            _ => Observation::Met,
        });
    };
    if numbers.below(16) == 0 || threshold.is_zero() {
        return Some(Observation::Amount(threshold));
    }
    let step = i64::try_from(numbers.below(300)).ok()?;
    let near = threshold.checked_sub(Decimal::new(step, 2))?;
    Some(Observation::Amount(near.max(Decimal::ZERO)))
}

fn reports(standard: &Standard, count: u32) -> Vec<CommuneReport> {
    let mut numbers = Numbers(2018);
    (0..count)
        .filter_map(CommuneCode::new)
        .map(|commune| {
            let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap_or_default();
            standard
                .parts()
                .iter()
                .fold(CommuneReport::new(commune, date), |report, part| {
                    let threshold = part.threshold().map(Threshold::value);
                    match observation(threshold, &mut numbers) {
                        Some(observation) => report.observe(part.number().clone(), observation),
                        None => report,
                    }
                })
        })
        .collect()
}

/// One part of a criterion as the hand-written loop sees it.
struct Line {
    criterion: usize,
    bound: Option<(Comparator, Decimal)>,
}

/// What the hand-written loop reads: a row of cells for each commune.
fn lines(standard: &Standard) -> Vec<Line> {
    standard
        .parts()
        .iter()
        .map(|part| Line {
            criterion: usize::from(part.number().indicator().criterion().get()),
            bound: part
                .threshold()
                .map(|threshold| (threshold.comparator(), threshold.value())),
        })
        .collect()
}

fn row(standard: &Standard, report: &CommuneReport) -> Vec<Option<Observation>> {
    standard
        .parts()
        .iter()
        .map(|part| {
            let mut observations = report.observations().iter();
            observations
                .find(|(number, _)| number == part.number())
                .map(|(_, observation)| *observation)
        })
        .collect()
}

/// The natural loop: the least and the largest number of criteria met.
fn by_hand(lines: &[Line], row: &[Option<Observation>]) -> (usize, usize) {
    let mut failed = [false; 20];
    let mut missing = [false; 20];
    for (line, observation) in lines.iter().zip(row) {
        let met = match (observation, line.bound) {
            (None, _) => None,
            (Some(Observation::Amount(value)), Some((comparator, bound))) => {
                Some(comparator.holds(value.cmp(&bound)))
            }
            (Some(observation), _) => Some(matches!(observation, Observation::Met)),
        };
        let flags = if met.is_none() {
            &mut missing
        } else {
            &mut failed
        };
        if let Some(flag) = flags.get_mut(line.criterion) {
            *flag |= met != Some(true);
        }
    }
    let criteria = || failed.iter().zip(missing).skip(1);
    (
        criteria()
            .filter(|(failed, missing)| !**failed && !missing)
            .count(),
        criteria().filter(|(failed, _)| !**failed).count(),
    )
}

fn by_crate(standard: &Standard, report: &CommuneReport) -> Option<(usize, usize)> {
    let assessment = Assessment::of(standard, report, CountingPolicy::ONLY_MET).ok()?;
    let met = assessment.criteria_met();
    Some((usize::from(met.at_least()), usize::from(met.at_most())))
}

fn assessing(criterion: &mut Criterion) {
    let Some(standard) = standard() else {
        return;
    };
    let lines = lines(&standard);
    let mut group = criterion.benchmark_group("assess communes");
    for count in [191, 10_000] {
        let reports = reports(&standard, count);
        let rows: Vec<_> = reports
            .iter()
            .map(|report| row(&standard, report))
            .collect();
        for (report, row) in reports.iter().zip(&rows) {
            assert_eq!(by_crate(&standard, report), Some(by_hand(&lines, row)));
        }
        group.throughput(Throughput::Elements(u64::from(count)));
        group.bench_function(BenchmarkId::new("by hand", count), |bencher| {
            bencher.iter(|| {
                for row in &rows {
                    black_box(by_hand(&lines, row));
                }
            });
        });
        group.bench_function(BenchmarkId::new("nongthonmoi", count), |bencher| {
            bencher.iter(|| {
                for report in &reports {
                    black_box(by_crate(&standard, report));
                }
            });
        });
    }
    group.finish();
}

criterion_group!(benches, assessing);
criterion_main!(benches);
