//! The example programs `progress` and `calendar` on the made-up state beside them: what they print,
//! how they end, and what they say of a state that cannot be used.

use crate::common::programs::{printed, refused, run, run_on, write};
use insta::assert_snapshot;
use serde_json::{Value, json};

// --- what is printed ----------------------------------------------------------

#[test]
fn the_state_at_the_end_of_the_year() {
    assert_snapshot!("progress_vi", printed(1, "progress", &[]));
    let since = |lang| {
        let text = printed(1, "progress", &["--since", "2018-06-30", "--lang", lang]);
        let heading = if lang == "vi" {
            "THAY ĐỔI"
        } else {
            "CHANGES"
        };
        let (_, changes) = text.split_once(heading).unwrap();
        changes.to_string()
    };
    assert_snapshot!("progress_since_vi", since("vi"));
    assert_snapshot!("progress_since_en", since("en"));
    assert_snapshot!("progress_en", printed(1, "progress", &["--lang", "en"]));
    assert_eq!(
        printed(1, "progress", &["--on", "2018-12-31", "--lang", "vi"]),
        printed(1, "progress", &[])
    );
}

/// Communes are matched through their successions, and the policy is told with what it counts.
#[test]
fn a_comparison_reaches_across_the_mergers() {
    let since = |lang| {
        let days = ["--on", "2020-06-30", "--since", "2018-12-31"];
        let policy = ["--successors", "every", "--lang", lang];
        let text = printed(1, "progress", &[days, policy].concat());
        let heading = if lang == "vi" {
            "THAY ĐỔI"
        } else {
            "CHANGES"
        };
        let (_, changes) = text.split_once(heading).unwrap();
        let (changes, _) = changes.split_once("\n\n").unwrap_or((changes, ""));
        changes.to_string()
    };
    assert_snapshot!("progress_mergers_vi", since("vi"));
    assert_snapshot!("progress_mergers_en", since("en"));
}

#[test]
fn the_state_in_the_middle_of_the_year() {
    let text = printed(1, "progress", &["--on", "2018-06-30", "--soon", "0"]);
    assert_snapshot!("progress_june_vi", text);
}

#[test]
fn the_same_figures_stand_in_text_and_in_json() {
    let form: Value = serde_json::from_str(&printed(1, "progress", &["--json"])).unwrap();
    let answers: Vec<&str> = form["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["answer"].as_str().unwrap())
        .collect();
    let expected = [
        "yes",
        "yes",
        "no",
        "yes",
        "cannot-say",
        "cannot-say",
        "no",
        "yes",
    ];
    assert_eq!(answers, expected);

    let models = &form["quota"][5];
    assert_eq!(models["measure"], json!("value_chain_models"));
    let total = &models["total"];
    // The printed total and the sum of the cells are both kept.
    assert_eq!(
        (&total["planned"], &total["planned_sum"]),
        (&json!("27"), &json!("22"))
    );
    assert_eq!(
        total["achieved"]["coverage"],
        json!({"reported": 182, "of": 191})
    );

    let text = printed(1, "progress", &[]);
    for objective in form["objectives"].as_array().unwrap() {
        for reading in objective["texts"].as_array().unwrap() {
            assert!(text.contains(reading.as_str().unwrap()));
        }
    }
    let groups = form["groups"].as_object().unwrap();
    assert_eq!(groups.len(), 191);
    assert_eq!(form["undated_tasks"], json!([8]));
    assert_eq!(form["unplaced"], json!([]));
}

#[test]
fn the_cells_of_one_row_in_json() {
    let form: Value =
        serde_json::from_str(&printed(1, "progress", &["--json", "--lang=en"])).unwrap();
    let row = serde_json::to_string_pretty(&form["quota"][5]).unwrap();
    let late: Vec<&Value> = form["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|task| task["status"] == "late")
        .collect();
    assert_eq!(late.len(), 1);
    assert_snapshot!("progress_row_json", row);
    let duty = serde_json::to_string_pretty(&form["duties"][0]).unwrap();
    assert_snapshot!("progress_duty_json", duty);
}

#[test]
fn a_part_of_a_district_is_never_shown_as_the_whole() {
    let text = printed(1, "progress", &[]);
    let row = text
        .lines()
        .find(|line| line.starts_with('│') && line.contains("Mai Châu"))
        .unwrap();
    assert!(row.contains(" 19/22 "), "{row}");
    assert!(row.contains("từ 3 đến 6"), "{row}");
}

#[test]
fn the_note_says_that_the_state_is_made_up() {
    for arguments in [&[][..], &["--lang", "en"]] {
        let text = printed(1, "progress", arguments);
        let note = "Số liệu giả định, lập để thử chương trình; không phải số liệu của tỉnh";
        assert!(text.lines().nth(1).unwrap().starts_with(note));
    }
}

#[test]
fn the_calendar_of_the_year() {
    assert_snapshot!("calendar_vi", printed(0, "calendar", &[]));
    assert_snapshot!("calendar_en", printed(0, "calendar", &["--lang", "en"]));
    let form: Value = serde_json::from_str(&printed(0, "calendar", &["--json"])).unwrap();
    assert_eq!(form["due"].as_array().unwrap().len(), 53);
    assert_eq!(
        (&form["undated_tasks"], &form["undated_duties"]),
        (&json!([8]), &json!(["VI-report"]))
    );
}

#[test]
fn what_is_late_on_a_day() {
    let on = |day: &str, more: &[&str]| printed(1, "calendar", &[&["--on", day], more].concat());
    assert_snapshot!("calendar_july_vi", on("2018-07-10", &[]));
    assert_snapshot!("calendar_july_en", on("2018-07-10", &["--lang", "en"]));
    let form: Value = serde_json::from_str(&on("2018-07-10", &["--json"])).unwrap();
    assert_eq!(form["tasks"][6]["status"], json!("late"));
}

#[test]
fn help_in_both_languages() {
    for name in ["progress", "calendar"] {
        let vietnamese = printed(0, name, &["--help"]);
        assert_eq!(printed(0, name, &["-h"]), vietnamese);
        let english = printed(0, name, &["--help", "--lang", "en"]);
        assert_snapshot!(format!("{name}_help"), format!("{vietnamese}\n{english}"));
    }
}

// --- exit codes ---------------------------------------------------------------

#[test]
fn nothing_is_late_on_the_day_on_which_the_plan_was_made() {
    let state = r#"{"date": "2018-01-31"}"#;
    for name in ["progress", "calendar"] {
        let ended = run_on(name, &format!("{name}_january.json"), state, &[]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", ended.out);
    }
}

#[test]
fn what_is_not_known_is_no_miss_and_what_is_overdue_is_late() {
    let state = r#"{"date": "2018-02-28"}"#;
    for name in ["progress", "calendar"] {
        let ended = run_on(name, &format!("{name}_february.json"), state, &[]);
        assert_eq!((ended.code, ended.err.as_str()), (1, ""));
        assert!(ended.out.contains("thiếu 11/11"), "{}", ended.out);
    }
    let text = run_on("progress", "progress_unknown.json", state, &[]).out;
    assert!(!text.contains("[chưa đạt]"), "{text}");
    assert!(text.contains("0/191 xã có báo cáo kết quả"), "{text}");
}

#[test]
fn made_up_results_join_nobodys_state() {
    let sheet = "commune,name,date,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19\n\
                 04813,Yên Mông,2018-12-31,đạt,đạt,đạt,đạt,đạt,đạt,không áp dụng,đạt,đạt,đạt,đạt,đạt,đạt,đạt,đạt,đạt,,cơ bản đạt,not-met\n";
    let state = r#"{"date": "2018-12-31", "standings": [{"commune": "99999", "entries": []}]}"#;
    let arguments = ["--json", "--communes", "own.csv"];
    write("own.csv", sheet);
    let ended = run_on("progress", "own.json", state, &arguments);
    let form: Value = serde_json::from_str(&ended.out).unwrap();
    let city = &form["quota"][0]["cells"][2];
    assert_eq!(
        city["achieved"]["coverage"],
        json!({"reported": 1, "of": 7})
    );
    assert_eq!(
        form["unplaced"],
        json!([{"not_a_commune": {"commune": "99999"}}])
    );
    // 16 counted, one open; basically met does not count.
    let differences = city["differences"].as_array().unwrap();
    assert_eq!(
        differences[0]["criteria"]["met"],
        json!({"at_least": 16, "at_most": 17, "of": 19})
    );
    let text = run_on(
        "progress",
        "own_text.json",
        state,
        &["--communes", "own.csv"],
    )
    .out;
    assert!(
        text.ends_with("mã 99999 không phải là xã của tỉnh vào ngày này\n"),
        "{text}"
    );
}

// --- input that cannot be used ------------------------------------------------

#[test]
fn options_that_cannot_be_used() {
    for (name, arguments, complaint) in [
        (
            "progress",
            &["--on", "31/12/2018"][..],
            "write the day in the form 2018-12-31",
        ),
        (
            "calendar",
            &["--on", "2018-6-30"],
            "write the day in the form 2018-12-31",
        ),
        ("calendar", &["--soon", "-1"], "\"-1\""),
        (
            "calendar",
            &["--communes", "x.csv"],
            "invalid option '--communes'",
        ),
        ("progress", &["--frob"], "invalid option '--frob'"),
        ("progress", &["--communes", "x.csv"], "STATE.json"),
        (
            "progress",
            &["--communes", "x.csv", "--lang", "en"],
            "--communes needs a STATE.json",
        ),
        (
            "progress",
            &["--on", "2008-01-01", "--lang", "en"],
            "outside what the gazetteer covers",
        ),
        ("calendar", &["--on", "2008-01-01"], "nằm ngoài thời kỳ"),
        (
            "progress",
            &["missing.json", "--lang", "en"],
            "missing.json: there is no such file",
        ),
    ] {
        let ended = run(name, arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(
            ended.err.contains(complaint),
            "{arguments:?}: {}",
            ended.err
        );
    }
}

#[test]
fn states_that_cannot_be_used() {
    let twice = r#"{"date": "2018-12-31", "standings": [
        {"commune": "04813", "entries": []},
        {"commune": "04813", "entries": [{"event": {"revoked": {}}}]}]}"#;
    let backwards = r#"{"date": "2018-12-31", "standings": [{"commune": "04813", "entries": [
        {"on": "2018-02-01", "event": {"revoked": {}}},
        {"on": "2018-01-01", "event": {"revoked": {}}}]}]}"#;
    let complaints = [
        refused(
            "progress",
            "s_field.json",
            r#"{"date": "2018-12-31", "x": 1}"#,
            &["--lang", "en"],
        ),
        refused("calendar", "s_day.json", r#"{"date": "31/12/2018"}"#, &[]),
        refused("progress", "s_none.json", "{}", &["--lang", "en"]),
        refused("progress", "s_twice.json", twice, &[]),
        refused("progress", "s_backwards.json", backwards, &["--lang", "en"]),
    ];
    assert_snapshot!("refused_states", complaints.concat());
}

#[test]
fn everything_that_is_wrong_with_a_sheet_is_listed_at_once() {
    let head = "commune,name,date,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19\n";
    let cells = |cells: &str| format!("{cells}{}\n", ",đạt".repeat(17));
    let lines = [
        cells("4813,Yên Mông,2018-12-31,đạt,đạt"),
        cells("04813,Sủ Ngòi,2018-12-31,đạt,đạt"),
        cells("04816,Sủ Ngòi,31/12/2018,đạt,đạt"),
        cells("04819,Dân Chủ,2018-12-31,x,95.5"),
        cells("04789,Thái Bình,2018-12-31,đạt,đạt"),
        "04822,Thái Thịnh,2018-12-31,đạt\n".to_string(),
        // No name, and one in another spelling.
        cells("04825,,2018-12-31,met,not-met"),
        cells("04867,Tú Lý,2018-12-31,,chưa đạt"),
    ];
    let sheet = format!("{head}{}", lines.concat());
    let state = r#"{"date": "2018-12-31"}"#;
    let complaint = |sheet: &str, file: &str, lang: &str| {
        write(file, sheet);
        let arguments = ["--lang", lang, "--communes", file];
        refused(
            "progress",
            &format!("{file}.{lang}.json"),
            state,
            &arguments,
        )
    };
    let complaints = [
        complaint(&sheet, "sheet.csv", "en"),
        complaint(&sheet, "sheet.csv", "vi"),
        complaint("code,1.1\n04813,met\n", "head.csv", "en"),
        complaint("", "empty.csv", "vi"),
    ];
    assert_snapshot!("refused_result_sheets", complaints.concat());
}

#[test]
fn two_results_of_one_day_are_refused() {
    let line = format!("04813,,2018-12-31{}\n", ",đạt".repeat(19));
    let head = "commune,name,date,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19\n";
    let other = line.replacen("đạt", "không đạt", 1);
    write("twice_sheet.csv", format!("{head}{line}{other}"));
    let complaint = refused(
        "progress",
        "twice_sheet.json",
        r#"{"date": "2018-12-31"}"#,
        &["--lang", "en", "--communes", "twice_sheet.csv"],
    );
    assert!(complaint.contains("commune `04813` has two results of `2018-12-31`"));
}
