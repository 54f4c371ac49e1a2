//! [`Step`]: one thing to do; [`StepReason`]: why.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::advice::input::{Completion, Cost, ProjectCode, StepKey};
use crate::assessment::Answer;
use crate::criteria::{CriterionNumber, PartNumber};
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::text::{Label, Lang, joined};

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
        let key = self.key.text(lang);
        let mut text = match &self.name {
            Some(name) => format!("{key} ({})", name.get(lang)),
            None => key,
        };
        text.extend([", ", &self.cost.text_of_whole(lang)]);
        match self.months {
            None => {}
            Some(1) => text.push_str(&bilingual!(lang, ", 1 tháng", ", 1 month")),
            Some(months) => {
                text.push_str(&bilingual!(lang, ", {months} tháng", ", {months} months"));
            }
        }
        match self.in_time {
            Answer::Yes => {}
            Answer::No => text.push_str(&bilingual!(lang, ", không kịp thời hạn", ", too late")),
            Answer::CannotSay => text.push_str(&bilingual!(
                lang,
                ", chưa rõ có kịp thời hạn không",
                ", not known whether it is done in time"
            )),
        }
        let reasons = self.reasons.iter().map(|reason| reason.text(lang));
        let cited = self.citations.iter().map(|citation| citation.text(lang));
        for (place, why) in reasons.chain(cited).enumerate() {
            text.extend([if place == 0 { ": " } else { "; " }, &why]);
        }
        text
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
        match self {
            Self::Completes(CommuneCriterion { commune, criterion }) => bilingual!(
                lang,
                "xã {commune} đạt tiêu chí {criterion}",
                "commune {commune} meets criterion {criterion}"
            ),
            Self::HelpsToComplete(CommuneCriterion { commune, criterion }) => bilingual!(
                lang,
                "góp phần hoàn thành tiêu chí {criterion} của xã {commune}",
                "helps to complete criterion {criterion} of commune {commune}"
            ),
            Self::NeededBy { project } => bilingual!(
                lang,
                "phải làm trước dự án {project}",
                "project {project} needs it first"
            ),
            Self::ServesSeveral {
                criteria,
                communes: 1,
            } => bilingual!(
                lang,
                "phục vụ cùng lúc {criteria} tiêu chí của 1 xã",
                "serves {criteria} criteria of 1 commune at once"
            ),
            Self::ServesSeveral { criteria, communes } => bilingual!(
                lang,
                "phục vụ cùng lúc {criteria} tiêu chí của {communes} xã",
                "serves {criteria} criteria of {communes} communes at once"
            ),
            Self::NearlyMet {
                criterion: CommuneCriterion { commune, criterion },
                place: 1,
            } => bilingual!(
                lang,
                "tiêu chí {criterion} gần đạt nhất ở xã {commune}",
                "criterion {criterion} is the nearest in commune {commune}"
            ),
            Self::NearlyMet {
                criterion: CommuneCriterion { commune, criterion },
                place,
            } => bilingual!(
                lang,
                "tiêu chí {criterion} đứng thứ {place} về mức gần đạt ở xã {commune}",
                "criterion {criterion} is number {place} by nearness in commune {commune}"
            ),
            Self::Essential { criterion, weight } => bilingual!(
                lang,
                "tiêu chí {criterion} là tiêu chí thiết yếu (trọng số {weight})",
                "criterion {criterion} is essential (weight {weight})"
            ),
            Self::NotObserved { commune, numbers } => bilingual!(
                lang,
                "xã {} chưa có số liệu về {}, có thể đã đạt: cần rà soát trước khi chi",
                "commune {} has no figures for {}, which may be met already: look before you spend",
                commune,
                joined(numbers, ", ")
            ),
        }
    }
}
