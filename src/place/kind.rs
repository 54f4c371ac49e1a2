//! The kinds of units on each level.

use alloc::format;

use crate::text::{Label, coded};

/// The kind of a unit of the lowest level (cấp xã).
///
/// The programme is about communes; wards and townships are urban and are not assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: the law on local government can bring kinds and levels, as it did in 2025.
#[non_exhaustive]
pub enum UnitKind {
    /// Commune (xã), `commune`.
    Commune,
    /// Ward (phường), `ward`.
    Ward,
    /// Township (thị trấn), `township`.
    Township,
}

impl UnitKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Commune, Self::Ward, Self::Township];

    /// The code in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Commune => "commune",
            Self::Ward => "ward",
            Self::Township => "township",
        }
    }

    /// The kind in both languages. The Vietnamese word stands before the name: `xã Yên Mông`.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Commune => Label::new("xã", "commune"),
            Self::Ward => Label::new("phường", "ward"),
            Self::Township => Label::new("thị trấn", "township"),
        }
    }
}

coded!(
    UnitKind,
    UnknownUnitKind,
    "kind of unit",
    "`commune`, `ward` or `township`"
);

/// The kind of a unit of the middle level (cấp huyện).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: the law on local government can bring kinds and levels, as it did in 2025.
#[non_exhaustive]
pub enum DistrictKind {
    /// District (huyện), `district`.
    District,
    /// City of a province (thành phố thuộc tỉnh), `city`.
    City,
    /// Town (thị xã), `town`.
    Town,
    /// Urban district (quận), `urban-district`.
    UrbanDistrict,
}

impl DistrictKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::District, Self::City, Self::Town, Self::UrbanDistrict];

    /// The code in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::City => "city",
            Self::Town => "town",
            Self::UrbanDistrict => "urban-district",
        }
    }

    /// The kind in both languages. The Vietnamese word stands before the name, with a capital in
    /// the catalogue of the General Statistics Office: `Huyện Đà Bắc`.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::District => Label::new("Huyện", "District"),
            Self::City => Label::new("Thành phố", "City"),
            Self::Town => Label::new("Thị xã", "Town"),
            Self::UrbanDistrict => Label::new("Quận", "Urban district"),
        }
    }
}

coded!(
    DistrictKind,
    UnknownDistrictKind,
    "kind of district",
    "`district`, `city`, `town` or `urban-district`"
);

/// The kind of a unit of the highest level (cấp tỉnh).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: the law on local government can bring kinds and levels, as it did in 2025.
#[non_exhaustive]
pub enum ProvinceKind {
    /// Province (tỉnh), `province`.
    Province,
    /// Municipality under the central government (thành phố trực thuộc trung ương),
    /// `municipality`.
    Municipality,
}

impl ProvinceKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Province, Self::Municipality];

    /// The code in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Municipality => "municipality",
        }
    }

    /// The kind in both languages. The Vietnamese word stands before the name, with a capital in
    /// the catalogue of the General Statistics Office: `Tỉnh Hòa Bình`.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Province => Label::new("Tỉnh", "Province"),
            Self::Municipality => Label::new("Thành phố", "Municipality"),
        }
    }
}

coded!(
    ProvinceKind,
    UnknownProvinceKind,
    "kind of province",
    "`province` or `municipality`"
);

/// A name with its kind as both languages put it: `Huyện Đà Bắc`, `Đà Bắc district`.
pub(super) fn with_kind(name: &str, kind: &Label) -> Label {
    Label::owned(
        format!("{} {name}", kind.vi()),
        format!("{name} {}", kind.en().to_lowercase()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for kind in UnitKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        for kind in DistrictKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        for kind in ProvinceKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        assert!("xã".parse::<UnitKind>().is_err());
    }
}
