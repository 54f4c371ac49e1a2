//! The districts that a state speaks of.

use chrono::NaiveDate;

use super::state_paths;
use crate::place::{DistrictCode, Gazetteer, UnitError};
use crate::plan::{Plan, QuotaColumn};
use crate::progress::{Reporter, State};
use crate::rules::Path;

/// Whether the province of a plan does not have a district on a day, and not because it is no more.
pub(super) fn is_foreign(
    gazetteer: &Gazetteer,
    plan: &Plan,
    district: DistrictCode,
    day: NaiveDate,
) -> bool {
    match gazetteer.district_on(district, day) {
        Ok(known) => known.province() != plan.province,
        Err(error) => !matches!(error, UnitError::NoLonger { .. }),
    }
}

/// The name in the head of a column, without the number of communes in brackets.
pub(super) fn name_in_head(column: &QuotaColumn) -> &str {
    column.printed.split('(').next().unwrap_or_default()
}

/// A place that names a district, and the day on which the district must be there.
pub(super) type Mention = (Path, DistrictCode, NaiveDate);

/// Every figure and everything handed in of a district.
pub(super) fn mentions(state: &State) -> impl Iterator<Item = Mention> {
    let figures = state.figures.iter().map(|figure| {
        let (district, day) = (figure.district, figure.on.unwrap_or(state.date));
        (state_paths::figures_of(district), district, day)
    });
    let submissions = state.submissions.iter().filter_map(|one| match one.by {
        Reporter::District(district) => {
            let path = state_paths::submission(&one.duty, one.period, &one.by);
            Some((path, district, one.on))
        }
        Reporter::Agency(_) => None,
    });
    figures.chain(submissions)
}
