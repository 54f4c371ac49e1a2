//! Facts of findings, and the keys that name them.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::marker::PhantomData;

use chrono::NaiveDate;

use crate::criteria::{IndicatorNumber, PartNumber};
use crate::law::DocumentNumber;
use crate::place::{CommuneCode, DistrictCode, Locality};
use crate::quantity::{Decimal, Printed, Ratio};
use crate::text::{Label, Lang, date_text, number_text};

/// A named value of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    name: Cow<'static, str>,
    value: FactValue,
}

impl Fact {
    /// A value under a name that the rule documents; [`Key::is`] makes it.
    const fn new(name: &'static str, value: FactValue) -> Self {
        Self {
            name: Cow::Borrowed(name),
            value,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &FactValue {
        &self.value
    }
}

/// What a fact of a rule's findings means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FactDocument {
    /// The name of the fact.
    pub name: &'static str,
    /// What it means, in Vietnamese.
    pub vi: &'static str,
    /// What it means, in English.
    pub en: &'static str,
}

impl FactDocument {
    pub(super) const fn new(name: &'static str, vi: &'static str, en: &'static str) -> Self {
        Self { name, vi, en }
    }

    /// What the fact means, in both languages.
    #[must_use]
    pub const fn meaning(&self) -> Label {
        Label::new(self.vi, self.en)
    }
}

/// Facts as a map from their names to their values, in their order.
pub(super) mod facts_form {
    use alloc::borrow::Cow;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Fact, FactValue};

    pub(in crate::rules) fn serialize<S: serde::Serializer>(
        facts: &[Fact],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(facts.iter().map(|fact| (&fact.name, &fact.value)))
    }

    pub(in crate::rules) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Fact>, D::Error> {
        let entries: Vec<(String, FactValue)> = crate::entries_form::deserialize(deserializer)?;
        let fact = |(name, value)| Fact {
            name: Cow::Owned(name),
            value,
        };
        Ok(entries.into_iter().map(fact).collect())
    }
}

/// The value of a fact.
///
/// The serde form names the kind: `{"count": 27}`, `{"decimal": "1.50"}`, `{"ratio": {"numerator":
/// 2493, "denominator": 191}}`, `{"text": "Mai Châu"}`, `{"label": {"vi": "…", "en": "…"}}`,
/// `{"list": […]}`, `{"date": "2018-12-31"}`. A count above 2⁵³ − 1 is written as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "The value of a fact, under the name of its kind.")
)]
// May grow: rules to come carry other facts.
#[non_exhaustive]
pub enum FactValue {
    /// A number of things.
    Count(
        #[serde(with = "count_form")]
        #[cfg_attr(feature = "schema", schemars(with = "CountForm"))]
        u64,
    ),
    /// A figure with a unit, or a mean: an exact decimal, whether it is whole or not.
    Decimal(
        #[serde(with = "crate::quantity::decimal_form")]
        #[cfg_attr(feature = "schema", schemars(with = "crate::quantity::DecimalForm"))]
        Decimal,
    ),
    /// An exact quotient.
    Ratio(Ratio),
    /// A text from the dossier.
    Text(String),
    /// A text of the crate.
    Label(Label),
    /// Several values.
    List(Vec<FactValue>),
    /// A day.
    Date(
        #[serde(with = "crate::date_form")]
        #[cfg_attr(feature = "schema", schemars(with = "crate::date_form::DateForm"))]
        NaiveDate,
    ),
}

impl FactValue {
    /// The value in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Count(count) => count.to_string(),
            Self::Decimal(decimal) => number_text(*decimal, lang),
            Self::Ratio(ratio) => ratio.to_string(),
            Self::Text(text) => text.clone(),
            Self::Label(label) => label.get(lang).to_string(),
            Self::List(values) if values.is_empty() => match lang {
                Lang::Vi => "không có".to_string(),
                Lang::En => "none".to_string(),
            },
            Self::List(values) => {
                let texts: Vec<String> = values.iter().map(|value| value.text(lang)).collect();
                texts.join(", ")
            }
            Self::Date(date) => date_text(*date, lang),
        }
    }
}

/// A count as a number as far as every reader of JSON keeps it, 2⁵³ − 1, and as text above.
mod count_form {
    use crate::quantity::{Decimal, figure_form};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature that serde asks for"
    )]
    pub(super) fn serialize<S: serde::Serializer>(
        count: &u64,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        figure_form::serialize(&Decimal::from(*count), serializer)
    }

    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<u64, D::Error> {
        let written = figure_form::deserialize(deserializer)?;
        let whole = written.scale() == 0;
        let count = whole.then(|| u64::try_from(written).ok()).flatten();
        count.ok_or_else(|| {
            serde::de::Error::custom(alloc::format!(
                "`{written}` is not a count: write a whole number from 0 to 18446744073709551615"
            ))
        })
    }
}

/// What the schema says of a count.
#[cfg(feature = "schema")]
struct CountForm;

schema_by_hand!(
    CountForm,
    "Count",
    "description": "A number of things: a whole number up to 2⁵³ − 1, above that as text.",
    "type": ["integer", "string"],
    "minimum": 0,
    "maximum": u64::MAX,
    "pattern": "^[0-9]+$",
);

impl From<u32> for FactValue {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<u16> for FactValue {
    fn from(count: u16) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<u8> for FactValue {
    fn from(count: u8) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<usize> for FactValue {
    fn from(count: usize) -> Self {
        // `usize` has at most 64 bits on every platform that Rust has.
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<u64> for FactValue {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<Decimal> for FactValue {
    fn from(value: Decimal) -> Self {
        Self::Decimal(value)
    }
}

impl From<Printed> for FactValue {
    fn from(printed: Printed) -> Self {
        printed.get().into()
    }
}

impl From<Ratio> for FactValue {
    fn from(ratio: Ratio) -> Self {
        Self::Ratio(ratio)
    }
}

impl From<String> for FactValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for FactValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<Label> for FactValue {
    fn from(label: Label) -> Self {
        Self::Label(label)
    }
}

impl From<NaiveDate> for FactValue {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

/// Numbers and codes are facts as they are printed.
macro_rules! printed {
    ($($type:ty),*) => {
        $(
            impl From<$type> for FactValue {
                fn from(printed: $type) -> Self {
                    Self::Text(printed.to_string())
                }
            }
        )*
    };
}

printed!(
    CommuneCode,
    DistrictCode,
    DocumentNumber,
    IndicatorNumber,
    Locality,
    PartNumber
);

impl<T: Into<FactValue>> From<Vec<T>> for FactValue {
    fn from(values: Vec<T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }
}

/// The name of a fact, what it means, and the type of its values.
///
/// A value of another type does not compile. The keys of a built-in rule are written in its
/// `facts!`, which also makes the list of the facts that the rule documents, so that a key of its own
/// is always documented; `testing::rule_shows_itself` checks it of the findings of any rule.
///
/// ```
/// use nongthonmoi::rules::{FactValue, Key};
///
/// const DECLARED: Key<u64> = Key::new("declared", "tổng được in", "the printed total");
/// assert_eq!(DECLARED.is(27_u32).value(), &FactValue::Count(27));
/// ```
///
/// ```compile_fail
/// # use nongthonmoi::rules::Key;
/// # const DECLARED: Key<u64> = Key::new("declared", "tổng được in", "the printed total");
/// let fact = DECLARED.is("twenty-seven");
/// ```
#[derive(Debug)]
pub struct Key<T> {
    document: FactDocument,
    values: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// A key by its name in messages and in data, with its meaning in Vietnamese and in English.
    #[must_use]
    pub const fn new(name: &'static str, vi: &'static str, en: &'static str) -> Self {
        Self {
            document: FactDocument::new(name, vi, en),
            values: PhantomData,
        }
    }

    /// What the fact means, for the list of a rule.
    #[must_use]
    pub const fn doc(&self) -> FactDocument {
        self.document
    }

    /// The same as a list.
    pub(super) const fn documents(&self) -> [FactDocument; 1] {
        [self.document]
    }
}

impl<T: Into<FactValue>> Key<T> {
    /// The fact with a value.
    #[must_use]
    pub fn is(&self, value: impl Into<T>) -> Fact {
        Fact::new(self.document.name, value.into().into())
    }
}

/// Keys that several rules share.
macro_rules! keys {
    ($($key:ident: $type:ty = $name:literal, $vi:literal, $en:literal;)*) => {
        $(
            pub(in crate::rules::catalog) const $key: $crate::rules::Key<$type> =
                $crate::rules::Key::new($name, $vi, $en);
        )*
    };
}

/// The facts of a built-in rule, in the order in which findings carry them: keys of its own, and by
/// their paths shared keys and what findings are about (`about::Row`).
///
/// Defines the constants of its own, brings the shared ones into scope, and makes `FACTS`, the list of
/// all of them. What is not named here is not in scope, so that a fact that is not listed does not
/// compile.
macro_rules! facts {
    ($($rest:tt)*) => {
        $crate::rules::fact::facts_in!([] $($rest)*);
    };
}

/// One fact after the other, with the lists of those before.
macro_rules! facts_in {
    ([$($lists:tt)*]) => {
        const LISTS: &[&[$crate::rules::FactDocument]] = &[$($lists)*];
        pub(super) const FACTS: &[$crate::rules::FactDocument] =
            &$crate::rules::fact::joined::<_, { $crate::rules::fact::total(LISTS) }>(LISTS);
    };
    ([$($lists:tt)*] $key:ident: $type:ty = $name:literal, $vi:literal, $en:literal; $($rest:tt)*) => {
        const $key: $crate::rules::Key<$type> = $crate::rules::Key::new($name, $vi, $en);
        $crate::rules::fact::facts_in!([$($lists)* &$key.documents(),] $($rest)*);
    };
    ([$($lists:tt)*] about::$subject:ident; $($rest:tt)*) => {
        use about::$subject;
        $crate::rules::fact::facts_in!([$($lists)* &$subject::documents(),] $($rest)*);
    };
    ([$($lists:tt)*] $module:ident::$key:ident; $($rest:tt)*) => {
        use $module::$key;
        $crate::rules::fact::facts_in!([$($lists)* &$key.documents(),] $($rest)*);
    };
}

pub(super) use {facts, facts_in, keys};

/// How many items lists hold together.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
pub(super) const fn total<T>(lists: &[&[T]]) -> usize {
    let (mut total, mut at) = (0, 0);
    while at < lists.len() {
        total += lists[at].len();
        at += 1;
    }
    total
}

/// The items of several lists, of which the first has one, in one list.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
pub(super) const fn joined<T: Copy, const TOTAL: usize>(lists: &[&[T]]) -> [T; TOTAL] {
    let mut all = [lists[0][0]; TOTAL];
    let (mut filled, mut list) = (0, 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            all[filled] = lists[list][at];
            (filled, at) = (filled + 1, at + 1);
        }
        list += 1;
    }
    all
}
