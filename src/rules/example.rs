//! Examples of rules.

use super::Dossier;
use crate::place::Gazetteer;
use crate::plan::Plan;
use crate::progress::RecognitionBalance;

/// A small dossier that owns what is in it.
#[derive(Debug, Clone, Default)]
pub struct Example {
    plan: Option<Plan>,
    gazetteer: Option<Gazetteer>,
    recognition_balance: Option<RecognitionBalance>,
}

impl Example {
    /// An example of a plan.
    #[must_use]
    pub const fn of(plan: Plan) -> Self {
        Self {
            plan: Some(plan),
            gazetteer: None,
            recognition_balance: None,
        }
    }

    /// The same example with the units of the area.
    #[must_use]
    pub fn within(self, gazetteer: Gazetteer) -> Self {
        Self {
            gazetteer: Some(gazetteer),
            ..self
        }
    }

    /// The same example with a balance of recognised communes.
    #[must_use]
    pub fn with_balance(self, balance: RecognitionBalance) -> Self {
        Self {
            recognition_balance: Some(balance),
            ..self
        }
    }

    /// The example as rules read it.
    #[must_use]
    pub const fn dossier(&self) -> Dossier<'_> {
        let dossier = Dossier::new();
        let dossier = match &self.plan {
            Some(plan) => dossier.plan(plan),
            None => dossier,
        };
        let dossier = match &self.gazetteer {
            Some(gazetteer) => dossier.gazetteer(gazetteer),
            None => dossier,
        };
        match &self.recognition_balance {
            Some(balance) => dossier.recognition_balance(balance),
            None => dossier,
        }
    }
}
