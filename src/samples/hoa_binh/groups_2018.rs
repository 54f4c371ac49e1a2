//! Section II.1 of the plan 18/KH-UBND: what is asked of four groups of communes, as printed.

use alloc::vec::Vec;

use crate::plan::{
    CommuneAction as Action, CommuneGroup, CriterionPriority, Directive, GroupDirective,
};

/// The group, the printed sentence, and what it asks for in its order.
type Row = (CommuneGroup, &'static str, &'static [Directive]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    (
        CommuneGroup::Registered,
        "Đối với nhóm xã phấn đấu đạt chuẩn trong năm 2018: Rà soát, xây dựng khung kế hoạch, lộ trình và cân đối, huy\u{a0}động các nguồn lực thực hiện các tiêu chí\u{a0}đảm bảo hoàn thành trong năm 2018; đẩy nhanh tiến độ hoàn thành các công trình hạ tầng trên địa bàn xã; tập trung chỉ đạo phát triển sản xuất, ngành nghề nông\u{a0}thôn; xây dựng các mô hình hợp tác theo chuỗi giá trị để\u{a0}tạo việc làm, nâng cao thu nhập bền vững cho người dân; xây dựng các tuyến đường được trồng hoa, cây cảnh hai bên đường và có cảnh quan môi trường xanh-sạch- đẹp.",
        &[
            Directive::Act(Action::DrawUpPlan),
            Directive::Act(Action::RaiseMeans),
            Directive::Act(Action::CompleteCriteria),
            Directive::Act(Action::SpeedUpWorks),
            Directive::Act(Action::DevelopProduction),
            Directive::Act(Action::BuildValueChains),
            Directive::Act(Action::PlantRoads),
        ],
    ),
    (
        CommuneGroup::BelowFloor,
        "Đối với các xã dưới 8 tiêu chí: Tổ chức rà soát, đánh giá thực chất mức độ đạt các tiêu chí, lập khung kế hoạch, cân đối nguồn lực để thực hiện các tiêu chí, ưu tiên thực hiện các tiêu chí gần đạt, cần ít nguồn lực, tiêu chí thiết yếu phục vụ sản xuất và đời sống dân sinh, để phấn đấu trong năm 2018\u{a0}đạt từ 1 đến 2 tiêu chí trở lên;",
        &[
            Directive::Act(Action::ReviewLevel),
            Directive::Act(Action::DrawUpPlan),
            Directive::Act(Action::RaiseMeans),
            Directive::Prioritise(CriterionPriority::NearlyMet),
            Directive::Prioritise(CriterionPriority::LowCost),
            Directive::Prioritise(CriterionPriority::EssentialForLife),
            Directive::GainCriteria { at_least: 1, aim: 2 },
        ],
    ),
    (
        CommuneGroup::Recognised,
        "Đối với các xã đã đạt chuẩn: Tiếp tục củng cố, nâng chất lượng các tiêu chí, có kế hoạch, lộ trình xây dựng xã nông thôn mới kiểu mẫu; xây dựng các tuyến đường được trồng hoa, cây cảnh hai bên đường và có cảnh quan môi trường xanh-sạch-đẹp.",
        &[
            Directive::Act(Action::RaiseQuality),
            Directive::Act(Action::PlanModelCommune),
            Directive::Act(Action::PlantRoads),
        ],
    ),
    (
        CommuneGroup::Rest,
        "Đối với nhóm xã còn lại: Chủ động huy động có hiệu quả các nguồn lực, tập trung chỉ đạo tạo sự chuyển biến rõ nét trên các lĩnh vực, tiêu chí, làm tiền đề phấn đấu đạt chuẩn những năm tiếp theo; tích cực thực hiện phong trào “Nhà sạch, vườn đẹp, môi trường trong\u{a0}lành, ngõ xóm văn minh”.",
        &[
            Directive::Act(Action::RaiseMeans),
            Directive::Act(Action::PrepareLaterYears),
            Directive::Act(Action::JoinMovement),
        ],
    ),
];

pub(super) fn groups() -> Vec<GroupDirective> {
    let directive = |(group, text, directives): &Row| {
        GroupDirective::new(*group, "II.1", *text, directives.to_vec())
    };
    ROWS.iter().map(directive).collect()
}
