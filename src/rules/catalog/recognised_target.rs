//! The objective for recognised communes compared with the communes of a plan, for the rules on it.

use alloc::vec;
use alloc::vec::Vec;

use crate::plan::{Objective, ObjectiveTarget, Plan, PlanReading, QuotaRow};
use crate::quantity::Decimal;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::places;
use crate::rules::{Example, SkipReason};

/// The objectives for communes recognised in the year, each with its number.
pub(super) fn objectives(plan: &Plan) -> Result<Vec<(&Objective, u32)>, SkipReason> {
    places::every(PlanReading::new(plan).communes_recognised())
}

/// The communes of the province, as the heads of the columns print them; `None` when a head prints
/// none, and for a table without columns.
pub(super) fn communes(plan: &Plan) -> Option<u64> {
    if plan.quota.columns.is_empty() {
        return None;
    }
    let heads = plan.quota.columns.iter().map(|column| column.communes);
    heads
        .map(|communes| communes.map(u64::from))
        .sum::<Option<u64>>()
}

/// The communes planned at the full number of criteria in the whole province, with their row.
pub(super) fn complete(plan: &Plan) -> Result<(&QuotaRow, Decimal), SkipReason> {
    let row = places::complete_row(plan)?;
    if !plan.quota.fits(row) {
        return Err(places::misaligned());
    }
    let sum = plan.quota.is_complete(row).then(|| row.sum());
    Ok((row, sum.ok_or_else(places::no_figure)?))
}

/// The good plan, of 5 communes and 2 planned at 19 criteria, with `communes` to be recognised.
pub(super) fn to_be_recognised(communes: u32) -> Example {
    examples::changed(|plan| {
        let objective = Objective {
            section: "I.1".into(),
            text: "Mục tiêu ví dụ".into(),
            target: ObjectiveTarget::CommunesRecognised { communes },
        };
        let others = core::mem::take(&mut plan.objectives);
        plan.objectives = vec![objective].into_iter().chain(others).collect();
    })
}
