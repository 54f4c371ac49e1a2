//! Checks a province's plan for a year: the quota table by district, the communes by tier, and
//! what is wrong with them.
//!
//! ```text
//! cargo run --example check_plan -- --lang en
//! cargo run --example check_plan -- --export > plan.json
//! cargo run --example check_plan -- --json plan.json
//! ```

#[path = "common/cli.rs"]
mod cli;
#[path = "common/json_file.rs"]
mod json_file;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use comfy_table::{CellAlignment, Table, presets};
use nongthonmoi::place::province;
use nongthonmoi::plan::{Plan, QuotaRow};
use nongthonmoi::quantity::{Decimal, Ratio, Rounding};
use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, Finding, Severity, SkipReason, Skipped, catalog,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang, number_text};
use serde::Serialize;

use cli::{Ending, Options};

static HELP: Label = Label::new(
    "\
Kiểm tra kế hoạch xây dựng nông thôn mới của tỉnh. (English: --help --lang en)

  check_plan [--json] [--lang vi|en] [--export] [PLAN.json]

  PLAN.json       kế hoạch ở dạng JSON; nếu không có: kế hoạch 18/KH-UBND của Hòa Bình
  --export        in kế hoạch ra JSON để sửa rồi kiểm tra lại
  --json          in kết quả kiểm tra ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không dùng được dữ liệu vào.",
    "\
Checks a province's plan for new rural development.

  check_plan [--json] [--lang vi|en] [--export] [PLAN.json]

  PLAN.json       a plan as JSON; without one: the plan 18/KH-UBND of Hòa Bình
  --export        print the plan as JSON, to be edited and checked again
  --json          print what was found as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 no errors, 1 errors were found, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(check_plan)
}

fn check_plan(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let mut export = false;
    let options = Options::parse(&HELP, |name, _| {
        let known = name == "export";
        export |= known;
        Ok(known)
    })?;
    let plan: Plan = match &options.file {
        Some(path) => json_file::read(path, options.lang)?,
        None => hoa_binh::plan_2018(),
    };
    if export {
        cli::write_json(out, &plan)?;
        return Ok(ExitCode::SUCCESS);
    }

    // The crate knows the units of Hòa Bình. For a plan of another province, give the dossier a
    // gazetteer of your own; without one, the rules that read it are skipped and say so.
    let gazetteer = (plan.province == hoa_binh::HOA_BINH).then(hoa_binh::gazetteer);
    let dossier = Dossier::new().plan(&plan);
    let dossier = match &gazetteer {
        Some(gazetteer) => dossier.gazetteer(gazetteer),
        None => dossier,
    };
    let checker = Checker::built_in();
    let report = checker.check(&dossier);

    if options.json {
        cli::write_json(out, &ReportForm::of(&report, options.lang))?;
    } else {
        print_plan(out, &plan, options.lang)?;
        print_report(out, &report, checker.rules().len(), options.lang)?;
    }
    Ok(if report.has_no_errors() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

// --- the plan -----------------------------------------------------------------

fn print_plan(out: &mut dyn Write, plan: &Plan, lang: Lang) -> Result<(), Ending> {
    let place = match (province(plan.province), lang) {
        (Some(province), _) => province.label().get(lang).to_string(),
        (None, Lang::Vi) => format!("Tỉnh mã {}", plan.province),
        (None, Lang::En) => format!("Province {}", plan.province),
    };
    let year = plan.year;
    writeln!(out, "{}", plan.document.cite().text(lang))?;
    writeln!(out, "{}", plan.document.title().get(lang))?;
    match lang {
        Lang::Vi => writeln!(out, "{place}, năm {year}")?,
        Lang::En => writeln!(out, "{place}, {year}")?,
    }
    writeln!(out, "\n{}\n{}", QUOTAS.get(lang), quota_table(plan, lang))?;
    writeln!(out, "\n{}\n{}", TIERS.get(lang), tier_table(plan, lang))?;
    writeln!(out, "{}\n", mean_text(plan, lang))?;
    Ok(())
}

static QUOTAS: Label = Label::new("BIỂU GIAO CHỈ TIÊU", "QUOTA TABLE");
static TIERS: Label = Label::new("SỐ XÃ THEO NHÓM TIÊU CHÍ", "COMMUNES BY TIER");

/// Districts as rows, the rows of the plan as columns under their printed numbers.
fn quota_table(plan: &Plan, lang: Lang) -> Table {
    let quota = &plan.quota;
    let mut table = new_table();
    let [code, district, communes] = match lang {
        Lang::Vi => ["Mã", "Huyện, thành phố", "Số xã"],
        Lang::En => ["Code", "District", "Communes"],
    };
    let heads = [code, district, communes].map(String::from);
    table.set_header(heads.into_iter().chain(quota.rows.iter().map(|row| {
        let unit = row.measure().unit();
        let unit = unit.map_or_else(String::new, |unit| format!("\n({})", unit.get(lang)));
        format!("{}.\n{}{unit}", row.number(), heading(row, lang))
    })));

    // A row may have more cells than there are districts; they are shown as well.
    let cells = |index: usize| quota.rows.iter().map(move |row| row.cells().get(index));
    let most_cells = quota.rows.iter().map(|row| row.cells().len()).max();
    let height = most_cells.unwrap_or(0).max(quota.columns.len());
    for index in 0..height {
        let head = match quota.columns.get(index) {
            Some(column) => [
                column.district.to_string(),
                column.printed.clone(),
                column
                    .communes
                    .map_or_else(missing, |count| count.to_string()),
            ],
            None => [missing(), NO_DISTRICT.get(lang).to_string(), missing()],
        };
        let figures = cells(index).map(|cell| figure(cell.copied().flatten(), lang));
        table.add_row(head.into_iter().chain(figures));
    }

    let printed = ["", PRINTED_TOTAL.get(lang), ""].map(String::from);
    let totals = quota.rows.iter().map(|row| figure(row.total(), lang));
    table.add_row(printed.into_iter().chain(totals));
    let computed = ["", COMPUTED_TOTAL.get(lang), ""].map(String::from);
    let sums = quota.rows.iter().map(|row| {
        let agrees = row.declared_total().is_some_and(|total| total.agrees());
        if agrees {
            String::new()
        } else {
            figure(row.sum(), lang)
        }
    });
    table.add_row(computed.into_iter().chain(sums));
    align_right(&mut table, 2);
    table
}

static PRINTED_TOTAL: Label = Label::new("Tổng in trong kế hoạch", "Total as printed");
static COMPUTED_TOTAL: Label = Label::new("Cộng các ô, nếu khác", "Sum of the cells, if different");
static NO_DISTRICT: Label = Label::new("(ô thừa, không có cột huyện)", "(surplus cell)");

fn heading(row: &QuotaRow, lang: Lang) -> String {
    match row.measure().label() {
        Some(label) => label.get(lang).replacen(' ', "\n", 1),
        None => row.label().to_string(),
    }
}

/// The printed numbers of communes by tier, with their share of all communes in the tiers.
fn tier_table(plan: &Plan, lang: Lang) -> Table {
    let mut table = new_table();
    table.set_header(match lang {
        Lang::Vi => ["Nhóm", "Số xã", "Tỷ lệ", "%"],
        Lang::En => ["Tier", "Communes", "Share", "%"],
    });
    let mut totals = plan.quota.tier_rows().map(|(.., row)| count(row.total()));
    let communes = totals.try_fold(0_u64, |sum, total| sum.checked_add(total?));
    for (_, _, row) in plan.quota.tier_rows() {
        let tier = row.measure().label();
        let of_all = count(row.total()).zip(communes);
        let share = of_all.and_then(|(part, whole)| Ratio::new(part, whole));
        let percent = of_all.and_then(|(part, whole)| Ratio::new(part.checked_mul(100)?, whole));
        table.add_row([
            tier.map_or_else(missing, |tier| tier.get(lang).to_string()),
            figure(row.total(), lang),
            share.map_or_else(missing, |share| share.to_string()),
            percent.map_or_else(missing, |percent| printed(percent, 1, lang)),
        ]);
    }
    let sum = communes.map_or_else(missing, |communes| communes.to_string());
    let all = match lang {
        Lang::Vi => "Cộng",
        Lang::En => "All",
    };
    table.add_row([all, &sum, "", ""]);
    align_right(&mut table, 1);
    table
}

/// What the tiers say about the mean number of criteria.
fn mean_text(plan: &Plan, lang: Lang) -> String {
    let census = plan.quota.census();
    let Some(mean) = census.and_then(|census| census.implied_mean()) else {
        return NO_SCHEME.get(lang).to_string();
    };
    let (least, most) = (mean.least(), mean.most());
    let (about_least, about_most) = (printed(least, 2, lang), printed(most, 2, lang));
    match lang {
        Lang::Vi => format!(
            "Bình quân tiêu chí/xã mà các nhóm cho phép: từ {least} đến {most} (khoảng {about_least} đến {about_most})"
        ),
        Lang::En => format!(
            "Mean number of criteria that the tiers allow: {least} to {most} (about {about_least} to {about_most})"
        ),
    }
}

static NO_SCHEME: Label = Label::new(
    "Các nhóm thiếu số liệu, chồng lên nhau hoặc không liền nhau, nên không suy ra được bình quân tiêu chí/xã",
    "The tiers lack a figure, overlap or leave gaps, so they imply no mean number of criteria",
);

fn count(figure: Option<Decimal>) -> Option<u64> {
    figure?.try_into().ok()
}

// --- what was found -----------------------------------------------------------

fn print_report(
    out: &mut dyn Write,
    report: &CheckReport,
    rules: usize,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "{}", FINDINGS.get(lang))?;
    for finding in report.findings() {
        let severity = finding.severity().label();
        let (code, path) = (finding.code(), finding.path());
        writeln!(out, "[{}] {code} {path}", severity.get(lang))?;
        writeln!(out, "    {}", finding.text(lang))?;
        let citation = finding.citation().text(lang);
        writeln!(out, "    {}: {citation}", CITATION.get(lang))?;
        let remedy = finding.rule().map_or("", |rule| rule.remedy.get(lang));
        writeln!(out, "    {}: {remedy}", REMEDY.get(lang))?;
    }
    print_skipped(out, report, lang)?;
    let [errors, warnings, infos] = Severity::ALL.map(|one| report.of_severity(one).count());
    let skipped = report.skipped().len();
    match lang {
        Lang::Vi => writeln!(
            out,
            "\nTổng hợp: {errors} lỗi, {warnings} cảnh báo, {infos} thông tin; {rules} quy tắc, bỏ qua {skipped}"
        )?,
        Lang::En => writeln!(
            out,
            "\nIn all: errors {errors}, warnings {warnings}, infos {infos}; rules {rules}, skipped {skipped}"
        )?,
    }
    Ok(())
}

/// What was not looked at: one line for each place, and one for all the rules that lack an input.
fn print_skipped(out: &mut dyn Write, report: &CheckReport, lang: Lang) -> Result<(), Ending> {
    let mut absent: BTreeMap<&SkipReason, Vec<&str>> = BTreeMap::new();
    if !report.skipped().is_empty() {
        writeln!(out, "\n{}", SKIPPED.get(lang))?;
    }
    for skipped in report.skipped() {
        let (code, reason) = (skipped.code().as_str(), skipped.reason());
        if matches!(reason, SkipReason::Absent(_)) {
            absent.entry(reason).or_default().push(code);
            continue;
        }
        let title = catalog::rule(code).map_or("", |rule| rule.title.get(lang));
        let (path, reason) = (skipped.path(), reason.label());
        writeln!(out, "{code} {path} {title}: {}", reason.get(lang))?;
    }
    for (reason, codes) in absent {
        writeln!(out, "{}: {}", reason.label().get(lang), codes.join(", "))?;
    }
    Ok(())
}

static FINDINGS: Label = Label::new("KẾT QUẢ KIỂM TRA", "FINDINGS");
static CITATION: Label = Label::new("Căn cứ", "See");
static REMEDY: Label = Label::new("Cách xử lý", "Remedy");
static SKIPPED: Label = Label::new("QUY TẮC BỎ QUA", "SKIPPED RULES");

/// The form of `--json`.
#[derive(Serialize)]
struct ReportForm<'a> {
    findings: Vec<FindingForm<'a>>,
    skipped: Vec<SkippedForm<'a>>,
    counts: BTreeMap<Severity, usize>,
}

/// A finding as the crate writes it, with its text.
#[derive(Serialize)]
struct FindingForm<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    text: String,
}

#[derive(Serialize)]
struct SkippedForm<'a> {
    #[serde(flatten)]
    skipped: &'a Skipped,
    text: String,
}

impl<'a> ReportForm<'a> {
    fn of(report: &'a CheckReport, lang: Lang) -> Self {
        let finding = |finding: &'a Finding| FindingForm {
            finding,
            text: finding.text(lang),
        };
        let skipped = |skipped: &'a Skipped| SkippedForm {
            skipped,
            text: skipped.reason().label().get(lang).to_string(),
        };
        let count = |severity| (severity, report.of_severity(severity).count());
        Self {
            findings: report.findings().iter().map(finding).collect(),
            skipped: report.skipped().iter().map(skipped).collect(),
            counts: Severity::ALL.map(count).into(),
        }
    }
}

// --- cells --------------------------------------------------------------------

fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table
}

fn align_right(table: &mut Table, from_column: usize) {
    for column in table.column_iter_mut().skip(from_column) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}

/// A cell that the document does not have; it is not a zero.
fn missing() -> String {
    "—".into()
}

fn figure(value: Option<Decimal>, lang: Lang) -> String {
    value.map_or_else(missing, |value| number_text(value, lang))
}

fn printed(ratio: Ratio, digits: u32, lang: Lang) -> String {
    number_text(ratio.printed(digits, Rounding::HalfUp).get(), lang)
}
