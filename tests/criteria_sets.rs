//! Criteria sets: every fault is named, 128 parts are the most, the axis is data.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::{
    day, decimal, indicator, indicator_of_cells, part, percent_at_least, policies, report_of,
    report_on, set_parts, threshold, year,
};
use nongthonmoi::assessment::{Assessment, CountingPolicy, Observation, Verdict};
use nongthonmoi::criteria::{
    AxisPoint, Cell, Comparator, CriteriaSet, CriteriaSetParts, CriteriaSetProblem, Criterion,
    Dimension, Indicator, Requirement,
};
use nongthonmoi::place::Region;
use nongthonmoi::text::Label;

const NORTH: Region = Region::NorthernMidlandsAndMountains;

/// A small set without fault: two columns, a simple and a compound indicator.
fn sound() -> CriteriaSetParts {
    let points = ["a", "b"];
    let compound = Requirement::Measured(vec![percent_at_least("90"), percent_at_least("50")]);
    let indicators = vec![
        indicator("1", &points, &Requirement::Attested),
        indicator("2.1", &points, &compound).with_parts(vec![part("first"), part("second")]),
    ];
    set_parts(&points, indicators)
}

fn problems(change: impl FnOnce(&mut CriteriaSetParts)) -> Vec<CriteriaSetProblem> {
    let mut parts = sound();
    change(&mut parts);
    CriteriaSet::new(parts).map_or_else(|error| error.problems().to_vec(), |_| Vec::new())
}

fn criterion(number: u8, group: &'static str) -> Criterion {
    Criterion::new(
        number.to_string().parse().unwrap(),
        group.into(),
        Label::same("x"),
    )
}

#[test]
fn each_fault_of_a_set_is_its_own_problem_and_a_sound_set_has_none() {
    use CriteriaSetProblem as P;
    assert_eq!(problems(|_| {}), []);
    let number = |text: &str| text.parse().unwrap();
    let points = ["a", "b"];
    let attested = |text: &str, points: &[&str]| indicator(text, points, &Requirement::Attested);

    assert_eq!(
        problems(|parts| parts.criteria.swap(0, 1)),
        [P::CriterionNotAscending {
            criterion: "1".parse().unwrap()
        }]
    );
    assert_eq!(
        problems(|parts| parts.indicators.swap(0, 1)),
        [P::IndicatorNotAscending {
            indicator: number("1")
        }]
    );
    assert_eq!(
        problems(|parts| parts.indicators.push(parts.indicators[1].clone())),
        [P::IndicatorNotAscending {
            indicator: number("2.1")
        }]
    );
    assert_eq!(
        problems(|parts| parts.criteria.push(criterion(3, "A"))),
        [P::CriterionWithoutIndicator {
            criterion: "3".parse().unwrap()
        }]
    );
    assert_eq!(
        problems(|parts| parts.criteria[0] = criterion(1, "B")),
        [P::UnknownGroup {
            criterion: "1".parse().unwrap(),
            group: "B".into()
        }]
    );
    assert_eq!(
        problems(|parts| parts.indicators.push(attested("3.1", &points))),
        [P::UnknownCriterion {
            indicator: number("3.1")
        }]
    );
    let twice = |parts: &mut CriteriaSetParts| {
        let compound = parts.indicators[1].clone();
        parts.indicators[1] = compound.with_parts(vec![part("same"), part("same")]);
    };
    assert_eq!(
        problems(twice),
        [P::PartTwice {
            indicator: number("2.1")
        }]
    );
    assert_eq!(
        problems(|parts| parts.indicators[0] = attested("1", &["a"])),
        [P::CellMissing {
            indicator: number("1"),
            point: AxisPoint::new("b")
        }]
    );
    assert_eq!(
        problems(|parts| parts.indicators[0] = attested("1", &["a", "b", "c"])),
        [P::CellOutsideAxis {
            indicator: number("1"),
            point: AxisPoint::new("c")
        }]
    );
    let simple = Cell::Required(Requirement::threshold(percent_at_least("9")));
    let two = vec![percent_at_least("9"), percent_at_least("8")];
    let double = Cell::Required(Requirement::Measured(two));
    assert_eq!(
        problems(
            |parts| parts.indicators[0] = indicator_of_cells("1", &[("a", simple), ("b", double)])
        ),
        [P::ThresholdCount {
            indicator: number("1"),
            expected: 1,
            found: 2
        }]
    );
}

#[test]
fn all_problems_of_a_set_are_told_at_once() {
    let mut parts = sound();
    parts.criteria.push(criterion(9, "Z"));
    parts.indicators[0] = indicator("1", &["a"], &Requirement::Attested);
    let error = CriteriaSet::new(parts).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not a criteria set: criterion `9` has no indicator: add one, for example `9`, or leave the \
         criterion out; criterion `9` names the unknown group `Z`: add the group, or correct its \
         number; indicator `1` has no cell in column `b`: add one, an open cell where nothing is laid \
         down"
    );
}

/// Sixteen criteria of eight indicators, and some more.
fn set_of_parts(more: usize) -> CriteriaSetParts {
    let numbers = (1..=17).flat_map(|criterion| (1..=8).map(move |within| (criterion, within)));
    let indicators: Vec<Indicator> = numbers
        .take(more.saturating_add(128))
        .map(|(criterion, within)| {
            let requirement = Requirement::threshold(percent_at_least("50"));
            indicator(&format!("{criterion}.{within}"), &["a"], &requirement)
        })
        .collect();
    set_parts(&["a"], indicators)
}

#[test]
fn a_set_of_128_parts_is_assessed_and_one_of_129_is_refused() {
    let set = CriteriaSet::new(set_of_parts(0)).unwrap();
    let standard = set.resolve(AxisPoint::new("a"), year(2018), &[]).unwrap();
    assert_eq!(
        (standard.parts().len(), standard.criteria().len()),
        (128, 16)
    );
    let amount = |text: &str| Observation::Amount(decimal(text));
    let all_met = |failing: usize| {
        let parts = standard.parts().iter().enumerate();
        report_of(parts.map(|(index, part)| {
            (
                part.number().clone(),
                amount(if index == failing { "49" } else { "50" }),
            )
        }))
    };
    for policy in policies() {
        let report = all_met(usize::MAX);
        let assessment = Assessment::of(&standard, &report, policy).unwrap();
        assert_eq!(assessment.criteria_met().certain(), Some(16));
    }
    // The highest bit is a part like any other.
    let report = all_met(127);
    let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
    assert_eq!(assessment.criteria_met().certain(), Some(15));
    assert_eq!(
        assessment.indicator("16.8".parse().unwrap()),
        Some(Verdict::NotMet)
    );
    assert_eq!(assessment.shortfalls().len(), 1);

    let refused = CriteriaSet::new(set_of_parts(1)).unwrap_err();
    assert_eq!(
        refused.problems(),
        [CriteriaSetProblem::TooManyParts { count: 129 }]
    );
    assert_eq!(
        refused.to_string(),
        "not a criteria set: the set has 129 parts of indicators, and at most 128 fit: leave some out, or make two sets"
    );
}

#[test]
fn a_set_by_commune_groups_works_like_one_by_regions() {
    let groups = ["group-1", "group-2", "group-3"];
    let income = |value| {
        Cell::Required(Requirement::threshold(threshold(
            Comparator::AtLeast,
            value,
            Dimension::Amount,
        )))
    };
    let cells: Vec<_> = groups
        .into_iter()
        .zip(["70", "59", "48"])
        .map(|(point, value)| (point, income(value)))
        .collect();
    let set = CriteriaSet::new(set_parts(&groups, vec![indicator_of_cells("1", &cells)])).unwrap();
    let report = report_on(day(2026, 12, 31), &[("1", "59")]);
    for (point, verdict) in groups
        .into_iter()
        .zip([Verdict::NotMet, Verdict::Met, Verdict::Met])
    {
        let standard = set.resolve(AxisPoint::new(point), year(2026), &[]).unwrap();
        let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)
            .unwrap()
            .criterion("1".parse().unwrap());
        assert_eq!(assessment, Some(verdict), "{point}");
    }
    let error = set.resolve(NORTH, year(2026), &[]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the set has no column `tdmnpb`: choose one of group-1, group-2, group-3"
    );
}
