//! Observations.

use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

use super::Verdict;
use crate::quantity::{Decimal, parse_decimal};
use crate::text::{fold, text_error};

/// What was observed of an indicator or of one of its parts (kết quả thực hiện), as it was
/// written.
///
/// Figures are kept as they came, also impossible ones: holding them against a standard names what
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
        match self.attestation() {
            Some(attestation) => Some(attestation.verdict()),
            None => None,
        }
    }

    /// What an appraiser attests; `None` for a figure.
    #[inline]
    pub(super) const fn attestation(self) -> Option<Attestation> {
        match self {
            Self::Met => Some(Attestation::Met),
            Self::BasicallyMet => Some(Attestation::BasicallyMet),
            Self::NotMet => Some(Attestation::NotMet),
            Self::NotApplicable => Some(Attestation::NotApplicable),
            Self::Amount(_) | Self::Share { .. } => None,
        }
    }
}

/// What an appraiser can attest; the numbers are the bits by which a table keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attestation {
    Met = 0b00,
    BasicallyMet = 0b01,
    NotMet = 0b10,
    NotApplicable = 0b11,
}

impl Attestation {
    /// The verdict that it gives.
    #[inline]
    pub(super) const fn verdict(self) -> Verdict {
        match self {
            Self::Met => Verdict::Met,
            Self::BasicallyMet => Verdict::BasicallyMet,
            Self::NotMet => Verdict::NotMet,
            Self::NotApplicable => Verdict::NotApplicable,
        }
    }
}

impl From<Attestation> for Observation {
    fn from(attestation: Attestation) -> Self {
        match attestation {
            Attestation::Met => Self::Met,
            Attestation::BasicallyMet => Self::BasicallyMet,
            Attestation::NotMet => Self::NotMet,
            Attestation::NotApplicable => Self::NotApplicable,
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
    /// `69,96`, `1/2/3`.
    fn from_str(text: &str) -> Result<Self, InvalidObservation> {
        let refused = || InvalidObservation::of(text);
        if let Ok(amount) = parse_decimal(text) {
            return Ok(Self::Amount(amount));
        }
        if let Some((part, whole)) = text.split_once('/') {
            return Ok(Self::Share {
                part: parse_decimal(part).map_err(|_| refused())?,
                whole: parse_decimal(whole).map_err(|_| refused())?,
            });
        }
        // A question mark or brackets around a word say something that the word does not.
        let plain = text.chars().all(is_of_a_word);
        let key = fold(text);
        let code = |observation: &Observation| observation.to_string() == text;
        let word = |word: &str| plain && fold(word) == key;
        WORDS
            .iter()
            .find(|(name, observation)| code(observation) || word(name))
            .map(|(_, observation)| *observation)
            .ok_or_else(refused)
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
        Ok(Observation::Amount(Decimal::from(value)))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Observation, E> {
        Ok(Observation::Amount(Decimal::from(value)))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Observation, E> {
        crate::quantity::DecimalVisitor
            .visit_f64(value)
            .map(Observation::Amount)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Observation, A::Error> {
        crate::quantity::DecimalVisitor
            .visit_map(map)
            .map(Observation::Amount)
    }
}

text_error! {
    /// A text is not an observation.
    InvalidObservation,
    "`{input}` is not an observation: write met, basically-met, not-met or not-applicable (đạt, cơ bản đạt, không đạt, không áp dụng), a number with a decimal point such as 69.96, or a share such as 950/1000",
    "“{input}” không phải là kết quả thực hiện: ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng, một số với dấu chấm thập phân như 69.96, hoặc một tỷ lệ như 950/1000"
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
        fn parse_and_print_are_inverse(text in "-?[0-9]{1,9}(\\.[0-9]{1,6})?(/-?[0-9]{1,9}(\\.[0-9]{1,6})?)?") {
            // Leading zeros are the same number without them; a negative zero is refused.
            let Ok(observation) = text.parse::<Observation>() else {
                prop_assert!(text.contains('-'), "{}", text);
                return Ok(());
            };
            let printed = observation.to_string();
            prop_assert_eq!(printed.parse(), Ok(observation));
        }
    }
}
