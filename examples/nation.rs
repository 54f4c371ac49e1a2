//! Assesses the communes of a whole country for each month of a year, on all processors. The reports
//! are made up, and the same in every run.
//!
//! ```text
//! cargo run --release --example nation
//! ```

#![expect(
    clippy::arithmetic_side_effects,
    reason = "pieces of a table, and figures that are made up small"
)]

#[path = "common/cli.rs"]
#[expect(dead_code, reason = "this program reads no file of its own")]
mod cli;
#[path = "common/criteria_files.rs"]
mod criteria_files;
#[path = "common/json_file.rs"]
mod json_file;
#[path = "common/plan_files.rs"]
#[expect(dead_code, reason = "the communes of this program are made up")]
mod plan_files;
#[path = "common/tiers.rs"]
mod tiers;

use std::io::Write;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::assessment::{Assessments, CountingPolicy, Observation};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::{PartNumber, Standard, StandardPart};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{Census, CensusError, Tally, TierScheme, Universe};
use rayon::prelude::*;
use serde::Serialize;

use cli::{Ending, Options};
use criteria_files::CriteriaFiles;
use plan_files::PlanFiles;

static HELP: Label = Label::new(
    "\
Đánh giá các xã của cả nước qua từng tháng, chạy song song. Số liệu giả định.
(English: --help --lang en)

  nation [--communes N] [--set FILE] [--overlay FILE]... [--column CỘT] [--plan FILE]
         [--json] [--lang vi|en]

  --communes N    số xã, mặc định 9000, tối đa 99999
  --set FILE      bộ tiêu chí; --overlay FILE: quy định của tỉnh chồng lên bộ tiêu chí
  --column CỘT    cột của bộ tiêu chí (vùng, nhóm xã), khi không suy ra được từ tỉnh của kế hoạch
  --plan FILE     kế hoạch, mặc định là kế hoạch 18/KH-UBND: cho biết năm và các nhóm xã
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 đã đánh giá, 2 không dùng được tham số.",
    "\
Assesses the communes of a whole country month by month, in parallel. The figures are made up.

  nation [--communes N] [--set FILE] [--overlay FILE]... [--column COLUMN] [--plan FILE]
         [--json] [--lang vi|en]

  --communes N    how many communes, 9000 unless given, 99999 at most
  --set FILE      the criteria set; --overlay FILE: what a province lays over it
  --column COLUMN the column of the set (a region, a group of communes), where the province of the
                  plan does not say which
  --plan FILE     the plan, by default the plan 18/KH-UBND: its year and its tiers
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 assessed, 2 the arguments cannot be used.",
);

/// So many rows are one piece of work.
const PIECE: usize = 512;

fn main() -> ExitCode {
    cli::run(nation)
}

fn nation(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let mut communes: u32 = 9_000;
    let (mut plans, mut criteria) = (PlanFiles::default(), CriteriaFiles::default());
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "communes" => communes = parser.value()?.parse()?,
            // The communes are made up.
            "gazetteer" => return Ok(false),
            _ => return Ok(plans.take(name, parser)? || criteria.take(name, parser)?),
        }
        Ok(true)
    })?;
    let lang = options.lang;
    let (plan, criteria) = (plans.plan(lang)?, criteria.read(lang)?);
    let standard = criteria.standard(plan.province, plan.year, lang);
    let standard = standard.map_err(Ending::Unusable)?;
    let scheme = tiers::of(&criteria.set, &plan)?;
    let year = plan.year.get().into();
    let mut months = Vec::new();
    for month in 1..=12 {
        let Some(date) = NaiveDate::from_ymd_opt(year, month, 28) else {
            continue;
        };
        let assessed = assessments(&standard, communes, month, date).map_err(Ending::Unusable)?;
        let census = census(&assessed, &scheme);
        months.push(Month {
            date: date.to_string(),
            shortfalls: shortfalls(&assessed),
            census: census.map_err(|error| Ending::Unusable(error.text(lang)))?,
        });
    }
    if options.json {
        cli::write_json(out, &months)?;
    } else {
        print(out, communes, &scheme, &months, lang)?;
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Serialize)]
struct Month {
    date: String,
    shortfalls: usize,
    census: Census,
}

/// The census of all rows: pieces are counted apart, and merged.
fn census(assessed: &Assessments, scheme: &TierScheme) -> Result<Census, CensusError> {
    let rows = assessed.len();
    let pieces = (0..rows.div_ceil(PIECE)).into_par_iter().map(|piece| {
        let piece = assessed.rows_in(piece * PIECE..(piece + 1) * PIECE);
        let universe = Universe::of(u32::try_from(piece.len()).unwrap_or(u32::MAX));
        let mut tally = Tally::new(scheme.clone());
        for row in piece {
            tally.add(row.criteria_met())?;
        }
        tally.census(universe)
    });
    let none = || Tally::new(scheme.clone()).census(Universe::of(0));
    pieces.try_reduce_with(Census::merge).unwrap_or_else(none)
}

/// How many thresholds and attestations are missed.
fn shortfalls(assessed: &Assessments) -> usize {
    let rows = (0..assessed.len()).into_par_iter();
    rows.filter_map(|row| assessed.row(row))
        .map(|row| row.shortfalls().count())
        .sum()
}

// --- made-up reports --------------------------------------------------------------

/// Reports that get better over the year, three cells in a hundred missing.
fn assessments(
    standard: &Standard,
    communes: u32,
    month: u32,
    date: NaiveDate,
) -> Result<Assessments, String> {
    let numbers: Vec<PartNumber> = standard
        .parts()
        .iter()
        .map(|part| part.number().clone())
        .collect();
    let mut table = Assessments::with_capacity(
        standard.clone(),
        CountingPolicy::ONLY_MET,
        communes as usize,
    );
    let mut sheet = table.sheet(&numbers).map_err(|error| error.to_string())?;
    for number in 0..communes {
        let commune =
            CommuneCode::new(number).map_err(|error| format!("{error}: at most 99999 communes"))?;
        let cells = standard.parts().iter().zip(0_u64..);
        let cells = cells.map(|(part, place)| cell(part, u64::from(number) * 128 + place, month));
        sheet
            .push(commune, date, cells)
            .map_err(|error| error.to_string())?;
    }
    Ok(table)
}

fn cell(part: &StandardPart, seed: u64, month: u32) -> Option<Observation> {
    // Steele, Lea and Flood's mixing function: every seed gives another number.
    let mixed = (seed ^ seed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    let chance = mixed >> 33;
    if chance % 100 < 3 {
        return None;
    }
    // Each commune reaches each requirement in some month, or not this year.
    let reached = chance / 128 % 16 <= u64::from(month);
    let Some(threshold) = part.threshold() else {
        return Some(if reached {
            Observation::Met
        } else {
            Observation::NotMet
        });
    };
    let step = Decimal::from(chance % 4);
    let better = reached == threshold.comparator().wants_more();
    let value = if better {
        threshold.value() + step
    } else {
        threshold.value() - step
    };
    let most = if threshold.value() > Decimal::ONE_HUNDRED {
        Decimal::from(1_000_000)
    } else {
        Decimal::ONE_HUNDRED
    };
    Some(Observation::Amount(value.clamp(Decimal::ZERO, most)))
}

// --- printing -----------------------------------------------------------------------

fn print(
    out: &mut dyn Write,
    communes: u32,
    scheme: &TierScheme,
    months: &[Month],
    lang: Lang,
) -> std::io::Result<()> {
    match lang {
        Lang::Vi => writeln!(
            out,
            "Số liệu giả định: {communes} xã, mỗi tháng một báo cáo"
        )?,
        Lang::En => writeln!(
            out,
            "Made-up figures: {communes} communes, a report each month"
        )?,
    }
    for month in months {
        let tiers = scheme.tiers().rev().map(|tier| {
            let (certain, possible) = (month.census.certain(tier), month.census.possible(tier));
            format!("{}: {certain} (+{possible})", scheme.label(tier).get(lang))
        });
        let short = match lang {
            Lang::Vi => format!("{} chỉ tiêu chưa đạt", month.shortfalls),
            Lang::En => format!("{} requirements missed", month.shortfalls),
        };
        writeln!(
            out,
            "{}  {}; {short}",
            month.date,
            tiers.collect::<Vec<_>>().join(", ")
        )?;
    }
    Ok(())
}
