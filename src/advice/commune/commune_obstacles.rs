//! What stands in the way of each open criterion of a commune.

use alloc::vec::Vec;

use super::open_criteria::{OpenCommune, OpenCriterion};
use crate::advice::advisor::Advisor;
use crate::advice::answer::{AskError, Obstacle};
use crate::assessment::Answer;
use crate::place::CommuneCode;

impl Advisor<'_> {
    /// What stands in the way of each open criterion of a commune, at any cost; in ascending order.
    /// Criteria that can be completed one by one are not among them; whether all of them can be
    /// completed together, [`Advisor::cheapest`] says.
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
