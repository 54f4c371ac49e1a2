//! What was achieved, as far as it is known, and how much of an area has reported.

use alloc::format;
use alloc::string::String;

use crate::assessment::Answer;
use crate::quantity::{Decimal, difference, sum};
use crate::text::{Lang, number_text};

/// What was achieved of a measure (kết quả thực hiện), as an interval: what is missing may turn out
/// either way. It carries how many communes have reported.
///
/// Merging the parts of an area gives the area, in any order.
// INVARIANT: at_most, where there is one, is not below at_least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Achieved {
    #[serde(with = "crate::quantity::decimal_form")]
    at_least: Decimal,
    #[serde(serialize_with = "optional_decimal")]
    at_most: Option<Decimal>,
    coverage: Coverage,
}

impl Achieved {
    /// What an area without communes achieves.
    pub(in crate::progress) const NOTHING: Self = Self {
        at_least: Decimal::ZERO,
        at_most: Some(Decimal::ZERO),
        coverage: Coverage::NONE,
    };

    /// What one commune achieves.
    pub(in crate::progress) const fn of_commune(
        at_least: Decimal,
        at_most: Option<Decimal>,
        reported: bool,
    ) -> Self {
        Self {
            at_least,
            at_most,
            coverage: Coverage::one(reported),
        }
    }

    /// What a part of a commune achieves, which does not report by itself.
    pub(in crate::progress) const fn of_part(at_least: Decimal, at_most: Option<Decimal>) -> Self {
        Self {
            at_least,
            at_most,
            coverage: Coverage::NONE,
        }
    }

    /// How many works of a commune count, by the answer to whether each does.
    pub(in crate::progress) fn of_works(
        answers: impl Iterator<Item = Answer>,
        reported: bool,
    ) -> Self {
        let (mut certain, mut possible) = (0_u64, 0_u64);
        for answer in answers {
            // A register has fewer works than 64 bits count.
            certain = certain.saturating_add(u64::from(answer == Answer::Yes));
            possible = possible.saturating_add(u64::from(answer != Answer::No));
        }
        Self::of_part(certain.into(), Some(possible.into())).reported_by_commune(reported)
    }

    /// The same as what a commune achieves: one that has not reported may have more than is listed.
    pub(in crate::progress) fn reported_by_commune(self, reported: bool) -> Self {
        let at_most = self.at_most.filter(|_| reported);
        Self::of_commune(self.at_least, at_most, reported)
    }

    /// What is known to be achieved.
    #[must_use]
    pub const fn at_least(self) -> Decimal {
        self.at_least
    }

    /// What would be achieved if everything missing turned out well; `None` when nothing bounds it,
    /// because a commune that has not reported may have built any length of road.
    #[must_use]
    pub const fn at_most(self) -> Option<Decimal> {
        self.at_most
    }

    /// The figure, when nothing missing could change it.
    #[must_use]
    pub fn certain(self) -> Option<Decimal> {
        (self.at_most == Some(self.at_least)).then_some(self.at_least)
    }

    /// How many communes have reported.
    #[must_use]
    pub const fn coverage(self) -> Coverage {
        self.coverage
    }

    /// The achievement of two areas together.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        let at_most = match (self.at_most, other.at_most) {
            (Some(one), Some(other)) => Some(sum([one, other])),
            _ => None,
        };
        Self {
            at_least: sum([self.at_least, other.at_least]),
            at_most,
            coverage: self.coverage.merge(other.coverage),
        }
    }

    /// What is still missing to a target.
    #[must_use]
    pub fn gap_to(self, target: Decimal) -> Gap {
        Gap {
            at_most: difference(target, self.at_least),
            at_least: self.at_most.map(|at_most| difference(target, at_most)),
        }
    }

    /// The figure in words: `12`, `từ 9 đến 12`, `từ 9 trở lên`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let least = number_text(self.at_least, lang);
        let most = self.at_most.map(|most| number_text(most, lang));
        match (self.certain(), most, lang) {
            (Some(_), _, _) => least,
            (None, Some(most), Lang::Vi) => format!("từ {least} đến {most}"),
            (None, Some(most), Lang::En) => format!("{least} to {most}"),
            (None, None, Lang::Vi) => format!("từ {least} trở lên"),
            (None, None, Lang::En) => format!("at least {least}"),
        }
    }
}

/// What is missing to a target (còn thiếu so với kế hoạch), as an interval; negative where the
/// target is exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct Gap {
    /// What is missing even if everything unknown turned out well; `None` when nothing bounds it.
    #[serde(serialize_with = "optional_decimal")]
    pub at_least: Option<Decimal>,
    /// What is missing if everything unknown turned out badly.
    #[serde(with = "crate::quantity::decimal_form")]
    pub at_most: Decimal,
}

impl Gap {
    /// The figure, when nothing unknown could change it.
    #[must_use]
    pub fn certain(self) -> Option<Decimal> {
        (self.at_least == Some(self.at_most)).then_some(self.at_most)
    }

    /// The figure in words: `2`, `từ 0 đến 2`, `nhiều nhất 2`; `-1` where the target is exceeded by
    /// one.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let most = number_text(self.at_most, lang);
        let least = self.at_least.map(|least| number_text(least, lang));
        match (self.certain(), least, lang) {
            (Some(_), _, _) => most,
            (None, Some(least), Lang::Vi) => format!("từ {least} đến {most}"),
            (None, Some(least), Lang::En) => format!("{least} to {most}"),
            (None, None, Lang::Vi) => format!("nhiều nhất {most}"),
            (None, None, Lang::En) => format!("at most {most}"),
        }
    }
}

/// How many units of an area have reported (mức độ đầy đủ của báo cáo): 9 of 12 communes.
///
/// It goes wherever a figure goes, so that a part of a district is never shown as the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The units that have reported.
    pub reported: u32,
    /// The units of the area.
    pub of: u32,
}

impl Coverage {
    /// No units at all.
    pub(in crate::progress) const NONE: Self = Self { reported: 0, of: 0 };

    /// One unit that has reported, or not.
    pub(in crate::progress) const fn one(reported: bool) -> Self {
        Self {
            reported: reported as u32,
            of: 1,
        }
    }

    /// Whether all units have reported.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.reported == self.of
    }

    /// The coverage of two areas together.
    #[must_use]
    pub const fn merge(self, other: Self) -> Self {
        // A gazetteer has fewer units than 32 bits count.
        Self {
            reported: self.reported.saturating_add(other.reported),
            of: self.of.saturating_add(other.of),
        }
    }

    /// The coverage in words: `9/12 xã có báo cáo`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let Self { reported, of } = self;
        match lang {
            Lang::Vi => format!("{reported}/{of} xã có báo cáo"),
            Lang::En => format!("{reported} of {of} communes reported"),
        }
    }
}

/// A decimal in the exact form, or `null`.
#[expect(clippy::ref_option, reason = "the signature that serde asks for")]
fn optional_decimal<S: serde::Serializer>(
    value: &Option<Decimal>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => crate::quantity::decimal_form::serialize(value, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commune(at_least: u32, at_most: Option<u32>, reported: bool) -> Achieved {
        Achieved::of_commune(at_least.into(), at_most.map(Into::into), reported)
    }

    #[test]
    fn parts_make_the_whole_and_keep_what_is_open() {
        let known = commune(2, Some(2), true).merge(commune(1, Some(3), true));
        assert_eq!(
            (known.certain(), known.text(Lang::Vi).as_str()),
            (None, "từ 3 đến 5")
        );
        assert!(known.coverage().is_complete());
        let open = known.merge(commune(0, None, false));
        assert_eq!((open.at_least(), open.at_most()), (Decimal::from(3), None));
        assert_eq!(open.text(Lang::En), "at least 3");
        assert_eq!(open.coverage().text(Lang::En), "2 of 3 communes reported");
    }

    #[test]
    fn a_gap_is_an_interval_and_negative_beyond_the_target() {
        let gap = commune(3, Some(5), true).gap_to(Decimal::from(4));
        assert_eq!(gap.at_most, Decimal::ONE);
        assert_eq!(gap.at_least, Some(Decimal::NEGATIVE_ONE));
        assert_eq!(gap.certain(), None);
        assert_eq!(gap.text(Lang::Vi), "từ -1 đến 1");
        assert_eq!(gap.text(Lang::En), "-1 to 1");
        let known = commune(3, Some(3), true).gap_to(Decimal::from(2));
        assert_eq!(known.text(Lang::Vi), "-1");
        let open = commune(3, None, true).gap_to(Decimal::from(4));
        assert_eq!(open.text(Lang::Vi), "nhiều nhất 1");
        assert_eq!(open.text(Lang::En), "at most 1");
    }
}
