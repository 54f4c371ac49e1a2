//! Sections I and II.3 of the plan 18/KH-UBND: the objectives, as printed.

use alloc::vec;
use alloc::vec::Vec;

use super::units::HOA_BINH_CITY;
use crate::plan::{Objective, ObjectiveTarget};
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
