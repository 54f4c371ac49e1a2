//! Assessing many communes, beside the loops that one would write by hand.
//!
//! Only ratios between lines of one run mean anything. All lines of a group are checked to come to
//! the same before any is timed. `benches/README.md` tells how to read them.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark that fails says so"
)]

#[path = "common/by_hand.rs"]
mod by_hand;
#[path = "common/by_region.rs"]
mod by_region;
#[path = "common/made_up.rs"]
mod made_up;

use std::hint::black_box;

use by_hand::{Censuses, Natural, Packed};
use by_region::{NaturalByRegion, Tables, mixed_rows, standards};
use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use made_up::{Row, attestation, cells, columns, date, districts, report, rows, standard};
use nongthonmoi::assessment::{Assessment, Assessments, CountingPolicy, Distance, Observation};
use nongthonmoi::criteria::{PartIndex, PartNumber, Standard};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::tier::{Tally, TierScheme};

const POLICY: CountingPolicy = CountingPolicy::ONLY_MET;
const SIZES: [u32; 3] = [191, 10_000, 200_000];

fn table_of(standard: &Standard, columns: &[PartNumber], rows: &[Row]) -> Assessments {
    let mut table = Assessments::with_capacity(standard.clone(), POLICY, rows.len());
    fill(&mut table, columns, rows);
    table
}

fn fill(table: &mut Assessments, columns: &[PartNumber], rows: &[Row]) {
    table.clear();
    let date = date();
    let mut sheet = table.sheet(columns).expect("columns of the standard");
    for row in rows {
        sheet
            .push(row.commune, date, cells(row))
            .expect("a sound row");
    }
}

fn tallies(communes: u32) -> Vec<Tally> {
    vec![Tally::new(TierScheme::hoa_binh_2018()); districts(communes)]
}

fn assess(table: &Assessments, districts: &[usize], tallies: &mut [Tally]) {
    for (row, district) in table.rows().zip(districts) {
        tallies[*district]
            .add(row.criteria_met())
            .expect("the same set");
    }
}

/// Everything of one size, made once.
struct Case {
    standard: Standard,
    columns: Vec<PartNumber>,
    rows: Vec<Row>,
    districts: Vec<usize>,
    natural: Natural,
    packed: Packed,
    packed_rows: Vec<by_hand::PackedRow>,
    table: Assessments,
}

impl Case {
    fn new(communes: u32) -> Self {
        let standard = standard();
        let columns = columns(&standard);
        let rows = rows(&standard, communes);
        let packed = Packed::new(&standard);
        let case = Self {
            districts: rows.iter().map(|row| row.district).collect(),
            natural: Natural::new(&standard),
            packed_rows: rows
                .iter()
                .map(|row| Packed::pack(&standard, row))
                .collect(),
            packed,
            table: table_of(&standard, &columns, &rows),
            standard,
            columns,
            rows,
        };
        case.check();
        case
    }

    /// Every line comes to the same, for each commune.
    fn check(&self) {
        let assessed = self.table.rows();
        for ((row, packed), assessed) in self.rows.iter().zip(&self.packed_rows).zip(assessed) {
            let met = assessed.criteria_met();
            let met = (usize::from(met.at_least()), usize::from(met.at_most()));
            assert_eq!(met, self.natural.criteria_met(row));
            assert_eq!(met, self.packed.criteria_met(packed));
        }
        for row in self.rows.iter().take(1_000) {
            let report = report(&self.columns, row);
            let assessment = Assessment::of(&self.standard, &report, POLICY).expect("sound");
            let met = assessment.criteria_met();
            let met = (usize::from(met.at_least()), usize::from(met.at_most()));
            assert_eq!(met, self.natural.criteria_met(row));
        }
    }

    fn censuses(&self) -> Censuses {
        vec![[[0; 5]; 5]; districts(self.rows.len() as u32)]
    }
}

/// The number of criteria met, the tier, and the census by district.
fn assessing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("assess");
    for communes in SIZES {
        let case = Case::new(communes);
        group.throughput(Throughput::Elements(communes.into()));
        group.bench_function(BenchmarkId::new("packed by hand", communes), |bencher| {
            let mut censuses = case.censuses();
            bencher.iter(|| {
                case.packed
                    .assess(black_box(&case.packed_rows), &mut censuses);
            });
        });
        group.bench_function(BenchmarkId::new("natural by hand", communes), |bencher| {
            let mut censuses = case.censuses();
            bencher.iter(|| case.natural.assess(black_box(&case.rows), &mut censuses));
        });
        group.bench_function(BenchmarkId::new("table", communes), |bencher| {
            let mut tallies = tallies(communes);
            bencher.iter(|| assess(black_box(&case.table), &case.districts, &mut tallies));
        });
        group.bench_function(BenchmarkId::new("from decimals", communes), |bencher| {
            let mut tallies = tallies(communes);
            let mut table = case.table.clone();
            bencher.iter(|| {
                fill(&mut table, &case.columns, black_box(&case.rows));
                assess(&table, &case.districts, &mut tallies);
            });
        });
        if communes <= 10_000 {
            let reports: Vec<_> = case
                .rows
                .iter()
                .map(|row| report(&case.columns, row))
                .collect();
            group.bench_function(
                BenchmarkId::new("one report at a time", communes),
                |bencher| {
                    bencher.iter(|| {
                        for report in &reports {
                            let assessment = Assessment::of(&case.standard, report, POLICY);
                            black_box(assessment.expect("sound").criteria_met());
                        }
                    });
                },
            );
        }
    }
    group.finish();
}

/// Rows that mix flags and figures, put into seven tables by region and assessed.
fn by_region(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("assess by region");
    for communes in [191, 10_000] {
        let standards = standards();
        let rows = mixed_rows(&standards, communes);
        let natural = NaturalByRegion::new(&standards);
        let mut tables = Tables::new(&standards);
        let (mut expected, mut found) =
            (vec![(0, 0); standards.len()], vec![(0, 0); standards.len()]);
        natural.assess(&rows, &mut expected);
        tables.assess(&rows, &mut found);
        assert_eq!(expected, found);
        group.throughput(Throughput::Elements(communes.into()));
        group.bench_function(BenchmarkId::new("natural by hand", communes), |bencher| {
            bencher.iter(|| natural.assess(black_box(&rows), &mut expected));
        });
        group.bench_function(BenchmarkId::new("seven tables", communes), |bencher| {
            bencher.iter(|| tables.assess(black_box(&rows), &mut found));
        });
    }
    group.finish();
}

/// What is not met: row, part, and the distance of a figure.
type Shortfalls<'a> = Vec<(usize, &'a PartNumber, Option<Decimal>)>;

fn shortfalls<'a>(table: &'a Assessments, list: &mut Shortfalls<'a>) {
    for (number, row) in table.rows().enumerate() {
        for shortfall in row.shortfalls() {
            let distance = match shortfall.distance() {
                Distance::Amount { by } => Some(by),
                _ => None,
            };
            list.push((number, shortfall.part.number(), distance));
        }
    }
}

/// All that is not met, with exact distances.
fn listing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("list shortfalls");
    for communes in SIZES {
        let case = Case::new(communes);
        let (mut natural, mut packed, mut ours) = (Vec::new(), Vec::new(), Vec::new());
        case.natural.shortfalls(&case.rows, &mut natural);
        case.packed.shortfalls(&case.packed_rows, &mut packed);
        shortfalls(&case.table, &mut ours);
        let mut distances: Vec<_> = natural
            .iter()
            .map(|(row, _, distance)| (*row, *distance))
            .collect();
        let mut other: Vec<_> = ours
            .iter()
            .map(|(row, _, distance)| (*row, *distance))
            .collect();
        distances.sort_unstable();
        other.sort_unstable();
        assert_eq!(distances, other);
        assert_eq!(packed.len(), ours.len());
        println!("{communes} communes, {} shortfalls", ours.len());

        group.throughput(Throughput::Elements(communes.into()));
        group.bench_function(BenchmarkId::new("packed by hand", communes), |bencher| {
            bencher.iter(|| {
                packed.clear();
                case.packed
                    .shortfalls(black_box(&case.packed_rows), &mut packed);
            });
        });
        group.bench_function(BenchmarkId::new("natural by hand", communes), |bencher| {
            bencher.iter(|| {
                natural.clear();
                case.natural.shortfalls(black_box(&case.rows), &mut natural);
            });
        });
        group.bench_function(BenchmarkId::new("table", communes), |bencher| {
            bencher.iter(|| {
                ours.clear();
                shortfalls(&case.table, &mut ours);
            });
        });
    }
    group.finish();
}

/// One observation of each commune changed, and the commune assessed again.
fn changing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("change one observation");
    for communes in SIZES {
        let case = Case::new(communes);
        group.throughput(Throughput::Elements(communes.into()));
        group.bench_function(
            BenchmarkId::new("packed by hand, whole", communes),
            |bencher| {
                let mut censuses = case.censuses();
                bencher.iter(|| {
                    case.packed
                        .assess(black_box(&case.packed_rows), &mut censuses);
                });
            },
        );
        let index = |number: &str| {
            let number = number.parse().expect("a number");
            case.standard.part_index(&number).expect("a part")
        };
        let measured = case
            .standard
            .parts()
            .iter()
            .filter(|part| part.threshold().is_some());
        let column = measured
            .clone()
            .position(|part| part.number().to_string() == "11");
        let column = column.expect("measured");
        let mut assessed = case.table.clone();
        check(&assessed);
        // Its own figure a little higher each time, as when a survey goes on: few cross the threshold.
        let own = case
            .rows
            .iter()
            .map(|row| row.figures[column].unwrap_or_default());
        let own: Vec<_> = own.collect();
        let raised = |tenths: i64| {
            let by = Decimal::new(tenths, 1);
            own.iter()
                .map(move |figure| (*figure + by).min(Decimal::ONE_HUNDRED))
                .collect()
        };
        let rounds: Vec<Vec<_>> = (0..4).map(raised).collect();
        change(
            &mut group,
            "figure",
            &mut assessed,
            index("11"),
            &rounds,
            |figure| Some(Observation::Amount(figure)),
        );
        // The figure of another commune: two in five cross the threshold.
        let rounds = rotated(&own);
        change(
            &mut group,
            "any figure",
            &mut assessed,
            index("11"),
            &rounds,
            |figure| Some(Observation::Amount(figure)),
        );
        let attested = case.rows.iter().map(|row| row.attested[0].unwrap_or(true));
        let rounds = rotated(&attested.collect::<Vec<_>>());
        change(
            &mut group,
            "attestation",
            &mut assessed,
            index("1.1"),
            &rounds,
            |met| Some(attestation(met)),
        );
        give_and_take(&mut group, &mut assessed, index("11"), &own);
    }
    group.finish();
}

/// The values as they are, and those of the communes before.
fn rotated<T: Copy>(values: &[T]) -> Vec<Vec<T>> {
    let rotate = |by| {
        let (start, end) = values.split_at(by);
        [end, start].concat()
    };
    (0..4).map(rotate).collect()
}

/// One observation of one part changed in every row, in rounds.
fn change<T: Copy>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    assessed: &mut Assessments,
    part: PartIndex,
    rounds: &[Vec<T>],
    to: impl Fn(T) -> Option<Observation>,
) {
    let communes = assessed.len();
    let mut rounds = rounds.iter().cycle();
    group.bench_function(BenchmarkId::new(name, communes), |bencher| {
        bencher.iter(|| {
            let values = rounds.next().expect("rounds begin again");
            change_all(assessed, part, values, &to);
        });
    });
    check(assessed);
}

/// A figure taken back in every row in one round, and given again in the next.
fn give_and_take(
    group: &mut BenchmarkGroup<'_, WallTime>,
    assessed: &mut Assessments,
    part: PartIndex,
    values: &[Decimal],
) {
    let mut given = true;
    group.bench_function(BenchmarkId::new("gap", values.len()), |bencher| {
        bencher.iter(|| {
            if given {
                change_all(assessed, part, values, |_| None);
            } else {
                change_all(assessed, part, values, |figure| {
                    Some(Observation::Amount(figure))
                });
            }
            given = !given;
        });
    });
    check(assessed);
}

/// One observation of one part changed in every row. A function of its own, as the loops by hand are.
#[inline(never)]
fn change_all<T: Copy>(
    assessed: &mut Assessments,
    part: PartIndex,
    values: &[T],
    to: impl Fn(T) -> Option<Observation>,
) {
    for (row, value) in values.iter().enumerate() {
        black_box(assessed.observe(row, part, to(*value)).is_ok());
    }
}

/// Every row stands as its report does when it is assessed anew.
fn check(assessed: &Assessments) {
    for row in assessed.rows().step_by(97) {
        let report = row.to_report();
        let anew = Assessment::of(assessed.standard(), &report, POLICY).expect("sound");
        assert_eq!(anew.criteria_met(), row.criteria_met());
    }
}

/// The memory of a table, counted while it is filled.
fn counting(_: &mut Criterion) {
    let standard = standard();
    let columns = columns(&standard);
    let rows = rows(&standard, 10_000);
    let mut table = None;
    let counted = allocation_counter::measure(|| {
        table = Some(table_of(&standard, &columns, &rows));
    });
    let rows = table.map_or(0, |table| table.len() as u64);
    println!(
        "a row of a table of 10,000 takes {} bytes",
        counted.bytes_current.unsigned_abs() / rows
    );
}

criterion_group!(benches, counting, assessing, by_region, listing, changing);
criterion_main!(benches);
