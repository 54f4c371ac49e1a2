//! Codes of districts that the plan names.

use crate::place::DistrictCode;

/// Hòa Bình city (thành phố Hòa Bình).
pub const HOA_BINH_CITY: DistrictCode = DistrictCode::of(148);
