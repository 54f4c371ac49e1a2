//! [`Step`]: one thing to do; [`StepReason`]: why.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::advice::input::{Completion, Cost, ProjectCode, StepKey};
use crate::assessment::Answer;
use crate::criteria::{CriterionNumber, PartNumber};
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::text::{Label, Lang};

/// One thing to do (bước thực hiện): an entry of the price list, what it completes, what it costs,
/// how long it takes, and why.
///
/// It is data; [`Step::text`] puts it in words.
#[doc(alias = "bước thực hiện")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: more can be said of a step.
#[non_exhaustive]
pub struct Step {
    /// The entry of the price list.
    pub key: StepKey,
    /// The name of the project; `None` for a single indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// The parts of indicators that it completes and that were not known to be met before, by commune
    /// and number.
    pub completes: Vec<Completion>,
    /// The criteria that count from this step on, the steps before it in its way being done; by
    /// commune and number.
    pub criteria: Vec<CommuneCriterion>,
    /// What it costs as a whole, also where it serves several communes.
    pub cost: Cost,
    /// How many whole months it takes by itself; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// After how many months from the beginning of the work it is done, everything that it needs
    /// included; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_after: Option<u32>,
    /// Whether it is done by the last day of the terms; yes without one.
    pub in_time: Answer,
    /// Why it is a step, in the order of [`StepReason`].
    pub reasons: Vec<StepReason>,
    /// The places of the plan that support it, in the order in which the advisor was given them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citations: Vec<Citation>,
}

impl Step {
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

/// Why something is a step, as a fact (lý do).
///
/// Reasons stand in the order of the variants, then by commune and number.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: there are further reasons to do something.
#[non_exhaustive]
pub enum StepReason {
    /// A criterion counts from this step on.
    Completes(CommuneCriterion),
    /// It completes a part of a criterion that a later step makes count.
    HelpsToComplete(CommuneCriterion),
    /// Another step cannot begin before it.
    NeededBy {
        /// The project that needs it.
        project: ProjectCode,
    },
    /// It serves several criteria, or several communes, at once.
    ServesSeveral {
        /// The number of criteria that it completes or helps, each commune's counted by itself.
        criteria: u32,
        /// The number of communes of these criteria.
        communes: u32,
    },
    /// Its criterion is one of the three nearest of the commune.
    NearlyMet {
        /// The commune and the criterion.
        criterion: CommuneCriterion,
        /// Its place among the open criteria of the commune, the nearest is 1.
        place: u32,
    },
    /// Its criterion was said to matter for production and daily life.
    Essential {
        /// The criterion.
        criterion: CriterionNumber,
        /// Its weight.
        weight: u32,
    },
    /// Nothing was observed of these parts: they may be met already, so look before you spend.
    NotObserved {
        /// The commune.
        commune: CommuneCode,
        /// The parts, in ascending order.
        numbers: Vec<PartNumber>,
    },
}

impl StepReason {
    /// The reason in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Completes(one), Lang::Vi) => {
                format!("xã {} đạt tiêu chí {}", one.commune, one.criterion)
            }
            (Self::Completes(one), Lang::En) => {
                format!("commune {} meets criterion {}", one.commune, one.criterion)
            }
            (Self::HelpsToComplete(one), Lang::Vi) => format!(
                "góp phần hoàn thành tiêu chí {} của xã {}",
                one.criterion, one.commune
            ),
            (Self::HelpsToComplete(one), Lang::En) => format!(
                "helps to complete criterion {} of commune {}",
                one.criterion, one.commune
            ),
            (Self::NeededBy { project }, Lang::Vi) => format!("phải làm trước dự án {project}"),
            (Self::NeededBy { project }, Lang::En) => format!("project {project} needs it first"),
            (Self::ServesSeveral { criteria, communes }, Lang::Vi) => {
                format!("phục vụ cùng lúc {criteria} tiêu chí của {communes} xã")
            }
            (Self::ServesSeveral { criteria, communes }, Lang::En) => format!(
                "serves {criteria} criteria of {communes} {} at once",
                if *communes == 1 {
                    "commune"
                } else {
                    "communes"
                }
            ),
            (
                Self::NearlyMet {
                    criterion,
                    place: 1,
                },
                Lang::Vi,
            ) => format!(
                "tiêu chí {} gần đạt nhất ở xã {}",
                criterion.criterion, criterion.commune
            ),
            (
                Self::NearlyMet {
                    criterion,
                    place: 1,
                },
                Lang::En,
            ) => format!(
                "criterion {} is the nearest in commune {}",
                criterion.criterion, criterion.commune
            ),
            (Self::NearlyMet { criterion, place }, Lang::Vi) => format!(
                "tiêu chí {} đứng thứ {place} về mức gần đạt ở xã {}",
                criterion.criterion, criterion.commune
            ),
            (Self::NearlyMet { criterion, place }, Lang::En) => format!(
                "criterion {} is number {place} by nearness in commune {}",
                criterion.criterion, criterion.commune
            ),
            (Self::Essential { criterion, weight }, Lang::Vi) => {
                format!("tiêu chí {criterion} là tiêu chí thiết yếu (trọng số {weight})")
            }
            (Self::Essential { criterion, weight }, Lang::En) => {
                format!("criterion {criterion} is essential (weight {weight})")
            }
            (Self::NotObserved { commune, numbers }, _) => {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                let numbers = numbers.join(", ");
                match lang {
                    Lang::Vi => format!(
                        "xã {commune} chưa có số liệu về {numbers}, có thể đã đạt: cần rà soát trước khi chi"
                    ),
                    Lang::En => format!(
                        "commune {commune} has no figures for {numbers}, which may be met already: look before you spend"
                    ),
                }
            }
        }
    }
}
