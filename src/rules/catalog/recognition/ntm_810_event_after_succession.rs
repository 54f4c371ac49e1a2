//! Events in the history of a commune after other units took its place.

use crate::rules::catalog::examples::state::{
    OTHER, REGISTERED, YEAR, registered, succeeded, with_standing,
};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    EVENT: Label = "event", "mục trong quá trình", "the entry of the history";
    BY: Vec<CommuneCode> = "by", "các đơn vị kế tiếp", "the successors";
}

pub(super) static NTM_810: Rule = Rule::warning("NTM-810", &[Input::Gazetteer, Input::State])
    .title(
        "quá trình của xã còn mục sau khi xã đã được thay bằng đơn vị khác",
        "the history of a commune goes on after other units took its place",
    )
    .why(
        "Sau khi xã được thay bằng đơn vị khác thì không còn đăng ký, thẩm định, công nhận hay thu hồi với xã đó; các mục sau thuộc quá trình của đơn vị kế tiếp. Nếu đơn vị kế tiếp giữ mã của xã thì không bị nêu.",
        "Once other units took the place of a commune, it is no longer registered, appraised, recognised or revoked; what comes later belongs in the history of a successor. Nothing is said where a successor keeps the code of the commune.",
    )
    .remedy(
        "Chuyển mục đó sang quá trình của đơn vị kế tiếp, hoặc sửa ngày.",
        "Move the entry to the history of the successor, or correct a day.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "{name}: “{event}” sau khi xã đã được thay bằng đơn vị {by}",
        "{name}: “{event}” after {by} took its place",
    )
    .facts(FACTS)
    .examples(|| {
        let later = registered(const { date(2018, 3, 1) }, YEAR);
        with_standing(OTHER, vec![succeeded(vec![REGISTERED]), later])
    }, || {
        let before = registered(const { date(2017, 3, 1) }, YEAR);
        with_standing(OTHER, vec![before, succeeded(vec![REGISTERED])])
    })
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    for standing in reading.histories() {
        let commune = standing.commune();
        let mut ended: Option<Vec<CommuneCode>> = None;
        for entry in standing.entries() {
            if let Some(by) = &ended {
                let day = entry.date().unwrap_or(reading.date());
                let event = EVENT.is(Label::in_both(|lang| entry.text(lang)));
                let facts = [event, BY.is(by.clone())];
                Commune::report_history(dossier, findings, (commune, day), facts);
            }
            match &entry.event {
                StandingEvent::Succeeded { by } if !by.contains(&commune) => {
                    let mut by = by.clone();
                    sort(&mut by);
                    ended = Some(by);
                }
                _ => {}
            }
        }
    }
    Ok(())
}
