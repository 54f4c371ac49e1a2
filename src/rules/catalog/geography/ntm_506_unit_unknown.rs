//! Codes that no unit has.

use crate::rules::catalog::examples::state::{DAY, STRANGER, good, with_result};
use crate::rules::prelude::*;

facts! {
    about::Mention;
}

pub(super) static NTM_506: Rule = Rule::error("NTM-506", &[Input::Gazetteer, Input::Reports, Input::State])
    .title(
        "mã xã không có trong danh mục",
        "the code of a commune is not in the gazetteer",
    )
    .why(
        "Báo cáo, kết quả, quá trình công nhận hoặc công trình mang mã không có trong danh mục đơn vị hành chính của địa bàn, nên không tính được cho xã nào.",
        "A report, result, history or work has a code that the gazetteer of the area does not have, so it counts for no commune.",
    )
    .remedy(
        "Đối chiếu từng chữ số với danh mục; nếu là xã ngoài địa bàn thì đưa ra khỏi số liệu.",
        "Compare the digits with the gazetteer; take a commune of another area out of the data.",
    )
    .rests_on(basis::COMMUNES_ON_DAY)
    .message(
        "Mã xã {commune} không có trong danh mục đơn vị hành chính",
        "The gazetteer has no commune with the code {commune}",
    )
    .facts(FACTS)
    .examples(|| with_result(STRANGER, DAY, 15), good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    units::check(dossier, findings, |mention, error| {
        matches!(error, UnitError::Unknown { .. }).then(|| Mention::facts(mention, []))
    })
}
