//! The rules on published and reported figures, and on quotas that cannot hold together, at their
//! bounds: just allowed and just not, nothing found where something is missing, and nothing on what
//! provinces really published.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use crate::common::day;
use crate::common::figures::any_published_census;
use crate::common::rules::findings;
use nongthonmoi::assessment::{CommuneResult, CriteriaMet};
use nongthonmoi::law::Source;
use nongthonmoi::place::DistrictCode;
use nongthonmoi::plan::{Measure, Objective, ObjectiveTarget, Plan};
use nongthonmoi::progress::{
    FigureColumn, Published, PublishedCensus, PublishedFigure, PublishedTier, ReportedFigure,
    State, TrainedFigure, TrainedOfficials,
};
use nongthonmoi::quantity::{Decimal, Printed};
use nongthonmoi::recognition::{Standing, StandingEntry, StandingEvent};
use nongthonmoi::rules::{CheckReport, Checker, Dossier};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use proptest::prelude::*;

const SOURCE: Source = Source::new("s", "https://example.org/");
const TOP: Measure = Measure::Tier { from: 19, to: 19 };

/// The codes of this file: the arithmetic of figures, and targets.
fn is_own(code: &str) -> bool {
    ("NTM-105".."NTM-117").contains(&code) || ("NTM-210".."NTM-216").contains(&code)
}

/// Code and place of what is found.
fn shown(report: &CheckReport) -> Vec<String> {
    let findings = report.findings().iter();
    let own = findings.filter(|finding| is_own(finding.code().as_str()));
    own.map(|finding| format!("{} {}", finding.code(), finding.path()))
        .collect()
}

/// Code, place and reason of what was passed over at a place.
fn passed_over(report: &CheckReport, code: &str) -> Vec<String> {
    let skipped = report.skipped().iter();
    skipped
        .filter(|one| one.code.as_str() == code)
        .map(|one| format!("{}: {}", one.path, one.reason.text(Lang::En)))
        .collect()
}

fn end_of_2018() -> State {
    State::new(day(2018, 12, 31))
}

fn tier(from: u8, to: u8, communes: u32, percent: &str) -> PublishedTier {
    let mut tier = PublishedTier::new(from, to, communes);
    tier.percent = Some(percent)
        .filter(|percent| !percent.is_empty())
        .map(|percent| percent.parse().unwrap());
    tier
}

fn table(communes: Option<u32>, mean: &str, tiers: &[PublishedTier]) -> PublishedCensus {
    let mut table = PublishedCensus::new(day(2018, 12, 31), 19, SOURCE);
    table.communes = communes;
    table.mean = Some(mean)
        .filter(|mean| !mean.is_empty())
        .map(|mean| mean.parse().unwrap());
    table.tiers = tiers.to_vec();
    table
}

fn check_state(state: &State) -> CheckReport {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    Checker::built_in().check(&dossier.state(state))
}

/// What is found in a table, codes only.
fn codes_of(table: PublishedCensus) -> Vec<String> {
    let mut state = end_of_2018();
    state.censuses = vec![table];
    let report = Checker::built_in().check(&Dossier::new().state(&state));
    let findings = shown(&report).into_iter();
    findings
        .map(|one| one.split(' ').next().unwrap().to_string())
        .collect()
}

// --- published tables ---------------------------------------------------------

/// The nine tables of `data/published-censuses.csv`; a day that is not printed whole is made up.
fn published_tables() -> Vec<PublishedCensus> {
    let text = include_str!("data/published-censuses.csv");
    let mut tables: Vec<(String, PublishedCensus)> = Vec::new();
    for record in csv::Reader::from_reader(text.as_bytes()).records() {
        let record = record.unwrap();
        let name = format!("{} {}", &record[0], &record[1]);
        if tables.last().is_none_or(|(last, _)| *last != name) {
            let mean = match &record[6] {
                "" => record[5].to_string(),
                qualifier => format!("{} {}", qualifier.split(' ').next().unwrap(), &record[5]),
            };
            tables.push((name.clone(), table(record[3].parse().ok(), &mean, &[])));
        }
        let row = tier(
            record[9].parse().unwrap(),
            record[10].parse().unwrap(),
            record[11].parse().unwrap(),
            &record[12],
        );
        tables.last_mut().unwrap().1.tiers.push(row);
    }
    tables.into_iter().map(|(_, table)| table).collect()
}

#[test]
fn what_provinces_published_has_no_fault() {
    let tables = published_tables();
    assert_eq!(tables.len(), 9);
    assert!(
        tables
            .iter()
            .any(|table| table.mean.unwrap().qualifier().is_some())
    );
    for table in tables {
        assert_eq!(codes_of(table.clone()), [""; 0], "{table:?}");
    }
}

/// Each of the nine tables with one figure made wrong.
#[test]
fn a_published_table_with_a_figure_changed_is_found() {
    for table in published_tables() {
        let mut more = table.clone();
        more.communes = Some(table.in_tiers().unwrap() + 1);
        assert!(codes_of(more).contains(&"NTM-105".to_string()));

        let mut twice = table.clone();
        let row = PublishedTier::new(twice.tiers[0].from, 19, 0);
        twice.tiers.push(row);
        assert_eq!(codes_of(twice), ["NTM-106"]);

        let mut nineteen = table.clone();
        nineteen.mean = Some("trên 19".parse().unwrap());
        assert_eq!(codes_of(nineteen), ["NTM-108"]);

        let printed = table.tiers.iter().position(|tier| tier.percent.is_some());
        if let Some(printed) = printed {
            let mut other = table.clone();
            other.tiers[printed].percent = Some("99.99".parse().unwrap());
            assert_eq!(codes_of(other), ["NTM-109"]);
        }
    }
}

/// 5 communes: 2 at 19 criteria and 3 from 8 to 18, so 62 to 92 criteria.
#[test]
fn a_mean_is_held_against_whole_numbers_and_then_against_the_tiers() {
    let rows = [tier(19, 19, 2, ""), tier(8, 18, 3, "")];
    for (mean, expected) in [
        ("12.4", ""),
        ("12.39", "NTM-107"),
        ("12.2", "NTM-108"),
        ("12", ""),
        ("11", "NTM-108"),
        ("18.4", ""),
        ("18.5", "NTM-107"),
        ("18.6", "NTM-108"),
        ("18", ""),
        ("19", "NTM-108"),
        ("13.7", "NTM-107"),
        // A bound is not reached.
        ("gần 12.4", "NTM-108"),
        ("gần 12.5", ""),
        ("dưới 12", "NTM-108"),
        ("trên 18.4", "NTM-108"),
        ("hơn 18.3", ""),
        // Digits that no mean has are nothing against a bound.
        ("trên 13.71", ""),
    ] {
        let found = codes_of(table(Some(5), mean, &rows));
        let expected: Vec<&str> = Some(expected)
            .filter(|one| !one.is_empty())
            .into_iter()
            .collect();
        assert_eq!(found, expected, "{mean}");
    }
}

#[test]
fn a_percentage_is_wrong_from_a_unit_of_its_last_digit_on() {
    // 1, 1 and 4 of 6 communes: 16.67, 16.67 and 66.67.
    let with = |percents: [&str; 3]| {
        codes_of(table(
            None,
            "",
            &[
                tier(19, 19, 1, percents[0]),
                tier(10, 18, 1, percents[1]),
                tier(0, 9, 4, percents[2]),
            ],
        ))
    };
    let nothing = [""; 0];
    assert_eq!(with(["17", "17", "67"]), nothing, "to the nearest: 101");
    assert_eq!(with(["16", "16", "66"]), nothing, "cut off: 98");
    assert_eq!(with(["17", "17", "66"]), ["NTM-110"], "bent to 100");
    assert_eq!(with(["16.7", "16.7", "66.6"]), ["NTM-110"]);
    assert_eq!(with(["16.7", "16.7", "66.5"]), ["NTM-109"]);
    assert_eq!(with(["16.7", "", "66.7"]), nothing);
    assert_eq!(with(["16.7", "", "66.6"]), ["NTM-110"]);
    // Each as it was rounded, with different numbers of decimals.
    assert_eq!(with(["16.7", "17", "66.67"]), nothing);
    assert_eq!(with(["15.7", "17.7", "66.67"]), ["NTM-109", "NTM-109"]);
}

#[test]
fn percentages_over_the_communes_in_the_tiers_are_right_beside_a_larger_catalogue() {
    let mut table = published_tables()
        .into_iter()
        .find(|table| table.in_tiers() == Some(139))
        .unwrap();
    table.communes = Some(144);
    assert_eq!(codes_of(table), ["NTM-105"]);
}

#[test]
fn what_is_missing_in_a_table_is_passed_over() {
    let mut state = end_of_2018();
    state.censuses = vec![table(None, "", &[])];
    let report = Checker::built_in().check(&Dossier::new().state(&state));
    assert_eq!(shown(&report), [""; 0]);
    let place = "/state/censuses/2018-12-31/s";
    for (code, path) in [
        ("NTM-105", place.to_string()),
        ("NTM-107", format!("{place}/mean")),
        ("NTM-108", format!("{place}/mean")),
        ("NTM-109", place.to_string()),
        ("NTM-110", place.to_string()),
    ] {
        let expected = format!("{path}: a figure is missing");
        assert_eq!(passed_over(&report, code), [expected], "{code}");
    }
    state.censuses = vec![table(None, "13", &[tier(19, 18, 1, "")])];
    let report = Checker::built_in().check(&Dossier::new().state(&state));
    let reason = "the tiers overlap, cannot be, or hold more communes than are printed";
    assert_eq!(
        passed_over(&report, "NTM-108"),
        [format!("{place}/mean: {reason}")]
    );
}

#[test]
fn a_qualified_mean_is_told_with_its_word() {
    let mut state = end_of_2018();
    state.censuses = vec![table(Some(1), "hơn 19.0", &[tier(0, 19, 1, "")])];
    let report = Checker::built_in().check(&Dossier::new().state(&state));
    let text = |lang| report.findings()[0].text(lang);
    assert!(text(Lang::Vi).contains("bình quân hơn 19,0 tiêu chí/xã"));
    assert!(text(Lang::En).contains("the mean is more than 19.0 criteria"));
}

// --- figures against communes -------------------------------------------------

/// All 191 communes at 13 criteria on the last day of 2018, the 7 of the city at 19.
fn with_results() -> State {
    let mut state = end_of_2018();
    let gazetteer = hoa_binh::gazetteer();
    for district in gazetteer.districts_on(state.date) {
        let met = if district.code().to_string() == "148" {
            19
        } else {
            13
        };
        let met = CriteriaMet::new(met, met, 19).unwrap();
        let communes = gazetteer.communes_in(district.code(), state.date);
        let results = communes.map(|unit| CommuneResult::counted(unit.code(), state.date, met));
        state.results.extend(results);
    }
    assert_eq!(state.results.len(), 191);
    state
}

fn publish(state: &mut State, year: i32, figure: Published) {
    let figure = PublishedFigure::new(day(year, 12, 31), figure, SOURCE);
    state.published.push(figure);
}

#[test]
fn a_published_mean_is_one_that_the_results_give() {
    // 7 × 19 + 184 × 13 = 2525 criteria: 13.2199.
    for (mean, found) in [
        ("13.22", 0),
        ("13.21", 0),
        ("13.23", 1),
        ("13", 0),
        ("14", 1),
    ] {
        let mut state = with_results();
        let mean: Printed = mean.parse().unwrap();
        publish(&mut state, 2018, Published::MeanCriteria { mean });
        let report = check_state(&state);
        let expected = vec!["NTM-111 /state/published/2018-12-31/mean_criteria"; found];
        assert_eq!(shown(&report), expected, "{mean}");
        // Without results, any mean from 0 to 19 is possible.
        state.results.clear();
        assert_eq!(shown(&check_state(&state)), [""; 0]);
        // A figure of another day is not looked at.
        state.published[0].date = day(2018, 6, 30);
        assert_eq!(
            passed_over(&check_state(&state), "NTM-111"),
            [
                "/state/published/2018-06-30/mean_criteria: the figure is not of the day of the state"
            ]
        );
    }
}

fn reported(column: FigureColumn, value: u32) -> ReportedFigure {
    let district: DistrictCode = "148".parse().unwrap();
    let mut figure = ReportedFigure::new(district, TOP, column, Decimal::from(value));
    figure.on = Some(day(2018, 12, 31));
    figure
}

#[test]
fn a_district_reports_at_most_its_communes() {
    for column in FigureColumn::ALL {
        for value in [7, 8] {
            let mut state = end_of_2018();
            state.figures = vec![reported(column, value)];
            let found = shown(&check_state(&state));
            let told = value == 8 && column != FigureColumn::LastYear;
            let path = format!("NTM-112 /state/figures/148/19/{column}/2018-12-31");
            assert_eq!(found.contains(&path), told, "{column} {value}");
        }
    }
    // Kilometres are no communes, and a district that is not known is told by others.
    let mut state = end_of_2018();
    let mut roads = reported(FigureColumn::Plan, 80);
    roads.measure = Measure::GreenRoadKilometres;
    let mut unknown = reported(FigureColumn::Plan, 80);
    unknown.place = "999".parse::<DistrictCode>().unwrap().into();
    state.figures = vec![roads, unknown];
    assert_eq!(shown(&check_state(&state)), [""; 0]);
    let mut early = reported(FigureColumn::Plan, 80);
    early.on = Some(day(1990, 1, 1));
    state.figures = vec![early];
    assert_eq!(
        passed_over(&check_state(&state), "NTM-112"),
        [
            "/state/figures/148/19/plan/1990-01-01: the gazetteer does not cover the day of the report"
        ]
    );
}

#[test]
fn an_estimate_is_at_least_what_was_achieved_on_that_day() {
    let estimate = "NTM-113 /state/figures/148/19/estimate/2018-12-31".to_string();
    for (expected, achieved, told) in [(5, 5, false), (5, 6, true), (6, 5, false)] {
        let mut state = end_of_2018();
        state.figures = vec![
            reported(FigureColumn::Estimate, expected),
            reported(FigureColumn::Actual, achieved),
        ];
        assert_eq!(shown(&check_state(&state)).contains(&estimate), told);
        // Of several figures of a day the ones that fit count.
        state.figures.push(reported(FigureColumn::Estimate, 7));
        assert_eq!(shown(&check_state(&state)), [""; 0]);
        // An estimate of another day may well be exceeded.
        state.figures = vec![
            reported(FigureColumn::Estimate, expected),
            reported(FigureColumn::Actual, achieved),
        ];
        state.figures[0].on = Some(day(2018, 11, 30));
        assert_eq!(shown(&check_state(&state)), [""; 0]);
    }
    // A tier in the middle may shrink.
    let mut state = end_of_2018();
    state.figures = vec![
        reported(FigureColumn::Estimate, 5),
        reported(FigureColumn::Actual, 6),
    ];
    for figure in &mut state.figures {
        figure.measure = Measure::Tier { from: 10, to: 14 };
    }
    assert_eq!(shown(&check_state(&state)), [""; 0]);
}

#[test]
fn what_a_district_reports_is_what_its_communes_came_to() {
    let path = "NTM-114 /state/figures/148/19/actual/2018-12-31".to_string();
    for (value, told) in [(6, true), (7, false)] {
        let mut state = with_results();
        state.figures = vec![reported(FigureColumn::Actual, value)];
        assert_eq!(shown(&check_state(&state)).contains(&path), told, "{value}");
        // The latest figure counts.
        let mut earlier = reported(FigureColumn::Actual, 1);
        earlier.on = Some(day(2018, 11, 30));
        state.figures.push(earlier);
        assert_eq!(shown(&check_state(&state)).contains(&path), told, "{value}");
        // A commune that has not reported may have come to anything.
        let gazetteer = hoa_binh::gazetteer();
        let in_city = |result: &CommuneResult| {
            let unit = gazetteer.commune_on(result.commune(), day(2018, 12, 31));
            unit.unwrap().district().unwrap().to_string() == "148"
        };
        let one = state.results.iter().position(in_city).unwrap();
        state.results.remove(one);
        assert_eq!(shown(&check_state(&state)), [""; 0]);
    }
    let mut state = with_results();
    state.figures = vec![reported(FigureColumn::Actual, 1)];
    state.figures[0].on = None;
    assert_eq!(
        passed_over(&check_state(&state), "NTM-114"),
        ["/state/figures/148/19/actual/undated: the figure is not of the day of the state"]
    );
    state.figures[0].measure = Measure::Other;
    assert_eq!(
        passed_over(&check_state(&state), "NTM-114"),
        [
            "/state/figures/148/other/actual/undated: there are no results of communes for this measure in the place that reports"
        ]
    );
}

#[test]
fn recognised_communes_become_fewer_by_decisions_only() {
    let revoked = |entry: fn(StandingEvent) -> StandingEntry| {
        let commune = "04813".parse().unwrap();
        Standing::sorted(
            commune,
            vec![entry(StandingEvent::Revoked {
                class: None,
                decision: None,
            })],
        )
    };
    let on_first_day = revoked(|event| StandingEntry::on(day(2016, 12, 31), event));
    let in_between = revoked(|event| StandingEntry::on(day(2017, 12, 31), event));
    let after = revoked(|event| StandingEntry::on(day(2018, 1, 1), event));
    let undated = revoked(StandingEntry::undated);
    let by_first_day = revoked(|event| StandingEntry::by(day(2016, 12, 31), event));
    let by_later = revoked(|event| StandingEntry::by(day(2018, 12, 31), event));
    let registered = revoked(|_| {
        let for_year = crate::common::year(2017);
        StandingEntry::on(day(2017, 6, 1), StandingEvent::Registered { for_year })
    });
    for (standing, told) in [
        (on_first_day, true),
        (in_between, false),
        (after, true),
        (undated, false),
        (by_first_day, true),
        (by_later, false),
        (registered, true),
    ] {
        let mut state = end_of_2018();
        publish(&mut state, 2016, Published::Recognised { communes: 51 });
        publish(&mut state, 2017, Published::Recognised { communes: 50 });
        publish(&mut state, 2018, Published::Recognised { communes: 63 });
        state.standings = vec![standing.clone()];
        let expected = vec!["NTM-115 /state/published/2017-12-31/recognised"; usize::from(told)];
        assert_eq!(shown(&check_state(&state)), expected, "{standing:?}");
        // A second figure of the day that does not fall clears it.
        publish(&mut state, 2017, Published::Recognised { communes: 51 });
        assert_eq!(shown(&check_state(&state)), [""; 0]);
        // Without any history it is not known whether there was a revocation.
        state.published.pop();
        state.standings.clear();
        assert_eq!(shown(&check_state(&state)), [""; 0]);
        assert_eq!(passed_over(&check_state(&state), "NTM-115").len(), 1);
    }
}

#[test]
fn all_officials_may_be_trained_and_no_more() {
    for (trained, told) in [(2310, false), (2311, true)] {
        let mut state = end_of_2018();
        let figure = TrainedFigure::Officials { trained, of: 2310 };
        state.trained = vec![TrainedOfficials::new(day(2018, 12, 20), figure)];
        let expected = vec!["NTM-116 /state/trained/2018-12-20"; usize::from(told)];
        assert_eq!(shown(&check_state(&state)), expected);
    }
}

// --- the made-up state --------------------------------------------------------

fn made_up_state() -> State {
    let text = include_str!("../examples/state/state.json");
    let mut state: State = serde_json::from_str(text).unwrap();
    let sheet = include_str!("../examples/state/communes.csv");
    for record in csv::Reader::from_reader(sheet.as_bytes()).records() {
        let record = record.unwrap();
        let cells: Vec<&str> = record.iter().skip(3).collect();
        let count = |wanted: &[&str]| {
            let found = cells.iter().filter(|cell| wanted.contains(cell));
            u8::try_from(found.count()).unwrap()
        };
        let least = count(&["đạt", "không áp dụng", "met", "not-applicable"]);
        let met = CriteriaMet::new(least, least + count(&[""]), 19).unwrap();
        let (commune, date) = (record[0].parse().unwrap(), record[2].parse().unwrap());
        state
            .results
            .push(CommuneResult::counted(commune, date, met));
    }
    state
}

#[test]
fn the_made_up_state_has_no_finding_on_its_figures() {
    let state = made_up_state();
    assert!(state.results.len() > 150 && !state.figures.is_empty());
    assert_eq!(shown(&check_state(&state)), [""; 0]);
    let june = state.on(day(2018, 6, 30));
    assert_eq!(shown(&check_state(&june)), [""; 0]);
}

/// 13.3 criteria and 63 communes at the end of 2018, 50 in January.
#[test]
fn the_published_figures_of_hoa_binh_have_no_finding() {
    let mut state = with_results();
    state.results.clear();
    publish(&mut state, 2017, Published::Recognised { communes: 50 });
    publish(&mut state, 2018, Published::Recognised { communes: 63 });
    let mean = "13.3".parse().unwrap();
    publish(&mut state, 2018, Published::MeanCriteria { mean });
    assert_eq!(shown(&check_state(&state)), [""; 0]);
}

// --- targets ------------------------------------------------------------------

/// The own findings after a change of the built-in plan's objectives.
fn after(change: impl FnOnce(&mut Plan)) -> Vec<String> {
    let mut plan = hoa_binh::plan_2018();
    change(&mut plan);
    let gazetteer = hoa_binh::gazetteer();
    shown(&Checker::built_in().check(&Dossier::new().plan(&plan).gazetteer(&gazetteer)))
}

#[test]
fn objectives_and_quotas_at_their_bounds() {
    let nothing = [""; 0];
    let recognised = |communes| {
        after(|plan| plan.objectives[0].target = ObjectiveTarget::CommunesRecognised { communes })
    };
    assert_eq!(recognised(65), nothing);
    assert_eq!(recognised(66), ["NTM-212 /objectives/I.1"]);
    assert_eq!(recognised(191), ["NTM-212 /objectives/I.1"]);
    assert_eq!(recognised(192), ["NTM-211 /objectives/I.1"]);

    let mean = |mean: &str| {
        let mean = mean.parse().unwrap();
        after(|plan| plan.objectives[1].target = ObjectiveTarget::MeanCriteria { mean })
    };
    assert_eq!(mean("8"), nothing);
    assert_eq!(mean("8.0"), nothing);
    assert_eq!(mean("7.99"), ["NTM-213 /objectives/I.2"]);

    let hamlets = |at_least, at_most| {
        after(|plan| {
            plan.objectives[5].target =
                ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most };
        })
    };
    assert_eq!(hamlets(3, 3), nothing);
    assert_eq!(hamlets(4, 3), ["NTM-215 /objectives/I.4"]);

    let training = |share: &str, rise: &str| {
        let (share, up_by) = (share.parse().unwrap(), Some(rise.parse().unwrap()));
        after(|plan| plan.objectives[7].target = ObjectiveTarget::TrainedOfficials { share, up_by })
    };
    assert_eq!(training("79.4", "79.4"), nothing);
    assert_eq!(training("79.4", "79.5"), ["NTM-214 /objectives/II.3"]);
    assert_eq!(training("79.4", "-20.6"), nothing);
    assert_eq!(training("79.4", "-20.7"), ["NTM-214 /objectives/II.3"]);
}

proptest! {
    #![proptest_config(crate::common::laws())]

    /// Any tables in any order: no panic, the same report, and a table's findings are its own.
    #[test]
    fn tables_are_checked_one_by_one(tables in prop::collection::vec(any_published_census(), 1..4)) {
        let codes = |tables: &[PublishedCensus]| {
            let mut state = end_of_2018();
            state.censuses = tables.to_vec();
            let report = Checker::built_in().check(&Dossier::new().state(&state));
            let findings = report.findings().iter();
            let texts = findings.map(|one| format!("{} {:?}", one.path(), one.text(Lang::Vi)));
            texts.collect::<Vec<_>>()
        };
        let reversed: Vec<_> = tables.iter().rev().cloned().collect();
        prop_assert_eq!(codes(&tables), codes(&reversed));
        let apart: BTreeSet<String> = tables.iter().flat_map(|table| codes(std::slice::from_ref(table))).collect();
        prop_assert_eq!(codes(&tables).into_iter().collect::<BTreeSet<_>>(), apart);
    }

    /// A table worked out from communes has no fault, whichever way it is rounded.
    #[test]
    fn a_table_that_was_worked_out_has_no_fault(
        counts in prop::array::uniform4(0_u32..40), digits in 0_u32..3, cut_off in any::<bool>()
    ) {
        use nongthonmoi::quantity::{Qualified, Ratio, Rounding};
        let of: u32 = counts.iter().sum();
        prop_assume!(of > 0);
        let rounding = if cut_off { Rounding::CutOff } else { Rounding::HalfUp };
        let printed = |numerator: u32| {
            Ratio::new(numerator.into(), of.into()).unwrap().printed(digits, rounding)
        };
        let bands = [(0, 7), (8, 14), (15, 18), (19, 19)];
        let tiers: Vec<_> = bands.iter().zip(counts).map(|((from, to), communes)| {
            let mut tier = PublishedTier::new(*from, *to, communes);
            tier.percent = Some(printed(communes * 100));
            tier
        }).collect();
        let mut whole = table(Some(of), "", &tiers);
        // Every commune at the lower bound of its tier.
        let criteria = bands.iter().zip(counts).map(|((from, _), communes)| u32::from(*from) * communes);
        whole.mean = Some(Qualified::plain(printed(criteria.sum())));
        prop_assert_eq!(codes_of(whole), [""; 0]);
    }
}

#[test]
fn two_objectives_of_one_kind_with_different_figures_are_told_once() {
    let told = |change: &dyn Fn(&mut Plan)| {
        let mut plan = hoa_binh::plan_2018();
        change(&mut plan);
        findings("NTM-216", &Dossier::new().plan(&plan))
    };
    assert_eq!(told(&|_| {}), [""; 0]);
    let again = |mean: &str| Objective {
        section: "II.1".into(),
        text: "Số tiêu chí bình quân".into(),
        target: ObjectiveTarget::MeanCriteria {
            mean: mean.parse().unwrap(),
        },
        figure: None,
    };
    assert_eq!(told(&|plan| plan.objectives.push(again("13.0"))), [""; 0]);
    let expected =
        ["/objectives/I.2: Các mục I.2, II.1 ghi khác nhau về số tiêu chí bình quân: 13, 14"];
    assert_eq!(told(&|plan| plan.objectives.push(again("14"))), expected);
    assert_eq!(
        told(&|plan| plan.objectives.insert(0, again("14"))),
        expected
    );
}
