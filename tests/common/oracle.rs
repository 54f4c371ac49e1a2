//! What the rules must find in a plan of Hòa Bình, worked out a second time: one function for a
//! rule, on whole numbers, from what each rule says of itself and not from the library's checks.

use std::cmp::Ordering;

use nongthonmoi::plan::{AgencyCatalog, Measure, ObjectiveTarget, Plan, QuotaRow, Task, TaskCell};
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

/// The names of the districts without their kinds, as the heads of the plan print them.
const NAMES: [(&str, &str); 11] = [
    ("148", "Hòa Bình"),
    ("150", "Đà Bắc"),
    ("151", "Kỳ Sơn"),
    ("152", "Lương Sơn"),
    ("153", "Kim Bôi"),
    ("154", "Cao Phong"),
    ("155", "Tân Lạc"),
    ("156", "Mai Châu"),
    ("157", "Lạc Sơn"),
    ("158", "Yên Thủy"),
    ("159", "Lạc Thủy"),
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
    /// Codes with the place that was not looked at, and why, in English.
    pub(crate) skipped: Vec<(&'static str, String, &'static str)>,
}

pub(super) const NO_ROW: &str = "the quota table has no such row";
const NO_SUMS: &str = "the tiers lack a figure, overlap, leave a gap, or hold no commune";
pub(super) const NO_OBJECTIVE: &str = "the plan states no such objective";
pub(super) const NO_FIGURE: &str = "a figure is missing";
const NO_COLUMN: &str = "the quota table has no column of the district";
const NO_COLUMNS: &str = "the quota table has no column of a district";
const NO_NAME: &str = "the head names no single district or commune";
pub(super) const MISALIGNED: &str = "the row has another number of cells than there are columns";
const SEVERAL_FULL: &str =
    "the quota table has several rows of communes at the full number of criteria";
const NO_DEADLINE: &str = "the deadline is missing or cannot be read";
const NOT_COVERED: &str = "the gazetteer does not cover the day of the plan";

/// A figure of at most three decimals in thousandths.
fn milli(value: Decimal) -> i128 {
    let mut value = value;
    value.rescale(3);
    value.mantissa()
}

pub(super) fn tier(row: &QuotaRow) -> Option<(u8, u8)> {
    match row.measure() {
        Measure::Tier { from, to } => Some((from, to)),
        _ => None,
    }
}

pub(super) fn total_of(row: &QuotaRow) -> i128 {
    row.cells().iter().flatten().map(|cell| milli(*cell)).sum()
}

/// The printed figures of a row with the codes of their districts.
pub(super) fn figures<'a>(
    plan: &'a Plan,
    row: &'a QuotaRow,
) -> impl Iterator<Item = (String, Decimal)> + 'a {
    let pairs = plan.quota.columns.iter().zip(row.cells());
    pairs.filter_map(|(column, cell)| Some((column.place.to_string(), (*cell)?)))
}

pub(super) fn row_path(row: &QuotaRow) -> String {
    format!("/quota/rows/{}", row.number())
}

fn column_path(code: &str) -> String {
    format!("/quota/columns/{code}")
}

pub(super) fn cell_path(row: &QuotaRow, code: &str) -> String {
    format!("/quota/rows/{}/cells/{code}", row.number())
}

pub(super) fn aligned(plan: &Plan, row: &QuotaRow) -> bool {
    row.cells().len() == plan.quota.columns.len()
}

pub(super) fn complete(plan: &Plan, row: &QuotaRow) -> bool {
    !plan.quota.columns.is_empty() && aligned(plan, row) && row.cells().iter().all(Option::is_some)
}

fn rows_of(plan: &Plan, measure: Measure) -> Vec<&QuotaRow> {
    let rows = plan.quota.rows.iter();
    rows.filter(|row| row.measure() == measure).collect()
}

/// The row of the full number of criteria, or why there is none to look at.
pub(super) fn full_row(plan: &Plan) -> Result<&QuotaRow, &'static str> {
    let (from, to) = (plan.quota.criteria, plan.quota.criteria);
    match rows_of(plan, Measure::Tier { from, to })[..] {
        [] => Err(NO_ROW),
        [row] => Ok(row),
        _ => Err(SEVERAL_FULL),
    }
}

pub(crate) fn oracle(plan: &Plan) -> Oracle {
    let mut oracle = Oracle::default();
    oracle.arithmetic(plan);
    oracle.mean(plan);
    oracle.targets(plan);
    oracle.places(plan);
    super::oracle_targets::targets(&mut oracle, plan);
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
        oracle.task(plan, task);
    }
    oracle.found.sort_by(|one, other| {
        compare_paths(&one.path, &other.path).then_with(|| one.code.cmp(other.code))
    });
    oracle.skipped.sort_by(|one, other| {
        let by_code = one.0.cmp(other.0);
        by_code.then_with(|| compare_paths(&one.1, &other.1))
    });
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
    pub(super) fn find(&mut self, path: String, code: &'static str, facts: String) {
        self.found.push(Expected { path, code, facts });
    }

    pub(super) fn skip(&mut self, code: &'static str, path: &str, reason: &'static str) {
        self.skipped.push((code, path.to_string(), reason));
    }

    pub(super) fn skip_whole(&mut self, codes: &[&'static str], reason: &'static str) {
        for code in codes {
            self.skip(code, "", reason);
        }
    }

    /// Deadlines and agencies are read by the library; what is read is held against the plan here.
    fn task(&mut self, plan: &Plan, task: &Task) {
        let (number, path) = (task.number, format!("/tasks/{}", task.number));
        let issued = plan.document.issued;
        match (task.cell(TaskCell::Deadline), task.due(plan.year)) {
            (_, Some(due)) if due < issued => {
                let facts = format!("task={number} due={due} issued={issued}");
                self.find(path.clone(), "NTM-703", facts);
            }
            (Some(_), None) => self.skip("NTM-703", &path, NO_DEADLINE),
            _ => {}
        }
        if let Some(lead) = task.cell(TaskCell::Lead) {
            let read = AgencyCatalog::built_in().read(lead);
            if !read.iter().any(|mention| mention.agency.is_some()) {
                let facts = format!("task={number} lead={lead}");
                self.find(path.clone(), "NTM-704", facts);
            }
        }
        let mut misspelled = Vec::new();
        for cell in [&task.lead, &task.coordinating].into_iter().flatten() {
            for mention in AgencyCatalog::built_in().read(cell) {
                if let Some(agency) = mention.agency.filter(|_| mention.is_misspelled) {
                    let words: Vec<&str> = mention.printed.split_whitespace().collect();
                    misspelled.push((words.join(" "), agency.name().clone()));
                }
            }
        }
        misspelled.sort();
        misspelled.dedup();
        for (printed, agency) in misspelled {
            let facts = format!("task={number} printed={printed} agency={}", agency.en());
            self.find(path.clone(), "NTM-709", facts);
        }
    }

    fn arithmetic(&mut self, plan: &Plan) {
        let columns = &plan.quota.columns;
        for row in &plan.quota.rows {
            let number = row.number();
            self.row_total(plan, row);
            if !aligned(plan, row) {
                let (cells, columns) = (row.cells().len(), columns.len());
                let facts = format!("row={number} cells={cells} columns={columns}");
                self.find(row_path(row), "NTM-104", facts);
                self.skip("NTM-103", &row_path(row), MISALIGNED);
                continue;
            }
            let mut lacking: Vec<&str> = columns
                .iter()
                .zip(row.cells())
                .filter(|(_, cell)| cell.is_none())
                .map(|(column, _)| column.printed.as_str())
                .collect();
            lacking.sort_unstable();
            if !lacking.is_empty() {
                let facts = format!("row={number} missing={}", lacking.join(", "));
                self.find(row_path(row), "NTM-103", facts);
            }
        }
        let rows = plan.quota.rows.iter();
        let tiers: Vec<_> = rows.filter(|row| tier(row).is_some()).collect();
        if tiers.is_empty() {
            self.skip_whole(&["NTM-102", "NTM-208"], NO_ROW);
            return;
        }
        self.bands(plan, &tiers);
        if !tiers.iter().all(|row| aligned(plan, row)) {
            self.skip_whole(&["NTM-102"], MISALIGNED);
            return;
        }
        for (index, column) in columns.iter().enumerate() {
            let code = column.place.to_string();
            let cells: Option<Vec<i128>> = tiers
                .iter()
                .map(|row| row.cells()[index].map(milli))
                .collect();
            let Some((declared, cells)) = column.communes.zip(cells) else {
                self.skip("NTM-102", &column_path(&code), NO_FIGURE);
                continue;
            };
            let computed: i128 = cells.iter().sum();
            if computed != i128::from(declared) * 1000 {
                let computed = computed / 1000;
                let facts = format!("district={code} declared={declared} computed={computed}");
                self.find(column_path(&code), "NTM-102", facts);
            }
        }
    }

    fn row_total(&mut self, plan: &Plan, row: &QuotaRow) {
        let path = format!("{}/total", row_path(row));
        let Some(total) = row.total() else {
            self.skip("NTM-101", &path, NO_FIGURE);
            return;
        };
        let sum = total_of(row);
        if !aligned(plan, row) {
            self.skip("NTM-101", &row_path(row), MISALIGNED);
        } else if !complete(plan, row) {
            self.skip("NTM-101", &row_path(row), NO_FIGURE);
        } else if milli(total) != sum {
            let (number, computed) = (row.number(), sum / 1000);
            let facts = format!("row={number} declared={total} computed={computed}");
            self.find(path, "NTM-101", facts);
        }
    }

    /// Every band is held against the highest number that the bands before it reach.
    fn bands(&mut self, plan: &Plan, tiers: &[&QuotaRow]) {
        let mut bands: Vec<_> = tiers
            .iter()
            .filter_map(|row| Some((tier(row)?, row.number(), row)))
            .collect();
        bands.sort_by_key(|(band, number, row)| (*band, *number, row.label()));
        let criteria = plan.quota.criteria;
        let mut tell = |number: &str, row: &QuotaRow, (from, to): (u8, u8), problem: &str| {
            let facts = format!("row={number} from={from} to={to} problem={problem}");
            self.find(row_path(row), "NTM-208", facts);
        };
        let impossible = |(from, to): (u8, u8)| from > to || to > criteria;
        for (band, number, row) in bands.iter().filter(|(band, ..)| impossible(*band)) {
            tell(number, row, *band, "cannot be");
        }
        bands.retain(|(band, ..)| !impossible(*band));
        for (index, (band, number, row)) in bands.iter().enumerate() {
            match bands[..index].iter().map(|((_, to), ..)| *to).max() {
                Some(reached) if band.0 <= reached => {
                    tell(number, row, *band, "overlaps the one below");
                }
                Some(reached) if band.0 - reached > 1 => {
                    tell(number, row, *band, "leaves a gap to the one below");
                }
                _ => {}
            }
        }
        let reached = bands.iter().map(|((_, to), ..)| *to).max();
        if let Some((band, number, row)) = bands.last().filter(|_| reached < Some(criteria)) {
            tell(
                number,
                row,
                *band,
                "is the highest and ends below the full number",
            );
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
        let usable = tiers.iter().all(|(_, row)| complete(plan, row))
            && bands.iter().all(|(from, to)| from <= to)
            && bands.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0)
            && bands
                .last()
                .is_some_and(|band| band.1 == plan.quota.criteria)
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
            self.skip_whole(&["NTM-201", "NTM-202", "NTM-203"], reason);
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
        let strictest = |bound: &dyn Fn(ObjectiveTarget) -> Option<Decimal>| {
            let objectives = plan.objectives.iter();
            objectives.filter_map(|one| bound(one.target)).max()
        };
        let floor = strictest(&|target| match target {
            ObjectiveTarget::CriteriaFloor { criteria } => Some(Decimal::from(criteria)),
            _ => None,
        });
        match floor {
            Some(floor) => self.floor(plan, milli(floor) / 1000),
            None => self.skip_whole(&["NTM-204", "NTM-209"], NO_OBJECTIVE),
        }
        self.completions(plan);
        let models = strictest(&|target| match target {
            ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => {
                Some(Decimal::from(at_least))
            }
            _ => None,
        });
        match models {
            Some(at_least) => self.models(plan, at_least),
            None => self.skip_whole(&["NTM-206"], NO_OBJECTIVE),
        }
        let length = strictest(&|target| match target {
            ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => Some(at_least.get()),
            _ => None,
        });
        match length {
            Some(length) => self.roads(plan, length),
            None => self.skip_whole(&["NTM-207"], NO_OBJECTIVE),
        }
    }

    fn floor(&mut self, plan: &Plan, floor: i128) {
        for row in &plan.quota.rows {
            let Some((from, to)) = tier(row) else {
                continue;
            };
            if i128::from(to) >= floor {
                if i128::from(from) < floor && total_of(row) > 0 {
                    let facts = format!("row={} from={from} to={to} floor={floor}", row.number());
                    self.find(row_path(row), "NTM-209", facts);
                }
            } else if aligned(plan, row) {
                for (code, cell) in figures(plan, row).filter(|(_, cell)| milli(*cell) != 0) {
                    let facts = format!(
                        "district={code} communes={cell} from={from} to={to} floor={floor}"
                    );
                    self.find(cell_path(row, &code), "NTM-204", facts);
                }
            } else {
                self.skip("NTM-204", &row_path(row), MISALIGNED);
            }
        }
    }

    fn completions(&mut self, plan: &Plan) {
        let mut targets: Vec<(String, &str)> = Vec::new();
        for objective in &plan.objectives {
            if let ObjectiveTarget::DistrictCompletes { district } = objective.target {
                targets.push((district.to_string(), &objective.section));
            }
        }
        // A district in two objectives is that of the first section.
        targets.sort();
        targets.dedup_by(|next, kept| next.0 == kept.0);
        if targets.is_empty() {
            self.skip_whole(&["NTM-205"], NO_OBJECTIVE);
            return;
        }
        let row = match full_row(plan) {
            Ok(row) => row,
            Err(reason) => return self.skip_whole(&["NTM-205"], reason),
        };
        if !aligned(plan, row) {
            return self.skip_whole(&["NTM-205"], MISALIGNED);
        }
        for (district, section) in targets {
            let pairs = plan.quota.columns.iter().zip(row.cells());
            let own: Vec<_> = pairs
                .filter(|(column, _)| column.place.to_string() == district)
                .collect();
            if own.is_empty() {
                self.skip("NTM-205", &format!("/objectives/{section}"), NO_COLUMN);
            }
            for (column, cell) in own {
                let Some((declared, cell)) = column.communes.zip(*cell) else {
                    self.skip("NTM-205", &column_path(&district), NO_FIGURE);
                    continue;
                };
                if milli(cell) < i128::from(declared) * 1000 {
                    let facts = format!("district={district} declared={declared} computed={cell}");
                    self.find(cell_path(row, &district), "NTM-205", facts);
                }
            }
        }
    }

    fn models(&mut self, plan: &Plan, at_least: Decimal) {
        let rows = rows_of(plan, Measure::ValueChainModels);
        if rows.is_empty() {
            self.skip_whole(&["NTM-206"], NO_ROW);
        }
        for row in rows {
            if !aligned(plan, row) {
                self.skip("NTM-206", &row_path(row), MISALIGNED);
                continue;
            }
            let short = |cell: Decimal| milli(cell) < milli(at_least);
            for (code, cell) in figures(plan, row).filter(|(_, cell)| short(*cell)) {
                let facts = format!("district={code} models={cell} at_least={at_least}");
                self.find(cell_path(row, &code), "NTM-206", facts);
            }
        }
    }

    fn roads(&mut self, plan: &Plan, length: Decimal) {
        let rows = rows_of(plan, Measure::GreenRoadKilometres);
        let full = match full_row(plan) {
            Ok(full) if aligned(plan, full) && !rows.is_empty() => full,
            Ok(full) if aligned(plan, full) => return self.skip_whole(&["NTM-207"], NO_ROW),
            Ok(_) => return self.skip_whole(&["NTM-207"], MISALIGNED),
            Err(reason) => return self.skip_whole(&["NTM-207"], reason),
        };
        for roads in rows {
            if !aligned(plan, roads) {
                self.skip("NTM-207", &row_path(roads), MISALIGNED);
                continue;
            }
            for (index, column) in plan.quota.columns.iter().enumerate() {
                let Some((road, communes)) = roads.cells()[index].zip(full.cells()[index]) else {
                    continue;
                };
                // Thousandths of communes times thousandths of kilometres are millionths.
                let needed = milli(communes) * milli(length);
                if milli(road) * 1000 < needed {
                    let code = column.place.to_string();
                    let needed = needed / 1_000_000;
                    let facts = format!(
                        "district={code} kilometres={road} communes={communes} needed={needed}"
                    );
                    self.find(cell_path(roads, &code), "NTM-207", facts);
                }
            }
        }
    }

    fn places(&mut self, plan: &Plan) {
        let columns = &plan.quota.columns;
        let mut codes: Vec<String> = columns
            .iter()
            .map(|column| column.place.to_string())
            .collect();
        codes.sort();
        for group in codes
            .chunk_by(|one, other| one == other)
            .filter(|group| group.len() > 1)
        {
            let facts = format!("district={} columns={}", group[0], group.len());
            self.find(format!("/quota/columns/{}", group[0]), "NTM-502", facts);
        }
        if plan.document.issued < super::day(2009, 7, 15) {
            let codes = [
                "NTM-501", "NTM-503", "NTM-504", "NTM-505", "NTM-518", "NTM-520",
            ];
            self.skip_whole(&codes, NOT_COVERED);
            return;
        }
        let own_province = plan.province.to_string() == "17" && !columns.is_empty();
        if columns.is_empty() {
            self.skip_whole(&["NTM-501"], NO_COLUMNS);
        }
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
            let code = column.place.to_string();
            let known = COMMUNES.iter().find(|(known, _)| *known == code);
            if known.is_none() || !own_province {
                self.find(
                    format!("/quota/columns/{code}"),
                    "NTM-503",
                    format!("district={code}"),
                );
            }
            match (known, column.communes) {
                (_, None) => self.skip("NTM-504", &column_path(&code), NO_FIGURE),
                (Some((_, computed)), Some(declared)) if *computed != declared => {
                    let facts = format!("district={code} declared={declared} computed={computed}");
                    self.find(format!("/quota/columns/{code}/communes"), "NTM-504", facts);
                }
                _ => {}
            }
            let head = column.printed.split('(').next().unwrap_or("").trim();
            let bare = head.strip_prefix("Huyện ").or(head.strip_prefix("TP. "));
            match NAMES.iter().find(|(_, name)| Some(*name) == bare) {
                None => self.skip("NTM-505", &column_path(&code), NO_NAME),
                Some((named, _)) if *named != code => {
                    let facts = format!("district={code} named={named}");
                    self.find(column_path(&code), "NTM-505", facts);
                }
                Some(_) => {}
            }
        }
    }
}
