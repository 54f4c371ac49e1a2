//! [`OpenCommune`]: the criteria of a commune that do not certainly count, and what each needs, as masks
//! of parts; [`CoveringProblem`]: the covering problem that they make, without prices.

use alloc::vec::Vec;

use crate::advice::advisor::Advisor;
use crate::advice::input::Action;
use crate::assessment::{Assessment, PartOutcome};
use crate::criteria::{
    CriterionNumber, PartNumber, Standard, StandardCriterion, StandardIndicator,
};
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

/// The partial set covering problem of one commune: its open criteria, and the actions that complete
/// parts of them. A criterion is covered when all parts that it needs are completed (or one of them,
/// where one is enough); a number of criteria is to be covered at the least price. Projects have
/// precedences and conflicts. Prices are given apart, so that one problem can be solved under many of
/// them.
#[derive(Debug, Clone)]
pub(crate) struct CoveringProblem {
    /// The open criteria, in ascending order.
    pub(super) criteria: Vec<CoverCriterion>,
    /// The projects that complete something needed, and those that they need, in their order.
    pub(super) projects: Vec<CoverProject>,
}

/// An open criterion.
#[derive(Debug, Clone)]
pub(super) struct CoverCriterion {
    pub(super) needed: Needed,
    pub(super) weight: u64,
    /// Its indicators of which parts are needed, with the single costs that complete them.
    pub(super) indicators: Vec<CoverIndicator>,
}

/// An indicator with the costs of it or of its parts.
#[derive(Debug, Clone)]
pub(super) struct CoverIndicator {
    pub(super) parts: u128,
    /// Places among the actions, ascending, with the parts: all of the indicator, or one.
    pub(super) singles: Vec<(usize, u128)>,
}

/// A project.
#[derive(Debug, Clone)]
pub(super) struct CoverProject {
    /// Its place among the actions.
    pub(super) index: usize,
    pub(super) parts: u128,
    /// The places among the projects of the problem of all that it needs, ascending.
    pub(super) needs: Vec<usize>,
    /// The places of those that it excludes.
    pub(super) rivals: Vec<usize>,
}

impl CoveringProblem {
    /// The problem of a commune under the price list of an advisor.
    pub(crate) fn new(advisor: &Advisor<'_>, open: &OpenCommune<'_>) -> Self {
        let commune = open.commune();
        let needed = open
            .criteria
            .iter()
            .fold(0, |all, criterion| all | criterion.needed.parts());
        let parts_of = |action: &Action<'_>| action.parts_in(commune) & needed;
        let useful = || {
            let actions = advisor.actions_in(commune).iter();
            actions.filter_map(|index| {
                let action = advisor.action(*index)?;
                (parts_of(action) != 0).then_some((*index, action))
            })
        };

        let mut chosen = Vec::new();
        for (index, action) in useful().filter(|(_, action)| action.is_project()) {
            chosen.push(index);
            chosen.extend(&action.needs);
        }
        chosen.sort_unstable();
        chosen.dedup();
        let places = |indices: &[usize]| {
            let found = indices.iter();
            let places = found.filter_map(|index| chosen.binary_search(index).ok());
            places.collect()
        };
        let projects = chosen
            .iter()
            .filter_map(|index| {
                let action = advisor.action(*index)?;
                Some(CoverProject {
                    index: *index,
                    parts: parts_of(action),
                    needs: places(&action.needs),
                    rivals: places(&action.rivals),
                })
            })
            .collect();

        let singles: Vec<(usize, u128)> = useful()
            .filter(|(_, action)| !action.is_project())
            .map(|(index, action)| (index, action.parts_in(commune)))
            .collect();
        let indicators = open.assessment.standard().indicators();
        let criteria = open
            .criteria
            .iter()
            .map(|criterion| CoverCriterion {
                needed: criterion.needed,
                weight: advisor.weight(criterion.number()).into(),
                indicators: indicators
                    .iter()
                    .map(StandardIndicator::mask)
                    .filter(|mask| mask & criterion.needed.parts() != 0)
                    .map(|mask| {
                        let singles = singles.iter().copied();
                        CoverIndicator {
                            parts: mask,
                            singles: singles.filter(|(_, parts)| parts & mask != 0).collect(),
                        }
                    })
                    .collect(),
            })
            .collect();
        Self { criteria, projects }
    }

    /// The actions of the problem, ascending.
    pub(crate) fn actions(&self) -> Vec<usize> {
        let projects = self.projects.iter().map(|project| project.index);
        let indicators = self.criteria.iter().flat_map(|one| &one.indicators);
        let singles = indicators.flat_map(|one| one.singles.iter().map(|(index, _)| *index));
        let mut actions: Vec<usize> = projects.chain(singles).collect();
        actions.sort_unstable();
        actions.dedup();
        actions
    }
}
