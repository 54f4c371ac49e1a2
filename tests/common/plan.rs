//! Strategies for the parts of a plan that stand beside its tables: directives to groups, duties.

use nongthonmoi::calendar::{Frequency, PeriodOfYear, ReportingPeriod};
use nongthonmoi::plan::{
    Agency, CommuneAction, CommuneGroup, CriterionPriority, Directive, DueDate, DueItem, Duty,
    DutyBearer, DutyKind, GroupDirective, Recurrence,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{any_date, any_label, any_text};
use super::year;

pub(crate) fn any_reporting_period() -> impl Strategy<Value = ReportingPeriod> {
    (select(PeriodOfYear::ALL.to_vec()), 1_900_u16..=2_999)
        .prop_map(|(part, number)| ReportingPeriod::new(part, year(number)))
}

pub(crate) fn any_directive() -> impl Strategy<Value = Directive> {
    prop_oneof![
        select(CommuneAction::ALL.to_vec()).prop_map(Directive::Act),
        select(CriterionPriority::ALL.to_vec()).prop_map(Directive::Prioritise),
        any::<(u8, u8)>().prop_map(|(at_least, aim)| Directive::GainCriteria { at_least, aim }),
    ]
}

pub(crate) fn any_group_directive() -> impl Strategy<Value = GroupDirective> {
    (
        select(CommuneGroup::ALL.to_vec()),
        any_text(),
        any_text(),
        vec(any_directive(), 0..4),
    )
        .prop_map(|(group, section, text, directives)| {
            GroupDirective::new(group, section, text, directives)
        })
}

pub(crate) fn any_recurrence() -> impl Strategy<Value = Recurrence> {
    prop_oneof![
        select(Frequency::ALL.to_vec()).prop_map(Recurrence::Every),
        select(PeriodOfYear::ALL.to_vec()).prop_map(Recurrence::In),
    ]
}

pub(crate) fn any_bearer() -> impl Strategy<Value = DutyBearer> {
    prop_oneof![
        Just(DutyBearer::EachDistrict),
        Just(DutyBearer::EachCommune),
        Just(DutyBearer::EachMember),
        vec(any_text(), 0..3).prop_map(DutyBearer::Agencies),
    ]
}

pub(crate) fn any_duty() -> impl Strategy<Value = Duty> {
    (
        (any_text(), any_text(), any_text()),
        select(DutyKind::ALL.to_vec()),
        any_bearer(),
        vec(any_text(), 0..3),
        vec(any_recurrence(), 0..4),
    )
        .prop_map(
            |((code, section, text), kind, bearer, recipients, schedule)| {
                let mut duty = Duty::new(code, section, text, kind, bearer);
                duty.recipients = recipients;
                duty.schedule = schedule;
                duty
            },
        )
}

pub(crate) fn any_due_date() -> impl Strategy<Value = DueDate> {
    let item = prop_oneof![
        any::<u16>().prop_map(|number| DueItem::Task { number }),
        (any_text(), any_reporting_period())
            .prop_map(|(code, period)| DueItem::Duty { code, period }),
    ];
    (any_date(), item).prop_map(|(date, item)| DueDate::new(date, item))
}

pub(crate) fn any_agency() -> impl Strategy<Value = Agency> {
    (any_text(), any_label(), any::<bool>()).prop_map(|(code, name, group)| {
        let agency = Agency::owned(code, name);
        if group { agency.as_group() } else { agency }
    })
}

/// Words, abbreviations and separators of cells that name agencies, in any order.
pub(crate) fn any_cell_of_agencies() -> impl Strategy<Value = String> {
    let piece = select(
        &[
            "Sở",
            "sở",
            "Sớ",
            "Các Sở",
            "các",
            ":",
            ";",
            ",",
            " và ",
            "và",
            "NN&PTNT",
            "NN & PTNT",
            "KH&ĐT",
            "Nội vụ",
            "Tài chính",
            "Y tế",
            "Xây dựng",
            "Văn hóa",
            "thể thao",
            "Du lịch",
            "UBND",
            "huyện",
            "thành phố",
            "TP",
            "TP.",
            "xã",
            "các xã",
            "ban",
            "ngành",
            "đơn vị",
            "liên quan",
            "Kho bạc NN",
            "tỉnh",
            "-",
            "&",
            "Đoàn thanh niên",
            "a\u{301}",
            "18/KH-UBND",
        ][..],
    );
    let blank = select(&["", " ", "\u{a0}", "\n"][..]);
    vec((piece, blank), 0..14).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(piece, blank)| [piece, blank])
            .collect()
    })
}
