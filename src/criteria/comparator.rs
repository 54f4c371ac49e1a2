//! How a value is compared with its threshold.

use core::cmp::Ordering;

use crate::text::codes;

codes! {
    /// How a value is compared with its threshold.
    ///
    /// A value equal to the threshold meets `at least` and `at most`; the strict forms occur in sets
    /// before 2016 (poverty "< 10 %" in Decision 491/QĐ-TTg).
    closed because "these are all the ways to order a value against a bound"
    enum Comparator: "comparator" {
        /// `≥`: equal or above.
        AtLeast = ">=", "từ … trở lên", "at least";
        /// `≤`: equal or below.
        AtMost = "<=", "không quá", "at most";
        /// `>`: strictly above.
        MoreThan = ">", "trên", "more than";
        /// `<`: strictly below.
        LessThan = "<", "dưới", "less than";
    }
}

impl Comparator {
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
