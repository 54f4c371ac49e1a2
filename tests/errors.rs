//! Errors that no other test provokes: codes that are none, names that lead nowhere, data that
//! break what their type promises.

use std::fmt::Display;
use std::str::FromStr;

use crate::common::day;
use nongthonmoi::assessment::{Answer, CriteriaMet, Treatment, Verdict};
use nongthonmoi::criteria::{Comparator, Dimension, OpenReason};
use nongthonmoi::law::EvidenceGrade;
use nongthonmoi::place::{
    Confidence, DistrictCode, DistrictKind, LookupError, ProvinceKind, Region, UnitError, UnitKind,
};
use nongthonmoi::progress::FigureColumn;
use nongthonmoi::recognition::{AppraisalLevel, RecognitionClass, YearBasis};
use nongthonmoi::rules::{RuleGroup, Severity};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::tier::TierScheme;

fn refusal<T: FromStr>(text: &str) -> Option<String>
where
    T::Err: Display,
{
    text.parse::<T>().err().map(|error| error.to_string())
}

#[test]
fn a_text_that_is_no_code_is_refused_with_the_codes_there_are() {
    let cases = [
        (refusal::<Lang>("x"), "language: use `vi` or `en`"),
        (
            refusal::<Treatment>("x"),
            "treatment: use `counts` or `does-not-count`",
        ),
        (
            refusal::<OpenReason>("x"),
            "reason for an open cell: use `delegated` or `not-found`",
        ),
        (
            refusal::<Comparator>("x"),
            "comparator: use `>=`, `<=`, `>` or `<`",
        ),
        (
            refusal::<Dimension>("x"),
            "dimension: use `percent`, `count` or `amount`",
        ),
        (
            refusal::<Answer>("x"),
            "answer: use `yes`, `no` or `cannot-say`",
        ),
        (
            refusal::<FigureColumn>("x"),
            "column of figures: use `plan`, `actual`, `estimate` or `last-year`",
        ),
        (
            refusal::<AppraisalLevel>("x"),
            "level of appraisal: use `commune`, `district` or `province`",
        ),
        (
            refusal::<YearBasis>("x"),
            "year of a recognition: use `decision-date`, `counts-for` or `registered-for`",
        ),
        (
            refusal::<RecognitionClass>("x"),
            "class of recognition: use `meets`, `basically-meets`, `advanced`, `model` or `modern`",
        ),
        (
            refusal::<Severity>("x"),
            "severity: use `error`, `warning` or `info`",
        ),
        (
            refusal::<RuleGroup>("x"),
            "family of rules: use `arithmetic`, `targets`, `criteria`, `reports`, `geography`, `works`, `tasks`, `recognition`, `law` or `other`",
        ),
        (
            refusal::<Confidence>("x"),
            "confidence: use `low`, `medium` or `high`",
        ),
        (
            refusal::<UnitKind>("x"),
            "kind of unit: use `commune`, `ward` or `township`",
        ),
        (
            refusal::<DistrictKind>("x"),
            "kind of district: use `district`, `city`, `town` or `urban-district`",
        ),
        (
            refusal::<ProvinceKind>("x"),
            "kind of province: use `province` or `municipality`",
        ),
        (
            refusal::<Region>("x"),
            "region: use `tdmnpb`, `dbsh`, `btb`, `dhntb`, `tn`, `dnb` or `dbscl`",
        ),
        (
            refusal::<Verdict>("x"),
            "verdict: use `met`, `basically-met`, `not-met`, `not-applicable` or `unknown`",
        ),
        (
            refusal::<EvidenceGrade>("x"),
            "grade of evidence: use `primary`, `secondary-2`, `secondary-1`, `mixed`, `inferred`, `conflict`, `unsourced` or `unsourced-doubtful`",
        ),
    ];
    for (found, told) in cases {
        assert_eq!(found, Some(format!("`x` is not a {told}")));
    }
}

#[test]
fn a_name_that_leads_to_no_one_place_says_why_in_both_languages() {
    let gazetteer = hoa_binh::gazetteer();
    let in_2018 = day(2018, 1, 31);
    let error = gazetteer.find("Bắc Sơn", in_2018).unwrap_err();
    let LookupError::Ambiguous { candidates, .. } = &error else {
        panic!("{error}")
    };
    let codes: Vec<_> = candidates.iter().map(|one| one.code.to_string()).collect();
    assert_eq!(codes, ["04987", "05179"]);

    let outside = gazetteer.find("Bắc Sơn", day(2009, 1, 1)).unwrap_err();
    assert!(matches!(
        outside,
        LookupError::Code(UnitError::OutsideCoverage { .. })
    ));
    let district: DistrictCode = "151".parse().unwrap();
    let no_district = gazetteer.find_unit_in("Bắc Sơn", district, day(2020, 6, 1));
    let no_district = no_district.unwrap_err();
    assert!(matches!(
        no_district,
        LookupError::Code(UnitError::NoLonger { .. })
    ));
    let later = gazetteer.find("Hợp Phong", in_2018).unwrap_err();
    assert!(matches!(later, LookupError::NotInForce { .. }));
    let nowhere = gazetteer.find("xã Không Đâu", in_2018).unwrap_err();
    assert!(matches!(nowhere, LookupError::NotFound { .. }));
    let ward = gazetteer.find_commune("Thái Bình", in_2018).unwrap_err();
    assert!(matches!(ward, LookupError::NotACommune { .. }));
    for error in [error, outside, no_district, later, nowhere, ward] {
        let [vietnamese, english] = Lang::ALL.map(|lang| error.text(lang));
        assert_ne!(vietnamese, english);
        assert_eq!(english, error.to_string());
    }
}

#[test]
fn an_interval_is_made_of_rising_numbers_only() {
    for (least, most, of, sound) in [
        (0, 0, 0, true),
        (1, 2, 3, true),
        (2, 1, 3, false),
        (1, 4, 3, false),
    ] {
        assert_eq!(CriteriaMet::new(least, most, of).is_some(), sound);
    }
    let wrong = TierScheme::national()
        .outcome(CriteriaMet::new(1, 2, 10).unwrap())
        .unwrap_err();
    assert_eq!((wrong.scheme(), wrong.found()), (19, 10));
}

#[test]
fn written_counts_and_censuses_are_checked_when_they_are_read() {
    let message = |json: &str| {
        serde_json::from_str::<CriteriaMet>(json)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        message(r#"{"at_least": 3, "at_most": 2, "of": 19}"#),
        "an interval of criteria met needs at_least <= at_most <= of"
    );
    let census = |universe: u32, counts: &str| {
        let json = format!(
            r#"{{"scheme": {{"criteria": 19, "cuts": [0, 10]}}, "universe": {{"communes": {universe}}}, "counts": {counts}}}"#
        );
        serde_json::from_str::<nongthonmoi::tier::Census>(&json)
    };
    let refused = |counts: &str| census(5, counts).unwrap_err().to_string();
    assert_eq!(
        refused(r#"[[{"lowest": 2, "highest": 2}, 1]]"#),
        "the scheme has no outcome from tier `2` to tier `2`: tiers are counted from 0"
    );
    assert_eq!(
        refused(r#"[[{"lowest": 0, "highest": 0}, 3], [{"lowest": 1, "highest": 1}, 3]]"#),
        "more communes were counted than the `5` of the universe: correct one of the two"
    );
    let upside_down = refused(r#"[[{"lowest": 1, "highest": 0}, 1]]"#);
    let message = "the lowest tier of an outcome cannot be above its highest";
    assert!(upside_down.starts_with(message), "{upside_down}");
    for counts in [
        r#"[[{"lowest": 1, "highest": 1}, 1], [{"lowest": 1, "highest": 1}, 2]]"#,
        r#"[[{"lowest": 1, "highest": 1}, 0]]"#,
    ] {
        let message = "the outcome from tier `1` to tier `1` must stand once, with its communes";
        assert_eq!(refused(counts), message);
    }
    for variant in [
        r#"[[{"certain": 1}, 1]]"#,
        r#"[[{"between": {"lowest": 0, "highest": 1}}, 1]]"#,
    ] {
        assert!(refused(variant).starts_with("unknown field"));
    }
    let read = census(5, r#"[[{"lowest": 0, "highest": 1}, 2]]"#).unwrap();
    assert_eq!(read.possible(read.scheme().tier(19).unwrap()), 2);
}
