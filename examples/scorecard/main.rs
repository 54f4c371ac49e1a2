//! Writes one page about a province on a day: the objectives of its plan, the districts by tier
//! with planned beside achieved, and every commune by criterion.
//!
//! The page is self-contained: no script, no external font or picture. It follows the reader's light
//! or dark setting, fits a telephone, and prints on three sheets of A3.
//!
//! The state that it shows without options is made up; it is in `examples/state`.
//!
//! ```text
//! cargo run --example scorecard -- --out scorecard.html
//! cargo run --example scorecard -- --on 2018-06-30 --lang en > scorecard.html
//! ```

#[path = "../common/cli.rs"]
#[expect(dead_code, reason = "this program writes no JSON")]
mod cli;
mod criteria;
mod heat_map;
#[path = "../common/json_file.rs"]
mod json_file;
#[path = "../common/names.rs"]
mod names;
mod objectives;
mod page;
#[path = "../common/plan_files.rs"]
mod plan_files;
#[path = "../common/sheet.rs"]
mod sheet;
#[path = "../common/state_files.rs"]
mod state_files;
mod svg;
mod tiers;
mod works;

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::criteria::catalog;
use nongthonmoi::progress::Progress;
use nongthonmoi::text::Label;

use cli::{Ending, Options, unusable};
use plan_files::PlanFiles;

static HELP: Label = Label::new(
    "\
Lập trang theo dõi xây dựng nông thôn mới của một tỉnh; nếu không cho tệp nào khác: tỉnh Hòa Bình.
(English: --help --lang en)

  scorecard [--on YYYY-MM-DD] [--lang vi|en] [--communes FILE.csv] [--plan FILE] [--gazetteer FILE]
            [--set FILE] [--out FILE.html] [STATE.json]

  STATE.json           tình hình thực hiện; nếu không có: số liệu giả định kèm theo chương trình
  --communes FILE.csv  kết quả từng xã theo tiêu chí
  --plan FILE          kế hoạch; --gazetteer FILE: danh mục đơn vị hành chính của tỉnh
  --set FILE           bộ tiêu chí, mặc định theo Quyết định 1980/QĐ-TTg
  --on YYYY-MM-DD      xem tình hình đến ngày này, mặc định là ngày của số liệu
  --out FILE.html      ghi ra tệp; nếu không có: in ra màn hình
  --lang vi|en         ngôn ngữ, mặc định vi
  -h, --help           in hướng dẫn này

Mã thoát: 0 đã lập trang, 2 không dùng được dữ liệu vào.",
    "\
Writes a page on the new rural development of a province; unless other files are given, of Hòa Bình.

  scorecard [--on YYYY-MM-DD] [--lang vi|en] [--communes FILE.csv] [--plan FILE] [--gazetteer FILE]
            [--set FILE] [--out FILE.html] [STATE.json]

  STATE.json           the state; without one: made-up figures that come with the program
  --communes FILE.csv  what the communes came to by criterion
  --plan FILE          the plan; --gazetteer FILE: the units of the province
  --set FILE           the criteria set, by default that of Decision 1980/QĐ-TTg
  --on YYYY-MM-DD      the day to look at, that of the state unless given
  --out FILE.html      write into this file; without it: print
  --lang vi|en         the language, vi unless given
  -h, --help           print this help

Exit codes: 0 the page was written, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(scorecard)
}

fn scorecard(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let (mut on, mut communes, mut file): (_, Option<PathBuf>, Option<PathBuf>) =
        (None, None, None);
    let (mut plans, mut set) = (PlanFiles::default(), None::<PathBuf>);
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "on" => on = Some(parser.value()?.parse_with(state_files::read_day)?),
            "communes" => communes = Some(parser.value()?.into()),
            "out" => file = Some(parser.value()?.into()),
            "set" => set = Some(parser.value()?.into()),
            _ => return plans.take(name, parser),
        }
        Ok(true)
    })?;
    let lang = options.lang;
    if options.json {
        return Err(Ending::Unusable(NO_JSON.get(lang).to_string()));
    }

    let plan = plans.plan(lang)?;
    let gazetteer = plans.gazetteer(&plan, lang)?;
    let set = match set {
        Some(path) => json_file::read(&path, lang)?,
        None => catalog::decision_1980(),
    };
    let (state, communes) = (options.file.as_deref(), communes.as_deref());
    let state = state_files::read(state, communes, on, (&plan, &gazetteer), lang)?;
    let progress = Progress::of(&plan, &gazetteer, &state)
        .map_err(|invalid| Ending::Unusable(invalid.text(lang)))?;
    let page = page::page(&progress, &set, lang).into_string();

    match file {
        Some(path) => fs::write(&path, page).map_err(|error| unusable(&path, error))?,
        None => writeln!(out, "{page}")?,
    }
    Ok(ExitCode::SUCCESS)
}

static NO_JSON: Label = Label::new(
    "trang này ở dạng HTML; số liệu dạng JSON: progress --json",
    "the page is HTML; for the figures as JSON: progress --json",
);
