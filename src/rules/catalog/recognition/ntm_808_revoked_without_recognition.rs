//! Revocations of what had not been recognised.

use crate::rules::catalog::examples::state::{
    DECIDED, OTHER, RECOGNISED, recognised, recognition, revoked, with_standing,
};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    EVENT: Label = "event", "mục trong quá trình", "the entry of the history";
}

pub(super) static NTM_808: Rule = Rule::warning("NTM-808", &[Input::Gazetteer, Input::State])
    .title(
        "thu hồi khi xã chưa được công nhận",
        "a revocation of what had not been recognised",
    )
    .why(
        "Quá trình ghi thu hồi quyết định công nhận, nhưng trước đó xã chưa được công nhận, hoặc lần công nhận đã bị thu hồi rồi. Quá trình thiếu một quyết định hoặc ghi nhầm thứ tự, và số xã đạt chuẩn theo đó sẽ sai.",
        "The history revokes a recognition that it does not have, or that was revoked already. A decision is missing or stands in the wrong place, and the number of recognised communes is wrong with it.",
    )
    .remedy(
        "Bổ sung quyết định công nhận hoặc sửa thứ tự các mục.",
        "Enter the recognition or put the entries in order.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "{name}: “{event}” nhưng trước đó không có quyết định công nhận còn hiệu lực",
        "{name}: “{event}”, but before it no recognition holds",
    )
    .facts(FACTS)
    .examples(|| with_standing(OTHER, vec![revoked()]), || with_standing(RECOGNISED, vec![recognised(DECIDED, recognition()), revoked()]))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    for standing in reading.histories() {
        let mut holds = false;
        for (entry, number) in standing.entries().iter().zip(1..) {
            let is_revocation = matches!(entry.event, StandingEvent::Revoked { .. });
            if is_revocation && !holds {
                let day = entry.date().unwrap_or(reading.date());
                let event = EVENT.is(Label::in_both(|lang| entry.text(lang)));
                Commune::report_history(dossier, findings, (standing.commune(), day), [event]);
            }
            holds = standing.is_recognised_after(number);
        }
    }
    Ok(())
}
