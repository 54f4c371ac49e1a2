//! Green roads: the road, its sections, and what a report says of it in codes.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::place::CommuneCode;
use crate::quantity::{Decimal, Kilometres, sum};
use crate::sorted::{sort, sort_by};
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
///     Greenery, GreenRoad, PlantedSides, RoadSection,
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
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let conclusion = road.eligible(commune, Kilometres::ONE, date);
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

    /// Its length in kilometres; `None` when it has no section, or when the length of one is not
    /// known.
    #[must_use]
    pub fn length(&self) -> Option<Decimal> {
        let lengths: Vec<_> = self.sections.iter().map(|one| one.length).collect();
        total(&lengths)
    }

    /// Its length within a commune in kilometres; `None` when it has no section there, or when the
    /// length of one there is not known.
    #[must_use]
    pub fn length_in(&self, commune: CommuneCode) -> Option<Decimal> {
        total(&self.lengths_in(commune))
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

    /// Whether it has a name that distinguishes it from others; a blank one does not.
    pub(super) fn has_name(&self) -> bool {
        let name = self.name.as_ref();
        name.is_some_and(|name| !name.trim().is_empty())
    }

    /// The road with its sections sorted: two rows of one road are equal then.
    pub(super) fn with_sorted_lists(&self) -> Self {
        let mut road = self.clone();
        sort_by(&mut road.sections, |one, other| {
            (one, one.scale()).cmp(&(other, other.scale()))
        });
        road
    }

    /// The decimals with which each length is written: equal lengths may have others.
    pub(super) fn scales(&self) -> Vec<Option<u32>> {
        self.sections.iter().map(RoadSection::scale).collect()
    }

    /// The lengths of its sections in a commune.
    pub(super) fn lengths_in(&self, commune: CommuneCode) -> Vec<Option<Kilometres>> {
        let sections = self.sections.iter();
        sections
            .filter(|section| section.commune == commune)
            .map(|section| section.length)
            .collect()
    }
}

/// The sum of lengths; `None` when there are none or one is not known.
fn total(lengths: &[Option<Kilometres>]) -> Option<Decimal> {
    let known: Option<Vec<Kilometres>> = lengths.iter().copied().collect();
    let known = known.filter(|known| !known.is_empty())?;
    Some(sum(known.into_iter().map(Kilometres::get)))
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

    /// The decimals with which the length is written.
    fn scale(&self) -> Option<u32> {
        self.length.map(|length| length.get().scale())
    }
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
