//! A small set with an overlay and the standard that they resolve to, without faults, from which
//! the examples of rules on criteria are made. The set is the national one without what is weakly
//! evidenced; the overlay, its document and its levels are made up.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::{Period, ProgrammeYear, date};
use crate::criteria::{
    Comparator, CriteriaSet, Criterion, Dimension, Indicator, IndicatorNumber, MeasurementUnit,
    Overlay, Requirement, Standard, Threshold, catalog,
};
use crate::law::{DocumentNumber, Evidence, EvidenceGrade, Instrument, Sourced};
use crate::place::Region;
use crate::quantity::Decimal;
use crate::rules::Example;
use crate::sorted::SortedSet;
use crate::text::Label;

/// The day on which the examples are looked at.
pub(crate) const CHECKED: NaiveDate = date(2018, 12, 31);

/// The first day of the overlay.
const FROM: NaiveDate = date(2017, 2, 1);
pub(crate) const ONWARDS: Period = Period::of(FROM, None);

/// The year before the national income level is known.
const BEFORE_2020: Period = Period::of(FROM, Some(date(2020, 1, 1)));

const fn decision(number: u32) -> Instrument {
    Instrument::new(
        DocumentNumber::known(number, None, "QĐ-UBND"),
        date(2017, 1, 20),
        Label::new("Bộ tiêu chí ví dụ của tỉnh", "Example set of the province"),
    )
}

pub(crate) fn good() -> Example {
    of(vec![overlay(2, &levels())])
}

/// The good example with what the overlay says of one indicator changed, or added.
pub(crate) fn with_entry(indicator: &str, period: Period, requirement: Requirement) -> Example {
    let mut levels = levels();
    levels.retain(|(known, ..)| *known != indicator);
    levels.push((indicator, period, requirement));
    of(vec![overlay(2, &levels)])
}

/// The good example with one threshold of the overlay changed, or added.
pub(crate) fn with_threshold(indicator: &str, threshold: Threshold) -> Example {
    with_entry(indicator, ONWARDS, Requirement::threshold(threshold))
}

/// The good example with one entry of the overlay that holds in another period: at least 95 percent.
pub(crate) fn with_period(indicator: &str, period: Period) -> Example {
    with_entry(indicator, period, Requirement::threshold(at_least(95)))
}

/// The national standard as it is, with what is weakly evidenced.
pub(crate) fn of_the_nation() -> Example {
    let year = const { ProgrammeYear::of(2018) };
    let (region, overlays) = (
        Region::NorthernMidlandsAndMountains,
        [&catalog::decision_816()],
    );
    let standard = catalog::decision_1980().resolve(region, year, &overlays);
    standard.map_or_else(
        |_| Example::new(),
        |standard| Example::new().standard(standard),
    )
}

/// The good example with an overlay of another document behind the first.
pub(crate) fn with_another(indicator: &str, threshold: Threshold) -> Example {
    let another = (indicator, ONWARDS, Requirement::threshold(threshold));
    of(vec![overlay(2, &levels()), overlay(3, &[another])])
}

/// The good example with an overlay that says nothing of an indicator.
pub(crate) fn without(indicator: &str) -> Example {
    let mut levels = levels();
    levels.retain(|(known, ..)| *known != indicator);
    of(vec![overlay(2, &levels)])
}

/// At least `percent` percent.
pub(crate) fn at_least(percent: u32) -> Threshold {
    threshold(Comparator::AtLeast, percent)
}

/// A threshold of `percent` percent.
pub(crate) fn threshold(comparator: Comparator, percent: u32) -> Threshold {
    let unit = MeasurementUnit::new("percent", Dimension::Percent, Label::new("%", "percent"));
    Threshold::known(comparator, Decimal::from(percent), unit)
}

fn of(overlays: Vec<Overlay>) -> Example {
    let example = Example::new()
        .criteria_set(set())
        .overlays(overlays)
        .date(CHECKED);
    with_standard(example)
}

/// An example with the standard of the good one.
pub(crate) fn with_standard(example: Example) -> Example {
    match standard() {
        Some(standard) => example.standard(standard),
        None => example,
    }
}

/// The standard of the good example for 2018; a test holds that there is one.
fn standard() -> Option<Standard> {
    let year = const { ProgrammeYear::of(2018) };
    let region = Region::NorthernMidlandsAndMountains;
    set().resolve(region, year, &[&overlay(2, &levels())]).ok()
}

type Level<'a> = (&'a str, Period, Requirement);

fn levels() -> Vec<Level<'static>> {
    let attested = |indicator| (indicator, ONWARDS, Requirement::Attested);
    let percent = |indicator, value| (indicator, ONWARDS, Requirement::threshold(at_least(value)));
    let unit = MeasurementUnit::new(
        "million-dong",
        Dimension::Amount,
        Label::new("triệu đồng", "million dong"),
    );
    let income = Threshold::known(Comparator::AtLeast, Decimal::from(29), unit);
    vec![
        percent("2.1", 60),
        attested("2.2"),
        attested("2.3"),
        attested("2.4"),
        attested("6.1"),
        attested("7"),
        ("10", BEFORE_2020, Requirement::threshold(income)),
        // Stricter than the set.
        percent("15.1", 90),
    ]
}

fn overlay(number: u32, levels: &[Level<'_>]) -> Overlay {
    let decision = decision(number);
    levels.iter().fold(
        Overlay::new(decision.clone()),
        |overlay, (indicator, period, requirement)| {
            let evidence = Evidence::new(EvidenceGrade::Primary);
            let sourced = Sourced::new(requirement.clone(), decision.cite(), evidence);
            let with = |number| overlay.clone().require(number, *period, sourced).ok();
            let number = indicator.parse().ok();
            number.and_then(with).unwrap_or(overlay)
        },
    )
}

/// The national set without what is weakly evidenced.
fn set() -> CriteriaSet {
    let national = catalog::decision_1980();
    let mut parts = national.clone().into_parts();
    let well_evidenced = |indicator: &Indicator| {
        let mut values = indicator.common().iter();
        values.all(|(_, value)| !value.evidence.grade.is_weak())
    };
    parts.indicators.retain(well_evidenced);
    let left: SortedSet<_> = parts.indicators.iter().map(Indicator::number).collect();
    let criteria: SortedSet<_> = left.into_iter().map(IndicatorNumber::criterion).collect();
    parts
        .criteria
        .retain(|criterion: &Criterion| criteria.contains(&criterion.number()));
    CriteriaSet::new(parts).unwrap_or(national)
}
