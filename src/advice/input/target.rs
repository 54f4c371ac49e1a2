//! [`Target`]: what one commune is to reach.

use alloc::format;
use alloc::string::String;

use crate::text::Lang;
use crate::tier::TierScheme;

/// What a commune is to reach (mục tiêu phấn đấu).
///
/// ```
/// use nongthonmoi::advice::Target;
/// use nongthonmoi::assessment::CriteriaMet;
/// use nongthonmoi::text::Lang;
/// use nongthonmoi::tier::TierScheme;
///
/// let met = CriteriaMet::new(9, 9, 19).unwrap();
/// let next = Target::NextTier(TierScheme::hoa_binh_2018());
/// assert_eq!(next.criteria(met), Some(10));
/// assert_eq!(Target::Standard.criteria(met), Some(19));
/// assert_eq!(Target::Gain(2).text(Lang::Vi), "đạt thêm 2 tiêu chí");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: communes will be asked for further things.
#[non_exhaustive]
pub enum Target {
    /// A number of criteria.
    Criteria(u8),
    /// A number of criteria more than are certainly met now.
    Gain(u8),
    /// The foot of the tier above the one in which the commune certainly is.
    NextTier(TierScheme),
    /// Every criterion of the standard.
    Standard,
}

impl Target {
    /// The number of criteria that it asks for, from what is met now; `None` where there is no such
    /// number: no higher tier, more criteria than the standard has, a scheme for another set.
    #[must_use]
    pub fn criteria(&self, met: crate::assessment::CriteriaMet) -> Option<u8> {
        let wanted = match self {
            Self::Criteria(criteria) => Some(*criteria),
            Self::Gain(more) => met.at_least().checked_add(*more),
            Self::NextTier(scheme) if scheme.criteria() == met.of() => {
                let mut cuts = scheme.cuts().iter();
                cuts.find(|cut| **cut > met.at_least()).copied()
            }
            Self::NextTier(_) => None,
            Self::Standard => Some(met.of()),
        };
        wanted.filter(|wanted| *wanted <= met.of())
    }

    /// The target in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Criteria(criteria), Lang::Vi) => format!("đạt {criteria} tiêu chí"),
            (Self::Criteria(criteria), Lang::En) => format!("meet {criteria} criteria"),
            (Self::Gain(more), Lang::Vi) => format!("đạt thêm {more} tiêu chí"),
            (Self::Gain(more), Lang::En) => format!("gain {more} criteria"),
            (Self::NextTier(_), Lang::Vi) => "lên nhóm tiếp theo".into(),
            (Self::NextTier(_), Lang::En) => "reach the next tier".into(),
            (Self::Standard, Lang::Vi) => "đạt tất cả tiêu chí".into(),
            (Self::Standard, Lang::En) => "meet every criterion".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::CriteriaMet;

    #[test]
    fn a_target_is_a_number_of_criteria_of_the_set() {
        let met = |least, most| CriteriaMet::new(least, most, 19).unwrap();
        let next = Target::NextTier(TierScheme::hoa_binh_2018());
        for (least, foot) in [
            (0, Some(8)),
            (8, Some(10)),
            (14, Some(15)),
            (15, Some(19)),
            (19, None),
        ] {
            assert_eq!(next.criteria(met(least, 19)), foot);
        }
        let other = TierScheme::new(5, alloc::vec![0, 3]).unwrap();
        assert_eq!(Target::NextTier(other).criteria(met(0, 0)), None);
        assert_eq!(Target::Criteria(20).criteria(met(0, 0)), None);
        assert_eq!(Target::Gain(u8::MAX).criteria(met(1, 1)), None);
    }
}
