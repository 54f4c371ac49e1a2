//! Entries of histories that the earlier dossier has and this one does not.

use crate::rules::catalog::examples::state::{
    DECIDED, RECOGNISED, good, recognised, recognition, with_standing,
};
use crate::rules::catalog::histories::is_kept;
use crate::rules::prelude::*;

facts! {
    about::Commune;
    EVENT: Label = "event", "mục như hồ sơ lần trước ghi", "the entry as the earlier dossier has it";
}

pub(super) static NTM_814: Rule = Rule::warning("NTM-814", &[Input::Gazetteer, Input::State, Input::Earlier])
    .title(
        "mục trong quá trình công nhận của lần trước bị mất hoặc bị sửa",
        "an entry of a history was removed or changed since the earlier dossier",
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
    .examples(|| with_standing(RECOGNISED, vec![]).earlier(good()), || {
        let bare = Recognition::new(RecognitionClass::Meets);
        let before = with_standing(RECOGNISED, vec![recognised(DECIDED, bare)]);
        with_standing(RECOGNISED, vec![recognised(DECIDED, recognition())]).earlier(before)
    })
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    let before = dossier.read_earlier()?.read_state();
    let before = before.map_or_else(|_| None, |before| Some(StateReading::of(before)));
    let before = before.filter(|before| !before.histories().is_empty());
    let before = before.filter(|_| !reading.histories().is_empty());
    let before = before.ok_or(NO_HISTORIES)?;
    let now = SortedMap::grouped(histories::entries(reading));
    for (commune, entry) in histories::entries(&before) {
        let mut entries = now.get(&commune).into_iter().flatten();
        if entries.any(|now| is_kept(entry, now)) {
            continue;
        }
        let day = entry.date().unwrap_or(reading.date());
        let event = EVENT.is(Label::in_both(|lang| entry.text(lang)));
        let place = earlier::place(&state_paths::standing(commune));
        Commune::report_history(dossier, findings, (commune, day), [event]).related([place]);
    }
    Ok(())
}

const NO_HISTORIES: SkipReason = guards::reason(
    "một trong hai hồ sơ không có quá trình công nhận của xã nào",
    "one of the two dossiers has no history of a commune",
);
