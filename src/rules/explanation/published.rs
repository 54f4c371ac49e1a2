//! Published figures and tables, and the officials trained.

use alloc::format;

use super::{TracedCell, Tracer};
use crate::progress::{Published, PublishedCensus, PublishedFigure, State, TrainedFigure};
use crate::rules::FactValue;
use crate::rules::catalog::{figures, state_paths};
use crate::text::{Label, Lang};

pub(super) fn trace(state: &State, tracer: &mut Tracer<'_>) {
    for figure in &state.published {
        trace_figure(figure, tracer);
    }
    for table in &state.censuses {
        trace_census(table, tracer);
    }
    for trained in &state.trained {
        let place = state_paths::trained(trained.date);
        match trained.figure {
            TrainedFigure::Officials { trained, of } => {
                let label = Label::new("số cán bộ được tập huấn", "officials trained");
                tracer.add(TracedCell::new(
                    place.clone().join("trained"),
                    label,
                    trained,
                ));
                let label = Label::new("tổng số cán bộ", "officials there are");
                tracer.add(TracedCell::new(place.join("of"), label, of));
            }
            TrainedFigure::Percent(percent) => {
                let label = Label::new(
                    "tỷ lệ cán bộ được tập huấn (%)",
                    "the share of officials trained (%)",
                );
                tracer.add(TracedCell::new(place.join("percent"), label, percent.get()));
            }
        }
    }
}

fn trace_figure(published: &PublishedFigure, tracer: &mut Tracer<'_>) {
    let (name, what, value): (_, _, FactValue) = match published.figure {
        Published::Recognised { communes } => (
            "recognised",
            Label::new("số xã đạt chuẩn", "recognised communes"),
            communes.into(),
        ),
        Published::MeanCriteria { mean } => (
            "mean_criteria",
            Label::new("số tiêu chí bình quân", "the mean number of criteria"),
            mean.into(),
        ),
        Published::NoneBelow { criteria } => (
            "none_below",
            Label::new(
                "không xã nào dưới số tiêu chí",
                "no commune is below this number of criteria",
            ),
            criteria.into(),
        ),
    };
    let source = published.source.key();
    let label = Label::in_both(|lang| match lang {
        Lang::Vi => format!("{} đã công bố (nguồn {source})", what.get(lang)),
        Lang::En => format!("{} as published (source {source})", what.get(lang)),
    });
    tracer.add(TracedCell::new(
        figures::published(published, name),
        label,
        value,
    ));
}

fn trace_census(table: &PublishedCensus, tracer: &mut Tracer<'_>) {
    let place = figures::census(table);
    if !tracer.wants(&place) {
        return;
    }
    let source = table.source.key();
    let of_the_table = |what: Label| {
        Label::in_both(|lang| match lang {
            Lang::Vi => format!("bảng công bố (nguồn {source}), {}", what.get(lang)),
            Lang::En => format!("published table (source {source}), {}", what.get(lang)),
        })
    };
    let label = of_the_table(Label::new("số tiêu chí của bộ", "criteria of the set"));
    tracer.add(TracedCell::new(
        place.clone().join("criteria"),
        label,
        table.criteria,
    ));
    let label = of_the_table(Label::new("số xã", "communes"));
    tracer.add(TracedCell::perhaps(
        place.clone().join("communes"),
        label,
        table.communes,
    ));
    let label = of_the_table(Label::new(
        "số tiêu chí bình quân",
        "mean number of criteria",
    ));
    let mean = table.mean.map(figures::qualified);
    tracer.add(TracedCell::perhaps(place.join("mean"), label, mean));
    if table.tiers.is_empty() {
        let label = of_the_table(Label::new("các nhóm xã", "tiers"));
        tracer.add(TracedCell::blank(figures::tiers(table), label));
    }
    for tier in &table.tiers {
        let (path, band) = (
            figures::tier(table, tier),
            figures::band(tier.from, tier.to),
        );
        let label = of_the_table(Label::owned(
            format!("số xã đạt {band} tiêu chí"),
            format!("communes of {band} criteria"),
        ));
        tracer.add(TracedCell::new(path.clone(), label, tier.communes));
        let label = of_the_table(Label::owned(
            format!("tỷ lệ % xã đạt {band} tiêu chí"),
            format!("per cent of communes of {band} criteria"),
        ));
        tracer.add(TracedCell::perhaps(
            path.join("percent"),
            label,
            tier.percent,
        ));
    }
}
