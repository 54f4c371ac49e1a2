//! Laws of assessing, against a second implementation that is written from the rules, slowly and
//! on big integers.
#![expect(
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use crate::common::naive::{big, check_against_naive, naive_verdict};
use crate::common::strategies::{
    ATTESTATIONS, any_observation_at_all, any_standard, any_valid_report,
};
use crate::common::{
    hoa_binh_standard, indicator, policies, report_of, shuffled, small_standard, threshold,
};
use nongthonmoi::assessment::{
    Assessment, CountingPolicy, Distance, Observation, ObservationProblem, ReportError, Verdict,
};
use nongthonmoi::criteria::{Comparator, Dimension, PartNumber, Requirement, StandardPart};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::Lang;
use num_bigint::BigInt;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Everything that an assessment says.
fn told(assessment: &Assessment<'_>) -> String {
    let missing: Vec<_> = assessment
        .missing()
        .iter()
        .map(|one| one.part.number().clone())
        .collect();
    let weak: Vec<_> = assessment
        .weak_values()
        .iter()
        .map(|one| one.indicator.number())
        .collect();
    let short: Vec<_> = assessment
        .shortfalls()
        .map(|one| (one.part.number().clone(), one.distance()))
        .collect();
    let texts = Lang::ALL.map(|lang| assessment.explanation(lang));
    let met = assessment.criteria_met();
    format!("{met:?} {missing:?} {weak:?} {short:?} {texts:?}")
}

fn kind_of(error: &ReportError) -> (&'static str, PartNumber) {
    match error {
        ReportError::UnknownIndicator { number } => ("unknown", number.clone()),
        ReportError::Duplicate { number } => ("duplicate", number.clone()),
        ReportError::Observation { number, problem } => {
            let kind = match problem {
                ObservationProblem::FigureForAttested { .. } => "attested",
                ObservationProblem::Negative { .. } => "negative",
                ObservationProblem::PercentAbove100 { .. } => "above 100",
                ObservationProblem::FractionalCount { .. } => "fraction",
                ObservationProblem::Share(_) => "share",
                ObservationProblem::TooManyDigits(_) => "digits",
                ObservationProblem::ShareForAmount { .. } => "share of an amount",
                other => panic!("{other:?}"),
            };
            (kind, number.clone())
        }
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn verdicts_and_counts_are_those_of_the_naive_rules((standard, observations) in any_valid_report()) {
        check_against_naive(&standard, &observations);
    }

    #[test]
    fn learning_a_missing_value_only_narrows_the_interval(
        (standard, observations) in any_valid_report(), seed in any::<u64>()
    ) {
        let order = shuffled(&observations, seed);
        for policy in policies() {
            let met_after = |known: usize| {
                let report = report_of(order[..known].to_vec());
                Assessment::of(&standard, &report, policy).unwrap().criteria_met()
            };
            let mut before = met_after(0);
            for known in 1..=order.len() {
                let after = met_after(known);
                prop_assert!(before.at_least() <= after.at_least() && after.at_most() <= before.at_most());
                before = after;
            }
        }
    }

    #[test]
    fn a_missing_observation_moves_the_ends_that_it_says_and_no_other(
        (standard, observations) in any_valid_report()
    ) {
        for policy in policies() {
            let report = report_of(observations.clone());
            let assessment = Assessment::of(&standard, &report, policy).unwrap();
            let before = assessment.criteria_met();
            for missing in assessment.missing() {
                let after = ATTESTATIONS.map(|learned| {
                    let more = report.clone().observe(missing.part.number().clone(), learned);
                    Assessment::of(&standard, &more, policy).unwrap().criteria_met()
                });
                let raises = after.iter().any(|met| met.at_least() > before.at_least());
                let lowers = after.iter().any(|met| met.at_most() < before.at_most());
                prop_assert_eq!((missing.can_raise_least, missing.can_lower_most), (raises, lowers));
            }
        }
    }

    #[test]
    fn the_order_of_the_observations_changes_nothing(
        (standard, observations) in any_valid_report(), seed in any::<u64>()
    ) {
        let (one, other) = (report_of(observations.clone()), report_of(shuffled(&observations, seed)));
        let assess = |report| Assessment::of(&standard, report, CountingPolicy::ONLY_MET).unwrap();
        prop_assert_eq!(told(&assess(&one)), told(&assess(&other)));
    }

    #[test]
    fn a_part_is_short_exactly_when_it_is_not_met_and_the_distance_leads_to_the_threshold(
        (standard, observations) in any_valid_report()
    ) {
        let report = report_of(observations);
        let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
        for outcome in assessment.parts() {
            prop_assert_eq!(outcome.shortfall().is_some(), outcome.verdict == Verdict::NotMet);
            let Some(shortfall) = outcome.shortfall() else { continue };
            match (shortfall.observation, shortfall.distance()) {
                (Observation::Amount(value), Distance::Amount { by }) => {
                    let bound = outcome.part.threshold().unwrap();
                    let moved = match bound.comparator() {
                        Comparator::AtLeast | Comparator::MoreThan => big(value) + big(by),
                        Comparator::AtMost | Comparator::LessThan => big(value) - big(by),
                    };
                    prop_assert_eq!(moved, big(bound.value()));
                    prop_assert!(by >= Decimal::ZERO);
                }
                (Observation::Share { part, whole }, Distance::Share { points, things }) => {
                    let bound = outcome.part.threshold().unwrap();
                    let sign = match bound.comparator() {
                        Comparator::AtLeast | Comparator::MoreThan => BigInt::from(1),
                        Comparator::AtMost | Comparator::LessThan => BigInt::from(-1),
                    };
                    let target = big(bound.value()) * big(whole);
                    let hundred = big(Decimal::ONE_HUNDRED);
                    prop_assert_eq!(&hundred * (big(part) + &sign * big(things)), target.clone());
                    // points = numerator / denominator, where part × 100 / whole ± points = bound
                    let (above, below) = (BigInt::from(points.numerator()), BigInt::from(points.denominator()));
                    let shown = big(part) * &hundred * &below + &sign * above * big(whole) * big(Decimal::ONE);
                    prop_assert_eq!(shown, target * below);
                }
                (observation, Distance::Attested) => prop_assert!(observation.attested().is_some()),
                (observation, distance) => prop_assert!(false, "{observation:?} {distance:?}"),
            }
        }
    }

    /// Values of any size and scale, on every kind of threshold.
    #[test]
    fn any_report_is_assessed_or_refused_with_exactly_the_problems_it_has(
        standard in any_standard(),
        picks in vec((any::<prop::sample::Index>(), any_observation_at_all(), 0_u8..20), 0..12)
    ) {
        let mut observations: Vec<(PartNumber, Observation)> = Vec::new();
        let mut expected = Vec::new();
        for (pick, observation, stray) in picks {
            let part: &StandardPart = pick.get(standard.parts());
            let number: PartNumber = match stray {
                0 => "77.7".parse().unwrap(),
                _ => part.number().clone(),
            };
            let again = observations.iter().any(|(known, _)| *known == number);
            // That a number comes again after a bad figure has a test of its own.
            if stray == 0 {
                expected.push(("unknown", number.clone()));
            } else {
                if again {
                    expected.push(("duplicate", number.clone()));
                }
                if let Err(kind) = naive_verdict(observation, part.threshold()) {
                    expected.push((kind, number.clone()));
                }
            }
            observations.push((number, observation));
        }
        let report = report_of(observations.clone());
        match Assessment::of(&standard, &report, CountingPolicy::ONLY_MET) {
            Ok(assessment) => {
                prop_assert!(expected.is_empty(), "{expected:?}");
                check_against_naive(&standard, &observations);
                // Nothing of what it can be asked panics, however large the values are.
                let _ = told(&assessment);
            }
            Err(invalid) => {
                let found: Vec<_> = invalid.errors().iter().map(kind_of).collect();
                prop_assert_eq!(found, expected);
                for lang in Lang::ALL {
                    prop_assert!(!invalid.text(lang).is_empty());
                }
            }
        }
    }

    #[test]
    fn one_step_at_any_scale_beside_the_threshold_decides(
        comparator in select(Comparator::ALL.to_vec()),
        mantissa in 0_i64..=1_000, scale in 0_u32..=2, step_scale in 3_u32..=14
    ) {
        let bound = Decimal::new(mantissa.min(100 * 10_i64.pow(scale)), scale);
        let step = Decimal::new(1, step_scale);
        let requirement =
            Requirement::threshold(threshold(comparator, &bound.to_string(), Dimension::Amount));
        let standard = small_standard(vec![indicator("1", &["x"], &requirement)]);
        for value in [bound - step, bound, bound + step].into_iter().filter(|one| *one >= Decimal::ZERO) {
            check_against_naive(&standard, &[("1".parse().unwrap(), Observation::Amount(value))]);
        }
    }

    #[test]
    fn the_built_in_standard_obeys_the_naive_rules_too(
        year in 2017_u16..=2020, choices in vec((0_usize..6, 0_i64..=1_000), 50)
    ) {
        let standard = hoa_binh_standard(year);
        let observations: Vec<(PartNumber, Observation)> = standard
            .parts()
            .iter()
            .zip(choices)
            .filter_map(|(part, (kind, tenths))| {
                let figure = match part.threshold().map(|one| one.unit().dimension()) {
                    None => Observation::Met,
                    Some(Dimension::Count) => Observation::Amount(Decimal::from(tenths / 100)),
                    Some(_) => Observation::Amount(Decimal::new(tenths, 1)),
                };
                let observation = match kind {
                    0 => figure,
                    1 if tenths % 8 == 0 => return None,
                    1 => Observation::Met,
                    kind => ATTESTATIONS[kind - 2],
                };
                Some((part.number().clone(), observation))
            })
            .collect();
        check_against_naive(&standard, &observations);
    }
}
