//! A made-up province of 2026 goes through every example and through the crate: units directly under
//! the province, a criteria set of 10 criteria and 47 indicators with three groups of communes, its
//! own decision laid over the set, its own plan without districts. `tests/fixtures/province_2026`.

use insta::assert_snapshot;

use crate::common::programs::{printed, run, write};

const GAZETTEER: [&str; 2] = ["--gazetteer", "tests/fixtures/province_2026/gazetteer.json"];
const PLAN: [&str; 2] = ["--plan", "tests/fixtures/province_2026/plan.json"];
const SET: [&str; 2] = ["--set", "tests/fixtures/province_2026/set.json"];
const OVERLAY: [&str; 2] = ["--overlay", "tests/fixtures/province_2026/overlay.json"];
const STATE: &str = "tests/fixtures/province_2026/state.json";
const RESULTS: [&str; 2] = ["--communes", "tests/fixtures/province_2026/results.csv"];

/// The output of a program on the files of the province.
#[track_caller]
fn on_province(code: i32, program: &str, options: &[[&str; 2]], more: &[&str]) -> String {
    let options: Vec<&str> = options.iter().flatten().copied().collect();
    printed(code, program, &[&options, more].concat())
}

#[test]
fn the_plan_is_checked_against_units_without_districts() {
    let found = on_province(0, "check_plan", &[GAZETTEER, PLAN], &[]);
    assert_snapshot!("check_plan_2026", found);
}

#[test]
fn a_report_is_assessed_by_the_group_of_its_commune() {
    let files = [GAZETTEER, PLAN, SET, OVERLAY];
    let report = "tests/fixtures/province_2026/report.json";
    let text = on_province(
        0,
        "assess_commune",
        &[&files[..], &[["--column", "nhom-1"]]].concat(),
        &[report],
    );
    assert_snapshot!("assess_2026", text);
    // Nothing says in which group the commune is.
    let arguments: Vec<&str> = files.iter().flatten().copied().chain([report]).collect();
    let ended = run("assess_commune", &arguments);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(
        ended.err.contains("nhom-1 (nhóm 1), nhom-2 (nhóm 2)"),
        "{}",
        ended.err
    );
}

#[test]
fn a_sheet_says_in_which_group_each_commune_is() {
    let sheet = "tests/fixtures/province_2026/communes.csv";
    let files = [GAZETTEER, PLAN, SET, OVERLAY];
    assert_snapshot!(
        "classify_2026",
        on_province(0, "classify_csv", &files, &[sheet])
    );
}

#[test]
fn the_year_and_a_day_of_the_calendar() {
    let files = [GAZETTEER, PLAN];
    assert_snapshot!("calendar_2026", on_province(0, "calendar", &files, &[]));
    let text = on_province(1, "calendar", &files, &["--on", "2027-01-15", STATE]);
    assert!(text.contains("đến ngày 15/01/2027"), "{text}");
}

#[test]
fn progress_of_a_plan_without_districts() {
    let files = [GAZETTEER, PLAN, RESULTS];
    assert_snapshot!(
        "progress_2026",
        on_province(1, "progress", &files, &[STATE])
    );
}

#[test]
fn a_scorecard_of_ten_criteria() {
    let files = [GAZETTEER, PLAN, SET, RESULTS];
    let page = on_province(0, "scorecard", &files, &[STATE]);
    assert!(
        page.contains("Chuyển đổi số") && page.contains("An Khê"),
        "{page}"
    );
    assert!(!page.contains("1980/QĐ-TTg") && !page.contains("18/KH-UBND"));
}

#[test]
fn advice_on_made_up_figures() {
    let files = [GAZETTEER, PLAN, SET, OVERLAY, ["--column", "nhom-2"]];
    let made = on_province(0, "advise", &files, &["--make", "7"]);
    write("advice_2026.json", &made);
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("advice_2026.json");
    let text = on_province(0, "advise", &files, &[file.to_str().unwrap()]);
    assert_snapshot!("advise_2026", text);
}

#[test]
fn many_communes_by_another_set() {
    let files = [PLAN, SET, OVERLAY, ["--column", "nhom-3"]];
    let text = on_province(0, "nation", &files, &["--communes", "50"]);
    assert!(text.contains("10 tiêu chí"), "{text}");
}

#[test]
fn a_name_in_a_province_without_districts() {
    let text = on_province(0, "whereabouts", &[GAZETTEER], &["An Khê"]);
    assert_snapshot!("whereabouts_2026", text);
}
