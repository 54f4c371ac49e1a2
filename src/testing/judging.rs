//! Laws of judging one value against its threshold.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Law, LawBroken};
use crate::assessment::{Assessment, CommuneReport, CountingPolicy, Observation, Verdict};
use crate::criteria::{Dimension, Standard, StandardPart, Threshold};
use crate::place::CommuneCode;
use crate::quantity::{Bounds, Decimal};
use crate::text::{Label, number_text};

/// How the crate judges one value of a part; `None` when it refuses the value.
///
/// It has the form of a judge that [`thresholds_decide`] and [`a_better_value_never_fails`] ask
/// for; pass your own to check another implementation against the laws.
#[must_use]
pub fn judge(
    standard: &Standard,
    part: &StandardPart,
    observation: Observation,
) -> Option<Verdict> {
    let report = CommuneReport::new(
        const { CommuneCode::of(90_001) },
        standard.year().last_day(),
    );
    let report = report.observe(part.number().clone(), observation);
    let assessment = Assessment::of(standard, &report, CountingPolicy::ONLY_MET).ok()?;
    let mut outcomes = assessment.criterion_parts(part.number().indicator().criterion());
    let outcome = outcomes.find(|one| one.part.number() == part.number())?;
    Some(outcome.verdict)
}

/// For every threshold of a standard, the value at the threshold and those beside it are judged as the
/// comparator says: one step away, and as little as the fifth and the seventh digit away, which a judge
/// that rounds or counts in `f32` gets wrong. A percentage is asked for as a share too.
///
/// # Errors
/// [`LawBroken`] of [`Law::ThresholdsDecide`] with the number of the part.
pub fn thresholds_decide(
    standard: &Standard,
    judge: impl Fn(&StandardPart, Observation) -> Option<Verdict>,
) -> Result<(), LawBroken> {
    for (part, threshold) in measured(standard) {
        for value in around(threshold, 1) {
            let order = value.cmp(&threshold.value());
            let expected = if threshold.comparator().holds(order) {
                Verdict::Met
            } else {
                Verdict::NotMet
            };
            let is_percentage = threshold.unit().dimension() == Dimension::Percent;
            let share = is_percentage.then(|| as_share(value)).flatten();
            let asked = [Some(Observation::Amount(value)), share];
            let mut found = asked.into_iter().flatten().map(|one| judge(part, one));
            if let Some(found) = found.find(|found| *found != Some(expected)) {
                return Err(LawBroken::new(
                    Law::ThresholdsDecide,
                    part.number(),
                    beside(value, Some(expected)),
                    beside(value, found),
                ));
            }
        }
    }
    Ok(())
}

/// For every threshold of a standard, of values that get better one by one, none is not met after
/// one that is met.
///
/// # Errors
/// [`LawBroken`] of [`Law::BetterNeverFails`] with the number of the part.
pub fn a_better_value_never_fails(
    standard: &Standard,
    judge: impl Fn(&StandardPart, Observation) -> Option<Verdict>,
) -> Result<(), LawBroken> {
    for (part, threshold) in measured(standard) {
        let mut values = around(threshold, 4);
        values.sort_unstable();
        if !threshold.comparator().wants_more() {
            values.reverse();
        }
        let mut met = None;
        for value in values {
            let found = judge(part, Observation::Amount(value));
            match (found, met) {
                (Some(Verdict::Met), _) => met = Some(value),
                (found, Some(worse)) => {
                    return Err(LawBroken::new(
                        Law::BetterNeverFails,
                        part.number(),
                        beside(worse, Some(Verdict::Met)),
                        beside(value, found),
                    ));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn measured(standard: &Standard) -> impl Iterator<Item = (&StandardPart, &Threshold)> {
    let parts = standard.parts().iter();
    parts.filter_map(|part| Some((part, part.threshold()?)))
}

/// The threshold, steps to both sides, and the ends of the scale: values that the unit has.
fn around(threshold: &Threshold, steps: u8) -> Vec<Decimal> {
    let bound = threshold.value();
    let dimension = threshold.unit().dimension();
    let step = step_beside(bound, dimension);
    let mut values = alloc::vec![bound, Decimal::ZERO];
    let (mut below, mut above) = (Some(bound), Some(bound));
    for _ in 0..steps {
        below = below.and_then(|value| value.checked_sub(step));
        above = above.and_then(|value| value.checked_add(step));
        values.extend(below);
        values.extend(above);
    }
    if dimension == Dimension::Percent {
        values.push(Decimal::ONE_HUNDRED);
    }
    if dimension != Dimension::Count {
        // 0.04, 0.004 and 0.0000004.
        for (unit, scale) in [(4, 2), (4, 3), (4, 7)] {
            let little = Decimal::try_new(unit, scale).unwrap_or(step);
            values.extend(bound.checked_sub(little));
            values.extend(bound.checked_add(little));
        }
    }
    values.retain(|value| is_possible(*value, dimension));
    values
}

/// A percentage as a share of whole numbers; `None` where these are beyond the bounds.
fn as_share(percentage: Decimal) -> Option<Observation> {
    let percentage = percentage.normalize();
    let whole = 10_i64.checked_pow(percentage.scale().checked_add(2)?)?;
    let part = Decimal::try_new(i64::try_from(percentage.mantissa()).ok()?, 0).ok()?;
    let whole = Decimal::from(whole);
    let fit = Bounds::TERM.hold(part) && Bounds::TERM.hold(whole);
    fit.then_some(Observation::Share { part, whole })
}

/// One thing, or one unit of the digit behind the last one of the bound.
pub(super) fn step_beside(bound: Decimal, dimension: Dimension) -> Decimal {
    // The scale of a decimal is at most 28.
    let scale = bound.normalize().scale().saturating_add(1).min(28);
    match dimension {
        Dimension::Count => Decimal::ONE,
        Dimension::Percent | Dimension::Amount => {
            Decimal::try_new(1, scale).unwrap_or(Decimal::ONE)
        }
    }
}

/// Whether a unit has such a number.
pub(super) fn is_possible(value: Decimal, dimension: Dimension) -> bool {
    value.cmp(&Decimal::ZERO) != Ordering::Less
        && (dimension != Dimension::Percent || value <= Decimal::ONE_HUNDRED)
}

fn beside(value: Decimal, verdict: Option<Verdict>) -> Label {
    let refused = Label::new("bị từ chối", "refused");
    let verdict = verdict.map_or(refused, Verdict::label);
    Label::in_both(|lang| {
        let value = number_text(value, lang);
        alloc::format!("{value}: {}", verdict.get(lang))
    })
}
