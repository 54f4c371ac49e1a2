//! A plan held against states, case by case: every ground, every reading, every way of a balance.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop here"
)]

use crate::common::{day, year};
use nongthonmoi::assessment::{
    Answer, CommuneResult, CountingPolicy, CriteriaMet, Treatment, Verdict,
};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::place::{CommuneCode, Gazetteer, Unit};
use nongthonmoi::plan::{CommuneGroup, Measure, ObjectiveTarget, Plan};
use nongthonmoi::progress::{
    AnswerBasis, CommuneProgress, Comparison, DifferenceReason, DueStatus, FigureColumn,
    ObjectiveFigures, Progress, RecognitionBalance, RecognitionFlows, ReportedFigure, Reporter,
    State, StateProblem, StateReading, Submission, TaskDone, TrainedFigure, TrainedOfficials,
    Unplaced,
};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent, YearBasis,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::tier::TierScheme;
use nongthonmoi::works::{
    EffectJudgement, ExemplaryHamlet, GreenRoad, Greenery, PlantedSides, RoadSection,
    ValueChainModel,
};

/// The seven communes of Hòa Bình city in 2018.
const CITY: [&str; 7] = [
    "04813", "04816", "04819", "04822", "04825", "04828", "04804",
];

struct Case {
    plan: Plan,
    gazetteer: Gazetteer,
}

impl Case {
    fn new() -> Self {
        Self {
            plan: hoa_binh::plan_2018(),
            gazetteer: hoa_binh::gazetteer(),
        }
    }

    fn progress<'a>(&'a self, state: &'a State) -> Progress<'a> {
        Progress::of(&self.plan, &self.gazetteer, state).unwrap()
    }

    fn city(&self) -> Vec<CommuneCode> {
        let communes = self
            .gazetteer
            .communes_in(hoa_binh::HOA_BINH_CITY, year_end());
        communes.map(Unit::code).collect()
    }

    fn communes(&self) -> Vec<CommuneCode> {
        let state = State::new(year_end());
        let progress = self.progress(&state);
        progress.communes().map(CommuneProgress::code).collect()
    }

    /// The answer to the objective whose target a test picks.
    fn answer(&self, state: &State, pick: fn(ObjectiveTarget) -> bool) -> Answer {
        let progress = self.progress(state);
        let objectives = progress.objectives();
        let found = objectives.iter().find(|one| pick(one.objective.target));
        found.unwrap().answer
    }
}

fn year_end() -> NaiveDate {
    day(2018, 12, 31)
}

fn recognised(class: RecognitionClass) -> StandingEvent {
    StandingEvent::Recognised(Recognition::new(class))
}

fn standing(commune: CommuneCode, entries: Vec<StandingEntry>) -> Standing {
    Standing::new(commune, entries).unwrap()
}

fn counted(commune: CommuneCode, met: u8) -> CommuneResult {
    CommuneResult::counted(commune, year_end(), CriteriaMet::new(met, met, 19).unwrap())
}

fn number(number: u8) -> CriterionNumber {
    CriterionNumber::new(number).unwrap()
}

/// A result in which some criteria have another verdict than met.
fn result(commune: CommuneCode, others: &[(u8, Verdict)]) -> CommuneResult {
    let verdict = |criterion| {
        let other = others.iter().find(|(other, _)| *other == criterion);
        other.map_or(Verdict::Met, |(_, verdict)| *verdict)
    };
    let verdicts = (1..=19).map(|one| (number(one), verdict(one))).collect();
    CommuneResult::new(commune, year_end(), CountingPolicy::ONLY_MET, verdicts).unwrap()
}

// --- the state -----------------------------------------------------------------

#[test]
fn a_state_that_does_not_fit_names_every_problem() {
    let case = Case::new();
    let code = case.communes()[0];
    let mut state = State::new(day(2008, 1, 1));
    state.results = vec![counted(code, 19), counted(code, 18)];
    let other = CriteriaMet::new(10, 10, 10).unwrap();
    state
        .results
        .push(CommuneResult::counted(code, day(2018, 6, 30), other));
    state.standings = vec![
        standing(code, Vec::new()),
        standing(
            code,
            vec![StandingEntry::undated(StandingEvent::Revoked {
                class: None,
                decision: None,
            })],
        ),
    ];
    let error = Progress::of(&case.plan, &case.gazetteer, &state).unwrap_err();
    let expected = [
        StateProblem::DateOutsideCoverage {
            date: day(2008, 1, 1),
            coverage: case.gazetteer.coverage(),
        },
        StateProblem::ResultTwice {
            commune: code,
            date: year_end(),
        },
        StateProblem::OtherCriteria {
            commune: code,
            expected: 19,
            found: 10,
        },
        StateProblem::StandingTwice { commune: code },
    ];
    assert_eq!(error.problems(), expected);
    for problem in error.problems() {
        for lang in Lang::ALL {
            assert!(error.text(lang).contains(&problem.text(lang)));
        }
    }
    assert!(
        error
            .text(Lang::Vi)
            .contains("có hai kết quả cùng ngày 31/12/2018")
    );
}

#[test]
fn a_province_without_communes_in_the_gazetteer_is_refused() {
    let mut case = Case::new();
    case.plan.province = "01".parse().unwrap();
    let state = State::new(year_end());
    let error = Progress::of(&case.plan, &case.gazetteer, &state).unwrap_err();
    let expected = StateProblem::NoCommunes {
        province: case.plan.province,
        date: year_end(),
    };
    assert_eq!(error.problems(), [expected]);
    assert!(
        error
            .text(Lang::Vi)
            .contains("không có xã nào của tỉnh mã 01")
    );
    assert!(
        error
            .text(Lang::En)
            .contains("province `01` has no communes")
    );
}

#[test]
fn a_day_after_the_plans_year_is_looked_at_as_its_last_day() {
    let case = Case::new();
    let code = case.communes()[0];
    let met =
        |date, met| CommuneResult::counted(code, date, CriteriaMet::new(met, met, 19).unwrap());
    let mut state = State::new(day(2019, 3, 1));
    state.results = vec![met(day(2018, 11, 30), 12), met(day(2019, 1, 31), 19)];
    let decided = StandingEntry::on(day(2019, 1, 20), recognised(RecognitionClass::Meets));
    state.standings = vec![standing(code, vec![decided])];
    let progress = case.progress(&state);
    assert_eq!(progress.date(), year_end());
    let commune = progress.commune(code).unwrap();
    assert_eq!(commune.result.unwrap().met().at_least(), 12);
    // Late is late on the day of the state, not on the last day of the year.
    assert_eq!(
        progress.tasks(0)[0].status,
        DueStatus::Late {
            due: day(2018, 3, 31),
            days: 335
        }
    );
}

#[test]
fn a_record_from_before_a_merger_is_told_and_not_counted_and_works_stay() {
    let mut case = Case::new();
    case.plan.year = year(2020);
    // 04882 was xã Tân Dân until 2019, and is xã Tân Thành; 04867 was Tu Lý, and is Tú Lý, which lost
    // hamlets and took in Hào Lý; nothing happened to 04813.
    let [grown, divided, kept]: [CommuneCode; 3] =
        ["04882", "04867", "04813"].map(|code| code.parse().unwrap());
    let before = |code, met| {
        let met = CriteriaMet::new(met, met, 19).unwrap();
        CommuneResult::counted(code, day(2018, 12, 31), met)
    };
    let event = || StandingEntry::on(day(2016, 12, 1), recognised(RecognitionClass::Meets));
    let mut state = State::new(day(2020, 6, 1));
    state.results = vec![before(grown, 19), before(divided, 17), before(kept, 16)];
    state.standings = [grown, divided, kept]
        .map(|code| standing(code, vec![event()]))
        .into();
    state.works.roads = vec![
        green_road(&[(grown, "A", "2")]),
        green_road(&[(divided, "B", "3")]),
    ];
    let progress = case.progress(&state);
    let of = |code| progress.commune(code).unwrap();
    for code in [grown, divided] {
        assert!(of(code).result.is_none() && of(code).standing.is_none());
    }
    assert!(of(kept).result.is_some() && of(kept).standing.is_some());
    // The road of Tân Dân is in Tân Thành; where that of Tu Lý is, is not known.
    let roads = progress.rolled_up(Measure::GreenRoadKilometres).unwrap();
    assert_eq!(roads.achieved.at_least(), Decimal::from(2));
    let told = |commune, on| Unplaced::OtherArea { commune, on };
    assert_eq!(
        progress.unplaced(),
        [
            told(divided, day(2016, 12, 1)),
            told(divided, day(2018, 9, 30)),
            told(divided, day(2018, 12, 31)),
            told(grown, day(2016, 12, 1)),
            told(grown, day(2018, 12, 31)),
        ]
    );
    assert_eq!(
        progress.unplaced()[0].text(Lang::Vi),
        "xã mang mã 04867 đã sáp nhập hoặc chia tách sau ngày 01/12/2016"
    );
}

#[test]
fn what_a_state_says_beside_the_plan_is_told() {
    let case = Case::new();
    let submission = |duty: &str, period: &str, by| {
        Submission::new(
            duty.to_string(),
            period.parse().unwrap(),
            by,
            day(2018, 4, 1),
        )
    };
    let (district, agency) = (
        Reporter::District("999".parse().unwrap()),
        Reporter::Agency("Sở Y tế".to_string()),
    );
    let mut state = State::new(year_end());
    state.tasks_done = vec![TaskDone::new(99, day(2018, 3, 1))];
    state.submissions = vec![
        submission("III.2-raport", "2018-M01", district.clone()),
        submission("III.2-report", "2018-H2", district.clone()),
        submission("III.2-report", "2018-M01", district.clone()),
        submission("III.4-report", "2018-M01", agency.clone()),
    ];
    let unknown = "999".parse().unwrap();
    let figure = ReportedFigure::new(
        unknown,
        Measure::ValueChainModels,
        FigureColumn::Actual,
        Decimal::ONE,
    );
    state.figures = vec![figure];
    let progress = case.progress(&state);
    let expected = [
        Unplaced::UnknownDistrict { district: unknown },
        Unplaced::UnknownTask { number: 99 },
        Unplaced::UnknownDuty {
            duty: "III.2-raport".to_string(),
        },
        Unplaced::NotDue {
            duty: "III.2-report".to_string(),
            period: "2018-H2".parse().unwrap(),
        },
        Unplaced::NotBound {
            duty: "III.2-report".to_string(),
            by: district,
        },
        Unplaced::NotBound {
            duty: "III.4-report".to_string(),
            by: agency,
        },
    ];
    assert_eq!(progress.unplaced(), expected);
    for one in &expected {
        assert_ne!(one.text(Lang::Vi), one.text(Lang::En));
    }
    // What somebody else handed in fulfils nothing.
    let duties = progress.duties(0);
    let joint = duties
        .iter()
        .find(|one| one.duty.code == "III.4-report")
        .unwrap();
    assert!(joint.reporters[0].status.is_late());
}

#[test]
fn basically_meeting_the_standard_is_not_meeting_it() {
    let case = Case::new();
    let mut state = State::new(year_end());
    let basically = || {
        StandingEntry::on(
            day(2018, 6, 1),
            recognised(RecognitionClass::BasicallyMeets),
        )
    };
    let communes = case.communes();
    state.standings = communes
        .iter()
        .map(|code| standing(*code, vec![basically()]))
        .collect();
    let recognised_communes = |target| matches!(target, ObjectiveTarget::CommunesRecognised { .. });
    assert_eq!(case.answer(&state, is_city), Answer::No);
    assert_eq!(case.answer(&state, recognised_communes), Answer::No);
    let progress = case.progress(&state);
    assert!(
        progress
            .groups()
            .all(|(_, group)| !group.possible().contains(&CommuneGroup::Recognised))
    );
}

#[test]
fn figures_of_one_day_that_differ_decide_nothing() {
    let case = Case::new();
    let trained = |target| matches!(target, ObjectiveTarget::TrainedOfficials { .. });
    let of = |percent: &str| {
        let figure = TrainedFigure::Percent(percent.parse().unwrap());
        TrainedOfficials::new(day(2018, 12, 20), figure)
    };
    let mut state = State::new(year_end());
    for figures in [["50", "80"], ["80", "50"]] {
        state.trained = figures.map(of).into();
        assert_eq!(case.answer(&state, trained), Answer::CannotSay);
    }
    // The share of the year before is where the plan starts from.
    state.trained = vec![TrainedOfficials::new(day(2017, 12, 31), of("80").figure)];
    assert_eq!(case.answer(&state, trained), Answer::CannotSay);
}

#[test]
fn what_is_dated_later_did_not_happen_yet() {
    let case = Case::new();
    let code = case.communes()[0];
    let met =
        |date, met| CommuneResult::counted(code, date, CriteriaMet::new(met, met, 19).unwrap());
    let mut state = State::new(day(2018, 6, 30));
    state.results = vec![
        met(day(2018, 12, 31), 19),
        met(day(2018, 3, 31), 12),
        met(day(2018, 6, 30), 14),
    ];
    let of = |state: &State| {
        case.progress(state)
            .commune(code)
            .unwrap()
            .result
            .unwrap()
            .met()
            .at_least()
    };
    assert_eq!(of(&state), 14);
    assert_eq!(of(&state.clone().on(day(2018, 6, 29))), 12);
    assert_eq!(of(&state.clone().on(year_end())), 19);
    let reading = StateReading::of(&state);
    assert_eq!(
        reading
            .latest_result(code, state.date)
            .unwrap()
            .met()
            .at_least(),
        14
    );
    let before = state.on(day(2018, 1, 31));
    assert!(
        case.progress(&before)
            .commune(code)
            .unwrap()
            .result
            .is_none()
    );
}

#[test]
fn a_code_that_is_no_commune_of_the_province_is_told_and_not_counted() {
    let case = Case::new();
    // A ward of Hòa Bình city, and a commune of another province.
    let strangers: [CommuneCode; 2] = ["04789".parse().unwrap(), "00001".parse().unwrap()];
    let mut state = State::new(year_end());
    state.results = strangers.iter().map(|code| counted(*code, 19)).collect();
    let progress = case.progress(&state);
    assert_eq!(
        progress.unplaced(),
        ["00001", "04789"].map(|code| Unplaced::NotACommune {
            commune: code.parse().unwrap()
        })
    );
    assert_eq!(progress.census(None).unwrap().reported(), 0);
    state.works.roads = vec![GreenRoad::new(vec![RoadSection::new(strangers[0])])];
    assert_eq!(case.progress(&state).unplaced().len(), 2);
}

// --- objectives ------------------------------------------------------------------

const fn is_city(target: ObjectiveTarget) -> bool {
    matches!(target, ObjectiveTarget::DistrictCompletes { .. })
}

#[test]
fn the_city_completes_when_each_of_its_communes_is_recognised() {
    let case = Case::new();
    let city = case.city();
    assert_eq!(city.len(), CITY.len());
    let on = |date| StandingEntry::on(date, recognised(RecognitionClass::Meets));
    let mut state = State::new(year_end());
    state.standings = city
        .iter()
        .map(|code| standing(*code, vec![on(day(2018, 12, 20))]))
        .collect();
    assert_eq!(case.answer(&state, is_city), Answer::Yes);
    assert_eq!(
        case.answer(&state.clone().on(day(2018, 12, 19)), is_city),
        Answer::No
    );
    // One is not known.
    let last = state.standings.pop().unwrap();
    assert_eq!(case.answer(&state, is_city), Answer::CannotSay);
    // One had its recognition revoked.
    let mut entries = last.entries().to_vec();
    entries.push(StandingEntry::on(
        day(2018, 12, 30),
        StandingEvent::Revoked {
            class: None,
            decision: None,
        },
    ));
    state.standings.push(standing(last.commune(), entries));
    assert_eq!(case.answer(&state, is_city), Answer::No);
    // That all meet 19 criteria recognises none of them.
    let mut met = State::new(year_end());
    met.results = city.iter().map(|code| counted(*code, 19)).collect();
    assert_eq!(case.answer(&met, is_city), Answer::CannotSay);
}

#[test]
fn communes_are_recognised_in_a_year_by_one_of_three_years() {
    let case = Case::new();
    let codes = case.communes();
    let mut state = State::new(year_end());
    // Six decisions of 2018; for the year before, for which the communes had registered.
    state.standings = codes
        .iter()
        .enumerate()
        .map(|(index, code)| {
            let mut recognition = Recognition::new(RecognitionClass::Meets);
            recognition.counts_for = Some(year(2017));
            recognition.registered_for = Some(year(2017));
            let event = StandingEvent::Recognised(recognition);
            let entries = if index < 6 {
                vec![StandingEntry::on(day(2018, 7, 5), event)]
            } else {
                Vec::new()
            };
            standing(*code, entries)
        })
        .collect();
    let progress = case.progress(&state);
    let objectives = progress.objectives();
    let first = &objectives[0];
    assert_eq!(first.answer, Answer::Yes);
    let by = |basis| {
        let readings = first.readings.iter();
        let found = readings.filter(|one| one.basis == AnswerBasis::Standings(basis));
        found
            .map(|one| (one.answer, one.figures.clone()))
            .next()
            .unwrap()
    };
    let figures = |number| ObjectiveFigures::Recognised {
        at_least: number,
        at_most: Some(number),
        target: 6,
    };
    assert_eq!(by(YearBasis::DecisionDate), (Answer::Yes, figures(6)));
    assert_eq!(by(YearBasis::CountsFor), (Answer::No, figures(0)));
    assert_eq!(by(YearBasis::RegisteredFor), (Answer::No, figures(0)));
    assert_eq!(first.answer_text(Lang::Vi), "đã đạt");
}

#[test]
fn the_mean_and_the_floor_follow_from_the_communes() {
    let case = Case::new();
    let codes = case.communes();
    let mut state = State::new(year_end());
    state.results = codes.iter().map(|code| counted(*code, 13)).collect();
    let mean = |target| matches!(target, ObjectiveTarget::MeanCriteria { .. });
    let floor = |target| matches!(target, ObjectiveTarget::CriteriaFloor { .. });
    // Exactly 13, without rounding.
    assert_eq!(case.answer(&state, mean), Answer::Yes);
    assert_eq!(case.answer(&state, floor), Answer::Yes);
    state.results[0] = counted(codes[0], 12);
    assert_eq!(case.answer(&state, mean), Answer::No);
    state.results[0] = counted(codes[0], 7);
    assert_eq!(case.answer(&state, floor), Answer::No);
    state.results.remove(0);
    assert_eq!(case.answer(&state, mean), Answer::CannotSay);
    assert_eq!(case.answer(&state, floor), Answer::CannotSay);
}

#[test]
fn the_share_of_trained_officials_is_compared_exactly() {
    let case = Case::new();
    let trained = |target| matches!(target, ObjectiveTarget::TrainedOfficials { .. });
    let officials = |trained, of| TrainedFigure::Officials { trained, of };
    for (figure, answer) in [
        (officials(794, 1000), Answer::Yes),
        (officials(793, 1000), Answer::No),
        // 79.39…%, which prints as 79.4.
        (officials(27, 34), Answer::Yes),
        (officials(23_819, 30_000), Answer::No),
        (officials(5, 4), Answer::CannotSay),
        (officials(0, 0), Answer::CannotSay),
        (TrainedFigure::Percent("79.4".parse().unwrap()), Answer::Yes),
        (TrainedFigure::Percent("79.39".parse().unwrap()), Answer::No),
    ] {
        let mut state = State::new(year_end());
        state.trained = vec![TrainedOfficials::new(year_end(), figure)];
        assert_eq!(case.answer(&state, trained), answer, "{figure:?}");
        assert_eq!(
            case.answer(&state.on(day(2018, 12, 30)), trained),
            Answer::CannotSay
        );
    }
}

fn green_road(sections: &[(CommuneCode, &str, &str)]) -> GreenRoad {
    let sections = sections.iter().map(|(commune, hamlet, length)| {
        let mut section = RoadSection::new(*commune);
        section.hamlet = Some((*hamlet).to_string());
        section.length = Some(length.parse().unwrap());
        section
    });
    let mut road = GreenRoad::new(sections.collect());
    road.sides = Some(PlantedSides::Both);
    road.greenery = Some(Greenery::Flowers);
    road.completed = Some(day(2018, 9, 30));
    [road.green, road.clean, road.beautiful] = [Some(true); 3];
    road
}

#[test]
fn a_road_across_two_communes_counts_in_each_by_its_own_length() {
    let case = Case::new();
    let codes = case.communes();
    let (one, other) = (codes[0], codes[1]);
    let mut state = State::new(year_end());
    state.works.reported = codes.clone();
    state.works.roads = vec![green_road(&[
        (one, "Xóm A", "0.75"),
        (one, "Xóm B", "0.5"),
        (other, "Xóm C", "1"),
    ])];
    let progress = case.progress(&state);
    let province = progress.rolled_up(Measure::GreenRoadKilometres).unwrap();
    assert_eq!(province.achieved.certain(), Some(Decimal::new(225, 2)));
    let district = province
        .parts
        .iter()
        .find(|part| part.achieved.at_least() > Decimal::ZERO);
    let communes = &district.unwrap().parts;
    let lengths: Vec<String> = communes
        .iter()
        .filter(|part| part.achieved.at_least() > Decimal::ZERO)
        .map(|part| part.achieved.at_least().to_string())
        .collect();
    assert_eq!(lengths, ["1.25", "1"]);
    let hamlets = communes.iter().find(|part| part.parts.len() == 2).unwrap();
    let lengths: Vec<String> = hamlets
        .parts
        .iter()
        .map(|part| part.achieved.text(Lang::Vi))
        .collect();
    assert_eq!(lengths, ["0,75", "0,5"]);
    // In a commune where it is too short it counts nothing, and the quota says why.
    state.works.roads = vec![green_road(&[(one, "A", "0.99"), (other, "B", "1")])];
    let progress = case.progress(&state);
    let row = progress.quota_row(Measure::GreenRoadKilometres).unwrap();
    assert_eq!(row.total.achieved.unwrap().certain(), Some(Decimal::ONE));
    let differences = row.total.differences();
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].commune, one);
    let DifferenceReason::Road { ruling, .. } = &differences[0].reason else {
        panic!("a road does not count");
    };
    assert_eq!(ruling.answer(), Answer::No);
}

#[test]
fn every_recognised_commune_needs_a_road() {
    let case = Case::new();
    let codes = case.communes();
    let roads = |target| {
        matches!(
            target,
            ObjectiveTarget::GreenRoadPerRecognisedCommune { .. }
        )
    };
    let mut state = State::new(year_end());
    state.standings = codes
        .iter()
        .map(|code| standing(*code, Vec::new()))
        .collect();
    // None is recognised, so none needs one.
    assert_eq!(case.answer(&state, roads), Answer::Yes);
    let entry = StandingEntry::on(day(2018, 7, 5), recognised(RecognitionClass::Meets));
    state.standings[0] = standing(codes[0], vec![entry]);
    assert_eq!(case.answer(&state, roads), Answer::CannotSay);
    state.works.reported = vec![codes[0]];
    assert_eq!(case.answer(&state, roads), Answer::No);
    state.works.roads = vec![green_road(&[(codes[0], "A", "1.0")])];
    assert_eq!(case.answer(&state, roads), Answer::Yes);
    state.works.roads[0].beautiful = None;
    assert_eq!(case.answer(&state, roads), Answer::CannotSay);
}

#[test]
fn every_district_needs_a_model_and_two_hamlets() {
    let case = Case::new();
    let codes = case.communes();
    let models = |target| matches!(target, ObjectiveTarget::ValueChainModelsPerDistrict { .. });
    let hamlets = |target| matches!(target, ObjectiveTarget::ExemplaryHamletsPerDistrict { .. });
    let mut state = State::new(year_end());
    state.works.reported = codes;
    assert_eq!(case.answer(&state, models), Answer::No);
    let districts = case.progress(&state).districts().to_vec();
    for district in districts {
        let commune = case
            .gazetteer
            .communes_in(district, year_end())
            .next()
            .unwrap()
            .code();
        let mut model = ValueChainModel::new("cam".to_string(), commune);
        model.judgements = vec![EffectJudgement::new(
            true,
            "Sở".to_string(),
            day(2018, 11, 1),
        )];
        state.works.models.push(model);
        for name in ["Xóm Mu", "Xóm Bưng", "xóm  bưng"] {
            let mut hamlet = ExemplaryHamlet::new(commune, name.to_string());
            hamlet.clean_house = Some(true);
            hamlet.beautiful_garden = Some(true);
            hamlet.fresh_environment = Some(true);
            hamlet.civilised_lane = Some(true);
            hamlet.attested = Some(day(2018, 11, 1));
            state.works.hamlets.push(hamlet);
        }
    }
    assert_eq!(case.answer(&state, models), Answer::Yes);
    assert_eq!(case.answer(&state, hamlets), Answer::Yes);
    // The hamlet that is listed twice is one: without the other there is one too few.
    state.works.hamlets.remove(0);
    assert_eq!(case.answer(&state, hamlets), Answer::No);
    state.works.models[0].judgements.clear();
    assert_eq!(case.answer(&state, models), Answer::CannotSay);
}

// --- quotas ----------------------------------------------------------------------

#[test]
fn a_commune_beyond_its_tier_is_not_missing() {
    let case = Case::new();
    let city = case.city();
    let mut state = State::new(year_end());
    state.results = case
        .communes()
        .iter()
        .map(|code| counted(*code, 19))
        .collect();
    let progress = case.progress(&state);
    let quota = progress.quota();
    for row in quota.iter().take(4) {
        assert_eq!(row.total.reached(), Answer::Yes, "{}", row.row.label());
        assert!(row.total.differences().is_empty());
    }
    let band = progress
        .quota_row(Measure::Tier { from: 8, to: 9 })
        .unwrap()
        .total;
    assert_eq!(
        band.gap_in_band().unwrap().certain(),
        Some(Decimal::from(46))
    );
    assert_eq!(band.gap().unwrap().certain(), Some(Decimal::ZERO));
    assert_eq!(band.planned_above, Some(Decimal::from(191)));
    assert_eq!(band.achieved_above.unwrap().certain(), band.planned_above);
    let top = progress
        .quota_row(Measure::Tier { from: 19, to: 19 })
        .unwrap();
    let cell = top.cell(hoa_binh::HOA_BINH_CITY).unwrap();
    assert_eq!(cell.share().unwrap().to_string(), "1/1");
    assert_eq!(cell.achieved.unwrap().coverage().of as usize, city.len());
    assert_eq!(top.total.share().unwrap().to_string(), "191/65");
    assert_eq!(
        top.total.gap().unwrap().certain(),
        Some(Decimal::from(-126))
    );
}

#[test]
fn the_nearest_communes_come_first_with_what_they_miss() {
    let case = Case::new();
    let city = case.city();
    let mut state = State::new(year_end());
    state.results = vec![
        result(city[0], &[(11, Verdict::NotMet), (17, Verdict::NotMet)]),
        result(city[1], &[(17, Verdict::BasicallyMet)]),
        result(
            city[2],
            &[(5, Verdict::Unknown), (7, Verdict::NotApplicable)],
        ),
        result(city[3], &[]),
        counted(city[4], 18),
    ];
    let progress = case.progress(&state);
    let row = progress
        .quota_row(Measure::Tier { from: 19, to: 19 })
        .unwrap();
    let cell = row.cell(hoa_binh::HOA_BINH_CITY).unwrap();
    let listed: Vec<_> = cell
        .differences()
        .iter()
        .map(|one| {
            let missing = match &one.reason {
                DifferenceReason::Criteria {
                    not_met, undecided, ..
                } => Some((
                    not_met.iter().map(|one| one.get()).collect::<Vec<_>>(),
                    undecided.iter().map(|one| one.get()).collect::<Vec<_>>(),
                )),
                _ => None,
            };
            (one.commune, missing)
        })
        .collect();
    assert_eq!(
        listed,
        [
            (city[1], Some((vec![17], vec![]))),
            (city[4], Some((vec![], vec![]))),
            (city[2], Some((vec![7], vec![5]))),
            (city[0], Some((vec![11, 17], vec![]))),
            (city[5], None),
            (city[6], None),
        ]
    );
    assert_eq!(
        cell.achieved.unwrap().coverage().text(Lang::Vi),
        "5/7 xã có báo cáo"
    );
    assert_eq!(cell.reached(), Answer::No);
    assert_eq!(
        [Lang::Vi, Lang::En].map(|lang| cell.text(lang)),
        [
            "chưa đạt: từ 19 tiêu chí trở lên, kế hoạch 7, thực hiện từ 1 đến 3",
            "not reached: at 19 criteria or more, planned 7, achieved 1 to 3"
        ]
    );
}

#[test]
fn a_printed_total_that_is_not_the_sum_of_its_cells_is_reached_only_when_both_are() {
    let case = Case::new();
    let codes = case.communes();
    let mut state = State::new(year_end());
    state.works.reported = codes.clone();
    let mut reached = Vec::new();
    for count in [21, 22, 26, 27] {
        state.works.models = codes
            .iter()
            .take(count)
            .map(|code| {
                let mut model = ValueChainModel::new("cam".to_string(), *code);
                model.judgements = vec![EffectJudgement::new(
                    true,
                    "Sở".to_string(),
                    day(2018, 2, 1),
                )];
                model
            })
            .collect();
        let progress = case.progress(&state);
        let total = progress.quota_row(Measure::ValueChainModels).unwrap().total;
        assert_eq!(total.planned, Some(Decimal::from(27)));
        assert_eq!(total.planned_sum, Some(Decimal::from(22)));
        reached.push(total.reached());
    }
    assert_eq!(
        reached,
        [
            Answer::No,
            Answer::CannotSay,
            Answer::CannotSay,
            Answer::Yes
        ]
    );
}

#[test]
fn two_figures_of_a_district_that_differ_are_no_figure() {
    let case = Case::new();
    let measure = Measure::ValueChainModels;
    let city = hoa_binh::HOA_BINH_CITY;
    let figure = |column, value: u32| ReportedFigure::new(city, measure, column, value.into());
    let mut state = State::new(year_end());
    state.figures = vec![
        figure(FigureColumn::Estimate, 2),
        figure(FigureColumn::Actual, 1),
        figure(FigureColumn::Actual, 1),
        figure(FigureColumn::LastYear, 1),
        figure(FigureColumn::LastYear, 2),
    ];
    // A later figure takes the place of an earlier one, from its day.
    let mut later = figure(FigureColumn::Estimate, 3);
    later.on = Some(day(2018, 12, 1));
    state.figures.push(later);
    let progress = case.progress(&state);
    let row = progress.quota_row(measure).unwrap();
    let cell = row.cell(city).unwrap();
    assert_eq!(
        cell.reported(FigureColumn::Estimate),
        Some(Decimal::from(3))
    );
    assert_eq!(cell.reported(FigureColumn::Actual), Some(Decimal::ONE));
    assert_eq!(cell.reported(FigureColumn::LastYear), None);
    let total = progress.quota_row(measure).unwrap().total;
    assert_eq!(total.reported(FigureColumn::Actual), None);
    let sum = total.reported_sum(FigureColumn::Actual).unwrap();
    assert_eq!(
        (sum.sum, sum.reported, sum.is_complete()),
        (Decimal::ONE, 1, false)
    );
}

// --- groups ------------------------------------------------------------------------

#[test]
fn a_commune_belongs_to_the_first_group_that_fits() {
    let case = Case::new();
    let codes = case.communes();
    let registered = || {
        let event = StandingEvent::Registered {
            for_year: year(2018),
        };
        StandingEntry::on(day(2018, 1, 15), event)
    };
    let was_recognised = || {
        let mut recognition = Recognition::new(RecognitionClass::Meets);
        recognition.registered_for = Some(year(2017));
        StandingEntry::on(day(2017, 7, 5), StandingEvent::Recognised(recognition))
    };
    let revoked = StandingEntry::on(
        day(2018, 3, 1),
        StandingEvent::Revoked {
            class: None,
            decision: None,
        },
    );
    let cases = [
        // Recognised communes stay so, also below the floor and registered anew.
        (vec![was_recognised()], 6, CommuneGroup::Recognised),
        (
            vec![was_recognised(), registered()],
            19,
            CommuneGroup::Recognised,
        ),
        (vec![was_recognised(), revoked], 12, CommuneGroup::Rest),
        (vec![registered()], 7, CommuneGroup::Registered),
        (Vec::new(), 7, CommuneGroup::BelowFloor),
        (Vec::new(), 8, CommuneGroup::Rest),
    ];
    let mut state = State::new(year_end());
    for (code, (entries, met, _)) in codes.iter().zip(&cases) {
        state.standings.push(standing(*code, entries.clone()));
        state.results.push(counted(*code, *met));
    }
    let progress = case.progress(&state);
    let groups: Vec<_> = progress.groups().collect();
    for ((code, group), (_, _, expected)) in groups.iter().zip(&cases) {
        assert_eq!(group.certain(), Some(*expected), "{code}");
        let duties = progress.plan_reading().group(*expected).value().unwrap();
        assert_eq!(duties.section, "II.1");
    }
    // Of the others nothing is known: each may be in any group.
    assert!(
        groups[cases.len()..]
            .iter()
            .all(|(_, group)| group.possible().len() == 4)
    );
}

// --- tasks and duties -----------------------------------------------------------------

#[test]
fn tasks_stand_where_their_day_puts_them() {
    let case = Case::new();
    let mut state = State::new(day(2018, 6, 20));
    state.tasks_done = vec![
        TaskDone::new(1, day(2018, 3, 31)),
        TaskDone::new(2, day(2018, 4, 2)),
        // Done twice is done the first time.
        TaskDone::new(3, day(2018, 5, 1)),
        TaskDone::new(3, day(2018, 3, 1)),
    ];
    let progress = case.progress(&state);
    let statuses: Vec<DueStatus> = progress.tasks(10).iter().map(|one| one.status).collect();
    let march = day(2018, 3, 31);
    let june = day(2018, 6, 30);
    assert_eq!(
        statuses,
        [
            DueStatus::Done {
                on: march,
                due: Some(march)
            },
            DueStatus::DoneLate {
                on: day(2018, 4, 2),
                due: march,
                days: 2
            },
            DueStatus::Done {
                on: day(2018, 3, 1),
                due: Some(march)
            },
            DueStatus::DueSoon {
                due: june,
                days: 10
            },
            DueStatus::Late {
                due: march,
                days: 81
            },
            DueStatus::Late {
                due: march,
                days: 81
            },
            DueStatus::DueSoon {
                due: june,
                days: 10
            },
            DueStatus::Incomplete,
        ]
    );
    let open = progress.tasks(9);
    assert_eq!(open[3].status, DueStatus::Open { due: june });
    for lang in Lang::ALL {
        let texts: Vec<String> = statuses.iter().map(|status| status.text(lang)).collect();
        assert!(texts.iter().all(|text| !text.is_empty()));
    }
    assert_eq!(
        statuses[1].text(Lang::Vi),
        "hoàn thành ngày 02/04/2018, muộn 2 ngày"
    );
    assert_eq!(
        statuses[4].text(Lang::En),
        "late by 81 days, due 2018-03-31"
    );
}

#[test]
fn a_duty_knows_who_has_not_fulfilled_it() {
    let case = Case::new();
    let mut state = State::new(day(2018, 4, 10));
    let districts: Vec<_> = case
        .plan
        .quota
        .columns
        .iter()
        .filter_map(|column| column.place.district())
        .collect();
    let first_quarter = "2018-Q1".parse().unwrap();
    for (index, district) in districts.iter().enumerate().skip(1) {
        let on = if index == 1 {
            day(2018, 4, 5)
        } else {
            day(2018, 3, 30)
        };
        let by = Reporter::District(*district);
        state.submissions.push(Submission::new(
            "III.2-report".to_string(),
            first_quarter,
            by,
            on,
        ));
    }
    let by = Reporter::Agency("Văn phòng điều phối nông thôn mới tỉnh".to_string());
    state.submissions.push(Submission::new(
        "III.4-report".to_string(),
        first_quarter,
        by,
        day(2018, 4, 1),
    ));
    let by = Reporter::Agency("Sở Tài chính".to_string());
    state.submissions.push(Submission::new(
        "II.5-visit".to_string(),
        first_quarter,
        by,
        day(2018, 2, 1),
    ));
    let progress = case.progress(&state);
    let duties = progress.duties(7);
    let of = |code: &str| {
        let found = duties
            .iter()
            .find(|one| one.duty.code == code && one.period == first_quarter);
        found.unwrap()
    };
    let reports = of("III.2-report");
    assert_eq!(
        (reports.expected, reports.due),
        (Some(11), day(2018, 3, 31))
    );
    let late: Vec<&Reporter> = reports.late().map(|one| &one.reporter).collect();
    assert_eq!(late, [&Reporter::District(districts[0])]);
    let second = reports.reporters[1].status;
    assert_eq!(
        second,
        DueStatus::DoneLate {
            on: day(2018, 4, 5),
            due: day(2018, 3, 31),
            days: 5
        }
    );
    // Two agencies that are named together answer for one report.
    let joint = of("III.4-report");
    assert_eq!(
        (joint.expected, joint.reporters[0].status.is_done()),
        (Some(1), true)
    );
    // Who the members are, the plan does not say.
    let visits = of("II.5-visit");
    assert_eq!((visits.expected, visits.reporters.len()), (None, 1));
    let mut known = state.clone();
    known.members = vec!["sở tài chính".to_string(), "Sở Y tế".to_string()];
    let progress = case.progress(&known);
    let duties = progress.duties(7);
    let visits = duties
        .iter()
        .find(|one| one.duty.code == "II.5-visit")
        .unwrap();
    assert_eq!((visits.expected, visits.late().count()), (Some(2), 1));
    // Every due date of a duty stands there, in the order of the calendar.
    assert!(duties.is_sorted_by_key(|one| one.due));
    assert_eq!(duties.len(), case.plan.due_dates().len() - 7);
}

#[test]
fn two_spellings_of_a_reporter_are_one_where_the_members_are_not_known() {
    let case = Case::new();
    let mut state = State::new(day(2018, 4, 10));
    let quarter = "2018-Q1".parse().unwrap();
    for (name, on) in [
        ("Sở Y tế", day(2018, 3, 2)),
        ("SỞ Y TẾ", day(2018, 2, 1)),
        ("Sở Tài chính", day(2018, 4, 5)),
        ("sở y  tế", day(2018, 3, 30)),
    ] {
        let by = Reporter::Agency(name.to_string());
        let visit = Submission::new("II.5-visit".to_string(), quarter, by, on);
        state.submissions.push(visit);
    }
    let found = |state: &State| {
        let progress = case.progress(state);
        let duties = progress.duties(7);
        let mut visits = duties.iter().filter(|one| one.duty.code == "II.5-visit");
        let visits = visits.find(|one| one.period == quarter).unwrap();
        assert_eq!(visits.expected, None);
        let reporters = visits.reporters.iter();
        let found = reporters.map(|one| (one.reporter.clone(), one.status));
        found.collect::<Vec<_>>()
    };
    let (due, agency) = (day(2018, 3, 31), |name: &str| {
        Reporter::Agency(name.to_string())
    });
    let (on, days) = (day(2018, 4, 5), 5);
    let expected = [
        (
            agency("Sở Tài chính"),
            DueStatus::DoneLate { on, due, days },
        ),
        // The first spelling in the order of the text, and the first day.
        (
            agency("SỞ Y TẾ"),
            DueStatus::Done {
                on: day(2018, 2, 1),
                due: Some(due),
            },
        ),
    ];
    assert_eq!(found(&state), expected);
    state.submissions.reverse();
    assert_eq!(found(&state), expected);
}

#[test]
fn what_may_belong_to_several_tasks_or_duties_is_told() {
    let mut case = Case::new();
    let mut task = case.plan.tasks[1].clone();
    task.form = None;
    case.plan.tasks.push(task);
    let mut twin = case.plan.duties[3].clone();
    twin.text = "Báo cáo lần hai.".to_string();
    case.plan.duties.push(twin.clone());
    let mut state = State::new(day(2018, 4, 10));
    state.tasks_done = vec![
        TaskDone::new(2, day(2018, 3, 1)),
        TaskDone::new(1, day(2018, 3, 1)),
    ];
    let (duty, period) = (twin.code.clone(), "2018-Q1".parse().unwrap());
    let by = Reporter::District(hoa_binh::HOA_BINH_CITY);
    let report = Submission::new(duty.clone(), period, by.clone(), day(2018, 3, 30));
    state.submissions = vec![report];
    let progress = case.progress(&state);
    let expected = [
        Unplaced::AmbiguousTask { number: 2 },
        Unplaced::AmbiguousDuty { duty, period, by },
    ];
    assert_eq!(progress.unplaced(), expected);
    for one in &expected {
        assert_ne!(one.text(Lang::Vi), one.text(Lang::En));
    }
    // They stand as ambiguous where their day is looked up, too.
    let duties = progress.duties(7);
    let statuses = duties
        .iter()
        .filter(|one| one.duty.code == twin.code && one.period == period);
    let mut statuses = statuses
        .flat_map(|one| &one.reporters)
        .map(|one| one.status);
    let on = day(2018, 3, 30);
    let due = Some(day(2018, 3, 31));
    assert_eq!(
        statuses
            .clone()
            .filter(|one| *one == DueStatus::Ambiguous { on, due })
            .count(),
        2
    );
    assert!(statuses.all(|one| !one.is_done()));
}

#[test]
fn the_row_of_a_measure_that_two_rows_count_is_not_known() {
    let mut case = Case::new();
    let state = State::new(year_end());
    let measure = Measure::ValueChainModels;
    assert!(case.progress(&state).quota_row(measure).is_some());
    let row = case.plan.quota.rows[5].clone();
    case.plan.quota.rows.push(row);
    assert!(case.progress(&state).quota_row(measure).is_none());
    assert_eq!(case.progress(&state).quota().len(), 7);
    assert!(case.progress(&state).quota_row(Measure::Other).is_none());
}

// --- two states -----------------------------------------------------------------------

#[test]
fn a_comparison_tells_who_moved_and_by_which_criteria() {
    let case = Case::new();
    let city = case.city();
    let (mut before, mut after) = (State::new(day(2018, 6, 30)), State::new(year_end()));
    let on = |result: &CommuneResult, date| {
        let verdicts = result.verdicts().to_vec();
        CommuneResult::new(result.commune(), date, CountingPolicy::ONLY_MET, verdicts).unwrap()
    };
    before.results = vec![
        on(
            &result(city[0], &[(5, Verdict::NotMet), (17, Verdict::NotMet)]),
            day(2018, 6, 30),
        ),
        on(&result(city[1], &[(5, Verdict::Unknown)]), day(2018, 6, 30)),
        on(&result(city[2], &[]), day(2018, 6, 30)),
    ];
    after.results = vec![
        result(city[0], &[]),
        result(city[1], &[(5, Verdict::NotMet)]),
        result(city[2], &[(11, Verdict::NotMet), (3, Verdict::NotMet)]),
        result(city[3], &[]),
    ];
    let (one, other) = (case.progress(&before), case.progress(&after));
    let scheme = TierScheme::hoa_binh_2018();
    let comparison = Comparison::of(scheme.clone(), &one, &other).unwrap();
    assert_eq!(comparison.scheme, scheme);
    assert_eq!(comparison.communes.len(), 191);
    assert!(comparison.removed.is_empty() && comparison.added.is_empty());
    let moved: Vec<CommuneCode> = comparison.moved().map(|one| one.commune).collect();
    assert_eq!(moved, city[..4]);
    let of = |code| {
        comparison
            .communes
            .iter()
            .find(|one| one.commune == code)
            .unwrap()
    };
    let numbers =
        |criteria: Vec<CriterionNumber>| criteria.iter().map(|one| one.get()).collect::<Vec<_>>();
    assert_eq!(numbers(of(city[0]).gained().collect()), [5, 17]);
    assert_eq!(numbers(of(city[2]).lost().collect()), [3, 11]);
    let change = of(city[1]).changes[0];
    assert_eq!(
        (change.before, change.after),
        (Verdict::Unknown, Verdict::NotMet)
    );
    assert_eq!(of(city[3]).before, None);
    assert!(
        of(city[3]).changes.is_empty(),
        "what was not known did not change"
    );
    let unmoved = comparison.matrix()[&(None, None)];
    assert_eq!(unmoved, 187);
    let wrong = TierScheme::new(18, vec![0, 10]).unwrap();
    assert!(Comparison::of(wrong, &one, &other).is_err());
}

#[test]
fn a_code_with_another_meaning_is_another_commune() {
    let (case, mut later) = (Case::new(), Case::new());
    later.plan.year = year(2020);
    let (before, after) = (State::new(year_end()), State::new(day(2020, 12, 31)));
    let (one, other) = (case.progress(&before), later.progress(&after));
    let comparison = Comparison::of(TierScheme::hoa_binh_2018(), &one, &other).unwrap();
    // 04882 was xã Tân Dân, and is xã Tân Thành.
    let code: CommuneCode = "04882".parse().unwrap();
    assert!(comparison.removed.contains(&code) && comparison.added.contains(&code));
    assert_eq!(comparison.communes.len() + comparison.removed.len(), 191);
    assert_eq!(comparison.communes.len() + comparison.added.len(), 131);
}

#[test]
fn a_balance_of_two_states_counts_every_decision() {
    let case = Case::new();
    let codes = case.communes();
    let on = |date, event| StandingEntry::on(date, event);
    let meets = || recognised(RecognitionClass::Meets);
    let basically = || recognised(RecognitionClass::BasicallyMeets);
    let revoked = || StandingEvent::Revoked {
        class: None,
        decision: None,
    };
    let (early, late) = (day(2017, 5, 1), day(2018, 8, 1));
    let histories = vec![
        vec![on(early, meets())],
        vec![on(early, meets()), on(late, revoked())],
        vec![on(early, basically()), on(late, meets())],
        vec![on(late, meets())],
        vec![on(late, basically())],
        vec![
            on(early, meets()),
            on(late, StandingEvent::Succeeded { by: Vec::new() }),
        ],
        // Beyond the last day.
        vec![on(early, meets()), on(day(2019, 1, 1), revoked())],
    ];
    let mut after = State::new(year_end());
    // Of all others it is known that nothing happened.
    let known = histories
        .into_iter()
        .chain(std::iter::repeat_with(Vec::new));
    let pairs = codes.iter().zip(known);
    after.standings = pairs
        .map(|(code, entries)| standing(*code, entries))
        .collect();
    let mut before = after.clone().on(day(2018, 1, 31));
    let balance = |before: &State, after: &State| {
        let (one, other) = (case.progress(before), case.progress(after));
        let comparison = Comparison::of(TierScheme::hoa_binh_2018(), &one, &other).unwrap();
        comparison.balance.clone()
    };
    let counted = balance(&before, &after);
    let flows = RecognitionFlows {
        recognised: 1,
        revoked: 1,
        promoted: 1,
        succeeded: 1,
    };
    assert_eq!(counted, RecognitionBalance::new(4, flows, 4));
    assert_eq!((counted.holds(), counted.discrepancy()), (Answer::Yes, 0));
    assert_eq!((counted.expected(), counted.accounted_for()), (6, 6));
    // The earlier state knew of one more.
    let mut silent = after.clone();
    silent.standings.truncate(7);
    assert_eq!(balance(&before, &silent).holds(), Answer::CannotSay);
    assert_eq!(
        balance(&after, &before),
        counted,
        "from the earlier day to the later one"
    );
    let extra = vec![on(early, meets())];
    before.standings[4] = standing(codes[4], extra);
    let differing = balance(&before, &after);
    assert_eq!(
        (differing.holds(), differing.discrepancy()),
        (Answer::No, -1)
    );
    // A decision whose day is not known.
    after.standings[3] = standing(codes[3], vec![StandingEntry::undated(meets())]);
    let open = balance(&before, &after);
    assert_eq!(open.holds(), Answer::CannotSay);
    assert_eq!(open.undecided, [codes[3]]);
}

#[test]
fn basically_met_and_not_applicable_count_as_the_policy_of_the_result_says() {
    let code = Case::new().communes()[0];
    let [yes, no] = Treatment::ALL;
    for (policy, missing) in [
        (CountingPolicy::new(no, no), vec![3, 4, 5]),
        (CountingPolicy::new(yes, no), vec![3, 4]),
        (CountingPolicy::new(no, yes), vec![3, 5]),
        (CountingPolicy::new(yes, yes), vec![3]),
    ] {
        let verdicts = [
            Verdict::Met,
            Verdict::Unknown,
            Verdict::NotMet,
            Verdict::BasicallyMet,
            Verdict::NotApplicable,
        ];
        let verdicts = (1..).map(number).zip(verdicts).collect();
        let result = CommuneResult::new(code, year_end(), policy, verdicts).unwrap();
        let listed: Vec<u8> = result.not_counted().map(CriterionNumber::get).collect();
        assert_eq!(listed, missing);
    }
}

// --- what was answered wrongly -------------------------------------------------------

/// The groups of a commune and the number of recognised communes that a state gives.
fn recognised_by(case: &Case, state: &State, code: CommuneCode) -> (Vec<CommuneGroup>, u32) {
    let progress = case.progress(state);
    let group = progress.groups().find(|(one, _)| *one == code).unwrap().1;
    let objectives = progress.objectives();
    let at_least = objectives.iter().flat_map(|one| one.readings.iter());
    let at_least = at_least.filter_map(|one| match &one.figures {
        ObjectiveFigures::Recognised { at_least, .. } => Some(*at_least),
        _ => None,
    });
    (group.possible().to_vec(), at_least.max().unwrap())
}

#[test]
fn what_happened_after_the_day_takes_no_recognition_away() {
    let case = Case::new();
    let code: CommuneCode = "04882".parse().unwrap();
    let recognised = StandingEntry::on(day(2018, 12, 20), recognised(RecognitionClass::Meets));
    let later = [
        StandingEntry::on(day(2020, 1, 1), StandingEvent::Succeeded { by: vec![code] }),
        StandingEntry::on(
            day(2020, 6, 1),
            StandingEvent::Revoked {
                class: None,
                decision: None,
            },
        ),
    ];
    let known = (vec![CommuneGroup::Recognised], 1);
    for entries in [&[][..], &later[..1], &later[1..], &later] {
        let entries = [std::slice::from_ref(&recognised), entries].concat();
        for date in [year_end(), day(2020, 12, 31)] {
            let mut state = State::new(date);
            state.standings = vec![standing(code, entries.clone())];
            assert_eq!(recognised_by(&case, &state, code), known, "{entries:?}");
            assert_eq!(case.progress(&state).unplaced(), []);
        }
    }
}

#[test]
fn a_recognition_before_a_merger_counts_at_the_start_of_a_balance() {
    let case = Case::new();
    let code: CommuneCode = "04882".parse().unwrap();
    let mut later = case.plan.clone();
    later.year = year(2020);
    let entries = vec![
        StandingEntry::on(day(2018, 12, 20), recognised(RecognitionClass::Meets)),
        StandingEntry::on(day(2020, 1, 1), StandingEvent::Succeeded { by: vec![code] }),
    ];
    let state_of = |date| {
        let mut state = State::new(date);
        state.standings = vec![standing(code, entries.clone())];
        state
    };
    let (before, after) = (state_of(year_end()), state_of(day(2020, 12, 31)));
    let before = case.progress(&before);
    let after = Progress::of(&later, &case.gazetteer, &after).unwrap();
    let comparison = Comparison::of(TierScheme::hoa_binh_2018(), &before, &after).unwrap();
    let balance = comparison.balance;
    assert_eq!((balance.start, balance.flows.succeeded), (1, 1));
    assert!(!balance.undecided.contains(&code));
}

#[test]
fn nothing_is_said_of_a_plan_before_its_year() {
    let case = Case::new();
    let mut state = State::new(day(2017, 6, 30));
    let met = CriteriaMet::new(19, 19, 19).unwrap();
    state.results = case
        .communes()
        .into_iter()
        .map(|code| CommuneResult::counted(code, day(2016, 12, 31), met))
        .collect();
    let progress = case.progress(&state);
    assert!(!progress.has_begun());
    for objective in progress.objectives() {
        assert_eq!(objective.answer, Answer::CannotSay);
        assert!(objective.readings.is_empty());
    }
    for row in progress.quota() {
        assert_eq!(row.total.reached(), Answer::CannotSay);
    }
    assert!(case.progress(&State::new(day(2018, 1, 1))).has_begun());
}

#[test]
fn an_actual_figure_of_an_earlier_year_is_not_that_of_the_plan() {
    let case = Case::new();
    let district = case.plan.quota.columns[0].place;
    let measure = Measure::ValueChainModels;
    let mut figure = ReportedFigure::new(district, measure, FigureColumn::Actual, Decimal::TWO);
    for (on, reported) in [
        (None, Some(Decimal::TWO)),
        (Some(day(2016, 12, 31)), None),
        (Some(day(2017, 12, 31)), None),
        (Some(day(2018, 1, 1)), Some(Decimal::TWO)),
        (Some(day(2019, 1, 1)), None),
    ] {
        figure.on = on;
        let mut state = State::new(year_end());
        state.figures = vec![figure.clone()];
        let progress = case.progress(&state);
        let row = progress.quota_row(measure).unwrap();
        let cell = row.cell(district).unwrap();
        assert_eq!(cell.reported(FigureColumn::Actual), reported, "{on:?}");
    }
}

#[test]
fn no_commune_stands_in_a_band_that_holds_no_number() {
    let case = Case::new();
    let state = State::new(year_end());
    let progress = case.progress(&state);
    for (from, to, possible) in [
        (19, 3, 0),
        (200, 255, 0),
        (20, 20, 0),
        (19, 19, 191),
        (0, 255, 191),
    ] {
        let rolled = progress.rolled_up(Measure::Tier { from, to }).unwrap();
        let most = rolled.achieved.at_most();
        assert_eq!(most, Some(Decimal::from(possible)), "{from}-{to}");
    }
}

#[test]
fn two_spellings_of_a_member_are_one_and_the_order_of_members_changes_nothing() {
    let case = Case::new();
    let mut told = Vec::new();
    for members in [["Ông A", "ông  a", "Bà B"], ["Bà B", "ông  a", "Ông A"]] {
        let mut state = State::new(year_end());
        state.members = members.map(String::from).into();
        let progress = case.progress(&state);
        let reading = progress.state_reading();
        assert_eq!(reading.members().collect::<Vec<_>>(), ["Bà B", "Ông A"]);
        assert!(reading.is_member("ÔNG A") && !reading.is_member("Ông C"));
        let duties = progress.duties(0).into_iter();
        told.push(
            duties
                .map(|one| (one.expected, one.reporters.clone()))
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(told[0], told[1]);
    assert!(told[0].iter().any(|(expected, _)| *expected == Some(2)));
}

#[test]
fn a_mean_does_not_look_like_the_target_that_it_misses() {
    let mut case = Case::new();
    for objective in &mut case.plan.objectives {
        if let ObjectiveTarget::MeanCriteria { mean } = &mut objective.target {
            *mean = "12.99".parse().unwrap();
        }
    }
    let codes = case.communes();
    // 2481/191 is 12.98953, which three digits round to 12.990.
    let mut state = State::new(year_end());
    state.results = codes.iter().map(|code| counted(*code, 13)).collect();
    for (result, code) in state.results.iter_mut().zip(&codes).take(2) {
        *result = counted(*code, 12);
    }
    let progress = case.progress(&state);
    let objectives = progress.objectives();
    let mut readings = objectives.iter().flat_map(|one| one.readings.iter());
    let mean = readings.find(|one| matches!(one.figures, ObjectiveFigures::Mean { .. }));
    let text = mean.unwrap().text(Lang::En);
    assert_eq!(
        text,
        "not reached (by the communes' results): mean 12.9895 criteria per commune, the objective is 12.99"
    );
}
