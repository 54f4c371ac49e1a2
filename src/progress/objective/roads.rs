//! A green road in each recognised commune.

use alloc::vec::Vec;

use super::ObjectiveFigures;
use super::communes::without;
use super::reading::{AnswerBasis, ObjectiveReading};
use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::progress::Progress;
use crate::quantity::Kilometres;
use crate::recognition::RecognitionClass;
use crate::works::GreenRoadRequirement;

pub(super) fn read<'a>(progress: &'a Progress<'a>, at_least: Kilometres) -> ObjectiveReading<'a> {
    let date = progress.date();
    let requirement = GreenRoadRequirement::new(at_least);
    let has_road = |commune: CommuneCode| {
        let rulings = progress
            .roads_in(commune)
            .map(|road| road.eligible(commune, requirement, date).answer());
        // A commune that has not reported may have roads that nobody lists.
        let unlisted = (!progress.has_reported_works(commune)).then_some(Answer::CannotSay);
        Answer::any(rulings.chain(unlisted))
    };
    let (mut with, mut without_road, mut undecided) = (0_u32, Vec::new(), Vec::new());
    for commune in progress.communes() {
        let recognised = commune.standing().map_or(Answer::CannotSay, |one| {
            one.is_recognised_as(RecognitionClass::Meets, date)
        });
        match (recognised, has_road(commune.code())) {
            (Answer::Yes, Answer::Yes) => with = with.saturating_add(1),
            (Answer::No, _) | (Answer::CannotSay, Answer::Yes) => {}
            (Answer::Yes, Answer::No) => without_road.push(commune.code()),
            (Answer::Yes | Answer::CannotSay, _) => undecided.push(commune.code()),
        }
    }
    let answer = without(&without_road, &undecided);
    let figures = ObjectiveFigures::Roads {
        with,
        without: without_road,
        undecided,
        at_least,
    };
    ObjectiveReading::new(AnswerBasis::Works, answer, figures)
}
