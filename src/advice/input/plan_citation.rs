//! [`PlanCitation`]: a sentence of a plan that supports a step, and when it applies.

use alloc::string::String;
use alloc::vec::Vec;

use crate::criteria::CriterionNumber;
use crate::law::Citation;
use crate::plan::CommuneGroup;

/// A sentence of a plan that supports a step (căn cứ trong kế hoạch), as it is printed, and when it
/// applies.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a sentence may apply under further conditions.
#[non_exhaustive]
pub struct PlanCitation {
    /// Where it stands.
    pub citation: Citation,
    /// The sentence as it is printed.
    pub text: String,
    /// When it applies.
    pub applies: CitationScope,
}

impl PlanCitation {
    /// A sentence with its place, and when it applies.
    #[must_use]
    pub fn new(citation: Citation, text: impl Into<String>, applies: CitationScope) -> Self {
        Self {
            citation,
            text: text.into(),
            applies,
        }
    }
}

/// When a sentence of a plan applies to a step.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans name other conditions.
#[non_exhaustive]
pub enum CitationScope {
    /// To steps in the communes of a group.
    Group(CommuneGroup),
    /// To steps that complete or help one of these criteria.
    Criteria(Vec<CriterionNumber>),
    /// To steps that serve several criteria or communes at once.
    Several,
}
