//! Groups of communes to which a plan gives different work.

use crate::text::codes;

codes! {
    /// A group of communes by what a plan asks of them in its year (nhóm xã).
    ///
    /// A plan hands its directives out to these groups; which one a commune belongs to follows from
    /// its standing and from what it registered for.
    // May grow: plans of later years also name communes that strive for a higher standard.
    open enum CommuneGroup: "group of communes" {
        /// Registered to reach the standard within the year (nhóm xã phấn đấu đạt chuẩn trong năm).
        Registered = "registered",
            "nhóm xã phấn đấu đạt chuẩn trong năm",
            "communes that strive to reach the standard within the year";
        /// Below the floor that the plan sets, 8 criteria in the plan of Hòa Bình for 2018 (các xã
        /// dưới 8 tiêu chí).
        BelowFloor = "below-floor",
            "các xã dưới mức tiêu chí tối thiểu", "communes below the floor of criteria";
        /// Recognised already (các xã đã đạt chuẩn).
        Recognised = "recognised", "các xã đã đạt chuẩn", "communes recognised already";
        /// All others (nhóm xã còn lại).
        Rest = "rest", "nhóm xã còn lại", "the remaining communes";
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for group in CommuneGroup::ALL {
            assert_eq!(group.to_string().parse(), Ok(*group));
        }
        let error = "poor".parse::<CommuneGroup>().unwrap_err();
        assert_eq!(error.input(), "poor");
    }
}
