//! From a set with open cells to a standard without: overlays, columns, years, and every way in
//! which an overlay or a resolution is refused.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a helper that fails is a failing test"
)]

use crate::common::{
    day, decimal, hoa_binh_standard, overlay, percent_at_least, sourced, test_instrument, year,
};
use nongthonmoi::calendar::Period;
use nongthonmoi::criteria::{
    AxisPoint, OpenCell, OpenReason, Overlay, Requirement, ResolveError, Standard, catalog,
};
use nongthonmoi::law::EvidenceGrade;
use nongthonmoi::place::Region;

const NORTH: Region = Region::NorthernMidlandsAndMountains;
const DELEGATED: [&str; 9] = [
    "2.1", "2.2", "2.3", "2.4", "6.1", "6.2", "7", "17.4", "17.5",
];

fn open_cells(number: u16, overlays: &[&Overlay]) -> Vec<(String, OpenReason)> {
    match catalog::decision_1980().resolve(NORTH, year(number), overlays) {
        Err(ResolveError::OpenCells(cells)) => cells
            .into_iter()
            .map(|cell: OpenCell| (cell.indicator().to_string(), cell.reason()))
            .collect(),
        other => panic!("not open: {other:?}"),
    }
}

fn requirement_of(standard: &Standard, number: &str) -> (Requirement, String, EvidenceGrade) {
    let requirement = standard
        .indicator(number.parse().unwrap())
        .unwrap()
        .requirement();
    (
        requirement.value.clone(),
        requirement.citation.document.to_string(),
        requirement.evidence.grade,
    )
}

#[test]
fn without_an_overlay_all_open_cells_are_listed_at_once() {
    let delegated = DELEGATED.map(|number| (number.to_string(), OpenReason::Delegated));
    assert_eq!(open_cells(2020, &[]), delegated);
    let mut before_2020 = delegated.to_vec();
    before_2020.insert(7, ("10".to_string(), OpenReason::NotFound));
    for number in 2016..2020 {
        assert_eq!(open_cells(number, &[]), before_2020, "{number}");
    }
}

#[test]
fn an_overlay_that_fills_some_cells_leaves_the_others_open() {
    let own = overlay("7", Requirement::Attested);
    let left: Vec<_> = open_cells(2020, &[&own])
        .into_iter()
        .map(|(number, _)| number)
        .collect();
    assert_eq!(
        left,
        ["2.1", "2.2", "2.3", "2.4", "6.1", "6.2", "17.4", "17.5"]
    );
    // Decision 816 of May 2017 has no say in 2016.
    assert_eq!(open_cells(2016, &[&catalog::decision_816()]).len(), 10);
}

#[test]
fn with_decision_816_every_year_of_the_province_resolves_and_its_cells_are_attested() {
    for number in 2017..=2020 {
        let standard = hoa_binh_standard(number);
        assert_eq!(
            (standard.criteria().len(), standard.indicators().len()),
            (19, 49)
        );
        assert_eq!(
            (standard.parts().len(), standard.year().get()),
            (50, number)
        );
        for delegated in DELEGATED {
            let expected = (
                Requirement::Attested,
                "816/QĐ-UBND".to_string(),
                EvidenceGrade::Inferred,
            );
            assert_eq!(
                requirement_of(&standard, delegated),
                expected,
                "{delegated}"
            );
        }
        let (income, document, _) = requirement_of(&standard, "10");
        if number < 2020 {
            assert_eq!(
                (income, document.as_str()),
                (Requirement::Attested, "816/QĐ-UBND")
            );
        } else {
            let Requirement::Measured(thresholds) = income else {
                panic!("attested in 2020")
            };
            assert_eq!(
                (thresholds[0].value(), document.as_str()),
                (decimal("36"), "1980/QĐ-TTg")
            );
        }
    }
}

#[test]
fn every_region_has_its_own_column() {
    for (region, stunting) in Region::ALL
        .into_iter()
        .zip(["26.7", "13.9", "24.2", "24.2", "31.4", "14.3", "20.5"])
    {
        let overlay = catalog::decision_816();
        let standard = catalog::decision_1980()
            .resolve(region, year(2020), &[&overlay])
            .unwrap();
        assert_eq!(standard.point(), &AxisPoint::from(region));
        let part = standard
            .parts()
            .iter()
            .find(|part| part.number().to_string() == "15.3");
        assert_eq!(
            part.unwrap().threshold().unwrap().value(),
            decimal(stunting)
        );
    }
}

#[test]
fn an_own_value_with_its_own_citation_can_be_put_into_any_cell() {
    let set = catalog::decision_1980();
    let provincial = catalog::decision_816();
    for indicator in set.indicators() {
        let number = indicator.number().to_string();
        let thresholds = vec![percent_at_least("12.5"); indicator.part_count()];
        let own = overlay(&number, Requirement::Measured(thresholds.clone()));
        let standard = set
            .resolve(NORTH, year(2018), &[&provincial, &own])
            .unwrap();
        let expected = (
            Requirement::Measured(thresholds),
            "77/QĐ-UBND".to_string(),
            EvidenceGrade::Primary,
        );
        assert_eq!(requirement_of(&standard, &number), expected, "{number}");
        // The other cells keep what they had.
        let other = if number == "2.1" { "2.2" } else { "2.1" };
        assert_eq!(requirement_of(&standard, other).1, "816/QĐ-UBND");
    }
}

#[test]
fn of_two_overlays_the_later_one_wins() {
    let set = catalog::decision_1980();
    let provincial = catalog::decision_816();
    let own = overlay("2.1", Requirement::threshold(percent_at_least("60")));
    let value = |overlays: &[&Overlay]| {
        requirement_of(&set.resolve(NORTH, year(2018), overlays).unwrap(), "2.1").1
    };
    assert_eq!(value(&[&provincial, &own]), "77/QĐ-UBND");
    assert_eq!(value(&[&own, &provincial]), "816/QĐ-UBND");
}

#[test]
fn an_entry_of_an_overlay_holds_in_its_period_only() {
    let period = Period::new(day(2018, 1, 1), Some(day(2019, 1, 1))).unwrap();
    let own = Overlay::new(test_instrument())
        .require(
            "4.2".parse().unwrap(),
            period,
            sourced(Requirement::threshold(percent_at_least("90"))),
        )
        .unwrap();
    for (number, document) in [
        (2017, "1980/QĐ-TTg"),
        (2018, "77/QĐ-UBND"),
        (2019, "1980/QĐ-TTg"),
    ] {
        let standard = catalog::decision_1980()
            .resolve(NORTH, year(number), &[&catalog::decision_816(), &own])
            .unwrap();
        assert_eq!(requirement_of(&standard, "4.2").1, document, "{number}");
    }
}

#[test]
fn each_resolve_error_is_told_with_its_place() {
    let set = catalog::decision_1980();
    let text = |point: &'static str, number, overlays: &[&Overlay]| {
        set.resolve(AxisPoint::new(point), year(number), overlays)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        text("tay-bac", 2018, &[]),
        "the set has no column `tay-bac`: choose one of tdmnpb, dbsh, btb, dhntb, tn, dnb, dbscl"
    );
    for number in [2015, 2021] {
        assert_eq!(
            text("tdmnpb", number, &[]),
            format!(
                "the year `{number}` is outside the period of the set, from 2016-12-01 through \
                 2020-12-31: choose another year, or the set of that year"
            )
        );
    }
    assert_eq!(
        text("tdmnpb", 2018, &[&overlay("20.1", Requirement::Attested)]),
        "the overlay `77/QĐ-UBND` speaks of indicator `20.1`, which the set does not have: correct the number, or leave the entry out"
    );
    let one = Requirement::threshold(percent_at_least("50"));
    assert_eq!(
        text("tdmnpb", 2018, &[&overlay("17.1", one)]),
        "the overlay `77/QĐ-UBND` gives 1 thresholds for indicator `17.1`, which has 2 parts: give one threshold for each part"
    );
    assert_eq!(
        text(
            "tdmnpb",
            2018,
            &[&overlay("4.2", Requirement::Measured(vec![]))]
        ),
        "the overlay `77/QĐ-UBND` gives 0 thresholds for indicator `4.2`, which has 1 parts: give one threshold for each part"
    );
    let open = text("tdmnpb", 2020, &[]);
    for number in DELEGATED {
        assert!(
            open.contains(&format!("{number} (left to the provincial")),
            "{open}"
        );
    }
    // Both parts of the compound one may be attested together.
    let both = overlay("17.1", Requirement::Attested);
    assert!(
        set.resolve(NORTH, year(2018), &[&catalog::decision_816(), &both])
            .is_ok()
    );
}

#[test]
fn an_overlay_says_one_thing_of_one_indicator_at_one_time() {
    let number = "4.2".parse().unwrap();
    let attested = || sourced(Requirement::Attested);
    let years = |from, until| Period::new(day(from, 1, 1), Some(day(until, 1, 1))).unwrap();
    let first = Overlay::new(test_instrument())
        .require(number, years(2017, 2019), attested())
        .unwrap();
    let error = first
        .clone()
        .require(number, years(2018, 2020), attested())
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the overlay requires two things of indicator `4.2` from 2018-01-01 through 2019-12-31: keep one, or let the earlier one end where the later one begins"
    );
    assert!(
        first
            .clone()
            .require(number, years(2019, 2020), attested())
            .is_ok()
    );
    assert!(
        first
            .require("4.1".parse().unwrap(), years(2018, 2020), attested())
            .is_ok()
    );
}
