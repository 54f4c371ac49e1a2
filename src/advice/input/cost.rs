//! [`Cost`]: what something costs, an interval of which the upper bound may be unknown.

use alloc::string::String;
use core::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::invalid_advice::AdviceProblem;
use crate::quantity::{DIGITS_KEY, Decimal, DecimalVisitor, MillionDong};
use crate::text::{Lang, number_text};

/// What something costs, in millions of đồng, as far as it is known (chi phí, kinh phí): a sum, a
/// range, a lower bound, or nothing at all.
///
/// A cost that is not known is unknown and never zero. Costs add up as intervals, so a total says by
/// itself how far it is known.
///
/// The serde form is the sum as text, `"120.5"`; a range is `{"at_least": "100", "at_most": "150"}`,
/// where either bound may be absent; what is not known at all is `"unknown"`.
///
/// ```
/// use nongthonmoi::advice::Cost;
/// use nongthonmoi::text::Lang;
///
/// let cost = Cost::between("100".parse()?, "150".parse()?)?;
/// assert_eq!(cost.text(Lang::Vi), "từ 100 đến 150 triệu đồng");
/// assert_eq!(cost.certain(), None);
/// assert_eq!(Cost::UNKNOWN.text(Lang::En), "not known");
/// assert_ne!(Cost::UNKNOWN, Cost::known("0".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: at_most, where there is one, is not below at_least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cost {
    at_least: MillionDong,
    at_most: Option<MillionDong>,
}

impl Cost {
    /// A cost of which nothing is known.
    pub const UNKNOWN: Self = Self {
        at_least: MillionDong::ZERO,
        at_most: None,
    };

    /// A cost that is known.
    #[must_use]
    pub const fn known(sum: MillionDong) -> Self {
        Self {
            at_least: sum,
            at_most: Some(sum),
        }
    }

    /// A cost of at least a sum, of which no more is known.
    #[must_use]
    pub const fn at_least_of(sum: MillionDong) -> Self {
        Self {
            at_least: sum,
            at_most: None,
        }
    }

    /// A cost between two sums, both included.
    ///
    /// # Errors
    /// [`AdviceProblem::CostReversed`] when the larger bound stands first.
    pub fn between(at_least: MillionDong, at_most: MillionDong) -> Result<Self, AdviceProblem> {
        if at_least <= at_most {
            Ok(Self {
                at_least,
                at_most: Some(at_most),
            })
        } else {
            Err(AdviceProblem::CostReversed { at_least, at_most })
        }
    }

    /// The interval from one sum to another; what lies below the first is lifted to it.
    pub(crate) fn within(at_least: MillionDong, at_most: Option<MillionDong>) -> Self {
        Self {
            at_least,
            at_most: at_most.map(|most| most.max(at_least)),
        }
    }

    /// The least that it can cost; zero where nothing is known.
    #[must_use]
    pub const fn at_least(self) -> MillionDong {
        self.at_least
    }

    /// The most that it can cost; `None` where no bound is known.
    #[must_use]
    pub const fn at_most(self) -> Option<MillionDong> {
        self.at_most
    }

    /// The sum, when it is known.
    #[must_use]
    pub fn certain(self) -> Option<MillionDong> {
        self.at_most.filter(|most| *most == self.at_least)
    }

    /// Whether it is not known to the last đồng.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.certain().is_none()
    }

    /// The cost in words: `120,5 triệu đồng`, `từ 100 đến 150 triệu đồng`, `ít nhất 100 triệu
    /// đồng`, `chưa biết`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        if let Some(sum) = self.certain() {
            return money_text(sum, lang);
        }
        match self.at_most {
            None if self.at_least.get().is_zero() => bilingual!(lang, "chưa biết", "not known"),
            None => bilingual!(
                lang,
                "ít nhất {}",
                "at least {}",
                money_text(self.at_least, lang)
            ),
            Some(most) => bilingual!(
                lang,
                "từ {} đến {}",
                "{} to {}",
                number_text(self.at_least.get(), lang),
                money_text(most, lang)
            ),
        }
    }

    /// What something costs, in words: as [`Cost::text`], but `chưa biết chi phí` where nothing is
    /// known.
    pub(in crate::advice) fn text_of_whole(self, lang: Lang) -> String {
        if self == Self::UNKNOWN {
            bilingual!(lang, "chưa biết chi phí", "cost not known")
        } else {
            self.text(lang)
        }
    }
}

/// A sum with its unit: `120,5 triệu đồng`, `VND 120.5 million`.
pub(crate) fn money_text(sum: MillionDong, lang: Lang) -> String {
    let number = number_text(sum.get(), lang);
    bilingual!(lang, "{number} triệu đồng", "VND {number} million")
}

/// The fields of the serde form of a range.
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

    // A float is refused, with the way to write the figure.
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
