//! Objectives of other plans: classes, named communes, groups, gains, and sentences without data.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::day;
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::plan::{CommuneGroup, Objective, ObjectiveTarget};
use nongthonmoi::progress::{AnswerBasis, Progress, State};
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;

fn here() -> CommuneCode {
    "04813".parse().unwrap()
}

/// One commune: recognised in 2016, advanced in 2018, and from 17 to 19 criteria.
fn state() -> State {
    let recognised = |year, class| {
        let event = StandingEvent::Recognised(Recognition::new(class));
        StandingEntry::on(day(year, 6, 1), event)
    };
    let met = |date, met| {
        let met = CriteriaMet::new(met, met, 19).unwrap();
        CommuneResult::counted(here(), date, met)
    };
    let mut state = State::new(day(2018, 12, 31));
    let entries = vec![
        recognised(2016, RecognitionClass::Meets),
        recognised(2018, RecognitionClass::Advanced),
    ];
    state.standings = vec![Standing::new(here(), entries).unwrap()];
    state.results = vec![met(day(2017, 12, 31), 17), met(day(2018, 12, 1), 19)];
    state
}

/// The answer to a target, and the first reading in words.
fn answer(target: ObjectiveTarget) -> (Answer, String) {
    answer_of(&state(), target)
}

fn answer_of(state: &State, target: ObjectiveTarget) -> (Answer, String) {
    let (mut plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let objective = Objective {
        target,
        ..Objective::other("I.9", "một câu")
    };
    plan.objectives = vec![objective];
    let progress = Progress::of(&plan, &gazetteer, state).unwrap();
    let objectives = progress.objectives();
    let text = objectives[0].readings[0].text(Lang::Vi);
    (objectives[0].answer, text)
}

#[test]
fn communes_of_a_class_are_counted_in_the_year_and_in_all() {
    use RecognitionClass::{Advanced, Meets, Model};

    let of = |class, communes, in_all| {
        answer(ObjectiveTarget::CommunesOfClass {
            class,
            communes,
            in_all,
        })
        .0
    };
    assert_eq!(of(Advanced, 1, false), Answer::Yes);
    assert_eq!(of(Advanced, 1, true), Answer::Yes);
    // Of the other communes nothing is known.
    assert_eq!(of(Advanced, 2, true), Answer::CannotSay);
    assert_eq!(of(Advanced, 192, true), Answer::No);
    assert_eq!(of(Model, 1, true), Answer::CannotSay);
    // It met the standard before the year, and still does.
    assert_eq!(of(Meets, 1, false), Answer::CannotSay);
    assert_eq!(of(Meets, 1, true), Answer::Yes);
}

#[test]
fn a_commune_that_is_named_is_answered_by_its_own_history() {
    let named = |class| {
        let commune = here();
        answer(ObjectiveTarget::CommuneRecognised { commune, class }).0
    };
    assert_eq!(named(RecognitionClass::Advanced), Answer::Yes);
    assert_eq!(named(RecognitionClass::Meets), Answer::Yes);
    assert_eq!(named(RecognitionClass::Model), Answer::No);
    assert_eq!(named(RecognitionClass::Modern), Answer::No);
    let gain = |criteria| {
        let commune = here();
        answer(ObjectiveTarget::CommuneGain { commune, criteria })
    };
    let (reached, text) = gain(2);
    assert_eq!(reached, Answer::Yes);
    assert!(
        text.contains("tăng 2 tiêu chí so với cuối năm trước"),
        "{text}"
    );
    assert_eq!(gain(3).0, Answer::No);
    // Without a result of the year, or of the year before, a gain of none is not known.
    for (position, date) in [(0, day(2016, 12, 31)), (1, day(2017, 12, 31))] {
        let mut state = state();
        let met = state.results[position].met();
        state.results[position] = CommuneResult::counted(here(), date, met);
        let (commune, criteria) = (here(), 1);
        let target = ObjectiveTarget::CommuneGain { commune, criteria };
        if position == 1 {
            state.results.remove(0);
        }
        assert_eq!(answer_of(&state, target).0, Answer::CannotSay);
    }
}

#[test]
fn a_group_is_answered_by_the_communes_that_are_or_may_be_in_it() {
    let group = CommuneGroup::Recognised;
    let floor = |criteria| answer(ObjectiveTarget::GroupFloor { group, criteria }).0;
    // The others may be recognised, and may lie below.
    assert_eq!(floor(19), Answer::CannotSay);
    let mean = "19".parse().unwrap();
    let (reached, _) = answer(ObjectiveTarget::GroupMean { group, mean });
    assert_eq!(reached, Answer::CannotSay);
    let (districts, text) = answer(ObjectiveTarget::DistrictsComplete { districts: 1 });
    assert_eq!(districts, Answer::CannotSay);
    assert!(text.contains("từ 0 đến 11 huyện"), "{text}");
}

#[test]
fn what_a_state_holds_no_data_on_cannot_be_said() {
    let (at_least, at_most) = ("55".parse().unwrap(), Some("3".parse().unwrap()));
    for target in [
        ObjectiveTarget::IncomePerHead { at_least },
        ObjectiveTarget::PovertyRate {
            at_most,
            down_by: None,
        },
        ObjectiveTarget::HamletsMeet { hamlets: 4 },
        ObjectiveTarget::Other {},
    ] {
        let (reached, text) = answer(target);
        assert_eq!(reached, Answer::CannotSay);
        let expected =
            "chưa thể kết luận (không có số liệu về nội dung này): chưa có gì để đối chiếu";
        assert_eq!(text, expected);
    }
    assert_eq!(
        AnswerBasis::NoData.text(Lang::En),
        "there are no data on this"
    );
}

#[test]
fn any_sentence_of_a_plan_can_be_written() {
    let json = r#"{"section":"I.7","text":"80% số hộ dùng nước sạch","target":{"other":{}},"figure":{"value":"80","unit":"% số hộ","counts":"hộ dùng nước sạch"}}"#;
    let objective: Objective = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&objective).unwrap(), json);
    assert_eq!(objective.target, ObjectiveTarget::Other {});
    let class = r#"{"communes_of_class":{"class":"model","communes":2}}"#;
    let target: ObjectiveTarget = serde_json::from_str(class).unwrap();
    assert_eq!(serde_json::to_string(&target).unwrap(), class);
}
