//! Whether a commune that came out of a merger counts as recognised under a policy.

use alloc::format;
use alloc::string::String;

use super::{Predecessor, Predecessors, PredecessorsNeeded, SuccessorPolicy};
use crate::assessment::{Answer, Treatment};
use crate::place::{Extent, UnitKind};
use crate::text::Lang;

/// Whether a commune counts as recognised under a policy, with what the answer rests on and the
/// policy itself (xã sau sắp xếp có được tính là đạt chuẩn hay không).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuccessorRecognition {
    predecessors: Predecessors,
    policy: SuccessorPolicy,
    answer: Answer,
}

impl SuccessorRecognition {
    pub(super) fn of(predecessors: Predecessors, policy: SuccessorPolicy) -> Self {
        let inherited = inherited(predecessors.units(), policy);
        let answer = Answer::any([predecessors.own(), inherited]);
        Self {
            predecessors,
            policy,
            answer,
        }
    }

    /// Whether it counts as recognised: by a decision on the commune itself, or by what the policy
    /// takes from its predecessors. A yes or a no holds in every way to learn what is not known.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// The policy.
    #[must_use]
    pub const fn policy(&self) -> &SuccessorPolicy {
        &self.policy
    }

    /// What the answer was made from.
    #[must_use]
    pub const fn predecessors(&self) -> &Predecessors {
        &self.predecessors
    }

    /// The answer with its evidence and the policy, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let answer = self.answer.label();
        let (known, of) = self.predecessors.evidence();
        let recognised = self.predecessors.recognised().label();
        let (answer, recognised) = (answer.get(lang), recognised.get(lang));
        let (commune, policy) = (self.predecessors.commune(), self.policy.text(lang));
        match lang {
            Lang::Vi => format!(
                "xã {commune} được tính là đạt chuẩn: {answer}; {recognised} (rõ {known}/{of} xã); cách tính: {policy}"
            ),
            Lang::En => format!(
                "commune {commune} counts as recognised: {answer}; {recognised} ({known} of {of} known); policy: {policy}"
            ),
        }
    }
}

/// Whether a unit is among the predecessors that count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Membership {
    In,
    Out,
    Perhaps,
}

fn membership(unit: &Predecessor, policy: SuccessorPolicy) -> Membership {
    let descent = unit.descent();
    let counts = |treatment| treatment == Treatment::Counts;
    let is_commune = unit.kind() == UnitKind::Commune;
    if !is_commune && !counts(policy.other_units()) {
        return Membership::Out;
    }
    let by_extent = match descent.extent_of_predecessor() {
        _ if !descent.is_certain() => Membership::Perhaps,
        Extent::Whole => Membership::In,
        Extent::Part | Extent::Unknown if counts(policy.parts()) => Membership::In,
        Extent::Part => Membership::Out,
        Extent::Unknown => Membership::Perhaps,
    };
    match by_extent {
        Membership::In if descent.confidence() < policy.least_confidence() => Membership::Perhaps,
        other => other,
    }
}

/// What the policy takes from the predecessors, the same in every way to learn what is not known.
fn inherited(units: &[Predecessor], policy: SuccessorPolicy) -> Answer {
    let members = units
        .iter()
        .map(|unit| (membership(unit, policy), unit.recognised()))
        .filter(|(membership, _)| *membership != Membership::Out);
    match policy.needed() {
        PredecessorsNeeded::OwnDecision => Answer::No,
        PredecessorsNeeded::Any => Answer::any(members.map(|pair| match pair {
            (Membership::Perhaps, Answer::Yes) => Answer::CannotSay,
            (_, recognised) => recognised,
        })),
        PredecessorsNeeded::Every => {
            // There must be one that counts.
            let exists = Answer::any(members.clone().map(|(membership, _)| match membership {
                Membership::In => Answer::Yes,
                Membership::Perhaps | Membership::Out => Answer::CannotSay,
            }));
            let all = members.map(|pair| match pair {
                (Membership::Perhaps, Answer::No) => Answer::CannotSay,
                (_, recognised) => recognised,
            });
            // If the only ones that may count were not recognised, none makes it so.
            let none_could = units.iter().all(|unit| {
                membership(unit, policy) == Membership::Out || unit.recognised() == Answer::No
            });
            if none_could {
                Answer::No
            } else {
                Answer::all(core::iter::once(exists).chain(all))
            }
        }
    }
}
