//! Groups, criteria and indicators of a set.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{AxisPoint, Cell, CriterionNumber, IndicatorNumber, MeasurementUnit, PartCode};
use crate::calendar::Dated;
use crate::law::Sourced;
use crate::text::Label;

/// A group of criteria (nhóm tiêu chí), for example `II. Hạ tầng kinh tế - xã hội`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    number: Cow<'static, str>,
    name: Label,
}

impl Group {
    /// A group by its printed number, for example `II`, and its name.
    #[must_use]
    pub const fn new(number: &'static str, name: Label) -> Self {
        Self {
            number: Cow::Borrowed(number),
            name,
        }
    }

    /// A group whose printed number is known at run time.
    #[must_use]
    pub const fn owned(number: String, name: Label) -> Self {
        Self {
            number: Cow::Owned(number),
            name,
        }
    }

    /// The printed number.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }
}

/// A criterion (tiêu chí): a number, a name, and the group that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    number: CriterionNumber,
    group: Cow<'static, str>,
    name: Label,
}

impl Criterion {
    /// A criterion of the group with the given printed number.
    #[must_use]
    pub const fn new(number: CriterionNumber, group: Cow<'static, str>, name: Label) -> Self {
        Self {
            number,
            group,
            name,
        }
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> CriterionNumber {
        self.number
    }

    /// The printed number of its group.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }
}

/// One part of a compound indicator: its code and what it measures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    code: PartCode,
    name: Label,
}

impl Part {
    /// A part by its code and name.
    #[must_use]
    pub const fn new(code: PartCode, name: Label) -> Self {
        Self { code, name }
    }

    /// The code.
    #[must_use]
    pub const fn code(&self) -> &PartCode {
        &self.code
    }

    /// What it measures.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }
}

/// Reads the cells by column; a column that stands there twice is an error.
fn columns<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<AxisPoint, SourcedCell>, D::Error> {
    struct Columns;

    impl<'de> serde::de::Visitor<'de> for Columns {
        type Value = BTreeMap<AxisPoint, SourcedCell>;

        fn expecting(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            formatter.write_str("cells by column")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(
            self,
            mut map: A,
        ) -> Result<Self::Value, A::Error> {
            let mut cells = BTreeMap::new();
            while let Some((point, cell)) = map.next_entry::<AxisPoint, SourcedCell>()? {
                if cells.contains_key(&point) {
                    return Err(serde::de::Error::custom(format_args!(
                        "the column `{point}` stands twice: keep one of the two"
                    )));
                }
                cells.insert(point, cell);
            }
            Ok(cells)
        }
    }

    deserializer.deserialize_map(Columns)
}

/// What a cell holds over time, each value with its origin.
pub(super) type SourcedCell = Dated<Sourced<Cell>>;

/// An indicator (chỉ tiêu): its name and what the table says in every column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    number: IndicatorNumber,
    name: Label,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<MeasurementUnit>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Part>,
    common: SourcedCell,
    #[serde(deserialize_with = "columns")]
    cells: BTreeMap<AxisPoint, SourcedCell>,
}

impl Indicator {
    /// An indicator with the value common to all columns (chỉ tiêu chung) and one cell per column.
    #[must_use]
    pub const fn new(
        number: IndicatorNumber,
        name: Label,
        common: Dated<Sourced<Cell>>,
        cells: BTreeMap<AxisPoint, Dated<Sourced<Cell>>>,
    ) -> Self {
        Self {
            number,
            name,
            unit: None,
            parts: Vec::new(),
            common,
            cells,
        }
    }

    /// Sets the unit in which the annex measures the indicator.
    #[must_use]
    pub fn in_unit(self, unit: MeasurementUnit) -> Self {
        Self {
            unit: Some(unit),
            ..self
        }
    }

    /// Sets the parts, which make the indicator compound.
    #[must_use]
    pub fn with_parts(self, parts: Vec<Part>) -> Self {
        Self { parts, ..self }
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> IndicatorNumber {
        self.number
    }

    /// The name, as the annex words it.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }

    /// The unit in which the annex measures it, also where the value is left to the province;
    /// `None` for what is attested.
    #[must_use]
    pub const fn unit(&self) -> Option<&MeasurementUnit> {
        self.unit.as_ref()
    }

    /// The parts of a compound indicator; empty for a simple one.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// How many thresholds a measured requirement of this indicator has: its parts, or one.
    #[must_use]
    pub fn part_count(&self) -> usize {
        self.parts.len().max(1)
    }

    /// The value common to all columns (chỉ tiêu chung), over time.
    #[must_use]
    pub const fn common(&self) -> &Dated<Sourced<Cell>> {
        &self.common
    }

    /// What the table says in a column, over time; `None` for a column that it does not have.
    #[must_use]
    pub fn cell(&self, point: &AxisPoint) -> Option<&Dated<Sourced<Cell>>> {
        self.cells.get(point)
    }

    /// The columns for which there is a cell.
    pub fn points(&self) -> impl Iterator<Item = &AxisPoint> {
        self.cells.keys()
    }
}
