//! The plan 18/KH-UBND of Hòa Bình province of 31/01/2018, the tasks of its annex 2, and what its
//! section II.12 says of means that bears on what to do first, as printed.
//!
//! Source: the text of the document as received, whose last table is cut off inside task 8; how many
//! tasks followed is not known.

use alloc::vec;
use alloc::vec::Vec;

use super::gazetteer::HOA_BINH;
use super::{duties_2018, objectives_2018};
use crate::advice::{CitationScope, PlanCitation};
use crate::calendar::{ProgrammeYear, date};
use crate::criteria::CriterionNumber;
use crate::law::{DocumentNumber, Instrument};
use crate::plan::{Oddity, Plan, Task};
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
        quota: objectives_2018::quota(),
        tasks: tasks(),
        groups: duties_2018::groups(),
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

/// Content, lead agency, coordinating agencies, deadline, form of the result.
type Row = [Option<&'static str>; 5];

#[rustfmt::skip]
const ROWS: &[Row] = &[
    [
        Some("Tổ chức thực hiện ký giao ước thi đua năm 2018 giữa các huyện, thành phố và giữa các sở, ngành; đơn vị trong tỉnh về các nội dung triển khai Chương trình mục tiêu Quốc gia xây dựng nông thôn mới."),
        Some("Sở Nội vụ"),
        Some("Sở NN&PTNT; Sở KH&ĐT; Sở Tài chính"),
        Some("Quý I"),
        Some("Tổ chức hội nghị ký kết"),
    ],
    [
        Some("Kiện toàn Văn phòng điều phối Chương trình nông thôn tỉnh."),
        Some("Sở Nông nghiệp & PTNT"),
        Some("Sở Nội vụ, các Sở, ngành liên quan"),
        Some("Quý I"),
        Some("QĐ của UBND tỉnh"),
    ],
    [
        Some("Bổ sung sửa đổi Quyết định ban hành quy định thi đua, khen thưởng trong thực hiện Chương trình mục tiêu Quốc gia về xây dựng nông thôn mới trên địa bàn tỉnh, giai đoạn 2016-2020"),
        Some("Sở Nông nghiệp & PTNT"),
        Some("Các Sở, ban, ngành, đơn vị liên quan và các huyện, TP"),
        Some("Quý I"),
        Some("QĐ của UBND tỉnh"),
    ],
    [
        Some("Rà soát các nội dung, hạng mục công trình cần hỗ\u{a0}trợ đầu tư xây dựng theo tổng nguồn vốn đã được phân bổ\u{a0}trong Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2017 của Hội đồng nhân dân tỉnh."),
        Some("Sở nông nghiệp & PTNT"),
        Some("Sở KH&ĐT; Sở Tài chính; các Sở ngành, đơn vị liên quan và Các huyện, thành phố"),
        Some("Quý II"),
        Some("Báo cáo đề xuất chủ trương đầu tư 2018-2020"),
    ],
    [
        Some("Hướng dẫn, chỉ đạo xây dựng kế hoạch hoàn thành chỉ tiêu đạt tiêu chí nông thôn mới theo kế hoạch giao trong năm 2018."),
        Some("Các Sở, ban, ngành, các đơn vị được giao phụ trách tiêu chí NTM"),
        Some("Các huyện, thành phố"),
        Some("Quý I"),
        Some("Báo cáo"),
    ],
    [
        Some("Tiếp tục rà soát, hướng dẫn các ngành, đơn vị, địa phương thanh quyết toán nguồn kinh phí Sự\u{a0}nghiệp kinh tế phát triển Chương trình mục tiêu QG XD NTM năm 2017"),
        Some("Sở Tài chính"),
        Some("Sở\u{a0}KH&ĐT, Sở NN&PTNT; Kho bạc NN tỉnh; các sở ngành liên quan; các huyện, thành phố và các xã"),
        Some("Quý\u{a0}I"),
        Some("Văn bản của Sở"),
    ],
    [
        Some("Tiếp tục rà soát, bổ sung hướng dẫn cơ chế quản lý đầu\u{a0}tư xây dựng các công trình hạ tầng nông thôn trong xây dựng nông thôn mới theo Luật đầu tư và Luật xây dựng cơ bản"),
        Some("Sớ Kế hoạch và Đầu\u{a0}tư"),
        Some("Các Sở, ngành liên quan; UBND huyện, thành phố và các xã"),
        Some("Quý II"),
        Some("QĐ\u{a0}của UBND tỉnh"),
    ],
    [
        Some("Rà soát, bổ sung ban hành các bản vẽ thiết kế mẫu, thiết kế điển hình các công trình trong xây dựng nông thôn mới để áp dụng cơ chế đặc thù theo Nghị định số 161/2016/NĐ-CP ngày 02/12/2016 của Thủ tướng Chính phủ."),
        Some("Các Sở: Xây dựng; Văn hóa, thể thao và Du lịch; Giáo dục và Đào tạo; Nông nghiệp & PTNT; Y tế"),
        None,
        None,
        None,
    ],
];

pub(super) fn tasks() -> Vec<Task> {
    (1..)
        .zip(ROWS)
        .map(|(number, row)| task(number, *row))
        .collect()
}

fn task(number: u16, row: Row) -> Task {
    let [content, lead, coordinating, deadline, form] = row.map(|cell| cell.map(Into::into));
    Task {
        number,
        content,
        lead,
        coordinating,
        deadline,
        form,
    }
}

// Section II.12, on means.

const BALANCE: &str = "Tiếp tục quan tâm huy động các nguồn lực cho xây dựng nông thôn mới; ngoài nguồn vốn hỗ trợ từ ngân sách Trung ương, tỉnh; các địa phương chủ động cân đối dành một phần nguồn lực từ ngân sách địa phương hỗ trợ cho Chương trình xây dựng nông thôn mới và lồng ghép thực hiện với nguồn vốn của các chương trình khác để hoàn thành kế hoạch đề ra; Ưu tiên nguồn lực hỗ trợ từ ngân sách cho các xã đặc biệt khó khăn, các xã đăng ký về đích trong giai đoạn 2016-2020;";

const INFRASTRUCTURE: &str = "Quan tâm đến thực hiện một số tiêu chí còn đạt ở mức thấp, trong đó có tiêu chí cần huy động nguồn lực đầu tư các công trình hạ tầng, nhất là hạ tầng giao thông, thủy lợi, trường học, trạm y tế, nước sạch, môi trường,...; Tập trung, ưu tiên nguồn kinh phí hỗ trợ phát triển các mô hình kinh tế hợp tác, hợp tác xã; mô hình liên kết sản xuất theo chuỗi giá trị để tạo việc làm, tăng thu nhập ổn định cho cư dân nông thôn.";

/// The criteria of Decision 1980/QĐ-TTg that the sentence names: roads (giao thông), irrigation (thủy
/// lợi), schools (trường học), health (trạm y tế), clean water and the environment (nước sạch, môi
/// trường).
const NAMED: [u8; 5] = [2, 3, 5, 15, 17];

/// The sentences of section II.12 of the plan of 2018 that support a step: on balancing and
/// combining means (cân đối, lồng ghép) for steps that serve several criteria or communes, and on
/// infrastructure for steps on the criteria that it names.
/// [`Advisor::with_plan_citations`](crate::advice::Advisor::with_plan_citations) cites them.
#[must_use]
pub fn plan_citations_2018() -> Vec<PlanCitation> {
    let place = Label::new("mục II.12", "section II.12");
    let cite = || PLAN_2018.cite().at(place.clone());
    let named = NAMED.into_iter().filter_map(CriterionNumber::new);
    vec![
        PlanCitation::new(cite(), BALANCE, CitationScope::Several),
        PlanCitation::new(
            cite(),
            INFRASTRUCTURE,
            CitationScope::Criteria(named.collect()),
        ),
    ]
}
