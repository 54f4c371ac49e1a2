//! Strategies for criteria, tiers and censuses that anybody could write, for their serde forms.

use std::collections::BTreeMap;

use nongthonmoi::assessment::{CommuneResult, CountingPolicy, CriteriaMet, Treatment, Verdict};
use nongthonmoi::calendar::Dated;
use nongthonmoi::criteria::{
    AxisPoint, Cell, CriterionNumber, Dimension, Indicator, IndicatorNumber, MeasurementUnit,
    OpenReason, Part, PartCode, PartNumber, Requirement,
};
use nongthonmoi::law::Sourced;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::tier::{Census, LeftOut, TierScheme, Universe};
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{any_citation, any_date, any_evidence, any_label, any_text, any_threshold};

pub(crate) fn any_measured() -> impl Strategy<Value = Requirement> {
    prop_oneof![
        Just(Requirement::Attested),
        proptest::collection::vec(any_threshold(), 1..3).prop_map(Requirement::Measured),
    ]
}

pub(crate) fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        any_measured().prop_map(Cell::Required),
        select(OpenReason::ALL.to_vec()).prop_map(Cell::Open),
    ]
}

pub(crate) fn any_sourced_cell() -> impl Strategy<Value = Dated<Sourced<Cell>>> {
    let value = (any_cell(), any_citation(), any_evidence())
        .prop_map(|(cell, citation, evidence)| Sourced::new(cell, citation, evidence));
    proptest::collection::btree_map(any_date(), value, 1..3)
        .prop_map(|values| Dated::new(values.into_iter().collect()).unwrap())
}

pub(crate) fn any_part_code() -> impl Strategy<Value = PartCode> {
    "[a-z][a-z0-9-]{0,8}".prop_map(|text| text.parse().unwrap())
}

pub(crate) fn any_part_number() -> impl Strategy<Value = PartNumber> {
    "[1-9][0-9]?(\\.[1-9][0-9]?)?(/[a-z][a-z0-9-]{0,8})?".prop_map(|text| text.parse().unwrap())
}

pub(crate) fn any_indicator() -> impl Strategy<Value = Indicator> {
    let parts = proptest::collection::vec((any_part_code(), any_label()), 0..3);
    let cells = proptest::collection::btree_map(any_text(), any_sourced_cell(), 0..3);
    let unit = (select(Dimension::ALL.to_vec()), any_label());
    (
        1_u8..=255,
        any_label(),
        any_sourced_cell(),
        cells,
        parts,
        proptest::option::of(unit),
    )
        .prop_map(|(number, name, common, cells, parts, unit)| {
            let cells: BTreeMap<_, _> = cells
                .into_iter()
                .map(|(point, cell)| (AxisPoint::owned(point), cell))
                .collect();
            let number = IndicatorNumber::sole(CriterionNumber::new(number).unwrap());
            let parts = parts
                .into_iter()
                .map(|(code, name)| Part::new(code, name))
                .collect();
            let indicator = Indicator::new(number, name, common, cells).with_parts(parts);
            match unit {
                Some((dimension, label)) => {
                    indicator.in_unit(MeasurementUnit::new("x", dimension, label))
                }
                None => indicator,
            }
        })
}

pub(crate) fn any_scheme() -> impl Strategy<Value = TierScheme> {
    proptest::collection::btree_set(1_u8..=40, 0..6)
        .prop_map(|cuts| TierScheme::new(40, std::iter::once(0).chain(cuts).collect()).unwrap())
}

pub(crate) fn any_universe() -> impl Strategy<Value = Universe> {
    let left_out = (any_text(), any_label()).prop_map(|(unit, reason)| LeftOut::new(unit, reason));
    let left_out = proptest::collection::vec(left_out, 0..3);
    let day = proptest::option::of(any_date());
    (10_u32..10_000, day, left_out).prop_map(|(communes, day, left_out)| {
        let universe = Universe::of(communes);
        let universe = match day {
            Some(day) => universe.in_force_on(day),
            None => universe,
        };
        left_out.into_iter().fold(universe, Universe::leaving_out)
    })
}

pub(crate) fn any_met() -> impl Strategy<Value = CriteriaMet> {
    (0_u8..=40, 0_u8..=40).prop_map(|(a, b)| CriteriaMet::new(a.min(b), a.max(b), 40).unwrap())
}

pub(crate) fn any_policy() -> impl Strategy<Value = CountingPolicy> {
    (select(&Treatment::ALL[..]), select(&Treatment::ALL[..]))
        .prop_map(|(one, other)| CountingPolicy::new(one, other))
}

/// Any result of a commune: a number alone, or a verdict on each of up to 19 criteria.
pub(crate) fn any_commune_result() -> impl Strategy<Value = CommuneResult> {
    let verdicts = proptest::collection::btree_map(1_u8..=19, select(&Verdict::ALL[..]), 0..19);
    let known = (0_u32..1_000, any_date(), any_policy(), verdicts).prop_map(
        |(commune, date, policy, verdicts)| {
            let numbered = |(number, verdict)| (CriterionNumber::new(number).unwrap(), verdict);
            let verdicts = verdicts.into_iter().map(numbered).collect();
            let commune = CommuneCode::new(commune).unwrap();
            CommuneResult::new(commune, date, policy, verdicts).unwrap()
        },
    );
    let counted = (0_u32..1_000, any_date(), any_met()).prop_map(|(commune, date, met)| {
        CommuneResult::counted(CommuneCode::new(commune).unwrap(), date, met)
    });
    prop_oneof![known, counted]
}

pub(crate) fn any_census() -> impl Strategy<Value = Census> {
    (
        any_scheme(),
        any_universe(),
        proptest::collection::vec(any_met(), 0..10),
    )
        .prop_map(|(scheme, universe, met)| {
            let code = |number| CommuneCode::new(number).unwrap();
            Census::of(scheme, universe, (0..).map(code).zip(met)).unwrap()
        })
}
