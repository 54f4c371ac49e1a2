//! A place that a name could mean.

use core::fmt;

use alloc::string::String;

use super::{Fate, Level, PlaceCode};
use crate::calendar::Period;

/// A place that a name could mean: enough to show it to a person, who then chooses.
///
/// Candidates print as `04987 xã Bắc Sơn (Huyện Kim Bôi)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Candidate {
    code: PlaceCode,
    full_name: String,
    parent: Option<String>,
    valid: Option<Period>,
    fate: Option<Fate>,
}

impl Candidate {
    pub(super) const fn new(
        code: PlaceCode,
        full_name: String,
        parent: Option<String>,
        valid: Option<Period>,
    ) -> Self {
        Self {
            code,
            full_name,
            parent,
            valid,
            fate: None,
        }
    }

    pub(super) fn with_fate(mut self, fate: Option<Fate>) -> Self {
        self.fate = fate;
        self
    }

    /// The level of the place.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.code.level()
    }

    /// The code of the place.
    #[must_use]
    pub const fn code(&self) -> PlaceCode {
        self.code
    }

    /// The name with the kind before it: `xã Bắc Sơn`.
    #[must_use]
    pub fn full_name(&self) -> &str {
        &self.full_name
    }

    /// The full name of the district that a commune, ward or township lies in, or of its province
    /// where it lies in no district.
    #[must_use]
    pub fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }

    /// The period in which the place has this name and this code; of a province, the period in
    /// which the gazetteer has units in it.
    #[must_use]
    pub const fn valid(&self) -> Option<Period> {
        self.valid
    }

    /// What became of a place that is no longer in force on the day of the look-up; `None` for one
    /// that is, or is not yet.
    #[must_use]
    pub const fn fate(&self) -> Option<&Fate> {
        self.fate.as_ref()
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.code, self.full_name)?;
        match &self.parent {
            Some(parent) => write!(formatter, " ({parent})"),
            None => Ok(()),
        }
    }
}
