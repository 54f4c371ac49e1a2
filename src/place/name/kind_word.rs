//! The words for a kind that people write before a name.

use core::iter;

use crate::place::unit::{DistrictKind, Place, ProvinceKind, UnitKind};

/// What a word before a name says of the place.
#[derive(Debug, Clone, Copy)]
enum KindWord {
    Province,
    /// `Thành phố` is said of municipalities and of cities of a province.
    City,
    District(DistrictKind),
    Unit(UnitKind),
}

/// The words with and without diacritics, and the usual abbreviations, each with its key: looking a
/// name up folds only its text. Folding takes care of case, dots (`TP.Hòa Bình`) and tone placement.
#[rustfmt::skip]
const WORDS: [(&str, &str, KindWord); 23] = [
    ("tỉnh",      "tinh\u{309}",             KindWord::Province),
    ("tinh",      "tinh",                    KindWord::Province),
    ("thành phố", "thanh\u{300} phô\u{301}", KindWord::City),
    ("thanh pho", "thanh pho",               KindWord::City),
    ("tp",        "tp",                      KindWord::City),
    ("huyện",     "huyên\u{323}",            KindWord::District(DistrictKind::District)),
    ("huyen",     "huyen",                   KindWord::District(DistrictKind::District)),
    ("h",         "h",                       KindWord::District(DistrictKind::District)),
    ("thị xã",    "thi\u{323} xa\u{303}",    KindWord::District(DistrictKind::Town)),
    ("thi xa",    "thi xa",                  KindWord::District(DistrictKind::Town)),
    ("tx",        "tx",                      KindWord::District(DistrictKind::Town)),
    ("quận",      "quân\u{323}",             KindWord::District(DistrictKind::UrbanDistrict)),
    ("quan",      "quan",                    KindWord::District(DistrictKind::UrbanDistrict)),
    ("q",         "q",                       KindWord::District(DistrictKind::UrbanDistrict)),
    ("xã",        "xa\u{303}",               KindWord::Unit(UnitKind::Commune)),
    ("xa",        "xa",                      KindWord::Unit(UnitKind::Commune)),
    ("x",         "x",                       KindWord::Unit(UnitKind::Commune)),
    ("phường",    "phương\u{300}",           KindWord::Unit(UnitKind::Ward)),
    ("phuong",    "phuong",                  KindWord::Unit(UnitKind::Ward)),
    ("p",         "p",                       KindWord::Unit(UnitKind::Ward)),
    ("thị trấn",  "thi\u{323} trân\u{301}",  KindWord::Unit(UnitKind::Township)),
    ("thi tran",  "thi tran",                KindWord::Unit(UnitKind::Township)),
    ("tt",        "tt",                      KindWord::Unit(UnitKind::Township)),
];

/// One way to read a key: a name, and what the word before it said of the kind.
pub(in crate::place) struct Reading<'a> {
    name: &'a str,
    kind: Option<KindWord>,
}

/// All ways to read the key of a text: first the whole as a name, then without a word for a kind.
///
/// A word that leaves nothing behind is not taken for a kind, and one that is part of a name
/// (phường Phương Lâm, typed `phuong lam`) does not hide the name.
pub(in crate::place) fn readings(key: &str) -> impl Iterator<Item = Reading<'_>> {
    let whole = Reading {
        name: key,
        kind: None,
    };
    let behind_a_word = WORDS.into_iter().filter_map(move |(_, word, kind)| {
        let name = key.strip_prefix(word)?.strip_prefix(' ')?;
        Some(Reading {
            name,
            kind: Some(kind),
        })
    });
    iter::once(whole).chain(behind_a_word)
}

impl<'a> Reading<'a> {
    /// The key of the name.
    pub(in crate::place) const fn name(&self) -> &'a str {
        self.name
    }

    /// Whether the place is of the kind that was written.
    pub(in crate::place) fn allows(&self, place: Place<'_>) -> bool {
        match (self.kind, place) {
            (None, _) => true,
            (Some(KindWord::Province), Place::Province(province)) => {
                province.kind() == ProvinceKind::Province
            }
            (Some(KindWord::City), Place::Province(province)) => {
                province.kind() == ProvinceKind::Municipality
            }
            (Some(KindWord::City), Place::District(district)) => {
                district.kind() == DistrictKind::City
            }
            (Some(KindWord::District(kind)), Place::District(district)) => district.kind() == kind,
            (Some(KindWord::Unit(kind)), Place::Unit(unit)) => unit.kind() == kind,
            (Some(_), _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::name::Spelling;

    #[test]
    fn the_key_of_a_word_is_what_folding_makes_of_it() {
        for (word, key, _) in WORDS {
            assert_eq!(Spelling::Exact.key(word).as_str(), key);
            // Typed without diacritics it is a word of the list, too.
            let bare = Spelling::Bare.key(word);
            let known = WORDS.iter().any(|(_, key, _)| *key == bare.as_str());
            assert!(known, "{word}");
        }
    }
}
