//! The units that reports and a state speak of.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{gazetteer_paths, skips, state_paths};
use crate::assessment::CommuneReport;
use crate::criteria::catalog::DECISION_1980;
use crate::place::{CommuneCode, Fate, UnitError};
use crate::progress::State;
use crate::rules::fact::keys;
use crate::rules::{Dossier, Fact, Findings, Path, SkipReason};
use crate::sorted::SortedSet;

keys! {
    DAY: NaiveDate = "day", "ngày của số liệu", "the day that the data are of";
}

/// A place that names a commune, and the day on which the commune must be one.
pub(super) type Mention = (Path, CommuneCode, NaiveDate);

/// Looks up every unit that reports and the state speak of, and reports those whose error the rule
/// is about.
///
/// # Errors
/// The rule has nothing to check without a gazetteer, or with neither reports nor a state.
pub(super) fn check(
    dossier: &Dossier<'_>,
    findings: &mut Findings,
    facts: impl Fn(&Mention, UnitError) -> Option<Vec<Fact>>,
) -> Result<(), SkipReason> {
    let gazetteer = dossier.read_gazetteer()?;
    for mention in mentions(dossier, findings)? {
        let (path, commune, day) = &mention;
        match gazetteer.commune_on(*commune, *day) {
            Ok(_) => {}
            Err(UnitError::OutsideCoverage { .. }) => {
                findings.skip(path.clone(), skips::NOT_COVERED);
            }
            Err(error) => {
                let others = others(&mention, &error);
                if let Some(facts) = facts(&mention, error) {
                    findings
                        .report(path.clone(), DECISION_1980.cite(), facts)
                        .because(others);
                }
            }
        }
    }
    Ok(())
}

/// What else an error was made from: the unit, unless there is none, and the day of the state for
/// what has no day of its own.
fn others((path, commune, _): &Mention, error: &UnitError) -> Vec<Path> {
    let unit = !matches!(error, UnitError::Unknown { .. });
    let dated = path.is_within(&state_paths::results()) || !path.is_within(&state_paths::state());
    let unit = unit.then(|| gazetteer_paths::unit(*commune));
    let told = matches!(
        error,
        UnitError::NoLonger {
            fate: Fate::Became(_),
            ..
        }
    );
    let links = told.then(|| gazetteer_paths::successions_of(*commune));
    let day = (!dated).then(state_paths::date);
    unit.into_iter().chain(links).chain(day).collect()
}

fn mentions(
    dossier: &Dossier<'_>,
    findings: &mut Findings,
) -> Result<SortedSet<Mention>, SkipReason> {
    let mut mentions = SortedSet::new();
    match (dossier.read_reports(), dossier.read_state()) {
        (Err(reason), Err(_)) => return Err(reason),
        (reports, state) => {
            match reports {
                Ok(reports) => mentions.extend(reports.iter().map(of_report)),
                Err(reason) => findings.skip(state_paths::reports(), reason),
            }
            match state {
                Ok(state) => add_state(state, &mut mentions),
                Err(reason) => findings.skip(state_paths::state(), reason),
            }
        }
    }
    Ok(mentions)
}

fn of_report(report: &CommuneReport) -> Mention {
    let (commune, day) = (report.commune(), report.date());
    (state_paths::report(commune, day), commune, day)
}

fn add_state(state: &State, mentions: &mut SortedSet<Mention>) {
    let day = state.date;
    mentions.extend(state.results.iter().map(|result| {
        let (commune, day) = (result.commune(), result.date());
        (state_paths::result(commune, day), commune, day)
    }));
    // A history that tells of the end of its unit is that of a unit of the past.
    let standings = state.standings.iter();
    let open = standings.filter(|standing| standing.successors_on(day).is_none());
    mentions.extend(open.map(|standing| {
        let commune = standing.commune();
        (state_paths::standing(commune), commune, day)
    }));
    mentions.extend(state.debts.iter().map(|debt| {
        let commune = debt.commune;
        (state_paths::debts_of(commune), commune, debt.on)
    }));
    let works = &state.works;
    mentions.extend(
        works
            .reported
            .iter()
            .map(|commune| (state_paths::reported(*commune), *commune, day)),
    );
    let sections = works.roads.iter().flat_map(|road| &road.sections);
    mentions.extend(sections.map(|section| {
        let commune = section.commune;
        (state_paths::roads_of(commune), commune, day)
    }));
    mentions.extend(works.models.iter().map(|model| {
        // A model that has ended may have ended before its commune did.
        let last = model.end.map_or(day, |end| end.min(day));
        let commune = model.commune;
        (state_paths::model(commune, &model.product), commune, last)
    }));
    mentions.extend(works.hamlets.iter().map(|hamlet| {
        let commune = hamlet.commune;
        (state_paths::hamlet(commune, &hamlet.name), commune, day)
    }));
}
