//! The districts that a state speaks of.

use chrono::NaiveDate;

use super::state_paths;
use crate::place::DistrictCode;
use crate::progress::{Reporter, State};
use crate::rules::Path;

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
