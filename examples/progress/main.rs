//! Compares the plan 18/KH-UBND of Hòa Bình for 2018 with a state of the province: objectives, the
//! quota table planned and achieved, late tasks, missing reports, groups of communes. The state
//! beside the example, `examples/state/`, is made up.
//!
//! ```text
//! cargo run --example progress
//! cargo run --example progress -- --on 2018-07-10 --lang en
//! cargo run --example progress -- --json --communes communes.csv state.json
//! ```

#[path = "../common/cli.rs"]
mod cli;
mod comparison;
#[path = "../common/due.rs"]
mod due;
mod form;
#[path = "../common/json_file.rs"]
mod json_file;
mod objectives;
#[path = "../common/plan_files.rs"]
mod plan_files;
mod quota;
mod regrouped;
#[path = "../common/sheet.rs"]
mod sheet;
#[path = "../common/state_files.rs"]
mod state_files;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::assessment::Answer;
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::{CommuneGroup, Plan};
use nongthonmoi::progress::{InvalidState, Progress};
use nongthonmoi::text::{Label, Lang};

use cli::{Ending, Options, unusable};
use comparison::print_comparison;
use due::{day_text, is_anything_late, print_duties, print_tasks};
use form::ProgressForm;
use objectives::print_objectives;
use plan_files::PlanFiles;
use quota::print_quota;

static HELP: Label = Label::new(
    "\
Đối chiếu một kế hoạch với tình hình thực hiện đến một ngày; nếu không cho kế hoạch nào khác: kế
hoạch 18/KH-UBND tỉnh Hòa Bình năm 2018.
(English: --help --lang en)

  progress [--on YYYY-MM-DD] [--since YYYY-MM-DD] [--successors POLICY] [--soon DAYS]
           [--json] [--lang vi|en] [--communes FILE.csv] [STATE.json]

  STATE.json      hồ sơ công nhận, công trình, việc đã làm, báo cáo đã nộp; nếu không có: số liệu
                  giả định trong examples/state
  --communes FILE.csv
                  kết quả từng xã, mỗi dòng một xã vào một ngày: commune,name,date,1,2,… đến tiêu chí cuối;
                  ô ghi đạt, cơ bản đạt, không đạt, không áp dụng; ô trống là chưa có số liệu
  --on YYYY-MM-DD tình hình đến ngày này; nếu không có: đến ngày ghi trong STATE.json
  --since YYYY-MM-DD
                  so với ngày này: xã đổi nhóm, tiêu chí thêm và mất, biến động xã đạt chuẩn;
                  qua các lần sắp xếp, xã được đối chiếu theo quan hệ kế thừa
  --successors every|any|own-decision
                  xã sau sắp xếp được tính là đạt chuẩn khi: mọi xã tiền thân đạt, có xã đạt, hay chỉ
                  khi có quyết định công nhận chính xã đó; nếu không có: chỉ nêu số xã tiền thân đạt
  --soon DAYS     sắp đến hạn là còn không quá DAYS ngày, mặc định 15
  --plan FILE     kế hoạch; --gazetteer FILE: danh mục đơn vị hành chính của tỉnh
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 không có mục tiêu chưa đạt và không có gì quá hạn, 1 có, 2 không dùng được dữ liệu vào.",
    "\
Holds a plan against what was done by a day; unless another is given, the plan 18/KH-UBND of Hòa Bình
for 2018.

  progress [--on YYYY-MM-DD] [--since YYYY-MM-DD] [--successors POLICY] [--soon DAYS]
           [--json] [--lang vi|en] [--communes FILE.csv] [STATE.json]

  STATE.json      standings, works, what was done and handed in; without it: the made-up state in
                  examples/state
  --communes FILE.csv
                  what the communes came to, a line for a commune and a day:
                  commune,name,date,1,2,… up to the last criterion; a cell is met, basically-met,
                  not-met or not-applicable; an empty cell is unknown
  --on YYYY-MM-DD look at the state on this day; without it: on the day that STATE.json names
  --since YYYY-MM-DD
                  compared with this day: communes that changed their tier, criteria gained and
                  lost, what changed the number of recognised communes; across mergers communes
                  are matched through their successions
  --successors every|any|own-decision
                  a merged commune counts as recognised when every predecessor was, when any was,
                  or only by its own decision; without it: only how many predecessors were
  --soon DAYS     due soon is due within so many days, 15 unless given
  --plan FILE     the plan; --gazetteer FILE: the units of the province
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 no objective is “not reached” and nothing is late, 1 some are, 2 the input cannot be
used.",
);

fn main() -> ExitCode {
    cli::run(progress)
}

fn progress(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let (mut on, mut since, mut communes, mut soon) = (None, None, None, 15);
    let (mut successors, mut plans) = (None, PlanFiles::default());
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "on" => on = Some(parser.value()?.parse_with(state_files::read_day)?),
            "since" => since = Some(parser.value()?.parse_with(state_files::read_day)?),
            "communes" => communes = Some(PathBuf::from(parser.value()?)),
            "successors" => successors = Some(parser.value()?.parse()?),
            "soon" => soon = parser.value()?.parse()?,
            _ => return plans.take(name, parser),
        }
        Ok(true)
    })?;
    let lang = options.lang;
    let plan = plans.plan(lang)?;
    let gazetteer = plans.gazetteer(&plan, lang)?;
    let (state, communes) = (options.file.as_deref(), communes.as_deref());
    let state = state_files::read(state, communes, on, (&plan, &gazetteer), lang)?;
    let complaint = |error: InvalidState| match &options.file {
        Some(path) => unusable(path, error.text(lang)),
        None => Ending::Unusable(error.text(lang)),
    };
    let progress = Progress::of(&plan, &gazetteer, &state).map_err(complaint)?;
    let before = since.map(|since| state.clone().on(since));
    // A plan looks at no day after its year; its tiers are the measure of other years, too.
    let plans = before
        .as_ref()
        .map(|before| [before.date, state.date].map(|day| in_year_of(&plan, &gazetteer, day)));
    let compared = match (&plans, &before) {
        (Some([first, second]), Some(before)) => Some((
            Progress::of(first, &gazetteer, before).map_err(complaint)?,
            Progress::of(second, &gazetteer, &state).map_err(complaint)?,
        )),
        _ => None,
    };

    if options.json {
        cli::write_json(out, &ProgressForm::of(&progress, soon, lang))?;
    } else {
        print_heading(out, &progress, lang)?;
        print_objectives(out, &progress, lang)?;
        print_quota(out, &progress, lang)?;
        print_tasks(out, &progress, soon, lang)?;
        writeln!(out)?;
        print_duties(out, &progress, soon, lang)?;
        print_groups(out, &progress, lang)?;
        if let Some((earlier, later)) = &compared {
            print_comparison(out, earlier, later, successors, lang)?;
        }
        print_unplaced(out, &progress, lang)?;
    }
    let missed = |answer| answer == Answer::No;
    let mut objectives = progress.objectives().into_iter();
    let found = objectives.any(|one| missed(one.answer)) || is_anything_late(&progress);
    Ok(ExitCode::from(u8::from(found)))
}

/// The plan as a measure on a day of another year, for the province in which its communes lie then.
fn in_year_of(plan: &Plan, gazetteer: &Gazetteer, day: NaiveDate) -> Plan {
    let mut plan = plan.clone();
    plan.year = ProgrammeYear::containing(day).unwrap_or(plan.year);
    if gazetteer.communes_in(plan.province, day).next().is_none() {
        let mut units = gazetteer.units_on(day);
        let province = units.find_map(|unit| gazetteer.province_of(unit, day));
        plan.province = province.unwrap_or(plan.province);
    }
    plan
}

/// The plan, the day, where the data come from, how criteria are counted, and who has reported.
fn print_heading(out: &mut dyn Write, progress: &Progress<'_>, lang: Lang) -> Result<(), Ending> {
    let plan = progress.plan().document.cite();
    let (plan, day) = (plan.text(lang), day_text(progress.date(), lang));
    match lang {
        Lang::Vi => writeln!(out, "{plan}: tình hình thực hiện đến ngày {day}")?,
        Lang::En => writeln!(out, "{plan}: what was achieved by {day}")?,
    }
    if let Some(note) = &progress.state().note {
        writeln!(out, "{note}")?;
    }
    let mut policies = Vec::new();
    for result in progress.communes().filter_map(|commune| commune.result) {
        policies.extend(result.policy().filter(|policy| !policies.contains(policy)));
    }
    for policy in policies {
        writeln!(out, "{}: {}", COUNTING.get(lang), policy.text(lang))?;
    }
    let reported = progress.communes().filter(|one| one.result.is_some());
    let (reported, of) = (reported.count(), progress.communes().count());
    match lang {
        Lang::Vi => writeln!(
            out,
            "{reported}/{of} xã có báo cáo kết quả (theo đơn vị hành chính ngày {day})\n"
        )?,
        Lang::En => writeln!(
            out,
            "{reported} of {of} communes have reported (the units in force on {day})\n"
        )?,
    }
    Ok(())
}

static COUNTING: Label = Label::new("Cách đếm tiêu chí đạt", "How criteria are counted");

/// How many communes belong to each group, and between which groups those lie that cannot be placed
/// yet.
fn print_groups(out: &mut dyn Write, progress: &Progress<'_>, lang: Lang) -> Result<(), Ending> {
    let mut counts: BTreeMap<Vec<CommuneGroup>, u32> = BTreeMap::new();
    for (_, group) in progress.groups() {
        let count = counts.entry(group.possible().to_vec()).or_default();
        *count = count.saturating_add(1);
    }
    writeln!(out, "\n{}", GROUPS.get(lang))?;
    let (certain, open): (Vec<_>, Vec<_>) = counts.iter().partition(|(one, _)| one.len() == 1);
    for (groups, count) in certain.into_iter().chain(open) {
        let names = groups
            .iter()
            .map(|group| group.label().get(lang).to_string());
        let names: Vec<String> = names.collect();
        match lang {
            Lang::Vi => writeln!(out, "{count:>4} xã: {}", names.join(" hoặc "))?,
            Lang::En => writeln!(out, "{count:>4}: {}", names.join(" or "))?,
        }
    }
    Ok(())
}

static GROUPS: Label = Label::new("NHÓM XÃ", "GROUPS OF COMMUNES");

/// What the state says and what is counted nowhere.
fn print_unplaced(out: &mut dyn Write, progress: &Progress<'_>, lang: Lang) -> Result<(), Ending> {
    let unplaced = progress.unplaced();
    if !unplaced.is_empty() {
        writeln!(out, "\n{}", UNPLACED.get(lang))?;
    }
    for one in unplaced {
        writeln!(out, "    {}", one.text(lang))?;
    }
    Ok(())
}

static UNPLACED: Label = Label::new("SỐ LIỆU KHÔNG TÍNH ĐƯỢC", "WHAT IS COUNTED NOWHERE");
