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
