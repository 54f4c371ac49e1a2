//! Laws of judging one value against its threshold.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Law, LawBroken};
use crate::assessment::{Assessment, CommuneReport, CountingPolicy, Observation, Verdict};
use crate::criteria::{Dimension, Standard, StandardPart, Threshold};
use crate::place::CommuneCode;
use crate::quantity::{Bounds, Decimal, Percent, Share};
use crate::text::Label;

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
/// comparator says: one step away, a few ten-thousandths and ten-millionths away, and one unit of the
/// last digit away that a figure can have. A judge that rounds, or that counts in `f32` or `f64`, gets some
/// of them wrong. A percentage is asked for as a share too.
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
                    in_words(value.into(), Some(expected)),
                    in_words(value.into(), found),
                ));
            }
        }
    }
    Ok(())
}

/// For every threshold of a standard that is a percentage, shares of several wholes that lie next to it
/// are judged as they were counted: 2 of 3 is below 66.67 %, and above 66.66 %.
///
/// # Errors
/// [`LawBroken`] of [`Law::SharesDecide`] with the number of the part.
pub fn shares_decide(
    standard: &Standard,
    judge: impl Fn(&StandardPart, Observation) -> Option<Verdict>,
) -> Result<(), LawBroken> {
    for (part, threshold) in measured(standard) {
        let Ok(bound) = Percent::new(threshold.value()) else {
            continue;
        };
        if threshold.unit().dimension() != Dimension::Percent {
            continue;
        }
        for share in [1, 3, 7, 30, 191, 9_999].map(|whole| beside_in(whole, bound)) {
            for share in share.into_iter().flatten() {
                let expected = threshold.comparator().holds(share.compare(bound));
                let expected = if expected {
                    Verdict::Met
                } else {
                    Verdict::NotMet
                };
                let found = judge(part, share.into());
                if found != Some(expected) {
                    return Err(LawBroken::new(
                        Law::SharesDecide,
                        part.number(),
                        in_words(share.into(), Some(expected)),
                        in_words(share.into(), found),
                    ));
                }
            }
        }
    }
    Ok(())
}

/// The shares of a whole next to a percentage, from below and from above.
fn beside_in(whole: u32, bound: Percent) -> [Option<Share>; 2] {
    let whole = Decimal::from(whole);
    let below = whole.checked_mul(bound.get());
    let below = below.and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED));
    let below = below.map(|part| part.floor());
    let above = below.and_then(|part| part.checked_add(Decimal::ONE));
    [below, above].map(|part| Share::new(part?, whole).ok())
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
                        in_words(worse.into(), Some(Verdict::Met)),
                        in_words(value.into(), found),
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
        let little = [(4, 2), (4, 3), (4, 7)];
        let little = little.map(|(unit, scale)| Decimal::try_new(unit, scale).ok());
        for little in little.into_iter().chain([smallest_step(bound)]).flatten() {
            values.extend(bound.checked_sub(little));
            values.extend(bound.checked_add(little));
        }
    }
    values.retain(|value| is_possible(*value, dimension) && Bounds::FIGURE.hold(*value));
    values
}

/// One unit of the last digit that a figure beside a bound can have.
fn smallest_step(bound: Decimal) -> Option<Decimal> {
    let scales = (0..=Bounds::FIGURE.decimals()).rev();
    let mut steps = scales.filter_map(|scale| Decimal::try_new(1, scale).ok());
    steps.find(|step| {
        let beside = bound.checked_add(*step);
        beside.is_some_and(|beside| Bounds::FIGURE.hold(beside))
    })
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

fn in_words(observation: Observation, verdict: Option<Verdict>) -> Label {
    let refused = Label::new("bị từ chối", "refused");
    let verdict = verdict.map_or(refused, Verdict::label);
    Label::in_both(|lang| {
        let observation = observation.text(lang);
        alloc::format!("{observation}: {}", verdict.get(lang))
    })
}
