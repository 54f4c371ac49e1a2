//! Observations.

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::Verdict;
use crate::quantity::{Bounds, Decimal, Share, raw_decimal};
use crate::text::{Lang, fold};

/// What was observed of an indicator or of one of its parts (kết quả thực hiện), as it was
/// written.
///
/// Figures are kept as they were written, also impossible ones: comparing them with a standard names what
/// is wrong with them. There is one written form for JSON and spreadsheets: `met`,
/// `basically-met`, `not-met`, `not-applicable`, a number (`69.96`), or a share (`950/1000`).
/// Reading also takes the Vietnamese words `đạt`, `cơ bản đạt`, `không đạt` or `chưa đạt`, `không
/// xem xét` or `không áp dụng`, in any spelling that [`fold`] takes for the same.
///
/// ```
/// use nongthonmoi::assessment::Observation;
/// use nongthonmoi::quantity::Decimal;
///
/// assert_eq!("Đạt".parse(), Ok(Observation::Met));
/// assert_eq!("69.96".parse(), Ok(Observation::Amount(Decimal::new(6996, 2))));
/// assert_eq!("950/1000".parse::<Observation>()?.to_string(), "950/1000");
/// assert!("69,96".parse::<Observation>().is_err());
/// # Ok::<(), nongthonmoi::assessment::InvalidObservation>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
// May grow: scores, or a figure beside an attestation, come with later sets and reports.
#[non_exhaustive]
pub enum Observation {
    /// An appraiser attests that it is met.
    Met,
    /// An appraiser attests that it is basically met (cơ bản đạt).
    BasicallyMet,
    /// An appraiser attests that it is not met.
    NotMet,
    /// It does not apply to the commune.
    NotApplicable,
    /// A figure in the unit of the indicator.
    Amount(Decimal),
    /// A share as it was counted.
    Share {
        /// What was counted.
        part: Decimal,
        /// What it was counted among.
        whole: Decimal,
    },
}

impl Observation {
    /// The verdict that an appraiser attests; `None` for a figure.
    #[must_use]
    #[inline]
    pub const fn attested(self) -> Option<Verdict> {
        match self {
            Self::Met => Some(Verdict::Met),
            Self::BasicallyMet => Some(Verdict::BasicallyMet),
            Self::NotMet => Some(Verdict::NotMet),
            Self::NotApplicable => Some(Verdict::NotApplicable),
            Self::Amount(_) | Self::Share { .. } => None,
        }
    }

    /// What attests a verdict; `None` for one that says that nothing is known.
    pub(super) const fn attesting(verdict: Verdict) -> Option<Self> {
        match verdict {
            Verdict::Met => Some(Self::Met),
            Verdict::BasicallyMet => Some(Self::BasicallyMet),
            Verdict::NotMet => Some(Self::NotMet),
            Verdict::NotApplicable => Some(Self::NotApplicable),
            Verdict::Unknown => None,
        }
    }
}

impl From<Decimal> for Observation {
    fn from(amount: Decimal) -> Self {
        Self::Amount(amount)
    }
}

impl From<Share> for Observation {
    fn from(share: Share) -> Self {
        Self::Share {
            part: share.part(),
            whole: share.whole(),
        }
    }
}

impl fmt::Display for Observation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Met => formatter.write_str("met"),
            Self::BasicallyMet => formatter.write_str("basically-met"),
            Self::NotMet => formatter.write_str("not-met"),
            Self::NotApplicable => formatter.write_str("not-applicable"),
            Self::Amount(amount) => fmt::Display::fmt(amount, formatter),
            Self::Share { part, whole } => write!(formatter, "{part}/{whole}"),
        }
    }
}

/// Attestations as they are written.
const WRITTEN: &[(&str, Observation)] = &[
    ("met", Observation::Met),
    ("basically-met", Observation::BasicallyMet),
    ("not-met", Observation::NotMet),
    ("not-applicable", Observation::NotApplicable),
];

/// The words that are read as attestations.
const WORDS: &[(&str, Observation)] = &[
    ("met", Observation::Met),
    ("đạt", Observation::Met),
    ("basically met", Observation::BasicallyMet),
    ("cơ bản đạt", Observation::BasicallyMet),
    ("not met", Observation::NotMet),
    ("không đạt", Observation::NotMet),
    ("chưa đạt", Observation::NotMet),
    ("not applicable", Observation::NotApplicable),
    ("không xem xét", Observation::NotApplicable),
    ("không áp dụng", Observation::NotApplicable),
];

impl FromStr for Observation {
    type Err = InvalidObservation;

    /// Reads an observation as people write it.
    ///
    /// # Errors
    /// [`InvalidObservation`] for the empty text (an empty cell is no observation), `x`, `95 %`,
    /// `69,96`, `1/2/3`, and for numbers with more digits than [`Bounds::FIGURE`], in a share than
    /// [`Bounds::TERM`].
    fn from_str(text: &str) -> Result<Self, InvalidObservation> {
        let refused = |bounds| InvalidObservation {
            input: text.into(),
            bounds,
        };
        let number = |text, bounds: Bounds| match raw_decimal(text) {
            Ok(value) if bounds.hold(value) => Ok(value),
            Ok(_) => Err(refused(Some(bounds))),
            Err(error) => Err(refused(error.bounds().map(|_| bounds))),
        };
        let first = text.trim_start_matches('-').bytes().next();
        if first.is_some_and(|first| first.is_ascii_digit()) {
            return Ok(match text.split_once('/') {
                None => Self::Amount(number(text, Bounds::FIGURE)?),
                Some((part, whole)) => Self::Share {
                    part: number(part, Bounds::TERM)?,
                    whole: number(whole, Bounds::TERM)?,
                },
            });
        }
        if let Some((_, observation)) = WRITTEN.iter().find(|(written, _)| *written == text) {
            return Ok(*observation);
        }
        // A question mark or brackets around a word say something that the word does not.
        let plain = text.chars().all(is_of_a_word);
        let key = fold(text);
        WORDS
            .iter()
            .find(|(word, _)| plain && fold(word) == key)
            .map(|(_, observation)| *observation)
            .ok_or_else(|| refused(None))
    }
}

/// Letters, the marks of decomposed letters, and blanks.
fn is_of_a_word(character: char) -> bool {
    character.is_alphabetic()
        || character.is_whitespace()
        || ('\u{300}'..='\u{36F}').contains(&character)
}

impl serde::Serialize for Observation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Observation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObservationVisitor)
    }
}

/// Reads the written form, or a number whose digits the format hands over.
struct ObservationVisitor;

impl<'de> serde::de::Visitor<'de> for ObservationVisitor {
    type Value = Observation;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an observation such as \"met\", \"69.96\" or \"950/1000\"")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Observation, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Observation, E> {
        amount(value.into())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Observation, E> {
        amount(value.into())
    }

    // A float is refused, with the way to write the figure.
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Observation, E> {
        crate::quantity::DecimalVisitor
            .visit_f64(value)
            .map(Observation::Amount)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Observation, A::Error> {
        let value = crate::quantity::DecimalVisitor.visit_map(map)?;
        amount(value)
    }
}

fn amount<E: serde::de::Error>(value: Decimal) -> Result<Observation, E> {
    let value = Bounds::FIGURE.check(value).map_err(E::custom)?;
    Ok(Observation::Amount(value))
}

/// A text is not an observation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct InvalidObservation {
    input: String,
    bounds: Option<Bounds>,
}

impl InvalidObservation {
    /// The text.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The bounds that a number in the text exceeds; `None` for a text of another form.
    #[must_use]
    pub const fn bounds(&self) -> Option<Bounds> {
        self.bounds
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let input = &self.input;
        match (self.bounds, lang) {
            (None, Lang::En) => format!(
                "`{input}` is not an observation: write met, basically-met, not-met or not-applicable (đạt, cơ bản đạt, không đạt, không áp dụng), a number with a decimal point such as 69.96, or a share such as 950/1000"
            ),
            (None, Lang::Vi) => format!(
                "“{input}” không phải là kết quả thực hiện: ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng, một số mà trước phần thập phân dùng dấu chấm (.) thay cho dấu phẩy, hoặc một tỷ lệ như 950/1000"
            ),
            (Some(bounds), Lang::En) => format!(
                "`{input}` has too many digits: at most {} are allowed and at most {} after the decimal point",
                bounds.digits(),
                bounds.decimals()
            ),
            (Some(bounds), Lang::Vi) => format!(
                "“{input}” có quá nhiều chữ số: chỉ được ghi nhiều nhất {} chữ số và nhiều nhất {} chữ số thập phân",
                bounds.digits(),
                bounds.decimals()
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_read_in_both_languages_and_any_spelling() {
        for (text, observation) in [
            ("met", Observation::Met),
            ("ĐẠT", Observation::Met),
            (" đạt ", Observation::Met),
            ("Cơ bản đạt", Observation::BasicallyMet),
            ("basically-met", Observation::BasicallyMet),
            ("Không đạt", Observation::NotMet),
            ("chưa đạt", Observation::NotMet),
            ("không áp dụng", Observation::NotApplicable),
            ("not-applicable", Observation::NotApplicable),
        ] {
            assert_eq!(text.parse(), Ok(observation), "{text}");
        }
    }

    #[test]
    fn refuses_other_texts() {
        for text in [
            "",
            " ",
            "x",
            "đạt?",
            "(met)",
            "-đạt",
            "không, đạt",
            "95 %",
            "69,96",
            "1/2/3",
            "/2",
            "1/",
            "1e3",
            "unknown",
            "dat",
        ] {
            assert_eq!(text.parse::<Observation>().unwrap_err().input(), text);
        }
    }

    proptest! {
        #[test]
        fn parse_and_print_are_inverse(text in "-?[0-9]{1,4}(\\.[0-9]{1,6})?(/-?[0-9]{1,4}(\\.[0-9]{1,6})?)?") {
            // A number is equal to itself without leading zeros; a negative zero is refused.
            let Ok(observation) = text.parse::<Observation>() else {
                prop_assert!(text.contains('-'), "{}", text);
                return Ok(());
            };
            let printed = observation.to_string();
            prop_assert_eq!(printed.parse(), Ok(observation));
        }
    }
}
