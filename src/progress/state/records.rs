//! What a state holds beside results, standings and works: what was done and handed in, the training
//! of officials, and the figures that districts reported.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::{CommuneCode, DistrictCode, InvalidLocality, Locality};
use crate::plan::Measure;
use crate::quantity::{Decimal, Percent, Share, sum};
use crate::text::codes;

/// A task of the plan that was done (nhiệm vụ đã hoàn thành).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a register of tasks may say more about a result.
#[non_exhaustive]
pub struct TaskDone {
    /// The printed number of the task.
    pub number: u16,
    /// The day on which it was done.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
    /// What came of it, for example the number of a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

impl TaskDone {
    /// A task that was done on a day.
    #[must_use]
    pub const fn new(number: u16, on: NaiveDate) -> Self {
        Self {
            number,
            on,
            result: None,
        }
    }
}

/// Something that was handed in or carried out for a duty of the plan: a report, an inspection, a
/// visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a register of reports may say more about each.
#[non_exhaustive]
pub struct Submission {
    /// The code of the duty in the plan.
    pub duty: String,
    /// The period that it is about.
    pub period: ReportingPeriod,
    /// Who did it.
    pub by: Reporter,
    /// The day on which it was handed in.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
}

impl Submission {
    /// A submission for a duty and a period.
    #[must_use]
    pub const fn new(duty: String, period: ReportingPeriod, by: Reporter, on: NaiveDate) -> Self {
        Self {
            duty,
            period,
            by,
            on,
        }
    }
}

/// Who fulfils a duty.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "a district or commune has a code, everybody else has a name"
)]
pub enum Reporter {
    /// A district.
    District(DistrictCode),
    /// A commune.
    Commune(CommuneCode),
    /// An agency, by its name.
    Agency(String),
}

impl From<Locality> for Reporter {
    fn from(place: Locality) -> Self {
        match place {
            Locality::District(code) => Self::District(code),
            Locality::Commune(code) => Self::Commune(code),
        }
    }
}

/// How many officials were trained by a day (tỷ lệ cán bộ được đào tạo, tập huấn; plan 18/KH-UBND,
/// section II.3).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a report may say more about the training.
#[non_exhaustive]
pub struct TrainedOfficials {
    /// The day on which the figure holds.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// The figure.
    pub figure: TrainedFigure,
}

impl TrainedOfficials {
    /// A figure of a day.
    #[must_use]
    pub const fn new(date: NaiveDate, figure: TrainedFigure) -> Self {
        Self { date, figure }
    }
}

/// A share of officials, as it is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a share is known by its numbers or by its percentage"
)]
pub enum TrainedFigure {
    /// The officials who were trained, of all.
    Officials {
        /// Those who were trained.
        trained: u32,
        /// All who take part in directing the programme.
        of: u32,
    },
    /// A percentage, as it was reported.
    Percent(Percent),
}

impl TrainedFigure {
    /// How the share compares with a percentage, exactly; `None` for a share of nobody, or of fewer
    /// officials than were trained.
    #[must_use]
    pub fn compare(self, target: Percent) -> Option<Ordering> {
        match self {
            Self::Officials { trained, of } => {
                let share = Share::new(trained.into(), of.into()).ok()?;
                Some(share.compare(target))
            }
            Self::Percent(percent) => Some(percent.cmp(&target)),
        }
    }

    /// The decimals with which it is written.
    pub(in crate::progress) fn scale(self) -> u32 {
        match self {
            Self::Officials { .. } => 0,
            Self::Percent(percent) => percent.get().scale(),
        }
    }
}

codes! {
    /// What a reported figure is (loại số liệu). Figures of different columns are never summed.
    closed because "the four columns of a progress report; a reader must know which one he has"
    enum FigureColumn: "column of figures" {
        /// What the plan asks for (kế hoạch).
        Plan = "plan", "kế hoạch", "plan";
        /// What was achieved (thực hiện).
        Actual = "actual", "thực hiện", "actual";
        /// What is expected for the end of the period (ước thực hiện, dự kiến).
        Estimate = "estimate", "ước thực hiện", "estimate";
        /// What was achieved in the same period of the year before (cùng kỳ năm trước).
        LastYear = "last-year", "cùng kỳ năm trước", "same period of last year";
    }
}

/// A figure as a district, or a commune where there are no districts, reported it (số liệu báo cáo của
/// huyện, xã).
///
/// It stands beside what the communes' own results give and replaces nothing. Of several figures of
/// one district or commune, measure and column the latest counts. The serde form has `district` or
/// `commune` for the place.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "FigureForm", into = "FigureForm")]
// May grow: a report may say more about a figure.
#[non_exhaustive]
pub struct ReportedFigure {
    /// The district or commune that reports it.
    pub place: Locality,
    /// What it counts.
    pub measure: Measure,
    /// Which column it belongs to.
    pub column: FigureColumn,
    /// The figure. One with more digits than [`Bounds::SUMMAND`](crate::quantity::Bounds::SUMMAND) is
    /// refused when it is read, and never among the reported ones.
    pub value: Decimal,
    /// The day on which it was reported; a figure without one is older than any that has one.
    pub on: Option<NaiveDate>,
    /// Where it was reported, for example the number of the report.
    pub source: Option<String>,
}

impl ReportedFigure {
    /// A figure without its day and its source.
    #[must_use]
    pub fn new(
        place: impl Into<Locality>,
        measure: Measure,
        column: FigureColumn,
        value: Decimal,
    ) -> Self {
        Self {
            place: place.into(),
            measure,
            column,
            value,
            on: None,
            source: None,
        }
    }
}

/// The serde form of a figure.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureForm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    district: Option<DistrictCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    commune: Option<CommuneCode>,
    measure: Measure,
    column: FigureColumn,
    #[serde(with = "crate::quantity::summand_form")]
    value: Decimal,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

impl TryFrom<FigureForm> for ReportedFigure {
    type Error = InvalidLocality;

    fn try_from(form: FigureForm) -> Result<Self, InvalidLocality> {
        Ok(Self {
            place: Locality::of_fields(form.district, form.commune)?,
            measure: form.measure,
            column: form.column,
            value: form.value,
            on: form.on,
            source: form.source,
        })
    }
}

impl From<ReportedFigure> for FigureForm {
    fn from(figure: ReportedFigure) -> Self {
        Self {
            district: figure.place.district(),
            commune: figure.place.commune(),
            measure: figure.measure,
            column: figure.column,
            value: figure.value,
            on: figure.on,
            source: figure.source,
        }
    }
}

/// The sum of one column over some districts or communes, with how many of them have a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct ColumnSum {
    /// The column whose figures were summed.
    pub column: FigureColumn,
    /// The sum of the figures that there are.
    #[serde(with = "crate::quantity::decimal_form")]
    pub sum: Decimal,
    /// The districts or communes that have a figure.
    #[serde(rename = "districts")]
    pub reported: u32,
    /// The districts or communes of the area.
    pub of: u32,
}

impl ColumnSum {
    /// The sum of one column, of the figures that there are; `None` when none is there.
    pub(in crate::progress) fn new(
        column: FigureColumn,
        figures: impl IntoIterator<Item = Option<Decimal>>,
    ) -> Option<Self> {
        let (mut found, mut of) = (Vec::new(), 0_u32);
        for figure in figures {
            // One for each district or commune, whose codes are numbers of 32 bits.
            of = of.saturating_add(1);
            found.extend(figure);
        }
        let reported = u32::try_from(found.len()).ok().filter(|count| *count > 0)?;
        Some(Self {
            column,
            sum: sum(found),
            reported,
            of,
        })
    }

    /// Whether every one of them has a figure, so that the sum is that of the area.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.reported == self.of
    }
}
