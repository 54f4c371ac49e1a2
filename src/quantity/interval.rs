//! What lies between two bounds.

use core::fmt;

/// A value that is known to lie between two bounds, both included: a count over what was reported,
/// a cost of which a part is open, the mean that a printed table allows.
///
/// The serde form is `{"at_least", "at_most"}`.
///
/// ```
/// use nongthonmoi::quantity::Interval;
///
/// let communes = Interval::new(12, 16).unwrap();
/// assert_eq!((communes.at_least(), communes.at_most()), (12, 16));
/// assert_eq!(communes.exact(), None);
/// assert_eq!(communes.to_string(), "12 to 16");
/// assert_eq!(Interval::exactly(19).to_string(), "19");
/// ```
// INVARIANT: at_least <= at_most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Interval<T> {
    at_least: T,
    at_most: T,
}

/// The lower bound of an interval is above the upper one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the interval from {at_least} to {at_most} is reversed: write the lower bound first")]
#[expect(
    clippy::exhaustive_structs,
    reason = "an interval has these two bounds and nothing else"
)]
pub struct ReversedInterval<T> {
    /// The bound that was given as the lower one.
    pub at_least: T,
    /// The bound that was given as the upper one.
    pub at_most: T,
}

impl<T: Ord + Copy> Interval<T> {
    /// The interval between two bounds.
    ///
    /// # Errors
    ///
    /// [`ReversedInterval`] when the lower bound is above the upper one.
    pub fn new(at_least: T, at_most: T) -> Result<Self, ReversedInterval<T>> {
        if at_least <= at_most {
            Ok(Self { at_least, at_most })
        } else {
            Err(ReversedInterval { at_least, at_most })
        }
    }

    /// The interval whose bounds are the smaller and the larger of two values.
    #[must_use]
    pub fn between(one: T, other: T) -> Self {
        Self {
            at_least: one.min(other),
            at_most: one.max(other),
        }
    }

    /// The value, when both bounds agree.
    #[must_use]
    pub fn exact(self) -> Option<T> {
        (self.at_least == self.at_most).then_some(self.at_least)
    }

    /// Whether a value lies between the bounds.
    #[must_use]
    pub fn contains(self, value: T) -> bool {
        self.at_least <= value && value <= self.at_most
    }

    /// The values between the bounds of both, or `None` when there are none.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        let (at_least, at_most) = (
            self.at_least.max(other.at_least),
            self.at_most.min(other.at_most),
        );
        Self::new(at_least, at_most).ok()
    }

    /// The smallest interval that contains both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self {
            at_least: self.at_least.min(other.at_least),
            at_most: self.at_most.max(other.at_most),
        }
    }
}

impl<T: Copy> Interval<T> {
    /// The interval of one value.
    #[must_use]
    pub const fn exactly(value: T) -> Self {
        Self {
            at_least: value,
            at_most: value,
        }
    }

    /// The lower bound.
    #[must_use]
    pub const fn at_least(self) -> T {
        self.at_least
    }

    /// The upper bound.
    #[must_use]
    pub const fn at_most(self) -> T {
        self.at_most
    }
}

impl<T: fmt::Display + PartialEq> fmt::Display for Interval<T> {
    /// `12` for one value, `12 to 16` for two bounds.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at_least == self.at_most {
            self.at_least.fmt(formatter)
        } else {
            write!(formatter, "{} to {}", self.at_least, self.at_most)
        }
    }
}

impl<'de, T> serde::Deserialize<'de> for Interval<T>
where
    T: serde::Deserialize<'de> + Ord + Copy + fmt::Display,
{
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename = "Interval")]
        struct Form<T> {
            at_least: T,
            at_most: T,
        }

        let Form { at_least, at_most } = Form::deserialize(deserializer)?;
        Self::new(at_least, at_most).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_pair_of_small_bounds_is_an_interval_or_reversed() {
        for one in 0_u8..6 {
            for other in 0..6 {
                let interval = Interval::new(one, other);
                assert_eq!(interval.is_ok(), one <= other);
                let between = Interval::between(one, other);
                assert!(between.contains(one) && between.contains(other));
                assert_eq!(
                    between,
                    Interval::exactly(one).hull(Interval::exactly(other))
                );
                assert_eq!(between.exact().is_some(), one == other);
                for third in 0..6 {
                    let common = between.intersection(Interval::between(third, 5));
                    let expected = |value| between.contains(value) && third <= value;
                    for value in 0..6 {
                        let found = common.is_some_and(|common| common.contains(value));
                        assert_eq!(found, expected(value));
                    }
                }
                let json = serde_json::to_string(&between).unwrap();
                assert_eq!(
                    serde_json::from_str::<Interval<u8>>(&json).unwrap(),
                    between
                );
            }
        }
    }

    #[test]
    fn a_reversed_form_is_refused_with_its_bounds() {
        let error = serde_json::from_str::<Interval<u8>>(r#"{"at_least": 2, "at_most": 1}"#);
        let message = error.unwrap_err().to_string();
        assert!(
            message.starts_with("the interval from 2 to 1 is reversed"),
            "{message}"
        );
    }
}
