//! What would be if: reports, assessments, states, roads.

use nongthonmoi::advice::{
    Advisor, AskError, Completion, Cost, IndicatorCost, PriceList, Project, StepKey, Terms, Way,
};
use nongthonmoi::assessment::{Answer, Assessment, CommuneReport, CommuneResult, CountingPolicy};
use nongthonmoi::criteria::Standard;
use nongthonmoi::plan::Measure;
use nongthonmoi::progress::{Comparison, Progress, State, StateReading};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::TierScheme;
use nongthonmoi::works::{GreenRoad, Greenery, PlantedSides, RoadSection};

use super::input::number;
use crate::common::advice::{commune, million};
use crate::common::{day, hoa_binh_standard};

/// A report that meets everything but some indicators.
pub(crate) fn report_but(standard: &Standard, index: usize, but: &[(&str, &str)]) -> CommuneReport {
    let empty = CommuneReport::new(commune(index), day(2018, 6, 30));
    let parts = standard
        .parts()
        .iter()
        .map(nongthonmoi::criteria::StandardPart::number);
    parts.fold(empty, |report, part| {
        let given = but.iter().find(|(text, _)| part.to_string() == *text);
        let word = given.map_or("met", |(_, word)| word);
        if word.is_empty() {
            report
        } else {
            report.observe(part.clone(), word.parse().unwrap())
        }
    })
}

/// One word for a compound indicator stays for the part that is not completed; figures that are met
/// keep their figure.
#[test]
fn what_is_not_completed_stays_as_it_was_written() {
    let standard = hoa_binh_standard(2018);
    let report = CommuneReport::new(commune(0), day(2018, 6, 30))
        .observe(number("17.1"), "not-met".parse().unwrap())
        .observe(number("4.2"), "96.50".parse().unwrap())
        .observe(number("5"), "2/3".parse().unwrap());
    let assessments = [Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap()];
    let mut prices = PriceList::new();
    for text in ["17.1/clean", "4.2", "5", "1.1"] {
        let cost = IndicatorCost::new(commune(0), number(text), Cost::known(million(10)));
        prices.indicators.push(cost);
    }
    let terms = Terms::new();
    let advisor = Advisor::new(&assessments, &prices, &terms).unwrap();
    let on = day(2018, 9, 30);
    let after = advisor
        .what_if(&advisor.entries_in(commune(0)), on)
        .unwrap();
    let written: Vec<(String, String)> = after
        .report(commune(0))
        .unwrap()
        .observations()
        .map(|(number, word)| (number.to_string(), word.to_string()))
        .collect();
    let expected = [
        ("17.1/hygienic", "not-met"),
        ("17.1/clean", "met"),
        ("4.2", "96.50"),
        ("5", "met"),
        ("1.1", "met"),
    ];
    let expected = expected.map(|(number, word)| (number.to_string(), word.to_string()));
    assert_eq!(written, expected);
    assert_eq!(after.report(commune(0)).unwrap().date(), on);
    assert_eq!((after.as_of(), after.communes().count()), (on, 1));
    assert_eq!(after.standard(commune(0)), Some(&standard));
    // The step that was met already completes nothing.
    let steps = &after.way().steps;
    let figure = steps
        .iter()
        .find(|step| step.key.to_string().contains("4.2"))
        .unwrap();
    assert!(figure.completes.is_empty() && figure.criteria.is_empty());
}

#[test]
fn a_state_with_steps_done_has_new_results_and_roads() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let standard = hoa_binh_standard(2018);
    let report = report_but(&standard, 0, &[("5", "2/3"), ("2.1", "not-met")]);
    let assessments = [Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap()];

    let mut road = GreenRoad::new(vec![RoadSection::new(commune(0))]);
    road.sections[0].length = Some("1.2".parse().unwrap());
    road.sides = Some(PlantedSides::Both);
    road.greenery = Some(Greenery::Flowers);
    (road.green, road.clean, road.beautiful) = (Some(true), Some(true), Some(true));
    let name = Label::new("Đường xã", "Commune road");
    let mut works = Project::new("DA-1".parse().unwrap(), name, Cost::UNKNOWN);
    works.road = Some(road);
    works.completes = vec![Completion::new(commune(0), number("2.1"))];
    let mut prices = PriceList::new();
    prices.projects.push(works);
    let school = IndicatorCost::new(commune(0), number("5"), Cost::known(million(9000)));
    prices.indicators.push(school);

    let terms = Terms::new();
    let advisor = Advisor::new(&assessments, &prices, &terms).unwrap();
    let mut state = State::new(day(2018, 6, 30));
    state.results.push(CommuneResult::of(&assessments[0]));
    let before = state.clone();

    let all = advisor
        .what_if(&advisor.entries_in(commune(0)), day(2018, 12, 31))
        .unwrap();
    let after = all.state(&state).unwrap();
    assert_eq!(state, before, "the caller's state stays as it was");
    assert_eq!(after.date, day(2018, 12, 31));
    let reading = StateReading::of(&after);
    let result = reading.latest_result(commune(0), after.date).unwrap();
    assert_eq!(result.met().certain(), Some(19));
    assert_eq!(after.works.roads[0].completed, Some(day(2018, 12, 31)));

    let (one, other) = (
        Progress::of(&plan, &gazetteer, &state).unwrap(),
        Progress::of(&plan, &gazetteer, &after).unwrap(),
    );
    let moved = Comparison::of(TierScheme::hoa_binh_2018(), &one, &other).unwrap();
    let gained: Vec<u8> = moved
        .moved()
        .flat_map(nongthonmoi::progress::MatchedCommune::gained)
        .map(nongthonmoi::criteria::CriterionNumber::get)
        .collect();
    assert_eq!(gained, [2, 5]);
    let kilometres = other.rolled_up(Measure::GreenRoadKilometres).unwrap();
    assert_eq!(kilometres.achieved.at_least(), Decimal::new(12, 1));

    // Steps before a later result of the commune would change nothing, so that is an error. A result
    // after the day of the state has not happened yet.
    let mut later = state.clone();
    later
        .results
        .push(CommuneResult::of(&all.assessment(commune(0)).unwrap()));
    let early = advisor
        .what_if(&advisor.entries_in(commune(0)), day(2018, 9, 30))
        .unwrap();
    assert!(early.state(&later).is_ok());
    later.date = day(2018, 12, 31);
    let error = early.state(&later).unwrap_err();
    let expected = AskError::LaterResult {
        commune: commune(0),
        date: day(2018, 12, 31),
        as_of: day(2018, 9, 30),
    };
    assert_eq!(error, expected);
    assert!(
        error
            .text(Lang::Vi)
            .contains("đã có kết quả ngày 31/12/2018")
    );

    // Done again on the same day, the results take the place of the old ones.
    assert_eq!(all.state(&after).unwrap().results, after.results);
    assert!(Progress::of(&plan, &gazetteer, &all.state(&after).unwrap()).is_ok());

    // Only one of the two, compared: what both take bears on nothing, what is open cannot be said.
    let school = StepKey::Indicator {
        commune: commune(0),
        number: number("5"),
    };
    let less = advisor.what_if(&[school], day(2018, 12, 31)).unwrap();
    let (all, less) = (all.way(), less.way());
    assert_eq!(
        (all.only_here(less).len(), less.only_here(all).len()),
        (1, 0)
    );
    assert_eq!(
        (all.costs_less_than(less), less.costs_less_than(all)),
        (Answer::No, Answer::CannotSay)
    );
    let after = |way: &Way| way.commune(commune(0)).unwrap().after.certain();
    assert_eq!((after(all), after(less)), (Some(19), Some(18)));
}
