//! The target mean of a plan compared with its tiers, for the rules on it.

use core::cmp::Ordering;
use core::num::NonZeroU32;

use crate::rules::prelude::*;

/// A target mean beside the sums of criteria that the tiers allow.
struct MeanTarget {
    mean: Printed,
    communes: NonZeroU32,
    sums: Interval<u64>,
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

impl MeanTarget {
    /// The least mean that the tiers allow.
    fn least(&self) -> Option<Ratio> {
        Ratio::new(self.sums.at_least(), u64::from(self.communes.get()))
    }

    /// The largest mean that the tiers allow.
    fn most(&self) -> Option<Ratio> {
        Ratio::new(self.sums.at_most(), u64::from(self.communes.get()))
    }

    fn position(&self) -> Position {
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

facts! {
    MEAN: Printed = "mean", "số tiêu chí bình quân được giao", "the target mean";
    COMMUNES: u64 = "communes", "số xã trong các nhóm", "the number of communes in the tiers";
    LEAST: Ratio = "least", "bình quân thấp nhất mà các nhóm cho phép", "the least mean that the tiers allow";
    MOST: Ratio = "most", "bình quân cao nhất mà các nhóm cho phép", "the largest mean that the tiers allow";
    LEAST_PRINTED: Printed = "least_printed", "bình quân thấp nhất, làm tròn hai chữ số", "the least mean, rounded to two decimals";
    MOST_PRINTED: Printed = "most_printed", "bình quân cao nhất, làm tròn hai chữ số", "the largest mean, rounded to two decimals";
}

/// Reports every target mean in a position to what the tiers imply.
pub(super) fn report(
    dossier: &DossierReading<'_>,
    findings: &mut Findings,
    wanted: &Position,
) -> Checked {
    let plan = dossier.read_plan()?;
    let rows = guards::tier_rows(plan)?;
    let census = plan.quota.census().ok_or(NO_CENSUS)?;
    if plan.quota.level() != Some(Level::District) {
        return Err(NOT_THE_PROVINCE);
    }
    let communes = NonZeroU32::new(census.universe().communes()).ok_or(NO_CENSUS)?;
    for (objective, mean) in guards::every(&dossier.plan_reading()?.mean)? {
        let sums = census.sums();
        let target = MeanTarget {
            mean,
            communes,
            sums,
        };
        let Some((least, most)) = target.least().zip(target.most()) else {
            continue;
        };
        if target.position() == *wanted {
            let facts = [
                MEAN.is(mean),
                COMMUNES.is(communes.get()),
                LEAST.is(least),
                MOST.is(most),
                LEAST_PRINTED.is(least.printed(2, Rounding::HalfUp)),
                MOST_PRINTED.is(most.printed(2, Rounding::HalfUp)),
            ];
            about::objective(findings, plan, objective, facts)
                .related(rows.iter().map(|(_, _, row)| plan_paths::row(row)));
        }
    }
    Ok(())
}

/// A plan may name only the communes that it asks something of.
const NOT_THE_PROVINCE: SkipReason = guards::reason(
    "biểu giao chỉ tiêu không giao theo huyện, nên không rõ các nhóm có đủ các xã của tỉnh hay không",
    "the quotas are not handed out to districts, so it is not known whether the tiers hold all communes of the province",
);

/// Why a plan whose tiers imply no mean has nothing to check.
const NO_CENSUS: SkipReason = guards::reason(
    "các nhóm xã thiếu số liệu, chồng lên nhau, không liền nhau hoặc không có xã nào",
    "the tiers lack a figure, overlap, leave a gap, or hold no commune",
);
