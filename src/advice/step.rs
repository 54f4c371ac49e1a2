//! Steps.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Completion, Cost, StepKey, StepReason};
use crate::assessment::Answer;
use crate::criteria::CriterionNumber;
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::text::{Label, Lang};

/// One thing to do (bước thực hiện): an entry of the price list, what it completes, what it costs,
/// how long it takes, and why.
///
/// It is data; [`Step::text`] renders it in either language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub(super) key: StepKey,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<Label>,
    pub(super) completes: Vec<Completion>,
    pub(super) criteria: Vec<CommuneCriterion>,
    pub(super) cost: Cost,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) months: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) done_after: Option<u32>,
    pub(super) in_time: Answer,
    pub(super) reasons: Vec<StepReason>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) citations: Vec<Citation>,
}

impl Step {
    /// The entry of the price list.
    #[must_use]
    pub const fn key(&self) -> &StepKey {
        &self.key
    }

    /// The name of the project; `None` for a single indicator.
    #[must_use]
    pub const fn name(&self) -> Option<&Label> {
        self.name.as_ref()
    }

    /// The parts of indicators that it completes and that were not known to be met before, by commune
    /// and number.
    #[must_use]
    pub fn completes(&self) -> &[Completion] {
        &self.completes
    }

    /// The criteria that count from this step on, the steps before it in its way being done; by
    /// commune and number.
    #[must_use]
    pub fn criteria(&self) -> &[CommuneCriterion] {
        &self.criteria
    }

    /// What it costs; the whole of it, also where it serves several communes.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// How many whole months it takes by itself; `None`: not known.
    #[must_use]
    pub const fn months(&self) -> Option<u16> {
        self.months
    }

    /// After how many months from the beginning of the work it is done, all that it needs included;
    /// `None`: not known.
    #[must_use]
    pub const fn done_after(&self) -> Option<u32> {
        self.done_after
    }

    /// Whether it is done by the day of the terms; yes without one.
    #[must_use]
    pub const fn in_time(&self) -> Answer {
        self.in_time
    }

    /// Why it is a step, in a fixed order.
    #[must_use]
    pub fn reasons(&self) -> &[StepReason] {
        &self.reasons
    }

    /// The places of the plan whose wording applies, in the order in which the advisor was given
    /// them.
    #[must_use]
    pub fn citations(&self) -> &[Citation] {
        &self.citations
    }

    /// The step in words: what is done, what it costs, how long it takes, and why.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut parts = Vec::new();
        let key = self.key.text(lang);
        parts.push(match &self.name {
            Some(name) => format!("{key} ({})", name.get(lang)),
            None => key,
        });
        parts.push(self.cost_text(lang));
        if let Some(months) = self.months {
            parts.push(match lang {
                Lang::Vi => format!("{months} tháng"),
                Lang::En if months == 1 => "1 month".into(),
                Lang::En => format!("{months} months"),
            });
        }
        match (self.in_time, lang) {
            (Answer::Yes, _) => {}
            (Answer::No, Lang::Vi) => parts.push("không kịp thời hạn".into()),
            (Answer::No, Lang::En) => parts.push("too late".into()),
            (Answer::CannotSay, Lang::Vi) => parts.push("chưa rõ có kịp thời hạn không".into()),
            (Answer::CannotSay, Lang::En) => {
                parts.push("not known whether it is done in time".into());
            }
        }
        let reasons = self.reasons.iter().map(|reason| reason.text(lang));
        let cited = self.citations.iter().map(|citation| citation.text(lang));
        let why: Vec<String> = reasons.chain(cited).collect();
        let what = parts.join(", ");
        if why.is_empty() {
            what
        } else {
            format!("{what}: {}", why.join("; "))
        }
    }

    fn cost_text(&self, lang: Lang) -> String {
        match (self.cost == Cost::UNKNOWN, lang) {
            (true, Lang::Vi) => "chưa biết chi phí".into(),
            (true, Lang::En) => "cost not known".into(),
            (false, _) => self.cost.text(lang),
        }
    }
}

/// A criterion of a commune.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a criterion of a commune is these two numbers"
)]
pub struct CommuneCriterion {
    /// The commune.
    pub commune: CommuneCode,
    /// The criterion.
    pub criterion: CriterionNumber,
}
