//! What a report holds: observations by number, each in one word instead of 36 bytes.

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;

use super::Observation;
use super::packed::Packed;
use crate::criteria::{PartNumber, StandardPart};

/// Observations by number, in the order in which they were written.
#[derive(Clone, Default)]
pub(super) struct Entries {
    cells: Vec<(PartNumber, Packed)>,
    others: Vec<Observation>,
}

impl Entries {
    pub(super) const fn new() -> Self {
        Self {
            cells: Vec::new(),
            others: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, number: PartNumber, observation: Observation) {
        let cell = Packed::put(&observation, &mut self.others);
        self.cells.push((number, cell));
    }

    /// What was observed of a part, under its own number or under that of its whole indicator.
    ///
    /// Few reports leave parts out, and most are in the order of the parts: then the observation stands
    /// at the position of the part, or not far before it.
    pub(super) fn observation(&self, part: &StandardPart) -> Option<Observation> {
        let number = part.number();
        let end = usize::from(part.position()).saturating_add(1);
        let (before, after) = self.cells.split_at(end.min(self.cells.len()));
        let mut cells = before.iter().rev().chain(after);
        let (_, cell) = cells.find(|(one, _)| {
            one.indicator() == number.indicator()
                && (one.part().is_none() || one.part() == number.part())
        })?;
        cell.observation(&self.others)
    }

    /// The cells, and the observations that stand beside them.
    #[inline]
    pub(super) fn cells(&self) -> (&[(PartNumber, Packed)], &[Observation]) {
        (&self.cells, &self.others)
    }

    #[inline]
    pub(super) fn iter(&self) -> Observations<'_> {
        Observations {
            cells: self.cells.iter(),
            others: &self.others,
        }
    }
}

/// The observations of a report with their numbers, in the order in which they were written.
#[derive(Debug, Clone)]
pub struct Observations<'a> {
    cells: core::slice::Iter<'a, (PartNumber, Packed)>,
    others: &'a [Observation],
}

impl<'a> Iterator for Observations<'a> {
    type Item = (&'a PartNumber, Observation);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (number, cell) = self.cells.next()?;
        Some((number, cell.observation(self.others)?))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.cells.size_hint()
    }
}

impl ExactSizeIterator for Observations<'_> {}

impl FusedIterator for Observations<'_> {}

impl PartialEq for Entries {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Entries {}

impl Hash for Entries {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.cells.len());
        for observation in self.iter() {
            observation.hash(state);
        }
    }
}

impl fmt::Debug for Entries {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl serde::Serialize for Entries {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for Entries {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> serde::de::Visitor<'de> for EntriesVisitor {
    type Value = Entries;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with a value for each number")
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
        let mut entries = Entries::new();
        while let Some((number, observation)) = map.next_entry()? {
            entries.push(number, observation);
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::quantity::Decimal;

    #[test]
    fn every_observation_comes_out_digit_for_digit() {
        let number: PartNumber = "4.2".parse().unwrap();
        let mut entries = Entries::new();
        let wide = Decimal::from_parts(1, 2, 3, false, 28);
        let whole = Decimal::from(u64::MAX);
        let observations = [
            Observation::Met,
            Observation::BasicallyMet,
            Observation::NotMet,
            Observation::NotApplicable,
            Observation::Amount(Decimal::new(960, 1)),
            Observation::Amount(Decimal::new(-960, 1)),
            Observation::Amount(whole),
            Observation::Amount(wide),
            Observation::Amount(-Decimal::ZERO),
            Observation::Share {
                part: Decimal::new(30, 1),
                whole: wide,
            },
        ];
        for observation in observations {
            entries.push(number.clone(), observation);
        }
        assert_eq!(entries.iter().len(), observations.len());
        for ((_, found), expected) in entries.iter().zip(observations) {
            assert_eq!(found.to_string(), expected.to_string());
            assert_eq!(found, expected);
        }
        assert!(size_of::<(PartNumber, Packed)>() <= 24);
    }

    #[test]
    fn reports_are_equal_as_their_figures_are() {
        let entries = |text: &str| {
            let mut entries = Entries::new();
            entries.push("4.2".parse().unwrap(), text.parse().unwrap());
            entries
        };
        assert_eq!(entries("96.5"), entries("96.50"));
        assert_ne!(entries("96.5"), entries("96.51"));
    }
}
