//! Duties that come back within the year.

use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::{Frequency, PeriodOfYear, ProgrammeYear, ReportingPeriod};
use crate::sorted::sort;
use crate::text::codes;

/// Something that a plan asks for at set times: a report, an inspection, a visit, an agreement, a
/// review (chế độ báo cáo, kiểm tra, giám sát).
///
/// The plan of 2018 names no day on which a report is due, so a period's last day is taken. One
/// that falls on a weekend or a holiday is kept as it is.
///
/// ```
/// use nongthonmoi::calendar::ProgrammeYear;
/// use nongthonmoi::plan::PlanReading;
/// use nongthonmoi::samples::hoa_binh;
///
/// let plan = hoa_binh::plan_2018();
/// let checks = PlanReading::of(&plan).duty("VI-inspection").value().unwrap();
/// let year = ProgrammeYear::new(2018).unwrap();
/// let due: Vec<String> = checks.periods(year).iter().map(ToString::to_string).collect();
/// // After 3, 6 and 12 months.
/// assert_eq!(due, ["2018-Q1", "2018-H1", "2018"]);
/// ```
#[doc(alias = "chế độ báo cáo")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: plans of other years may say in what form a duty is done.
#[non_exhaustive]
pub struct Duty {
    /// The code that identifies the duty within its plan, for example `III.2-report`.
    pub code: String,
    /// The section of the plan, for example `III.2`.
    pub section: String,
    /// The sentence as it is printed.
    pub text: String,
    /// What is asked for.
    pub kind: DutyKind,
    /// Who has to do it.
    pub bearer: DutyBearer,
    /// To whom it is rendered, as printed; none when the plan names nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipients: Vec<String>,
    /// The printed number of the task that is the same act, where the annex names it too. The
    /// calendar then has the task, and not the duty besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<u16>,
    /// When it falls due; none when the plan does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedule: Vec<Recurrence>,
}

impl Duty {
    /// A duty that is rendered to nobody in particular and whose times are not known.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        section: impl Into<String>,
        text: impl Into<String>,
        kind: DutyKind,
        bearer: DutyBearer,
    ) -> Self {
        Self {
            code: code.into(),
            section: section.into(),
            text: text.into(),
            kind,
            bearer,
            recipients: Vec::new(),
            task: None,
            schedule: Vec::new(),
        }
    }

    /// The periods of a year at whose ends the duty falls due, each once, in order; none when the
    /// schedule is not known.
    #[must_use]
    pub fn periods(&self, year: ProgrammeYear) -> Vec<ReportingPeriod> {
        let mut periods: Vec<ReportingPeriod> = self
            .schedule
            .iter()
            .flat_map(Recurrence::parts)
            .map(|part| ReportingPeriod::new(*part, year))
            .collect();
        sort(&mut periods);
        periods.dedup();
        periods
    }
}

/// Who has to do what a duty asks for.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
// May grow: a plan may also bind every hamlet.
#[non_exhaustive]
pub enum DutyBearer {
    /// Each district and city of the province, by its people's committee and steering committee
    /// (UBND, Ban Chỉ đạo các huyện, thành phố).
    EachDistrict,
    /// Each commune of the province, by its people's committee (UBND các xã).
    EachCommune,
    /// Each member of the province's steering committee (đơn vị thành viên Ban Chỉ đạo).
    EachMember,
    /// Agencies by their printed names, together.
    Agencies(Vec<String>),
}

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
