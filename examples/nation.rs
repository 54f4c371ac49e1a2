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
#[expect(dead_code, reason = "this program reads no file")]
mod cli;

use std::io::Write;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::assessment::{Assessments, CountingPolicy, Observation};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::{PartNumber, Standard, StandardPart, catalog};
use nongthonmoi::place::{CommuneCode, Region};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{Census, CensusError, Tally, TierScheme, Universe};
use rayon::prelude::*;
use serde::Serialize;

use cli::{Ending, Options};

static HELP: Label = Label::new(
    "\
Đánh giá các xã của cả nước qua từng tháng, chạy song song. Số liệu giả định.
(English: --help --lang en)

  nation [--communes N] [--json] [--lang vi|en]

  --communes N    số xã, mặc định 9000, tối đa 99999
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 đã đánh giá, 2 không dùng được tham số.",
    "\
Assesses the communes of a whole country month by month, in parallel. The figures are made up.

  nation [--communes N] [--json] [--lang vi|en]

  --communes N    how many communes, 9000 unless given, 99999 at most
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
    let options = Options::parse(&HELP, |name, parser| {
        if name == "communes" {
            communes = parser.value()?.parse()?;
        }
        Ok(name == "communes")
    })?;
    let refused = |error: &dyn std::fmt::Display| Ending::Unusable(error.to_string());
    let year = hoa_binh::plan_2018().year;
    let standard = standard(year).map_err(|error| refused(&error))?;
    let months = (1..=12)
        .filter_map(|month| {
            Some((
                month,
                NaiveDate::from_ymd_opt(year.get().into(), month, 28)?,
            ))
        })
        .map(|(month, date)| {
            let assessed = assessments(&standard, communes, month, date)?;
            let census = census(&assessed).map_err(|error| error.text(options.lang))?;
            Ok(Month {
                date: date.to_string(),
                shortfalls: shortfalls(&assessed),
                census,
            })
        })
        .collect::<Result<Vec<Month>, String>>()
        .map_err(|error| refused(&error))?;
    if options.json {
        cli::write_json(out, &months)?;
    } else {
        print(out, communes, &months, options.lang)?;
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Serialize)]
struct Month {
    date: String,
    shortfalls: usize,
    census: Census,
}

fn standard(year: ProgrammeYear) -> Result<Standard, nongthonmoi::criteria::ResolveError> {
    let region = Region::NorthernMidlandsAndMountains;
    catalog::decision_1980().resolve(region, year, &[&catalog::decision_816()])
}

/// The census of all rows: pieces are counted apart, and merged.
fn census(assessed: &Assessments) -> Result<Census, CensusError> {
    let rows = assessed.len();
    let pieces = (0..rows.div_ceil(PIECE)).into_par_iter().map(|piece| {
        let piece = assessed.rows_in(piece * PIECE..(piece + 1) * PIECE);
        let universe = Universe::of(u32::try_from(piece.len()).unwrap_or(u32::MAX));
        let mut tally = Tally::new(TierScheme::national());
        for row in piece {
            tally.add(row.criteria_met())?;
        }
        tally.census(universe)
    });
    let none = || Tally::new(TierScheme::national()).census(Universe::of(0));
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

fn print(out: &mut dyn Write, communes: u32, months: &[Month], lang: Lang) -> std::io::Result<()> {
    let scheme = TierScheme::national();
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
