//! Units that were merged, from which the examples of rules on successions are made. They are made
//! up.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::state::{YEAR, registered, result};
use crate::assessment::CommuneReport;
use crate::calendar::{Period, date};
use crate::place::{
    ChangeKind, CommuneCode, Confidence, District, DistrictCode, DistrictKind, Extent, Gazetteer,
    PlaceCode, ProvinceCode, Succession, Unit, UnitKind,
};
use crate::plan::Measure;
use crate::progress::{FigureColumn, ReportedFigure, State};
use crate::quantity::Decimal;
use crate::recognition::{Standing, StandingEntry, StandingEvent};
use crate::rules::Example;

const PROVINCE: ProvinceCode = ProvinceCode::of(90);
/// The district that took in the other one.
pub(crate) const DISTRICT: DistrictCode = DistrictCode::of(911);
/// The district that no longer exists.
pub(crate) const MERGED_DISTRICT: DistrictCode = DistrictCode::of(912);

/// Xã Một, which went into the new commune; its code was then given to another one.
pub(crate) const REUSED: CommuneCode = CommuneCode::of(91_001);
/// Xã Hai, which went into the new commune.
pub(crate) const MERGED: CommuneCode = CommuneCode::of(91_002);
/// Xã Ba, the new commune.
pub(crate) const NEW: CommuneCode = CommuneCode::of(91_003);
/// Xã Bốn, which nothing happened to.
pub(crate) const KEPT: CommuneCode = CommuneCode::of(91_004);
/// Xã Năm, which was given another code.
const RECODED: CommuneCode = CommuneCode::of(91_005);

/// The day of the mergers.
const MERGERS: NaiveDate = date(2020, 1, 1);
/// A day before them.
pub(crate) const BEFORE: NaiveDate = date(2019, 12, 15);
/// A day after them.
pub(crate) const AFTER: NaiveDate = date(2020, 6, 30);

/// A state with results of some communes and days, beside a report of the commune that was kept.
pub(crate) fn with_results(results: &[(CommuneCode, NaiveDate)]) -> Example {
    let mut state = State::new(AFTER);
    let results = results.iter();
    state.results = results
        .filter_map(|(commune, day)| result(*commune, *day, 12))
        .collect();
    Example::new()
        .gazetteer(gazetteer())
        .reports(vec![CommuneReport::new(KEPT, AFTER)])
        .state(state)
}

/// A state with histories.
fn with_histories(histories: Vec<(CommuneCode, Vec<StandingEntry>)>) -> Example {
    let mut state = State::new(AFTER);
    let histories = histories.into_iter();
    state.standings = histories
        .map(|(commune, entries)| Standing::sorted(commune, entries))
        .collect();
    Example::new().gazetteer(gazetteer()).state(state)
}

/// The history of the new commune alone.
pub(crate) fn with_registered() -> Example {
    with_histories(vec![(NEW, vec![registered(AFTER, YEAR)])])
}

/// The histories of the new commune and of those that went into it.
pub(crate) fn with_histories_of_predecessors() -> Example {
    with_histories(vec![
        (REUSED, vec![succeeded(NEW)]),
        (MERGED, vec![succeeded(NEW)]),
        (NEW, vec![registered(AFTER, YEAR)]),
    ])
}

/// The history of a merged commune with the end that it records.
pub(crate) fn succeeded_by(commune: CommuneCode) -> Example {
    with_histories(vec![(MERGED, vec![succeeded(commune)])])
}

fn succeeded(commune: CommuneCode) -> StandingEntry {
    let by = vec![commune];
    StandingEntry::on(MERGERS, StandingEvent::Succeeded { by })
}

/// A state with a figure of a district.
pub(crate) fn with_figure_of(district: DistrictCode) -> Example {
    let (measure, column) = (Measure::ValueChainModels, FigureColumn::Actual);
    let figure = ReportedFigure::new(district, measure, column, Decimal::ONE);
    let mut state = State::new(AFTER);
    state.figures = vec![figure];
    Example::new().gazetteer(gazetteer()).state(state)
}

/// Two districts that became one; two communes that became a new one, and one that took a code.
pub(crate) fn gazetteer() -> Gazetteer {
    let (until, since, whole) = periods();
    let district =
        |code, name, valid| District::new(code, name, DistrictKind::District, PROVINCE, valid);
    let commune = |code, name, valid| Unit::new(code, name, UnitKind::Commune, DISTRICT, valid);
    let districts = vec![
        district(DISTRICT, "Mười Một", whole),
        district(MERGED_DISTRICT, "Mười Hai", until),
    ];
    let units = vec![
        commune(REUSED, "Một", until),
        commune(REUSED, "Năm", since),
        commune(MERGED, "Hai", until),
        commune(NEW, "Ba", since),
        commune(KEPT, "Bốn", whole),
        commune(RECODED, "Năm", until),
    ];
    Gazetteer::of_checked(whole, districts, units).with_checked_successions(successions())
}

fn periods() -> (Period, Period, Period) {
    let first = const { date(2010, 1, 1) };
    (
        Period::of(first, Some(MERGERS)),
        Period::of(MERGERS, None),
        Period::of(first, None),
    )
}

fn successions() -> Vec<Succession> {
    let link = |one: PlaceCode, other: PlaceCode, kind| {
        Succession::new(MERGERS, one, other, kind, Extent::Whole, Confidence::High)
    };
    [
        link(DISTRICT.into(), DISTRICT.into(), ChangeKind::Kept),
        link(MERGED_DISTRICT.into(), DISTRICT.into(), ChangeKind::Merged),
        link(REUSED.into(), NEW.into(), ChangeKind::Merged),
        link(MERGED.into(), NEW.into(), ChangeKind::Merged),
        link(RECODED.into(), REUSED.into(), ChangeKind::Recoded),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_units_and_what_became_of_them_fit_together() {
        let built = gazetteer();
        let (districts, units) = (built.districts().to_vec(), built.units().to_vec());
        let checked = Gazetteer::new(built.coverage(), districts, units).unwrap();
        checked.with_successions(successions()).unwrap();
        assert_eq!(successions().len(), 5);
    }
}
