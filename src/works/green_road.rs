//! Green roads: the road, its sections, what a report says of it in codes, and what is asked of it.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::RoadReason;
use crate::assessment::Conclusion;
use crate::place::CommuneCode;
use crate::quantity::Kilometres;
use crate::sorted::sort;
use crate::text::codes;

/// A road that is to be green, clean and beautiful (tuyến đường xanh - sạch - đẹp).
///
/// A road may cross communes: each of its sections lies in one, and it counts once in each, by the
/// length that it has there. [`eligible`](Self::eligible) says whether it counts.
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
/// let conclusion = road.eligible(commune, requirement, date);
/// assert_eq!(conclusion.answer(), Answer::No);
/// assert_eq!(conclusion.text(Lang::Vi), "không: chiều dài 0,8 km, phải từ 1 km trở lên");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "đường xanh - sạch - đẹp")]
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

    /// The communes that it crosses, each once, codes ascending.
    #[must_use]
    pub fn communes(&self) -> Vec<CommuneCode> {
        let mut communes: Vec<_> = self.sections.iter().map(|one| one.commune).collect();
        sort(&mut communes);
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
    ) -> Conclusion<RoadReason> {
        let reasons = [
            self.length_reason(commune, requirement.at_least()),
            self.sides_reason(),
            self.greenery_reason(),
            self.completion_reason(date),
        ];
        let qualities = RoadQuality::ALL.map(|quality| match self.quality(quality) {
            Some(true) => None,
            Some(false) => Some(RoadReason::QualityDenied { quality }),
            None => Some(RoadReason::QualityMissing { quality }),
        });
        Conclusion::of(reasons.into_iter().chain(qualities).flatten().collect())
    }

    fn length_reason(&self, commune: CommuneCode, at_least: Kilometres) -> Option<RoadReason> {
        let lengths = self.lengths_in(commune);
        if lengths.is_empty() {
            Some(RoadReason::NoSection { commune })
        } else if reach(&lengths, at_least) {
            None
        } else if lengths.contains(&None) {
            Some(RoadReason::LengthMissing)
        } else {
            let length = total(lengths);
            Some(RoadReason::TooShort { length, at_least })
        }
    }

    const fn sides_reason(&self) -> Option<RoadReason> {
        match self.sides {
            Some(PlantedSides::Both) => None,
            Some(sides) => Some(RoadReason::NotBothSides { sides }),
            None => Some(RoadReason::SidesMissing),
        }
    }

    const fn greenery_reason(&self) -> Option<RoadReason> {
        match self.greenery {
            Some(greenery) if greenery.is_flowers_or_ornamental() => None,
            Some(_) => Some(RoadReason::OtherGreenery),
            None => Some(RoadReason::GreeneryMissing),
        }
    }

    fn completion_reason(&self, date: NaiveDate) -> Option<RoadReason> {
        match self.completed {
            Some(completed) if completed <= date => None,
            Some(completed) => Some(RoadReason::CompletedLater { completed, date }),
            None => Some(RoadReason::CompletionMissing),
        }
    }

    /// Whether it has a name that distinguishes it from others; a blank one does not.
    pub(super) fn has_name(&self) -> bool {
        let name = self.name.as_ref();
        name.is_some_and(|name| !name.trim().is_empty())
    }

    /// The road with its sections sorted: two rows of one road are equal then.
    pub(super) fn with_sorted_lists(&self) -> Self {
        let mut road = self.clone();
        sort(&mut road.sections);
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

/// The part of a road that lies within one commune (đoạn đường), or within one of its hamlets.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: reports say more of a section, for example where it begins and ends.
#[non_exhaustive]
pub struct RoadSection {
    /// The commune (xã).
    pub commune: CommuneCode,
    /// The hamlet (thôn, xóm, bản), where the section lies within one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hamlet: Option<String>,
    /// The length in kilometres (km).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Kilometres>,
}

impl RoadSection {
    /// A section of which only the commune is known.
    #[must_use]
    pub const fn new(commune: CommuneCode) -> Self {
        Self {
            commune,
            hamlet: None,
            length: None,
        }
    }
}

/// What is asked of a green road (yêu cầu đối với tuyến đường xanh - sạch - đẹp).
///
/// The plan 18/KH-UBND of 31/01/2018, I.5: `Các xã được công nhận đạt chuẩn nông thôn mới phải xây
/// dựng 01 tuyến đường xanh - sạch - đẹp có chiều dài tối thiểu 1 km và được trồng hoa, cây cảnh
/// hai bên đường.` Only the length is a number that another plan may set otherwise; that the road
/// is green, clean and beautiful, and planted with flowers or ornamental plants on both sides, is
/// asked of every green road.
///
/// ```
/// use nongthonmoi::quantity::Kilometres;
/// use nongthonmoi::works::GreenRoadRequirement;
///
/// // The plan of Hòa Bình for 2018.
/// let requirement = GreenRoadRequirement::new(Kilometres::ONE);
/// assert_eq!(requirement.at_least().to_string(), "1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GreenRoadRequirement {
    at_least: Kilometres,
}

impl GreenRoadRequirement {
    /// A requirement with the least length of the road within a commune.
    #[must_use]
    pub const fn new(at_least: Kilometres) -> Self {
        Self { at_least }
    }

    /// The least length within a commune, in kilometres (chiều dài tối thiểu); a road of just this
    /// length is long enough.
    #[must_use]
    pub const fn at_least(self) -> Kilometres {
        self.at_least
    }
}

/// The sum of lengths; `None` when there are none or one is not known.
fn total(lengths: Vec<Option<Kilometres>>) -> Option<Kilometres> {
    if lengths.is_empty() {
        return None;
    }
    lengths.into_iter().sum()
}

/// Whether the known lengths add up to at least a length.
fn reach(lengths: &[Option<Kilometres>], at_least: Kilometres) -> bool {
    lengths.iter().copied().flatten().sum::<Kilometres>() >= at_least
}

codes! {
    /// The sides of a road that are planted (bên đường được trồng), seen from where the road begins
    /// (đầu tuyến).
    closed because "a road has two sides"
    enum PlantedSides: "choice of planted sides" {
        /// The left side only (bên trái).
        Left = "left", "bên trái", "the left side";
        /// The right side only (bên phải).
        Right = "right", "bên phải", "the right side";
        /// Both sides (hai bên), as the plan 18/KH-UBND asks in I.5.
        Both = "both", "hai bên", "both sides";
        /// Neither side (không bên nào).
        Neither = "neither", "không bên nào", "neither side";
    }
}

codes! {
    /// What a road is planted with (loại cây trồng ven đường).
    ///
    /// The plan 18/KH-UBND asks in I.5 for flowers, ornamental plants (`trồng hoa, cây cảnh`). Its
    /// comma leaves open whether both are meant; row 5 of its quota table and the note below it speak
    /// of flowers alone (`trồng hoa`) and leave the details to the Department of Transport (Sở Giao
    /// thông vận tải). So either will do.
    // May grow: plans of other provinces may name trees or hedges.
    open enum Greenery: "kind of greenery" {
        /// Flowers (hoa).
        Flowers = "flowers", "hoa", "flowers";
        /// Ornamental plants (cây cảnh).
        OrnamentalPlants = "ornamental-plants", "cây cảnh", "ornamental plants";
        /// Flowers and ornamental plants (hoa và cây cảnh).
        FlowersAndOrnamentalPlants = "flowers-and-ornamental-plants",
            "hoa và cây cảnh", "flowers and ornamental plants";
        /// Something else only (cây khác).
        Other = "other", "cây khác", "other plants";
    }
}

impl Greenery {
    /// Whether it is flowers or ornamental plants, as I.5 of the plan 18/KH-UBND asks.
    #[must_use]
    pub const fn is_flowers_or_ornamental(self) -> bool {
        match self {
            Self::Flowers | Self::OrnamentalPlants | Self::FlowersAndOrnamentalPlants => true,
            Self::Other => false,
        }
    }
}

codes! {
    /// A quality of a green road (đường xanh - sạch - đẹp). Each is attested; no document measures it.
    closed because "the three words of the name; `GreenRoad` has a field for each"
    enum RoadQuality: "quality of a road" {
        /// Green (xanh).
        Green = "green", "xanh", "green";
        /// Clean (sạch).
        Clean = "clean", "sạch", "clean";
        /// Beautiful (đẹp).
        Beautiful = "beautiful", "đẹp", "beautiful";
    }
}

codes! {
    /// How a green road came to be (hình thức thực hiện). The plan 18/KH-UBND takes either.
    closed because "a road was there before or it was not"
    enum RoadWork: "kind of work on a road" {
        /// A new road (làm mới).
        Built = "built", "làm mới", "built";
        /// A road that was there before (cải tạo, nâng cấp).
        Upgraded = "upgraded", "cải tạo, nâng cấp", "upgraded";
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;
    use crate::calendar::date;

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

    fn reasons(road: &GreenRoad) -> Vec<RoadReason> {
        let requirement = GreenRoadRequirement::new(Kilometres::ONE);
        road.eligible(HERE, requirement, DAY).reasons().to_vec()
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
        assert_eq!(reasons(&crossing), []);
        let requirement = GreenRoadRequirement::new(Kilometres::ONE);
        let there = crossing.eligible(THERE, requirement, DAY);
        let short = RoadReason::TooShort {
            length: length("0.60"),
            at_least: Kilometres::ONE,
        };
        assert_eq!(there.reasons(), [short]);
    }

    #[test]
    fn a_length_that_is_missing_leaves_open_only_what_it_can_decide() {
        let unknown = road(vec![section(HERE, Some("0.9")), section(HERE, None)]);
        assert_eq!(reasons(&unknown), [RoadReason::LengthMissing]);
        assert_eq!(unknown.length_in(HERE), None);
        let enough = road(vec![section(HERE, Some("1")), section(HERE, None)]);
        assert_eq!(reasons(&enough), []);
        let elsewhere = road(vec![section(HERE, Some("1")), section(THERE, None)]);
        assert_eq!(elsewhere.length_in(HERE), Some(Kilometres::ONE));
        assert_eq!(elsewhere.length(), None);
    }

    #[test]
    fn a_road_without_a_section_in_the_commune_is_none_of_its_roads() {
        for sections in [vec![], vec![section(THERE, Some("5"))]] {
            let road = road(sections);
            assert_eq!(reasons(&road), [RoadReason::NoSection { commune: HERE }]);
            assert_eq!(road.length_in(HERE), None);
        }
    }

    #[test]
    fn everything_that_stands_against_a_road_is_told_at_once() {
        let quality = |quality| RoadReason::QualityMissing { quality };
        let unknown = GreenRoad::new(vec![RoadSection::new(HERE)]);
        let told = [
            RoadReason::LengthMissing,
            RoadReason::SidesMissing,
            RoadReason::GreeneryMissing,
            RoadReason::CompletionMissing,
            quality(RoadQuality::Green),
            quality(RoadQuality::Clean),
            quality(RoadQuality::Beautiful),
        ];
        assert_eq!(reasons(&unknown), told);

        let completed = date(2019, 1, 1);
        let wrong = GreenRoad {
            sides: Some(PlantedSides::Right),
            greenery: Some(Greenery::Other),
            completed: Some(completed),
            beautiful: Some(false),
            ..road(vec![section(HERE, Some("2"))])
        };
        let told = [
            RoadReason::NotBothSides {
                sides: PlantedSides::Right,
            },
            RoadReason::OtherGreenery,
            RoadReason::CompletedLater {
                completed,
                date: DAY,
            },
            RoadReason::QualityDenied {
                quality: RoadQuality::Beautiful,
            },
        ];
        assert_eq!(reasons(&wrong), told);
    }

    #[test]
    fn codes_parse_and_print() {
        for sides in PlantedSides::ALL {
            assert_eq!(sides.to_string().parse(), Ok(sides));
        }
        for greenery in Greenery::ALL.iter().copied() {
            assert_eq!(greenery.to_string().parse(), Ok(greenery));
        }
        let error = "top".parse::<PlantedSides>().unwrap_err();
        assert_eq!(error.input(), "top");
        assert_eq!("grass".parse::<Greenery>().unwrap_err().input(), "grass");
    }

    #[test]
    fn qualities_and_kinds_of_work_parse_and_print() {
        for quality in RoadQuality::ALL {
            assert_eq!(quality.to_string().parse(), Ok(quality));
        }
        for work in RoadWork::ALL {
            assert_eq!(work.to_string().parse(), Ok(work));
        }
        assert_eq!("wide".parse::<RoadQuality>().unwrap_err().input(), "wide");
        assert_eq!(
            "planned".parse::<RoadWork>().unwrap_err().input(),
            "planned"
        );
    }
}
