//! One commune of a province's state.

use crate::assessment::CommuneResult;
use crate::place::{CommuneCode, DistrictCode, Unit};
use crate::recognition::Standing;

/// A commune on the day of a state, with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct CommuneProgress<'a> {
    unit: &'a Unit,
    result: Option<&'a CommuneResult>,
    standing: Option<&'a Standing>,
}

impl<'a> CommuneProgress<'a> {
    /// A commune of which nothing is known yet.
    pub(in crate::progress) const fn new(unit: &'a Unit) -> Self {
        Self {
            unit,
            result: None,
            standing: None,
        }
    }

    pub(in crate::progress) const fn set_result(&mut self, result: &'a CommuneResult) {
        self.result = Some(result);
    }

    pub(in crate::progress) const fn set_standing(&mut self, standing: &'a Standing) {
        self.standing = Some(standing);
    }

    /// The commune as the gazetteer lists it on the day.
    #[must_use]
    pub const fn unit(&self) -> &'a Unit {
        self.unit
    }

    /// Its code.
    #[must_use]
    pub const fn code(&self) -> CommuneCode {
        self.unit.code()
    }

    /// Its district on the day; `None` where it lies directly in the province.
    #[must_use]
    pub const fn district(&self) -> Option<DistrictCode> {
        self.unit.district()
    }

    /// Its latest result, not later than the day; `None`: not reported.
    #[must_use]
    pub const fn result(&self) -> Option<&'a CommuneResult> {
        self.result
    }

    /// Its standing; `None`: not known.
    #[must_use]
    pub const fn standing(&self) -> Option<&'a Standing> {
        self.standing
    }
}
