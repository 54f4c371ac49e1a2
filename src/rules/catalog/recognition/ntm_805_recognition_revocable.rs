//! Recognised communes in a case in which recognition is revoked.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    RESULT_DAY: NaiveDate = "result_day", "ngày của kết quả", "the day of the result";
    LOST: Label = "lost", "số tiêu chí không đạt", "how many criteria are not met";
}

pub(super) static NTM_805: Rule = Rule::warning("NTM-805", &[Input::Standard, Input::Gazetteer, Input::State])
    .title(
        "xã thuộc trường hợp thu hồi quyết định công nhận",
        "a recognised commune is in a case of revocation",
    )
    .why(
        "Theo kết quả gần nhất, số tiêu chí không đạt rơi vào trường hợp mà Quyết định 18/2022/QĐ-TTg quy định thu hồi: từ 30 % đến dưới 50 % trong đó có một trong các tiêu chí được nêu tên, hoặc từ 50 % trở lên. Việc thu hồi do cấp có thẩm quyền quyết định. Chỉ xét khi quyết định đó có hiệu lực.",
        "By the latest result the number of criteria that are not met is one at which Decision 18/2022/QĐ-TTg revokes the recognition: 30 % to under 50 % with one of the named ones among them, or 50 % and more. The revocation is a decision of the authority. This is looked at while that decision is in force.",
    )
    .remedy(
        "Kiểm tra kết quả; nếu đúng, báo cáo cấp có thẩm quyền xem xét.",
        "Check the result; if it is right, put it before the authority.",
    )
    .basis(
        "trường hợp thu hồi quyết định công nhận trong quy định có hiệu lực",
        "the cases of revocation in the regulation in force",
    )
    .message(
        "{name}: kết quả ngày {result_day} có {lost} không đạt, thuộc trường hợp thu hồi quyết định công nhận",
        "{name}: by the result of {result_day} it lacks {lost}, a case in which recognition is revoked",
    )
    .facts(FACTS)
    .examples(|| examples::state::in_2022(9), || examples::state::in_2022(19))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (standard, reading) = (dossier.read_standard()?, dossier.state_reading()?);
    let date = reading.date();
    let regulation = dossier.regulations().on(date);
    let has_cases = |one: &&Regulation| !one.commune_revocation.is_empty();
    let regulation = regulation.filter(has_cases).ok_or(NOT_KNOWN)?;
    let names = CriterionNames::of(standard);
    for standing in reading.histories() {
        let commune = standing.commune();
        match standing.is_recognised(date) {
            Answer::Yes => {}
            Answer::No => continue,
            Answer::CannotSay => {
                findings.skip(state_paths::standing(commune), guards::NO_DAY);
                continue;
            }
        }
        let latest = reading.latest_result(commune, date);
        let Some(lapse) = latest.and_then(|result| standing.lapse(result, date)) else {
            continue;
        };
        if regulation.revocable(lapse.result, &names, date).answer == Answer::Yes {
            let day = lapse.result.date();
            let lost = LOST.is(Label::in_both(|lang| lapse.depth.text(lang)));
            let (facts, citation) = ([RESULT_DAY.is(day), lost], Matter::Revocation.cite(date));
            Commune::report_citing(dossier, findings, (commune, date), citation, facts)
                .related([state_paths::result(commune, day), state_paths::date()]);
        }
    }
    Ok(())
}

const NOT_KNOWN: SkipReason = guards::reason(
    "chưa tìm thấy quy định về thu hồi có hiệu lực vào ngày của số liệu",
    "no rule of revocation in force on the day of the state was found",
);
