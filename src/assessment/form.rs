//! The serde form of an assessment: everything as data, numbers exact as text. It is written only;
//! what is stored and read again is the report.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::{Assessment, Distance, MissingObservation, PartOutcome, Shortfall, WeakValue};
use crate::quantity::Ratio;

impl Serialize for Assessment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let standard = self.standard();
        let mut form = serializer.serialize_struct("Assessment", 13)?;
        form.serialize_field("commune", &self.commune())?;
        form.serialize_field("date", &Text(self.date()))?;
        form.serialize_field("set", &standard.instrument().number)?;
        form.serialize_field("point", standard.point())?;
        form.serialize_field("year", &standard.year())?;
        form.serialize_field("policy", &self.policy())?;
        form.serialize_field("criteria_met", &self.criteria_met())?;
        form.serialize_field(
            "criteria",
            &Map(|| {
                self.criteria()
                    .map(|(one, verdict)| (one.number(), verdict))
            }),
        )?;
        form.serialize_field(
            "indicators",
            &Map(|| {
                let indicators = standard.indicators().iter();
                indicators.filter_map(|one| Some((one.number(), self.indicator(one.number())?)))
            }),
        )?;
        form.serialize_field("parts", &List(|| self.parts()))?;
        form.serialize_field("shortfalls", &List(|| self.shortfalls()))?;
        form.serialize_field("missing", &self.missing())?;
        form.serialize_field("weak_values", &self.weak_values())?;
        form.end()
    }
}

impl Serialize for PartOutcome<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("PartOutcome", 3)?;
        form.serialize_field("number", self.part.number())?;
        form.serialize_field("observation", &self.observation)?;
        form.serialize_field("verdict", &self.verdict)?;
        form.end()
    }
}

impl Serialize for Shortfall<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("Shortfall", 4)?;
        form.serialize_field("number", self.part.number())?;
        form.serialize_field("observation", &self.observation)?;
        form.serialize_field("threshold", &self.part.threshold())?;
        form.serialize_field("distance", &self.distance())?;
        form.end()
    }
}

/// `{"kind": "share", "points": "1/300", "things": "0.0001"}`, `{"kind": "amount", "by": "0.5"}`
/// or `{"kind": "attested"}`.
impl Serialize for Distance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = match self {
            Self::Attested => 1,
            Self::Amount { .. } => 2,
            Self::Share { .. } => 3,
        };
        let mut form = serializer.serialize_struct("Distance", fields)?;
        match self {
            Self::Attested => form.serialize_field("kind", "attested")?,
            Self::Amount { by } => {
                form.serialize_field("kind", "amount")?;
                form.serialize_field("by", &Text(by))?;
            }
            Self::Share { points, things } => {
                form.serialize_field("kind", "share")?;
                form.serialize_field("points", &Points(*points))?;
                form.serialize_field("things", &Text(things))?;
            }
        }
        form.end()
    }
}

impl Serialize for MissingObservation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("MissingObservation", 4)?;
        form.serialize_field("number", self.part.number())?;
        form.serialize_field("can_raise_least", &self.can_raise_least)?;
        form.serialize_field("can_lower_most", &self.can_lower_most)?;
        form.serialize_field("missing_in_criterion", &self.missing_in_criterion)?;
        form.end()
    }
}

impl Serialize for WeakValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("WeakValue", 2)?;
        form.serialize_field("indicator", &self.indicator.number())?;
        form.serialize_field("evidence", self.evidence())?;
        form.end()
    }
}

/// Percentage points as the decimal that they are, else as a quotient.
struct Points(Ratio);

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.to_decimal() {
            Some(decimal) => serializer.collect_str(&decimal),
            None => serializer.collect_str(&self.0),
        }
    }
}

/// A value as the text that `Display` writes.
struct Text<T>(T);

impl<T: core::fmt::Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A list of what the function gives.
struct List<F>(F);

impl<F, I> Serialize for List<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// A map of the pairs that the function gives.
struct Map<F>(F);

impl<F, I, K, V> Serialize for Map<F>
where
    F: Fn() -> I,
    I: Iterator<Item = (K, V)>,
    K: Serialize,
    V: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map((self.0)())
    }
}
