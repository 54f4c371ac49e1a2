//! Parts of an indicator of which one lies within the other.

use alloc::vec::Vec;

use crate::criteria::{Indicator, IndicatorNumber, PartNumber};

/// Households with hygienic water (nước hợp vệ sinh) and, among them, those with clean water (nước
/// sạch): indicator 17.1 of Decision 1980/QĐ-TTg, which is two thresholds in one.
const WATER: Nested = Nested {
    criterion: 17,
    within: 1,
    whole: "hygienic",
    part: "clean",
};

/// Two parts of one indicator: whoever is counted in the part is counted in the whole too.
struct Nested {
    criterion: u8,
    within: u8,
    whole: &'static str,
    part: &'static str,
}

fn is_water(number: IndicatorNumber) -> bool {
    number.criterion().get() == WATER.criterion && number.within() == Some(WATER.within)
}

/// Whether a part is the one within the other.
pub(in crate::rules::catalog) fn is_part(number: &PartNumber) -> bool {
    is_water(number.indicator())
        && number
            .part()
            .is_some_and(|code| code.as_str() == WATER.part)
}

/// Whether a part is the one around the other.
pub(in crate::rules::catalog) fn is_whole(number: &PartNumber) -> bool {
    is_water(number.indicator())
        && number
            .part()
            .is_some_and(|code| code.as_str() == WATER.whole)
}

/// The places of whole and part among the thresholds of an indicator; `None` where no part lies
/// within another.
pub(in crate::rules::catalog) fn positions(indicator: &Indicator) -> Option<(usize, usize)> {
    let numbers: Vec<PartNumber> = indicator
        .parts()
        .iter()
        .map(|part| PartNumber::new(indicator.number(), part.code().clone()))
        .collect();
    let position = |wanted: fn(&PartNumber) -> bool| numbers.iter().position(wanted);
    position(is_whole).zip(position(is_part))
}
