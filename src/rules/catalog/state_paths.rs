//! Where things stand in reports and in a state. No path has a position in a list.

use alloc::string::{String, ToString};

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::{CommuneCode, DistrictCode};
use crate::progress::Reporter;
use crate::rules::Path;

pub(in crate::rules) fn reports() -> Path {
    Path::root().join("reports")
}

pub(in crate::rules) fn report(commune: CommuneCode, day: NaiveDate) -> Path {
    reports().join(commune.to_string()).join(day.to_string())
}

pub(in crate::rules) fn state() -> Path {
    Path::root().join("state")
}

pub(in crate::rules) fn result(commune: CommuneCode, day: NaiveDate) -> Path {
    let results = state().join("results");
    results.join(commune.to_string()).join(day.to_string())
}

pub(in crate::rules) fn standing(commune: CommuneCode) -> Path {
    state().join("standings").join(commune.to_string())
}

/// What was stated of the construction debt of a commune.
pub(in crate::rules) fn debts_of(commune: CommuneCode) -> Path {
    state().join("debts").join(commune.to_string())
}

fn works() -> Path {
    state().join("works")
}

/// The communes that reported all of their works.
pub(in crate::rules) fn reported(commune: CommuneCode) -> Path {
    works().join("reported").join(commune.to_string())
}

pub(in crate::rules) fn roads() -> Path {
    works().join("roads")
}

/// The roads of a commune.
pub(in crate::rules) fn roads_of(commune: CommuneCode) -> Path {
    roads().join(commune.to_string())
}

pub(in crate::rules) fn models_of(commune: CommuneCode) -> Path {
    models().join(commune.to_string())
}

pub(in crate::rules) fn model(commune: CommuneCode, product: &str) -> Path {
    models_of(commune).join(String::from(product))
}

pub(in crate::rules) fn hamlets_of(commune: CommuneCode) -> Path {
    hamlets().join(commune.to_string())
}

pub(in crate::rules) fn hamlet(commune: CommuneCode, name: &str) -> Path {
    hamlets_of(commune).join(String::from(name))
}

/// The hamlets of all communes of a district.
pub(in crate::rules) fn hamlets_in(district: DistrictCode) -> Path {
    hamlets().join(district.to_string())
}

pub(in crate::rules) fn task_done(number: u16) -> Path {
    state().join("tasks").join(number.to_string())
}

/// What was handed in for a duty and a period.
pub(super) fn submissions(duty: &str, period: ReportingPeriod) -> Path {
    let submissions = state().join("submissions").join(String::from(duty));
    submissions.join(period.to_string())
}

pub(in crate::rules) fn submission(duty: &str, period: ReportingPeriod, by: &Reporter) -> Path {
    submissions(duty, period).join(match by {
        Reporter::District(district) => district.to_string(),
        Reporter::Agency(name) => name.clone(),
    })
}

pub(in crate::rules) fn figures_of(district: DistrictCode) -> Path {
    state().join("figures").join(district.to_string())
}

/// The day of the state.
pub(in crate::rules) fn date() -> Path {
    state().join("date")
}

/// The results of all communes.
pub(in crate::rules) fn results() -> Path {
    state().join("results")
}

/// The histories of all communes.
pub(in crate::rules) fn standings() -> Path {
    state().join("standings")
}

/// The latest results of the communes of a district.
pub(in crate::rules) fn results_in(district: DistrictCode) -> Path {
    results().join(district.to_string())
}

/// The roads of all communes of a district.
pub(in crate::rules) fn roads_in(district: DistrictCode) -> Path {
    roads().join(district.to_string())
}

pub(in crate::rules) fn models() -> Path {
    works().join("models")
}

/// The models of all communes of a district.
pub(in crate::rules) fn models_in(district: DistrictCode) -> Path {
    models().join(district.to_string())
}

pub(in crate::rules) fn hamlets() -> Path {
    works().join("hamlets")
}

/// The names of the members of the steering committee.
pub(in crate::rules) fn members() -> Path {
    state().join("members")
}

/// The officials trained by a day.
pub(in crate::rules) fn trained(day: NaiveDate) -> Path {
    state().join("trained").join(day.to_string())
}

/// A term of the balance of recognised communes.
pub(in crate::rules) fn balance(term: &'static str) -> Path {
    Path::root().join("recognition_balance").join(term)
}
