//! Steps in words, with their reasons and the plan's own wording.

use nongthonmoi::advice::{
    Advisor, CitationScope, Completion, Cost, IndicatorCost, PriceList, Project, StepReason,
    Target, Terms, WorkWindow,
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
        .with_plan_citations(hoa_binh::plan_citations_2018());

    let answer = advisor.cheapest(commune(0), &Target::Gain(3)).unwrap();
    let way = answer.way.as_ref().unwrap();
    let texts = |lang| -> Vec<String> { way.steps.iter().map(|step| step.text(lang)).collect() };
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
    assert_eq!(way.cost.text(Lang::Vi), "ít nhất 1300,5 triệu đồng");
    assert_eq!(answer.cost.unwrap().at_least(), "1300.5".parse().unwrap());
    assert_eq!(way.done_after(), None);
    assert_eq!(way.steps[1].done_after, Some(5));
    assert!(way.steps[2].reasons.contains(&StepReason::Essential {
        criterion: "17".parse().unwrap(),
        weight: 3
    }));
    // The sentences that are cited can be read.
    let below = advisor
        .plan_citations()
        .iter()
        .find(|one| one.text.starts_with("Đối với các xã dưới 8"));
    assert_eq!(way.steps[1].citations[0], below.unwrap().citation);

    // The other commune is not below 8 criteria, and belongs to a group when that is set.
    let cited = |advisor: &Advisor<'_>| {
        let answer = advisor.cheapest(commune(1), &Target::Standard).unwrap();
        answer.way.as_ref().unwrap().steps[1].citations.len()
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

#[test]
fn answers_are_told_in_both_languages() {
    let standard = hoa_binh_standard(2018);
    let open = [("5", "2/3"), ("11", "15"), ("16", "60"), ("17.1/clean", "")];
    let report = report_but(&standard, 0, &open);
    let assessments = [Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap()];
    let mut prices = PriceList::new();
    let mut price = |number_text: &str, cost, months| {
        let mut one = IndicatorCost::new(commune(0), number(number_text), cost);
        one.months = Some(months);
        prices.indicators.push(one);
    };
    price("5", Cost::known(million(9000)), 2);
    price("11", Cost::UNKNOWN, 3);
    price("16", Cost::known(million(100)), 9);
    let mut terms = Terms::new();
    terms.window = Some(WorkWindow::new(day(2018, 7, 1), day(2018, 12, 31)).unwrap());
    let advisor = Advisor::new(&assessments, &prices, &terms).unwrap();

    let text = |target: &Target, lang| advisor.cheapest(commune(0), target).unwrap().text(lang);
    assert_eq!(
        text(&Target::Gain(1), Lang::Vi),
        "xã 04813, đạt 16 tiêu chí: từ 0 đến 900 triệu đồng; tối ưu, đã chứng minh"
    );
    assert_eq!(
        text(&Target::Gain(3), Lang::En),
        "commune 04813, meet 18 criteria: at least VND 900 million, not certain to be reached; \
         optimal, proven"
    );
    assert_eq!(
        text(&Target::Standard, Lang::Vi),
        "xã 04813, đạt 19 tiêu chí: không thể đạt; tối ưu, đã chứng minh"
    );

    let sensitivity = advisor.sensitivity(commune(0), &Target::Gain(1)).unwrap();
    let prices = |lang| -> Vec<String> {
        sensitivity
            .prices
            .iter()
            .map(|one| one.text(lang))
            .collect()
    };
    assert_eq!(
        prices(Lang::Vi),
        [
            "chỉ tiêu 5 của xã 04813: chi phí mục này không làm đổi phương án",
            "chỉ tiêu 11 của xã 04813: dưới 900 triệu đồng thì phương án có mục này ít kinh phí hơn; điều chưa biết ở mục này quyết định phương án nào ít kinh phí nhất",
        ]
    );
    assert!(prices(Lang::En)[1].contains("below VND 900 million a way that takes it costs less"));
    let observations: Vec<String> = sensitivity
        .observations
        .iter()
        .map(|one| one.text(Lang::Vi))
        .collect();
    assert_eq!(
        observations,
        ["tiêu chí 17 chưa có số liệu 17.1/clean; nếu đạt thì không cần làm gì thêm"]
    );
    let more = advisor.sensitivity(commune(0), &Target::Gain(2)).unwrap();
    assert_eq!(
        more.observations[0].text(Lang::En),
        "criterion 17 lacks figures for 17.1/clean; if they are met, 1 step is enough, at a cost of \
         VND 900 million"
    );

    let obstacles = advisor.obstacles(commune(0)).unwrap();
    let texts = |lang| -> Vec<String> { obstacles.iter().map(|one| one.text(lang)).collect() };
    assert_eq!(
        texts(Lang::Vi),
        [
            "tiêu chí 16 của xã 04813: 16 không kịp thời hạn (chỉ tiêu 16 của xã 04813)",
            "tiêu chí 17 của xã 04813: danh mục không có mục nào hoàn thành 17.1/clean; chưa có số liệu, có thể đã đạt",
        ]
    );
    assert!(texts(Lang::En)[1].ends_with("nothing was observed, it may be met already"));
}

/// The sentences of the plan on means stand in section II.12, and name the criteria that they name.
#[test]
fn the_plan_speaks_of_means_in_section_ii_12() {
    let wordings = hoa_binh::plan_citations_2018();
    assert_eq!(wordings.len(), 2);
    for wording in &wordings {
        let citation = wording.citation.text(Lang::Vi);
        assert_eq!(citation, "Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.12");
    }
    assert!(wordings[0].text.contains("chủ động cân đối"));
    assert!(
        wordings[0]
            .text
            .contains("lồng ghép thực hiện với nguồn vốn của các chương trình khác")
    );
    let CitationScope::Criteria(criteria) = &wordings[1].applies else {
        panic!("the sentence on infrastructure names criteria")
    };
    let set = nongthonmoi::criteria::catalog::decision_1980();
    let names = criteria.iter().map(|number| {
        let mut all = set.criteria().iter();
        all.find(|one| one.number() == *number)
            .unwrap()
            .name()
            .vi()
            .to_lowercase()
    });
    let words = ["giao thông", "thủy lợi", "trường học", "y tế", "môi trường"];
    for (name, word) in names.zip(words) {
        assert!(name.contains(word), "{name}");
        assert!(wordings[1].text.contains(word), "{word}");
    }
}
