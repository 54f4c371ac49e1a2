//! Advice: against every choice, its laws, its input, what would be if, its words.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

mod choices;
mod input;
mod law;
mod nearness;
mod quota;
mod quota_laws;
mod terms;
mod what_if;
mod words;

use crate::common::advice::Case;
use nongthonmoi::advice::{StepKey, Target};
use nongthonmoi::place::CommuneCode;

/// The numbers of criteria that a commune does not certainly meet.
fn ahead(case: &Case, commune: CommuneCode) -> std::ops::RangeInclusive<u8> {
    let now = case.ask(|advisor| {
        let assessment = advisor.assessment(commune).unwrap();
        assessment.criteria_met().at_least()
    });
    now + 1..=u8::try_from(case.standard.criteria().len()).unwrap()
}

/// The entries of the recommended way in order; `None` without one.
fn recommended(case: &Case, commune: CommuneCode, criteria: u8) -> Option<Vec<StepKey>> {
    case.ask(|advisor| {
        let target = Target::Criteria(criteria);
        let answer = advisor.cheapest(commune, &target).unwrap();
        let mut keys = answer.way.as_ref()?.keys();
        keys.sort();
        Some(keys)
    })
}
