//! All units of one day and what they became by another, and the groups of units that belong together.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::descent::Descent;
use crate::calendar::NaiveDate;
use crate::place::code::PlaceCode;

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
/// // The new xã Tân Mai of 2025 and the units that it comes from.
/// let tan_mai = nongthonmoi::place::PlaceCode::Commune("05206".parse()?);
/// let origins: Vec<String> = second
///     .predecessors_of(tan_mai)
///     .map(|descent| descent.predecessor.to_string())
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
    pub(in crate::place) fn of_sorted(
        (earlier, later): (NaiveDate, NaiveDate),
        descents: Vec<Descent>,
        ended: Vec<PlaceCode>,
        incomplete: Vec<PlaceCode>,
    ) -> Self {
        let mut positions: Vec<(PlaceCode, usize)> = descents
            .iter()
            .enumerate()
            .map(|(position, descent)| (descent.successor, position))
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
        self.descents
            .get(self.positions_of(code))
            .unwrap_or_default()
    }

    /// The positions of the descents of a unit of the earlier day.
    pub(super) fn positions_of(&self, code: PlaceCode) -> Range<usize> {
        let start = self.descents.partition_point(|one| one.predecessor < code);
        let end = self.descents.partition_point(|one| one.predecessor <= code);
        start..end
    }

    /// The units that a unit of the later day comes from, in the order of the codes.
    pub fn predecessors_of(&self, code: PlaceCode) -> impl Iterator<Item = &Descent> {
        let successor = move |position: usize| self.descents.get(position).map(|one| one.successor);
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

    /// Units of the earlier day whose territory the links do not fully account for, in the order of
    /// their codes: only a part or an unknown share went over, or a successor was abolished. A split
    /// unit is assumed to be divided completely among its successors.
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
        let mut composed = Vec::new();
        let mut ended = self.ended.clone();
        let mut incomplete = self.incomplete.clone();
        for descents in self
            .descents
            .chunk_by(|one, other| one.predecessor == other.predecessor)
        {
            // In the order of successors.
            let mut of_one: Vec<Descent> = Vec::new();
            for first in descents {
                if next.is_incomplete(first.successor) {
                    incomplete.push(first.predecessor);
                }
                for second in next.successors_of(first.successor) {
                    let descent = first.then(second);
                    let known =
                        of_one.binary_search_by_key(&descent.successor, |one| one.successor);
                    match known.map(|position| of_one.get_mut(position)) {
                        Ok(Some(known)) => *known = known.beside(&descent),
                        Ok(None) => {}
                        Err(position) => of_one.insert(position, descent),
                    }
                }
            }
            if of_one.is_empty() {
                ended.extend(descents.first().map(|one| one.predecessor));
            }
            composed.append(&mut of_one);
        }
        ended.sort_unstable();
        incomplete.sort_unstable();
        incomplete.dedup();
        let days = (self.earlier, next.later);
        Some(Self::of_sorted(days, composed, ended, incomplete))
    }
}

/// Units of a day and of a later day between which all transfers stay: nothing goes into the group
/// or out of it (nhóm đơn vị so sánh được).
///
/// A sum over the units of the earlier day and one over those of the later day describe the same
/// area, even where it is not known how much of one unit went into another. That holds as far as the
/// links account for all of each unit; otherwise the group is not `complete`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineageGroup {
    /// The pairs of the group, in the order of the predecessors' codes and then of the successors';
    /// at least one.
    pub descents: Vec<Descent>,
    /// Whether the links account for all of every unit of the earlier day: none of them is among
    /// [`Lineage::incomplete`]. What another group leaves open may still belong here.
    pub complete: bool,
}

impl LineageGroup {
    /// The units of the earlier day, in the order of their codes.
    #[must_use]
    pub fn predecessors(&self) -> Vec<PlaceCode> {
        distinct(self.descents.iter().map(|one| one.predecessor))
    }

    /// The units of the later day, in the order of their codes.
    #[must_use]
    pub fn successors(&self) -> Vec<PlaceCode> {
        distinct(self.descents.iter().map(|one| one.successor))
    }
}

impl Lineage {
    /// The units of both days in groups that nothing crosses, as small as they can be, in the order
    /// of their first predecessors. Units that [ended](Lineage::ended) are in no group.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
    /// let groups = gazetteer.lineage(day(2018), day(2020))?.groups();
    /// // Xã Tân Mai was split between two successors, which took in others whole.
    /// let of_tan_mai = groups
    ///     .iter()
    ///     .find(|group| group.predecessors().iter().any(|code| code.to_string() == "05203"))
    ///     .unwrap();
    /// let codes = |codes: Vec<_>| codes.iter().map(ToString::to_string).collect::<Vec<String>>();
    /// assert_eq!(codes(of_tan_mai.predecessors()), ["04882", "05203", "05206", "05215"]);
    /// assert_eq!(codes(of_tan_mai.successors()), ["04882", "05206"]);
    /// assert!(of_tan_mai.complete);
    /// # Ok::<(), nongthonmoi::place::UnitError>(())
    /// ```
    #[must_use]
    pub fn groups(&self) -> Vec<LineageGroup> {
        let mut groups = Vec::new();
        let mut seen = vec![false; self.descents().len()];
        for descent in self.descents() {
            let mut positions = Vec::new();
            let mut open = vec![descent.predecessor];
            while let Some(predecessor) = open.pop() {
                for position in self.positions_of(predecessor) {
                    let Some(new) = seen.get_mut(position).filter(|seen| !**seen) else {
                        continue;
                    };
                    *new = true;
                    positions.push(position);
                    let successor = self.descents().get(position).map(|one| one.successor);
                    let siblings = successor
                        .into_iter()
                        .flat_map(|successor| self.predecessors_of(successor));
                    open.extend(siblings.map(|sibling| sibling.predecessor));
                }
            }
            positions.sort_unstable();
            let members = positions
                .into_iter()
                .filter_map(|position| self.descents().get(position));
            let descents: Vec<Descent> = members.copied().collect();
            if !descents.is_empty() {
                let is_incomplete = |one: &Descent| self.is_incomplete(one.predecessor);
                groups.push(LineageGroup {
                    complete: !descents.iter().any(is_incomplete),
                    descents,
                });
            }
        }
        groups
    }
}

fn distinct(codes: impl Iterator<Item = PlaceCode>) -> Vec<PlaceCode> {
    let mut codes: Vec<PlaceCode> = codes.collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
