//! Laws of counting criteria.

use alloc::vec::Vec;

use super::{Law, LawBroken};
use crate::assessment::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, Observation, Treatment, Verdict,
};
use crate::criteria::{PartNumber, Standard};
use crate::text::Label;

/// How the crate counts the criteria that a report meets; `None` when it refuses the report.
///
/// The laws of this module take an assessor: a closure over this function, or one that asks
/// another implementation.
#[must_use]
pub fn assess(
    standard: &Standard,
    report: &CommuneReport,
    policy: CountingPolicy,
) -> Option<CriteriaMet> {
    let assessment = Assessment::of(standard, report, policy).ok()?;
    Some(assessment.criteria_met())
}

/// A count is over the criteria of the standard.
///
/// # Errors
/// [`LawBroken`] of [`Law::CountIsOverTheStandard`] with the commune.
pub fn count_is_over_the_standard(
    standard: &Standard,
    report: &CommuneReport,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let found = assess(report);
    let criteria = standard.criteria().len();
    if found.is_some_and(|met| usize::from(met.total()) == criteria) {
        return Ok(());
    }
    Err(LawBroken::new(
        Law::CountIsOverTheStandard,
        report.commune(),
        Label::in_both(|_| alloc::format!("…/{criteria}")),
        in_words(found),
    ))
}

/// Taken in one after the other, the observations of a report only narrow the interval of criteria
/// met.
///
/// # Errors
/// [`LawBroken`] of [`Law::LearningOnlyNarrows`] with the number of the observation that widened it.
pub fn learning_only_narrows(
    report: &CommuneReport,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let mut known = CommuneReport::new(report.commune(), report.date());
    let mut before = assess(&known);
    for (number, observation) in report.observations() {
        known = known.observe(number.clone(), observation);
        let after = assess(&known);
        let narrower = before.zip(after).is_some_and(|(before, after)| {
            before.at_least() <= after.at_least() && after.at_most() <= before.at_most()
        });
        if !narrower {
            let (expected, found) = (in_words(before), in_words(after));
            return Err(LawBroken::new(
                Law::LearningOnlyNarrows,
                number,
                Label::owned(
                    alloc::format!("trong khoảng {}", expected.vi()),
                    alloc::format!("within {}", expected.en()),
                ),
                found,
            ));
        }
        before = after;
    }
    Ok(())
}

/// The order of the observations of a report changes no count.
///
/// # Errors
/// [`LawBroken`] of [`Law::OrderOfObservations`] with the commune.
pub fn order_of_observations_changes_nothing(
    report: &CommuneReport,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let expected = assess(report);
    let observations = report.observations();
    let mut observations: Vec<_> = observations
        .map(|(number, observation)| (number.clone(), observation))
        .collect();
    observations.reverse();
    for _ in report.observations() {
        let found = assess(&rewritten(report, &observations));
        if found != expected {
            return Err(LawBroken::new(
                Law::OrderOfObservations,
                report.commune(),
                in_words(expected),
                in_words(found),
            ));
        }
        observations.rotate_left(1);
    }
    Ok(())
}

fn rewritten(report: &CommuneReport, observations: &[(PartNumber, Observation)]) -> CommuneReport {
    let empty = CommuneReport::new(report.commune(), report.date());
    observations
        .iter()
        .fold(empty, |report, (number, observation)| {
            report.observe(number.clone(), *observation)
        })
}

/// A policy that counts what another leaves out never gives a smaller count.
///
/// # Errors
/// [`LawBroken`] of [`Law::CountingMoreIsNoLess`] with the commune.
pub fn counting_more_is_no_less(
    report: &CommuneReport,
    assess: impl Fn(&CommuneReport, CountingPolicy) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let policies: Vec<CountingPolicy> = Treatment::ALL
        .iter()
        .flat_map(|one| {
            Treatment::ALL
                .iter()
                .map(|two| CountingPolicy::new(*one, *two))
        })
        .collect();
    for less in &policies {
        for more in policies.iter().filter(|more| counts_more(*less, **more)) {
            let (least, most) = (assess(report, *less), assess(report, *more));
            let no_less = least.zip(most).is_some_and(|(least, most)| {
                least.at_least() <= most.at_least() && least.at_most() <= most.at_most()
            });
            if !no_less {
                return Err(LawBroken::new(
                    Law::CountingMoreIsNoLess,
                    report.commune(),
                    in_words(least),
                    in_words(most),
                ));
            }
        }
    }
    Ok(())
}

fn counts_more(less: CountingPolicy, more: CountingPolicy) -> bool {
    let implied =
        |one: Treatment, other: Treatment| one != Treatment::Counts || other == Treatment::Counts;
    implied(less.not_applicable(), more.not_applicable())
        && implied(less.basically_met(), more.basically_met())
}

/// What a criterion that is already not met still lacks changes no count: one failing part decides.
///
/// # Errors
/// [`LawBroken`] of [`Law::FailedStaysFailed`] with the number of the part that changed the count.
pub fn what_failed_stays_failed(
    standard: &Standard,
    report: &CommuneReport,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let Ok(known) = Assessment::of(standard, report, CountingPolicy::ONLY_MET) else {
        return Ok(());
    };
    let before = assess(report);
    let failed = known
        .criteria()
        .filter(|(_, verdict)| *verdict == Verdict::NotMet);
    let outcomes = failed.flat_map(|(criterion, _)| known.criterion_parts(criterion.number()));
    for outcome in outcomes.filter(|outcome| outcome.verdict == Verdict::Unknown) {
        let number = outcome.part.number();
        let after = assess(&report.clone().observe(number.clone(), Observation::Met));
        if after != before {
            return Err(LawBroken::new(
                Law::FailedStaysFailed,
                number,
                in_words(before),
                in_words(after),
            ));
        }
    }
    Ok(())
}

fn in_words(met: Option<CriteriaMet>) -> Label {
    met.map_or(
        Label::new("báo cáo bị từ chối", "a refused report"),
        |met| Label::in_both(|lang| met.text(lang)),
    )
}
