//! Checks a province's plan for a year: the quota table by district, the communes by tier, and
//! what is wrong with them. Also lists and explains the rules.
//!
//! ```text
//! cargo run --example check_plan -- --lang en
//! cargo run --example check_plan -- --export > plan.json
//! cargo run --example check_plan -- --format json plan.json
//! cargo run --example check_plan -- --rules
//! cargo run --example check_plan -- --explain NTM-101
//! cargo run --example check_plan -- --profile province.json --profile user.json plan.json
//! ```

#[path = "../common/cli.rs"]
mod cli;
#[path = "../common/json_file.rs"]
mod json_file;
#[path = "../common/names.rs"]
mod names;

mod catalogue;
mod findings;
mod plan_tables;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

use lexopt::ValueExt;
use nongthonmoi::plan::Plan;
use nongthonmoi::rules::{Checker, Dossier, Profile};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};

use cli::{Ending, Options};

static HELP: Label = Label::new(
    "\
Kiểm tra kế hoạch xây dựng nông thôn mới của tỉnh. (English: --help --lang en)

  check_plan [--format text|json|sarif] [--lang vi|en] [--profile FILE]... [--gazetteer FILE]
             [PLAN.json]
  check_plan --rules | --explain MÃ | --export

  PLAN.json       kế hoạch ở dạng JSON; nếu không có: kế hoạch 18/KH-UBND của Hòa Bình
                  (cũng có thể ghi --plan PLAN.json)
  --gazetteer FILE
                  danh mục đơn vị hành chính của tỉnh; kế hoạch của tỉnh khác mà không có tệp này thì
                  các quy tắc cần danh mục được bỏ qua
  --export        in kế hoạch ra JSON để sửa rồi kiểm tra lại
  --explain MÃ    giải thích một quy tắc, và những gì quy tắc đó phát hiện trong kế hoạch
  --format …      dạng kết quả: text (mặc định), json, sarif
  --json          như --format json
  --lang vi|en    ngôn ngữ, mặc định vi
  --profile FILE  cấu hình kiểm tra ở dạng JSON; cấu hình sau chồng lên cấu hình trước
  --rules         liệt kê các quy tắc
  -h, --help      in hướng dẫn này

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không dùng được dữ liệu vào.",
    "\
Checks a province's plan for new rural development.

  check_plan [--format text|json|sarif] [--lang vi|en] [--profile FILE]... [--gazetteer FILE]
             [PLAN.json]
  check_plan --rules | --explain CODE | --export

  PLAN.json       a plan as JSON; without one: the plan 18/KH-UBND of Hòa Bình
                  (--plan PLAN.json will do as well)
  --gazetteer FILE
                  the units of the province; without them, the rules that read them are skipped for a
                  plan of another province than Hòa Bình
  --export        print the plan as JSON, to be edited and checked again
  --explain CODE  explain a rule, and what it finds in the plan
  --format …      the form of the result: text (unless given), json, sarif
  --json          the same as --format json
  --lang vi|en    the language, vi unless given
  --profile FILE  a profile as JSON; each lies over those before it
  --rules         list the rules
  -h, --help      print this help

Exit codes: 0 no errors, 1 errors were found, 2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(check_plan)
}

/// What is asked of the program.
enum Task {
    Check(Format),
    Export,
    ListRules,
    Explain(String),
}

#[derive(Clone, Copy)]
enum Format {
    Text,
    Json,
    Sarif,
}

impl FromStr for Format {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "sarif" => Ok(Self::Sarif),
            _ => Err("write text, json or sarif"),
        }
    }
}

fn check_plan(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let mut task = Task::Check(Format::Text);
    let mut profiles: Vec<PathBuf> = Vec::new();
    let (mut gazetteer, mut plan): (Option<PathBuf>, Option<PathBuf>) = (None, None);
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "export" => task = Task::Export,
            "rules" => task = Task::ListRules,
            "explain" => task = Task::Explain(parser.value()?.string()?),
            "format" => task = Task::Check(parser.value()?.parse()?),
            "profile" => profiles.push(parser.value()?.into()),
            "gazetteer" => gazetteer = Some(parser.value()?.into()),
            "plan" => plan = Some(parser.value()?.into()),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if options.json {
        task = Task::Check(Format::Json);
    }
    let lang = options.lang;
    let checker = checker(&profiles, lang)?;
    if let Task::ListRules = task {
        catalogue::list(out, &checker, lang)?;
        return Ok(ExitCode::SUCCESS);
    }

    let file = options.file.or(plan);
    let plan: Plan = match &file {
        Some(path) => json_file::read(path, lang)?,
        None => hoa_binh::plan_2018(),
    };
    // The crate knows the units of Hòa Bình. Without those of another province, the rules that read
    // them are skipped and say so.
    let gazetteer = match &gazetteer {
        Some(path) => Some(json_file::read(path, lang)?),
        None => (plan.province == hoa_binh::HOA_BINH).then(hoa_binh::gazetteer),
    };
    let dossier = Dossier::new().plan(&plan);
    let dossier = match &gazetteer {
        Some(gazetteer) => dossier.gazetteer(gazetteer),
        None => dossier,
    };
    match task {
        Task::ListRules | Task::Export => cli::write_json(out, &plan)?,
        Task::Explain(code) => {
            let rule = catalogue::find(&checker, &code, lang)?;
            catalogue::explain(out, &checker, rule, lang)?;
            findings::explain(out, &checker, rule, &dossier, lang)?;
        }
        Task::Check(format) => {
            let report = checker.check(&dossier);
            match format {
                Format::Text => {
                    plan_tables::print(out, &plan, lang)?;
                    findings::print(out, &report, lang)?;
                }
                Format::Json => cli::write_json(out, &report)?,
                Format::Sarif => {
                    let log = report.sarif(lang);
                    let log = match file.as_deref().and_then(Path::to_str) {
                        Some(file) => log.artifact(&file.replace('\\', "/")),
                        None => log,
                    };
                    cli::write_json(out, &log)?;
                }
            }
            if !report.has_no_errors() {
                return Ok(ExitCode::from(1));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Every rule of the catalogue, under the profiles in their order.
fn checker(profiles: &[PathBuf], lang: Lang) -> Result<Checker, Ending> {
    profiles
        .iter()
        .try_fold(Checker::built_in(), |checker, path| {
            let profile: Profile = json_file::read(path, lang)?;
            let layered = checker.with_profiles(&[profile]);
            layered.map_err(|error| cli::unusable(path, error.text(lang)))
        })
}
