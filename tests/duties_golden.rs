//! The directives, duties, agencies and dates of the plan 18/KH-UBND as built-in data, against the
//! document written out once more.

use std::collections::BTreeMap;

use chrono::Datelike;
use nongthonmoi::plan::{
    Agency, AgencyCatalog, AgencyMention, CommuneGroup, CriterionPriority, Directive, DueItem,
    DutyBearer, Plan, PlanReading, write_out,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;

/// Section II.1, on groups of communes.
#[rustfmt::skip]
const GROUPS: [(&str, &str); 4] = [
    ("registered", "Đối với nhóm xã phấn đấu đạt chuẩn trong năm 2018: Rà soát, xây dựng khung kế hoạch, lộ trình và cân đối, huy\u{a0}động các nguồn lực thực hiện các tiêu chí\u{a0}đảm bảo hoàn thành trong năm 2018; đẩy nhanh tiến độ hoàn thành các công trình hạ tầng trên địa bàn xã; tập trung chỉ đạo phát triển sản xuất, ngành nghề nông\u{a0}thôn; xây dựng các mô hình hợp tác theo chuỗi giá trị để\u{a0}tạo việc làm, nâng cao thu nhập bền vững cho người dân; xây dựng các tuyến đường được trồng hoa, cây cảnh hai bên đường và có cảnh quan môi trường xanh-sạch- đẹp."),
    ("below-floor", "Đối với các xã dưới 8 tiêu chí: Tổ chức rà soát, đánh giá thực chất mức độ đạt các tiêu chí, lập khung kế hoạch, cân đối nguồn lực để thực hiện các tiêu chí, ưu tiên thực hiện các tiêu chí gần đạt, cần ít nguồn lực, tiêu chí thiết yếu phục vụ sản xuất và đời sống dân sinh, để phấn đấu trong năm 2018\u{a0}đạt từ 1 đến 2 tiêu chí trở lên;"),
    ("recognised", "Đối với các xã đã đạt chuẩn: Tiếp tục củng cố, nâng chất lượng các tiêu chí, có kế hoạch, lộ trình xây dựng xã nông thôn mới kiểu mẫu; xây dựng các tuyến đường được trồng hoa, cây cảnh hai bên đường và có cảnh quan môi trường xanh-sạch-đẹp."),
    ("rest", "Đối với nhóm xã còn lại: Chủ động huy động có hiệu quả các nguồn lực, tập trung chỉ đạo tạo sự chuyển biến rõ nét trên các lĩnh vực, tiêu chí, làm tiền đề phấn đấu đạt chuẩn những năm tiếp theo; tích cực thực hiện phong trào “Nhà sạch, vườn đẹp, môi trường trong\u{a0}lành, ngõ xóm văn minh”."),
];

/// Sections II.5, II.13, III.2, III.4 and VI.
#[rustfmt::skip]
const DUTIES: [(&str, &str); 8] = [
    ("II.5-visit", "Mỗi đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh chủ động có kế hoạch mỗi quý ít nhất có một lần xuống địa phương được\u{a0}giao phụ trách để hướng dẫn, đôn đốc, kiểm tra theo dõi việc thực hiện nội dung, tiêu chí thuộc ngành, đơn vị phụ trách; kịp thời tháo gỡ\u{a0}những khó khăn, vướng mắc của địa phương, động viên các địa phương hoàn thành tốt kế hoạch đề\u{a0}ra."),
    ("II.13-agreement", "Tổ chức thực hiện ký\u{a0}giao ước thi đua năm 2018 trong các phong trào xây dựng nông thôn mới rộng khắp giữa các địa phương, thôn xóm, hộ dân, đơn vị trên địa bàn."),
    ("III.2-review", "Tăng cường công tác kiểm tra, đôn đốc; tổ chức sơ kết 6 tháng, tổng kết năm và công tác thi đua khen thưởng địa phương làm tốt và các tập thể, cá nhân đóng góp tích cực vào phong trào xây dựng nông thôn mới."),
    ("III.2-report", "Định kỳ hàng tháng, quý, 6 tháng, cả năm báo cáo tiến độ, kết quả thực hiện, nhưng khó khăn, vướng mắc phát sinh và đề xuất giải pháp thực hiện với Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh và Sở Nông nghiệp và Phát triển nông thôn (Cơ quan thường trực Chương trình)."),
    ("III.4-report", "Tổng hợp, báo cáo kết quả thực hiện định kỳ\u{a0}hàng tháng, quý, 6 tháng, cả năm với Trưởng Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh, Chủ tịch Ủy ban nhân dân tỉnh, Ban Chỉ đạo Quốc gia;"),
    ("III.4-review", "Xây dựng kế hoạch tổ chức sơ kết 3 năm thực hiện Chương trình mục tiêu Quốc gia xây dựng nông thôn mới tỉnh (2016-2018) trong tháng 12/2018."),
    ("VI-inspection", "Thời gian 3 tháng, 6 tháng và 1 năm các huyện, thành phố phối hợp với các đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh được giao phụ trách tiến hành kiểm tra đánh giá kết quả thực hiện nhiệm vụ xây dựng nông thôn mới tại địa phương, trên cơ sở đó tổ chức đánh giá rút kinh nghiệm trong quá trình thực hiện, xây dựng kế hoạch công tác năm 2019;"),
    ("VI-report", "Các Sở, ban, ngành, đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu Quốc gia tỉnh và UBND, Ban Chỉ đạo các huyện, thành phố thực hiện nghiêm túc chế độ báo cáo định kỳ, đột xuất theo Văn bản số 1315/UBND-NNTN ngày 26/9/2017 của Ủy ban nhân dân tỉnh và trong quá trình thực hiện nếu có khó khăn vướng mắc cần tháo gỡ thì nghiên cứu xây dựng,\u{a0}đề xuất các giải pháp gửi qua Cơ quan thường trực chương trình để tổng hợp báo cáo Thường trực Ban Chỉ\u{a0}đạo, Trưởng Ban chỉ\u{a0}đạo các Chương trình mục tiêu Quốc gia tỉnh và Chủ tịch Ủy ban nhân dân tỉnh xem xét, giải quyết./."),
];

/// Annex 2: lead and coordinating agencies by code, the day of the deadline.
#[rustfmt::skip]
const TASKS: [(&[&str], &[&str], Option<&str>); 8] = [
    (&["home-affairs"], &["agriculture", "planning", "finance"], Some("2018-03-31")),
    (&["agriculture"], &["home-affairs", "related"], Some("2018-03-31")),
    (&["agriculture"], &["related", "districts"], Some("2018-03-31")),
    (&["agriculture"], &["planning", "finance", "related", "districts"], Some("2018-06-30")),
    (&["criteria-holders"], &["districts"], Some("2018-03-31")),
    (&["finance"], &["planning", "agriculture", "treasury", "related", "districts", "communes"], Some("2018-03-31")),
    (&["planning"], &["related", "districts", "communes"], Some("2018-06-30")),
    (&["construction", "culture", "education", "agriculture", "health"], &[], None),
];

/// Who, to whom by code, and when.
#[rustfmt::skip]
const SCHEDULES: [(&str, &str, &[&str], &str); 8] = [
    ("II.5-visit", "each member", &[], "Q1 Q2 Q3 Q4"),
    ("II.13-agreement", "home-affairs", &[], "Q1"),
    ("III.2-review", "each district", &[], "H1 Y"),
    ("III.2-report", "each district", &["steering-committee", "agriculture"],
     "M01 M02 M03 Q1 M04 M05 M06 Q2 H1 M07 M08 M09 Q3 M10 M11 M12 Q4 Y"),
    ("III.4-report", "agriculture, coordination-office", &["steering-head", "province-chair", "national-steering"],
     "M01 M02 M03 Q1 M04 M05 M06 Q2 H1 M07 M08 M09 Q3 M10 M11 M12 Q4 Y"),
    ("III.4-review", "agriculture, coordination-office", &[], "M12"),
    ("VI-inspection", "each district", &[], "Q1 H1 Y"),
    ("VI-report", "steering-members, districts", &[], ""),
];

/// January to December.
const DUE_BY_MONTH: [usize; 12] = [2, 2, 11, 2, 2, 11, 2, 2, 5, 2, 2, 10];

fn codes(mentions: &[AgencyMention]) -> Vec<&str> {
    mentions
        .iter()
        .map(|mention| mention.agency.as_ref().map_or("unknown", Agency::code))
        .collect()
}

/// The codes of agencies by their names, each a whole cell.
fn codes_of(names: &[String]) -> Vec<String> {
    let catalog = AgencyCatalog::built_in();
    names
        .iter()
        .flat_map(|name| catalog.read(name))
        .map(|mention| {
            mention
                .agency
                .as_ref()
                .map_or("unknown", Agency::code)
                .to_string()
        })
        .collect()
}

#[test]
fn section_ii_1_is_kept_sentence_by_sentence() {
    let plan = hoa_binh::plan_2018();
    assert_eq!(plan.groups.len(), GROUPS.len());
    for (directive, (group, text)) in plan.groups.iter().zip(GROUPS) {
        assert_eq!(
            (
                directive.group.code(),
                directive.section.as_str(),
                directive.text.as_str()
            ),
            (group, "II.1", text)
        );
        assert!(!directive.directives.is_empty());
        for item in &directive.directives {
            assert_ne!(item.label().vi(), item.label().en());
        }
    }
    for group in CommuneGroup::ALL {
        assert_eq!(
            PlanReading::of(&plan)
                .group(*group)
                .value()
                .map(|directive| directive.group),
            Some(*group)
        );
    }
}

#[test]
fn communes_below_the_floor_gain_one_to_two_criteria_and_take_the_near_and_cheap_ones_first() {
    let plan = hoa_binh::plan_2018();
    let below = PlanReading::of(&plan)
        .group(CommuneGroup::BelowFloor)
        .value()
        .unwrap();
    let gain = Directive::GainCriteria {
        at_least: 1,
        aim: 2,
    };
    assert_eq!(below.directives.last(), Some(&gain));
    let priorities: Vec<_> = below
        .directives
        .iter()
        .filter_map(|directive| match directive {
            Directive::Prioritise(priority) => Some(*priority),
            _ => None,
        })
        .collect();
    assert_eq!(priorities, CriterionPriority::ALL);
    // No other group has a number or a priority.
    for other in plan
        .groups
        .iter()
        .filter(|other| other.group != below.group)
    {
        let acts = |directive: &Directive| matches!(directive, Directive::Act(_));
        assert!(other.directives.iter().all(acts), "{}", other.group);
    }
}

#[test]
fn every_duty_is_kept_with_its_bearer_its_recipients_and_its_times() {
    let plan = hoa_binh::plan_2018();
    assert_eq!(plan.duties.len(), DUTIES.len());
    let rows = DUTIES.into_iter().zip(SCHEDULES);
    for (duty, ((code, text), (same_code, bearer, recipients, times))) in
        plan.duties.iter().zip(rows)
    {
        assert_eq!((duty.code.as_str(), code), (code, same_code));
        assert_eq!(duty.text, text);
        assert_eq!(code, format!("{}-{}", duty.section, duty.kind));
        let found = match &duty.bearer {
            DutyBearer::EachDistrict => "each district".into(),
            DutyBearer::EachMember => "each member".into(),
            DutyBearer::Agencies(names) => codes_of(names).join(", "),
            other => panic!("{other:?}"),
        };
        assert_eq!(found, bearer, "{code}");
        assert_eq!(codes_of(&duty.recipients), recipients, "{code}");
        let periods = duty.periods(plan.year);
        let parts: Vec<_> = periods
            .iter()
            .map(|period| period.part().to_string())
            .collect();
        assert_eq!(parts.join(" "), times, "{code}");
        // Whom it names stands in the sentence.
        for recipient in &duty.recipients {
            assert!(
                text.replace('\u{a0}', " ").contains(recipient),
                "{recipient}"
            );
        }
        assert_eq!(PlanReading::of(&plan).duty(code).value(), Some(duty));
    }
    assert!(PlanReading::of(&plan).duty("III.3-report").is_silent());
    let open: Vec<_> = plan
        .undated_duties()
        .map(|duty| duty.code.as_str())
        .collect();
    assert_eq!(open, ["VI-report"]);
    assert_eq!(
        plan.cite_section("III.4").text(Lang::En),
        "Plan 18/KH-UBND of 2018-01-31, section III.4"
    );
}

#[test]
fn every_agency_and_deadline_of_annex_2_is_read() {
    let plan = hoa_binh::plan_2018();
    let catalog = AgencyCatalog::built_in();
    for (task, (lead, coordinating, due)) in plan.tasks.iter().zip(TASKS) {
        let number = task.number;
        assert_eq!(codes(&task.lead_agencies(&catalog)), lead, "task {number}");
        let found = task.coordinating_agencies(&catalog);
        assert_eq!(codes(&found), coordinating, "task {number}");
        let day = task.due(plan.year).map(|date| date.to_string());
        assert_eq!(day.as_deref(), due, "task {number}");
    }
    let undated: Vec<_> = plan.undated_tasks().map(|task| task.number).collect();
    assert_eq!(undated, [8]);
}

#[test]
fn one_agency_of_annex_2_is_misspelled() {
    let plan = hoa_binh::plan_2018();
    let catalog = AgencyCatalog::built_in();
    let mentions = plan.tasks.iter().flat_map(|task| {
        let lead = task.lead_agencies(&catalog);
        lead.into_iter().chain(task.coordinating_agencies(&catalog))
    });
    let misspelled: Vec<_> = mentions
        .filter(|mention| mention.is_misspelled)
        .map(|mention| mention.printed.clone())
        .collect();
    assert_eq!(misspelled, ["Sớ Kế hoạch và Đầu\u{a0}tư"]);
}

#[test]
fn agencies_are_told_in_full_and_kept_as_printed() {
    let plan = hoa_binh::plan_2018();
    let catalog = AgencyCatalog::built_in();
    let told = |number: usize| -> Vec<(String, String)> {
        let task = &plan.tasks[number - 1];
        let lead = task.lead_agencies(&catalog);
        let all = lead.into_iter().chain(task.coordinating_agencies(&catalog));
        all.map(|mention| (mention.printed, mention.full)).collect()
    };
    let pair = |(printed, full): (&str, &str)| (printed.to_string(), full.to_string());
    assert_eq!(
        told(6),
        [
            ("Sở Tài chính", "Sở Tài chính"),
            ("Sở\u{a0}KH&ĐT", "Sở Kế hoạch và Đầu tư"),
            ("Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
            ("Kho bạc NN tỉnh", "Kho bạc Nhà nước tỉnh"),
            ("các sở ngành liên quan", "các sở ngành liên quan"),
            ("các huyện, thành phố", "các huyện, thành phố"),
            ("các xã", "các xã"),
        ]
        .map(pair)
    );
    assert_eq!(
        told(8),
        [
            ("Xây dựng", "Sở Xây dựng"),
            (
                "Văn hóa, thể thao và Du lịch",
                "Sở Văn hóa, thể thao và Du lịch"
            ),
            ("Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo"),
            (
                "Nông nghiệp & PTNT",
                "Sở Nông nghiệp và Phát triển nông thôn"
            ),
            ("Y tế", "Sở Y tế"),
        ]
        .map(pair)
    );
    let forms: Vec<_> = plan
        .tasks
        .iter()
        .filter_map(|task| task.form.as_deref().map(write_out))
        .collect();
    assert_eq!(forms[1], "Quyết định của Ủy ban nhân dân tỉnh");
    assert_eq!(forms[6], "Quyết định\u{a0}của Ủy ban nhân dân tỉnh");
}

#[test]
fn the_calendar_of_2018_has_its_dates_month_by_month() {
    let plan = hoa_binh::plan_2018();
    let dates = plan.due_dates();
    let mut by_month = [0; 12];
    for due in &dates {
        assert_eq!(due.date.year(), 2018);
        by_month[due.date.month0() as usize] += 1;
    }
    assert_eq!(by_month, DUE_BY_MONTH);
    assert_eq!(dates.len(), DUE_BY_MONTH.iter().sum::<usize>());
    // The end of March: five tasks, then the duties by code and period.
    let march: Vec<String> = dates
        .iter()
        .filter(|due| due.date.month() == 3)
        .map(|due| match &due.item {
            DueItem::Task { number } => number.to_string(),
            DueItem::Duty { code, period } => format!("{code} {period}"),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        march,
        [
            "1",
            "2",
            "3",
            "5",
            "6",
            "II.5-visit 2018-Q1",
            "III.2-report 2018-M03",
            "III.2-report 2018-Q1",
            "III.4-report 2018-M03",
            "III.4-report 2018-Q1",
            "VI-inspection 2018-Q1",
        ]
    );
}

/// 31/03/2018 and 30/06/2018 were Saturdays, 30/09/2018 a Sunday: the plan moves no date, so neither does the crate.
#[test]
fn dates_on_a_weekend_are_kept() {
    let plan = hoa_binh::plan_2018();
    let mut weekends: BTreeMap<String, usize> = BTreeMap::new();
    for due in plan.due_dates() {
        if due.date.weekday().number_from_monday() > 5 {
            *weekends.entry(due.date.to_string()).or_default() += 1;
        }
    }
    let days: Vec<_> = weekends.keys().map(String::as_str).collect();
    assert_eq!(days, ["2018-03-31", "2018-06-30", "2018-09-30"]);
    assert_eq!(weekends["2018-03-31"], 11);
}

#[test]
fn a_plan_of_another_year_has_the_same_calendar_in_its_year() {
    let mut plan: Plan = hoa_binh::plan_2018();
    plan.year = plan
        .year
        .to_string()
        .replace("2018", "2020")
        .parse()
        .unwrap();
    let dates = plan.due_dates();
    assert_eq!(dates.len(), 53);
    assert!(dates.iter().any(|due| due.date.to_string() == "2020-02-29"));
}
