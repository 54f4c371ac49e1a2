//! The objectives of a plan: where they stand, and what they ask for in numbers.

use alloc::string::String;

use crate::place::DistrictCode;
use crate::quantity::{Kilometres, Percent, PercentagePoints, Printed, difference};

/// An objective of a plan (mục tiêu): where it stands, its text, and what it asks for in numbers.
#[doc(alias = "mục tiêu")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
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
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans of other years aim at other things.
#[non_exhaustive]
pub enum ObjectiveTarget {
    /// A number of communes is recognised in the year. It is not the number that meets 19 criteria.
    CommunesRecognised {
        /// The number of communes.
        communes: u32,
    },
    /// The mean number of criteria of a commune.
    MeanCriteria {
        /// The mean as it is printed.
        mean: Printed,
    },
    /// No commune stands below a number of criteria.
    CriteriaFloor {
        /// The least number of criteria.
        criteria: u8,
    },
    /// A district or city completes the programme: all of its communes are recognised.
    DistrictCompletes {
        /// The district.
        district: DistrictCode,
    },
    /// Every district has a number of effective value-chain models.
    ValueChainModelsPerDistrict {
        /// The least number of models.
        at_least: u32,
    },
    /// Every district has a number of exemplary hamlets (thôn tiêu biểu).
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
    /// Of the officials who direct and guide the programme, such a share is trained.
    TrainedOfficials {
        /// The share of officials who are trained.
        share: Percent,
        /// By how much it rises on the year before. The plan of 2018 prints "tăng 9,7%" and means
        /// percentage points.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        up_by: Option<PercentagePoints>,
    },
}

impl ObjectiveTarget {
    /// The share of trained officials from which a plan starts, that of the year before: the share
    /// aimed at less the rise. `None` for other targets, without a printed rise, and when the
    /// result is no percentage or needs more digits than are kept.
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let objectives = hoa_binh::plan_2018().objectives;
    /// let training = objectives.iter().find(|objective| objective.section == "II.3").unwrap();
    /// // 79.4 %, up 9.7 points.
    /// assert_eq!(training.target.training_base().unwrap().to_string(), "69.7");
    /// ```
    #[must_use]
    pub fn training_base(self) -> Option<Percent> {
        match self {
            Self::TrainedOfficials {
                share,
                up_by: Some(rise),
            } => Percent::new(difference(share.get(), rise.get())).ok(),
            _ => None,
        }
    }
}
