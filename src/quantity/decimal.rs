//! Exact decimals: how they are read, and their serde form.

use alloc::format;
use alloc::string::String;

pub use rust_decimal::Decimal;

use super::Bounds;

/// A text is not a decimal number in the form that the crate reads.
///
/// The form is `-`, digits, and optionally a point and digits: `69.96`, `7`, `-0.5`. `69,96` (decimal
/// comma), `1.234,5`, `1e3`, `.5`, `5 %` and the empty text are refused. A text with more digits than
/// are calculated with exactly is refused and never rounded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{input}` is not a decimal number{}", self.reason_en())]
pub struct InvalidDecimal {
    input: String,
    bounds: Option<Bounds>,
}

impl InvalidDecimal {
    /// The text.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The bounds that a number with too many digits exceeds; `None` for a text of another form.
    #[must_use]
    pub const fn bounds(&self) -> Option<Bounds> {
        self.bounds
    }

    fn reason_en(&self) -> String {
        match self.bounds {
            None => {
                ": write digits with a decimal point and no group marks, for example 69.96".into()
            }
            Some(bounds) => format!(
                " that is kept exactly: write at most {} digits and at most {} after the decimal point",
                bounds.digits(),
                bounds.decimals()
            ),
        }
    }
}

/// Reads a figure, digit for digit: the scale of the text is the scale of the number.
pub(crate) fn parse(text: &str) -> Result<Decimal, InvalidDecimal> {
    let value = parse_raw(text)?;
    if Bounds::FIGURE.hold(value) {
        Ok(value)
    } else {
        Err(InvalidDecimal {
            input: text.into(),
            bounds: Some(Bounds::FIGURE),
        })
    }
}

/// Reads digits and at most one point, up to 19 characters in all, in one pass; `None` for any other
/// text.
fn parse_short(text: &str) -> Option<Decimal> {
    let (whole, fraction) = match text.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    if whole.is_empty() || text.len() > 19 {
        return None;
    }
    let mut mantissa = 0_u64;
    for byte in whole.bytes().chain(fraction.bytes()) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        // 19 digits fit 64 bits.
        mantissa = mantissa.wrapping_mul(10).wrapping_add(digit.into());
    }
    let scale = u32::try_from(fraction.len()).ok()?;
    Some(Decimal::from_i128_with_scale(mantissa.into(), scale))
}

/// Reads a decimal of up to 28 digits, for what checks its own bounds and for results of calculations.
pub(crate) fn parse_raw(text: &str) -> Result<Decimal, InvalidDecimal> {
    match parse_signed(text)? {
        // Zero has no sign, and dropping one would change what was written.
        value if value.is_zero() && value.is_sign_negative() => Err(InvalidDecimal {
            input: text.into(),
            bounds: None,
        }),
        value => Ok(value),
    }
}

/// As [`parse_raw`], and keeps the sign of a zero.
pub(crate) fn parse_signed(text: &str) -> Result<Decimal, InvalidDecimal> {
    if let Some(value) = parse_short(text) {
        return Ok(value);
    }
    let refused = |bounds| InvalidDecimal {
        input: text.into(),
        bounds,
    };
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || fraction.is_some_and(|part| !digits(part)) {
        return Err(refused(None));
    }
    let mut value = Decimal::from_str_exact(text).map_err(|_| refused(Some(Bounds::FIGURE)))?;
    value.set_sign_negative(unsigned.len() < text.len());
    Ok(value)
}

/// Whether a Vietnamese reader would take the point of a number for a group mark: `1.200` is 1200 there.
pub(crate) fn reads_as_thousands(value: Decimal) -> bool {
    let thousands = value.mantissa().unsigned_abs();
    value.scale() == 3 && (1_000..1_000_000).contains(&thousands)
}

/// A decimal of a built-in table, read when the crate is compiled: a wrong text fails the build.
///
/// Takes digits and at most one point, up to 18 digits.
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "called in constants only, where a panic is a compile error"
)]
pub(crate) const fn constant(text: &str) -> Decimal {
    let bytes = text.as_bytes();
    assert!(!bytes.is_empty() && bytes.len() <= 19, "one to 18 digits");
    let mut mantissa: u64 = 0;
    let mut scale: u32 = 0;
    let mut after_point = false;
    let mut index = 0;
    while index < bytes.len() {
        match bytes[index] {
            b'.' if !after_point => after_point = true,
            digit @ b'0'..=b'9' => {
                mantissa = mantissa * 10 + (digit - b'0') as u64;
                if after_point {
                    scale += 1;
                }
            }
            _ => panic!("not a decimal"),
        }
        index += 1;
    }
    let low = (mantissa & 0xFFFF_FFFF) as u32;
    let high = (mantissa >> 32) as u32;
    Decimal::from_parts(low, high, 0, false, scale)
}

/// The serde form of a decimal: written as text; read from text or from a number whose digits the
/// format can hand over. A number that comes as a binary float is refused.
pub(crate) mod serde_form {
    use alloc::string::String;
    use core::fmt;

    use super::{Decimal, parse_raw};

    /// The key under which `serde_json` with `arbitrary_precision` hands over a number's digits.
    pub(crate) const DIGITS_KEY: &str = "$serde_json::private::Number";

    pub(crate) fn serialize<S: serde::Serializer>(
        value: &Decimal,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(DecimalVisitor)
    }

    /// Reads a decimal from the form that the format gives.
    pub(crate) struct DecimalVisitor;

    impl<'de> serde::de::Visitor<'de> for DecimalVisitor {
        type Value = Decimal;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a decimal as text, for example \"69.96\"")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decimal, E> {
            parse_raw(text).map_err(E::custom)
        }

        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Decimal, E> {
            Ok(Decimal::from(value))
        }

        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Decimal, E> {
            Ok(Decimal::from(value))
        }

        fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Decimal, E> {
            Err(E::custom(format_args!(
                "the number `{value}` came as a binary float, which does not keep its digits: write it as text, \"{value}\""
            )))
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
            use serde::de::Error;
            match map.next_key::<String>()? {
                Some(key) if key == DIGITS_KEY => {
                    parse_raw(&map.next_value::<String>()?).map_err(A::Error::custom)
                }
                _ => Err(A::Error::invalid_type(serde::de::Unexpected::Map, &self)),
            }
        }
    }
}

/// The serde form of what is added up: that of a decimal within [`Bounds::SUMMAND`].
pub(crate) mod summand_form {
    use super::{Bounds, Decimal, serde_form};

    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        let value = serde_form::deserialize(deserializer)?;
        Bounds::SUMMAND
            .check(value)
            .map_err(serde::de::Error::custom)
    }

    pub(crate) use serde_form::serialize;
}

/// What the schema says of a decimal.
#[cfg(feature = "schema")]
pub(crate) struct DecimalForm;

schema_by_hand!(
    DecimalForm,
    "Decimal",
    "description": "An exact decimal as text with a decimal point. It is also read from a whole \
        number; a number with a point keeps its digits in few readers.",
    "type": ["string", "integer"],
    "pattern": r"^(0+(\.0+)?|-?([0-9]*[1-9][0-9]*(\.[0-9]+)?|0+\.[0-9]*[1-9][0-9]*))$",
    "examples": ["69.96"],
);

/// The serde form of a figure in a table: a whole number below 2⁵³ is written as a number, which
/// every reader of JSON keeps, anything else as text; both are read.
pub(crate) mod figure_form {
    use super::{Decimal, serde_form};

    const LARGEST_SAFE: u64 = (1 << 53) - 1;

    pub(crate) fn serialize<S: serde::Serializer>(
        value: &Decimal,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let whole = (value.scale() == 0 && !value.is_sign_negative())
            .then(|| u64::try_from(*value).ok())
            .flatten()
            .filter(|whole| *whole <= LARGEST_SAFE);
        match whole {
            Some(whole) => serializer.serialize_u64(whole),
            None => serde_form::serialize(value, serializer),
        }
    }

    pub(crate) use serde_form::deserialize;
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn reads_digits_and_keeps_the_scale() {
        for text in [
            "0",
            "7",
            "69.96",
            "69.960",
            "-0.5",
            "82.21153846153847",
            "0.000000000000000001",
            "99999999999999999",
        ] {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_not_the_form() {
        for text in [
            "",
            "-",
            ".",
            ".5",
            "5.",
            "69,96",
            "1.234,5",
            "1e3",
            "5 %",
            " 5",
            "+5",
            "-0",
            "-0.00",
            "1_000",
            "NaN",
            "100000000000000000",
            "0.0000000000000000001",
            "79228162514264337593543950336",
            "0.00000000000000000000000000001",
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.input(), text);
            assert!(error.to_string().contains(text), "{error}");
        }
    }

    #[test]
    fn table_constants_equal_the_parsed_text() {
        for text in ["0", "100", "26.7", "59", "99999999999.999999"] {
            assert_eq!(constant(text).to_string(), parse(text).unwrap().to_string());
        }
    }

    proptest::proptest! {
        /// Short texts are read as long ones are.
        #[test]
        fn one_pass_reads_what_several_read(text in "0{0,3}[0-9]{0,12}(\\.[0-9]{0,12})?[. /:x-]{0,1}") {
            if let Some(value) = parse_short(&text) {
                let expected = Decimal::from_str_exact(&text).unwrap();
                proptest::prop_assert_eq!(value.serialize(), expected.serialize());
            } else {
                let digits = text.bytes().filter(u8::is_ascii_digit).count();
                let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
                let points = text.bytes().filter(|byte| *byte == b'.').count();
                let ends = text.starts_with('.') || text.ends_with('.');
                proptest::prop_assert!(
                    digits == 0 || text.len() > 19 || !plain || points > 1 || ends,
                    "{}", text
                );
            }
        }
    }
}
