//! Numbers looked up one after the other.

use super::{PartNumber, Standard, StandardIndicator};

/// Looks up what numbers mean in a standard. Lists mostly follow its order, so each is looked for
/// where the last one was found, and behind it, before it is looked for everywhere.
#[derive(Debug, Clone)]
pub(crate) struct Lookup<'a> {
    standard: &'a Standard,
    last: usize,
}

impl<'a> Lookup<'a> {
    /// Begins at the first indicator.
    #[inline]
    pub(crate) const fn new(standard: &'a Standard) -> Self {
        Self { standard, last: 0 }
    }

    /// The standard in which it looks.
    #[inline]
    pub(crate) const fn standard(&self) -> &'a Standard {
        self.standard
    }

    /// The bits of an indicator or of one of its parts; `None` when the standard has none.
    #[inline]
    pub(crate) fn bits(&mut self, number: &PartNumber) -> Option<u128> {
        let indicators = self.standard.indicators();
        let is_it = |one: &&StandardIndicator| one.number() == number.indicator();
        let next = self.last.saturating_add(1);
        let (position, indicator) = if let Some(found) = indicators.get(next).filter(is_it) {
            (next, found)
        } else if let Some(found) = indicators.get(self.last).filter(is_it) {
            (self.last, found)
        } else {
            let position = self.standard.indicator_position(number.indicator())?;
            (position, indicators.get(position)?)
        };
        self.last = position;
        if number.part().is_none() {
            return Some(indicator.mask());
        }
        let mut parts = self.standard.parts_of(indicator.mask());
        let part = parts.find(|(_, part)| part.number() == number);
        part.map(|(bit, _)| bit)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::*;
    use crate::calendar::ProgrammeYear;
    use crate::criteria::catalog;
    use crate::place::Region;

    fn standard() -> Standard {
        let year = ProgrammeYear::new(2018).unwrap();
        let region = Region::NorthernMidlandsAndMountains;
        let overlay = catalog::decision_816();
        catalog::decision_1980()
            .resolve(region, year, &[&overlay])
            .unwrap()
    }

    proptest! {
        /// Whatever was looked up before, a number means what it means alone.
        #[test]
        fn the_order_of_looking_changes_nothing(order in vec(any::<Index>(), 1..60)) {
            let standard = standard();
            let mut numbers: Vec<PartNumber> =
                standard.parts().iter().map(|part| part.number().clone()).collect();
            numbers.extend(standard.indicators().iter().map(|one| one.number().into()));
            numbers.extend(["17.1/x", "2.1/clean", "77", "19.9", "1"].map(|text| text.parse().unwrap()));
            let mut lookup = Lookup::new(&standard);
            for index in order {
                let number = index.get(&numbers);
                let expected = match standard.part(number) {
                    Some(part) => Some(part.bit()),
                    None if number.part().is_some() => None,
                    None => standard.indicator(number.indicator()).map(StandardIndicator::mask),
                };
                prop_assert_eq!(lookup.bits(number), expected, "{}", number);
            }
        }
    }
}
