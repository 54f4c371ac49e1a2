//! Decision 2540/QĐ-TTg of 30/12/2016, conditions of recognition 2016-2020.
//!
//! One source quotes the conditions for communes and for districts (S37); the excerpt stops before
//! those for towns and cities. Deadlines in days, shares of votes and of residents, and any rule of
//! revocation were not found.

use alloc::vec;

use super::{S37, known};
use crate::calendar::date;
use crate::law::EvidenceGrade::{OneSecondary, Unsourced};
use crate::law::{DocumentNumber, Instrument};
use crate::quantity::Percent;
use crate::recognition::{Condition, Regulation};
use crate::text::Label;

/// Decision 2540/QĐ-TTg of 30/12/2016; the title is shortened.
pub const DECISION_2540: Instrument = Instrument::new(
    DocumentNumber::known(2540, None, "QĐ-TTg"),
    date(2016, 12, 30),
    Label::new(
        "Điều kiện, trình tự xét công nhận địa phương đạt chuẩn nông thôn mới giai đoạn 2016-2020",
        "Conditions and procedure of recognising localities that meet the new rural standard 2016-2020",
    ),
);

const TOWN: Label = Label::new(
    "đoạn trích dừng trước phần này; phù hợp với thành phố Hòa Bình (7/7 xã)",
    "the excerpt stops before this part; it fits the city of Hòa Bình (7 of 7 communes)",
);

/// What is known of Decision 2540/QĐ-TTg: three conditions for a commune, four for a district,
/// three for a town or a city. Communes are recognised by the chair of the provincial People's
/// Committee, districts, towns and cities by the Prime Minister.
#[must_use]
pub fn decision_2540() -> Regulation {
    let all_communes = || Condition::CommunesRecognised {
        share: Percent::HUNDRED,
        others: None,
    };
    let quoted = |condition| known(&DECISION_2540, condition, OneSecondary, &[S37], None);
    let remembered = |condition| known(&DECISION_2540, condition, Unsourced, &[], Some(TOWN));
    Regulation {
        commune: vec![
            quoted(Condition::Registered),
            quoted(Condition::AllCriteriaMet),
            quoted(Condition::NoConstructionDebt),
        ],
        district: vec![
            quoted(Condition::Registered),
            quoted(all_communes()),
            quoted(Condition::DistrictCriteriaMet),
            quoted(Condition::NoConstructionDebt),
        ],
        town: vec![
            remembered(Condition::Registered),
            remembered(all_communes()),
            remembered(Condition::NoConstructionDebt),
        ],
        ..Regulation::new(DECISION_2540)
    }
}
