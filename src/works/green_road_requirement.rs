//! What is asked of a green road.

use crate::quantity::Kilometres;

/// What is asked of a green road (yêu cầu đối với tuyến đường xanh - sạch - đẹp).
///
/// The plan 18/KH-UBND of 31/01/2018, I.5: `Các xã được công nhận đạt chuẩn nông thôn mới phải xây
/// dựng 01 tuyến đường xanh - sạch - đẹp có chiều dài tối thiểu 1 km và được trồng hoa, cây cảnh
/// hai bên đường.` Only the length is a number that another plan may set otherwise; that the road
/// is green, clean and beautiful, and planted with flowers or ornamental plants on both sides, is
/// asked of every green road.
///
/// ```
/// use nongthonmoi::quantity::Kilometres;
/// use nongthonmoi::works::GreenRoadRequirement;
///
/// // The plan of Hòa Bình for 2018.
/// let requirement = GreenRoadRequirement::new(Kilometres::ONE);
/// assert_eq!(requirement.at_least().to_string(), "1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GreenRoadRequirement {
    at_least: Kilometres,
}

impl GreenRoadRequirement {
    /// A requirement with the least length of the road within a commune.
    #[must_use]
    pub const fn new(at_least: Kilometres) -> Self {
        Self { at_least }
    }

    /// The least length within a commune, in kilometres (chiều dài tối thiểu); a road of just this
    /// length is long enough.
    #[must_use]
    pub const fn at_least(self) -> Kilometres {
        self.at_least
    }
}
