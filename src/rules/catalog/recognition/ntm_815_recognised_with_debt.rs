//! Communes recognised or put forward while they owe construction debt.

use crate::rules::catalog::examples::state::{DECIDED, with_debt};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    EVENT: Label = "event", "việc công nhận hoặc thẩm định", "the recognition or the appraisal";
    STATED: NaiveDate = "stated", "ngày của xác nhận", "the day of the statement";
    BY: String = "by", "cơ quan xác nhận", "who stated it";
}

pub(super) static NTM_815: Rule = Rule::warning("NTM-815", &[Input::Gazetteer, Input::State])
    .title(
        "xã được công nhận hoặc đề nghị khi còn nợ đọng xây dựng cơ bản",
        "a commune was recognised or put forward with outstanding construction debt",
    )
    .why(
        "Quy định đòi hỏi xã không có nợ đọng xây dựng cơ bản. Xác nhận gần nhất đến ngày công nhận, hoặc đến ngày cơ quan thẩm định kết luận xã đủ điều kiện, lại nêu còn nợ. Nợ có thể đã trả sau đó mà chưa có xác nhận, nên đây là cảnh báo. Xã không có xác nhận nào thì chưa rõ và không bị nêu; thời kỳ trước Quyết định 2540/QĐ-TTg không xét vì điều kiện khi đó không rõ.",
        "The regulation asks for no outstanding debt of basic construction. The latest statement up to the recognition, or up to an appraisal that found for the commune, reports one. It may have been paid since, without a statement of it, so this is a warning. Of a commune without a statement nothing is known, and it is not reported; the time before Decision 2540/QĐ-TTg is left out, as its conditions are not known.",
    )
    .remedy(
        "Bổ sung xác nhận đã trả hết nợ, hoặc xem lại việc thẩm định, công nhận.",
        "Enter the statement that the debt was paid, or look at the appraisal and the recognition again.",
    )
    .rests_on(basis::RECOGNITION_CONDITIONS)
    .message(
        "{name}: {event}, nhưng xác nhận ngày {stated} của {by} nêu còn nợ đọng xây dựng cơ bản",
        "{name}: {event}, but the statement of {stated} by {by} reports outstanding construction debt",
    )
    .facts(FACTS)
    .examples(|| with_debt(true, DECIDED), || with_debt(true, const { date(2018, 7, 21) }))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (state, reading) = (dossier.read_state()?, dossier.state_reading()?);
    if state.debts.is_empty() {
        return Err(NO_STATEMENT);
    }
    let regulations = dossier.regulations();
    for (commune, entry) in histories::entries(reading) {
        let is_meant = match &entry.event {
            StandingEvent::Recognised(recognition) => {
                let implied = state
                    .ladder
                    .implies(recognition.class, RecognitionClass::Meets);
                implied == Answer::Yes
            }
            StandingEvent::Appraised(appraisal) => appraisal.favourable == Some(true),
            _ => false,
        };
        if !is_meant {
            continue;
        }
        let Some(day) = entry.date() else {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
            continue;
        };
        if day > state.date {
            continue;
        }
        let asked = regulations.asks(day, &Condition::NoConstructionDebt);
        let latest = reading.construction_debt(commune, day);
        let Some((asked, latest)) = asked.zip(latest.filter(|latest| latest.outstanding)) else {
            continue;
        };
        let facts = [
            EVENT.is(Label::in_both(|lang| entry.text(lang))),
            STATED.is(latest.on),
            BY.is(latest.by.as_str()),
        ];
        Commune::report_citing(dossier, findings, (commune, day), asked, facts)
            .related([state_paths::debts_of(commune)]);
    }
    Ok(())
}

const NO_STATEMENT: SkipReason = guards::reason(
    "không có xác nhận nào về nợ đọng xây dựng cơ bản",
    "nothing was stated of construction debt",
);
