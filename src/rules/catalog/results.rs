//! Results of communes in the order of their days.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::CommuneResult;
use crate::place::CommuneCode;
use crate::progress::State;

/// The results of every commune that are not later than the day of the state.
pub(super) struct Results<'a>(BTreeMap<CommuneCode, Vec<&'a CommuneResult>>);

impl<'a> Results<'a> {
    pub(super) fn of(state: &'a State) -> Self {
        let mut results: BTreeMap<CommuneCode, Vec<&CommuneResult>> = BTreeMap::new();
        for result in state.results.iter().filter(|one| one.date() <= state.date) {
            results.entry(result.commune()).or_default().push(result);
        }
        Self(results)
    }

    /// The latest result of a commune, not later than a day; `None` also when two of that day
    /// differ, as nothing says which of them holds.
    pub(super) fn latest(&self, commune: CommuneCode, by: NaiveDate) -> Option<&'a CommuneResult> {
        let known = || {
            let results = self.0.get(&commune).into_iter().flatten().copied();
            results.filter(move |result| result.date() <= by)
        };
        let day = known().map(CommuneResult::date).max()?;
        let mut latest = known().filter(|result| result.date() == day);
        let first = latest.next()?;
        latest.all(|other| other == first).then_some(first)
    }
}
