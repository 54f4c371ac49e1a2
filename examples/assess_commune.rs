//! Assesses what a commune reports: verdicts, the number of criteria met, the tier, what falls
//! short, what is still missing, and the weakly evidenced values that the result rests on.
//!
//! ```text
//! cargo run --example assess_commune -- examples/reports/complete.json
//! cargo run --example assess_commune -- --lang en --json examples/reports/partial.json
//! ```

#[path = "common/cli.rs"]
mod cli;
#[path = "common/json_file.rs"]
mod json_file;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, Distance, InvalidReport,
    MissingObservation, Observation, Shortfall, Treatment, Verdict, WeakValue,
};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{CriterionNumber, IndicatorNumber, PartNumber, Standard, catalog};
use nongthonmoi::law::Evidence;
use nongthonmoi::place::{CommuneCode, District, Gazetteer, Province, Unit, UnitError, province};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{Tier, TierOutcome, TierScheme};
use serde::Serialize;

use cli::{Ending, Options, unusable};

static HELP: Label = Label::new(
    "\
Đánh giá báo cáo của một xã theo Bộ tiêu chí quốc gia về xã nông thôn mới 2016-2020, có áp dụng
Quyết định 816/QĐ-UBND của tỉnh Hòa Bình. (English: --help --lang en)

  assess_commune [--json] [--lang vi|en] [--year Y] REPORT.json

  REPORT.json     báo cáo của xã, ví dụ:
                  {\"commune\": \"04867\", \"date\": \"2018-12-31\",
                   \"observations\": {\"1.1\": \"đạt\", \"4.2\": \"95.5\", \"17.1/clean\": \"455/865\"}}
  --year Y        đánh giá theo tiêu chuẩn của năm Y, mặc định là năm của báo cáo
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 đã đánh giá, 2 không dùng được dữ liệu vào.",
    "\
Assesses the report of a commune by the national criteria set for new rural communes 2016-2020,
with Decision 816/QĐ-UBND of Hòa Bình province laid over it.

  assess_commune [--json] [--lang vi|en] [--year Y] REPORT.json

  REPORT.json     the report of a commune, for example:
                  {\"commune\": \"04867\", \"date\": \"2018-12-31\",
                   \"observations\": {\"1.1\": \"met\", \"4.2\": \"95.5\", \"17.1/clean\": \"455/865\"}}
  --year Y        assess by the standard of the year Y, by default that of the report
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
    let options = Options::parse(&HELP, |name, parser| {
        if name == "year" {
            year = Some(parser.value()?.parse()?);
        }
        Ok(name == "year")
    })?;
    let lang = options.lang;
    let Some(path) = &options.file else {
        return Err(Ending::Unusable(NO_FILE.get(lang).to_string()));
    };
    let report: CommuneReport = json_file::read(path, lang)?;

    // Where the commune lies decides by which column of the set it is assessed.
    let gazetteer = hoa_binh::gazetteer();
    let place = Place::of(&report, &gazetteer).map_err(|error| unusable(path, error.text(lang)))?;
    let year = match year {
        Some(year) => year,
        None => year_of(report.date()).map_err(|error| unusable(path, error))?,
    };
    let standard = catalog::decision_1980()
        .resolve(place.province.region(), year, &[&catalog::decision_816()])
        .map_err(|error| unusable(path, error))?;

    let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)
        .map_err(|invalid| invalid_report(path, &invalid, lang))?;
    let scheme = TierScheme::hoa_binh_2018();
    let tier = scheme
        .outcome(assessment.criteria_met())
        .map_err(|error| unusable(path, error))?;

    if options.json {
        let form = AssessmentForm::of(&assessment, &place, &scheme, tier, lang);
        cli::write_json(out, &form)?;
    } else {
        print_head(out, &assessment, &place, lang)?;
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

/// A commune with its district and province on the day of its report.
struct Place<'a> {
    commune: &'a Unit,
    district: &'a District,
    province: &'static Province,
}

impl<'a> Place<'a> {
    fn of(report: &CommuneReport, gazetteer: &'a Gazetteer) -> Result<Self, UnitError> {
        let commune = report.place(gazetteer)?;
        let district = gazetteer.district_on(commune.district(), report.date())?;
        let code = district.province();
        let province = province(code).ok_or(UnitError::Unknown { code: code.into() })?;
        Ok(Self {
            commune,
            district,
            province,
        })
    }
}

fn year_of(date: NaiveDate) -> Result<ProgrammeYear, impl std::error::Error> {
    date.format("%Y").to_string().parse::<ProgrammeYear>()
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
    lang: Lang,
) -> Result<(), Ending> {
    let (commune, date) = (place.commune, assessment.report().date().format("%d/%m/%Y"));
    let reported = match lang {
        Lang::Vi => "báo cáo ngày",
        Lang::En => "reported on",
    };
    writeln!(
        out,
        "{} ({}), {}, {}, {reported} {date}",
        commune.full_name(),
        commune.code(),
        place.district.full_name(),
        place.province.full_name(),
    )?;
    let standard = assessment.standard();
    let set = standard.instrument().cite().text(lang);
    let overlay = catalog::DECISION_816.cite().text(lang);
    let (region, year) = (place.province.region().label(), standard.year());
    match lang {
        Lang::Vi => writeln!(
            out,
            "Tiêu chuẩn: {set}, vùng {}, năm {year}; {overlay}",
            region.vi()
        )?,
        Lang::En => writeln!(out, "Standard: {set}, {}, {year}; {overlay}", region.en())?,
    }
    Ok(())
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
    match (tier, lang) {
        (TierOutcome::Certain(tier), Lang::Vi) => {
            writeln!(out, "\nĐạt {met}: thuộc nhóm {}", label(tier))?;
        }
        (TierOutcome::Certain(tier), Lang::En) => {
            writeln!(out, "\nMeets {met}: tier {}", label(tier))?;
        }
        (TierOutcome::Between { lowest, highest }, Lang::Vi) => writeln!(
            out,
            "\nĐạt {met}: chưa xác định được nhóm, từ nhóm {} đến nhóm {}",
            label(lowest),
            label(highest)
        )?,
        (TierOutcome::Between { lowest, highest }, Lang::En) => writeln!(
            out,
            "\nMeets {met}: the tier is undecided, from {} to {}",
            label(lowest),
            label(highest)
        )?,
    }
    writeln!(out, "{}", policy_text(assessment.policy(), lang))?;
    Ok(())
}

fn policy_text(policy: CountingPolicy, lang: Lang) -> String {
    let treatment = |treatment| match (treatment, lang) {
        (Treatment::Counts, Lang::Vi) => "được tính",
        (Treatment::DoesNotCount, Lang::Vi) => "không được tính",
        (Treatment::Counts, Lang::En) => "counts",
        (Treatment::DoesNotCount, Lang::En) => "does not count",
    };
    let (basically_met, not_applicable) = (
        treatment(policy.basically_met()),
        treatment(policy.not_applicable()),
    );
    match lang {
        Lang::Vi => {
            format!("Cách tính: cơ bản đạt {basically_met}, không xem xét {not_applicable}")
        }
        Lang::En => {
            format!("Counting: basically met {basically_met}, not applicable {not_applicable}")
        }
    }
}

fn print_criteria(
    out: &mut dyn Write,
    assessment: &Assessment<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "\n{}", CRITERIA.get(lang))?;
    let parts = assessment.parts();
    for (criterion, verdict) in assessment.criteria() {
        let (number, name) = (criterion.number(), criterion.name().get(lang));
        writeln!(out, "{number}. {name}: {}", verdict.label().get(lang))?;
        for part in &parts {
            if part.part().number().indicator().criterion() == number {
                writeln!(out, "    {}", part.text(lang))?;
            }
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
    if !shortfalls.is_empty() {
        writeln!(out, "\n{}", SHORTFALLS.get(lang))?;
    }
    for shortfall in shortfalls {
        let part = shortfall.part();
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
        let part = missing.part();
        let change = change_text(&missing, lang);
        writeln!(out, "{}: {change}", named(part.number(), part.name(), lang))?;
    }
    Ok(())
}

/// What learning a missing value could change.
fn change_text(missing: &MissingObservation<'_>, lang: Lang) -> String {
    let criterion = missing.part().number().indicator().criterion();
    let lacking = missing.missing_in_criterion();
    match (missing.can_raise_least(), missing.can_lower_most(), lang) {
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
        let grade = weak.evidence().grade().label();
        write!(out, "{}: {}", weak.indicator().number(), grade.get(lang))?;
        match weak.evidence().note() {
            Some(note) => writeln!(out, "; {}", note.get(lang))?,
            None => writeln!(out)?,
        }
    }
    Ok(())
}

fn named(number: &PartNumber, name: &Label, lang: Lang) -> String {
    format!("{number} {}", name.get(lang))
}

static CRITERIA: Label = Label::new("TỪNG TIÊU CHÍ", "CRITERIA");
static SHORTFALLS: Label = Label::new("CHƯA ĐẠT", "SHORTFALLS");
static NOT_MEASURED: Label = Label::new(
    "theo xác nhận, không có khoảng cách",
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

/// The form of `--json`.
#[derive(Serialize)]
struct AssessmentForm<'a> {
    commune: CommuneForm,
    date: NaiveDate,
    year: ProgrammeYear,
    region: String,
    policy: CountingPolicy,
    criteria_met: CriteriaMet,
    tier: TierForm,
    criteria: BTreeMap<CriterionNumber, Verdict>,
    indicators: BTreeMap<IndicatorNumber, Verdict>,
    parts: Vec<PartForm<'a>>,
    shortfalls: Vec<ShortfallForm<'a>>,
    missing: Vec<MissingForm<'a>>,
    weak_values: Vec<WeakValueForm<'a>>,
}

#[derive(Serialize)]
struct CommuneForm {
    code: CommuneCode,
    name: String,
    district: String,
    province: String,
}

/// The lowest and the highest tier that are possible; the same one when the tier is certain.
#[derive(Serialize)]
struct TierForm {
    certain: bool,
    lowest: String,
    highest: String,
}

#[derive(Serialize)]
struct PartForm<'a> {
    number: &'a PartNumber,
    observation: Option<&'a Observation>,
    verdict: Verdict,
    text: String,
}

#[derive(Serialize)]
struct ShortfallForm<'a> {
    number: &'a PartNumber,
    distance: DistanceForm,
    text: Option<String>,
}

/// Exact numbers as text; `null` for a distance that needs more digits than are kept.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum DistanceForm {
    Attested,
    Amount {
        by: Option<String>,
    },
    Share {
        points: Option<String>,
        things: Option<String>,
    },
}

#[derive(Serialize)]
struct MissingForm<'a> {
    number: &'a PartNumber,
    can_raise_least: bool,
    can_lower_most: bool,
    missing_in_criterion: u32,
    text: String,
}

#[derive(Serialize)]
struct WeakValueForm<'a> {
    indicator: IndicatorNumber,
    evidence: &'a Evidence,
}

impl<'a> AssessmentForm<'a> {
    fn of(
        assessment: &Assessment<'a>,
        place: &Place<'_>,
        scheme: &TierScheme,
        tier: TierOutcome,
        lang: Lang,
    ) -> Self {
        let standard: &'a Standard = assessment.standard();
        let label = |tier| scheme.label(tier).get(lang).to_string();
        Self {
            commune: CommuneForm {
                code: place.commune.code(),
                name: place.commune.full_name(),
                district: place.district.full_name(),
                province: place.province.full_name(),
            },
            date: assessment.report().date(),
            year: standard.year(),
            region: standard.point().to_string(),
            policy: assessment.policy(),
            criteria_met: assessment.criteria_met(),
            tier: TierForm {
                certain: matches!(tier, TierOutcome::Certain(_)),
                lowest: label(tier.lowest()),
                highest: label(tier.highest()),
            },
            criteria: assessment
                .criteria()
                .map(|(criterion, verdict)| (criterion.number(), verdict))
                .collect(),
            indicators: standard
                .indicators()
                .iter()
                .filter_map(|indicator| {
                    let number = indicator.number();
                    Some((number, assessment.indicator(number)?))
                })
                .collect(),
            parts: assessment
                .parts()
                .into_iter()
                .map(|outcome| PartForm {
                    number: outcome.part().number(),
                    observation: outcome.observation(),
                    verdict: outcome.verdict(),
                    text: outcome.text(lang),
                })
                .collect(),
            shortfalls: assessment
                .shortfalls()
                .into_iter()
                .map(|shortfall| ShortfallForm::of(&shortfall, lang))
                .collect(),
            missing: assessment
                .missing()
                .into_iter()
                .map(|missing| MissingForm {
                    number: missing.part().number(),
                    can_raise_least: missing.can_raise_least(),
                    can_lower_most: missing.can_lower_most(),
                    missing_in_criterion: missing.missing_in_criterion(),
                    text: change_text(&missing, lang),
                })
                .collect(),
            weak_values: assessment
                .weak_values()
                .into_iter()
                .map(|weak: WeakValue<'a>| WeakValueForm {
                    indicator: weak.indicator().number(),
                    evidence: weak.evidence(),
                })
                .collect(),
        }
    }
}

impl<'a> ShortfallForm<'a> {
    fn of(shortfall: &Shortfall<'a>, lang: Lang) -> Self {
        let distance = match shortfall.distance() {
            Distance::Amount { by } => DistanceForm::Amount {
                by: by.map(|by| by.normalize().to_string()),
            },
            Distance::Share { points, things } => DistanceForm::Share {
                points: points.map(|points| points.to_string()),
                things: things.map(|things| things.normalize().to_string()),
            },
            _ => DistanceForm::Attested,
        };
        Self {
            number: shortfall.part().number(),
            distance,
            text: shortfall.text(lang),
        }
    }
}
