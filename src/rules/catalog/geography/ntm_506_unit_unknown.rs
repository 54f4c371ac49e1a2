//! Codes that no unit has.

use crate::rules::catalog::examples::state::{STRANGER, result, with_state};
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    units::DAY;
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
    .examples(|| with_state(|state| state.results.extend(result(STRANGER, examples::state::DAY, 15))), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    units::check(dossier, findings, |(_, commune, day), error| match error {
        UnitError::Unknown { .. } => Some(vec![COMMUNE.is(commune.to_string()), DAY.is(*day)]),
        _ => None,
    })
}
