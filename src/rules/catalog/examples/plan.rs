//! A small plan without faults, from which the examples of rules are made. Its document, its
//! units and its figures are made up.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::{Period, ProgrammeYear, date};
use crate::law::{DocumentNumber, Instrument};
use crate::place::{
    CommuneCode, District, DistrictCode, DistrictKind, Gazetteer, Locality, ProvinceCode, Unit,
    UnitKind,
};
use crate::plan::{
    Measure, Objective, ObjectiveTarget, Plan, QuotaColumn, QuotaRow, QuotaTable, Task,
};
use crate::quantity::{Decimal, Kilometres, Printed};
use crate::rules::Example;
use crate::text::Label;

const PROVINCE: ProvinceCode = ProvinceCode::of(90);
pub(crate) const CITY: DistrictCode = DistrictCode::of(901);
pub(crate) const DISTRICT: DistrictCode = DistrictCode::of(902);

pub(crate) fn good() -> Example {
    Example::of(plan()).gazetteer(gazetteer())
}

/// The good example with its plan changed.
pub(crate) fn changed(change: impl FnOnce(&mut Plan)) -> Example {
    let mut plan = plan();
    change(&mut plan);
    Example::of(plan).gazetteer(gazetteer())
}

/// The good example with the figures of one row changed.
pub(crate) fn with_row(measure: Measure, cells: &[u32], total: u32) -> Example {
    changed(|plan| {
        for row in &mut plan.quota.rows {
            if row.measure() == measure {
                *row = QuotaRow::of_counts(row.number(), row.label(), measure, cells, total);
            }
        }
    })
}

/// The good example with an empty cell in a row.
pub(crate) fn with_empty_cell(measure: Measure) -> Example {
    changed(|plan| {
        for row in &mut plan.quota.rows {
            let (number, label, cells) =
                (row.number(), row.label(), vec![Some(Decimal::ONE), None]);
            let changed = QuotaRow::new(number.into(), label.into(), measure, cells, row.total());
            if let (true, Ok(changed)) = (row.measure() == measure, changed) {
                *row = changed;
            }
        }
    })
}

/// The good example with each column changed.
pub(crate) fn with_columns(change: fn(&mut QuotaColumn)) -> Example {
    changed(|plan| plan.quota.columns.iter_mut().for_each(change))
}

/// The good example with each task changed.
pub(crate) fn with_tasks(change: impl FnMut(&mut Task)) -> Example {
    changed(|plan| plan.tasks.iter_mut().for_each(change))
}

/// The good example with one more objective.
pub(crate) fn with_objective(section: &str, target: ObjectiveTarget) -> Example {
    changed(|plan| plan.objectives.push(objective(section, target)))
}

/// The good example with another target mean.
pub(crate) fn with_mean(mean: u32) -> Example {
    changed(|plan| {
        for objective in &mut plan.objectives {
            if let ObjectiveTarget::MeanCriteria { mean: target } = &mut objective.target {
                *target = Printed::whole(mean);
            }
        }
    })
}

/// The good example, of 5 communes and 2 planned at 19 criteria, with communes to be recognised.
pub(crate) fn to_be_recognised(communes: u32) -> Example {
    with_objective("I.1", ObjectiveTarget::CommunesRecognised { communes })
}

/// The good example with a column of a district that nobody knows.
pub(crate) fn with_unknown_district() -> Example {
    changed(|plan| {
        plan.quota.columns.push(QuotaColumn {
            place: Locality::District(const { DistrictCode::of(999) }),
            printed: "Huyện Lạ".into(),
            communes: None,
        });
    })
}

/// The good example with a column of a commune beside those of the districts.
pub(crate) fn with_commune(commune: CommuneCode) -> Example {
    changed(|plan| {
        plan.quota.columns.push(QuotaColumn {
            place: commune.into(),
            printed: "Xã Ví Dụ".into(),
            communes: None,
        });
    })
}

/// The good example with a commune in place of each district, each in one tier, and without
/// objectives.
pub(crate) fn by_commune() -> Example {
    changed(|plan| {
        plan.objectives.clear();
        for column in &mut plan.quota.columns {
            let commune = match column.place {
                Locality::District(CITY) => 90_001,
                _ => 90_003,
            };
            column.place = CommuneCode::of(commune).into();
        }
        for row in &mut plan.quota.rows {
            let measure = row.measure();
            let cells = match measure {
                Measure::Tier { from: 19, .. } => [1, 0],
                Measure::Tier { from: 8, .. } => [0, 1],
                Measure::Tier { .. } => [0, 0],
                _ => continue,
            };
            let total = cells.iter().sum();
            *row = QuotaRow::of_counts(row.number(), row.label(), measure, &cells, total);
        }
    })
}

/// The good example with its plan issued on another day.
pub(crate) fn issued(day: NaiveDate) -> Example {
    changed(|plan| {
        let (number, title) = (&plan.document.number, &plan.document.title);
        plan.document = Instrument::new(number.clone(), day, title.clone());
    })
}

/// The good example with a range of exemplary hamlets for each district.
pub(crate) fn with_hamlets(at_least: u32, at_most: u32) -> Example {
    let target = ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most };
    with_objective("I.3", target)
}

/// The good example with another floor.
pub(crate) fn with_floor(floor: u8) -> Example {
    changed(|plan| {
        for objective in &mut plan.objectives {
            if let ObjectiveTarget::CriteriaFloor { criteria } = &mut objective.target {
                *criteria = floor;
            }
        }
    })
}

/// The good example with a tier that begins within the one below.
pub(crate) fn with_overlapping_tiers() -> Example {
    changed(|plan| {
        for row in &mut plan.quota.rows {
            if row.measure() == (Measure::Tier { from: 8, to: 18 }) {
                let measure = Measure::Tier { from: 7, to: 18 };
                *row = QuotaRow::of_counts(row.number(), row.label(), measure, &[0, 3], 3);
            }
        }
    })
}

/// Two districts: a city of 2 communes, both at 19 criteria, and a district of 3.
fn plan() -> Plan {
    let column = |district, printed: &str, communes| QuotaColumn {
        place: Locality::District(district),
        printed: printed.into(),
        communes: Some(communes),
    };
    let row = QuotaRow::of_counts;
    Plan {
        document: Instrument::new(
            DocumentNumber::known(1, None, "KH-UBND"),
            const { date(2018, 1, 2) },
            Label::new("Kế hoạch ví dụ", "Example plan"),
        ),
        province: PROVINCE,
        year: const { ProgrammeYear::of(2018) },
        objectives: objectives(),
        quota: QuotaTable {
            criteria: 19,
            columns: vec![
                column(CITY, "TP. Ví Dụ (2 xã)", 2),
                column(DISTRICT, "Huyện Ví Dụ (3 xã)", 3),
            ],
            rows: vec![
                row(
                    "1",
                    "Số xã đạt 19 tiêu chí",
                    Measure::Tier { from: 19, to: 19 },
                    &[2, 0],
                    2,
                ),
                row(
                    "2",
                    "Số xã đạt từ 8-18 tiêu chí",
                    Measure::Tier { from: 8, to: 18 },
                    &[0, 3],
                    3,
                ),
                row(
                    "3",
                    "Số xã đạt dưới 8 tiêu chí",
                    Measure::Tier { from: 0, to: 7 },
                    &[0, 0],
                    0,
                ),
                row("4", "Số km đường", Measure::GreenRoadKilometres, &[2, 0], 2),
                row("5", "Số mô hình", Measure::ValueChainModels, &[1, 1], 2),
            ],
        },
        tasks: vec![task()],
        groups: Vec::new(),
        duties: Vec::new(),
        oddities: Vec::new(),
    }
}

fn objectives() -> Vec<Objective> {
    [
        (
            "I.1",
            ObjectiveTarget::MeanCriteria {
                mean: Printed::whole(15),
            },
        ),
        ("I.1", ObjectiveTarget::CriteriaFloor { criteria: 8 }),
        ("I.2", ObjectiveTarget::DistrictCompletes { district: CITY }),
        (
            "I.3",
            ObjectiveTarget::ValueChainModelsPerDistrict { at_least: 1 },
        ),
        (
            "I.4",
            ObjectiveTarget::GreenRoadPerRecognisedCommune {
                at_least: Kilometres::ONE,
            },
        ),
    ]
    .into_iter()
    .map(|(section, target)| objective(section, target))
    .collect()
}

fn objective(section: &str, target: ObjectiveTarget) -> Objective {
    Objective {
        section: section.into(),
        text: "Mục tiêu ví dụ".into(),
        target,
        figure: None,
    }
}

fn task() -> Task {
    let cell = |text: &str| Some(String::from(text));
    Task {
        number: 1,
        content: cell("Ký giao ước thi đua"),
        lead: cell("Sở Nội vụ"),
        coordinating: cell("Sở Tài chính"),
        deadline: cell("Quý I"),
        form: cell("Hội nghị"),
    }
}

pub(crate) fn gazetteer() -> Gazetteer {
    let valid = Period::of(const { date(2010, 1, 1) }, Some(const { date(2020, 1, 1) }));
    let commune = |code, name, district| Unit::new(code, name, UnitKind::Commune, district, valid);
    Gazetteer::of_checked(
        valid,
        vec![
            District::new(CITY, "Ví Dụ", DistrictKind::City, PROVINCE, valid),
            District::new(DISTRICT, "Ví Dụ", DistrictKind::District, PROVINCE, valid),
        ],
        vec![
            commune(const { CommuneCode::of(90001) }, "Một", CITY),
            commune(const { CommuneCode::of(90002) }, "Hai", CITY),
            commune(const { CommuneCode::of(90003) }, "Ba", DISTRICT),
            commune(const { CommuneCode::of(90004) }, "Bốn", DISTRICT),
            commune(const { CommuneCode::of(90005) }, "Năm", DISTRICT),
        ],
    )
}
