//! Which regulation of recognition a rule goes back to.

use chrono::NaiveDate;

use crate::law::{Citation, Instrument};
use crate::recognition::catalog::{
    DECISION_18_2022, DECISION_372, DECISION_2540, decision_18_2022, decision_372, decision_2540,
};
use crate::recognition::{Condition, Regulation};

/// What the built-in regulations are called, the oldest first: a rule can cite one without building it.
const INSTRUMENTS: [Instrument; 3] = [DECISION_372, DECISION_2540, DECISION_18_2022];

/// The built-in regulations in the order of [`INSTRUMENTS`].
///
/// A recognition is compared with the latest that had been issued by its day. From when each was
/// in force is not known, so that the weeks after an issue may belong to the one before.
#[derive(Debug)]
pub(super) struct Regulations([Regulation; 3]);

impl Regulations {
    pub(super) fn built_in() -> Self {
        Self([decision_372(), decision_2540(), decision_18_2022()])
    }

    /// The latest that had been issued by a day; `None` before the first.
    pub(super) fn on(&self, day: NaiveDate) -> Option<&Regulation> {
        let issued = |one: &&Regulation| one.instrument.issued() <= day;
        self.0.iter().rev().find(issued)
    }

    /// Where the regulation of a day asks something of a commune; `None` when it is not known to.
    pub(super) fn asks(&self, day: NaiveDate, condition: &Condition) -> Option<Citation> {
        let mut conditions = self.on(day)?.commune.iter();
        let asked = conditions.find(|asked| asked.value() == condition);
        asked.map(|asked| asked.citation().clone())
    }

    /// Where the regulation of a day asks something of a commune; the regulation as a whole when it is
    /// not known to.
    pub(super) fn cite_condition(&self, day: NaiveDate, condition: &Condition) -> Citation {
        let asked = self.asks(day, condition);
        asked.unwrap_or_else(|| cite(day))
    }
}

/// The regulation of a day as a whole; on days before the first, the first.
pub(super) fn cite(day: NaiveDate) -> Citation {
    let [first, later @ ..] = &INSTRUMENTS;
    let issued = later.iter().rev().find(|one| one.issued() <= day);
    issued.unwrap_or(first).cite()
}
