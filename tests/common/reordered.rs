//! Plans, states and reports with their lists in another order.

use nongthonmoi::assessment::CommuneReport;
use nongthonmoi::plan::{Plan, QuotaRow};
use nongthonmoi::progress::State;
use nongthonmoi::quantity::Decimal;

use super::shuffled;

/// A row with other cells.
pub(crate) fn rebuilt(row: &QuotaRow, cells: Vec<Option<Decimal>>) -> QuotaRow {
    QuotaRow::new(
        row.number().into(),
        row.label().into(),
        row.measure(),
        cells,
        row.total(),
    )
    .unwrap()
}

/// The same plan with its lists in another order; cells follow their columns.
pub(crate) fn reordered_plan(plan: &Plan, seed: u64) -> Plan {
    let mut other = plan.clone();
    other.objectives = shuffled(&plan.objectives, seed);
    other.tasks = shuffled(&plan.tasks, seed ^ 1);
    other.groups = shuffled(&plan.groups, seed ^ 4);
    other.duties = shuffled(&plan.duties, seed ^ 5);
    let width = plan.quota.columns.len();
    let order = shuffled(&(0..width).collect::<Vec<_>>(), seed ^ 2);
    other.quota.columns = order
        .iter()
        .map(|index| plan.quota.columns[*index].clone())
        .collect();
    let rows = plan.quota.rows.iter().map(|row| {
        // In a row that does not fit, no cell belongs to a column.
        if row.cells().len() != width {
            return row.clone();
        }
        rebuilt(row, order.iter().map(|index| row.cells()[*index]).collect())
    });
    other.quota.rows = shuffled(&rows.collect::<Vec<_>>(), seed ^ 3);
    other
}

/// The same state with its lists in another order.
pub(crate) fn reordered_state(state: &State, seed: u64) -> State {
    let mut seeds = seed;
    let mut next = || {
        seeds = seeds.wrapping_add(1);
        seeds
    };
    let mut other = state.clone();
    other.results = shuffled(&state.results, next());
    other.standings = shuffled(&state.standings, next());
    other.members = shuffled(&state.members, next());
    other.tasks_done = shuffled(&state.tasks_done, next());
    other.submissions = shuffled(&state.submissions, next());
    other.figures = shuffled(&state.figures, next());
    other.trained = shuffled(&state.trained, next());
    other.published = shuffled(&state.published, next());
    other.debts = shuffled(&state.debts, next());
    other.censuses = shuffled(&state.censuses, next());
    for census in &mut other.censuses {
        census.tiers = shuffled(&census.tiers, next());
    }
    let works = &mut other.works;
    works.reported = shuffled(&works.reported, next());
    works.roads = shuffled(&works.roads, next());
    works.models = shuffled(&works.models, next());
    works.hamlets = shuffled(&works.hamlets, next());
    for road in &mut works.roads {
        road.sections = shuffled(&road.sections, next());
    }
    for model in &mut works.models {
        model.participants = shuffled(&model.participants, next());
        model.links = shuffled(&model.links, next());
        model.judgements = shuffled(&model.judgements, next());
    }
    other
}

/// The reports with their observations in another order.
pub(crate) fn reordered_reports(reports: &[CommuneReport], seed: u64) -> Vec<CommuneReport> {
    let reordered = reports.iter().map(|report| {
        let empty = CommuneReport::new(report.commune(), report.date());
        shuffled(&crate::common::observed(report), seed)
            .into_iter()
            .fold(empty, |report, (number, one)| report.observe(number, one))
    });
    shuffled(&reordered.collect::<Vec<_>>(), seed)
}
