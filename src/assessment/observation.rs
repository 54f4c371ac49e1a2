//! Observations.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::Verdict;
use crate::quantity::{Bounds, Decimal, Share, reads_as_thousands, signed_decimal};
use crate::text::{Lang, fold, number_text};

/// What was observed of an indicator or of one of its parts (kết quả thực hiện), as it was
/// written.
///
/// Figures are kept as they were written, also impossible ones: comparing them with a standard names what
/// is wrong with them. There is one written form for JSON and spreadsheets: `met`,
/// `basically-met`, `not-met`, `not-applicable`, a number (`69.96`), or a share (`950/1000`).
/// Reading also takes the Vietnamese words `đạt`, `cơ bản đạt`, `không đạt` or `chưa đạt`, `không
/// xem xét` or `không áp dụng`, in any spelling that [`fold`] takes for the same, and blanks around a
/// word, a figure and the stroke of a share. A figure has no unit: `80 %` is refused, because only the
/// standard says whether the indicator is a percentage.
///
/// In a share, `1.200` could be 1200 in Vietnamese writing or 1.2, so it is refused: `1200/1500` is
/// clear, and `1.2/1.5` too. A term of three decimals is written with one zero more: `1.2340/1.5`.
///
/// ```
/// use nongthonmoi::assessment::Observation;
/// use nongthonmoi::quantity::Decimal;
///
/// assert_eq!("Đạt".parse(), Ok(Observation::Met));
/// assert_eq!("69.96".parse(), Ok(Observation::Amount(Decimal::new(6996, 2))));
/// assert_eq!("950/1000".parse::<Observation>()?.to_string(), "950/1000");
/// assert_eq!("950 / 1000".parse(), "950/1000".parse::<Observation>());
/// assert!("69,96".parse::<Observation>().is_err());
/// assert!("1.200/1500".parse::<Observation>().is_err());
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

impl Observation {
    /// The observation in words: `đạt`, `69,96`, `950/1000`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Amount(amount) => number_text(amount, lang),
            Self::Share { part, whole } => {
                [part, whole].map(|term| number_text(term, lang)).join("/")
            }
            Self::Met | Self::BasicallyMet | Self::NotMet | Self::NotApplicable => {
                let verdict = self.attested().unwrap_or(Verdict::Unknown);
                verdict.label().get(lang).into()
            }
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
            Self::Share { part, whole } => {
                write!(formatter, "{}/{}", term(*part), term(*whole))
            }
        }
    }
}

/// A term of a share as it is written: three decimals would be read as a group of thousands.
fn term(mut value: Decimal) -> Decimal {
    if reads_as_thousands(value) {
        value.rescale(4);
    }
    value
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
    /// [`InvalidObservation`] for the empty text (an empty cell is not an observation), `x`, `95 %`,
    /// `69,96`, `1/2/3`, `1.200/950`, and for numbers of more than 28 digits. Whether a figure is one
    /// that the crate calculates with, see [`Bounds::FIGURE`], is said when it is compared with a
    /// standard.
    fn from_str(input: &str) -> Result<Self, InvalidObservation> {
        let refused = |fault| InvalidObservation {
            input: input.into(),
            fault,
        };
        let number = |text: &str, bounds| {
            signed_decimal(text.trim()).map_err(|error| match error.bounds() {
                Some(_) => refused(Fault::TooManyDigits(bounds)),
                None => refused(Fault::Form),
            })
        };
        let term = |text| match number(text, Bounds::TERM)? {
            value if reads_as_thousands(value) => Err(refused(Fault::Thousands(value))),
            value => Ok(value),
        };
        let text = input.trim();
        let first = text.trim_start_matches('-').bytes().next();
        if first.is_some_and(|first| first.is_ascii_digit()) {
            return Ok(match text.split_once('/') {
                None => Self::Amount(number(text, Bounds::FIGURE)?),
                Some((part, whole)) => Self::Share {
                    part: term(part)?,
                    whole: term(whole)?,
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
            .ok_or_else(|| refused(Fault::Form))
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
        Ok(Observation::Amount(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Observation, E> {
        Ok(Observation::Amount(value.into()))
    }

    // A float is refused, with the way to write the figure.
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Observation, E> {
        crate::quantity::DecimalVisitor
            .visit_f64(value)
            .map(Observation::Amount)
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Observation, A::Error> {
        let value = crate::quantity::DecimalVisitor.visit_map(map)?;
        Ok(Observation::Amount(value))
    }
}

/// A text is not an observation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct InvalidObservation {
    input: String,
    fault: Fault,
}

/// What is wrong with a text that is not an observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Fault {
    /// It is of another form.
    Form,
    /// A number has more digits than a decimal.
    TooManyDigits(Bounds),
    /// A term of a share could be a group of thousands.
    Thousands(Decimal),
}

impl InvalidObservation {
    /// The text.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The bounds that a number in the text exceeds; `None` for any other text.
    #[must_use]
    pub const fn bounds(&self) -> Option<Bounds> {
        match self.fault {
            Fault::TooManyDigits(bounds) => Some(bounds),
            Fault::Form | Fault::Thousands(_) => None,
        }
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let input = &self.input;
        match self.fault {
            Fault::Form => bilingual!(
                lang,
                "“{input}” không phải là kết quả thực hiện: ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng, một số không kèm đơn vị hay dấu % mà trước phần thập phân dùng dấu chấm (.) thay cho dấu phẩy, hoặc một tỷ lệ như 950/1000",
                "`{input}` is not an observation: write met, basically-met, not-met or not-applicable (đạt, cơ bản đạt, không đạt, không áp dụng), a number without a unit or % and with a decimal point such as 69.96, or a share such as 950/1000",
            ),
            Fault::TooManyDigits(bounds) => {
                let (digits, decimals) = (bounds.digits(), bounds.decimals());
                bilingual!(
                    lang,
                    "“{input}” có quá nhiều chữ số: chỉ được ghi nhiều nhất {digits} chữ số và nhiều nhất {decimals} chữ số thập phân",
                    "`{input}` has too many digits: at most {digits} are allowed and at most {decimals} after the decimal point",
                )
            }
            Fault::Thousands(value) => {
                let (thousands, decimal) = (value.mantissa(), term(value.normalize()));
                bilingual!(
                    lang,
                    "“{input}”: không rõ “{value}” là {thousands} hay là số thập phân: ghi {thousands} nếu dấu chấm phân nhóm hàng nghìn, ghi {decimal} nếu là số thập phân",
                    "`{input}`: `{value}` could be {thousands} or a decimal: write {thousands} if the point marks a group of thousands, or {decimal} if it is a decimal",
                )
            }
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

    #[test]
    fn blanks_around_figures_and_the_stroke_are_read_as_around_words() {
        for (text, plain) in [
            (" 69.96\t", "69.96"),
            (" -1 ", "-1"),
            (" 950 /\u{a0}1000 ", "950/1000"),
            ("\u{a0}met ", "met"),
        ] {
            assert_eq!(text.parse::<Observation>(), plain.parse(), "{text:?}");
        }
        for text in ["9 50/1000", "1 000", "80 %", "- 1"] {
            assert!(text.parse::<Observation>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_term_of_a_share_that_could_be_thousands_is_refused_with_both_ways_to_write_it() {
        for (text, thousands, decimal) in [
            ("1.200/950", "1200", "1.2"),
            ("950/1.200", "1200", "1.2"),
            ("999.999/1000000", "999999", "999.9990"),
        ] {
            let error = text.parse::<Observation>().unwrap_err();
            assert_eq!((error.input(), error.bounds()), (text, None));
            for lang in Lang::ALL {
                let message = error.text(lang);
                assert!(message.contains(thousands), "{message}");
                assert!(message.contains(decimal), "{message}");
            }
        }
        for text in [
            "0.125/1.25",
            "1200/1500",
            "1000.125/2000",
            "1.2000/950",
            "1.2/3.45",
        ] {
            assert_eq!(text.parse::<Observation>().unwrap().to_string(), text);
        }
    }

    proptest! {
        /// Also of figures that nobody can have: a report is read as it was written.
        #[test]
        fn each_observation_is_read_back_from_its_text(
            terms in prop::array::uniform2((any::<u128>(), any::<bool>(), 0_u32..=28)), share in any::<bool>()
        ) {
            let [part, whole] = terms.map(|(digits, negative, scale)| {
                let mut value = Decimal::from_i128_with_scale(i128::try_from(digits >> 40).unwrap(), scale);
                if scale == 3 {
                    value = value.checked_rem(Decimal::from(1_200)).unwrap();
                }
                value.set_sign_negative(negative);
                value
            });
            let observation = if share {
                Observation::Share { part, whole }
            } else {
                Observation::Amount(part)
            };
            let written = observation.to_string();
            let read: Observation = written.parse().unwrap();
            prop_assert_eq!(read.to_string(), written);
            prop_assert_eq!(read, observation);
        }
    }
}
