//! Parts of the standing of a commune by themselves: counts of units, names of criteria, votes, and the
//! words of events.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use nongthonmoi::assessment::{Answer, CriteriaMet};
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::Percent;
use nongthonmoi::recognition::{
    Appraisal, AppraisalLevel, CriterionNames, InvalidCount, Recognition, RecognitionClass,
    StandingEntry, StandingEvent, UnitCount, Vote,
};
use nongthonmoi::text::{Label, Lang};

use crate::common::{day, year};

fn percent(text: &str) -> Percent {
    text.parse().unwrap()
}

#[test]
fn six_of_seven_communes_are_not_all() {
    let count = |number| UnitCount::new(number, number, 7).unwrap();
    assert_eq!(count(7).reaches(Percent::HUNDRED), Answer::Yes);
    assert_eq!(count(6).reaches(Percent::HUNDRED), Answer::No);
    assert_eq!(count(6).reaches(percent("85.71")), Answer::Yes);
    assert_eq!(count(6).reaches(percent("85.72")), Answer::No);
}

#[test]
fn bounds_of_no_count_are_refused() {
    for (at_least, at_most, of) in [(0, 0, 0), (2, 1, 3), (1, 4, 3)] {
        let InvalidCount {
            at_least: least,
            at_most: most,
            of: units,
            ..
        } = UnitCount::new(at_least, at_most, of).unwrap_err();
        assert_eq!((least, most, units), (at_least, at_most, of));
    }
    assert_eq!(UnitCount::of_answers([Answer::No; 4], 3), None);
    assert_eq!(UnitCount::of_answers([], 0), None);
}

/// Every count of up to five units against the answer of each way to learn what is not known.
#[test]
fn a_share_is_reached_for_certain_when_it_is_in_every_way() {
    for of in 1..=5 {
        for at_most in 0..=of {
            for at_least in 0..=at_most {
                let count = UnitCount::new(at_least, at_most, of).unwrap();
                for share in ["0", "20", "33.3", "50", "75", "100"].map(percent) {
                    let ways = (at_least..=at_most).map(|number| {
                        let certain = UnitCount::new(number, number, of).unwrap();
                        certain.reaches(share) == Answer::Yes
                    });
                    let all = ways.clone().all(|yes| yes);
                    let any = ways.clone().any(|yes| yes);
                    let told = match (all, any) {
                        (true, _) => Answer::Yes,
                        (false, true) => Answer::CannotSay,
                        (false, false) => Answer::No,
                    };
                    assert_eq!(count.reaches(share), told, "{count:?} {share}");
                }
            }
        }
    }
}

#[test]
fn names_are_found_as_people_write_them() {
    let number = |number| CriterionNumber::new(number).unwrap();
    let defence = Label::new("Quốc phòng và An ninh", "Defence and security");
    let again = Label::new("QUỐC PHÒNG VÀ AN NINH", "");
    let names = CriterionNames::new([(number(19), &defence), (number(20), &again)]);
    let asked = Label::new("quốc  phòng và an ninh", "");
    assert_eq!(names.number(&asked), Some(number(19)));
    assert_eq!(names.number(&Label::new("thu nhập", "income")), None);
}

#[test]
fn every_event_has_its_words_in_both_languages() {
    let met = CriteriaMet::new(19, 19, 19).unwrap();
    let recognition = Recognition::new(RecognitionClass::BasicallyMeets);
    let unit = CommuneCode::new(4813).unwrap();
    for (event, vi, en) in [
        (
            StandingEvent::Registered {
                for_year: year(2018),
            },
            "đăng ký đạt chuẩn năm 2018",
            "registered for 2018",
        ),
        (
            StandingEvent::MeetsCriteria { met },
            "đạt 19/19 tiêu chí",
            "meets 19 of 19 criteria",
        ),
        (
            StandingEvent::Appraised(Appraisal::new(AppraisalLevel::Commune, "UBND xã".into())),
            "xã tự đánh giá (UBND xã)",
            "self-assessment of the commune (UBND xã)",
        ),
        (
            StandingEvent::Recognised(recognition),
            "công nhận cơ bản đạt chuẩn",
            "recognised: basically meets the standard",
        ),
        (
            StandingEvent::Revoked {
                class: None,
                decision: None,
            },
            "thu hồi quyết định công nhận",
            "recognition revoked",
        ),
        (
            StandingEvent::Succeeded {
                by: vec![unit, unit],
            },
            "được thay bằng đơn vị 04813, 04813",
            "succeeded by 04813, 04813",
        ),
    ] {
        assert_eq!((&*event.text(Lang::Vi), &*event.text(Lang::En)), (vi, en));
    }
}

#[test]
fn what_is_known_of_the_day_is_said() {
    let event = || StandingEvent::Revoked {
        class: None,
        decision: None,
    };
    let day = day(2019, 4, 30);
    let texts = |entry: StandingEntry| (entry.text(Lang::Vi), entry.text(Lang::En));
    let (vi, en) = texts(StandingEntry::on(day, event()));
    assert!(vi.ends_with(", ngày 30/04/2019") && en.ends_with(", on 2019-04-30"));
    let (vi, en) = texts(StandingEntry::by(day, event()));
    assert!(vi.ends_with("không muộn hơn ngày 30/04/2019"));
    assert!(en.ends_with("not later than 2019-04-30"));
    let (vi, en) = texts(StandingEntry::undated(event()));
    assert!(vi.ends_with("không rõ ngày") && en.ends_with("day not known"));
}

#[test]
fn nobody_votes_who_is_not_there() {
    let vote = Vote::new(15, 15).unwrap();
    assert_eq!((vote.in_favour(), vote.of()), (15, 15));
    assert!(Vote::new(16, 15).is_err());
}

#[test]
fn a_vote_with_too_many_in_favour_is_refused_with_its_figures() {
    let error = serde_json::from_str::<Vote>(r#"{"in_favour":16,"of":15}"#).unwrap_err();
    assert!(error.to_string().contains("`16` to `16` of `15`"));
}
