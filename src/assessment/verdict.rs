//! Verdicts.

use crate::text::{Label, coded};

/// What is known of an indicator or a criterion (kết quả đánh giá).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "whoever reads a verdict must handle all five"
)]
pub enum Verdict {
    /// Met (đạt).
    Met,
    /// Basically met (cơ bản đạt): attested by an appraiser, never the outcome of a threshold.
    BasicallyMet,
    /// Not met (không đạt).
    NotMet,
    /// Not applicable (không xem xét), for example a market where none is planned or needed.
    NotApplicable,
    /// Unknown (chưa có số liệu): nothing was observed. It is not a failure.
    Unknown,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] = [
        Self::Met,
        Self::BasicallyMet,
        Self::NotMet,
        Self::NotApplicable,
        Self::Unknown,
    ];

    /// The code by which the verdict is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::BasicallyMet => "basically-met",
            Self::NotMet => "not-met",
            Self::NotApplicable => "not-applicable",
            Self::Unknown => "unknown",
        }
    }

    /// The verdict in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Met => Label::new("đạt", "met"),
            Self::BasicallyMet => Label::new("cơ bản đạt", "basically met"),
            Self::NotMet => Label::new("không đạt", "not met"),
            Self::NotApplicable => Label::new("không xem xét", "not applicable"),
            Self::Unknown => Label::new("chưa có số liệu", "unknown"),
        }
    }
}

coded!(
    Verdict,
    UnknownVerdict,
    "verdict",
    "`met`, `basically-met`, `not-met`, `not-applicable` or `unknown`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for verdict in Verdict::ALL {
            assert_eq!(verdict.to_string().parse(), Ok(verdict));
        }
        assert_eq!("failed".parse::<Verdict>().unwrap_err().input(), "failed");
    }
}
