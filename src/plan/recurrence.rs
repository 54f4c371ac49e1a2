//! When a duty falls due.

use crate::calendar::{Frequency, PeriodOfYear};

/// When a duty falls due within the year of a plan.
///
/// ```
/// use nongthonmoi::calendar::{Frequency, Half, PeriodOfYear};
/// use nongthonmoi::plan::Recurrence;
///
/// assert_eq!(Recurrence::Every(Frequency::Monthly).parts().len(), 12);
/// let half = PeriodOfYear::Half(Half::First);
/// assert_eq!(Recurrence::In(half).parts(), [half]);
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
// May grow: a duty may fall due on a day of every month.
#[non_exhaustive]
pub enum Recurrence {
    /// At the end of every month, quarter, half or year (định kỳ).
    Every(Frequency),
    /// Once, at the end of a part of the year.
    In(PeriodOfYear),
}

impl Recurrence {
    /// The parts of a year at whose ends it falls due, in order.
    #[must_use]
    pub const fn parts(&self) -> &[PeriodOfYear] {
        match self {
            Self::Every(frequency) => frequency.parts(),
            Self::In(part) => core::slice::from_ref(part),
        }
    }
}
