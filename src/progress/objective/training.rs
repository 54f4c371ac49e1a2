//! The share of officials who were trained.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::ObjectiveFigures;
use super::reading::{AnswerBasis, ObjectiveReading};
use crate::assessment::Answer;
use crate::progress::{Progress, TrainedFigure};
use crate::quantity::Percent;
use crate::sorted::sort_by_key;

/// The latest figure of the plan's year answers; several, where those of one day differ. A figure of
/// the year before is the base from which the objective rises, and no answer.
pub(super) fn read<'a>(progress: &'a Progress<'a>, target: Percent) -> Vec<ObjectiveReading<'a>> {
    let reported = || {
        let trained = progress.state().trained.iter();
        let first = progress.plan().year.first_day();
        trained.filter(move |trained| first <= trained.date && trained.date <= progress.date())
    };
    let last = reported().map(|trained| trained.date).max();
    let mut figures: Vec<TrainedFigure> = reported()
        .filter(|trained| Some(trained.date) == last)
        .map(|trained| trained.figure)
        .collect();
    sort_by_key(&mut figures, |figure| (*figure, figure.scale()));
    figures.dedup();
    let reading = |figure: Option<TrainedFigure>| {
        let answer = match figure.and_then(|figure| figure.compare(target)) {
            Some(Ordering::Less) => Answer::No,
            Some(Ordering::Equal | Ordering::Greater) => Answer::Yes,
            None => Answer::CannotSay,
        };
        let figures = ObjectiveFigures::Training { figure, target };
        ObjectiveReading::new(AnswerBasis::Training, answer, figures)
    };
    if figures.is_empty() {
        vec![reading(None)]
    } else {
        figures.into_iter().map(Some).map(reading).collect()
    }
}
