//! Which communes a census is about.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::sorted::sort;
use crate::text::Label;

/// The communes that a census is about (các xã thuộc diện thống kê): those in the programme, which
/// need not be all rural communes of the catalogue; each one that is left out has its reason.
///
/// Communes are merged and split, so a number of them says something only with the day whose units
/// were counted. A printed table mostly does not tell it; then it is absent.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::tier::Universe;
///
/// let day = NaiveDate::from_ymd_opt(2020, 6, 30).unwrap();
/// let universe = Universe::of(131).in_force_on(day);
/// assert_eq!(universe.units_of(), Some(day));
/// assert_eq!(Universe::of(191).units_of(), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Universe {
    communes: u32,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    units_of: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<LeftOut>,
}

impl Universe {
    /// A universe of a number of communes, none left out.
    #[must_use]
    pub const fn of(communes: u32) -> Self {
        Self {
            communes,
            units_of: None,
            left_out: Vec::new(),
        }
    }

    /// Sets the day whose units are counted.
    #[must_use]
    pub fn in_force_on(mut self, day: NaiveDate) -> Self {
        self.units_of = Some(day);
        self
    }

    /// Adds a commune that the catalogue has and the programme leaves out.
    #[must_use]
    pub fn leaving_out(mut self, unit: LeftOut) -> Self {
        self.left_out.push(unit);
        self
    }

    /// The number of communes in the programme.
    #[must_use]
    pub const fn communes(&self) -> u32 {
        self.communes
    }

    /// The day on which the communes that are counted are in force; `None`: not known.
    #[must_use]
    pub const fn units_of(&self) -> Option<NaiveDate> {
        self.units_of
    }

    /// The communes of the catalogue that are left out.
    #[must_use]
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// Both universes together; `None` when the number overflows.
    pub(super) fn union(mut self, other: Self) -> Option<Self> {
        self.communes = self.communes.checked_add(other.communes)?;
        self.left_out.extend(other.left_out);
        sort(&mut self.left_out);
        Some(self)
    }
}

/// A commune that the catalogue has and the programme leaves out.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    unit: String,
    reason: Label,
}

impl LeftOut {
    /// A commune by code or by name, as its source gives it, and the reason.
    #[must_use]
    pub const fn new(unit: String, reason: Label) -> Self {
        Self { unit, reason }
    }

    /// The commune's code or name.
    #[must_use]
    pub fn unit(&self) -> &str {
        &self.unit
    }

    /// Why it is left out.
    #[must_use]
    pub const fn reason(&self) -> &Label {
        &self.reason
    }
}
