//! Kinds of duties.

use crate::text::codes;

codes! {
    /// What a duty asks for.
    // May grow: plans of other years lay down other duties.
    open enum DutyKind: "kind of duty" {
        /// A report (báo cáo).
        Report = "report", "báo cáo", "report";
        /// An inspection (kiểm tra, đánh giá).
        Inspection = "inspection", "kiểm tra, đánh giá", "inspection";
        /// A visit to the place that somebody answers for (xuống địa phương được giao phụ trách).
        Visit = "visit", "xuống địa phương được giao phụ trách", "visit";
        /// An emulation agreement (ký giao ước thi đua).
        Agreement = "agreement", "ký giao ước thi đua", "emulation agreement";
        /// A review of what was achieved (sơ kết, tổng kết).
        Review = "review", "sơ kết, tổng kết", "review";
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for kind in DutyKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(*kind));
        }
        let error = "audit".parse::<DutyKind>().unwrap_err();
        assert_eq!(error.input(), "audit");
    }
}
