//! The parts of the campaign for clean houses and civilised lanes.

use crate::text::{Label, coded};

/// A part of the campaign "clean house, beautiful garden, fresh environment, civilised lane" (phong
/// trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”), of which the plan
/// 18/KH-UBND asks exemplary hamlets in I.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the four parts of the name; `ExemplaryHamlet` has a field for each"
)]
pub enum CampaignPart {
    /// Clean house (nhà sạch).
    CleanHouse,
    /// Beautiful garden (vườn đẹp).
    BeautifulGarden,
    /// Fresh environment (môi trường trong lành).
    FreshEnvironment,
    /// Civilised lane (ngõ xóm văn minh).
    CivilisedLane,
}

impl CampaignPart {
    /// The parts in the order of the name.
    pub const ALL: [Self; 4] = [
        Self::CleanHouse,
        Self::BeautifulGarden,
        Self::FreshEnvironment,
        Self::CivilisedLane,
    ];

    /// The code by which the part is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CleanHouse => "clean-house",
            Self::BeautifulGarden => "beautiful-garden",
            Self::FreshEnvironment => "fresh-environment",
            Self::CivilisedLane => "civilised-lane",
        }
    }

    /// The part in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::CleanHouse => Label::new("nhà sạch", "clean house"),
            Self::BeautifulGarden => Label::new("vườn đẹp", "beautiful garden"),
            Self::FreshEnvironment => Label::new("môi trường trong lành", "fresh environment"),
            Self::CivilisedLane => Label::new("ngõ xóm văn minh", "civilised lane"),
        }
    }
}

coded!(
    CampaignPart,
    UnknownCampaignPart,
    "part of the campaign",
    "`clean-house`, `beautiful-garden`, `fresh-environment` or `civilised-lane`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for part in CampaignPart::ALL {
            assert_eq!(part.to_string().parse(), Ok(part));
        }
        assert_eq!("lane".parse::<CampaignPart>().unwrap_err().input(), "lane");
    }
}
