//! Where things stand in a plan, and how they are cited.

use alloc::vec::Vec;

use super::skips;
use crate::place::Gazetteer;
use crate::plan::{Measure, Objective, ObjectiveTarget, Plan, QuotaColumn, QuotaRow, Stated};
use crate::quantity::Decimal;
use crate::rules::{DossierReading, Findings, SkipReason};
use crate::text::Label;

pub(super) use crate::rules::cells::plan::{
    cell, cells_of, cite_columns, cite_row, cite_task, column, columns, communes_of, criteria,
    duty, measure_of, objective, province, row, task, year,
};

/// The objectives whose target a rule is about, each with what the rule takes from it.
///
/// # Errors
/// The rule has nothing to check when the plan states no such objective.
pub(super) fn objectives<T>(
    plan: &Plan,
    target: impl Fn(ObjectiveTarget) -> Option<T>,
) -> Result<impl Iterator<Item = (&Objective, T)>, SkipReason> {
    let mut stated = plan
        .objectives
        .iter()
        .filter_map(move |objective| Some((objective, target(objective.target)?)))
        .peekable();
    if stated.peek().is_none() {
        return Err(skips::NO_OBJECTIVE);
    }
    Ok(stated)
}

/// The objective that holds of those that a rule is about, with its figure.
///
/// # Errors
/// The rule has nothing to check when the plan states no such objective.
pub(super) fn stated<'a, T: Copy>(
    stated: &Stated<T, &'a Objective>,
) -> Result<(&'a Objective, T), SkipReason> {
    stated.found().ok_or(skips::NO_OBJECTIVE)
}

/// Every objective of those that a rule is about, with its figure.
///
/// # Errors
/// The rule has nothing to check when the plan states no such objective.
pub(super) fn every<'a, T: Copy>(
    stated: &Stated<T, &'a Objective>,
) -> Result<Vec<(&'a Objective, T)>, SkipReason> {
    if stated.is_silent() {
        return Err(skips::NO_OBJECTIVE);
    }
    Ok(stated.places().to_vec())
}

/// The rows of a measure.
///
/// # Errors
/// The rule has nothing to check when the table has none.
pub(super) fn rows_of(plan: &Plan, measure: Measure) -> Result<Vec<&QuotaRow>, SkipReason> {
    let rows: Vec<&QuotaRow> = plan.quota.rows_of(measure).collect();
    if rows.is_empty() {
        Err(skips::NO_ROW)
    } else {
        Ok(rows)
    }
}

/// The rows that count communes by tier, each with the bounds of its tier.
///
/// # Errors
/// The rule has nothing to check when the table has none.
pub(super) fn tier_rows(plan: &Plan) -> Result<Vec<(u8, u8, &QuotaRow)>, SkipReason> {
    let rows: Vec<_> = plan.quota.tier_rows().collect();
    if rows.is_empty() {
        return Err(skips::NO_ROW);
    }
    Ok(rows)
}

/// The row that counts the communes at the full number of criteria.
///
/// # Errors
/// The rule has nothing to check when the table has none, or several, or when it cannot be told which
/// of its cells belongs to which district.
pub(super) fn complete_row<'a>(dossier: &DossierReading<'a>) -> Result<&'a QuotaRow, SkipReason> {
    let (plan, row) = (dossier.read_plan()?, dossier.plan_reading()?.complete_row());
    match row.value() {
        Some(row) if plan.quota.fits(row) => Ok(row),
        Some(_) => Err(skips::MISALIGNED),
        None if row.is_silent() => Err(skips::NO_ROW),
        None => Err(SkipReason::NothingStated(Label::new(
            "biểu giao chỉ tiêu có nhiều hàng xã đạt đủ tiêu chí",
            "the quota table has several rows of communes at the full number of criteria",
        ))),
    }
}

/// The communes of the province, as the heads of the columns print them; `None` when a head prints
/// none, and for a table without columns.
pub(super) fn communes_of_heads(plan: &Plan) -> Option<u64> {
    let columns = &plan.quota.columns;
    let heads = columns.iter().map(|column| column.communes.map(u64::from));
    heads.sum::<Option<u64>>().filter(|_| !columns.is_empty())
}

/// The columns with their cells of a row, when it can be told which belongs to which; else the
/// rule says that it could not look at the row.
pub(super) fn cells<'a>(
    plan: &'a Plan,
    of: &'a QuotaRow,
    findings: &mut Findings,
) -> impl Iterator<Item = (&'a QuotaColumn, Option<Decimal>)> + use<'a> {
    let fits = plan.quota.fits(of);
    if !fits {
        findings.skip(row(of), skips::MISALIGNED);
    }
    plan.quota.cells(of).take_while(move |_| fits)
}

/// The gazetteer, when it covers the day of the plan.
pub(super) fn covering<'a>(
    gazetteer: &'a Gazetteer,
    plan: &Plan,
) -> Result<&'a Gazetteer, SkipReason> {
    if gazetteer.coverage().contains(plan.document.issued()) {
        Ok(gazetteer)
    } else {
        Err(SkipReason::NothingStated(Label::new(
            "danh mục không bao gồm ngày ban hành kế hoạch",
            "the gazetteer does not cover the day of the plan",
        )))
    }
}
