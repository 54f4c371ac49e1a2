//! Input that cannot be read (`fixtures/bad/`): each file is a sound one with one fault, and its
//! error says where the fault is and what stands there.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use nongthonmoi::advice::{PriceList, Terms};
use nongthonmoi::assessment::CommuneReport;
use nongthonmoi::criteria::{CriteriaSet, Overlay};
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::Plan;
use nongthonmoi::tier::TierScheme;
use serde::de::DeserializeOwned;

/// The texts of a folder of fixtures by file name.
fn fixtures(folder: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(folder);
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_string();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The place and the message of the error, or `None` when the text can be read.
fn error<T: DeserializeOwned>(text: &str) -> Option<(String, String)> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => None,
        Err(error) => Some((error.path().to_string(), error.inner().to_string())),
    }
}

/// The word before the first hyphen of a file's name says what it is.
fn error_of(name: &str, text: &str) -> Option<(String, String)> {
    match name.split('-').next().unwrap() {
        "plan" => error::<Plan>(text),
        "report" => error::<CommuneReport>(text),
        "overlay" => error::<Overlay>(text),
        "scheme" => error::<TierScheme>(text),
        "gazetteer" => error::<Gazetteer>(text),
        "set" => error::<CriteriaSet>(text),
        "prices" => error::<PriceList>(text),
        "terms" => error::<Terms>(text),
        kind => panic!("no form for a {kind}"),
    }
}

#[test]
fn the_sound_files_can_be_read() {
    let sound = fixtures("sound");
    assert_eq!(sound.len(), 8);
    for (name, text) in sound {
        assert_eq!(error_of(&name, &text), None, "{name}");
    }
}

#[test]
fn each_bad_file_is_refused_with_its_place() {
    let mut table = String::new();
    for (name, text) in fixtures("bad") {
        let (place, message) =
            error_of(&name, &text).unwrap_or_else(|| panic!("{name} can be read"));
        writeln!(table, "{name}\n    at {place}\n    {message}").unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn an_unknown_field_is_named() {
    for (name, text) in fixtures("bad")
        .iter()
        .filter(|(name, _)| name.contains("unknown-field"))
    {
        let (_, message) = error_of(name, text).unwrap();
        assert!(
            message.contains("unknown field `no_such_field`"),
            "{name}: {message}"
        );
    }
}
