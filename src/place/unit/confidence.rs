//! How sure an entry of a catalogue is.

use crate::text::codes;

codes! {
    /// How sure an entry of a catalogue is (mức độ tin cậy).
    ///
    /// Confidence orders from low to high, so `confidence >= Confidence::Medium` reads as it is said.
    closed because "a coarse scale of three steps; who uses a catalogue must decide on each"
    enum Confidence: "confidence" {
        /// Doubtful: sources are missing or disagree, so confirm it before a decision rests on it.
        Low = "low", "thấp", "low";
        /// Inferred, or from a source of a later time.
        Medium = "medium", "trung bình", "medium";
        /// Read from the source named beside the catalogue.
        High = "high", "cao", "high";
    }
}

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
