//! Communes recognised again under one regulation while the first recognition holds.

use crate::rules::catalog::examples::state::{
    DECIDED, RECOGNISED, recognised, recognition, with_standing,
};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    FIRST: NaiveDate = "first", "ngày công nhận lần trước", "the day of the first decision";
    SECOND: NaiveDate = "second", "ngày công nhận lần sau", "the day of the second decision";
}

pub(super) static NTM_809: Rule = Rule::warning("NTM-809", &[Input::Gazetteer, Input::State])
    .title(
        "xã được công nhận hai lần theo cùng một quy định",
        "a commune is recognised twice under one regulation",
    )
    .why(
        "Xã được công nhận lần nữa khi lần trước chưa bị thu hồi, và cả hai quyết định đều thuộc thời kỳ của cùng một quy định. Một quyết định có thể bị ghi hai lần. Nâng từ cơ bản đạt chuẩn lên đạt chuẩn không bị nêu; Quyết định 372/QĐ-TTg cho phép công nhận lại nên thời kỳ đó không xét; lần công nhận không rõ ngày cũng vậy.",
        "The commune is recognised again while its recognition holds, and both decisions belong to the time of one regulation. A decision may have been entered twice. A promotion from basically meeting the standard is not reported; Decision 372/QĐ-TTg knows re-recognition, so its time is left out, and so are recognitions without a day.",
    )
    .remedy(
        "Giữ một quyết định, hoặc bổ sung quyết định thu hồi ở giữa.",
        "Keep one decision, or enter the revocation in between.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "{name}: được công nhận ngày {first} và lại được công nhận ngày {second}, ở giữa không có quyết định thu hồi",
        "{name}: recognised on {first} and again on {second}, without a revocation in between",
    )
    .facts(FACTS)
    .examples(|| {
        let again = recognised(const { date(2018, 9, 3) }, recognition());
        with_standing(RECOGNISED, vec![recognised(DECIDED, recognition()), again])
    }, || {
        let basically = Recognition::new(RecognitionClass::BasicallyMeets);
        let before = recognised(const { date(2018, 1, 9) }, basically);
        with_standing(RECOGNISED, vec![before, recognised(DECIDED, recognition())])
    })
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    let regulations = dossier.regulations();
    for standing in reading.histories() {
        let mut holding: Option<(RecognitionClass, Option<NaiveDate>)> = None;
        for entry in standing.entries() {
            let class = match &entry.event {
                StandingEvent::Recognised(recognition) => recognition.class,
                // After the revocation of one class another decision is to be expected.
                StandingEvent::Revoked { .. } | StandingEvent::Succeeded { .. } => {
                    holding = None;
                    continue;
                }
                _ => continue,
            };
            let before = holding.replace((class, entry.date()));
            let Some((before, first)) = before else {
                continue;
            };
            if before != class && reading.state().ladder.implies(class, before) == Answer::Yes {
                // It rose to a higher class.
                continue;
            }
            let commune = standing.commune();
            let Some((first, second)) = first.zip(entry.date()) else {
                findings.skip(state_paths::standing(commune), guards::NO_DAY);
                continue;
            };
            if is_one_regulation(regulations, first, second) {
                let facts = [FIRST.is(first), SECOND.is(second)];
                Commune::report_history(dossier, findings, (commune, second), facts);
            }
        }
    }
    Ok(())
}

/// Whether both days belong to the time of one regulation, and of one without re-recognition.
fn is_one_regulation(regulations: &Regulations, first: NaiveDate, second: NaiveDate) -> bool {
    let instrument = |day| regulations.on(day).map(|one| &one.instrument);
    let regulation = instrument(second).filter(|one| **one != DECISION_372);
    regulation.is_some() && regulation == instrument(first)
}
