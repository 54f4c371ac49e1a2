//! What a plan asks of a group of communes.

use alloc::string::String;
use alloc::vec::Vec;

use super::{CommuneGroup, Directive};

/// What a plan asks of a group of communes: the printed sentence, and its directives in short.
///
/// [`Plan::cite_section`](super::Plan::cite_section) with its section cites it.
///
/// ```
/// use nongthonmoi::plan::{CommuneGroup, Directive, PlanReading};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::text::Lang;
///
/// let plan = hoa_binh::plan_2018();
/// let below = PlanReading::new(&plan).group(CommuneGroup::BelowFloor).value().unwrap();
/// assert!(below.text.starts_with("Đối với các xã dưới 8 tiêu chí:"));
/// assert!(below.directives.contains(&Directive::GainCriteria { at_least: 1, aim: 2 }));
/// assert_eq!(
///     plan.cite_section(&below.section).text(Lang::Vi),
///     "Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.1"
/// );
/// ```
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: plans of other years may name the communes of a group.
#[non_exhaustive]
pub struct GroupDirective {
    /// The group.
    pub group: CommuneGroup,
    /// The section of the plan, for example `II.1`.
    pub section: String,
    /// The sentence as it is printed.
    pub text: String,
    /// What it asks for, in the order of the sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directives: Vec<Directive>,
}

impl GroupDirective {
    /// A printed sentence on a group, with what it asks for.
    #[must_use]
    pub fn new(
        group: CommuneGroup,
        section: impl Into<String>,
        text: impl Into<String>,
        directives: Vec<Directive>,
    ) -> Self {
        Self {
            group,
            section: section.into(),
            text: text.into(),
            directives,
        }
    }
}
