//! The places and cells of the state of a province, of the balance of recognised communes, and the
//! day of the check.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::cell::{Cells, Containers};
use super::kinds::places;
use super::{TracedCell, values};
use crate::assessment::CommuneResult;
use crate::calendar::ReportingPeriod;
use crate::law::Citation;
use crate::place::{CommuneCode, DistrictCode, Locality};
use crate::plan::Measure;
use crate::progress::{RecognitionBalance, ReportedFigure, Reporter, State, Submission};
use crate::recognition::{ConstructionDebt, EventDay, Standing, StandingEntry};
use crate::rules::Path;
use crate::sorted::sort;
use crate::text::{Label, Lang};

pub(in crate::rules) use super::reports::{report, reports};

places! {
    "the state as a whole"
    state() = "state";
    "the day of the state"
    date() = "state" / "date";
    "the members of the steering committee; below it one by name"
    members() = "state" / "members";
    "the results of all communes"
    results() = "state" / "results";
    "the latest results of the communes of a district; one that has not reported has none"
    results_in(district: DistrictCode) = "state" / "results" / district;
    "the results of a commune"
    results_of(commune: CommuneCode) = "state" / "results" / commune;
    "the result of a commune of a day: `met`, and each criterion by its number"
    result(commune: CommuneCode, day: NaiveDate) = "state" / "results" / commune / day;
    "the histories of all communes"
    standings() = "state" / "standings";
    "the history of a commune, below it by day"
    standing(commune: CommuneCode) = "state" / "standings" / commune;
    "what was stated of the construction debt of a commune, below it by day"
    debts_of(commune: CommuneCode) = "state" / "debts" / commune;
    "whether a commune reported all of its works"
    reported(commune: CommuneCode) = "state" / "works" / "reported" / commune;
    "all green roads"
    roads() = "state" / "works" / "roads";
    "the green roads of a commune, below it by name"
    roads_of(commune: CommuneCode) = "state" / "works" / "roads" / commune;
    "the green roads of the communes of a district"
    roads_in(district: DistrictCode) = "state" / "works" / "roads" / district;
    "all value-chain models"
    models() = "state" / "works" / "models";
    "the value-chain models of a commune"
    models_of(commune: CommuneCode) = "state" / "works" / "models" / commune;
    "the value-chain models of the communes of a district"
    models_in(district: DistrictCode) = "state" / "works" / "models" / district;
    "the value-chain model of a product in a commune"
    model(commune: CommuneCode, product: &str) = "state" / "works" / "models" / commune / product;
    "all hamlets"
    hamlets() = "state" / "works" / "hamlets";
    "the hamlets of a commune"
    hamlets_of(commune: CommuneCode) = "state" / "works" / "hamlets" / commune;
    "the hamlets of the communes of a district"
    hamlets_in(district: DistrictCode) = "state" / "works" / "hamlets" / district;
    "a hamlet of a commune"
    hamlet(commune: CommuneCode, name: &str) = "state" / "works" / "hamlets" / commune / (hamlet = name);
    "the task that is entered as done under a number"
    task_done(number: u16) = "state" / "tasks" / (task = number);
    "what was handed in for a duty and a period"
    submissions(duty: &str, period: ReportingPeriod) = "state" / "submissions" / duty / period;
    "what a district, a commune or an agency handed in for a duty and a period"
    submission(duty: &str, period: ReportingPeriod, by: &Reporter) =
        "state" / "submissions" / duty / period / (by = reporter(by));
    "what a district or commune reported of itself"
    figures_of(place: Locality) = "state" / "figures" / place;
    "the figure that a district or commune reported: of a tier (`19`, `15-18`) or a measure, as `plan`, `actual`, `estimate` or `last-year`, on a day"
    figure(figure: &ReportedFigure) = "state" / "figures" / (place = figure.place)
        / (measure = measured(figure.measure)) / (column = figure.column.code()) / (day = day(figure.on));
    "the officials trained by a day"
    trained(day: NaiveDate) = "state" / "trained" / day;
    "a term of the balance: `start`, `recognised`, `revoked`, `promoted`, `succeeded`, `end`"
    balance(term: &'static str) = "recognition_balance" / term;
    "the day of the check"
    checked() = "date";
}

fn reporter(by: &Reporter) -> String {
    match by {
        Reporter::District(code) => code.to_string(),
        Reporter::Commune(code) => code.to_string(),
        Reporter::Agency(name) => name.clone(),
    }
}

fn measured(measure: Measure) -> String {
    match measure {
        Measure::Tier { from, to } => values::band(from, to),
        Measure::GreenRoadKilometres => "green_road_kilometres".into(),
        Measure::ValueChainModels => "value_chain_models".into(),
        Measure::Other => "other".into(),
    }
}

fn day(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "undated".into(), |day| day.to_string())
}

pub(super) fn collect<'a>(state: &'a State, containers: &mut Containers<'a>) {
    containers.add_cell(date(), |place| {
        let label = Label::new("ngày của số liệu", "the day of the state");
        TracedCell::new(place, label, state.date)
    });
    containers.add_cell(members(), |place| {
        let label = Label::new(
            "các đơn vị thành viên Ban Chỉ đạo",
            "the members of the steering committee",
        );
        let mut members: Vec<String> = state.members.clone();
        sort(&mut members);
        TracedCell::perhaps(place, label, (!members.is_empty()).then_some(members))
    });
    for one in &state.figures {
        containers.add_cell(figure(one), move |place| figure_cell(one, place));
    }
    for done in &state.tasks_done {
        containers.add_cell(task_done(done.number), move |place| {
            let label = Label::owned(
                format!("ngày hoàn thành nhiệm vụ {}", done.number),
                format!("task {} done on", done.number),
            );
            TracedCell::new(place, label, done.on)
        });
    }
    for one in &state.submissions {
        let place = submission(&one.duty, one.period, &one.by);
        containers.add_cell(place, move |place| submission_cell(one, place));
    }
    collect_results(state, containers);
    for one in &state.debts {
        containers.add(debts_of(one.commune), move |place, cells| {
            cells.add(debt_cell(one, place));
        });
    }
}

fn debt_cell(debt: &ConstructionDebt, place: &Path) -> TracedCell {
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
    TracedCell::new(place.child(debt.on), label, value)
}

fn figure_cell(figure: &ReportedFigure, path: Path) -> TracedCell {
    let (place, column) = (figure.place, figure.column.label());
    let level = place.level().label();
    let measure = figure.measure.label();
    let measure = measure.unwrap_or(Label::new("chỉ tiêu khác", "something else"));
    let label = Label::in_both(|lang| {
        let (measure, column) = (measure.get(lang), column.get(lang));
        match lang {
            Lang::Vi => format!("{} {place} báo cáo, {measure}, {column}", level.vi()),
            Lang::En => format!("reported by {} {place}, {measure}, {column}", level.en()),
        }
    });
    let value = match figure.measure {
        Measure::Tier { .. } | Measure::ValueChainModels => values::count(figure.value),
        Measure::GreenRoadKilometres | Measure::Other => figure.value.into(),
    };
    TracedCell::new(path, label, value)
}

fn submission_cell(submission: &Submission, place: Path) -> TracedCell {
    let (duty, period) = (&submission.duty, submission.period);
    let label = Label::in_both(|lang| {
        let period = period.text(lang);
        match (&submission.by, lang) {
            (Reporter::District(by), Lang::Vi) => format!("ngày huyện {by} nộp {duty}, {period}"),
            (Reporter::Commune(by), Lang::Vi) => format!("ngày xã {by} nộp {duty}, {period}"),
            (Reporter::Agency(by), Lang::Vi) => format!("ngày {by} nộp {duty}, {period}"),
            (Reporter::District(by), Lang::En) => {
                format!("{duty}, {period}, handed in by district {by} on")
            }
            (Reporter::Commune(by), Lang::En) => {
                format!("{duty}, {period}, handed in by commune {by} on")
            }
            (Reporter::Agency(by), Lang::En) => format!("{duty}, {period}, handed in by {by} on"),
        }
    });
    TracedCell::new(place, label, submission.on)
}

fn collect_results<'a>(state: &'a State, containers: &mut Containers<'a>) {
    if state.results.is_empty() {
        containers.add_cell(results(), |place| {
            let label = Label::new("kết quả của các xã", "results of communes");
            TracedCell::blank(place, label)
        });
    }
    for one in &state.results {
        let place = result(one.commune(), one.date());
        containers.add(place, move |place, cells| list_result(one, place, cells));
    }
    for one in &state.standings {
        containers.add(standing(one.commune()), move |place, cells| {
            list_standing(one, place, cells);
        });
    }
}

fn list_result(result: &CommuneResult, place: &Path, cells: &mut Cells<'_>) {
    let commune = result.commune();
    let met = Label::owned(
        format!("số tiêu chí đạt của xã {commune}"),
        format!("criteria met by commune {commune}"),
    );
    let number = Label::in_both(|lang| result.met().text(lang));
    cells.add(TracedCell::new(place.child("met"), met, number));
    // Of the results of many communes only the numbers are wanted.
    if !cells.wanted.is_within(&results_of(commune)) {
        return;
    }
    for (number, verdict) in result.verdicts() {
        let label = Label::owned(
            format!("xã {commune}, tiêu chí {number}"),
            format!("commune {commune}, criterion {number}"),
        );
        let path = place.child(number);
        cells.add(TracedCell::new(path, label, verdict.label()));
    }
}

/// A history by the days of its entries, as they are known; an empty one is a cell with nothing in
/// it.
fn list_standing(standing: &Standing, place: &Path, cells: &mut Cells<'_>) {
    let commune = standing.commune();
    let label = Label::owned(
        format!("quá trình công nhận của xã {commune}"),
        format!("the history of commune {commune}"),
    );
    if standing.entries().is_empty() {
        cells.add(TracedCell::blank(place.clone(), label.clone()));
    }
    for entry in standing.entries() {
        let path = of_entry(place.clone(), entry);
        let value = Label::in_both(|lang| entry.text(lang));
        let cell = TracedCell::new(path, label.clone(), value);
        cells.add(match decision(entry) {
            Some(citation) => cell.cited(citation),
            None => cell,
        });
    }
}

fn of_entry(place: Path, entry: &StandingEntry) -> Path {
    place.join(match entry.day {
        Some(EventDay::On(day) | EventDay::By(day)) => day.to_string(),
        None => "undated".into(),
    })
}

/// The decision of an entry.
fn decision(entry: &StandingEntry) -> Option<Citation> {
    let citation = Citation::new(entry.decision()?.clone());
    Some(match entry.date() {
        Some(day) => citation.dated(day),
        None => citation,
    })
}

pub(super) fn collect_balance(balance: &RecognitionBalance, containers: &mut Containers<'_>) {
    let flows = balance.flows;
    let terms = [
        (
            "start",
            Label::new("số xã đạt chuẩn đầu kỳ", "recognised at the start"),
            balance.start,
        ),
        (
            "recognised",
            Label::new("số xã được công nhận trong kỳ", "recognised in between"),
            flows.recognised,
        ),
        (
            "revoked",
            Label::new("số xã bị thu hồi trong kỳ", "revoked in between"),
            flows.revoked,
        ),
        (
            "promoted",
            Label::new(
                "số xã từ cơ bản đạt chuẩn lên đạt chuẩn trong kỳ",
                "promoted from basically meeting in between",
            ),
            flows.promoted,
        ),
        (
            "succeeded",
            Label::new(
                "số xã được thay bằng đơn vị khác trong kỳ",
                "succeeded by another unit in between",
            ),
            flows.succeeded,
        ),
        (
            "end",
            Label::new("số xã đạt chuẩn cuối kỳ", "recognised at the end"),
            balance.end,
        ),
    ];
    for (term, label, communes) in terms {
        containers.add_cell(self::balance(term), move |place| {
            TracedCell::new(place, label.clone(), communes)
        });
    }
}

pub(super) fn collect_date(date: NaiveDate, containers: &mut Containers<'_>) {
    containers.add_cell(checked(), move |place| {
        TracedCell::new(
            place,
            Label::new("ngày kiểm tra", "the day of the check"),
            date,
        )
    });
}
