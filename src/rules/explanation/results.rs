//! Results and histories of communes.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{TracedCell, Tracer};
use crate::assessment::CommuneResult;
use crate::law::Citation;
use crate::progress::State;
use crate::recognition::{EventDay, Standing, StandingEntry, StandingEvent};
use crate::rules::Path;
use crate::rules::catalog::state_paths as places;
use crate::text::Label;

pub(super) fn trace(state: &State, tracer: &mut Tracer<'_>) {
    if tracer.wants(&places::results()) {
        trace_results(state, tracer);
    }
    if tracer.wants(&places::standings()) {
        for standing in &state.standings {
            trace_standing(standing, tracer);
        }
    }
}

fn trace_results(state: &State, tracer: &mut Tracer<'_>) {
    for result in &state.results {
        trace_result(result, tracer);
    }
    if state.results.is_empty() {
        let label = Label::new("kết quả của các xã", "results of communes");
        tracer.add(TracedCell::blank(places::results(), label));
    }
    let of_a_district: Vec<_> = tracer.communes_within(&places::results()).collect();
    for commune in of_a_district {
        let known = |one: &CommuneResult| one.commune() == commune && one.date() <= state.date;
        if !state.results.iter().any(known) {
            let label = Label::owned(
                format!("kết quả của xã {commune}"),
                format!("a result of commune {commune}"),
            );
            let path = places::results().join(commune.to_string());
            tracer.add(TracedCell::blank(path, label));
        }
    }
}

fn trace_result(result: &CommuneResult, tracer: &mut Tracer<'_>) {
    let (commune, place) = (
        result.commune(),
        places::result(result.commune(), result.date()),
    );
    let met = Label::owned(
        format!("số tiêu chí đạt của xã {commune}"),
        format!("criteria met by commune {commune}"),
    );
    let number = Label::in_both(|lang| result.met().text(lang));
    tracer.add(TracedCell::new(place.clone().join("met"), met, number));
    if !tracer.stays_within(&places::results().join(commune.to_string())) {
        return;
    }
    for (number, verdict) in result.verdicts() {
        let label = Label::owned(
            format!("xã {commune}, tiêu chí {number}"),
            format!("commune {commune}, criterion {number}"),
        );
        let path = place.clone().join(number.to_string());
        tracer.add(TracedCell::new(path, label, verdict.label()));
    }
}

/// A history by the days of its entries, as they are known; an empty one is a cell with nothing in
/// it.
fn trace_standing(standing: &Standing, tracer: &mut Tracer<'_>) {
    let (commune, place) = (standing.commune(), places::standing(standing.commune()));
    if !tracer.wants(&place) {
        return;
    }
    let label = Label::owned(
        format!("quá trình công nhận của xã {commune}"),
        format!("the history of commune {commune}"),
    );
    if standing.entries().is_empty() {
        tracer.add(TracedCell::blank(place.clone(), label.clone()));
    }
    for entry in standing.entries() {
        let path = of_entry(place.clone(), entry);
        let value = Label::in_both(|lang| entry.text(lang));
        let cell = TracedCell::new(path, label.clone(), value);
        tracer.add(match decision(entry) {
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
    let decision = match &entry.event {
        StandingEvent::Recognised(recognition) => recognition.decision.as_ref(),
        StandingEvent::Revoked { decision } => decision.as_ref(),
        _ => None,
    };
    let citation = Citation::new(decision?.clone());
    Some(match entry.date() {
        Some(day) => citation.dated(day),
        None => citation,
    })
}
