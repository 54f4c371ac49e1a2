//! Decision 372/QĐ-TTg of 14/3/2014, the predecessor of Decision 2540/QĐ-TTg.
//!
//! Its shares were found (S44 names three pages); its conditions for a commune were not.

use alloc::vec;

use super::{S44, known};
use crate::calendar::date;
use crate::law::{DocumentNumber, EvidenceGrade, Instrument};
use crate::quantity::Percent;
use crate::recognition::{Condition, OtherCommunes, Regulation};
use crate::text::Label;

/// Decision 372/QĐ-TTg of 14/3/2014; the title is shortened.
pub const DECISION_372: Instrument = Instrument::new(
    DocumentNumber::known(372, None, "QĐ-TTg"),
    date(2014, 3, 14),
    Label::new(
        "Xét công nhận và công bố địa phương đạt chuẩn nông thôn mới",
        "Recognition of localities that meet the new rural standard",
    ),
);

const SHARES_ONLY: Label = Label::new(
    "các nguồn chỉ nêu tỷ lệ; không rõ còn điều kiện nào khác",
    "the sources quote the share only; whether anything else is asked is not known",
);

/// What is known of Decision 372/QĐ-TTg.
///
/// A district: 75 % of its communes recognised, each other commune with at least 14 criteria,
/// income and poverty among them. A province: 80 % of its districts. The conditions for a commune
/// are not known.
#[must_use]
pub fn decision_372() -> Regulation {
    let district = Condition::CommunesRecognised {
        share: const { Percent::known("75") },
        others: Some(OtherCommunes {
            at_least_criteria: 14,
            including: vec![
                Label::new("Thu nhập", "Income"),
                Label::new("Hộ nghèo", "Poor households"),
            ],
        }),
    };
    let province = Condition::DistrictsRecognised {
        share: const { Percent::known("80") },
    };
    let sourced = |condition| {
        known(
            &DECISION_372,
            condition,
            EvidenceGrade::SeveralSecondary,
            &[S44],
            Some(SHARES_ONLY),
        )
    };
    Regulation {
        district: vec![sourced(district)],
        province: vec![sourced(province)],
        ..Regulation::new(DECISION_372)
    }
}
