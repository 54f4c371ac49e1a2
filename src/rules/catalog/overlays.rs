//! What the set says in the cells that an overlay fills.

use alloc::vec::Vec;
use core::cmp::Ordering;

use chrono::NaiveDate;

use super::criteria_paths;
use crate::calendar::{Dated, Period};
use crate::criteria::{
    AxisPoint, Cell, Comparator, CriteriaSet, Dimension, OverlayEntry, PartNumber, Requirement,
    Threshold,
};
use crate::law::Sourced;
use crate::rules::Path;
use crate::sorted::SortedSet;
use crate::text::Label;

/// A requirement of the set in one column that an entry of an overlay takes the place of.
#[derive(Clone, Copy)]
pub(super) struct Replaced<'a, T> {
    /// The first day on which both hold.
    pub(super) since: NaiveDate,
    pub(super) cell: &'a Sourced<Cell>,
    pub(super) point: &'a AxisPoint,
    pub(super) column: &'a Label,
    /// What was looked for in it.
    pub(super) found: T,
}

/// What is looked for in the requirements that an entry replaces, when every column has it; empty
/// when one does not, because nothing says in which of them the province lies.
pub(super) fn in_every_column<'a, T>(
    set: &'a CriteriaSet,
    columns: &[&'a (AxisPoint, Label)],
    entry: &OverlayEntry,
    find: impl Fn(&'a Requirement) -> Option<T>,
) -> Vec<Replaced<'a, T>> {
    let replaced = |(point, column): &'a (AxisPoint, Label)| {
        let cell = set.indicator(entry.indicator())?.cell(point)?;
        over_time(cell, set.period())
            .filter(|(period, _)| period.overlaps(entry.period()))
            .find_map(|(period, cell)| {
                let Cell::Required(requirement) = &cell.value else {
                    return None;
                };
                Some(Replaced {
                    since: period.from().max(entry.period().from()),
                    cell,
                    point,
                    column,
                    found: find(requirement)?,
                })
            })
    };
    let everywhere: Option<Vec<_>> = columns.iter().map(|column| replaced(column)).collect();
    everywhere.unwrap_or_default()
}

/// The cells of the set that an entry takes the place of.
pub(super) fn cells<T>(entry: &OverlayEntry, replaced: &[Replaced<'_, T>]) -> Vec<Path> {
    let points = replaced.iter().map(|one| one.point);
    points
        .map(|point| criteria_paths::cell(entry.indicator(), point))
        .collect()
}

/// The columns in which an entry takes the place of something.
pub(super) fn columns<T>(replaced: &[Replaced<'_, T>]) -> Vec<Label> {
    replaced.iter().map(|one| one.column.clone()).collect()
}

/// What was found, in words, each once and in an order of its own.
pub(super) fn values<'a, T>(
    replaced: &[Replaced<'_, &'a T>],
    in_words: fn(&'a T) -> Label,
) -> Vec<Label> {
    let values = replaced.iter().map(|one| in_words(one.found));
    let values: SortedSet<Label> = values.collect();
    values.into_iter().collect()
}

/// The values of a cell, each with the time in which it holds.
fn over_time(
    cell: &Dated<Sourced<Cell>>,
    of_the_set: Period,
) -> impl Iterator<Item = (Period, &Sourced<Cell>)> {
    let next = cell.iter().skip(1).map(|(from, _)| Some(from));
    cell.iter()
        .zip(next.chain([None]))
        .filter_map(move |((from, value), next)| {
            let until = [next, of_the_set.until()].into_iter().flatten().min();
            let period = Period::new(from.max(of_the_set.from()), until).ok()?;
            Some((period, value))
        })
}

/// The parts of an indicator with the thresholds of an entry; empty for one that attests, or that
/// has another number of thresholds than the indicator has parts.
pub(super) fn thresholds<'a>(
    set: &CriteriaSet,
    entry: &'a OverlayEntry,
) -> Vec<(usize, PartNumber, &'a Threshold)> {
    let (Some(indicator), Requirement::Measured(thresholds)) =
        (set.indicator(entry.indicator()), &entry.requirement().value)
    else {
        return Vec::new();
    };
    if thresholds.len() != indicator.part_count() {
        return Vec::new();
    }
    let number = |index: usize| {
        indicator.parts().get(index).map_or_else(
            || indicator.number().into(),
            |part| PartNumber::new(indicator.number(), part.code().clone()),
        )
    };
    let thresholds = thresholds.iter().enumerate();
    thresholds
        .map(|(index, threshold)| (index, number(index), threshold))
        .collect()
}

/// The threshold of a part, when the requirement is measured.
pub(super) fn threshold_of(requirement: &Requirement, index: usize) -> Option<&Threshold> {
    match requirement {
        Requirement::Measured(thresholds) => thresholds.get(index),
        Requirement::Attested => None,
    }
}

/// Whether a threshold is met by a value that the other refuses. Thresholds that do not measure
/// alike are not compared.
pub(super) fn is_laxer(one: &Threshold, other: &Threshold) -> bool {
    let wants_more = one.comparator().wants_more();
    let strict = |comparator| matches!(comparator, Comparator::MoreThan | Comparator::LessThan);
    is_alike(one, other)
        && match one.value().cmp(&other.value()) {
            Ordering::Less => wants_more,
            Ordering::Greater => !wants_more,
            Ordering::Equal => strict(other.comparator()) && !strict(one.comparator()),
        }
}

/// Whether two thresholds have one direction, one dimension and, for amounts, one unit.
pub(super) fn is_alike(one: &Threshold, other: &Threshold) -> bool {
    let dimension = one.unit().dimension();
    one.comparator().wants_more() == other.comparator().wants_more()
        && dimension == other.unit().dimension()
        && (dimension != Dimension::Amount || one.unit().code() == other.unit().code())
}
