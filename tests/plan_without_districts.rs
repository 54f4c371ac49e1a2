//! A made-up province of 2026 whose communes lie directly in it: its plan from JSON to progress and
//! checks, with columns of communes and without columns, and faults that only such plans have.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use nongthonmoi::advice::{Advisor, PriceList, QuotaTarget, Terms, TierTarget};
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet};
use nongthonmoi::calendar::Period;
use nongthonmoi::place::{CommuneCode, Gazetteer, Level, Locality, ProvinceCode, Unit, UnitKind};
use nongthonmoi::plan::{Measure, Plan, QuotaRow};
use nongthonmoi::progress::{CellProgress, FigureColumn, Progress, Reporter, State, Unplaced};
use nongthonmoi::rules::{CheckReport, Checker, Dossier};
use nongthonmoi::text::Lang;
use serde_json::{Value, json};

use crate::common::day;

fn province() -> ProvinceCode {
    "98".parse().unwrap()
}

/// Communes 99901 to 99912.
fn commune(number: u32) -> CommuneCode {
    CommuneCode::new(99_900 + number).unwrap()
}

fn gazetteer() -> Gazetteer {
    let period = Period::new(day(2025, 7, 1), None).unwrap();
    let names = [
        "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Đông", "Tây",
    ];
    let unit =
        |(name, number)| Unit::new(commune(number), name, UnitKind::Commune, province(), period);
    let units = names.into_iter().zip(1..).map(unit).collect();
    Gazetteer::new(period, vec![], units).unwrap()
}

/// The plan of 2026, with a column for each of some communes.
fn plan_form(columns: &[u32]) -> Value {
    let head = |number: &u32| json!({"commune": commune(*number), "printed": format!("Xã {number}"), "communes": null});
    // The first columns are planned at all ten criteria, the others below.
    let cell = |least: bool| {
        let cells = columns
            .iter()
            .map(|number| u32::from((*number <= 3) == least));
        cells.collect::<Vec<u32>>()
    };
    json!({
        "document": {"number": "15/KH-UBND", "issued": "2026-01-20",
            "title": {"vi": "Kế hoạch năm 2026", "en": "Plan of 2026"}},
        "province": "98",
        "year": 2026,
        "objectives": [
            {"section": "I.1", "text": "…", "target": {"communes_recognised": {"communes": 2}}},
        ],
        "quota": {
            "criteria": 10,
            "columns": columns.iter().map(head).collect::<Vec<Value>>(),
            "rows": [
                {"number": "1", "label": "Số xã đạt 10 tiêu chí",
                    "measure": {"tier": {"from": 10, "to": 10}}, "cells": cell(true), "total": 3},
                {"number": "2", "label": "Số xã đạt từ 5-9 tiêu chí",
                    "measure": {"tier": {"from": 5, "to": 9}}, "cells": cell(false), "total": 9},
            ],
        },
        "tasks": [],
        "duties": [
            {"code": "III-report", "section": "III", "text": "…", "kind": "report",
                "bearer": "each_commune", "schedule": [{"every": "quarterly"}]},
        ],
    })
}

fn plan(columns: &[u32]) -> Plan {
    serde_json::from_value(plan_form(columns)).unwrap()
}

/// The state on the last day of June, from JSON: every commune reported, the first one meets all
/// criteria, and the second one reported a figure of its own and its quarter.
fn state() -> State {
    let mut state: State = serde_json::from_value(json!({
        "date": "2026-06-30",
        "figures": [
            {"commune": commune(2), "measure": {"tier": {"from": 10, "to": 10}},
                "column": "actual", "value": "1", "on": "2026-06-30"},
        ],
        "submissions": [
            {"duty": "III-report", "period": "2026-Q1", "by": {"commune": commune(2)}, "on": "2026-03-30"},
        ],
    }))
    .unwrap();
    for number in 1..=12 {
        let met = if number == 1 { 10 } else { 7 };
        let met = CriteriaMet::new(met, met, 10).unwrap();
        state.results.push(CommuneResult::counted(
            commune(number),
            day(2026, 6, 30),
            met,
        ));
    }
    state
}

fn check(plan: &Plan, state: &State, gazetteer: &Gazetteer) -> CheckReport {
    let dossier = Dossier::new().plan(plan).state(state).gazetteer(gazetteer);
    Checker::built_in().check(&dossier)
}

/// The findings of a plan, by code and path.
fn found(report: &CheckReport) -> Vec<String> {
    let findings = report.findings().iter();
    findings
        .map(|one| format!("{} {}", one.code(), one.path()))
        .collect()
}

const ALL: [u32; 12] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

#[test]
fn a_plan_by_commune_reads_as_it_is_written() {
    let form = plan_form(&ALL);
    let plan = plan(&ALL);
    assert_eq!(plan.quota.level(), Some(Level::Commune));
    assert_eq!(plan.quota.columns.first().unwrap().place, commune(1).into());
    assert_eq!(serde_json::to_value(&plan).unwrap(), form);
    let state = state();
    let again: State = serde_json::from_value(serde_json::to_value(&state).unwrap()).unwrap();
    assert_eq!(again, state);
    for (place, complaint) in [
        (json!({}), "missing field `district`, or `commune`"),
        (
            json!({"district": "148", "commune": "99901"}),
            "are both given",
        ),
        (
            json!({"commune": "99901", "ward": "99902"}),
            "unknown field `ward`",
        ),
    ] {
        let mut form = form.clone();
        let column = form
            .pointer_mut("/quota/columns/0")
            .unwrap()
            .as_object_mut()
            .unwrap();
        column.remove("commune");
        column.extend(place.as_object().unwrap().clone());
        let error = serde_json::from_value::<Plan>(form)
            .unwrap_err()
            .to_string();
        assert!(error.contains(complaint), "{error}");
    }
}

#[test]
fn quotas_figures_and_duties_go_by_commune() {
    let (plan, gazetteer, state) = (plan(&ALL), gazetteer(), state());
    let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
    assert_eq!(progress.level(), Level::Commune);
    assert_eq!(progress.localities().len(), 12);
    let top = progress
        .quota_row(Measure::Tier { from: 10, to: 10 })
        .unwrap();
    let reached: Vec<Answer> = top.cells.iter().map(CellProgress::reached).collect();
    assert_eq!(reached.iter().filter(|one| **one == Answer::No).count(), 2);
    assert_eq!(top.cell(commune(1)).unwrap().reached(), Answer::Yes);
    let second = top.cell(commune(2)).unwrap();
    assert_eq!(second.planned, Some(1.into()));
    assert_eq!(second.reported(FigureColumn::Actual), Some(1.into()));
    assert_eq!(second.differences().len(), 1);
    let sum = top.total.reported_sum(FigureColumn::Actual).unwrap();
    assert_eq!((sum.reported, sum.of), (1, 12));
    assert_eq!(top.total.reached(), Answer::No);
    let census = progress.census(Some(commune(1).into())).unwrap();
    assert_eq!(census.universe().communes(), 1);

    let duties = progress.duties(0);
    let first = duties.first().unwrap();
    assert_eq!(first.expected, Some(12));
    assert_eq!(first.late().count(), 11);
    let done = first
        .reporters
        .iter()
        .find(|one| one.status.is_done())
        .unwrap();
    assert_eq!(done.reporter, Reporter::Commune(commune(2)));
    assert!(progress.unplaced().is_empty());
}

#[test]
fn a_plan_without_columns_is_compared_by_its_totals() {
    let (plan, gazetteer, state) = (plan(&[]), gazetteer(), state());
    let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
    let top = progress
        .quota_row(Measure::Tier { from: 10, to: 10 })
        .unwrap();
    assert_eq!(top.total.planned_sum, None);
    // One of the three planned stands there, and all communes have reported.
    assert_eq!(top.total.reached(), Answer::No);
    assert_eq!(progress.level(), Level::Commune);
    assert_eq!(progress.duties(0).first().unwrap().expected, Some(12));
    let report = check(&plan, &state, &gazetteer);
    assert_eq!(found(&report), expected_of(&report));
}

/// What a plan without fault leaves to find: the figure of the second commune, which its result does
/// not give, and eleven that did not report.
fn expected_of(report: &CheckReport) -> Vec<String> {
    let figure = "NTM-114 /state/figures/99902/10/actual/2026-06-30";
    let duty = "NTM-705 /state/submissions/III-report/2026-Q1";
    let late = report
        .findings()
        .iter()
        .find(|one| one.code().as_str() == "NTM-705");
    let late = late.unwrap().text(Lang::Vi);
    assert!(late.contains("11/12") && late.contains("xã Một"), "{late}");
    vec![figure.into(), duty.into()]
}

#[test]
fn a_plan_by_commune_without_fault_has_no_findings() {
    let (plan, gazetteer, state) = (plan(&ALL), gazetteer(), state());
    let report = check(&plan, &state, &gazetteer);
    assert_eq!(found(&report), expected_of(&report));
}

#[test]
fn columns_of_other_levels_and_places_are_found() {
    let gazetteer = gazetteer();
    let (mut plan, state) = (plan(&ALL), state());
    // The last column is a district, and the one before it is of another province.
    let [.., before, last] = plan.quota.columns.as_mut_slice() else {
        panic!("there are columns")
    };
    before.place = commune(50).into();
    last.place = Locality::District("148".parse().unwrap());
    assert_eq!(plan.quota.level(), None);
    let found = found(&check(&plan, &state, &gazetteer));
    for expected in [
        "NTM-503 /quota/columns/148",
        "NTM-518 /quota/columns/99950",
        "NTM-519 /quota/columns",
    ] {
        assert!(found.contains(&expected.into()), "{expected} in {found:?}");
    }
    let mut state = state;
    for figure in &mut state.figures {
        figure.place = commune(50).into();
    }
    let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
    let commune = commune(50);
    assert_eq!(progress.unplaced(), [Unplaced::NotACommune { commune }]);
}

#[test]
fn a_commune_that_is_planned_in_two_tiers_is_found() {
    let (mut plan, gazetteer, state) = (plan(&ALL), gazetteer(), state());
    let mut cells = [0_u32; 12];
    cells[..4].fill(1);
    let measure = Measure::Tier { from: 10, to: 10 };
    plan.quota.rows[0] = QuotaRow::of_counts("1", "x", measure, &cells, 4);
    let found = found(&check(&plan, &state, &gazetteer));
    assert!(
        found.contains(&"NTM-102 /quota/columns/99904".into()),
        "{found:?}"
    );
}

#[test]
fn what_a_plan_asks_of_communes_is_advised_commune_by_commune_or_of_the_province() {
    let (by_commune, whole, gazetteer) = (plan(&ALL), plan(&[]), gazetteer());
    let on = day(2026, 6, 30);
    let target = QuotaTarget::of_plan(&by_commune, &gazetteer, on).unwrap();
    assert_eq!(target.areas().len(), 12);
    assert_eq!(target.communes().count(), 12);
    let second = target.area(commune(2).into()).unwrap();
    let tiers: Vec<(u8, u32)> = second
        .tiers
        .iter()
        .map(|one| (one.from, one.communes))
        .collect();
    assert_eq!(tiers, [(5, 1), (10, 1)]);
    assert_eq!(target.area_of(commune(2)), Some(commune(2).into()));
    let form = serde_json::to_value(second).unwrap();
    assert_eq!(form.get("commune"), Some(&json!(commune(2))));

    let target = QuotaTarget::of_plan(&whole, &gazetteer, on).unwrap();
    let [area] = target.areas() else {
        panic!("the province is one area")
    };
    assert_eq!(area.area, province().into());
    let tiers: Vec<(u8, u32)> = area
        .tiers
        .iter()
        .map(|one| (one.from, one.communes))
        .collect();
    assert_eq!(tiers, [(5, 12), (10, 3)]);
    // Nothing is known of the communes, so nothing is said of what cannot be reached.
    let (prices, terms) = (PriceList::new(), Terms::new());
    let advisor = Advisor::new(&[], &prices, &terms).unwrap();
    let answer = advisor.cheapest_quota(&target).unwrap();
    assert_eq!(answer.reachable, Answer::CannotSay);
    assert!(answer.obstacles.is_empty());
    // More than there are is asked of the province by name.
    let mut asked = area.clone();
    asked.tiers = vec![TierTarget {
        from: 10,
        communes: 13,
    }];
    let target = QuotaTarget::new(10, vec![asked], None).unwrap();
    let answer = advisor.cheapest_quota(&target).unwrap();
    let demand = answer.obstacles.first().unwrap().demand;
    assert!(
        demand.text(Lang::Vi).starts_with("tỉnh 98: 13 xã"),
        "{}",
        demand.text(Lang::Vi)
    );
}
