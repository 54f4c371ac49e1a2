//! Sections II, III and VI of the plan 18/KH-UBND: what is due at set times, and what is asked of
//! four groups of communes (II.1), as printed.
//!
//! - No section names a day. A report "6 tháng" is that of the first half: the second half ends with
//!   the report of the year, "cả năm".
//! - Section II.13 does not say when the emulation agreement is signed, nor who sees to it; task 1
//!   of annex 2 does (Sở Nội vụ, Quý I).
//! - When the reports of 1315/UBND-NNTN fall due, that document says; it was not found. They have
//!   no schedule.

use alloc::vec::Vec;

use crate::calendar::{Frequency, Half, Month, PeriodOfYear, Quarter};
use crate::plan::{
    CommuneAction as Action, CommuneGroup, CriterionPriority, Directive, Duty, DutyBearer,
    DutyKind, GroupDirective, Recurrence,
};

const STEERING: &str = "Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh";
const AGRICULTURE: &str = "Sở Nông nghiệp và Phát triển nông thôn";
const OFFICE: &str = "Văn phòng Điều phối nông thôn mới tỉnh";

/// Every month, every quarter, the first six months, the whole year.
const REPORTS: &[Recurrence] = &[
    Recurrence::Every(Frequency::Monthly),
    Recurrence::Every(Frequency::Quarterly),
    FIRST_HALF,
    WHOLE_YEAR,
];
const FIRST_QUARTER: Recurrence = Recurrence::In(PeriodOfYear::Quarter(Quarter::First));
const FIRST_HALF: Recurrence = Recurrence::In(PeriodOfYear::Half(Half::First));
const WHOLE_YEAR: Recurrence = Recurrence::In(PeriodOfYear::Year);
const DECEMBER: Recurrence = Recurrence::In(PeriodOfYear::Month(Month::of(12)));

/// Who has to do it, in the form of a constant.
enum Bearer {
    EachDistrict,
    EachMember,
    Agencies(&'static [&'static str]),
}

struct Row {
    code: &'static str,
    section: &'static str,
    kind: DutyKind,
    bearer: Bearer,
    recipients: &'static [&'static str],
    schedule: &'static [Recurrence],
    text: &'static str,
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row { code: "II.5-visit", section: "II.5", kind: DutyKind::Visit, bearer: Bearer::EachMember,
          recipients: &[], schedule: &[Recurrence::Every(Frequency::Quarterly)],
          text: "Mỗi đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh chủ động có kế hoạch mỗi quý ít nhất có một lần xuống địa phương được\u{a0}giao phụ trách để hướng dẫn, đôn đốc, kiểm tra theo dõi việc thực hiện nội dung, tiêu chí thuộc ngành, đơn vị phụ trách; kịp thời tháo gỡ\u{a0}những khó khăn, vướng mắc của địa phương, động viên các địa phương hoàn thành tốt kế hoạch đề\u{a0}ra." },
    Row { code: "II.13-agreement", section: "II.13", kind: DutyKind::Agreement, bearer: Bearer::Agencies(&["Sở Nội vụ"]),
          recipients: &[], schedule: &[FIRST_QUARTER],
          text: "Tổ chức thực hiện ký\u{a0}giao ước thi đua năm 2018 trong các phong trào xây dựng nông thôn mới rộng khắp giữa các địa phương, thôn xóm, hộ dân, đơn vị trên địa bàn." },
    Row { code: "III.2-review", section: "III.2", kind: DutyKind::Review, bearer: Bearer::EachDistrict,
          recipients: &[], schedule: &[FIRST_HALF, WHOLE_YEAR],
          text: "Tăng cường công tác kiểm tra, đôn đốc; tổ chức sơ kết 6 tháng, tổng kết năm và công tác thi đua khen thưởng địa phương làm tốt và các tập thể, cá nhân đóng góp tích cực vào phong trào xây dựng nông thôn mới." },
    Row { code: "III.2-report", section: "III.2", kind: DutyKind::Report, bearer: Bearer::EachDistrict,
          recipients: &[STEERING, AGRICULTURE], schedule: REPORTS,
          text: "Định kỳ hàng tháng, quý, 6 tháng, cả năm báo cáo tiến độ, kết quả thực hiện, nhưng khó khăn, vướng mắc phát sinh và đề xuất giải pháp thực hiện với Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh và Sở Nông nghiệp và Phát triển nông thôn (Cơ quan thường trực Chương trình)." },
    Row { code: "III.4-report", section: "III.4", kind: DutyKind::Report, bearer: Bearer::Agencies(&[AGRICULTURE, OFFICE]),
          recipients: &["Trưởng Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh", "Ban Chỉ đạo Quốc gia"],
          schedule: REPORTS,
          text: "Tổng hợp, báo cáo kết quả thực hiện định kỳ\u{a0}hàng tháng, quý, 6 tháng, cả năm với Trưởng Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh, Chủ tịch Ủy ban nhân dân tỉnh, Ban Chỉ đạo Quốc gia;" },
    Row { code: "III.4-review", section: "III.4", kind: DutyKind::Review, bearer: Bearer::Agencies(&[AGRICULTURE, OFFICE]),
          recipients: &[], schedule: &[DECEMBER],
          text: "Xây dựng kế hoạch tổ chức sơ kết 3 năm thực hiện Chương trình mục tiêu Quốc gia xây dựng nông thôn mới tỉnh (2016-2018) trong tháng 12/2018." },
    Row { code: "VI-inspection", section: "VI", kind: DutyKind::Inspection, bearer: Bearer::EachDistrict,
          recipients: &[], schedule: &[FIRST_QUARTER, FIRST_HALF, WHOLE_YEAR],
          text: "Thời gian 3 tháng, 6 tháng và 1 năm các huyện, thành phố phối hợp với các đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh được giao phụ trách tiến hành kiểm tra đánh giá kết quả thực hiện nhiệm vụ xây dựng nông thôn mới tại địa phương, trên cơ sở đó tổ chức đánh giá rút kinh nghiệm trong quá trình thực hiện, xây dựng kế hoạch công tác năm 2019;" },
    Row { code: "VI-report", section: "VI", kind: DutyKind::Report,
          bearer: Bearer::Agencies(&["Các Sở, ban, ngành, đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh", "UBND, Ban Chỉ đạo các huyện, thành phố"]),
          recipients: &[], schedule: &[],
          text: "Các Sở, ban, ngành, đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh và UBND, Ban Chỉ đạo các huyện, thành phố thực hiện nghiêm túc chế độ báo cáo định kỳ, đột xuất theo Văn bản số 1315/UBND-NNTN ngày 26/9/2017 của Ủy ban nhân dân tỉnh và trong quá trình thực hiện nếu có khó khăn vướng mắc cần tháo gỡ thì nghiên cứu xây dựng,\u{a0}đề xuất các giải pháp gửi qua Cơ quan thường trực chương trình để tổng hợp báo cáo Thường trực Ban Chỉ\u{a0}đạo, Trưởng Ban chỉ\u{a0}đạo các Chương trình mục tiêu Quốc gia tỉnh và Chủ tịch Ủy ban nhân dân tỉnh xem xét, giải quyết./." },
];

pub(super) fn duties() -> Vec<Duty> {
    ROWS.iter().map(duty).collect()
}

fn duty(row: &Row) -> Duty {
    let bearer = match row.bearer {
        Bearer::EachDistrict => DutyBearer::EachDistrict,
        Bearer::EachMember => DutyBearer::EachMember,
        Bearer::Agencies(names) => DutyBearer::Agencies(texts(names)),
    };
    let mut duty = Duty::new(row.code, row.section, row.text, row.kind, bearer);
    duty.recipients = texts(row.recipients);
    duty.schedule = row.schedule.to_vec();
    // Section II.13 and task 1 of annex 2 are one act.
    duty.task = (row.section == "II.13").then_some(1);
    duty
}

fn texts(names: &[&str]) -> Vec<alloc::string::String> {
    names.iter().map(|name| (*name).into()).collect()
}

/// The group, the printed sentence, and what it asks for in its order.
type GroupRow = (CommuneGroup, &'static str, &'static [Directive]);

#[rustfmt::skip]
const GROUPS: &[GroupRow] = &[
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
    let directive = |(group, text, directives): &GroupRow| {
        GroupDirective::new(*group, "II.1", *text, directives.to_vec())
    };
    GROUPS.iter().map(directive).collect()
}
