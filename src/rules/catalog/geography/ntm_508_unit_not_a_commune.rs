//! Wards and townships where a commune is meant.

use crate::rules::catalog::examples::state::{WARD, good, with_report_of};
use crate::rules::prelude::*;

facts! {
    about::Mention;
    UNIT: Label = "unit", "đơn vị mang mã", "the unit that has the code";
}

pub(super) static NTM_508: Rule = Rule::error("NTM-508", &[Input::Gazetteer, Input::Reports, Input::State])
    .title(
        "đơn vị là phường, thị trấn chứ không phải xã",
        "a unit is a ward or a township and not a commune",
    )
    .why(
        "Bộ tiêu chí quốc gia áp dụng cho xã. Phường, thị trấn không được đánh giá, không tính vào số xã và không có công trình theo kế hoạch.",
        "The national criteria are those of communes. Wards and townships are not assessed, are not counted among the communes, and have no works under the plan.",
    )
    .remedy(
        "Sửa mã, hoặc đưa phường, thị trấn ra khỏi số liệu; xã đã thành phường thì ghi vào quá trình công nhận.",
        "Correct the code, or take the ward or township out of the data; enter in the history that a commune became one.",
    )
    .rests_on(basis::COMMUNES_ON_DAY)
    .message(
        "Mã {commune} là của {unit}, không phải của một xã",
        "The code {commune} is that of {unit} and not of a commune",
    )
    .facts(FACTS)
    .examples(|| with_report_of(WARD), good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    units::check(dossier, findings, |mention, error| {
        let UnitError::NotACommune { kind, name, .. } = error else {
            return None;
        };
        let kind = kind.label();
        let [vi, en] = [
            format!("{} {name}", kind.vi()),
            format!("{name} {}", kind.en()),
        ];
        Some(Mention::facts(mention, [UNIT.is(Label::owned(vi, en))]))
    })
}
