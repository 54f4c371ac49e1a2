//! When recognitions are revoked, Decision 18/2022/QĐ-TTg: the shares at their bounds, every case of
//! 19 criteria, every reason once.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use crate::common::recognition::{all_reasons, commune};
use crate::common::{day, hoa_binh_standard, sourced};
use nongthonmoi::assessment::{Answer, CommuneResult, CountingPolicy, CriteriaMet, Verdict};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::recognition::{
    CriterionNames, Regulation, RegulationReason, RevocationRule, UnitCount, catalog,
};
use nongthonmoi::text::Lang;

fn asked() -> NaiveDate {
    day(2023, 12, 31)
}

/// The names of Decision 1980/QĐ-TTg: three of the four named criteria are 10, 17 and 19.
fn names() -> CriterionNames {
    CriterionNames::of(&hoa_binh_standard(2018))
}

const NAMED: [u8; 3] = [10, 17, 19];

/// Of 19 criteria, so many of the named and of the others lost, so many unknown.
fn result(named: (usize, usize), others: (usize, usize)) -> CommuneResult {
    let others_in_order = (1..=19).filter(|number| !NAMED.contains(number));
    let verdict = |(lost, unknown): (usize, usize), position: usize| match position {
        _ if position < lost => Verdict::NotMet,
        _ if position < lost + unknown => Verdict::Unknown,
        _ => Verdict::Met,
    };
    let of_named = NAMED
        .into_iter()
        .enumerate()
        .map(|(at, number)| (number, verdict(named, at)));
    let of_others = others_in_order
        .enumerate()
        .map(|(at, number)| (number, verdict(others, at)));
    let numbered = |(number, verdict)| (CriterionNumber::new(number).unwrap(), verdict);
    let verdicts = of_named.chain(of_others).map(numbered).collect();
    CommuneResult::new(commune(), asked(), CountingPolicy::ONLY_MET, verdicts).unwrap()
}

fn revoked(named: usize, others: usize) -> bool {
    let lost = (named + others) * 100;
    let within = (30 * 19..50 * 19).contains(&lost) && named > 0;
    within || lost >= 50 * 19
}

fn agreed(ways: impl IntoIterator<Item = bool>) -> Answer {
    let ways: BTreeSet<bool> = ways.into_iter().collect();
    match (ways.contains(&true), ways.contains(&false)) {
        (true, false) => Answer::Yes,
        (false, true) => Answer::No,
        _ => Answer::CannotSay,
    }
}

/// 5 of 19 are 26,3 % and 6 are 31,6 %; 9 are 47,4 % and 10 are 52,6 %. Of 20, 6 are 30 % and 10 are
/// 50 %, which belong to the share that they begin.
#[test]
fn the_bounds_of_the_shares_are_exact() {
    let regulation = catalog::decision_18_2022();
    let answer = |named, others| {
        let result = result((named, 0), (others, 0));
        regulation.revocable(&result, &names(), asked()).answer
    };
    assert_eq!(
        [answer(1, 4), answer(1, 5), answer(0, 6)],
        [Answer::No, Answer::Yes, Answer::No]
    );
    assert_eq!([answer(0, 9), answer(0, 10)], [Answer::No, Answer::Yes]);
    let counted = |lost: u8| {
        let met = CriteriaMet::new(20 - lost, 20 - lost, 20).unwrap();
        let result = CommuneResult::counted(commune(), asked(), met);
        let verdict = regulation.revocable(&result, &names(), asked());
        (
            verdict.answer,
            verdict
                .provisions
                .iter()
                .map(|rule| rule.conclusion.answer())
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(counted(5), (Answer::No, vec![Answer::No, Answer::No]));
    assert_eq!(
        counted(6),
        (Answer::CannotSay, vec![Answer::CannotSay, Answer::No])
    );
    assert_eq!(
        counted(9),
        (Answer::CannotSay, vec![Answer::CannotSay, Answer::No])
    );
    assert_eq!(counted(10), (Answer::Yes, vec![Answer::No, Answer::Yes]));
}

/// Every number of named and of other criteria lost and unknown: the answer is the one that all
/// ways to learn what is unknown agree on.
#[test]
fn every_case_of_19_criteria_is_decided_as_all_its_outcomes_are() {
    let (regulation, names) = (catalog::decision_18_2022(), names());
    for named_lost in 0..=3 {
        for named_open in 0..=3 - named_lost {
            for lost in 0..=16 {
                for open in 0..=16 - lost {
                    let result = result((named_lost, named_open), (lost, open));
                    let told = regulation.revocable(&result, &names, asked()).answer;
                    let ways = (named_lost..=named_lost + named_open).flat_map(|named| {
                        (lost..=lost + open).map(move |other| revoked(named, other))
                    });
                    assert_eq!(
                        told,
                        agreed(ways),
                        "{named_lost} {named_open} {lost} {open}"
                    );
                }
            }
        }
    }
}

#[test]
fn one_case_or_the_other_can_be_certain_while_it_is_open_which() {
    let regulation = catalog::decision_18_2022();
    let result = result((1, 0), (7, 3));
    let verdict = regulation.revocable(&result, &names(), asked());
    assert_eq!(verdict.answer, Answer::Yes);
    let open = verdict
        .provisions
        .iter()
        .map(|rule| rule.conclusion.answer());
    assert_eq!(open.collect::<Vec<_>>(), [Answer::CannotSay; 2]);
}

#[test]
fn each_reason_is_given() {
    let regulation = catalog::decision_18_2022();
    let told = |result: &CommuneResult, names: &CriterionNames, date| {
        let verdict = regulation.revocable(result, names, date);
        (verdict.answer, all_reasons(&verdict))
    };
    let early = (
        Answer::No,
        vec![
            RegulationReason::NotIssued {
                issued: day(2022, 8, 2),
                date: day(2022, 8, 1),
            },
            RegulationReason::LaterResult { dated: asked() },
        ],
    );
    let ten = result((0, 0), (10, 0));
    assert_eq!(told(&ten, &names(), day(2022, 8, 1)), early);
    let later = vec![RegulationReason::LaterResult { dated: asked() }];
    assert_eq!(
        told(&ten, &names(), day(2022, 8, 2)),
        (Answer::CannotSay, later)
    );
    let (_, reasons) = told(&result((0, 0), (6, 0)), &names(), asked());
    assert!(matches!(
        reasons[..],
        [
            RegulationReason::NoneOfTheNamed,
            RegulationReason::OtherShare { .. }
        ]
    ));
    let (_, reasons) = told(&result((0, 1), (5, 1)), &names(), asked());
    let [
        RegulationReason::ShareOpen { lost },
        RegulationReason::NamedOpen { undecided },
        _,
    ] = &reasons[..]
    else {
        panic!("{reasons:?}")
    };
    assert_eq!(
        (
            lost.number.at_least(),
            lost.number.at_most(),
            undecided.len()
        ),
        (5, 7, 1)
    );
    // A set that has none of the names.
    let nameless = CriterionNames::new([]);
    let (answer, reasons) = told(&result((1, 0), (6, 0)), &nameless, asked());
    assert_eq!(answer, Answer::CannotSay);
    assert_eq!(
        reasons.first(),
        Some(&RegulationReason::NamedOpen { undecided: vec![] })
    );
    // A result that considers nothing loses nothing and keeps nothing.
    let none = (1..=19).map(|number| {
        (
            CriterionNumber::new(number).unwrap(),
            Verdict::NotApplicable,
        )
    });
    let policy = CountingPolicy::ONLY_MET;
    let nothing = CommuneResult::new(commune(), asked(), policy, none.collect()).unwrap();
    let reason = vec![RegulationReason::NothingConsidered];
    assert_eq!(
        told(&nothing, &names(), asked()),
        (Answer::CannotSay, reason)
    );
    // A regulation without a known case, and cases of another unit.
    let of_2016 = catalog::decision_2540();
    let silent = of_2016.revocable(&ten, &names(), asked());
    assert_eq!(silent.answer, Answer::CannotSay);
    assert_eq!(all_reasons(&silent), [RegulationReason::RulesNotKnown]);
    let mut swapped = regulation.clone();
    std::mem::swap(
        &mut swapped.commune_revocation,
        &mut swapped.district_revocation,
    );
    let verdict = swapped.revocable(&ten, &names(), asked());
    assert_eq!(
        (verdict.answer, all_reasons(&verdict)),
        (Answer::CannotSay, vec![RegulationReason::OtherUnit])
    );
    let count = UnitCount::new(1, 1, 1).unwrap();
    let verdict = swapped.revocable_district(count, asked());
    assert_eq!(verdict.answer, Answer::CannotSay);
    assert_eq!(
        all_reasons(&verdict),
        [
            const { RegulationReason::OtherUnit },
            RegulationReason::OtherUnit
        ]
    );
}

#[test]
fn a_district_follows_its_communes_at_30_percent() {
    let regulation = catalog::decision_18_2022();
    let told = |at_least, at_most| {
        let verdict =
            regulation.revocable_district(UnitCount::new(at_least, at_most, 10).unwrap(), asked());
        (verdict.answer, all_reasons(&verdict))
    };
    assert_eq!(told(3, 3), (Answer::Yes, vec![]));
    let revoked = UnitCount::new(2, 2, 10).unwrap();
    assert_eq!(
        told(2, 2),
        (
            Answer::No,
            vec![RegulationReason::TooFewRevoked { revoked }]
        )
    );
    let revoked = UnitCount::new(2, 3, 10).unwrap();
    assert_eq!(
        told(2, 3),
        (
            Answer::CannotSay,
            vec![RegulationReason::RevokedOpen { revoked }]
        )
    );
    let silent = Regulation::new(crate::common::test_instrument());
    let verdict = silent.revocable_district(revoked, day(2015, 1, 1));
    assert_eq!(verdict.answer, Answer::No);
}

#[test]
fn the_answer_is_told_with_its_cases() {
    let regulation = catalog::decision_18_2022();
    let result = result((1, 0), (5, 0));
    let verdict = regulation.revocable(&result, &names(), asked());
    assert_eq!(verdict.regulation, &regulation);
    assert_eq!(
        verdict.text(Lang::Vi),
        "Quyết định 18/2022/QĐ-TTg ngày 02/08/2022: có\n- từ 30 % đến dưới 50 % số tiêu chí không đạt, trong đó có một trong các tiêu chí: Thu nhập; Môi trường và an toàn thực phẩm; Chất lượng môi trường sống; Quốc phòng và an ninh: có\n- từ 50 % số tiêu chí trở lên không đạt: không: không đạt 6/19 tiêu chí"
    );
    assert!(
        verdict
            .text(Lang::En)
            .ends_with("50 % or more of the criteria not met: no: 6 of 19 criteria not met")
    );
    let rule = sourced(RevocationRule::CommunesRevoked {
        at_least: "30".parse().unwrap(),
    });
    assert_eq!(
        rule.value.text(Lang::Vi),
        "từ 30 % số xã trở lên bị thu hồi quyết định công nhận"
    );
    assert_eq!(
        rule.value.text(Lang::En),
        "30 % or more of the communes revoked"
    );
    let other = verdict.provisions.first().unwrap().provision;
    assert!(!other.evidence.grade.is_weak());
}
