//! How often something is due.

use super::{Half, Month, PeriodOfYear, Quarter};
use crate::text::codes;

codes! {
    /// How often something is due (định kỳ).
    closed because "one for each kind of part that a year is divided into"
    enum Frequency: "frequency" {
        /// Every month (hàng tháng).
        Monthly = "monthly", "hàng tháng", "every month";
        /// Every quarter (hàng quý).
        Quarterly = "quarterly", "hàng quý", "every quarter";
        /// Every half of a year (6 tháng một lần).
        HalfYearly = "half-yearly", "6 tháng một lần", "every six months";
        /// Every year (hàng năm).
        Yearly = "yearly", "hàng năm", "every year";
    }
}

impl Frequency {
    /// The parts of a year at whose ends it is due, in order. They cover the year and do not
    /// overlap.
    ///
    /// ```
    /// use nongthonmoi::calendar::Frequency;
    ///
    /// let parts: Vec<String> = Frequency::Quarterly.parts().iter().map(ToString::to_string).collect();
    /// assert_eq!(parts, ["Q1", "Q2", "Q3", "Q4"]);
    /// ```
    #[must_use]
    pub const fn parts(self) -> &'static [PeriodOfYear] {
        match self {
            Self::Monthly => MONTHS,
            Self::Quarterly => QUARTERS,
            Self::HalfYearly => HALVES,
            Self::Yearly => &[PeriodOfYear::Year],
        }
    }
}

const MONTHS: &[PeriodOfYear] = &[
    PeriodOfYear::Month(Month::of(1)),
    PeriodOfYear::Month(Month::of(2)),
    PeriodOfYear::Month(Month::of(3)),
    PeriodOfYear::Month(Month::of(4)),
    PeriodOfYear::Month(Month::of(5)),
    PeriodOfYear::Month(Month::of(6)),
    PeriodOfYear::Month(Month::of(7)),
    PeriodOfYear::Month(Month::of(8)),
    PeriodOfYear::Month(Month::of(9)),
    PeriodOfYear::Month(Month::of(10)),
    PeriodOfYear::Month(Month::of(11)),
    PeriodOfYear::Month(Month::of(12)),
];

const QUARTERS: &[PeriodOfYear] = &[
    PeriodOfYear::Quarter(Quarter::First),
    PeriodOfYear::Quarter(Quarter::Second),
    PeriodOfYear::Quarter(Quarter::Third),
    PeriodOfYear::Quarter(Quarter::Fourth),
];

const HALVES: &[PeriodOfYear] = &[
    PeriodOfYear::Half(Half::First),
    PeriodOfYear::Half(Half::Second),
];

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for frequency in Frequency::ALL {
            assert_eq!(frequency.to_string().parse(), Ok(frequency));
        }
        let error = "weekly".parse::<Frequency>().unwrap_err();
        assert_eq!(error.input(), "weekly");
    }

    /// Each part of a year belongs to exactly one frequency.
    #[test]
    fn the_frequencies_share_out_all_parts() {
        let mut parts: alloc::vec::Vec<_> = Frequency::ALL
            .iter()
            .flat_map(|frequency| frequency.parts())
            .copied()
            .collect();
        parts.sort_unstable();
        assert_eq!(parts, PeriodOfYear::ALL);
    }
}
