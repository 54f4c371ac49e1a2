//! Units of two days that belong together.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec;
use alloc::vec::Vec;

use super::{Descent, Lineage, PlaceCode};

/// Units of a day and all units of a later day that anything of them went into, and the other way
/// round: nothing goes into the group or out of it (nhóm đơn vị so sánh được).
///
/// A sum over the units of the earlier day and one over those of the later day speak of the same
/// area, even where it is not known how much of one unit went into which other one. That holds as far
/// as the links tell where all of each unit is; otherwise the group is not
/// [complete](LineageGroup::is_complete).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineageGroup {
    descents: Vec<Descent>,
    complete: bool,
}

impl LineageGroup {
    /// The pairs of the group, in the order of the predecessors' codes and then of the successors';
    /// at least one.
    #[must_use]
    pub fn descents(&self) -> &[Descent] {
        &self.descents
    }

    /// The units of the earlier day, in the order of their codes.
    #[must_use]
    pub fn predecessors(&self) -> Vec<PlaceCode> {
        distinct(self.descents.iter().map(Descent::predecessor))
    }

    /// The units of the later day, in the order of their codes.
    #[must_use]
    pub fn successors(&self) -> Vec<PlaceCode> {
        distinct(self.descents.iter().map(Descent::successor))
    }

    /// Whether the links tell where all of every unit of the earlier day is: none of them is among
    /// [`Lineage::incomplete`]. What another group leaves open may still belong here.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
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
    /// assert!(of_tan_mai.is_complete());
    /// # Ok::<(), nongthonmoi::place::UnitError>(())
    /// ```
    #[must_use]
    pub fn groups(&self) -> Vec<LineageGroup> {
        let mut groups = Vec::new();
        let mut seen = BTreeSet::new();
        for descent in self.descents() {
            if seen.contains(&descent.predecessor()) {
                continue;
            }
            let mut group: BTreeMap<(PlaceCode, PlaceCode), Descent> = BTreeMap::new();
            let mut open = vec![descent.predecessor()];
            seen.insert(descent.predecessor());
            while let Some(predecessor) = open.pop() {
                for one in self.successors_of(predecessor) {
                    group.insert((predecessor, one.successor()), *one);
                    let siblings = self.predecessors_of(one.successor());
                    let new = siblings
                        .map(Descent::predecessor)
                        .filter(|&code| seen.insert(code));
                    open.extend(new);
                }
            }
            groups.push(LineageGroup {
                complete: group.keys().all(|(code, _)| !self.is_incomplete(*code)),
                descents: group.into_values().collect(),
            });
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
