//! Look-up of places allocates nothing.

use crate::common::day;
use allocation_counter::{AllocationInfo, measure};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::{CommuneCode, District, DistrictCode, Parent, PlaceCode, Unit};
use nongthonmoi::samples::hoa_binh;

/// A day in each state of the units.
fn states() -> [NaiveDate; 4] {
    [
        day(2018, 1, 31),
        day(2020, 6, 1),
        day(2023, 6, 1),
        day(2025, 12, 31),
    ]
}

fn allocations(work: impl FnOnce()) -> u64 {
    let AllocationInfo { count_total, .. } = measure(work);
    count_total
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| drop(String::from("Hòa Bình"))) > 0);
}

#[test]
fn looking_up_a_code_allocates_nothing() {
    let gazetteer = hoa_binh::gazetteer();
    for date in states() {
        let codes: Vec<CommuneCode> = gazetteer.units_on(date).map(Unit::code).collect();
        let districts: Vec<DistrictCode> =
            gazetteer.districts_on(date).map(District::code).collect();
        let mut found = 0;
        let counted = allocations(|| {
            for &code in &codes {
                let unit = gazetteer.unit_on(code, date).ok();
                found += usize::from(unit.is_some_and(|unit| unit.code() == code));
                let place = gazetteer.place_on(PlaceCode::Commune(code), date);
                found += usize::from(place.is_ok());
                let province = unit.and_then(|unit| gazetteer.province_of(unit, date));
                found += usize::from(province.is_some());
            }
            for &code in &districts {
                found += 3 * usize::from(gazetteer.district_on(code, date).is_ok());
            }
        });
        assert_eq!((counted, found), (0, 3 * (codes.len() + districts.len())));
    }
}

#[test]
fn looking_up_a_name_allocates_nothing() {
    let gazetteer = hoa_binh::gazetteer();
    for date in states() {
        let names: Vec<(Parent, String, String)> = gazetteer
            .units_on(date)
            .map(|unit| {
                (
                    unit.parent(),
                    unit.name().to_string(),
                    unit.full_name().to_uppercase(),
                )
            })
            .collect();
        let mut found = 0;
        let counted = allocations(|| {
            for (parent, name, full_name) in &names {
                found += usize::from(gazetteer.find_unit_in(name, *parent, date).is_ok());
                found += usize::from(gazetteer.find_unit_in(full_name, *parent, date).is_ok());
            }
        });
        assert_eq!((counted, found), (0, 2 * names.len()));
    }
    // In the whole province, too, with and without diacritics.
    let date = day(2018, 1, 31);
    let counted = allocations(|| {
        for text in [
            "Xã Mỵ Hoà",
            "huyen da bac",
            "TP.Hòa Bình",
            "P. Phương Lâm",
            "Tỉnh Hoà Bình",
        ] {
            assert!(gazetteer.find(text, date).is_ok());
        }
    });
    assert_eq!(counted, 0);
}

#[test]
fn listing_what_is_in_force_allocates_nothing() {
    let gazetteer = hoa_binh::gazetteer();
    for date in states() {
        assert_eq!(
            allocations(|| assert!(gazetteer.units_on(date).count() > 0)),
            0
        );
    }
}
