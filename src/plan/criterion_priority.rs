//! Which criteria come first.

use crate::text::{Label, coded};

/// Which criteria a commune works on first (ưu tiên thực hiện các tiêu chí).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: plans of other years set other priorities.
#[non_exhaustive]
pub enum CriterionPriority {
    /// Those that are nearly met (tiêu chí gần đạt).
    NearlyMet,
    /// Those that need few means (tiêu chí cần ít nguồn lực).
    LowCost,
    /// Those without which people can hardly produce and live (tiêu chí thiết yếu phục vụ sản xuất
    /// và đời sống dân sinh).
    EssentialForLife,
}

impl CriterionPriority {
    /// Every priority, in the order in which the plan of 2018 names them.
    pub const ALL: &'static [Self] = &[Self::NearlyMet, Self::LowCost, Self::EssentialForLife];

    /// The code by which the priority is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NearlyMet => "nearly-met",
            Self::LowCost => "low-cost",
            Self::EssentialForLife => "essential-for-life",
        }
    }

    /// The priority in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::NearlyMet => Label::new(
                "ưu tiên các tiêu chí gần đạt",
                "criteria that are nearly met first",
            ),
            Self::LowCost => Label::new(
                "ưu tiên các tiêu chí cần ít nguồn lực",
                "criteria that need few means first",
            ),
            Self::EssentialForLife => Label::new(
                "ưu tiên các tiêu chí thiết yếu phục vụ sản xuất và đời sống dân sinh",
                "criteria that are essential for production and daily life first",
            ),
        }
    }
}

coded!(
    CriterionPriority,
    UnknownCriterionPriority,
    "priority of criteria",
    "`nearly-met`, `low-cost` or `essential-for-life`"
);

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
