//! The provinces of 2018 and the units of Hòa Bình, row by row against the catalogue of the GSO
//! (`data/provinces-2018.csv`, `data/hoa-binh-units-2018.csv`), and look-up of every one of them.

use std::collections::BTreeSet;

use crate::common::day;
use crate::common::tables::table;
use nongthonmoi::place::{
    DistrictKind, Place, ProvinceKind, UnitKind, find_province, province, provinces,
};
use nongthonmoi::samples::hoa_binh;

const PROVINCES: &str = include_str!("data/provinces-2018.csv");
const UNITS: &str = include_str!("data/hoa-binh-units-2018.csv");

#[test]
fn the_63_provinces_have_the_code_name_region_and_confidence_of_the_file() {
    let file = table::<5>(PROVINCES);
    assert_eq!((file.len(), provinces().len()), (63, 63));
    for [code, full_name, region, confidence, _] in file {
        let found = province(code.parse().unwrap()).unwrap();
        // The file writes some names with the other tone mark, as the GSO does.
        assert_eq!(find_province(&full_name), Some(found), "{full_name}");
        let kind = if full_name.starts_with("Tỉnh ") {
            ProvinceKind::Province
        } else {
            ProvinceKind::Municipality
        };
        assert_eq!(found.kind(), kind, "{full_name}");
        assert_eq!(found.region().label().vi(), region, "{full_name}");
        let known = confidence.replace("doubtful", "low");
        assert_eq!(found.region_confidence().code(), known, "{full_name}");
    }
}

#[test]
fn the_210_units_of_hoa_binh_are_those_of_the_file() {
    let gazetteer = hoa_binh::gazetteer();
    let date = day(2018, 1, 31);
    let file = table::<5>(UNITS);
    assert_eq!((file.len(), gazetteer.units_on(date).count()), (210, 210));
    let mut kinds = [0, 0, 0];
    for [code, district_code, district, kind, name] in file {
        let unit = gazetteer.unit_on(code.parse().unwrap(), date).unwrap();
        assert_eq!(
            (unit.name(), unit.kind().label().vi()),
            (name.as_str(), kind.as_str()),
            "{code}"
        );
        let district_of = unit.district().unwrap();
        assert_eq!(district_of.to_string(), district_code, "{code}");
        let row = gazetteer.district_on(district_of, date).unwrap();
        assert_eq!(row.full_name(), district, "{code}");
        assert_eq!(
            row.kind() == DistrictKind::City,
            district.starts_with("Thành phố")
        );
        let position = match unit.kind() {
            UnitKind::Commune => &mut kinds[0],
            UnitKind::Ward => &mut kinds[1],
            UnitKind::Township => &mut kinds[2],
            other => panic!("{other:?}"),
        };
        *position += 1;
        // Within its district every name leads back to its unit.
        assert_eq!(
            gazetteer.find_unit_in(&name, district_of, date).unwrap(),
            unit
        );
    }
    assert_eq!(kinds, [191, 8, 11]);
}

#[test]
fn every_unit_is_found_by_its_name_or_answered_as_ambiguous_with_the_candidates() {
    let gazetteer = hoa_binh::gazetteer();
    let date = day(2018, 1, 31);
    let mut ambiguous = BTreeSet::new();
    for [code, _, _, kind, name] in table::<5>(UNITS) {
        for text in [
            format!("{kind} {name}"),
            format!("{kind} {name}").to_uppercase(),
        ] {
            match gazetteer.find(&text, date) {
                Ok(place) => assert_eq!(place.code().to_string(), code, "{text}"),
                Err(error) => {
                    assert!(error.to_string().contains(&code), "{error}");
                    ambiguous.insert(name.clone());
                }
            }
        }
    }
    let expected = ["Bắc Sơn", "Đoàn Kết"].map(String::from);
    assert_eq!(ambiguous, BTreeSet::from(expected));
}

#[test]
fn names_are_found_as_people_write_them() {
    let gazetteer = hoa_binh::gazetteer();
    let date = day(2018, 1, 31);
    for (text, code) in [
        ("TP. Hòa Bình", "148"),
        ("TP.Hòa Bình", "148"),
        ("thành phố hoà bình", "148"),
        ("huyện Yên Thuỷ", "158"),
        ("H. Yên Thủy", "158"),
        ("xã mỵ hoà", "05083"),
        ("Xã Mi Hòa", "05083"),
        ("xa pu pin", "05260"),
        ("xã Tú Lý", "04867"),
        ("Xăm Khòe", "05245"),
        ("Noong Luông", "05254"),
        ("  xã   Pù\u{a0}Bin ", "05260"),
        ("HUYỆN KÌ SƠN", "151"),
    ] {
        let place = gazetteer
            .find(text, date)
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(place.code().to_string(), code, "{text}");
    }
    // A city, a province and a commune bear the name of the province.
    let error = gazetteer.find("Hòa Bình", date).unwrap_err().to_string();
    for candidate in ["17 Tỉnh Hòa Bình", "148 Thành phố Hòa Bình", "xã Hòa Bình"] {
        assert!(error.contains(candidate), "{error}");
    }
    assert!(matches!(
        gazetteer.find("Tỉnh Hoà Bình", date),
        Ok(Place::Province(_))
    ));
}

#[test]
fn the_communes_of_each_district_are_as_many_as_the_plan_prints() {
    let gazetteer = hoa_binh::gazetteer();
    let plan = hoa_binh::plan_2018();
    for column in &plan.quota.columns {
        let communes = gazetteer
            .communes_in(column.place.district().unwrap(), plan.document.issued)
            .count();
        assert_eq!(
            u32::try_from(communes).ok(),
            column.communes,
            "{}",
            column.printed
        );
    }
}
