//! Results of communes by their days.

use alloc::collections::BTreeMap;

use chrono::NaiveDate;

use crate::assessment::CommuneResult;
use crate::place::CommuneCode;
use crate::progress::State;

/// The results of every commune that are not later than the day of the state.
///
/// Of each day the one that holds; `None` when two of that day differ, as nothing says which does.
pub(super) struct Results<'a>(
    BTreeMap<CommuneCode, BTreeMap<NaiveDate, Option<&'a CommuneResult>>>,
);

impl<'a> Results<'a> {
    pub(super) fn of(state: &'a State) -> Self {
        let mut results = Self(BTreeMap::new());
        for result in state.results.iter().filter(|one| one.date() <= state.date) {
            let days = results.0.entry(result.commune()).or_default();
            let of_the_day = days.entry(result.date()).or_insert(Some(result));
            *of_the_day = of_the_day.filter(|first| *first == result);
        }
        results
    }

    /// The latest result of a commune, not later than a day; `None` also when two of that day
    /// differ, as nothing says which of them holds.
    pub(super) fn latest(&self, commune: CommuneCode, by: NaiveDate) -> Option<&'a CommuneResult> {
        let mut days = self.0.get(&commune)?.range(..=by);
        days.next_back().and_then(|(_, of_the_day)| *of_the_day)
    }
}
