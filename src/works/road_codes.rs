//! What a report says of a road in codes: the planted sides, the greenery, the qualities, the kind of
//! work.

use crate::text::{Label, coded};

/// The sides of a road that are planted (bên đường được trồng), seen from where the road begins
/// (đầu tuyến).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a road has two sides")]
pub enum PlantedSides {
    /// The left side only (bên trái).
    Left,
    /// The right side only (bên phải).
    Right,
    /// Both sides (hai bên), as the plan 18/KH-UBND asks in I.5.
    Both,
    /// Neither side (không bên nào).
    Neither,
}

impl PlantedSides {
    /// All that can be said of the sides.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Both, Self::Neither];

    /// The code by which the sides are written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Both => "both",
            Self::Neither => "neither",
        }
    }

    /// The sides in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Left => Label::new("bên trái", "the left side"),
            Self::Right => Label::new("bên phải", "the right side"),
            Self::Both => Label::new("hai bên", "both sides"),
            Self::Neither => Label::new("không bên nào", "neither side"),
        }
    }
}

coded!(
    PlantedSides,
    UnknownPlantedSides,
    "choice of planted sides",
    "`left`, `right`, `both` or `neither`"
);

/// What a road is planted with (loại cây trồng ven đường).
///
/// The plan 18/KH-UBND asks in I.5 for flowers, ornamental plants (`trồng hoa, cây cảnh`). Its
/// comma leaves open whether both are meant; row 5 of its quota table and the note below it speak
/// of flowers alone (`trồng hoa`) and leave the details to the Department of Transport (Sở Giao
/// thông vận tải). So either will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: plans of other provinces may name trees or hedges.
#[non_exhaustive]
pub enum Greenery {
    /// Flowers (hoa).
    Flowers,
    /// Ornamental plants (cây cảnh).
    OrnamentalPlants,
    /// Flowers and ornamental plants (hoa và cây cảnh).
    FlowersAndOrnamentalPlants,
    /// Something else only (cây khác).
    Other,
}

impl Greenery {
    /// All kinds of greenery.
    pub const ALL: &'static [Self] = &[
        Self::Flowers,
        Self::OrnamentalPlants,
        Self::FlowersAndOrnamentalPlants,
        Self::Other,
    ];

    /// The code by which the greenery is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Flowers => "flowers",
            Self::OrnamentalPlants => "ornamental-plants",
            Self::FlowersAndOrnamentalPlants => "flowers-and-ornamental-plants",
            Self::Other => "other",
        }
    }

    /// The greenery in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Flowers => Label::new("hoa", "flowers"),
            Self::OrnamentalPlants => Label::new("cây cảnh", "ornamental plants"),
            Self::FlowersAndOrnamentalPlants => {
                Label::new("hoa và cây cảnh", "flowers and ornamental plants")
            }
            Self::Other => Label::new("cây khác", "other plants"),
        }
    }

    /// Whether it is flowers or ornamental plants, as I.5 of the plan 18/KH-UBND asks.
    #[must_use]
    pub const fn is_flowers_or_ornamental(self) -> bool {
        match self {
            Self::Flowers | Self::OrnamentalPlants | Self::FlowersAndOrnamentalPlants => true,
            Self::Other => false,
        }
    }
}

coded!(
    Greenery,
    UnknownGreenery,
    "kind of greenery",
    "`flowers`, `ornamental-plants`, `flowers-and-ornamental-plants` or `other`"
);

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
