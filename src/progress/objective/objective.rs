//! An objective of a plan with its answer.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::reading::{ObjectiveReading, answer_label};
use super::{criteria, districts, recognised, roads, training};
use crate::assessment::Answer;
use crate::plan::{Objective, ObjectiveTarget};
use crate::progress::Progress;
use crate::text::Lang;

/// An objective of a plan with its answer on a day (kết quả thực hiện mục tiêu): reached, not
/// reached, or cannot say yet.
///
/// On a day before the plan's year nothing can be said, and there is no reading.
///
/// The answer holds for the day of the state: *not reached* on 30 June may still be reached by the
/// end of the year.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct ObjectiveProgress<'a> {
    /// The objective.
    pub objective: &'a Objective,
    /// Whether it is reached. Where several readings of the same question are possible, one that
    /// can be said decides; when two contradict each other, it cannot be said.
    pub answer: Answer,
    /// Every way in which the data at hand answer it, with the figures behind each answer.
    pub readings: Vec<ObjectiveReading<'a>>,
}

impl<'a> ObjectiveProgress<'a> {
    pub(super) fn of(objective: &'a Objective, progress: &'a Progress<'a>) -> Self {
        let readings = read(objective.target, progress);
        let answer = agreed(readings.iter().filter(|one| one.is_principal()));
        Self {
            objective,
            answer,
            readings,
        }
    }

    /// The answer in words: `đã đạt`, `chưa đạt`, `chưa thể kết luận`.
    #[must_use]
    pub fn answer_text(&self, lang: Lang) -> String {
        answer_label(self.answer).get(lang).into()
    }
}

/// The answer on which several readings of one question agree.
fn agreed<'a>(readings: impl Iterator<Item = &'a ObjectiveReading<'a>>) -> Answer {
    let mut said = Answer::CannotSay;
    for reading in readings.filter(|one| one.answer != Answer::CannotSay) {
        if said != Answer::CannotSay && said != reading.answer {
            return Answer::CannotSay;
        }
        said = reading.answer;
    }
    said
}

/// Every way in which the data at hand answer a target.
fn read<'a>(target: ObjectiveTarget, progress: &'a Progress<'a>) -> Vec<ObjectiveReading<'a>> {
    if !progress.has_begun() {
        return Vec::new();
    }
    match target {
        ObjectiveTarget::CommunesRecognised { communes } => recognised::read(progress, communes),
        ObjectiveTarget::MeanCriteria { mean } => criteria::means(progress, mean),
        ObjectiveTarget::CriteriaFloor { criteria } => criteria::floors(progress, criteria),
        ObjectiveTarget::DistrictCompletes { district } => {
            vec![districts::completes(progress, district)]
        }
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => {
            vec![districts::models(progress, at_least)]
        }
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => {
            vec![districts::hamlets(progress, at_least, at_most)]
        }
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
            vec![roads::read(progress, at_least)]
        }
        ObjectiveTarget::TrainedOfficials { share, .. } => training::read(progress, share),
    }
}

impl Progress<'_> {
    /// The objectives in printed order, each with its answer.
    #[must_use]
    pub fn objectives(&self) -> Vec<ObjectiveProgress<'_>> {
        let objectives = self.plan().objectives.iter();
        objectives
            .map(|objective| ObjectiveProgress::of(objective, self))
            .collect()
    }
}
