//! What would decide whether districts can reach what they are asked for.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::curve::Member;
use super::obstacle::{Top, tops};
use super::target::QuotaTarget;
use crate::advice::action::Action;
use crate::advice::{Advisor, StepKey};
use crate::assessment::Answer;
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
use crate::text::Lang;

/// What of a commune would decide whether a quota can be reached (điều cần làm rõ).
///
/// If all that is named of all communes turns out well the quota can be reached, and if all of it
/// turns out badly it cannot; except where entries for several communes exclude each other.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Deciding {
    commune: CommuneCode,
    is_assessed: bool,
    observations: Vec<PartNumber>,
    durations: Vec<StepKey>,
}

impl Deciding {
    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// Whether it has an assessment; of one without nothing is known at all.
    #[must_use]
    pub const fn is_assessed(&self) -> bool {
        self.is_assessed
    }

    /// The parts of which nothing was observed, and which cannot certainly be completed in time
    /// without excluding something; numbers rising.
    #[must_use]
    pub fn observations(&self) -> &[PartNumber] {
        &self.observations
    }

    /// The entries of which it is not known whether they are done in time, in their order.
    #[must_use]
    pub fn durations(&self) -> &[StepKey] {
        &self.durations
    }

    /// What would decide, in words: `xã 04813: số liệu về 17.1; thời gian thực hiện dự án DA-1`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut open = Vec::new();
        if !self.is_assessed {
            open.push(match lang {
                Lang::Vi => "chưa có kết quả đánh giá".into(),
                Lang::En => "has no assessment".into(),
            });
        }
        if !self.observations.is_empty() {
            let numbers: Vec<String> = self.observations.iter().map(ToString::to_string).collect();
            let numbers = numbers.join(", ");
            open.push(match lang {
                Lang::Vi => format!("số liệu về {numbers}"),
                Lang::En => format!("observations of {numbers}"),
            });
        }
        if !self.durations.is_empty() {
            let keys: Vec<String> = self.durations.iter().map(|key| key.text(lang)).collect();
            let keys = keys.join(", ");
            open.push(match lang {
                Lang::Vi => format!("thời gian thực hiện {keys}"),
                Lang::En => format!("the months of {keys}"),
            });
        }
        let (commune, open) = (self.commune, open.join("; "));
        match lang {
            Lang::Vi => format!("xã {commune}: {open}"),
            Lang::En => format!("commune {commune}: {open}"),
        }
    }
}

/// What would decide, communes rising.
pub(super) fn deciding(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<Deciding> {
    let mut found: BTreeMap<CommuneCode, Deciding> = BTreeMap::new();
    let (mut certain_sum, mut between) = (0_u32, Vec::new());
    for district in target.districts() {
        let certain = tops(advisor, target, &district.communes, false);
        let possible = tops(advisor, target, &district.communes, true);
        let both: Vec<(&Top, &Top)> = certain.iter().zip(&possible).collect();
        for (foot, communes) in district.needs() {
            let reaching = both
                .iter()
                .filter(|(certain, _)| certain.most >= foot)
                .count();
            if u32::try_from(reaching).is_ok_and(|reaching| reaching >= communes) {
                continue;
            }
            let open = both
                .iter()
                .filter(|(certain, possible)| certain.most < foot && possible.most >= foot);
            for (certain, _) in open {
                let one = || of_commune(advisor, certain.commune);
                found.entry(certain.commune).or_insert_with(one);
            }
        }
        for (certain, possible) in both {
            certain_sum = certain_sum.saturating_add(certain.most.into());
            if certain.most < possible.most {
                between.push(certain.commune);
            }
        }
    }
    if target.total().is_some_and(|total| certain_sum < total) {
        for commune in between {
            let one = || of_commune(advisor, commune);
            found.entry(commune).or_insert_with(one);
        }
    }
    found.into_values().collect()
}

/// What is not known of a commune and bears on what it can meet.
fn of_commune(advisor: &Advisor<'_>, commune: CommuneCode) -> Deciding {
    let Some(open) = advisor.open(commune) else {
        return Deciding {
            commune,
            is_assessed: false,
            observations: Vec::new(),
            durations: Vec::new(),
        };
    };
    let free = |index: usize| {
        let is_free = |index: &usize| {
            let action = advisor.action(*index);
            action.is_some_and(|one| one.in_time == Answer::Yes && one.rivals.is_empty())
        };
        let needs = advisor.action(index).map_or(&[][..], |one| &one.needs);
        is_free(&index) && needs.iter().all(is_free)
    };
    // What can be completed in any case bears on nothing.
    let completed = advisor
        .actions_in(commune)
        .iter()
        .filter(|index| free(**index))
        .filter_map(|index| advisor.action(*index))
        .fold(0, |all, action| all | action.parts_in(commune));
    let missing = open
        .criteria()
        .iter()
        .fold(0, |all, one| all | one.missing_bits());
    let standard = open.assessment().standard();
    let observations = standard.parts_of(missing & !completed);
    let durations = Member::of(
        advisor,
        commune,
        open.assessment().criteria_met().of(),
        false,
    )
    .actions()
    .into_iter()
    .filter_map(|index| advisor.action(index))
    .filter(|action| action.in_time == Answer::CannotSay)
    .map(Action::key)
    .collect();
    Deciding {
        commune,
        is_assessed: true,
        observations: observations
            .map(|(_, part)| part.number().clone())
            .collect(),
        durations,
    }
}
