//! Strategies for histories, regulations and cases of recognition.

use nongthonmoi::assessment::{Answer, Reason};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::law::Sourced;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Decimal, Percent};
use nongthonmoi::recognition::{
    Appraisal, AppraisalLevel, Condition, EventDay, OtherCommunes, Recognition, RecognitionClass,
    Regulation, RegulationAnswer, RegulationReason, RevocationRule, Standing, StandingEntry,
    StandingEvent, Vote,
};
use nongthonmoi::text::Lang;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::forms::any_met;
use super::strategies::{any_document_number, any_instrument, any_label, any_text};
use super::{day, sourced, year};

pub(crate) const COMMUNE: u32 = 4_813;

pub(crate) fn commune() -> CommuneCode {
    CommuneCode::new(COMMUNE).unwrap()
}

/// Everything that stands against a yes, of the whole and of each provision; every reason speaks both
/// languages and says no or that it cannot be said.
pub(crate) fn all_reasons<P>(answer: &RegulationAnswer<'_, P>) -> Vec<RegulationReason> {
    let mut all = answer.whole.reasons().to_vec();
    for provision in &answer.provisions {
        all.extend_from_slice(provision.conclusion.reasons());
    }
    for reason in &all {
        assert!(!reason.text(Lang::Vi).is_empty() && !reason.text(Lang::En).is_empty());
        assert_ne!(reason.text(Lang::Vi), reason.text(Lang::En));
        assert_ne!(reason.answer(), Answer::Yes);
    }
    all
}

/// Days near the turns of three years, so that entries meet.
pub(crate) fn days() -> [NaiveDate; 6] {
    [
        day(2016, 1, 1),
        day(2016, 12, 31),
        day(2017, 1, 1),
        day(2017, 12, 31),
        day(2018, 1, 1),
        day(2018, 12, 31),
    ]
}

pub(crate) fn any_near_year() -> impl Strategy<Value = ProgrammeYear> {
    (2_016_u16..=2_018).prop_map(year)
}

pub(crate) fn any_class() -> impl Strategy<Value = RecognitionClass> {
    select(RecognitionClass::ALL.to_vec())
}

pub(crate) fn any_recognition() -> impl Strategy<Value = Recognition> {
    (
        any_class(),
        option::of(any_near_year()),
        option::of(any_near_year()),
        option::of(any_document_number()),
    )
        .prop_map(|(class, registered_for, counts_for, decision)| {
            let mut recognition = Recognition::new(class);
            recognition.registered_for = registered_for;
            recognition.counts_for = counts_for;
            recognition.decision = decision;
            recognition
        })
}

pub(crate) fn any_vote() -> impl Strategy<Value = Vote> {
    (0_u32..40, 0_u32..40).prop_map(|(a, b)| Vote::new(a.min(b), a.max(b)).unwrap())
}

pub(crate) fn any_appraisal() -> impl Strategy<Value = Appraisal> {
    (
        select(&AppraisalLevel::ALL[..]),
        any_text(),
        option::of(any::<bool>()),
        option::of(any_vote()),
        vec(any_text(), 0..3),
    )
        .prop_map(|(level, body, favourable, vote, differences)| {
            let mut appraisal = Appraisal::new(level, body);
            appraisal.favourable = favourable;
            appraisal.vote = vote;
            appraisal.differences = differences;
            appraisal
        })
}

pub(crate) fn any_event() -> impl Strategy<Value = StandingEvent> {
    prop_oneof![
        2 => any_near_year().prop_map(|for_year| StandingEvent::Registered { for_year }),
        1 => any_met().prop_map(|met| StandingEvent::MeetsCriteria { met }),
        1 => any_appraisal().prop_map(StandingEvent::Appraised),
        4 => any_recognition().prop_map(StandingEvent::Recognised),
        2 => (option::weighted(0.3, any_class()), option::of(any_document_number()))
            .prop_map(|(class, decision)| StandingEvent::Revoked { class, decision }),
        1 => vec((0_u32..99).prop_map(|number| CommuneCode::new(number).unwrap()), 1..3)
            .prop_map(|by| StandingEvent::Succeeded { by }),
    ]
}

pub(crate) fn any_event_day() -> impl Strategy<Value = EventDay> {
    (select(days().to_vec()), 0_u8..4).prop_map(|(day, kind)| match kind {
        0 => EventDay::By(day),
        _ => EventDay::On(day),
    })
}

pub(crate) fn any_entry() -> impl Strategy<Value = StandingEntry> {
    (option::weighted(0.7, any_event_day()), any_event()).prop_map(|(day, event)| {
        let mut entry = StandingEntry::undated(event);
        entry.day = day;
        entry
    })
}

pub(crate) fn any_standing() -> impl Strategy<Value = Standing> {
    vec(any_entry(), 0..5).prop_map(|entries| Standing::sorted(commune(), entries))
}

pub(crate) fn any_percent() -> impl Strategy<Value = Percent> {
    (0_i64..=1_000).prop_map(|tenths| Percent::new(Decimal::new(tenths, 1)).unwrap())
}

pub(crate) fn any_other_communes() -> impl Strategy<Value = OtherCommunes> {
    (0_u8..=19, vec(any_label(), 0..3)).prop_map(|(at_least_criteria, including)| OtherCommunes {
        at_least_criteria,
        including,
    })
}

pub(crate) fn any_condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        Just(Condition::Registered),
        Just(Condition::AllCriteriaMet),
        Just(Condition::NoConstructionDebt),
        Just(Condition::SecurityNotComplex),
        Just(Condition::DistrictCriteriaMet),
        option::of(any_percent()).prop_map(|share| Condition::ResidentsSatisfied { share }),
        any_percent().prop_map(|share| Condition::DistrictsRecognised { share }),
        (any_percent(), option::of(any_other_communes()))
            .prop_map(|(share, others)| Condition::CommunesRecognised { share, others }),
    ]
}

pub(crate) fn any_revocation_rule() -> impl Strategy<Value = RevocationRule> {
    prop_oneof![
        (
            any_percent(),
            option::of(any_percent()),
            vec(any_label(), 0..3)
        )
            .prop_map(
                |(at_least, below, with_one_of)| RevocationRule::CriteriaLost {
                    at_least,
                    below,
                    with_one_of,
                }
            ),
        any_percent().prop_map(|at_least| RevocationRule::CommunesRevoked { at_least }),
    ]
}

pub(crate) fn any_regulation() -> impl Strategy<Value = Regulation> {
    let conditions = || vec(any_condition().prop_map(sourced), 0..4);
    let rules = || vec(any_revocation_rule().prop_map(sourced), 0..3);
    (
        any_instrument(),
        conditions(),
        conditions(),
        conditions(),
        conditions(),
        rules(),
        rules(),
    )
        .prop_map(
            |(instrument, commune, district, town, province, commune_rules, district_rules)| {
                let mut regulation = Regulation::new(instrument);
                regulation.commune = commune;
                regulation.district = district;
                regulation.town = town;
                regulation.province = province;
                regulation.commune_revocation = commune_rules;
                regulation.district_revocation = district_rules;
                regulation
            },
        )
}

/// Some conditions as a regulation of the tests for communes, issued on 01/01/2016.
pub(crate) fn regulation_for_communes(conditions: Vec<Sourced<Condition>>) -> Regulation {
    let mut regulation = Regulation::new(super::test_instrument());
    regulation.commune = conditions;
    regulation
}
