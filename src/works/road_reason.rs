//! What stands against a green road.

use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use super::{PlantedSides, RoadQuality};
use crate::assessment::{Answer, Reason};
use crate::place::CommuneCode;
use crate::quantity::Kilometres;
use crate::text::{Lang, date_text, number_text};

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
        /// The length within the commune; `None` when it needs more digits than are kept.
        length: Option<Kilometres>,
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
        let km = |length: &Kilometres| number_text(length.get(), lang);
        let (vi, en): (String, String) = match self {
            Self::NoSection { commune } => (
                format!("không có đoạn đường nào trên địa bàn xã {commune}"),
                format!("no section lies in commune {commune}"),
            ),
            Self::LengthMissing => (
                "chưa có số liệu chiều dài trên địa bàn xã".into(),
                "the length within the commune is not known".into(),
            ),
            Self::TooShort {
                length: Some(length),
                at_least,
            } => (
                format!(
                    "chiều dài {} km, phải từ {} km trở lên",
                    km(length),
                    km(at_least)
                ),
                format!("{length} km long, at least {at_least} km are asked"),
            ),
            Self::TooShort {
                length: None,
                at_least,
            } => (
                format!("chiều dài chưa đủ, phải từ {} km trở lên", km(at_least)),
                format!("too short, at least {at_least} km are asked"),
            ),
            Self::SidesMissing => (
                "chưa rõ trồng ở bên nào của đường".into(),
                "the planted sides are not known".into(),
            ),
            Self::NotBothSides {
                sides: PlantedSides::Neither,
            } => (
                "không trồng bên nào, phải trồng hai bên đường".into(),
                format!(
                    "planted on {}, both sides are asked",
                    PlantedSides::Neither.label().get(lang)
                ),
            ),
            Self::NotBothSides { sides } => (
                format!(
                    "chỉ trồng {}, phải trồng hai bên đường",
                    sides.label().get(lang)
                ),
                format!(
                    "planted on {}, both sides are asked",
                    sides.label().get(lang)
                ),
            ),
            Self::GreeneryMissing => (
                "chưa rõ trồng loại cây gì".into(),
                "what is planted is not known".into(),
            ),
            Self::OtherGreenery => (
                "trồng loại cây khác, phải trồng hoa, cây cảnh".into(),
                "planted with something else, flowers or ornamental plants are asked".into(),
            ),
            Self::CompletionMissing => (
                "chưa có ngày hoàn thành".into(),
                "the date of completion is not known".into(),
            ),
            Self::CompletedLater { completed, date } => (
                format!("hoàn thành ngày {}, sau ngày {}", day(completed), day(date)),
                format!("completed on {completed}, after {date}"),
            ),
            Self::QualityMissing { quality } => (
                format!("chưa có xác nhận đường {}", quality.label().get(lang)),
                format!("nobody attests that it is {}", quality.label().get(lang)),
            ),
            Self::QualityDenied { quality } => (
                format!("đường được xác nhận là không {}", quality.label().get(lang)),
                format!("attested not to be {}", quality.label().get(lang)),
            ),
        };
        match lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }
}
