//! What is asked of a green road, and what stands against one.

use alloc::string::String;

use chrono::NaiveDate;

use super::green_road::{GreenRoad, PlantedSides, RoadQuality};
use crate::assessment::{Answer, Conclusion, Reason};
use crate::place::CommuneCode;
use crate::quantity::{Decimal, Kilometres, sum};
use crate::text::{Lang, date_text, number_text};

impl GreenRoad {
    /// Whether it is a green road of a commune on a date, as objective I.5 of the plan 18/KH-UBND
    /// asks: long enough within the commune, planted with flowers or ornamental plants on both
    /// sides, completed on or before the date, and attested green, clean and beautiful.
    ///
    /// `Các xã được công nhận đạt chuẩn nông thôn mới phải xây dựng 01 tuyến đường xanh - sạch - đẹp có
    /// chiều dài tối thiểu 1 km và được trồng hoa, cây cảnh hai bên đường.` Only the length is a number
    /// that another plan may set otherwise; a road of just this length is long enough.
    ///
    /// A length that is not known leaves it open only while the others are too short: what is
    /// known of the road may be enough.
    #[must_use]
    pub fn eligible(
        &self,
        commune: CommuneCode,
        at_least: Kilometres,
        date: NaiveDate,
    ) -> Conclusion<RoadReason> {
        let sides = match self.sides {
            Some(PlantedSides::Both) => None,
            Some(sides) => Some(RoadReason::NotBothSides { sides }),
            None => Some(RoadReason::SidesMissing),
        };
        let greenery = match self.greenery {
            Some(greenery) if greenery.is_flowers_or_ornamental() => None,
            Some(_) => Some(RoadReason::OtherGreenery),
            None => Some(RoadReason::GreeneryMissing),
        };
        let completion = match self.completed {
            Some(completed) if completed <= date => None,
            Some(completed) => Some(RoadReason::CompletedLater { completed, date }),
            None => Some(RoadReason::CompletionMissing),
        };
        let qualities = RoadQuality::ALL.map(|quality| match self.quality(quality) {
            Some(true) => None,
            Some(false) => Some(RoadReason::QualityDenied { quality }),
            None => Some(RoadReason::QualityMissing { quality }),
        });
        let length = self.length_reason(commune, at_least);
        let reasons = [length, sides, greenery, completion].into_iter();
        Conclusion::of(reasons.chain(qualities).flatten().collect())
    }

    fn length_reason(&self, commune: CommuneCode, at_least: Kilometres) -> Option<RoadReason> {
        let lengths = self.lengths_in(commune);
        let length = sum(lengths.iter().flatten().map(|length| length.get()));
        if lengths.is_empty() {
            Some(RoadReason::NoSection { commune })
        } else if length >= at_least.get() {
            None
        } else if lengths.contains(&None) {
            Some(RoadReason::LengthMissing)
        } else {
            Some(RoadReason::TooShort { length, at_least })
        }
    }
}

/// What stands against a road as a green road of a commune (lý do), under objective I.5 of the plan
/// 18/KH-UBND.
///
/// The serde form is written only: `"sides_missing"`, `{"too_short": {"length": "0.8", "at_least":
/// "1"}}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: plans of other years ask for other things.
#[non_exhaustive]
pub enum RoadReason {
    /// No section lies in the commune.
    NoSection {
        /// The commune.
        commune: CommuneCode,
    },
    /// The length of a section in the commune is not known, and the others alone are too short.
    LengthMissing,
    /// The road within the commune is too short.
    TooShort {
        /// The length within the commune, in kilometres.
        #[serde(with = "crate::quantity::decimal_form")]
        length: Decimal,
        /// The least length.
        at_least: Kilometres,
    },
    /// It is not known which sides are planted.
    SidesMissing,
    /// Not both sides are planted.
    NotBothSides {
        /// The sides that are.
        sides: PlantedSides,
    },
    /// It is not known what is planted.
    GreeneryMissing,
    /// What is planted is neither flowers nor ornamental plants.
    OtherGreenery,
    /// The date of completion is not known.
    CompletionMissing,
    /// The road is completed only after the date.
    CompletedLater {
        /// When it is completed.
        #[serde(with = "crate::date_form")]
        completed: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// Nothing is attested of a quality.
    QualityMissing {
        /// The quality.
        quality: RoadQuality,
    },
    /// It is attested that the road does not have a quality.
    QualityDenied {
        /// The quality.
        quality: RoadQuality,
    },
}

impl Reason for RoadReason {
    fn answer(&self) -> Answer {
        match self {
            Self::LengthMissing
            | Self::SidesMissing
            | Self::GreeneryMissing
            | Self::CompletionMissing
            | Self::QualityMissing { .. } => Answer::CannotSay,
            Self::NoSection { .. }
            | Self::TooShort { .. }
            | Self::NotBothSides { .. }
            | Self::OtherGreenery
            | Self::CompletedLater { .. }
            | Self::QualityDenied { .. } => Answer::No,
        }
    }

    fn text(&self, lang: Lang) -> String {
        let day = |date: &NaiveDate| date_text(*date, lang);
        let km = |length: Decimal| number_text(length, lang);
        match self {
            Self::NoSection { commune } => bilingual!(
                lang,
                "không có đoạn đường nào trên địa bàn xã {commune}",
                "no section lies in commune {commune}"
            ),
            Self::LengthMissing => bilingual!(
                lang,
                "chưa có số liệu chiều dài trên địa bàn xã",
                "the length within the commune is not known"
            ),
            Self::TooShort { length, at_least } => bilingual!(
                lang,
                "chiều dài {} km, phải từ {} km trở lên",
                "{} km long, at least {} km are asked",
                km(*length),
                km(at_least.get())
            ),
            Self::SidesMissing => bilingual!(
                lang,
                "chưa rõ trồng ở bên nào của đường",
                "the planted sides are not known"
            ),
            Self::NotBothSides {
                sides: PlantedSides::Neither,
            } => bilingual!(
                lang,
                "không trồng bên nào, phải trồng hai bên đường",
                "planted on neither side, both sides are asked"
            ),
            Self::NotBothSides { sides } => bilingual!(
                lang,
                "chỉ trồng {}, phải trồng hai bên đường",
                "planted on {}, both sides are asked",
                sides.label().get(lang)
            ),
            Self::GreeneryMissing => bilingual!(
                lang,
                "chưa rõ trồng loại cây gì",
                "what is planted is not known"
            ),
            Self::OtherGreenery => bilingual!(
                lang,
                "trồng loại cây khác, phải trồng hoa, cây cảnh",
                "planted with something else, flowers or ornamental plants are asked"
            ),
            Self::CompletionMissing => bilingual!(
                lang,
                "chưa có ngày hoàn thành",
                "the date of completion is not known"
            ),
            Self::CompletedLater { completed, date } => bilingual!(
                lang,
                "hoàn thành ngày {}, sau ngày {}",
                "completed on {}, after {}",
                day(completed),
                day(date)
            ),
            Self::QualityMissing { quality } => bilingual!(
                lang,
                "chưa có xác nhận đường {}",
                "nobody attests that it is {}",
                quality.label().get(lang)
            ),
            Self::QualityDenied { quality } => bilingual!(
                lang,
                "đường được xác nhận là không {}",
                "attested not to be {}",
                quality.label().get(lang)
            ),
        }
    }
}
