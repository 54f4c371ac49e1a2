//! Decision 18/2022/QĐ-TTg of 02/8/2022, recognition and its revocation 2021-2025.
//!
//! Three sources quote the conditions for a commune and the cases of revocation (S71, S72, S73).
//! The share of residents who must be satisfied was not found, nor the conditions for a district.

use alloc::vec;

use super::{S71, S72, S73, known};
use crate::calendar::date;
use crate::law::EvidenceGrade::SeveralSecondary;
use crate::law::{DocumentNumber, Instrument, Source};
use crate::quantity::Percent;
use crate::recognition::{Condition, Regulation, RevocationRule};
use crate::text::Label;

/// Decision 18/2022/QĐ-TTg of 02/8/2022; the title is shortened.
pub const DECISION_18_2022: Instrument = Instrument::new(
    DocumentNumber::known(18, Some(2022), "QĐ-TTg"),
    date(2022, 8, 2),
    Label::new(
        "Xét, công nhận, công bố và thu hồi quyết định công nhận đạt chuẩn nông thôn mới giai đoạn 2021-2025",
        "Recognition of the new rural standard and its revocation 2021-2025",
    ),
);

const SOURCES: &[Source] = &[S71, S72, S73];

const SHARE_NOT_FOUND: Label = Label::new(
    "tỷ lệ cụ thể chưa tìm thấy",
    "the figure of the share was not found",
);

/// Names of several sets: no set has all of them.
const NAMED: [Label; 4] = [
    Label::new("Thu nhập", "Income"),
    Label::new(
        "Môi trường và an toàn thực phẩm",
        "Environment and food safety",
    ),
    Label::new(
        "Chất lượng môi trường sống",
        "Quality of the living environment",
    ),
    Label::new("Quốc phòng và an ninh", "Defence and security"),
];

/// What is known of Decision 18/2022/QĐ-TTg: four conditions for a commune; a recognition is
/// revoked when 30 % to under 50 % of the criteria are not met, one of four named ones among them,
/// or 50 % and more; that of a district also when 30 % of its communes are revoked.
#[must_use]
pub fn decision_18_2022() -> Regulation {
    let quoted = |condition| {
        known(
            &DECISION_18_2022,
            condition,
            SeveralSecondary,
            SOURCES,
            None,
        )
    };
    let satisfaction = known(
        &DECISION_18_2022,
        Condition::ResidentsSatisfied { share: None },
        SeveralSecondary,
        SOURCES,
        Some(SHARE_NOT_FOUND),
    );
    let revoked = |rule| known(&DECISION_18_2022, rule, SeveralSecondary, SOURCES, None);
    Regulation {
        commune: vec![
            quoted(Condition::AllCriteriaMet),
            satisfaction,
            quoted(Condition::NoConstructionDebt),
            quoted(Condition::SecurityNotComplex),
        ],
        commune_revocation: vec![
            revoked(RevocationRule::CriteriaLost {
                at_least: const { Percent::known("30") },
                below: Some(const { Percent::known("50") }),
                with_one_of: NAMED.to_vec(),
            }),
            revoked(RevocationRule::CriteriaLost {
                at_least: const { Percent::known("50") },
                below: None,
                with_one_of: vec![],
            }),
        ],
        district_revocation: vec![revoked(RevocationRule::CommunesRevoked {
            at_least: const { Percent::known("30") },
        })],
        ..Regulation::new(DECISION_18_2022)
    }
}
