//! [`OpenCommune`]: the criteria of a commune that do not certainly count, and what each needs, as masks
//! of parts.

use alloc::vec::Vec;

use crate::advice::advisor::Advisor;
use crate::assessment::{Assessment, PartOutcome};
use crate::criteria::{CriterionNumber, PartNumber, Standard, StandardCriterion};
use crate::place::CommuneCode;

/// What is open in a commune: every criterion that does not certainly count, with the parts that must
/// be completed so that it does.
///
/// What was not observed may be met already, and is not known to be. It is needed like what is not
/// met.
#[derive(Debug, Clone)]
pub(crate) struct OpenCommune<'a> {
    pub(crate) assessment: &'a Assessment<'a>,
    /// The number of criteria that certainly count.
    pub(crate) counted: u8,
    /// The criteria that do not, in ascending order.
    pub(crate) criteria: Vec<OpenCriterion<'a>>,
}

/// A criterion that does not certainly count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OpenCriterion<'a> {
    pub(crate) criterion: &'a StandardCriterion,
    pub(crate) needed: Needed,
    /// Those needed parts of which nothing was observed.
    pub(crate) missing: u128,
}

impl<'a> OpenCommune<'a> {
    /// What is open by an assessment.
    pub(crate) fn of(assessment: &'a Assessment<'a>) -> Self {
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

    pub(crate) const fn commune(&self) -> CommuneCode {
        self.assessment.commune()
    }
}

impl OpenCriterion<'_> {
    pub(crate) const fn number(&self) -> CriterionNumber {
        self.criterion.number()
    }
}

impl<'a> Advisor<'a> {
    /// What is open in a commune; `None` for one without an assessment.
    pub(crate) fn open(&self, commune: CommuneCode) -> Option<OpenCommune<'a>> {
        Some(OpenCommune::of(self.assessment(commune)?))
    }
}

/// The numbers of some parts of a standard, in ascending order.
pub(crate) fn part_numbers(standard: &Standard, parts: u128) -> Vec<PartNumber> {
    let parts = standard.parts_of(parts);
    parts.map(|(_, part)| part.number().clone()).collect()
}

/// The parts of an assessment that are in a mask, each with its bit.
pub(crate) fn outcomes<'a>(
    assessment: &'a Assessment<'a>,
    mask: u128,
) -> impl Iterator<Item = (u128, PartOutcome<'a>)> {
    let bits = assessment.standard().parts_of(u128::MAX);
    let outcomes = bits.map(|(bit, _)| bit).zip(assessment.parts());
    outcomes.filter(move |(bit, _)| bit & mask != 0)
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
