//! The example `whereabouts` on the traps of Hòa Bình: names that moved to other codes, codes that got
//! another meaning, names of several units.

use crate::common::programs::{printed, refused, run, run_on};
use insta::assert_snapshot;
use nongthonmoi::samples::hoa_binh;
use serde_json::Value;

fn told(code: i32, arguments: &[&str]) -> String {
    printed(code, "whereabouts", arguments)
}

#[test]
fn a_name_that_moved_from_code_to_code() {
    // 04966, then 04969, then 04960.
    assert_snapshot!("lien_son_vi", told(0, &["Liên Sơn"]));
    assert_snapshot!("lien_son_en", told(0, &["lien son", "--lang", "en"]));
    for (day, code) in [
        ("2019-12-31", "04966"),
        ("2020-01-01", "04969"),
        ("2025-06-30", "04969"),
        ("2025-07-01", "04960"),
    ] {
        let text = told(0, &["xã Liên Sơn", "--on", day]);
        assert!(text.starts_with(&format!("{code} xã Liên Sơn (")), "{text}");
    }
    // Sơn Thủy of Kim Bôi went away on the day on which that of Mai Châu came.
    assert_snapshot!("son_thuy_en", told(0, &["Sơn Thuỷ", "--lang", "en"]));
}

#[test]
fn a_code_that_got_another_meaning() {
    assert_snapshot!("04882_vi", told(0, &["04882"]));
    let before = told(0, &["04882", "--on", "2019-12-31", "--lang", "en"]);
    assert!(before.starts_with("04882 Tân Dân commune (Mai Châu district), 2009-07-15 through"));
    let after = told(0, &["04882", "--on", "2020-01-01", "--lang", "en"]);
    assert!(after.starts_with("04882 Tân Thành commune (Mai Châu district), 2020-01-01 through"));
}

#[test]
fn a_name_of_two_units_is_listed() {
    assert_snapshot!("bac_son_vi", told(1, &["Bắc Sơn"]));
    assert_snapshot!(
        "bac_son_en",
        told(1, &["Bắc Sơn", "--on", "2018-01-31", "--lang", "en"])
    );
    let later = told(1, &["Bắc Sơn", "--on", "2020-01-01", "--lang", "en"]);
    assert!(later.starts_with("`Bắc Sơn` is not in force on 2020-01-01: it is 04987 xã Bắc Sơn"));
    assert!(
        later.contains("and it became 04987 xã Hùng Sơn (Huyện Kim Bôi)"),
        "{later}"
    );
    assert!(
        later.contains("and it became 05176 xã Vân Sơn (Huyện Tân Lạc)"),
        "{later}"
    );
}

#[test]
fn a_district_that_went_into_another_and_one_that_was_abolished() {
    assert_snapshot!("ky_son_vi", told(0, &["huyện Kỳ Sơn"]));
    assert_snapshot!(
        "150_en",
        told(1, &["150", "--on", "2025-07-01", "--lang", "en"])
    );
}

#[test]
fn a_unit_that_was_split_and_came_together_again() {
    assert_snapshot!("05203_en", told(0, &["05203", "--lang", "en"]));
    let form: Value = serde_json::from_str(&told(0, &["05203", "--json"])).unwrap();
    let became = form[0]["became"].as_array().unwrap();
    assert_eq!(became.len(), 2);
    assert!(became.iter().all(|link| link["extent"] == "part"));
    let today = &form[0]["today"]["places"];
    assert_eq!(today.as_array().unwrap().len(), 1);
    assert_eq!(
        (&today[0]["code"], &today[0]["extent"]),
        (&"05206".into(), &"unknown".into())
    );
    assert_eq!(today[0]["certain"], true);
}

#[test]
fn units_of_every_time_have_their_story() {
    // Some of them; the tests of the library look all of them up.
    for unit in hoa_binh::gazetteer().units().iter().step_by(41) {
        let (code, day) = (unit.code().to_string(), unit.valid().from().to_string());
        let text = told(0, &[&code, "--on", &day]);
        assert!(
            text.starts_with(&format!("{code} {} (", unit.full_name())),
            "{text}"
        );
    }
}

#[test]
fn help_and_what_cannot_be_used() {
    let (vietnamese, english) = (told(0, &["--help"]), told(0, &["-h", "--lang", "en"]));
    assert_snapshot!("help", format!("{vietnamese}\n{english}"));
    for (arguments, complaint) in [
        (&[][..], "chưa có tên hoặc mã (xem --help)"),
        (
            &["xã Không Đâu"],
            "không tìm thấy đơn vị hành chính nào tên “xã Không Đâu”",
        ),
        (&["04790"], "danh mục không có xã mang mã “04790”"),
        (
            &["04882", "--on", "2008-01-01"],
            "danh mục không có số liệu cho ngày 01/01/2008",
        ),
        (
            &["04882", "--on", "2018-1-1"],
            "a day is written 2018-12-31",
        ),
        (
            &["04882", "--gazetteer", "no.json"],
            "no.json: không có tệp này",
        ),
    ] {
        let ended = run("whereabouts", arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ended.err.contains(complaint), "{}", ended.err);
    }
}

/// Codes and names are made up.
const OWN: &str = r#"{
    "coverage": {"from": "2015-01-01"},
    "districts": [],
    "units": [
        {"code": "99901", "name": "Một", "kind": "commune", "province": "01",
            "valid": {"from": "2015-01-01", "until": "2025-07-01"}},
        {"code": "99902", "name": "Hai", "kind": "commune", "province": "01",
            "valid": {"from": "2025-07-01"}}
    ],
    "successions": [
        {"date": "2025-07-01", "predecessor": "99901", "successor": "99902", "kind": "renamed",
            "extent": "whole", "confidence": "high"}
    ]
}"#;

#[test]
fn a_province_brings_its_own_history() {
    let english = ["Một", "--lang", "en", "--gazetteer"];
    let ended = run_on("whereabouts", "own_history.json", OWN, &english);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert_eq!(
        ended.out,
        "99901 Một commune (Hà Nội municipality), 2015-01-01 through 2025-06-30\n  \
         2025-07-01 became:\n    - 99902 Hai commune (Hà Nội municipality): renamed, the whole\n"
    );
    let untold = OWN.replace("\"99902\", \"kind\"", "\"99901\", \"kind\"");
    let complaint = refused(
        "whereabouts",
        "untold.json",
        &untold,
        &["Một", "--gazetteer"],
    );
    assert!(
        complaint.contains("no link says where `99902` comes from"),
        "{complaint}"
    );
}
