//! Halves of a year.

/// A half of a year (6 tháng đầu năm, 6 tháng cuối năm).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a year has two halves")]
pub enum Half {
    /// January to June.
    First,
    /// July to December.
    Second,
}

impl Half {
    /// Both halves in order.
    pub const ALL: &'static [Self] = &[Self::First, Self::Second];
}
