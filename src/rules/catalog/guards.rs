//! What rules need of a dossier, and why they skip it, or a place of it, without that.

use alloc::vec::Vec;

use crate::place::Gazetteer;
use crate::plan::{Measure, Objective, ObjectiveTarget, Plan, QuotaRow, Stated};
use crate::progress::{PublishedCensus, ReportedFigure, State};
use crate::rules::{DossierReading, SkipReason};
use crate::text::Label;

/// Why a rule had nothing to check, in Vietnamese and in English.
pub(super) const fn reason(vi: &'static str, en: &'static str) -> SkipReason {
    SkipReason::NothingStated(Label::new(vi, en))
}

/// A figure is missing.
pub(super) const NO_FIGURE: SkipReason = reason("thiếu số liệu", "a figure is missing");

/// The day of a decision or an event is not known, so nothing that depends on it was compared.
pub(super) const NO_DAY: SkipReason = reason(
    "không rõ ngày của quyết định hoặc sự kiện",
    "the day of the decision or the event is not known",
);

/// The plan states no objective of the kind.
pub(super) const NO_OBJECTIVE: SkipReason = reason(
    "kế hoạch không nêu mục tiêu này",
    "the plan states no such objective",
);

/// The quota table lacks the row.
pub(super) const NO_ROW: SkipReason = reason(
    "biểu giao chỉ tiêu không có hàng này",
    "the quota table has no such row",
);

/// The cells of a row are not those of the columns.
pub(super) const MISALIGNED: SkipReason = reason(
    "số ô của hàng khác số cột",
    "the row has another number of cells than there are columns",
);

/// The gazetteer says nothing of the day.
pub(super) const NOT_COVERED: SkipReason = reason(
    "danh mục không bao gồm ngày này",
    "the gazetteer does not cover the day",
);

/// The gazetteer says nothing of what became of units.
pub(super) const NO_SUCCESSIONS: SkipReason = reason(
    "danh mục không ghi quan hệ kế thừa giữa các đơn vị",
    "the gazetteer records no successions",
);

/// A figure is of another day than that of the state.
pub(super) const ANOTHER_DAY: SkipReason = reason(
    "số liệu không phải của ngày xem xét tình hình",
    "the figure is not of the day of the state",
);

/// A task cannot be compared with its deadline.
pub(super) const NO_DEADLINE: SkipReason = reason(
    "thiếu thời hạn hoặc không đọc được thời hạn",
    "the deadline is missing or cannot be read",
);

/// Two figures were not compared with each other.
pub(super) const NOT_COMPARABLE: SkipReason = reason(
    "hai kết quả không so sánh được với nhau",
    "the two results cannot be compared with each other",
);

pub(super) const NO_ROADS: SkipReason = reason(
    "số liệu không ghi tuyến đường nào",
    "the state names no road",
);

pub(super) const NO_MODELS: SkipReason =
    reason("số liệu không ghi mô hình nào", "the state names no model");

pub(super) const NO_HAMLETS: SkipReason =
    reason("số liệu không ghi thôn nào", "the state names no hamlet");

/// The objectives whose target a rule is about, each with what the rule takes from it.
///
/// # Errors
/// The rule has nothing to check when the plan states no such objective.
pub(super) fn objectives<'a, T>(
    dossier: &DossierReading<'a>,
    target: fn(ObjectiveTarget) -> Option<T>,
) -> Result<Vec<(&'a Objective, T)>, SkipReason> {
    let stated = dossier.plan_reading()?.objectives_of(target);
    if stated.is_empty() {
        return Err(NO_OBJECTIVE);
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
    stated.found().ok_or(NO_OBJECTIVE)
}

/// Every objective of those that a rule is about, with its figure.
///
/// # Errors
/// The rule has nothing to check when the plan states no such objective.
pub(super) fn every<'a, T: Copy>(
    stated: &Stated<T, &'a Objective>,
) -> Result<Vec<(&'a Objective, T)>, SkipReason> {
    if stated.is_silent() {
        return Err(NO_OBJECTIVE);
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
        Err(NO_ROW)
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
        return Err(NO_ROW);
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
        Some(_) => Err(MISALIGNED),
        None if row.is_silent() => Err(NO_ROW),
        None => Err(SkipReason::NothingStated(Label::new(
            "biểu giao chỉ tiêu có nhiều hàng xã đạt đủ tiêu chí",
            "the quota table has several rows of communes at the full number of criteria",
        ))),
    }
}

/// The gazetteer, when it covers the day of the plan.
pub(super) fn covering<'a>(
    gazetteer: &'a Gazetteer,
    plan: &Plan,
) -> Result<&'a Gazetteer, SkipReason> {
    if gazetteer.coverage().contains(plan.document.issued) {
        Ok(gazetteer)
    } else {
        Err(SkipReason::NothingStated(Label::new(
            "danh mục không bao gồm ngày ban hành kế hoạch",
            "the gazetteer does not cover the day of the plan",
        )))
    }
}

/// The tables of communes by tier that were published.
///
/// # Errors
/// The rule has nothing to check when the state holds none.
pub(super) fn censuses(state: &State) -> Result<&[PublishedCensus], SkipReason> {
    if state.censuses.is_empty() {
        return Err(SkipReason::NothingStated(Label::new(
            "không có bảng phân nhóm xã nào được công bố",
            "no table of communes by tier was published",
        )));
    }
    Ok(&state.censuses)
}

/// The figures that districts and communes reported.
///
/// # Errors
/// The rule has nothing to check when the state holds none.
pub(super) fn reported_figures(state: &State) -> Result<&[ReportedFigure], SkipReason> {
    if state.figures.is_empty() {
        return Err(SkipReason::NothingStated(Label::new(
            "không có số liệu báo cáo của huyện, xã",
            "no district or commune reported a figure",
        )));
    }
    Ok(&state.figures)
}

/// A list that a rule is about.
///
/// # Errors
/// The reason that is given, when nothing is in it.
pub(super) fn listed<T>(list: &[T], or: &SkipReason) -> Result<(), SkipReason> {
    if list.is_empty() {
        Err(or.clone())
    } else {
        Ok(())
    }
}
