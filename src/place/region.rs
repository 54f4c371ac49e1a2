//! The seven regions.

use crate::text::{Label, coded};

/// A region of the criteria of 2016-2020 (vùng): their thresholds differ by these seven.
///
/// A [`Province`](super::Province) lies in one region. A commune's *effective* region may differ:
/// later rules give a particularly difficult commune, wherever it lies, the thresholds of the
/// northern mountains. So the region is always an argument of an assessment and is never read off
/// the commune's code.
///
/// ```
/// use nongthonmoi::place::Region;
///
/// let region: Region = "tdmnpb".parse()?;
/// assert_eq!(region.label().vi(), "Trung du miền núi phía Bắc");
/// # Ok::<(), nongthonmoi::place::UnknownRegion>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the tables of 2016-2020 have these seven columns; later sets use another axis"
)]
pub enum Region {
    /// Northern midlands and mountains (Trung du miền núi phía Bắc), `tdmnpb`.
    NorthernMidlandsAndMountains,
    /// Red River delta (Đồng bằng sông Hồng), `dbsh`.
    RedRiverDelta,
    /// North central region (Bắc Trung Bộ), `btb`.
    NorthCentral,
    /// South central coast (Duyên hải Nam Trung Bộ), `dhntb`.
    SouthCentralCoast,
    /// Central highlands (Tây Nguyên), `tn`.
    CentralHighlands,
    /// Southeast (Đông Nam Bộ), `dnb`.
    Southeast,
    /// Mekong delta (Đồng bằng sông Cửu Long), `dbscl`.
    MekongDelta,
}

impl Region {
    /// All regions, in the order of the columns of Decision 1980/QĐ-TTg.
    pub const ALL: [Self; 7] = [
        Self::NorthernMidlandsAndMountains,
        Self::RedRiverDelta,
        Self::NorthCentral,
        Self::SouthCentralCoast,
        Self::CentralHighlands,
        Self::Southeast,
        Self::MekongDelta,
    ];

    /// The initials of the Vietnamese name, in lower case without diacritics.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NorthernMidlandsAndMountains => "tdmnpb",
            Self::RedRiverDelta => "dbsh",
            Self::NorthCentral => "btb",
            Self::SouthCentralCoast => "dhntb",
            Self::CentralHighlands => "tn",
            Self::Southeast => "dnb",
            Self::MekongDelta => "dbscl",
        }
    }

    /// The name in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::NorthernMidlandsAndMountains => Label::new(
                "Trung du miền núi phía Bắc",
                "Northern Midlands and Mountains",
            ),
            Self::RedRiverDelta => Label::new("Đồng bằng sông Hồng", "Red River Delta"),
            Self::NorthCentral => Label::new("Bắc Trung Bộ", "North Central"),
            Self::SouthCentralCoast => Label::new("Duyên hải Nam Trung Bộ", "South Central Coast"),
            Self::CentralHighlands => Label::new("Tây Nguyên", "Central Highlands"),
            Self::Southeast => Label::new("Đông Nam Bộ", "Southeast"),
            Self::MekongDelta => Label::new("Đồng bằng sông Cửu Long", "Mekong Delta"),
        }
    }
}

coded!(
    Region,
    UnknownRegion,
    "region",
    "`tdmnpb`, `dbsh`, `btb`, `dhntb`, `tn`, `dnb` or `dbscl`"
);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for region in Region::ALL {
            assert_eq!(region.to_string().parse(), Ok(region));
        }
        assert!(Region::ALL.is_sorted());
        assert_eq!(
            "tnb".parse::<Region>().unwrap_err().to_string(),
            "`tnb` is not a region: use `tdmnpb`, `dbsh`, `btb`, `dhntb`, `tn`, `dnb` or `dbscl`"
        );
    }

    #[test]
    fn a_code_is_made_of_the_initials() {
        for region in Region::ALL {
            let label = region.label();
            let initials: alloc::string::String = crate::text::fold_bare(label.vi())
                .split(' ')
                .filter_map(|word| word.chars().next())
                .collect();
            assert_eq!(initials, region.code());
        }
    }
}
