//! Recognitions that provinces published (`data/published-recognitions.csv`), each as the standing
//! of a commune; and histories as they happen in practice.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeMap;

use crate::common::{day, year};
use nongthonmoi::assessment::{Answer, CommuneResult, CountingPolicy, CriteriaMet, Verdict};
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::recognition::{
    Appraisal, AppraisalLevel, InvalidStanding, RecognisedOn, Recognition, RecognitionClass,
    RecognitionLadder, Standing, StandingEntry, StandingEvent, Vote, YearBasis,
};
use nongthonmoi::text::Lang;

const FIGURES: &str = include_str!("data/published-recognitions.csv");

/// A row of the file; communes have made-up codes, because the file names them only.
struct Published {
    province: String,
    name: String,
    for_year: u16,
    next_year: bool,
    standing: Standing,
}

fn published() -> Vec<Published> {
    let mut reader = csv::Reader::from_reader(FIGURES.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let row = |(record, number): (Result<csv::StringRecord, _>, u32)| {
        let record = record.unwrap();
        let get = |name: &str| {
            let position = heads.iter().position(|head| head == name);
            record[position.unwrap_or_else(|| panic!("no column {name}"))].to_string()
        };
        let class = RecognitionClass::ALL
            .iter()
            .copied()
            .find(|class| class.label().vi() == get("class"))
            .unwrap();
        let for_year: u16 = get("for_year").parse().unwrap();
        let mut recognition = Recognition::new(class).with_counts_for(year(for_year));
        if !get("decision").is_empty() {
            recognition = recognition.with_decision(get("decision").parse().unwrap());
        }
        let event = StandingEvent::Recognised(recognition);
        let entry = match &*get("decision_date") {
            "" => StandingEntry::undated(event),
            text => StandingEntry::on(text.parse().unwrap(), event),
        };
        Published {
            province: get("province"),
            name: get("commune"),
            for_year,
            next_year: get("note") == "decision in the next calendar year",
            standing: Standing::new(CommuneCode::new(number).unwrap(), vec![entry]).unwrap(),
        }
    };
    reader.records().zip(99_000..).map(row).collect()
}

fn recognition(standing: &Standing) -> &Recognition {
    match &standing.entries()[0].event {
        StandingEvent::Recognised(recognition) => recognition,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_published_row_is_a_standing() {
    let rows = published();
    assert_eq!(rows.len(), 42);
    let mut counted = BTreeMap::new();
    for row in &rows {
        let key = (
            &*row.province,
            row.for_year,
            recognition(&row.standing).class,
        );
        *counted.entry(key).or_insert(0) += 1;
    }
    let (meets, basically) = (RecognitionClass::Meets, RecognitionClass::BasicallyMeets);
    let expected = [
        (("Quảng Ngãi", 2014, meets), 1),
        (("Quảng Ngãi", 2015, meets), 10),
        (("Quảng Ngãi", 2016, meets), 12),
        (("Điện Biên", 2018, meets), 5),
        (("Điện Biên", 2018, basically), 3),
        (("Điện Biên", 2019, meets), 2),
        (("Điện Biên", 2019, basically), 9),
    ];
    assert_eq!(counted, expected.into_iter().collect());
}

#[test]
fn a_decision_of_the_next_year_counts_for_the_year_before() {
    let asked = day(2020, 12, 31);
    let late: Vec<_> = published()
        .into_iter()
        .filter(|row| row.next_year)
        .collect();
    assert_eq!(late.len(), 7);
    for Published { standing, name, .. } in &late {
        let by = |number, basis| standing.recognised_in(year(number), basis, asked);
        assert_eq!(by(2016, YearBasis::CountsFor), Answer::Yes, "{name}");
        assert_eq!(by(2017, YearBasis::CountsFor), Answer::No, "{name}");
        assert_eq!(by(2016, YearBasis::DecisionDate), Answer::No, "{name}");
        assert_eq!(by(2017, YearBasis::DecisionDate), Answer::Yes, "{name}");
        assert_eq!(
            by(2016, YearBasis::RegisteredFor),
            Answer::CannotSay,
            "{name}"
        );
        assert_eq!(
            standing.registered_for(year(2016), asked),
            Answer::CannotSay
        );
        // Before the decision nothing of it was known.
        let before = day(2017, 2, 26);
        assert_eq!(
            standing.recognised_in(year(2016), YearBasis::CountsFor, before),
            Answer::No
        );
        assert_eq!(standing.is_recognised(before), Answer::No);
        assert_eq!(standing.is_recognised(day(2017, 2, 27)), Answer::Yes);
    }
}

#[test]
fn the_years_of_every_dated_row_answer_for_themselves() {
    for row in published() {
        let Some(decided) = row.standing.entries()[0].date() else {
            continue;
        };
        assert_eq!(row.standing.is_recognised(decided), Answer::Yes);
        assert_eq!(
            row.standing.is_recognised(decided.pred_opt().unwrap()),
            Answer::No
        );
        for number in 2_013..=2_020 {
            let by = |basis| {
                row.standing
                    .recognised_in(year(number), basis, day(2020, 1, 1))
            };
            let is = |yes| Answer::known(Some(yes));
            assert_eq!(by(YearBasis::CountsFor), is(number == row.for_year));
            let inside = decided >= year(number).first_day() && decided <= year(number).last_day();
            assert_eq!(by(YearBasis::DecisionDate), is(inside));
        }
    }
}

#[test]
fn a_row_without_a_day_says_nothing_about_days_until_a_report_bounds_it() {
    for row in published()
        .into_iter()
        .filter(|row| row.province == "Điện Biên")
    {
        let asked = day(2020, 12, 31);
        assert_eq!(row.standing.is_recognised(asked), Answer::CannotSay);
        assert_eq!(row.standing.recognised_on(asked), RecognisedOn::CannotSay);
        assert_eq!(row.standing.entries_until(asked), []);
        let by =
            |standing: &Standing, basis| standing.recognised_in(year(row.for_year), basis, asked);
        assert_eq!(by(&row.standing, YearBasis::CountsFor), Answer::CannotSay);
        // The reports are of April 2019 and of May 2020; by then the decisions were signed.
        let report = day(i32::from(row.for_year) + 1, 5, 31);
        let entry = StandingEntry::by(report, row.standing.entries()[0].event.clone());
        let told = Standing::new(row.standing.commune(), vec![entry]).unwrap();
        assert_eq!(told.is_recognised(asked), Answer::Yes);
        assert_eq!(by(&told, YearBasis::CountsFor), Answer::Yes);
        assert_eq!(by(&told, YearBasis::DecisionDate), Answer::CannotSay);
        assert_eq!(told.is_recognised(day(2010, 1, 1)), Answer::CannotSay);
        let class = recognition(&told).class;
        let ladder = RecognitionLadder::NATIONAL;
        for other in RecognitionClass::ALL.iter().copied() {
            let counts = told.is_recognised_as(other, &ladder, asked);
            assert_eq!(counts, ladder.implies(class, other));
        }
    }
}

fn code() -> CommuneCode {
    CommuneCode::new(99_998).unwrap()
}

fn meets() -> StandingEvent {
    StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets))
}

/// The way of a commune as the regulations lay it down, to the merger.
fn history() -> Standing {
    let met = CriteriaMet::new(19, 19, 19).unwrap();
    let appraised = |level, body: &str| {
        let mut appraisal = Appraisal::new(level, body.into());
        appraisal.favourable = Some(true);
        appraisal
    };
    let mut district = appraised(AppraisalLevel::District, "UBND huyện");
    district.differences = vec!["tiêu chí 17: xã báo cáo đạt, huyện đánh giá cơ bản đạt".into()];
    let mut province = appraised(AppraisalLevel::Province, "Hội đồng thẩm định tỉnh");
    province.vote = Vote::new(15, 15).ok();
    let recognition = Recognition::new(RecognitionClass::Meets)
        .with_registered_for(year(2017))
        .with_counts_for(year(2017));
    let succeeded = StandingEvent::Succeeded {
        by: vec![CommuneCode::new(99_997).unwrap()],
    };
    let self_assessed = appraised(AppraisalLevel::Commune, "UBND xã");
    let entries = vec![
        StandingEntry::on(
            day(2017, 1, 10),
            StandingEvent::Registered {
                for_year: year(2017),
            },
        ),
        StandingEntry::on(day(2017, 11, 1), StandingEvent::MeetsCriteria { met }),
        StandingEntry::on(day(2017, 11, 5), StandingEvent::Appraised(self_assessed)),
        StandingEntry::on(day(2017, 12, 1), StandingEvent::Appraised(district)),
        StandingEntry::on(day(2018, 1, 15), StandingEvent::Appraised(province)),
        StandingEntry::on(day(2018, 3, 1), StandingEvent::Recognised(recognition)),
        StandingEntry::on(
            day(2019, 6, 1),
            StandingEvent::Revoked {
                class: None,
                decision: None,
            },
        ),
        StandingEntry::on(day(2019, 9, 1), meets()),
        StandingEntry::on(day(2020, 1, 1), succeeded),
    ];
    Standing::new(code(), entries).unwrap()
}

#[test]
fn a_history_is_asked_on_any_day() {
    let standing = history();
    // It meets 19 criteria and is appraised, and is not recognised for that.
    assert_eq!(
        standing.criteria_met_on(day(2018, 2, 1)).unwrap().certain(),
        Some(19)
    );
    assert_eq!(
        standing.recognised_on(day(2018, 2, 1)),
        RecognisedOn::NotRecognised
    );
    assert_eq!(
        standing.registered_for(year(2017), day(2018, 2, 1)),
        Answer::Yes
    );
    assert_eq!(
        standing.registered_for(year(2018), day(2018, 2, 1)),
        Answer::No
    );
    for (from, to, recognised) in [
        (day(2018, 3, 1), day(2019, 5, 31), Answer::Yes),
        (day(2019, 6, 1), day(2019, 8, 31), Answer::No),
        (day(2019, 9, 1), day(2019, 12, 31), Answer::Yes),
        (day(2020, 1, 1), day(2030, 1, 1), Answer::No),
    ] {
        assert_eq!(standing.is_recognised(from), recognised, "{from}");
        assert_eq!(standing.is_recognised(to), recognised, "{to}");
    }
    // That it was revoked later does not undo that it was recognised.
    let by =
        |number| standing.recognised_in(year(number), YearBasis::DecisionDate, day(2030, 1, 1));
    assert_eq!(
        [by(2017), by(2018), by(2019)],
        [Answer::No, Answer::Yes, Answer::Yes]
    );
    assert_eq!(standing.successors_on(day(2019, 12, 31)), None);
    assert_eq!(standing.successors_on(day(2020, 1, 1)).unwrap().len(), 1);
}

#[test]
fn each_appraisal_is_kept_with_its_body_vote_and_differences() {
    let standing = history();
    let latest = |level| standing.latest_appraisal(level, day(2018, 1, 15));
    let province = latest(AppraisalLevel::Province).unwrap();
    assert_eq!(
        province.vote.map(|vote| (vote.in_favour(), vote.of())),
        Some((15, 15))
    );
    assert_eq!(
        latest(AppraisalLevel::District).unwrap().differences.len(),
        1
    );
    assert_eq!(latest(AppraisalLevel::Commune).unwrap().body, "UBND xã");
    let before = standing.latest_appraisal(AppraisalLevel::Province, day(2018, 1, 14));
    assert_eq!(before, None);
}

#[test]
fn a_history_that_goes_back_in_time_is_refused_or_sorted() {
    let entries = vec![
        StandingEntry::on(day(2018, 3, 1), meets()),
        StandingEntry::undated(StandingEvent::Revoked {
            class: None,
            decision: None,
        }),
        StandingEntry::on(day(2017, 1, 10), meets()),
    ];
    let error = Standing::new(code(), entries.clone()).unwrap_err();
    let expected = InvalidStanding::BackInTime {
        commune: code(),
        entry: 3,
        date: day(2017, 1, 10),
        earlier_entry: 1,
        earlier_date: day(2018, 3, 1),
    };
    assert_eq!(error, expected);
    assert!(error.to_string().contains("entry 3 is of `2017-01-10`"));
    assert!(error.text(Lang::Vi).contains("mục 3 ghi ngày 10/01/2017"));
    // The revocation stays behind the entry that it was given after.
    let sorted = Standing::sorted(code(), entries);
    let days: Vec<_> = sorted.entries().iter().map(StandingEntry::date).collect();
    assert_eq!(days, [Some(day(2017, 1, 10)), Some(day(2018, 3, 1)), None]);
    // What had happened by a day cannot stand after something later.
    let late = vec![
        StandingEntry::on(day(2018, 3, 1), meets()),
        StandingEntry::by(day(2018, 2, 28), meets()),
    ];
    assert!(Standing::new(code(), late).is_err());
}

#[test]
fn a_missing_day_between_two_known_ones_is_open_only_between_them() {
    let entries = vec![
        StandingEntry::on(day(2018, 3, 1), meets()),
        StandingEntry::undated(StandingEvent::Revoked {
            class: None,
            decision: None,
        }),
        StandingEntry::on(
            day(2019, 3, 1),
            StandingEvent::Registered {
                for_year: year(2019),
            },
        ),
    ];
    let standing = Standing::new(code(), entries).unwrap();
    let recognised = |date| standing.is_recognised(date);
    assert_eq!(recognised(day(2018, 2, 28)), Answer::No);
    assert_eq!(recognised(day(2018, 3, 1)), Answer::CannotSay);
    assert_eq!(recognised(day(2019, 2, 28)), Answer::CannotSay);
    assert_eq!(recognised(day(2019, 3, 1)), Answer::No);
}

#[test]
fn which_of_two_recognitions_holds_can_be_open_while_one_does() {
    let lower = StandingEvent::Recognised(Recognition::new(RecognitionClass::BasicallyMeets));
    let entries = vec![
        StandingEntry::on(day(2018, 3, 1), lower),
        StandingEntry::undated(meets()),
    ];
    let standing = Standing::new(code(), entries).unwrap();
    let asked = day(2019, 1, 1);
    assert_eq!(standing.is_recognised(asked), Answer::Yes);
    assert_eq!(standing.recognised_on(asked), RecognisedOn::CannotSay);
    let meets =
        standing.is_recognised_as(RecognitionClass::Meets, &RecognitionLadder::NATIONAL, asked);
    assert_eq!(meets, Answer::CannotSay);
}

fn result(verdicts: &[(u8, Verdict)]) -> CommuneResult {
    let all = (1..=19).map(|number| {
        let found = verdicts.iter().find(|(one, _)| *one == number);
        let verdict = found.map_or(Verdict::Met, |(_, verdict)| *verdict);
        (CriterionNumber::new(number).unwrap(), verdict)
    });
    CommuneResult::new(
        code(),
        day(2018, 12, 31),
        CountingPolicy::ONLY_MET,
        all.collect(),
    )
    .unwrap()
}

#[test]
fn a_recognised_commune_that_falls_below_has_lapsed_and_stays_recognised() {
    let standing = history();
    let result = result(&[
        (7, Verdict::NotApplicable),
        (10, Verdict::NotMet),
        (11, Verdict::Unknown),
        (17, Verdict::BasicallyMet),
    ]);
    let lapse = standing.lapse(&result, result.date()).unwrap();
    let numbers = |numbers: Vec<CriterionNumber>| -> Vec<u8> {
        numbers.into_iter().map(CriterionNumber::get).collect()
    };
    assert_eq!(numbers(lapse.lost()), [10, 17]);
    assert_eq!(numbers(lapse.undecided()), [11]);
    let depth = lapse.depth;
    assert_eq!(
        (
            depth.number.at_least(),
            depth.number.at_most(),
            depth.considered
        ),
        (2, 3, 18)
    );
    assert_eq!(lapse.has_lapsed(), Answer::Yes);
    assert_eq!(lapse.recognition.counts_for, Some(year(2017)));
    assert_eq!(lapse.result, &result);
    assert_eq!(standing.is_recognised(result.date()), Answer::Yes);
    assert_eq!(
        lapse.text(Lang::Vi),
        "xã 99998 đến ngày 31/12/2018 không còn đạt từ 2 đến 3 trên 18 tiêu chí; tiêu chí không đạt: 10, 17; tiêu chí chưa có kết luận: 11; vẫn là xã được công nhận cho đến khi có quyết định thu hồi"
    );
    assert_eq!(
        lapse.text(Lang::En),
        "commune 99998 no longer meets 2 to 3 of 18 criteria on 2018-12-31; criteria lost: 10, 17; criteria undecided: 11; it stays recognised until a decision revokes that"
    );
}

#[test]
fn there_is_no_lapse_without_recognition_or_loss() {
    let standing = history();
    assert_eq!(
        standing.lapse(&result(&[(7, Verdict::NotApplicable)]), day(2018, 12, 31)),
        None
    );
    let open = result(&[(7, Verdict::Unknown)]);
    assert_eq!(
        standing.lapse(&open, open.date()).unwrap().has_lapsed(),
        Answer::CannotSay
    );
    let met = CriteriaMet::new(17, 17, 19).unwrap();
    for date in [day(2018, 2, 28), day(2019, 7, 1), day(2021, 1, 1)] {
        assert_eq!(
            standing.lapse(&CommuneResult::counted(code(), date, met), date),
            None
        );
    }
    let other = CommuneResult::counted(CommuneCode::new(99_997).unwrap(), day(2018, 12, 31), met);
    assert_eq!(standing.lapse(&other, other.date()), None);
    let counted = CommuneResult::counted(code(), day(2018, 12, 31), met);
    let lapse = standing.lapse(&counted, counted.date()).unwrap();
    assert_eq!((lapse.depth.number.at_least(), lapse.lost().len()), (2, 0));
    assert!(
        lapse
            .text(Lang::En)
            .contains("no longer meets 2 of 19 criteria on 2018-12-31; it")
    );
}

/// A result is compared with the recognition that holds on the day that is asked about, not with one
/// that held on its own day.
#[test]
fn a_result_from_before_the_present_recognition_is_no_lapse() {
    let lower = StandingEvent::Recognised(Recognition::new(RecognitionClass::BasicallyMeets));
    let revoked = StandingEvent::Revoked {
        class: None,
        decision: None,
    };
    let counted =
        |date, met| CommuneResult::counted(code(), date, CriteriaMet::new(met, met, 19).unwrap());
    let lapse = |entries: &[StandingEntry], met, asked| {
        let standing = Standing::new(code(), entries.to_vec()).unwrap();
        let result = counted(day(2017, 12, 31), met);
        standing
            .lapse(&result, asked)
            .map(|lapse| lapse.depth.number.at_least())
    };
    // Basically meeting, then a result, then recognised as meeting.
    let raised = [
        StandingEntry::on(day(2016, 12, 20), lower),
        StandingEntry::on(day(2018, 11, 20), meets()),
    ];
    assert_eq!(lapse(&raised, 17, day(2018, 12, 31)), None);
    assert_eq!(lapse(&raised, 17, day(2018, 11, 19)), Some(2));
    // Recognised, a result, revoked for it, recognised again.
    let again = [
        StandingEntry::on(day(2016, 12, 20), meets()),
        StandingEntry::on(day(2018, 3, 1), revoked.clone()),
        StandingEntry::on(day(2018, 11, 20), meets()),
    ];
    assert_eq!(lapse(&again, 16, day(2018, 12, 31)), None);
    assert_eq!(lapse(&again, 16, day(2018, 3, 1)), None);
    assert_eq!(lapse(&again, 16, day(2018, 2, 28)), Some(3));
    // A later entry changes nothing of what held before it.
    assert_eq!(lapse(&again[..1], 16, day(2018, 2, 28)), Some(3));
    // A decision without a day may be later than the result, up to the next day that is known.
    let undated = |limit| {
        let met = CriteriaMet::new(19, 19, 19).unwrap();
        [
            StandingEntry::undated(meets()),
            StandingEntry::on(limit, StandingEvent::MeetsCriteria { met }),
        ]
    };
    assert_eq!(
        lapse(&undated(day(2017, 12, 30)), 16, day(2018, 12, 31)),
        Some(3)
    );
    assert_eq!(
        lapse(&undated(day(2017, 12, 31)), 16, day(2018, 12, 31)),
        None
    );
    // Nor is a result a lapse on a day before its own.
    assert_eq!(lapse(&raised[..1], 17, day(2017, 12, 30)), None);
}

/// A commune rises from the standard to advanced and to model, loses the model class, and is recognised
/// lower again.
#[test]
fn a_commune_moves_up_and_down_the_ladder() {
    use RecognitionClass::{Advanced, BasicallyMeets, Meets, Model, Modern};
    let recognised = |class| StandingEvent::Recognised(Recognition::new(class));
    let revoked = |class| StandingEvent::Revoked {
        class,
        decision: None,
    };
    let entries = [
        recognised(Meets),
        recognised(Advanced),
        recognised(Model),
        revoked(Some(Model)),
        revoked(Some(Advanced)),
        recognised(Modern),
        revoked(None),
        recognised(BasicallyMeets),
    ];
    let on = |number: usize| day(2018 + i32::try_from(number).unwrap(), 5, 1);
    let dated = entries.into_iter().enumerate();
    let entries = dated.map(|(number, event)| StandingEntry::on(on(number), event));
    let standing = Standing::new(code(), entries.collect()).unwrap();
    let ladder = RecognitionLadder::NATIONAL;
    let classes = |number| {
        let all = RecognitionClass::ALL.iter().copied();
        let held = all
            .filter(|class| standing.is_recognised_as(*class, &ladder, on(number)) == Answer::Yes);
        held.collect::<Vec<_>>()
    };
    let expected = [
        &[Meets, BasicallyMeets][..],
        &[Meets, BasicallyMeets, Advanced],
        &[Meets, BasicallyMeets, Advanced, Model],
        &[Meets, BasicallyMeets, Advanced],
        &[Meets, BasicallyMeets],
        // What modern implies is not known; the recognition before it still holds.
        &[Meets, BasicallyMeets, Modern],
        &[],
        &[BasicallyMeets],
    ];
    for (number, expected) in expected.into_iter().enumerate() {
        assert_eq!(classes(number), expected, "{number}");
    }
    // Advanced in 2019 is no new commune that meets the standard; a commune that skips a class is.
    let new = |standing: &Standing, in_year| {
        let basis = YearBasis::DecisionDate;
        standing.recognised_as_in(Meets, &ladder, year(in_year), basis, day(2026, 1, 1))
    };
    assert_eq!(
        [new(&standing, 2018), new(&standing, 2019)],
        [Answer::Yes, Answer::No]
    );
    let skipped = vec![StandingEntry::on(day(2019, 5, 1), recognised(Advanced))];
    let skipped = Standing::new(code(), skipped).unwrap();
    assert_eq!(
        [new(&skipped, 2018), new(&skipped, 2019)],
        [Answer::No, Answer::Yes]
    );
}

#[test]
fn a_ladder_comes_back_from_its_form_and_ends_on_circles() {
    use RecognitionClass::{Advanced, Meets, Model};
    let text = r#"{"meets":[],"advanced":["meets"],"modern":null}"#;
    let ladder: RecognitionLadder = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&ladder).unwrap(), text);
    assert_eq!(ladder.implies(Advanced, Meets), Answer::Yes);
    assert_eq!(ladder.implies(Model, Meets), Answer::CannotSay);
    let round =
        RecognitionLadder::new([(Meets, Some(vec![Advanced])), (Advanced, Some(vec![Meets]))]);
    assert_eq!(round.implies(Meets, Model), Answer::No);
    assert_eq!(
        RecognitionLadder::UNKNOWN.implies(Meets, Meets),
        Answer::Yes
    );
    let regulation = nongthonmoi::recognition::catalog::decision_18_2022();
    let ladder = regulation.ladder.unwrap();
    assert_eq!(ladder.value.implies(Model, Meets), Answer::Yes);
}
