//! Steps in words, with their reasons and the plan's own wording.

use nongthonmoi::advice::{
    Advisor, Completion, Cost, IndicatorCost, PriceList, Project, StepReason, Target, Terms,
    WorkWindow,
};
use nongthonmoi::assessment::{Assessment, CountingPolicy};
use nongthonmoi::plan::CommuneGroup;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};

use super::input::number;
use super::what_if::report_but;
use crate::common::advice::{commune, million};
use crate::common::{day, hoa_binh_standard};

#[test]
fn a_step_says_what_it_costs_and_why_and_cites_the_plan() {
    let standard = hoa_binh_standard(2018);
    // Below 8 criteria: 13 are open, two of them by one figure each.
    let open = [
        ("2.1", "not-met"),
        ("3.1", "79"),
        ("5", "2/3"),
        ("6.1", "not-met"),
        ("7", "not-met"),
        ("8.1", "not-met"),
        ("10", "not-met"),
        ("11", "15"),
        ("12", "50"),
        ("13.1", "not-met"),
        ("15.1", "60"),
        ("16", "60"),
        ("17.1/clean", ""),
    ];
    let reports = [
        report_but(&standard, 0, &open),
        report_but(&standard, 1, &[("2.1", "not-met")]),
    ];
    let policy = CountingPolicy::ONLY_MET;
    let assessments: Vec<_> = reports
        .iter()
        .map(|report| Assessment::of(&standard, report, policy).unwrap())
        .collect();
    let mut prices = PriceList::new();
    let name = Label::new("Kênh và đường", "Canal and road");
    let mut first = Project::new(
        "DA-2".parse().unwrap(),
        Label::same("Mặt bằng"),
        Cost::known(million(500)),
    );
    first.months = Some(1);
    let mut works = Project::new("DA-1".parse().unwrap(), name, Cost::known(million(12_505)));
    works.months = Some(4);
    works.needs = vec!["DA-2".parse().unwrap()];
    works.completes = vec![
        Completion::new(commune(0), number("2.1")),
        Completion::new(commune(0), number("3.1")),
        Completion::new(commune(1), number("2.1")),
    ];
    prices.projects = vec![works, first];
    prices.indicators = vec![IndicatorCost::new(
        commune(0),
        number("17.1/clean"),
        Cost::UNKNOWN,
    )];
    let mut terms = Terms::new();
    terms.weights = vec![("17".parse().unwrap(), 3)];
    terms.window = Some(WorkWindow::new(day(2018, 7, 1), day(2018, 12, 31)).unwrap());
    let plan = hoa_binh::plan_2018();
    let advisor = Advisor::new(&assessments, &prices, &terms)
        .unwrap()
        .with_plan(&plan)
        .with_wordings(hoa_binh::wordings_2018());

    let answer = advisor.cheapest(commune(0), &Target::Gain(3)).unwrap();
    let way = answer.way().unwrap();
    let texts = |lang| -> Vec<String> { way.steps().iter().map(|step| step.text(lang)).collect() };
    assert_eq!(
        texts(Lang::Vi),
        [
            "dự án DA-2 (Mặt bằng), 50,0 triệu đồng, 1 tháng: phải làm trước dự án DA-1",
            "dự án DA-1 (Kênh và đường), 1250,5 triệu đồng, 4 tháng: xã 04813 đạt tiêu chí 2; xã 04813 đạt tiêu chí 3; xã 04814 đạt tiêu chí 2; phục vụ cùng lúc 3 tiêu chí của 2 xã; tiêu chí 3 gần đạt nhất ở xã 04813; tiêu chí 2 gần đạt nhất ở xã 04814; Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.1; Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.12",
            "chỉ tiêu 17.1/clean của xã 04813, chưa biết chi phí, chưa rõ có kịp thời hạn không: xã 04813 đạt tiêu chí 17; tiêu chí 17 là tiêu chí thiết yếu (trọng số 3); xã 04813 chưa có số liệu về 17.1/clean, có thể đã đạt: cần rà soát trước khi chi; Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.1; Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.12",
        ]
    );
    let english = texts(Lang::En);
    assert!(english[0].ends_with("VND 50.0 million, 1 month: project DA-1 needs it first"));
    assert!(english[1].contains("serves 3 criteria of 2 communes at once"));
    assert!(english[2].contains("cost not known, not known whether it is done in time"));
    assert!(english[2].contains("may be met already: look before you spend"));
    assert_eq!(way.cost().text(Lang::Vi), "ít nhất 1300,5 triệu đồng");
    assert_eq!(answer.cost().unwrap().at_least(), "1300.5".parse().unwrap());
    assert_eq!(way.done_after(), None);
    assert_eq!(way.steps()[1].done_after(), Some(5));
    assert!(way.steps()[2].reasons().contains(&StepReason::Essential {
        criterion: "17".parse().unwrap(),
        weight: 3
    }));
    // The sentences that are cited can be read.
    let below = advisor
        .wordings()
        .iter()
        .find(|one| one.text.starts_with("Đối với các xã dưới 8"));
    assert_eq!(way.steps()[1].citations()[0], below.unwrap().citation);

    // The other commune is not below 8 criteria, and belongs to a group when that is told.
    let cited = |advisor: &Advisor<'_>| {
        let answer = advisor.cheapest(commune(1), &Target::Standard).unwrap();
        answer.way().unwrap().steps()[1].citations().len()
    };
    assert_eq!(cited(&advisor), 2);
    let none = Advisor::new(&assessments[1..], &prices, &terms).unwrap();
    assert_eq!(cited(&none), 0);
    let none = none.with_plan(&plan);
    assert_eq!(cited(&none), 0);
    assert_eq!(
        cited(&none.with_groups([(commune(1), CommuneGroup::Registered)])),
        1
    );
}
