//! Which criteria come first.

use crate::text::codes;

codes! {
    /// Which criteria a commune works on first (ưu tiên thực hiện các tiêu chí).
    // May grow: plans of other years set other priorities.
    open enum CriterionPriority: "priority of criteria" {
        /// Those that are nearly met (tiêu chí gần đạt).
        NearlyMet = "nearly-met",
            "ưu tiên các tiêu chí gần đạt", "criteria that are nearly met first";
        /// Those that need few means (tiêu chí cần ít nguồn lực).
        LowCost = "low-cost",
            "ưu tiên các tiêu chí cần ít nguồn lực", "criteria that need few means first";
        /// Those without which people can hardly produce and live (tiêu chí thiết yếu phục vụ sản xuất
        /// và đời sống dân sinh).
        EssentialForLife = "essential-for-life",
            "ưu tiên các tiêu chí thiết yếu phục vụ sản xuất và đời sống dân sinh",
            "criteria that are essential for production and daily life first";
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for priority in CriterionPriority::ALL {
            assert_eq!(priority.to_string().parse(), Ok(*priority));
        }
        let error = "cheap".parse::<CriterionPriority>().unwrap_err();
        assert_eq!(error.input(), "cheap");
    }
}
