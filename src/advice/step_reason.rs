//! Why something is a step.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{CommuneCriterion, ProjectCode};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::CommuneCode;
use crate::text::Lang;

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
        /// The parts, numbers rising.
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
