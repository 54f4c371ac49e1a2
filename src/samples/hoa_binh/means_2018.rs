//! Section II.12 of the plan 18/KH-UBND: what is said of means that bears on what to do first, as
//! printed.

use alloc::vec;
use alloc::vec::Vec;

use super::plan_2018::PLAN_2018;
use crate::advice::{CitationScope, PlanCitation};
use crate::criteria::CriterionNumber;
use crate::text::Label;

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
