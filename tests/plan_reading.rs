//! What a plan says is said once: progress, advice and rules take the same floor, mean, length, tiers,
//! duties and tasks, in any order of the plan's lists.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use crate::common::reordered::reordered_plan;
use crate::common::{day, year};
use nongthonmoi::advice::QuotaTarget;
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet};
use nongthonmoi::calendar::{PeriodOfYear, Quarter, ReportingPeriod};
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::{
    CommuneGroup, Duty, DutyBearer, DutyKind, Measure, NoTotal, Objective, ObjectiveTarget, Plan,
    PlanReading, QuotaRow, Recurrence, TierFault,
};
use nongthonmoi::progress::{DueStatus, Progress, Reporter, State, Submission, TaskDone};
use nongthonmoi::quantity::{Kilometres, Printed};
use nongthonmoi::rules::{Checker, Dossier};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::works::{GreenRoad, PlantedSides, RoadSection};

fn objective(section: &str, target: ObjectiveTarget) -> Objective {
    Objective {
        section: section.into(),
        text: "x".into(),
        target,
        figure: None,
    }
}

/// The built-in plan with one more objective, at the head of the list and at its end.
fn with(target: ObjectiveTarget) -> [Plan; 2] {
    [0, 1].map(|at_the_end| {
        let mut plan = hoa_binh::plan_2018();
        let at = plan.objectives.len() * at_the_end;
        plan.objectives.insert(at, objective("II.1", target));
        plan
    })
}

fn state() -> State {
    State::new(day(2018, 12, 31))
}

/// A state in which every commune meets the same number of criteria.
fn all_at(gazetteer: &Gazetteer, met: u8) -> State {
    let mut state = state();
    let communes = gazetteer.communes_in(hoa_binh::plan_2018().province, state.date);
    for unit in communes {
        let met = CriteriaMet::new(met, met, 19).unwrap();
        let result = CommuneResult::counted(unit.code(), state.date, met);
        state.results.push(result);
    }
    state
}

#[test]
fn of_two_floors_the_strictest_holds_everywhere() {
    let gazetteer = hoa_binh::gazetteer();
    let state = all_at(&gazetteer, 10);
    for plan in with(ObjectiveTarget::CriteriaFloor { criteria: 12 }) {
        assert_eq!(PlanReading::of(&plan).floor.value(), Some(12));
        let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
        for (commune, group) in progress.groups() {
            assert!(
                group.possible().contains(&CommuneGroup::BelowFloor),
                "{commune}"
            );
            assert!(!group.possible().contains(&CommuneGroup::Rest), "{commune}");
        }
        let target = QuotaTarget::of_plan(&plan, &gazetteer, state.date).unwrap();
        assert_eq!(target.area("151".parse().unwrap()).unwrap().floor, Some(12));
    }
}

#[test]
fn of_two_means_the_strictest_is_asked_for_and_each_is_checked() {
    let gazetteer = hoa_binh::gazetteer();
    for plan in with(ObjectiveTarget::MeanCriteria {
        mean: Printed::whole(15),
    }) {
        let reading = PlanReading::of(&plan);
        assert_eq!(reading.mean.value(), Some(Printed::whole(15)));
        assert_eq!(reading.mean.places().len(), 2);
        let target = QuotaTarget::of_plan(&plan, &gazetteer, day(2018, 12, 31)).unwrap();
        assert_eq!(target.total(), Some(15 * 191));
    }
}

#[test]
fn of_two_lengths_the_longest_holds_everywhere() {
    let gazetteer = hoa_binh::gazetteer();
    let commune = "04813".parse().unwrap();
    let km = |text: &str| -> Kilometres { text.parse().unwrap() };
    let mut state = state();
    let mut section = RoadSection::new(commune);
    section.length = Some(km("2"));
    let mut road = GreenRoad::new(vec![section]);
    road.sides = Some(PlantedSides::Both);
    road.completed = Some(day(2018, 6, 1));
    state.works.roads.push(road);
    for plan in with(ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least: km("5") }) {
        assert_eq!(PlanReading::of(&plan).green_road.value(), Some(km("5")));
        let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
        let rolled = progress.rolled_up(Measure::GreenRoadKilometres).unwrap();
        let achieved = rolled.commune(commune).unwrap().achieved;
        assert!(achieved.at_least().is_zero());
        let dossier = Dossier::new()
            .plan(&plan)
            .state(&state)
            .gazetteer(&gazetteer);
        let report = Checker::built_in().check(&dossier);
        let short = report
            .findings()
            .iter()
            .find(|one| one.code().as_str() == "NTM-601");
        assert!(short.unwrap().text(Lang::En).contains("asks for 5 km"));
    }
}

/// The built-in plan with two duties of one code, which differ in their bearers and periods.
fn with_two_duties() -> Plan {
    let mut plan = hoa_binh::plan_2018();
    let duty = |bearer, quarter| {
        let mut duty = Duty::new("x", "III", "x", DutyKind::Report, bearer);
        duty.schedule = vec![Recurrence::In(PeriodOfYear::Quarter(quarter))];
        duty
    };
    let agencies = DutyBearer::Agencies(vec!["Sở Nội vụ".into()]);
    plan.duties
        .push(duty(DutyBearer::EachDistrict, Quarter::First));
    plan.duties.push(duty(agencies, Quarter::Second));
    plan
}

#[test]
fn duties_of_one_code_keep_their_own_bearers_and_days() {
    let gazetteer = hoa_binh::gazetteer();
    let mut state = state();
    let first = ReportingPeriod::new(PeriodOfYear::Quarter(Quarter::First), year(2018));
    let by = Reporter::District("148".parse().unwrap());
    let handed_in = Submission::new("x".into(), first, by.clone(), day(2018, 3, 20));
    state.submissions.push(handed_in);
    let mut plan = with_two_duties();
    for _ in 0..2 {
        plan.duties.reverse();
        let reading = PlanReading::of(&plan);
        assert!(reading.duty("x").is_ambiguous());
        let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
        let duties = progress.duties(0);
        let times: Vec<_> = duties.iter().filter(|one| one.duty.code == "x").collect();
        assert_eq!(times.len(), 2);
        assert_eq!(times[0].expected, Some(11));
        let done = times[0].reporters.iter().find(|one| one.reporter == by);
        assert!(done.unwrap().status.is_done());
        assert_eq!(times[1].expected, Some(1));
        let other = &times[1].reporters[0].reporter;
        assert_eq!(*other, Reporter::Agency("Sở Nội vụ".into()));
        assert!(progress.unplaced().is_empty());
        let dossier = Dossier::new()
            .plan(&plan)
            .state(&state)
            .gazetteer(&gazetteer);
        let report = Checker::built_in().check(&dossier);
        let unknown = report
            .findings()
            .iter()
            .filter(|one| one.code().as_str() == "NTM-708");
        assert_eq!(unknown.count(), 0);
    }
}

#[test]
fn what_several_duties_may_mean_fulfils_none_of_them() {
    let gazetteer = hoa_binh::gazetteer();
    let mut plan = with_two_duties();
    let mut again = plan.duties[plan.duties.len() - 2].clone();
    again.section = "V".into();
    plan.duties.push(again);
    let mut state = state();
    let first = ReportingPeriod::new(PeriodOfYear::Quarter(Quarter::First), year(2018));
    let by = Reporter::District("148".parse().unwrap());
    let on = day(2018, 3, 20);
    state
        .submissions
        .push(Submission::new("x".into(), first, by.clone(), on));
    let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
    let mut open = 0;
    for duty in progress.duties(0) {
        if duty.duty.code == "x" && duty.period == first {
            let own = duty
                .reporters
                .iter()
                .find(|one| one.reporter == by)
                .unwrap();
            let due = Some(day(2018, 3, 31));
            assert_eq!(own.status, DueStatus::Ambiguous { on, due });
            open += 1;
        }
    }
    assert_eq!(open, 2);
}

#[test]
fn of_two_tasks_of_one_number_none_is_known_to_be_done() {
    let gazetteer = hoa_binh::gazetteer();
    let mut plan = hoa_binh::plan_2018();
    let mut again = plan.tasks[0].clone();
    again.deadline = Some("Quý III".into());
    plan.tasks.push(again);
    let number = plan.tasks[0].number;
    assert!(PlanReading::of(&plan).task(number).is_ambiguous());
    let mut state = state();
    let on = day(2018, 7, 1);
    let progress = |state: &State| -> Vec<DueStatus> {
        let progress = Progress::of(&plan, &gazetteer, state).unwrap();
        let tasks = progress.tasks(0).into_iter();
        let same = tasks.filter(|one| one.task.number == number);
        same.map(|one| one.status).collect()
    };
    // Nothing was done: both are late.
    assert!(progress(&state).into_iter().all(DueStatus::is_late));
    state.tasks_done.push(TaskDone::new(number, on));
    let due = [day(2018, 3, 31), day(2018, 9, 30)];
    let unclear = due.map(|due| DueStatus::Ambiguous { on, due: Some(due) });
    assert_eq!(progress(&state), unclear);
    let dossier = Dossier::new().plan(&plan).state(&state);
    let report = Checker::built_in().check(&dossier);
    let late = format!("/tasks/{number}");
    assert!(
        report
            .findings()
            .iter()
            .all(|one| one.path().to_string() != late)
    );
}

#[test]
fn tiers_that_overlap_or_stand_twice_are_not_added_up() {
    let gazetteer = hoa_binh::gazetteer();
    let tier = |from, to| Measure::Tier { from, to };
    let state = all_at(&gazetteer, 19);
    for (measure, undecided, fault) in [
        // The row of 19 criteria once more; a row "15 and above" beside 15-18 and 19.
        (tier(19, 19), 1..=19, "19"),
        (tier(15, 19), 1..=19, "15"),
    ] {
        let mut plan = hoa_binh::plan_2018();
        let full = plan.quota.rows_of(tier(19, 19)).next().unwrap().clone();
        let (cells, total) = (full.cells().to_vec(), full.total());
        let row = QuotaRow::new("20".into(), "x".into(), measure, cells, total).unwrap();
        plan.quota.rows.push(row);
        let reading = PlanReading::of(&plan);
        assert_eq!(reading.tiers.scheme(), None);
        let overlaps = reading.tiers.faults().iter();
        let overlaps = overlaps.filter(|(_, fault)| matches!(fault, TierFault::Overlaps(_)));
        assert!(overlaps.count() > 0, "{fault}");
        let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
        for row in progress.quota() {
            if let Measure::Tier { from, .. } = row.row.measure()
                && undecided.contains(&from)
            {
                assert_eq!(row.total.planned_above, None, "{fault}: {from}");
                assert_eq!(row.total.reached(), Answer::CannotSay, "{fault}: {from}");
            }
        }
        let target = QuotaTarget::of_plan(&plan, &gazetteer, state.date).unwrap();
        assert!(
            target
                .area("148".parse().unwrap())
                .unwrap()
                .tiers
                .is_empty()
        );
    }
}

#[test]
fn rows_below_an_overlap_are_open_and_rows_above_it_are_not() {
    let gazetteer = hoa_binh::gazetteer();
    let mut plan = hoa_binh::plan_2018();
    let zeros = vec![0; plan.quota.columns.len()];
    let measure = Measure::Tier { from: 8, to: 10 };
    plan.quota
        .rows
        .push(QuotaRow::of_counts("20", "x", measure, &zeros, 0));
    let (reading, whole) = (PlanReading::of(&plan), hoa_binh::plan_2018());
    let whole = PlanReading::of(&whole);
    for at_least in [8, 10] {
        assert_eq!(reading.planned_above_by_cells(at_least), None);
        assert!(whole.planned_above_by_cells(at_least).is_some());
    }
    for at_least in [15, 19] {
        let planned = reading.planned_above_by_cells(at_least);
        assert_eq!(planned, whole.planned_above_by_cells(at_least));
        assert!(planned.is_some());
    }
    drop(gazetteer);
}

#[test]
fn a_table_without_columns_has_no_sum_of_cells() {
    let mut plan = hoa_binh::plan_2018();
    plan.quota.columns.clear();
    let measure = Measure::Tier { from: 19, to: 19 };
    plan.quota.rows = vec![QuotaRow::of_counts("1", "x", measure, &[], 3)];
    let reading = PlanReading::of(&plan);
    let total = reading.declared_total(&plan.quota.rows[0]);
    assert_eq!(total, Err(NoTotal::CellMissing));
    let report = Checker::built_in().check(&Dossier::new().plan(&plan));
    for wrong in ["NTM-101", "NTM-211"] {
        assert!(
            report
                .findings()
                .iter()
                .all(|one| one.code().as_str() != wrong)
        );
    }
}

#[test]
fn the_printed_total_stands_beside_the_sum_of_the_cells() {
    let plan = hoa_binh::plan_2018();
    let reading = PlanReading::of(&plan);
    let models = reading.row(Measure::ValueChainModels).value().unwrap();
    let total = reading.declared_total(models).unwrap();
    assert_eq!(
        (total.declared.to_string(), total.computed.to_string()),
        ("27".into(), "22".into())
    );
}

/// A plan in which every list says something twice, and differently.
fn twofold() -> Plan {
    let mut plan = with_two_duties();
    let km: Kilometres = "5".parse().unwrap();
    let mean = Printed::whole(15);
    for (section, target) in [
        ("II.1", ObjectiveTarget::CriteriaFloor { criteria: 12 }),
        ("II.2", ObjectiveTarget::CriteriaFloor { criteria: 12 }),
        ("II.1", ObjectiveTarget::MeanCriteria { mean }),
        (
            "II.1",
            ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least: km },
        ),
        (
            "II.1",
            ObjectiveTarget::ValueChainModelsPerDistrict { at_least: 3 },
        ),
        (
            "II.1",
            ObjectiveTarget::ExemplaryHamletsPerDistrict {
                at_least: 1,
                at_most: 2,
            },
        ),
    ] {
        plan.objectives.push(objective(section, target));
    }
    let mut again = plan.duties[plan.duties.len() - 2].clone();
    again.section = "V".into();
    plan.duties.push(again);
    let mut task = plan.tasks[0].clone();
    task.deadline = Some("Quý III".into());
    plan.tasks.push(task);
    let zeros = vec![0; plan.quota.columns.len()];
    for measure in [Measure::Tier { from: 8, to: 10 }, Measure::ValueChainModels] {
        plan.quota
            .rows
            .push(QuotaRow::of_counts("20", "x", measure, &zeros, 0));
    }
    plan
}

/// All that progress, advice and rules say of a plan and a state, without the order of its lists.
fn said(plan: &Plan, gazetteer: &Gazetteer, state: &State) -> Vec<String> {
    let progress = Progress::of(plan, gazetteer, state).unwrap();
    let mut said: Vec<String> = Vec::new();
    let json = |value: &dyn erased::Value| value.json();
    said.extend(progress.groups().map(|one| format!("{one:?}")));
    said.extend(progress.objectives().iter().map(|one| json(one)));
    said.extend(progress.tasks(7).iter().map(|one| json(one)));
    for row in progress.quota() {
        let mut cells: Vec<String> = row.cells.iter().map(cell).collect();
        cells.sort();
        said.push(format!(
            "{:?} {cells:?} {}",
            row.row.number(),
            cell(&row.total)
        ));
    }
    said.extend(progress.unplaced().iter().map(|one| one.text(Lang::Vi)));
    for duty in progress.duties(7) {
        let mut reporters: Vec<String> = duty.reporters.iter().map(|one| json(one)).collect();
        reporters.sort();
        said.push(format!("{:?} {} {reporters:?}", duty.duty, duty.due));
    }
    let target = QuotaTarget::of_plan(plan, gazetteer, state.date).unwrap();
    said.push(json(&target));
    let dossier = Dossier::new().plan(plan).state(state).gazetteer(gazetteer);
    said.push(json(&Checker::built_in().check(&dossier)));
    said.sort();
    said
}

fn cell(cell: &nongthonmoi::progress::CellProgress<'_>) -> String {
    let (place, planned) = (cell.place, cell.planned);
    let above = (cell.planned_above, cell.achieved_above);
    format!(
        "{place:?} {planned:?} {:?} {above:?} {:?}",
        cell.achieved,
        cell.reached()
    )
}

mod erased {
    pub(crate) trait Value {
        fn json(&self) -> String;
    }

    impl<T: serde::Serialize> Value for T {
        fn json(&self) -> String {
            serde_json::to_string(self).unwrap()
        }
    }
}

#[test]
fn the_order_of_the_lists_of_a_plan_changes_nothing() {
    let gazetteer = hoa_binh::gazetteer();
    let plan = twofold();
    let mut state = all_at(&gazetteer, 10);
    state
        .tasks_done
        .push(TaskDone::new(plan.tasks[0].number, day(2018, 7, 1)));
    let first = ReportingPeriod::new(PeriodOfYear::Quarter(Quarter::First), year(2018));
    for district in ["148", "150"] {
        let by = Reporter::District(district.parse().unwrap());
        let one = Submission::new("x".into(), first, by, day(2018, 3, 20));
        state.submissions.push(one);
    }
    let expected = said(&plan, &gazetteer, &state);
    for seed in 0..8 {
        let other = reordered_plan(&plan, seed);
        assert_eq!(said(&other, &gazetteer, &state), expected, "{seed}");
    }
    let mut reversed = plan.clone();
    reversed.objectives.reverse();
    reversed.duties.reverse();
    reversed.tasks.reverse();
    reversed.quota.rows.reverse();
    assert_eq!(said(&reversed, &gazetteer, &state), expected);
}

#[test]
fn a_duty_or_a_task_that_is_written_twice_alike_is_one() {
    let gazetteer = hoa_binh::gazetteer();
    let plan = hoa_binh::plan_2018();
    let mut twice = plan.clone();
    twice.duties.extend_from_slice(&plan.duties);
    twice.tasks.extend_from_slice(&plan.tasks);
    let mut state = state();
    let by = Reporter::District("148".parse().unwrap());
    let quarter = ReportingPeriod::new(PeriodOfYear::Quarter(Quarter::First), year(2018));
    let done = Submission::new("III.2-report".into(), quarter, by, day(2018, 3, 30));
    state.submissions.push(done);
    state.tasks_done.push(TaskDone::new(2, day(2018, 3, 1)));
    let (once, twice_read) = (PlanReading::of(&plan), PlanReading::of(&twice));
    for duty in &plan.duties {
        assert_eq!(twice_read.duty(&duty.code).value(), Some(duty));
        assert_eq!(once.duty(&duty.code).value(), Some(duty));
    }
    let of = |plan: &Plan| {
        let progress = Progress::of(plan, &gazetteer, &state).unwrap();
        let dossier = Dossier::new().plan(plan).state(&state);
        let report = Checker::built_in().check(&dossier.gazetteer(&gazetteer));
        let late = report
            .findings()
            .iter()
            .filter(|one| one.code().as_str() == "NTM-705");
        let late: Vec<String> = late.map(|one| one.text(Lang::En)).collect();
        let dues = (progress.duties(7), progress.tasks(7), progress.unplaced());
        format!("{dues:?} {late:?}")
    };
    assert_eq!(of(&twice), of(&plan));
    // The reading finds the texts of duties as they are written, also of those that differ.
    twice.duties[0].text = "Khác.".into();
    assert!(
        PlanReading::of(&twice)
            .duty(&plan.duties[0].code)
            .is_ambiguous()
    );
}

#[test]
fn a_district_that_completes_by_two_objectives_is_reported_once_with_both() {
    let gazetteer = hoa_binh::gazetteer();
    let target = ObjectiveTarget::DistrictCompletes {
        district: "150".parse().unwrap(),
    };
    let mut plan = hoa_binh::plan_2018();
    let mut again = objective("II.1", target);
    again.text = "y".into();
    plan.objectives
        .extend([again, objective("I.3", target), objective("II.1", target)]);
    for _ in 0..2 {
        plan.objectives.reverse();
        let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
        let report = Checker::built_in().check(&dossier);
        let mut found = report.findings().iter();
        let mut found = found
            .by_ref()
            .filter(|one| one.code().as_str() == "NTM-205");
        let one = found.next().unwrap();
        let related: Vec<String> = one.related().iter().map(ToString::to_string).collect();
        assert!(related.contains(&"/objectives/I.3".into()), "{related:?}");
        assert!(related.contains(&"/objectives/II.1".into()), "{related:?}");
        assert!(one.citation().unwrap().text(Lang::En).contains("I.3"));
        assert_eq!(found.count(), 0);
    }
}
