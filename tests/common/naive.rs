//! A second implementation of assessing, written from the rules, slowly and on big integers.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use nongthonmoi::assessment::{
    Assessment, Assessments, CountingPolicy, CriteriaMet, Observation, Treatment, Verdict,
};
use nongthonmoi::criteria::{Comparator, Dimension, PartNumber, Standard, Threshold};
use nongthonmoi::quantity::Decimal;
use num_bigint::BigInt;

use super::strategies::ATTESTATIONS;
use super::{policies, report_of};

/// A decimal as a whole number of 10⁻²⁸.
pub(crate) fn big(value: Decimal) -> BigInt {
    BigInt::from(value.mantissa()) * BigInt::from(10).pow(28 - value.scale())
}

fn whole(value: Decimal) -> bool {
    big(value) % BigInt::from(10).pow(28) == BigInt::ZERO
}

/// Whether a number has more digits, or more of them after the point.
fn is_beyond(value: Decimal, digits: u32, decimals: u32) -> bool {
    BigInt::from(value.mantissa().abs()) >= BigInt::from(10).pow(digits) || value.scale() > decimals
}

/// What one observation is worth, or the name of what is wrong with it.
pub(crate) fn naive_verdict(
    observation: Observation,
    bound: Option<&Threshold>,
) -> Result<Verdict, &'static str> {
    let zero = BigInt::ZERO;
    let hundred = big(Decimal::ONE_HUNDRED);
    let order = match (observation, bound) {
        (Observation::Met, _) => return Ok(Verdict::Met),
        (Observation::BasicallyMet, _) => return Ok(Verdict::BasicallyMet),
        (Observation::NotMet, _) => return Ok(Verdict::NotMet),
        (Observation::NotApplicable, _) => return Ok(Verdict::NotApplicable),
        (_, None) => return Err("attested"),
        (Observation::Amount(value), Some(_)) if big(value) < zero => return Err("negative"),
        (Observation::Amount(value), Some(_)) if is_beyond(value, 17, 18) => return Err("digits"),
        (Observation::Amount(value), Some(bound)) => match bound.unit().dimension() {
            Dimension::Percent if big(value) > hundred => return Err("above 100"),
            Dimension::Count if !whole(value) => return Err("fraction"),
            _ => big(value).cmp(&big(bound.value())),
        },
        (Observation::Share { part, whole }, Some(bound)) => {
            let beyond = is_beyond(part, 10, 6) || is_beyond(whole, 10, 6);
            let (part, whole) = (big(part), big(whole));
            if whole <= zero || part < zero || part > whole || beyond {
                return Err("share");
            }
            if bound.unit().dimension() != Dimension::Percent {
                return Err("share of an amount");
            }
            // part / whole against bound / 100, both sides times both denominators
            (part * hundred).cmp(&(big(bound.value()) * whole))
        }
        (other, _) => panic!("{other:?}"),
    };
    let met = match bound.unwrap().comparator() {
        Comparator::AtLeast => order != Ordering::Less,
        Comparator::AtMost => order != Ordering::Greater,
        Comparator::MoreThan => order == Ordering::Greater,
        Comparator::LessThan => order == Ordering::Less,
    };
    Ok(if met { Verdict::Met } else { Verdict::NotMet })
}

/// The rules on how verdicts combine, as the documentation words them.
fn combined(verdicts: &[Verdict]) -> Verdict {
    let any = |wanted| verdicts.contains(&wanted);
    if any(Verdict::NotMet) {
        Verdict::NotMet
    } else if any(Verdict::Unknown) {
        Verdict::Unknown
    } else if verdicts.iter().all(|one| *one == Verdict::NotApplicable) {
        Verdict::NotApplicable
    } else if any(Verdict::BasicallyMet) {
        Verdict::BasicallyMet
    } else {
        Verdict::Met
    }
}

fn naive_counts(verdict: Verdict, policy: CountingPolicy) -> bool {
    match verdict {
        Verdict::Met => true,
        Verdict::BasicallyMet => policy.basically_met() == Treatment::Counts,
        Verdict::NotApplicable => policy.not_applicable() == Treatment::Counts,
        Verdict::NotMet | Verdict::Unknown => false,
    }
}

pub(crate) type Observations = [(PartNumber, Observation)];

/// The verdicts of the parts of each criterion: indicator by indicator.
fn naive_parts(
    standard: &Standard,
    observations: &Observations,
) -> BTreeMap<u8, Vec<Vec<Verdict>>> {
    let mut criteria: BTreeMap<u8, Vec<Vec<Verdict>>> = BTreeMap::new();
    let mut last = None;
    for part in standard.parts() {
        let number = part.number().indicator();
        let indicators = criteria.entry(number.criterion().get()).or_default();
        if last != Some(number) {
            indicators.push(Vec::new());
        }
        last = Some(number);
        let observed = observations
            .iter()
            .find(|(observed, _)| observed == part.number());
        let verdict = observed.map_or(Verdict::Unknown, |(_, observation)| {
            naive_verdict(*observation, part.threshold()).unwrap()
        });
        indicators.last_mut().unwrap().push(verdict);
    }
    criteria
}

/// Whether a criterion counts in all, and in some, of the ways to learn what is missing.
fn naive_bounds(verdicts: &[Verdict], policy: CountingPolicy) -> (bool, bool) {
    let Some(missing) = verdicts.iter().position(|one| *one == Verdict::Unknown) else {
        let counts = naive_counts(combined(verdicts), policy);
        return (counts, counts);
    };
    ATTESTATIONS
        .iter()
        .fold((true, false), |(all, some), learned| {
            let mut completed = verdicts.to_vec();
            completed[missing] = learned.attested().unwrap();
            let (always, ever) = naive_bounds(&completed, policy);
            (all && always, some || ever)
        })
}

/// One report, and the same in a table, against the rules.
pub(crate) fn check_against_naive(standard: &Standard, observations: &Observations) {
    let report = report_of(observations.to_vec());
    let naive = naive_parts(standard, observations);
    let mut table = Assessments::new(standard.clone(), CountingPolicy::ONLY_MET);
    assert_eq!(table.push(&report), Ok(0));
    for policy in policies() {
        let assessment = Assessment::of(standard, &report, policy).unwrap();
        let row = table.row(0).unwrap().with_policy(policy);
        let (mut least, mut most) = (0, 0);
        for (criterion, verdict) in assessment.criteria() {
            let indicators = &naive[&criterion.number().get()];
            // Combining parts to indicators first, or all at once, is the same.
            let stepwise: Vec<_> = indicators.iter().map(|parts| combined(parts)).collect();
            assert_eq!(verdict, combined(&stepwise));
            assert_eq!(verdict, combined(&indicators.concat()));
            assert_eq!(assessment.criterion(criterion.number()), Some(verdict));
            assert_eq!(row.criterion(criterion.number()), Some(verdict));
            let (always, ever) = naive_bounds(&indicators.concat(), policy);
            least += u8::from(always);
            most += u8::from(ever);
        }
        let count = u8::try_from(naive.len()).unwrap();
        let met = CriteriaMet::new(least, most, count).unwrap();
        assert_eq!(assessment.criteria_met(), met);
        assert_eq!(row.criteria_met(), met);
    }
}
