//! How many communes were recognised in the plan's year, and whether all of a district are.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::reading::{AnswerBasis, ObjectiveReading, PublishedAt};
use super::{ObjectiveFigures, communes_by, without};
use crate::assessment::Answer;
use crate::calendar::{NaiveDate, ProgrammeYear};
use crate::place::{CommuneCode, DistrictCode, Locality};
use crate::progress::published::{Published, PublishedFigure};
use crate::progress::{CommuneProgress, Progress};
use crate::recognition::{RecognitionClass, Standing, YearBasis};

pub(super) fn read<'a>(progress: &'a Progress<'a>, target: u32) -> Vec<ObjectiveReading<'a>> {
    let by_standing = YearBasis::ALL
        .iter()
        .map(|basis| by_standing(progress, RecognitionClass::Meets, target, *basis));
    let published = recognitions_published(progress);
    let by_publication = YearBasis::ALL.iter().filter_map(|basis| {
        let figures = published.as_ref()?;
        Some(recognised_by_publication(figures, target, *basis))
    });
    by_standing.chain(by_publication).collect()
}

/// Communes of a class, recognised in the year or in all.
pub(super) fn of_class<'a>(
    progress: &'a Progress<'a>,
    class: RecognitionClass,
    target: u32,
    in_all: bool,
) -> Vec<ObjectiveReading<'a>> {
    if !in_all {
        let bases = YearBasis::ALL.iter();
        let readings = bases.map(|basis| by_standing(progress, class, target, *basis));
        return readings.collect();
    }
    let (date, ladder) = (progress.date(), &progress.state().ladder);
    let counts = |standing: &Standing| standing.is_recognised_as(class, ladder, date);
    vec![counted(
        progress,
        target,
        AnswerBasis::StandingsOnDay,
        &counts,
    )]
}

/// Whether a commune that a plan names is recognised in a class on the day.
pub(super) fn named<'a>(
    progress: &'a Progress<'a>,
    commune: CommuneCode,
    class: RecognitionClass,
) -> ObjectiveReading<'a> {
    let (date, ladder) = (progress.date(), &progress.state().ladder);
    let standing = progress.commune(commune).and_then(|one| one.standing);
    let answer = standing.map_or(Answer::CannotSay, |one| {
        one.is_recognised_as(class, ladder, date)
    });
    let figures = ObjectiveFigures::Commune { commune, class };
    ObjectiveReading::new(AnswerBasis::StandingsOnDay, answer, figures)
}

/// How many districts have only recognised communes.
pub(super) fn districts<'a>(progress: &'a Progress<'a>, target: u32) -> ObjectiveReading<'a> {
    let (mut at_least, mut at_most) = (0_u32, 0_u32);
    for district in progress.districts() {
        let answer = completes(progress, *district).answer;
        // A country has fewer districts than 32 bits count.
        at_least = at_least.saturating_add(u32::from(answer == Answer::Yes));
        at_most = at_most.saturating_add(u32::from(answer != Answer::No));
    }
    let answer = if progress.districts().is_empty() {
        Answer::CannotSay
    } else {
        reaches(at_least, at_most, target)
    };
    let figures = ObjectiveFigures::Districts {
        at_least,
        at_most,
        target,
    };
    ObjectiveReading::new(AnswerBasis::StandingsOnDay, answer, figures)
}

fn by_standing<'a>(
    progress: &'a Progress<'a>,
    class: RecognitionClass,
    target: u32,
    basis: YearBasis,
) -> ObjectiveReading<'a> {
    // Decisions on the year may become known later.
    let (year, known) = (progress.plan().year, progress.state().date);
    let ladder = &progress.state().ladder;
    let counts = |standing: &Standing| standing.recognised_as_in(class, ladder, year, basis, known);
    counted(progress, target, AnswerBasis::Standings(basis), &counts)
}

/// How many communes something holds of by their standings.
fn counted<'a>(
    progress: &Progress<'a>,
    target: u32,
    basis: AnswerBasis<'a>,
    counts: &dyn Fn(&Standing) -> Answer,
) -> ObjectiveReading<'a> {
    let (mut at_least, mut at_most) = (0_u32, 0_u32);
    for commune in progress.communes() {
        let answer = commune.standing.map_or(Answer::CannotSay, counts);
        // A gazetteer has fewer communes than 32 bits count.
        at_least = at_least.saturating_add(u32::from(answer == Answer::Yes));
        at_most = at_most.saturating_add(u32::from(answer != Answer::No));
    }
    let figures = ObjectiveFigures::Recognised {
        at_least,
        at_most: Some(at_most),
        target,
    };
    ObjectiveReading::new(basis, reaches(at_least, at_most, target), figures)
}

const fn reaches(at_least: u32, at_most: u32, target: u32) -> Answer {
    if at_least >= target {
        Answer::Yes
    } else if at_most < target {
        Answer::No
    } else {
        Answer::CannotSay
    }
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
    let from = figures().min_by_key(|one| (one.date, Reverse(count(one)), by_source(one)))?;
    let to = figures().min_by_key(|one| (Reverse(one.date), count(one), by_source(one)))?;
    // A number that fell does not say how many were recognised: none at least.
    let growth = count(to)?.saturating_sub(count(from)?);
    (from.date < to.date).then_some(PublishedGrowth { from, to, growth })
}

/// The order of figures that agree.
fn by_source(figure: &PublishedFigure) -> (&str, &str) {
    (&*figure.source.key, &*figure.source.address)
}

fn is_in_or_on_the_eve_of(year: ProgrammeYear, date: NaiveDate) -> bool {
    date.succ_opt().is_some_and(|next| next >= year.first_day())
}

/// What the growth of the published number says: at least its amount was recognised in between, by the
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
    let rests_on = vec![
        PublishedAt::of(published.from),
        PublishedAt::of(published.to),
    ];
    ObjectiveReading::new(AnswerBasis::PublishedBy(basis, rests_on), answer, figures)
}

pub(super) fn completes<'a>(
    progress: &'a Progress<'a>,
    district: DistrictCode,
) -> ObjectiveReading<'a> {
    let (date, ladder) = (progress.date(), &progress.state().ladder);
    let communes = progress.communes_of(Some(Locality::District(district)));
    let lacks = |commune: &CommuneProgress<'_>| match commune
        .standing
        .map(|standing| standing.is_recognised_as(RecognitionClass::Meets, ladder, date))
    {
        Some(Answer::Yes) => Answer::No,
        Some(Answer::No) => Answer::Yes,
        Some(Answer::CannotSay) | None => Answer::CannotSay,
    };
    let (not_recognised, undecided) = communes_by(communes, &lacks);
    // A gazetteer has fewer communes than 32 bits count.
    let count = u32::try_from(communes.len()).unwrap_or(u32::MAX);
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
