//! Annex 1 of the plan 18/KH-UBND: the quotas of the districts, as printed.
//!
//! Row 6 prints the total 27 where its cells sum to 22. Which is right cannot be told; both stay.

use crate::place::DistrictCode;
use crate::plan::{Measure, QuotaColumn, QuotaRow, QuotaTable};

/// District code, head as printed, number of communes in the head; in printed order.
#[rustfmt::skip]
const COLUMNS: &[(u16, &str, u32)] = &[
    (154, "Huyện Cao Phong (12 xã)", 12),
    (150, "Huyện Đà Bắc (19 xã)", 19),
    (148, "TP. Hòa Bình (7 xà)", 7),
    (151, "Huyện Kỳ Sơn (9 xã)", 9),
    (153, "Huyện Kim Bôi (27 xã)", 27),
    (159, "Huyện Lạc Thủy (13 xã)", 13),
    (157, "Huyện Lạc Sơn (28 xã)", 28),
    (152, "Huyện Lương Sơn (19 xã)", 19),
    (156, "Huyện Mai Châu (22 xã)", 22),
    (155, "Huyện Tân Lạc (23 xã)", 23),
    (158, "Huyện Yên Thủy (12 xã)", 12),
];

struct Row {
    number: &'static str,
    measure: Measure,
    cells: [u32; 11],
    total: u32,
    label: &'static str,
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row { number: "1", measure: Measure::Tier { from: 19, to: 19 }, cells: [ 4,  1,  7,  5,  6,  7,  7, 14,  4,  5,  5], total: 65,
          label: "Số xã\u{a0}đạt 19 tiêu chí" },
    Row { number: "2", measure: Measure::Tier { from: 15, to: 18 }, cells: [ 1,  1,  0,  1,  2,  4,  1,  3,  2,  2,  1], total: 18,
          label: "Số xã đạt từ 15-18 tiêu chí" },
    Row { number: "3", measure: Measure::Tier { from: 10, to: 14 }, cells: [ 4, 12,  0,  3, 17,  2,  5,  2,  7,  8,  2], total: 62,
          label: "Số xã đạt từ 10-14 tiêu chí" },
    Row { number: "4", measure: Measure::Tier { from: 8, to: 9 }, cells: [ 3,  5,  0,  0,  2,  0, 15,  0,  9,  8,  4], total: 46,
          label: "Số xã\u{a0}đạt từ 8-9 tiêu chí" },
    Row { number: "5", measure: Measure::GreenRoadKilometres, cells: [ 4,  1,  7,  5,  6,  7,  7, 14,  4,  5,  5], total: 65,
          label: "Số km đường giao thông thôn, xóm\u{a0}được xây dựng xanh- sạch-đẹp và trồng hoa\u{a0}(ĐVT: km)" },
    Row { number: "6", measure: Measure::ValueChainModels, cells: [ 1,  1,  2,  3,  3,  3,  2,  2,  1,  2,  2], total: 27,
          label: "Số Mô hình sản xuất phát triển theo chuỗi giá trị được giới thiệu\u{a0}(ĐVT: Mô hình)" },
];

pub(super) fn quota() -> QuotaTable {
    let column = |(code, printed, communes): &(u16, &str, u32)| {
        Some(QuotaColumn {
            district: DistrictCode::new(*code).ok()?,
            printed: (*printed).into(),
            communes: Some(*communes),
        })
    };
    let row =
        |row: &Row| QuotaRow::of_counts(row.number, row.label, row.measure, &row.cells, row.total);
    QuotaTable {
        criteria: 19,
        columns: COLUMNS.iter().filter_map(column).collect(),
        rows: ROWS.iter().map(row).collect(),
    }
}
