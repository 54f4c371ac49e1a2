//! What makes a road a green one, and how it came to be.

use crate::text::{Label, coded};

/// A quality of a green road (đường xanh - sạch - đẹp). Each is attested; no document measures it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the three words of the name; `GreenRoad` has a field for each"
)]
pub enum RoadQuality {
    /// Green (xanh).
    Green,
    /// Clean (sạch).
    Clean,
    /// Beautiful (đẹp).
    Beautiful,
}

impl RoadQuality {
    /// The qualities in the order of the name.
    pub const ALL: [Self; 3] = [Self::Green, Self::Clean, Self::Beautiful];

    /// The code by which the quality is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Clean => "clean",
            Self::Beautiful => "beautiful",
        }
    }

    /// The quality in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Green => Label::new("xanh", "green"),
            Self::Clean => Label::new("sạch", "clean"),
            Self::Beautiful => Label::new("đẹp", "beautiful"),
        }
    }
}

coded!(
    RoadQuality,
    UnknownRoadQuality,
    "quality of a road",
    "`green`, `clean` or `beautiful`"
);

/// How a green road came to be (hình thức thực hiện). The plan 18/KH-UBND takes either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a road was there before or it was not"
)]
pub enum RoadWork {
    /// A new road (làm mới).
    Built,
    /// A road that was there before (cải tạo, nâng cấp).
    Upgraded,
}

impl RoadWork {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Built, Self::Upgraded];

    /// The code by which the work is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Built => "built",
            Self::Upgraded => "upgraded",
        }
    }

    /// The work in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Built => Label::new("làm mới", "built"),
            Self::Upgraded => Label::new("cải tạo, nâng cấp", "upgraded"),
        }
    }
}

coded!(
    RoadWork,
    UnknownRoadWork,
    "kind of work on a road",
    "`built` or `upgraded`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
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
