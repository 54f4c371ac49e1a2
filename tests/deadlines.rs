//! Deadlines as plans print them.

use nongthonmoi::calendar::{Deadline, ProgrammeYear};
use nongthonmoi::text::Lang;

#[track_caller]
fn reads(text: &str, printed: &str, last_day: &str) {
    let deadline: Deadline = text.parse().unwrap();
    assert_eq!(deadline.to_string(), printed, "`{text}`");
    let year = ProgrammeYear::new(2018).unwrap();
    assert_eq!(deadline.last_day(year).to_string(), last_day, "`{text}`");
}

#[test]
fn printed_deadlines_are_read() {
    reads("Quý I", "Quý I", "2018-03-31");
    reads("QUÝ\u{a0}iv ", "Quý IV", "2018-12-31");
    reads("Quí 2", "Quý II", "2018-06-30");
    reads("Quý I/2019", "Quý I/2019", "2019-03-31");
    reads("Quý I năm 2019", "Quý I/2019", "2019-03-31");
    reads("Trong quý III", "Quý III", "2018-09-30");
    reads("Tháng 12", "Tháng 12", "2018-12-31");
    reads("tháng 02/2020", "Tháng 2/2020", "2020-02-29");
    reads("Trong tháng 12/2018", "Tháng 12/2018", "2018-12-31");
    reads("6 tháng đầu năm", "6 tháng đầu năm", "2018-06-30");
    reads(
        "6 tháng cuối năm 2019",
        "6 tháng cuối năm 2019",
        "2019-12-31",
    );
    reads("Năm 2018", "Năm 2018", "2018-12-31");
    reads("Trong năm", "Cả năm", "2018-12-31");
    reads("Cả năm 2017", "Năm 2017", "2017-12-31");
    reads("31/3/2018", "31/03/2018", "2018-03-31");
    reads("ngày 30.6.2018", "30/06/2018", "2018-06-30");
    reads("30/06/2018", "30/06/2018", "2018-06-30");
    reads("30-6-2018", "30/06/2018", "2018-06-30");
    reads("30 / 6 / 2018.", "30/06/2018", "2018-06-30");
    reads("Quý I;", "Quý I", "2018-03-31");
}

#[test]
fn what_is_not_sure_is_refused() {
    for text in [
        "",
        " ",
        "Thường xuyên",
        "Quý",
        "Quý V",
        "Quý I năm",
        "Quý I, II",
        "Quý I/18",
        "năm",
        "2018",
        "Tháng 13",
        "Tháng 0",
        "Tháng 001",
        "6 tháng",
        "6 tháng đầu",
        "9 tháng đầu năm",
        "31/3",
        "31/2/2018",
        "29/2/2018",
        "Trước 31/3/2018",
        "Trong 31/3/2018",
        "2018-03-31",
        "Quy I",
        "Quý I/1899",
        "< 31/3/2018",
        "<= Quý I",
        "≤ Quý I",
        "> tháng 6",
        "-31/-3/2018",
        "31/-3/2018",
        "Tháng -12",
        "Tháng +12",
        "Tháng - 12",
        "±6 tháng đầu năm",
        "~ Quý I",
        "Quý I?",
        "(Quý I)",
        "Quý I*",
        "31//3/2018",
        "/31/3/2018",
        "Tháng 12/",
        "Tháng １２",
        "Quý Ⅰ",
    ] {
        let error = text.parse::<Deadline>().unwrap_err();
        assert_eq!(error.input(), text);
        assert!(error.text(Lang::Vi).contains("thời hạn"));
    }
}

#[test]
fn deadlines_are_told_in_both_languages() {
    let texts = |text: &str| {
        let deadline: Deadline = text.parse().unwrap();
        Lang::ALL.map(|lang| deadline.text(lang))
    };
    assert_eq!(texts("Quý I"), ["quý I", "first quarter"]);
    assert_eq!(texts("Tháng 12/2018"), ["tháng 12/2018", "December 2018"]);
    assert_eq!(texts("31/3/2018"), ["31/03/2018", "2018-03-31"]);
}

#[test]
fn what_no_calendar_has_is_told_from_other_words() {
    for text in [
        "31/02/2024",
        "29/02/2023",
        "32/1/2018",
        "1/13/2018",
        "ngày 31/4/2018",
        "Tháng 13",
        "Tháng 0/2018",
        "Trong tháng 13/2018",
        "Quý V",
        "Quý 5/2018",
        "Quý VI năm 2018",
    ] {
        assert!(Deadline::is_impossible(text), "{text}");
    }
    for text in [
        "",
        "Quý I",
        "Tháng 12",
        "29/02/2024",
        "31/3",
        "Hằng năm",
        "Quý vị",
        "9 tháng",
        "Tháng -13",
        "Tháng",
    ] {
        assert!(!Deadline::is_impossible(text), "{text}");
    }
}
