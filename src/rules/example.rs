//! Examples of rules.

use super::Dossier;
use crate::place::Gazetteer;
use crate::plan::Plan;

/// A small dossier that owns what is in it.
#[derive(Debug, Clone, Default)]
pub struct Example {
    plan: Option<Plan>,
    gazetteer: Option<Gazetteer>,
}

impl Example {
    /// An example of a plan.
    #[must_use]
    pub const fn of(plan: Plan) -> Self {
        Self {
            plan: Some(plan),
            gazetteer: None,
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

    /// The example as rules read it.
    #[must_use]
    pub const fn dossier(&self) -> Dossier<'_> {
        let dossier = Dossier::new();
        let dossier = match &self.plan {
            Some(plan) => dossier.plan(plan),
            None => dossier,
        };
        match &self.gazetteer {
            Some(gazetteer) => dossier.gazetteer(gazetteer),
            None => dossier,
        }
    }
}
