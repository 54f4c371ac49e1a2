//! What the rules must find in a plan of Hòa Bình, worked out a second time: one function for a
//! rule, on whole numbers, from what each rule says of itself and not from the library's checks.
//!
//! It reads tables in which every row has at least one cell a column and no measure stands twice.

use std::cmp::Ordering;

use nongthonmoi::plan::{Measure, ObjectiveTarget, Plan, QuotaRow, TaskCell};
use nongthonmoi::quantity::Decimal;

/// Communes by district in 2018, from the catalogue of the GSO.
pub(crate) const COMMUNES: [(&str, u32); 11] = [
    ("148", 7),
    ("150", 19),
    ("151", 9),
    ("152", 19),
    ("153", 27),
    ("154", 12),
    ("155", 23),
    ("156", 22),
    ("157", 28),
    ("158", 12),
    ("159", 13),
];

/// A finding by its place, its code and its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) path: String,
    pub(crate) code: &'static str,
    pub(crate) facts: String,
}

#[derive(Debug, Default)]
pub(crate) struct Oracle {
    pub(crate) found: Vec<Expected>,
    /// Codes with why there was nothing to check, in English.
    pub(crate) skipped: Vec<(&'static str, &'static str)>,
}

const NO_ROW: &str = "the quota table has no such row";
const NO_SUMS: &str = "the tiers lack a figure, overlap, leave a gap, or hold no commune";
const NO_OBJECTIVE: &str = "the plan states no such objective";
const NOT_COVERED: &str = "the gazetteer does not cover the day of the plan";

/// A figure of at most three decimals in thousandths.
fn milli(value: Decimal) -> i128 {
    let mut value = value;
    value.rescale(3);
    value.mantissa()
}

fn tier(row: &QuotaRow) -> Option<(u8, u8)> {
    match row.measure() {
        Measure::Tier { from, to } => Some((from, to)),
        _ => None,
    }
}

fn total_of(row: &QuotaRow) -> i128 {
    row.cells().iter().flatten().map(|cell| milli(*cell)).sum()
}

/// The printed figures of a row with the codes of their districts.
fn figures<'a>(plan: &'a Plan, row: &'a QuotaRow) -> impl Iterator<Item = (String, Decimal)> + 'a {
    let pairs = plan.quota.columns.iter().zip(row.cells());
    pairs.filter_map(|(column, cell)| Some((column.district.to_string(), (*cell)?)))
}

fn cell_path(row: &QuotaRow, code: &str) -> String {
    format!("/quota/rows/{}/cells/{code}", row.number())
}

fn complete(row: &QuotaRow) -> bool {
    row.cells().iter().all(Option::is_some)
}

pub(crate) fn oracle(plan: &Plan) -> Oracle {
    let mut oracle = Oracle::default();
    oracle.arithmetic(plan);
    oracle.mean(plan);
    oracle.targets(plan);
    oracle.places(plan);
    for task in &plan.tasks {
        let lacks: Vec<&str> = TaskCell::ALL
            .iter()
            .zip([
                &task.content,
                &task.lead,
                &task.coordinating,
                &task.deadline,
                &task.form,
            ])
            .filter(|(_, text)| text.as_ref().is_none_or(|text| text.trim().is_empty()))
            .map(|(cell, _)| match cell {
                TaskCell::Content => "content",
                TaskCell::Lead => "lead agency",
                TaskCell::Coordinating => "coordinating agencies",
                TaskCell::Deadline => "deadline",
                TaskCell::Form => "form of the result",
            })
            .collect();
        if !lacks.is_empty() {
            let facts = format!("task={} missing={}", task.number, lacks.join(", "));
            oracle.find(format!("/tasks/{}", task.number), "NTM-701", facts);
        }
    }
    oracle.found.sort_by(|one, other| {
        compare_paths(&one.path, &other.path).then_with(|| one.code.cmp(other.code))
    });
    oracle.skipped.sort_unstable();
    oracle
}

/// Segment by segment, numbers by value and before names.
fn compare_paths(one: &str, other: &str) -> Ordering {
    let key = |path: &str| -> Vec<(bool, u64, String)> {
        path.split('/')
            .skip(1)
            .map(|segment| {
                let number = segment.parse::<u64>().ok();
                (number.is_none(), number.unwrap_or(0), segment.to_string())
            })
            .collect()
    };
    key(one).cmp(&key(other))
}

impl Oracle {
    fn find(&mut self, path: String, code: &'static str, facts: String) {
        self.found.push(Expected { path, code, facts });
    }

    fn arithmetic(&mut self, plan: &Plan) {
        let columns = &plan.quota.columns;
        for row in &plan.quota.rows {
            let number = row.number();
            let sum = total_of(row);
            if let Some(total) = row
                .total()
                .filter(|total| complete(row) && milli(*total) != sum)
            {
                let facts = format!("row={number} declared={total} computed={}", sum / 1000);
                self.find(format!("/quota/rows/{number}/total"), "NTM-101", facts);
            }
            let lacking: Vec<String> = columns
                .iter()
                .zip(row.cells())
                .filter(|(_, cell)| cell.is_none())
                .map(|(column, _)| column.district.to_string())
                .collect();
            if !lacking.is_empty() {
                let facts = format!("row={number} missing={}", lacking.join(", "));
                self.find(format!("/quota/rows/{number}"), "NTM-103", facts);
            }
            let (cells, columns) = (row.cells().len(), columns.len());
            if cells > columns {
                let facts = format!("row={number} cells={cells} columns={columns}");
                self.find(format!("/quota/rows/{number}"), "NTM-104", facts);
            }
        }
        let tiers: Vec<_> = plan
            .quota
            .rows
            .iter()
            .filter(|row| tier(row).is_some())
            .collect();
        if tiers.is_empty() {
            self.skipped.push(("NTM-102", NO_ROW));
            return;
        }
        for (index, column) in columns.iter().enumerate() {
            let cells: Option<Vec<i128>> = tiers
                .iter()
                .map(|row| row.cells()[index].map(milli))
                .collect();
            if let Some((declared, cells)) = column.communes.zip(cells) {
                let computed: i128 = cells.iter().sum();
                if computed != i128::from(declared) * 1000 {
                    let code = column.district;
                    let facts = format!(
                        "district={code} declared={declared} computed={}",
                        computed / 1000
                    );
                    self.find(format!("/quota/columns/{code}"), "NTM-102", facts);
                }
            }
        }
    }

    fn mean(&mut self, plan: &Plan) {
        let tiers: Vec<_> = plan
            .quota
            .rows
            .iter()
            .filter_map(|row| Some((tier(row)?, row)))
            .collect();
        let (mut communes, mut least, mut most) = (0, 0, 0);
        for ((from, to), row) in &tiers {
            let count = total_of(row) / 1000;
            communes += count;
            least += count * i128::from(*from);
            most += count * i128::from(*to);
        }
        let mut bands: Vec<(u8, u8)> = tiers.iter().map(|(band, _)| *band).collect();
        bands.sort_unstable();
        let usable = tiers.iter().all(|(_, row)| complete(row))
            && bands.iter().all(|(from, to)| from <= to)
            && bands.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0)
            && communes > 0;
        let means: Vec<_> = plan
            .objectives
            .iter()
            .filter_map(|objective| match objective.target {
                ObjectiveTarget::MeanCriteria { mean } => Some((&objective.section, mean)),
                _ => None,
            })
            .collect();
        if !usable || means.is_empty() {
            let reason = match (tiers.is_empty(), usable) {
                (true, _) => NO_ROW,
                (false, false) => NO_SUMS,
                (false, true) => NO_OBJECTIVE,
            };
            self.skipped
                .extend(["NTM-201", "NTM-202", "NTM-203"].map(|code| (code, reason)));
            return;
        }
        for (section, mean) in means {
            let unit = 10_i128.pow(mean.digits());
            let digits = mean.get().mantissa();
            let exact = digits * communes;
            if least * unit <= exact && exact <= most * unit {
                continue;
            }
            // Every sum that the tiers allow, shortened both ways.
            let shown = (least..=most).any(|sum| {
                let halves = 2 * sum * unit;
                let half_up =
                    (2 * digits - 1) * communes <= halves && halves < (2 * digits + 1) * communes;
                let cut_off =
                    digits * communes <= sum * unit && sum * unit < (digits + 1) * communes;
                half_up || cut_off
            });
            let code = match (shown, exact < least * unit) {
                (true, _) => "NTM-203",
                (false, true) => "NTM-202",
                (false, false) => "NTM-201",
            };
            let hundredths = |sum: i128| {
                let rounded = (2 * sum * 100 + communes) / (2 * communes);
                format!("{}.{:02}", rounded / 100, rounded % 100)
            };
            let facts = format!(
                "mean={mean} communes={communes} least={least}/{communes} most={most}/{communes} \
                 least_printed={} most_printed={}",
                hundredths(least),
                hundredths(most)
            );
            self.find(format!("/objectives/{section}"), code, facts);
        }
    }

    fn targets(&mut self, plan: &Plan) {
        let tiers = plan.quota.rows.iter().filter(|row| tier(row).is_some());
        let highest = tiers.max_by_key(|row| tier(row));
        let full = highest.filter(|row| tier(row).is_some_and(|(from, to)| from == to));
        let row_of = |measure| plan.quota.rows.iter().find(|row| row.measure() == measure);
        let models = row_of(Measure::ValueChainModels);
        let roads = row_of(Measure::GreenRoadKilometres);
        let mut stated = [false; 4];
        for objective in &plan.objectives {
            match objective.target {
                ObjectiveTarget::CriteriaFloor { criteria } => {
                    stated[0] = true;
                    self.floor(plan, criteria);
                }
                ObjectiveTarget::DistrictCompletes { district } => {
                    stated[1] = true;
                    self.completion(plan, full, &district.to_string());
                }
                ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => {
                    stated[2] = true;
                    self.models(plan, models, at_least);
                }
                ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
                    stated[3] = true;
                    self.roads(plan, roads.zip(full), at_least.get());
                }
                _ => {}
            }
        }
        let rows = [
            true,
            full.is_some(),
            models.is_some(),
            full.is_some() && roads.is_some(),
        ];
        let codes = ["NTM-204", "NTM-205", "NTM-206", "NTM-207"];
        for ((code, stated), row) in codes.into_iter().zip(stated).zip(rows) {
            if !stated {
                self.skipped.push((code, NO_OBJECTIVE));
            } else if !row {
                self.skipped.push((code, NO_ROW));
            }
        }
    }

    fn floor(&mut self, plan: &Plan, floor: u8) {
        for row in &plan.quota.rows {
            let Some((from, to)) = tier(row).filter(|(_, to)| *to < floor) else {
                continue;
            };
            for (code, cell) in figures(plan, row).filter(|(_, cell)| milli(*cell) != 0) {
                let facts =
                    format!("district={code} communes={cell} from={from} to={to} floor={floor}");
                self.find(cell_path(row, &code), "NTM-204", facts);
            }
        }
    }

    fn completion(&mut self, plan: &Plan, full: Option<&QuotaRow>, district: &str) {
        let Some(row) = full else { return };
        for (column, cell) in plan.quota.columns.iter().zip(row.cells()) {
            let Some((declared, cell)) = column.communes.zip(*cell) else {
                continue;
            };
            let here = column.district.to_string() == district;
            if here && milli(cell) != i128::from(declared) * 1000 {
                let facts = format!("district={district} declared={declared} computed={cell}");
                self.find(cell_path(row, district), "NTM-205", facts);
            }
        }
    }

    fn models(&mut self, plan: &Plan, models: Option<&QuotaRow>, at_least: u32) {
        let Some(row) = models else { return };
        let short = |cell: Decimal| milli(cell) < i128::from(at_least) * 1000;
        for (code, cell) in figures(plan, row).filter(|(_, cell)| short(*cell)) {
            let facts = format!("district={code} models={cell} at_least={at_least}");
            self.find(cell_path(row, &code), "NTM-206", facts);
        }
    }

    fn roads(&mut self, plan: &Plan, rows: Option<(&QuotaRow, &QuotaRow)>, length: Decimal) {
        let Some((roads, full)) = rows else { return };
        for (index, column) in plan.quota.columns.iter().enumerate() {
            let Some((road, communes)) = roads.cells()[index].zip(full.cells()[index]) else {
                continue;
            };
            // Thousandths of communes times thousandths of kilometres are millionths.
            let needed = milli(communes) * milli(length);
            if milli(road) * 1000 < needed {
                let code = column.district.to_string();
                let needed = needed / 1_000_000;
                let facts = format!(
                    "district={code} kilometres={road} communes={communes} needed={needed}"
                );
                self.find(cell_path(roads, &code), "NTM-207", facts);
            }
        }
    }

    fn places(&mut self, plan: &Plan) {
        let columns = &plan.quota.columns;
        let mut codes: Vec<String> = columns
            .iter()
            .map(|column| column.district.to_string())
            .collect();
        codes.sort();
        for group in codes
            .chunk_by(|one, other| one == other)
            .filter(|group| group.len() > 1)
        {
            let facts = format!("district={} columns={}", group[0], group.len());
            self.find(format!("/quota/columns/{}", group[0]), "NTM-502", facts);
        }
        if plan.document.issued() < super::day(2009, 7, 15) {
            self.skipped
                .extend(["NTM-501", "NTM-503", "NTM-504"].map(|code| (code, NOT_COVERED)));
            return;
        }
        let own_province = plan.province.to_string() == "17";
        for (code, _) in COMMUNES
            .iter()
            .filter(|(code, _)| own_province && !codes.iter().any(|one| one == code))
        {
            self.find(
                format!("/quota/columns/{code}"),
                "NTM-501",
                format!("district={code}"),
            );
        }
        for column in columns {
            let code = column.district.to_string();
            let known = COMMUNES.iter().find(|(known, _)| *known == code);
            if known.is_none() || !own_province {
                self.find(
                    format!("/quota/columns/{code}"),
                    "NTM-503",
                    format!("district={code}"),
                );
            }
            if let (Some((_, computed)), Some(declared)) = (known, column.communes) {
                if *computed != declared {
                    let facts = format!("district={code} declared={declared} computed={computed}");
                    self.find(format!("/quota/columns/{code}/communes"), "NTM-504", facts);
                }
            }
        }
    }
}
