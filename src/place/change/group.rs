//! Units of two days that belong together.

use alloc::vec;
use alloc::vec::Vec;

use super::descent::Descent;
use super::lineage::Lineage;
use crate::place::code::PlaceCode;

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
