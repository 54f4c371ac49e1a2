//! Communes recognised though their latest result before lacks criteria.

use crate::rules::catalog::examples::state::{OTHER, good, recognised, recognition, with_standing};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    DAY: NaiveDate = "day", "ngày quyết định công nhận", "the day of the decision";
    RESULT_DAY: NaiveDate = "result_day", "ngày của kết quả", "the day of the result";
    LOST: Label = "lost", "số tiêu chí không đạt", "the criteria that are not met";
}

pub(super) static NTM_802: Rule = Rule::warning("NTM-802", &[Input::Gazetteer, Input::State])
    .title(
        "xã được công nhận khi kết quả gần nhất chưa đạt đủ tiêu chí",
        "a commune was recognised though its latest result before lacks criteria",
    )
    .why(
        "Quy định đòi hỏi 100 % tiêu chí thực hiện trên địa bàn xã đạt chuẩn. Kết quả gần nhất trong 12 tháng đến ngày quyết định lại có tiêu chí chắc chắn chưa đạt (12 tháng là lựa chọn của thư viện). Xã có thể đã đạt sau đó mà kết quả chưa được ghi, nên đây là cảnh báo. Tiêu chí không xem xét hoặc chưa rõ không bị tính; công nhận trước khi có Quyết định 2540/QĐ-TTg không xét vì điều kiện khi đó không rõ.",
        "The regulation asks for all criteria that are implemented in the commune. In the latest result of the 12 months up to the decision a criterion is certainly not met (12 months are the crate's own choice). The commune may have met it since, without a result of it, so this is a warning. Criteria that are not applicable or not known do not count against it; recognitions before Decision 2540/QĐ-TTg are left out, as the conditions of that time are not known.",
    )
    .remedy(
        "Bổ sung kết quả thẩm định làm căn cứ công nhận, hoặc xem lại quyết định.",
        "Enter the result of the appraisal that the decision rests on, or look at the decision again.",
    )
    .rests_on(basis::RECOGNITION_CONDITIONS)
    .message(
        "{name}: được công nhận ngày {day}, nhưng theo kết quả ngày {result_day} còn {lost} không đạt",
        "{name}: recognised on {day}, but by the result of {result_day} it lacks {lost}",
    )
    .facts(FACTS)
    .examples(|| {
        let early = recognised(const { date(2018, 7, 20) }, recognition());
        with_standing(OTHER, vec![early])
    }, good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    let (regulations, reading) = (dossier.regulations(), dossier.state_reading()?);
    for (commune, recognition, day) in histories::recognitions(dossier.state_reading()?) {
        if recognition.class != RecognitionClass::Meets {
            // The other classes have sets of their own.
            continue;
        }
        let Some(day) = day else {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
            continue;
        };
        let asked = regulations.asks(day, &Condition::AllCriteriaMet);
        let Some(citation) = asked.filter(|_| day <= state.date) else {
            continue;
        };
        let since = day.checked_sub_months(Months::new(12)).unwrap_or(day);
        let latest = reading.latest_result(commune, day);
        let Some(result) = latest.filter(|result| result.date() >= since) else {
            findings.skip(state_paths::standing(commune), NO_RESULT);
            continue;
        };
        let lost = CriteriaLost::of(result);
        if lost.number.at_least() > 0 {
            let facts = [
                DAY.is(day),
                RESULT_DAY.is(result.date()),
                LOST.is(Label::in_both(|lang| lost.text(lang))),
            ];
            Commune::report_citing(dossier, findings, (commune, day), citation, facts)
                .related([state_paths::result(commune, result.date())]);
        }
    }
    Ok(())
}

const NO_RESULT: SkipReason = guards::reason(
    "không có kết quả trong 12 tháng trước ngày công nhận, hoặc có hai kết quả khác nhau cùng ngày",
    "there is no result of the 12 months before the decision, or two of one day that differ",
);
