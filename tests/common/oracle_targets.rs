//! What the rules on quotas and objectives that cannot hold together, and on the days of a plan, must
//! find, worked out a second time.

use std::collections::BTreeMap;

use chrono::Datelike;
use nongthonmoi::plan::{Objective, ObjectiveTarget, Plan};
use nongthonmoi::quantity::Decimal;

use super::oracle::{
    MISALIGNED, NO_FIGURE, NO_OBJECTIVE, NO_ROW, Oracle, aligned, cell_path, complete, full_row,
    row_path, tier, total_of,
};

pub(crate) fn targets(oracle: &mut Oracle, plan: &Plan) {
    tiers(oracle, plan);
    recognised(oracle, plan);
    floor(oracle, plan);
    training(oracle, plan);
    hamlets(oracle, plan);
    days(oracle, plan);
    contradictions(oracle, plan);
}

fn path(objective: &Objective) -> String {
    format!("/objectives/{}", objective.section)
}

fn tiers(oracle: &mut Oracle, plan: &Plan) {
    let rows = plan.quota.rows.iter();
    let tiers: Vec<_> = rows.filter(|row| tier(row).is_some()).collect();
    if tiers.is_empty() {
        oracle.skip_whole(&["NTM-210"], NO_ROW);
    }
    for row in tiers {
        if !aligned(plan, row) {
            oracle.skip("NTM-210", &row_path(row), MISALIGNED);
            continue;
        }
        for (column, cell) in plan.quota.columns.iter().zip(row.cells()) {
            let (Some(communes), Some(cell)) = (column.communes, cell) else {
                continue;
            };
            if *cell > Decimal::from(communes) {
                let code = column.place.to_string();
                let number = row.number();
                let facts =
                    format!("district={code} row={number} planned={cell} declared={communes}");
                oracle.find(cell_path(row, &code), "NTM-210", facts);
            }
        }
    }
}

fn recognised(oracle: &mut Oracle, plan: &Plan) {
    let targets: Vec<_> = plan
        .objectives
        .iter()
        .filter_map(|objective| match objective.target {
            ObjectiveTarget::CommunesRecognised { communes } => {
                Some((objective, i128::from(communes)))
            }
            _ => None,
        })
        .collect();
    if targets.is_empty() {
        oracle.skip_whole(&["NTM-211", "NTM-212"], NO_OBJECTIVE);
        return;
    }
    let heads = plan.quota.columns.iter().map(|column| column.communes);
    let communes: Option<i128> = heads.map(|head| head.map(i128::from)).sum();
    let communes = communes.filter(|_| !plan.quota.columns.is_empty());
    let planned = full_row(plan).and_then(|row| {
        if !aligned(plan, row) {
            Err(MISALIGNED)
        } else if complete(plan, row) {
            Ok(total_of(row) / 1000)
        } else if let (true, Some(total)) = (plan.quota.columns.is_empty(), row.total()) {
            Ok(i128::try_from(total).unwrap())
        } else {
            Err(NO_FIGURE)
        }
    });
    if communes.is_none() {
        oracle.skip_whole(&["NTM-211"], NO_FIGURE);
    }
    if let Err(reason) = planned {
        oracle.skip_whole(&["NTM-212"], reason);
    }
    for (objective, target) in targets {
        match (communes, planned) {
            (Some(communes), _) if target > communes => {
                let facts = format!("target={target} communes={communes}");
                oracle.find(path(objective), "NTM-211", facts);
            }
            (_, Ok(planned)) if target > planned => {
                let facts = format!("target={target} planned={planned}");
                oracle.find(path(objective), "NTM-212", facts);
            }
            _ => {}
        }
    }
}

fn floor(oracle: &mut Oracle, plan: &Plan) {
    let floors = plan.objectives.iter().filter_map(|one| match one.target {
        ObjectiveTarget::CriteriaFloor { criteria } => Some((criteria, &one.section)),
        _ => None,
    });
    let means: Vec<_> = plan
        .objectives
        .iter()
        .filter_map(|one| match one.target {
            ObjectiveTarget::MeanCriteria { mean } => Some((one, mean)),
            _ => None,
        })
        .collect();
    // The highest floor, and of several the one of the first section.
    let strictest = floors.reduce(|one, other| {
        if other.0 > one.0 || (other.0 == one.0 && other.1 < one.1) {
            other
        } else {
            one
        }
    });
    let Some((floor, section)) = strictest.filter(|_| !means.is_empty()) else {
        oracle.skip_whole(&["NTM-213"], NO_OBJECTIVE);
        return;
    };
    for (objective, mean) in means {
        let unit = 10_i128.pow(mean.digits());
        if mean.get().mantissa() < i128::from(floor) * unit {
            let facts = format!("mean={mean} floor={floor} section={section}");
            oracle.find(path(objective), "NTM-213", facts);
        }
    }
}

fn training(oracle: &mut Oracle, plan: &Plan) {
    let mut stated = false;
    for objective in &plan.objectives {
        if let ObjectiveTarget::TrainedOfficials {
            share,
            up_by: Some(rise),
        } = objective.target
        {
            stated = true;
            let before = share.get() - rise.get();
            if before < Decimal::ZERO || before > Decimal::ONE_HUNDRED {
                let facts = format!("share={share} rise={rise}");
                oracle.find(path(objective), "NTM-214", facts);
            }
        }
    }
    if !stated {
        oracle.skip_whole(&["NTM-214"], NO_OBJECTIVE);
    }
}

fn hamlets(oracle: &mut Oracle, plan: &Plan) {
    let mut stated = false;
    for objective in &plan.objectives {
        if let ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } = objective.target
        {
            stated = true;
            if at_most < at_least {
                let facts = format!("at_least={at_least} at_most={at_most}");
                oracle.find(path(objective), "NTM-215", facts);
            }
        }
    }
    if !stated {
        oracle.skip_whole(&["NTM-215"], NO_OBJECTIVE);
    }
}

/// No sentence of these plans cites a document that is later than the plan or malformed.
fn days(oracle: &mut Oracle, plan: &Plan) {
    let year = i32::from(plan.year.get());
    let issued = plan.document.issued;
    if (issued.year(), issued.month()) > (year, 3) {
        let facts = format!("year={year} issued={issued} bound={year}-03-31");
        oracle.find("/document/issued".into(), "NTM-905", facts);
    }
    for task in &plan.tasks {
        let deadline = task.deadline.as_deref().unwrap_or("");
        let other = ["Tháng 12/2018", "31/3/2019"]
            .iter()
            .filter(|printed| **printed == deadline)
            .any(|printed| !printed.ends_with(&format!("/{year}")));
        if other {
            let facts = format!("task={} deadline={deadline} year={year}", task.number);
            oracle.find(format!("/tasks/{}", task.number), "NTM-906", facts);
        }
    }
}

/// A figure as it is ordered, a number or a text, and as it is told.
type Stated = (String, Decimal, String, String);

/// The kinds that plans of other years have, each with its figure.
fn later_kind(target: ObjectiveTarget) -> Option<(String, Decimal)> {
    Some(match target {
        ObjectiveTarget::CommunesOfClass {
            class,
            communes,
            in_all,
        } => {
            let of = if in_all { "in all" } else { "of the year" };
            let label = class.label();
            (format!("Communes {of}: {}", label.en()), communes.into())
        }
        ObjectiveTarget::DistrictsComplete { districts } => {
            ("Districts that complete".into(), districts.into())
        }
        ObjectiveTarget::HamletsMeet { hamlets } => {
            ("Hamlets that meet their set".into(), hamlets.into())
        }
        ObjectiveTarget::IncomePerHead { at_least } => ("Income per head".into(), at_least.get()),
        ObjectiveTarget::PovertyRate {
            at_most: Some(share),
            ..
        } => ("Share of poor households".into(), share.get()),
        ObjectiveTarget::GroupMean { group, mean } => (
            format!("Mean number of criteria: {}", group.label().en()),
            mean.get(),
        ),
        ObjectiveTarget::GroupFloor { group, criteria } => (
            format!("Least number of criteria: {}", group.label().en()),
            criteria.into(),
        ),
        ObjectiveTarget::CommuneGain { commune, criteria } => (
            format!("Criteria gained: commune {commune}"),
            criteria.into(),
        ),
        _ => return None,
    })
}

/// Objectives of one kind with different figures, told at the first of their sections.
fn contradictions(oracle: &mut Oracle, plan: &Plan) {
    if plan.objectives.is_empty() {
        oracle.skip_whole(&["NTM-216"], "the plan states no objective");
    }
    let mut kinds: BTreeMap<String, Vec<Stated>> = BTreeMap::new();
    for objective in &plan.objectives {
        if let Some((kind, number)) = later_kind(objective.target) {
            let told = number.to_string();
            let stated = (objective.section.clone(), number, String::new(), told);
            kinds.entry(kind).or_default().push(stated);
            continue;
        }
        let (kind, number, text) = match objective.target {
            ObjectiveTarget::CommunesRecognised { communes } => {
                ("Communes to be recognised", communes.into(), None)
            }
            ObjectiveTarget::MeanCriteria { mean } => ("Mean number of criteria", mean.get(), None),
            ObjectiveTarget::CriteriaFloor { criteria } => {
                ("Least number of criteria", criteria.into(), None)
            }
            ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => {
                ("Models of each district", at_least.into(), None)
            }
            ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => (
                "Exemplary hamlets of each district",
                Decimal::ZERO,
                Some(format!("{at_least}-{at_most}")),
            ),
            ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => (
                "Kilometres of green road of each commune",
                at_least.get(),
                None,
            ),
            ObjectiveTarget::TrainedOfficials { share, .. } => {
                ("Share of trained officials", share.get(), None)
            }
            _ => continue,
        };
        let told = text.clone().unwrap_or_else(|| number.to_string());
        let section = objective.section.clone();
        let stated = (section, number, text.unwrap_or_default(), told);
        kinds.entry(kind.to_string()).or_default().push(stated);
    }
    for (kind, mut stated) in kinds {
        stated.sort_by(|one, other| (&one.0, &one.3).cmp(&(&other.0, &other.3)));
        let mut figures: Vec<&Stated> = stated.iter().collect();
        // A stable sort: of figures that are equal the first section's is told.
        figures.sort_by(|one, other| (one.1, &one.2).cmp(&(other.1, &other.2)));
        figures.dedup_by(|one, other| (one.1, &one.2) == (other.1, &other.2));
        if figures.len() > 1 {
            let told: Vec<&str> = figures.iter().map(|one| one.3.as_str()).collect();
            let mut sections: Vec<&str> = stated.iter().map(|one| one.0.as_str()).collect();
            sections.dedup();
            let (told, listed) = (told.join(", "), sections.join(", "));
            let facts = format!("objective={kind} sections={listed} figures={told}");
            oracle.find(format!("/objectives/{}", sections[0]), "NTM-216", facts);
        }
    }
}
