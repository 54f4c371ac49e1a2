//! Where things stand in reports of communes, and the facts that rules on them carry.

use alloc::format;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{CommuneReport, Observation, ReportError};
use crate::criteria::{PartNumber, Standard};
use crate::law::{Citation, Matter};
use crate::place::CommuneCode;
use crate::quantity::{Percent, Proportion, Share};
use crate::rules::fact::keys;
use crate::rules::{Dossier, DossierReading, FactValue, Path, SkipReason};
use crate::sorted::SortedMap;
use crate::text::{Label, Lang};

keys! {
    DATE: NaiveDate = "date", "ngày của báo cáo", "the day of the report";
    OBSERVED: FactValue = "observed", "kết quả đã ghi", "what was written";
    CHECKED: NaiveDate = "checked", "ngày kiểm tra", "the day of the check";
}

pub(super) use crate::rules::cells::reports::{criterion, observation};
pub(super) use crate::rules::cells::values::observed;

/// The criteria set that a report of a day is about: that of the standard, when the dossier holds one,
/// else the national set in force on the day.
pub(super) fn cite(dossier: &Dossier<'_>, day: NaiveDate) -> Option<Citation> {
    dossier.read_standard().map_or_else(
        |_| Matter::CommuneCriteria.cite(day),
        |standard| Some(standard.instrument().cite()),
    )
}

/// What the standard says of an indicator; the set as a whole for one that it does not have.
pub(super) fn cite_indicator(standard: &Standard, number: &PartNumber) -> Citation {
    standard.indicator(number.indicator()).map_or_else(
        || standard.instrument().cite(),
        |indicator| indicator.requirement().citation.clone(),
    )
}

/// What a rule is about among the reasons why reports cannot be assessed, by report and without
/// repetition.
///
/// # Errors
/// The rule has nothing to check without a standard or without reports.
pub(super) fn refused<'a, T: PartialEq>(
    dossier: &'a DossierReading<'_>,
    pick: fn(&ReportError) -> Option<T>,
) -> Result<Vec<(&'a CommuneReport, Vec<T>)>, SkipReason> {
    let refused = dossier.refused_reports()?.iter().map(|refused| {
        let mut picked: Vec<T> = refused.errors.iter().filter_map(pick).collect();
        picked.dedup();
        (refused.report, picked)
    });
    Ok(refused.filter(|(_, picked)| !picked.is_empty()).collect())
}

/// The reports that speak for their communes now: the latest one of each, both of two of one day.
pub(super) fn latest<'a>(
    reports: impl Iterator<Item = &'a CommuneReport> + Clone,
) -> impl Iterator<Item = &'a CommuneReport> {
    let days = reports.clone().map(|one| (one.commune(), one.date()));
    let latest = latest_days(days);
    reports.filter(move |report| latest.get(&report.commune()) == Some(&report.date()))
}

/// The latest day of each commune.
pub(super) fn latest_days(
    days: impl Iterator<Item = (CommuneCode, NaiveDate)>,
) -> SortedMap<CommuneCode, NaiveDate> {
    let mut latest = SortedMap::new();
    for (commune, day) in days {
        let last = latest.entry(commune).or_insert(day);
        *last = day.max(*last);
    }
    latest
}

/// A percentage or a share; `None` for an attestation and for what is not a percentage from 0 to 100.
pub(super) fn proportion(observation: Observation) -> Option<Proportion> {
    match observation {
        Observation::Amount(amount) => Percent::new(amount).ok().map(Into::into),
        Observation::Share { part, whole } => Share::new(part, whole).ok().map(Into::into),
        _ => None,
    }
}

/// What a report has under each number.
pub(super) struct Written<'a>(SortedMap<&'a PartNumber, Vec<FactValue>>);

impl<'a> Written<'a> {
    pub(super) fn of(report: &'a CommuneReport) -> Self {
        let mut written = Self(SortedMap::new());
        for (number, observation) in report.observations() {
            let list = written.0.entry(number).or_default();
            list.push(observed(observation));
        }
        for list in written.0.values_mut() {
            // Equal figures may differ in their digits.
            list.sort_by_cached_key(|value| value.text(Lang::En));
        }
        written
    }

    /// What stands under a number, or under its indicator as a whole, in an order of its own. Of very
    /// many only the first are listed, so that a report does not grow with their square.
    pub(super) fn under(&self, number: &PartNumber) -> Vec<FactValue> {
        let whole = PartNumber::from(number.indicator());
        let own = self.0.get(number).into_iter();
        let others = self.0.get(&whole).filter(|_| whole != *number);
        let lists = own.chain(others);
        let all = lists.clone().map(Vec::len).fold(0, usize::saturating_add);
        let first = lists.flat_map(|list| list.iter().take(LISTED));
        let mut written: Vec<FactValue> = first.cloned().collect();
        written.sort_by_cached_key(|value| value.text(Lang::En));
        written.truncate(LISTED);
        if let Some(rest) = all.checked_sub(LISTED).filter(|rest| *rest > 0) {
            let more = Label::owned(
                format!("và {rest} số liệu khác"),
                format!("and {rest} more"),
            );
            written.push(more.into());
        }
        written
    }

    /// Where the indicator as a whole stands, when it does.
    pub(super) fn whole_of(&self, report: &CommuneReport, number: &PartNumber) -> Option<Path> {
        let whole = PartNumber::from(number.indicator());
        let written = self.0.contains_key(&whole);
        written.then(|| observation(report, &whole))
    }
}

/// The largest number of observations that a finding lists.
const LISTED: usize = 20;
