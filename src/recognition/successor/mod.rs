//! Communes that came out of a merger: the recognition of the units that they come from.
//!
//! [`Predecessors::of`] shows what is known of those units; [`Predecessors::counted_by`] says under a
//! [`SuccessorPolicy`] whether the commune counts as recognised.

mod predecessors;

pub use predecessors::{Predecessor, Predecessors, PredecessorsRecognised};

use alloc::string::String;

use crate::assessment::{Answer, Treatment};
use crate::place::{Confidence, Extent, UnitKind};
use crate::text::{Lang, codes};

codes! {
    /// How many of the predecessors must have been recognised.
    // May grow: a province may ask for a share of the population.
    open enum PredecessorsNeeded: "number of predecessors needed" {
        /// All of them, `every`.
        Every = "every", "mọi đơn vị tiền thân đều đạt chuẩn", "every predecessor was recognised";
        /// At least one, `any`.
        Any = "any", "có đơn vị tiền thân đạt chuẩn", "at least one predecessor was recognised";
        /// None helps: only a decision on the commune itself counts, `own-decision`.
        OwnDecision = "own-decision",
            "chỉ khi có quyết định công nhận chính xã đó",
            "only by a decision on the commune itself";
    }
}

/// When a commune that came out of a merger counts as recognised (cách tính xã sau sắp xếp).
///
/// The regulations that the crate holds do not say whether a recognition passes on to a successor,
/// and provinces did it differently. So the policy is an argument, has no default, and stays in the
/// result.
///
/// ```
/// use nongthonmoi::assessment::Treatment;
/// use nongthonmoi::place::Confidence;
/// use nongthonmoi::recognition::{PredecessorsNeeded, SuccessorPolicy};
///
/// // All predecessors must have been recognised, also those of which only a part went over.
/// let policy = SuccessorPolicy::new(PredecessorsNeeded::Every, Treatment::Counts, Treatment::Counts);
/// let strict = policy.with_least_confidence(Confidence::High);
/// assert_eq!(strict.least_confidence, Confidence::High);
/// ```
#[doc(alias = "xã sau sắp xếp")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SuccessorPolicy {
    /// How many predecessors are needed.
    pub needed: PredecessorsNeeded,
    /// Whether a unit of which only a part went over is among the predecessors that count.
    pub parts: Treatment,
    /// Whether wards and townships are among the predecessors that count.
    pub other_units: Treatment,
    /// The least confidence of a link that the policy relies on: whether a unit of a weaker link is a
    /// predecessor is left open.
    pub least_confidence: Confidence,
}

impl SuccessorPolicy {
    /// A policy: how many predecessors are needed; whether one of which only a part went over is
    /// among them; whether a ward or a township is, which cannot have been recognised. Links of every
    /// confidence count.
    #[must_use]
    pub const fn new(needed: PredecessorsNeeded, parts: Treatment, other_units: Treatment) -> Self {
        Self {
            needed,
            parts,
            other_units,
            least_confidence: Confidence::Low,
        }
    }

    /// Sets the least confidence of a link that the policy relies on.
    #[must_use]
    pub const fn with_least_confidence(mut self, least: Confidence) -> Self {
        self.least_confidence = least;
        self
    }

    /// The policy in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let needed = self.needed.label();
        let (needed, parts) = (needed.get(lang), self.parts.label());
        let (others, least) = (self.other_units.label(), self.least_confidence.label());
        let (parts, others, least) = (parts.get(lang), others.get(lang), least.get(lang));
        bilingual!(
            lang,
            "{needed}; đơn vị chỉ nhập một phần {parts}; phường, thị trấn {others}; độ tin cậy từ mức {least}",
            "{needed}; a unit of which a part went over {parts}; a ward or a township {others}; confidence at least {least}"
        )
    }
}

/// Whether a commune counts as recognised under a policy, with what the answer rests on and the
/// policy itself (xã sau sắp xếp có được tính là đạt chuẩn hay không).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SuccessorRecognition {
    /// What the answer was made from.
    pub predecessors: Predecessors,
    /// The policy.
    pub policy: SuccessorPolicy,
    /// Whether it counts as recognised: by a decision on the commune itself, or by what the policy
    /// takes from its predecessors. A yes or a no does not depend on what is not known.
    pub answer: Answer,
}

impl Predecessors {
    /// Whether the commune counts as recognised under a policy.
    #[must_use]
    pub fn counted_by(self, policy: SuccessorPolicy) -> SuccessorRecognition {
        let answer = Answer::any([self.own, inherited(&self.units, policy)]);
        SuccessorRecognition {
            predecessors: self,
            policy,
            answer,
        }
    }
}

impl SuccessorRecognition {
    /// The answer with its evidence and the policy, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let answer = self.answer.label();
        let (known, of) = self.predecessors.evidence();
        let recognised = self.predecessors.recognised().label();
        let (answer, recognised) = (answer.get(lang), recognised.get(lang));
        let (commune, policy) = (self.predecessors.commune, self.policy.text(lang));
        bilingual!(
            lang,
            "xã {commune} được tính là đạt chuẩn: {answer}; {recognised} (rõ {known}/{of} xã); cách tính: {policy}",
            "commune {commune} counts as recognised: {answer}; {recognised} ({known} of {of} known); policy: {policy}"
        )
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
    let descent = &unit.descent;
    let counts = |treatment| treatment == Treatment::Counts;
    let is_commune = unit.kind == UnitKind::Commune;
    if !is_commune && !counts(policy.other_units) {
        return Membership::Out;
    }
    let by_extent = match descent.extent_of_predecessor {
        _ if !descent.certain => Membership::Perhaps,
        Extent::Whole => Membership::In,
        Extent::Part | Extent::Unknown if counts(policy.parts) => Membership::In,
        Extent::Part => Membership::Out,
        Extent::Unknown => Membership::Perhaps,
    };
    match by_extent {
        Membership::In if descent.confidence < policy.least_confidence => Membership::Perhaps,
        other => other,
    }
}

/// What the policy takes from the predecessors, where that does not depend on what is not known.
fn inherited(units: &[Predecessor], policy: SuccessorPolicy) -> Answer {
    let members = units
        .iter()
        .map(|unit| (membership(unit, policy), unit.recognised))
        .filter(|(membership, _)| *membership != Membership::Out);
    match policy.needed {
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
                membership(unit, policy) == Membership::Out || unit.recognised == Answer::No
            });
            if none_could {
                Answer::No
            } else {
                Answer::all(core::iter::once(exists).chain(all))
            }
        }
    }
}
