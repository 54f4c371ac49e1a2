//! The set of Hòa Bình province 2016-2020, Decision 816/QĐ-UBND of 19/5/2017, as an overlay.
//!
//! The opening of the decision was read; its annex was not found anywhere. So the overlay holds no
//! value: it says which cells the province attests. The other cells stay the national ones.

use super::row::number;
use crate::calendar::{Period, date};
use crate::criteria::{IndicatorNumber, Overlay, Requirement};
use crate::law::{DocumentNumber, Evidence, EvidenceGrade, Instrument, Sourced};
use crate::text::Label;

/// Decision 816/QĐ-UBND of 19/5/2017: the criteria set of Hòa Bình province 2016-2020.
pub const DECISION_816: Instrument = Instrument::new(
    DocumentNumber::known(816, None, "QĐ-UBND"),
    date(2017, 5, 19),
    Label::new(
        "Bộ tiêu chí xã nông thôn mới tỉnh Hòa Bình giai đoạn 2016-2020",
        "Criteria set for new rural communes of Hòa Bình province 2016-2020",
    ),
);

/// The cells that Decision 1980/QĐ-TTg delegates to the province.
#[rustfmt::skip]
const DELEGATED: &[IndicatorNumber] = &[
    number( 2, 1),
    number( 2, 2),
    number( 2, 3),
    number( 2, 4),
    number( 6, 1),
    number( 6, 2),
    number( 7, 0),
    number(17, 4),
    number(17, 5),
];

const INCOME: IndicatorNumber = number(10, 0);

/// The overlay of Hòa Bình for the set of Decision 1980/QĐ-TTg.
///
/// The nine delegated cells are attested by the province, and so is the income of a year before
/// 2020, whose level is not known. Lay an overlay of your own behind it to put a value into any
/// cell.
#[must_use]
pub fn decision_816() -> Overlay {
    let issued = DECISION_816.issued;
    let delegated = DELEGATED.iter().map(|indicator| {
        (
            *indicator,
            Period::of(issued, None),
            attested(Label::new(
                "phụ lục của quyết định chưa tìm thấy: tỉnh xác nhận đạt hoặc không đạt",
                "the annex of the decision was not found: the province attests met or not met",
            )),
        )
    });
    let income = (
        INCOME,
        Period::of(issued, Some(const { date(2020, 1, 1) })),
        attested(Label::new(
            "mức thu nhập của năm trước 2020 chưa tìm thấy: tỉnh xác nhận đạt hoặc không đạt",
            "the income level of a year before 2020 was not found: the province attests met or not met",
        )),
    );
    Overlay::built_in(
        DECISION_816,
        Label::new(
            "phụ lục chưa tìm thấy; các ô khác theo Quyết định 1980/QĐ-TTg, vùng Trung du miền núi phía Bắc (suy luận)",
            "the annex was not found; the other cells follow Decision 1980/QĐ-TTg, northern midlands and mountains (inferred)",
        ),
        delegated.chain(core::iter::once(income)),
    )
}

fn attested(note: Label) -> Sourced<Requirement> {
    Sourced::new(
        Requirement::Attested,
        DECISION_816.cite(),
        Evidence::new(EvidenceGrade::Inferred).with_note(note),
    )
}
