//! Counts communes by tier from a flat table: a line for each commune, a column for each indicator, an
//! empty cell for what is unknown.
//!
//! ```text
//! cargo run --example classify_csv -- examples/reports/communes.csv
//! ```

#[path = "common/cli.rs"]
mod cli;
#[path = "common/criteria_files.rs"]
mod criteria_files;
#[path = "common/json_file.rs"]
mod json_file;
#[path = "common/plan_files.rs"]
mod plan_files;
#[path = "common/sheet.rs"]
mod sheet;
#[path = "common/tiers.rs"]
mod tiers;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use comfy_table::{CellAlignment, Table, presets};
use lexopt::ValueExt;
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, InvalidReport, Observation, ReportError,
};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{AxisPoint, PartNumber, Standard};
use nongthonmoi::place::{CommuneCode, District, DistrictCode, Gazetteer, ProvinceCode};
use nongthonmoi::quantity::{Ratio, Rounding};
use nongthonmoi::text::{Label, Lang, number_text};
use nongthonmoi::tier::{Census, CensusError, TierScheme, Universe};
use serde::Serialize;

use cli::{Ending, Options, unusable};
use criteria_files::{Criteria, CriteriaFiles};
use plan_files::PlanFiles;
use sheet::{Problem, line_of, problem, unusable_cells, wrong_width};

static HELP: Label = Label::new(
    "\
Xếp các xã của một tỉnh vào nhóm theo số tiêu chí đạt, tổng hợp theo huyện nếu có cấp huyện; nếu không
cho tệp nào khác: tỉnh Hòa Bình, theo kế hoạch 18/KH-UBND. (English: --help --lang en)

  classify_csv [--json] [--lang vi|en] [--year Y] [--gazetteer FILE] [--set FILE]
               [--overlay FILE]... [--column CỘT] [--plan FILE] FILE.csv

  FILE.csv        cột đầu là code (mã xã), mỗi cột sau là một chỉ tiêu hoặc một phần của chỉ tiêu;
                  ô trống là chưa có số liệu:
                      code,1.1,4.2,17.1/clean
                      04867,đạt,95.5,455/865
                  cột thứ hai có thể là column: cột của bộ tiêu chí (vùng, nhóm xã) áp dụng cho xã đó
  --year Y        số liệu đến ngày 31/12 của năm Y, mặc định là năm của kế hoạch
  --gazetteer FILE
                  danh mục đơn vị hành chính của tỉnh, thay cho Hòa Bình
  --set FILE      bộ tiêu chí; --overlay FILE: quy định của tỉnh chồng lên bộ tiêu chí
  --column CỘT    cột của bộ tiêu chí, khi không suy ra được từ tỉnh và không ghi trong FILE.csv
  --plan FILE     kế hoạch có các nhóm xã theo số tiêu chí, mặc định là kế hoạch 18/KH-UBND
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 đã tổng hợp, 2 không dùng được dữ liệu vào.",
    "\
Puts the communes of a province into tiers by the criteria they meet, by district where there are
districts; unless other files are given, those of Hòa Bình by the plan 18/KH-UBND.

  classify_csv [--json] [--lang vi|en] [--year Y] [--gazetteer FILE] [--set FILE]
               [--overlay FILE]... [--column COLUMN] [--plan FILE] FILE.csv

  FILE.csv        the first column is code (of the commune), each other column an indicator or a
                  part of one; an empty cell is unknown:
                      code,1.1,4.2,17.1/clean
                      04867,met,95.5,455/865
                  the second column may be column: that of the criteria set (a region, a group of
                  communes) by which the commune is assessed
  --year Y        the figures are those of 31 December of the year Y, by default that of the plan
  --gazetteer FILE
                  the units of the province, instead of Hòa Bình
  --set FILE      the criteria set; --overlay FILE: what the province lays over it
  --column COLUMN the column of the set, where neither the province nor FILE.csv says which
  --plan FILE     the plan with the tiers, by default the plan 18/KH-UBND
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 counted, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(classify_csv)
}

fn classify_csv(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let mut year = None;
    let (mut plans, mut criteria) = (PlanFiles::default(), CriteriaFiles::default());
    let options = Options::parse(&HELP, |name, parser| {
        if name == "year" {
            year = Some(parser.value()?.parse()?);
            return Ok(true);
        }
        Ok(plans.take(name, parser)? || criteria.take(name, parser)?)
    })?;
    let lang = options.lang;
    let Some(path) = &options.file else {
        return Err(Ending::Unusable(NO_FILE.get(lang).to_string()));
    };
    let text = cli::read_text(path, lang)?;

    let plan = plans.plan(lang)?;
    let gazetteer = plans.gazetteer(&plan, lang)?;
    let criteria = criteria.read(lang)?;
    let year: ProgrammeYear = year.unwrap_or(plan.year);
    let scheme = tiers::of(&criteria.set, &plan)?;
    let sheet = Sheet {
        gazetteer: &gazetteer,
        criteria: &criteria,
        province: plan.province,
        year,
        lang,
    };
    let counted = sheet
        .read(&text)
        .map_err(|problems| unusable_cells(path, &problems, lang))?;
    let area = (plan.province, year.last_day());
    let censuses = census_by_district(&gazetteer, area, &scheme, &counted)
        .map_err(|error| unusable(path, error.text(lang)))?;

    if options.json {
        cli::write_json(out, &CensusesForm::of(year, &censuses))?;
    } else {
        print_censuses(out, year, &censuses, lang)?;
    }
    Ok(ExitCode::SUCCESS)
}

static NO_FILE: Label = Label::new(
    "chưa có tệp FILE.csv (xem --help)",
    "a file FILE.csv is needed (see --help)",
);

// --- reading ------------------------------------------------------------------

/// A commune with its district and the number of criteria that it meets.
type Counted = BTreeMap<CommuneCode, (Option<DistrictCode>, CriteriaMet)>;

/// What the lines of a sheet are held against.
struct Sheet<'a> {
    gazetteer: &'a Gazetteer,
    criteria: &'a Criteria,
    province: ProvinceCode,
    year: ProgrammeYear,
    lang: Lang,
}

/// The standards by the cells of the sheet's second column; by an empty text that of the province.
type Standards = BTreeMap<String, Standard>;

/// The head of the second column where it says by which column of the set a commune is assessed.
const COLUMN: &str = "column";

impl Sheet<'_> {
    /// Every commune of the sheet, or everything that is wrong with it.
    fn read(&self, text: &str) -> Result<Counted, Vec<Problem>> {
        let (head, records) = sheet::records(text)?;
        let standards = self.standards(&head, &records)?;
        let columns = self.columns(&head, &standards)?;

        let mut counted = Counted::new();
        let mut lines: BTreeMap<CommuneCode, u64> = BTreeMap::new();
        let mut problems = Vec::new();
        for record in &records {
            let line = line_of(record);
            let code = record.get(0).unwrap_or_default();
            if let Some(first) = code.parse().ok().and_then(|code| lines.insert(code, line)) {
                problems.push(problem(line, "code", code, self.twice(first)));
            }
            let standard = standards.get(standard_cell(&head, record));
            match standard.map(|standard| self.commune(standard, &head, &columns, record)) {
                Some(Ok((commune, district, met))) => {
                    counted.insert(commune, (district, met));
                }
                Some(Err(found)) => problems.extend(found),
                // The standard of every cell was resolved above.
                None => {}
            }
        }
        if problems.is_empty() {
            Ok(counted)
        } else {
            Err(problems)
        }
    }

    /// The standard for every cell of the second column, or for the province.
    fn standards(
        &self,
        head: &csv::StringRecord,
        records: &[csv::StringRecord],
    ) -> Result<Standards, Vec<Problem>> {
        // A sheet without lines has a head, which is read by the standard of the province.
        let mut cells = vec![(1, "")];
        if has_column(head) {
            let cell = |record| (line_of(record), standard_cell(head, record));
            cells = records.iter().map(cell).collect();
        }
        let mut standards = Standards::new();
        let mut problems = Vec::new();
        for (line, cell) in cells {
            if standards.contains_key(cell) {
                continue;
            }
            let resolved = if cell.is_empty() {
                self.criteria.standard(self.province, self.year, self.lang)
            } else {
                let column = AxisPoint::owned(cell.to_string());
                self.criteria.standard_in(column, self.year, self.lang)
            };
            match resolved {
                Ok(standard) => drop(standards.insert(cell.to_string(), standard)),
                Err(reason) => problems.push(problem(line, COLUMN, cell, reason)),
            }
        }
        if problems.is_empty() {
            Ok(standards)
        } else {
            Err(problems)
        }
    }

    /// The numbers of the indicators in the head of the sheet.
    fn columns(
        &self,
        head: &csv::StringRecord,
        standards: &Standards,
    ) -> Result<Vec<PartNumber>, Vec<Problem>> {
        let mut cells = head.iter();
        let first = cells.next().unwrap_or_default();
        if first != "code" {
            return Err(vec![problem(
                1,
                "1",
                first,
                FIRST_COLUMN.get(self.lang).into(),
            )]);
        }
        let mut columns = Vec::new();
        let mut problems = Vec::new();
        let knows = |number: &PartNumber| standards.values().any(|one| knows(one, number));
        let cells = cells.zip(2_u32..).skip(usize::from(has_column(head)));
        for (cell, position) in cells {
            let mut refuse =
                |reason| problems.push(problem(1, &position.to_string(), cell, reason));
            match cell.parse::<PartNumber>() {
                Err(error) => refuse(error.text(self.lang)),
                Ok(number) if !knows(&number) => {
                    refuse(ReportError::UnknownIndicator { number }.text(self.lang));
                }
                Ok(number) if columns.contains(&number) => {
                    refuse(ReportError::Duplicate { number }.text(self.lang));
                }
                Ok(number) => columns.push(number),
            }
        }
        if problems.is_empty() {
            Ok(columns)
        } else {
            Err(problems)
        }
    }

    /// The commune of a line: where it lies, and how many criteria it meets.
    fn commune(
        &self,
        standard: &Standard,
        head: &csv::StringRecord,
        columns: &[PartNumber],
        record: &csv::StringRecord,
    ) -> Result<(CommuneCode, Option<DistrictCode>, CriteriaMet), Vec<Problem>> {
        let line = line_of(record);
        let code = record.get(0).unwrap_or_default();
        let refused = |reason| vec![problem(line, "code", code, reason)];
        let commune = code.parse::<CommuneCode>();
        let commune = commune.map_err(|error| refused(error.text(self.lang)))?;
        let date = self.year.last_day();
        let place = self.gazetteer.commune_on(commune, date);
        let place = place.map_err(|error| refused(error.text(self.lang)))?;
        let before = head.len().saturating_sub(columns.len());
        if record.len() != head.len() {
            return Err(refused(wrong_width(head.len(), record.len(), self.lang)));
        }

        let cells = record.iter().skip(before);
        let cells: BTreeMap<&PartNumber, &str> = columns.iter().zip(cells).collect();
        let mut report = CommuneReport::new(commune, date);
        let mut problems = Vec::new();
        for (number, cell) in cells.iter().filter(|(_, cell)| !cell.is_empty()) {
            match cell.parse::<Observation>() {
                Ok(observation) => report = report.observe((*number).clone(), observation),
                Err(error) => {
                    let reason = error.text(self.lang);
                    problems.push(problem(line, &number.to_string(), cell, reason));
                }
            }
        }
        let assessed = Assessment::of(standard, &report, CountingPolicy::ONLY_MET)
            .map(|assessment| assessment.criteria_met());
        let errors = assessed
            .as_ref()
            .map_or_else(InvalidReport::errors, |_| &[]);
        for error in errors {
            problems.push(match error {
                ReportError::Observation {
                    number,
                    problem: found,
                } => {
                    let cell = cells.get(number).copied().unwrap_or_default();
                    problem(line, &number.to_string(), cell, found.text(self.lang))
                }
                other => problem(line, "code", code, other.text(self.lang)),
            });
        }
        match assessed {
            Ok(met) if problems.is_empty() => Ok((commune, place.district(), met)),
            _ => Err(problems),
        }
    }

    fn twice(&self, first: u64) -> String {
        match self.lang {
            Lang::Vi => format!("xã đã có ở dòng {first}: chỉ giữ một dòng"),
            Lang::En => format!("the commune stands in line {first} already: keep one of the two"),
        }
    }
}

/// Whether the second column says by which column of the set a commune is assessed.
fn has_column(head: &csv::StringRecord) -> bool {
    head.get(1) == Some(COLUMN)
}

/// The cell that says so; an empty text where there is none.
fn standard_cell<'a>(head: &csv::StringRecord, record: &'a csv::StringRecord) -> &'a str {
    let cell = record.get(1).filter(|_| has_column(head));
    cell.unwrap_or_default()
}

/// Whether a standard has an indicator or a part of this number.
fn knows(standard: &Standard, number: &PartNumber) -> bool {
    let whole = number.part().is_none();
    (whole && standard.indicator(number.indicator()).is_some()) || standard.part(number).is_some()
}

static FIRST_COLUMN: Label = Label::new(
    "cột đầu phải là “code”, các cột ngăn cách bằng dấu phẩy",
    "the first column must be `code`, and commas separate the columns",
);

// --- counting -----------------------------------------------------------------

/// The census of each district, and of the province.
struct Censuses {
    districts: Vec<(District, Census)>,
    province: Census,
}

fn census_by_district(
    gazetteer: &Gazetteer,
    (province, date): (ProvinceCode, NaiveDate),
    scheme: &TierScheme,
    counted: &Counted,
) -> Result<Censuses, CensusError> {
    let census = |communes: usize, district: Option<DistrictCode>| {
        let universe = u32::try_from(communes).map_err(|_| CensusError::TooMany)?;
        let counted = counted
            .iter()
            .filter(|(_, (lies_in, _))| district.is_none() || *lies_in == district)
            .map(|(commune, (_, met))| (*commune, *met));
        Census::of(scheme.clone(), Universe::of(universe), counted)
    };
    let mut districts = Vec::new();
    let all = gazetteer.districts_on(date);
    for district in all.filter(|district| district.province() == province) {
        let code = district.code();
        let communes = gazetteer.communes_in(code, date).count();
        districts.push((district.clone(), census(communes, Some(code))?));
    }
    let communes = gazetteer.communes_in(province, date).count();
    Ok(Censuses {
        districts,
        province: census(communes, None)?,
    })
}

// --- in words -----------------------------------------------------------------

fn print_censuses(
    out: &mut dyn Write,
    year: ProgrammeYear,
    censuses: &Censuses,
    lang: Lang,
) -> Result<(), Ending> {
    let date = year.last_day().format("%d/%m/%Y");
    let all = &censuses.province;
    match lang {
        Lang::Vi => writeln!(out, "Số xã theo nhóm tiêu chí đến ngày {date}")?,
        Lang::En => writeln!(out, "Communes by tier on {date}")?,
    }

    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(heads(all.scheme(), lang));
    for (district, census) in &censuses.districts {
        table.add_row(cells(district.label().get(lang).to_string(), census));
    }
    table.add_row(cells(TOTAL.get(lang).to_string(), all));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    writeln!(out, "{table}")?;

    if let Some(mean) = all.implied_mean() {
        let about = |ratio: Ratio| number_text(ratio.printed(2, Rounding::HalfUp).get(), lang);
        let (least, most) = (mean.at_least(), mean.at_most());
        let (about_least, about_most) = (about(least), about(most));
        match lang {
            Lang::Vi => writeln!(
                out,
                "Bình quân tiêu chí/xã của toàn tỉnh: từ {least} đến {most} (khoảng {about_least} đến {about_most}); xã chưa báo cáo tính từ 0 đến {}",
                all.scheme().criteria()
            )?,
            Lang::En => writeln!(
                out,
                "Mean number of criteria in the province: {least} to {most} (about {about_least} to {about_most}); a commune without a report counts as 0 to {}",
                all.scheme().criteria()
            )?,
        }
    }
    Ok(())
}

fn heads(scheme: &TierScheme, lang: Lang) -> Vec<String> {
    let (before, after) = match lang {
        Lang::Vi => (
            ["Huyện, thành phố", "Số xã", "Đã báo\ncáo"],
            ["Chưa rõ\nnhóm", "Chưa báo\ncáo"],
        ),
        Lang::En => (
            ["District", "Communes", "Reported"],
            ["Tier\nundecided", "Not\nreported"],
        ),
    };
    let tiers = scheme.tiers().rev().map(|tier| {
        let label = scheme.label(tier).get(lang).to_string();
        label
            .replace(" tiêu chí", "\ntiêu chí")
            .replace(" criteria", "\ncriteria")
    });
    let before = before.map(String::from).into_iter();
    before.chain(tiers).chain(after.map(String::from)).collect()
}

fn cells(name: String, census: &Census) -> Vec<String> {
    let tiers = census.scheme().tiers().rev();
    let mut cells = vec![
        name,
        census.universe().communes().to_string(),
        census.reported().to_string(),
    ];
    cells.extend(tiers.map(|tier| census.certain(tier).to_string()));
    cells.push(undecided(census));
    cells.push(census.unreported().to_string());
    cells
}

/// The communes between two tiers, a line for each range of criteria: `8-14: 2`.
fn undecided(census: &Census) -> String {
    let ranges = census.outcomes().filter_map(|(outcome, communes)| {
        if outcome.certain().is_some() {
            return None;
        }
        let (from, _) = census.scheme().bounds(outcome.lowest())?;
        let (_, to) = census.scheme().bounds(outcome.highest())?;
        Some(format!("{from}-{to}: {communes}"))
    });
    let lines: Vec<String> = ranges.collect();
    if lines.is_empty() {
        "0".into()
    } else {
        lines.join("\n")
    }
}

static TOTAL: Label = Label::new("Toàn tỉnh", "Province");

// --- as data ------------------------------------------------------------------

/// The form of `--json`: each [`Census`] as the crate writes and reads it.
#[derive(Serialize)]
struct CensusesForm<'a> {
    year: ProgrammeYear,
    districts: Vec<DistrictForm<'a>>,
    province: &'a Census,
    implied_mean: Option<MeanForm>,
}

#[derive(Serialize)]
struct DistrictForm<'a> {
    code: DistrictCode,
    name: String,
    census: &'a Census,
}

/// The exact interval of the mean number of criteria.
#[derive(Serialize)]
struct MeanForm {
    least: Ratio,
    most: Ratio,
}

impl<'a> CensusesForm<'a> {
    fn of(year: ProgrammeYear, censuses: &'a Censuses) -> Self {
        let district = |(district, census): &'a (District, Census)| DistrictForm {
            code: district.code(),
            name: district.full_name(),
            census,
        };
        let mean = censuses.province.implied_mean();
        Self {
            year,
            districts: censuses.districts.iter().map(district).collect(),
            province: &censuses.province,
            implied_mean: mean.map(|mean| MeanForm {
                least: mean.at_least(),
                most: mean.at_most(),
            }),
        }
    }
}
