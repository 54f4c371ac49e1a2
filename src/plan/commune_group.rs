//! Groups of communes to which a plan gives different work.

use crate::text::{Label, coded};

/// A group of communes by what a plan asks of them in its year (nhóm xã).
///
/// A plan hands its directives out to these groups; which one a commune belongs to follows from
/// its standing and from what it registered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: plans of later years also name communes that strive for a higher standard.
#[non_exhaustive]
pub enum CommuneGroup {
    /// Registered to reach the standard within the year (nhóm xã phấn đấu đạt chuẩn trong năm).
    Registered,
    /// Below the floor that the plan sets, 8 criteria in the plan of Hòa Bình for 2018 (các xã
    /// dưới 8 tiêu chí).
    BelowFloor,
    /// Recognised already (các xã đã đạt chuẩn).
    Recognised,
    /// All others (nhóm xã còn lại).
    Rest,
}

impl CommuneGroup {
    /// Every group, in the order in which the plan of 2018 speaks of them.
    pub const ALL: &'static [Self] = &[
        Self::Registered,
        Self::BelowFloor,
        Self::Recognised,
        Self::Rest,
    ];

    /// The code by which the group is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::BelowFloor => "below-floor",
            Self::Recognised => "recognised",
            Self::Rest => "rest",
        }
    }

    /// The group in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Registered => Label::new(
                "nhóm xã phấn đấu đạt chuẩn trong năm",
                "communes that strive to reach the standard within the year",
            ),
            Self::BelowFloor => Label::new(
                "các xã dưới mức tiêu chí tối thiểu",
                "communes below the floor of criteria",
            ),
            Self::Recognised => Label::new("các xã đã đạt chuẩn", "communes recognised already"),
            Self::Rest => Label::new("nhóm xã còn lại", "the remaining communes"),
        }
    }
}

coded!(
    CommuneGroup,
    UnknownCommuneGroup,
    "group of communes",
    "`registered`, `below-floor`, `recognised` or `rest`"
);

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
