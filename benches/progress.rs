//! Progress of a province of 2,000 and of 20,000 communes, each with two results, a history, a road, a
//! model and a hamlet: objectives, quotas, what makes the difference in every row, a comparison.
//!
//! Only the time per commune of one size beside that of the other means anything. It is printed
//! before anything is timed on its own. The province is made up.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    reason = "a benchmark that fails says so; a ratio of times decides nothing"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use nongthonmoi::assessment::{CommuneResult, CriteriaMet};
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{
    CommuneCode, District, DistrictCode, DistrictKind, Gazetteer, Unit, UnitKind,
};
use nongthonmoi::plan::Plan;
use nongthonmoi::progress::{Comparison, Progress, State};
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::tier::TierScheme;
use nongthonmoi::works::{ExemplaryHamlet, GreenRoad, RoadSection, ValueChainModel};

const SIZES: [u32; 2] = [2_000, 20_000];
/// Communes in a district.
const IN_DISTRICT: u32 = 25;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

struct Province {
    plan: Plan,
    gazetteer: Gazetteer,
    state: State,
}

impl Province {
    fn made(communes: u32) -> Option<Self> {
        let plan = hoa_binh::plan_2018();
        let valid = Period::new(day(2010, 1, 1), None).ok()?;
        let district_of =
            |index: u32| DistrictCode::new(u16::try_from(index / IN_DISTRICT).ok()?).ok();
        let mut districts = Vec::new();
        for index in (0..communes).step_by(IN_DISTRICT as usize) {
            let name = format!("Huyện {index}");
            let kind = DistrictKind::District;
            districts.push(District::new(
                district_of(index)?,
                name,
                kind,
                plan.province,
                valid,
            ));
        }
        let (mut units, mut state) = (Vec::new(), State::new(day(2018, 12, 31)));
        for index in 0..communes {
            let code = CommuneCode::new(index + 1).ok()?;
            let name = format!("Xã {index}");
            units.push(Unit::new(
                code,
                name,
                UnitKind::Commune,
                district_of(index)?,
                valid,
            ));
            let met = u8::try_from(index % 20).ok()?;
            for (date, met) in [(day(2017, 12, 31), met / 2), (day(2018, 11, 30), met)] {
                let met = CriteriaMet::new(met, met, 19)?;
                state.results.push(CommuneResult::counted(code, date, met));
            }
            let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
            let recognised = StandingEntry::on(day(2018, 6, 1), recognised);
            let entries = if index % 3 == 0 {
                vec![recognised]
            } else {
                Vec::new()
            };
            state.standings.push(Standing::sorted(code, entries));
            let mut section = RoadSection::new(code);
            section.length = "1.2".parse().ok();
            state.works.roads.push(GreenRoad::new(vec![section]));
            state
                .works
                .models
                .push(ValueChainModel::new("cam".into(), code));
            state
                .works
                .hamlets
                .push(ExemplaryHamlet::new(code, "Xóm Mỗ".into()));
            state.works.reported.push(code);
        }
        let gazetteer = Gazetteer::new(valid, districts, units).ok()?;
        Some(Self {
            plan,
            gazetteer,
            state,
        })
    }

    fn progress(&self) -> Option<Progress<'_>> {
        Progress::of(&self.plan, &self.gazetteer, &self.state).ok()
    }
}

type Question = (&'static str, fn(&Progress<'_>) -> usize);

const QUESTIONS: [Question; 4] = [
    ("objectives", |progress| progress.objectives().len()),
    ("quota", |progress| progress.quota().len()),
    ("differences of all rows", |progress| {
        let quota = progress.quota();
        quota.iter().map(|row| row.total.differences().len()).sum()
    }),
    ("comparison", |progress| {
        Comparison::of(TierScheme::hoa_binh_2018(), progress, progress)
            .map_or(0, |comparison| comparison.communes.len())
    }),
];

/// The least time of a few runs.
fn timed(question: fn(&Progress<'_>) -> usize, progress: &Progress<'_>) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        black_box(question(black_box(progress)));
        least = least.min(start.elapsed());
    }
    least
}

fn progress(criterion: &mut Criterion) {
    let made = SIZES.map(|size| (size, Province::made(size)));
    let [(few, Some(small)), (many, Some(large))] = &made else {
        return;
    };
    let (Some(one), Some(other)) = (small.progress(), large.progress()) else {
        return;
    };
    for (name, question) in QUESTIONS {
        let per_commune =
            |size: u32, progress| timed(question, progress).as_secs_f64() / f64::from(size);
        let ratio = per_commune(*many, &other) / per_commune(*few, &one);
        println!("{name}: per commune at {many} / at {few} = {ratio:.2}");
    }
    let mut group = criterion.benchmark_group("progress");
    group.sample_size(10);
    for (size, province) in [(few, &one), (many, &other)] {
        group.throughput(Throughput::Elements(u64::from(*size)));
        for (name, question) in QUESTIONS {
            group.bench_function(BenchmarkId::new(name, size), |bencher| {
                bencher.iter(|| question(black_box(province)));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, progress);
criterion_main!(benches);
