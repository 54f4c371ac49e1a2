//! A place that a name could mean.

use core::fmt;

use alloc::string::String;

use super::{Level, PlaceCode};
use crate::calendar::Period;

/// A place that a name could mean: enough to show it to a person, who then chooses.
///
/// Candidates print as `04987 xã Bắc Sơn (Huyện Kim Bôi)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Candidate {
    code: PlaceCode,
    full_name: String,
    district: Option<String>,
    valid: Option<Period>,
}

impl Candidate {
    pub(super) const fn new(
        code: PlaceCode,
        full_name: String,
        district: Option<String>,
        valid: Option<Period>,
    ) -> Self {
        Self {
            code,
            full_name,
            district,
            valid,
        }
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

    /// The full name of the district that a commune, ward or township lies in.
    #[must_use]
    pub fn district(&self) -> Option<&str> {
        self.district.as_deref()
    }

    /// The period in which the place has this name and this code; provinces have none.
    #[must_use]
    pub const fn valid(&self) -> Option<Period> {
        self.valid
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.code, self.full_name)?;
        match &self.district {
            Some(district) => write!(formatter, " ({district})"),
            None => Ok(()),
        }
    }
}
