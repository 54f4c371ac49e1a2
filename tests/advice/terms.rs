//! Costs, times, targets and codes by themselves.

use nongthonmoi::advice::{AdviceProblem, Cost, ProjectCode, Target, WorkWindow};
use nongthonmoi::assessment::CriteriaMet;
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::quantity::MillionDong;
use nongthonmoi::text::Lang;
use nongthonmoi::tier::TierScheme;

use crate::common::day;

fn sum(text: &str) -> MillionDong {
    text.parse().unwrap()
}

#[test]
fn a_cost_says_how_far_it_is_known() {
    let known = Cost::known(sum("120.50"));
    assert_eq!(known.text(Lang::Vi), "120,50 triệu đồng");
    assert_eq!(known.text(Lang::En), "VND 120.50 million");
    assert!(!known.is_open());
    let least = Cost::at_least_of(sum("3"));
    assert_eq!(least.text(Lang::Vi), "ít nhất 3 triệu đồng");
    assert_eq!(least.text(Lang::En), "at least VND 3 million");
    let range = Cost::between(sum("1"), sum("2")).unwrap();
    assert_eq!(range.text(Lang::Vi), "từ 1 đến 2 triệu đồng");
    assert_eq!(range.text(Lang::En), "1 to VND 2 million");
    assert_eq!(Cost::UNKNOWN.text(Lang::Vi), "chưa biết");
    assert!(Cost::UNKNOWN.is_open());
    assert_eq!(Cost::between(sum("2"), sum("2")), Ok(Cost::known(sum("2"))));
}

#[test]
fn the_smaller_bound_stands_first() {
    let error = Cost::between(sum("2"), sum("1")).unwrap_err();
    let (at_least, at_most) = (sum("2"), sum("1"));
    assert_eq!(error, AdviceProblem::CostReversed { at_least, at_most });
    assert!(error.text(Lang::Vi).contains("từ 2 đến 1 triệu đồng"));
    assert!(error.text(Lang::En).contains("`2` and `1`"));
}

#[test]
fn months_are_whole_and_end_the_day_before() {
    let months = |from, by| WorkWindow::new(from, by).unwrap().months();
    assert_eq!(months(day(2018, 1, 1), day(2018, 12, 31)), 12);
    assert_eq!(months(day(2018, 1, 1), day(2018, 12, 30)), 11);
    assert_eq!(months(day(2018, 1, 31), day(2018, 2, 27)), 1);
    assert_eq!(months(day(2018, 3, 5), day(2018, 3, 5)), 0);
    assert_eq!(months(day(2018, 1, 1), day(2020, 1, 1)), 24);
}

#[test]
fn a_window_does_not_end_before_it_begins() {
    let error = WorkWindow::new(day(2018, 3, 2), day(2018, 3, 1)).unwrap_err();
    let (from, by) = (day(2018, 3, 2), day(2018, 3, 1));
    assert_eq!(error, AdviceProblem::WindowReversed { from, by });
    assert!(error.text(Lang::Vi).contains("02/03/2018"));
    assert!(error.text(Lang::En).contains("`2018-03-02`"));
}

#[test]
fn the_end_of_the_calendar_is_too_late_and_no_panic() {
    let window = WorkWindow::new(NaiveDate::MIN, NaiveDate::MAX).unwrap();
    assert!(window.months() > 1_000_000);
    assert_eq!(window.done_after(u32::MAX), None);
}

#[test]
fn a_target_is_a_number_of_criteria_of_the_set() {
    let met = |least, most| CriteriaMet::new(least, most, 19).unwrap();
    let next = Target::NextTier(TierScheme::hoa_binh_2018());
    for (least, at_least) in [
        (0, Some(8)),
        (8, Some(10)),
        (14, Some(15)),
        (15, Some(19)),
        (19, None),
    ] {
        assert_eq!(next.criteria(met(least, 19)), at_least);
    }
    let other = TierScheme::new(5, vec![0, 3]).unwrap();
    assert_eq!(Target::NextTier(other).criteria(met(0, 0)), None);
    assert_eq!(Target::Criteria(20).criteria(met(0, 0)), None);
    assert_eq!(Target::Gain(u8::MAX).criteria(met(1, 1)), None);
}

#[test]
fn codes_of_projects_are_kept_as_they_are() {
    for text in ["DA-07", "07/2018", "đường", "1"] {
        let code: ProjectCode = text.parse().unwrap();
        assert_eq!(code.to_string(), text);
    }
    for text in ["", " ", "DA 07", "DA\u{a0}07", "a\n"] {
        assert_eq!(text.parse::<ProjectCode>().unwrap_err().input(), text);
    }
}
