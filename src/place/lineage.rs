//! All units of one day and what they became by another.

use alloc::collections::btree_map::{BTreeMap, Entry};
use alloc::vec::Vec;

use super::{Descent, PlaceCode};
use crate::calendar::NaiveDate;

/// Every district and unit of a day and what stands for it on a later day.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
/// let (first, second) =
///     (gazetteer.lineage(day(2018), day(2020))?, gazetteer.lineage(day(2020), day(2025))?);
/// assert_eq!(first.then(&second), Some(gazetteer.lineage(day(2018), day(2025))?));
///
/// // The new xã Tân Mai of 2025 and whom it comes from.
/// let tan_mai = nongthonmoi::place::PlaceCode::Commune("05206".parse()?);
/// let origins: Vec<String> = second
///     .predecessors_of(tan_mai)
///     .map(|descent| descent.predecessor().to_string())
///     .collect();
/// assert_eq!(origins, ["04882", "05206"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: descents are in the order of predecessor and successor, one for each pair;
// `by_successor` holds their positions in the order of successor and predecessor; `ended` and
// `incomplete` are in the order of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    earlier: NaiveDate,
    later: NaiveDate,
    descents: Vec<Descent>,
    by_successor: Vec<usize>,
    ended: Vec<PlaceCode>,
    incomplete: Vec<PlaceCode>,
}

impl Lineage {
    /// Of descents in the order of their predecessors and successors.
    pub(super) fn of_sorted(
        (earlier, later): (NaiveDate, NaiveDate),
        descents: Vec<Descent>,
        ended: Vec<PlaceCode>,
        incomplete: Vec<PlaceCode>,
    ) -> Self {
        let mut positions: Vec<(PlaceCode, usize)> = descents
            .iter()
            .enumerate()
            .map(|(position, descent)| (descent.successor(), position))
            .collect();
        positions.sort_unstable();
        Self {
            earlier,
            later,
            descents,
            by_successor: positions
                .into_iter()
                .map(|(_, position)| position)
                .collect(),
            ended,
            incomplete,
        }
    }

    /// The earlier day.
    #[must_use]
    pub const fn earlier(&self) -> NaiveDate {
        self.earlier
    }

    /// The later day.
    #[must_use]
    pub const fn later(&self) -> NaiveDate {
        self.later
    }

    /// Every pair, in the order of the predecessors' codes and then of the successors'.
    #[must_use]
    pub fn descents(&self) -> &[Descent] {
        &self.descents
    }

    /// What stands for a unit of the earlier day, in the order of the codes; nothing if it was
    /// abolished or was not in force.
    #[must_use]
    pub fn successors_of(&self, code: PlaceCode) -> &[Descent] {
        let start = self
            .descents
            .partition_point(|one| one.predecessor() < code);
        let (_, rest) = self.descents.split_at_checked(start).unwrap_or_default();
        let end = rest.partition_point(|one| one.predecessor() == code);
        rest.get(..end).unwrap_or_default()
    }

    /// Whom a unit of the later day comes from, in the order of the codes.
    pub fn predecessors_of(&self, code: PlaceCode) -> impl Iterator<Item = &Descent> {
        let successor = move |position: usize| self.descents.get(position).map(Descent::successor);
        let start = self
            .by_successor
            .partition_point(|&position| successor(position) < Some(code));
        self.by_successor
            .iter()
            .skip(start)
            .take_while(move |&&position| successor(position) == Some(code))
            .filter_map(|&position| self.descents.get(position))
    }

    /// The units of the earlier day for which nothing stands on the later day, in the order of
    /// their codes: districts, after they were abolished.
    #[must_use]
    pub fn ended(&self) -> &[PlaceCode] {
        &self.ended
    }

    /// The units of the earlier day of which the links do not tell where all of it is, in the order
    /// of their codes: a part of it or not known how much went over and of a rest nothing is told, or
    /// what it became was abolished. That a unit which was split went into its successors without a
    /// rest is presumed.
    #[must_use]
    pub fn incomplete(&self) -> &[PlaceCode] {
        &self.incomplete
    }

    pub(super) fn is_incomplete(&self, code: PlaceCode) -> bool {
        self.incomplete.binary_search(&code).is_ok()
    }

    /// This lineage and then another one; `None` unless the other begins on the day on which this
    /// one ends. Composing is associative.
    #[must_use]
    pub fn then(&self, next: &Self) -> Option<Self> {
        if next.earlier != self.later {
            return None;
        }
        let mut composed: BTreeMap<(PlaceCode, PlaceCode), Descent> = BTreeMap::new();
        let mut ended = self.ended.clone();
        let mut incomplete = self.incomplete.clone();
        for descents in self
            .descents
            .chunk_by(|one, other| one.predecessor() == other.predecessor())
        {
            let mut goes_on = false;
            for first in descents {
                if next.is_incomplete(first.successor()) {
                    incomplete.push(first.predecessor());
                }
                for second in next.successors_of(first.successor()) {
                    goes_on = true;
                    let descent = first.then(second);
                    match composed.entry((descent.predecessor(), descent.successor())) {
                        Entry::Vacant(entry) => drop(entry.insert(descent)),
                        Entry::Occupied(mut entry) => {
                            let known = entry.get_mut();
                            *known = known.beside(&descent);
                        }
                    }
                }
            }
            if !goes_on {
                ended.extend(descents.first().map(Descent::predecessor));
            }
        }
        ended.sort_unstable();
        incomplete.sort_unstable();
        incomplete.dedup();
        let days = (self.earlier, next.later);
        let composed = composed.into_values().collect();
        Some(Self::of_sorted(days, composed, ended, incomplete))
    }
}
