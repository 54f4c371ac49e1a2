//! One cell of the quota table: what was planned and achieved, what is missing, what was reported.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Achieved, Difference, Gap};
use crate::assessment::Answer;
use crate::place::Locality;
use crate::plan::Measure;
use crate::progress::{ColumnSum, FigureColumn, Progress};
use crate::quantity::{Decimal, Ratio};
use crate::text::{Label, Lang, number_text};

/// One cell of the quota table compared with a state.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CellProgress<'a> {
    pub(super) progress: &'a Progress<'a>,
    /// What the cell counts.
    pub measure: Measure,
    /// The district or commune; `None` for the province.
    pub place: Option<Locality>,
    /// What the plan prints; `None` when it prints nothing there.
    pub planned: Option<Decimal>,
    /// What the plan's cells sum to, for the province; the printed total may be another. `None` for
    /// a column, when a cell is missing, and in a table without columns.
    pub planned_sum: Option<Decimal>,
    /// What was achieved, as far as it is known; `None` for a row of something else, and for a
    /// place that is not there on the day.
    pub achieved: Option<Achieved>,
    /// What was planned at or above the lower bound of a tier; `None` for any other row, where a figure is
    /// missing, and where tiers overlap at or above the lower bound
    /// ([`TierRows::at_or_above`](crate::plan::TierRows::at_or_above)).
    pub planned_above: Option<Decimal>,
    /// What the plan's cells sum to at or above the lower bound of a tier, for the province.
    pub planned_sum_above: Option<Decimal>,
    /// What was achieved at or above the lower bound of a tier; `None` for any other row.
    pub achieved_above: Option<Achieved>,
}

impl<'a> CellProgress<'a> {
    /// What is missing to the plan; negative beyond it. For a tier it is what is missing at or above
    /// its lower bound, as [`CellProgress::reached`] counts: a commune that climbed beyond is not missing.
    #[must_use]
    pub fn gap(&self) -> Option<Gap> {
        let (printed, _, achieved) = self.decisive();
        Some(achieved?.gap_to(printed?))
    }

    /// What is missing to the plan within the tier itself, both ends included; for any other row
    /// the gap.
    #[must_use]
    pub fn gap_in_band(&self) -> Option<Gap> {
        Some(self.achieved?.gap_to(self.planned?))
    }

    /// The part of the plan that is known to be achieved, as an exact quotient, for a tier at or
    /// above its lower bound; `None` when nothing is planned or known.
    #[must_use]
    pub fn share(&self) -> Option<Ratio> {
        let (printed, _, achieved) = self.decisive();
        Ratio::of_decimals(achieved?.at_least(), printed?)
    }

    /// The figures that decide: what is printed, what the cells sum to, and what was achieved.
    const fn decisive(&self) -> (Option<Decimal>, Option<Decimal>, Option<Achieved>) {
        match self.measure {
            Measure::Tier { .. } => (
                self.planned_above,
                self.planned_sum_above,
                self.achieved_above,
            ),
            _ => (self.planned, self.planned_sum, self.achieved),
        }
    }

    /// Whether the plan is reached; it cannot be said of a day before the plan's year.
    ///
    /// A row that counts communes by tier is reached when as many communes as planned stand at or
    /// above its lower bound: a commune that climbed beyond its tier is not missing. Where the printed
    /// total and the sum of the cells differ, the answer is given only if it is the same for both.
    #[must_use]
    pub fn reached(&self) -> Answer {
        let (printed, by_cells, achieved) = self.decisive();
        let Some(achieved) = achieved.filter(|_| self.progress.has_begun()) else {
            return Answer::CannotSay;
        };
        let planned = printed.into_iter().chain(by_cells);
        let mut answers = planned.map(|planned| reaches(achieved, planned));
        match (answers.next(), answers.next()) {
            (Some(one), None) => one,
            (Some(one), Some(other)) if one == other => one,
            _ => Answer::CannotSay,
        }
    }

    /// The answer of [`CellProgress::reached`] with what it counts (đạt kế hoạch hay chưa): a row of 15
    /// to 18 criteria is compared with the communes at or above 15.
    ///
    /// `chưa đạt: từ 15 tiêu chí trở lên, kế hoạch 8, thực hiện 7`
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let answer = match self.reached() {
            Answer::Yes => Label::new("đạt", "reached"),
            Answer::No => Label::new("chưa đạt", "not reached"),
            Answer::CannotSay => Answer::CannotSay.label(),
        };
        let answer = answer.get(lang);
        let (planned, _, achieved) = self.decisive();
        let (Some(planned), Some(achieved)) = (planned, achieved) else {
            return answer.into();
        };
        let (planned, achieved) = (number_text(planned, lang), achieved.text(lang));
        match (self.measure, lang) {
            (Measure::Tier { from, .. }, Lang::Vi) => format!(
                "{answer}: từ {from} tiêu chí trở lên, kế hoạch {planned}, thực hiện {achieved}"
            ),
            (Measure::Tier { from, .. }, Lang::En) => {
                format!(
                    "{answer}: at {from} criteria or more, planned {planned}, achieved {achieved}"
                )
            }
            (_, Lang::Vi) => format!("{answer}: kế hoạch {planned}, thực hiện {achieved}"),
            (_, Lang::En) => format!("{answer}: planned {planned}, achieved {achieved}"),
        }
    }

    /// The latest figure that the district or commune reported for a column, not later than the day; `None`
    /// when there is none, when two of that day differ, and for an actual figure or an estimate of a
    /// day before the plan's year. For the province see [`CellProgress::reported_sum`].
    #[must_use]
    pub fn reported(&self, column: FigureColumn) -> Option<Decimal> {
        self.reported_by(self.place?, column)
    }

    /// The sum of a column over [`Progress::localities`], with how many of them have a figure;
    /// `None` when none has. Columns are not mixed: actual figures and estimates have their own
    /// sums.
    #[must_use]
    pub fn reported_sum(&self, column: FigureColumn) -> Option<ColumnSum> {
        let places = self.progress.localities().into_iter();
        let figures = places.map(|one| self.reported_by(one, column));
        ColumnSum::new(column, figures)
    }

    fn reported_by(&self, place: Locality, column: FigureColumn) -> Option<Decimal> {
        let (reading, date) = (self.progress.state_reading(), self.progress.date());
        let of = (place, self.measure, column);
        // What was achieved or expected before the plan's year answers another plan.
        let first = match column {
            FigureColumn::Actual | FigureColumn::Estimate => self.progress.plan().year.first_day(),
            FigureColumn::Plan | FigureColumn::LastYear => NaiveDate::MIN,
        };
        let latest = reading.latest_figures(of, date).first()?;
        let is_current = latest.on.is_none_or(|on| on >= first);
        is_current
            .then(|| reading.latest_figure(of, date))
            .flatten()
    }

    /// What makes the difference to the plan: the communes that stand below the row's tier, nearest
    /// first, with the criteria that they still miss; works that do not count, with the reasons;
    /// communes that have not reported.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference<'a>> {
        Difference::of(self.progress, self.measure, self.place)
    }
}

/// Whether a figure is reached, everything missing turning out either way.
pub(in crate::progress) fn reaches(achieved: Achieved, planned: Decimal) -> Answer {
    if achieved.at_least() >= planned {
        Answer::Yes
    } else if achieved.at_most().is_some_and(|most| most < planned) {
        Answer::No
    } else {
        Answer::CannotSay
    }
}
