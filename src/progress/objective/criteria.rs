//! The mean number of criteria of a commune, and the floor that none lies below.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::reading::{AnswerBasis, ObjectiveReading, PublishedAt};
use super::{ObjectiveFigures, communes_by, without};
use crate::assessment::{Answer, CommuneResult};
use crate::calendar::ProgrammeYear;
use crate::place::CommuneCode;
use crate::plan::CommuneGroup;
use crate::progress::commune_group::{GroupOutcome, below};
use crate::progress::published::Published;
use crate::progress::{CommuneProgress, Progress};
use crate::quantity::{Decimal, Printed, Ratio};

pub(super) fn means<'a>(progress: &'a Progress<'a>, target: Printed) -> Vec<ObjectiveReading<'a>> {
    let published = latest(progress, |figure| match figure {
        Published::MeanCriteria { mean } => Some(mean),
        _ => None,
    });
    let published = published.into_iter().map(|(mean, at)| {
        let figures = ObjectiveFigures::PublishedMean { mean, target };
        let answer = published_mean_reaches(mean, target);
        ObjectiveReading::new(AnswerBasis::Published(vec![at]), answer, figures)
    });
    let all: Vec<_> = progress.communes().collect();
    mean_of_results(progress, &all, target)
        .into_iter()
        .chain(published)
        .collect()
}

fn mean_of_results<'a>(
    progress: &Progress<'a>,
    of: &[&CommuneProgress<'a>],
    target: Printed,
) -> Option<ObjectiveReading<'a>> {
    let criteria = u64::from(progress.plan().quota.criteria);
    let (mut least, mut most, mut communes) = (0_u64, 0_u64, 0_u64);
    for commune in of {
        let met = commune.result.map(CommuneResult::met);
        let bounds = met.map_or((0, criteria), |met| {
            (u64::from(met.at_least()), u64::from(met.at_most()))
        });
        // Fewer communes than 32 bits count, each with at most 255 criteria.
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
    Some(ObjectiveReading::new(AnswerBasis::Results, answer, figures))
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

pub(super) fn floors<'a>(progress: &'a Progress<'a>, floor: u8) -> Vec<ObjectiveReading<'a>> {
    let lies_below = |commune: &CommuneProgress<'_>| {
        let met = commune.result.map(CommuneResult::met);
        met.map_or(Answer::CannotSay, |met| below(met, floor))
    };
    let (below, undecided) = communes_by(progress.communes_of(None), &lies_below);
    let answer = without(&below, &undecided);
    let figures = ObjectiveFigures::Floor {
        below,
        undecided,
        floor,
    };
    let results = ObjectiveReading::new(AnswerBasis::Results, answer, figures);
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
        ObjectiveReading::new(AnswerBasis::Published(vec![at]), answer, figures)
    });
    [results].into_iter().chain(published).collect()
}

/// The latest published figures of the plan's year that some test picks, not later than the day;
/// several where those of one day differ. Figures of an earlier year answer another plan.
fn latest<'a, T: Copy + Ord + ToString>(
    progress: &'a Progress<'a>,
    pick: fn(Published) -> Option<T>,
) -> Vec<(T, PublishedAt<'a>)> {
    let first = progress.plan().year.first_day();
    let mut found: Vec<(T, PublishedAt<'a>)> = progress
        .state()
        .published
        .iter()
        .filter(|figure| first <= figure.date && figure.date <= progress.date())
        .filter_map(|figure| Some((pick(figure.figure)?, PublishedAt::of(figure))))
        .collect();
    let last = found.iter().map(|(_, at)| at.date).max();
    found.retain(|(_, at)| Some(at.date) == last);
    // Equal figures may be written with other digits.
    found.sort_by_cached_key(|(value, at)| {
        let source = (&*at.source.key, &*at.source.address);
        (*value, source, value.to_string())
    });
    found
}

/// The mean of a group of communes, where it is certain which communes are in it.
pub(super) fn group_mean<'a>(
    progress: &'a Progress<'a>,
    group: CommuneGroup,
    target: Printed,
) -> ObjectiveReading<'a> {
    let mut members = Vec::new();
    for (commune, (_, outcome)) in progress.communes().zip(progress.groups()) {
        match membership(&outcome, group) {
            Answer::Yes => members.push(commune),
            Answer::No => {}
            Answer::CannotSay => return ObjectiveReading::without_data(),
        }
    }
    let reading = mean_of_results(progress, &members, target);
    reading.unwrap_or_else(ObjectiveReading::without_data)
}

/// Which communes of a group stand below a number of criteria.
pub(super) fn group_floor<'a>(
    progress: &'a Progress<'a>,
    group: CommuneGroup,
    floor: u8,
) -> ObjectiveReading<'a> {
    let (mut lower, mut undecided, mut members) = (Vec::new(), Vec::new(), 0_usize);
    for (commune, (code, outcome)) in progress.communes().zip(progress.groups()) {
        let member = membership(&outcome, group);
        let met = commune.result.map(CommuneResult::met);
        let is_below = met.map_or(Answer::CannotSay, |met| below(met, floor));
        match Answer::all([member, is_below]) {
            Answer::Yes => lower.push(code),
            Answer::No => {}
            Answer::CannotSay => undecided.push(code),
        }
        // A gazetteer has fewer communes than 32 bits count.
        members = members.saturating_add(usize::from(member != Answer::No));
    }
    if members == 0 {
        return ObjectiveReading::without_data();
    }
    let answer = without(&lower, &undecided);
    let figures = ObjectiveFigures::Floor {
        below: lower,
        undecided,
        floor,
    };
    ObjectiveReading::new(AnswerBasis::Results, answer, figures)
}

fn membership(outcome: &GroupOutcome, group: CommuneGroup) -> Answer {
    if outcome.certain() == Some(group) {
        Answer::Yes
    } else if outcome.possible().contains(&group) {
        Answer::CannotSay
    } else {
        Answer::No
    }
}

/// How many criteria a commune meets more, by its latest result within the year, than by its last one
/// of the year before. A result of another unit that had the code, or of an earlier year, does not count.
pub(super) fn gain<'a>(
    progress: &'a Progress<'a>,
    commune: CommuneCode,
    target: u8,
) -> ObjectiveReading<'a> {
    let first_day = progress.plan().year.first_day();
    let found = progress.commune(commune);
    let now = found
        .and_then(|one| one.result)
        .filter(|result| result.date() >= first_day);
    let before = found.zip(first_day.pred_opt()).and_then(|(one, eve)| {
        let begins = ProgrammeYear::containing(eve)?.first_day();
        let reading = progress.state_reading();
        let before = reading.latest_result(commune, eve)?;
        let same = progress.placed.is_same(one.unit, before.date());
        (same && before.date() >= begins).then_some(before)
    });
    let pair = before
        .zip(now)
        .map(|(before, now)| (before.met(), now.met()));
    // Another set counts other criteria.
    let pair = pair.filter(|(before, now)| before.total() == now.total());
    let gained = pair.map(|(before, now)| {
        // Both are numbers of 8 bits.
        let gain = |now: u8, before: u8| i16::from(now).saturating_sub(before.into());
        (
            gain(now.at_least(), before.at_most()),
            gain(now.at_most(), before.at_least()),
        )
    });
    let answer = match gained {
        Some((least, _)) if least >= target.into() => Answer::Yes,
        Some((_, most)) if most < target.into() => Answer::No,
        _ => Answer::CannotSay,
    };
    let figures = ObjectiveFigures::Gain {
        commune,
        gained,
        target,
    };
    ObjectiveReading::new(AnswerBasis::Results, answer, figures)
}
