//! The works that a plan asks for: models and hamlets of each district, a green road of each
//! recognised commune.

use alloc::vec::Vec;

use super::reading::{AnswerBasis, ObjectiveReading};
use super::{ObjectiveFigures, without};
use crate::assessment::Answer;
use crate::place::{CommuneCode, DistrictCode};
use crate::plan::Measure;
use crate::progress::quota::reaches;
use crate::progress::{Achieved, CommuneProgress, Progress, RolledPlace, RolledUp};
use crate::quantity::Kilometres;
use crate::recognition::RecognitionClass;

pub(super) fn models<'a>(progress: &'a Progress<'a>, at_least: u32) -> ObjectiveReading<'a> {
    let rolled = RolledUp::of(progress, Measure::ValueChainModels);
    let districts = progress.districts().iter().filter_map(|district| {
        let place = RolledPlace::District(*district);
        Some((*district, rolled.as_ref()?.part(&place)?.achieved))
    });
    per_district(districts.collect(), at_least, None)
}

pub(super) fn hamlets<'a>(
    progress: &'a Progress<'a>,
    at_least: u32,
    at_most: u32,
) -> ObjectiveReading<'a> {
    let of_commune = |commune: &CommuneProgress<'_>| {
        let code = commune.code();
        let answers = progress.hamlets_in(code).map(|(_, ruling)| ruling.answer());
        Achieved::of_works(answers, progress.has_reported_works(code))
    };
    let districts = progress.districts().iter().map(|district| {
        let communes = progress.communes_in(*district).map(of_commune);
        let achieved = communes.fold(Achieved::NOTHING, Achieved::merge);
        (*district, achieved)
    });
    per_district(districts.collect(), at_least, Some(at_most))
}

/// Every district reaches a number; more than the objective names is no miss.
fn per_district<'a>(
    districts: Vec<(DistrictCode, Achieved)>,
    at_least: u32,
    at_most: Option<u32>,
) -> ObjectiveReading<'a> {
    let answers = districts
        .iter()
        .map(|(_, achieved)| reaches(*achieved, at_least.into()));
    let answer = if districts.is_empty() {
        Answer::CannotSay
    } else {
        Answer::all(answers)
    };
    let figures = ObjectiveFigures::PerDistrict {
        districts,
        at_least,
        at_most,
    };
    ObjectiveReading::new(AnswerBasis::Works, answer, figures)
}

pub(super) fn roads<'a>(progress: &'a Progress<'a>, at_least: Kilometres) -> ObjectiveReading<'a> {
    let (date, ladder) = (progress.date(), &progress.state().ladder);
    let has_road = |commune: CommuneCode| {
        let rulings = progress
            .roads_in(commune)
            .map(|road| road.eligible(commune, at_least, date).answer());
        // A commune that has not reported may have roads that nobody lists.
        let unlisted = (!progress.has_reported_works(commune)).then_some(Answer::CannotSay);
        Answer::any(rulings.chain(unlisted))
    };
    let (mut with, mut without_road, mut undecided) = (0_u32, Vec::new(), Vec::new());
    for commune in progress.communes() {
        let recognised = commune.standing.map_or(Answer::CannotSay, |one| {
            one.is_recognised_as(RecognitionClass::Meets, ladder, date)
        });
        match (recognised, has_road(commune.code())) {
            // A gazetteer has fewer communes than 32 bits count.
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
