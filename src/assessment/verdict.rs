//! Verdicts.

use crate::text::codes;

codes! {
    /// What is known of an indicator or a criterion (kết quả đánh giá).
    closed because "whoever reads a verdict must handle all five"
    enum Verdict: "verdict" {
        /// Met (đạt).
        Met = "met", "đạt", "met";
        /// Basically met (cơ bản đạt): attested by an appraiser, never the outcome of a threshold.
        BasicallyMet = "basically-met", "cơ bản đạt", "basically met";
        /// Not met (không đạt).
        NotMet = "not-met", "không đạt", "not met";
        /// Not applicable (không xem xét), for example a market where none is planned or needed.
        NotApplicable = "not-applicable", "không xem xét", "not applicable";
        /// Unknown (chưa có số liệu): nothing was observed. It is not a failure.
        Unknown = "unknown", "chưa có số liệu", "unknown";
    }
}

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
