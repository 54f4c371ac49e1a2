//! The objectives of a plan: where they stand, and what they ask for in numbers.

use alloc::string::String;

use super::group::CommuneGroup;
use crate::place::{CommuneCode, DistrictCode};
use crate::quantity::{Kilometres, MillionDong, Percent, PercentagePoints, Printed, difference};
use crate::recognition::RecognitionClass;

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
    /// The figure of a sentence of [another kind](ObjectiveTarget::Other), where it has one that is
    /// plain; of the other kinds the target says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<ObjectiveFigure>,
}

impl Objective {
    /// A sentence that is kept as it is written: nothing is known of what it asks for.
    ///
    /// ```
    /// use nongthonmoi::plan::{Objective, ObjectiveFigure};
    ///
    /// let mut water = Objective::other("I.7", "80% số hộ được sử dụng nước sạch theo quy chuẩn");
    /// water.figure = Some(ObjectiveFigure::new("80".parse()?, "% số hộ", "hộ dùng nước sạch"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn other(section: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            section: section.into(),
            text: text.into(),
            target: ObjectiveTarget::Other {},
            figure: None,
        }
    }
}

/// A figure of an objective with its unit and what it counts, both as they are written.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: a sentence may name a day for its figure.
#[non_exhaustive]
pub struct ObjectiveFigure {
    /// The figure as it is printed.
    pub value: Printed,
    /// The unit (đơn vị tính), as written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// What it counts, as written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub counts: String,
}

impl ObjectiveFigure {
    /// A figure with its unit and what it counts; either text may be empty.
    #[must_use]
    pub fn new(value: Printed, unit: impl Into<String>, counts: impl Into<String>) -> Self {
        Self {
            value,
            unit: unit.into(),
            counts: counts.into(),
        }
    }
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
    /// A number of communes is recognised in a class (đạt chuẩn, nâng cao, kiểu mẫu, hiện đại).
    CommunesOfClass {
        /// The class; a commune in a class that implies it counts.
        class: RecognitionClass,
        /// The number of communes.
        communes: u32,
        /// Whether those of earlier years count too (lũy kế); else the number is of the year.
        #[serde(default, skip_serializing_if = "is_false")]
        in_all: bool,
    },
    /// A commune that the plan names is recognised in a class. A sentence that names several makes an
    /// objective for each.
    CommuneRecognised {
        /// The commune.
        commune: CommuneCode,
        /// The class.
        class: RecognitionClass,
    },
    /// A number of districts complete the programme, those of earlier years among them.
    DistrictsComplete {
        /// The number of districts.
        districts: u32,
    },
    /// The mean number of criteria of the communes of a group.
    GroupMean {
        /// The group.
        group: CommuneGroup,
        /// The mean as it is printed.
        mean: Printed,
    },
    /// No commune of a group stands below a number of criteria.
    GroupFloor {
        /// The group.
        group: CommuneGroup,
        /// The least number of criteria.
        criteria: u8,
    },
    /// A commune meets a number of criteria more than at the end of the year before.
    CommuneGain {
        /// The commune.
        commune: CommuneCode,
        /// The number of criteria.
        criteria: u8,
    },
    /// The mean income per head and year (thu nhập bình quân đầu người).
    IncomePerHead {
        /// The least income.
        at_least: MillionDong,
    },
    /// The share of poor households (tỷ lệ hộ nghèo).
    PovertyRate {
        /// The largest share; `None` where only the fall is printed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_most: Option<Percent>,
        /// By how much it falls on the year before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        down_by: Option<PercentagePoints>,
    },
    /// A number of hamlets meet the set of the province for hamlets (thôn đạt chuẩn nông thôn mới).
    HamletsMeet {
        /// The number of hamlets.
        hamlets: u32,
    },
    /// Any other sentence, kept as it is written.
    Other {},
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
const fn is_false(value: &bool) -> bool {
    !*value
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
