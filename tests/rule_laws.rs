//! Laws of the checker on any plan that the types can hold.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

mod common;

use common::oracle::oracle;
use common::strategies::any_plan;
use common::{day, shuffled};
use nongthonmoi::law::Instrument;
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::{Measure, Plan, QuotaRow};
use nongthonmoi::rules::{CheckReport, Checker, Dossier, Finding, Skipped};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use proptest::prelude::*;

thread_local! {
    static GAZETTEER: Gazetteer = hoa_binh::gazetteer();
}

fn check(plan: &Plan) -> CheckReport {
    GAZETTEER.with(|gazetteer| {
        Checker::built_in().check(&Dossier::new().plan(plan).gazetteer(gazetteer))
    })
}

/// A finding with everything that it carries.
fn whole(finding: &Finding) -> String {
    let facts: Vec<_> = finding
        .facts()
        .iter()
        .map(|fact| format!("{fact:?}"))
        .collect();
    let texts = Lang::ALL.map(|lang| (finding.text(lang), finding.citation().text(lang)));
    format!(
        "{} {} {} {facts:?} {texts:?}",
        finding.path(),
        finding.code(),
        finding.severity()
    )
}

/// The plan on a day of 2018, or before the gazetteer begins.
fn dated(plan: Plan, covered: bool) -> Plan {
    let date = if covered {
        day(2018, 1, 31)
    } else {
        day(2008, 1, 31)
    };
    let document = Instrument::new(
        plan.document.number().clone(),
        date,
        plan.document.title().clone(),
    );
    Plan { document, ..plan }
}

/// The plan with each measure once and a cell in every column, as the oracle reads it.
fn tidy(mut plan: Plan) -> Plan {
    let mut seen: Vec<Measure> = Vec::new();
    plan.quota.rows.retain(|row| {
        let first = !seen.contains(&row.measure());
        seen.push(row.measure());
        first
    });
    for row in &mut plan.quota.rows {
        let mut cells = row.cells().to_vec();
        if cells.len() < plan.quota.columns.len() {
            cells.resize(plan.quota.columns.len(), None);
        }
        *row = rebuilt(row, cells);
    }
    plan
}

fn rebuilt(row: &QuotaRow, cells: Vec<Option<nongthonmoi::quantity::Decimal>>) -> QuotaRow {
    QuotaRow::new(
        row.number().into(),
        row.label().into(),
        row.measure(),
        cells,
        row.total(),
    )
    .unwrap()
}

/// The same plan with its lists in another order; cells follow their columns.
fn reordered(plan: &Plan, seed: u64) -> Plan {
    let mut other = plan.clone();
    other.objectives = shuffled(&plan.objectives, seed);
    other.tasks = shuffled(&plan.tasks, seed ^ 1);
    let width = plan.quota.columns.len();
    let order = shuffled(&(0..width).collect::<Vec<_>>(), seed ^ 2);
    other.quota.columns = order
        .iter()
        .map(|index| plan.quota.columns[*index].clone())
        .collect();
    let rows = plan.quota.rows.iter().map(|row| {
        let mut cells: Vec<_> = order.iter().map(|index| row.cells()[*index]).collect();
        cells.extend(&row.cells()[width..]);
        rebuilt(row, cells)
    });
    other.quota.rows = shuffled(&rows.collect::<Vec<_>>(), seed ^ 3);
    other
}

fn findings(plan: &Plan) -> Vec<String> {
    check(plan).findings().iter().map(whole).collect()
}

#[test]
fn on_the_built_in_plan_the_order_of_every_list_changes_nothing() {
    let plan = hoa_binh::plan_2018();
    let expected = findings(&plan);
    for seed in 0..50 {
        assert_eq!(findings(&reordered(&plan, seed)), expected);
    }
}

/// Both orders of a pair that a change puts into the built-in plan must give the same findings.
#[track_caller]
fn same_in_both_orders(change: impl Fn(&mut Plan, bool)) {
    let [one, other] = [false, true].map(|swapped| {
        let mut plan = hoa_binh::plan_2018();
        change(&mut plan, swapped);
        findings(&plan)
    });
    let only = |these: &[String], those: &[String]| {
        these
            .iter()
            .filter(|finding| !those.contains(finding))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(only(&one, &other), only(&other, &one));
    assert_eq!(one, other);
}

#[test]
fn a_district_with_two_heads_is_named_the_same_whichever_stands_first() {
    same_in_both_orders(|plan, swapped| {
        let (at, first) = (plan.quota.columns.len(), &plan.quota.columns[0]);
        let mut second = first.clone();
        second.printed = "H. Cao Phong".into();
        plan.quota.columns.push(second);
        for row in &mut plan.quota.rows {
            let mut cells = row.cells().to_vec();
            cells.push(cells[0]);
            *row = rebuilt(row, cells);
        }
        if swapped {
            plan.quota.columns.swap(0, at);
        }
    });
}

#[test]
fn districts_without_a_figure_are_listed_the_same_whichever_stands_first() {
    same_in_both_orders(|plan, swapped| {
        let row = &plan.quota.rows[4];
        let mut cells = row.cells().to_vec();
        cells[0] = None;
        cells[1] = None;
        plan.quota.rows[4] = rebuilt(row, cells);
        if swapped {
            plan.quota.columns.swap(0, 1);
            for row in &mut plan.quota.rows {
                let mut cells = row.cells().to_vec();
                cells.swap(0, 1);
                *row = rebuilt(row, cells);
            }
        }
    });
}

/// The row of that index once more under number 7, with one less in a column.
fn with_row_again(index: usize, column: usize) -> impl Fn(&mut Plan, bool) {
    move |plan, swapped| {
        let row = &plan.quota.rows[index];
        let mut cells = row.cells().to_vec();
        cells[column] = cells[column].map(|cell| cell - nongthonmoi::quantity::Decimal::ONE);
        let again =
            QuotaRow::new("7".into(), row.label().into(), row.measure(), cells, None).unwrap();
        let at = if swapped { index } else { index + 1 };
        plan.quota.rows.insert(at, again);
    }
}

#[test]
fn of_two_rows_of_models_both_are_checked_whichever_stands_first() {
    same_in_both_orders(with_row_again(5, 0));
}

#[test]
fn of_two_rows_of_roads_both_are_checked_whichever_stands_first() {
    same_in_both_orders(with_row_again(4, 0));
}

#[test]
fn of_two_rows_of_the_full_number_of_criteria_both_are_checked_whichever_stands_first() {
    same_in_both_orders(with_row_again(0, 2));
}

proptest! {
    #![proptest_config(common::laws())]

    #[test]
    fn any_plan_is_checked_without_panic_and_twice_the_same(plan in any_plan()) {
        let report = check(&plan);
        let again = check(&plan.clone());
        prop_assert_eq!(&report, &again);
        let texts = |report: &CheckReport| report.findings().iter().map(whole).collect::<Vec<_>>();
        prop_assert_eq!(texts(&report), texts(&again));
        prop_assert_eq!(
            report.findings().iter().any(|one| one.severity() == nongthonmoi::rules::Severity::Error),
            !report.has_no_errors()
        );
    }

    #[test]
    fn findings_stand_in_the_order_of_path_and_then_code(plan in any_plan()) {
        let report = check(&dated(plan, true));
        let keys: Vec<_> = report.findings().iter().map(|one| (one.path(), one.code())).collect();
        prop_assert!(keys.is_sorted(), "{keys:?}");
        let skipped: Vec<_> = report.skipped().iter().map(Skipped::code).collect();
        prop_assert!(skipped.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn the_findings_on_any_plan_are_those_of_the_oracle(plan in any_plan(), covered in prop::bool::weighted(0.8)) {
        let plan = tidy(dated(plan, covered));
        let oracle = oracle(&plan);
        let report = check(&plan);
        let found: Vec<_> = report.findings().iter()
            .map(|one| (one.path().to_string(), one.code().as_str())).collect();
        let expected: Vec<_> = oracle.found.iter().map(|one| (one.path.clone(), one.code)).collect();
        prop_assert_eq!(found, expected);
        let skipped: Vec<_> = report.skipped().iter()
            .map(|one| (one.code().to_string(), one.reason().label().en().to_string())).collect();
        let expected: Vec<_> = oracle.skipped.iter()
            .map(|(code, why)| ((*code).to_string(), (*why).to_string())).collect();
        prop_assert_eq!(skipped, expected);
    }

    /// What is found, and where, does not depend on the order of any list.
    #[test]
    fn the_order_of_every_list_changes_no_finding(plan in any_plan(), seed in any::<u64>()) {
        let plan = tidy(dated(plan, true));
        let places = |plan: &Plan| check(plan).findings().iter()
            .map(|one| (one.path().to_string(), one.code().to_string())).collect::<Vec<_>>();
        prop_assert_eq!(places(&plan), places(&reordered(&plan, seed)));
    }

    /// Promise 2 of the design, on any plan, also one with a district or a measure twice.
    #[test]
    fn the_report_is_the_same_to_the_byte_whatever_the_order_of_the_lists(plan in any_plan(), seed in any::<u64>()) {
        let mut plan = dated(plan, true);
        for row in &mut plan.quota.rows {
            let mut cells = row.cells().to_vec();
            cells.resize(cells.len().max(plan.quota.columns.len()), None);
            *row = rebuilt(row, cells);
        }
        prop_assert_eq!(findings(&plan), findings(&reordered(&plan, seed)));
    }
}
