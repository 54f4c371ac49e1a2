//! Due dates, published tables and figures of progress.

use crate::common::day;
use nongthonmoi::law::Source;
use nongthonmoi::progress::{DueStatus, PublishedCensus, PublishedTier};

#[test]
fn each_day_has_its_status() {
    let day = |month, number| day(2018, month, number);
    let due = Some(day(3, 31));
    let on = |day, done| DueStatus::on(day, due, done, 7);
    assert_eq!(on(day(3, 1), None), DueStatus::Open { due: day(3, 31) });
    let soon = |days| DueStatus::DueSoon {
        due: day(3, 31),
        days,
    };
    assert_eq!(on(day(3, 24), None), soon(7));
    assert_eq!(on(day(3, 31), None), soon(0));
    assert_eq!(
        on(day(4, 1), None),
        DueStatus::Late {
            due: day(3, 31),
            days: 1
        }
    );
    // Done tomorrow is not done today.
    assert_eq!(on(day(4, 1), Some(day(4, 2))), on(day(4, 1), None));
    assert_eq!(
        on(day(4, 2), Some(day(3, 31))),
        DueStatus::Done {
            on: day(3, 31),
            due
        }
    );
    let late = DueStatus::DoneLate {
        on: day(4, 2),
        due: day(3, 31),
        days: 2,
    };
    assert_eq!(on(day(4, 2), Some(day(4, 2))), late);
    assert!(late.is_done() && !late.is_late());
}

#[test]
fn without_a_due_day_it_is_done_or_incomplete() {
    let first = day(2018, 4, 1);
    assert_eq!(DueStatus::on(first, None, None, 7), DueStatus::Incomplete);
    assert_eq!(
        DueStatus::on(first, None, Some(first), 7),
        DueStatus::Done {
            on: first,
            due: None
        }
    );
    assert_eq!(DueStatus::Incomplete.due(), None);
}

fn table(criteria: u8, tiers: &[(u8, u8, u32)]) -> PublishedCensus {
    let mut table = PublishedCensus::new(day(2018, 12, 31), criteria, Source::new("k", "a"));
    let tier = |(from, to, communes): &(u8, u8, u32)| PublishedTier::new(*from, *to, *communes);
    table.tiers = tiers.iter().map(tier).collect();
    table
}

#[test]
fn tiers_that_are_left_out_have_no_commune() {
    let census = table(19, &[(19, 19, 3), (10, 14, 2)]).census().unwrap();
    assert_eq!(census.scheme().cuts(), [0, 10, 15, 19]);
    assert_eq!((census.universe().communes(), census.unreported()), (5, 0));
    let below = table(19, &[(0, 7, 4)]).census().unwrap();
    assert_eq!(below.scheme().cuts(), [0, 8]);
    let whole = table(u8::MAX, &[(0, u8::MAX, 1)]);
    assert_eq!(whole.census().unwrap().scheme().cuts(), [0]);
}

#[test]
fn what_is_no_census_is_none() {
    for tiers in [
        vec![(15, 19, 1), (10, 15, 1)],
        vec![(19, 18, 1)],
        vec![(15, 20, 1)],
        vec![(0, 19, 1), (0, 19, 1)],
    ] {
        assert_eq!(table(19, &tiers).census(), None, "{tiers:?}");
    }
    let mut more = table(19, &[(0, 19, 5)]);
    more.communes = Some(4);
    assert_eq!((more.universe(), more.census()), (Some(4), None));
    more.communes = Some(6);
    assert_eq!(more.census().unwrap().unreported(), 1);
    let endless = table(19, &[(0, 9, u32::MAX), (10, 19, 1)]);
    assert_eq!((endless.in_tiers(), endless.census()), (None, None));
}
