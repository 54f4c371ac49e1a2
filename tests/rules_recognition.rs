//! The rules on recognition: histories that fit and that do not, results before and after.

use crate::common::rules::{findings, skips};
use crate::common::{day, hoa_binh_standard, year};
use nongthonmoi::assessment::{CommuneResult, CriteriaMet};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::law::Source;
use nongthonmoi::place::{CommuneCode, Unit, UnitKind};
use nongthonmoi::progress::{Published, PublishedFigure, State, StateProblem, StateReading};
use nongthonmoi::recognition::{
    Appraisal, AppraisalLevel, ConstructionDebt, Recognition, RecognitionClass, Standing,
    StandingEntry, StandingEvent,
};
use nongthonmoi::rules::Dossier;
use nongthonmoi::samples::hoa_binh;

fn here() -> CommuneCode {
    "04813".parse().unwrap()
}

fn there() -> CommuneCode {
    "04825".parse().unwrap()
}

fn result(date: NaiveDate, (at_least, at_most): (u8, u8)) -> CommuneResult {
    CommuneResult::counted(
        here(),
        date,
        CriteriaMet::new(at_least, at_most, 19).unwrap(),
    )
}

fn meets() -> Recognition {
    Recognition::new(RecognitionClass::Meets)
}

fn basically() -> Recognition {
    Recognition::new(RecognitionClass::BasicallyMeets)
}

fn recognised(on: NaiveDate, recognition: Recognition) -> StandingEntry {
    StandingEntry::on(on, StandingEvent::Recognised(recognition))
}

fn registered(on: NaiveDate, for_year: u16) -> StandingEntry {
    let for_year = year(for_year);
    StandingEntry::on(on, StandingEvent::Registered { for_year })
}

fn revoked(on: NaiveDate) -> StandingEntry {
    StandingEntry::on(
        on,
        StandingEvent::Revoked {
            class: None,
            decision: None,
        },
    )
}

fn succeeded(on: NaiveDate, by: &[CommuneCode]) -> StandingEntry {
    let by = by.to_vec();
    StandingEntry::on(on, StandingEvent::Succeeded { by })
}

/// A state at the end of 2018 with one history.
fn state(entries: Vec<StandingEntry>, results: Vec<CommuneResult>) -> State {
    let mut state = State::new(day(2018, 12, 31));
    state.standings = vec![Standing::new(here(), entries).unwrap()];
    state.results = results;
    state
}

#[track_caller]
fn found(rule: &str, state: &State) -> Vec<String> {
    let gazetteer = hoa_binh::gazetteer();
    findings(rule, &Dossier::new().gazetteer(&gazetteer).state(state))
}

#[track_caller]
fn is_found(rule: &str, entries: Vec<StandingEntry>, expected: bool) {
    let state = state(entries, vec![]);
    let found = found(rule, &state);
    let standings = &state.standings;
    assert_eq!(found.len(), usize::from(expected), "{rule} {standings:?}");
}

#[test]
fn a_recognition_is_held_against_the_latest_result_of_the_year_before_it() {
    let decided = day(2018, 7, 20);
    let told = |recognition: Recognition, results: Vec<CommuneResult>| {
        let state = state(vec![recognised(decided, recognition)], results);
        let dossier = Dossier::new().state(&state);
        (
            findings("NTM-802", &dossier).len(),
            skips("NTM-802", &dossier).len(),
        )
    };
    let one = |date, met| told(meets(), vec![result(date, met)]);
    assert_eq!(one(decided, (19, 19)), (0, 0));
    assert_eq!(one(decided, (18, 18)), (1, 0));
    // One criterion is open; it may have been met.
    assert_eq!(one(decided, (18, 19)), (0, 0));
    assert_eq!(one(day(2017, 7, 20), (18, 18)), (1, 0));
    // Too old, too late, none at all.
    assert_eq!(one(day(2017, 7, 19), (18, 18)), (0, 1));
    assert_eq!(one(day(2018, 7, 21), (18, 18)), (0, 1));
    assert_eq!(told(meets(), vec![]), (0, 1));
    // The latest counts; two of one day that differ say nothing.
    let (early, late) = (day(2018, 3, 1), day(2018, 6, 1));
    let results = vec![result(late, (19, 19)), result(early, (15, 15))];
    assert_eq!(told(meets(), results), (0, 0));
    let results = vec![result(late, (19, 19)), result(late, (15, 15))];
    assert_eq!(told(meets(), results), (0, 1));
    // A lower class asks for less; before Decision 2540 the conditions are not known.
    assert_eq!(told(basically(), vec![result(late, (15, 15))]), (0, 0));
    let before = day(2016, 12, 29);
    let entries = vec![recognised(before, meets())];
    let state = state(entries, vec![result(before, (15, 15))]);
    assert_eq!(found("NTM-802", &state), [""; 0]);
}

#[test]
fn the_text_names_the_days_and_the_criteria() {
    let decided = day(2018, 7, 20);
    let state = state(
        vec![recognised(decided, meets())],
        vec![result(day(2018, 6, 30), (17, 17))],
    );
    assert_eq!(
        found("NTM-802", &state),
        [
            "/state/standings/04813: xã Yên Mông (04813): được công nhận ngày 20/07/2018, nhưng \
             theo kết quả ngày 30/06/2018 còn 2/19 tiêu chí không đạt"
        ]
    );
    // Without a gazetteer the code stands for the name.
    let bare = findings("NTM-802", &Dossier::new().state(&state));
    assert!(bare[0].contains(": xã 04813: "), "{}", bare[0]);
}

#[test]
fn a_commune_at_all_criteria_is_registered_recognised_or_told() {
    let told = |entries: Vec<StandingEntry>, met, on| {
        found("NTM-803", &state(entries, vec![result(on, met)])).len()
    };
    let (now, all) = (day(2018, 12, 1), (19, 19));
    let registration = |for_year| vec![registered(day(2016, 1, 5), for_year)];
    assert_eq!(told(vec![], all, now), 1);
    assert_eq!(told(registration(2018), all, now), 0);
    assert_eq!(told(registration(2017), all, now), 0);
    assert_eq!(told(registration(2016), all, now), 1);
    assert_eq!(
        told(vec![recognised(day(2018, 7, 20), meets())], all, now),
        0
    );
    // One criterion open is not all; an old result says little of the year.
    assert_eq!(told(vec![], (18, 19), now), 0);
    assert_eq!(told(vec![], all, day(2017, 1, 1)), 1);
    assert_eq!(told(vec![], all, day(2016, 12, 31)), 0);
    // Without a standing nothing is known.
    let mut unknown = state(vec![], vec![result(now, all)]);
    unknown.standings.clear();
    assert_eq!(found("NTM-803", &unknown), [""; 0]);
    // Decision 18/2022 is not known to ask for registration.
    let day = day(2022, 8, 2);
    let later = state(vec![], vec![result(day, all)]).on(day);
    assert_eq!(
        skips("NTM-803", &Dossier::new().state(&later)),
        [": the regulation of the day is not known to ask for registration"]
    );
}

#[test]
fn a_recognised_commune_lapses_by_a_result_after_its_decision() {
    let decided = day(2018, 7, 20);
    let told = |recognition: Recognition, date, met| {
        let state = state(
            vec![recognised(decided, recognition)],
            vec![result(date, met)],
        );
        found("NTM-804", &state).len()
    };
    let (next, low) = (day(2018, 7, 21), (18, 18));
    assert_eq!(told(meets(), next, low), 1);
    assert_eq!(told(meets(), next, (18, 19)), 0);
    assert_eq!(told(meets(), next, (19, 19)), 0);
    assert_eq!(told(meets(), decided, low), 0);
    assert_eq!(told(meets(), day(2018, 7, 19), low), 0);
    assert_eq!(told(basically(), next, low), 0);
    // What was revoked since is no recognised commune.
    let entries = vec![recognised(decided, meets()), revoked(day(2018, 12, 1))];
    let gone = state(entries, vec![result(next, low)]);
    assert_eq!(found("NTM-804", &gone), [""; 0]);
}

#[test]
fn a_recognition_is_revocable_from_half_of_the_criteria_on() {
    let standard = hoa_binh_standard(2018);
    let on = |date, met| {
        let entries = vec![recognised(day(2018, 7, 20), meets())];
        let state = state(entries, vec![result(date, met)]).on(date);
        let dossier = Dossier::new().standard(&standard).state(&state);
        (
            findings("NTM-805", &dossier).len(),
            skips("NTM-805", &dossier),
        )
    };
    let issued = day(2022, 8, 2);
    let none: Vec<String> = vec![];
    assert_eq!(on(issued, (9, 9)), (1, none.clone()));
    // 30 % to under 50 %: it depends on which they are.
    assert_eq!(on(issued, (10, 10)), (0, none.clone()));
    assert_eq!(on(issued, (9, 10)), (0, none));
    let before = ": no rule of revocation in force on the day of the state was found";
    assert_eq!(on(day(2022, 8, 1), (0, 0)), (0, vec![before.to_string()]));
}

#[test]
fn a_lower_class_is_told_while_it_holds() {
    let (first, second) = (day(2018, 1, 9), day(2018, 7, 20));
    is_found("NTM-806", vec![recognised(first, basically())], true);
    is_found("NTM-806", vec![recognised(first, meets())], false);
    let promoted = vec![recognised(first, basically()), recognised(second, meets())];
    is_found("NTM-806", promoted, false);
    let ended = vec![recognised(first, basically()), revoked(second)];
    is_found("NTM-806", ended, false);
    is_found(
        "NTM-806",
        vec![recognised(day(2019, 1, 1), basically())],
        false,
    );
}

#[test]
fn the_year_of_a_recognition_is_one_of_the_registrations_before_it() {
    let decided = day(2018, 7, 20);
    let of_2018 = || recognised(decided, meets().with_registered_for(year(2018)));
    let on = |for_year| registered(day(2017, 1, 5), for_year);
    is_found("NTM-807", vec![on(2018), of_2018()], false);
    is_found("NTM-807", vec![on(2017), on(2018), of_2018()], false);
    is_found("NTM-807", vec![on(2017), of_2018()], true);
    // The decision alone tells, or says nothing of the year.
    is_found("NTM-807", vec![of_2018()], false);
    is_found(
        "NTM-807",
        vec![on(2017), recognised(decided, meets())],
        false,
    );
    // A registration after the decision is none before it.
    let after = vec![on(2017), of_2018(), registered(day(2018, 8, 1), 2018)];
    is_found("NTM-807", after, true);
}

#[test]
fn only_a_recognition_that_holds_can_be_revoked() {
    let (first, second, third) = (day(2018, 1, 9), day(2018, 7, 20), day(2018, 9, 1));
    is_found("NTM-808", vec![revoked(first)], true);
    let recognition = || recognised(first, meets());
    is_found("NTM-808", vec![recognition(), revoked(second)], false);
    let twice = vec![recognition(), revoked(second), revoked(third)];
    is_found("NTM-808", twice, true);
    let after_the_end = vec![recognition(), succeeded(second, &[there()]), revoked(third)];
    is_found("NTM-808", after_the_end, true);
    is_found(
        "NTM-808",
        vec![registered(first, 2018), revoked(second)],
        true,
    );
}

#[test]
fn a_second_recognition_needs_an_end_a_promotion_or_another_regulation() {
    let (first, second) = (day(2017, 1, 9), day(2018, 7, 20));
    let pair = |one, other| vec![recognised(first, one), recognised(second, other)];
    is_found("NTM-809", pair(meets(), meets()), true);
    is_found("NTM-809", pair(meets(), basically()), true);
    is_found("NTM-809", pair(basically(), basically()), true);
    is_found("NTM-809", pair(basically(), meets()), false);
    let ended = vec![
        recognised(first, meets()),
        revoked(day(2018, 1, 1)),
        recognised(second, meets()),
    ];
    is_found("NTM-809", ended, false);
    // Decision 2540/QĐ-TTg is of 30/12/2016; the one before it knows re-recognition.
    let (last, next) = (day(2016, 12, 29), day(2016, 12, 30));
    let across = vec![recognised(last, meets()), recognised(next, meets())];
    is_found("NTM-809", across, false);
    let both_before = vec![
        recognised(day(2014, 12, 1), meets()),
        recognised(last, meets()),
    ];
    is_found("NTM-809", both_before, false);
    let undated = vec![
        recognised(first, meets()),
        StandingEntry::undated(StandingEvent::Recognised(meets())),
    ];
    is_found("NTM-809", undated, false);
}

#[test]
fn a_history_ends_with_its_commune() {
    let (merged, later) = (day(2018, 1, 1), day(2018, 3, 1));
    let after = |by: &[CommuneCode]| vec![succeeded(merged, by), registered(later, 2018)];
    is_found("NTM-810", after(&[there()]), true);
    is_found("NTM-810", after(&[]), true);
    // The code goes on with another unit.
    is_found("NTM-810", after(&[there(), here()]), false);
    let before = vec![
        registered(day(2017, 3, 1), 2018),
        succeeded(merged, &[there()]),
    ];
    is_found("NTM-810", before, false);
}

fn decided(on: NaiveDate, number: &str) -> StandingEntry {
    recognised(on, meets().with_decision(number.parse().unwrap()))
}

#[test]
fn the_year_in_a_number_is_that_of_its_day() {
    let on = day(2018, 7, 20);
    is_found("NTM-811", vec![decided(on, "12/2018/QĐ-UBND")], false);
    is_found("NTM-811", vec![decided(on, "12/2017/QĐ-UBND")], true);
    is_found("NTM-811", vec![decided(on, "12/QĐ-UBND")], false);
    let number = "12/2017/QĐ-UBND".parse().unwrap();
    let revoking = StandingEvent::Revoked {
        class: None,
        decision: Some(number),
    };
    is_found(
        "NTM-811",
        vec![StandingEntry::on(on, revoking.clone())],
        true,
    );
    is_found("NTM-811", vec![StandingEntry::undated(revoking)], false);
}

#[test]
fn a_number_is_used_on_one_day_of_a_year() {
    let with = |other: StandingEntry| {
        let mut state = state(vec![decided(day(2018, 7, 20), "12/QĐ-UBND")], vec![]);
        let standing = Standing::new(there(), vec![other]).unwrap();
        state.standings.insert(0, standing);
        found("NTM-812", &state)
    };
    assert_eq!(with(decided(day(2018, 7, 20), "12/QĐ-UBND")), [""; 0]);
    assert_eq!(with(decided(day(2018, 8, 20), "13/QĐ-UBND")), [""; 0]);
    assert_eq!(with(decided(day(2017, 7, 20), "12/QĐ-UBND")), [""; 0]);
    // Leading zeros make no other number.
    assert_eq!(
        with(decided(day(2018, 8, 20), "012/QĐ-UBND")),
        [
            "/state/standings/04813: Quyết định 012/QĐ-UBND năm 2018 được ghi các ngày \
             20/07/2018, 20/08/2018, ở các xã 04813, 04825"
        ]
    );
}

#[test]
fn a_recognition_counts_for_a_year_that_has_begun() {
    let for_2018 = |on| vec![recognised(on, meets().with_counts_for(year(2018)))];
    is_found("NTM-813", for_2018(day(2018, 1, 1)), false);
    is_found("NTM-813", for_2018(day(2017, 12, 31)), true);
    // Decided early in the next year, as in Quảng Ngãi for 2016.
    is_found("NTM-813", for_2018(day(2019, 2, 27)), false);
    is_found(
        "NTM-813",
        vec![recognised(day(2017, 12, 31), meets())],
        false,
    );
}

#[test]
fn a_recognition_is_held_against_the_latest_statement_on_debt_up_to_its_day() {
    let decided = day(2018, 7, 20);
    let debt =
        |outstanding, on| ConstructionDebt::new(here(), outstanding, "Sở Tài chính".into(), on);
    let told = |entry: StandingEntry, debts: Vec<ConstructionDebt>| {
        let mut state = state(vec![entry], vec![]);
        state.debts = debts;
        found("NTM-815", &state)
    };
    let entry = || recognised(decided, meets());
    assert_eq!(
        told(entry(), vec![debt(true, decided)]),
        [
            "/state/standings/04813: xã Yên Mông (04813): công nhận đạt chuẩn, ngày 20/07/2018, \
             nhưng xác nhận ngày 20/07/2018 của Sở Tài chính nêu còn nợ đọng xây dựng cơ bản"
        ]
    );
    let early = day(2018, 3, 1);
    // Paid, stated later, in dispute, of a class or a time whose conditions are others.
    assert_eq!(
        told(entry(), vec![debt(false, decided), debt(true, early)]),
        [""; 0]
    );
    assert_eq!(told(entry(), vec![debt(true, day(2018, 7, 21))]), [""; 0]);
    assert_eq!(
        told(entry(), vec![debt(true, early), debt(false, early)]),
        [""; 0]
    );
    assert_eq!(
        told(recognised(decided, basically()), vec![debt(true, early)]),
        [""; 0]
    );
    let before = day(2016, 12, 29);
    assert_eq!(
        told(recognised(before, meets()), vec![debt(true, before)]),
        [""; 0]
    );

    let appraised = |favourable| {
        let mut appraisal = Appraisal::new(AppraisalLevel::Province, "Hội đồng".into());
        appraisal.favourable = Some(favourable);
        let event = StandingEvent::Appraised(appraisal);
        told(StandingEntry::on(decided, event), vec![debt(true, early)]).len()
    };
    assert_eq!((appraised(true), appraised(false)), (1, 0));
}

#[test]
fn without_a_statement_on_debt_nothing_is_known() {
    let state = state(vec![recognised(day(2018, 7, 20), meets())], vec![]);
    let dossier = Dossier::new().state(&state);
    assert_eq!(
        skips("NTM-815", &dossier),
        [": nothing was stated of construction debt"]
    );
}

#[test]
fn a_published_number_lies_within_what_the_histories_allow() {
    let (gazetteer, on) = (hoa_binh::gazetteer(), day(2018, 12, 31));
    let decided = || recognised(day(2018, 7, 20), meets());
    // All 191 communes: the first two recognised, the third revoked, the others never.
    let units = gazetteer.units_on(on);
    let communes: Vec<CommuneCode> = units
        .filter(|unit| unit.kind() == UnitKind::Commune)
        .map(Unit::code)
        .collect();
    let entries = |index: usize| match index {
        0 | 1 => vec![decided()],
        2 => vec![decided(), revoked(day(2018, 11, 5))],
        _ => vec![],
    };
    let standings: Vec<Standing> = communes
        .iter()
        .enumerate()
        .map(|(index, commune)| Standing::new(*commune, entries(index)).unwrap())
        .collect();
    let told = |communes, standings: &[Standing]| {
        let mut state = State::new(on);
        let figure = Published::Recognised { communes };
        let source = Source::new("bao", "https://example.org/");
        state.published = vec![PublishedFigure::new(on, figure, source)];
        state.standings = standings.to_vec();
        found("NTM-816", &state)
    };
    assert_eq!(told(2, &standings), [""; 0]);
    let text = |number| {
        format!(
            "/state/published/2018-12-31/recognised: Công bố {number} xã đạt chuẩn ngày \
             31/12/2018 (nguồn bao); theo quá trình công nhận thì từ 2 đến 2 xã, 1 xã đã bị thu hồi"
        )
    };
    assert_eq!(told(3, &standings), [text(3)]);
    assert_eq!(told(1, &standings), [text(1)]);
    // Of communes without a history nothing is known: 2 at least, and all but one at most.
    let (known, _) = standings.split_at(3);
    assert_eq!(told(190, known), [""; 0]);
    assert_eq!((told(191, known).len(), told(1, known).len()), (1, 1));
    let mut backwards = standings.clone();
    backwards.reverse();
    assert_eq!(told(3, &backwards), told(3, &standings));
}

/// The gazetteer of Hòa Bình lists 46 of the units of Phú Thọ since 01/07/2025.
#[test]
fn a_number_of_a_province_of_which_a_part_is_listed_is_not_compared() {
    let (gazetteer, on) = (hoa_binh::gazetteer(), day(2025, 12, 31));
    let entries = vec![recognised(day(2025, 12, 1), meets())];
    let mut state = State::new(on);
    state.standings = vec![Standing::new("04828".parse().unwrap(), entries).unwrap()];
    let source = Source::new("bao", "https://example.org/");
    let figure = Published::Recognised { communes: 100 };
    state.published = vec![PublishedFigure::new(on, figure, source)];
    let dossier = Dossier::new().gazetteer(&gazetteer).state(&state);
    assert_eq!(findings("NTM-816", &dossier), [""; 0]);
    assert_eq!(
        skips("NTM-816", &dossier),
        [
            "/state/published/2025-12-31/recognised: the gazetteer lists only a part of the \
             province, so a number of the whole cannot be compared"
        ]
    );
    let form = serde_json::to_value(&gazetteer).unwrap();
    assert_eq!(
        form["partial"],
        serde_json::json!([{"province": "25", "valid": {"from": "2025-07-01"}}])
    );
    assert_eq!(
        serde_json::from_value::<nongthonmoi::place::Gazetteer>(form).unwrap(),
        gazetteer
    );
}

#[test]
fn histories_that_differ_only_in_the_zeros_of_a_decision_are_one() {
    let decided = |number: &str| {
        let decision = number.parse().unwrap();
        let entry = recognised(day(2018, 3, 1), meets().with_decision(decision));
        Standing::new(here(), vec![entry]).unwrap()
    };
    let mut state = State::new(day(2018, 12, 31));
    state.standings = vec![decided("01/QĐ-UBND"), decided("1/QĐ-UBND")];
    for _ in 0..2 {
        state.standings.reverse();
        let reading = StateReading::of(&state);
        assert!(reading.problems().is_empty());
        let standing = reading.standing(here()).unwrap();
        let number = standing.entries()[0].decision().unwrap();
        // In either order the same one is taken.
        assert_eq!(number.to_string(), "01/QĐ-UBND");
        assert_eq!(reading.histories().len(), 1);
    }
    // Another decision makes another history: neither holds, and both are looked at.
    state.standings.push(decided("2/QĐ-UBND"));
    for _ in 0..3 {
        state.standings.rotate_left(1);
        let reading = StateReading::of(&state);
        assert_eq!(reading.standing(here()), None);
        assert_eq!(reading.histories().len(), 2);
        let commune = here();
        assert_eq!(
            reading.problems(),
            [StateProblem::StandingTwice { commune }]
        );
    }
}

#[test]
fn results_that_are_alike_are_one() {
    let at = day(2018, 9, 30);
    let mut state = State::new(day(2018, 12, 31));
    state.results = vec![result(at, (12, 12)), result(at, (12, 12))];
    let reading = StateReading::of(&state);
    assert!(reading.problems().is_empty());
    assert_eq!(
        reading.latest_result(here(), state.date),
        Some(&state.results[0])
    );
    state.results.push(result(at, (13, 13)));
    let (commune, date) = (here(), at);
    let twice = StateProblem::ResultTwice { commune, date };
    assert_eq!(StateReading::of(&state).problems(), [twice]);
}

/// A recognition whose day is not known is never passed over in silence.
#[test]
fn what_depends_on_a_day_that_is_not_known_is_skipped_and_not_passed_over() {
    let skipped = |rule: &str, event: StandingEvent| {
        let mut entries = vec![recognised(day(2017, 1, 9), basically())];
        entries.push(StandingEntry::undated(event));
        let mut state = state(entries, vec![result(day(2018, 12, 1), (19, 19))]);
        let stated = ConstructionDebt::new(here(), true, "Sở Tài chính".into(), day(2018, 1, 1));
        state.debts = vec![stated];
        let gazetteer = hoa_binh::gazetteer();
        let dossier = Dossier::new().gazetteer(&gazetteer).state(&state);
        (findings(rule, &dossier).len(), skips(rule, &dossier).len())
    };
    let decision = "77/2018/QĐ-UBND".parse().unwrap();
    let recognition = meets().with_counts_for(year(2018)).with_decision(decision);
    let event = StandingEvent::Recognised(recognition);
    for rule in [
        "NTM-802", "NTM-804", "NTM-806", "NTM-811", "NTM-812", "NTM-813", "NTM-815",
    ] {
        assert_eq!(skipped(rule, event.clone()), (0, 1), "{rule}");
    }
    let again = StandingEvent::Recognised(basically());
    assert_eq!(skipped("NTM-809", again), (0, 1));
    let ended = StandingEvent::Succeeded { by: vec![there()] };
    assert_eq!(skipped("NTM-517", ended), (0, 1));
    // Twelve communes that basically meet the standard, of unknown days.
    let mut many = State::new(day(2018, 12, 31));
    for number in 1..=12 {
        let code = CommuneCode::new(number).unwrap();
        let entry = StandingEntry::undated(StandingEvent::Recognised(basically()));
        many.standings
            .push(Standing::new(code, vec![entry]).unwrap());
    }
    let gazetteer = hoa_binh::gazetteer();
    let dossier = Dossier::new().gazetteer(&gazetteer).state(&many);
    assert_eq!(skips("NTM-806", &dossier).len(), 12);
}
