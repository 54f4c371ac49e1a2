//! Lines of a spreadsheet saved as CSV, and everything that is wrong with their cells.

use std::path::Path;

use csv::StringRecord;
use nongthonmoi::text::{Label, Lang};

use crate::cli::{Ending, unusable};

/// A cell that cannot be used.
pub(crate) struct Problem {
    line: u64,
    column: String,
    cell: String,
    reason: String,
}

pub(crate) fn problem(line: u64, column: &str, cell: &str, reason: String) -> Problem {
    Problem {
        line,
        column: column.into(),
        cell: cell.into(),
        reason,
    }
}

/// The head and the lines, or the line that is not CSV.
pub(crate) fn records(text: &str) -> Result<(StringRecord, Vec<StringRecord>), Vec<Problem>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let head = records.next().unwrap_or_else(|| Ok(StringRecord::new()));
    let read = head.and_then(|head| Ok((head, records.collect::<Result<_, _>>()?)));
    read.map_err(|error| {
        let line = error.position().map_or(0, csv::Position::line);
        vec![problem(line, "", "", error.to_string())]
    })
}

pub(crate) fn line_of(record: &StringRecord) -> u64 {
    record.position().map_or(0, csv::Position::line)
}

/// A line has more or fewer cells than the head.
pub(crate) fn wrong_width(head: usize, cells: usize, lang: Lang) -> String {
    match lang {
        Lang::Vi => format!("dòng có {cells} ô, dòng đầu có {head} ô"),
        Lang::En => format!("the line has {cells} cells, the head has {head}"),
    }
}

/// The complaint about a sheet: every cell that cannot be used, with its place.
pub(crate) fn unusable_cells(path: &Path, problems: &[Problem], lang: Lang) -> Ending {
    let text = |problem: &Problem| {
        let Problem {
            line,
            column,
            cell,
            reason,
        } = problem;
        match lang {
            Lang::Vi => format!("\n  dòng {line}, cột {column}, ô “{cell}”: {reason}"),
            Lang::En => format!("\n  line {line}, column {column}, cell “{cell}”: {reason}"),
        }
    };
    let lines: Vec<String> = problems.iter().map(text).collect();
    unusable(path, format!("{}{}", BAD_CELLS.get(lang), lines.concat()))
}

static BAD_CELLS: Label = Label::new("các ô không dùng được:", "cells that cannot be used:");
