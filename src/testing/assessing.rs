//! Laws of counting criteria.

use alloc::vec::Vec;
use core::fmt::Display;

use super::{Law, LawBroken, ReportBuilder};
use crate::assessment::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, Observation, Treatment, Verdict,
};
use crate::criteria::{PartNumber, Standard};
use crate::place::CommuneCode;
use crate::text::{Label, Lang};

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

/// The order of the observations of a report that can be assessed changes no count; a refusal breaks the
/// law too.
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
        if found != expected || found.is_none() {
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
    for less in policies() {
        for more in policies().filter(|more| counts_more(less, *more)) {
            let (least, most) = (assess(report, less), assess(report, more));
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
        if after != before || after.is_none() {
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

/// Of a report in which every part is met, all criteria are counted; where one part is not met, all but
/// its own. For each part of a standard.
///
/// # Errors
/// [`LawBroken`] of [`Law::FailingIsNotCounted`] with the number of the part, or of the standard where
/// all are met.
pub fn failing_is_not_counted(
    standard: &Standard,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let whole = ReportBuilder::new(standard, MADE_UP);
    let criteria = standard.criteria_count();
    counts_as(
        (Law::FailingIsNotCounted, &standard.instrument().number),
        &whole,
        &assess,
        CriteriaMet::new(criteria, criteria, criteria),
    )?;
    for part in standard.parts() {
        // There is a criterion, to which the part belongs.
        let others = criteria.saturating_sub(1);
        counts_as(
            (Law::FailingIsNotCounted, part.number()),
            &whole.clone().failing(part.number().clone()),
            &assess,
            CriteriaMet::new(others, others, criteria),
        )?;
    }
    Ok(())
}

/// Of a report that lacks one part and in which every other one is met, all criteria may count, and all
/// but the part's own certainly do; of an empty report, any number may. For each part of a standard.
///
/// # Errors
/// [`LawBroken`] of [`Law::MissingIsOpen`] with the number of the part, or of the standard for the empty
/// report.
pub fn missing_is_open(
    standard: &Standard,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    let whole = ReportBuilder::new(standard, MADE_UP);
    let criteria = standard.criteria_count();
    for part in standard.parts() {
        counts_as(
            (Law::MissingIsOpen, part.number()),
            &whole.clone().missing(part.number().clone()),
            &assess,
            // As above.
            CriteriaMet::new(criteria.saturating_sub(1), criteria, criteria),
        )?;
    }
    let numbers = standard.parts().iter().map(|part| part.number().clone());
    counts_as(
        (Law::MissingIsOpen, &standard.instrument().number),
        &numbers.fold(whole, ReportBuilder::missing),
        &assess,
        CriteriaMet::new(0, criteria, criteria),
    )
}

/// The commune of reports that are made up.
const MADE_UP: CommuneCode = CommuneCode::of(90_001);

fn counts_as(
    (law, place): (Law, &dyn Display),
    report: &ReportBuilder<'_>,
    assess: impl Fn(&CommuneReport) -> Option<CriteriaMet>,
    expected: Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    // Its numbers are those of the standard.
    let found = report.build().ok().and_then(|report| assess(&report));
    if found == expected {
        return Ok(());
    }
    Err(LawBroken::new(
        law,
        place,
        in_words(expected),
        in_words(found),
    ))
}

/// An assessor counts the criteria of a report as the crate does, under every policy, and refuses a report
/// where the crate does. The law to ask of any report of yours, and of those of a generator.
///
/// # Errors
/// [`LawBroken`] of [`Law::AgreesWithTheCrate`] with the commune and the policy.
pub fn agrees_with_the_crate(
    standard: &Standard,
    report: &CommuneReport,
    assess: impl Fn(&CommuneReport, CountingPolicy) -> Option<CriteriaMet>,
) -> Result<(), LawBroken> {
    for policy in policies() {
        let expected = self::assess(standard, report, policy);
        let found = assess(report, policy);
        if found != expected {
            return Err(LawBroken::new(
                Law::AgreesWithTheCrate,
                alloc::format!("{}, {}", report.commune(), policy.text(Lang::En)),
                in_words(expected),
                in_words(found),
            ));
        }
    }
    Ok(())
}

/// Every policy.
fn policies() -> impl Iterator<Item = CountingPolicy> {
    let treatments = || Treatment::ALL.into_iter();
    treatments().flat_map(move |one| treatments().map(move |two| CountingPolicy::new(one, two)))
}

fn in_words(met: Option<CriteriaMet>) -> Label {
    met.map_or(
        Label::new("báo cáo bị từ chối", "a refused report"),
        |met| Label::in_both(|lang| met.text(lang)),
    )
}
