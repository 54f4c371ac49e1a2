//! Entries that exclude each other.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::curve::Member;
use super::target::QuotaTarget;
use crate::advice::{Advisor, StepKey};

/// The pairs of entries that matter for communes and exclude each other, in their order.
pub(super) fn exclusions(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<(StepKey, StepKey)> {
    let members = target.communes();
    let actions: BTreeSet<usize> = members
        .map(|commune| Member::of(advisor, commune, target.criteria(), true))
        .flat_map(|member| member.actions())
        .collect();
    among(advisor, &actions)
}

/// The pairs among some actions that exclude each other.
pub(super) fn among(advisor: &Advisor<'_>, actions: &BTreeSet<usize>) -> Vec<(StepKey, StepKey)> {
    let mut found = Vec::new();
    for index in actions {
        let Some(action) = advisor.action(*index) else {
            continue;
        };
        let rivals = action.rivals.iter();
        let later = rivals.filter(|rival| *rival > index && actions.contains(rival));
        for rival in later.filter_map(|rival| advisor.action(*rival)) {
            found.push((action.key(), rival.key()));
        }
    }
    found
}
