//! Laws of the standing of communes: what a history says holds whatever its missing days turn out
//! to be, and nothing but a decision or a merger ends a recognition.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use crate::common::recognition::{any_entry, any_event, any_standing, commune, days};
use crate::common::{day, shuffled, year};
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::recognition::{
    EventDay, RecognisedOn, Recognition, RecognitionClass, RecognitionLadder, Standing,
    StandingEntry, StandingEvent, YearBasis,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// The days that are asked about: those of the entries, one before and one after all.
fn asked_days() -> Vec<NaiveDate> {
    let mut all = vec![day(2015, 6, 1)];
    all.extend(days());
    all.push(day(2019, 6, 1));
    all
}

/// The days that a missing day can be: those, and one before and one after them.
fn possible_days() -> Vec<NaiveDate> {
    let mut all = vec![day(2014, 6, 1)];
    all.extend(asked_days());
    all.push(day(2020, 6, 1));
    all
}

/// Every way to fill in the missing days so that the history stays in order.
fn completions(standing: &Standing) -> Vec<Vec<(NaiveDate, StandingEvent)>> {
    let mut ways: Vec<Vec<(NaiveDate, StandingEvent)>> = vec![Vec::new()];
    for entry in standing.entries() {
        let mut longer = Vec::new();
        for way in &ways {
            for date in possible_days() {
                let fits = match entry.day {
                    Some(EventDay::On(on)) => date == on,
                    Some(EventDay::By(by)) => date <= by,
                    _ => true,
                };
                if fits && way.last().is_none_or(|(last, _)| *last <= date) {
                    let mut way = way.clone();
                    way.push((date, entry.event.clone()));
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    ways
}

/// What all ways agree on.
fn agreed(answers: impl IntoIterator<Item = Answer>) -> Answer {
    let answers: BTreeSet<Answer> = answers.into_iter().collect();
    match answers.into_iter().collect::<Vec<_>>()[..] {
        [only] => only,
        _ => Answer::CannotSay,
    }
}

/// The recognitions that were not revoked, the latest last.
fn held(way: &[(NaiveDate, StandingEvent)], date: NaiveDate) -> Vec<&Recognition> {
    let mut held: Vec<&Recognition> = Vec::new();
    for (_, event) in way.iter().filter(|(on, _)| *on <= date) {
        match event {
            StandingEvent::Recognised(recognition) => held.push(recognition),
            StandingEvent::Revoked {
                class: Some(class), ..
            } => {
                // That class, and all that was built on it.
                while held.iter().any(|one| one.class == *class) {
                    held.pop();
                }
            }
            StandingEvent::Revoked { .. } | StandingEvent::Succeeded { .. } => held.clear(),
            _ => {}
        }
    }
    held
}

fn holds(way: &[(NaiveDate, StandingEvent)], date: NaiveDate) -> Option<&Recognition> {
    held(way, date).pop()
}

/// Whether the latest recognition implies a class; where that is not known, whether one before it does.
fn counts_as(
    way: &[(NaiveDate, StandingEvent)],
    date: NaiveDate,
    class: RecognitionClass,
) -> Answer {
    let ladder = RecognitionLadder::NATIONAL;
    let held = held(way, date);
    let implied = |one: &Recognition| ladder.implies(one.class, class);
    match held.last().map_or(Answer::No, |one| implied(one)) {
        Answer::CannotSay if held.iter().any(|one| implied(one) == Answer::Yes) => Answer::Yes,
        answer => answer,
    }
}

fn is(yes: bool) -> Answer {
    Answer::known(Some(yes))
}

fn in_year(
    way: &[(NaiveDate, StandingEvent)],
    asked: ProgrammeYear,
    basis: YearBasis,
    date: NaiveDate,
) -> Answer {
    let known = |found: Option<ProgrammeYear>| Answer::known(found.map(|found| found == asked));
    Answer::any(way.iter().filter(|(on, _)| *on <= date).map(|(on, event)| {
        let StandingEvent::Recognised(recognition) = event else {
            return Answer::No;
        };
        match basis {
            YearBasis::DecisionDate => known(ProgrammeYear::containing(*on)),
            YearBasis::CountsFor => known(recognition.counts_for),
            YearBasis::RegisteredFor => known(recognition.registered_for),
        }
    }))
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn a_standing_says_what_holds_in_every_way_to_fill_in_its_days(standing in any_standing()) {
        let ways = completions(&standing);
        prop_assert!(!ways.is_empty());
        for date in asked_days() {
            let told = agreed(ways.iter().map(|way| is(holds(way, date).is_some())));
            prop_assert_eq!(standing.is_recognised(date), told);
            for class in RecognitionClass::ALL.iter().copied() {
                let told = agreed(ways.iter().map(|way| counts_as(way, date, class)));
                prop_assert_eq!(standing.is_recognised_as(class, &RecognitionLadder::NATIONAL, date), told);
            }
            for (asked, basis) in (2_015..=2_019).flat_map(|number| YearBasis::ALL.map(|basis| (year(number), basis))) {
                let told = agreed(ways.iter().map(|way| in_year(way, asked, basis, date)));
                prop_assert_eq!(standing.recognised_in(asked, basis, date), told, "{} {} {}", asked, basis, date);
            }
            let certain = ways.iter().map(|way| way.iter().filter(|(on, _)| *on <= date).count()).min();
            prop_assert_eq!(Some(standing.entries_until(date).len()), certain);
        }
    }

    #[test]
    fn the_recognition_told_is_the_one_of_every_way(standing in any_standing()) {
        let ways = completions(&standing);
        for date in asked_days() {
            let mut holding = ways.iter().map(|way| holds(way, date));
            let first = holding.next().unwrap();
            let same = holding.all(|other| other == first);
            let told = match (same, first) {
                (true, Some(recognition)) => RecognisedOn::Recognised(recognition),
                (true, None) => RecognisedOn::NotRecognised,
                (false, _) => RecognisedOn::CannotSay,
            };
            prop_assert_eq!(standing.recognised_on(date), told);
        }
    }

    #[test]
    fn recognition_lasts_until_it_is_revoked_or_succeeded(standing in any_standing()) {
        let ended = |from: NaiveDate, to: NaiveDate| standing.entries().iter().any(|entry| {
            let ends = matches!(entry.event, StandingEvent::Revoked { .. } | StandingEvent::Succeeded { .. });
            // An end without a day can lie anywhere.
            ends && entry.date().is_none_or(|on| from < on && on <= to)
        });
        for pair in asked_days().windows(2) {
            if standing.is_recognised(pair[0]) == Answer::Yes && !ended(pair[0], pair[1]) {
                prop_assert_eq!(standing.is_recognised(pair[1]), Answer::Yes);
            }
        }
    }

    #[test]
    fn learning_a_missing_fact_turns_no_answer(
        standing in any_standing(), pick in any::<prop::sample::Index>(),
        learnt in (2_016_u16..=2_018).prop_map(year), choice in any::<u8>()
    ) {
        prop_assume!(!standing.entries().is_empty());
        let mut entries = standing.entries().to_vec();
        let entry = pick.get_mut(&mut entries);
        let by_day = possible_days();
        match (&mut entry.event, choice % 3) {
            (StandingEvent::Recognised(recognition), 0) if recognition.counts_for.is_none() => {
                recognition.counts_for = Some(learnt);
            }
            (StandingEvent::Recognised(recognition), 1) if recognition.registered_for.is_none() => {
                recognition.registered_for = Some(learnt);
            }
            (_, _) => {
                let on = by_day[usize::from(choice) % by_day.len()];
                match entry.day {
                    Some(EventDay::On(_)) => {}
                    Some(EventDay::By(by)) if on > by => {}
                    _ => entry.day = Some(EventDay::On(on)),
                }
            }
        }
        let Ok(better) = Standing::new(commune(), entries) else {
            return Err(TestCaseError::reject("a day out of order"));
        };
        let unturned = |before: Answer, after: Answer| before == Answer::CannotSay || before == after;
        for date in asked_days() {
            prop_assert!(unturned(standing.is_recognised(date), better.is_recognised(date)));
            for asked in (2_015..=2_019).map(year) {
                let registered = |one: &Standing| one.registered_for(asked, date);
                prop_assert!(unturned(registered(&standing), registered(&better)));
                for basis in YearBasis::ALL {
                    let recognised = |one: &Standing| one.recognised_in(asked, basis, date);
                    prop_assert!(unturned(recognised(&standing), recognised(&better)));
                }
            }
        }
    }

    #[test]
    fn entries_of_different_days_sort_alike_from_any_order(
        events in vec(any_event(), 0..8), seed in any::<u64>()
    ) {
        let entries: Vec<StandingEntry> = (1..)
            .zip(events)
            .map(|(month, event)| StandingEntry::on(day(2018, month, 1), event))
            .collect();
        let sorted = Standing::sorted(commune(), entries.clone());
        prop_assert_eq!(sorted.entries(), &entries[..]);
        prop_assert_eq!(Standing::sorted(commune(), shuffled(&entries, seed)), sorted);
    }

    #[test]
    fn what_is_sorted_is_a_history_and_sorting_it_again_changes_nothing(
        entries in vec(any_entry(), 0..8)
    ) {
        let sorted = Standing::sorted(commune(), entries.clone());
        prop_assert_eq!(sorted.entries().len(), entries.len());
        prop_assert_eq!(Standing::new(commune(), sorted.entries().to_vec()), Ok(sorted.clone()));
        prop_assert_eq!(Standing::sorted(commune(), sorted.entries().to_vec()), sorted.clone());
        if let Ok(given) = Standing::new(commune(), entries) {
            prop_assert_eq!(given.entries().len(), sorted.entries().len());
        }
    }

    #[test]
    fn meeting_or_losing_criteria_recognises_and_revokes_nothing(
        standing in any_standing(), met in 0_u8..=19, at in 0_usize..8
    ) {
        let date = asked_days()[at];
        let met = CriteriaMet::new(met, met, 19).unwrap();
        let result = CommuneResult::counted(commune(), date, met);
        let recognised = standing.is_recognised(date);
        if let Some(lapse) = standing.lapse(&result, date) {
            prop_assert_eq!(recognised, Answer::Yes);
            prop_assert_eq!(lapse.depth.number.at_least(), 19 - met.at_least());
        }
        let mut entries = standing.entries().to_vec();
        entries.push(StandingEntry::undated(StandingEvent::MeetsCriteria { met }));
        let more = Standing::new(commune(), entries).unwrap();
        for date in asked_days() {
            prop_assert_eq!(more.is_recognised(date), standing.is_recognised(date));
        }
    }
}
