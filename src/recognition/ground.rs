//! What stands against a condition.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{CaseFact, CriteriaLost, UnitCount};
use crate::assessment::{Answer, CriteriaMet, Ground};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::quantity::Percent;
use crate::text::{Label, Lang};

/// What stands against a condition of recognition: a fact that says no, or one that is missing.
// May grow: further conditions bring further grounds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConditionGround {
    /// The regulation was issued after the day that is asked about.
    NotIssued {
        /// The day of issue.
        #[serde(with = "crate::date_form")]
        issued: NaiveDate,
        /// The day that is asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// No condition for such a unit is known of the regulation.
    ConditionsNotKnown,
    /// The regulation asks for a share that is not known.
    ShareNotKnown,
    /// The case does not say.
    Missing {
        /// What it does not say.
        fact: CaseFact,
    },
    /// The history or the result is of another commune.
    OtherCommune {
        /// The commune whose it is.
        given: CommuneCode,
    },
    /// The result is of a day after the one that is asked about.
    LaterResult {
        /// The day of the result.
        #[serde(with = "crate::date_form")]
        dated: NaiveDate,
    },
    /// Not registered for the year.
    NotRegistered,
    /// The history leaves open whether it is registered for the year.
    RegistrationOpen,
    /// Criteria are not met.
    CriteriaLost {
        /// How many of how many.
        lost: CriteriaLost,
        /// Their numbers; empty when the result is only a number.
        criteria: Vec<CriterionNumber>,
    },
    /// Criteria are undecided.
    CriteriaUndecided {
        /// How many of how many may be lost.
        lost: CriteriaLost,
        /// Their numbers; empty when the result is only a number.
        criteria: Vec<CriterionNumber>,
    },
    /// The result considers no criterion at all.
    NothingConsidered,
    /// There is outstanding debt of basic construction.
    ConstructionDebt,
    /// Too few residents are satisfied.
    SatisfactionBelow {
        /// The share that is.
        satisfied: Percent,
        /// The share that is asked for.
        share: Percent,
    },
    /// The situation of security and order is complex.
    SecurityComplex,
    /// Criteria of the district set are not met.
    DistrictCriteriaNotMet,
    /// Too few units are recognised.
    UnitsBelow {
        /// How many of how many.
        recognised: UnitCount,
        /// The share that is asked for.
        share: Percent,
    },
    /// How many units are recognised is open.
    UnitsOpen {
        /// How many of how many.
        recognised: UnitCount,
        /// The share that is asked for.
        share: Percent,
    },
    /// More communes are given than the district has.
    TooManyCommunes {
        /// The number that it has.
        of: u32,
    },
    /// A commune is given twice.
    CommuneTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// A commune that is not recognised meets too few criteria.
    CommuneBelow {
        /// The commune.
        commune: CommuneCode,
        /// How many it meets.
        met: CriteriaMet,
        /// How many it should meet.
        at_least: u8,
    },
    /// A commune that is not recognised lacks a criterion that it must meet.
    CommuneLacks {
        /// The commune.
        commune: CommuneCode,
        /// The criterion.
        criterion: Label,
    },
    /// What is asked of a commune that is not recognised, or may not be, cannot be said of it.
    CommuneOpen {
        /// The commune.
        commune: CommuneCode,
    },
    /// Of so many communes nothing is given.
    CommunesNotGiven {
        /// Their number.
        communes: u32,
    },
    /// The set of the results has no criterion of this name.
    CriterionNotNamed {
        /// The name.
        criterion: Label,
    },
}

impl Ground for ConditionGround {
    fn answer(&self) -> Answer {
        match self {
            Self::NotIssued { .. }
            | Self::NotRegistered
            | Self::CriteriaLost { .. }
            | Self::ConstructionDebt
            | Self::SatisfactionBelow { .. }
            | Self::SecurityComplex
            | Self::DistrictCriteriaNotMet
            | Self::UnitsBelow { .. }
            | Self::CommuneBelow { .. }
            | Self::CommuneLacks { .. } => Answer::No,
            Self::ConditionsNotKnown
            | Self::ShareNotKnown
            | Self::Missing { .. }
            | Self::OtherCommune { .. }
            | Self::LaterResult { .. }
            | Self::RegistrationOpen
            | Self::CriteriaUndecided { .. }
            | Self::NothingConsidered
            | Self::UnitsOpen { .. }
            | Self::TooManyCommunes { .. }
            | Self::CommuneTwice { .. }
            | Self::CommuneOpen { .. }
            | Self::CommunesNotGiven { .. }
            | Self::CriterionNotNamed { .. } => Answer::CannotSay,
        }
    }

    fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => self.vietnamese(),
            Lang::En => self.english(),
        }
    }
}
