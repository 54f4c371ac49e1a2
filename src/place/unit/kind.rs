//! The kinds of units on each level.

use alloc::format;

use crate::text::{Label, codes};

codes! {
    /// The kind of a unit of the lowest level (cấp xã).
    ///
    /// The programme is about communes; wards and townships are urban and are not assessed.
    // May grow: the law on local government can bring kinds and levels, as it did in 2025.
    open enum UnitKind: "kind of unit" {
        /// Commune (xã), `commune`.
        Commune = "commune", "xã", "commune";
        /// Ward (phường), `ward`.
        Ward = "ward", "phường", "ward";
        /// Township (thị trấn), `township`.
        Township = "township", "thị trấn", "township";
    }
}

codes! {
    /// The kind of a unit of the middle level (cấp huyện).
    // May grow: the law on local government can bring kinds and levels, as it did in 2025.
    open enum DistrictKind: "kind of district" {
        /// District (huyện), `district`.
        District = "district", "Huyện", "District";
        /// City of a province (thành phố thuộc tỉnh), `city`.
        City = "city", "Thành phố", "City";
        /// Town (thị xã), `town`.
        Town = "town", "Thị xã", "Town";
        /// Urban district (quận), `urban-district`.
        UrbanDistrict = "urban-district", "Quận", "Urban district";
    }
}

codes! {
    /// The kind of a unit of the highest level (cấp tỉnh).
    // May grow: the law on local government can bring kinds and levels, as it did in 2025.
    open enum ProvinceKind: "kind of province" {
        /// Province (tỉnh), `province`.
        Province = "province", "Tỉnh", "Province";
        /// Municipality under the central government (thành phố trực thuộc trung ương),
        /// `municipality`.
        Municipality = "municipality", "Thành phố", "Municipality";
    }
}

/// A name with its kind as both languages put it: `Huyện Đà Bắc`, `Đà Bắc district`.
pub(super) fn with_kind(name: &str, kind: &Label) -> Label {
    Label::owned(
        format!("{} {name}", kind.vi()),
        format!("{name} {}", kind.en().to_lowercase()),
    )
}
