//! The order of open criteria, compared with rational numbers of any size.

use nongthonmoi::advice::NearCriterion;
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, Observation, PartOutcome, Treatment, Verdict,
};
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::Lang;
use num_bigint::BigInt;
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::strategies::any_valid_report;
use crate::common::{day, hoa_binh_standard, laws, policies, report_of};

/// A rational number; the second is positive.
type Rational = (BigInt, BigInt);

/// A decimal times 10^28.
fn big(value: Decimal) -> BigInt {
    BigInt::from(value.mantissa()) * BigInt::from(10).pow(28 - value.scale())
}

/// How near a part is: its class, and its distance by the threshold where there is one.
fn rank(part: &PartOutcome<'_>) -> (u8, Option<Rational>) {
    let bound = part.part.threshold().map(|one| big(one.value()));
    match (part.verdict, part.observation, bound) {
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
        let near = NearCriterion::all(&assessment);
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
        let zero = |one: &NearCriterion<'_>| {
            one.parts.iter().any(|part| {
                let measured = rank(&part.outcome).0 == 1;
                measured && part.relative.is_none()
            })
        };
        let mut numbers: Vec<CriterionNumber> =
            near.iter().filter(|one| !zero(one)).map(NearCriterion::number).collect();
        let found = numbers.clone();
        numbers.sort_by(|one, other| {
            let (one, other) = (key(*one), key(*other));
            order(&one.0, &other.0).then_with(|| one.1.cmp(&other.1))
        });
        prop_assert_eq!(found, numbers);
    }
}

/// A report of the end of 2018.
fn report(observations: &[(&str, &str)]) -> CommuneReport {
    let empty = CommuneReport::new("04813".parse().unwrap(), day(2018, 12, 31));
    observations.iter().fold(empty, |report, (number, text)| {
        report.observe(number.parse().unwrap(), text.parse().unwrap())
    })
}

fn numbers(near: &[NearCriterion<'_>]) -> Vec<u8> {
    near.iter().map(|one| one.number().get()).collect()
}

#[test]
fn the_nearest_criteria_stand_first() {
    let standard = hoa_binh_standard(2018);
    // 5: 2 of 3 schools for 70 %; 11: 15 % for at most 12 %; 16: 69 for 70 %; 7: attested.
    let report = report(&[
        ("5", "2/3"),
        ("11", "15"),
        ("16", "69"),
        ("7", "not-met"),
        ("8.1", "basically-met"),
        ("8.2", "met"),
        ("8.3", "met"),
        ("8.4", "met"),
    ]);
    let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
    let near = NearCriterion::all(&assessment);
    assert_eq!(near.len(), 19);
    assert_eq!(numbers(&near)[..5], [8, 16, 5, 11, 7]);
    let relative = |place: usize| near[place].parts[0].relative.unwrap().to_string();
    assert_eq!(
        [relative(1), relative(2), relative(3)],
        ["1/70", "1/21", "1/4"]
    );
    assert!(near[5..].iter().all(NearCriterion::may_be_met));
    assert!(!near[4].may_be_met());
    let text = near[2].text(Lang::Vi);
    assert!(text.contains("còn thiếu") && text.contains("khoảng 4,8 % so với ngưỡng"));
    let text = near[2].text(Lang::En);
    assert!(text.contains("about 4.8 % of the threshold"));
}

#[test]
fn a_criterion_is_as_near_as_its_farthest_part() {
    let standard = hoa_binh_standard(2018);
    // 14.2 needs 70 % and 14.3 needs 25 %: one tenth and one half are missing.
    let report = report(&[
        ("14.1", "met"),
        ("14.2", "63"),
        ("14.3", "12.5"),
        ("16", "56"),
    ]);
    let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
    let near = NearCriterion::all(&assessment);
    assert_eq!(numbers(&near)[..2], [16, 14]);
    let parts = near[1].parts.iter();
    let relative: Vec<_> = parts
        .map(|part| part.relative.unwrap().to_string())
        .collect();
    assert_eq!(relative, ["1/10", "1/2"]);
}

/// Every observation of the two parts of a criterion and every policy: completing exactly what is
/// needed makes it count, and completing less does not.
#[test]
fn needed_parts_are_necessary_and_enough() {
    let standard = hoa_binh_standard(2018);
    let words = ["", "met", "basically-met", "not-met", "not-applicable"];
    for (first, second) in words
        .iter()
        .flat_map(|one| words.map(|other| (*one, other)))
    {
        for not_applicable in Treatment::ALL {
            for basically_met in Treatment::ALL {
                let policy = CountingPolicy::new(not_applicable, basically_met);
                let written = [("1.1", first), ("1.2", second)];
                let written: Vec<_> = written
                    .into_iter()
                    .filter(|one| !one.1.is_empty())
                    .collect();
                let report = report(&written);
                let assessment = Assessment::of(&standard, &report, policy).unwrap();
                let criterion = "1".parse().unwrap();
                let near = NearCriterion::all(&assessment);
                let found = near.iter().find(|one| one.number() == criterion);
                let counts = |completed: &[&str]| {
                    let written = written.iter().filter(|one| !completed.contains(&one.0));
                    let met = completed.iter().map(|number| (*number, "met"));
                    let report = self::report(&written.copied().chain(met).collect::<Vec<_>>());
                    let then = Assessment::of(&standard, &report, policy).unwrap();
                    NearCriterion::all(&then)
                        .iter()
                        .all(|one| one.number() != criterion)
                };
                let Some(found) = found else {
                    assert!(counts(&[]));
                    continue;
                };
                let needed: Vec<String> = found
                    .parts
                    .iter()
                    .map(|part| part.outcome.part.number().to_string())
                    .collect();
                for completed in [&[][..], &["1.1"], &["1.2"], &["1.1", "1.2"]] {
                    let mut done = needed.iter().map(|one| completed.contains(&one.as_str()));
                    let enough = if found.one_is_enough {
                        done.any(|one| one)
                    } else {
                        done.all(|one| one)
                    };
                    assert_eq!(enough, counts(completed), "{first} {second} {policy:?}");
                }
            }
        }
    }
}
