//! Strategies for states that anybody could write.

use nongthonmoi::law::Source;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::progress::{
    FigureColumn, Published, PublishedFigure, ReportedFigure, Reporter, State, Submission,
    TaskDone, TrainedFigure, TrainedOfficials,
};
use nongthonmoi::quantity::{Decimal, Printed};
use nongthonmoi::recognition::{ConstructionDebt, Standing};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::figures::any_published_census;
use super::forms::any_commune_result;
use super::plan::any_reporting_period;
use super::recognition::{any_percent, any_standing};
use super::strategies::{any_date, any_district, any_locality, any_measure, any_text};
use super::works::{any_commune, any_register};

pub(crate) fn any_task_done() -> impl Strategy<Value = TaskDone> {
    (0_u16..20, any_date(), option::of(any_text())).prop_map(|(number, on, result)| {
        let mut done = TaskDone::new(number, on);
        done.result = result;
        done
    })
}

pub(crate) fn any_reporter() -> impl Strategy<Value = Reporter> {
    prop_oneof![
        any_district().prop_map(Reporter::District),
        any_commune().prop_map(Reporter::Commune),
        any_text().prop_map(Reporter::Agency),
    ]
}

pub(crate) fn any_submission() -> impl Strategy<Value = Submission> {
    (
        any_text(),
        any_reporting_period(),
        any_reporter(),
        any_date(),
    )
        .prop_map(|(duty, period, by, on)| Submission::new(duty, period, by, on))
}

pub(crate) fn any_reported_figure() -> impl Strategy<Value = ReportedFigure> {
    let value = (0_i64..10_000, 0_u32..4).prop_map(|(value, scale)| Decimal::new(value, scale));
    (
        any_locality(),
        any_measure(),
        select(&FigureColumn::ALL[..]),
        value,
        option::of(any_date()),
        option::of(any_text()),
    )
        .prop_map(|(place, measure, column, value, on, source)| {
            let mut figure = ReportedFigure::new(place, measure, column, value);
            figure.on = on;
            figure.source = source;
            figure
        })
}

pub(crate) fn any_published() -> impl Strategy<Value = Published> {
    prop_oneof![
        any::<u32>().prop_map(|communes| Published::Recognised { communes }),
        (0_i64..190).prop_map(|tenths| Published::MeanCriteria {
            mean: Printed::new(Decimal::new(tenths, 1)).unwrap()
        }),
        (0_u8..20).prop_map(|criteria| Published::NoneBelow { criteria }),
    ]
}

pub(crate) fn any_published_figure() -> impl Strategy<Value = PublishedFigure> {
    (any_date(), any_published(), any_text(), any_text()).prop_map(
        |(date, figure, key, address)| {
            PublishedFigure::new(date, figure, Source::owned(key, address))
        },
    )
}

pub(crate) fn any_trained_figure() -> impl Strategy<Value = TrainedFigure> {
    prop_oneof![
        any_percent().prop_map(TrainedFigure::Percent),
        (any::<u32>(), any::<u32>())
            .prop_map(|(trained, of)| TrainedFigure::Officials { trained, of }),
    ]
}

pub(crate) fn any_trained() -> impl Strategy<Value = TrainedOfficials> {
    (any_date(), any_trained_figure())
        .prop_map(|(date, figure)| TrainedOfficials::new(date, figure))
}

/// Any standing of any commune.
fn any_standing_of_any() -> impl Strategy<Value = Standing> {
    (0_u32..99_999, any_standing()).prop_map(|(number, standing)| {
        let commune = CommuneCode::new(number).unwrap();
        Standing::sorted(commune, standing.entries().to_vec())
    })
}

pub(crate) fn any_debt() -> impl Strategy<Value = ConstructionDebt> {
    (0_u32..99_999, any::<bool>(), any_text(), any_date()).prop_map(
        |(number, outstanding, by, on)| {
            ConstructionDebt::new(CommuneCode::new(number).unwrap(), outstanding, by, on)
        },
    )
}

pub(crate) fn any_state() -> impl Strategy<Value = State> {
    let communes = (
        vec(any_commune_result(), 0..3),
        vec(any_standing_of_any(), 0..3),
        vec(any_debt(), 0..3),
        any_register(),
    );
    let done = (
        vec(any_task_done(), 0..3),
        vec(any_submission(), 0..3),
        vec(any_text(), 0..3),
        vec(any_trained(), 0..2),
    );
    let figures = (
        vec(any_reported_figure(), 0..3),
        vec(any_published_figure(), 0..3),
        vec(any_published_census(), 0..2),
        option::of(any_text()),
    );
    (any_date(), communes, done, figures).prop_map(|(date, communes, done, figures)| {
        let mut state = State::new(date);
        (state.results, state.standings, state.debts, state.works) = communes;
        (
            state.tasks_done,
            state.submissions,
            state.members,
            state.trained,
        ) = done;
        (state.figures, state.published, state.censuses, state.note) = figures;
        state
    })
}
