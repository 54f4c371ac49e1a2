//! The places and cells of published figures and tables, and the officials trained.

use alloc::format;

use super::cell::{Cells, Containers};
use super::kinds::places;
use super::{TracedCell, state as of_state, values};
use crate::progress::{
    Published, PublishedCensus, PublishedFigure, PublishedTier, State, TrainedFigure,
    TrainedOfficials,
};
use crate::rules::{FactValue, Path};
use crate::text::{Label, Lang};

places! {
    "the figure published of a day: `recognised`, `mean_criteria`, `none_below`"
    published(figure: &PublishedFigure, name: &'static str) =
        "state" / "published" / (day = figure.date) / (figure = name);
    "the published table of a day from a source; below it `criteria`, `communes`, `mean`"
    census(table: &PublishedCensus) = "state" / "censuses" / (day = table.date) / (source = &*table.source.key);
    "all tiers of a published table"
    tiers(table: &PublishedCensus) =
        "state" / "censuses" / (day = table.date) / (source = &*table.source.key) / "tiers";
    "a tier of a published table, `19` or `15-18`; below it its `percent`"
    tier(table: &PublishedCensus, tier: &PublishedTier) =
        "state" / "censuses" / (day = table.date) / (source = &*table.source.key) / "tiers"
            / (tier = values::band(tier.from, tier.to));
}

pub(super) fn collect<'a>(state: &'a State, containers: &mut Containers<'a>) {
    for one in &state.published {
        let name = match one.figure {
            Published::Recognised { .. } => "recognised",
            Published::MeanCriteria { .. } => "mean_criteria",
            Published::NoneBelow { .. } => "none_below",
        };
        containers.add_cell(published(one, name), move |place| figure_cell(one, place));
    }
    for one in &state.censuses {
        containers.add(census(one), move |place, cells| {
            list_census(one, place, cells);
        });
    }
    for one in &state.trained {
        containers.add(of_state::trained(one.date), move |place, cells| {
            list_trained(one, place, cells);
        });
    }
}

fn list_trained(trained: &TrainedOfficials, place: &Path, cells: &mut Cells<'_>) {
    match trained.figure {
        TrainedFigure::Officials { trained, of } => {
            let label = Label::new("số cán bộ được tập huấn", "officials trained");
            cells.add(TracedCell::new(place.child("trained"), label, trained));
            let label = Label::new("tổng số cán bộ", "officials there are");
            cells.add(TracedCell::new(place.child("of"), label, of));
        }
        TrainedFigure::Percent(percent) => {
            let label = Label::new(
                "tỷ lệ cán bộ được tập huấn (%)",
                "the share of officials trained (%)",
            );
            cells.add(TracedCell::new(
                place.child("percent"),
                label,
                percent.get(),
            ));
        }
    }
}

fn figure_cell(published: &PublishedFigure, place: Path) -> TracedCell {
    let (what, value): (_, FactValue) = match published.figure {
        Published::Recognised { communes } => (
            Label::new("số xã đạt chuẩn", "recognised communes"),
            communes.into(),
        ),
        Published::MeanCriteria { mean } => (
            Label::new("số tiêu chí bình quân", "the mean number of criteria"),
            mean.into(),
        ),
        Published::NoneBelow { criteria } => (
            Label::new(
                "không xã nào dưới số tiêu chí",
                "no commune is below this number of criteria",
            ),
            criteria.into(),
        ),
    };
    let source = &*published.source.key;
    let label = Label::in_both(|lang| match lang {
        Lang::Vi => format!("{} đã công bố (nguồn {source})", what.get(lang)),
        Lang::En => format!("{} as published (source {source})", what.get(lang)),
    });
    TracedCell::new(place, label, value)
}

fn list_census(table: &PublishedCensus, place: &Path, cells: &mut Cells<'_>) {
    let source = &*table.source.key;
    let of_the_table = |what: Label| {
        Label::in_both(|lang| match lang {
            Lang::Vi => format!("bảng công bố (nguồn {source}), {}", what.get(lang)),
            Lang::En => format!("published table (source {source}), {}", what.get(lang)),
        })
    };
    let label = of_the_table(Label::new("số tiêu chí của bộ", "criteria of the set"));
    cells.add(TracedCell::new(
        place.child("criteria"),
        label,
        table.criteria,
    ));
    let label = of_the_table(Label::new("số xã", "communes"));
    cells.add(TracedCell::perhaps(
        place.child("communes"),
        label,
        table.communes,
    ));
    let label = of_the_table(Label::new(
        "số tiêu chí bình quân",
        "mean number of criteria",
    ));
    let mean = table.mean.map(values::qualified);
    cells.add(TracedCell::perhaps(place.child("mean"), label, mean));
    if table.tiers.is_empty() {
        let label = of_the_table(Label::new("các nhóm xã", "tiers"));
        cells.add(TracedCell::blank(tiers(table), label));
    }
    for tier in &table.tiers {
        let (path, band) = (self::tier(table, tier), values::band(tier.from, tier.to));
        let label = of_the_table(Label::owned(
            format!("số xã đạt {band} tiêu chí"),
            format!("communes of {band} criteria"),
        ));
        cells.add(TracedCell::new(path.clone(), label, tier.communes));
        let label = of_the_table(Label::owned(
            format!("tỷ lệ % xã đạt {band} tiêu chí"),
            format!("per cent of communes of {band} criteria"),
        ));
        cells.add(TracedCell::perhaps(
            path.join("percent"),
            label,
            tier.percent,
        ));
    }
}
