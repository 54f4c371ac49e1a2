//! The program that draws a page about a province: the page stands alone, is well formed, and shows
//! every district and every commune.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop here"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::catalog;
use nongthonmoi::place::UnitKind;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};

// --- running ------------------------------------------------------------------

/// What the program printed, and how it ended.
struct Ended {
    code: i32,
    out: String,
    err: String,
}

/// The built program; as in `tests/examples.rs`, the first one who asks builds it.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        // target/PROFILE/deps/scorecard-HASH
        let test = env::current_exe().unwrap();
        let built = test.ancestors().nth(2).unwrap();
        let profile = match built.file_name().and_then(|name| name.to_str()).unwrap() {
            "debug" => "dev",
            other => other,
        };
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--example", "scorecard"])
            .args(["--profile", profile, "--target-dir"])
            .arg(built.parent().unwrap())
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status();
        assert!(status.unwrap().success(), "the example does not build");
        let name = format!("scorecard{}", env::consts::EXE_SUFFIX);
        built.join("examples").join(name)
    })
}

fn run(arguments: &[&str]) -> Ended {
    let output = Command::new(program())
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[track_caller]
fn page(arguments: &[&str]) -> String {
    let ended = run(arguments);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    ended.out
}

#[track_caller]
fn refused(arguments: &[&str]) -> String {
    let ended = run(arguments);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{}", ended.err);
    ended.err
}

/// A state in a file, whose name must be used by one test alone.
fn state_file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

// --- the page -----------------------------------------------------------------

const LANGS: [(Lang, &str); 2] = [(Lang::Vi, "vi"), (Lang::En, "en")];

/// Every tag that is opened is closed, in its order.
#[track_caller]
fn assert_well_formed(page: &str) {
    let mut open = Vec::new();
    let body = page.strip_prefix("<!DOCTYPE html>").unwrap();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        assert!(!text.contains('>') || open.last() == Some(&"style") || tag == "style");
        let name = tag.split(' ').next().unwrap();
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "<{tag}>"),
            None if name == "meta" => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
}

#[test]
fn the_page_is_well_formed_and_stands_alone() {
    for (_, lang) in LANGS {
        let page = page(&["--lang", lang]);
        assert_well_formed(&page);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")));
        for outside in [
            "<script",
            "<link",
            "<img",
            "http",
            "src=",
            "@import",
            "javascript",
        ] {
            assert!(!page.contains(outside), "{outside}");
        }
        // Whatever is pointed at by a name is there.
        for piece in page.split("aria-labelledby=\"").skip(1) {
            let name = piece.split('"').next().unwrap();
            assert!(page.contains(&format!("id=\"{name}\"")), "{name}");
        }
        assert!(page.contains("url(#hatch)") && page.contains("id=\"hatch\""));
    }
}

#[test]
fn every_district_commune_and_criterion_is_there() {
    let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
    let gazetteer = hoa_binh::gazetteer();
    let communes: Vec<_> = gazetteer
        .units_on(date)
        .filter(|unit| unit.kind() == UnitKind::Commune)
        .collect();
    assert_eq!(communes.len(), 191);
    for (lang, code) in LANGS {
        let page = page(&["--lang", code]);
        let (_, map) = page.split_once("id=\"communes\"").unwrap();
        assert_eq!(map.matches("<table").count(), 11);
        for unit in &communes {
            let row = format!("{} ({})\"", unit.label().get(lang), unit.code());
            assert_eq!(map.matches(&row).count(), 1, "{row}");
        }
        for district in gazetteer.districts_on(date) {
            let name = district.label().get(lang).to_lowercase();
            // The chart, its table, two tables of works, and the heat map.
            assert!(page.to_lowercase().matches(&name).count() >= 5, "{name}");
        }
        for criterion in catalog::decision_1980().criteria() {
            assert!(page.contains(criterion.name().get(lang)));
        }
        // Each reported commune has a cell for each criterion; the others say that they are silent.
        let cells = map.matches("<td class=\"verdict-").count();
        let silent = map.matches("<td class=\"unreported\"").count();
        assert_eq!(cells + silent * 19, 191 * 19);
    }
}

#[test]
fn the_page_says_that_the_state_is_made_up() {
    assert!(page(&[]).contains("Số liệu giả định"));
    assert!(page(&["--lang", "en"]).contains("made up"));
}

#[test]
fn what_is_unknown_is_not_drawn_as_failed() {
    let file = state_file("scorecard_empty.json", r#"{"date": "2018-12-31"}"#);
    let page = page(&["--lang", "en", file.to_str().unwrap()]);
    assert_well_formed(&page);
    assert_eq!(page.matches("<td class=\"unreported\"").count(), 191);
    assert!(!page.contains("<td class=\"verdict-"));
    assert!(!page.contains("class=\"answer-no\""));
    assert!(page.contains("0 of 191 communes reported"));
}

#[test]
fn what_comes_from_a_file_is_escaped() {
    let text = r#"{"date": "2018-12-31", "note": "<b>bold</b> & \"quoted\""}"#;
    let file = state_file("scorecard_note.json", text);
    let page = page(&[file.to_str().unwrap()]);
    assert_well_formed(&page);
    assert!(page.contains("&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;"));
}

#[test]
fn the_day_can_be_chosen() {
    assert!(page(&["--on", "2018-06-30"]).contains("<b>30/06/2018</b>"));
    assert!(page(&["--on", "2018-06-30", "--lang", "en"]).contains("<b>2018-06-30</b>"));
    // After the plan's year its last day is shown.
    let later = page(&["--on", "2021-06-30"]);
    assert_well_formed(&later);
    assert!(later.contains("<b>31/12/2018</b>"));
    assert_eq!(later.matches("<table class=\"map\"").count(), 11);
}

#[test]
fn a_file_gets_what_would_be_printed() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scorecard.html");
    assert_eq!(page(&["--out", path.to_str().unwrap()]), "");
    let written = fs::read_to_string(path).unwrap();
    assert_eq!(written.trim_end(), page(&[]).trim_end());
}

#[test]
fn help_comes_in_both_languages() {
    let words = Label::new("Mã thoát", "Exit codes");
    for (lang, code) in LANGS {
        assert!(page(&["--help", "--lang", code]).contains(words.get(lang)));
    }
}

#[test]
fn what_cannot_be_used_is_refused_with_its_place() {
    for (arguments, place) in [
        (&["missing.json"][..], "missing.json"),
        (&["--on", "30/06/2018"], "30/06/2018"),
        (&["--on", "1999-01-01"], "1999"),
        (&["--json"], "progress --json"),
        (&["--no-such-option"], "no-such-option"),
        (&["--out", "no/such/folder.html"], "no/such/folder.html"),
    ] {
        let complaint = refused(arguments);
        assert!(complaint.contains(place), "{complaint}");
    }
    let file = state_file(
        "scorecard_unknown.json",
        r#"{"date": "2018-12-31", "no_such_field": 1}"#,
    );
    assert!(refused(&[file.to_str().unwrap()]).contains("no_such_field"));
}
