//! Cells of the results and histories of communes.

use alloc::format;
use alloc::string::ToString;

use super::TracedCell;
use super::cell::{Cells, Containers};
use super::state as places;
use crate::assessment::CommuneResult;
use crate::law::Citation;
use crate::progress::State;
use crate::recognition::{EventDay, Standing, StandingEntry, StandingEvent};
use crate::rules::Path;
use crate::text::Label;

pub(super) fn collect<'a>(state: &'a State, containers: &mut Containers<'a>) {
    if state.results.is_empty() {
        containers.add_cell(places::results(), |place| {
            let label = Label::new("kết quả của các xã", "results of communes");
            TracedCell::blank(place, label)
        });
    }
    for one in &state.results {
        let place = places::result(one.commune(), one.date());
        containers.add(place, move |place, cells| list_result(one, place, cells));
    }
    for one in &state.standings {
        containers.add(places::standing(one.commune()), move |place, cells| {
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
    if !cells.wanted.is_within(&places::results_of(commune)) {
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
    let decision = match &entry.event {
        StandingEvent::Recognised(recognition) => recognition.decision.as_ref(),
        StandingEvent::Revoked { decision, .. } => decision.as_ref(),
        _ => None,
    };
    let citation = Citation::new(decision?.clone());
    Some(match entry.date() {
        Some(day) => citation.dated(day),
        None => citation,
    })
}
