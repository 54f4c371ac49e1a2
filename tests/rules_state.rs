//! The rules on states: what they find in the made-up state of the examples, and laws on any state.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::laws;
use crate::common::progress::any_state;
use crate::common::reordered::reordered_state;
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::Plan;
use nongthonmoi::progress::State;
use nongthonmoi::rules::{CheckReport, Checker, Dossier, Input, Rule, catalog};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::works::WorksRegister;
use proptest::prelude::*;

thread_local! {
    static BUILT_IN: (Plan, Gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
}

/// The rules that read a state.
fn checker() -> Checker {
    let of_states = |rule: &&&Rule| rule.reads.contains(&Input::State);
    let rules = catalog::RULES.iter().filter(of_states);
    rules.fold(Checker::empty(), |checker, rule| {
        checker.with(rule).unwrap()
    })
}

fn check(state: &State) -> CheckReport {
    BUILT_IN.with(|(plan, gazetteer)| {
        checker().check(&Dossier::new().plan(plan).gazetteer(gazetteer).state(state))
    })
}

/// Everything that a report says, in its order.
fn whole(report: &CheckReport) -> Vec<String> {
    let findings = report.findings().iter().map(|finding| {
        let texts = Lang::ALL.map(|lang| (finding.text(lang), finding.cited(lang)));
        format!("{} {} {texts:?}", finding.path(), finding.code())
    });
    let skipped = report.skipped().iter();
    let skipped = skipped.map(|one| format!("{} {} {:?}", one.code, one.path, one.reason));
    findings.chain(skipped).collect()
}

/// A state in which everything stands twice, so that much is found.
fn doubled(state: &State) -> State {
    let mut other = state.clone();
    other.results.extend_from_slice(&state.results);
    other.standings.extend_from_slice(&state.standings);
    other.submissions.extend_from_slice(&state.submissions);
    other.works.roads.extend_from_slice(&state.works.roads);
    other.works.models.extend_from_slice(&state.works.models);
    other.works.hamlets.extend_from_slice(&state.works.hamlets);
    other
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn any_state_is_checked_the_same_to_the_byte_in_any_order_of_its_lists(
        state in any_state(),
        seed in any::<u64>(),
    ) {
        let report = whole(&check(&state));
        prop_assert_eq!(&whole(&check(&state)), &report);
        prop_assert_eq!(whole(&check(&reordered_state(&state, seed))), report);
        let twice = doubled(&state);
        prop_assert_eq!(
            whole(&check(&reordered_state(&twice, seed))),
            whole(&check(&twice))
        );
    }

    #[test]
    fn an_empty_state_of_any_day_gives_no_finding(state in any_state()) {
        let report = check(&State::new(state.date));
        prop_assert_eq!(report.findings(), []);
    }

    #[test]
    fn works_change_no_finding_outside_of_works(state in any_state()) {
        let mut bare = state.clone();
        bare.works = WorksRegister::new();
        let outside_works = |report: &CheckReport| -> Vec<String> {
            let findings = report.findings().iter();
            findings
                .filter(|finding| finding.path().segments().nth(1).as_deref() != Some("works"))
                .map(|finding| format!("{} {}", finding.code(), finding.path()))
                .collect()
        };
        prop_assert_eq!(outside_works(&check(&bare)), outside_works(&check(&state)));
    }
}

mod example {
    use std::collections::BTreeMap;

    use nongthonmoi::assessment::{CommuneResult, CountingPolicy, Observation, Treatment, Verdict};
    use nongthonmoi::criteria::CriterionNumber;

    use super::{Lang, State, check, reordered_state, whole};
    use crate::common::day;

    /// The state beside the example programs, with the results of its sheet.
    fn example() -> State {
        let text = include_str!("../examples/state/state.json");
        let mut state: State = serde_json::from_str(text).unwrap();
        let policy = CountingPolicy::new(Treatment::Counts, Treatment::DoesNotCount);
        let sheet = include_str!("../examples/state/communes.csv");
        state.results = sheet
            .lines()
            .skip(1)
            .map(|line| {
                let cells: Vec<&str> = line.split(',').collect();
                let cell = |column: usize| cells.get(column).copied().unwrap_or_default();
                let verdict = |cell: &str| {
                    let observed = cell.parse().ok().and_then(Observation::attested);
                    observed.unwrap_or(Verdict::Unknown)
                };
                let numbers = (1..).map(|number| CriterionNumber::new(number).unwrap());
                let verdicts = numbers.zip(cells.iter().skip(3).map(|cell| verdict(cell)));
                let (commune, date) = (cell(0).parse().unwrap(), cell(2).parse().unwrap());
                CommuneResult::new(commune, date, policy, verdicts.collect()).unwrap()
            })
            .collect();
        state
    }

    fn counts(state: &State) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for finding in check(state).findings() {
            let count: &mut usize = counts.entry(finding.code().to_string()).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }

    fn expected(counts: &[(&str, usize)]) -> BTreeMap<String, usize> {
        let counts = counts.iter();
        counts
            .map(|(code, count)| ((*code).into(), *count))
            .collect()
    }

    #[test]
    fn the_made_up_state_has_the_faults_that_were_put_into_it() {
        let state = example();
        assert_eq!(
            counts(&state),
            expected(&[
                // A road of 0.8 km, one planted on the left only, one of 2019.
                ("NTM-601", 1),
                ("NTM-602", 1),
                ("NTM-603", 1),
                ("NTM-609", 2),
                ("NTM-702", 1),
                ("NTM-705", 11),
                ("NTM-802", 1),
                ("NTM-803", 1),
            ])
        );
        let texts: Vec<String> = check(&state)
            .findings()
            .iter()
            .filter(|finding| ["NTM-702", "NTM-803"].contains(&finding.code().as_str()))
            .map(|finding| finding.text(Lang::En))
            .collect();
        assert_eq!(
            texts,
            [
                "Tân Vinh commune (04951): meets all criteria by the result of 2018-12-31 and is \
                 not registered for 2018",
                "Task 7 is late by 184 days on 2018-12-31: it was due on 2018-06-30",
            ]
        );
    }

    #[test]
    fn the_order_of_its_lists_changes_nothing() {
        let state = example();
        let report = whole(&check(&state));
        for seed in 0..4 {
            assert_eq!(whole(&check(&reordered_state(&state, seed))), report);
        }
    }

    #[test]
    fn in_the_middle_of_the_year_four_communes_had_lapsed_and_later_works_do_not_count() {
        let found = counts(&example().on(day(2018, 6, 30)));
        assert_eq!(found.get("NTM-804"), Some(&4));
        assert_eq!(found.get("NTM-702"), None);
        assert!(found["NTM-603"] > 1);
    }

    #[test]
    fn after_the_merger_of_2020_the_codes_of_2018_are_told() {
        let found = counts(&example().on(day(2020, 6, 30)));
        assert!(found["NTM-514"] > 50 && found["NTM-508"] > 0);
        assert_eq!(found.get("NTM-507"), None);
        assert_eq!(found.get("NTM-506"), None);
    }
}
