//! The plan 18/KH-UBND of Hòa Bình province of 31/01/2018.
//!
//! Source: the text of the document as received, whose last table is cut off inside task 8.

use alloc::vec::Vec;

use super::units::HOA_BINH;
use super::{duties_2018, groups_2018, objectives_2018, quota_2018, tasks_2018};
use crate::calendar::{ProgrammeYear, date};
use crate::law::{DocumentNumber, Instrument};
use crate::plan::{Oddity, Plan};
use crate::text::Label;

/// The document of the plan: 18/KH-UBND of 31/01/2018.
pub const PLAN_2018: Instrument = Instrument::new(
    DocumentNumber::known(18, None, "KH-UBND"),
    date(2018, 1, 31),
    Label::new(
        "Kế hoạch thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Hòa Bình năm 2018",
        "Plan for the national target programme on new rural development in Hòa Bình province, 2018",
    ),
);

/// The plan of Hòa Bình for 2018: annex 1 with its printed totals, annex 2 as received, the numeric
/// objectives of sections I and II.3, the directives to groups of communes in section II.1, and the
/// duties of sections II, III and VI. Nothing is repaired.
#[must_use]
pub fn plan_2018() -> Plan {
    Plan {
        document: PLAN_2018,
        province: HOA_BINH,
        year: const { ProgrammeYear::of(2018) },
        objectives: objectives_2018::objectives(),
        quota: quota_2018::quota(),
        tasks: tasks_2018::tasks(),
        groups: groups_2018::groups(),
        duties: duties_2018::duties(),
        oddities: oddities(),
    }
}

/// Where, what is printed, and what there is to say in Vietnamese and in English.
type OddityRow = (&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ODDITIES: &[OddityRow] = &[
    ("phụ biểu 1, trên đầu bảng", "1 | 1 | 2 | | | | | 1",
     "các ô lạc trên đầu cột Cao Phong (1), Đà Bắc (1), TP Hòa Bình (2), Lương Sơn (1), bị che một phần bởi ô “Đơn vị tính: Xã”; ý nghĩa chưa rõ nên không nạp làm số liệu",
     "stray cells above the columns Cao Phong (1), Đà Bắc (1), Hòa Bình city (2) and Lương Sơn (1), partly covered by the cell “Đơn vị tính: Xã”; their meaning is not known, so they are not loaded as data"),
    ("phụ biểu 1, đầu bảng", "TP. Hòa Bình (7 xà)",
     "lỗi chữ: “xà” thay cho “xã”",
     "slip of the pen: “xà” for “xã”"),
    ("phụ biểu 1, hàng 5", "4 | 1 | 7 | 5 | 6 | 7 | 7 | 14 | 4 | 5 | 5 | 65",
     "lặp lại hàng 1 từng ô: 1 km cho mỗi xã đạt 19 tiêu chí (mục I.5)",
     "repeats row 1 cell by cell: 1 km for every commune at 19 criteria (section I.5)"),
    ("phụ biểu 1, ghi chú", "Ghi chú: Giao Sở Giao thông vận tải hướng dẫn cụ thể nội dung \"Số km đường giao thông được trồng hoa\".",
     "hướng dẫn được giao cho Sở Giao thông vận tải",
     "guidance on row 5 is left to the Department of Transport"),
    ("phụ biểu 2, nhiệm vụ 7", "Sớ Kế hoạch và Đầu tư",
     "lỗi chữ: “Sớ” thay cho “Sở”",
     "slip of the pen: “Sớ” for “Sở”"),
    ("phụ biểu 2, nhiệm vụ 8", "Nghị định số 161/2016/NĐ-CP ngày 02/12/2016 của Thủ tướng Chính phủ",
     "nghị định là của Chính phủ, như ghi tại mục II.4 và II.7",
     "a decree is the Government's, as sections II.4 and II.7 say"),
    ("phụ biểu 2, cuối bảng", "",
     "văn bản nhận được bị cắt trong nhiệm vụ 8; không rõ còn bao nhiêu nhiệm vụ",
     "the text received is cut off inside task 8; how many tasks followed is not known"),
    ("mục II.1", "Nghị quyết số Đ\"> 80/2017/NQ-HĐND",
     "ký tự thừa trong số văn bản",
     "stray characters in a document number"),
    ("mục III.2", "nhưng khó khăn, vướng mắc phát sinh",
     "lỗi chữ: “nhưng” thay cho “những”",
     "slip of the pen: “nhưng” for “những”"),
    ("mục I.1 và phụ biểu 1, hàng 1", "6 xã | 65",
     "hai đại lượng khác nhau: xã được công nhận trong năm và xã đạt 19 tiêu chí; 65 trừ 6 là 59, báo chí nêu 50 xã đã công nhận vào tháng 01/2018",
     "two quantities: communes recognised in the year, and communes at 19 criteria; 65 less 6 is 59, the press gives 50 recognised in January 2018"),
    ("mục I.2 và II.1", "không có xã đạt dưới 8 tiêu chí | Đối với các xã dưới 8 tiêu chí",
     "mục tiêu không còn xã dưới 8 tiêu chí, nhưng nhiệm vụ nêu nhóm xã này: nhóm tính theo hiện trạng, mục tiêu tính đến cuối năm",
     "the objective leaves no commune below 8 criteria, and the tasks name that group: the group is of now, the objective of the year's end"),
    ("mục III và VI", "hàng tháng, quý, 6 tháng, cả năm | 3 tháng, 6 tháng và 1 năm",
     "kỳ báo cáo và kỳ kiểm tra khác nhau; không nạp lẫn nhau",
     "reports and inspections have different periods; neither is loaded for the other"),
    ("mục II.3", "cập nhập",
     "lỗi chữ: “cập nhập” thay cho “cập nhật”",
     "slip of the pen: “cập nhập” for “cập nhật”"),
    ("mục II.5", "các bộ chuyên trách, kiêm nhiệm",
     "lỗi chữ: “các bộ” thay cho “cán bộ”",
     "slip of the pen: “các bộ” for “cán bộ”"),
    ("phụ biểu 2, nhiệm vụ 2", "Chương trình nông thôn tỉnh",
     "thiếu chữ “mới”",
     "the word “mới” is missing"),
    ("chữ ký", "KT. CHỦ TỊCH",
     "không có dòng “PHÓ CHỦ TỊCH”",
     "the line “PHÓ CHỦ TỊCH” is missing"),
    ("các mục", "I, II, III, VI",
     "đánh số nhảy từ III sang VI",
     "the numbering of sections jumps from III to VI"),
];

fn oddities() -> Vec<Oddity> {
    let oddity = |(place, printed, vi, en): &OddityRow| Oddity {
        place: (*place).into(),
        printed: (*printed).into(),
        note: Label::new(vi, en),
    };
    ODDITIES.iter().map(oddity).collect()
}
