//! Ways: steps that are taken together.

use alloc::vec::Vec;

use super::{Cost, Step, StepKey};
use crate::assessment::{Answer, CriteriaMet};
use crate::place::CommuneCode;

/// Steps that are taken together (phương án), and what they come to.
///
/// Steps stand in an order in which they can be done: what another step needs comes before it,
/// otherwise in the order of [`StepKey`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Way {
    pub(super) steps: Vec<Step>,
    pub(super) cost: Cost,
    pub(super) communes: Vec<CommuneGain>,
}

impl Way {
    /// The steps.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The entries of the price list that the steps are, in the order of the steps.
    #[must_use]
    pub fn keys(&self) -> Vec<StepKey> {
        self.steps.iter().map(|step| step.key().clone()).collect()
    }

    /// What all steps together cost.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// The communes in which something is completed, codes rising, with the number of criteria before
    /// and after.
    #[must_use]
    pub fn communes(&self) -> &[CommuneGain] {
        &self.communes
    }

    /// The number of criteria of a commune before and after; `None` where nothing is completed.
    #[must_use]
    pub fn commune(&self, commune: CommuneCode) -> Option<&CommuneGain> {
        self.communes.iter().find(|one| one.commune == commune)
    }

    /// Whether all steps are done by the day of the terms.
    #[must_use]
    pub fn in_time(&self) -> Answer {
        Answer::all(self.steps.iter().map(Step::in_time))
    }

    /// After how many months from the beginning of the work all is done; `None`: not known.
    #[must_use]
    pub fn done_after(&self) -> Option<u32> {
        let ends: Option<Vec<u32>> = self.steps.iter().map(Step::done_after).collect();
        Some(ends?.into_iter().max().unwrap_or(0))
    }
}

/// What a way brings a commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct CommuneGain {
    pub(super) commune: CommuneCode,
    pub(super) before: CriteriaMet,
    pub(super) after: CriteriaMet,
}

impl CommuneGain {
    /// The commune.
    #[must_use]
    pub const fn commune(self) -> CommuneCode {
        self.commune
    }

    /// The number of criteria met before.
    #[must_use]
    pub const fn before(self) -> CriteriaMet {
        self.before
    }

    /// The number of criteria met when the steps are done.
    #[must_use]
    pub const fn after(self) -> CriteriaMet {
        self.after
    }
}
