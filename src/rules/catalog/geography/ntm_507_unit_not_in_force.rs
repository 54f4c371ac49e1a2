//! Codes of units that were not in force on the day.

use crate::rules::catalog::examples::state::{RETIRED, good, with_report_of};
use crate::rules::prelude::*;

facts! {
    about::Mention;
    HOLDER: String = "holder", "đơn vị mang mã", "the unit that has the code";
    PERIOD: Label = "period", "thời gian đơn vị mang mã", "when it has the code";
}

pub(super) static NTM_507: Rule = Rule::warning("NTM-507", &[Input::Gazetteer, Input::Reports, Input::State])
    .title(
        "mã xã không có hiệu lực vào ngày của số liệu",
        "the code of a commune is not in force on the day",
    )
    .why(
        "Mã có trong danh mục nhưng vào ngày đó xã đã sáp nhập, đổi mã hoặc chưa thành lập. Số liệu như vậy không được tính cho xã kế tiếp; quá trình công nhận phải ghi xã đã được thay bằng đơn vị nào. Xã mà danh mục ghi rõ đơn vị kế tiếp thì do NTM-514 nêu.",
        "The gazetteer has the code, but on the day the commune had been merged or given another code, or was not yet founded. Such data do not count for its successor; a history must name the unit that took its place. A commune whose successors the gazetteer names is reported by NTM-514.",
    )
    .remedy(
        "Dùng mã có hiệu lực vào ngày đó, hoặc ghi việc sáp nhập vào quá trình công nhận.",
        "Use the code in force on the day, or enter the merger in the history.",
    )
    .rests_on(basis::COMMUNES_ON_DAY)
    .message(
        "Mã xã {commune} không có hiệu lực vào ngày {day}: mã của {holder}, {period}",
        "The code {commune} is not in force on {day}: {holder} has it {period}",
    )
    .facts(FACTS)
    .examples(|| with_report_of(RETIRED), good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    units::check(dossier, findings, |mention, error| {
        let (full_name, valid) = match error {
            UnitError::NoLonger {
                fate: Fate::Became(_),
                ..
            } => return None,
            UnitError::NotYet {
                full_name, valid, ..
            }
            | UnitError::NoLonger {
                full_name, valid, ..
            } => (full_name, valid),
            _ => return None,
        };
        let period = PERIOD.is(Label::in_both(|lang| period_text(valid, lang)));
        Some(Mention::facts(mention, [HOLDER.is(full_name), period]))
    })
}
