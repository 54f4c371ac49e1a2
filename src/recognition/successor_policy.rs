//! When a commune that came out of a merger counts as recognised.

use alloc::format;
use alloc::string::String;

use crate::assessment::Treatment;
use crate::place::Confidence;
use crate::text::{Label, Lang, coded};

/// How many of the predecessors must have been recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: a province may ask for a share of the population.
#[non_exhaustive]
pub enum PredecessorsNeeded {
    /// All of them, `every`.
    Every,
    /// At least one, `any`.
    Any,
    /// None helps: only a decision on the commune itself counts, `own-decision`.
    OwnDecision,
}

impl PredecessorsNeeded {
    /// Every way to count.
    pub const ALL: &'static [Self] = &[Self::Every, Self::Any, Self::OwnDecision];

    /// The code in data: `every`, `any` or `own-decision`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Every => "every",
            Self::Any => "any",
            Self::OwnDecision => "own-decision",
        }
    }

    /// The way in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Every => Label::new(
                "mọi đơn vị tiền thân đều đạt chuẩn",
                "every predecessor was recognised",
            ),
            Self::Any => Label::new(
                "có đơn vị tiền thân đạt chuẩn",
                "at least one predecessor was recognised",
            ),
            Self::OwnDecision => Label::new(
                "chỉ khi có quyết định công nhận chính xã đó",
                "only by a decision on the commune itself",
            ),
        }
    }
}

coded!(
    PredecessorsNeeded,
    UnknownPredecessorsNeeded,
    "number of predecessors needed",
    "`every`, `any` or `own-decision`"
);

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
/// let strict = policy.resting_on(Confidence::High);
/// assert_eq!(strict.least_confidence(), Confidence::High);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuccessorPolicy {
    needed: PredecessorsNeeded,
    parts: Treatment,
    other_units: Treatment,
    least_confidence: Confidence,
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

    /// The same policy resting on links of some confidence: that a unit of a weaker link is a
    /// predecessor is then left open.
    #[must_use]
    pub const fn resting_on(mut self, least: Confidence) -> Self {
        self.least_confidence = least;
        self
    }

    /// How many predecessors are needed.
    #[must_use]
    pub const fn needed(&self) -> PredecessorsNeeded {
        self.needed
    }

    /// Whether a unit of which only a part went over is among the predecessors that count.
    #[must_use]
    pub const fn parts(&self) -> Treatment {
        self.parts
    }

    /// Whether wards and townships are among the predecessors that count.
    #[must_use]
    pub const fn other_units(&self) -> Treatment {
        self.other_units
    }

    /// The least confidence of a link that the policy rests on.
    #[must_use]
    pub const fn least_confidence(&self) -> Confidence {
        self.least_confidence
    }

    /// The policy in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let needed = self.needed.label();
        let (needed, parts) = (needed.get(lang), self.parts.label());
        let (others, least) = (self.other_units.label(), self.least_confidence.label());
        let (parts, others, least) = (parts.get(lang), others.get(lang), least.get(lang));
        match lang {
            Lang::Vi => format!(
                "{needed}; đơn vị chỉ nhập một phần {parts}; phường, thị trấn {others}; độ tin cậy từ mức {least}"
            ),
            Lang::En => format!(
                "{needed}; a unit of which a part went over {parts}; a ward or a township {others}; confidence at least {least}"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for &needed in PredecessorsNeeded::ALL {
            assert_eq!(needed.to_string().parse(), Ok(needed));
        }
        assert!("most".parse::<PredecessorsNeeded>().is_err());
    }
}
