//! Codes of places and the 63 provinces.

use std::collections::BTreeSet;

use crate::common::rows::{commune, district_code, province_code};
use nongthonmoi::place::{
    CommuneCode, Confidence, DistrictCode, Level, PlaceCode, Province, ProvinceCode, ProvinceKind,
    Region, find_province, province, provinces,
};
use nongthonmoi::text::{Lang, fold_bare};

#[test]
fn a_number_with_too_many_digits_is_no_code() {
    assert!(ProvinceCode::new(100).is_err());
    assert!(DistrictCode::new(1000).is_err());
    let error = CommuneCode::new(100_000).unwrap_err();
    assert_eq!(
        (error.level(), error.input()),
        (Some(Level::Commune), "100000")
    );
}

#[test]
fn only_the_printed_form_is_read() {
    for text in [
        "",
        "4813",
        "048130",
        "+4813",
        "-4813",
        " 4813",
        "0481O",
        "٠٤٨١٣",
    ] {
        let error = text.parse::<CommuneCode>().unwrap_err();
        assert_eq!((error.level(), error.input()), (Some(Level::Commune), text));
    }
}

#[test]
fn the_error_says_how_to_correct_the_input() {
    assert_eq!(
        "4813".parse::<CommuneCode>().unwrap_err().to_string(),
        "`4813` is not a commune code: 5 digits are needed; \
         a spreadsheet may have dropped leading zeros, try `04813`"
    );
    assert_eq!(
        "1 7".parse::<ProvinceCode>().unwrap_err().to_string(),
        "`1 7` is not a province code: 2 digits are needed; try `17`"
    );
}

#[test]
fn data_holds_the_printed_form() {
    let code = commune(4813);
    let json = serde_json::to_string(&code).unwrap();
    assert_eq!(json, r#""04813""#);
    assert_eq!(serde_json::from_str::<CommuneCode>(&json).unwrap(), code);
    assert!(serde_json::from_str::<CommuneCode>("4813").is_err());
}

#[test]
fn codes_order_by_level_and_number() {
    let province = PlaceCode::from(province_code(17));
    let district = PlaceCode::from(district_code(148));
    let commune = PlaceCode::from(commune(4825));
    assert!(province < district && district < commune);
    assert_eq!(commune.to_string(), "04825");
    assert_eq!(
        Level::ALL,
        [province, district, commune].map(PlaceCode::level)
    );
}

#[test]
fn the_number_of_digits_decides_the_level() {
    for code in [
        PlaceCode::from(province_code(7)),
        district_code(48).into(),
        commune(4825).into(),
    ] {
        assert_eq!(code.to_string().parse(), Ok(code));
    }
    for text in ["", "4", "0482", "+482", "04825x", "٤٨"] {
        let error = text.parse::<PlaceCode>().unwrap_err();
        assert_eq!(error.input(), text);
        assert!(error.text(Lang::Vi).contains("không phải là mã"));
    }
}

#[test]
fn the_catalogue_is_sorted_and_its_names_are_unique() {
    assert!(provinces().is_sorted_by(|left, right| left.code() < right.code()));
    let names: BTreeSet<String> = provinces()
        .iter()
        .map(|one| fold_bare(one.name()))
        .collect();
    assert_eq!(names.len(), 63);
}

#[test]
fn every_province_is_found_by_code() {
    for one in provinces() {
        assert_eq!(province(one.code()), Some(one));
    }
    assert_eq!(province(province_code(3)), None);
}

#[test]
fn regions_count_as_in_the_source() {
    let counts = Region::ALL.iter().map(|&region| {
        let inside = |one: &&Province| one.region() == region;
        provinces().iter().filter(inside).count()
    });
    assert!(counts.eq([14, 11, 6, 8, 5, 6, 13]));
    let unsure = provinces()
        .iter()
        .filter(|one| one.region_confidence() < Confidence::High)
        .map(|one| (one.name(), one.region_confidence()));
    assert!(unsure.eq([
        ("Quảng Ninh", Confidence::Low),
        ("Ninh Thuận", Confidence::Medium),
        ("Bình Thuận", Confidence::Medium),
    ]));
}

#[test]
fn there_are_five_municipalities() {
    let municipalities = provinces()
        .iter()
        .filter(|one| one.kind() == ProvinceKind::Municipality)
        .map(Province::name);
    assert!(municipalities.eq(["Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"]));
}

#[test]
fn a_code_is_made_of_the_initials() {
    for region in Region::ALL {
        let label = region.label();
        let initials: String = fold_bare(label.vi())
            .split(' ')
            .filter_map(|word| word.chars().next())
            .collect();
        assert_eq!(initials, region.code());
    }
}

#[test]
fn every_province_is_found_by_name() {
    for one in provinces() {
        let full_name = one.full_name();
        for name in [one.name(), &full_name, &full_name.to_uppercase()] {
            assert_eq!(find_province(name), Some(one), "`{name}`");
        }
        assert_eq!(find_province(&fold_bare(&full_name)), Some(one));
    }
}

#[test]
fn other_texts_find_nothing() {
    for text in [
        "",
        "tỉnh",
        "TP.",
        "Thành phố Hòa Bình",
        "Hòa Bính",
        "xã Thái Bình",
    ] {
        assert_eq!(find_province(text), None, "`{text}`");
    }
}

#[test]
fn a_code_with_blanks_or_other_zeros_is_answered_with_the_code_that_was_meant() {
    for (text, hint) in [
        ("4813", "bảng tính có thể đã bỏ số 0 ở đầu, hãy thử “04813”"),
        ("004813", "hãy thử “04813”"),
        (" 04813", "hãy thử “04813”"),
        ("04 813", "hãy thử “04813”"),
    ] {
        let error = text.parse::<CommuneCode>().unwrap_err();
        assert!(
            error.text(Lang::Vi).ends_with(hint),
            "{}",
            error.text(Lang::Vi)
        );
        let error = text.parse::<PlaceCode>().unwrap_err();
        assert_eq!(error.meant().unwrap(), "04813");
    }
    for text in ["", " ", "481300", "4813x", "+4813"] {
        assert_eq!(text.parse::<CommuneCode>().unwrap_err().meant(), None);
    }
}
