//! How the data at hand answer an objective.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

use super::commune_group::below;
use super::objective::{Basis, ObjectiveReading, PublishedAt};
use super::quota_progress::reaches;
use super::{
    Achieved, CommuneProgress, ObjectiveFigures, Progress, Published, PublishedFigure, RolledPlace,
    RolledUp, TrainedFigure,
};
use crate::assessment::{Answer, CommuneResult};
use crate::calendar::{NaiveDate, ProgrammeYear};
use crate::place::{CommuneCode, DistrictCode};
use crate::plan::{Measure, ObjectiveTarget};
use crate::quantity::{Decimal, Kilometres, Percent, Printed, Ratio};
use crate::recognition::{RecognitionClass, YearBasis};
use crate::works::GreenRoadRequirement;

/// Every way in which the data at hand answer a target.
pub(super) fn read<'a>(
    target: ObjectiveTarget,
    progress: &'a Progress<'a>,
) -> Vec<ObjectiveReading<'a>> {
    match target {
        ObjectiveTarget::CommunesRecognised { communes } => recognised(progress, communes),
        ObjectiveTarget::MeanCriteria { mean } => means(progress, mean),
        ObjectiveTarget::CriteriaFloor { criteria } => floors(progress, criteria),
        ObjectiveTarget::DistrictCompletes { district } => vec![completes(progress, district)],
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => {
            vec![models(progress, at_least)]
        }
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => {
            vec![hamlets(progress, at_least, at_most)]
        }
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
            vec![roads(progress, at_least)]
        }
        ObjectiveTarget::TrainedOfficials { share, .. } => training(progress, share),
    }
}

// --- communes recognised in the year --------------------------------------------

fn recognised<'a>(progress: &'a Progress<'a>, target: u32) -> Vec<ObjectiveReading<'a>> {
    let by_standing = YearBasis::ALL
        .iter()
        .map(|basis| recognised_by_standing(progress, target, *basis));
    let published = recognitions_published(progress);
    let by_publication = YearBasis::ALL.iter().filter_map(|basis| {
        let figures = published.as_ref()?;
        Some(recognised_by_publication(figures, target, *basis))
    });
    by_standing.chain(by_publication).collect()
}

fn recognised_by_standing<'a>(
    progress: &'a Progress<'a>,
    target: u32,
    basis: YearBasis,
) -> ObjectiveReading<'a> {
    // Decisions on the year may become known later.
    let (year, known) = (progress.plan().year, progress.state().date);
    let (mut at_least, mut at_most) = (0_u32, 0_u32);
    for commune in progress.communes() {
        let answer = commune.standing().map_or(Answer::CannotSay, |one| {
            one.recognised_as_in(RecognitionClass::Meets, year, basis, known)
        });
        at_least = at_least.saturating_add(u32::from(answer == Answer::Yes));
        at_most = at_most.saturating_add(u32::from(answer != Answer::No));
    }
    let answer = if at_least >= target {
        Answer::Yes
    } else if at_most < target {
        Answer::No
    } else {
        Answer::CannotSay
    };
    let figures = ObjectiveFigures::Recognised {
        at_least,
        at_most: Some(at_most),
        target,
    };
    ObjectiveReading::new(Basis::Standings(basis), answer, figures)
}

/// The first and the last published number of recognised communes within the plan's year; the eve of
/// the year belongs to it.
struct PublishedGrowth<'a> {
    from: &'a PublishedFigure,
    to: &'a PublishedFigure,
    growth: u32,
}

fn recognitions_published<'a>(progress: &'a Progress<'a>) -> Option<PublishedGrowth<'a>> {
    let year = progress.plan().year;
    let count = |figure: &PublishedFigure| match figure.figure {
        Published::Recognised { communes } => Some(communes),
        _ => None,
    };
    let within = |figure: &&PublishedFigure| {
        count(figure).is_some()
            && figure.date <= progress.date()
            && figure.date <= year.last_day()
            && is_in_or_on_the_eve_of(year, figure.date)
    };
    let figures = || progress.state().published.iter().filter(within);
    // Of several figures of one day those count that show the least growth.
    let from = figures().min_by_key(|figure| (figure.date, Reverse(count(figure))))?;
    let to = figures().max_by_key(|figure| (figure.date, Reverse(count(figure))))?;
    let growth = count(to)?.saturating_sub(count(from)?);
    (from.date < to.date).then_some(PublishedGrowth { from, to, growth })
}

fn is_in_or_on_the_eve_of(year: ProgrammeYear, date: NaiveDate) -> bool {
    date.succ_opt().is_some_and(|next| next >= year.first_day())
}

/// What the growth of the published number says: at least so many were recognised in between, by the
/// day of the decision, for a revocation only lowers the number. For which year they had registered,
/// it does not say.
fn recognised_by_publication<'a>(
    published: &PublishedGrowth<'a>,
    target: u32,
    basis: YearBasis,
) -> ObjectiveReading<'a> {
    let at_least = match basis {
        YearBasis::DecisionDate => published.growth,
        YearBasis::CountsFor | YearBasis::RegisteredFor => 0,
    };
    let answer = if at_least >= target {
        Answer::Yes
    } else {
        Answer::CannotSay
    };
    let figures = ObjectiveFigures::Recognised {
        at_least,
        at_most: None,
        target,
    };
    let rests_on = vec![published_at(published.from), published_at(published.to)];
    ObjectiveReading::new(Basis::PublishedBy(basis, rests_on), answer, figures)
}

const fn published_at(figure: &PublishedFigure) -> PublishedAt<'_> {
    PublishedAt {
        date: figure.date,
        source: &figure.source,
    }
}

/// The latest published figures of the plan's year that some test picks, not later than the day;
/// several where those of one day differ. Figures of an earlier year answer another plan.
fn latest<'a, T: Copy + Ord>(
    progress: &'a Progress<'a>,
    pick: impl Fn(Published) -> Option<T>,
) -> Vec<(T, PublishedAt<'a>)> {
    let mut found: Vec<(T, PublishedAt<'a>)> = progress
        .state()
        .published
        .iter()
        .filter(|figure| figure.date <= progress.date())
        .filter(|figure| is_in_or_on_the_eve_of(progress.plan().year, figure.date))
        .filter_map(|figure| Some((pick(figure.figure)?, published_at(figure))))
        .collect();
    let last = found.iter().map(|(_, at)| at.date).max();
    found.retain(|(_, at)| Some(at.date) == last);
    found.sort_by(|one, other| {
        let key = |(value, at): &(T, PublishedAt<'a>)| (*value, at.source.key());
        key(one).cmp(&key(other))
    });
    found
}

// --- the number of criteria -------------------------------------------------------

fn means<'a>(progress: &'a Progress<'a>, target: Printed) -> Vec<ObjectiveReading<'a>> {
    let published = latest(progress, |figure| match figure {
        Published::MeanCriteria { mean } => Some(mean),
        _ => None,
    });
    let published = published.into_iter().map(|(mean, at)| {
        let figures = ObjectiveFigures::PublishedMean { mean, target };
        let answer = published_mean_reaches(mean, target);
        ObjectiveReading::new(Basis::Published(vec![at]), answer, figures)
    });
    mean_of_results(progress, target)
        .into_iter()
        .chain(published)
        .collect()
}

fn mean_of_results<'a>(
    progress: &'a Progress<'a>,
    target: Printed,
) -> Option<ObjectiveReading<'a>> {
    let criteria = u64::from(progress.plan().quota.criteria);
    let (mut least, mut most, mut communes) = (0_u64, 0_u64, 0_u64);
    for commune in progress.communes() {
        let met = commune.result().map(CommuneResult::met);
        let bounds = met.map_or((0, criteria), |met| {
            (u64::from(met.at_least()), u64::from(met.at_most()))
        });
        least = least.saturating_add(bounds.0);
        most = most.saturating_add(bounds.1);
        communes = communes.saturating_add(1);
    }
    let (least, most) = (Ratio::new(least, communes)?, Ratio::new(most, communes)?);
    let answer = if least.compare(target).is_ge() {
        Answer::Yes
    } else if most.compare(target).is_lt() {
        Answer::No
    } else {
        Answer::CannotSay
    };
    let figures = ObjectiveFigures::Mean {
        least,
        most,
        target,
    };
    Some(ObjectiveReading::new(Basis::Results, answer, figures))
}

/// The true mean lies less than one unit of the last printed digit away, however it was rounded.
fn published_mean_reaches(mean: Printed, target: Printed) -> Answer {
    let unit = Decimal::new(1, mean.digits());
    let at_least = mean.get().checked_sub(unit);
    let at_most = mean.get().checked_add(unit);
    if at_least.is_some_and(|least| least >= target.get()) {
        Answer::Yes
    } else if at_most.is_some_and(|most| most <= target.get()) {
        Answer::No
    } else {
        Answer::CannotSay
    }
}

fn floors<'a>(progress: &'a Progress<'a>, floor: u8) -> Vec<ObjectiveReading<'a>> {
    let lies_below = |commune: &CommuneProgress<'_>| {
        let met = commune.result().map(CommuneResult::met);
        met.map_or(Answer::CannotSay, |met| below(met, floor))
    };
    let (below, undecided) = sorted(progress.communes(), lies_below);
    let answer = without(&below, &undecided);
    let figures = ObjectiveFigures::Floor {
        below,
        undecided,
        floor,
    };
    let results = ObjectiveReading::new(Basis::Results, answer, figures);
    let published = latest(progress, |figure| match figure {
        Published::NoneBelow { criteria } => Some(criteria),
        _ => None,
    });
    let published = published.into_iter().map(|(none_below, at)| {
        // That none stands below 7 does not tell whether any stands at 7.
        let answer = if none_below >= floor {
            Answer::Yes
        } else {
            Answer::CannotSay
        };
        let figures = ObjectiveFigures::PublishedFloor { none_below, floor };
        ObjectiveReading::new(Basis::Published(vec![at]), answer, figures)
    });
    [results].into_iter().chain(published).collect()
}

/// The communes of which something holds, and those of which it is not known; codes rising.
fn sorted<'a>(
    communes: impl Iterator<Item = &'a CommuneProgress<'a>>,
    ask: impl Fn(&CommuneProgress<'_>) -> Answer,
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

// --- districts --------------------------------------------------------------------

fn completes<'a>(progress: &'a Progress<'a>, district: DistrictCode) -> ObjectiveReading<'a> {
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
    let (not_recognised, undecided) = sorted(communes(), lacks);
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
    ObjectiveReading::new(Basis::StandingsOnDay, answer, figures)
}

fn models<'a>(progress: &'a Progress<'a>, at_least: u32) -> ObjectiveReading<'a> {
    let rolled = RolledUp::of(progress, Measure::ValueChainModels);
    let districts = progress.districts().iter().filter_map(|district| {
        let place = RolledPlace::District(*district);
        Some((*district, rolled.as_ref()?.part(&place)?.achieved()))
    });
    per_district(districts.collect(), at_least, None)
}

fn hamlets<'a>(progress: &'a Progress<'a>, at_least: u32, at_most: u32) -> ObjectiveReading<'a> {
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
    let districts = progress.districts().iter().filter_map(|district| {
        let communes = progress.communes_in(*district).map(of_commune);
        let achieved = communes.fold(Achieved::NOTHING, Achieved::merge);
        Some((*district, achieved))
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
    ObjectiveReading::new(Basis::Works, answer, figures)
}

// --- green roads ------------------------------------------------------------------

fn roads<'a>(progress: &'a Progress<'a>, at_least: Kilometres) -> ObjectiveReading<'a> {
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
    ObjectiveReading::new(Basis::Works, answer, figures)
}

// --- training ---------------------------------------------------------------------

/// The latest figure of the plan's year answers; several, where those of one day differ. A figure of
/// the year before is the base from which the objective rises, and no answer.
fn training<'a>(progress: &'a Progress<'a>, target: Percent) -> Vec<ObjectiveReading<'a>> {
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
    figures.sort_unstable();
    figures.dedup();
    let reading = |figure: Option<TrainedFigure>| {
        let answer = match figure.and_then(|figure| figure.compare(target)) {
            Some(Ordering::Less) => Answer::No,
            Some(Ordering::Equal | Ordering::Greater) => Answer::Yes,
            None => Answer::CannotSay,
        };
        let figures = ObjectiveFigures::Training { figure, target };
        ObjectiveReading::new(Basis::Training, answer, figures)
    };
    if figures.is_empty() {
        vec![reading(None)]
    } else {
        figures.into_iter().map(Some).map(reading).collect()
    }
}
