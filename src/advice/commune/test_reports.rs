//! A standard and reports for unit tests.

use crate::assessment::CommuneReport;
use crate::calendar::{ProgrammeYear, date};
use crate::criteria::{Standard, catalog};
use crate::place::{CommuneCode, Region};

/// The standard of the communes of Hòa Bình in 2018.
pub(in crate::advice) fn standard() -> Standard {
    let year = ProgrammeYear::new(2018).unwrap();
    let region = Region::NorthernMidlandsAndMountains;
    let overlay = catalog::decision_816();
    let set = catalog::decision_1980();
    set.resolve(region, year, &[&overlay]).unwrap()
}

/// A report of the end of 2018.
pub(in crate::advice) fn report(observations: &[(&str, &str)]) -> CommuneReport {
    let empty = CommuneReport::new(CommuneCode::of(4813), date(2018, 12, 31));
    observations.iter().fold(empty, |report, (number, text)| {
        report.observe(number.parse().unwrap(), text.parse().unwrap())
    })
}
