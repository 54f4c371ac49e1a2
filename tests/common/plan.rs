//! Strategies for the parts of a plan that stand beside its tables: directives to groups, duties.

use nongthonmoi::calendar::{Frequency, PeriodOfYear, ReportingPeriod};
use nongthonmoi::plan::{
    CommuneAction, CommuneGroup, CriterionPriority, Directive, DueDate, DueItem, Duty, DutyBearer,
    DutyKind, GroupDirective, Recurrence,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{any_date, any_text};
use super::year;

pub(crate) fn any_reporting_period() -> impl Strategy<Value = ReportingPeriod> {
    (select(PeriodOfYear::ALL), 1_900_u16..=2_999)
        .prop_map(|(part, number)| ReportingPeriod::new(part, year(number)))
}

pub(crate) fn any_directive() -> impl Strategy<Value = Directive> {
    prop_oneof![
        select(CommuneAction::ALL).prop_map(Directive::Act),
        select(CriterionPriority::ALL).prop_map(Directive::Prioritise),
        any::<(u8, u8)>().prop_map(|(at_least, aim)| Directive::GainCriteria { at_least, aim }),
    ]
}

pub(crate) fn any_group_directive() -> impl Strategy<Value = GroupDirective> {
    (
        select(CommuneGroup::ALL),
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
        select(Frequency::ALL).prop_map(Recurrence::Every),
        select(PeriodOfYear::ALL).prop_map(Recurrence::In),
    ]
}

pub(crate) fn any_bearer() -> impl Strategy<Value = DutyBearer> {
    prop_oneof![
        Just(DutyBearer::EachDistrict),
        Just(DutyBearer::EachMember),
        vec(any_text(), 0..3).prop_map(DutyBearer::Agencies),
    ]
}

pub(crate) fn any_duty() -> impl Strategy<Value = Duty> {
    (
        (any_text(), any_text(), any_text()),
        select(DutyKind::ALL),
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
