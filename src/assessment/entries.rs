//! What a report holds: observations by number, each in 16 bytes instead of 36.

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;

use super::{Observation, Verdict};
use crate::criteria::PartNumber;
use crate::quantity::Decimal;

/// Observations by number, in the order in which they were written.
// INVARIANT: the position in `Entry::Other` is one of `others`.
#[derive(Clone, Default)]
pub(super) struct Entries {
    entries: Vec<(PartNumber, Entry)>,
    others: Vec<Observation>,
}

/// An observation, as short as most are.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Attested(Verdict),
    /// A figure that is not negative and has at most 64 bits.
    Amount {
        mantissa: u64,
        scale: u8,
    },
    /// Any other, by its position.
    Other(usize),
}

impl Entries {
    pub(super) const fn new() -> Self {
        Self {
            entries: Vec::new(),
            others: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, number: PartNumber, observation: Observation) {
        let entry = if let Some(verdict) = observation.attested() {
            Entry::Attested(verdict)
        } else if let Some(amount) = short(observation) {
            amount
        } else {
            self.others.push(observation);
            Entry::Other(self.others.len().saturating_sub(1))
        };
        self.entries.push((number, entry));
    }

    /// The observation at a position.
    pub(super) fn observation(&self, position: usize) -> Option<Observation> {
        let (_, entry) = self.entries.get(position)?;
        entry.observation(&self.others)
    }

    #[inline]
    pub(super) fn iter(&self) -> Observations<'_> {
        Observations {
            entries: self.entries.iter(),
            others: &self.others,
        }
    }
}

/// A figure of at most 64 bits.
fn short(observation: Observation) -> Option<Entry> {
    let Observation::Amount(value) = observation else {
        return None;
    };
    if value.is_sign_negative() {
        return None;
    }
    Some(Entry::Amount {
        mantissa: u64::try_from(value.mantissa()).ok()?,
        scale: u8::try_from(value.scale()).ok()?,
    })
}

impl Entry {
    #[inline]
    fn observation(self, others: &[Observation]) -> Option<Observation> {
        match self {
            Self::Attested(verdict) => Observation::attesting(verdict),
            Self::Amount { mantissa, scale } => {
                let [low, middle] = halves(mantissa);
                let value = Decimal::from_parts(low, middle, 0, false, scale.into());
                Some(Observation::Amount(value))
            }
            Self::Other(position) => others.get(position).copied(),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lower half is what is wanted"
)]
const fn halves(word: u64) -> [u32; 2] {
    [word as u32, (word >> 32) as u32]
}

/// The observations of a report with their numbers, in the order in which they were written.
#[derive(Debug, Clone)]
pub struct Observations<'a> {
    entries: core::slice::Iter<'a, (PartNumber, Entry)>,
    others: &'a [Observation],
}

impl<'a> Iterator for Observations<'a> {
    type Item = (&'a PartNumber, Observation);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (number, entry) = self.entries.next()?;
        Some((number, entry.observation(self.others)?))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
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
        state.write_usize(self.entries.len());
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
        for (position, expected) in observations.into_iter().enumerate() {
            let found = entries.observation(position).unwrap();
            assert_eq!(found.to_string(), expected.to_string());
            assert_eq!(found, expected);
        }
        assert!(size_of::<(PartNumber, Entry)>() <= 32);
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
