//! Every rule of the catalogue on its own examples, and the laws of `testing` on the dossiers that
//! the crate has.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use std::collections::BTreeSet;

use crate::common::progress::any_state;
use crate::common::strategies::any_plan;
use crate::common::{day, hoa_binh_standard, laws};
use nongthonmoi::assessment::CommuneReport;
use nongthonmoi::criteria::catalog as sets;
use nongthonmoi::place::Region;
use nongthonmoi::plan::Plan;
use nongthonmoi::rules::{Checker, Dossier, Rule, catalog};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::testing::{self, PlanBuilder, ReportBuilder};
use proptest::prelude::*;

/// What belongs to the plan as it was received.
const ON_THE_PLAN: [&str; 4] = ["NTM-101", "NTM-203", "NTM-701", "NTM-709"];

#[test]
fn each_rule_shows_itself() {
    for rule in catalog::RULES {
        testing::rule_shows_itself(rule).unwrap();
    }
}

#[test]
fn each_rule_is_silent_on_the_built_in_plan_unless_it_belongs_there() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    let found: Vec<&str> = catalog::RULES
        .iter()
        .filter(|rule| !alone(rule).check(&dossier).findings().is_empty())
        .map(|rule| rule.code.as_str())
        .collect();
    assert_eq!(found, ON_THE_PLAN);
}

fn alone(rule: &'static Rule) -> Checker {
    Checker::empty().with(rule).unwrap()
}

#[test]
fn the_laws_hold_on_every_example_of_every_rule() {
    let checker = Checker::built_in();
    let mut codes = BTreeSet::new();
    for rule in catalog::RULES {
        for example in [(rule.bad)(), (rule.good)()] {
            let dossier = example.dossier();
            testing::check_is_repeatable(&checker, &dossier).unwrap();
            testing::order_of_reports_changes_nothing(&checker, &dossier).unwrap();
            let report = checker.check(&dossier);
            testing::every_finding_has_its_rule(&checker, &report).unwrap();
            codes.extend(report.findings().iter().map(|one| one.code().clone()));
        }
    }
    assert!(
        codes
            .iter()
            .eq(catalog::RULES.iter().map(|rule| &rule.code))
    );
}

/// Each rule is taken away from each dossier: a hundred checks for each, so only for some.
#[test]
fn a_rule_removed_takes_only_its_own_findings_away() {
    let checker = Checker::built_in();
    for rule in catalog::RULES.iter().step_by(6) {
        let example = (rule.bad)();
        testing::removing_a_rule_removes_only_its_findings(&checker, &example.dossier()).unwrap();
    }
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    let capped = checker.keep_at_most(1);
    testing::removing_a_rule_removes_only_its_findings(&capped, &dossier).unwrap();
}

/// The report of a commune that writes attestations only where nothing is measured.
fn clean(commune: &str) -> CommuneReport {
    let standard = hoa_binh_standard(2018);
    ReportBuilder::new(&standard, commune.parse().unwrap())
        .build()
        .unwrap()
}

#[test]
fn adding_a_clean_commune_adds_no_finding() {
    let (standard, gazetteer) = (hoa_binh_standard(2018), hoa_binh::gazetteer());
    let checker = Checker::built_in();
    let dossier = Dossier::new()
        .standard(&standard)
        .gazetteer(&gazetteer)
        .date(day(2018, 12, 31));
    testing::a_clean_report_adds_none(&checker, &dossier, &clean("04813")).unwrap();
    for rule in catalog::RULES {
        let (bad, good) = ((rule.bad)(), (rule.good)());
        for example in [bad.dossier(), good.dossier()] {
            let reports = example.read_reports().unwrap_or_default();
            let dossier = dossier.reports(reports);
            testing::a_clean_report_adds_none(&checker, &dossier, &clean("04825")).unwrap();
        }
    }
}

#[test]
fn the_standards_of_the_crate_are_what_was_laid_down() {
    let (set, overlay) = (sets::decision_1980(), sets::decision_816());
    for region in Region::ALL {
        for number in 2017..=2020 {
            let year = crate::common::year(number);
            let standard = set.resolve(region, year, &[&overlay]).unwrap();
            testing::standard_is_what_was_laid_down(&standard, &set, &[&overlay]).unwrap();
            testing::standard_lists_the_set(&standard, &set).unwrap();
            testing::region_and_year_are_kept(&standard, region, year).unwrap();
            testing::order_of_overlays_changes_nothing(&set, region, year, &[&overlay]).unwrap();
            let judge = |part: &_, observation| testing::judge(&standard, part, observation);
            testing::thresholds_decide(&standard, judge).unwrap();
            testing::a_better_value_never_fails(&standard, judge).unwrap();
        }
    }
}

#[test]
fn a_plan_of_any_province_and_year_can_be_built_without_faults() {
    let gazetteer = hoa_binh::gazetteer();
    for number in 2010..=2025 {
        let builder = PlanBuilder::new(
            &gazetteer,
            "17".parse().unwrap(),
            crate::common::year(number),
        );
        let plan: Plan = builder.build().unwrap();
        let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
        assert_eq!(
            Checker::built_in().check(&dossier).findings(),
            [],
            "{number}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..laws() })]

    #[test]
    fn the_laws_hold_on_any_plan_and_state(plan in any_plan(), state in any_state()) {
        let gazetteer = hoa_binh::gazetteer();
        let checker = Checker::built_in();
        let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer).state(&state);
        testing::check_is_repeatable(&checker, &dossier)?;
        testing::every_finding_has_its_rule(&checker, &checker.check(&dossier))?;
        testing::totals_are_judged_by_their_cells(&checker, &plan)?;
    }

    #[test]
    fn no_rule_leans_on_another_on_any_plan(plan in any_plan()) {
        let gazetteer = hoa_binh::gazetteer();
        let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
        testing::removing_a_rule_removes_only_its_findings(&crate::common::plan_checker(), &dossier)?;
    }
}
