//! Rows of the files in `tests/data`.

/// The rows of a file below its head, each with so many cells.
pub(crate) fn table<const N: usize>(text: &str) -> Vec<[String; N]> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let cells = |record: csv::StringRecord| {
        let cells: Vec<String> = record.iter().map(ToString::to_string).collect();
        <[String; N]>::try_from(cells).unwrap()
    };
    reader
        .records()
        .map(|record| cells(record.unwrap()))
        .collect()
}
