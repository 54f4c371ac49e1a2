//! Tiers, and the tier of a commune as far as it is known.

use crate::quantity::Interval;

/// One tier of a scheme: its place counted from the lowest, which is 0.
///
/// Tiers of one scheme are ordered: more criteria, higher tier.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Tier(pub(super) u8);

impl Tier {
    /// The place counted from the lowest tier, which is 0.
    #[must_use]
    pub const fn index(self) -> u8 {
        self.0
    }
}

/// The tier of a commune as far as it is known: the lowest and the highest that are possible, of
/// one scheme; the same one when nothing missing could change it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "OutcomeForm", into = "OutcomeForm")]
pub struct TierOutcome(Interval<Tier>);

impl TierOutcome {
    /// The outcome between two tiers, in either order.
    pub(super) fn between(one: Tier, other: Tier) -> Self {
        Self(Interval::between(one, other))
    }

    /// The outcome when nothing is missing.
    pub(super) const fn known(tier: Tier) -> Self {
        Self(Interval::exactly(tier))
    }

    /// The tier if everything missing turned out badly.
    #[must_use]
    pub const fn lowest(self) -> Tier {
        self.0.at_least()
    }

    /// The tier if everything missing turned out well.
    #[must_use]
    pub const fn highest(self) -> Tier {
        self.0.at_most()
    }

    /// The tier, when nothing missing could change it.
    #[must_use]
    pub fn certain(self) -> Option<Tier> {
        self.0.exact()
    }
}

/// The serde form: `{"lowest": 0, "highest": 2}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeForm {
    lowest: Tier,
    highest: Tier,
}

impl TryFrom<OutcomeForm> for TierOutcome {
    type Error = InvalidOutcome;

    fn try_from(form: OutcomeForm) -> Result<Self, InvalidOutcome> {
        let tiers = Interval::new(form.lowest, form.highest);
        tiers.map(Self).map_err(|_| InvalidOutcome)
    }
}

impl From<TierOutcome> for OutcomeForm {
    fn from(outcome: TierOutcome) -> Self {
        Self {
            lowest: outcome.lowest(),
            highest: outcome.highest(),
        }
    }
}

/// Two tiers in the wrong order.
#[derive(Debug, thiserror::Error)]
#[error("the lowest tier of an outcome cannot be above its highest")]
struct InvalidOutcome;
