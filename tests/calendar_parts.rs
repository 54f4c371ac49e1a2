//! Years, their parts, periods, and values by date.

use crate::common::day;
use nongthonmoi::calendar::{
    Dated, Frequency, InvalidDated, Month, NaiveDate, Period, PeriodOfYear, ProgrammeYear, Quarter,
    ReportingPeriod,
};
use nongthonmoi::text::Lang;
use proptest::prelude::*;

#[test]
fn each_disorder_has_its_error() {
    let first = day(2018, 1, 1);
    assert_eq!(Dated::<u8>::new(vec![]), Err(InvalidDated::Empty));
    assert_eq!(
        Dated::new(vec![(first, 1), (first, 2)]),
        Err(InvalidDated::NotAscending { date: first })
    );
}

proptest! {
    #[test]
    fn the_value_on_a_day_is_the_latest_that_began(
        days in proptest::collection::btree_set(0_u64..5_000, 1..8), asked in 0_u64..6_000
    ) {
        let start = day(2010, 1, 1);
        let nth = |number| start.checked_add_days(chrono::Days::new(number)).unwrap();
        let dated = Dated::new(days.iter().map(|number| (nth(*number), *number)).collect()).unwrap();
        prop_assert_eq!(dated.at(nth(asked)), days.range(..=asked).next_back());
    }
}

#[test]
fn months_follow_each_other_without_a_gap_in_every_year() {
    for number in 1900..=2999 {
        let year = ProgrammeYear::new(number).unwrap();
        let mut next = year.first_day();
        for month in Month::ALL {
            assert_eq!(month.first_day(year), next);
            next = month.last_day(year).succ_opt().unwrap();
        }
        assert_eq!(next.pred_opt(), Some(year.last_day()));
    }
}

#[test]
fn other_numbers_are_no_months() {
    for number in 0..=u8::MAX {
        let found = Month::ALL.iter().find(|month| month.get() == number);
        assert_eq!(Month::new(number).ok(), found.copied());
    }
}

#[test]
fn quarters_parse_print_and_end() {
    let year = ProgrammeYear::new(2018).unwrap();
    let ends = ["2018-03-31", "2018-06-30", "2018-09-30", "2018-12-31"];
    for (quarter, end) in Quarter::ALL.iter().zip(ends) {
        assert_eq!(quarter.to_string().parse(), Ok(*quarter));
        assert_eq!(quarter.last_day(year).to_string(), end);
    }
    for text in ["", "Quý 1", "Q1", "Quý V", "quý i", "Quý I "] {
        assert_eq!(text.parse::<Quarter>().unwrap_err().input(), text);
    }
}

#[test]
fn an_empty_or_reversed_period_is_refused() {
    let first = day(2018, 1, 1);
    assert!(Period::new(first, Some(first)).is_err());
    let error = Period::new(first, Some(day(2017, 1, 1))).unwrap_err();
    assert_eq!((error.from, error.until), (first, day(2017, 1, 1)));
}

#[test]
fn an_open_period_has_no_end() {
    let period = Period::new(day(2018, 1, 1), None).unwrap();
    assert!(period.contains(NaiveDate::MAX));
    assert!(!period.contains(day(2017, 12, 31)));
    assert_eq!(period.to_string(), "2018-01-01..");
}

#[test]
fn parts_stand_in_order_parse_and_print() {
    for part in PeriodOfYear::ALL {
        assert_eq!(part.to_string().parse(), Ok(*part));
    }
    assert!(PeriodOfYear::ALL.is_sorted_by(|one, next| one < next));
    for text in [
        "", "M1", "M00", "M13", "Q0", "Q5", "q1", "H3", "y", "Y ", "Quý I",
    ] {
        let error = text.parse::<PeriodOfYear>().unwrap_err();
        assert_eq!(error.input(), text);
    }
}

#[test]
fn parts_are_told_in_both_languages() {
    let texts = |text: &str| {
        let part: PeriodOfYear = text.parse().unwrap();
        Lang::ALL.map(|lang| part.text(lang))
    };
    assert_eq!(texts("M05"), ["tháng 5", "May"]);
    assert_eq!(texts("Q4"), ["quý IV", "fourth quarter"]);
    assert_eq!(texts("H1"), ["6 tháng đầu năm", "first half"]);
    assert_eq!(texts("H2"), ["6 tháng cuối năm", "second half"]);
    assert_eq!(texts("Y"), ["cả năm", "whole year"]);
}

/// Each part of a year belongs to exactly one frequency.
#[test]
fn the_frequencies_share_out_all_parts() {
    let mut parts: Vec<_> = Frequency::ALL
        .iter()
        .flat_map(|frequency| frequency.parts())
        .copied()
        .collect();
    parts.sort_unstable();
    assert_eq!(parts, PeriodOfYear::ALL);
}

#[test]
fn other_texts_are_refused() {
    for text in [
        "", "Q1", "2018-Y", "2018-", "2018-01", "2018-q1", "18-Q1", "3000", "2018-Q1-", " 2018",
    ] {
        let error = text.parse::<ReportingPeriod>().unwrap_err();
        assert_eq!(error.input(), text);
        assert!(error.text(Lang::Vi).contains("kỳ báo cáo"));
    }
}

#[test]
fn periods_are_told_in_both_languages() {
    let texts = |text: &str| {
        let period: ReportingPeriod = text.parse().unwrap();
        assert_eq!(period.to_string(), text);
        Lang::ALL.map(|lang| period.text(lang))
    };
    assert_eq!(texts("2018-M01"), ["tháng 01/2018", "January 2018"]);
    assert_eq!(texts("2018-Q1"), ["quý I/2018", "first quarter of 2018"]);
    assert_eq!(
        texts("2018-H1"),
        ["6 tháng đầu năm 2018", "first half of 2018"]
    );
    assert_eq!(
        texts("2018-H2"),
        ["6 tháng cuối năm 2018", "second half of 2018"]
    );
    assert_eq!(texts("2018"), ["năm 2018", "2018"]);
}

#[test]
fn every_year_has_its_days_and_its_text() {
    for number in 1900..=2999 {
        let year = ProgrammeYear::new(number).unwrap();
        assert_eq!(year.to_string().parse(), Ok(year));
        assert!(year.first_day() < year.last_day());
        assert_eq!(ProgrammeYear::containing(year.last_day()), Some(year));
        assert_ne!(year.last_day(), NaiveDate::MAX);
        for quarter in Quarter::ALL {
            assert_ne!(quarter.last_day(year), NaiveDate::MAX);
        }
    }
}

#[test]
fn other_numbers_are_no_years() {
    for number in [0, 18, 1899, 3000, u16::MAX] {
        assert_eq!(
            ProgrammeYear::new(number).unwrap_err().input(),
            number.to_string()
        );
    }
    for text in ["", "18", "1899", "3000", "2018 ", "+201", "20１8"] {
        assert_eq!(text.parse::<ProgrammeYear>().unwrap_err().input(), text);
    }
}
