//! Communes that meet all criteria and are not registered.

use crate::rules::catalog::examples::state::{REGISTERED, good, with_standing};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    RESULT_DAY: NaiveDate = "result_day", "ngày của kết quả", "the day of the result";
    YEAR: u64 = "year", "năm", "the year";
}

pub(super) static NTM_803: Rule = Rule::info("NTM-803", &[Input::Gazetteer, Input::State])
    .title(
        "xã đạt đủ tiêu chí nhưng chưa đăng ký",
        "a commune meets all criteria and is not registered",
    )
    .why(
        "Xã đạt đủ tiêu chí theo kết quả gần nhất nhưng chưa được công nhận, và quá trình không ghi đăng ký cho năm này hay năm trước. Quy định giai đoạn 2016-2020 đòi hỏi xã đã đăng ký thì mới được xét, nên xã có thể lỡ đợt công nhận. Đăng ký của năm trước được chấp nhận vì việc xét thường kéo sang năm sau, và kết quả cũ hơn năm trước không được dùng; đó là lựa chọn của thư viện.",
        "By its latest result the commune meets all criteria; it is not recognised, and its history has no registration for this year or the one before. The regulation of 2016-2020 considers registered communes only, so it may miss the round. A registration of the year before is accepted, as a round often runs on into the next year, and a result older than that year is not used; both are the crate's own choice.",
    )
    .remedy(
        "Ghi đăng ký nếu đã có; nếu chưa, hướng dẫn xã đăng ký.",
        "Enter the registration if there is one; else advise the commune to register.",
    )
    .rests_on(basis::REGISTRATION_CONDITION)
    .message(
        "{name}: đạt đủ tiêu chí theo kết quả ngày {result_day} nhưng chưa đăng ký đạt chuẩn năm {year}",
        "{name}: meets all criteria by the result of {result_day} and is not registered for {year}",
    )
    .facts(FACTS)
    .examples(|| with_standing(REGISTERED, Vec::new()), good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    let date = reading.date();
    let asked = dossier.regulations().asks(date, &Condition::Registered);
    let (Some(citation), Some(year)) = (asked, ProgrammeYear::containing(date)) else {
        return Err(NOT_ASKED);
    };
    let before = year.get().checked_sub(1);
    let before = before.and_then(|year| ProgrammeYear::new(year).ok());
    // An older result says little of the year.
    let since = before.unwrap_or(year).first_day();
    for standing in reading.histories() {
        let commune = standing.commune();
        let latest = reading.latest_result(commune, date);
        let Some(result) = latest.filter(|result| result.date() >= since) else {
            continue;
        };
        let mut years = [Some(year), before].into_iter().flatten();
        let unregistered = years.all(|year| standing.registered_for(year, date) == Answer::No);
        if !CriteriaLost::of(result).all_met() {
            continue;
        }
        let recognised = standing.is_recognised(date);
        if recognised == Answer::CannotSay {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
        } else if unregistered && recognised == Answer::No {
            let day = result.date();
            let facts = [RESULT_DAY.is(day), YEAR.is(year.get())];
            Commune::report_citing(dossier, findings, (commune, date), citation.clone(), facts)
                .related([state_paths::result(commune, day), state_paths::date()]);
        }
    }
    Ok(())
}

const NOT_ASKED: SkipReason = guards::reason(
    "quy định vào ngày của số liệu không đòi hỏi đăng ký",
    "the regulation of the day is not known to ask for registration",
);
