//! Names as people write them: spellings and words for a kind are folded away, and an index leads
//! from the folded name to the rows that have it. [`find_province`] needs no more than that; other
//! places are looked up in a [`Gazetteer`](crate::place::Gazetteer).

mod index;
mod kind_word;

pub(super) use index::{NameIndex, Slot};
pub(super) use kind_word::readings;

use crate::place::unit::{Place, Province, provinces};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold_bare;

    #[test]
    fn every_province_is_found_by_name() {
        for one in provinces() {
            let full_name = one.full_name();
            for name in [one.name(), &full_name, &full_name.to_uppercase()] {
                assert_eq!(find_province(name), Some(one), "`{name}`");
            }
            assert_eq!(find_province(&fold_bare(&full_name)), Some(one));
        }
    }

    #[test]
    fn other_texts_find_nothing() {
        for text in [
            "",
            "tỉnh",
            "TP.",
            "Thành phố Hòa Bình",
            "Hòa Bính",
            "xã Thái Bình",
        ] {
            assert_eq!(find_province(text), None, "`{text}`");
        }
    }
}
