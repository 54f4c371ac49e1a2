//! The objectives of the plan 18/KH-UBND against what was published of Hòa Bình for 2018.
//!
//! Sources: baohoabinh.com.vn (50 communes recognised in January 2018), hoabinh.gov.vn and
//! en.baohoabinh.com.vn (63 at the end of the year, mean 13.3, none under 7).
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop here"
)]

use crate::common::day;
use nongthonmoi::assessment::Answer;
use nongthonmoi::law::Source;
use nongthonmoi::plan::ObjectiveTarget;
use nongthonmoi::progress::{
    AnswerBasis, ObjectiveFigures, ObjectiveProgress, Progress, Published, PublishedFigure, State,
};
use nongthonmoi::recognition::YearBasis;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;

const JANUARY: Source = Source::new(
    "S78",
    "http://baohoabinh.com.vn/12/113598/Toan-tinh-co-50-xa-dat-chuan-nong-thon-moi.htm",
);
const YEAR_END: Source = Source::new(
    "S80",
    "https://hoabinh.gov.vn/tin-chi-tiet/-/bai-viet/hoa-binh-chung-suc-ong-long-xay-dung-nong-thon-moi-33065-1475.html",
);

fn published() -> State {
    let (january, december) = (day(2018, 1, 31), day(2018, 12, 31));
    let mut state = State::new(december);
    state.published = vec![
        PublishedFigure::new(january, Published::Recognised { communes: 50 }, JANUARY),
        PublishedFigure::new(december, Published::Recognised { communes: 63 }, YEAR_END),
        PublishedFigure::new(
            december,
            Published::MeanCriteria {
                mean: "13.3".parse().unwrap(),
            },
            YEAR_END,
        ),
        PublishedFigure::new(december, Published::NoneBelow { criteria: 7 }, YEAR_END),
    ];
    state
}

/// What is asked of the objective whose target a test picks.
fn with_objective(
    state: &State,
    pick: impl Fn(ObjectiveTarget) -> bool,
    check: impl FnOnce(&ObjectiveProgress<'_>),
) {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let progress = Progress::of(&plan, &gazetteer, state).unwrap();
    let objectives = progress.objectives();
    check(
        objectives
            .iter()
            .find(|one| pick(one.objective.target))
            .unwrap(),
    );
}

const fn is_mean(target: ObjectiveTarget) -> bool {
    matches!(target, ObjectiveTarget::MeanCriteria { .. })
}

const fn is_floor(target: ObjectiveTarget) -> bool {
    matches!(target, ObjectiveTarget::CriteriaFloor { .. })
}

const fn is_recognised(target: ObjectiveTarget) -> bool {
    matches!(target, ObjectiveTarget::CommunesRecognised { .. })
}

#[test]
fn the_mean_of_13_3_reaches_13() {
    with_objective(&published(), is_mean, |objective| {
        assert_eq!(objective.answer, Answer::Yes);
        let rests_on = objective
            .readings
            .iter()
            .find(|one| one.answer == Answer::Yes)
            .unwrap();
        assert!(matches!(&rests_on.basis, AnswerBasis::Published(figures)
            if &*figures[0].source.key == "S80"));
        assert_eq!(
            rests_on.text(Lang::Vi),
            "đã đạt (theo số liệu công bố 31/12/2018 [S80]): bình quân công bố 13,3 tiêu chí/xã, mục tiêu 13"
        );
    });
}

#[test]
fn a_mean_that_may_be_rounded_up_to_the_target_cannot_be_said() {
    for (printed, answer) in [
        ("13", Answer::CannotSay),
        ("13.0", Answer::CannotSay),
        ("13.1", Answer::Yes),
        ("12.9", Answer::No),
        ("12.95", Answer::No),
        ("14", Answer::Yes),
    ] {
        let mut state = published();
        state.published[2].figure = Published::MeanCriteria {
            mean: printed.parse().unwrap(),
        };
        with_objective(&state, is_mean, |objective| {
            assert_eq!(objective.answer, answer, "{printed}");
        });
    }
}

#[test]
fn that_none_stands_under_7_does_not_tell_whether_any_stands_at_7() {
    with_objective(&published(), is_floor, |objective| {
        assert_eq!(objective.answer, Answer::CannotSay);
        let said = objective.readings.last().unwrap();
        assert_eq!(
            said.figures,
            ObjectiveFigures::PublishedFloor {
                none_below: 7,
                floor: 8
            }
        );
    });
    let mut state = published();
    state.published[3].figure = Published::NoneBelow { criteria: 8 };
    with_objective(&state, is_floor, |objective| {
        assert_eq!(objective.answer, Answer::Yes);
    });
}

#[test]
fn six_communes_were_recognised_by_the_day_of_decision_and_by_registration_it_cannot_be_said() {
    with_objective(&published(), is_recognised, |objective| {
        assert_eq!(objective.answer, Answer::Yes);
        for reading in &objective.readings {
            let (answer, figures) = (reading.answer, &reading.figures);
            match &reading.basis {
                // 63 − 50 = 13: at least so many, for a revocation only lowers the number.
                AnswerBasis::PublishedBy(YearBasis::DecisionDate, rests_on) => {
                    assert_eq!(answer, Answer::Yes);
                    let keys: Vec<&str> = rests_on.iter().map(|one| &*one.source.key).collect();
                    assert_eq!(keys, ["S78", "S80"]);
                    let expected = ObjectiveFigures::Recognised {
                        at_least: 13,
                        at_most: None,
                        target: 6,
                    };
                    assert_eq!(*figures, expected);
                }
                _ => assert_eq!(answer, Answer::CannotSay, "{}", reading.text(Lang::En)),
            }
        }
        assert_eq!(objective.readings.len(), 6);
    });
}

#[test]
fn figures_of_another_year_or_of_a_later_day_say_nothing() {
    let at =
        |date, communes| PublishedFigure::new(date, Published::Recognised { communes }, YEAR_END);
    for (figures, answer) in [
        // On the eve of the year, and on its last day.
        (
            [at(day(2017, 12, 31), 50), at(day(2018, 12, 31), 63)],
            Answer::Yes,
        ),
        (
            [at(day(2018, 12, 31), 63), at(day(2017, 12, 31), 50)],
            Answer::Yes,
        ),
        (
            [at(day(2017, 12, 30), 50), at(day(2018, 12, 31), 63)],
            Answer::CannotSay,
        ),
        (
            [at(day(2018, 1, 31), 50), at(day(2019, 1, 1), 63)],
            Answer::CannotSay,
        ),
        (
            [at(day(2018, 1, 31), 58), at(day(2018, 12, 31), 63)],
            Answer::CannotSay,
        ),
    ] {
        let mut state = published();
        state.published = figures.into();
        with_objective(&state, is_recognised, |objective| {
            assert_eq!(objective.answer, answer, "{:?}", state.published);
        });
    }
    let in_june = published().on(day(2018, 6, 30));
    for pick in [is_mean, is_floor, is_recognised] {
        with_objective(&in_june, pick, |objective| {
            assert_eq!(objective.answer, Answer::CannotSay);
        });
    }
}
