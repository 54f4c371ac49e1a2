//! Where things stand in reports of communes, and the facts that rules on them carry.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::state_paths;
use crate::assessment::{
    Assessment, CommuneReport, CountingPolicy, Observation, ReportError, Verdict,
};
use crate::criteria::{CriterionNumber, PartNumber, Standard, catalog};
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::quantity::{Decimal, Percent, Proportion, Share};
use crate::rules::{Dossier, Fact, FactValue, Key, Path, SkipReason};
use crate::sorted::SortedMap;
use crate::text::{Label, Lang, number_text};

pub(super) const DATE: Key<NaiveDate> =
    Key::new("date", "ngày của báo cáo", "the day of the report");

pub(super) const OBSERVED: Key<FactValue> =
    Key::new("observed", "kết quả đã ghi", "what was written");

pub(super) const CHECKED: Key<NaiveDate> =
    Key::new("checked", "ngày kiểm tra", "the day of the check");

/// An observation of a report: `/reports/04813/2018-12-31/17.1~1clean`.
pub(in crate::rules) fn observation(of: &CommuneReport, number: &PartNumber) -> Path {
    state_paths::report(of.commune(), of.date()).join(number.to_string())
}

/// A criterion of a report: `/reports/04813/2018-12-31/criteria/16`.
pub(in crate::rules) fn criterion(of: &CommuneReport, number: CriterionNumber) -> Path {
    state_paths::report(of.commune(), of.date())
        .join("criteria")
        .join(number.to_string())
}

/// [`COMMUNE`](super::communes::COMMUNE) and [`DATE`] of a report.
pub(super) fn of_report(report: &CommuneReport) -> impl Iterator<Item = Fact> + use<> {
    [
        super::communes::COMMUNE.is(report.commune().to_string()),
        DATE.is(report.date()),
    ]
    .into_iter()
}

/// An observation as people read it: a figure, or the verdict that was attested.
pub(in crate::rules) fn observed(observation: Observation) -> FactValue {
    let figure = |value: Decimal, lang: Lang| number_text(value, lang);
    match observation {
        Observation::Amount(amount) => amount.into(),
        Observation::Share { part, whole } => {
            Label::in_both(|lang| format!("{}/{}", figure(part, lang), figure(whole, lang))).into()
        }
        attested => {
            let verdict = attested.attested().unwrap_or(Verdict::Unknown);
            verdict.label().into()
        }
    }
}

/// The criteria set that a report is about: that of the standard, when the dossier holds one, else
/// the national set that the crate has.
pub(super) fn cite(dossier: &Dossier<'_>) -> Citation {
    dossier.read_standard().map_or_else(
        |_| catalog::DECISION_1980.cite(),
        |standard| standard.instrument().cite(),
    )
}

/// What the standard says of an indicator; the set as a whole for one that it does not have.
pub(super) fn cite_indicator(standard: &Standard, number: &PartNumber) -> Citation {
    standard.indicator(number.indicator()).map_or_else(
        || standard.instrument().cite(),
        |indicator| indicator.requirement().citation().clone(),
    )
}

/// What a rule is about among the reasons why a report cannot be assessed, without repetition:
/// what [`Assessment::of`] says of it, for any order of its observations.
pub(super) fn refused<T: PartialEq>(
    standard: &Standard,
    report: &CommuneReport,
    pick: impl Fn(&ReportError) -> Option<T>,
) -> Vec<T> {
    let mut observations: Vec<_> = report.observations().collect();
    observations.sort_by_cached_key(|(number, observation)| (*number, observation.to_string()));
    let empty = CommuneReport::new(report.commune(), report.date());
    let sorted = observations
        .into_iter()
        .fold(empty, |sorted, (number, observation)| {
            sorted.observe(number.clone(), observation)
        });
    let Err(invalid) = Assessment::of(standard, &sorted, CountingPolicy::ONLY_MET) else {
        return Vec::new();
    };
    let mut picked: Vec<T> = invalid.errors().iter().filter_map(pick).collect();
    picked.dedup();
    picked
}

/// The reports that speak for their communes now: the latest one of each, both of two of one day.
pub(super) fn latest(reports: &[CommuneReport]) -> impl Iterator<Item = &CommuneReport> {
    let mut latest: SortedMap<CommuneCode, NaiveDate> = SortedMap::new();
    for report in reports {
        let date = latest.entry(report.commune()).or_insert(report.date());
        *date = report.date().max(*date);
    }
    reports
        .iter()
        .filter(move |report| latest.get(&report.commune()) == Some(&report.date()))
}

/// A percentage or a share; `None` for an attestation and for what is no percentage from 0 to 100.
pub(super) fn proportion(observation: Observation) -> Option<Proportion> {
    match observation {
        Observation::Amount(amount) => Percent::new(amount).ok().map(Into::into),
        Observation::Share { part, whole } => Share::new(part, whole).ok().map(Into::into),
        _ => None,
    }
}

/// A figure digit for digit; `None` for an attestation.
pub(super) fn digits(observation: Observation) -> Option<String> {
    observation
        .attested()
        .is_none()
        .then(|| observation.to_string())
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

/// Why two figures were not compared with each other.
pub(super) fn not_comparable() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "hai kết quả không so sánh được với nhau",
        "the two results cannot be compared with each other",
    ))
}
