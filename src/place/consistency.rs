//! Whether the rows of a gazetteer fit together.

use core::fmt;

use alloc::vec::Vec;

use super::row::Row;
use super::{ChangeKind, CommuneCode, District, DistrictCode, PlaceCode, Unit};
use crate::calendar::{NaiveDate, Period};
use crate::text::fold;

/// Rows or links do not make a gazetteer. All problems are told at once: those of rows in the order
/// of the codes, districts first; those of links, of which no row is at fault, links first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the rows do not fit together: {}", Joined(.problems))]
pub struct GazetteerError {
    problems: Vec<GazetteerProblem>,
}

impl GazetteerError {
    pub(super) fn of(problems: Vec<GazetteerProblem>) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self { problems })
        }
    }

    /// The problems, at least one.
    #[must_use]
    pub fn problems(&self) -> &[GazetteerProblem] {
        &self.problems
    }
}

/// One reason why rows do not make a gazetteer. Periods are printed with their end excluded.
// May grow: another check is another variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum GazetteerProblem {
    /// A name has no letters.
    #[error("the name of `{code}` is blank")]
    BlankName {
        /// The code of the row.
        code: PlaceCode,
    },
    /// A row claims more than the period that is covered. An open end counts as later than any
    /// date, so a row of a closed coverage must be closed too.
    #[error("the row of `{code}` for {valid} reaches beyond the coverage {coverage}")]
    OutsideCoverage {
        /// The code of the row.
        code: PlaceCode,
        /// The period of the row.
        valid: Period,
        /// The period that was to be covered.
        coverage: Period,
    },
    /// Two rows of one code hold on the same day.
    #[error("the rows of `{code}` for {first} and {second} overlap")]
    Overlap {
        /// The code of both rows.
        code: PlaceCode,
        /// The period of the row that begins first.
        first: Period,
        /// The period of the other row.
        second: Period,
    },
    /// On some day of a unit's row its district is not there.
    #[error("`{unit}` lies in district `{district}` for {valid}, but not all that time is listed")]
    UnknownDistrict {
        /// The code of the unit.
        unit: CommuneCode,
        /// The code of its district.
        district: DistrictCode,
        /// The period of the unit's row.
        valid: Period,
    },
    /// The predecessor of a link is not in force on the day before the change. Provinces have no
    /// rows, so they can be neither predecessor nor successor.
    #[error(
        "the link of {date} names the predecessor `{code}`, which is not in force the day before"
    )]
    PredecessorNotInForce {
        /// The code of the predecessor.
        code: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// The successor of a link is not in force on the day of the change.
    #[error("the link of {date} names the successor `{code}`, which is not in force on that day")]
    SuccessorNotInForce {
        /// The code of the successor.
        code: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// A link is there twice.
    #[error("what became of `{predecessor}` on {date} is told twice with the same successor")]
    SuccessionTwice {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// A unit with several successors is not said to go into each of them in part.
    #[error(
        "`{predecessor}` has several successors on {date}, so each of the links needs the extent `part`"
    )]
    NotInParts {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// The rows say otherwise than the kind of a link: a unit that was kept has another name, or one
    /// that was renamed has the same.
    #[error(
        "the link from `{predecessor}` to `{successor}` on {date} is of kind `{kind}`, but their rows say otherwise"
    )]
    KindDisagrees {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The code of the successor.
        successor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
        /// The kind of the link.
        kind: ChangeKind,
    },
    /// A unit goes on as it was, takes in another one or gives a part away, and no link says that it
    /// was kept.
    #[error(
        "`{code}` goes on as it was on {date} and is named in a link of that day: add the link of `{code}` to itself, of kind `kept`"
    )]
    NotKept {
        /// The code of the unit.
        code: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// A unit ends, and no link says what became of it.
    #[error("no link says what became of `{code}` on {date}")]
    FateUntold {
        /// The code of the unit.
        code: PlaceCode,
        /// The first day without it.
        date: NaiveDate,
    },
    /// A unit begins, and no link says where it comes from.
    #[error("no link says where `{code}` comes from on {date}")]
    OriginUntold {
        /// The code of the unit.
        code: PlaceCode,
        /// Its first day.
        date: NaiveDate,
    },
}

/// Checks rows that are in order.
pub(super) fn check(
    coverage: Period,
    districts: &[District],
    units: &[Unit],
) -> Result<(), GazetteerError> {
    let mut problems = Vec::new();
    check_rows(coverage, districts, &mut problems);
    check_rows(coverage, units, &mut problems);
    for unit in units {
        // The catalogue of provinces has no periods that could be missed.
        let Some(district) = unit.district() else {
            continue;
        };
        if !is_listed_throughout(districts, district, unit.valid()) {
            problems.push(GazetteerProblem::UnknownDistrict {
                unit: unit.code(),
                district,
                valid: unit.valid(),
            });
        }
    }
    GazetteerError::of(problems)
}

fn check_rows<R: Row>(coverage: Period, rows: &[R], problems: &mut Vec<GazetteerProblem>) {
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

/// All problems in one sentence.
struct Joined<'a>(&'a [GazetteerProblem]);

impl fmt::Display for Joined<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut joint = "";
        for problem in self.0 {
            write!(formatter, "{joint}{problem}")?;
            joint = "; ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::place::Gazetteer;
    use crate::place::test_rows::{COVERAGE, district, unit, years};
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
    fn all_problems_are_told_at_once() {
        let units = vec![
            unit(2, "", 151, years(2011, 2012)),
            unit(1, "Tu Lý", 150, COVERAGE),
        ];
        let error = Gazetteer::new(COVERAGE, vec![], units).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the rows do not fit together: the name of `00002` is blank; \
             `00001` lies in district `150` for 2010-01-01..2020-01-01, \
             but not all that time is listed; \
             `00002` lies in district `151` for 2011-01-01..2012-01-01, \
             but not all that time is listed"
        );
    }
}
