//! Tier schemes.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Tier, TierOutcome};
use crate::assessment::CriteriaMet;
use crate::text::{Label, Lang};

/// How communes are grouped by their number of criteria met (nhóm xã theo số tiêu chí).
///
/// A scheme is made of cut points: the least number of criteria of each tier, ascending from 0. So
/// tiers leave no gap and do not overlap. Documents differ in their bands; two schemes are built
/// in.
///
/// ```
/// use nongthonmoi::tier::TierScheme;
///
/// let scheme = TierScheme::hoa_binh_2018();
/// let tier = scheme.tier(9).unwrap();
/// assert_eq!(scheme.bounds(tier), Some((8, 9)));
/// assert_eq!(scheme.label(tier).vi(), "8-9 tiêu chí");
/// assert_eq!(scheme.tier(20), None);
/// ```
///
/// Bands that overlap or leave a gap cannot be written:
///
/// ```compile_fail,E0451
/// use nongthonmoi::tier::TierScheme;
///
/// let scheme = TierScheme { criteria: 19, cuts: vec![5, 5] };
/// ```
// INVARIANT: cuts are not empty, begin with 0, rise strictly, and none is above `criteria`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "SchemeForm", into = "SchemeForm")]
pub struct TierScheme {
    criteria: u8,
    cuts: Vec<u8>,
}

impl TierScheme {
    /// The scheme of the plan 18/KH-UBND: 19 / 15-18 / 10-14 / 8-9 / below 8.
    #[must_use]
    pub fn hoa_binh_2018() -> Self {
        Self::known(19, vec![0, 8, 10, 15, 19])
    }

    /// The scheme of most national and provincial reports 2016-2020: 19 / 15-18 / 10-14 / 5-9 /
    /// below 5.
    #[must_use]
    pub fn national() -> Self {
        Self::known(19, vec![0, 5, 10, 15, 19])
    }

    /// A scheme whose cut points are right by inspection.
    pub(crate) const fn known(criteria: u8, cuts: Vec<u8>) -> Self {
        Self { criteria, cuts }
    }

    /// A scheme for sets of a number of criteria, by the least number of criteria of each tier.
    ///
    /// # Errors
    /// [`InvalidTierScheme`] for cut points such as `[]`, `[5, 10]`, `[0, 10, 10]`, or `[0, 20]`
    /// of 19 criteria.
    pub fn new(criteria: u8, cuts: Vec<u8>) -> Result<Self, InvalidTierScheme> {
        if cuts.first() != Some(&0) {
            return Err(InvalidTierScheme::NotFromZero);
        }
        let next = cuts.iter().skip(1);
        if let Some((_, cut)) = cuts.iter().zip(next).find(|(one, next)| one >= next) {
            return Err(InvalidTierScheme::NotAscending { cut: *cut });
        }
        match cuts.last() {
            Some(cut) if *cut > criteria => Err(InvalidTierScheme::AboveCriteria {
                cut: *cut,
                criteria,
            }),
            _ => Ok(Self { criteria, cuts }),
        }
    }

    /// The number of criteria of the sets that the scheme is for.
    #[must_use]
    pub const fn criteria(&self) -> u8 {
        self.criteria
    }

    /// The least number of criteria of each tier, ascending from 0.
    #[must_use]
    pub fn cuts(&self) -> &[u8] {
        &self.cuts
    }

    /// Every tier, the lowest first.
    pub fn tiers(&self) -> impl DoubleEndedIterator<Item = Tier> + use<> {
        // There is a cut point, and at most 256 rise strictly within `u8`, so no tier is lost.
        let last = u8::try_from(self.cuts.len().saturating_sub(1)).unwrap_or(u8::MAX);
        (0..=last).map(Tier)
    }

    /// The tier of a number of criteria; `None` above the number of criteria of the set.
    #[must_use]
    pub fn tier(&self, met: u8) -> Option<Tier> {
        if met > self.criteria {
            return None;
        }
        self.tiers()
            .zip(&self.cuts)
            .take_while(|(_, cut)| **cut <= met)
            .last()
            .map(|(tier, _)| tier)
    }

    /// The least and the largest number of criteria of a tier; `None` for a tier of another
    /// scheme.
    #[must_use]
    pub fn bounds(&self, tier: Tier) -> Option<(u8, u8)> {
        let index = usize::from(tier.0);
        let least = *self.cuts.get(index)?;
        let next = self.cuts.get(index.checked_add(1)?);
        let most = next.map_or(Some(self.criteria), |cut| cut.checked_sub(1))?;
        Some((least, most))
    }

    /// The name of a tier, made of its bounds: `19 tiêu chí`, `15-18 tiêu chí`, `dưới 8 tiêu chí`.
    #[must_use]
    pub fn label(&self, tier: Tier) -> Label {
        match self.bounds(tier) {
            None => Label::new("ngoài thang", "outside the scheme"),
            Some((least, most)) if least == most => {
                Label::owned(format!("{least} tiêu chí"), format!("{least} criteria"))
            }
            Some((0, most)) if most < self.criteria => {
                // At most the number of criteria, see above.
                let bound = most.saturating_add(1);
                Label::owned(
                    format!("dưới {bound} tiêu chí"),
                    format!("below {bound} criteria"),
                )
            }
            Some((least, most)) => Label::owned(
                format!("{least}-{most} tiêu chí"),
                format!("{least}-{most} criteria"),
            ),
        }
    }

    /// The tier of a commune whose number of criteria met is known as an interval.
    ///
    /// # Errors
    /// [`WrongCriteriaCount`] when the interval counts the criteria of another set.
    pub fn outcome(&self, met: CriteriaMet) -> Result<TierOutcome, WrongCriteriaCount> {
        let wrong = || WrongCriteriaCount {
            scheme: self.criteria,
            found: met.total(),
        };
        if met.total() != self.criteria {
            return Err(wrong());
        }
        let lowest = self.tier(met.at_least()).ok_or_else(wrong)?;
        let highest = self.tier(met.at_most()).ok_or_else(wrong)?;
        Ok(TierOutcome::between(lowest, highest))
    }
}

/// The serde form: `{"criteria": 19, "cuts": [0, 8, 10, 15, 19]}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct SchemeForm {
    criteria: u8,
    cuts: Vec<u8>,
}

impl TryFrom<SchemeForm> for TierScheme {
    type Error = InvalidTierScheme;

    fn try_from(form: SchemeForm) -> Result<Self, InvalidTierScheme> {
        Self::new(form.criteria, form.cuts)
    }
}

impl From<TierScheme> for SchemeForm {
    fn from(scheme: TierScheme) -> Self {
        Self {
            criteria: scheme.criteria,
            cuts: scheme.cuts,
        }
    }
}

/// Cut points that do not make a scheme.
// May grow: further conditions can come with further schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidTierScheme {
    /// The first cut point is missing or not 0, so that some numbers would have no tier.
    NotFromZero,
    /// A cut point is not above the one before it.
    NotAscending {
        /// The cut point that stands too late.
        cut: u8,
    },
    /// A cut point is above the number of criteria, so that its tier would always be empty.
    AboveCriteria {
        /// The cut point.
        cut: u8,
        /// The number of criteria.
        criteria: u8,
    },
}

error_in_words!(InvalidTierScheme);

impl InvalidTierScheme {
    /// The error in words, with the way to mend it; `Display` speaks English.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::NotFromZero => bilingual!(
                lang,
                "các mốc phân nhóm phải bắt đầu từ 0 để mọi số tiêu chí đều thuộc một nhóm: thêm mốc 0 ở đầu",
                "cut points must begin with 0, so that every number of criteria has a tier: put 0 first"
            ),
            Self::NotAscending { cut } => bilingual!(
                lang,
                "mốc phân nhóm {cut} không lớn hơn mốc trước: xếp các mốc theo thứ tự tăng dần, mỗi mốc một lần",
                "the cut point `{cut}` is not above the one before it: list them in ascending order, each once"
            ),
            Self::AboveCriteria { cut, criteria } => bilingual!(
                lang,
                "mốc phân nhóm {cut} lớn hơn {criteria} tiêu chí của bộ tiêu chí: sửa hoặc bỏ mốc này",
                "the cut point `{cut}` is above the {criteria} criteria of the set: correct it, or leave it out"
            ),
        }
    }
}

/// A count over the criteria of one set, compared with a scheme for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WrongCriteriaCount {
    scheme: u8,
    found: u8,
}

error_in_words!(WrongCriteriaCount);

impl WrongCriteriaCount {
    /// The number of criteria of the scheme.
    #[must_use]
    pub const fn scheme(self) -> u8 {
        self.scheme
    }

    /// The number of criteria of the count.
    #[must_use]
    pub const fn found(self) -> u8 {
        self.found
    }

    /// The error in words, with the way to mend it; `Display` speaks English.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let Self { scheme, found } = self;
        bilingual!(
            lang,
            "kết quả trên {found} tiêu chí không thuộc thang phân nhóm {scheme} tiêu chí: dùng thang phân nhóm của bộ {found} tiêu chí",
            "a count over {found} criteria has no tier in a scheme for {scheme}: use a scheme for {found}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_scheme_has_its_error() {
        let new = |cuts: &[u8]| TierScheme::new(19, cuts.to_vec());
        assert_eq!(new(&[]), Err(InvalidTierScheme::NotFromZero));
        assert_eq!(new(&[5, 10]), Err(InvalidTierScheme::NotFromZero));
        assert_eq!(
            new(&[0, 10, 10]),
            Err(InvalidTierScheme::NotAscending { cut: 10 })
        );
        assert_eq!(
            new(&[0, 20]),
            Err(InvalidTierScheme::AboveCriteria {
                cut: 20,
                criteria: 19
            })
        );
    }

    #[test]
    fn built_in_schemes_pass_the_checks_of_any_scheme() {
        for scheme in [TierScheme::hoa_binh_2018(), TierScheme::national()] {
            assert_eq!(
                TierScheme::new(scheme.criteria, scheme.cuts.clone()),
                Ok(scheme)
            );
        }
    }

    #[test]
    fn labels_name_the_bounds() {
        let scheme = TierScheme::hoa_binh_2018();
        let labels: Vec<_> = scheme
            .tiers()
            .rev()
            .map(|tier| scheme.label(tier))
            .collect();
        let vi: Vec<_> = labels.iter().map(Label::vi).collect();
        assert_eq!(
            vi,
            [
                "19 tiêu chí",
                "15-18 tiêu chí",
                "10-14 tiêu chí",
                "8-9 tiêu chí",
                "dưới 8 tiêu chí"
            ]
        );
    }

    /// Every scheme of at most 6 criteria and every number: exactly one tier holds it.
    #[test]
    fn tiers_partition_the_numbers_of_criteria() {
        for criteria in 0..=6_u8 {
            for subset in 0..1_u32 << criteria {
                let cuts = (0..=criteria)
                    .filter(|cut| *cut == 0 || subset >> (cut - 1) & 1 == 1)
                    .collect();
                let scheme = TierScheme::new(criteria, cuts).unwrap();
                for met in 0..=criteria {
                    let holding: Vec<_> = scheme
                        .tiers()
                        .filter(|tier| {
                            let (least, most) = scheme.bounds(*tier).unwrap();
                            (least..=most).contains(&met)
                        })
                        .collect();
                    assert_eq!(holding, [scheme.tier(met).unwrap()]);
                }
                assert_eq!(scheme.tier(criteria + 1), None);
            }
        }
    }
}
