//! The conditions of the built-in regulations against cases: every reason once, and the laws of
//! what is missing.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use crate::common::recognition::{
    all_reasons as reasons, any_condition, any_percent, commune, regulation_for_communes,
};
use crate::common::{day, hoa_binh_standard, policies, shuffled, sourced, year};
use nongthonmoi::assessment::{
    Answer, CommuneResult, CountingPolicy, CriteriaMet, Reason, Treatment, Verdict,
};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::law::EvidenceGrade;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::Percent;
use nongthonmoi::recognition::{
    AreaCase, AreaCommune, CaseFact, CommuneCase, Condition, CriteriaLost, CriterionNames,
    Recognition, RecognitionClass, RecognitionLadder, Regulation, RegulationReason, Standing,
    StandingEntry, StandingEvent, UnitCount, catalog,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn code(number: u32) -> CommuneCode {
    CommuneCode::new(number).unwrap()
}

fn percent(text: &str) -> Percent {
    text.parse().unwrap()
}

fn end_of_2018() -> NaiveDate {
    day(2018, 12, 31)
}

/// Of 19 criteria, met but for those named.
fn result(policy: CountingPolicy, verdicts: &[(u8, Verdict)]) -> CommuneResult {
    result_of(commune(), end_of_2018(), policy, verdicts)
}

fn result_of(
    commune: CommuneCode,
    date: NaiveDate,
    policy: CountingPolicy,
    verdicts: &[(u8, Verdict)],
) -> CommuneResult {
    let all = (1..=19).map(|number| {
        let found = verdicts.iter().find(|(one, _)| *one == number);
        let verdict = found.map_or(Verdict::Met, |(_, verdict)| *verdict);
        (CriterionNumber::new(number).unwrap(), verdict)
    });
    CommuneResult::new(commune, date, policy, all.collect()).unwrap()
}

fn registered(number: u16) -> Standing {
    let event = StandingEvent::Registered {
        for_year: year(number),
    };
    let entry = StandingEntry::on(day(2018, 1, 10), event);
    Standing::new(commune(), vec![entry]).unwrap()
}

fn missing(fact: CaseFact) -> RegulationReason {
    RegulationReason::Missing { fact }
}

#[test]
fn a_commune_is_eligible_when_it_is_registered_meets_all_and_has_no_debt() {
    let (standing, regulation) = (registered(2018), catalog::decision_2540());
    let all = result(CountingPolicy::ONLY_MET, &[(7, Verdict::NotApplicable)]);
    let mut case = CommuneCase::new(commune(), year(2018));
    case.standing = Some(&standing);
    case.result = Some(&all);
    let open = regulation.eligible(&case, end_of_2018());
    assert_eq!(open.answer, Answer::CannotSay);
    assert_eq!(reasons(&open), [missing(CaseFact::ConstructionDebt)]);
    assert_eq!(
        open.text(Lang::Vi),
        "Quyết định 2540/QĐ-TTg ngày 30/12/2016: chưa thể kết luận\n- đã đăng ký đạt chuẩn và được đưa vào kế hoạch: đạt\n- 100 % tiêu chí thực hiện trên địa bàn xã đạt chuẩn: đạt\n- không nợ đọng xây dựng cơ bản: chưa thể kết luận (chưa có thông tin: nợ đọng xây dựng cơ bản)"
    );
    case.construction_debt = Some(false);
    let eligible = regulation.eligible(&case, end_of_2018());
    assert_eq!(eligible.answer, Answer::Yes);
    assert_eq!(eligible.regulation, &regulation);
    assert_eq!(eligible.weak().count(), 0);
    // That it is eligible recognises nobody.
    assert_eq!(standing.is_recognised(end_of_2018()), Answer::No);
    case.construction_debt = Some(true);
    let ineligible = regulation.eligible(&case, end_of_2018());
    assert_eq!(ineligible.answer, Answer::No);
    assert_eq!(reasons(&ineligible), [RegulationReason::ConstructionDebt]);
}

#[test]
fn registration_is_asked_of_the_history_for_the_year() {
    let regulation = regulation_for_communes(vec![sourced(Condition::Registered)]);
    let asked = |standing: &Standing, number| {
        let mut case = CommuneCase::new(commune(), year(number));
        case.standing = Some(standing);
        let eligibility = regulation.eligible(&case, end_of_2018());
        (eligibility.answer, reasons(&eligibility))
    };
    let standing = registered(2018);
    assert_eq!(asked(&standing, 2018), (Answer::Yes, vec![]));
    let not = vec![RegulationReason::NotRegistered];
    assert_eq!(asked(&standing, 2019), (Answer::No, not));
    let recognition = Recognition::new(RecognitionClass::Meets);
    let entry = StandingEntry::on(day(2018, 1, 1), StandingEvent::Recognised(recognition));
    let silent = Standing::new(commune(), vec![entry]).unwrap();
    let open = vec![RegulationReason::RegistrationOpen];
    assert_eq!(asked(&silent, 2018), (Answer::CannotSay, open));
    let other = Standing::new(code(1), vec![]).unwrap();
    let of_other = vec![RegulationReason::OtherCommune { given: code(1) }];
    assert_eq!(asked(&other, 2018), (Answer::CannotSay, of_other));
}

#[test]
fn criteria_are_those_implemented_in_the_commune() {
    let regulation = regulation_for_communes(vec![sourced(Condition::AllCriteriaMet)]);
    let asked = |result: &CommuneResult| {
        let mut case = CommuneCase::new(commune(), year(2018));
        case.result = Some(result);
        let eligibility = regulation.eligible(&case, end_of_2018());
        (eligibility.answer, reasons(&eligibility))
    };
    for policy in policies() {
        // Whatever a policy counts, what is not applicable is neither met nor lost.
        let all = result(policy, &[(7, Verdict::NotApplicable)]);
        assert_eq!(asked(&all), (Answer::Yes, vec![]));
        assert_eq!(CriteriaLost::of(&all).considered, 18);
        let basically = result(policy, &[(17, Verdict::BasicallyMet)]);
        let counts = policy.basically_met() == Treatment::Counts;
        assert_eq!(asked(&basically).0, Answer::known(Some(counts)));
        let none: Vec<_> = (1..=19)
            .map(|number| (number, Verdict::NotApplicable))
            .collect();
        let nothing = vec![RegulationReason::NothingConsidered];
        assert_eq!(asked(&result(policy, &none)), (Answer::CannotSay, nothing));
        let lost = result(policy, &[(2, Verdict::NotMet), (10, Verdict::Unknown)]);
        let (answer, reasons) = asked(&lost);
        assert_eq!((answer, reasons.len()), (Answer::No, 2));
        assert!(reasons[0].text(Lang::Vi).ends_with("19 tiêu chí (2)"));
        let open = result(policy, &[(10, Verdict::Unknown)]);
        let (answer, reasons) = asked(&open);
        assert_eq!((answer, reasons.len()), (Answer::CannotSay, 1));
        assert!(
            reasons[0]
                .text(Lang::En)
                .starts_with("undecided (10), 0 to 1")
        );
    }
    let counted = |number| {
        let met = CriteriaMet::new(number, number, 19).unwrap();
        CommuneResult::counted(commune(), end_of_2018(), met)
    };
    assert_eq!(asked(&counted(19)).0, Answer::Yes);
    assert_eq!(asked(&counted(18)).0, Answer::No);
    let later = result_of(commune(), day(2019, 1, 1), CountingPolicy::ONLY_MET, &[]);
    let dated = vec![RegulationReason::LaterResult {
        dated: later.date(),
    }];
    assert_eq!(asked(&later), (Answer::CannotSay, dated));
    let other = result_of(code(1), end_of_2018(), CountingPolicy::ONLY_MET, &[]);
    let given = vec![RegulationReason::OtherCommune { given: code(1) }];
    assert_eq!(asked(&other), (Answer::CannotSay, given));
}

#[test]
fn the_share_of_2022_that_was_not_found_leaves_every_good_case_open() {
    let regulation = catalog::decision_18_2022();
    let all = result(CountingPolicy::ONLY_MET, &[]);
    let mut case = CommuneCase::new(commune(), year(2022));
    case.result = Some(&all);
    case.construction_debt = Some(false);
    case.security_complex = Some(false);
    case.residents_satisfied = Some(percent("100"));
    let open = regulation.eligible(&case, day(2022, 12, 31));
    assert_eq!(open.answer, Answer::CannotSay);
    assert_eq!(reasons(&open), [RegulationReason::ShareNotKnown]);
    case.security_complex = Some(true);
    let refused = regulation.eligible(&case, day(2022, 12, 31));
    assert_eq!(refused.answer, Answer::No);
    assert!(reasons(&refused).contains(&RegulationReason::SecurityComplex));
    // With a figure of the embedder the condition is decided.
    let share = Some(percent("90"));
    let own = regulation_for_communes(vec![sourced(Condition::ResidentsSatisfied { share })]);
    let answer = |satisfied| {
        let mut case = CommuneCase::new(commune(), year(2022));
        case.residents_satisfied = Some(percent(satisfied));
        own.eligible(&case, day(2022, 12, 31)).answer
    };
    assert_eq!([answer("90.0"), answer("89.99")], [Answer::Yes, Answer::No]);
    case.residents_satisfied = Some(percent("89.5"));
    let below = own.eligible(&case, day(2022, 12, 31));
    assert_eq!(
        reasons(&below)[0].text(Lang::Vi),
        "89,5 % người dân hài lòng, phải từ 90 % trở lên"
    );
}

#[test]
fn a_regulation_says_nothing_before_it_was_issued_or_where_it_is_not_known() {
    let mut case = CommuneCase::new(commune(), year(2016));
    case.construction_debt = Some(true);
    let regulation = catalog::decision_2540();
    let early = regulation.eligible(&case, day(2016, 12, 29));
    assert_eq!((early.answer, early.provisions.len()), (Answer::No, 0));
    let [reason] = &reasons(&early)[..] else {
        panic!("one reason")
    };
    assert_eq!(
        reason.text(Lang::Vi),
        "ngày 29/12/2016 quy định chưa được ban hành (ban hành ngày 30/12/2016)"
    );
    assert_eq!(
        regulation
            .eligible(&case, day(2016, 12, 30))
            .provisions
            .len(),
        3
    );
    let unknown = RegulationReason::ConditionsNotKnown;
    let of_2014 = catalog::decision_372();
    let silent = of_2014.eligible(&case, day(2016, 1, 1));
    assert_eq!(silent.answer, Answer::CannotSay);
    assert_eq!(reasons(&silent).first(), Some(&unknown));
    assert!(
        silent
            .text(Lang::En)
            .ends_with("the conditions for such a unit are not known")
    );
    let of_2022 = catalog::decision_18_2022();
    let silent = of_2022.eligible_district(&AreaCase::new(), day(2022, 9, 1));
    assert_eq!(reasons(&silent), [unknown]);
}

/// The city of Hòa Bình, all of its communes recognised but for some.
fn city(recognised: impl Fn(usize) -> Answer) -> AreaCase<'static> {
    let gazetteer = hoa_binh::gazetteer();
    let communes = gazetteer
        .communes_in(hoa_binh::HOA_BINH_CITY, end_of_2018())
        .enumerate()
        .map(|(position, unit)| AreaCommune::new(unit.code(), recognised(position)));
    let mut case = AreaCase::new();
    case.communes = communes.collect();
    case.commune_count = u32::try_from(case.communes.len()).ok();
    case.registered = Some(true);
    case.construction_debt = Some(false);
    case
}

/// Objective I.3 of the plan: the city completes the programme when all of its communes are
/// recognised. The three conditions rest on memory, and the answer says so.
#[test]
fn the_city_completes_when_its_last_commune_is_recognised() {
    let regulation = catalog::decision_2540();
    let asked = |case: &AreaCase<'_>| {
        let eligibility = regulation.eligible_town(case, end_of_2018());
        assert_eq!(eligibility.weak().count(), 3);
        eligibility.answer
    };
    assert_eq!(city(|_| Answer::Yes).communes.len(), 7);
    assert_eq!(asked(&city(|_| Answer::Yes)), Answer::Yes);
    let last = |answer| move |position| if position == 6 { answer } else { Answer::Yes };
    assert_eq!(asked(&city(last(Answer::No))), Answer::No);
    assert_eq!(asked(&city(last(Answer::CannotSay))), Answer::CannotSay);
    let mut indebted = city(|_| Answer::Yes);
    indebted.construction_debt = Some(true);
    assert_eq!(asked(&indebted), Answer::No);
    // A district is asked for its own criteria too.
    let mut district = city(|_| Answer::Yes);
    let open = regulation.eligible_district(&district, end_of_2018());
    assert_eq!(reasons(&open), [missing(CaseFact::DistrictCriteria)]);
    district.criteria_met = Some(false);
    let not = regulation.eligible_district(&district, end_of_2018());
    assert_eq!(reasons(&not), [RegulationReason::DistrictCriteriaNotMet]);
    district.criteria_met = Some(true);
    assert_eq!(
        regulation
            .eligible_district(&district, end_of_2018())
            .answer,
        Answer::Yes
    );
}

#[test]
fn communes_must_be_given_once_and_not_more_than_there_are() {
    let regulation = catalog::decision_2540();
    let yes = |number| AreaCommune::new(code(number), Answer::Yes);
    let asked = |communes: &[AreaCommune<'static>], count| {
        let mut case = AreaCase::new();
        case.registered = Some(true);
        case.construction_debt = Some(false);
        case.communes = communes.to_vec();
        case.commune_count = count;
        reasons(&regulation.eligible_town(&case, end_of_2018()))
    };
    assert_eq!(asked(&[], None), [missing(CaseFact::Communes)]);
    assert_eq!(asked(&[], Some(0)), [missing(CaseFact::Communes)]);
    assert_eq!(
        asked(&[yes(1), yes(1)], Some(2)),
        [RegulationReason::CommuneTwice { commune: code(1) }]
    );
    assert_eq!(
        asked(&[yes(1), yes(2)], Some(1)),
        [RegulationReason::TooManyCommunes { of: 1 }]
    );
    assert!(matches!(
        asked(&[yes(1)], Some(2))[..],
        [RegulationReason::UnitsOpen { .. }]
    ));
}

#[test]
fn a_lower_class_does_not_count_as_recognised_in_a_district() {
    let standing = |class| {
        let event = StandingEvent::Recognised(Recognition::new(class));
        Standing::new(code(1), vec![StandingEntry::on(day(2018, 1, 1), event)]).unwrap()
    };
    let counts = |class| {
        AreaCommune::of(
            &standing(class),
            &RecognitionLadder::NATIONAL,
            end_of_2018(),
        )
        .recognised
    };
    assert_eq!(counts(RecognitionClass::Meets), Answer::Yes);
    assert_eq!(counts(RecognitionClass::BasicallyMeets), Answer::No);
    assert_eq!(counts(RecognitionClass::Model), Answer::Yes);
}

#[test]
fn of_2014_three_quarters_and_fourteen_criteria_with_income_and_poverty() {
    let regulation = catalog::decision_372();
    let names = CriterionNames::of(&hoa_binh_standard(2018));
    let policy = CountingPolicy::ONLY_MET;
    let date = end_of_2018();
    let fourth = |verdicts: &[(u8, Verdict)]| result_of(code(4), date, policy, verdicts);
    let below: Vec<_> = (1..=6).map(|number| (number, Verdict::NotMet)).collect();
    let (good, low) = (fourth(&below[..5]), fourth(&below));
    let poor = fourth(&[(11, Verdict::NotMet)]);
    let open = fourth(&[(10, Verdict::Unknown)]);
    let unsure = fourth(
        &(1..=6)
            .map(|number| (number, Verdict::Unknown))
            .collect::<Vec<_>>(),
    );
    let case = |recognised, result: Option<&CommuneResult>, names| {
        let three = (1..=3).map(|number| AreaCommune::new(code(number), Answer::Yes));
        let mut last = AreaCommune::new(code(4), recognised);
        last.result = result;
        let mut case = AreaCase::new();
        case.commune_count = Some(4);
        case.communes = three.chain([last]).collect();
        case.names = names;
        let eligibility = regulation.eligible_district(&case, date);
        (eligibility.answer, reasons(&eligibility))
    };
    let names = Some(&names);
    let opened = vec![RegulationReason::CommuneOpen { commune: code(4) }];
    assert_eq!(case(Answer::No, Some(&good), names), (Answer::Yes, vec![]));
    assert_eq!(case(Answer::Yes, None, None), (Answer::Yes, vec![]));
    assert_eq!(
        case(Answer::No, None, names),
        (Answer::CannotSay, opened.clone())
    );
    assert_eq!(
        case(Answer::No, Some(&open), names),
        (Answer::CannotSay, opened.clone())
    );
    assert_eq!(
        case(Answer::No, Some(&unsure), names),
        (Answer::CannotSay, opened.clone())
    );
    let (answer, found) = case(Answer::No, Some(&low), names);
    assert_eq!(answer, Answer::No);
    assert!(
        found[0]
            .text(Lang::Vi)
            .contains("đạt 13/19 tiêu chí, phải từ 14")
    );
    let (answer, found) = case(Answer::No, Some(&poor), names);
    assert_eq!(answer, Answer::No);
    assert_eq!(
        found[0].text(Lang::Vi),
        "xã 00004 chưa đạt tiêu chí Hộ nghèo"
    );
    // It may be recognised after all.
    assert_eq!(
        case(Answer::CannotSay, Some(&low), names),
        (Answer::CannotSay, opened)
    );
    let nameless = vec![missing(CaseFact::CriterionNames)];
    assert_eq!(
        case(Answer::No, Some(&good), None),
        (Answer::CannotSay, nameless)
    );
    let empty = CriterionNames::new([(
        CriterionNumber::new(10).unwrap(),
        &Label::new("Thu nhập", "Income"),
    )]);
    let (answer, found) = case(Answer::No, Some(&good), Some(&empty));
    assert_eq!((answer, found.len()), (Answer::CannotSay, 1));
    assert!(
        found[0]
            .text(Lang::En)
            .contains("no criterion “Poor households”")
    );
    // Two of four are no three quarters; of a fifth nothing is given.
    let mut half = AreaCase::new();
    half.commune_count = Some(5);
    half.communes = (1..=4)
        .map(|number| AreaCommune::new(code(number), Answer::known(Some(number <= 2))))
        .collect();
    let found = reasons(&regulation.eligible_district(&half, date));
    assert!(matches!(found[0], RegulationReason::UnitsBelow { .. }));
    assert_eq!(
        found.last(),
        Some(&RegulationReason::CommunesNotGiven { communes: 1 })
    );
}

#[test]
fn a_province_of_2014_needs_four_fifths_of_its_districts() {
    let regulation = catalog::decision_372();
    let asked = |number| {
        let districts = UnitCount::new(number, number, 11).unwrap();
        let mut case = AreaCase::new();
        case.districts = Some(districts);
        regulation.eligible_province(&case, end_of_2018()).answer
    };
    assert_eq!([asked(8), asked(9)], [Answer::No, Answer::Yes]);
    let silent = regulation.eligible_province(&AreaCase::new(), end_of_2018());
    assert_eq!(reasons(&silent), [missing(CaseFact::Districts)]);
}

/// A condition that is not one of such a unit asks for a fact that its case cannot have.
#[test]
fn any_condition_asked_of_any_kind_of_unit_without_facts_is_open() {
    let mut regulation = Regulation::new(crate::common::test_instrument());
    let share = percent("50");
    let all = vec![
        Condition::Registered,
        Condition::AllCriteriaMet,
        Condition::NoConstructionDebt,
        Condition::ResidentsSatisfied { share: Some(share) },
        Condition::SecurityNotComplex,
        Condition::CommunesRecognised {
            share,
            others: None,
        },
        Condition::DistrictsRecognised { share },
        Condition::DistrictCriteriaMet,
    ];
    let texts: BTreeSet<_> = all
        .iter()
        .flat_map(|one| Lang::ALL.map(|lang| one.text(lang)))
        .collect();
    assert_eq!(texts.len(), 16);
    let conditions: Vec<_> = all.into_iter().map(sourced).collect();
    regulation.commune.clone_from(&conditions);
    regulation.district.clone_from(&conditions);
    regulation.town.clone_from(&conditions);
    regulation.province = conditions;
    let date = end_of_2018();
    let commune = CommuneCase::new(commune(), year(2018));
    let (district, province) = (AreaCase::new(), AreaCase::new());
    for eligibility in [
        regulation.eligible(&commune, date),
        regulation.eligible_district(&district, date),
        regulation.eligible_town(&district, date),
        regulation.eligible_province(&province, date),
    ] {
        assert_eq!(eligibility.provisions.len(), 8);
        for one in &eligibility.provisions {
            assert_eq!(
                one.conclusion.answer(),
                Answer::CannotSay,
                "{:?}",
                &one.provision.value
            );
            assert!(matches!(
                one.conclusion.reasons(),
                [RegulationReason::Missing { .. }]
            ));
        }
        reasons(&eligibility);
    }
}

#[test]
fn built_in_conditions_carry_their_grades() {
    let grades = |list: &[nongthonmoi::law::Sourced<Condition>]| -> Vec<EvidenceGrade> {
        list.iter().map(|one| one.evidence.grade).collect()
    };
    let of_2016 = catalog::decision_2540();
    assert_eq!(grades(&of_2016.commune), [EvidenceGrade::OneSecondary; 3]);
    assert_eq!(grades(&of_2016.district), [EvidenceGrade::OneSecondary; 4]);
    assert_eq!(grades(&of_2016.town), [EvidenceGrade::Unsourced; 3]);
    assert!(of_2016.commune_revocation.is_empty());
    let of_2022 = catalog::decision_18_2022();
    assert_eq!(
        grades(&of_2022.commune),
        [EvidenceGrade::SeveralSecondary; 4]
    );
    let of_2014 = catalog::decision_372();
    assert_eq!(grades(&of_2014.district), [EvidenceGrade::SeveralSecondary]);
}

/// What may be missing of a case.
type Facts = (
    Option<u8>,
    Option<bool>,
    Option<Percent>,
    Option<bool>,
    Vec<Verdict>,
);

fn any_facts() -> impl Strategy<Value = Facts> {
    (
        option::of(0_u8..3),
        option::of(any::<bool>()),
        option::of(any_percent()),
        option::of(any::<bool>()),
        vec(select(&Verdict::ALL[..]), 0..6),
    )
}

/// The same facts with more of them known.
fn learn(facts: &Facts, more: &Facts) -> Facts {
    let verdicts = facts
        .4
        .iter()
        .enumerate()
        .map(|(position, verdict)| match verdict {
            Verdict::Unknown => more.4.get(position).copied().unwrap_or(*verdict),
            known => *known,
        });
    (
        facts.0.or(more.0),
        facts.1.or(more.1),
        facts.2.or(more.2),
        facts.3.or(more.3),
        verdicts.collect(),
    )
}

fn told(regulation: &Regulation, facts: &Facts, policy: CountingPolicy) -> (Answer, Vec<Answer>) {
    let standing = facts.0.map(|kind| match kind {
        0 => registered(2018),
        1 => registered(2019),
        _ => Standing::new(commune(), vec![]).unwrap(),
    });
    let verdicts = (1..).zip(&facts.4);
    let verdicts = verdicts.map(|(number, one)| (CriterionNumber::new(number).unwrap(), *one));
    let result = CommuneResult::new(commune(), end_of_2018(), policy, verdicts.collect()).unwrap();
    let mut case = CommuneCase::new(commune(), year(2018));
    case.result = Some(&result);
    case.standing = standing.as_ref();
    case.construction_debt = facts.1;
    case.residents_satisfied = facts.2;
    case.security_complex = facts.3;
    let eligibility = regulation.eligible(&case, end_of_2018());
    let conditions = eligibility.provisions.iter();
    (
        eligibility.answer,
        conditions.map(|one| one.conclusion.answer()).collect(),
    )
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn learning_a_missing_fact_turns_no_answer(
        conditions in vec(any_condition(), 1..5), facts in any_facts(), more in any_facts(),
        policy in select(policies().to_vec())
    ) {
        let regulation = regulation_for_communes(conditions.into_iter().map(sourced).collect());
        let before = told(&regulation, &facts, policy);
        let after = told(&regulation, &learn(&facts, &more), policy);
        let unturned = |(before, after): (&Answer, &Answer)| *before == Answer::CannotSay || before == after;
        prop_assert!(unturned((&before.0, &after.0)));
        prop_assert!(before.1.iter().zip(&after.1).all(unturned));
    }

    #[test]
    fn the_order_of_the_conditions_changes_no_answer(
        conditions in vec(any_condition(), 1..6), facts in any_facts(), seed in any::<u64>(),
        policy in select(policies().to_vec())
    ) {
        let make = |list: Vec<Condition>| regulation_for_communes(list.into_iter().map(sourced).collect());
        let (given, other) = (make(conditions.clone()), make(shuffled(&conditions, seed)));
        prop_assert_eq!(told(&given, &facts, policy).0, told(&other, &facts, policy).0);
    }

    #[test]
    fn the_order_of_the_communes_changes_nothing_but_the_order_of_the_reasons(
        answers in vec(select(&Answer::ALL[..]), 1..8), more in 0_u32..3, seed in any::<u64>()
    ) {
        let communes: Vec<_> = (1..).zip(&answers).map(|(number, one)| AreaCommune::new(code(number), *one)).collect();
        let count = u32::try_from(communes.len()).unwrap() + more;
        for regulation in [catalog::decision_372(), catalog::decision_2540()] {
            let asked = |communes: Vec<AreaCommune<'_>>| {
                let mut case = AreaCase::new();
                case.commune_count = Some(count);
                case.registered = Some(true);
                case.criteria_met = Some(true);
                case.construction_debt = Some(false);
                case.communes = communes.into_iter().map(|one| AreaCommune::new(one.commune, one.recognised)).collect();
                regulation.eligible_district(&case, end_of_2018()).answer
            };
            prop_assert_eq!(asked(communes.clone()), asked(shuffled(&communes, seed)));
        }
    }
}
