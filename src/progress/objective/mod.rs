//! The objectives of a plan, each with its answer and all that the answer rests on. Start at
//! [`ObjectiveProgress`].

mod criteria;
mod figures;
mod reading;
mod recognised;
mod training;
mod works;

pub use figures::ObjectiveFigures;
pub use reading::{AnswerBasis, ObjectiveReading, PublishedAt};

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::plan::{Objective, ObjectiveTarget};
use crate::progress::{CommuneProgress, Progress};
use crate::text::Lang;
use reading::answer_label;

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
            vec![recognised::completes(progress, district)]
        }
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => {
            vec![works::models(progress, at_least)]
        }
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => {
            vec![works::hamlets(progress, at_least, at_most)]
        }
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
            vec![works::roads(progress, at_least)]
        }
        ObjectiveTarget::TrainedOfficials { share, .. } => training::read(progress, share),
        ObjectiveTarget::CommunesOfClass {
            class,
            communes,
            in_all,
        } => recognised::of_class(progress, class, communes, in_all),
        ObjectiveTarget::CommuneRecognised { commune, class } => {
            vec![recognised::named(progress, commune, class)]
        }
        ObjectiveTarget::DistrictsComplete { districts } => {
            vec![recognised::districts(progress, districts)]
        }
        ObjectiveTarget::GroupMean { group, mean } => {
            vec![criteria::group_mean(progress, group, mean)]
        }
        ObjectiveTarget::GroupFloor { group, criteria } => {
            vec![criteria::group_floor(progress, group, criteria)]
        }
        ObjectiveTarget::CommuneGain { commune, criteria } => {
            vec![criteria::gain(progress, commune, criteria)]
        }
        // A state holds no figures on these.
        ObjectiveTarget::IncomePerHead { .. }
        | ObjectiveTarget::PovertyRate { .. }
        | ObjectiveTarget::HamletsMeet { .. }
        | ObjectiveTarget::Other {} => vec![ObjectiveReading::without_data()],
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

/// The communes of which something holds, and those of which it is not known; codes ascending.
fn communes_by(
    communes: &[CommuneProgress<'_>],
    ask: &dyn Fn(&CommuneProgress<'_>) -> Answer,
) -> (Vec<CommuneCode>, Vec<CommuneCode>) {
    let (mut yes, mut open) = (Vec::new(), Vec::new());
    for commune in communes {
        match ask(commune) {
            Answer::Yes => yes.push(commune.code()),
            Answer::No => {}
            Answer::CannotSay => open.push(commune.code()),
        }
    }
    (yes, open)
}

/// Yes when nothing is against it and nothing open.
const fn without(against: &[CommuneCode], open: &[CommuneCode]) -> Answer {
    match (against, open) {
        ([], []) => Answer::Yes,
        ([], _) => Answer::CannotSay,
        _ => Answer::No,
    }
}
