//! What allocates, and what does not, counted.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use std::hint::black_box;

use crate::common::{hoa_binh_standard, report};
use allocation_counter::measure;
use nongthonmoi::assessment::{
    Assessment, Assessments, CommuneReport, CountingPolicy, Observation,
};
use nongthonmoi::criteria::PartNumber;
use nongthonmoi::tier::{Tally, TierScheme};

const POLICY: CountingPolicy = CountingPolicy::ONLY_MET;

/// A report with everyday figures, a share, and a figure of many digits.
fn a_report() -> CommuneReport {
    report(&[
        ("1.1", "met"),
        ("4.1", "not-met"),
        ("4.2", "94.99"),
        ("5", "2/3"),
        ("11", "11.123456789"),
        ("17.1", "not-applicable"),
    ])
}

fn a_table(rows: usize) -> Assessments {
    let mut table = Assessments::with_capacity(hoa_binh_standard(2018), POLICY, rows);
    for _ in 0..rows {
        table.push(&a_report()).unwrap();
    }
    table
}

#[test]
fn assessing_allocates_nothing() {
    let table = a_table(191);
    let mut tally = Tally::new(TierScheme::hoa_binh_2018());
    let counted = measure(|| {
        for row in table.rows() {
            tally.add(row.criteria_met()).unwrap();
            for (criterion, verdict) in row.criteria() {
                black_box((criterion.number(), verdict));
            }
        }
    });
    assert_eq!(counted.count_total, 0);
    assert_eq!(
        tally
            .census(nongthonmoi::tier::Universe::of(191))
            .unwrap()
            .reported(),
        191
    );
}

#[test]
fn shortfalls_and_distances_allocate_nothing() {
    let table = a_table(10);
    let mut found = 0;
    let counted = measure(|| {
        for row in table.rows() {
            for shortfall in row.shortfalls() {
                black_box(shortfall.distance());
                found += 1;
            }
        }
    });
    assert_eq!((counted.count_total, found), (0, 30));
}

#[test]
fn a_single_assessment_allocates_nothing_before_details_are_asked_for() {
    let standard = hoa_binh_standard(2018);
    // The number of a part of a compound indicator has a code, which is text.
    let report = a_report();
    let counted = measure(|| {
        let assessment = Assessment::of(&standard, &report, POLICY).unwrap();
        black_box(assessment.criteria_met());
        black_box(assessment.criterion("4".parse().unwrap()));
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn changing_a_figure_allocates_nothing() {
    let mut table = a_table(3);
    let index = |number: &str| {
        table
            .standard()
            .part_index(&number.parse().unwrap())
            .unwrap()
    };
    let (electricity, plan) = (index("4.2"), index("1.1"));
    let figures: [Observation; 2] = ["95.5", "94"].map(|text| text.parse().unwrap());
    let counted = measure(|| {
        for row in 0..3 {
            for figure in figures {
                black_box(table.observe(row, electricity, Some(figure)).unwrap());
            }
            for met in [Some(Observation::NotMet), None, Some(Observation::Met)] {
                black_box(table.observe(row, plan, met).unwrap());
            }
        }
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_table_with_room_takes_rows_without_allocating() {
    let mut table = Assessments::with_capacity(hoa_binh_standard(2018), POLICY, 100);
    let columns: [PartNumber; 3] = ["1.1", "4.2", "11"].map(|text| text.parse().unwrap());
    let cells: [Option<Observation>; 3] = ["met", "94.5", "11"].map(|text| text.parse().ok());
    let (commune, date) = ("04813".parse().unwrap(), crate::common::day(2018, 12, 31));
    let mut sheet = table.sheet(&columns).unwrap();
    let counted = measure(|| {
        for _ in 0..100 {
            sheet.push(commune, date, cells).unwrap();
        }
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_row_takes_at_most_240_bytes() {
    let columns: Vec<_> = {
        let standard = hoa_binh_standard(2018);
        let parts = standard.parts().iter();
        parts.map(|part| part.number().clone()).collect()
    };
    let figures: Vec<_> = {
        let standard = hoa_binh_standard(2018);
        let parts = standard.parts().iter();
        parts
            .map(|part| match part.threshold() {
                Some(threshold) => Some(Observation::Amount(threshold.value())),
                None => Some(Observation::Met),
            })
            .collect()
    };
    let (commune, date) = ("04813".parse().unwrap(), crate::common::day(2018, 12, 31));
    let standard = hoa_binh_standard(2018);
    let mut table = None;
    let counted = measure(|| {
        let mut filled = Assessments::with_capacity(standard, POLICY, 1_000);
        let mut sheet = filled.sheet(&columns).unwrap();
        for _ in 0..1_000 {
            sheet.push(commune, date, figures.iter().copied()).unwrap();
        }
        table = Some(filled);
    });
    assert_eq!(table.map(|table| table.len()), Some(1_000));
    assert!(
        counted.bytes_current <= 240 * 1_000,
        "{}",
        counted.bytes_current
    );
}

/// A share that is changed, taken back or refused leaves its room to the next one.
#[test]
fn shares_that_change_often_take_no_more_memory() {
    let mut table = a_table(3);
    let schools = table.standard().part_index(&"5".parse().unwrap()).unwrap();
    let refused = [
        report(&[("5", "1/3"), ("1.1", "96.5")]),
        report(&[("5", "1/3"), ("5", "2/3"), ("5", "3/2")]),
    ];
    let mut rounds = |rounds: u32| {
        for round in 0..rounds {
            for observation in [Some("1/3"), None, Some("3/3"), Some("80"), Some("2/3")] {
                let observation = observation.map(|text| text.parse().unwrap());
                table.observe(1, schools, observation).unwrap();
            }
            assert!(table.push(&refused[(round % 2) as usize]).is_err());
        }
    };
    rounds(2);
    let counted = measure(|| rounds(1_000));
    assert_eq!(counted.bytes_current, 0);
    let share = table.observation(1, &"5".parse().unwrap()).unwrap();
    assert_eq!(share.to_string(), "2/3");
}
