//! Published and reported figures: where they stand, how they are cited, and the facts on them.

use alloc::string::{String, ToString};
use chrono::NaiveDate;

use crate::criteria::catalog::DECISION_1980;
use crate::law::Citation;
use crate::place::DistrictCode;
use crate::plan::Plan;
use crate::progress::{PublishedCensus, ReportedFigure, State};
use crate::quantity::{Printed, Ratio};
use crate::rules::fact::keys;
use crate::rules::{FactValue, Path, SkipReason};
use crate::text::Label;

keys! {
    DATE: NaiveDate = "date", "ngày của số liệu", "the day of the figure";
    SOURCE: String = "source", "nguồn của số liệu", "where it was read";
    MEAN: FactValue = "mean", "số tiêu chí bình quân đã công bố", "the mean number of criteria as published";
    COMMUNES: u64 = "communes", "số xã", "the number of communes";
    LEAST: Ratio = "least", "bình quân thấp nhất có thể", "the least mean that is possible";
    MOST: Ratio = "most", "bình quân cao nhất có thể", "the largest mean that is possible";
    LEAST_PRINTED: Printed = "least_printed", "bình quân thấp nhất, làm tròn hai chữ số", "the least mean, rounded to two decimals";
    MOST_PRINTED: Printed = "most_printed", "bình quân cao nhất, làm tròn hai chữ số", "the largest mean, rounded to two decimals";
    MEASURE: Label = "measure", "chỉ tiêu", "what is counted";
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
