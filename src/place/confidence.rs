//! How sure an entry of a catalogue is.

use crate::text::{Label, coded};

/// How sure an entry of a catalogue is (mức độ tin cậy).
///
/// Confidence orders from low to high, so `confidence >= Confidence::Medium` reads as it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a coarse scale of three steps; who uses a catalogue must decide on each"
)]
pub enum Confidence {
    /// Doubtful: sources are missing or disagree, so confirm it before a decision rests on it.
    Low,
    /// Inferred, or from a source of a later time.
    Medium,
    /// Read from the source named beside the catalogue.
    High,
}

impl Confidence {
    /// All steps, from low to high.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The code: `low`, `medium` or `high`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// The step in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Low => Label::new("thấp", "low"),
            Self::Medium => Label::new("trung bình", "medium"),
            Self::High => Label::new("cao", "high"),
        }
    }
}

coded!(
    Confidence,
    UnknownConfidence,
    "confidence",
    "`low`, `medium` or `high`"
);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for confidence in Confidence::ALL {
            assert_eq!(confidence.to_string().parse(), Ok(confidence));
        }
        assert!("doubtful".parse::<Confidence>().is_err());
    }

    #[test]
    fn confidence_orders_from_low_to_high() {
        assert!(Confidence::ALL.is_sorted());
    }
}
