//! One thing that is asked of communes together.

use alloc::format;
use alloc::string::String;

use crate::place::DistrictCode;
use crate::text::Lang;

/// One thing that is asked of communes together (một chỉ tiêu).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: districts are asked for further things.
#[non_exhaustive]
pub enum Demand {
    /// So many communes of a district at or above the foot of a tier.
    Tier {
        /// The district.
        district: DistrictCode,
        /// The foot of the tier.
        from: u8,
        /// The number of communes.
        communes: u32,
    },
    /// Every commune of a district at or above a floor.
    Floor {
        /// The district.
        district: DistrictCode,
        /// The floor.
        from: u8,
    },
    /// So many criteria in all communes together, which a mean asks for.
    Total {
        /// The number of criteria.
        criteria: u32,
    },
}

impl Demand {
    /// The district; `None` for what is asked of all.
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        match self {
            Self::Tier { district, .. } | Self::Floor { district, .. } => Some(district),
            Self::Total { .. } => None,
        }
    }

    /// The demand in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match (self, lang) {
            (
                Self::Tier {
                    district,
                    from,
                    communes,
                },
                Lang::Vi,
            ) => format!("huyện {district}: {communes} xã đạt từ {from} tiêu chí trở lên"),
            (
                Self::Tier {
                    district,
                    from,
                    communes,
                },
                Lang::En,
            ) => format!("district {district}: {communes} communes at {from} criteria or more"),
            (Self::Floor { district, from }, Lang::Vi) => {
                format!("huyện {district}: không có xã đạt dưới {from} tiêu chí")
            }
            (Self::Floor { district, from }, Lang::En) => {
                format!("district {district}: no commune below {from} criteria")
            }
            (Self::Total { criteria }, Lang::Vi) => {
                format!("tất cả các xã: tổng số {criteria} tiêu chí")
            }
            (Self::Total { criteria }, Lang::En) => {
                format!("all communes: {criteria} criteria together")
            }
        }
    }
}
