//! [`Terms`]: the budget, the time and the weights of criteria under which advice is asked.

use alloc::vec::Vec;

use super::work_window::WorkWindow;
use crate::criteria::CriterionNumber;
use crate::quantity::MillionDong;

/// Under which terms advice is asked for (điều kiện): the budget, the time, and which criteria matter
/// most. Each may be absent.
///
/// ```
/// use nongthonmoi::advice::Terms;
///
/// let mut terms = Terms::new();
/// terms.budget = Some("2500".parse()?);
/// // Water and the environment matter most, then roads.
/// terms.weights = vec![("17".parse()?, 2), ("2".parse()?, 1)];
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: advice can be asked for under further terms.
#[non_exhaustive]
pub struct Terms {
    /// How much a criterion matters for production and daily life (tiêu chí thiết yếu phục vụ sản
    /// xuất và đời sống dân sinh), in any order. A criterion that is not named has the weight 0.
    ///
    /// A weight decides between ways that cost the same; it never makes a dearer way the better one.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        with = "crate::entries_form"
    )]
    pub weights: Vec<(CriterionNumber, u32)>,
    /// How much may be spent; `None`: not limited. For what one commune
    /// can reach with a sum, see [`Frontier::certainly_within`](crate::advice::Frontier::certainly_within).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<MillionDong>,
    /// The time in which the work must be done; `None`: not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<WorkWindow>,
}

impl Terms {
    /// No terms at all.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            weights: Vec::new(),
            budget: None,
            window: None,
        }
    }
}
