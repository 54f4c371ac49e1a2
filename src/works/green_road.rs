//! Green roads.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{
    GreenRoadRequirement, Greenery, PlantedSides, RoadGround, RoadQuality, RoadSection, RoadWork,
};
use crate::assessment::Ruling;
use crate::place::CommuneCode;
use crate::quantity::{Decimal, Kilometres, sum};

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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
// May grow: reports tell more of a road, for example its width and its cost.
#[non_exhaustive]
pub struct GreenRoad {
    /// The name of the road (tên tuyến đường).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub name: Option<String>,
    /// Its sections, in any order.
    pub sections: Vec<RoadSection>,
    /// The sides that are planted.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub sides: Option<PlantedSides>,
    /// What is planted.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub greenery: Option<Greenery>,
    /// Whether it was built or upgraded; either counts.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub work: Option<RoadWork>,
    /// The day on which it was completed (ngày hoàn thành).
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            skip_serializing_if = "Option::is_none",
            with = "crate::date_form::optional"
        )
    )]
    pub completed: Option<NaiveDate>,
    /// Whether it is attested to be green (xanh).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub green: Option<bool>,
    /// Whether it is attested to be clean (sạch).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub clean: Option<bool>,
    /// Whether it is attested to be beautiful (đẹp).
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
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

    fn lengths_in(&self, commune: CommuneCode) -> Vec<Option<Kilometres>> {
        self.sections
            .iter()
            .filter(|section| section.commune == commune)
            .map(|section| section.length)
            .collect()
    }
}

/// The sum of lengths; `None` when there are none, one is not known, or the sum does not fit.
fn total(mut lengths: Vec<Option<Kilometres>>) -> Option<Kilometres> {
    if lengths.is_empty() {
        return None;
    }
    // Whether a sum fits on the way may depend on the order, which must change nothing.
    lengths.sort_unstable();
    let known: Option<Vec<Decimal>> = lengths.into_iter().map(|one| Some(one?.get())).collect();
    Kilometres::new(sum(known?)?).ok()
}

/// Whether the known lengths add up to so much, also where no decimal holds their sum.
fn reach(lengths: &[Option<Kilometres>], at_least: Kilometres) -> bool {
    in_units(lengths.iter().copied().flatten()) >= in_units([at_least])
}

/// The sum of lengths as whole kilometres and units of the last decimal that a length can have.
fn in_units(lengths: impl IntoIterator<Item = Kilometres>) -> (u128, u128) {
    const UNITS: u128 = 10_u128.pow(Decimal::MAX_SCALE);
    let (whole, units) = lengths
        .into_iter()
        .fold((0_u128, 0_u128), |(whole, units), length| {
            let mut rest = length.get().fract();
            rest.rescale(Decimal::MAX_SCALE);
            // Each summand is below 10²⁹, so no list of lengths comes near the bound.
            (
                whole.saturating_add(length.get().trunc().mantissa().unsigned_abs()),
                units.saturating_add(rest.mantissa().unsigned_abs()),
            )
        });
    (whole.saturating_add(units / UNITS), units % UNITS)
}
