//! Examples of rules.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::Dossier;
use crate::assessment::CommuneReport;
use crate::criteria::{CriteriaSet, Overlay, Standard};
use crate::place::Gazetteer;
use crate::plan::Plan;
use crate::progress::{RecognitionBalance, State};

/// A small dossier that owns what is in it.
#[derive(Debug, Clone, Default)]
pub struct Example {
    plan: Option<Plan>,
    gazetteer: Option<Gazetteer>,
    criteria_set: Option<CriteriaSet>,
    overlays: Option<Vec<Overlay>>,
    standard: Option<Standard>,
    reports: Option<Vec<CommuneReport>>,
    state: Option<State>,
    recognition_balance: Option<RecognitionBalance>,
    date: Option<NaiveDate>,
    earlier: Option<Box<Self>>,
}

/// Writes, for each input, how it is put into an example, and the example as rules read it.
macro_rules! inputs {
    ($($(#[$document:meta])* $method:ident, $name:ident: $type:ty;)*) => {
        impl Example {
            $(
                $(#[$document])*
                #[must_use]
                pub fn $method(self, $name: $type) -> Self {
                    Self {
                        $name: Some($name),
                        ..self
                    }
                }
            )*

            /// The example as rules read it.
            #[must_use]
            pub fn dossier(&self) -> Dossier<'_> {
                let dossier = Dossier::new();
                $(
                    let dossier = match &self.$name {
                        Some($name) => dossier.$name($name),
                        None => dossier,
                    };
                )*
                let dossier = match self.date {
                    Some(date) => dossier.date(date),
                    None => dossier,
                };
                match &self.earlier {
                    Some(earlier) => dossier.earlier(&earlier.dossier()),
                    None => dossier,
                }
            }
        }
    };
}

inputs! {
    /// Sets the plan.
    with_plan, plan: Plan;
    /// Sets the units of the area.
    within, gazetteer: Gazetteer;
    /// Sets the criteria set.
    with_criteria_set, criteria_set: CriteriaSet;
    /// Sets the overlays.
    with_overlays, overlays: Vec<Overlay>;
    /// Sets the standard.
    with_standard, standard: Standard;
    /// Sets the reports of communes.
    with_reports, reports: Vec<CommuneReport>;
    /// Sets the state.
    with_state, state: State;
    /// Sets the balance of recognised communes.
    with_balance, recognition_balance: RecognitionBalance;
}

impl Example {
    /// An example with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An example of a plan.
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        Self::new().with_plan(plan)
    }

    /// Sets the day on which the example is looked at.
    #[must_use]
    pub fn on(self, date: NaiveDate) -> Self {
        Self {
            date: Some(date),
            ..self
        }
    }

    /// Sets the earlier example to compare with.
    #[must_use]
    pub fn earlier(self, earlier: Self) -> Self {
        Self {
            earlier: Some(Box::new(earlier)),
            ..self
        }
    }
}
