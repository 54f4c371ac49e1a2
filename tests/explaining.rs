//! What explains an assessment: shortfalls, what is missing, weak values, the tier, the texts.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::{
    day, decimal, hoa_binh_standard, indicator, policies, report, report_on, small_standard,
    threshold,
};
use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Distance, Observation};
use nongthonmoi::criteria::{Comparator, Dimension, Requirement, Standard, StandardCriterion};
use nongthonmoi::text::Lang;
use nongthonmoi::tier::{TierOutcome, TierScheme};

const ONLY_MET: CountingPolicy = CountingPolicy::ONLY_MET;

fn assess<'a>(standard: &'a Standard, report: &'a CommuneReport) -> Assessment<'a> {
    Assessment::of(standard, report, ONLY_MET).unwrap()
}

#[test]
fn shortfalls_carry_the_exact_distance() {
    let standard = hoa_binh_standard(2020);
    let report = report(&[
        ("4.1", "không đạt"),
        ("4.2", "94.99"),
        ("5", "2/3"),
        ("9.1", "3"),
        ("10", "29.5"),
        ("11", "100/800"),
        ("14.2", "699/1000"),
        ("15.3", "26.75"),
        ("16", "70"),
    ]);
    let assessment = assess(&standard, &report);
    let found: Vec<_> = assessment
        .shortfalls()
        .map(|shortfall| {
            let distance = match shortfall.distance() {
                Distance::Attested => "attested".to_string(),
                Distance::Amount { by } => by.to_string(),
                Distance::Share { points, things } => {
                    let points = points
                        .to_decimal()
                        .map_or_else(|| points.to_string(), |one| one.to_string());
                    format!("{points} points, {} things", things.normalize())
                }
                other => format!("{other:?}"),
            };
            (shortfall.part.number().to_string(), distance)
        })
        .collect();
    let expected = [
        ("4.1", "attested"),
        ("4.2", "0.01"),
        ("5", "10/3 points, 0.1 things"),
        ("9.1", "3"),
        ("10", "6.5"),
        ("11", "0.5 points, 4 things"),
        ("14.2", "0.1 points, 1 things"),
        ("15.3", "0.05"),
    ];
    assert_eq!(
        found,
        expected.map(|(number, text)| (number.to_string(), text.to_string()))
    );
}

#[test]
fn a_strict_bound_that_is_touched_is_not_met_at_distance_zero() {
    let strict = |comparator| {
        let requirement = Requirement::threshold(threshold(comparator, "10", Dimension::Percent));
        small_standard(vec![indicator("1", &["x"], &requirement)])
    };
    for comparator in [Comparator::LessThan, Comparator::MoreThan] {
        let standard = strict(comparator);
        let report = report(&[("1", "10.00")]);
        let assessment = assess(&standard, &report);
        let shortfalls = assessment.shortfalls();
        let distances: Vec<_> = shortfalls.map(|one| one.distance()).collect();
        assert_eq!(distances, [Distance::Amount { by: decimal("0") }]);
    }
}

#[test]
fn a_distance_of_many_digits_is_exact() {
    let requirement = Requirement::threshold(threshold(
        Comparator::AtLeast,
        "9999999999",
        Dimension::Amount,
    ));
    let standard = small_standard(vec![indicator("1", &["x"], &requirement)]);
    let report = report(&[("1", "0.000000000000000001")]);
    let assessment = assess(&standard, &report);
    let distances: Vec<_> = assessment.shortfalls().map(|one| one.distance()).collect();
    let by = decimal("9999999998.999999999999999999");
    assert_eq!(distances, [Distance::Amount { by }]);
}

#[test]
fn missing_observations_come_by_how_much_they_could_change_the_count() {
    let standard = hoa_binh_standard(2018);
    // Criterion 4 lacks one, 14 lacks two, 9 has failed, 15 can no longer count.
    let mut known: Vec<(String, &str)> = standard
        .parts()
        .iter()
        .map(|part| (part.number().to_string(), "met"))
        .filter(|(number, _)| !["4.2", "14.1", "14.3", "9.2", "15.2"].contains(&number.as_str()))
        .collect();
    for (number, text) in &mut known {
        match number.as_str() {
            "9.1" => *text = "not-met",
            "15.1" => *text = "basically-met",
            _ => {}
        }
    }
    let pairs: Vec<_> = known
        .iter()
        .map(|(number, text)| (number.as_str(), *text))
        .collect();
    let report = report(&pairs);
    let missing = |policy| {
        let assessment = Assessment::of(&standard, &report, policy).unwrap();
        let order: Vec<_> = assessment
            .missing()
            .iter()
            .map(|one| {
                let ends = (one.can_raise_least, one.can_lower_most);
                (
                    one.part.number().to_string(),
                    ends,
                    one.missing_in_criterion,
                )
            })
            .collect();
        order
    };
    let line = |number: &str, ends, lacking| (number.to_string(), ends, lacking);
    assert_eq!(
        missing(ONLY_MET),
        [
            line("4.2", (true, true), 1),
            line("14.1", (false, true), 2),
            line("14.3", (false, true), 2),
            line("9.2", (false, false), 1),
            line("15.2", (false, false), 1),
        ]
    );
    // Where basically met counts, 15.2 decides a criterion again.
    let [_, counting_basically, ..] = policies();
    let order: Vec<_> = missing(counting_basically)
        .into_iter()
        .map(|(number, ..)| number)
        .collect();
    assert_eq!(order, ["4.2", "15.2", "14.1", "14.3", "9.2"]);
}

#[test]
fn the_tier_is_certain_or_lies_between_two() {
    let standard = hoa_binh_standard(2018);
    let scheme = TierScheme::hoa_binh_2018();
    let outcome = |known: usize| {
        let criteria = standard
            .criteria()
            .iter()
            .take(known)
            .map(StandardCriterion::number);
        let numbers: Vec<String> = standard
            .indicators()
            .iter()
            .filter(|one| {
                criteria
                    .clone()
                    .any(|number| number == one.number().criterion())
            })
            .map(|one| one.number().to_string())
            .collect();
        let pairs: Vec<_> = numbers
            .iter()
            .map(|number| (number.as_str(), "met"))
            .collect();
        let report = report(&pairs);
        scheme
            .outcome(assess(&standard, &report).criteria_met())
            .unwrap()
    };
    let bounds = |outcome: TierOutcome| {
        [outcome.lowest(), outcome.highest()].map(|tier| scheme.bounds(tier).unwrap())
    };
    assert_eq!(bounds(outcome(0)), [(0, 7), (19, 19)]);
    assert_eq!(bounds(outcome(12)), [(10, 14), (19, 19)]);
    assert!(outcome(12).certain().is_none());
    assert!(outcome(19).certain().is_some());
    assert_eq!(bounds(outcome(19)), [(19, 19), (19, 19)]);
}

#[test]
fn weak_values_are_named_only_where_a_verdict_rests_on_them() {
    let standard = hoa_binh_standard(2020);
    let named = |observations: &[(&str, &str)]| {
        let report = report_on(day(2020, 12, 31), observations);
        let assessment = assess(&standard, &report);
        let weak: Vec<_> = assessment
            .weak_values()
            .iter()
            .map(|weak| format!("{} {}", weak.indicator.number(), weak.evidence().grade))
            .collect();
        weak
    };
    assert_eq!(named(&[]), [""; 0]);
    assert_eq!(
        named(&[("14.2", "90"), ("15.3", "30"), ("10", "36")]),
        [""; 0]
    );
    assert_eq!(
        named(&[
            ("17.7", "70"),
            ("14.3", "30"),
            ("2.1", "đạt"),
            ("3.2", "đạt"),
            ("4.2", "90")
        ]),
        [
            "2.1 inferred",
            "3.2 unsourced",
            "4.2 mixed",
            "14.3 conflict",
            "17.7 unsourced-doubtful"
        ]
    );
}

/// A report that shows every form of line: met, short, over, attested, missing, not applicable.
fn telling_report() -> CommuneReport {
    report_on(
        day(2020, 12, 31),
        &[
            ("1.1", "đạt"),
            ("1.2", "đạt"),
            ("4.1", "đạt"),
            ("4.2", "94.5"),
            ("5", "2/3"),
            ("7", "không xem xét"),
            ("9.1", "2"),
            ("10", "36"),
            ("11", "97/800"),
            ("13.1", "cơ bản đạt"),
            ("13.2", "đạt"),
            ("17.1/hygienic", "950/1000"),
            ("17.1/clean", "49.9"),
            ("18.1", "không đạt"),
        ],
    )
}

#[test]
fn explanations_in_both_languages() {
    let standard = hoa_binh_standard(2020);
    let report = telling_report();
    let assessment = assess(&standard, &report);
    insta::assert_snapshot!("explanation_vi", assessment.explanation(Lang::Vi));
    insta::assert_snapshot!("explanation_en", assessment.explanation(Lang::En));
}

#[test]
fn the_explanation_says_what_the_assessment_says() {
    let standard = hoa_binh_standard(2020);
    let report = telling_report();
    let assessment = assess(&standard, &report);
    for lang in Lang::ALL {
        let text = assessment.explanation(lang);
        assert!(text.contains(&assessment.criteria_met().text(lang)));
        for (criterion, verdict) in assessment.criteria() {
            let line = format!(
                "{}: {}",
                criterion.name().get(lang),
                verdict.label().get(lang)
            );
            assert!(text.contains(&line), "{line}");
        }
        for outcome in assessment.parts() {
            assert!(text.contains(&outcome.text(lang)), "{}", outcome.text(lang));
        }
        for shortfall in assessment.shortfalls() {
            if let Some(distance) = shortfall.text(lang) {
                assert!(text.contains(&distance), "{distance}");
            }
        }
    }
    assert!(
        assessment
            .parts()
            .any(|part| part.observation == Some(Observation::Met))
    );
}
