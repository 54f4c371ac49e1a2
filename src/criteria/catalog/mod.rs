//! Built-in criteria sets and overlays, one table file per decision.

mod decision_1980;
mod decision_816;
mod row;
mod sources;
mod units;

use super::{AxisPoint, CriteriaSet, CriteriaSetParts, Group};
use crate::calendar::{Period, date};
use crate::place::Region;
use crate::text::Label;

pub use crate::law::instruments::{DECISION_51_2025, DECISION_318, DECISION_491, DECISION_1980};
pub use decision_816::{DECISION_816, decision_816};

/// The set of Decision 1980/QĐ-TTg: 5 groups, 19 criteria, 49 indicators, by seven regions.
///
/// In force from 01/12/2016, laid down for the years to 2020. Nine cells are delegated to the
/// provinces (2.1 to 2.4, 6.1, 6.2, 7, 17.4, 17.5); the income thresholds (10) are those of 2020,
/// and open before, because the yearly steps were not found. Every value carries its grade of
/// evidence: hardly any could be read in the printed annex.
#[must_use]
pub fn decision_1980() -> CriteriaSet {
    let in_force = const { date(2016, 12, 1) };
    let group = |(number, name): &(&'static str, Label)| Group::new(number, name.clone());
    CriteriaSet::built_in(CriteriaSetParts {
        instrument: DECISION_1980,
        period: Period::of(in_force, Some(const { date(2021, 1, 1) })),
        axis: Region::ALL
            .iter()
            .map(|region| (AxisPoint::from(*region), region.label()))
            .collect(),
        groups: decision_1980::GROUPS.iter().map(group).collect(),
        criteria: decision_1980::CRITERIA
            .iter()
            .filter_map(row::CriterionRow::criterion)
            .collect(),
        indicators: decision_1980::INDICATORS
            .iter()
            .map(|row| row.indicator(&DECISION_1980, in_force))
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::Overlay;

    #[test]
    fn the_built_in_set_passes_the_checks_of_any_set() {
        let set = decision_1980();
        assert_eq!(CriteriaSet::new(set.clone().into_parts()), Ok(set));
    }

    #[test]
    fn the_built_in_overlay_passes_the_checks_of_any_overlay() {
        let built_in = decision_816();
        let checked =
            built_in
                .entries()
                .iter()
                .try_fold(Overlay::new(DECISION_816), |overlay, entry| {
                    overlay.require(
                        entry.indicator(),
                        entry.period(),
                        entry.requirement().clone(),
                    )
                });
        assert_eq!(checked.unwrap().entries(), built_in.entries());
    }

    #[test]
    fn built_in_numbers_parse() {
        for instrument in [DECISION_1980, DECISION_816] {
            use alloc::string::ToString;
            let printed = instrument.number.to_string();
            assert_eq!(printed.parse(), Ok(instrument.number.clone()));
        }
    }
}
