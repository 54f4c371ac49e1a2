//! The serde form of a cost.

use alloc::string::String;
use core::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Cost;
use crate::quantity::{DIGITS_KEY, Decimal, DecimalVisitor, MillionDong};

/// The fields of a range.
const FIELDS: &[&str] = &["at_least", "at_most"];

/// What is written for a cost of which nothing is known.
const UNKNOWN: &str = "unknown";

impl Cost {
    /// What a cost is that was not written.
    pub(super) const fn unknown() -> Self {
        Self::UNKNOWN
    }
}

impl Serialize for Cost {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if *self == Self::UNKNOWN {
            return serializer.serialize_str(UNKNOWN);
        }
        match self.certain() {
            Some(sum) => sum.serialize(serializer),
            None => RangeForm {
                at_least: self.at_least(),
                at_most: self.at_most(),
            }
            .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Cost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CostVisitor)
    }
}

/// A cost that is not known to the last đồng.
#[derive(Serialize)]
struct RangeForm {
    at_least: MillionDong,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<MillionDong>,
}

struct CostVisitor;

impl CostVisitor {
    fn sum<E: Error>(value: Decimal) -> Result<Cost, E> {
        MillionDong::new(value).map(Cost::known).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for CostVisitor {
    type Value = Cost;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "a sum in millions of đồng as text, for example \"120.5\", \"unknown\", or an object with `at_least` and `at_most`",
        )
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cost, E> {
        if text == UNKNOWN {
            return Ok(Cost::UNKNOWN);
        }
        let sum = DecimalVisitor.visit_str(text).map_err(|error: E| {
            E::custom(format_args!("{error}; what is not known is \"unknown\""))
        })?;
        Self::sum(sum)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Cost, E> {
        Self::sum(Decimal::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Cost, E> {
        Self::sum(Decimal::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Cost, E> {
        DecimalVisitor.visit_f64(value).and_then(Self::sum)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cost, A::Error> {
        let mut bounds: [Option<MillionDong>; 2] = [None, None];
        while let Some(key) = map.next_key::<String>()? {
            if key == DIGITS_KEY {
                // A number whose digits the format hands over.
                return DecimalVisitor
                    .visit_str(&map.next_value::<String>()?)
                    .and_then(Self::sum);
            }
            let fields = FIELDS.iter().zip(&mut bounds);
            let Some((field, bound)) = fields.into_iter().find(|(field, _)| **field == key) else {
                return Err(A::Error::unknown_field(&key, FIELDS));
            };
            if bound.replace(map.next_value()?).is_some() {
                return Err(A::Error::duplicate_field(field));
            }
        }
        match bounds {
            [at_least, Some(most)] => {
                Cost::between(at_least.unwrap_or(MillionDong::ZERO), most).map_err(A::Error::custom)
            }
            [Some(at_least), None] => Ok(Cost::at_least_of(at_least)),
            [None, None] => Err(A::Error::custom(
                "a cost without bounds: write \"unknown\" where nothing is known",
            )),
        }
    }
}
