//! Laws of years and their parts, deadlines and reporting periods; small domains are walked whole.

use crate::common::strategies::{any_date, any_text};
use crate::common::year;
use chrono::Datelike;
use nongthonmoi::calendar::{
    Deadline, Frequency, Month, PeriodOfYear, ProgrammeYear, Quarter, ReportingPeriod,
};
use proptest::prelude::*;
use proptest::sample::select;

fn every_year() -> impl Iterator<Item = ProgrammeYear> {
    (1_900..=2_999).map(year)
}

#[test]
fn the_parts_of_each_frequency_cover_every_year_without_overlap() {
    for year in every_year() {
        for frequency in Frequency::ALL {
            let mut next = year.first_day();
            for part in frequency.parts() {
                assert_eq!(part.first_day(year), next, "{part} of {year}");
                assert!(part.last_day(year) > next);
                next = part.last_day(year).succ_opt().unwrap();
            }
            assert_eq!(next.pred_opt(), Some(year.last_day()), "{frequency} {year}");
        }
    }
}

#[test]
fn every_month_ends_on_its_calendar_day_and_february_by_leap_year() {
    for year in every_year() {
        for month in Month::ALL {
            let last = month.last_day(year);
            assert_eq!(last.month(), u32::from(month.get()));
            assert_ne!(last.succ_opt().unwrap().month(), last.month());
        }
        let number = year.get();
        let leap = number % 4 == 0 && (number % 100 != 0 || number % 400 == 0);
        let february = Month::new(2).unwrap().last_day(year).day();
        assert_eq!(february, if leap { 29 } else { 28 }, "{year}");
    }
}

#[test]
fn a_quarter_as_a_part_ends_as_the_quarter_does() {
    for year in every_year() {
        for quarter in Quarter::ALL {
            let part = PeriodOfYear::Quarter(*quarter);
            assert_eq!(part.last_day(year), quarter.last_day(year));
        }
    }
}

/// By last day; of those that end together, the one that begins last stands first.
#[test]
fn periods_are_ordered_by_last_day_and_then_by_length() {
    let periods: Vec<ReportingPeriod> = (2_015..=2_017)
        .map(year)
        .flat_map(|year| {
            PeriodOfYear::ALL
                .iter()
                .map(move |part| ReportingPeriod::new(*part, year))
        })
        .collect();
    for one in &periods {
        for other in &periods {
            let by_days = one
                .last_day()
                .cmp(&other.last_day())
                .then(other.first_day().cmp(&one.first_day()));
            assert_eq!(one.cmp(other), by_days, "{one} and {other}");
        }
    }
}

#[test]
fn every_deadline_without_a_day_prints_parses_and_ends_with_its_period() {
    for year in every_year() {
        for part in PeriodOfYear::ALL {
            let period = ReportingPeriod::new(*part, year);
            let deadlines = [Deadline::Within(*part), Deadline::Period(period)];
            for deadline in deadlines {
                assert_eq!(deadline.to_string().parse(), Ok(deadline));
                assert_eq!(deadline.last_day(year), period.last_day());
            }
            // A printed year is not that of the plan.
            assert_eq!(
                deadlines[1].last_day(crate::common::year(2_018)),
                period.last_day()
            );
        }
    }
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn a_day_is_a_deadline_on_that_day(date in any_date(), plan_year in 1_900_u16..=2_999) {
        let (day, month, number) = (date.day(), date.month(), date.year());
        for text in [format!("{day}/{month}/{number}"), format!("Ngày {day:02}.{month:02}.{number}")] {
            prop_assert_eq!(text.parse(), Ok(Deadline::Day(date)), "{}", text);
        }
        prop_assert_eq!(Deadline::Day(date).to_string().parse(), Ok(Deadline::Day(date)));
        prop_assert_eq!(Deadline::Day(date).last_day(year(plan_year)), date);
    }

    #[test]
    fn case_and_blanks_of_a_deadline_do_not_matter(
        part in select(PeriodOfYear::ALL), number in 1_900_u16..=2_999, printed_year: bool,
        upper: bool, blank in select(&[" ", "  ", "\u{a0}", "\t", "\n", "\u{2009}"][..])
    ) {
        let deadline = if printed_year {
            Deadline::Period(ReportingPeriod::new(part, year(number)))
        } else {
            Deadline::Within(part)
        };
        let text = deadline.to_string();
        let text = if upper { text.to_uppercase() } else { text.to_lowercase() };
        let text = format!("{blank}{}{blank}", text.replace(' ', blank));
        prop_assert_eq!(text.parse(), Ok(deadline), "{}", text);
    }

    #[test]
    fn any_text_is_a_deadline_or_is_refused_with_the_text(text in any_text()) {
        match text.parse::<Deadline>() {
            Ok(deadline) => prop_assert_eq!(deadline.to_string().parse(), Ok(deadline)),
            Err(error) => prop_assert_eq!(error.input(), text),
        }
    }

    #[test]
    fn a_period_contains_its_days_and_no_others(
        part in select(PeriodOfYear::ALL), date in any_date(), offset in -2_i32..=2
    ) {
        let number = u16::try_from(date.year().saturating_add(offset)).unwrap();
        let period = ReportingPeriod::new(part, year(number));
        let inside = date.year() == i32::from(number)
            && (u32::from(part.first_month().get())..=u32::from(part.last_month().get()))
                .contains(&date.month());
        prop_assert_eq!(period.contains(date), inside);
    }
}
