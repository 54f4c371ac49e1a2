//! [`Cost`]: what something costs, an interval of which the upper bound may be unknown.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
    /// [`InvalidCost`] when the larger bound stands first.
    pub fn between(at_least: MillionDong, at_most: MillionDong) -> Result<Self, InvalidCost> {
        if at_least <= at_most {
            Ok(Self {
                at_least,
                at_most: Some(at_most),
            })
        } else {
            Err(InvalidCost { at_least, at_most })
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
        let unknown = self.at_least.get().is_zero();
        match (self.at_most, lang) {
            (None, Lang::Vi) if unknown => "chưa biết".into(),
            (None, Lang::En) if unknown => "not known".into(),
            (None, Lang::Vi) => format!("ít nhất {}", money_text(self.at_least, lang)),
            (None, Lang::En) => format!("at least {}", money_text(self.at_least, lang)),
            (Some(most), Lang::Vi) => format!(
                "từ {} đến {}",
                number_text(self.at_least.get(), lang),
                money_text(most, lang)
            ),
            (Some(most), Lang::En) => format!(
                "{} to {}",
                number_text(self.at_least.get(), lang),
                money_text(most, lang)
            ),
        }
    }
}

/// The bounds of a cost in the wrong order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("a cost cannot lie between `{at_least}` and `{at_most}`: write the smaller sum first")]
pub struct InvalidCost {
    at_least: MillionDong,
    at_most: MillionDong,
}

impl InvalidCost {
    /// The bound that came first.
    #[must_use]
    pub const fn at_least(self) -> MillionDong {
        self.at_least
    }

    /// The bound that came second.
    #[must_use]
    pub const fn at_most(self) -> MillionDong {
        self.at_most
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match lang {
            Lang::Vi => format!(
                "chi phí không thể từ {} đến {}: ghi số nhỏ trước",
                number_text(self.at_least.get(), lang),
                money_text(self.at_most, lang)
            ),
            Lang::En => self.to_string(),
        }
    }
}

/// A sum with its unit: `120,5 triệu đồng`, `VND 120.5 million`.
pub(crate) fn money_text(sum: MillionDong, lang: Lang) -> String {
    let number = number_text(sum.get(), lang);
    match lang {
        Lang::Vi => format!("{number} triệu đồng"),
        Lang::En => format!("VND {number} million"),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(text: &str) -> MillionDong {
        text.parse().unwrap()
    }

    #[test]
    fn a_cost_says_how_far_it_is_known() {
        let known = Cost::known(sum("120.50"));
        assert_eq!(known.text(Lang::Vi), "120,50 triệu đồng");
        assert_eq!(known.text(Lang::En), "VND 120.50 million");
        assert!(!known.is_open());
        let least = Cost::at_least_of(sum("3"));
        assert_eq!(least.text(Lang::Vi), "ít nhất 3 triệu đồng");
        assert_eq!(least.text(Lang::En), "at least VND 3 million");
        let range = Cost::between(sum("1"), sum("2")).unwrap();
        assert_eq!(range.text(Lang::Vi), "từ 1 đến 2 triệu đồng");
        assert_eq!(range.text(Lang::En), "1 to VND 2 million");
        assert_eq!(Cost::UNKNOWN.text(Lang::Vi), "chưa biết");
        assert!(Cost::UNKNOWN.is_open());
        assert_eq!(Cost::between(sum("2"), sum("2")), Ok(Cost::known(sum("2"))));
    }

    #[test]
    fn the_smaller_bound_stands_first() {
        let error = Cost::between(sum("2"), sum("1")).unwrap_err();
        assert_eq!((error.at_least(), error.at_most()), (sum("2"), sum("1")));
        assert!(error.text(Lang::Vi).contains("từ 2 đến 1 triệu đồng"));
        assert!(error.text(Lang::En).contains("`2` and `1`"));
    }
}
