//! Assesses what a commune reports: verdicts, the number of criteria met, the tier, what falls
//! short, what is still missing, and the weakly evidenced values that the result rests on.
//!
//! ```text
//! cargo run --example assess_commune -- examples/reports/complete.json
//! cargo run --example assess_commune -- --lang en --json examples/reports/partial.json
//! ```

#[path = "common/cli.rs"]
mod cli;
#[path = "common/criteria_files.rs"]
mod criteria_files;
#[path = "common/json_file.rs"]
mod json_file;
#[path = "common/names.rs"]
mod names;
#[path = "common/plan_files.rs"]
mod plan_files;
#[path = "common/tiers.rs"]
mod tiers;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, InvalidReport, MissingObservation, ReportError,
};
use nongthonmoi::calendar::ProgrammeYear;
use nongthonmoi::criteria::{CriteriaSet, PartNumber, Standard};
use nongthonmoi::place::{District, Gazetteer, ProvinceCode, Region, Unit, UnitError};
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{Tier, TierOutcome, TierScheme};
use serde::Serialize;

use cli::{Ending, Options, unusable};
use criteria_files::{Criteria, CriteriaFiles};
use names::province_text;
use plan_files::PlanFiles;

static HELP: Label = Label::new(
    "\
Đánh giá báo cáo của một xã theo bộ tiêu chí về xã nông thôn mới; nếu không cho tệp nào khác: theo Bộ
tiêu chí quốc gia 2016-2020, có áp dụng Quyết định 816/QĐ-UBND của tỉnh Hòa Bình.
(English: --help --lang en)

  assess_commune [--json] [--lang vi|en] [--year Y] [--gazetteer FILE] [--set FILE]
                 [--overlay FILE]... [--column CỘT] [--plan FILE] REPORT.json

  REPORT.json     báo cáo của xã, ví dụ:
                  {\"commune\": \"04867\", \"date\": \"2018-12-31\",
                   \"observations\": {\"1.1\": \"đạt\", \"4.2\": \"95.5\", \"17.1/clean\": \"455/865\"}}
  --year Y        đánh giá theo tiêu chuẩn của năm Y, mặc định là năm của báo cáo
  --gazetteer FILE
                  danh mục đơn vị hành chính của tỉnh, thay cho Hòa Bình
  --set FILE      bộ tiêu chí; --overlay FILE: quy định của tỉnh chồng lên bộ tiêu chí
  --column CỘT    cột của bộ tiêu chí (vùng, nhóm xã), khi không suy ra được từ tỉnh
  --plan FILE     kế hoạch có các nhóm xã theo số tiêu chí, mặc định là kế hoạch 18/KH-UBND
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 đã đánh giá, 2 không dùng được dữ liệu vào.",
    "\
Assesses the report of a commune by a criteria set for new rural communes; unless other files are
given, by the national set 2016-2020 with Decision 816/QĐ-UBND of Hòa Bình province laid over it.

  assess_commune [--json] [--lang vi|en] [--year Y] [--gazetteer FILE] [--set FILE]
                 [--overlay FILE]... [--column COLUMN] [--plan FILE] REPORT.json

  REPORT.json     the report of a commune, for example:
                  {\"commune\": \"04867\", \"date\": \"2018-12-31\",
                   \"observations\": {\"1.1\": \"met\", \"4.2\": \"95.5\", \"17.1/clean\": \"455/865\"}}
  --year Y        assess by the standard of the year Y, by default that of the report
  --gazetteer FILE
                  the units of the province, instead of Hòa Bình
  --set FILE      the criteria set; --overlay FILE: what the province lays over it
  --column COLUMN the column of the set (a region, a group of communes), where the province does not
                  say which
  --plan FILE     the plan with the tiers, by default the plan 18/KH-UBND
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 assessed, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(assess_commune)
}

fn assess_commune(out: &mut dyn Write) -> Result<ExitCode, Ending> {
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
    let report: CommuneReport = json_file::read(path, lang)?;

    // Where the commune lies may decide by which column of the set it is assessed.
    let plan = plans.plan(lang)?;
    let gazetteer = plans.gazetteer(&plan, lang)?;
    let place = Place::of(&report, &gazetteer).map_err(|error| unusable(path, error.text(lang)))?;
    let year = match year {
        Some(year) => year,
        None => ProgrammeYear::containing(report.date())
            .ok_or_else(|| unusable(path, NO_YEAR.get(lang)))?,
    };
    let criteria = criteria.read(lang)?;
    if !criteria.set.period().contains(report.date()) {
        return Err(unusable(path, outside(&report, &criteria.set, lang)));
    }
    let standard = criteria.standard(place.province, year, lang);
    let standard = standard.map_err(Ending::Unusable)?;

    let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)
        .map_err(|invalid| invalid_report(path, &invalid, lang))?;
    let scheme = tiers::of(&criteria.set, &plan)?;
    let tier = scheme
        .outcome(assessment.criteria_met())
        .map_err(|error| unusable(path, error.text(lang)))?;

    if options.json {
        let form = AssessmentForm::of(&assessment, &place, &scheme, tier, lang);
        cli::write_json(out, &form)?;
    } else {
        print_head(out, &assessment, &place, &criteria, lang)?;
        print_result(out, &assessment, &scheme, tier, lang)?;
        print_criteria(out, &assessment, lang)?;
        print_shortfalls(out, &assessment, lang)?;
        print_missing(out, &assessment, lang)?;
        print_weak_values(out, &assessment, lang)?;
    }
    Ok(ExitCode::SUCCESS)
}

static NO_FILE: Label = Label::new(
    "chưa có tệp báo cáo REPORT.json (xem --help)",
    "a report REPORT.json is needed (see --help)",
);

/// The complaint about a report of another time, before the year is looked at.
fn outside(report: &CommuneReport, set: &CriteriaSet, lang: Lang) -> String {
    let (date, period) = (report.date(), set.period());
    ReportError::DateOutsidePeriod { date, period }.text(lang)
}

static NO_YEAR: Label = Label::new(
    "ngày báo cáo không thuộc năm nào của Chương trình",
    "the date of the report lies in no year of the programme",
);

/// A commune with its district, where it lies in one, and its province on the day of its report.
struct Place<'a> {
    commune: &'a Unit,
    district: Option<&'a District>,
    province: ProvinceCode,
}

impl<'a> Place<'a> {
    fn of(report: &CommuneReport, gazetteer: &'a Gazetteer) -> Result<Self, UnitError> {
        let (commune, date) = (report.place(gazetteer)?, report.date());
        let district = commune.district();
        let province = gazetteer.province_of(commune, date);
        Ok(Self {
            commune,
            district: district
                .map(|district| gazetteer.district_on(district, date))
                .transpose()?,
            province: province.ok_or_else(|| UnitError::Unknown {
                code: commune.parent().code(),
            })?,
        })
    }

    /// The commune, its district and its province.
    fn names(&self, lang: Lang) -> Vec<String> {
        let district = self.district.map(|one| one.label().get(lang).to_string());
        let names = [self.commune.label().get(lang).to_string()];
        let names = names.into_iter().chain(district);
        names.chain([province_text(self.province, lang)]).collect()
    }
}

/// Everything in the report that cannot be assessed, a line each.
fn invalid_report(path: &Path, invalid: &InvalidReport, lang: Lang) -> Ending {
    let errors = invalid.errors().iter();
    let lines: Vec<String> = errors
        .map(|error| format!("\n  - {}", error.text(lang)))
        .collect();
    unusable(path, format!("{}{}", INVALID.get(lang), lines.concat()))
}

static INVALID: Label = Label::new(
    "không đánh giá được báo cáo:",
    "the report cannot be assessed:",
);

// --- in words -----------------------------------------------------------------

fn print_head(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    place: &Place<'_>,
    criteria: &Criteria,
    lang: Lang,
) -> Result<(), Ending> {
    let (code, date) = (place.commune.code(), assessment.date().format("%d/%m/%Y"));
    let mut names = place.names(lang);
    if let Some(commune) = names.first_mut() {
        *commune = format!("{commune} ({code})");
    }
    let reported = match lang {
        Lang::Vi => "báo cáo ngày",
        Lang::En => "reported on",
    };
    writeln!(out, "{}, {reported} {date}", names.join(", "))?;
    let standard = assessment.standard();
    let set = standard.instrument().cite().text(lang);
    let (column, year) = (column_text(&criteria.set, standard, lang), standard.year());
    match lang {
        Lang::Vi => write!(out, "Tiêu chuẩn: {set}, {column}, năm {year}")?,
        Lang::En => write!(out, "Standard: {set}, {column}, {year}")?,
    }
    for overlay in &criteria.overlays {
        write!(out, "; {}", overlay.instrument().cite().text(lang))?;
    }
    writeln!(out)?;
    Ok(())
}

/// The name of the column of the set by which a standard was resolved.
fn column_text(set: &CriteriaSet, standard: &Standard, lang: Lang) -> String {
    let mut axis = set.axis().iter();
    let column = axis.find(|(point, _)| point == standard.point());
    let label = column.map_or("", |(_, label)| label.get(lang));
    let region = |region: &Region| region.code() == standard.point().as_str();
    match lang {
        Lang::Vi if Region::ALL.iter().any(region) => format!("vùng {label}"),
        _ => label.to_string(),
    }
}

fn print_result(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    scheme: &TierScheme,
    tier: TierOutcome,
    lang: Lang,
) -> Result<(), Ending> {
    let met = assessment.criteria_met().text(lang);
    let label = |tier: Tier| scheme.label(tier).get(lang).to_string();
    let (lowest, highest) = (label(tier.lowest()), label(tier.highest()));
    match (tier.certain().is_some(), lang) {
        (true, Lang::Vi) => writeln!(out, "\nĐạt {met}: thuộc nhóm {lowest}")?,
        (true, Lang::En) => writeln!(out, "\nMeets {met}: tier {lowest}")?,
        (false, Lang::Vi) => writeln!(
            out,
            "\nĐạt {met}: chưa xác định được nhóm, từ nhóm {lowest} đến nhóm {highest}"
        )?,
        (false, Lang::En) => writeln!(
            out,
            "\nMeets {met}: the tier is undecided, from {lowest} to {highest}"
        )?,
    }
    writeln!(
        out,
        "{}: {}",
        COUNTING.get(lang),
        assessment.policy().text(lang)
    )?;
    Ok(())
}

fn print_criteria(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "\n{}", CRITERIA.get(lang))?;
    for (criterion, verdict) in assessment.criteria() {
        let (number, name) = (criterion.number(), criterion.name().get(lang));
        writeln!(out, "{number}. {name}: {}", verdict.label().get(lang))?;
        for part in assessment.criterion_parts(number) {
            writeln!(out, "    {}", part.text(lang))?;
        }
    }
    Ok(())
}

fn print_shortfalls(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    let shortfalls = assessment.shortfalls();
    if shortfalls.len() > 0 {
        writeln!(out, "\n{}", SHORTFALLS.get(lang))?;
    }
    for shortfall in shortfalls {
        let part = shortfall.part;
        let distance = shortfall.text(lang);
        let distance = distance.unwrap_or_else(|| NOT_MEASURED.get(lang).to_string());
        writeln!(
            out,
            "{}: {distance}",
            named(part.number(), part.name(), lang)
        )?;
    }
    Ok(())
}

fn print_missing(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    let missing = assessment.missing();
    if !missing.is_empty() {
        writeln!(out, "\n{}", MISSING.get(lang))?;
    }
    for missing in missing {
        let part = missing.part;
        let change = change_text(&missing, lang);
        writeln!(out, "{}: {change}", named(part.number(), part.name(), lang))?;
    }
    Ok(())
}

/// What learning a missing value could change.
fn change_text(missing: &MissingObservation<'_>, lang: Lang) -> String {
    let criterion = missing.part.number().indicator().criterion();
    let lacking = missing.missing_in_criterion;
    match (missing.can_raise_least, missing.can_lower_most, lang) {
        (true, _, Lang::Vi) => format!("một mình quyết định tiêu chí {criterion}"),
        (true, _, Lang::En) => format!("alone decides criterion {criterion}"),
        (false, true, Lang::Vi) => {
            format!("nếu không đạt thì mất tiêu chí {criterion} (còn thiếu {lacking} số liệu)")
        }
        (false, true, Lang::En) => {
            format!("if not met, criterion {criterion} is lost ({lacking} values missing)")
        }
        (false, false, Lang::Vi) => "không làm thay đổi số tiêu chí đạt".to_string(),
        (false, false, Lang::En) => "cannot change the number of criteria met".to_string(),
    }
}

fn print_weak_values(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    let weak_values = assessment.weak_values();
    if !weak_values.is_empty() {
        writeln!(out, "\n{}", WEAK_VALUES.get(lang))?;
    }
    for weak in weak_values {
        let grade = weak.evidence().grade.label();
        write!(out, "{}: {}", weak.indicator.number(), grade.get(lang))?;
        match weak.evidence().note.as_ref() {
            Some(note) => writeln!(out, "; {}", note.get(lang))?,
            None => writeln!(out)?,
        }
    }
    Ok(())
}

fn named(number: &PartNumber, name: &Label, lang: Lang) -> String {
    format!("{number} {}", name.get(lang))
}

static COUNTING: Label = Label::new("Cách tính", "Counting");
static CRITERIA: Label = Label::new("TỪNG TIÊU CHÍ", "CRITERIA");
static SHORTFALLS: Label = Label::new("CHƯA ĐẠT", "SHORTFALLS");
static NOT_MEASURED: Label = Label::new(
    "theo xác nhận, không tính được mức chênh lệch",
    "as attested, without a distance",
);
static MISSING: Label = Label::new(
    "CÒN THIẾU SỐ LIỆU (có thể làm thay đổi kết quả nhiều nhất ghi trước)",
    "STILL MISSING (what could change the result most comes first)",
);
static WEAK_VALUES: Label = Label::new(
    "KẾT QUẢ DỰA TRÊN CÁC QUY ĐỊNH CÓ NGUỒN YẾU",
    "THE RESULT RESTS ON WEAKLY EVIDENCED REQUIREMENTS",
);

// --- as data ------------------------------------------------------------------

/// The form of `--json`: the assessment as the crate writes it, with the names of the place, the
/// tier, and the explanation line by line.
#[derive(Serialize)]
struct AssessmentForm<'a> {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<String>,
    province: String,
    tier: TierForm,
    #[serde(flatten)]
    assessment: &'a Assessment<'a>,
    text: Vec<String>,
}

/// The lowest and the highest tier that are possible; the same one when the tier is certain.
#[derive(Serialize)]
struct TierForm {
    certain: bool,
    lowest: String,
    highest: String,
}

impl<'a> AssessmentForm<'a> {
    fn of(
        assessment: &'a Assessment<'a>,
        place: &Place<'_>,
        scheme: &TierScheme,
        tier: TierOutcome,
        lang: Lang,
    ) -> Self {
        let label = |tier| scheme.label(tier).get(lang).to_string();
        let explanation = assessment.explanation(lang);
        Self {
            name: place.commune.label().get(lang).to_string(),
            district: place.district.map(|one| one.label().get(lang).to_string()),
            province: province_text(place.province, lang),
            tier: TierForm {
                certain: tier.certain().is_some(),
                lowest: label(tier.lowest()),
                highest: label(tier.highest()),
            },
            assessment,
            text: explanation.lines().map(String::from).collect(),
        }
    }
}
