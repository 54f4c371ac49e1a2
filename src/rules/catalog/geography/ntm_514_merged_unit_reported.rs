//! Units that are still reported after others took their place.

use crate::rules::catalog::examples::mergers::{AFTER, BEFORE, MERGED, NEW, with_results};
use crate::rules::prelude::*;

facts! {
    about::Mention;
    units::HOLDER;
    units::ENDED;
    units::SUCCESSORS;
}

pub(super) static NTM_514: Rule = Rule::warning("NTM-514", &[Input::Gazetteer, Input::Reports, Input::State])
    .title(
        "xã đã sáp nhập mà vẫn có số liệu",
        "a commune is still reported after others took its place",
    )
    .why(
        "Vào ngày của số liệu, đơn vị mang mã này không còn và đơn vị khác đã thay thế. Số liệu không được tính cho xã kế tiếp và cũng không được chia theo ước đoán; nếu xã kế tiếp cũng có số liệu thì một địa bàn có thể bị tính hai lần. Quá trình công nhận đã ghi đơn vị kế tiếp thì không bị nêu.",
        "On the day of the data the unit with this code no longer existed, and others had taken its place. The data count for no successor and are never divided by guess; if a successor reports, too, an area may count twice. A history that names the units that succeeded is not reported.",
    )
    .remedy(
        "Chuyển sang mã của đơn vị kế tiếp; nếu xã được chia cho nhiều đơn vị thì thống kê lại theo từng đơn vị. Trong quá trình công nhận, ghi đơn vị kế tiếp.",
        "Use the code of the successor; where the commune was split, count again by successor. In a history, enter the successors.",
    )
    .rests_on(basis::UNITS_AND_RESOLUTION)
    .message(
        "Mã {commune}: {holder} không còn từ ngày {ended}, kế tiếp là {successors}, mà vẫn có số liệu ngày {day}",
        "{commune}: {holder} ceased to exist on {ended}, succeeded by {successors}, and has data of {day}",
    )
    .facts(FACTS)
    .examples(|| with_results(&[(MERGED, AFTER)]), || with_results(&[(MERGED, BEFORE), (NEW, AFTER)]))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    units::check(dossier, findings, |mention, error| match error {
        UnitError::NoLonger {
            full_name,
            valid,
            fate: fate @ Fate::Became(_),
            ..
        } => {
            let (_, _, day) = mention;
            let facts = [
                HOLDER.is(full_name),
                ENDED.is(valid.until().unwrap_or(*day)),
                SUCCESSORS.is(units::successor_names(&fate)),
            ];
            Some(Mention::facts(mention, facts))
        }
        _ => None,
    })
}
