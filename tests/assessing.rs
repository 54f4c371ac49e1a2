//! Assessing a commune of Hòa Bình: exactness, verdicts, counting, the unit on the day.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::{
    criterion_verdict, day, hoa_binh_standard, indicator, indicator_verdict, overlay,
    percent_at_least, policies, report, small_standard, threshold, year,
};
use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, PartOutcome, Verdict};
use nongthonmoi::criteria::{Comparator, Dimension, Requirement, Standard, catalog};
use nongthonmoi::place::Region;
use nongthonmoi::samples::hoa_binh;

const ONLY_MET: CountingPolicy = CountingPolicy::ONLY_MET;

fn assess<'a>(standard: &'a Standard, report: &'a CommuneReport) -> Assessment<'a> {
    Assessment::of(standard, report, ONLY_MET).unwrap()
}

/// The verdict that one observation gives to a simple indicator.
fn verdict(standard: &Standard, number: &str, text: &str) -> Verdict {
    indicator_verdict(&assess(standard, &report(&[(number, text)])), number)
}

#[test]
fn a_figure_just_below_its_threshold_is_not_met_and_an_equal_one_is() {
    let standard = hoa_binh_standard(2018);
    for (number, text, expected) in [
        ("14.2", "69.96", Verdict::NotMet),
        ("14.2", "69.999999999999999", Verdict::NotMet),
        ("14.2", "70", Verdict::Met),
        ("14.2", "70.000", Verdict::Met),
        ("14.2", "100", Verdict::Met),
        ("15.3", "26.7", Verdict::Met),
        ("15.3", "26.70000001", Verdict::NotMet),
        ("15.3", "0", Verdict::Met),
        ("9.1", "0", Verdict::Met),
        ("9.1", "1", Verdict::NotMet),
        ("11", "12.0", Verdict::Met),
        ("11", "12.01", Verdict::NotMet),
    ] {
        assert_eq!(
            verdict(&standard, number, text),
            expected,
            "{number}: {text}"
        );
    }
}

#[test]
fn a_share_is_decided_by_multiplication_and_not_by_a_rounded_quotient() {
    let set = catalog::decision_1980();
    let against = |bound: &str, text: &str| {
        let own = overlay("5", Requirement::threshold(percent_at_least(bound)));
        let standard = set
            .resolve(
                Region::NorthernMidlandsAndMountains,
                year(2018),
                &[&catalog::decision_816(), &own],
            )
            .unwrap();
        verdict(&standard, "5", text)
    };
    assert_eq!(against("66.67", "2/3"), Verdict::NotMet);
    assert_eq!(against("66.66", "2/3"), Verdict::Met);
    assert_eq!(against("66.666666", "2/3"), Verdict::Met);
    assert_eq!(against("66.666667", "2/3"), Verdict::NotMet);
    assert_eq!(against("75", "3/4"), Verdict::Met);
    assert_eq!(against("75", "0.3/0.4"), Verdict::Met);
    assert_eq!(against("100", "4/4"), Verdict::Met);
    assert_eq!(against("0.0001", "0/4"), Verdict::NotMet);
    assert_eq!(
        against("70", "6999999996/9999999995"),
        Verdict::NotMet,
        "half a thing less than 70 % of a number near the largest"
    );
    assert_eq!(against("70", "6999999997/9999999995"), Verdict::Met);
}

#[test]
fn every_comparator_below_at_and_above_its_threshold() {
    use Verdict::{Met, NotMet};
    for (comparator, expected) in [
        (Comparator::AtLeast, [NotMet, Met, Met]),
        (Comparator::AtMost, [Met, Met, NotMet]),
        (Comparator::MoreThan, [NotMet, NotMet, Met]),
        (Comparator::LessThan, [Met, NotMet, NotMet]),
    ] {
        for dimension in [Dimension::Percent, Dimension::Count, Dimension::Amount] {
            let requirement = Requirement::threshold(threshold(comparator, "10", dimension));
            let standard = small_standard(vec![indicator("1", &["x"], &requirement)]);
            let found = ["9", "10", "11"].map(|text| verdict(&standard, "1", text));
            assert_eq!(found, expected, "{comparator} {dimension}");
        }
    }
}

#[test]
fn both_shares_of_17_1_must_be_met_and_one_failing_decides() {
    let standard = hoa_binh_standard(2018);
    for (observations, expected) in [
        (
            vec![("17.1/hygienic", "90"), ("17.1/clean", "50")],
            Verdict::Met,
        ),
        (
            vec![("17.1/hygienic", "900/1000"), ("17.1/clean", "499/1000")],
            Verdict::NotMet,
        ),
        (
            vec![("17.1/hygienic", "89.9"), ("17.1/clean", "60")],
            Verdict::NotMet,
        ),
        (vec![("17.1/hygienic", "89.9")], Verdict::NotMet),
        (vec![("17.1/clean", "40")], Verdict::NotMet),
        (vec![("17.1/hygienic", "95")], Verdict::Unknown),
        (vec![("17.1", "met")], Verdict::Met),
        (vec![("17.1", "basically-met")], Verdict::BasicallyMet),
        (
            vec![("17.1/hygienic", "95"), ("17.1/clean", "cơ bản đạt")],
            Verdict::BasicallyMet,
        ),
        (
            vec![("17.1/hygienic", "95"), ("17.1/clean", "not-applicable")],
            Verdict::Met,
        ),
    ] {
        let report = report(&observations);
        let assessment = assess(&standard, &report);
        assert_eq!(
            indicator_verdict(&assessment, "17.1"),
            expected,
            "{observations:?}"
        );
        // The seven other indicators of criterion 17 are missing: only a failure decides it.
        let criterion = match expected {
            Verdict::NotMet => Verdict::NotMet,
            _ => Verdict::Unknown,
        };
        assert_eq!(
            criterion_verdict(&assessment, "17"),
            criterion,
            "{observations:?}"
        );
    }
}

#[test]
fn a_criterion_takes_the_verdict_of_its_indicators_together() {
    let standard = hoa_binh_standard(2018);
    for (first, second, expected) in [
        ("met", "met", Verdict::Met),
        ("met", "basically-met", Verdict::BasicallyMet),
        ("met", "not-met", Verdict::NotMet),
        ("met", "not-applicable", Verdict::Met),
        ("met", "", Verdict::Unknown),
        ("basically-met", "not-met", Verdict::NotMet),
        ("basically-met", "not-applicable", Verdict::BasicallyMet),
        ("basically-met", "", Verdict::Unknown),
        ("not-met", "", Verdict::NotMet),
        ("not-applicable", "not-applicable", Verdict::NotApplicable),
        ("not-applicable", "", Verdict::Unknown),
        ("", "", Verdict::Unknown),
    ] {
        for (one, other) in [(first, second), (second, first)] {
            let observations: Vec<_> = [("1.1", one), ("1.2", other)]
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .collect();
            let report = report(&observations);
            assert_eq!(
                criterion_verdict(&assess(&standard, &report), "1"),
                expected,
                "{one} {other}"
            );
        }
    }
}

#[test]
fn basically_met_is_attested_and_never_the_outcome_of_a_threshold() {
    let standard = hoa_binh_standard(2018);
    for part in standard
        .parts()
        .iter()
        .filter(|part| part.threshold().is_some())
    {
        for text in ["0", "1", "69", "70", "85", "99", "100", "0/7", "6/7", "7/7"] {
            let report = report(&[(&part.number().to_string(), text)]);
            // A share of houses is refused; that is another test's concern.
            if let Ok(assessment) = Assessment::of(&standard, &report, ONLY_MET) {
                let verdicts: Vec<_> = assessment.parts().map(|part| part.verdict).collect();
                assert!(!verdicts.contains(&Verdict::BasicallyMet));
            }
        }
    }
}

#[test]
fn what_not_applicable_and_basically_met_count_as_is_the_policy_and_stays_in_the_result() {
    let standard = hoa_binh_standard(2018);
    let report = report(&[
        ("4.1", "đạt"),
        ("4.2", "96"),
        ("7", "không xem xét"),
        ("15.1", "86"),
        ("15.2", "cơ bản đạt"),
        ("15.3", "20"),
        ("16", "60"),
    ]);
    // One criterion met, one not applicable, one basically met, one not met, fifteen unknown.
    let counted: Vec<_> = policies()
        .into_iter()
        .map(|policy| {
            let assessment = Assessment::of(&standard, &report, policy).unwrap();
            assert_eq!(assessment.policy(), policy);
            assert_eq!(criterion_verdict(&assessment, "7"), Verdict::NotApplicable);
            assert_eq!(criterion_verdict(&assessment, "15"), Verdict::BasicallyMet);
            let met = assessment.criteria_met();
            (met.at_least(), met.at_most(), met.total(), met.certain())
        })
        .collect();
    assert_eq!(
        counted,
        [
            (1, 16, 19, None),
            (2, 17, 19, None),
            (2, 17, 19, None),
            (3, 18, 19, None)
        ]
    );
}

#[test]
fn a_unit_that_does_not_exist_on_the_day_of_the_report_is_an_error_that_says_so() {
    let gazetteer = hoa_binh::gazetteer();
    let on = |code: &str, date| CommuneReport::new(code.parse().unwrap(), date);
    let end_of_2018 = day(2018, 12, 31);
    assert_eq!(
        on("04813", end_of_2018)
            .place(&gazetteer)
            .unwrap()
            .full_name(),
        "xã Yên Mông"
    );
    let text = |code, date| on(code, date).place(&gazetteer).unwrap_err().to_string();
    assert_eq!(
        text("99999", end_of_2018),
        "the gazetteer has no commune with the code `99999`: check the digits"
    );
    assert!(text("04822", day(2020, 6, 1)).contains("is no longer in force on 2020-06-01"));
    assert!(text("04789", end_of_2018).contains("`04789` is not a commune but the ward Thái Bình"));
    assert!(text("04813", day(2026, 1, 1)).contains("it became 04792 phường Tân Hòa"));
    assert!(text("04813", day(2009, 1, 1)).contains("does not cover 2009-01-01"));
}

#[test]
fn the_parts_of_the_criteria_together_are_all_parts() {
    let standard = hoa_binh_standard(2018);
    let report = report(&[("4.1", "đạt"), ("4.2", "94"), ("17.1/clean", "600/1000")]);
    let assessment = assess(&standard, &report);
    let by_criterion: Vec<PartOutcome<'_>> = assessment
        .criteria()
        .flat_map(|(criterion, _)| assessment.criterion_parts(criterion.number()))
        .collect();
    assert_eq!(by_criterion, assessment.parts().collect::<Vec<_>>());
    let electricity = assessment.criterion_parts("4".parse().unwrap());
    let verdicts: Vec<Verdict> = electricity.map(|part| part.verdict).collect();
    assert_eq!(verdicts, [Verdict::Met, Verdict::NotMet]);
    assert_eq!(assessment.criterion_parts("20".parse().unwrap()).count(), 0);
}

#[test]
fn a_part_of_the_standard_is_found_by_its_own_number_only() {
    let standard = hoa_binh_standard(2018);
    for part in standard.parts() {
        assert_eq!(standard.part(part.number()), Some(part));
    }
    for number in ["17.1", "4.2/clean", "20"] {
        assert_eq!(standard.part(&number.parse().unwrap()), None, "{number}");
    }
}
