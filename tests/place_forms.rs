//! The forms in which units, districts and links are written, and what does not fit in one.

use crate::common::day;
use crate::common::rows::{commune, district_code, province_code};
use nongthonmoi::calendar::Period;
use nongthonmoi::place::{District, Gazetteer, Parent, Succession, Unit, UnitKind};

fn read_district(period: &str) -> Result<District, serde_json::Error> {
    serde_json::from_str(&format!(
        r#"{{"code":"150","name":"Đà Bắc","kind":"district","province":"17"{period}}}"#
    ))
}

#[test]
fn the_period_is_read_from_one_field_or_from_two() {
    let whole = read_district(r#","valid":{"from":"2009-07-15","until":"2025-07-01"}"#).unwrap();
    let flat = read_district(r#","from":"2009-07-15","until":"2025-07-01""#).unwrap();
    assert_eq!(whole, flat);
    assert_eq!(
        serde_json::to_string(&flat).unwrap(),
        r#"{"code":"150","name":"Đà Bắc","kind":"district","province":"17","valid":{"from":"2009-07-15","until":"2025-07-01"}}"#
    );
    let open = read_district(r#","from":"2009-07-15""#).unwrap();
    assert_eq!(open.valid().until(), None);
}

#[test]
fn the_period_is_given_once() {
    let both = r#","valid":{"from":"2009-07-15"},"until":"2025-07-01""#;
    for (period, message) in [
        ("", "the row of `150` needs its period"),
        (
            r#","until":"2025-07-01""#,
            "the row of `150` needs its period",
        ),
        (both, "the row of `150` has its period twice"),
        (
            r#","from":"2025-07-01","until":"2025-07-01""#,
            "the row of `150`: a period from `2025-07-01` cannot end before",
        ),
    ] {
        let error = read_district(period).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn data_leaves_out_an_empty_list_of_aliases() {
    let valid = Period::new(day(2009, 7, 15), None).unwrap();
    let unit = Unit::new(
        commune(5083),
        "Mi Hòa",
        UnitKind::Commune,
        district_code(153),
        valid,
    );
    let json = serde_json::to_string(&unit).unwrap();
    assert_eq!(
        json,
        r#"{"code":"05083","name":"Mi Hòa","kind":"commune","district":"153","valid":{"from":"2009-07-15"}}"#
    );
    assert_eq!(serde_json::from_str::<Unit>(&json).unwrap(), unit);
    let known = unit.with_alias("Mỵ Hòa");
    let json = serde_json::to_string(&known).unwrap();
    assert_eq!(serde_json::from_str::<Unit>(&json).unwrap(), known);
}

fn read_unit(places: &str) -> Result<Unit, serde_json::Error> {
    serde_json::from_str(&format!(
        r#"{{"code":"04960","name":"Liên Sơn","kind":"commune",{places}"valid":{{"from":"2025-07-01"}}}}"#
    ))
}

#[test]
fn a_unit_lies_in_a_district_or_in_a_province() {
    let unit = read_unit(r#""province":"25","#).unwrap();
    assert_eq!(unit.parent(), Parent::Province(province_code(25)));
    assert_eq!(unit.district(), None);
    let json = serde_json::to_string(&unit).unwrap();
    assert_eq!(
        json,
        r#"{"code":"04960","name":"Liên Sơn","kind":"commune","province":"25","valid":{"from":"2025-07-01"}}"#
    );
    let unit = read_unit(r#""district":"152","#).unwrap();
    assert_eq!(unit.district(), Some(district_code(152)));
}

#[test]
fn not_in_both_and_not_in_none() {
    let both = read_unit(r#""district":"152","province":"25","#).unwrap_err();
    assert!(both.to_string().contains("`04960` needs either"), "{both}");
    assert!(both.to_string().contains("not both"), "{both}");
    let none = read_unit("").unwrap_err();
    assert!(none.to_string().contains("not neither"), "{none}");
}

fn read_link(json: &str) -> Result<Succession, serde_json::Error> {
    serde_json::from_str(json)
}

#[test]
fn a_link_is_read_as_it_is_written() {
    for json in [
        r#"{"date":"2020-01-01","document":"830/NQ-UBTVQH14","predecessor":"05149","successor":"05158","kind":"merged","extent":"unknown","confidence":"medium","basis":"inferred-by-name","source":"the name"}"#,
        r#"{"date":"2020-01-01","predecessor":"151","successor":"148","kind":"merged","extent":"whole","confidence":"high"}"#,
        r#"{"date":"2025-07-01","predecessor":"148","kind":"abolished","extent":"whole","confidence":"high"}"#,
    ] {
        let link = read_link(json).unwrap();
        assert_eq!(serde_json::to_string(&link).unwrap(), json);
    }
}

#[test]
fn a_link_has_a_successor_unless_its_unit_was_abolished() {
    for (json, message) in [
        (
            r#"{"date":"2020-01-01","predecessor":"00001","kind":"merged","extent":"whole","confidence":"high"}"#,
            "`00001` is said to be merged on 2020-01-01 without a `successor`",
        ),
        (
            r#"{"date":"2020-01-01","predecessor":"00001","successor":"00002","kind":"abolished","extent":"whole","confidence":"high"}"#,
            "and yet to have the successor `00002`",
        ),
        (
            r#"{"date":"2020-01-01","predecessor":"00001","kind":"abolished","extent":"part","confidence":"high"}"#,
            "so its extent is `whole`, and not `part`",
        ),
    ] {
        let error = read_link(json).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_gazetteer_keeps_the_provinces_that_were_added() {
    let json = r#"{"coverage":{"from":"2026-01-01"},"districts":[],"units":[{"code":"99801","name":"Một","kind":"commune","province":"98","valid":{"from":"2026-01-01"}}],"provinces":[{"code":"98","name":"Giả Định","kind":"province","region":"dbsh","region_confidence":"high"}]}"#;
    let gazetteer: Gazetteer = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&gazetteer).unwrap(), json);
    let found = gazetteer.find("Giả Định", day(2026, 2, 1)).unwrap();
    assert_eq!(found.full_name(), "Tỉnh Giả Định");
    let short = json.replace(r#","region_confidence":"high""#, "");
    assert_eq!(
        serde_json::from_str::<Gazetteer>(&short).unwrap(),
        gazetteer
    );
    let blank = json.replace("Giả Định", " ");
    let error = serde_json::from_str::<Gazetteer>(&blank).unwrap_err();
    assert!(
        error.to_string().contains("the name of `98` is blank"),
        "{error}"
    );
}
