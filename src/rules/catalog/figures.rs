//! Published and reported figures: where they stand, how they are cited, and the facts on them.

use alloc::format;
use alloc::string::{String, ToString};
use chrono::NaiveDate;

use crate::criteria::catalog::DECISION_1980;
use crate::law::Citation;
use crate::place::DistrictCode;
use crate::plan::{Measure, Plan};
use crate::progress::{
    Progress, PublishedCensus, PublishedFigure, PublishedTier, ReportedFigure, State,
};
use crate::quantity::{Printed, Qualified, Ratio};
use crate::rules::{Dossier, FactValue, Key, Path, SkipReason};
use crate::text::{Label, Lang, number_text};

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

/// The plan compared with the state, for a rule that reads both and the gazetteer.
///
/// # Errors
/// The rule has nothing to check when one of them is absent, or when the state cannot be
/// compared with the plan.
pub(super) fn progress<'a>(dossier: &Dossier<'a>) -> Result<Progress<'a>, SkipReason> {
    let (plan, gazetteer) = (dossier.read_plan()?, dossier.read_gazetteer()?);
    Progress::of(plan, gazetteer, dossier.read_state()?).map_err(|_| {
        SkipReason::NothingStated(Label::new(
            "không đối chiếu được tình hình thực hiện với kế hoạch",
            "the state cannot be compared with the plan",
        ))
    })
}

pub(in crate::rules) fn census(table: &PublishedCensus) -> Path {
    Path::root()
        .join("state")
        .join("censuses")
        .join(table.date.to_string())
        .join(table.source.key().to_string())
}

pub(in crate::rules) fn tier(table: &PublishedCensus, tier: &PublishedTier) -> Path {
    census(table).join("tiers").join(band(tier.from, tier.to))
}

/// All tiers of a table.
pub(in crate::rules) fn tiers(table: &PublishedCensus) -> Path {
    census(table).join("tiers")
}

/// Where a table says how many communes it has: by a number of its own, else by its tiers.
pub(super) fn universe(table: &PublishedCensus) -> Path {
    match table.communes {
        Some(_) => census(table).join("communes"),
        None => tiers(table),
    }
}

pub(in crate::rules) fn published(figure: &PublishedFigure, name: &'static str) -> Path {
    Path::root()
        .join("state")
        .join("published")
        .join(figure.date.to_string())
        .join(name)
}

pub(in crate::rules) fn reported(figure: &ReportedFigure) -> Path {
    let measure = match figure.measure {
        Measure::Tier { from, to } => band(from, to),
        Measure::GreenRoadKilometres => "green_road_kilometres".into(),
        Measure::ValueChainModels => "value_chain_models".into(),
        Measure::Other => "other".into(),
    };
    let day = figure.on.map(|day| day.to_string());
    Path::root()
        .join("state")
        .join("figures")
        .join(figure.district.to_string())
        .join(measure)
        .join(figure.column.code())
        .join(day.unwrap_or_else(|| "undated".into()))
}

/// `19`, `15-18`.
pub(in crate::rules) fn band(from: u8, to: u8) -> String {
    if from == to {
        from.to_string()
    } else {
        format!("{from}-{to}")
    }
}

/// What tables of communes by tier go back to: the set whose criteria they count.
pub(super) fn cite() -> Citation {
    DECISION_1980.cite()
}

/// A printed figure with the word before it, as a fact.
pub(in crate::rules) fn qualified(figure: Qualified) -> FactValue {
    let number = |lang| number_text(figure.figure().get(), lang);
    match figure.qualifier() {
        None => figure.figure().into(),
        Some(word) => Label::owned(
            format!("{} {}", word.printed(), number(Lang::Vi)),
            format!("{} {}", word.code().replace('-', " "), number(Lang::En)),
        )
        .into(),
    }
}

/// What is counted, as a fact.
pub(in crate::rules) fn measure(measure: Measure) -> Label {
    let label = measure.label();
    label.unwrap_or(Label::new("chỉ tiêu khác", "something else"))
}

/// A district by the head of its column, or by its code where the plan has none.
pub(super) fn district_name(plan: &Plan, district: DistrictCode) -> String {
    let columns = plan.quota.columns.iter();
    let heads = columns.filter(|column| column.district == district);
    let head = heads.map(|column| column.printed.as_str()).min();
    head.map_or_else(|| district.to_string(), String::from)
}
