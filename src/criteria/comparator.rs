//! How a value is held against its threshold.

use core::cmp::Ordering;

use crate::text::{Label, coded};

/// How a value is held against its threshold.
///
/// A value equal to the threshold meets `at least` and `at most`; the strict forms occur in sets
/// before 2016 (poverty "< 10 %" in Decision 491/QĐ-TTg).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "these are all the ways to order a value against a bound"
)]
pub enum Comparator {
    /// `≥`: equal or above.
    AtLeast,
    /// `≤`: equal or below.
    AtMost,
    /// `>`: strictly above.
    MoreThan,
    /// `<`: strictly below.
    LessThan,
}

impl Comparator {
    /// Every comparator.
    pub const ALL: &'static [Self] = &[Self::AtLeast, Self::AtMost, Self::MoreThan, Self::LessThan];

    /// The code by which the comparator is written in data: `>=`, `<=`, `>`, `<`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::AtMost => "<=",
            Self::MoreThan => ">",
            Self::LessThan => "<",
        }
    }

    /// The sign as it is printed: `≥`, `≤`, `>`, `<`.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => "≥",
            Self::AtMost => "≤",
            Self::MoreThan => ">",
            Self::LessThan => "<",
        }
    }

    /// The comparator in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::AtLeast => Label::new("từ … trở lên", "at least"),
            Self::AtMost => Label::new("không quá", "at most"),
            Self::MoreThan => Label::new("trên", "more than"),
            Self::LessThan => Label::new("dưới", "less than"),
        }
    }

    /// Whether a value that compares so with the threshold meets it.
    ///
    /// ```
    /// use core::cmp::Ordering;
    /// use nongthonmoi::criteria::Comparator;
    ///
    /// assert!(Comparator::AtLeast.holds(Ordering::Equal));
    /// assert!(!Comparator::LessThan.holds(Ordering::Equal));
    /// ```
    #[must_use]
    pub const fn holds(self, value_to_threshold: Ordering) -> bool {
        match self {
            Self::AtLeast => value_to_threshold.is_ge(),
            Self::AtMost => value_to_threshold.is_le(),
            Self::MoreThan => value_to_threshold.is_gt(),
            Self::LessThan => value_to_threshold.is_lt(),
        }
    }

    /// Whether a larger value is the better one.
    #[must_use]
    pub const fn wants_more(self) -> bool {
        matches!(self, Self::AtLeast | Self::MoreThan)
    }
}

coded!(
    Comparator,
    UnknownComparator,
    "comparator",
    "`>=`, `<=`, `>` or `<`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_comparator_on_every_ordering() {
        use Ordering::{Equal, Greater, Less};
        for (comparator, holding) in [
            (Comparator::AtLeast, [false, true, true]),
            (Comparator::AtMost, [true, true, false]),
            (Comparator::MoreThan, [false, false, true]),
            (Comparator::LessThan, [true, false, false]),
        ] {
            assert_eq!(
                [Less, Equal, Greater].map(|order| comparator.holds(order)),
                holding
            );
            assert_eq!(comparator.to_string().parse(), Ok(comparator));
        }
        assert_eq!("≥".parse::<Comparator>().unwrap_err().input(), "≥");
    }
}
