//! Wards and townships where a commune is meant.

use crate::rules::catalog::examples::state::WARD;
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    units::DAY;
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
    .examples(ward, examples::state::good)
    .check(check);

/// A report of a ward.
fn ward() -> Example {
    let report = CommuneReport::new(WARD, examples::state::DAY);
    examples::state::good().reports(vec![report])
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    units::check(dossier, findings, |(_, commune, day), error| match error {
        UnitError::NotACommune { kind, name, .. } => {
            let kind = kind.label();
            let unit = Label::owned(
                format!("{} {name}", kind.vi()),
                format!("{name} {}", kind.en()),
            );
            Some(vec![
                COMMUNE.is(commune.to_string()),
                DAY.is(*day),
                UNIT.is(unit),
            ])
        }
        _ => None,
    })
}
