//! What is said where a code or a name leads to no place.

use crate::common::day;
use crate::common::rows::{commune, coverage, district, province_code, unit, unit_in, years};
use nongthonmoi::calendar::Period;
use nongthonmoi::place::{
    DistrictKind, Fate, Gazetteer, LookupError, Place, Unit, UnitError, UnitKind,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;

#[test]
fn the_row_in_force_or_the_nearest_holder_is_found() {
    let units = vec![
        unit(1, "Tu Lý", 150, years(2011, 2012)),
        unit(1, "Hào Lý", 150, years(2014, 2015)),
        unit(3, "Cao Sơn", 150, coverage()),
    ];
    let gazetteer = Gazetteer::new(coverage(), vec![district(150, coverage())], units).unwrap();
    let on = |year| gazetteer.unit_on(commune(1), day(year, 6, 1));
    for (year, name) in [(2011, "Tu Lý"), (2014, "Hào Lý")] {
        assert_eq!(on(year).unwrap().name(), name);
    }
    let holder = |year| match on(year).unwrap_err() {
        UnitError::NotYet { full_name, .. } => (false, full_name),
        UnitError::NoLonger { full_name, .. } => (true, full_name),
        error => panic!("{error}"),
    };
    assert_eq!(holder(2010), (false, "xã Tu Lý".into()));
    assert_eq!(holder(2013), (true, "xã Tu Lý".into()));
    assert_eq!(holder(2016), (true, "xã Hào Lý".into()));
    for number in [0, 2, 4] {
        let found = gazetteer.unit_on(commune(number), day(2011, 6, 1));
        assert!(matches!(found, Err(UnitError::Unknown { .. })));
    }
}

#[test]
fn errors_of_codes_speak_both_languages() {
    let coverage = Period::new(day(2009, 7, 15), Some(day(2025, 7, 1))).unwrap();
    let code = commune(4789);
    let no_longer = |fate| UnitError::NoLonger {
        code: code.into(),
        date: day(2020, 1, 2),
        full_name: "xã Hai".into(),
        valid: Period::new(day(2009, 7, 15), Some(day(2020, 1, 1))).unwrap(),
        fate,
    };
    let cases = [
        (
            UnitError::NotYet {
                code: code.into(),
                date: day(2010, 1, 2),
                full_name: "xã Hai".into(),
                valid: Period::new(day(2020, 1, 1), None).unwrap(),
            },
            "the code `04789` is not yet in force on 2010-01-02: xã Hai has it \
             since 2020-01-01; use the code that was in force on the date",
            "mã “04789” chưa có hiệu lực vào ngày 02/01/2010: mã này của xã Hai, \
             từ 01/01/2020; hãy dùng mã có hiệu lực vào ngày đó",
        ),
        (
            no_longer(Fate::Abolished),
            "the code `04789` is no longer in force on 2020-01-02: xã Hai had it \
             from 2009-07-15 through 2019-12-31, and nothing took its place; \
             use the code that was in force on the date",
            "mã “04789” không còn hiệu lực vào ngày 02/01/2020: mã này của xã Hai, \
             từ 15/07/2009 đến hết 31/12/2019, không có đơn vị kế tiếp; \
             hãy dùng mã có hiệu lực vào ngày đó",
        ),
        (
            no_longer(Fate::Unknown),
            "the code `04789` is no longer in force on 2020-01-02: xã Hai had it \
             from 2009-07-15 through 2019-12-31; use the code that was in force on the date",
            "mã “04789” không còn hiệu lực vào ngày 02/01/2020: mã này của xã Hai, \
             từ 15/07/2009 đến hết 31/12/2019; hãy dùng mã có hiệu lực vào ngày đó",
        ),
        (
            UnitError::ProvinceNotFollowed {
                code: province_code(17),
            },
            "what became of the province `17` is not known: \
             successions are those of districts and of units",
            "không có số liệu về đơn vị kế tiếp của tỉnh “17”: \
             bảng kế thừa chỉ có cấp huyện và cấp xã",
        ),
        (
            UnitError::NoSuccessions,
            "the gazetteer holds no successions: give it a table of them",
            "danh mục không có số liệu về kế thừa giữa các đơn vị: hãy bổ sung bảng kế thừa",
        ),
        (
            UnitError::Unknown { code: code.into() },
            "the gazetteer has no commune with the code `04789`: check the digits",
            "danh mục không có xã mang mã “04789”: hãy kiểm tra lại các chữ số",
        ),
        (
            UnitError::OutsideCoverage {
                date: day(2026, 1, 2),
                coverage,
            },
            "the gazetteer does not cover 2026-01-02: \
             it holds from 2009-07-15 through 2025-06-30",
            "danh mục không có số liệu cho ngày 02/01/2026: \
             chỉ có từ 15/07/2009 đến hết 30/06/2025",
        ),
        (
            UnitError::NotACommune {
                code,
                kind: UnitKind::Ward,
                name: "Thái Bình".into(),
            },
            "`04789` is not a commune but the ward Thái Bình: give the code of a commune",
            "“04789” không phải là xã mà là phường Thái Bình: hãy dùng mã của một xã",
        ),
    ];
    for (error, english, vietnamese) in cases {
        assert_eq!(error.text(Lang::En), english);
        assert_eq!(error.text(Lang::Vi), vietnamese);
    }
}

#[test]
fn a_province_is_there_while_something_lies_in_it() {
    let (one, other) = (province_code(17), province_code(25));
    let districts = vec![
        district(150, years(2010, 2012)),
        district(151, years(2011, 2013)),
        district(152, years(2013, 2014)),
        district(153, years(2016, 2018)),
    ];
    let units = vec![unit_in(1, "Tu Lý", other, years(2018, 2020))];
    let gazetteer = Gazetteer::new(coverage(), districts, units).unwrap();
    let holds = |province, year| gazetteer.place_on(province, day(year, 6, 1)).is_ok();
    for (year, expected) in [(2010, true), (2012, true), (2013, true), (2015, false)] {
        assert_eq!(holds(one, year), expected, "{year}");
    }
    let nearest = |province, year| gazetteer.province_valid(province, day(year, 6, 1));
    for (year, expected) in [
        (2009, years(2010, 2014)),
        (2014, years(2010, 2014)),
        (2016, years(2016, 2018)),
        (2019, years(2016, 2018)),
    ] {
        assert_eq!(nearest(one, year), Some(expected));
    }
    assert!(holds(other, 2018) && !holds(other, 2015));
    assert_eq!(nearest(province_code(20), 2018), None);
}

#[test]
fn errors_of_names_speak_both_languages() {
    let gazetteer = hoa_binh::gazetteer();
    let retired = gazetteer.unit_on(commune(4822), day(2020, 6, 1));
    let name = |text, year| gazetteer.find_commune(text, day(year, 6, 1)).unwrap_err();
    let cases = [
        (
            LookupError::from(retired.unwrap_err()),
            "the code `04822` is no longer in force on 2020-06-01: xã Thái Thịnh had it \
             from 2009-07-15 through 2019-12-31, and it became 04789 phường Thái Bình \
             (Thành phố Hòa Bình) and 04825 xã Hòa Bình (Thành phố Hòa Bình); \
             use the code that was in force on the date",
            "mã “04822” không còn hiệu lực vào ngày 01/06/2020: mã này của xã Thái Thịnh, \
             từ 15/07/2009 đến hết 31/12/2019, kế tiếp là 04789 phường Thái Bình \
             (Thành phố Hòa Bình) và 04825 xã Hòa Bình (Thành phố Hòa Bình); \
             hãy dùng mã có hiệu lực vào ngày đó",
        ),
        (
            name("Xã", 2018),
            "`Xã` is not the name of a place here: check the spelling and the kind before it",
            "không tìm thấy đơn vị hành chính nào tên “Xã”: \
             hãy kiểm tra chính tả và loại đơn vị ghi trước tên",
        ),
        (
            name("Thái Thịnh", 2021),
            "`Thái Thịnh` is not in force on 2021-06-01: it is 04822 xã Thái Thịnh \
             (Thành phố Hòa Bình) from 2009-07-15 through 2019-12-31, and it became \
             04789 phường Thái Bình (Thành phố Hòa Bình) and 04825 xã Hòa Bình \
             (Thành phố Hòa Bình); use the name of that date",
            "“Thái Thịnh” không có hiệu lực vào ngày 01/06/2021: đó là 04822 xã Thái Thịnh \
             (Thành phố Hòa Bình) từ 15/07/2009 đến hết 31/12/2019, kế tiếp là \
             04789 phường Thái Bình (Thành phố Hòa Bình) và 04825 xã Hòa Bình \
             (Thành phố Hòa Bình); hãy dùng tên có hiệu lực vào ngày đó",
        ),
        (
            name("Bo", 2018),
            "`Bo` is not a commune but 04978 thị trấn Bo (Huyện Kim Bôi): \
             give the name of a commune",
            "“Bo” không phải là xã mà là 04978 thị trấn Bo (Huyện Kim Bôi): \
             hãy ghi tên của một xã",
        ),
    ];
    for (error, english, vietnamese) in cases {
        assert_eq!(error.text(Lang::En), english);
        assert_eq!(error.text(Lang::Vi), vietnamese);
    }
    // Three places bear the name.
    let error = gazetteer.find("Hòa Bình", day(2018, 6, 1)).unwrap_err();
    let three =
        "17 Tỉnh Hòa Bình, 148 Thành phố Hòa Bình hoặc 04825 xã Hòa Bình (Thành phố Hòa Bình)";
    assert!(error.text(Lang::Vi).contains(three), "{error}");
}

/// A district, a town and an urban district, a commune, a ward and a township of one name.
#[test]
fn a_word_for_a_kind_is_taken_off_in_every_spelling() {
    let province = province_code(17);
    let mut districts = Vec::new();
    let kinds = [
        DistrictKind::District,
        DistrictKind::Town,
        DistrictKind::UrbanDistrict,
    ];
    for (code, kind) in (150..).zip(kinds) {
        let code = crate::common::rows::district_code(code);
        districts.push(nongthonmoi::place::District::new(
            code,
            "Bo",
            kind,
            province,
            coverage(),
        ));
    }
    let mut units = Vec::new();
    for (code, kind) in (1..).zip([UnitKind::Commune, UnitKind::Ward, UnitKind::Township]) {
        units.push(Unit::new(commune(code), "Bo", kind, province, coverage()));
    }
    units.push(unit_in(4, "Phương Lâm", province, coverage()));
    let gazetteer = Gazetteer::new(coverage(), districts, units).unwrap();
    let code = |text| {
        let found = gazetteer.find(text, day(2018, 1, 1));
        found
            .map(|place| place.code().to_string())
            .map_err(|error| error.to_string())
    };
    for (text, expected) in [
        ("H. Bo", "150"),
        ("Huyện  Bo", "150"),
        ("Thị xã Bo", "151"),
        ("TX. Bo", "151"),
        ("thi xa Bo", "151"),
        ("q Bo", "152"),
        ("X.Bo", "00001"),
        ("phuong bo", "00002"),
        ("TT. Bo", "00003"),
        ("TT Bo", "00003"),
        ("phuong lam", "00004"),
        ("Phương Lâm", "00004"),
    ] {
        assert_eq!(code(text).as_deref(), Ok(expected), "`{text}`");
    }
    for text in ["Xã", "TP.", "Thị trấn ", "XBo", "Xã Bọ"] {
        assert!(code(text).is_err(), "`{text}`");
    }
    assert!(matches!(
        gazetteer.find("Tỉnh Hòa Bình", day(2018, 1, 1)),
        Ok(Place::Province(_))
    ));
}
