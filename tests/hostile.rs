//! Input that nobody means well with: random and mutated dossiers, numbers at the limits, very many
//! reports, JSON that is deep or huge.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use std::sync::LazyLock;

use crate::common::forms::{any_indicator, any_part_number};
use crate::common::progress::any_state;
use crate::common::strategies::{
    any_date, any_observation_at_all, any_plan, any_standard, any_threshold, any_within,
};
use crate::common::{day, hoa_binh_standard, set_parts, sourced, test_instrument};
use nongthonmoi::advice::{PriceList, Step, Terms};
use nongthonmoi::assessment::{CommuneReport, CommuneResult, CriteriaMet};
use nongthonmoi::calendar::Period;
use nongthonmoi::criteria::{CriteriaSet, Overlay, Requirement, Standard};
use nongthonmoi::place::{CommuneCode, Gazetteer};
use nongthonmoi::plan::{Measure, Plan, QuotaRow, Task};
use nongthonmoi::progress::{
    FigureColumn, RecognitionBalance, RecognitionFlows, ReportedFigure, State, TaskDone,
};
use nongthonmoi::quantity::{Bounds, Decimal};
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use nongthonmoi::rules::{CheckReport, Checker, Dossier, FactValue, Finding, Profile};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::tier::{Census, TierScheme};
use nongthonmoi::works::{ExemplaryHamlet, GreenRoad, RoadSection, ValueChainModel};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::de::DeserializeOwned;
use serde_json::Value;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(hoa_binh::gazetteer);
static PLAN: LazyLock<Plan> = LazyLock::new(hoa_binh::plan_2018);
static STANDARD: LazyLock<Standard> = LazyLock::new(|| hoa_binh_standard(2018));

/// Checks twice and renders everything, the same each time; keeps a part of what is a lot.
fn survives(dossier: &Dossier<'_>) -> Result<(), TestCaseError> {
    let checker = Checker::built_in();
    let whole = checker.check(dossier);
    let again = checker.check(dossier);
    prop_assert_eq!(&whole, &again);
    prop_assert_eq!(told(&whole), told(&again));
    if whole.findings().len() > KEPT {
        let some = checker.keep_at_most(KEPT).check(dossier);
        prop_assert_eq!(whole.rules(), some.rules());
        let kept = some
            .findings()
            .iter()
            .all(|one| whole.findings().contains(one));
        prop_assert!(kept && some.findings().len() == KEPT && some.skipped().len() <= KEPT);
    }
    Ok(())
}

/// More than most of these dossiers give, and less than some.
const KEPT: usize = 150;

fn told(report: &CheckReport) -> Vec<[String; 2]> {
    let findings = report.findings().iter();
    findings
        .map(|finding| Lang::ALL.map(|lang| finding.text(lang)))
        .collect()
}

// --- random dossiers ----------------------------------------------------------

fn any_balance() -> impl Strategy<Value = RecognitionBalance> {
    any::<[u32; 6]>().prop_map(|[start, recognised, revoked, promoted, succeeded, end]| {
        let flows = RecognitionFlows {
            recognised,
            revoked,
            promoted,
            succeeded,
        };
        RecognitionBalance::new(start, flows, end)
    })
}

fn any_set() -> impl Strategy<Value = Option<CriteriaSet>> {
    vec(any_indicator(), 0..4).prop_map(|mut indicators| {
        indicators.sort_by_key(nongthonmoi::criteria::Indicator::number);
        CriteriaSet::new(set_parts(&["x"], indicators)).ok()
    })
}

fn any_overlay() -> impl Strategy<Value = Overlay> {
    let numbers = select(&["2.1", "10", "15.1", "17.1", "1", "99.9"][..]);
    let entry = (
        numbers,
        vec(any_threshold(), 0..3),
        any_date(),
        option::of(1_u64..2_000),
    );
    vec(entry, 0..4).prop_map(|entries| {
        let empty = Overlay::new(test_instrument());
        entries
            .into_iter()
            .fold(empty, |overlay, (number, thresholds, from, days)| {
                let until = days.map(|days| from + chrono::Days::new(days));
                let requirement = match thresholds.len() {
                    0 => Requirement::Attested,
                    _ => Requirement::Measured(thresholds),
                };
                let period = Period::new(from, until).unwrap();
                let with =
                    overlay
                        .clone()
                        .require(number.parse().unwrap(), period, sourced(requirement));
                with.unwrap_or(overlay)
            })
    })
}

/// Reports on numbers that the standard has, and on any other.
fn any_reports() -> impl Strategy<Value = Vec<CommuneReport>> {
    let own = select(
        &[
            "1.1",
            "4.2",
            "5",
            "10",
            "15.1",
            "17.1/hygienic",
            "17.1/clean",
            "17.1",
        ][..],
    );
    let number = prop_oneof![
        own.prop_map(|text| text.parse().unwrap()),
        any_part_number()
    ];
    let commune = select(&["04813", "04825", "00000", "99999"][..]);
    let near = select(&[(2018, 12, 31), (2018, 6, 30), (2015, 1, 1)][..]);
    let date = prop_oneof![
        near.prop_map(|(year, month, of)| day(year, month, of)),
        any_date()
    ];
    let report = (commune, date, vec((number, any_observation_at_all()), 0..8));
    let report = report.prop_map(|(commune, date, observations)| {
        let empty = CommuneReport::new(commune.parse().unwrap(), date);
        observations
            .into_iter()
            .fold(empty, |report, (number, observation)| {
                report.observe(number, observation)
            })
    });
    vec(report, 0..5)
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        ..crate::common::laws()
    }
}

proptest! {
    #![proptest_config(cases(2_200))]

    #[test]
    fn random_plans_and_states(
        plan in option::weighted(0.9, any_plan()), covered in any::<bool>(),
        state in option::of(any_state()), balance in option::of(any_balance()),
        date in option::of(any_date())
    ) {
        let mut dossier = Dossier::new();
        if let Some(plan) = &plan { dossier = dossier.plan(plan); }
        if covered { dossier = dossier.gazetteer(&GAZETTEER); }
        if let Some(state) = &state { dossier = dossier.state(state); }
        if let Some(balance) = &balance { dossier = dossier.recognition_balance(balance); }
        if let Some(date) = date { dossier = dossier.date(date); }
        survives(&dossier)?;
    }
}

proptest! {
    #![proptest_config(cases(3_500))]

    #[test]
    fn random_criteria_and_reports(
        set in any_set(), overlays in option::of(vec(any_overlay(), 0..3)),
        standard in option::of(any_standard()), built_in in any::<bool>(),
        reports in any_reports(), date in option::of(any_date())
    ) {
        let mut dossier = Dossier::new().reports(&reports);
        if let Some(set) = &set { dossier = dossier.criteria_set(set); }
        if let Some(overlays) = &overlays { dossier = dossier.overlays(overlays); }
        if let Some(standard) = &standard { dossier = dossier.standard(standard); }
        if built_in { dossier = dossier.standard(&STANDARD).gazetteer(&GAZETTEER); }
        if let Some(date) = date { dossier = dossier.date(date); }
        survives(&dossier)?;
    }
}

// --- mutated dossiers ----------------------------------------------------------

/// A document, and where something stands in it.
struct Document {
    value: Value,
    places: Vec<String>,
}

impl Document {
    fn new(value: Value) -> Self {
        let mut places = Vec::new();
        collect(&value, String::new(), &mut places);
        Self { value, places }
    }

    fn of(text: &str) -> Self {
        Self::new(serde_json::from_str(text).unwrap())
    }
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Array(list) => {
            for (index, one) in list.iter().enumerate() {
                collect(one, format!("{place}/{index}"), places);
            }
        }
        Value::Object(map) => {
            for (name, one) in map {
                collect(
                    one,
                    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")),
                    places,
                );
            }
        }
        _ => {}
    }
    places.push(place);
}

static PLAN_DOCUMENT: LazyLock<Document> =
    LazyLock::new(|| Document::new(serde_json::to_value(&*PLAN).unwrap()));
static STATE_DOCUMENT: LazyLock<Document> =
    LazyLock::new(|| Document::of(include_str!("../examples/state/state.json")));
static REPORTS_DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let reports = [
        include_str!("../examples/reports/complete.json"),
        include_str!("../examples/reports/partial.json"),
    ];
    Document::of(&format!("[{}]", reports.join(",")))
});

/// Values that somebody might put anywhere: limits of every kind of number, days, codes, texts.
const HOSTILE: &[&str] = &[
    "null",
    "true",
    "[]",
    "{}",
    "0",
    "-1",
    "255",
    "256",
    "65536",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "79228162514264337593543950335",
    "79228162514264337593543950336",
    "1e400",
    "0.1",
    "\"\"",
    "\"met\"",
    "\"đạt\"",
    "\"04813\"",
    "\"00000\"",
    "\"154\"",
    "\"79228162514264337593543950335\"",
    "\"-79228162514264337593543950335\"",
    "\"0.0000000000000000000000000001\"",
    "\"1234567890123456789012345678\"",
    "\"7.9228162514264337593543950335\"",
    "\"99.99999999999999999999999999\"",
    "\"79228162514264337593543950335/79228162514264337593543950335\"",
    "\"0.0000000000000000000000000001/0.0000000000000000000000000001\"",
    "\"9999-12-31\"",
    "\"0001-01-01\"",
    "\"2018-02-30\"",
    "\"2018-12-31\"",
    "\"-262143-01-01\"",
    "\"\\u0000\"",
    "\"{declared}\"",
    "\"~1/\"",
    "\"a\\u0301\\u0301\\u0301\"",
];

#[derive(Debug, Clone)]
enum Mutation {
    /// A hostile value instead of what stands there.
    Put(Index, Index),
    /// What stands at another place instead.
    Copy(Index, Index),
    /// Nothing any more.
    Remove(Index),
    /// Once more, at the end of its list.
    Repeat(Index),
}

fn any_mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let two = || any::<(Index, Index)>();
    let one = prop_oneof![
        4 => two().prop_map(|(at, value)| Mutation::Put(at, value)),
        2 => two().prop_map(|(at, from)| Mutation::Copy(at, from)),
        1 => any::<Index>().prop_map(Mutation::Remove),
        2 => any::<Index>().prop_map(Mutation::Repeat),
    ];
    vec(one, 1..4)
}

fn mutated(document: &Document, mutations: &[Mutation]) -> Value {
    let mut value = document.value.clone();
    let place = |at: &Index| at.get(&document.places).as_str();
    for mutation in mutations {
        match mutation {
            Mutation::Put(at, hostile) => {
                let new = serde_json::from_str(HOSTILE[hostile.index(HOSTILE.len())]).unwrap();
                put(&mut value, place(at), new);
            }
            Mutation::Copy(at, from) => {
                if let Some(new) = value.pointer(place(from)).cloned() {
                    put(&mut value, place(at), new);
                }
            }
            Mutation::Remove(at) => {
                let Some((parent, name)) = place(at).rsplit_once('/') else {
                    continue;
                };
                match value.pointer_mut(parent) {
                    Some(Value::Array(list)) => {
                        let index = name.parse().unwrap_or(usize::MAX);
                        if index < list.len() {
                            list.remove(index);
                        }
                    }
                    Some(Value::Object(map)) => {
                        map.remove(name);
                    }
                    _ => {}
                }
            }
            Mutation::Repeat(at) => {
                let Some((parent, _)) = place(at).rsplit_once('/') else {
                    continue;
                };
                let Some(again) = value.pointer(place(at)).cloned() else {
                    continue;
                };
                if let Some(Value::Array(list)) = value.pointer_mut(parent) {
                    list.push(again);
                }
            }
        }
    }
    value
}

fn put(value: &mut Value, place: &str, new: Value) {
    if let Some(at) = value.pointer_mut(place) {
        *at = new;
    }
}

proptest! {
    #![proptest_config(cases(1_800))]

    #[test]
    fn mutated_plans(mutations in any_mutations()) {
        let value = mutated(&PLAN_DOCUMENT, &mutations);
        if let Ok(plan) = serde_json::from_value::<Plan>(value) {
            survives(&Dossier::new().plan(&plan).gazetteer(&GAZETTEER))?;
        }
    }

    #[test]
    fn mutated_reports(mutations in any_mutations(), date in option::of(any_date())) {
        let value = mutated(&REPORTS_DOCUMENT, &mutations);
        if let Ok(reports) = serde_json::from_value::<Vec<CommuneReport>>(value) {
            let dossier = Dossier::new().standard(&STANDARD).gazetteer(&GAZETTEER).reports(&reports);
            survives(&match date {
                Some(date) => dossier.date(date),
                None => dossier,
            })?;
        }
    }
}

proptest! {
    #![proptest_config(cases(700))]

    #[test]
    fn mutated_states(mutations in any_mutations()) {
        let value = mutated(&STATE_DOCUMENT, &mutations);
        if let Ok(state) = serde_json::from_value::<State>(value) {
            survives(&Dossier::new().plan(&PLAN).gazetteer(&GAZETTEER).state(&state))?;
        }
    }
}

/// Most mutations must be read, or the tests above would look at nothing.
#[test]
fn what_is_not_mutated_is_read() {
    serde_json::from_value::<Plan>(PLAN_DOCUMENT.value.clone()).unwrap();
    serde_json::from_value::<State>(STATE_DOCUMENT.value.clone()).unwrap();
    serde_json::from_value::<Vec<CommuneReport>>(REPORTS_DOCUMENT.value.clone()).unwrap();
    assert!(PLAN_DOCUMENT.places.len() > 500 && STATE_DOCUMENT.places.len() > 500);
}

// --- numbers at the limits --------------------------------------------------------

const LIMITS: [&str; 4] = [
    "9999999999999999",
    "0.000001",
    "1234567890.123456",
    "79228162514264337593543950335",
];

/// Every figure of the plan at every limit: what is read is checked, and what is beyond the bounds is
/// not read.
#[test]
fn every_figure_of_a_plan_at_the_limits() {
    let checker = Checker::built_in();
    for (index, row) in PLAN.quota.rows.iter().enumerate() {
        for limit in LIMITS {
            let limit = Decimal::from_str_exact(limit).unwrap();
            let mut cells = row.cells().to_vec();
            cells[0] = Some(limit);
            cells[1] = Some(limit);
            let (number, label) = (row.number().into(), row.label().into());
            let changed = QuotaRow::new(number, label, row.measure(), cells, row.total());
            let Ok(changed) = changed else {
                let fraction = row.measure().is_count() && !limit.fract().is_zero();
                assert!(fraction || !Bounds::SUMMAND.hold(limit));
                continue;
            };
            let mut plan = PLAN.clone();
            let exact: num_bigint::BigInt = changed.cells().iter().flatten().map(big).sum();
            assert_eq!(big(&changed.sum()), exact);
            plan.quota.rows[index] = changed;
            let report = checker.check(&Dossier::new().plan(&plan).gazetteer(&GAZETTEER));
            let path = format!("/quota/rows/{}/total", row.number());
            let mut findings = report.findings().iter();
            assert!(findings.any(|one| one.path().to_string() == path));
        }
    }
}

/// Puts each limit into every place of a document where a number stands, and checks what is read.
fn figures_at_the_limits<T: DeserializeOwned>(document: &Document, check: impl Fn(T)) -> usize {
    let mut read = 0;
    for place in &document.places {
        let there = document.value.pointer(place).unwrap();
        let written = there
            .as_str()
            .map_or_else(|| there.to_string(), str::to_owned);
        if Decimal::from_str_exact(&written).is_err() {
            continue;
        }
        // The largest and the smallest; the plan has them all.
        for limit in &LIMITS[..2] {
            let texts = [
                format!("\"{limit}\""),
                format!("\"{limit}/{limit}\""),
                (*limit).to_owned(),
            ];
            let values = texts.map(|text| serde_json::from_str(&text).unwrap());
            let read_one = |value: Value| {
                let mut changed = document.value.clone();
                put(&mut changed, place, value);
                serde_json::from_value(changed).ok()
            };
            if let Some(one) = values.into_iter().find_map(read_one) {
                check(one);
                read += 1;
            }
        }
    }
    read
}

#[test]
fn every_figure_of_states_and_reports_at_the_limits() {
    let checker = Checker::built_in();
    let built_in = Dossier::new()
        .plan(&PLAN)
        .gazetteer(&GAZETTEER)
        .standard(&STANDARD);
    let states = figures_at_the_limits(&STATE_DOCUMENT, |state: State| {
        told(&checker.check(&built_in.state(&state)));
    });
    let reports = figures_at_the_limits(&REPORTS_DOCUMENT, |reports: Vec<CommuneReport>| {
        told(&checker.check(&built_in.reports(&reports)));
    });
    assert!(states > 100 && reports > 30, "{states} {reports}");
}

proptest! {
    #![proptest_config(cases(200))]

    /// Sums are exact; nothing wraps round or loses a digit.
    #[test]
    fn a_sum_of_any_cells_is_exact(cells in vec(any_within(Bounds::SUMMAND), 2..6)) {
        let cells: Vec<_> = cells.into_iter().map(|cell| Some(cell.abs())).collect();
        let exact: num_bigint::BigInt = cells.iter().flatten().map(big).sum();
        let mut plan = PLAN.clone();
        plan.quota.columns.truncate(cells.len());
        plan.quota.rows = vec![QuotaRow::new(
            "1".into(), "x".into(), Measure::Other, cells, Some(Decimal::ZERO),
        ).unwrap()];
        let sum = plan.quota.rows[0].sum();
        prop_assert_eq!(big(&sum), exact);
        let report = Checker::built_in().check(&Dossier::new().plan(&plan));
        let mut findings = report.findings().iter();
        let total = findings.find(|one| one.code().as_str() == "NTM-101");
        let found = total.and_then(|one| one.fact("computed").cloned());
        let expected = (!sum.is_zero()).then_some(FactValue::Decimal(sum));
        prop_assert_eq!(found, expected);
    }
}

/// A decimal as a whole number of 10⁻²⁸.
fn big(value: &Decimal) -> num_bigint::BigInt {
    let mantissa = num_bigint::BigInt::from(value.mantissa());
    mantissa * num_bigint::BigInt::from(10).pow(28 - value.scale())
}

// --- very many ----------------------------------------------------------------

fn code(number: u32) -> CommuneCode {
    CommuneCode::new(number).unwrap()
}

/// So many reports of communes that nobody knows, each with ten indicators that no set has.
fn faulty_reports(number: u32) -> Vec<CommuneReport> {
    let numbers: Vec<_> = (1..=10)
        .map(|within| format!("99.{within}").parse().unwrap())
        .collect();
    let report = |commune| {
        let empty = CommuneReport::new(code(50_000 + commune), day(2018, 12, 31));
        numbers.iter().cloned().fold(empty, |report, number| {
            report.observe(number, nongthonmoi::assessment::Observation::Met)
        })
    };
    (1..=number).map(report).collect()
}

#[test]
fn ten_times_the_reports_give_ten_times_the_findings_and_no_more_are_kept() {
    let checker = Checker::built_in().keep_at_most(100);
    let found = |number| {
        let reports = faulty_reports(number);
        let dossier = Dossier::new()
            .standard(&STANDARD)
            .gazetteer(&GAZETTEER)
            .reports(&reports);
        let report = checker.check(&dossier);
        assert_eq!(report.findings().len(), 100);
        assert!(report.skipped().len() <= 100);
        let findings: u64 = report.rules().iter().map(|rule| rule.findings).sum();
        assert_eq!(report.findings_left_out(), findings - 100);
        let skipped: u64 = report.rules().iter().map(|rule| rule.skipped).sum();
        (findings, skipped)
    };
    let (fewest, few, many) = (found(100), found(1_000), found(10_000));
    assert!(many.0 >= 100_000, "{many:?}");
    // Some findings are of the province, not of a report.
    assert_eq!(many.0 - few.0, (few.0 - fewest.0) * 10);
    assert!(many.1 <= few.1 * 10, "{few:?} {many:?}");
}

const MANY: u32 = 20_000;

/// Checks without keeping much, and gives the number of findings. What is quadratic in one of the
/// lists would take minutes.
fn count(state: &State, reports: &[CommuneReport], plan: &Plan) -> u64 {
    let dossier = Dossier::new()
        .plan(plan)
        .gazetteer(&GAZETTEER)
        .standard(&STANDARD)
        .reports(reports)
        .state(state)
        .date(state.date);
    let report = Checker::built_in().keep_at_most(10).check(&dossier);
    report.rules().iter().map(|rule| rule.findings).sum()
}

/// A state of so many communes, each with two results, a standing, a road, a model and a hamlet.
fn large_state(communes: impl Iterator<Item = CommuneCode>) -> State {
    let mut state = State::new(day(2018, 12, 31));
    let met = |number| CriteriaMet::new(number, number, 19).unwrap();
    for commune in communes {
        for (date, number) in [(day(2018, 6, 30), 19), (state.date, 12)] {
            state
                .results
                .push(CommuneResult::counted(commune, date, met(number)));
        }
        let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
        let entry = StandingEntry::on(day(2017, 12, 20), recognised);
        state
            .standings
            .push(Standing::new(commune, vec![entry]).unwrap());
        let works = &mut state.works;
        works.reported.push(commune);
        works
            .roads
            .push(GreenRoad::new(vec![RoadSection::new(commune)]));
        works
            .models
            .push(ValueChainModel::new("chè".into(), commune));
        works
            .hamlets
            .push(ExemplaryHamlet::new(commune, "Thôn Một".into()));
    }
    state
}

#[test]
fn a_very_large_province_is_checked() {
    let state = large_state((1..=MANY).map(code));
    assert!(count(&state, &[], &PLAN) > u64::from(MANY));
}

/// Everything that a single commune can have very many of.
#[test]
fn a_commune_with_very_many_of_everything_is_checked() {
    let own = code(4_813);
    let mut state = large_state(std::iter::repeat_n(own, 5_000));
    let mut entries = Vec::new();
    for number in 0..5_000_u32 {
        let on = day(1980, 1, 1) + chrono::Days::new(u64::from(number));
        let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
        entries.push(StandingEntry::on(on, recognised));
        let met = CriteriaMet::new(3, 3, 19).unwrap();
        state.results.push(CommuneResult::counted(own, on, met));
    }
    state.standings = vec![Standing::sorted(own, entries)];
    let sections = vec![RoadSection::new(own); 5_000];
    state.works.roads.push(GreenRoad::new(sections));
    let empty = CommuneReport::new(own, state.date);
    let report = (0..20_000).fold(empty, |report, _| {
        report.observe("4.2".parse().unwrap(), "97".parse().unwrap())
    });
    assert!(count(&state, &[report], &PLAN) > 0);
}

/// A plan with very many columns, rows, objectives and tasks, and as many things said of them.
#[test]
fn a_very_large_plan_is_checked() {
    let mut plan = PLAN.clone();
    let mut state = State::new(day(2018, 12, 31));
    let district = plan.quota.columns[0].place;
    for number in 0..2_000_u16 {
        let column = plan.quota.columns[usize::from(number % 11)].clone();
        plan.quota.columns.push(column);
        plan.objectives
            .push(plan.objectives[usize::from(number % 9)].clone());
        let task = Task {
            number,
            ..plan.tasks[usize::from(number % 14)].clone()
        };
        plan.tasks.push(task);
        state.tasks_done.push(TaskDone::new(number, state.date));
        let row = plan.quota.rows[usize::from(number % 6)].clone();
        plan.quota.rows.push(row);
        let figure = ReportedFigure::new(
            district,
            Measure::Tier { from: 19, to: 19 },
            FigureColumn::Actual,
            Decimal::from(number),
        );
        state.figures.push(figure);
    }
    assert!(count(&state, &[], &plan) > 0);
}

// --- JSON ------------------------------------------------------------------------

fn refuses_depth<T: DeserializeOwned>() {
    for opening in ["[", "{\"a\":", "[{\"list\":"] {
        let deep = opening.repeat(200_000);
        assert!(serde_json::from_str::<T>(&deep).is_err());
    }
    let million = "[".repeat(1_000_000);
    assert!(serde_json::from_str::<T>(&million).is_err());
}

#[test]
fn deep_json_is_an_error_for_every_input_and_no_overflow_of_the_stack() {
    refuses_depth::<Plan>();
    refuses_depth::<Gazetteer>();
    refuses_depth::<CriteriaSet>();
    refuses_depth::<Overlay>();
    refuses_depth::<CommuneReport>();
    refuses_depth::<CommuneResult>();
    refuses_depth::<Standing>();
    refuses_depth::<State>();
    refuses_depth::<TierScheme>();
    refuses_depth::<Census>();
    refuses_depth::<PriceList>();
    refuses_depth::<Terms>();
    refuses_depth::<Step>();
    refuses_depth::<Profile>();
    refuses_depth::<Finding>();
    refuses_depth::<CheckReport>();
}

/// The one form that holds itself.
#[test]
fn a_list_of_lists_of_facts_is_refused_before_the_stack_ends() {
    let nested = |levels: usize| {
        format!(
            "{}{{\"count\": 1}}{}",
            "{\"list\": [".repeat(levels),
            "]}".repeat(levels)
        )
    };
    assert!(serde_json::from_str::<FactValue>(&nested(20)).is_ok());
    let error = serde_json::from_str::<FactValue>(&nested(100_000)).unwrap_err();
    assert!(error.to_string().contains("recursion limit"), "{error}");
}
