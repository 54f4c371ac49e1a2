//! What a plan asks of a group of communes, as a sentence and item by item.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{CommuneAction, CommuneGroup, CriterionPriority};
use crate::text::Label;

/// What a plan asks of a group of communes: the printed sentence, and its directives in short.
///
/// [`Plan::cite_section`](crate::plan::Plan::cite_section) with its section cites it.
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
#[doc(alias = "nhóm xã")]
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

/// One thing that a plan asks of a group of communes (nhiệm vụ của nhóm xã), in short: the plan's
/// own words stand in [`GroupDirective::text`].
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans of other years ask for other things in numbers.
#[non_exhaustive]
pub enum Directive {
    /// To do something that is not counted.
    Act(CommuneAction),
    /// To work on some criteria first.
    Prioritise(CriterionPriority),
    /// To gain criteria within the year: at least one number, and better a
    /// larger one or more (đạt từ 1 đến
    /// 2 tiêu chí trở lên).
    GainCriteria {
        /// The least number of criteria to gain.
        at_least: u8,
        /// The number to strive for; more are welcome.
        aim: u8,
    },
}

impl Directive {
    /// The directive in words.
    ///
    /// ```
    /// use nongthonmoi::plan::Directive;
    ///
    /// let gain = Directive::GainCriteria { at_least: 1, aim: 2 };
    /// assert_eq!(gain.label().vi(), "phấn đấu đạt thêm từ 1 đến 2 tiêu chí trở lên trong năm");
    /// assert_eq!(gain.label().en(), "gain 1 to 2 criteria or more within the year");
    /// ```
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Act(action) => action.label(),
            Self::Prioritise(priority) => priority.label(),
            Self::GainCriteria { at_least, aim } if at_least == aim => Label::owned(
                format!("phấn đấu đạt thêm từ {aim} tiêu chí trở lên trong năm"),
                format!("gain {aim} criteria or more within the year"),
            ),
            Self::GainCriteria { at_least, aim } => Label::owned(
                format!("phấn đấu đạt thêm từ {at_least} đến {aim} tiêu chí trở lên trong năm"),
                format!("gain {at_least} to {aim} criteria or more within the year"),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_directive_is_told_in_both_languages() {
        let one = Directive::GainCriteria {
            at_least: 1,
            aim: 1,
        };
        assert_eq!(
            one.label().vi(),
            "phấn đấu đạt thêm từ 1 tiêu chí trở lên trong năm"
        );
        let act = Directive::Act(CommuneAction::PlantRoads);
        assert_eq!(act.label(), CommuneAction::PlantRoads.label());
        let first = Directive::Prioritise(CriterionPriority::NearlyMet);
        assert_eq!(first.label(), CriterionPriority::NearlyMet.label());
    }
}
