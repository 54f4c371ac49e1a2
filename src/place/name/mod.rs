//! Names as people write them: spellings and words for a kind are folded away, and an index leads
//! from the folded name to the rows that have it. [`find_province`] needs no more than that; other
//! places are looked up in a [`Gazetteer`](crate::place::Gazetteer).

mod kind_word;

pub(super) use kind_word::readings;

use alloc::string::String;
use alloc::vec::Vec;

use crate::place::unit::{District, Place, Province, Unit, provinces};
use crate::text::{ShortText, folded, folded_bare, has_diacritics};

/// How a name is made into a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::place) enum Spelling {
    /// With its diacritics.
    Exact,
    /// As typed on a keyboard without Vietnamese letters.
    Bare,
}

impl Spelling {
    /// The spellings to try for a text, one after the other: a text without any diacritic may
    /// have been typed without them.
    pub(in crate::place) fn of(text: &str) -> &'static [Self] {
        if has_diacritics(text) {
            &[Self::Exact]
        } else {
            &[Self::Exact, Self::Bare]
        }
    }

    pub(in crate::place) fn key(self, text: &str) -> ShortText {
        match self {
            Self::Exact => folded(text),
            Self::Bare => folded_bare(text),
        }
    }
}

/// The province with a name as people write it: with or without the kind, in any usual spelling,
/// or without any diacritics. A kind that is written must be right.
///
/// ```
/// use nongthonmoi::place::find_province;
///
/// assert_eq!(find_province("tỉnh hoà bình").unwrap().name(), "Hòa Bình");
/// assert_eq!(find_province("TP. Hồ Chí Minh").unwrap().name(), "Hồ Chí Minh");
/// assert_eq!(find_province("thanh hoa").unwrap().name(), "Thanh Hóa");
/// assert_eq!(find_province("Tỉnh Hà Nội"), None);
/// ```
#[must_use]
pub fn find_province(name: &str) -> Option<&'static Province> {
    // No two provinces share a key, not even a bare one, so the first is the only one.
    Spelling::of(name).iter().find_map(|&spelling| {
        let key = spelling.key(name);
        readings(key.as_str()).find_map(|reading| {
            provinces().iter().find(|&province| {
                reading.allows(Place::Province(province))
                    && spelling.key(province.name()).as_str() == reading.name()
            })
        })
    })
}

/// Where a name belongs: to the row at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::place) enum Slot {
    Province(usize),
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
        provinces: &[Province],
        districts: &[District],
        units: &[Unit],
    ) -> Self {
        let mut names: Vec<(&str, Slot)> = Vec::new();
        for (position, province) in provinces.iter().enumerate() {
            names.push((province.name(), Slot::Province(position)));
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
