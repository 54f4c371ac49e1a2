//! Every way in which a report cannot be assessed, with its words in both languages; everything
//! that is wrong is told at once.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use std::error::Error as _;

use crate::common::{
    day, hoa_binh_standard, indicator, report, report_on, small_standard, threshold,
};
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, InvalidReport, ReportError,
};
use nongthonmoi::criteria::{Comparator, Dimension, Requirement};
use nongthonmoi::text::Lang;

fn errors_of(report: &CommuneReport) -> InvalidReport {
    let standard = hoa_binh_standard(2020);
    Assessment::of(&standard, report, CountingPolicy::ONLY_MET).unwrap_err()
}

/// The one error that one observation gives, in both languages.
fn error_of(number: &str, text: &str) -> (String, String) {
    let invalid = errors_of(&report(&[(number, text)]));
    assert_eq!(invalid.errors().len(), 1, "{number}: {text}");
    let error = &invalid.errors()[0];
    (error.text(Lang::Vi), error.text(Lang::En))
}

#[test]
fn each_observation_problem_names_the_place_and_the_value_in_both_languages() {
    let cases = [
        (
            ("1.1", "95.5"),
            "chỉ tiêu 1.1: “95,5” là số liệu, nhưng chỉ tiêu này phải được xác nhận: ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng, hoặc bổ sung ngưỡng riêng",
            "1.1: `95.5` is a figure, but the standard asks for an attestation: write met, basically-met, not-met or not-applicable, or lay a threshold of your own over the set",
        ),
        (
            ("17.1", "600/1000"),
            "chỉ tiêu 17.1: “600/1000” là một số liệu cho chỉ tiêu gồm nhiều phần: ghi riêng từng phần, ví dụ 17.1/hygienic và 17.1/clean",
            "17.1: `600/1000` is one figure for an indicator of several parts: give each part its own, for example under 17.1/hygienic and 17.1/clean",
        ),
        (
            ("10", "3/4"),
            "chỉ tiêu 10: “3/4” là tỷ lệ, nhưng chỉ tiêu này đo bằng số lượng: ghi một số",
            "10: `3/4` is a share, but the standard measures an amount: write one number",
        ),
        (
            ("4.2", "100.5"),
            "chỉ tiêu 4.2: 100,5 % vượt quá 100 %",
            "4.2: `100.5` % is above 100 %",
        ),
        (
            ("10", "-0.5"),
            "chỉ tiêu 10: -0,5 là số âm",
            "10: `-0.5` is negative",
        ),
        (
            ("9.1", "2.5"),
            "chỉ tiêu 9.1: 2,5 không phải là số nguyên",
            "9.1: `2.5` is not a whole number of things",
        ),
        (
            ("17.1/clean", "0/0"),
            "chỉ tiêu 17.1/clean: tỷ lệ 0/0 không có tổng số: số sau dấu gạch phải lớn hơn 0",
            "17.1/clean: the share `0/0` has no whole: the number after the stroke must be above 0",
        ),
        (
            ("5", "-1/4"),
            "chỉ tiêu 5: tỷ lệ -1/4 có tử số âm",
            "5: the share `-1/4` has a negative part",
        ),
        (
            ("5", "7/5"),
            "chỉ tiêu 5: tỷ lệ 7/5 có phần lớn hơn tổng số: ghi phần trước, tổng số sau",
            "5: the share `7/5` has a part above its whole: write the part first",
        ),
    ];
    for ((number, text), vietnamese, english) in cases {
        assert_eq!(error_of(number, text), (vietnamese.into(), english.into()));
    }
}

#[test]
fn figures_at_the_edge_of_what_is_possible_are_no_problem() {
    let standard = hoa_binh_standard(2020);
    for (number, text) in [
        ("4.2", "100"),
        ("4.2", "100.0"),
        ("4.2", "0"),
        ("10", "0"),
        ("9.1", "2.0"),
        ("5", "4/4"),
        ("5", "0/4"),
        ("17.1/clean", "0.5/0.5"),
        ("10", "99999999999999999"),
        ("1.1", "met"),
        ("17.1", "not-applicable"),
        ("4.2", "basically-met"),
    ] {
        let report = report(&[(number, text)]);
        assert!(
            Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).is_ok(),
            "{number}: {text}"
        );
    }
}

#[test]
fn each_report_error_names_the_place_in_both_languages() {
    let unknown = [
        ("20", "met"),
        ("17", "met"),
        ("2", "met"),
        ("4.2/clean", "90"),
        ("17.1/dirty", "9"),
    ];
    for (number, text) in unknown {
        assert_eq!(
            error_of(number, text),
            (
                format!("bộ tiêu chí không có chỉ tiêu “{number}”"),
                format!("`{number}` is not an indicator of the standard, nor a part of one")
            )
        );
    }
    for (first, again) in [
        ("4.2", "4.2"),
        ("17.1", "17.1/clean"),
        ("17.1/clean", "17.1"),
        ("17.1/clean", "17.1/clean"),
    ] {
        let invalid = errors_of(&report(&[(first, "đạt"), (again, "đạt")]));
        let texts: Vec<_> = invalid
            .errors()
            .iter()
            .map(|one| (one.text(Lang::Vi), one.text(Lang::En)))
            .collect();
        let expected = (
            format!("chỉ tiêu “{again}” được ghi hai lần: chỉ giữ một"),
            format!("`{again}` stands there twice: keep one of the two"),
        );
        assert_eq!(texts, [expected]);
    }
    for date in [day(2016, 11, 30), day(2021, 1, 1)] {
        let invalid = errors_of(&report_on(date, &[]));
        let day = date.format("%d/%m/%Y");
        assert_eq!(
            invalid.errors()[0].text(Lang::Vi),
            format!(
                "ngày {day} nằm ngoài thời kỳ của bộ tiêu chí, từ 01/12/2016 đến hết 31/12/2020"
            )
        );
        assert_eq!(
            invalid.errors()[0].text(Lang::En),
            format!(
                "the date `{date}` is outside the period of the criteria set, from 2016-12-01 \
                 through 2020-12-31"
            )
        );
    }
    let standard = hoa_binh_standard(2020);
    for date in [day(2016, 12, 1), day(2020, 12, 31)] {
        let report = report_on(date, &[]);
        assert!(
            Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).is_ok(),
            "{date}"
        );
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_in_the_order_of_the_report() {
    let invalid = errors_of(&report_on(
        day(2021, 3, 4),
        &[
            ("4.2", "120"),
            ("1.1", "met"),
            ("99", "met"),
            ("1.1", "met"),
            ("17.1/clean", "3/2"),
        ],
    ));
    assert_eq!(
        invalid.text(Lang::En),
        "the report cannot be assessed: the date `2021-03-04` is outside the period \
         of the criteria set, from 2016-12-01 through 2020-12-31; 4.2: `120` % is above 100 %; `99` is not an \
         indicator of the standard, nor a part of one; `1.1` stands there twice: keep one of the \
         two; 17.1/clean: the share `3/2` has a part above its whole: write the part first"
    );
    assert_eq!(invalid.to_string(), invalid.text(Lang::En));
    let vietnamese = invalid.text(Lang::Vi);
    assert!(
        vietnamese.starts_with("không đánh giá được báo cáo: ngày 04/03/2021"),
        "{vietnamese}"
    );
    for error in invalid.errors() {
        assert!(vietnamese.contains(&error.text(Lang::Vi)));
        // An observation's problem is the source of the error, for those who print chains.
        let is_observation = matches!(error, ReportError::Observation { .. });
        assert_eq!(error.source().is_some(), is_observation, "{error}");
    }
}

#[test]
fn a_number_that_comes_again_is_named_even_when_its_first_figure_was_bad() {
    let invalid = errors_of(&report(&[("4.2", "120"), ("4.2", "96")]));
    let texts: Vec<_> = invalid.errors().iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "4.2: `120` % is above 100 %",
            "`4.2` stands there twice: keep one of the two"
        ]
    );
}

#[test]
fn a_set_without_end_tells_its_period_without_end() {
    let attested = indicator("1", &["x"], &Requirement::Attested);
    let parts = crate::common::set_parts(&["x"], vec![attested]);
    let open = nongthonmoi::criteria::CriteriaSetParts {
        period: nongthonmoi::calendar::Period::new(day(2016, 1, 1), None).unwrap(),
        ..parts
    };
    let standard = nongthonmoi::criteria::CriteriaSet::new(open)
        .unwrap()
        .resolve(
            nongthonmoi::criteria::AxisPoint::new("x"),
            crate::common::year(2018),
            &[],
        )
        .unwrap();
    let report = report_on(day(2015, 12, 31), &[]);
    let invalid = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap_err();
    assert_eq!(
        invalid.errors()[0].text(Lang::Vi),
        "ngày 31/12/2015 nằm ngoài thời kỳ của bộ tiêu chí, từ 01/01/2016"
    );
    assert!(
        invalid
            .to_string()
            .ends_with("of the criteria set, since 2016-01-01"),
        "{invalid}"
    );
}

#[test]
fn a_share_of_a_count_is_refused_whatever_its_numbers() {
    let requirement = Requirement::threshold(threshold(Comparator::AtMost, "3", Dimension::Count));
    let standard = small_standard(vec![indicator("1", &["x"], &requirement)]);
    for text in ["1/3", "3/3", "0/1"] {
        let report = report(&[("1", text)]);
        let error = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap_err();
        assert!(error.to_string().contains("measures an amount"), "{error}");
    }
}
