//! Communes that meet all criteria and are not registered.

use alloc::vec::Vec;

use crate::assessment::Answer;
use crate::calendar::ProgrammeYear;
use crate::recognition::{Condition, CriteriaLost};
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::{REGISTERED, with_standing};
use crate::rules::catalog::regulations::Regulations;
use crate::rules::catalog::results::Results;
use crate::rules::catalog::{communes, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_803: Rule = Rule {
    code: RuleCode::of("NTM-803"),
    group: RuleGroup::Recognition,
    severity: Severity::Info,
    title: Label::new(
        "xã đạt đủ tiêu chí nhưng chưa đăng ký",
        "a commune meets all criteria and is not registered",
    ),
    explanation: Label::new(
        "Xã đạt đủ tiêu chí theo kết quả gần nhất nhưng chưa được công nhận, và quá trình không ghi đăng ký cho năm này hay năm trước. Quy định giai đoạn 2016-2020 đòi hỏi xã đã đăng ký thì mới được xét, nên xã có thể lỡ đợt công nhận. Đăng ký của năm trước được chấp nhận vì việc xét thường kéo sang năm sau, và kết quả cũ hơn năm trước không được dùng; đó là lựa chọn của thư viện.",
        "By its latest result the commune meets all criteria; it is not recognised, and its history has no registration for this year or the one before. The regulation of 2016-2020 considers registered communes only, so it may miss the round. A registration of the year before is accepted, as a round often runs on into the next year, and a result older than that year is not used; both are the crate's own choice.",
    ),
    remedy: Label::new(
        "Ghi đăng ký nếu đã có; nếu chưa, hướng dẫn xã đăng ký.",
        "Enter the registration if there is one; else advise the commune to register.",
    ),
    message: Label::new(
        "{name}: đạt đủ tiêu chí theo kết quả ngày {result_day} nhưng chưa đăng ký đạt chuẩn năm {year}",
        "{name}: meets all criteria by the result of {result_day} and is not registered for {year}",
    ),
    legal_basis: Label::new(
        "điều kiện đăng ký (2540/QĐ-TTg)",
        "the condition of registration (2540/QĐ-TTg)",
    ),
    since: "0.1.0",
    reads: &[Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new(
            "result_day",
            Label::new("ngày của kết quả", "the day of the result"),
        ),
        FactDocument::new("year", Label::new("năm", "the year")),
    ],
    bad: || with_standing(REGISTERED, Vec::new()),
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let state = dossier.read_state()?;
    let date = state.date;
    let asked = Regulations::built_in().asks(date, &Condition::Registered);
    let (Some(citation), Some(year)) = (asked, ProgrammeYear::containing(date)) else {
        return Err(NOT_ASKED);
    };
    let results = Results::of(state);
    let before = year.get().checked_sub(1).and_then(ProgrammeYear::new);
    for standing in &state.standings {
        let commune = standing.commune();
        // An older result says little of the year.
        let since = before.unwrap_or(year).first_day();
        let latest = results.latest(commune, date);
        let Some(result) = latest.filter(|result| result.date() >= since) else {
            continue;
        };
        let mut years = [Some(year), before].into_iter().flatten();
        let unregistered = years.all(|year| standing.registered_for(year, date) == Answer::No);
        let complete = CriteriaLost::of(result).all_met();
        if complete && unregistered && standing.is_recognised(date) == Answer::No {
            findings
                .report(
                    state_paths::standing(commune),
                    citation.clone(),
                    communes::facts(dossier, commune, date).chain([
                        ("result_day", result.date().into()),
                        ("year", u32::from(year.get()).into()),
                    ]),
                )
                .from([
                    state_paths::result(commune, result.date()),
                    state_paths::date(),
                ]);
        }
    }
    Ok(())
}

const NOT_ASKED: SkipReason = SkipReason::NothingStated(Label::new(
    "quy định vào ngày của số liệu không đòi hỏi đăng ký",
    "the regulation of the day is not known to ask for registration",
));
