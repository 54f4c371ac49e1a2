//! From the key of a name to the rows that bear it.

use alloc::string::String;
use alloc::vec::Vec;

use super::Spelling;
use crate::place::unit::{District, Province, Unit};

/// Where a name belongs: to a province, or to the row at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::place) enum Slot {
    Province(&'static Province),
    District(usize),
    Unit(usize),
}

/// Every name of a gazetteer by its key. The keys are made once, so a look-up folds only its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::place) struct NameIndex {
    exact: Vec<(String, Slot)>,
    bare: Vec<(String, Slot)>,
}

impl NameIndex {
    pub(in crate::place) fn new(
        provinces: &[&'static Province],
        districts: &[District],
        units: &[Unit],
    ) -> Self {
        let mut names: Vec<(&str, Slot)> = Vec::new();
        for &province in provinces {
            names.push((province.name(), Slot::Province(province)));
        }
        for (position, district) in districts.iter().enumerate() {
            names.push((district.name(), Slot::District(position)));
        }
        for (position, unit) in units.iter().enumerate() {
            names.push((unit.name(), Slot::Unit(position)));
            names.extend(unit.aliases().map(|alias| (alias, Slot::Unit(position))));
        }
        Self {
            exact: keyed(&names, Spelling::Exact),
            bare: keyed(&names, Spelling::Bare),
        }
    }

    /// The slots with a key, in the order of their codes.
    pub(in crate::place) fn matching<'a>(
        &'a self,
        key: &'a str,
        spelling: Spelling,
    ) -> impl Iterator<Item = Slot> + use<'a> {
        let entries = match spelling {
            Spelling::Exact => &self.exact,
            Spelling::Bare => &self.bare,
        };
        let start = entries.partition_point(|(entry, _)| entry.as_str() < key);
        entries
            .iter()
            .skip(start)
            .take_while(move |(entry, _)| entry == key)
            .map(|&(_, slot)| slot)
    }

    /// The units that share a name with others, name by name.
    pub(in crate::place) fn shared(
        &self,
    ) -> impl Iterator<Item = (&str, impl Iterator<Item = usize>)> {
        self.exact
            .chunk_by(|(one, _), (other, _)| one == other)
            .filter(|entries| entries.len() > 1)
            .filter_map(|entries| {
                let units = entries.iter().filter_map(|(_, slot)| match slot {
                    Slot::Unit(position) => Some(*position),
                    Slot::Province(_) | Slot::District(_) => None,
                });
                Some((entries.first()?.0.as_str(), units))
            })
    }
}

fn keyed(names: &[(&str, Slot)], spelling: Spelling) -> Vec<(String, Slot)> {
    let mut entries: Vec<(String, Slot)> = names
        .iter()
        .map(|&(name, slot)| (String::from(spelling.key(name)), slot))
        // An alias without letters would otherwise answer to an empty text.
        .filter(|(key, _)| !key.is_empty())
        .collect();
    entries.sort_unstable();
    entries.dedup();
    entries
}
