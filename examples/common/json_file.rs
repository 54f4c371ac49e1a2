//! Reading a JSON file so that a mistake in it can be found and mended.

use std::fs;
use std::path::Path;

use nongthonmoi::text::{Label, Lang};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use crate::cli::{Ending, read_text, unusable};

/// The largest file that is read: some fifty times the reports of all communes of a large province.
/// Nesting needs no limit here: `serde_json` has one, and no form nests without end.
const MOST_BYTES: u64 = 64 << 20;

fn too_large(bytes: u64, lang: Lang) -> String {
    match lang {
        Lang::Vi => {
            format!("tệp có {bytes} byte, chỉ đọc tối đa {MOST_BYTES}: hãy chia nhỏ dữ liệu")
        }
        Lang::En => {
            format!("the text has {bytes} bytes, and at most {MOST_BYTES} are read: split the data")
        }
    }
}

/// The value in a file, or a complaint that names the place in the document, line and column.
pub(crate) fn read<T: DeserializeOwned>(path: &Path, lang: Lang) -> Result<T, Ending> {
    // A file that is too large is not even read; one without a length is complained about below.
    let length = fs::metadata(path).map_or(0, |metadata| metadata.len());
    if length > MOST_BYTES {
        return Err(unusable(path, too_large(length, lang)));
    }
    let text = read_text(path, lang)?;
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let place = error.path().to_string();
        unusable(path, complaint(&place, error.inner(), lang))
    })?;
    let end = deserializer.end();
    end.map_err(|error| unusable(path, complaint(".", &error, lang)))?;
    Ok(value)
}

fn complaint(place: &str, error: &serde_json::Error, lang: Lang) -> String {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let position = format!(" at line {line} column {column}");
    let reason = text.strip_suffix(&position).unwrap_or(&text);
    let mend = match error.classify() {
        Category::Eof => CUT_OFF.get(lang),
        Category::Syntax | Category::Io => NOT_JSON.get(lang),
        Category::Data => WRONG_DATA.get(lang),
    };
    let place = match (place, lang) {
        (".", _) => String::new(),
        (place, Lang::Vi) => format!(", tại {place}"),
        (place, Lang::En) => format!(", at {place}"),
    };
    match lang {
        Lang::Vi => format!("dòng {line}, cột {column}{place}: {mend}: {reason}"),
        Lang::En => format!("line {line}, column {column}{place}: {mend}: {reason}"),
    }
}

static CUT_OFF: Label = Label::new("tệp bị cắt giữa chừng", "the file is cut off");
static NOT_JSON: Label = Label::new("sai cú pháp JSON", "this is not JSON");
static WRONG_DATA: Label = Label::new("hãy sửa chỗ này", "mend this");
