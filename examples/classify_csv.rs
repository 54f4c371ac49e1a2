//! Counts communes by tier from a flat table: a line for each commune, a column for each indicator, an
//! empty cell for what is unknown.
//!
//! ```text
//! cargo run --example classify_csv -- examples/reports/communes.csv
//! ```

#[path = "common/cli.rs"]
mod cli;
#[path = "common/sheet.rs"]
mod sheet;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use comfy_table::{CellAlignment, Table, presets};
use lexopt::ValueExt;
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, InvalidReport, Observation, ReportError,
};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{PartNumber, ResolveError, Standard, catalog};
use nongthonmoi::place::{CommuneCode, District, DistrictCode, Gazetteer, Region};
use nongthonmoi::quantity::{Ratio, Rounding};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang, number_text};
use nongthonmoi::tier::{Census, CensusError, TierScheme, Universe};
use serde::Serialize;

use cli::{Ending, Options, unusable};
use sheet::{Problem, line_of, problem, unusable_cells, wrong_width};

static HELP: Label = Label::new(
    "\
Xếp các xã của tỉnh Hòa Bình vào nhóm theo số tiêu chí đạt, tổng hợp theo huyện.
(English: --help --lang en)

  classify_csv [--json] [--lang vi|en] [--year Y] FILE.csv

  FILE.csv        cột đầu là code (mã xã), mỗi cột sau là một chỉ tiêu hoặc một phần của chỉ tiêu;
                  ô trống là chưa có số liệu:
                      code,1.1,4.2,17.1/clean
                      04867,đạt,95.5,455/865
  --year Y        số liệu đến ngày 31/12 của năm Y, mặc định 2018
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 đã tổng hợp, 2 không dùng được dữ liệu vào.",
    "\
Puts the communes of Hòa Bình province into tiers by the criteria they meet, by district.

  classify_csv [--json] [--lang vi|en] [--year Y] FILE.csv

  FILE.csv        the first column is code (of the commune), each other column an indicator or a
                  part of one; an empty cell is unknown:
                      code,1.1,4.2,17.1/clean
                      04867,met,95.5,455/865
  --year Y        the figures are those of 31 December of the year Y, 2018 unless given
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 counted, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(classify_csv)
}

fn classify_csv(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let mut year = hoa_binh::plan_2018().year;
    let options = Options::parse(&HELP, |name, parser| {
        if name == "year" {
            year = parser.value()?.parse()?;
        }
        Ok(name == "year")
    })?;
    let lang = options.lang;
    let Some(path) = &options.file else {
        return Err(Ending::Unusable(NO_FILE.get(lang).to_string()));
    };
    let text = cli::read_text(path, lang)?;

    let gazetteer = hoa_binh::gazetteer();
    let standard = standard(year).map_err(|error| unusable(path, error.text(lang)))?;
    let sheet = Sheet {
        gazetteer: &gazetteer,
        standard: &standard,
        date: year.last_day(),
        lang,
    };
    let counted = sheet
        .read(&text)
        .map_err(|problems| unusable_cells(path, &problems, lang))?;
    let censuses = census_by_district(&gazetteer, sheet.date, &counted)
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

/// What communes of Hòa Bình are held against in a year.
fn standard(year: ProgrammeYear) -> Result<Standard, ResolveError> {
    let region = Region::NorthernMidlandsAndMountains;
    catalog::decision_1980().resolve(region, year, &[&catalog::decision_816()])
}

// --- reading ------------------------------------------------------------------

/// A commune with its district and the number of criteria that it meets.
type Counted = BTreeMap<CommuneCode, (Option<DistrictCode>, CriteriaMet)>;

/// What the lines of a sheet are held against.
struct Sheet<'a> {
    gazetteer: &'a Gazetteer,
    standard: &'a Standard,
    date: NaiveDate,
    lang: Lang,
}

impl Sheet<'_> {
    /// Every commune of the sheet, or everything that is wrong with it.
    fn read(&self, text: &str) -> Result<Counted, Vec<Problem>> {
        let (head, records) = sheet::records(text)?;
        let columns = self.columns(&head)?;

        let mut counted = Counted::new();
        let mut lines: BTreeMap<CommuneCode, u64> = BTreeMap::new();
        let mut problems = Vec::new();
        for record in &records {
            let line = line_of(record);
            let code = record.get(0).unwrap_or_default();
            if let Some(first) = code.parse().ok().and_then(|code| lines.insert(code, line)) {
                problems.push(problem(line, "code", code, self.twice(first)));
            }
            match self.commune(&columns, record) {
                Ok((commune, district, met)) => drop(counted.insert(commune, (district, met))),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            Ok(counted)
        } else {
            Err(problems)
        }
    }

    /// The numbers of the indicators in the head of the sheet.
    fn columns(&self, head: &csv::StringRecord) -> Result<Vec<PartNumber>, Vec<Problem>> {
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
        for (cell, position) in cells.zip(2_u32..) {
            let mut refuse =
                |reason| problems.push(problem(1, &position.to_string(), cell, reason));
            match cell.parse::<PartNumber>() {
                Err(error) => refuse(error.text(self.lang)),
                Ok(number) if !self.knows(&number) => {
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

    fn knows(&self, number: &PartNumber) -> bool {
        let whole = number.part().is_none();
        (whole && self.standard.indicator(number.indicator()).is_some())
            || self.standard.part(number).is_some()
    }

    /// The commune of a line: where it lies, and how many criteria it meets.
    fn commune(
        &self,
        columns: &[PartNumber],
        record: &csv::StringRecord,
    ) -> Result<(CommuneCode, Option<DistrictCode>, CriteriaMet), Vec<Problem>> {
        let line = line_of(record);
        let mut cells = record.iter();
        let code = cells.next().unwrap_or_default();
        let refused = |reason| vec![problem(line, "code", code, reason)];
        let commune = code.parse::<CommuneCode>();
        let commune = commune.map_err(|error| refused(error.text(self.lang)))?;
        let place = self.gazetteer.commune_on(commune, self.date);
        let place = place.map_err(|error| refused(error.text(self.lang)))?;
        if cells.clone().count() != columns.len() {
            let head = columns.len().saturating_add(1);
            return Err(refused(wrong_width(head, record.len(), self.lang)));
        }

        let cells: BTreeMap<&PartNumber, &str> = columns.iter().zip(cells).collect();
        let mut report = CommuneReport::new(commune, self.date);
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
        let assessed = Assessment::of(self.standard, &report, CountingPolicy::ONLY_MET)
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
    date: NaiveDate,
    counted: &Counted,
) -> Result<Censuses, CensusError> {
    let scheme = TierScheme::hoa_binh_2018;
    let mut districts = Vec::new();
    let mut all = Census::of(scheme(), Universe::of(0), [])?;
    for district in gazetteer.districts_on(date) {
        let catalogued = gazetteer.communes_in(district.code(), date).count();
        let universe = u32::try_from(catalogued).map_err(|_| CensusError::TooMany)?;
        let communes = counted
            .iter()
            .filter(|(_, (code, _))| *code == Some(district.code()))
            .map(|(commune, (_, met))| (*commune, *met));
        let census = Census::of(scheme(), Universe::of(universe), communes)?;
        all = all.merge(census.clone())?;
        districts.push((district.clone(), census));
    }
    Ok(Censuses {
        districts,
        province: all,
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
