//! [`OpenCommune`]: the criteria of a commune that do not certainly count, and what each needs.

use alloc::vec::Vec;

use crate::advice::advisor::Advisor;
use crate::assessment::Assessment;
use crate::criteria::{CriterionNumber, StandardCriterion, StandardPart};
use crate::place::CommuneCode;

/// What is open in a commune (các tiêu chí chưa đạt): every criterion that does not certainly count,
/// with the parts that must be completed so that it does.
///
/// What was not observed may be met already, and is not known to be. It is needed like what is not
/// met; the two are distinguished by [`OpenCriterion::missing`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OpenCommune<'a> {
    /// The assessment.
    pub assessment: &'a Assessment<'a>,
    /// The number of criteria that certainly count.
    pub counted: u8,
    /// The criteria that do not, in ascending order.
    pub criteria: Vec<OpenCriterion<'a>>,
}

impl<'a> OpenCommune<'a> {
    /// What is open by an assessment.
    #[must_use]
    pub fn of(assessment: &'a Assessment<'a>) -> Self {
        Self::assuming(assessment, 0)
    }

    /// What is open if some parts are met, regardless of what was observed of them.
    pub(crate) fn assuming(assessment: &'a Assessment<'a>, met: u128) -> Self {
        let mut counted: u8 = 0;
        let mut criteria = Vec::new();
        for criterion in assessment.standard().criteria() {
            if assessment.counts_with(criterion, met) {
                // A standard has at most 128 criteria.
                counted = counted.saturating_add(1);
            } else {
                criteria.push(OpenCriterion {
                    assessment,
                    criterion,
                    needed: Needed::of(assessment, criterion, met),
                    missing: assessment.unknown_parts(criterion) & !met,
                });
            }
        }
        Self {
            assessment,
            counted,
            criteria,
        }
    }

    /// What is open if everything that was not observed turns out met.
    pub(crate) fn at_best(assessment: &'a Assessment<'a>) -> Self {
        let criteria = assessment.standard().criteria().iter();
        let unknown = criteria.fold(0, |all, one| all | assessment.unknown_parts(one));
        Self::assuming(assessment, unknown)
    }

    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.assessment.commune()
    }
}

impl<'a> Advisor<'a> {
    /// What is open in a commune; `None` for one without an assessment.
    #[must_use]
    pub fn open(&self, commune: CommuneCode) -> Option<OpenCommune<'a>> {
        Some(OpenCommune::of(self.assessment(commune)?))
    }
}

/// A criterion that does not certainly count.
#[derive(Debug, Clone)]
pub struct OpenCriterion<'a> {
    assessment: &'a Assessment<'a>,
    criterion: &'a StandardCriterion,
    needed: Needed,
    missing: u128,
}

impl<'a> OpenCriterion<'a> {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> CriterionNumber {
        self.criterion.number()
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> &'a StandardCriterion {
        self.criterion
    }

    /// The parts that are needed, in ascending order.
    #[must_use]
    pub fn needed(&self) -> Vec<&'a StandardPart> {
        self.parts(self.needed.parts())
    }

    /// Whether one of the needed parts is enough: every part was found not applicable, and the policy
    /// does not count that.
    #[must_use]
    pub const fn one_is_enough(&self) -> bool {
        matches!(self.needed, Needed::Any(_))
    }

    /// Those needed parts of which nothing was observed, in ascending order.
    #[must_use]
    pub fn missing(&self) -> Vec<&'a StandardPart> {
        self.parts(self.missing)
    }

    fn parts(&self, bits: u128) -> Vec<&'a StandardPart> {
        let standard = self.assessment.standard();
        standard.parts_of(bits).map(|(_, part)| part).collect()
    }

    /// The needed parts as bits.
    pub(crate) const fn bits(&self) -> Needed {
        self.needed
    }

    /// The parts of which nothing was observed, as bits.
    pub(crate) const fn missing_bits(&self) -> u128 {
        self.missing
    }
}

/// Which parts must be completed so that a criterion counts, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needed {
    /// All of them.
    All(u128),
    /// One of them.
    Any(u128),
}

impl Needed {
    /// Asks the assessment, so that nothing is said twice of how verdicts combine: a part is needed
    /// when completing all the others is not enough.
    fn of(assessment: &Assessment<'_>, criterion: &StandardCriterion, met: u128) -> Self {
        let whole = criterion.mask();
        let bits = assessment.standard().parts_of(whole).map(|(bit, _)| bit);
        let necessary = bits
            .filter(|bit| !assessment.counts_with(criterion, met | (whole & !bit)))
            .fold(0, |all, bit| all | bit);
        if assessment.counts_with(criterion, met | necessary) {
            Self::All(necessary)
        } else {
            Self::Any(whole)
        }
    }

    /// The parts.
    pub(crate) const fn parts(self) -> u128 {
        match self {
            Self::All(parts) | Self::Any(parts) => parts,
        }
    }

    /// Whether completing some parts is enough.
    pub(crate) const fn is_met_by(self, completed: u128) -> bool {
        match self {
            Self::All(parts) => parts & !completed == 0,
            Self::Any(parts) => parts & completed != 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_reports::{report, standard};
    use super::*;
    use crate::assessment::{CountingPolicy, Treatment};

    /// Every observation of the two parts of a criterion and every policy: completing exactly what is
    /// needed makes it count, and completing less does not.
    #[test]
    fn needed_parts_are_necessary_and_enough() {
        let words = ["", "met", "basically-met", "not-met", "not-applicable"];
        for first in words {
            for second in words {
                for not_applicable in Treatment::ALL {
                    for basically_met in Treatment::ALL {
                        let policy = CountingPolicy::new(not_applicable, basically_met);
                        hold([("1.1", first), ("1.2", second)], policy);
                    }
                }
            }
        }
    }

    fn hold(words: [(&str, &str); 2], policy: CountingPolicy) {
        let standard = standard();
        let written = words.into_iter().filter(|(_, word)| !word.is_empty());
        let report = report(&written.collect::<Vec<_>>());
        let assessment = Assessment::of(&standard, &report, policy).unwrap();
        let open = OpenCommune::of(&assessment);
        let criterion = &standard.criteria()[0];
        let found = open.criteria.iter().find(|one| one.number().get() == 1);
        let Some(found) = found else {
            assert!(assessment.counts_with(criterion, 0));
            return;
        };
        for completed in 0..=criterion.mask() {
            let counts = assessment.counts_with(criterion, completed);
            assert_eq!(found.bits().is_met_by(completed), counts, "{words:?}");
        }
    }
}
