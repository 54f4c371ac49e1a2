//! What a report says of a road in codes: the planted sides, the greenery, the qualities, the kind of
//! work.

use crate::text::codes;

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
