//! Recognised communes that no longer meet all criteria.

use crate::rules::catalog::examples::state::{RECOGNISED, good, with_result};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    RESULT_DAY: NaiveDate = "result_day", "ngày của kết quả", "the day of the result";
    LOST: Label = "lost", "số tiêu chí không đạt", "how many criteria are not met";
    CRITERIA: String = "criteria", "các tiêu chí không đạt, nếu biết", "the criteria that are not met, where they are known";
}

pub(super) static NTM_804: Rule = Rule::warning("NTM-804", &[Input::Gazetteer, Input::State])
    .title(
        "xã đã công nhận nhưng kết quả sau đó không còn đạt đủ tiêu chí",
        "a recognised commune no longer meets all criteria",
    )
    .why(
        "Kết quả gần nhất sau ngày công nhận có tiêu chí chắc chắn không đạt (xã rớt chuẩn). Xã vẫn là xã được công nhận cho đến khi có quyết định thu hồi; nhưng cần giữ vững tiêu chí, và số xã đạt chuẩn khi đó khác số xã đạt đủ tiêu chí.",
        "In the latest result after the recognition a criterion is certainly not met. The commune stays recognised until a decision revokes that, but has to regain the criteria; and the number of recognised communes is then another than that of communes at all criteria.",
    )
    .remedy(
        "Kiểm tra kết quả; nếu đúng, lập kế hoạch khắc phục tiêu chí không đạt.",
        "Check the result; if it is right, plan how the criteria are regained.",
    )
    .rests_on(basis::RECOGNITION_CONDITIONS)
    .message(
        "{name}: được công nhận đạt chuẩn, nhưng kết quả ngày {result_day} còn {lost} không đạt{criteria}",
        "{name}: is recognised, but by the result of {result_day} it lacks {lost}{criteria}",
    )
    .facts(FACTS)
    .examples(|| with_result(RECOGNISED, const { date(2018, 12, 20) }, 16), good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    let date = reading.date();
    let regulations = dossier.regulations();
    let citation = regulations.cite_condition(date, &Condition::AllCriteriaMet);
    for standing in reading.histories() {
        let commune = standing.commune();
        match standing.is_recognised_as(RecognitionClass::Meets, &reading.state().ladder, date) {
            Answer::Yes => {}
            Answer::No => continue,
            Answer::CannotSay => {
                findings.skip(state_paths::standing(commune), guards::NO_DAY);
                continue;
            }
        }
        let Some(result) = reading.latest_result(commune, date) else {
            findings.skip(state_paths::standing(commune), NO_RESULT);
            continue;
        };
        let lapse = standing.lapse(result, date);
        let Some(lapse) = lapse.filter(|lapse| lapse.has_lapsed() == Answer::Yes) else {
            continue;
        };
        let day = result.date();
        let facts = [
            RESULT_DAY.is(day),
            LOST.is(Label::in_both(|lang| lapse.depth.text(lang))),
            CRITERIA.is(numbers(&lapse.lost())),
        ];
        Commune::report_citing(dossier, findings, (commune, date), citation.clone(), facts)
            .related([state_paths::result(commune, day), state_paths::date()]);
    }
    Ok(())
}

/// The numbers in brackets; nothing where only a count is known.
fn numbers(lost: &[CriterionNumber]) -> String {
    if lost.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = lost.iter().map(ToString::to_string).collect();
    format!(" ({})", numbers.join(", "))
}

const NO_RESULT: SkipReason = guards::reason(
    "xã không có kết quả nào, hoặc có hai kết quả khác nhau cùng ngày",
    "the commune has no result, or two of one day that differ",
);
