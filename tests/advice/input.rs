//! Everything that does not fit together is reported at once.

use nongthonmoi::advice::{
    AdviceProblem, Advisor, AskError, Completion, Cost, IndicatorCost, Project, StepKey, Target,
    Terms, WorkWindow,
};
use nongthonmoi::assessment::{Assessment, CommuneReport};
use nongthonmoi::criteria::{IndicatorNumber, PartNumber, Requirement};
use nongthonmoi::quantity::{Bounds, MillionDong};
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::TierScheme;

use proptest::option;
use proptest::prelude::*;

use crate::common::advice::{Case, any_case, any_price_list, code, commune, million};
use crate::common::strategies::{any_date, any_within};
use crate::common::{day, indicator, laws, policies, small_standard};

/// Three attested criteria, two communes that meet none of them, no prices.
pub(crate) fn small_case() -> Case {
    let numbers = ["1", "2", "3"];
    let indicators = numbers.map(|number| indicator(number, &["x"], &Requirement::Attested));
    let report = |index| {
        let empty = CommuneReport::new(commune(index), day(2018, 6, 30));
        numbers.iter().fold(empty, |report, number| {
            report.observe(number.parse().unwrap(), "not-met".parse().unwrap())
        })
    };
    Case {
        standard: small_standard(indicators.to_vec()),
        policy: policies()[0],
        reports: vec![report(0), report(1)],
        prices: nongthonmoi::advice::PriceList::new(),
        terms: Terms::new(),
    }
}

pub(crate) fn number(text: &str) -> PartNumber {
    text.parse().unwrap()
}

/// A project of a known cost that completes indicators of the first commune.
pub(crate) fn project(index: usize, numbers: &[&str]) -> Project {
    let name = Label::new("Công trình", "Works");
    let mut project = Project::new(code(index), name, Cost::known(million(1000)));
    let done = numbers.iter();
    project.completes = done
        .map(|one| Completion::new(commune(0), number(one)))
        .collect();
    project
}

fn problems(case: &Case) -> Vec<AdviceProblem> {
    let assessments = case.assessments();
    match Advisor::new(&assessments, &case.prices, &case.terms) {
        Ok(_) => Vec::new(),
        Err(error) => {
            for problem in error.problems() {
                let (vi, en) = (problem.text(Lang::Vi), problem.text(Lang::En));
                assert!(error.text(Lang::Vi).contains(&vi), "{vi}");
                assert!(error.text(Lang::En).contains(&en), "{en}");
                assert_ne!(vi, en);
            }
            error.problems().to_vec()
        }
    }
}

#[test]
fn what_fits_together_has_no_problem() {
    let mut case = small_case();
    assert_eq!(problems(&case), []);
    case.prices.projects = vec![project(0, &["1", "2"]), project(1, &["3"])];
    case.prices.projects[1].needs = vec![code(0)];
    case.terms.weights = vec![("3".parse().unwrap(), 2)];
    assert_eq!(problems(&case), []);
}

/// The problems of two projects, the first of which completes 1 and the second 2, after a change.
fn found(change: &dyn Fn(&mut Case)) -> Vec<AdviceProblem> {
    let mut case = small_case();
    case.prices.projects = vec![project(0, &["1"]), project(1, &["2"])];
    change(&mut case);
    problems(&case)
}

#[test]
fn each_problem_of_what_is_completed_is_told() {
    let one = code(0);
    assert_eq!(
        found(&|case| case.reports.push(case.reports[0].clone())),
        [AdviceProblem::AssessmentTwice {
            commune: commune(0)
        }]
    );
    assert_eq!(
        found(&|case| {
            let cost = IndicatorCost::new(commune(1), number("4"), Cost::UNKNOWN);
            case.prices.indicators = vec![cost];
            case.prices.projects[0]
                .completes
                .push(Completion::new(commune(0), number("1/a")));
        }),
        [
            AdviceProblem::UnknownIndicator {
                entry: StepKey::Project(one.clone()),
                commune: commune(0),
                number: number("1/a"),
            },
            AdviceProblem::UnknownIndicator {
                entry: StepKey::Indicator {
                    commune: commune(1),
                    number: number("4")
                },
                commune: commune(1),
                number: number("4"),
            },
        ]
    );
    assert_eq!(
        found(&|case| {
            let cost = IndicatorCost::new(commune(1), number("3"), Cost::UNKNOWN);
            case.prices.indicators = vec![cost.clone(), cost];
        }),
        [AdviceProblem::CostTwice {
            commune: commune(1),
            number: number("3")
        }]
    );
    assert_eq!(
        found(&|case| case.prices.projects.push(project(0, &["3"]))),
        [AdviceProblem::ProjectTwice { code: one.clone() }]
    );
    assert_eq!(
        found(&|case| case.prices.projects[0] = project(0, &["3", "3"])),
        [AdviceProblem::CompletesTwice {
            code: one.clone(),
            commune: commune(0),
            number: number("3"),
        }]
    );
}

#[test]
fn each_problem_of_projects_together_is_told() {
    let (one, two, none) = (code(0), code(1), code(9));
    assert_eq!(
        found(&|case| case.prices.projects[0].needs = vec![none.clone()]),
        [AdviceProblem::UnknownNeed {
            code: one.clone(),
            needs: none.clone()
        }]
    );
    assert_eq!(
        found(&|case| {
            case.prices.projects[0].needs = vec![two.clone()];
            case.prices.projects[1].needs = vec![one.clone()];
        }),
        [
            AdviceProblem::CircularNeed { code: two.clone() },
            AdviceProblem::CircularNeed { code: one.clone() },
        ]
    );
    assert_eq!(
        found(&|case| case.prices.alternatives = vec![vec![one.clone(), none.clone()]]),
        [AdviceProblem::UnknownAlternative { code: none.clone() }]
    );
    assert_eq!(
        found(&|case| case.prices.alternatives = vec![vec![one.clone(), one.clone()]]),
        [AdviceProblem::AlternativeTwice { code: one.clone() }]
    );
    assert_eq!(
        found(&|case| {
            case.prices.projects[0].needs = vec![two.clone()];
            case.prices.alternatives = vec![vec![one.clone(), two.clone()]];
        }),
        [AdviceProblem::NeverPossible {
            code: one.clone(),
            one: two.clone(),
            other: one.clone()
        }]
    );
}

#[test]
fn each_problem_of_the_terms_is_told() {
    let first = "1".parse().unwrap();
    assert_eq!(
        found(&|case| case.terms.weights = vec![(first, 1), (first, 1)]),
        [AdviceProblem::WeightTwice { criterion: first }]
    );
    let ninth = "9".parse().unwrap();
    assert_eq!(
        found(&|case| case.terms.weights = vec![(ninth, 1)]),
        [AdviceProblem::UnknownCriterion { criterion: ninth }]
    );
}

/// All at once, in an order that does not depend on that of the input.
#[test]
fn all_problems_are_told_at_once() {
    let mut case = small_case();
    case.prices.projects = vec![project(0, &["9"]), project(0, &["1"])];
    case.prices.projects[1].needs = vec![code(4)];
    case.terms.weights = vec![("8".parse().unwrap(), 1)];
    let found = problems(&case);
    assert_eq!(found.len(), 4, "{found:?}");
    assert_eq!(found, problems(&case.reordered(7)));
}

#[test]
fn a_commune_without_an_assessment_is_told_and_no_error() {
    let mut case = small_case();
    let mut both = project(0, &["1"]);
    both.completes
        .push(Completion::new(commune(7), number("17.1")));
    case.prices.projects = vec![both];
    case.ask(|advisor| {
        assert_eq!(advisor.unassessed(), [commune(7)]);
        let error = advisor.cheapest(commune(7), &Target::Standard).unwrap_err();
        assert_eq!(
            error,
            AskError::NoAssessment {
                commune: commune(7)
            }
        );
        assert!(error.text(Lang::Vi).contains("chưa có kết quả đánh giá"));
        assert!(error.text(Lang::En).contains("has no assessment"));
        assert!(advisor.nearest(commune(7)).is_err() && advisor.assessment(commune(7)).is_none());
        assert!(advisor.obstacles(commune(7)).is_err() && advisor.frontier(commune(7)).is_err());
    });
}

#[test]
fn a_target_that_is_none_is_told() {
    let case = small_case();
    case.ask(|advisor| {
        for target in [
            Target::Criteria(4),
            Target::Gain(4),
            Target::NextTier(TierScheme::national()),
        ] {
            let error = advisor.cheapest(commune(0), &target).unwrap_err();
            assert!(
                matches!(&error, AskError::NoSuchTarget { target: found, .. } if *found == target)
            );
            assert!(
                error.text(Lang::Vi).contains(&target.text(Lang::Vi)),
                "{error:?}"
            );
            assert!(error.text(Lang::En).contains(&target.text(Lang::En)));
            assert_eq!(advisor.sensitivity(commune(0), &target).unwrap_err(), error);
        }
    });
}

#[test]
fn steps_that_cannot_be_taken_together_are_told() {
    let mut case = small_case();
    case.prices.projects = vec![project(0, &["1"]), project(1, &["2"]), project(2, &["3"])];
    case.prices.projects[1].needs = vec![code(0)];
    case.prices.alternatives = vec![vec![code(0), code(2)]];
    let key = |index| StepKey::Project(code(index));
    case.ask(|advisor| {
        let answer = |steps: &[StepKey], on| {
            let error = advisor.what_if(steps, on).unwrap_err();
            assert_ne!(error.text(Lang::Vi), error.text(Lang::En));
            error
        };
        let on = day(2018, 12, 31);
        assert!(advisor.what_if(&[key(1), key(0)], on).is_ok());
        assert_eq!(answer(&[key(5)], on), AskError::UnknownStep { key: key(5) });
        assert_eq!(
            answer(&[key(0), key(0)], on),
            AskError::StepTwice { key: key(0) }
        );
        assert_eq!(
            answer(&[key(1)], on),
            AskError::MissingNeed {
                project: code(1),
                needs: code(0)
            }
        );
        assert_eq!(
            answer(&[key(0), key(2)], on),
            AskError::Alternatives {
                one: code(2).min(code(0)),
                other: code(2).max(code(0))
            }
        );
        assert_eq!(
            answer(&[key(0)], day(2018, 6, 29)),
            AskError::BeforeReport {
                commune: commune(0),
                reported: day(2018, 6, 30),
                as_of: day(2018, 6, 29),
            }
        );
        let late = answer(&[key(0)], day(2999, 1, 1));
        assert!(matches!(late, AskError::Report { .. }), "{late:?}");
    });
}

#[test]
fn obstacles_are_parts_that_nothing_completes_in_time() {
    let mut case = small_case();
    let mut slow = IndicatorCost::new(commune(0), number("2"), Cost::UNKNOWN);
    slow.months = Some(9);
    let fast = IndicatorCost::new(commune(0), number("1"), Cost::UNKNOWN);
    case.prices.indicators = vec![slow, fast];
    let window = WorkWindow::new(day(2018, 7, 1), day(2018, 12, 31));
    case.terms.window = Some(window.unwrap());
    let assessments = case.assessments();
    let advisor = Advisor::new(&assessments, &case.prices, &case.terms).unwrap();
    let found = advisor.obstacles(commune(0)).unwrap();
    let criteria: Vec<u8> = found.iter().map(|one| one.criterion.get()).collect();
    assert_eq!(criteria, [2, 3]);
    let key = StepKey::Indicator {
        commune: commune(0),
        number: number("2"),
    };
    assert_eq!(found[0].too_late, [(number("2"), vec![key])]);
    assert_eq!(found[1].unpriced, [number("3")]);
    assert!(found.iter().all(|one| !one.may_be_met));
    // How long the first takes is not known, so whether it is in time cannot be said.
    let answer = advisor.cheapest(commune(0), &Target::Criteria(1)).unwrap();
    assert_eq!(answer.reachable, nongthonmoi::assessment::Answer::CannotSay);
    assert!(answer.way.as_ref().is_some());
    let none = advisor.cheapest(commune(0), &Target::Standard).unwrap();
    assert_eq!(
        (none.reachable, none.cost),
        (nongthonmoi::assessment::Answer::No, None)
    );
    assert!(none.proof.is_optimal() && none.way.as_ref().is_none());
}

/// The number of the part stands for the whole indicator where it has no parts.
#[test]
fn a_sole_indicator_is_named_by_its_criterion() {
    let one = IndicatorNumber::sole("1".parse().unwrap());
    assert_eq!(PartNumber::from(one), number("1"));
    let assessments: [Assessment<'_>; 0] = [];
    let case = small_case();
    let advisor = Advisor::new(&assessments, &case.prices, &case.terms).unwrap();
    assert_eq!(advisor.communes().count(), 0);
}

/// All alike, so that nothing is beaten by a bound; then each needing the one before; then all
/// excluding each other.
#[test]
fn very_many_projects_get_an_answer() {
    let alike = |count: usize| {
        let mut case = small_case();
        for index in 0..count {
            let mut one = project(0, &["1", "2"]);
            one.code = format!("P{index:05}").parse().unwrap();
            case.prices.projects.push(one);
        }
        case
    };
    let codes = |case: &Case| -> Vec<_> {
        let projects = case.prices.projects.iter();
        projects.map(|one| one.code.clone()).collect()
    };
    let first_cost = |case: &Case, target: &Target| {
        case.ask(|advisor| {
            let answer = advisor.cheapest(commune(0), target).unwrap();
            assert!(answer.proof.is_optimal());
            answer.cost.map(nongthonmoi::advice::Cost::at_least)
        })
    };
    let two = Target::Criteria(2);
    let case = alike(1_500);
    assert_eq!(first_cost(&case, &two), Some(million(1000)));
    assert_eq!(first_cost(&case, &Target::Standard), None);

    let mut chain = alike(1_500);
    let before = codes(&chain);
    for (project, before) in chain.prices.projects.iter_mut().skip(1).zip(before) {
        project.needs = vec![before];
    }
    assert_eq!(first_cost(&chain, &two), Some(million(1000)));

    let mut exclusive = alike(1_500);
    exclusive.prices.alternatives = vec![codes(&exclusive)];
    assert_eq!(first_cost(&exclusive, &two), Some(million(1000)));

    let mut too_many = alike(3_000);
    too_many.prices.alternatives = vec![codes(&too_many)];
    assert_eq!(problems(&too_many), [AdviceProblem::TooLarge]);
    let mut too_long = alike(3_000);
    let before = codes(&too_long);
    for (project, before) in too_long.prices.projects.iter_mut().skip(1).zip(before) {
        project.needs = vec![before];
    }
    assert_eq!(problems(&too_long), [AdviceProblem::TooLarge]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..laws() })]

    /// Any price list and any terms get an answer or an error that says all that is wrong, the same
    /// in any order in which they were written.
    #[test]
    fn any_price_list_gets_an_answer_or_an_error(
        case in any_case(3, 1, 1), prices in any_price_list(), seed in any::<u64>(),
        days in (any_date(), any_date()), weight in any::<u32>(), budget in option::of(any_within(Bounds::SUMMAND))
    ) {
        let mut case = Case { prices, ..case };
        case.terms.window = WorkWindow::new(days.0.min(days.1), days.0.max(days.1)).ok();
        case.terms.weights = vec![("1".parse().unwrap(), weight)];
        case.terms.budget = budget.and_then(|sum| MillionDong::new(sum).ok());
        let found = problems(&case);
        prop_assert_eq!(&found, &problems(&case.reordered(seed)));
        if found.is_empty() {
            case.ask(|advisor| {
                for commune in case.communes() {
                    let answer = advisor.cheapest(commune, &Target::Standard).unwrap();
                    prop_assert!(!answer.text(Lang::Vi).is_empty());
                    let prices = advisor.sensitivity(commune, &Target::Standard).unwrap();
                    let texts = prices.prices.iter().map(|one| one.text(Lang::En));
                    prop_assert!(texts.count() <= advisor.prices().projects.len() + 9);
                    for near in advisor.nearest(commune).unwrap() {
                        prop_assert!(!near.text(Lang::Vi).is_empty());
                    }
                    for obstacle in advisor.obstacles(commune).unwrap() {
                        prop_assert!(!obstacle.text(Lang::Vi).is_empty());
                    }
                    let Some(way) = answer.way.as_ref() else { continue };
                    prop_assert!(advisor.what_if(&way.keys(), days.0).is_ok() || days.0 < day(2018, 6, 30) || days.0 > day(2020, 12, 31));
                }
                Ok(())
            })?;
        }
    }
}
