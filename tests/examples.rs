//! The example programs, run as a user runs them: what they print, how they end, and what they say
//! of input that cannot be used.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop here"
)]

use std::collections::BTreeSet;

use crate::common::programs::{printed, refused, run, run_on};
use insta::assert_snapshot;
use nongthonmoi::tier::Census;
use serde_json::{Value, json};

// --- what is printed ----------------------------------------------------------

#[test]
fn the_plan_as_received() {
    assert_snapshot!("check_plan_vi", printed(1, "check_plan", &[]));
    assert_snapshot!("check_plan_en", printed(1, "check_plan", &["--lang", "en"]));
    assert_snapshot!(
        "check_plan_json",
        printed(1, "check_plan", &["--json", "--lang=en"])
    );
    assert_eq!(
        printed(1, "check_plan", &["--lang", "vi"]),
        printed(1, "check_plan", &[])
    );
}

#[test]
fn the_complete_report() {
    let report = "examples/reports/complete.json";
    assert_snapshot!(
        "assess_complete_vi",
        printed(0, "assess_commune", &[report])
    );
    assert_snapshot!(
        "assess_complete_en",
        printed(0, "assess_commune", &["--lang", "en", report])
    );
}

#[test]
fn the_partial_report() {
    let report = "examples/reports/partial.json";
    assert_snapshot!("assess_partial_vi", printed(0, "assess_commune", &[report]));
    assert_snapshot!(
        "assess_partial_en",
        printed(0, "assess_commune", &["--lang", "en", report])
    );
    assert_snapshot!(
        "assess_partial_json",
        printed(0, "assess_commune", &["--json", "--lang", "en", report])
    );
}

#[test]
fn the_communes_of_the_sheet() {
    let sheet = "examples/reports/communes.csv";
    assert_snapshot!("classify_vi", printed(0, "classify_csv", &[sheet]));
    assert_snapshot!(
        "classify_en",
        printed(0, "classify_csv", &["--lang", "en", sheet])
    );
    assert_snapshot!(
        "classify_json",
        printed(0, "classify_csv", &["--json", sheet])
    );
}

/// The province beside the example is made of its seed, and the answers are the same in text and JSON.
#[test]
fn advice_on_the_made_up_province() {
    let file = "examples/advise/province.json";
    let beside = std::fs::read_to_string(file).unwrap();
    assert_eq!(printed(0, "advise", &["--make", "2018"]), beside);
    assert_ne!(printed(0, "advise", &["--make", "2019"]), beside);
    let text = printed(1, "advise", &["--lang", "en"]);
    assert_snapshot!("advise_en", text);
    assert_snapshot!("advise_vi", printed(1, "advise", &[file]));
    let form: Value = serde_json::from_str(&printed(1, "advise", &["--json"])).unwrap();
    let districts = form["districts"].as_array().unwrap();
    let met = districts
        .iter()
        .filter(|one| one["answer"]["reachable"] == "yes")
        .count();
    assert_eq!(
        (met, text.matches(": the quota can be met").count()),
        (10, 10)
    );
    assert_snapshot!(
        "advise_budget",
        printed(0, "advise", &["--lang", "en", "--budget", "2000"])
    );
    assert_snapshot!(
        "advise_commune",
        printed(0, "advise", &["--commune", "05017"])
    );
}

#[test]
fn help_in_both_languages() {
    for name in ["check_plan", "assess_commune", "classify_csv"] {
        let vietnamese = printed(0, name, &["--help"]);
        assert_eq!(printed(0, name, &["-h"]), vietnamese);
        let english = printed(0, name, &["--help", "--lang", "en"]);
        assert_snapshot!(format!("{name}_help"), format!("{vietnamese}\n{english}"));
    }
}

#[test]
fn the_same_criteria_are_met_in_text_and_in_json() {
    let report = "examples/reports/partial.json";
    let form: Value =
        serde_json::from_str(&printed(0, "assess_commune", &["--json", report])).unwrap();
    assert_eq!(
        form["criteria_met"],
        json!({"at_least": 6, "at_most": 10, "of": 19})
    );
    let text = printed(0, "assess_commune", &[report]);
    assert!(text.contains("Đạt từ 6 đến 10 trên 19 tiêu chí"));
}

/// What the README promises of the program.
#[test]
fn a_province_adds_two_rules_and_a_cell_in_under_80_lines() {
    assert_snapshot!("custom_rules", printed(0, "custom_rules", &[]));
    let program = include_str!("../examples/custom_rules/main.rs");
    assert!(program.lines().count() < 80);
}

#[test]
fn the_catalogue_and_one_rule_of_it() {
    assert_snapshot!("rules_vi", printed(0, "check_plan", &["--rules"]));
    assert_snapshot!(
        "rules_en",
        printed(0, "check_plan", &["--rules", "--lang", "en"])
    );
    let explained = |lang| printed(0, "check_plan", &["--explain", "NTM-101", "--lang", lang]);
    assert_snapshot!("explain_vi", explained("vi"));
    assert_snapshot!("explain_en", explained("en"));
    for (code, complaint) in [
        ("NTM-1", "`NTM-1` is not a rule: did you mean `NTM-101`?"),
        ("ntm-101", "`ntm-101` is not the code of a rule"),
    ] {
        let ended = run("check_plan", &["--explain", code, "--lang", "en"]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""));
        assert!(ended.err.contains(complaint), "{}", ended.err);
    }
}

/// What the log holds is tried by the tests of the library; here it is the file that was checked.
#[test]
fn a_log_for_code_review_tools_names_the_file_that_was_checked() {
    let built_in = printed(0, "check_plan", &["--export"]);
    let ended = run_on(
        "check_plan",
        "kế hoạch.json",
        built_in,
        &["--format", "sarif"],
    );
    assert_eq!(ended.code, 1, "{}", ended.err);
    let log: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let results = log["runs"][0]["results"].as_array().unwrap();
    let levels: Vec<&str> = results
        .iter()
        .map(|one| one["level"].as_str().unwrap())
        .collect();
    assert_eq!(levels, ["note", "error", "note", "warning"]);
    let place = &results[1]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "k%E1%BA%BF%20ho%E1%BA%A1ch.json");
    let without: Value =
        serde_json::from_str(&printed(1, "check_plan", &["--format", "sarif"])).unwrap();
    let place = &without["runs"][0]["results"][1]["locations"][0];
    assert_eq!(place.get("physicalLocation"), None);
}

#[test]
fn profiles_lie_over_each_other() {
    let under = |file: &str, profile: &str, arguments: &[&str]| {
        let options = [arguments, &["--lang", "en", "--profile"]].concat();
        run_on("check_plan", file, profile, &options)
    };
    let off = r#"{"name": "province", "rules": {"NTM-101": "off"}}"#;
    let checked = under("off.json", off, &[]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    assert!(checked.out.contains("errors 0, warnings 1, infos 2"));
    let listed = under("listed.json", off, &["--rules"]);
    assert!(!listed.out.contains("NTM-101"));
    let explained = under("explained.json", off, &["--explain", "NTM-101"]);
    assert!(explained.out.contains("Severity: off, by a profile"));

    let forbids = r#"{"name": "province", "groups": {"arithmetic": "forbid"}}"#;
    crate::common::programs::write("forbids.json", forbids);
    let lowered = under("lowers.json", off, &["--profile", "forbids.json"]);
    assert_eq!((lowered.code, lowered.out.as_str()), (2, ""));
    assert!(lowered.err.contains("cannot be lowered"), "{}", lowered.err);
    let unknown = under(
        "unknown.json",
        r#"{"name": "x", "rules": {"NTM-11": "off"}}"#,
        &[],
    );
    assert!(
        unknown
            .err
            .contains("unknown.json: profile `x`: `NTM-11` is not a rule")
    );
}

// --- options ------------------------------------------------------------------

#[test]
fn options_that_no_program_has() {
    for (name, arguments, complaint) in [
        ("check_plan", &["--frob"][..], "invalid option '--frob'"),
        ("check_plan", &["--year", "2018"], "invalid option '--year'"),
        ("assess_commune", &["--export"], "invalid option '--export'"),
        ("classify_csv", &["-x"], "invalid option '-x'"),
        (
            "check_plan",
            &["a.json", "b.json"],
            "unexpected argument \"b.json\"",
        ),
        (
            "check_plan",
            &["--lang", "fr"],
            "`fr` is not a language: use `vi` or `en`",
        ),
        (
            "check_plan",
            &["--lang"],
            "missing argument for option '--lang'",
        ),
        (
            "check_plan",
            &["--json=yes"],
            "unexpected argument for option '--json': \"yes\"",
        ),
        ("classify_csv", &["--year", "18"], "`18` is not a year"),
        ("assess_commune", &[], "chưa có tệp báo cáo REPORT.json"),
        (
            "assess_commune",
            &["--lang", "en"],
            "a report REPORT.json is needed",
        ),
        (
            "classify_csv",
            &["--lang", "en"],
            "a file FILE.csv is needed",
        ),
    ] {
        let ended = run(name, arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ended.err.contains(complaint), "{}", ended.err);
        assert!(ended.err.contains("--help"), "{}", ended.err);
    }
}

// --- export, edit, check again ------------------------------------------------

fn exported() -> Value {
    serde_json::from_str(&printed(0, "check_plan", &["--export"])).unwrap()
}

#[test]
fn a_plan_is_exported_byte_for_byte_as_it_is_read() {
    let built_in = printed(0, "check_plan", &["--export"]);
    let again = run_on("check_plan", "export.json", &built_in, &["--export"]);
    assert_eq!((again.code, again.out), (0, built_in.clone()));
    let checked = run_on("check_plan", "export.json", &built_in, &["--json"]);
    assert_eq!(
        (checked.code, checked.out),
        (1, printed(1, "check_plan", &["--json"]))
    );
}

/// What is found in the plan as received.
const AS_RECEIVED: [&str; 4] = [
    "info NTM-203 /objectives/I.2",
    "error NTM-101 /quota/rows/6/total",
    "info NTM-709 /tasks/7",
    "warning NTM-701 /tasks/8",
];

/// Checks an edited plan: the exit code, and each finding as severity, code and path.
fn found(file: &str, plan: &Value) -> (i32, Vec<String>) {
    let ended = run_on("check_plan", file, plan.to_string(), &["--json"]);
    let report: Value =
        serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{}", ended.err));
    let finding = |finding: &Value| {
        let [severity, code, path] =
            ["severity", "code", "path"].map(|field| finding[field].as_str().unwrap());
        format!("{severity} {code} {path}")
    };
    let findings = report["findings"].as_array().unwrap();
    (ended.code, findings.iter().map(finding).collect())
}

/// Edits the exported plan and says what is found besides, or no longer, compared with the plan as
/// received.
#[track_caller]
fn edit(file: &str, code: i32, edit: impl FnOnce(&mut Value), expected: &[&str]) {
    let mut plan = exported();
    edit(&mut plan);
    let (ended, findings) = found(file, &plan);
    let now: BTreeSet<&str> = findings.iter().map(String::as_str).collect();
    let before = BTreeSet::from(AS_RECEIVED);
    let new = now.difference(&before).map(|one| format!("+ {one}"));
    let gone = before.difference(&now).map(|one| format!("- {one}"));
    let changes: Vec<String> = new.chain(gone).collect();
    assert_eq!(changes, expected);
    assert_eq!(ended, code);
}

const KIM_BOI: usize = 4;

#[test]
fn the_exported_plan_has_the_findings_of_the_built_in_one() {
    let (code, findings) = found("unedited.json", &exported());
    assert_eq!((code, findings), (1, AS_RECEIVED.map(String::from).into()));
}

#[test]
fn a_tier_cell_one_higher_is_found_in_its_row_and_column() {
    edit(
        "tier_cell.json",
        1,
        |plan| plan["quota"]["rows"][2]["cells"][KIM_BOI] = json!(18),
        &[
            "+ error NTM-101 /quota/rows/3/total",
            "+ error NTM-102 /quota/columns/153",
        ],
    );
}

#[test]
fn a_district_that_is_taken_out_is_missed() {
    let take_out = |plan: &mut Value| {
        let quota = &mut plan["quota"];
        quota["columns"].as_array_mut().unwrap().remove(KIM_BOI);
        for row in quota["rows"].as_array_mut().unwrap() {
            row["cells"].as_array_mut().unwrap().remove(KIM_BOI);
        }
    };
    edit(
        "district.json",
        1,
        take_out,
        &[
            "+ error NTM-101 /quota/rows/1/total",
            "+ error NTM-101 /quota/rows/2/total",
            "+ error NTM-101 /quota/rows/3/total",
            "+ error NTM-101 /quota/rows/4/total",
            "+ error NTM-101 /quota/rows/5/total",
            "+ error NTM-501 /quota/columns/153",
        ],
    );
}

#[test]
fn a_district_that_stands_there_twice_is_found() {
    edit(
        "twice.json",
        1,
        |plan| plan["quota"]["columns"][KIM_BOI]["district"] = json!("150"),
        &[
            "+ error NTM-501 /quota/columns/153",
            "+ error NTM-502 /quota/columns/150",
            "+ warning NTM-504 /quota/columns/150/communes",
            "+ warning NTM-505 /quota/columns/150",
        ],
    );
}

#[test]
fn a_missing_cell_is_no_zero() {
    edit(
        "missing_cell.json",
        1,
        |plan| plan["quota"]["rows"][4]["cells"][KIM_BOI] = Value::Null,
        &["+ warning NTM-103 /quota/rows/5"],
    );
}

#[test]
fn a_number_of_communes_is_held_against_the_catalogue() {
    edit(
        "communes.json",
        1,
        |plan| plan["quota"]["columns"][KIM_BOI]["communes"] = json!(26),
        &[
            "+ error NTM-102 /quota/columns/153",
            "+ warning NTM-504 /quota/columns/153/communes",
        ],
    );
}

#[test]
fn the_city_must_be_complete() {
    let swap = |plan: &mut Value| {
        plan["quota"]["rows"][0]["cells"][2] = json!(6);
        plan["quota"]["rows"][1]["cells"][2] = json!(1);
    };
    edit(
        "city.json",
        1,
        swap,
        &[
            "+ error NTM-101 /quota/rows/1/total",
            "+ error NTM-101 /quota/rows/2/total",
            "+ error NTM-205 /quota/rows/1/cells/148",
        ],
    );
}

#[test]
fn roads_and_models_have_a_least_number() {
    let lower = |plan: &mut Value| {
        plan["quota"]["rows"][4]["cells"][KIM_BOI] = json!("5.5");
        plan["quota"]["rows"][5]["cells"][KIM_BOI] = json!(0);
    };
    edit(
        "works.json",
        1,
        lower,
        &[
            "+ error NTM-101 /quota/rows/5/total",
            "+ error NTM-206 /quota/rows/6/cells/153",
            "+ warning NTM-207 /quota/rows/5/cells/153",
        ],
    );
}

#[test]
fn a_task_without_a_deadline_is_incomplete() {
    edit(
        "deadline.json",
        1,
        |plan| plan["tasks"][1]["deadline"] = Value::Null,
        &["+ warning NTM-701 /tasks/2"],
    );
}

#[test]
fn a_mean_out_of_reach_is_found() {
    edit(
        "mean.json",
        1,
        |plan| plan["objectives"][1]["target"]["mean_criteria"]["mean"] = json!("20"),
        &[
            "+ error NTM-201 /objectives/I.2",
            "- info NTM-203 /objectives/I.2",
        ],
    );
}

#[test]
fn the_right_total_leaves_no_error() {
    edit(
        "total.json",
        0,
        |plan| plan["quota"]["rows"][5]["total"] = json!(22),
        &["- error NTM-101 /quota/rows/6/total"],
    );
}

#[test]
fn a_plan_of_another_province_skips_the_rules_on_places() {
    let mut plan = exported();
    plan["province"] = json!("01");
    let text = run_on(
        "check_plan",
        "province.json",
        plan.to_string(),
        &["--lang", "en"],
    )
    .out;
    assert!(text.contains("Hà Nội municipality, 2018"), "{text}");
    let mut lines = text.lines();
    let skipped = lines.find_map(|line| line.strip_prefix("there is no gazetteer: "));
    let on_places = "NTM-501, NTM-503, NTM-504, NTM-505";
    assert!(
        skipped.is_some_and(|codes| codes.contains(on_places)),
        "{text}"
    );
}

#[test]
fn a_table_that_does_not_fit_its_columns_is_still_shown() {
    let mut plan = exported();
    plan["quota"]["columns"]
        .as_array_mut()
        .unwrap()
        .truncate(10);
    plan["quota"]["rows"][1]["measure"] = json!({"tier": {"from": 14, "to": 18}});
    let text = run_on(
        "check_plan",
        "surplus.json",
        plan.to_string(),
        &["--lang", "en"],
    )
    .out;
    assert!(text.contains("(surplus cell)"), "{text}");
    assert!(
        text.contains("they imply no mean number of criteria"),
        "{text}"
    );
}

// --- plans that cannot be used ------------------------------------------------

/// The complaint about the exported plan with another value at a place.
#[track_caller]
fn refused_plan(file: &str, pointer: &str, value: Value) -> String {
    let mut plan = exported();
    *plan.pointer_mut(pointer).unwrap() = value;
    let text = serde_json::to_string_pretty(&plan).unwrap();
    refused("check_plan", file, text, &["--lang", "en"])
}

/// The file of a gigabyte has no content on the disk, and is not read.
#[test]
fn a_huge_or_deep_file_is_refused() {
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/huge.json");
    let file = std::fs::File::create(path).unwrap();
    file.set_len(1 << 30).unwrap();
    for name in ["check_plan", "assess_commune", "progress", "calendar"] {
        let ended = run(name, &["--lang", "en", path]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""));
        let complaint =
            "the text has 1073741824 bytes, and at most 67108864 are read: split the data";
        assert!(ended.err.contains(complaint), "{}", ended.err);
    }
    std::fs::remove_file(path).unwrap();
    let deep = "[".repeat(1_000_000);
    let complaint = refused("check_plan", "deep.json", &deep, &["--lang", "en"]);
    let place = "deep.json: line 1, column 2, at [0][0]: mend this: ";
    assert!(complaint.contains(place), "{complaint}");
    let complaint = refused("check_plan", "deep.json", &deep, &["--lang", "vi"]);
    assert!(
        complaint.contains("tại [0][0]: hãy sửa chỗ này"),
        "{complaint}"
    );
}

#[test]
fn a_file_that_is_not_there() {
    for (name, file) in [
        ("check_plan", "missing.json"),
        ("assess_commune", "missing.json"),
        ("classify_csv", "missing.csv"),
    ] {
        let ended = run(name, &["--lang", "en", file]);
        let complaint = format!("{file}: there is no such file\n");
        assert_eq!((ended.code, ended.err), (2, complaint));
        let ended = run(name, &[file]);
        assert_eq!(ended.err, format!("{file}: không có tệp này\n"));
    }
}

#[test]
fn json_that_is_cut_off_or_is_none() {
    let plan = printed(0, "check_plan", &["--export"]);
    let cut: String = plan.chars().take(40).collect();
    let complaints = [
        refused("check_plan", "cut.json", cut, &["--lang", "en"]),
        refused("check_plan", "cut.json", "", &[]),
        refused("check_plan", "not_json.json", "Mã;Huyện", &["--lang", "en"]),
        refused(
            "check_plan",
            "more.json",
            format!("{plan} 1"),
            &["--lang", "en"],
        ),
        refused("check_plan", "latin.json", b"\"\xe3\"", &["--lang", "en"]),
    ];
    assert_snapshot!("refused_json", complaints.concat());
}

#[test]
fn values_that_a_plan_cannot_have() {
    let cell = "/quota/rows/4/cells/0";
    let count = "/quota/rows/0/cells/0";
    let code = "/quota/columns/0/district";
    let field = exported()
        .to_string()
        .replacen('{', "{\"no_such_field\": 1,", 1);
    let complaints = [
        refused("check_plan", "field_vi.json", &field, &[]),
        refused("check_plan", "field_en.json", &field, &["--lang", "en"]),
        refused_plan("negative.json", cell, json!(-4)),
        refused_plan("comma.json", cell, json!("69,96")),
        refused_plan("fraction.json", count, json!("4.5")),
        refused_plan("code.json", code, json!(154)),
        refused_plan("year.json", "/year", json!(18)),
        refused_plan("target.json", "/objectives/0/target", json!({"mean": 6})),
        refused_plan(
            "no_rows.json",
            "/quota",
            json!({"criteria": 19, "columns": []}),
        ),
    ];
    assert_snapshot!("refused_plans", complaints.concat());
}

#[test]
fn a_decimal_is_kept_digit_for_digit() {
    let mut plan = exported();
    let digits = "4.000001";
    plan["quota"]["rows"][4]["cells"][0] = serde_json::from_str(digits).unwrap();
    let again = run_on("check_plan", "digits.json", plan.to_string(), &["--export"]);
    assert!(again.out.contains(&format!("\"{digits}\"")));
}

// --- reports that cannot be used ----------------------------------------------

/// The complaint about a report of xã Tu Lý on the last day of 2018.
#[track_caller]
fn refused_report(file: &str, observations: &str) -> String {
    let text = report_of("04867", "2018-12-31", observations);
    refused("assess_commune", file, text, &["--lang", "en"])
}

fn report_of(commune: &str, date: &str, observations: &str) -> String {
    format!(
        "{{\"commune\": \"{commune}\", \"date\": \"{date}\",\n \"observations\": {{{observations}}}}}"
    )
}

#[test]
fn values_that_a_report_cannot_have() {
    let field = "{\"commune\": \"04867\", \"date\": \"2018-12-31\", \"observation\": {}}";
    let complaints = [
        refused_report("r_comma.json", "\"4.2\": \"69,96\""),
        refused_report("r_null.json", "\"4.2\": null"),
        refused_report("r_number.json", "\"4.x\": \"met\""),
        refused_report("r_percent.json", "\"4.2\": 120"),
        refused_report("r_unknown.json", "\"99.1\": \"met\""),
        refused_report("r_twice.json", "\"4.2\": 96, \"4.2\": 97"),
        refused("assess_commune", "r_field.json", field, &["--lang", "en"]),
    ];
    assert_snapshot!("refused_reports", complaints.concat());
}

#[test]
fn everything_that_is_wrong_with_a_report_is_listed_at_once() {
    let observations = "\"4.1\": 5, \"4.2\": 120, \"9.1\": \"1.5\", \"9.2\": \"7/5\", \"11\": \"0/0\", \
                        \"12\": \"-1\", \"17.1\": 70, \"99\": \"đạt\", \"1.1\": \"đạt\", \"1.1\": \"đạt\"";
    let text = report_of("04867", "2018-12-31", observations);
    let complaints = [
        refused_report("r_all_en.json", observations),
        refused("assess_commune", "r_all_vi.json", text, &[]),
    ];
    assert_snapshot!("refused_observations", complaints.concat());
}

#[test]
fn places_and_dates_that_a_report_cannot_have() {
    let refused = |file: &str, commune: &str, date: &str, arguments: &[&str]| {
        let text = report_of(commune, date, "\"4.2\": 96");
        refused("assess_commune", file, text, arguments)
    };
    let en = &["--lang", "en"][..];
    let complaints = [
        refused("p_retired.json", "04822", "2020-06-01", en),
        refused("p_retired_vi.json", "04822", "2020-06-01", &[]),
        refused("p_ward.json", "04789", "2018-06-01", en),
        refused("p_unknown.json", "99999", "2018-06-01", en),
        refused("p_zeros.json", "4867", "2018-06-01", en),
        refused("p_uncovered.json", "04867", "2008-06-01", en),
        refused("p_merged.json", "04867", "2030-06-01", en),
        refused("p_later.json", "04867", "2021-06-01", en),
        refused(
            "p_earlier.json",
            "04867",
            "2016-06-01",
            &["--lang", "en", "--year", "2018"],
        ),
    ];
    assert_snapshot!("refused_places", complaints.concat());
}

#[test]
fn a_number_in_a_report_is_read_without_a_float() {
    let digits = "94.999999999999999";
    let text = report_of("04867", "2018-12-31", &format!("\"4.2\": {digits}"));
    let ended = run_on("assess_commune", "r_digits.json", text, &["--json"]);
    let form: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(form["indicators"]["4.2"], json!("not-met"));
    assert_eq!(
        form["shortfalls"][0]["distance"],
        json!({"kind": "amount", "by": "0.000000000000001"})
    );
}

#[test]
fn the_year_chooses_the_standard() {
    // The income of 2020 is a threshold, that of a year before is attested.
    let text = report_of("04867", "2020-12-31", "\"10\": 36");
    assert_eq!(
        run_on("assess_commune", "income_2020.json", &text, &[]).code,
        0
    );
    let complaint = refused(
        "assess_commune",
        "income_2019.json",
        &text,
        &["--year", "2019"],
    );
    assert!(
        complaint.contains("chỉ tiêu 10: “36” là số liệu"),
        "{complaint}"
    );
}

// --- sheets that cannot be used -----------------------------------------------

#[test]
fn heads_that_a_sheet_cannot_have() {
    let refused = |file: &str, text: &str| refused("classify_csv", file, text, &["--lang", "en"]);
    let complaints = [
        refused("h_empty.csv", ""),
        refused("h_semicolon.csv", "code;1.1;4.2\n04867;met;95\n"),
        refused("h_numbers.csv", "code,1.1,99.1,1.1,x\n"),
    ];
    assert_snapshot!("refused_heads", complaints.concat());
}

#[test]
fn everything_that_is_wrong_with_a_sheet_is_listed_at_once() {
    let sheet = "code,1.1,4.2,17.1,17.1/clean,9.1\n\
                 04867,met,\"69,96\",,120,\n\
                 04867,met,1,5,1/0,2.5\n\
                 4870,,,,,\n\
                 04789,,,,,\n\
                 04822,met\n";
    let complaints = [
        refused("classify_csv", "all_en.csv", sheet, &["--lang", "en"]),
        refused("classify_csv", "all_vi.csv", sheet, &[]),
    ];
    assert_snapshot!("refused_cells", complaints.concat());
}

#[test]
fn a_sheet_may_come_from_a_spreadsheet() {
    let sheet = "\u{feff}code,4.1,4.2\r\n04867,\"đạt\",95\r\n";
    let ended = run_on("classify_csv", "excel.csv", sheet, &["--json"]);
    let form: Value = serde_json::from_str(&ended.out).unwrap();
    let census: Census = serde_json::from_value(form["province"].clone()).unwrap();
    assert_eq!((census.reported(), census.unreported()), (1, 190));
}

#[test]
fn a_sheet_of_another_year_names_units_that_are_gone() {
    let sheet = "code,4.1\n04822,met\n";
    let complaint = refused(
        "classify_csv",
        "later.csv",
        sheet,
        &["--lang", "en", "--year", "2020"],
    );
    assert!(complaint.contains("xã Thái Thịnh had it from 2009-07-15 through 2019-12-31"));
}
