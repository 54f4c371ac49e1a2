//! Printed figures with a word before them: `trên 13`, `gần 9,5`, `khoảng 12`.

use alloc::format;
use alloc::string::{String, ToString};
use core::cmp::Ordering;
use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use super::{Interval, InvalidQuantity, Printed, Ratio, Rounding, reads_as_thousands};

/// A word before a printed figure (từ chỉ mức: trên, hơn, gần, dưới, khoảng).
///
/// Such a figure is not a rounded one: "gần 9,5 tiêu chí" says that the mean lies below 9.5, and
/// nothing else that can be checked; "khoảng 12" says nothing that can be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: reports use further words.
#[non_exhaustive]
pub enum Qualifier {
    /// `trên`: more than the figure.
    Above,
    /// `hơn`: more than the figure.
    MoreThan,
    /// `gần`: less than the figure, and close to it.
    Nearly,
    /// `dưới`: less than the figure.
    Below,
    /// `khoảng`: close to the figure, on either side.
    About,
}

impl Qualifier {
    /// Every qualifier.
    pub const ALL: &'static [Self] = &[
        Self::Above,
        Self::MoreThan,
        Self::Nearly,
        Self::Below,
        Self::About,
    ];

    /// The code by which the qualifier is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Above => "above",
            Self::MoreThan => "more-than",
            Self::Nearly => "nearly",
            Self::Below => "below",
            Self::About => "about",
        }
    }

    /// The word as Vietnamese reports print it.
    #[must_use]
    pub const fn printed(self) -> &'static str {
        match self {
            Self::Above => "trên",
            Self::MoreThan => "hơn",
            Self::Nearly => "gần",
            Self::Below => "dưới",
            Self::About => "khoảng",
        }
    }

    /// How the true figure compares with the printed one; `None` where the word does not say it.
    #[must_use]
    pub const fn ordering(self) -> Option<Ordering> {
        match self {
            Self::Above | Self::MoreThan => Some(Ordering::Greater),
            Self::Nearly | Self::Below => Some(Ordering::Less),
            Self::About => None,
        }
    }

    /// The qualifier of a code or of a printed word, in upper or lower case, and whether it was the word.
    fn read(word: &str) -> Option<(Self, bool)> {
        let word = word.to_lowercase();
        let mut all = Self::ALL.iter().copied();
        all.find_map(|qualifier| {
            let is_printed = word == qualifier.printed();
            let is_read = is_printed || word == qualifier.code();
            is_read.then_some((qualifier, is_printed))
        })
    }
}

/// A figure as a document prints it, with the word before it where there is one: `13.3`,
/// `trên 13`, `gần 9,5`.
///
/// Without a word it is a [`Printed`] figure, shortened in some way; with one it is mostly a bound on
/// one side, which the true figure does not reach.
///
/// The text form is the figure with a decimal point, the code of the qualifier before it: `13.3`,
/// `nearly 9.5`. The Vietnamese words are read too, and after one a decimal comma: `gần 9,5`. What could
/// be a group of thousands there, `trên 1.200`, is refused.
///
/// ```
/// use nongthonmoi::quantity::{Qualified, Qualifier, Ratio};
///
/// let mean: Qualified = "gần 9,5".parse()?;
/// assert_eq!((mean.qualifier(), mean.to_string()), (Some(Qualifier::Nearly), "nearly 9.5".into()));
/// // 816 criteria over 86 communes are 9.488…; 817 are 9.5, which is no longer nearly.
/// assert!(mean.allows(Ratio::new(816, 86).unwrap()));
/// assert!(!mean.allows(Ratio::new(817, 86).unwrap()));
/// // A figure without a word may be a rounded one.
/// assert!("9.5".parse::<Qualified>()?.allows(Ratio::new(816, 86).unwrap()));
/// # Ok::<(), nongthonmoi::quantity::InvalidQualified>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Qualified {
    qualifier: Option<Qualifier>,
    figure: Printed,
}

impl Qualified {
    /// A figure with a word before it.
    #[must_use]
    pub const fn new(qualifier: Qualifier, figure: Printed) -> Self {
        Self {
            qualifier: Some(qualifier),
            figure,
        }
    }

    /// A figure without a word before it.
    #[must_use]
    pub const fn plain(figure: Printed) -> Self {
        Self {
            qualifier: None,
            figure,
        }
    }

    /// The word before the figure; `None` when there is none.
    #[must_use]
    pub const fn qualifier(self) -> Option<Qualifier> {
        self.qualifier
    }

    /// The figure.
    #[must_use]
    pub const fn figure(self) -> Printed {
        self.figure
    }

    /// Whether a ratio can stand behind it: on the right side of a bound, or turned into the figure
    /// by some rounding.
    #[must_use]
    pub fn allows(self, ratio: Ratio) -> bool {
        let Some(qualifier) = self.qualifier else {
            let mut roundings = Rounding::ALL.iter();
            return roundings.any(|rounding| self.figure.shows(ratio, *rounding));
        };
        let ordering = qualifier.ordering();
        ordering.is_none_or(|ordering| ratio.compare(self.figure) == ordering)
    }

    /// Whether some whole number of a range, over `count`, can stand behind it.
    ///
    /// ```
    /// use core::num::NonZeroU32;
    /// use nongthonmoi::quantity::{Interval, Qualified};
    ///
    /// // 2493 to 2841 criteria over the 191 communes of the plan 18/KH-UBND.
    /// let (sums, communes) = (Interval::new(2493, 2841).unwrap(), NonZeroU32::new(191).unwrap());
    /// let possible = |text: &str| text.parse::<Qualified>().unwrap().is_possible(sums, communes);
    /// assert!(possible("13") && possible("trên 13") && possible("gần 14"));
    /// assert!(!possible("12.9") && !possible("dưới 13") && !possible("hơn 15"));
    /// ```
    #[must_use]
    pub fn is_possible(self, sums: Interval<u64>, count: NonZeroU32) -> bool {
        let over = |sum| Ratio::new(sum, u64::from(count.get()));
        match self.qualifier {
            // The largest number is above a lower bound whenever any is, and the smallest below an
            // upper one.
            Some(qualifier) => {
                let sum = match qualifier.ordering() {
                    Some(Ordering::Less) => sums.at_least(),
                    _ => sums.at_most(),
                };
                over(sum).is_some_and(|ratio| self.allows(ratio))
            }
            None => Rounding::ALL
                .iter()
                .filter_map(|rounding| self.figure.sums(count, *rounding))
                .any(|behind| behind.intersection(sums).is_some()),
        }
    }
}

impl From<Printed> for Qualified {
    fn from(figure: Printed) -> Self {
        Self::plain(figure)
    }
}

impl fmt::Display for Qualified {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.qualifier {
            Some(qualifier) => format!("{} {}", qualifier.code(), self.figure),
            None => self.figure.to_string(),
        };
        formatter.pad(&text)
    }
}

impl FromStr for Qualified {
    type Err = InvalidQualified;

    /// Reads a figure with a code or a printed word before it, or without.
    ///
    /// # Errors
    /// [`InvalidQualified::UnknownQualifier`] for another word, [`InvalidQualified::Thousands`] for
    /// `trên 1.200`, and what [`Printed`] refuses for the figure.
    fn from_str(input: &str) -> Result<Self, InvalidQualified> {
        let Some((word, figure)) = input.trim().split_once(char::is_whitespace) else {
            return Ok(Self::plain(input.trim().parse()?));
        };
        let Some((qualifier, is_printed)) = Qualifier::read(word) else {
            let input = input.into();
            return Err(InvalidQualified::UnknownQualifier { input });
        };
        let figure = figure.trim_start();
        if !is_printed {
            return Ok(Self::new(qualifier, figure.parse()?));
        }
        match figure.split_once(',') {
            Some((whole, decimals)) if !whole.contains('.') => {
                let figure = format!("{whole}.{decimals}");
                Ok(Self::new(qualifier, figure.parse()?))
            }
            _ => match figure.parse::<Printed>()? {
                figure if reads_as_thousands(figure.get()) => Err(InvalidQualified::Thousands {
                    input: input.into(),
                    figure,
                }),
                figure => Ok(Self::new(qualifier, figure)),
            },
        }
    }
}

serde_as_text!(
    Qualified,
    "a printed figure as text, for example \"13.3\" or \"nearly 9.5\""
);

/// A text is not a printed figure with or without a word before it.
// May grow: further forms of input can be wrong in further ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidQualified {
    /// The word before the figure is not known.
    #[error(
        "`{input}` begins with an unknown word: write `above` (trên), `more-than` (hơn), `nearly` (gần), `below` (dưới) or `about` (khoảng) and a blank before the figure, or the figure alone"
    )]
    UnknownQualifier {
        /// The text.
        input: String,
    },
    /// A figure after a Vietnamese word could be a group of thousands.
    #[error(
        "`{input}`: `{figure}` could be {} or a decimal: write {} if the point marks a group of thousands, or a decimal comma if it is a decimal",
        .figure.get().mantissa(),
        .figure.get().mantissa()
    )]
    Thousands {
        /// The text.
        input: String,
        /// The figure, read as a decimal.
        figure: Printed,
    },
    /// The figure is not one.
    #[error(transparent)]
    Figure(#[from] InvalidQuantity),
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quantity::Decimal;

    #[test]
    fn every_word_is_read_and_written_by_its_code() {
        for qualifier in Qualifier::ALL {
            let figure: Printed = "9.50".parse().unwrap();
            let qualified = Qualified::new(*qualifier, figure);
            let written = format!("{} 9.50", qualifier.code());
            assert_eq!(qualified.to_string(), written);
            for text in [written, format!("{} 9.50", qualifier.printed())] {
                assert_eq!(text.parse(), Ok(qualified), "{text}");
                assert_eq!(text.to_uppercase().parse(), Ok(qualified), "{text}");
            }
        }
        let plain: Qualified = "13.3".parse().unwrap();
        assert_eq!(
            (plain.qualifier(), plain.to_string()),
            (None, "13.3".into())
        );
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["độ 13", "9 13", "gần13 5"] {
            let error = text.parse::<Qualified>().unwrap_err();
            assert!(
                matches!(error, InvalidQualified::UnknownQualifier { .. }),
                "{text}"
            );
            assert!(error.to_string().contains(text));
        }
        for text in [
            "",
            "gần",
            "nearly 9,5",
            "9,5",
            "gần 1.234,5",
            "gần 9,5,5",
            "-1",
        ] {
            let error = text.parse::<Qualified>().unwrap_err();
            assert!(matches!(error, InvalidQualified::Figure(_)), "{text}");
        }
        let error = "trên 1.200".parse::<Qualified>().unwrap_err();
        assert!(error.to_string().contains("write 1200"), "{error}");
        assert!("above 1.200".parse::<Qualified>().is_ok());
    }

    #[test]
    fn a_vietnamese_word_brings_its_decimal_comma() {
        for (text, written) in [
            ("gần 9,5", "nearly 9.5"),
            (" Gần  9.5 ", "nearly 9.5"),
            ("hơn 13,05", "more-than 13.05"),
            ("khoảng 12", "about 12"),
            ("trên 1200", "above 1200"),
            ("dưới 1,200", "below 1.200"),
        ] {
            let qualified: Qualified = text.parse().unwrap();
            assert_eq!(qualified.to_string(), written);
        }
    }

    #[test]
    fn a_bound_is_not_reached() {
        let ratio = |numerator| Ratio::new(numerator, 2).unwrap();
        for (text, below, at, above) in [
            ("trên 13.5", false, false, true),
            ("hơn 13.5", false, false, true),
            ("gần 13.5", true, false, false),
            ("dưới 13.5", true, false, false),
            ("khoảng 13.5", true, true, true),
        ] {
            let qualified: Qualified = text.parse().unwrap();
            let found = [26, 27, 28].map(|numerator| qualified.allows(ratio(numerator)));
            assert_eq!(found, [below, at, above], "{text}");
        }
    }

    proptest! {
        /// Possible is what some sum of the range is allowed for.
        #[test]
        fn possible_is_what_some_sum_allows(
            least in 0_u64..200, width in 0_u64..60, count in 1_u32..30,
            mantissa in 0_i64..3_000, digits in 0_u32..3, word in 0_usize..6
        ) {
            let figure = Printed::new(Decimal::new(mantissa, digits)).unwrap();
            let qualified = Qualifier::ALL
                .get(word)
                .map_or(Qualified::plain(figure), |qualifier| Qualified::new(*qualifier, figure));
            let count = NonZeroU32::new(count).unwrap();
            let sums = Interval::between(least, least.saturating_add(width));
            let some = (sums.at_least()..=sums.at_most())
                .any(|sum| qualified.allows(Ratio::new(sum, u64::from(count.get())).unwrap()));
            prop_assert_eq!(qualified.is_possible(sums, count), some);
        }

        #[test]
        fn parse_and_print_are_inverse(mantissa in 0_i64..100_000, digits in 0_u32..5, word in 0_usize..6) {
            let figure = Printed::new(Decimal::new(mantissa, digits)).unwrap();
            let qualified = Qualifier::ALL
                .get(word)
                .map_or(Qualified::plain(figure), |qualifier| Qualified::new(*qualifier, figure));
            prop_assert_eq!(qualified.to_string().parse(), Ok(qualified));
        }
    }
}
