//! Checking the built-in plan, and the parts of that work.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::catalog;
use nongthonmoi::place::Region;
use nongthonmoi::rules::{Checker, Dossier};
use nongthonmoi::samples::hoa_binh;

fn checking(criterion: &mut Criterion) {
    let plan = hoa_binh::plan_2018();
    let gazetteer = hoa_binh::gazetteer();
    let checker = Checker::built_in();
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    assert_eq!(checker.check(&dossier).findings().len(), 3);
    criterion.bench_function("check the plan of 2018", |bencher| {
        bencher.iter(|| checker.check(black_box(&dossier)));
    });
}

fn resolving(criterion: &mut Criterion) {
    let set = catalog::decision_1980();
    let overlay = catalog::decision_816();
    let region = Region::NorthernMidlandsAndMountains;
    let Some(year) = ProgrammeYear::new(2018) else {
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

criterion_group!(benches, checking, resolving, looking_up);
criterion_main!(benches);
