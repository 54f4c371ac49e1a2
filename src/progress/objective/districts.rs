//! What is asked of a district: that it completes, that each has its models and hamlets.

use alloc::vec::Vec;

use super::ObjectiveFigures;
use super::communes::{communes_by, without};
use super::reading::{AnswerBasis, ObjectiveReading};
use crate::assessment::Answer;
use crate::place::DistrictCode;
use crate::plan::Measure;
use crate::progress::quota::reaches;
use crate::progress::{Achieved, CommuneProgress, Progress, RolledPlace, RolledUp};
use crate::recognition::RecognitionClass;

pub(super) fn completes<'a>(
    progress: &'a Progress<'a>,
    district: DistrictCode,
) -> ObjectiveReading<'a> {
    let date = progress.date();
    let communes = || progress.communes_in(district);
    let lacks = |commune: &CommuneProgress<'_>| {
        let standing = commune.standing();
        match standing.map(|standing| standing.is_recognised_as(RecognitionClass::Meets, date)) {
            Some(Answer::Yes) => Answer::No,
            Some(Answer::No) => Answer::Yes,
            Some(Answer::CannotSay) | None => Answer::CannotSay,
        }
    };
    let (not_recognised, undecided) = communes_by(communes(), lacks);
    let count = u32::try_from(communes().count()).unwrap_or(u32::MAX);
    let answer = if count == 0 {
        // A district that is not there on the day has not completed anything.
        Answer::CannotSay
    } else {
        without(&not_recognised, &undecided)
    };
    let figures = ObjectiveFigures::District {
        district,
        communes: count,
        not_recognised,
        undecided,
    };
    ObjectiveReading::new(AnswerBasis::StandingsOnDay, answer, figures)
}

pub(super) fn models<'a>(progress: &'a Progress<'a>, at_least: u32) -> ObjectiveReading<'a> {
    let rolled = RolledUp::of(progress, Measure::ValueChainModels);
    let districts = progress.districts().iter().filter_map(|district| {
        let place = RolledPlace::District(*district);
        Some((*district, rolled.as_ref()?.part(&place)?.achieved()))
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
        let (mut certain, mut possible) = (0_u64, 0_u64);
        for (_, ruling) in progress.hamlets_in(code) {
            let answer = ruling.answer();
            certain = certain.saturating_add(u64::from(answer == Answer::Yes));
            possible = possible.saturating_add(u64::from(answer != Answer::No));
        }
        let achieved = Achieved::of_part(certain.into(), Some(possible.into()));
        achieved.reported_by_commune(progress.has_reported_works(code))
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
