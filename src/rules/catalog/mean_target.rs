//! The target mean of a plan held against its tiers, for the rules on it.

use core::num::NonZeroU32;

use super::places::{no_row, objectives};
use crate::plan::{Objective, ObjectiveTarget, Plan, QuotaRow};
use crate::quantity::{Decimal, Printed, Ratio, Rounding, SumRange, product};
use crate::rules::{FactDocument, SkipReason};
use crate::text::Label;

/// A target mean beside the sums of criteria that the tiers allow.
pub(super) struct MeanTarget<'a> {
    pub(super) objective: &'a Objective,
    pub(super) mean: Printed,
    pub(super) communes: NonZeroU32,
    sums: SumRange,
}

/// How a target mean lies to what the tiers imply.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// Below the least mean under every rounding.
    Below,
    /// Within only when it is taken for a rounded figure.
    ByRounding,
    /// Within.
    Inside,
    /// Above the largest mean under every rounding.
    Above,
}

impl MeanTarget<'_> {
    /// The least mean that the tiers allow.
    pub(super) fn least(&self) -> Option<Ratio> {
        Ratio::new(self.sums.least(), u64::from(self.communes.get()))
    }

    /// The largest mean that the tiers allow.
    pub(super) fn most(&self) -> Option<Ratio> {
        Ratio::new(self.sums.most(), u64::from(self.communes.get()))
    }

    pub(super) fn position(&self) -> Position {
        // A product that does not fit is far above any sum of criteria.
        let exact = product(self.mean.get(), Decimal::from(self.communes.get()));
        let (least, most) = (
            Decimal::from(self.sums.least()),
            Decimal::from(self.sums.most()),
        );
        let shown = Rounding::ALL
            .iter()
            .filter_map(|rounding| self.mean.sums(self.communes, *rounding))
            .any(|sums| sums.intersection(self.sums).is_some());
        match exact {
            Some(sum) if least <= sum && sum <= most => Position::Inside,
            _ if shown => Position::ByRounding,
            Some(sum) if sum < least => Position::Below,
            _ => Position::Above,
        }
    }
}

/// Every target mean of a plan beside what its tiers imply.
pub(super) fn targets(plan: &Plan) -> Result<impl Iterator<Item = MeanTarget<'_>>, SkipReason> {
    if plan.quota.tier_rows().next().is_none() {
        return Err(no_row());
    }
    let (communes, sums) = implied_sums(plan).ok_or_else(no_sums)?;
    let means = objectives(plan, |target| match target {
        ObjectiveTarget::MeanCriteria { mean } => Some(mean),
        _ => None,
    })?;
    Ok(means.map(move |(objective, mean)| MeanTarget {
        objective,
        mean,
        communes,
        sums,
    }))
}

/// Why a plan whose tiers imply no mean has nothing to check.
fn no_sums() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "các nhóm xã thiếu số liệu hoặc không có xã nào",
        "the tiers lack a figure, or hold no commune",
    ))
}

/// The number of communes in the tiers, and the sums of criteria that they allow; `None` without
/// tiers, with a cell missing, or with numbers that overflow.
fn implied_sums(plan: &Plan) -> Option<(NonZeroU32, SumRange)> {
    let mut communes = 0_u32;
    let mut least = 0_u64;
    let mut most = 0_u64;
    for (from, to, row) in plan.quota.tier_rows() {
        let count = complete_sum(row)?;
        communes = communes.checked_add(count)?;
        let add = |sum: u64, criteria: u8| {
            sum.checked_add(u64::from(count).checked_mul(u64::from(criteria))?)
        };
        least = add(least, from)?;
        most = add(most, to)?;
    }
    Some((NonZeroU32::new(communes)?, SumRange::new(least, most)?))
}

fn complete_sum(row: &QuotaRow) -> Option<u32> {
    let all_printed = row.cells().iter().all(Option::is_some);
    all_printed.then(|| row.sum()?.try_into().ok()).flatten()
}

/// The facts of the rules on the target mean.
pub(super) static FACTS: &[FactDocument] = &[
    FactDocument::new(
        "mean",
        Label::new("số tiêu chí bình quân được giao", "the target mean"),
    ),
    FactDocument::new(
        "communes",
        Label::new(
            "số xã trong các nhóm",
            "the number of communes in the tiers",
        ),
    ),
    FactDocument::new(
        "least",
        Label::new(
            "bình quân thấp nhất mà các nhóm cho phép",
            "the least mean that the tiers allow",
        ),
    ),
    FactDocument::new(
        "most",
        Label::new(
            "bình quân cao nhất mà các nhóm cho phép",
            "the largest mean that the tiers allow",
        ),
    ),
    FactDocument::new(
        "least_printed",
        Label::new(
            "bình quân thấp nhất, làm tròn hai chữ số",
            "the least mean, rounded to two decimals",
        ),
    ),
    FactDocument::new(
        "most_printed",
        Label::new(
            "bình quân cao nhất, làm tròn hai chữ số",
            "the largest mean, rounded to two decimals",
        ),
    ),
];

/// Reports every target mean in a position.
pub(super) fn report(
    plan: &Plan,
    wanted: &Position,
    findings: &mut crate::rules::Findings<'_>,
) -> Result<(), SkipReason> {
    for target in targets(plan)? {
        let Some((least, most)) = target.least().zip(target.most()) else {
            continue;
        };
        if target.position() == *wanted {
            findings.report(
                super::places::objective(target.objective),
                plan.cite_section(&target.objective.section),
                [
                    ("mean", target.mean.into()),
                    ("communes", target.communes.get().into()),
                    ("least", least.into()),
                    ("most", most.into()),
                    ("least_printed", least.printed(2, Rounding::HalfUp).into()),
                    ("most_printed", most.printed(2, Rounding::HalfUp).into()),
                ],
            );
        }
    }
    Ok(())
}
