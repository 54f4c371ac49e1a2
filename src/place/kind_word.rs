//! The words for a kind that people write before a name.

use core::iter;

use super::name_index::Spelling;
use super::{DistrictKind, Place, ProvinceKind, UnitKind};

/// What a word before a name says of the place.
#[derive(Debug, Clone, Copy)]
enum KindWord {
    Province,
    /// `Thành phố` is said of municipalities and of cities of a province.
    City,
    District(DistrictKind),
    Unit(UnitKind),
}

/// The words with and without diacritics, and the usual abbreviations. Folding takes care of
/// case, dots (`TP.Hòa Bình`) and tone placement.
#[rustfmt::skip]
const WORDS: [(&str, KindWord); 23] = [
    ("tỉnh",      KindWord::Province),
    ("tinh",      KindWord::Province),
    ("thành phố", KindWord::City),
    ("thanh pho", KindWord::City),
    ("tp",        KindWord::City),
    ("huyện",     KindWord::District(DistrictKind::District)),
    ("huyen",     KindWord::District(DistrictKind::District)),
    ("h",         KindWord::District(DistrictKind::District)),
    ("thị xã",    KindWord::District(DistrictKind::Town)),
    ("thi xa",    KindWord::District(DistrictKind::Town)),
    ("tx",        KindWord::District(DistrictKind::Town)),
    ("quận",      KindWord::District(DistrictKind::UrbanDistrict)),
    ("quan",      KindWord::District(DistrictKind::UrbanDistrict)),
    ("q",         KindWord::District(DistrictKind::UrbanDistrict)),
    ("xã",        KindWord::Unit(UnitKind::Commune)),
    ("xa",        KindWord::Unit(UnitKind::Commune)),
    ("x",         KindWord::Unit(UnitKind::Commune)),
    ("phường",    KindWord::Unit(UnitKind::Ward)),
    ("phuong",    KindWord::Unit(UnitKind::Ward)),
    ("p",         KindWord::Unit(UnitKind::Ward)),
    ("thị trấn",  KindWord::Unit(UnitKind::Township)),
    ("thi tran",  KindWord::Unit(UnitKind::Township)),
    ("tt",        KindWord::Unit(UnitKind::Township)),
];

/// One way to read a key: a name, and what the word before it said of the kind.
pub(super) struct Reading<'a> {
    name: &'a str,
    kind: Option<KindWord>,
}

/// All ways to read the key of a text: first the whole as a name, then without a word for a kind.
///
/// A word that leaves nothing behind is not taken for a kind, and one that is part of a name
/// (phường Phương Lâm, typed `phuong lam`) does not hide the name.
pub(super) fn readings(key: &str, spelling: Spelling) -> impl Iterator<Item = Reading<'_>> {
    let whole = Reading {
        name: key,
        kind: None,
    };
    let behind_a_word = WORDS.into_iter().filter_map(move |(word, kind)| {
        // The first letter of none of the words changes in a key, and it rules out most of them.
        if key.chars().next() != word.chars().next() {
            return None;
        }
        let name = key.strip_prefix(spelling.key(word).as_str())?;
        let name = name.strip_prefix(' ')?;
        Some(Reading {
            name,
            kind: Some(kind),
        })
    });
    iter::once(whole).chain(behind_a_word)
}

impl<'a> Reading<'a> {
    /// The key of the name.
    pub(super) const fn name(&self) -> &'a str {
        self.name
    }

    /// Whether the place is of the kind that was written.
    pub(super) fn allows(&self, place: Place<'_>) -> bool {
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
    use alloc::vec::Vec;

    fn names(text: &str) -> Vec<alloc::string::String> {
        let key = Spelling::Exact.key(text);
        readings(key.as_str(), Spelling::Exact)
            .map(|reading| reading.name().into())
            .collect()
    }

    #[test]
    fn a_word_for_a_kind_is_taken_off_in_every_spelling() {
        for text in [
            "TP.Hòa Bình",
            "TP Hoà Bình",
            "tp. hòa bình",
            "Thành phố  Hòa Bình",
        ] {
            let key = Spelling::Exact.key("Hòa Bình");
            assert_eq!(names(text)[1], key.as_str(), "`{text}`");
        }
        for text in [
            "Thị xã Bo",
            "TX. Bo",
            "thi xa Bo",
            "TT. Bo",
            "X.Bo",
            "H. Bo",
            "q Bo",
        ] {
            assert_eq!(names(text)[1], "bo", "`{text}`");
        }
    }

    #[test]
    fn a_word_alone_or_glued_to_letters_is_a_name() {
        for text in [
            "Xã",
            "TP.",
            "Thị trấn ",
            "Phương Lâm",
            "Phú Lai",
            "Xuân Phong",
            "Hào Lý",
        ] {
            assert_eq!(names(text).len(), 1, "`{text}`");
        }
    }
}
