//! Where things stand in a plan, and how they are cited.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::law::Citation;
use crate::place::{DistrictCode, Gazetteer};
use crate::plan::{Measure, Objective, ObjectiveTarget, Plan, QuotaRow};
use crate::rules::{Path, SkipReason};
use crate::text::Label;

pub(super) fn columns() -> Path {
    Path::root().join("quota").join("columns")
}

pub(super) fn column(district: DistrictCode) -> Path {
    columns().join(district.to_string())
}

pub(super) fn row(row: &QuotaRow) -> Path {
    Path::root()
        .join("quota")
        .join("rows")
        .join(row.number().to_string())
}

pub(super) fn cell(of: &QuotaRow, district: DistrictCode) -> Path {
    row(of).join("cells").join(district.to_string())
}

pub(super) fn objective(objective: &Objective) -> Path {
    Path::root()
        .join("objectives")
        .join(objective.section.clone())
}

pub(super) fn task(number: u16) -> Path {
    Path::root().join("tasks").join(number.to_string())
}

pub(super) fn cite_row(plan: &Plan, row: &QuotaRow) -> Citation {
    plan.cite(Label::owned(
        format!("biểu giao chỉ tiêu, hàng {}", row.number()),
        format!("quota table, row {}", row.number()),
    ))
}

pub(super) fn cite_columns(plan: &Plan) -> Citation {
    plan.cite(Label::new("biểu giao chỉ tiêu", "quota table"))
}

pub(super) fn cite_task(plan: &Plan, number: u16) -> Citation {
    plan.cite(Label::owned(
        format!("biểu phân công nhiệm vụ, nhiệm vụ {number}"),
        format!("table of tasks, task {number}"),
    ))
}

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
        return Err(SkipReason::NothingStated(Label::new(
            "kế hoạch không nêu mục tiêu này",
            "the plan states no such objective",
        )));
    }
    Ok(stated)
}

/// Why a rule on a row has nothing to check.
pub(super) fn no_row() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "biểu giao chỉ tiêu không có hàng này",
        "the quota table has no such row",
    ))
}

/// The rows of a measure.
///
/// # Errors
/// The rule has nothing to check when the table has none.
pub(super) fn rows_of(plan: &Plan, measure: Measure) -> Result<Vec<&QuotaRow>, SkipReason> {
    some_rows(plan.quota.rows_of(measure).collect())
}

/// The rows of the highest tier, when it is the full number of criteria and not a band.
///
/// # Errors
/// The rule has nothing to check when the table has none.
pub(super) fn complete_rows(plan: &Plan) -> Result<Vec<&QuotaRow>, SkipReason> {
    let highest = plan.quota.tier_rows().map(|(from, to, _)| (from, to)).max();
    let of_highest = plan
        .quota
        .tier_rows()
        .filter(|(from, to, _)| from == to && Some((*from, *to)) == highest);
    some_rows(of_highest.map(|(_, _, row)| row).collect())
}

fn some_rows(rows: Vec<&QuotaRow>) -> Result<Vec<&QuotaRow>, SkipReason> {
    if rows.is_empty() {
        Err(no_row())
    } else {
        Ok(rows)
    }
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
