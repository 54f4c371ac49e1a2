//! Green roads: lengths by commune, and everything that stands against one.

use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::Kilometres;
use nongthonmoi::works::{GreenRoad, Greenery, PlantedSides, RoadQuality, RoadReason, RoadSection};

use super::{here, last_day, there};
use crate::common::day;

fn section(commune: CommuneCode, length: Option<&str>) -> RoadSection {
    let mut section = RoadSection::new(commune);
    section.length = length.map(|text| text.parse().unwrap());
    section
}

/// A road against which nothing stands but perhaps its length.
fn road(sections: Vec<RoadSection>) -> GreenRoad {
    let mut road = GreenRoad::new(sections);
    road.sides = Some(PlantedSides::Both);
    road.greenery = Some(Greenery::FlowersAndOrnamentalPlants);
    road.completed = Some(last_day());
    (road.green, road.clean, road.beautiful) = (Some(true), Some(true), Some(true));
    road
}

fn reasons_in(road: &GreenRoad, commune: CommuneCode) -> Vec<RoadReason> {
    let conclusion = road.eligible(commune, Kilometres::ONE, last_day());
    conclusion.reasons().to_vec()
}

fn reasons(road: &GreenRoad) -> Vec<RoadReason> {
    reasons_in(road, here())
}

#[test]
fn a_road_counts_in_each_commune_by_its_own_length() {
    let crossing = road(vec![
        section(there(), Some("0.60")),
        section(here(), Some("0.7")),
        section(here(), Some("0.3")),
    ]);
    let length = |text: &str| text.parse().unwrap();
    assert_eq!(crossing.communes(), [here(), there()]);
    assert_eq!(crossing.length_in(here()), Some(length("1.0")));
    assert_eq!(crossing.length_in(there()), Some(length("0.60")));
    assert_eq!(crossing.length(), Some(length("1.60")));
    assert_eq!(reasons(&crossing), []);
    let short = RoadReason::TooShort {
        length: length("0.60"),
        at_least: Kilometres::ONE,
    };
    assert_eq!(reasons_in(&crossing, there()), [short]);
}

#[test]
fn a_length_that_is_missing_leaves_open_only_what_it_can_decide() {
    let unknown = road(vec![section(here(), Some("0.9")), section(here(), None)]);
    assert_eq!(reasons(&unknown), [RoadReason::LengthMissing]);
    assert_eq!(unknown.length_in(here()), None);
    let enough = road(vec![section(here(), Some("1")), section(here(), None)]);
    assert_eq!(reasons(&enough), []);
    let elsewhere = road(vec![section(here(), Some("1")), section(there(), None)]);
    assert_eq!(elsewhere.length_in(here()), Some(Kilometres::ONE.get()));
    assert_eq!(elsewhere.length(), None);
}

#[test]
fn a_road_without_a_section_in_the_commune_is_none_of_its_roads() {
    for sections in [vec![], vec![section(there(), Some("5"))]] {
        let road = road(sections);
        assert_eq!(reasons(&road), [RoadReason::NoSection { commune: here() }]);
        assert_eq!(road.length_in(here()), None);
    }
}

#[test]
fn everything_that_stands_against_a_road_is_reported_at_once() {
    let quality = |quality| RoadReason::QualityMissing { quality };
    let unknown = GreenRoad::new(vec![RoadSection::new(here())]);
    let expected = [
        RoadReason::LengthMissing,
        RoadReason::SidesMissing,
        RoadReason::GreeneryMissing,
        RoadReason::CompletionMissing,
        quality(RoadQuality::Green),
        quality(RoadQuality::Clean),
        quality(RoadQuality::Beautiful),
    ];
    assert_eq!(reasons(&unknown), expected);

    let (date, completed): (NaiveDate, _) = (last_day(), day(2019, 1, 1));
    let mut wrong = road(vec![section(here(), Some("2"))]);
    wrong.sides = Some(PlantedSides::Right);
    wrong.greenery = Some(Greenery::Other);
    wrong.completed = Some(completed);
    wrong.beautiful = Some(false);
    let expected = [
        RoadReason::NotBothSides {
            sides: PlantedSides::Right,
        },
        RoadReason::OtherGreenery,
        RoadReason::CompletedLater { completed, date },
        RoadReason::QualityDenied {
            quality: RoadQuality::Beautiful,
        },
    ];
    assert_eq!(reasons(&wrong), expected);
}
