//! The tier of a commune.

use super::Tier;

/// The tier of a commune as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(rename_all = "snake_case", deny_unknown_fields)
)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a tier is certain or it is not; whoever counts communes must handle both"
)]
pub enum TierOutcome {
    /// Nothing missing could change the tier.
    Certain(Tier),
    /// What is missing decides between the lowest and the highest of these tiers.
    Between {
        /// The tier if everything missing turned out badly.
        lowest: Tier,
        /// The tier if everything missing turned out well.
        highest: Tier,
    },
}

impl TierOutcome {
    pub(super) fn new(lowest: Tier, highest: Tier) -> Self {
        if lowest == highest {
            Self::Certain(lowest)
        } else {
            Self::Between { lowest, highest }
        }
    }

    /// The lowest tier that is possible.
    #[must_use]
    pub const fn lowest(self) -> Tier {
        match self {
            Self::Certain(tier) | Self::Between { lowest: tier, .. } => tier,
        }
    }

    /// The highest tier that is possible.
    #[must_use]
    pub const fn highest(self) -> Tier {
        match self {
            Self::Certain(tier) | Self::Between { highest: tier, .. } => tier,
        }
    }
}
