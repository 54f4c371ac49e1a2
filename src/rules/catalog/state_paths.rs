//! Where things stand in reports and in a state. No path has a position in a list.

use alloc::string::{String, ToString};

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::{CommuneCode, DistrictCode};
use crate::progress::Reporter;
use crate::rules::Path;

pub(super) fn reports() -> Path {
    Path::root().join("reports")
}

pub(super) fn report(commune: CommuneCode, day: NaiveDate) -> Path {
    reports().join(commune.to_string()).join(day.to_string())
}

pub(super) fn state() -> Path {
    Path::root().join("state")
}

pub(super) fn result(commune: CommuneCode, day: NaiveDate) -> Path {
    let results = state().join("results");
    results.join(commune.to_string()).join(day.to_string())
}

pub(super) fn standing(commune: CommuneCode) -> Path {
    state().join("standings").join(commune.to_string())
}

/// What was stated of the construction debt of a commune.
pub(super) fn debts_of(commune: CommuneCode) -> Path {
    state().join("debts").join(commune.to_string())
}

fn works() -> Path {
    state().join("works")
}

/// The communes that reported all of their works.
pub(super) fn reported(commune: CommuneCode) -> Path {
    works().join("reported").join(commune.to_string())
}

pub(super) fn roads() -> Path {
    works().join("roads")
}

/// The roads of a commune.
pub(super) fn roads_of(commune: CommuneCode) -> Path {
    roads().join(commune.to_string())
}

pub(super) fn models_of(commune: CommuneCode) -> Path {
    works().join("models").join(commune.to_string())
}

pub(super) fn model(commune: CommuneCode, product: &str) -> Path {
    models_of(commune).join(String::from(product))
}

pub(super) fn hamlets_of(commune: CommuneCode) -> Path {
    works().join("hamlets").join(commune.to_string())
}

pub(super) fn hamlet(commune: CommuneCode, name: &str) -> Path {
    hamlets_of(commune).join(String::from(name))
}

/// The hamlets of all communes of a district.
pub(super) fn hamlets_in(district: DistrictCode) -> Path {
    works().join("hamlets").join(district.to_string())
}

pub(super) fn task_done(number: u16) -> Path {
    state().join("tasks").join(number.to_string())
}

/// What was handed in for a duty and a period.
pub(super) fn submissions(duty: &str, period: ReportingPeriod) -> Path {
    let submissions = state().join("submissions").join(String::from(duty));
    submissions.join(period.to_string())
}

pub(super) fn submission(duty: &str, period: ReportingPeriod, by: &Reporter) -> Path {
    submissions(duty, period).join(match by {
        Reporter::District(district) => district.to_string(),
        Reporter::Agency(name) => name.clone(),
    })
}

pub(super) fn figures_of(district: DistrictCode) -> Path {
    state().join("figures").join(district.to_string())
}
