//! Whether the rows of a gazetteer fit together.

use alloc::vec::Vec;

use super::problem::GazetteerProblem;
use super::rows::{Row, Rows};
use crate::calendar::Period;
use crate::place::code::DistrictCode;
use crate::place::unit::District;
use crate::text::fold;

/// What is wrong with rows: each by itself, beside those of its code, and within its district.
pub(super) fn check_rows(rows: &Rows) -> Vec<GazetteerProblem> {
    let mut problems = Vec::new();
    check_periods(rows.coverage, &rows.districts, &mut problems);
    check_periods(rows.coverage, &rows.units, &mut problems);
    for unit in &rows.units {
        // The catalogue of provinces has no periods that could be missed.
        let Some(district) = unit.district() else {
            continue;
        };
        if !is_listed_throughout(&rows.districts, district, unit.valid()) {
            problems.push(GazetteerProblem::UnknownDistrict {
                unit: unit.code(),
                district,
                valid: unit.valid(),
            });
        }
    }
    problems
}

fn check_periods<R: Row>(coverage: Period, rows: &[R], problems: &mut Vec<GazetteerProblem>) {
    let mut previous: Option<&R> = None;
    for row in rows {
        let (code, valid) = (row.code().into(), row.valid());
        if fold(row.name()).is_empty() {
            problems.push(GazetteerProblem::BlankName { code });
        }
        if valid.from() < coverage.from() || ends_later(valid, coverage) {
            problems.push(GazetteerProblem::OutsideCoverage {
                code,
                valid,
                coverage,
            });
        }
        let same_code = previous.filter(|earlier| earlier.code() == row.code());
        if let Some(earlier) = same_code.filter(|earlier| earlier.valid().contains(valid.from())) {
            problems.push(GazetteerProblem::Overlap {
                code,
                first: earlier.valid(),
                second: valid,
            });
        }
        // Of two overlapping rows the one that lasts longer may also overlap the next.
        previous = match same_code {
            Some(earlier) if ends_later(earlier.valid(), valid) => Some(earlier),
            _ => Some(row),
        };
    }
}

/// Whether the rows of a district hold on every day of the period.
fn is_listed_throughout(districts: &[District], code: DistrictCode, period: Period) -> bool {
    let mut open_from = period.from();
    // The rows are in the order of their codes.
    let first = districts.partition_point(|row| row.code() < code);
    let rows = districts.iter().skip(first);
    for row in rows.take_while(|row| row.code() == code) {
        if row.valid().contains(open_from) {
            match row.valid().until() {
                Some(until) if ends_later(period, row.valid()) => open_from = until,
                _ => return true,
            }
        }
    }
    false
}

/// Whether the left period ends after the right one; no end is the latest end.
fn ends_later(left: Period, right: Period) -> bool {
    match (left.until(), right.until()) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(left), Some(right)) => left > right,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::place::code::CommuneCode;
    use crate::place::gazetteer::Gazetteer;
    use crate::place::unit::Unit;
    use crate::place::unit::test_rows::{COVERAGE, district, unit, years};
    use alloc::string::ToString;
    use alloc::vec;

    fn problems(districts: Vec<District>, units: Vec<Unit>) -> Vec<GazetteerProblem> {
        let error = Gazetteer::new(COVERAGE, districts, units).unwrap_err();
        error.problems().to_vec()
    }

    #[test]
    fn a_blank_name_is_a_problem() {
        let units = vec![unit(1, " .", 150, COVERAGE)];
        let code = CommuneCode::of(1).into();
        assert_eq!(
            problems(vec![district(150, COVERAGE)], units),
            [GazetteerProblem::BlankName { code }]
        );
    }

    #[test]
    fn a_row_beyond_the_coverage_is_a_problem() {
        let code = DistrictCode::of(150).into();
        let open = Period::of(date(2010, 1, 1), None);
        for valid in [years(2009, 2015), years(2015, 2021), open] {
            let coverage = COVERAGE;
            assert_eq!(
                problems(vec![district(150, valid)], vec![]),
                [GazetteerProblem::OutsideCoverage {
                    code,
                    valid,
                    coverage
                }]
            );
        }
    }

    #[test]
    fn overlapping_rows_are_a_problem() {
        let (long, short, last) = (years(2010, 2018), years(2011, 2012), years(2013, 2019));
        let code = DistrictCode::of(150).into();
        // The order of the input does not matter.
        assert_eq!(
            problems(
                vec![
                    district(150, last),
                    district(150, short),
                    district(150, long)
                ],
                vec![]
            ),
            [short, last].map(|second| GazetteerProblem::Overlap {
                code,
                first: long,
                second
            })
        );
        let side_by_side = vec![
            district(150, years(2010, 2011)),
            district(150, years(2011, 2012)),
        ];
        assert!(Gazetteer::new(COVERAGE, side_by_side, vec![]).is_ok());
    }

    #[test]
    fn a_unit_needs_its_district_all_the_time() {
        let halves = vec![
            district(150, years(2010, 2015)),
            district(150, years(2015, 2020)),
        ];
        let units = vec![unit(1, "Tu Lý", 150, COVERAGE)];
        assert!(Gazetteer::new(COVERAGE, halves, units.clone()).is_ok());
        let with_a_gap = vec![
            district(150, years(2010, 2015)),
            district(150, years(2016, 2020)),
        ];
        let expected = [GazetteerProblem::UnknownDistrict {
            unit: CommuneCode::of(1),
            district: DistrictCode::of(150),
            valid: COVERAGE,
        }];
        for districts in [with_a_gap, vec![district(151, COVERAGE)], vec![]] {
            assert_eq!(problems(districts, units.clone()), expected);
        }
    }

    #[test]
    fn all_problems_are_reported_at_once() {
        let units = vec![
            unit(2, "", 151, years(2011, 2012)),
            unit(1, "Tu Lý", 150, COVERAGE),
        ];
        let error = Gazetteer::new(COVERAGE, vec![], units).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the rows do not fit together: the name of `00002` is blank; \
             `00001` lies in district `150` from 2010-01-01 through 2019-12-31, \
             but the district is not listed for all of that time; \
             `00002` lies in district `151` from 2011-01-01 through 2011-12-31, \
             but the district is not listed for all of that time"
        );
    }
}
