//! The calendar of a plan: what is due in each month, or what is late and due soon on a day. The state
//! beside the example, `examples/state/`, is made up.
//!
//! ```text
//! cargo run --example calendar
//! cargo run --example calendar -- --on 2018-07-10 --lang en
//! ```

#[path = "common/cli.rs"]
mod cli;
#[path = "common/due.rs"]
mod due;
#[path = "common/json_file.rs"]
mod json_file;
#[path = "common/plan_files.rs"]
mod plan_files;
#[path = "common/sheet.rs"]
mod sheet;
#[path = "common/state_files.rs"]
mod state_files;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::calendar::{Month, NaiveDate, PeriodOfYear, ReportingPeriod};
use nongthonmoi::plan::{DueDate, DueItem, Plan, PlanReading};
use nongthonmoi::progress::Progress;
use nongthonmoi::text::{Label, Lang};
use serde::Serialize;

use cli::{Ending, Options, unusable};
use due::{
    DueForm, capitalised, day_text, duty_text, is_anything_late, print_duties, print_tasks,
    task_text,
};
use plan_files::PlanFiles;

static HELP: Label = Label::new(
    "\
Lịch công việc của một kế hoạch; nếu không cho kế hoạch nào khác: kế hoạch 18/KH-UBND tỉnh Hòa Bình
năm 2018. (English: --help --lang en)

  calendar [--on YYYY-MM-DD] [--soon DAYS] [--plan FILE] [--gazetteer FILE]
           [--json] [--lang vi|en] [STATE.json]

  không có --on và STATE.json: các thời hạn trong năm, theo tháng
  --on YYYY-MM-DD việc quá hạn và sắp đến hạn vào ngày này
  STATE.json      việc đã làm, báo cáo đã nộp; nếu không có: số liệu giả định trong examples/state
                  (có STATE.json mà không có --on: vào ngày ghi trong tệp)
  --soon DAYS     sắp đến hạn là còn không quá DAYS ngày, mặc định 15
  --plan FILE     kế hoạch; --gazetteer FILE: danh mục đơn vị hành chính của tỉnh
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 không có gì quá hạn, 1 có việc quá hạn, 2 không dùng được dữ liệu vào.",
    "\
The calendar of a plan; unless another is given, of the plan 18/KH-UBND of Hòa Bình for 2018.

  calendar [--on YYYY-MM-DD] [--soon DAYS] [--plan FILE] [--gazetteer FILE]
           [--json] [--lang vi|en] [STATE.json]

  without --on and STATE.json: what is due in the year, by month
  --on YYYY-MM-DD what is late and due soon on this day
  STATE.json      what was done and handed in; without it: the made-up state in examples/state
                  (STATE.json without --on: on the day that the file names)
  --soon DAYS     due soon is due within so many days, 15 unless given
  --plan FILE     the plan; --gazetteer FILE: the units of the province
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 nothing is late, 1 something is late, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(calendar)
}

fn calendar(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let (mut on, mut soon, mut plans) = (None, 15, PlanFiles::default());
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "on" => on = Some(parser.value()?.parse_with(state_files::read_day)?),
            "soon" => soon = parser.value()?.parse()?,
            _ => return plans.take(name, parser),
        }
        Ok(true)
    })?;
    let lang = options.lang;
    let plan = plans.plan(lang)?;

    if on.is_none() && options.file.is_none() {
        if options.json {
            cli::write_json(out, &YearForm::of(&plan))?;
        } else {
            print_year(out, &plan, lang)?;
        }
        return Ok(ExitCode::SUCCESS);
    }

    let gazetteer = plans.gazetteer(&plan, lang)?;
    let state = state_files::read(options.file.as_deref(), None, on, (&plan, &gazetteer), lang)?;
    let progress =
        Progress::of(&plan, &gazetteer, &state).map_err(|error| match &options.file {
            Some(path) => unusable(path, error.text(lang)),
            None => Ending::Unusable(error.text(lang)),
        })?;
    if options.json {
        cli::write_json(out, &DueForm::of(&progress, soon))?;
    } else {
        print_heading(out, &progress, lang)?;
        print_tasks(out, &progress, soon, lang)?;
        writeln!(out)?;
        print_duties(out, &progress, soon, lang)?;
    }
    Ok(if is_anything_late(&progress) {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    })
}

fn print_heading(out: &mut dyn Write, progress: &Progress<'_>, lang: Lang) -> Result<(), Ending> {
    let plan = progress.plan().document.cite();
    // Tasks and duties are looked at on the day of the state, also after the year of the plan.
    let (plan, day) = (plan.text(lang), day_text(progress.state().date, lang));
    match lang {
        Lang::Vi => writeln!(out, "{plan}: tình hình đến ngày {day}")?,
        Lang::En => writeln!(out, "{plan}: where it stands on {day}")?,
    }
    if let Some(note) = &progress.state().note {
        writeln!(out, "{note}")?;
    }
    writeln!(out)?;
    Ok(())
}

// --- the year -----------------------------------------------------------------

/// What is due in each month, and what the plan gives no time for.
fn print_year(out: &mut dyn Write, plan: &Plan, lang: Lang) -> Result<(), Ending> {
    writeln!(out, "{}", plan.document.cite().text(lang))?;
    let dates = plan.due_dates();
    for month in Month::ALL {
        let period = ReportingPeriod::new(PeriodOfYear::Month(*month), plan.year);
        let within = |due: &&DueDate| period.contains(due.date);
        print_dates(
            out,
            &capitalised(&period.text(lang)),
            dates.iter().filter(within),
            plan,
            lang,
        )?;
    }
    let (first, last) = (plan.year.first_day(), plan.year.last_day());
    let outside = |due: &&DueDate| !(first..=last).contains(&due.date);
    print_dates(
        out,
        OUTSIDE.get(lang),
        dates.iter().filter(outside),
        plan,
        lang,
    )?;

    writeln!(out, "\n{}", UNDATED.get(lang))?;
    for task in plan.undated_tasks() {
        writeln!(out, "  {} {}", TASK.get(lang), task_text(task))?;
    }
    for duty in plan.undated_duties() {
        writeln!(out, "  {}", duty_text(duty, lang))?;
    }
    Ok(())
}

/// Due dates under a heading, a line for each task and each duty; the periods for which a duty falls
/// due on one day share a line.
fn print_dates<'a>(
    out: &mut dyn Write,
    heading: &str,
    dates: impl Iterator<Item = &'a DueDate>,
    plan: &Plan,
    lang: Lang,
) -> Result<(), Ending> {
    let mut lines: BTreeMap<(NaiveDate, ItemKey<'a>), Vec<String>> = BTreeMap::new();
    for due in dates {
        let (key, period) = match &due.item {
            DueItem::Task { number } => (ItemKey::Task(*number), None),
            DueItem::Duty { code, period } => (ItemKey::Duty(code), Some(period)),
            _ => continue,
        };
        let periods = lines.entry((due.date, key)).or_default();
        periods.extend(period.map(|period| period.text(lang)));
    }
    if !lines.is_empty() {
        writeln!(out, "\n{heading}")?;
    }
    for ((date, key), periods) in lines {
        let (day, periods) = (day_text(date, lang), periods.join(", "));
        match key {
            ItemKey::Task(number) => {
                let task = plan.tasks.iter().find(|task| task.number == number);
                let text = task.map_or_else(|| number.to_string(), task_text);
                writeln!(out, "  {day}  {} {text}", TASK.get(lang))?;
            }
            ItemKey::Duty(code) => {
                let duty = PlanReading::of(plan).duty(code).value();
                let text = duty.map_or_else(|| code.to_string(), |duty| duty_text(duty, lang));
                writeln!(out, "  {day}  {text}: {periods}")?;
            }
        }
    }
    Ok(())
}

/// What a line of the calendar is about, in the order of its lines.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum ItemKey<'a> {
    Task(u16),
    Duty(&'a str),
}

static OUTSIDE: Label = Label::new("Ngoài năm kế hoạch", "Outside the year of the plan");
static UNDATED: Label = Label::new("Kế hoạch không ghi thời hạn", "The plan gives no time for");
static TASK: Label = Label::new("nhiệm vụ", "task");

/// The form of `--json` for the year.
#[derive(Serialize)]
struct YearForm<'a> {
    due: Vec<DueDate>,
    undated_tasks: Vec<u16>,
    undated_duties: Vec<&'a str>,
}

impl<'a> YearForm<'a> {
    fn of(plan: &'a Plan) -> Self {
        let codes = plan.undated_duties().map(|duty| duty.code.as_str());
        Self {
            due: plan.due_dates(),
            undated_tasks: plan.undated_tasks().map(|task| task.number).collect(),
            undated_duties: codes.collect(),
        }
    }
}
