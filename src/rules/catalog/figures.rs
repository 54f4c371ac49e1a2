//! Published and reported figures: where they stand, how they are cited, and the facts on them.

use alloc::string::{String, ToString};
use chrono::NaiveDate;

use crate::criteria::catalog::DECISION_1980;
use crate::law::Citation;
use crate::place::DistrictCode;
use crate::plan::Plan;
use crate::progress::{PublishedCensus, ReportedFigure, State};
use crate::quantity::{Printed, Ratio};
use crate::rules::{FactValue, Key, Path, SkipReason};
use crate::text::Label;

pub(super) const DATE: Key<NaiveDate> =
    Key::new("date", "ngày của số liệu", "the day of the figure");

pub(super) const SOURCE: Key<String> = Key::new("source", "nguồn của số liệu", "where it was read");

pub(super) const MEAN: Key<FactValue> = Key::new(
    "mean",
    "số tiêu chí bình quân đã công bố",
    "the mean number of criteria as published",
);

pub(super) const COMMUNES: Key<u64> = Key::new("communes", "số xã", "the number of communes");

pub(super) const LEAST: Key<Ratio> = Key::new(
    "least",
    "bình quân thấp nhất có thể",
    "the least mean that is possible",
);

pub(super) const MOST: Key<Ratio> = Key::new(
    "most",
    "bình quân cao nhất có thể",
    "the largest mean that is possible",
);

pub(super) const LEAST_PRINTED: Key<Printed> = Key::new(
    "least_printed",
    "bình quân thấp nhất, làm tròn hai chữ số",
    "the least mean, rounded to two decimals",
);

pub(super) const MOST_PRINTED: Key<Printed> = Key::new(
    "most_printed",
    "bình quân cao nhất, làm tròn hai chữ số",
    "the largest mean, rounded to two decimals",
);

pub(super) const MEASURE: Key<Label> = Key::new("measure", "chỉ tiêu", "what is counted");

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

/// The figures that districts reported.
///
/// # Errors
/// The rule has nothing to check when the state holds none.
pub(super) fn reported_by_districts(state: &State) -> Result<&[ReportedFigure], SkipReason> {
    if state.figures.is_empty() {
        return Err(SkipReason::NothingStated(Label::new(
            "không có số liệu báo cáo của huyện",
            "no district reported a figure",
        )));
    }
    Ok(&state.figures)
}

pub(super) use crate::rules::cells::published::{census, published, tier, tiers};
pub(super) use crate::rules::cells::state::figure as reported;
pub(super) use crate::rules::cells::values::{band, measure, qualified};

/// Where a table says how many communes it has: by a number of its own, else by its tiers.
pub(super) fn universe(table: &PublishedCensus) -> Path {
    match table.communes {
        Some(_) => census(table).join("communes"),
        None => tiers(table),
    }
}

/// What tables of communes by tier go back to: the set whose criteria they count.
pub(super) fn cite() -> Citation {
    DECISION_1980.cite()
}

/// A district by the head of its column, or by its code where the plan has none.
pub(super) fn district_name(plan: &Plan, district: DistrictCode) -> String {
    let columns = plan.quota.columns.iter();
    let heads = columns.filter(|column| column.district == district);
    let head = heads.map(|column| column.printed.as_str()).min();
    head.map_or_else(|| district.to_string(), String::from)
}
