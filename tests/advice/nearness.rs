//! The order of open criteria, compared with rational numbers of any size.

use nongthonmoi::advice::OpenCommune;
use nongthonmoi::assessment::{Assessment, Observation, PartOutcome, Verdict};
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::quantity::Decimal;
use num_bigint::BigInt;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::strategies::any_valid_report;
use crate::common::{laws, policies, report_of};

/// A rational number; the second is positive.
type Rational = (BigInt, BigInt);

/// A decimal times 10^28.
fn big(value: Decimal) -> BigInt {
    BigInt::from(value.mantissa()) * BigInt::from(10).pow(28 - value.scale())
}

/// How near a part is: its class, and its distance by the threshold where there is one.
fn rank(part: &PartOutcome<'_>) -> (u8, Option<Rational>) {
    let bound = part.part().threshold().map(|one| big(one.value()));
    match (part.verdict(), part.observation(), bound) {
        (Verdict::BasicallyMet | Verdict::Met, _, _) => (0, None),
        (Verdict::NotApplicable, _, _) => (4, None),
        (Verdict::Unknown, _, _) => (5, None),
        (Verdict::NotMet, Some(Observation::Amount(value)), Some(bound)) => {
            let gap: BigInt = big(value) - &bound;
            (1, Some((BigInt::from(gap.magnitude().clone()), bound)))
        }
        (Verdict::NotMet, Some(Observation::Share { part, whole }), Some(bound)) => {
            // 100 part / whole against the bound, both times the whole.
            let hundredfold: BigInt = big(part) * 100 * BigInt::from(10).pow(28);
            let gap: BigInt = hundredfold - &bound * big(whole);
            (
                1,
                Some((BigInt::from(gap.magnitude().clone()), bound * big(whole))),
            )
        }
        (Verdict::NotMet, _, _) => (3, None),
    }
}

fn order(one: &(u8, Option<Rational>), other: &(u8, Option<Rational>)) -> std::cmp::Ordering {
    let by_distance = || match (&one.1, &other.1) {
        (Some((a, b)), Some((c, d))) => (a * d).cmp(&(c * b)),
        _ => std::cmp::Ordering::Equal,
    };
    one.0.cmp(&other.0).then_with(by_distance)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..laws() })]

    /// Each criterion stands where its farthest observed part puts it; among equals what lacks fewer
    /// observations, needs fewer parts and has the smaller number stands first.
    #[test]
    fn criteria_stand_in_the_order_of_exact_distances(
        (standard, observations) in any_valid_report(), policy in select(policies().to_vec())
    ) {
        let report = report_of(observations);
        let assessment = Assessment::of(&standard, &report, policy).unwrap();
        let near = OpenCommune::of(&assessment).by_nearness();
        let key = |number: CriterionNumber| {
            let found = near.iter().find(|one| one.number() == number).unwrap();
            let ranks: Vec<_> = found.parts.iter().map(|one| rank(&one.outcome)).collect();
            let unobserved = ranks.iter().filter(|one| one.0 == 5).count();
            let observed = ranks.iter().filter(|one| one.0 != 5);
            let farthest = observed.max_by(|one, other| order(one, other));
            // Where one part is enough, none of them has a distance.
            let farthest = farthest.cloned().unwrap_or((5, None));
            (farthest, (unobserved, ranks.len(), number))
        };
        // A threshold of zero has no relative distance: those are left to the unit tests.
        let zero = |one: &nongthonmoi::advice::NearCriterion<'_>| {
            one.parts.iter().any(|part| {
                let measured = rank(&part.outcome).0 == 1;
                measured && part.relative.is_none()
            })
        };
        let mut numbers: Vec<CriterionNumber> =
            near.iter().filter(|one| !zero(one)).map(nongthonmoi::advice::NearCriterion::number).collect();
        let found = numbers.clone();
        numbers.sort_by(|one, other| {
            let (one, other) = (key(*one), key(*other));
            order(&one.0, &other.0).then_with(|| one.1.cmp(&other.1))
        });
        prop_assert_eq!(found, numbers);
    }
}
