//! Provinces by their names.

use super::kind_word::readings;
use super::spelling::Spelling;
use crate::place::unit::{Place, Province, provinces};

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
