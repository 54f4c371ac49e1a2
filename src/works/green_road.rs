//! Green roads.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::road_length::{reach, total};
use super::{
    GreenRoadRequirement, Greenery, PlantedSides, RoadGround, RoadQuality, RoadSection, RoadWork,
};
use crate::assessment::Ruling;
use crate::place::CommuneCode;
use crate::quantity::Kilometres;

/// A road that is to be green, clean and beautiful (tuyến đường xanh - sạch - đẹp).
///
/// A road may cross communes: each of its sections lies in one, and it counts once in each, by the
/// length that it has there. Whether it counts, [`eligible`](Self::eligible) tells.
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::quantity::Kilometres;
/// use nongthonmoi::text::Lang;
/// use nongthonmoi::works::{
///     Greenery, GreenRoad, GreenRoadRequirement, PlantedSides, RoadSection,
/// };
///
/// let commune = "04813".parse()?;
/// let mut section = RoadSection::new(commune);
/// section.length = Some("0.8".parse()?);
/// let mut road = GreenRoad::new(vec![section]);
/// road.sides = Some(PlantedSides::Both);
/// road.greenery = Some(Greenery::Flowers);
/// road.completed = NaiveDate::from_ymd_opt(2018, 9, 2);
/// (road.green, road.clean, road.beautiful) = (Some(true), Some(true), Some(true));
///
/// let requirement = GreenRoadRequirement::new(Kilometres::ONE);
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let ruling = road.eligible(commune, requirement, date);
/// assert_eq!(ruling.answer(), Answer::No);
/// assert_eq!(ruling.text(Lang::Vi), "không: chiều dài 0,8 km, phải từ 1 km trở lên");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: reports tell more of a road, for example its width and its cost.
#[non_exhaustive]
pub struct GreenRoad {
    /// The name of the road (tên tuyến đường).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its sections, in any order.
    pub sections: Vec<RoadSection>,
    /// The sides that are planted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sides: Option<PlantedSides>,
    /// What is planted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub greenery: Option<Greenery>,
    /// Whether it was built or upgraded; either counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<RoadWork>,
    /// The day on which it was completed (ngày hoàn thành).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    pub completed: Option<NaiveDate>,
    /// Whether it is attested to be green (xanh).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub green: Option<bool>,
    /// Whether it is attested to be clean (sạch).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clean: Option<bool>,
    /// Whether it is attested to be beautiful (đẹp).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beautiful: Option<bool>,
}

impl GreenRoad {
    /// A road of which only the sections are known.
    #[must_use]
    pub const fn new(sections: Vec<RoadSection>) -> Self {
        Self {
            name: None,
            sections,
            sides: None,
            greenery: None,
            work: None,
            completed: None,
            green: None,
            clean: None,
            beautiful: None,
        }
    }

    /// The communes that it crosses, each once, codes rising.
    #[must_use]
    pub fn communes(&self) -> Vec<CommuneCode> {
        let mut communes: Vec<_> = self.sections.iter().map(|one| one.commune).collect();
        communes.sort_unstable();
        communes.dedup();
        communes
    }

    /// Its length in kilometres; `None` when it has no section, when the length of one is not
    /// known, or when the sum needs more digits than are kept.
    #[must_use]
    pub fn length(&self) -> Option<Kilometres> {
        total(self.sections.iter().map(|section| section.length).collect())
    }

    /// Its length within a commune in kilometres; `None` when it has no section there, when the
    /// length of one there is not known, or when the sum needs more digits than are kept.
    #[must_use]
    pub fn length_in(&self, commune: CommuneCode) -> Option<Kilometres> {
        total(self.lengths_in(commune))
    }

    /// Whether it is attested to have a quality; `None` when nobody says so or otherwise.
    #[must_use]
    pub const fn quality(&self, quality: RoadQuality) -> Option<bool> {
        match quality {
            RoadQuality::Green => self.green,
            RoadQuality::Clean => self.clean,
            RoadQuality::Beautiful => self.beautiful,
        }
    }

    /// Whether it is a green road of a commune on a date, as objective I.5 of the plan 18/KH-UBND
    /// asks: long enough within the commune, planted with flowers or ornamental plants on both
    /// sides, completed on or before the date, and attested green, clean and beautiful.
    ///
    /// A length that is not known leaves it open only while the others are too short: what is
    /// known of the road may be enough.
    #[must_use]
    pub fn eligible(
        &self,
        commune: CommuneCode,
        requirement: GreenRoadRequirement,
        date: NaiveDate,
    ) -> Ruling<RoadGround> {
        let grounds = [
            self.length_ground(commune, requirement.at_least()),
            self.sides_ground(),
            self.greenery_ground(),
            self.completion_ground(date),
        ];
        let qualities = RoadQuality::ALL.map(|quality| match self.quality(quality) {
            Some(true) => None,
            Some(false) => Some(RoadGround::QualityDenied { quality }),
            None => Some(RoadGround::QualityMissing { quality }),
        });
        Ruling::of(grounds.into_iter().chain(qualities).flatten().collect())
    }

    fn length_ground(&self, commune: CommuneCode, at_least: Kilometres) -> Option<RoadGround> {
        let lengths = self.lengths_in(commune);
        if lengths.is_empty() {
            Some(RoadGround::NoSection { commune })
        } else if reach(&lengths, at_least) {
            None
        } else if lengths.contains(&None) {
            Some(RoadGround::LengthMissing)
        } else {
            let length = total(lengths);
            Some(RoadGround::TooShort { length, at_least })
        }
    }

    const fn sides_ground(&self) -> Option<RoadGround> {
        match self.sides {
            Some(PlantedSides::Both) => None,
            Some(sides) => Some(RoadGround::NotBothSides { sides }),
            None => Some(RoadGround::SidesMissing),
        }
    }

    const fn greenery_ground(&self) -> Option<RoadGround> {
        match self.greenery {
            Some(greenery) if greenery.is_flowers_or_ornamental() => None,
            Some(_) => Some(RoadGround::OtherGreenery),
            None => Some(RoadGround::GreeneryMissing),
        }
    }

    fn completion_ground(&self, date: NaiveDate) -> Option<RoadGround> {
        match self.completed {
            Some(completed) if completed <= date => None,
            Some(completed) => Some(RoadGround::CompletedLater { completed, date }),
            None => Some(RoadGround::CompletionMissing),
        }
    }

    /// Whether it has a name by which it can be told from others; a blank one is none.
    pub(super) fn has_name(&self) -> bool {
        let name = self.name.as_ref();
        name.is_some_and(|name| !name.trim().is_empty())
    }

    /// The road with its sections sorted: two rows of one road are equal then.
    pub(super) fn with_sorted_lists(&self) -> Self {
        let mut road = self.clone();
        road.sections.sort_unstable();
        road
    }

    fn lengths_in(&self, commune: CommuneCode) -> Vec<Option<Kilometres>> {
        self.sections
            .iter()
            .filter(|section| section.commune == commune)
            .map(|section| section.length)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::calendar::date;
    use crate::quantity::Decimal;

    const HERE: CommuneCode = CommuneCode::of(4813);
    const THERE: CommuneCode = CommuneCode::of(4825);
    const DAY: NaiveDate = date(2018, 12, 31);

    fn section(commune: CommuneCode, length: Option<&str>) -> RoadSection {
        RoadSection {
            length: length.map(|text| text.parse().unwrap()),
            ..RoadSection::new(commune)
        }
    }

    /// A road against which nothing stands but perhaps its length.
    fn road(sections: Vec<RoadSection>) -> GreenRoad {
        GreenRoad {
            sides: Some(PlantedSides::Both),
            greenery: Some(Greenery::FlowersAndOrnamentalPlants),
            completed: Some(DAY),
            green: Some(true),
            clean: Some(true),
            beautiful: Some(true),
            ..GreenRoad::new(sections)
        }
    }

    fn grounds(road: &GreenRoad) -> Vec<RoadGround> {
        let requirement = GreenRoadRequirement::new(Kilometres::ONE);
        road.eligible(HERE, requirement, DAY).grounds().to_vec()
    }

    #[test]
    fn a_road_counts_in_each_commune_by_its_own_length() {
        let crossing = road(vec![
            section(THERE, Some("0.60")),
            section(HERE, Some("0.7")),
            section(HERE, Some("0.3")),
        ]);
        let length = |text: &str| text.parse().ok();
        assert_eq!(crossing.communes(), [HERE, THERE]);
        assert_eq!(crossing.length_in(HERE), length("1.0"));
        assert_eq!(crossing.length_in(THERE), length("0.60"));
        assert_eq!(crossing.length(), length("1.60"));
        assert_eq!(grounds(&crossing), []);
        let requirement = GreenRoadRequirement::new(Kilometres::ONE);
        let there = crossing.eligible(THERE, requirement, DAY);
        let short = RoadGround::TooShort {
            length: length("0.60"),
            at_least: Kilometres::ONE,
        };
        assert_eq!(there.grounds(), [short]);
    }

    #[test]
    fn a_length_that_is_missing_leaves_open_only_what_it_can_decide() {
        let unknown = road(vec![section(HERE, Some("0.9")), section(HERE, None)]);
        assert_eq!(grounds(&unknown), [RoadGround::LengthMissing]);
        assert_eq!(unknown.length_in(HERE), None);
        let enough = road(vec![section(HERE, Some("1")), section(HERE, None)]);
        assert_eq!(grounds(&enough), []);
        let elsewhere = road(vec![section(HERE, Some("1")), section(THERE, None)]);
        assert_eq!(elsewhere.length_in(HERE), Some(Kilometres::ONE));
        assert_eq!(elsewhere.length(), None);
    }

    #[test]
    fn a_road_without_a_section_in_the_commune_is_none_of_its_roads() {
        for sections in [vec![], vec![section(THERE, Some("5"))]] {
            let road = road(sections);
            assert_eq!(grounds(&road), [RoadGround::NoSection { commune: HERE }]);
            assert_eq!(road.length_in(HERE), None);
        }
    }

    /// Such lengths nobody builds, but a type that takes them must not fail on them.
    #[test]
    fn a_sum_that_no_decimal_holds_is_compared_all_the_same() {
        let (large, small) = (Some("7922816251426433759354395033"), Some("0.12345"));
        let long = road(vec![section(HERE, large), section(HERE, small)]);
        assert_eq!(long.length_in(HERE), None);
        assert_eq!(grounds(&long), []);
        let requirement = GreenRoadRequirement::new(Kilometres::new(Decimal::MAX).unwrap());
        let ruling = long.eligible(HERE, requirement, DAY);
        assert!(matches!(
            ruling.grounds(),
            [RoadGround::TooShort { length: None, .. }]
        ));
    }

    #[test]
    fn everything_that_stands_against_a_road_is_told_at_once() {
        let quality = |quality| RoadGround::QualityMissing { quality };
        let unknown = GreenRoad::new(vec![RoadSection::new(HERE)]);
        let told = [
            RoadGround::LengthMissing,
            RoadGround::SidesMissing,
            RoadGround::GreeneryMissing,
            RoadGround::CompletionMissing,
            quality(RoadQuality::Green),
            quality(RoadQuality::Clean),
            quality(RoadQuality::Beautiful),
        ];
        assert_eq!(grounds(&unknown), told);

        let completed = date(2019, 1, 1);
        let wrong = GreenRoad {
            sides: Some(PlantedSides::Right),
            greenery: Some(Greenery::Other),
            completed: Some(completed),
            beautiful: Some(false),
            ..road(vec![section(HERE, Some("2"))])
        };
        let told = [
            RoadGround::NotBothSides {
                sides: PlantedSides::Right,
            },
            RoadGround::OtherGreenery,
            RoadGround::CompletedLater {
                completed,
                date: DAY,
            },
            RoadGround::QualityDenied {
                quality: RoadQuality::Beautiful,
            },
        ];
        assert_eq!(grounds(&wrong), told);
    }
}
