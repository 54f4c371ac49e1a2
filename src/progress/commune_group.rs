//! The group that a commune belongs to.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::Progress;
use crate::assessment::{Answer, CommuneResult, CriteriaMet};
use crate::calendar::ProgrammeYear;
use crate::place::CommuneCode;
use crate::plan::CommuneGroup;
use crate::recognition::{RecognitionClass, RecognitionLadder, Standing};

/// The groups that a commune may belong to as far as is known; one, when nothing missing could
/// change it.
///
/// # Precedence
/// A commune belongs to exactly one group, the first that fits:
/// 1. *recognised* as meeting the standard (đã đạt chuẩn), not only as basically meeting it: it
///    stays so until the recognition is revoked, at any count;
/// 2. *registered* to reach the standard this year (phấn đấu đạt chuẩn trong năm), also with a low
///    count: its work is to finish in the year;
/// 3. *below the floor* (dưới 8 tiêu chí);
/// 4. *the rest* (nhóm xã còn lại).
///
/// The plan 18/KH-UBND, section II.1, names the four groups and no precedence; this is the crate's.
// INVARIANT: at least one group, in the order of precedence, each once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct GroupOutcome {
    possible: Vec<CommuneGroup>,
}

/// The groups in the order of precedence.
const PRECEDENCE: [CommuneGroup; 4] = [
    CommuneGroup::Recognised,
    CommuneGroup::Registered,
    CommuneGroup::BelowFloor,
    CommuneGroup::Rest,
];

impl GroupOutcome {
    /// The group of a commune on a day of a year, recognised as meeting the standard by a ladder, under a floor of criteria (8 in the plan
    /// 18/KH-UBND). Without a standing it is not known whether it is recognised or registered;
    /// without a count, whether it lies below the floor.
    #[must_use]
    pub fn of(
        standing: Option<&Standing>,
        ladder: &RecognitionLadder,
        met: Option<CriteriaMet>,
        floor: u8,
        year: ProgrammeYear,
        date: NaiveDate,
    ) -> Self {
        let asked = |ask: &dyn Fn(&Standing) -> Answer| standing.map_or(Answer::CannotSay, ask);
        let meets = RecognitionClass::Meets;
        let recognised = asked(&|standing| standing.is_recognised_as(meets, ladder, date));
        let registered = asked(&|standing| standing.registered_for(year, date));
        let below = met.map_or(Answer::CannotSay, |met| below(met, floor));
        Self::from_answers([recognised, registered, below])
    }

    /// The groups that answers on recognised, registered and below leave possible.
    fn from_answers(answers: [Answer; 3]) -> Self {
        // A group is possible when its own answer is not a no and no earlier one is a yes.
        let rest = core::iter::once(Answer::Yes);
        let mut possible = Vec::new();
        for (group, answer) in PRECEDENCE.into_iter().zip(answers.into_iter().chain(rest)) {
            if answer != Answer::No {
                possible.push(group);
            }
            if answer == Answer::Yes {
                break;
            }
        }
        Self { possible }
    }

    /// The groups that are possible, in the order of precedence.
    #[must_use]
    pub fn possible(&self) -> &[CommuneGroup] {
        &self.possible
    }

    /// The group, when nothing missing could change it.
    #[must_use]
    pub fn certain(&self) -> Option<CommuneGroup> {
        match self.possible.as_slice() {
            [group] => Some(*group),
            _ => None,
        }
    }
}

impl Progress<'_> {
    /// The communes with the group that each belongs to, codes ascending.
    ///
    /// The floor is that of the plan's objectives (no commune below 8 criteria), the strictest of
    /// several; without one, no commune lies below it.
    pub fn groups(&self) -> impl Iterator<Item = (CommuneCode, GroupOutcome)> {
        let floor = self.plan_reading().floor.value().unwrap_or(0);
        self.communes().map(move |commune| {
            let met = commune.result.map(CommuneResult::met);
            let (year, date, ladder) = (self.plan().year, self.date(), &self.state().ladder);
            let group = GroupOutcome::of(commune.standing, ladder, met, floor, year, date);
            (commune.code(), group)
        })
    }
}

/// Whether a count lies below a floor.
pub(super) const fn below(met: CriteriaMet, floor: u8) -> Answer {
    if met.at_most() < floor {
        Answer::Yes
    } else if met.at_least() >= floor {
        Answer::No
    } else {
        Answer::CannotSay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way to answer, walked whole: what is open may turn out either way, and the groups that
    /// come out are exactly those that are returned.
    #[test]
    fn the_possible_groups_are_those_of_all_ways_to_learn_what_is_open() {
        let ways = |answer| match answer {
            Answer::Yes => alloc::vec![true],
            Answer::No => alloc::vec![false],
            Answer::CannotSay => alloc::vec![true, false],
        };
        for recognised in Answer::ALL {
            for registered in Answer::ALL {
                for below in Answer::ALL {
                    let mut found = Vec::new();
                    for a in ways(recognised) {
                        for b in ways(registered) {
                            for c in ways(below) {
                                found.push(match (a, b, c) {
                                    (true, _, _) => CommuneGroup::Recognised,
                                    (false, true, _) => CommuneGroup::Registered,
                                    (false, false, true) => CommuneGroup::BelowFloor,
                                    (false, false, false) => CommuneGroup::Rest,
                                });
                            }
                        }
                    }
                    let told = GroupOutcome::from_answers([recognised, registered, below]);
                    for group in PRECEDENCE {
                        assert_eq!(told.possible().contains(&group), found.contains(&group));
                    }
                    let open = [recognised, registered, below].contains(&Answer::CannotSay);
                    assert!(
                        open || told.certain().is_some(),
                        "one group when all is known"
                    );
                }
            }
        }
    }

    #[test]
    fn a_floor_divides_the_counts() {
        let met = |least, most| CriteriaMet::new(least, most, 19).unwrap();
        assert_eq!(below(met(7, 7), 8), Answer::Yes);
        assert_eq!(below(met(8, 8), 8), Answer::No);
        assert_eq!(below(met(7, 8), 8), Answer::CannotSay);
    }
}
