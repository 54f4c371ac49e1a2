//! From a finding back to the cells that made it.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "a helper that fails is a failing test"
)]

use std::collections::{BTreeMap, BTreeSet};

use crate::common::progress::any_state;
use crate::common::reordered::{reordered_plan, reordered_reports, reordered_state};
use crate::common::strategies::any_plan;
use crate::common::{day, decimal, hoa_binh_standard, laws, report_on, rules, shuffled};
use nongthonmoi::assessment::CommuneReport;
use nongthonmoi::criteria::{Dimension, Overlay, Requirement};
use nongthonmoi::law::EvidenceGrade;
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::Plan;
use nongthonmoi::progress::State;
use nongthonmoi::quantity::Decimal;
use nongthonmoi::rules::{
    CellIndex, Checker, Dossier, Example, FactValue, Finding, FindingExplanation, Path, PlaceKind,
    TracedCell, catalog,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use proptest::prelude::*;
use proptest::test_runner::Config;

fn path(text: &str) -> Path {
    text.parse().unwrap()
}

fn number(cell: &TracedCell) -> Decimal {
    match &cell.value {
        Some(FactValue::Count(count)) => Decimal::from(*count),
        Some(FactValue::Decimal(decimal)) => *decimal,
        other => panic!("{other:?} is no number"),
    }
}

/// The explanation of the only finding of a rule.
fn explain(code: &str, dossier: &Dossier<'_>) -> FindingExplanation {
    let report = rules::check(code, dossier);
    let [finding] = report.findings() else {
        panic!("{code} finds {} things", report.findings().len());
    };
    finding.explain(dossier)
}

#[test]
fn the_total_of_27_is_made_from_eleven_cells_that_sum_to_22() {
    let plan = hoa_binh::plan_2018();
    let explained = explain("NTM-101", &Dossier::new().plan(&plan));
    let [total, summed] = explained.grounds.as_slice() else {
        panic!("the total and its cells")
    };
    assert_eq!(total.path, path("/quota/rows/6/total"));
    assert_eq!(
        total.cells.iter().map(number).sum::<Decimal>(),
        decimal("27")
    );
    assert_eq!(summed.path, path("/quota/rows/6/cells"));
    assert_eq!(summed.cells.len(), 11);
    assert_eq!(
        summed.cells.iter().map(number).sum::<Decimal>(),
        decimal("22")
    );
    for cell in explained.cells() {
        let citation = cell.citation.as_ref().unwrap();
        assert_eq!(citation.document.to_string(), "18/KH-UBND");
        assert_eq!(citation.dated, Some(day(2018, 1, 31)));
    }
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("total_{}", lang.code()), explained.text(lang));
    }
}

#[test]
fn a_failing_figure_leads_to_its_threshold_with_citation_and_grade() {
    let standard = hoa_binh_standard(2018);
    let december = day(2018, 12, 31);
    let reports = [report_on(
        december,
        &[("17.1", "met"), ("17.1/clean", "480/1000")],
    )];
    let dossier = Dossier::new().standard(&standard).reports(&reports);
    let explained = explain("NTM-406", &dossier);
    let threshold = explained.grounds.last().unwrap();
    assert_eq!(threshold.path, path("/standard/indicators/17.1"));
    let [threshold] = &*threshold.cells else {
        panic!("one requirement")
    };
    let known = standard.indicator("17.1".parse().unwrap()).unwrap();
    assert_eq!(
        threshold.requirement.as_ref(),
        Some(&known.requirement().value)
    );
    assert_eq!(
        threshold.citation.as_ref(),
        Some(&known.requirement().citation)
    );
    assert_eq!(
        threshold.evidence.as_ref(),
        Some(&known.requirement().evidence)
    );
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("threshold_{}", lang.code()), explained.text(lang));
    }
}

/// Whatever a rule says of a figure, the explanation has what the standard requires.
#[test]
fn a_weak_threshold_is_told_to_be_weak() {
    let standard = hoa_binh_standard(2018);
    let weak = standard.indicators().iter().find(|one| {
        let share = match &one.requirement().value {
            Requirement::Measured(thresholds) => thresholds
                .iter()
                .all(|threshold| threshold.unit().dimension() == Dimension::Percent),
            _ => false,
        };
        share && one.requirement().evidence.grade.is_weak()
    });
    let weak = weak.unwrap();
    let number = weak.number().to_string();
    let reports = [report_on(day(2018, 12, 31), &[(&number, "150")])];
    let dossier = Dossier::new().standard(&standard).reports(&reports);
    let explained = explain("NTM-401", &dossier);
    let cell = explained.cells().find(|cell| cell.requirement.is_some());
    let cell = cell.unwrap();
    assert_eq!(cell.path, path("/standard/indicators").join(number));
    assert!(cell.is_weak());
    let grade = weak.requirement().evidence.grade;
    assert_eq!(cell.evidence.as_ref().unwrap().grade, grade);
    assert_ne!(grade, EvidenceGrade::Primary);
    assert!(explained.text(Lang::En).contains("weak evidence: "));
    assert!(explained.text(Lang::Vi).contains("bằng chứng yếu: "));
}

#[test]
fn a_cell_in_which_nothing_is_written_is_no_zero() {
    let mut plan = hoa_binh::plan_2018();
    plan.quota.columns[0].communes = None;
    let place = path("/quota/columns").join(plan.quota.columns[0].place.to_string());
    let dossier = Dossier::new().plan(&plan);
    let found = dossier.trace(&place.join("communes"));
    let [cell] = found.as_slice() else {
        panic!("one cell")
    };
    assert_eq!(cell.value, None);
    assert!(cell.text(Lang::En).ends_with(": not stated"));
    assert!(cell.text(Lang::Vi).ends_with(": không ghi"));
}

#[test]
fn the_path_of_a_district_stands_for_its_communes() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let state = State::new(day(2018, 12, 31));
    let dossier = Dossier::new()
        .plan(&plan)
        .gazetteer(&gazetteer)
        .state(&state);
    let district = plan.quota.columns[0].place.district().unwrap();
    let communes: Vec<_> = gazetteer.communes_in(district, state.date).collect();
    let results = dossier.trace(&path("/state/results").join(district.to_string()));
    assert_eq!(results.len(), communes.len());
    for (cell, commune) in results.iter().zip(&communes) {
        assert!(cell.path.to_string().starts_with("/state/results/"));
        assert_eq!(cell.value, None, "{} has not reported", commune.code());
    }
    let units = dossier.trace(&path("/gazetteer/units").join(district.to_string()));
    assert!(units.len() >= communes.len());
}

/// Places that are named because the dossier has nothing there.
const ABSENT: &[(&str, &str)] = &[
    ("NTM-501", "the district is missing from the quota table"),
    ("NTM-415", "the commune is missing from this dossier"),
    ("NTM-705", "nobody handed in what was due"),
    (
        "NTM-609",
        "the commune is missing among those that reported all of their works",
    ),
];

/// What is not found again of a finding: its code and the place.
fn lost(finding: &Finding, index: &CellIndex<'_>) -> Vec<(String, Path)> {
    let related = finding.related().iter();
    let places = [finding.path()].into_iter().chain(related);
    let lost = places.filter(|place| index.at(place).is_empty());
    let excepted = |place: &&Path| {
        let own = *place == finding.path();
        own && ABSENT
            .iter()
            .any(|(code, _)| *code == finding.code().as_str())
    };
    lost.filter(|place| !excepted(place))
        .map(|place| (finding.code().to_string(), place.clone()))
        .collect()
}

#[test]
fn every_place_of_every_finding_leads_to_a_cell_or_says_that_it_is_absent() {
    let mut absent = BTreeSet::new();
    for rule in catalog::RULES {
        let example = (rule.bad)();
        let dossier = example.dossier();
        let report = Checker::built_in().check(&dossier);
        let index = CellIndex::new(&dossier);
        for finding in report.findings() {
            assert_eq!(lost(finding, &index), []);
            let explained = index.explain(finding);
            assert_eq!(explained, finding.explain(&dossier));
            if explained.grounds[0].missing {
                absent.insert(finding.code().to_string());
            }
        }
    }
    let named: BTreeSet<String> = ABSENT.iter().map(|(code, _)| (*code).to_string()).collect();
    assert_eq!(absent, named);
}

/// Cells stand at places of the listed kinds, or below one of them under a name, a key, or a day.
#[test]
fn every_path_of_findings_and_cells_is_of_a_listed_kind() {
    let listed = |path: &Path| PlaceKind::all().any(|kind| kind.fits(path));
    let own = |path: &Path| {
        let earlier = path.to_string();
        let own = earlier.strip_prefix("/earlier").unwrap_or(&earlier);
        own.parse::<Path>().unwrap()
    };
    let mut used = BTreeSet::new();
    for rule in catalog::RULES {
        let example = (rule.bad)();
        let dossier = example.dossier();
        let report = Checker::built_in().check(&dossier);
        for finding in report.findings() {
            for path in finding.related().iter().chain([finding.path()]).map(own) {
                let mut nearest = path.ancestors().take(2);
                assert!(nearest.any(|one| listed(&one)), "{} {path}", rule.code);
                used.extend(
                    PlaceKind::all()
                        .filter(|kind| kind.fits(&path))
                        .map(|kind| kind.path),
                );
            }
        }
        for cell in dossier.trace(&Path::root()) {
            let path = own(&cell.path);
            assert!(path.ancestors().take(3).any(|one| listed(&one)), "{path}");
            used.extend(
                PlaceKind::all()
                    .filter(|kind| kind.fits(&path))
                    .map(|kind| kind.path),
            );
        }
    }
    let unused = PlaceKind::all().filter(|kind| !used.contains(kind.path));
    let unused: Vec<_> = unused.map(|kind| kind.path).collect();
    assert!(unused.len() < 12, "{unused:#?}");
}

#[test]
fn every_explanation_is_whole_in_both_languages() {
    for rule in catalog::RULES {
        let example = (rule.bad)();
        let dossier = example.dossier();
        for finding in rules::check(rule.code.as_str(), &dossier).findings() {
            let explained = finding.explain(&dossier);
            assert_eq!(explained.facts.len(), rule.facts.len());
            let of_the_rule = [
                explained.title.as_ref(),
                explained.explanation.as_ref(),
                explained.remedy.as_ref(),
                explained.legal_basis.as_ref(),
            ];
            let labels = of_the_rule.map(|label| label.unwrap().clone());
            let meanings = explained
                .facts
                .iter()
                .map(|fact| fact.meaning.clone().unwrap());
            let cells = explained.cells().map(|cell| cell.label.clone());
            for label in labels.into_iter().chain(meanings).chain(cells) {
                assert!(!label.vi().is_empty() && !label.en().is_empty());
            }
            let [vi, en] = Lang::ALL.map(|lang| explained.text(lang));
            assert!(vi.contains(&finding.text(Lang::Vi)) && en.contains(&finding.text(Lang::En)));
            assert_ne!(vi, en);
            assert_eq!(vi.lines().count(), en.lines().count(), "{vi}");
        }
    }
}

/// Facts that stand in no cell: what is worked out from cells, what is counted of them, and what is
/// read from the name of a place or from a printed text.
const NOT_WRITTEN: [(&str, &[&str]); 3] = [
    (
        "worked out",
        &[
            "accounted",
            "bound",
            "come",
            "communes",
            "computed",
            "days",
            "due",
            "expected",
            "least_printed",
            "most_printed",
            "needed",
            "planned",
            "sum",
        ],
    ),
    (
        "counted",
        &[
            "cells",
            "columns",
            "communes",
            "explained",
            "figures",
            "hamlets",
            "least",
            "links",
            "missing",
            "most",
            "parts",
            "reports",
            "revoked",
            "thresholds",
            "times",
            "works",
        ],
    ),
    (
        "read from a name or a text",
        &[
            "begins",
            "criterion",
            "dated",
            "from",
            "task",
            "to",
            "whole",
            "year",
        ],
    ),
];

/// Whether a number or a day stands in a cell, or a day in its path.
fn stands_in(value: &FactValue, cell: &TracedCell) -> bool {
    let text = value.text(Lang::En);
    let amount = |value: &FactValue| match value {
        FactValue::Count(count) => Some(Decimal::from(*count)),
        FactValue::Decimal(decimal) => Some(*decimal),
        _ => None,
    };
    match value {
        FactValue::Date(_) => {
            cell.text(Lang::En).contains(&text) || cell.path.segments().any(|one| one == text)
        }
        _ => cell.value.as_ref().and_then(amount) == amount(value),
    }
}

#[test]
fn every_number_and_day_of_a_finding_stands_in_a_cell_or_is_known_to_be_worked_out() {
    let not_written: BTreeSet<&str> = NOT_WRITTEN
        .iter()
        .flat_map(|(_, names)| *names)
        .copied()
        .collect();
    let documented: BTreeSet<&str> = catalog::RULES
        .iter()
        .flat_map(|rule| rule.facts.iter().map(|document| document.name))
        .collect();
    assert!(not_written.is_subset(&documented));
    for rule in catalog::RULES {
        let example = (rule.bad)();
        let dossier = example.dossier();
        for finding in rules::check(rule.code.as_str(), &dossier).findings() {
            let explained = finding.explain(&dossier);
            for fact in &explained.facts {
                let kind = matches!(
                    &fact.value,
                    FactValue::Count(_) | FactValue::Decimal(_) | FactValue::Date(_)
                );
                let written = || explained.cells().any(|cell| stands_in(&fact.value, cell));
                let known = !kind || not_written.contains(fact.name.as_str()) || written();
                assert!(
                    known,
                    "{} {}: {:?}",
                    rule.code,
                    fact.name.as_str(),
                    explained.text(Lang::En)
                );
            }
        }
    }
}

/// What an example holds, in another order.
struct Reordered {
    plan: Option<Plan>,
    overlays: Option<Vec<Overlay>>,
    reports: Option<Vec<CommuneReport>>,
    state: Option<State>,
}

impl Reordered {
    fn of(example: &Example, seed: u64) -> Self {
        let dossier = example.dossier();
        Self {
            plan: dossier
                .read_plan()
                .ok()
                .map(|plan| reordered_plan(plan, seed)),
            overlays: dossier
                .read_overlays()
                .ok()
                .map(|overlays| shuffled(overlays, seed)),
            reports: dossier
                .read_reports()
                .ok()
                .map(|all| reordered_reports(all, seed)),
            state: dossier
                .read_state()
                .ok()
                .map(|state| reordered_state(state, seed)),
        }
    }

    fn dossier<'a>(&'a self, of: Dossier<'a>) -> Dossier<'a> {
        let dossier = self.plan.as_ref().map_or(of, |plan| of.plan(plan));
        let overlays = self.overlays.as_ref();
        let dossier = overlays.map_or(dossier, |overlays| dossier.overlays(overlays));
        let reports = self.reports.as_ref();
        let dossier = reports.map_or(dossier, |reports| dossier.reports(reports));
        let state = self.state.as_ref();
        state.map_or(dossier, |state| dossier.state(state))
    }
}

/// Everything that is said of every finding.
fn whole(dossier: &Dossier<'_>) -> Vec<String> {
    let report = Checker::built_in().check(dossier);
    let findings = report.findings().iter().zip(report.explain(dossier));
    let whole = findings.map(|(finding, explained)| {
        format!(
            "{:?}{:?}",
            finding.related(),
            Lang::ALL.map(|lang| explained.text(lang))
        )
    });
    whole.collect()
}

#[test]
fn an_explanation_is_the_same_in_any_order_of_the_lists() {
    for rule in catalog::RULES {
        let example = (rule.bad)();
        let dossier = example.dossier();
        let expected = whole(&dossier);
        for seed in 1..4 {
            let reordered = Reordered::of(&example, seed);
            assert_eq!(
                whole(&reordered.dossier(dossier)),
                expected,
                "{}",
                rule.code
            );
        }
    }
}

#[test]
fn a_finding_without_its_rule_explains_itself_by_its_facts() {
    let mut report = serde_json::to_value(rules::check(
        "NTM-101",
        &Dossier::new().plan(&hoa_binh::plan_2018()),
    ))
    .unwrap();
    report["findings"][0]["code"] = "XX-1".into();
    let finding: Finding = serde_json::from_value(report["findings"][0].clone()).unwrap();
    let explained = finding.explain(&Dossier::new());
    assert_eq!(
        (explained.title.as_ref(), explained.remedy.as_ref()),
        (None, None)
    );
    assert!(explained.grounds.iter().all(|ground| ground.missing));
    assert!(explained.text(Lang::En).contains("declared: 27"));
    assert!(
        explained
            .text(Lang::Vi)
            .contains("/quota/rows/6/cells: không có trong hồ sơ")
    );
}

#[test]
fn the_written_form_of_an_explanation() {
    let standard = hoa_binh_standard(2018);
    let reports = [report_on(
        day(2018, 12, 31),
        &[("17.1", "met"), ("17.1/clean", "480/1000")],
    )];
    let dossier = Dossier::new().standard(&standard).reports(&reports);
    let explained = explain("NTM-406", &dossier);
    let written = serde_json::to_string_pretty(&explained).unwrap();
    insta::assert_snapshot!("written", written);
}

thread_local! {
    static BUILT_IN: (Plan, Gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
}

proptest! {
    // Every finding is explained, so that fewer cases tell enough.
    #![proptest_config(Config { cases: 64, ..laws() })]

    #[test]
    fn what_is_found_in_any_plan_leads_to_its_cells(plan in any_plan(), seed in any::<u64>()) {
        let dossier = Dossier::new().plan(&plan);
        let index = CellIndex::new(&dossier);
        for finding in Checker::built_in().check(&dossier).findings() {
            prop_assert_eq!(lost(finding, &index), []);
        }
        let other = reordered_plan(&plan, seed);
        prop_assert_eq!(whole(&Dossier::new().plan(&other)), whole(&dossier));
    }

    #[test]
    fn what_is_found_in_any_state_leads_to_its_cells(state in any_state(), seed in any::<u64>()) {
        BUILT_IN.with(|(plan, gazetteer)| {
            let built_in = Dossier::new().plan(plan).gazetteer(gazetteer);
            let dossier = built_in.state(&state);
            let index = CellIndex::new(&dossier);
            for finding in Checker::built_in().check(&dossier).findings() {
                prop_assert_eq!(lost(finding, &index), []);
            }
            let other = reordered_state(&state, seed);
            prop_assert_eq!(whole(&built_in.state(&other)), whole(&dossier));
            Ok(())
        })?;
    }

    /// Tracing a place gives what tracing the whole gives there.
    #[test]
    fn a_place_has_the_cells_of_the_whole_that_lie_in_it(plan in any_plan()) {
        let dossier = Dossier::new().plan(&plan);
        let all = dossier.trace(&Path::root());
        let places: BTreeMap<Path, usize> = all
            .iter()
            .flat_map(|cell| cell.path.ancestors())
            .fold(BTreeMap::new(), |mut places, place| {
                *places.entry(place).or_default() += 1;
                places
            });
        for (place, count) in places {
            let there = dossier.trace(&place);
            prop_assert_eq!(there.len(), count);
            prop_assert!(there.iter().all(|cell| cell.path.is_within(&place)));
            prop_assert!(there.is_sorted_by(|one, next| one.path <= next.path));
        }
    }
}
