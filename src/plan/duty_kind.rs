//! Kinds of duties.

use crate::text::{Label, coded};

/// What a duty asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: plans of other years lay down other duties.
#[non_exhaustive]
pub enum DutyKind {
    /// A report (báo cáo).
    Report,
    /// An inspection (kiểm tra, đánh giá).
    Inspection,
    /// A visit to the place that somebody answers for (xuống địa phương được giao phụ trách).
    Visit,
    /// An emulation agreement (ký giao ước thi đua).
    Agreement,
    /// A review of what was achieved (sơ kết, tổng kết).
    Review,
}

impl DutyKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Report,
        Self::Inspection,
        Self::Visit,
        Self::Agreement,
        Self::Review,
    ];

    /// The code by which the kind is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Inspection => "inspection",
            Self::Visit => "visit",
            Self::Agreement => "agreement",
            Self::Review => "review",
        }
    }

    /// The kind in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Report => Label::new("báo cáo", "report"),
            Self::Inspection => Label::new("kiểm tra, đánh giá", "inspection"),
            Self::Visit => Label::new("xuống địa phương được giao phụ trách", "visit"),
            Self::Agreement => Label::new("ký giao ước thi đua", "emulation agreement"),
            Self::Review => Label::new("sơ kết, tổng kết", "review"),
        }
    }
}

coded!(
    DutyKind,
    UnknownDutyKind,
    "kind of duty",
    "`report`, `inspection`, `visit`, `agreement` or `review`"
);

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
