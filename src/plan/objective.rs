//! Objectives.

use alloc::string::String;

use crate::place::DistrictCode;
use crate::quantity::{Kilometres, Printed};

/// An objective of a plan (mục tiêu): where it stands, its text, and what it asks for in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[expect(
    clippy::exhaustive_structs,
    reason = "a sentence of a document and what it asks for; an importer fills it whole"
)]
pub struct Objective {
    /// The section of the plan, for example `I.2`; two objectives may stand in one section.
    pub section: String,
    /// The sentence as it is printed.
    pub text: String,
    /// What it asks for.
    pub target: ObjectiveTarget,
}

/// What an objective asks for in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
// May grow: plans of other years aim at other things.
#[non_exhaustive]
pub enum ObjectiveTarget {
    /// So many communes are recognised in the year. It is not the number that meets 19 criteria.
    CommunesRecognised {
        /// The number of communes.
        communes: u32,
    },
    /// The mean number of criteria of a commune.
    MeanCriteria {
        /// The mean as it is printed.
        mean: Printed,
    },
    /// No commune stands below so many criteria.
    CriteriaFloor {
        /// The least number of criteria.
        criteria: u8,
    },
    /// A district or city completes the programme: all of its communes are recognised.
    DistrictCompletes {
        /// The district.
        district: DistrictCode,
    },
    /// Every district has so many effective value-chain models.
    ValueChainModelsPerDistrict {
        /// The least number of models.
        at_least: u32,
    },
    /// Every district has so many exemplary hamlets (thôn tiêu biểu).
    ExemplaryHamletsPerDistrict {
        /// The least number of hamlets.
        at_least: u32,
        /// The largest number of hamlets.
        at_most: u32,
    },
    /// Every recognised commune builds a green road, planted on both sides, of such a length.
    GreenRoadPerRecognisedCommune {
        /// The least length.
        at_least: Kilometres,
    },
}
