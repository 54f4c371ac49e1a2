//! Checking the built-in plan, and the parts of that work.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "a benchmark that fails says so"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use nongthonmoi::assessment::{CommuneReport, Observation};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{PartNumber, Standard, catalog};
use nongthonmoi::place::{CommuneCode, Region, Unit, UnitKind};
use nongthonmoi::plan::{Plan, QuotaRow};
use nongthonmoi::progress::State;
use nongthonmoi::quantity::Decimal;
use nongthonmoi::rules::{Checker, Dossier};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::fold;

fn checking(criterion: &mut Criterion) {
    let plan = hoa_binh::plan_2018();
    let gazetteer = hoa_binh::gazetteer();
    let checker = Checker::built_in();
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    assert_eq!(checker.check(&dossier).findings().len(), 4);
    criterion.bench_function("check the plan of 2018", |bencher| {
        bencher.iter(|| checker.check(black_box(&dossier)));
    });
}

/// A thousand plans, each with another cell of its quota table changed by one.
fn checking_variants(criterion: &mut Criterion) {
    let plan = hoa_binh::plan_2018();
    let gazetteer = hoa_binh::gazetteer();
    let checker = Checker::built_in();
    let mut variants = Vec::new();
    for change in 0..1_000 {
        let mut variant = plan.clone();
        let rows = variant.quota.rows.len();
        let row = change % rows;
        if let Some(of) = variant.quota.rows.get_mut(row) {
            let mut cells = of.cells().to_vec();
            let place = (change / rows) % cells.len();
            if let Some(Some(cell)) = cells.get_mut(place) {
                *cell += Decimal::ONE;
            }
            let changed = QuotaRow::new(
                of.number().into(),
                of.label().into(),
                of.measure(),
                cells,
                of.total(),
            );
            if let Ok(changed) = changed {
                *of = changed;
            }
        }
        variants.push(variant);
    }
    let check = |plan: &Plan| {
        let dossier = Dossier::new().plan(plan).gazetteer(&gazetteer);
        checker.check(&dossier).findings().len()
    };
    let found: usize = variants.iter().map(check).sum();
    assert!(found > 4 * variants.len(), "{found}");
    let mut group = criterion.benchmark_group("check very many plans");
    group.sample_size(10);
    group.throughput(Throughput::Elements(1_000));
    group.bench_function("1000 plans with a changed cell", |bencher| {
        bencher.iter(|| black_box(&variants).iter().map(check).sum::<usize>());
    });
    group.finish();
}

/// The plan with the units, a standard, a report of every commune, and the made-up state of a year.
fn checking_a_dossier(criterion: &mut Criterion) {
    let (set, overlay) = (catalog::decision_1980(), catalog::decision_816());
    let region = Region::NorthernMidlandsAndMountains;
    let year = ProgrammeYear::new(2018).ok();
    let Some(standard) = year.and_then(|year| set.resolve(region, year, &[&overlay]).ok()) else {
        return;
    };
    let day = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap_or_default();
    let gazetteer = hoa_binh::gazetteer();
    let reports: Vec<_> = gazetteer
        .units_on(day)
        .filter(|unit| unit.kind() == UnitKind::Commune)
        .map(|unit| {
            let parts = standard.parts().iter();
            parts.fold(CommuneReport::new(unit.code(), day), |report, part| {
                let observation = match part.threshold() {
                    Some(threshold) => Observation::Amount(threshold.value()),
                    None => Observation::Met,
                };
                report.observe(part.number().clone(), observation)
            })
        })
        .collect();
    assert_eq!(reports.len(), 191);
    let state = serde_json::from_str::<State>(include_str!("../examples/state/state.json"));
    let Ok(state) = state else {
        return;
    };
    let plan = hoa_binh::plan_2018();
    let dossier = Dossier::new()
        .plan(&plan)
        .gazetteer(&gazetteer)
        .standard(&standard)
        .reports(&reports)
        .state(&state);
    let checker = Checker::built_in();
    assert!(checker.check(&dossier).findings().len() > 4);
    let mut group = criterion.benchmark_group("check a whole dossier");
    group.sample_size(20);
    group.bench_function("191 reports, a plan, a state", |bencher| {
        bencher.iter(|| checker.check(black_box(&dossier)));
    });
    let report = checker.check(&dossier);
    group.bench_function("explain all findings of it", |bencher| {
        bencher.iter(|| report.explain(black_box(&dossier)).count());
    });
    group.finish();
    let checking = least(|| checker.check(&dossier).findings().len());
    let explaining = least(|| report.explain(&dossier).count());
    print_ratio(
        "explain all findings / check, a whole dossier",
        explaining,
        checking,
    );
}

#[expect(
    clippy::float_arithmetic,
    reason = "times that were measured are compared"
)]
fn print_ratio(what: &str, one: Duration, other: Duration) {
    println!("{what}: {:.2}", one.as_secs_f64() / other.as_secs_f64());
}

/// The least time of a few runs.
fn least(run: impl Fn() -> usize) -> Duration {
    let times = (0..20).map(|_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn resolving(criterion: &mut Criterion) {
    let set = catalog::decision_1980();
    let overlay = catalog::decision_816();
    let region = Region::NorthernMidlandsAndMountains;
    let Ok(year) = ProgrammeYear::new(2018) else {
        return;
    };
    assert!(set.resolve(region, year, &[&overlay]).is_ok());
    criterion.bench_function("resolve the set of 1980 for a region and year", |bencher| {
        bencher.iter(|| set.resolve(black_box(region), year, &[&overlay]));
    });
    criterion.bench_function("build the set of 1980", |bencher| {
        bencher.iter(catalog::decision_1980);
    });
}

fn looking_up(criterion: &mut Criterion) {
    let gazetteer = hoa_binh::gazetteer();
    let date = NaiveDate::from_ymd_opt(2018, 1, 31).unwrap_or_default();
    assert!(gazetteer.find_commune("xã mỵ hoà", date).is_ok());
    criterion.bench_function("find a commune by name", |bencher| {
        bencher.iter(|| gazetteer.find_commune(black_box("xã mỵ hoà"), date).is_ok());
    });
    criterion.bench_function("build the gazetteer", |bencher| {
        bencher.iter(hoa_binh::gazetteer);
    });
}

/// All units of a day, beside a loop by hand that scans all rows for each of them.
fn looking_up_all(criterion: &mut Criterion) {
    let gazetteer = hoa_binh::gazetteer();
    let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default();
    let (date, later) = (day(2018), day(2025));
    let units: Vec<&Unit> = gazetteer.units_on(date).collect();
    let by_hand = |wanted: &dyn Fn(&Unit) -> bool| {
        let rows = gazetteer.units().iter();
        rows.filter(|row| row.valid().contains(date))
            .find(|row| wanted(row))
    };
    let mut group = criterion.benchmark_group("look up 210 units");
    group.throughput(Throughput::Elements(210));
    group.bench_function("by code", |bencher| {
        let found = |unit: &&&Unit| gazetteer.unit_on(unit.code(), date).is_ok();
        bencher.iter(|| black_box(&units).iter().filter(found).count());
    });
    group.bench_function("by code, scanning by hand", |bencher| {
        let found = |unit: &&&Unit| by_hand(&|row| row.code() == unit.code()).is_some();
        bencher.iter(|| black_box(&units).iter().filter(found).count());
    });
    group.bench_function("by name in its district", |bencher| {
        let found = |unit: &&&Unit| {
            let found = gazetteer.find_unit_in(unit.name(), unit.parent(), date);
            found.is_ok()
        };
        bencher.iter(|| black_box(&units).iter().filter(found).count());
    });
    group.bench_function("by name, scanning by hand", |bencher| {
        let found = |unit: &&&Unit| {
            let key = fold(unit.name());
            by_hand(&|row| row.parent() == unit.parent() && fold(row.name()) == key).is_some()
        };
        bencher.iter(|| black_box(&units).iter().filter(found).count());
    });
    group.bench_function("what became of each by 2025", |bencher| {
        let became = |unit: &&Unit| {
            gazetteer
                .descents(unit.code(), date, later)
                .map_or(0, |all| all.len())
        };
        bencher.iter(|| black_box(&units).iter().map(became).sum::<usize>());
    });
    group.finish();
}

/// Reports of so many communes, each with two indicators that no set has.
fn faulty(number: u32) -> Vec<CommuneReport> {
    let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap_or_default();
    let numbers: Vec<PartNumber> = ["98.1", "99"]
        .iter()
        .filter_map(|one| one.parse().ok())
        .collect();
    let communes = (1..=number).filter_map(|number| CommuneCode::new(number).ok());
    let report = |commune| {
        let empty = CommuneReport::new(commune, date);
        numbers.iter().fold(empty, |report, number| {
            report.observe(number.clone(), Observation::Met)
        })
    };
    communes.map(report).collect()
}

/// What a loop by hand finds: the observations of indicators that the standard does not have.
fn by_hand(standard: &Standard, reports: &[CommuneReport]) -> usize {
    let observations = reports.iter().flat_map(CommuneReport::observations);
    let unknown = observations.filter(|(number, _)| standard.part(number).is_none());
    unknown.count()
}

/// Ten times the reports, each of which gives findings, beside a loop by hand over the same. The
/// work of both is linear: the throughputs of 10,000 and 100,000 should be of one size.
fn very_many(criterion: &mut Criterion) {
    let region = Region::NorthernMidlandsAndMountains;
    let (set, overlay) = (catalog::decision_1980(), catalog::decision_816());
    let year = ProgrammeYear::new(2018).ok();
    let Some(standard) = year.and_then(|year| set.resolve(region, year, &[&overlay]).ok()) else {
        return;
    };
    let checker = Checker::built_in().keep_at_most(1_000);
    let mut group = criterion.benchmark_group("very many reports");
    group.sample_size(10);
    for number in [10_000, 100_000] {
        let reports = faulty(number);
        let dossier = Dossier::new().standard(&standard).reports(&reports);
        group.throughput(Throughput::Elements(u64::from(number)));
        group.bench_function(format!("check {number} reports"), |bencher| {
            bencher.iter(|| checker.check(black_box(&dossier)));
        });
        assert_eq!(by_hand(&standard, &reports) / 2, reports.len());
        group.bench_function(format!("loop over {number} reports by hand"), |bencher| {
            bencher.iter(|| by_hand(black_box(&standard), &reports));
        });
    }
    group.finish();
}

criterion_group!(
    benches,
    checking,
    checking_variants,
    checking_a_dossier,
    resolving,
    looking_up,
    looking_up_all,
    very_many
);
criterion_main!(benches);
