//! What stands in the way of a criterion.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Advisor, AskError, OpenCommune, OpenCriterion, StepKey};
use crate::assessment::Answer;
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::CommuneCode;
use crate::text::Lang;

/// What stands in the way of a criterion of a commune (vướng mắc): parts that nothing on the price
/// list completes in time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Obstacle {
    commune: CommuneCode,
    criterion: CriterionNumber,
    unpriced: Vec<PartNumber>,
    too_late: Vec<(PartNumber, Vec<StepKey>)>,
    may_be_met: bool,
}

impl Obstacle {
    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionNumber {
        self.criterion
    }

    /// The needed parts that no entry of the price list completes, numbers rising.
    #[must_use]
    pub fn unpriced(&self) -> &[PartNumber] {
        &self.unpriced
    }

    /// The needed parts that are completed by entries which are all too late, numbers rising, with
    /// those entries.
    #[must_use]
    pub fn too_late(&self) -> &[(PartNumber, Vec<StepKey>)] {
        &self.too_late
    }

    /// Whether nothing was observed of any of these parts, so that the criterion may count without
    /// them.
    #[must_use]
    pub const fn may_be_met(&self) -> bool {
        self.may_be_met
    }
}

impl Obstacle {
    /// The obstacle in words: what nothing completes, what is too late, and that the criterion may be
    /// met.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (commune, criterion) = (self.commune, self.criterion);
        let mut parts = Vec::new();
        if !self.unpriced.is_empty() {
            let numbers: Vec<String> = self.unpriced.iter().map(ToString::to_string).collect();
            let numbers = numbers.join(", ");
            parts.push(match lang {
                Lang::Vi => format!("danh mục không có mục nào hoàn thành {numbers}"),
                Lang::En => format!("nothing on the price list completes {numbers}"),
            });
        }
        for (number, keys) in &self.too_late {
            let keys: Vec<String> = keys.iter().map(|key| key.text(lang)).collect();
            let keys = keys.join(", ");
            parts.push(match lang {
                Lang::Vi => format!("{number} không kịp thời hạn ({keys})"),
                Lang::En => format!("{number} is completed too late ({keys})"),
            });
        }
        if self.may_be_met {
            parts.push(match lang {
                Lang::Vi => "chưa có số liệu, có thể đã đạt".into(),
                Lang::En => "nothing was observed, it may be met already".into(),
            });
        }
        let parts = parts.join("; ");
        match lang {
            Lang::Vi => format!("tiêu chí {criterion} của xã {commune}: {parts}"),
            Lang::En => format!("criterion {criterion} of commune {commune}: {parts}"),
        }
    }
}

impl Advisor<'_> {
    /// What stands in the way of each open criterion of a commune, whatever is spent; numbers rising.
    /// Criteria that can be completed one by one are not among them; whether all of them can be
    /// completed together, [`Advisor::cheapest`] tells.
    ///
    /// # Errors
    /// [`AskError::NoAssessment`] for a commune without one.
    pub fn obstacles(&self, commune: CommuneCode) -> Result<Vec<Obstacle>, AskError> {
        let open = self.open(commune);
        let open = open.ok_or(AskError::NoAssessment { commune })?;
        let criteria = open.criteria().iter();
        Ok(criteria
            .filter_map(|criterion| self.obstacle(&open, criterion))
            .collect())
    }

    fn obstacle(&self, open: &OpenCommune<'_>, criterion: &OpenCriterion<'_>) -> Option<Obstacle> {
        let commune = open.commune();
        let standard = open.assessment().standard();
        let (mut unpriced, mut too_late) = (Vec::new(), Vec::new());
        let mut blocked = 0;
        for (bit, part) in standard.parts_of(criterion.bits().parts()) {
            let actions = self.actions_in(commune).iter();
            let completing: Vec<_> = actions
                .filter_map(|index| self.action(*index))
                .filter(|action| action.parts_in(commune) & bit != 0)
                .collect();
            let late = completing.iter().all(|one| one.in_time == Answer::No);
            if completing.is_empty() {
                unpriced.push(part.number().clone());
            } else if late {
                let keys = completing.iter().map(|action| action.key());
                too_late.push((part.number().clone(), keys.collect()));
            } else {
                continue;
            }
            blocked |= bit;
        }
        let stands = if criterion.one_is_enough() {
            blocked == criterion.bits().parts()
        } else {
            blocked != 0
        };
        stands.then(|| Obstacle {
            commune,
            criterion: criterion.number(),
            unpriced,
            too_late,
            may_be_met: blocked & !criterion.missing_bits() == 0,
        })
    }
}
