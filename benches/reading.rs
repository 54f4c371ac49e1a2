//! Reading reports from JSON and from CSV, beside the libraries that read the same text into nothing.
//!
//! Only ratios between lines of one run mean anything; `benches/README.md` tells how to read them.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that fails says so"
)]

#[path = "common/made_up.rs"]
#[expect(dead_code, reason = "districts are for censuses")]
mod made_up;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use made_up::{Row, cells, columns, date, report, rows, standard};
use nongthonmoi::assessment::{
    Assessment, Assessments, CommuneReport, CountingPolicy, Observation,
};
use nongthonmoi::criteria::{PartNumber, Standard};
use serde::de::IgnoredAny;

const COMMUNES: u32 = 1_000;

struct Case {
    standard: Standard,
    columns: Vec<PartNumber>,
    rows: Vec<Row>,
}

fn case() -> Case {
    let standard = standard();
    let columns = columns(&standard);
    let rows = rows(&standard, COMMUNES);
    Case {
        standard,
        columns,
        rows,
    }
}

/// One line a commune, one column a part, an empty cell for what is unknown.
fn csv_of(case: &Case) -> String {
    let mut text = String::from("code");
    for column in &case.columns {
        write!(text, ",{column}").expect("text");
    }
    for row in &case.rows {
        write!(text, "\n{}", row.commune).expect("text");
        for cell in cells(row) {
            match cell {
                Some(observation) => write!(text, ",{observation}").expect("text"),
                None => text.push(','),
            }
        }
    }
    text
}

/// Every cell parsed and put into the table.
fn read_csv(table: &mut Assessments, text: &str) -> usize {
    table.clear();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().expect("a head").clone();
    let numbers: Vec<PartNumber> = head
        .iter()
        .skip(1)
        .map(|cell| cell.parse().expect("a number"))
        .collect();
    let date = date();
    let mut sheet = table.sheet(&numbers).expect("columns");
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).expect("a line") {
        let commune = record.get(0).expect("a code").parse().expect("a code");
        let observations = record.iter().skip(1).map(|cell| {
            (!cell.is_empty()).then(|| cell.parse::<Observation>().expect("an observation"))
        });
        sheet
            .push(commune, date, observations)
            .expect("a sound row");
    }
    table.len()
}

fn reading_csv(criterion: &mut Criterion) {
    let case = case();
    let text = csv_of(&case);
    let mut table = Assessments::with_capacity(
        case.standard.clone(),
        CountingPolicy::ONLY_MET,
        case.rows.len(),
    );
    assert_eq!(read_csv(&mut table, &text), case.rows.len());
    for (read, row) in table.rows().map(|row| row.to_report()).zip(&case.rows) {
        let written = report(&case.columns, row);
        assert_eq!(read.observations().len(), written.observations().len());
    }
    let mut group = criterion.benchmark_group("read 1000 reports from CSV");
    group.throughput(Throughput::Elements(COMMUNES.into()));
    group.bench_function("csv alone", |bencher| {
        bencher.iter(|| {
            let mut reader = csv::Reader::from_reader(black_box(text.as_bytes()));
            let mut record = csv::StringRecord::new();
            let mut cells = 0;
            while reader.read_record(&mut record).expect("a line") {
                cells = record.len();
            }
            cells
        });
    });
    group.bench_function("into a table", |bencher| {
        bencher.iter(|| read_csv(&mut table, black_box(&text)));
    });
    group.finish();
}

fn reading_json(criterion: &mut Criterion) {
    let case = case();
    let reports: Vec<_> = case
        .rows
        .iter()
        .map(|row| report(&case.columns, row))
        .collect();
    let text = serde_json::to_string(&reports).expect("written");
    let read: Vec<CommuneReport> = serde_json::from_str(&text).expect("read");
    assert_eq!(read, reports);
    let mut group = criterion.benchmark_group("read 1000 reports from JSON");
    group.throughput(Throughput::Elements(COMMUNES.into()));
    group.bench_function("serde_json alone", |bencher| {
        bencher.iter(|| serde_json::from_str::<IgnoredAny>(black_box(&text)).is_ok());
    });
    group.bench_function("into reports", |bencher| {
        bencher.iter(|| serde_json::from_str::<Vec<CommuneReport>>(black_box(&text)).is_ok());
    });
    group.bench_function("serde_json into plain structs", |bencher| {
        bencher.iter(|| serde_json::from_str::<Vec<PlainReport>>(black_box(&text)).is_ok());
    });
    group.bench_function("to criteria met", |bencher| {
        bencher.iter(|| {
            let reports: Vec<CommuneReport> = serde_json::from_str(black_box(&text)).expect("read");
            let met = reports.iter().map(|report| {
                let assessment = Assessment::of(&case.standard, report, CountingPolicy::ONLY_MET);
                usize::from(assessment.expect("sound").criteria_met().at_least())
            });
            met.sum::<usize>()
        });
    });
    group.finish();
}

/// The fields of a report, as one would write them first.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "only read")]
struct PlainReport {
    commune: String,
    date: String,
    observations: BTreeMap<String, String>,
}

criterion_group!(benches, reading_csv, reading_json);
criterion_main!(benches);
