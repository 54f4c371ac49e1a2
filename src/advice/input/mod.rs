//! What the caller brings: [`PriceList`], [`Terms`], [`Target`] and [`QuotaTarget`], sentences of a
//! plan; and its validation, which turns entries of the price list into actions.

mod action;
mod cost;
mod invalid_advice;
mod names;
mod precedence;
mod price_list;
mod quota_target;
mod step_key;
mod validation;

pub(super) use action::{Action, CostScale, Entry, UNBOUNDED, UNTIMELY};
pub use cost::Cost;
pub(super) use cost::money_text;
pub use invalid_advice::{AdviceProblem, InvalidAdvice};
pub use names::AdviceNames;
pub use price_list::{Completion, IndicatorCost, PriceList, Project};
pub(super) use quota_target::TierDemands;
pub(in crate::advice) use quota_target::area_form;
pub use quota_target::{AreaTarget, QuotaTarget, TierTarget};
pub use step_key::{ProjectCode, StepKey};
pub(super) use validation::{Assessments, actions, by_commune, weights};

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{Days, Months, NaiveDate};

use crate::assessment::CriteriaMet;
use crate::criteria::CriterionNumber;
use crate::law::Citation;
use crate::plan::CommuneGroup;
use crate::quantity::MillionDong;
use crate::text::Lang;
use crate::tier::TierScheme;

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
    /// How much may be spent; `None`: not limited. For what one commune can reach with a sum, see
    /// [`Advisor::frontier`](crate::advice::Advisor::frontier).
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

/// The time in which work must be done (thời hạn thực hiện): the day on which it begins and the day
/// by which it must be done, both included.
///
/// Durations are whole months. Work of one month that begins on 01/03 is done by 31/03; projects run
/// side by side, except that one begins when all that it needs is done.
///
/// ```
/// use nongthonmoi::advice::WorkWindow;
/// use nongthonmoi::calendar::NaiveDate;
///
/// let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
/// let window = WorkWindow::new(day(2, 1), day(12, 31))?;
/// assert_eq!(window.months(), 11);
/// assert_eq!(window.done_after(11), Some(day(12, 31)));
/// # Ok::<(), nongthonmoi::advice::AdviceProblem>(())
/// ```
// INVARIANT: from <= by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "WindowForm")]
pub struct WorkWindow {
    #[serde(with = "crate::date_form")]
    from: NaiveDate,
    #[serde(with = "crate::date_form")]
    by: NaiveDate,
}

impl WorkWindow {
    /// The time from a day to another, both included.
    ///
    /// # Errors
    /// [`AdviceProblem::WindowReversed`] when it would end before it begins.
    pub fn new(from: NaiveDate, by: NaiveDate) -> Result<Self, AdviceProblem> {
        if from <= by {
            Ok(Self { from, by })
        } else {
            Err(AdviceProblem::WindowReversed { from, by })
        }
    }

    /// The day on which work begins.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The day by which it must be done.
    #[must_use]
    pub const fn by(self) -> NaiveDate {
        self.by
    }

    /// The number of whole months of the window.
    #[must_use]
    pub fn months(self) -> u32 {
        // Work is done in time up to some number of months and too late from there on.
        let (mut in_time, mut too_late) = (0, u32::MAX);
        while too_late.saturating_sub(in_time) > 1 {
            let between = in_time.midpoint(too_late);
            if self.done_after(between).is_some_and(|done| done <= self.by) {
                in_time = between;
            } else {
                too_late = between;
            }
        }
        in_time
    }

    /// The day on which work of some months that begins with the window is done; work of no month is
    /// done on the first day. `None` beyond the calendar.
    #[must_use]
    pub fn done_after(self, months: u32) -> Option<NaiveDate> {
        if months == 0 {
            return Some(self.from);
        }
        self.from
            .checked_add_months(Months::new(months))?
            .checked_sub_days(Days::new(1))
    }
}

/// The serde form: `{"from": "2018-02-01", "by": "2018-12-31"}`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowForm {
    #[serde(with = "crate::date_form")]
    from: NaiveDate,
    #[serde(with = "crate::date_form")]
    by: NaiveDate,
}

impl TryFrom<WindowForm> for WorkWindow {
    type Error = AdviceProblem;

    fn try_from(form: WindowForm) -> Result<Self, AdviceProblem> {
        Self::new(form.from, form.by)
    }
}

/// What a commune is to reach (mục tiêu phấn đấu).
///
/// ```
/// use nongthonmoi::advice::Target;
/// use nongthonmoi::assessment::CriteriaMet;
/// use nongthonmoi::text::Lang;
/// use nongthonmoi::tier::TierScheme;
///
/// let met = CriteriaMet::new(9, 9, 19).unwrap();
/// let next = Target::NextTier(TierScheme::hoa_binh_2018());
/// assert_eq!(next.criteria(met), Some(10));
/// assert_eq!(Target::Standard.criteria(met), Some(19));
/// assert_eq!(Target::Gain(2).text(Lang::Vi), "đạt thêm 2 tiêu chí");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: communes will be asked for further things.
#[non_exhaustive]
pub enum Target {
    /// A number of criteria.
    Criteria(u8),
    /// A number of criteria more than are certainly met now.
    Gain(u8),
    /// The lower bound of the tier above the one in which the commune certainly is.
    NextTier(TierScheme),
    /// Every criterion of the standard.
    Standard,
}

impl Target {
    /// The number of criteria that it asks for, from what is met now; `None` where there is no such
    /// number: no higher tier, more criteria than the standard has, a scheme for another set.
    #[must_use]
    pub fn criteria(&self, met: CriteriaMet) -> Option<u8> {
        let wanted = match self {
            Self::Criteria(criteria) => Some(*criteria),
            Self::Gain(more) => met.at_least().checked_add(*more),
            Self::NextTier(scheme) if scheme.criteria() == met.total() => {
                let mut cuts = scheme.cuts().iter();
                cuts.find(|cut| **cut > met.at_least()).copied()
            }
            Self::NextTier(_) => None,
            Self::Standard => Some(met.total()),
        };
        wanted.filter(|wanted| *wanted <= met.total())
    }

    /// The target in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Criteria(criteria) => {
                bilingual!(lang, "đạt {criteria} tiêu chí", "meet {criteria} criteria")
            }
            Self::Gain(more) => {
                bilingual!(lang, "đạt thêm {more} tiêu chí", "gain {more} criteria")
            }
            Self::NextTier(_) => bilingual!(lang, "lên nhóm tiếp theo", "reach the next tier"),
            Self::Standard => bilingual!(lang, "đạt tất cả tiêu chí", "meet every criterion"),
        }
    }
}
