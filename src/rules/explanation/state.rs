//! Cells of the state of a province.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{TracedCell, Tracer, published, results, works};
use crate::plan::Measure;
use crate::progress::{ReportedFigure, Reporter, State, Submission};
use crate::recognition::ConstructionDebt;
use crate::rules::catalog::{facts, figures, state_paths as places};
use crate::sorted::sort;
use crate::text::{Label, Lang};

pub(super) fn trace(state: &State, tracer: &mut Tracer<'_>) {
    if !tracer.wants(&places::state()) {
        return;
    }
    tracer.add(TracedCell::new(
        places::date(),
        Label::new("ngày của số liệu", "the day of the state"),
        state.date,
    ));
    let mut members: Vec<String> = state.members.clone();
    sort(&mut members);
    let label = Label::new(
        "các đơn vị thành viên Ban Chỉ đạo",
        "the members of the steering committee",
    );
    let members = (!members.is_empty()).then_some(members);
    tracer.add(TracedCell::perhaps(places::members(), label, members));
    results::trace(state, tracer);
    works::trace(&state.works, tracer);
    published::trace(state, tracer);
    for figure in &state.figures {
        trace_figure(figure, tracer);
    }
    for done in &state.tasks_done {
        let label = Label::owned(
            format!("ngày hoàn thành nhiệm vụ {}", done.number),
            format!("task {} done on", done.number),
        );
        tracer.add(TracedCell::new(
            places::task_done(done.number),
            label,
            done.on,
        ));
    }
    for submission in &state.submissions {
        trace_submission(submission, tracer);
    }
    for debt in &state.debts {
        trace_debt(debt, tracer);
    }
}

fn trace_debt(debt: &ConstructionDebt, tracer: &mut Tracer<'_>) {
    let (commune, by) = (debt.commune, &debt.by);
    let label = Label::owned(
        format!("nợ đọng xây dựng cơ bản của xã {commune}, theo {by}"),
        format!("construction debt of commune {commune}, stated by {by}"),
    );
    let value = if debt.outstanding {
        Label::new("còn nợ", "outstanding")
    } else {
        Label::new("không còn nợ", "none")
    };
    let path = places::debts_of(commune).join(debt.on.to_string());
    tracer.add(TracedCell::new(path, label, value));
}

fn trace_figure(figure: &ReportedFigure, tracer: &mut Tracer<'_>) {
    let (district, column) = (figure.district, figure.column.label());
    let measure = figure.measure.label();
    let measure = measure.unwrap_or(Label::new("chỉ tiêu khác", "something else"));
    let label = Label::in_both(|lang| {
        let (measure, column) = (measure.get(lang), column.get(lang));
        match lang {
            Lang::Vi => format!("huyện {district} báo cáo, {measure}, {column}"),
            Lang::En => format!("reported by district {district}, {measure}, {column}"),
        }
    });
    let value = match figure.measure {
        Measure::Tier { .. } | Measure::ValueChainModels => facts::count(figure.value),
        Measure::GreenRoadKilometres | Measure::Other => figure.value.into(),
    };
    tracer.add(TracedCell::new(figures::reported(figure), label, value));
}

fn trace_submission(submission: &Submission, tracer: &mut Tracer<'_>) {
    let (duty, period) = (&submission.duty, submission.period);
    let label = Label::in_both(|lang| {
        let period = period.text(lang);
        match (&submission.by, lang) {
            (Reporter::District(by), Lang::Vi) => format!("ngày huyện {by} nộp {duty}, {period}"),
            (Reporter::Agency(by), Lang::Vi) => format!("ngày {by} nộp {duty}, {period}"),
            (Reporter::District(by), Lang::En) => {
                format!("{duty}, {period}, handed in by district {by} on")
            }
            (Reporter::Agency(by), Lang::En) => format!("{duty}, {period}, handed in by {by} on"),
        }
    });
    let path = places::submission(duty, period, &submission.by);
    tracer.add(TracedCell::new(path, label, submission.on));
}
