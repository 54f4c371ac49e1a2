//! Facts that a case may not say.

use crate::text::{Label, coded};

/// A fact that a case may not say.
// May grow: further conditions ask for further facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CaseFact {
    /// Whether the unit is registered.
    Registration,
    /// What the assessment of the criteria came to.
    Result,
    /// Whether there is outstanding debt of basic construction.
    ConstructionDebt,
    /// The share of residents who are satisfied.
    Satisfaction,
    /// Whether the situation of security is complex.
    Security,
    /// How many communes there are and which are recognised.
    Communes,
    /// How many districts there are and are recognised.
    Districts,
    /// Whether the criteria of the district set are met.
    DistrictCriteria,
    /// The names of the criteria.
    CriterionNames,
}

impl CaseFact {
    /// Every fact.
    pub const ALL: &'static [Self] = &[
        Self::Registration,
        Self::Result,
        Self::ConstructionDebt,
        Self::Satisfaction,
        Self::Security,
        Self::Communes,
        Self::Districts,
        Self::DistrictCriteria,
        Self::CriterionNames,
    ];

    /// The code by which the fact is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Result => "result",
            Self::ConstructionDebt => "construction-debt",
            Self::Satisfaction => "satisfaction",
            Self::Security => "security",
            Self::Communes => "communes",
            Self::Districts => "districts",
            Self::DistrictCriteria => "district-criteria",
            Self::CriterionNames => "criterion-names",
        }
    }

    /// The fact in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Registration => Label::new("việc đăng ký", "registration"),
            Self::Result => Label::new("kết quả đánh giá tiêu chí", "result of the criteria"),
            Self::ConstructionDebt => {
                Label::new("nợ đọng xây dựng cơ bản", "debt of basic construction")
            }
            Self::Satisfaction => Label::new(
                "tỷ lệ hài lòng của người dân",
                "share of residents satisfied",
            ),
            Self::Security => Label::new(
                "tình hình an ninh, trật tự",
                "situation of security and order",
            ),
            Self::Communes => Label::new("số xã và số xã được công nhận", "communes recognised"),
            Self::Districts => Label::new(
                "số huyện và số huyện được công nhận",
                "districts recognised",
            ),
            Self::DistrictCriteria => {
                Label::new("kết quả các tiêu chí huyện", "result of the district set")
            }
            Self::CriterionNames => Label::new("tên các tiêu chí", "names of the criteria"),
        }
    }
}

coded!(
    CaseFact,
    UnknownCaseFact,
    "fact of a case",
    "`registration`, `result`, `construction-debt`, `satisfaction`, `security`, `communes`, `districts`, `district-criteria` or `criterion-names`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for fact in CaseFact::ALL {
            assert_eq!(fact.to_string().parse(), Ok(*fact));
        }
        assert_eq!("debt".parse::<CaseFact>().unwrap_err().input(), "debt");
    }
}
