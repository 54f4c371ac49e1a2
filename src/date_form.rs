//! The serde form of a date: `2018-12-31`. The error names what was written, which the form of the
//! date library does not.

use alloc::string::String;
use core::fmt;

use chrono::NaiveDate;

/// A date of a built-in table, checked when the crate is compiled.
#[expect(
    clippy::panic,
    reason = "called in constants only, where a panic is a compile error"
)]
pub(crate) const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such date"),
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
pub(crate) fn serialize<S: serde::Serializer>(
    date: &NaiveDate,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<NaiveDate, D::Error> {
    deserializer.deserialize_str(DateVisitor)
}

struct DateVisitor;

impl serde::de::Visitor<'_> for DateVisitor {
    type Value = NaiveDate;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date, for example \"2018-12-31\"")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<NaiveDate, E> {
        let written = |date: &NaiveDate| alloc::format!("{date}") == text;
        text.parse()
            .ok()
            .filter(written)
            .ok_or_else(|| E::custom(InvalidDate { text: text.into() }))
    }
}

/// A text is not a date.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{text}` is not a date: write year, month and day of the calendar, for example 2018-12-31"
)]
struct InvalidDate {
    text: String,
}

/// A date in the serde form of a larger value.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub(crate) struct DateForm(#[serde(with = "crate::date_form")] pub(crate) NaiveDate);

// Years of more than four digits, which the calendar of the crate holds, have a sign.
schema_by_hand!(
    DateForm,
    "Date",
    "description": "A day of the calendar: year, month, day.",
    "type": "string",
    "anyOf": [
        { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
        { "pattern": r"^(\+[1-9][0-9]{4,5}|-[0-9]{4,6})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
    ],
    "examples": ["2018-12-31"],
);

/// The form of a date that may be absent.
pub(crate) mod optional {
    use chrono::NaiveDate;
    use serde::{Deserialize, Serialize};

    use super::DateForm;

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature that serde asks for"
    )]
    pub(crate) fn serialize<S: serde::Serializer>(
        date: &Option<NaiveDate>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        date.map(DateForm).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        let date = Option::<DateForm>::deserialize(deserializer)?;
        Ok(date.map(|DateForm(date)| date))
    }
}
