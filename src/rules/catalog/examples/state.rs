//! A state without faults beside the small plan, from which the examples of rules on states are
//! made. Everything in it is made up.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::plan as examples;
use super::plan::{CITY, DISTRICT};
use crate::assessment::{CommuneReport, CommuneResult, CriteriaMet};
use crate::calendar::{Period, PeriodOfYear, ProgrammeYear, Quarter, ReportingPeriod, date};
use crate::law::DocumentNumber;
use crate::place::{CommuneCode, DistrictCode, Gazetteer, Unit, UnitKind};
use crate::plan::{
    Duty, DutyBearer, DutyKind, Measure, Objective, ObjectiveTarget, Plan, Recurrence,
};
use crate::progress::{
    FigureColumn, Published, ReportedFigure, Reporter, State, Submission, TaskDone,
};
use crate::quantity::{Decimal, Kilometres};
use crate::recognition::{
    ConstructionDebt, Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use crate::rules::Example;
use crate::works::{
    ChainLink, ChainStage, Contract, EffectJudgement, ExemplaryHamlet, GreenRoad, Greenery,
    Participant, ParticipantRole, PlantedSides, RoadSection, RoadWork, ValueChainModel,
    WorksRegister,
};

/// A recognised commune of the city.
pub(crate) const RECOGNISED: CommuneCode = CommuneCode::of(90001);
/// A commune of the city that is registered and meets all criteria.
pub(crate) const REGISTERED: CommuneCode = CommuneCode::of(90002);
/// A commune of the district that is not registered.
pub(crate) const OTHER: CommuneCode = CommuneCode::of(90003);
/// A code that no unit has.
pub(crate) const STRANGER: CommuneCode = CommuneCode::of(99999);

/// A code that was retired before the day of the state.
pub(crate) const RETIRED: CommuneCode = CommuneCode::of(90006);
/// A ward of the city.
pub(crate) const WARD: CommuneCode = CommuneCode::of(90007);

pub(crate) const YEAR: ProgrammeYear = ProgrammeYear::of(2018);
pub(crate) const DAY: NaiveDate = date(2018, 12, 31);
pub(crate) const DECIDED: NaiveDate = date(2018, 7, 20);
pub(crate) const DUTY: &str = "II.1-report";
pub(crate) const QUARTER: ReportingPeriod =
    ReportingPeriod::new(PeriodOfYear::Quarter(Quarter::First), YEAR);

/// The plan with a duty and an objective for hamlets, the units, reports and a state.
pub(crate) fn good() -> Example {
    with_state(|_| {})
}

/// The good example with its state changed.
pub(crate) fn with_state(change: impl FnOnce(&mut State)) -> Example {
    let mut state = state();
    change(&mut state);
    examples::changed(extend)
        .gazetteer(gazetteer())
        .reports(vec![CommuneReport::new(RECOGNISED, DAY)])
        .state(state)
}

/// The good example with its register of works changed.
pub(crate) fn with_works(change: impl FnOnce(&mut WorksRegister)) -> Example {
    with_state(|state| change(&mut state.works))
}

/// The good example with each road changed.
pub(crate) fn with_roads(change: fn(&mut GreenRoad)) -> Example {
    with_works(|works| works.roads.iter_mut().for_each(change))
}

/// The good example with each model changed.
pub(crate) fn with_models(change: impl Fn(&mut ValueChainModel)) -> Example {
    with_works(|works| works.models.iter_mut().for_each(change))
}

/// The good example without the enterprises of its models.
pub(crate) fn without_enterprise() -> Example {
    let stays = |one: &Participant| one.role != ParticipantRole::Enterprise;
    with_models(|model| model.participants.retain(stays))
}

/// The good example with each link of its models changed.
pub(crate) fn with_links(change: fn(&mut ChainLink)) -> Example {
    with_models(|model| model.links.iter_mut().for_each(change))
}

/// The good example with everything that was handed in changed.
pub(crate) fn with_submissions(change: fn(&mut Submission)) -> Example {
    with_state(|state| state.submissions.iter_mut().for_each(change))
}

/// The good example with its reported figure of a district that nobody knows.
pub(crate) fn with_figure_of_nobody() -> Example {
    with_state(|state| {
        for figure in &mut state.figures {
            figure.place = const { DistrictCode::of(999) }.into();
        }
    })
}

/// The good example with a report of one unit only.
pub(crate) fn with_report_of(unit: CommuneCode) -> Example {
    good().reports(vec![CommuneReport::new(unit, DAY)])
}

/// The good example with the year in the number of the decision.
pub(crate) fn numbered(year: u16) -> Example {
    let number = DocumentNumber::known(12, Some(year), "QĐ-UBND");
    let recognition = recognition().with_decision(number);
    with_standing(RECOGNISED, vec![recognised(DECIDED, recognition)])
}

/// A state of a later year, with a number of criteria met by the recognised commune.
pub(crate) fn in_2022(met: u8) -> Example {
    let day = const { date(2022, 12, 31) };
    super::criteria::with_standard(with_state(|state| {
        state.date = day;
        state.results.extend(result(RECOGNISED, day, met));
    }))
}

/// All five communes with their histories, of which one is recognised, or was, and a published
/// number of one.
pub(crate) fn published(is_revoked: bool) -> Example {
    with_state(|state| {
        let others = [90_004, 90_005].map(CommuneCode::of);
        let none = others.map(|commune| Standing::sorted(commune, Vec::new()));
        state.standings.extend(none);
        if is_revoked {
            state.standings.retain(|one| one.commune() != RECOGNISED);
            let entries = vec![recognised(DECIDED, recognition()), revoked()];
            state.standings.push(Standing::sorted(RECOGNISED, entries));
        }
        let (day, figure) = (
            const { date(2018, 12, 20) },
            Published::Recognised { communes: 1 },
        );
        state.published = vec![super::figures::published(day, figure)];
    })
}

/// The good example with other entries in the history of one commune.
pub(crate) fn with_standing(commune: CommuneCode, entries: Vec<StandingEntry>) -> Example {
    with_state(|state| {
        let standings = &mut state.standings;
        standings.retain(|standing| standing.commune() != commune);
        standings.push(Standing::sorted(commune, entries));
    })
}

/// The good example with a statement on the construction debt of the recognised commune.
pub(crate) fn with_debt(outstanding: bool, on: NaiveDate) -> Example {
    with_state(|state| {
        let by = String::from("UBND huyện");
        state.debts = vec![ConstructionDebt::new(RECOGNISED, outstanding, by, on)];
    })
}

/// The good example with one more result of a commune.
pub(crate) fn with_result(commune: CommuneCode, day: NaiveDate, met: u8) -> Example {
    with_state(|state| state.results.extend(result(commune, day, met)))
}

pub(crate) fn result(commune: CommuneCode, day: NaiveDate, met: u8) -> Option<CommuneResult> {
    let met = CriteriaMet::new(met, met, 19)?;
    Some(CommuneResult::counted(commune, day, met))
}

pub(crate) fn registered(day: NaiveDate, for_year: ProgrammeYear) -> StandingEntry {
    StandingEntry::on(day, StandingEvent::Registered { for_year })
}

pub(crate) fn recognised(day: NaiveDate, recognition: Recognition) -> StandingEntry {
    StandingEntry::on(day, StandingEvent::Recognised(recognition))
}

/// A recognition for the year of the plan.
pub(crate) fn recognition() -> Recognition {
    Recognition::new(RecognitionClass::Meets)
        .with_registered_for(YEAR)
        .with_counts_for(YEAR)
        .with_decision(decision())
}

pub(crate) const fn decision() -> DocumentNumber {
    DocumentNumber::known(12, None, "QĐ-UBND")
}

/// The end of a commune, at the turn of the year before.
pub(crate) fn succeeded(by: Vec<CommuneCode>) -> StandingEntry {
    let day = const { date(2018, 1, 1) };
    StandingEntry::on(day, StandingEvent::Succeeded { by })
}

/// A revocation after the day of the recognition.
pub(crate) fn revoked() -> StandingEntry {
    let event = StandingEvent::Revoked {
        class: None,
        decision: None,
    };
    StandingEntry::on(const { date(2018, 11, 5) }, event)
}

/// A road that counts, in the recognised commune.
pub(crate) fn road() -> GreenRoad {
    let mut section = RoadSection::new(RECOGNISED);
    section.hamlet = Some("Thôn Một".into());
    section.length = Some(Kilometres::ONE);
    let mut road = GreenRoad::new(vec![section]);
    road.sides = Some(PlantedSides::Both);
    road.greenery = Some(Greenery::Flowers);
    road.work = Some(RoadWork::Built);
    road.completed = Some(const { date(2018, 5, 10) });
    (road.green, road.clean, road.beautiful) = (Some(true), Some(true), Some(true));
    road
}

/// An exemplary hamlet of the recognised commune.
pub(crate) fn hamlet(name: &str) -> ExemplaryHamlet {
    let mut hamlet = ExemplaryHamlet::new(RECOGNISED, String::from(name));
    (hamlet.clean_house, hamlet.beautiful_garden) = (Some(true), Some(true));
    (hamlet.fresh_environment, hamlet.civilised_lane) = (Some(true), Some(true));
    hamlet.attested = Some(const { date(2018, 10, 10) });
    hamlet
}

/// An effective model with an enterprise and a contract.
pub(crate) fn model() -> ValueChainModel {
    let mut model = ValueChainModel::new("cam".into(), OTHER);
    model.participants = vec![
        Participant::new(ParticipantRole::Enterprise, "Công ty Ví Dụ".into()),
        Participant::new(ParticipantRole::Farmer, "Nhóm hộ trồng cam".into()),
    ];
    let mut link = ChainLink::new(vec![ChainStage::Production, ChainStage::Marketing]);
    link.contract = Some(Contract::Signed { document: None });
    model.links = vec![link];
    let judged = const { date(2018, 11, 20) };
    model.judgements = vec![EffectJudgement::new(true, "UBND huyện".into(), judged)];
    model.start = Some(const { date(2017, 3, 1) });
    model
}

pub(crate) fn submission(by: Reporter, on: NaiveDate) -> Submission {
    Submission::new(DUTY.into(), QUARTER, by, on)
}

/// The units of the small plan, a commune that no longer exists, and a ward.
fn gazetteer() -> Gazetteer {
    let units = examples::gazetteer();
    let whole = units.coverage();
    let until = Period::of(whole.from(), Some(const { date(2018, 1, 1) }));
    let mut rows = units.units().to_vec();
    rows.push(Unit::new(RETIRED, "Sáu", UnitKind::Commune, CITY, until));
    rows.push(Unit::new(WARD, "Bảy", UnitKind::Ward, CITY, whole));
    Gazetteer::of_checked(whole, units.districts().to_vec(), rows)
}

fn extend(plan: &mut Plan) {
    plan.objectives.push(Objective {
        section: "I.3".into(),
        text: "Mục tiêu ví dụ".into(),
        target: ObjectiveTarget::ExemplaryHamletsPerDistrict {
            at_least: 1,
            at_most: 2,
        },
        figure: None,
    });
    let (kind, bearer) = (DutyKind::Report, DutyBearer::EachDistrict);
    let mut duty = Duty::new(DUTY, "II.1", "Báo cáo quý I", kind, bearer);
    duty.schedule = vec![Recurrence::In(PeriodOfYear::Quarter(Quarter::First))];
    plan.duties.push(duty);
}

fn state() -> State {
    let communes = [
        (90001, 19),
        (90002, 19),
        (90003, 15),
        (90004, 14),
        (90005, 12),
    ]
    .map(|(code, met)| (CommuneCode::of(code), met));
    let days = [const { date(2018, 6, 30) }, const { date(2018, 12, 15) }];
    let mut state = State::new(DAY);
    for day in days {
        let results = communes
            .iter()
            .filter_map(|(commune, met)| result(*commune, day, *met));
        state.results.extend(results);
    }
    let registration = || registered(const { date(2017, 12, 20) }, YEAR);
    state.standings = vec![
        Standing::sorted(
            RECOGNISED,
            vec![registration(), recognised(DECIDED, recognition())],
        ),
        Standing::sorted(REGISTERED, vec![registration()]),
        Standing::sorted(OTHER, Vec::new()),
    ];
    state.works.reported = communes.iter().map(|(commune, _)| *commune).collect();
    state.works.roads = vec![road()];
    state.works.models = vec![model()];
    state.works.hamlets = vec![hamlet("Thôn Một")];
    state.tasks_done = vec![TaskDone::new(1, const { date(2018, 3, 20) })];
    state.submissions = [CITY, DISTRICT]
        .map(|district| submission(Reporter::District(district), const { date(2018, 3, 28) }))
        .into();
    state.figures = vec![ReportedFigure::new(
        CITY,
        Measure::GreenRoadKilometres,
        FigureColumn::Actual,
        Decimal::ONE,
    )];
    state
}
