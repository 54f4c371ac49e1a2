//! Annex 2 of the plan 18/KH-UBND: the tasks, as printed. The document that was received is cut off
//! inside task 8; how many tasks followed is not known.

use crate::plan::Task;

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

pub(super) fn tasks() -> alloc::vec::Vec<Task> {
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
