//! Which regulation of recognition a rule goes back to.

use chrono::NaiveDate;

use crate::law::{Citation, Matter};
use crate::recognition::catalog::{decision_18_2022, decision_372, decision_2540};
use crate::recognition::{Condition, Regulation};

/// The built-in regulations. A recognition is compared with the one in force on its day.
#[derive(Debug)]
pub(super) struct Regulations([Regulation; 3]);

impl Regulations {
    pub(super) fn built_in() -> Self {
        Self([decision_372(), decision_2540(), decision_18_2022()])
    }

    /// The one in force on a day; `None` where it is not known.
    pub(super) fn on(&self, day: NaiveDate) -> Option<&Regulation> {
        let in_force = &Matter::Recognition.in_force(day)?.instrument;
        self.0.iter().find(|one| one.instrument == *in_force)
    }

    /// Where the regulation of a day asks something of a commune; `None` when it is not known to.
    pub(super) fn asks(&self, day: NaiveDate, condition: &Condition) -> Option<Citation> {
        let mut conditions = self.on(day)?.commune.iter();
        let asked = conditions.find(|asked| &asked.value == condition);
        asked.map(|asked| asked.citation.clone())
    }

    /// Where the regulation of a day asks something of a commune; the regulation as a whole when it is
    /// not known to.
    pub(super) fn cite_condition(&self, day: NaiveDate, condition: &Condition) -> Option<Citation> {
        let asked = self.asks(day, condition);
        asked.or_else(|| Matter::Recognition.cite(day))
    }
}
