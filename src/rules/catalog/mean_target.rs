//! The target mean of a plan compared with its tiers, for the rules on it.

use core::cmp::Ordering;
use core::num::NonZeroU32;

use super::places::{every, no_row};
use crate::plan::{Objective, Plan, PlanReading};
use crate::quantity::{Printed, Ratio, Rounding, SumRange};
use crate::rules::prelude::*;

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
        let shown = Rounding::ALL
            .iter()
            .filter_map(|rounding| self.mean.sums(self.communes, *rounding))
            .any(|sums| sums.intersection(self.sums).is_some());
        let compared = |mean: Option<Ratio>| mean.map(|mean| mean.compare(self.mean));
        match (compared(self.least()), compared(self.most())) {
            (Some(Ordering::Less | Ordering::Equal), Some(Ordering::Greater | Ordering::Equal)) => {
                Position::Inside
            }
            _ if shown => Position::ByRounding,
            (Some(Ordering::Greater), _) => Position::Below,
            _ => Position::Above,
        }
    }
}

/// Every target mean of a plan beside what its tiers imply.
pub(super) fn targets(plan: &Plan) -> Result<impl Iterator<Item = MeanTarget<'_>>, SkipReason> {
    if plan.quota.tier_rows().next().is_none() {
        return Err(no_row());
    }
    let census = plan.quota.census().ok_or_else(no_census)?;
    let communes = NonZeroU32::new(census.universe().communes()).ok_or_else(no_census)?;
    let sums = census.sums();
    let means = every(PlanReading::new(plan).mean())?;
    Ok(means.into_iter().map(move |(objective, mean)| MeanTarget {
        objective,
        mean,
        communes,
        sums,
    }))
}

/// Why a plan whose tiers imply no mean has nothing to check.
fn no_census() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "các nhóm xã thiếu số liệu, chồng lên nhau, không liền nhau hoặc không có xã nào",
        "the tiers lack a figure, overlap, leave a gap, or hold no commune",
    ))
}

facts! {
    MEAN: FactValue = "mean", "số tiêu chí bình quân được giao", "the target mean";
    COMMUNES: FactValue = "communes", "số xã trong các nhóm", "the number of communes in the tiers";
    LEAST: FactValue = "least", "bình quân thấp nhất mà các nhóm cho phép", "the least mean that the tiers allow";
    MOST: FactValue = "most", "bình quân cao nhất mà các nhóm cho phép", "the largest mean that the tiers allow";
    LEAST_PRINTED: FactValue = "least_printed", "bình quân thấp nhất, làm tròn hai chữ số", "the least mean, rounded to two decimals";
    MOST_PRINTED: FactValue = "most_printed", "bình quân cao nhất, làm tròn hai chữ số", "the largest mean, rounded to two decimals";
}

/// The rows that count communes by tier.
fn rows_of_tiers(plan: &Plan) -> impl Iterator<Item = Path> {
    let rows = plan.quota.tier_rows();
    rows.map(|(_, _, row)| super::places::row(row))
}

/// Reports every target mean in a position.
pub(super) fn report(
    plan: &Plan,
    wanted: &Position,
    findings: &mut crate::rules::Findings,
) -> Result<(), SkipReason> {
    for target in targets(plan)? {
        let Some((least, most)) = target.least().zip(target.most()) else {
            continue;
        };
        if target.position() == *wanted {
            findings
                .report(
                    super::places::objective(target.objective),
                    plan.cite_section(&target.objective.section),
                    [
                        MEAN.is(target.mean),
                        COMMUNES.is(target.communes.get()),
                        LEAST.is(least),
                        MOST.is(most),
                        LEAST_PRINTED.is(least.printed(2, Rounding::HalfUp)),
                        MOST_PRINTED.is(most.printed(2, Rounding::HalfUp)),
                    ],
                )
                .because(rows_of_tiers(plan));
        }
    }
    Ok(())
}
