//! States with published and reported figures, from which the examples of the rules on figures are
//! made. Everything in them is made up.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::plan as examples;
use super::plan::{CITY, DISTRICT};
use crate::assessment::{CommuneResult, CriteriaMet};
use crate::calendar::date;
use crate::law::Source;
use crate::place::{CommuneCode, DistrictCode};
use crate::plan::{Measure, ObjectiveTarget};
use crate::progress::{
    FigureColumn, Published, PublishedCensus, PublishedFigure, PublishedTier, ReportedFigure,
    State, TrainedFigure, TrainedOfficials,
};
use crate::quantity::{Decimal, Percent, Printed, Qualified};
use crate::rules::Example;

/// The day of every state here.
pub(crate) const DAY: NaiveDate = date(2018, 12, 31);

const SOURCE: Source = Source::new("example", "https://example.org/");

/// 5 communes: 2 at 19 criteria, 3 from 8 to 18, with percentages and a mean of 13.6.
pub(crate) fn table() -> PublishedCensus {
    let mut table = PublishedCensus::new(DAY, 19, SOURCE);
    table.communes = Some(5);
    table.mean = Some(Qualified::plain(tenths(136)));
    table.tiers = vec![tier(19, 19, 2, 40), tier(8, 18, 3, 60)];
    table
}

/// A tier with its percentage.
pub(crate) fn tier(from: u8, to: u8, communes: u32, percent: u32) -> PublishedTier {
    let mut tier = PublishedTier::new(from, to, communes);
    tier.percent = Some(Printed::whole(percent));
    tier
}

/// A figure in tenths.
pub(crate) fn tenths(tenths: u16) -> Printed {
    Percent::new(Decimal::new(i64::from(tenths), 1))
        .ok()
        .and_then(|value| Printed::new(value.get()).ok())
        .unwrap_or(Printed::whole(0))
}

/// A state with the table changed.
pub(crate) fn with_table(change: impl FnOnce(&mut PublishedCensus)) -> Example {
    let mut table = table();
    change(&mut table);
    let mut state = State::new(DAY);
    state.censuses = vec![table];
    Example::new().state(state)
}

/// A state with the table and another mean.
pub(crate) fn with_mean(mean: Qualified) -> Example {
    with_table(|table| table.mean = Some(mean))
}

/// A state with the table as it is.
pub(crate) fn good_table() -> Example {
    with_table(|_| ())
}

/// The good plan with a state in which the 2 communes of the city meet 19 criteria and the 3 of the
/// district 10: 68 criteria in 5 communes.
pub(crate) fn with_state(change: impl FnOnce(&mut State)) -> Example {
    let mut state = State::new(DAY);
    state.results = [
        (90_001, 19),
        (90_002, 19),
        (90_003, 10),
        (90_004, 10),
        (90_005, 10),
    ]
    .into_iter()
    .filter_map(|(code, met)| {
        let met = CriteriaMet::new(met, met, 19)?;
        Some(CommuneResult::counted(CommuneCode::of(code), DAY, met))
    })
    .collect();
    change(&mut state);
    examples::good().state(state)
}

/// The good plan with an objective for training, and a number of 100 officials trained.
pub(crate) fn with_trained(trained: u32) -> Example {
    let share = Percent::HUNDRED;
    let target = ObjectiveTarget::TrainedOfficials { share, up_by: None };
    let mut state = State::new(DAY);
    let figure = TrainedFigure::Officials { trained, of: 100 };
    state.trained = vec![TrainedOfficials::new(DAY, figure)];
    examples::with_objective("I.5", target).state(state)
}

/// The state with a published figure of its day.
pub(crate) fn with_published(figure: Published) -> Example {
    with_state(|state| state.published = vec![published(DAY, figure)])
}

/// The state with reported figures of its day: the communes of the city at 19 criteria, of which 2
/// are right, and those expected.
pub(crate) fn with_figures(actual: u32, estimate: u32) -> Example {
    with_state(|state| state.figures = figures(actual, estimate))
}

fn figures(actual: u32, estimate: u32) -> Vec<ReportedFigure> {
    [
        (FigureColumn::Actual, actual),
        (FigureColumn::Estimate, estimate),
    ]
    .into_iter()
    .map(|(column, value)| figure(CITY, column, value))
    .chain([figure(DISTRICT, FigureColumn::Actual, 0)])
    .collect()
}

/// Communes at 19 criteria, reported on the day of the state.
fn figure(district: DistrictCode, column: FigureColumn, value: u32) -> ReportedFigure {
    let top = Measure::Tier { from: 19, to: 19 };
    let mut figure = ReportedFigure::new(district, top, column, Decimal::from(value));
    figure.on = Some(DAY);
    figure
}

/// What was published on a day.
pub(crate) const fn published(date: NaiveDate, figure: Published) -> PublishedFigure {
    PublishedFigure::new(date, figure, SOURCE)
}
