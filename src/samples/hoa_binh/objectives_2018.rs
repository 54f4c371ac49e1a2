//! Sections I and II.3 and annex 1 of the plan 18/KH-UBND, as printed: the objectives and the quotas of
//! the districts.

use alloc::vec;
use alloc::vec::Vec;

use super::gazetteer::HOA_BINH_CITY;
use crate::place::DistrictCode;
use crate::plan::{Measure, Objective, ObjectiveTarget, QuotaColumn, QuotaRow, QuotaTable};
use crate::quantity::{Kilometres, Percent, PercentagePoints, Printed};

const RECOGNISED: &str = "Số xã được công nhận đạt chuẩn xã nông thôn mới trong năm là 6 xã.";
const CRITERIA: &str = "Số tiêu chí bình quân chung của một xã\u{a0}là 13 tiêu chí/xã; không có xã đạt dưới 8 tiêu chí.";
const CITY: &str = "Thành phố Hòa Bình hoàn thành nhiệm vụ xây dựng nông thôn mới.";
const MODELS_AND_HAMLETS: &str = "Mỗi huyện, thành phố có ít nhất từ 01 mô hình sản xuất theo chuỗi giá trị có hiệu quả trở lên và có từ 02 đến 03 thôn, xóm, bản tiêu biểu thực hiện phong trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”.";
const GREEN_ROADS: &str = "Các xã được công nhận đạt chuẩn nông thôn mới phải xây dựng 01 tuyến đường xanh - sạch - đẹp có chiều dài tối thiểu 1 km và được trồng hoa, cây cảnh hai bên đường.";
const TRAINING: &str = "Tổ chức các lớp tập huấn, bồi dưỡng cho cán bộ tham gia chỉ đạo, hướng dẫn thực hiện chương trình đạt 79,4 % (tăng 9,7% so với năm 2017) ở tất cả các cấp nhằm nâng cao năng lực tham mưu chỉ đạo, điều hành, hướng dẫn thực hiện chương trình, trọng tâm là cán bộ thôn, bản và xã, hướng dẫn cập nhập kiến thức, thông tin chính sách trong chỉ đạo điều hành, các cơ chế, chính sách trong Chương trình mục tiêu Quốc gia xây dựng nông thôn mới, đồng thời kết hợp tổ chức tham quan học tập, trao đổi lẫn nhau.";

/// 79.4 % of the officials, "tăng 9,7%" on 2017.
const TRAINED: Percent = Percent::known("79.4");
const RISE: PercentagePoints = PercentagePoints::known("9.7");

pub(super) fn objectives() -> Vec<Objective> {
    let objective = |section: &str, text: &str, target| Objective {
        section: section.into(),
        text: text.into(),
        target,
        figure: None,
    };
    vec![
        objective(
            "I.1",
            RECOGNISED,
            ObjectiveTarget::CommunesRecognised { communes: 6 },
        ),
        objective(
            "I.2",
            CRITERIA,
            ObjectiveTarget::MeanCriteria {
                mean: Printed::whole(13),
            },
        ),
        objective(
            "I.2",
            CRITERIA,
            ObjectiveTarget::CriteriaFloor { criteria: 8 },
        ),
        objective(
            "I.3",
            CITY,
            ObjectiveTarget::DistrictCompletes {
                district: HOA_BINH_CITY,
            },
        ),
        objective(
            "I.4",
            MODELS_AND_HAMLETS,
            ObjectiveTarget::ValueChainModelsPerDistrict { at_least: 1 },
        ),
        objective(
            "I.4",
            MODELS_AND_HAMLETS,
            ObjectiveTarget::ExemplaryHamletsPerDistrict {
                at_least: 2,
                at_most: 3,
            },
        ),
        objective(
            "I.5",
            GREEN_ROADS,
            ObjectiveTarget::GreenRoadPerRecognisedCommune {
                at_least: Kilometres::ONE,
            },
        ),
        objective(
            "II.3",
            TRAINING,
            ObjectiveTarget::TrainedOfficials {
                share: TRAINED,
                up_by: Some(RISE),
            },
        ),
    ]
}

// Annex 1, the quotas of the districts. Row 6 prints the total 27 where its cells sum to 22. Which is
// right cannot be said; both stay.

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
            place: DistrictCode::new(*code).ok()?.into(),
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
