//! Entries of histories that the earlier dossier has and this one does not.

use crate::rules::catalog::examples::state::{
    DECIDED, RECOGNISED, recognised, recognition, with_standing,
};
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    EVENT: Label = "event", "mục như hồ sơ lần trước ghi", "the entry as the earlier dossier has it";
}

pub(super) static NTM_814: Rule = Rule::warning("NTM-814", &[Input::Gazetteer, Input::State, Input::Earlier])
    .title(
        "mục trong quá trình công nhận của lần trước bị mất hoặc bị sửa",
        "an entry of a history is gone or was changed since the earlier dossier",
    )
    .why(
        "Quá trình đăng ký, công nhận, thu hồi của xã chỉ được ghi thêm: việc đã xảy ra thì không mất đi. Mục có trong hồ sơ lần trước mà hồ sơ này không có mục nào giống hoặc đầy đủ hơn thì đã bị xóa hoặc bị sửa. Bổ sung ngày, số quyết định hay năm còn thiếu thì không bị nêu.",
        "A history of registration, recognition and revocation only grows: what happened does not go away. An entry of the earlier dossier for which this one has none that is the same or more complete was removed or changed. Adding a day, a number or a year that was missing is not reported.",
    )
    .remedy(
        "Đối chiếu với quyết định; khôi phục mục cũ, hoặc ghi rõ lý do đính chính.",
        "Compare with the decision; restore the entry, or note why it was corrected.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "{name}: hồ sơ lần trước ghi “{event}”, hồ sơ này không còn",
        "{name}: the earlier dossier has “{event}”, and this one no longer does",
    )
    .facts(FACTS)
    .examples(|| with_standing(RECOGNISED, vec![]).earlier(examples::state::good()), || {
        let bare = Recognition::new(RecognitionClass::Meets);
        let before = with_standing(RECOGNISED, vec![recognised(DECIDED, bare)]);
        let now = with_standing(RECOGNISED, vec![recognised(DECIDED, recognition())]);
        now.earlier(before)
    })
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    let before = dossier.read_earlier()?.read_state();
    let before = before.map_or(&[][..], |state| &state.standings);
    if before.is_empty() || state.standings.is_empty() {
        return Err(NO_HISTORIES);
    }
    let regulations = Regulations::built_in();
    let mut now: SortedMap<CommuneCode, Vec<&StandingEntry>> = SortedMap::new();
    for standing in &state.standings {
        let entries = now.entry(standing.commune()).or_default();
        entries.extend(standing.entries());
    }
    for standing in before {
        let commune = standing.commune();
        let kept = now.get(&commune).map(Vec::as_slice).unwrap_or_default();
        for entry in standing.entries() {
            if kept.iter().any(|now| is_kept(entry, now)) {
                continue;
            }
            let day = entry.date().unwrap_or(state.date);
            let event = Label::in_both(|lang| entry.text(lang));
            let path = state_paths::standing(commune);
            let place = earlier::place(&path);
            let facts = communes::facts(dossier, commune, day).chain([EVENT.is(event)]);
            findings
                .report(path, regulations.cite(day), facts)
                .because([place]);
        }
    }
    Ok(())
}

const NO_HISTORIES: SkipReason = SkipReason::NothingStated(Label::new(
    "một trong hai hồ sơ không có quá trình công nhận của xã nào",
    "one of the two dossiers has no history of a commune",
));

/// Whether an entry says all that the earlier one does, and perhaps more.
fn is_kept(before: &StandingEntry, now: &StandingEntry) -> bool {
    is_day_kept(before.day, now.day) && is_event_kept(&before.event, &now.event)
}

fn is_day_kept(before: Option<EventDay>, now: Option<EventDay>) -> bool {
    match (before, now) {
        (None, _) => true,
        (Some(EventDay::By(limit)), Some(EventDay::On(day) | EventDay::By(day))) => day <= limit,
        (Some(EventDay::On(day)), Some(EventDay::On(other))) => day == other,
        (Some(_), _) => false,
    }
}

fn is_event_kept(before: &StandingEvent, now: &StandingEvent) -> bool {
    match (before, now) {
        (StandingEvent::MeetsCriteria { met }, StandingEvent::MeetsCriteria { met: other }) => {
            met.of() == other.of()
                && met.at_least() <= other.at_least()
                && other.at_most() <= met.at_most()
        }
        (StandingEvent::Appraised(one), StandingEvent::Appraised(other)) => {
            is_appraisal_kept(one, other)
        }
        (StandingEvent::Recognised(one), StandingEvent::Recognised(other)) => {
            one.class == other.class
                && is_value_kept(one.registered_for.as_ref(), other.registered_for.as_ref())
                && is_value_kept(one.counts_for.as_ref(), other.counts_for.as_ref())
                && is_value_kept(one.decision.as_ref(), other.decision.as_ref())
        }
        (StandingEvent::Revoked { decision }, StandingEvent::Revoked { decision: other }) => {
            is_value_kept(decision.as_ref(), other.as_ref())
        }
        (StandingEvent::Succeeded { by }, StandingEvent::Succeeded { by: other }) => {
            by.iter().all(|unit| other.contains(unit))
        }
        (one, other) => one == other,
    }
}

fn is_appraisal_kept(one: &Appraisal, other: &Appraisal) -> bool {
    (one.level, &one.body) == (other.level, &other.body)
        && is_value_kept(one.favourable.as_ref(), other.favourable.as_ref())
        && is_value_kept(one.vote.as_ref(), other.vote.as_ref())
        && one
            .differences
            .iter()
            .all(|difference| other.differences.contains(difference))
}

/// What was not known may have become so.
fn is_value_kept<T: PartialEq>(before: Option<&T>, now: Option<&T>) -> bool {
    before.is_none() || before == now
}
