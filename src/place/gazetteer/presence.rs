//! When the provinces of a gazetteer have units.

use alloc::vec::Vec;

use crate::calendar::{NaiveDate, Period};
use crate::place::code::{Parent, ProvinceCode};
use crate::place::unit::{District, Unit};

/// The catalogue of provinces has no periods, so a province is there for a gazetteer as long as a
/// district or a unit lies in it.
// INVARIANT: in the order of province and first day; the periods of one province neither overlap
// nor touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Presence(Vec<(ProvinceCode, Period)>);

impl Presence {
    pub(super) fn of(districts: &[District], units: &[Unit]) -> Self {
        let of_units = units.iter().filter_map(|unit| match unit.parent() {
            Parent::Province(province) => Some((province, unit.valid())),
            Parent::District(_) => None,
        });
        let mut rows: Vec<(ProvinceCode, Period)> = districts
            .iter()
            .map(|district| (district.province(), district.valid()))
            .chain(of_units)
            .collect();
        rows.sort_unstable_by_key(|&(province, valid)| (province, valid.from()));
        let mut periods: Vec<(ProvinceCode, Period)> = Vec::new();
        for (province, valid) in rows {
            match periods.last_mut() {
                Some((known, period)) if *known == province && touches(*period, valid) => {
                    *period = joined(*period, valid);
                }
                _ => periods.push((province, valid)),
            }
        }
        Self(periods)
    }

    /// The provinces, in the order of their codes.
    pub(super) fn provinces(&self) -> impl Iterator<Item = ProvinceCode> {
        let periods = self.0.chunk_by(|(one, _), (other, _)| one == other);
        periods.filter_map(|periods| Some(periods.first()?.0))
    }

    /// The period of a province on a day, or else the last one before it or the first one after.
    pub(super) fn nearest(&self, province: ProvinceCode, date: NaiveDate) -> Option<Period> {
        let begun =
            |&(code, period): &(ProvinceCode, Period)| (code, period.from()) <= (province, date);
        let point = self.0.partition_point(begun);
        let (before, after) = self.0.split_at_checked(point).unwrap_or((&self.0, &[]));
        let of_province =
            |(code, period): &(ProvinceCode, Period)| (*code == province).then_some(*period);
        let last = before.last().and_then(of_province);
        last.or_else(|| after.first().and_then(of_province))
    }

    pub(super) fn holds(&self, province: ProvinceCode, date: NaiveDate) -> bool {
        let nearest = self.nearest(province, date);
        nearest.is_some_and(|period| period.contains(date))
    }
}

/// Whether a period begins before another one, or on the day on which that ends.
fn touches(earlier: Period, later: Period) -> bool {
    earlier.until().is_none_or(|until| later.from() <= until)
}

fn joined(earlier: Period, later: Period) -> Period {
    let until = earlier.until().zip(later.until());
    Period::of(earlier.from(), until.map(|(one, other)| one.max(other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::place::unit::test_rows::{district, unit_in, years};

    #[test]
    fn a_province_is_there_while_something_lies_in_it() {
        let (one, other) = (ProvinceCode::of(17), ProvinceCode::of(25));
        let districts = [
            district(150, years(2010, 2012)),
            district(151, years(2011, 2013)),
            district(152, years(2013, 2014)),
            district(153, years(2016, 2018)),
        ];
        let units = [unit_in(1, "Tu Lý", other, years(2018, 2020))];
        let presence = Presence::of(&districts, &units);
        assert!(presence.provinces().eq([one, other]));
        for (year, holds) in [(2009, false), (2010, true), (2012, true), (2013, true)] {
            assert_eq!(presence.holds(one, date(year, 6, 1)), holds, "{year}");
        }
        for (year, nearest) in [
            (2009, years(2010, 2014)),
            (2014, years(2010, 2014)),
            (2016, years(2016, 2018)),
            (2019, years(2016, 2018)),
        ] {
            assert_eq!(presence.nearest(one, date(year, 6, 1)), Some(nearest));
        }
        assert!(presence.holds(other, date(2018, 1, 1)));
        assert!(!presence.holds(other, date(2020, 1, 1)));
        assert_eq!(
            presence.nearest(ProvinceCode::of(20), date(2018, 1, 1)),
            None
        );
    }
}
