//! The serde form of the period of a row: one field, or two columns of a table.

use crate::calendar::{InvalidPeriod, NaiveDate, Period};
use crate::place::code::PlaceCode;

/// The fields of the period in the forms of districts and units: `valid`, or `from` and optionally
/// `until`.
pub(super) struct ValidForm {
    pub(super) valid: Option<Period>,
    pub(super) from: Option<NaiveDate>,
    pub(super) until: Option<NaiveDate>,
}

/// A row does not say exactly once when it holds.
#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidValid {
    #[error("the row of `{code}` needs its period: `valid`, or `from` and optionally `until`")]
    Missing { code: PlaceCode },
    #[error("the row of `{code}` has its period twice: give `valid`, or `from` and `until`")]
    Twice { code: PlaceCode },
    #[error("the row of `{code}`: {error}")]
    Reversed {
        code: PlaceCode,
        error: InvalidPeriod,
    },
}

impl ValidForm {
    pub(super) fn read(self, code: impl Into<PlaceCode>) -> Result<Period, InvalidValid> {
        let code = code.into();
        match (self.valid, self.from) {
            (Some(valid), None) if self.until.is_none() => Ok(valid),
            (None, Some(from)) => Period::new(from, self.until)
                .map_err(|error| InvalidValid::Reversed { code, error }),
            (Some(_), _) => Err(InvalidValid::Twice { code }),
            (None, None) => Err(InvalidValid::Missing { code }),
        }
    }
}
