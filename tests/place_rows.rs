//! Rows of units and districts, links between them, and what a gazetteer refuses.

use crate::common::day;
use crate::common::rows::{
    commune, coverage, district, district_code, province_code, unit, unit_in, years,
};
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{
    ChangeKind, Confidence, District, Extent, Gazetteer, GazetteerProblem, PlaceCode, Succession,
    Unit,
};
use nongthonmoi::text::Lang;

fn problems_of_rows(districts: Vec<District>, units: Vec<Unit>) -> Vec<GazetteerProblem> {
    let error = Gazetteer::new(coverage(), districts, units).unwrap_err();
    error.problems().to_vec()
}

#[test]
fn a_blank_name_is_a_problem() {
    let units = vec![unit(1, " .", 150, coverage())];
    let code = commune(1).into();
    assert_eq!(
        problems_of_rows(vec![district(150, coverage())], units),
        [GazetteerProblem::BlankName { code }]
    );
}

#[test]
fn a_row_beyond_the_coverage_is_a_problem() {
    let code = district_code(150).into();
    let open = Period::new(day(2010, 1, 1), None).unwrap();
    for valid in [years(2009, 2015), years(2015, 2021), open] {
        let covered = coverage();
        assert_eq!(
            problems_of_rows(vec![district(150, valid)], vec![]),
            [GazetteerProblem::OutsideCoverage {
                code,
                valid,
                coverage: covered
            }]
        );
    }
}

#[test]
fn overlapping_rows_are_a_problem() {
    let (long, short, last) = (years(2010, 2018), years(2011, 2012), years(2013, 2019));
    let code = district_code(150).into();
    // The order of the input does not matter.
    assert_eq!(
        problems_of_rows(
            vec![
                district(150, last),
                district(150, short),
                district(150, long)
            ],
            vec![]
        ),
        [short, last].map(|second| GazetteerProblem::Overlap {
            code,
            first: long,
            second
        })
    );
    let side_by_side = vec![
        district(150, years(2010, 2011)),
        district(150, years(2011, 2012)),
    ];
    assert!(Gazetteer::new(coverage(), side_by_side, vec![]).is_ok());
}

#[test]
fn a_unit_needs_its_district_all_the_time() {
    let halves = vec![
        district(150, years(2010, 2015)),
        district(150, years(2015, 2020)),
    ];
    let units = vec![unit(1, "Tu Lý", 150, coverage())];
    assert!(Gazetteer::new(coverage(), halves, units.clone()).is_ok());
    let with_a_gap = vec![
        district(150, years(2010, 2015)),
        district(150, years(2016, 2020)),
    ];
    let expected = [GazetteerProblem::UnknownDistrict {
        unit: commune(1),
        district: district_code(150),
        valid: coverage(),
    }];
    for districts in [with_a_gap, vec![district(151, coverage())], vec![]] {
        assert_eq!(problems_of_rows(districts, units.clone()), expected);
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    let units = vec![
        unit(2, "", 151, years(2011, 2012)),
        unit(1, "Tu Lý", 150, coverage()),
    ];
    let error = Gazetteer::new(coverage(), vec![], units).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the rows do not fit together: the name of `00002` is blank; \
         `00001` lies in district `150` from 2010-01-01 through 2019-12-31, \
         but the district is not listed for all of that time; \
         `00002` lies in district `151` from 2011-01-01 through 2011-12-31, \
         but the district is not listed for all of that time"
    );
}

const DAY: NaiveDate = NaiveDate::from_ymd_opt(2015, 1, 1).unwrap();

fn code(number: u32) -> PlaceCode {
    commune(number).into()
}

fn link(from: u32, to: u32, kind: ChangeKind, extent: Extent) -> Succession {
    Succession::new(DAY, code(from), code(to), kind, extent, Confidence::High).unwrap()
}

/// Xã Một (1) and xã Hai (2) lie in a province; Hai became xã Ba (3), and xã Bốn (4) was there
/// all the time.
fn four_units() -> Gazetteer {
    let unit = |code, name, valid| unit_in(code, name, province_code(25), valid);
    let units = vec![
        unit(1, "Một", years(2010, 2015)),
        unit(2, "Hai", years(2010, 2015)),
        unit(3, "Ba", years(2015, 2020)),
        unit(4, "Bốn", coverage()),
    ];
    Gazetteer::new(coverage(), vec![], units).unwrap()
}

fn good() -> Vec<Succession> {
    vec![
        link(1, 3, ChangeKind::Merged, Extent::Whole),
        link(2, 3, ChangeKind::Merged, Extent::Unknown),
    ]
}

fn problems_of_links(links: Vec<Succession>) -> Vec<GazetteerProblem> {
    let error = four_units().with_successions(links).unwrap_err();
    error.problems().to_vec()
}

#[test]
fn complete_links_are_accepted() {
    assert!(four_units().with_successions(good()).is_ok());
    // A part may go away without a word of the rest, and a unit may end without a successor.
    let lone = vec![
        link(1, 3, ChangeKind::Split, Extent::Part),
        Succession::abolished(DAY, code(2), Confidence::Low),
    ];
    assert!(four_units().with_successions(lone).is_ok());
}

#[test]
fn an_end_or_a_beginning_without_a_link_is_a_problem() {
    assert_eq!(
        problems_of_links(vec![]),
        [
            GazetteerProblem::NoFate {
                code: code(1),
                date: DAY
            },
            GazetteerProblem::NoFate {
                code: code(2),
                date: DAY
            },
            GazetteerProblem::NoOrigin {
                code: code(3),
                date: DAY
            },
        ]
    );
    // The day must be the right one.
    let mut late = good();
    let on = day(2016, 1, 1);
    let (kind, part, high) = (ChangeKind::Merged, Extent::Part, Confidence::High);
    late.push(Succession::new(on, code(3), code(4), kind, part, high).unwrap());
    assert_eq!(
        problems_of_links(late),
        [3, 4].map(|number| GazetteerProblem::NotKept {
            code: code(number),
            date: on
        })
    );
}

#[test]
fn both_ends_of_a_link_are_in_force() {
    let mut links = good();
    links.push(link(3, 1, ChangeKind::Merged, Extent::Whole));
    assert_eq!(
        problems_of_links(links),
        [
            GazetteerProblem::PredecessorNotInForce {
                code: code(3),
                date: DAY
            },
            GazetteerProblem::SuccessorNotInForce {
                code: code(1),
                date: DAY
            },
        ]
    );
    let province = PlaceCode::Province(province_code(25));
    let mut links = good();
    let (kind, whole, high) = (ChangeKind::Merged, Extent::Whole, Confidence::High);
    links.push(Succession::new(DAY, province, province, kind, whole, high).unwrap());
    assert_eq!(
        problems_of_links(links),
        [
            GazetteerProblem::PredecessorNotInForce {
                code: province,
                date: DAY
            },
            GazetteerProblem::SuccessorNotInForce {
                code: province,
                date: DAY
            },
        ]
    );
}

#[test]
fn a_unit_goes_over_once_and_whole_or_in_parts() {
    let mut links = good();
    links.push(link(1, 3, ChangeKind::Merged, Extent::Whole));
    let predecessor = code(1);
    let twice = GazetteerProblem::SuccessionTwice {
        predecessor,
        date: DAY,
    };
    let not_in_parts = GazetteerProblem::NotInParts {
        predecessor,
        date: DAY,
    };
    assert_eq!(problems_of_links(links), [twice, not_in_parts]);
    let mut links = good();
    links.push(link(1, 4, ChangeKind::Split, Extent::Part));
    links.push(link(4, 4, ChangeKind::Kept, Extent::Whole));
    assert_eq!(problems_of_links(links), [not_in_parts]);
}

#[test]
fn a_unit_that_goes_on_has_a_link_to_itself() {
    let mut links = good();
    links.remove(0);
    links.push(link(1, 4, ChangeKind::Merged, Extent::Whole));
    let not_kept = GazetteerProblem::NotKept {
        code: code(4),
        date: DAY,
    };
    assert_eq!(problems_of_links(links.clone()), [not_kept]);
    assert!(
        not_kept
            .to_string()
            .ends_with("add the link of `00004` to itself, of kind `kept`")
    );
    links.push(link(4, 4, ChangeKind::Kept, Extent::Whole));
    assert!(four_units().with_successions(links).is_ok());
}

#[test]
fn the_kind_of_a_link_is_what_the_rows_say() {
    let wrong = |kind| {
        let mut links = good();
        links.remove(0);
        links.push(link(1, 3, kind, Extent::Whole));
        four_units().with_successions(links)
    };
    for kind in [
        ChangeKind::Kept,
        ChangeKind::Moved,
        ChangeKind::Recoded,
        ChangeKind::Reclassified,
    ] {
        let problem = GazetteerProblem::KindDisagrees {
            predecessor: code(1),
            successor: code(3),
            date: DAY,
            kind,
        };
        assert_eq!(wrong(kind).unwrap_err().problems(), [problem]);
    }
    for kind in [ChangeKind::Renamed, ChangeKind::Merged, ChangeKind::Split] {
        assert!(wrong(kind).is_ok(), "{kind}");
    }
}

#[test]
fn data_is_checked_when_it_is_read() {
    let units = vec![unit(1, "Tu Lý", 150, coverage()).with_alias("Tú Lý")];
    let gazetteer = Gazetteer::new(coverage(), vec![district(150, coverage())], units).unwrap();
    let json = serde_json::to_string(&gazetteer).unwrap();
    assert_eq!(serde_json::from_str::<Gazetteer>(&json).unwrap(), gazetteer);
    let moved = json.replace(r#""district":"150""#, r#""district":"151""#);
    let error = serde_json::from_str::<Gazetteer>(&moved).unwrap_err();
    assert!(error.to_string().contains("district `151`"), "{error}");
}

#[test]
fn each_problem_speaks_both_languages() {
    let code = commune(1);
    let valid = Period::new(day(2010, 1, 1), Some(day(2020, 1, 1))).unwrap();
    let problems = [
        GazetteerProblem::UnknownDistrict {
            unit: code,
            district: district_code(150),
            valid,
        },
        GazetteerProblem::KindDisagrees {
            predecessor: code.into(),
            successor: code.into(),
            date: day(2015, 1, 2),
            kind: ChangeKind::Renamed,
        },
    ];
    assert_eq!(
        problems.map(|problem| problem.text(Lang::En)),
        [
            "`00001` lies in district `150` from 2010-01-01 through 2019-12-31, but the district \
             is not listed for all of that time",
            "the link from `00001` to `00001` on 2015-01-02 is of kind `renamed`, which their rows \
             contradict",
        ]
    );
    assert_eq!(
        problems.map(|problem| problem.text(Lang::Vi)),
        [
            "đơn vị “00001” thuộc huyện “150” từ 01/01/2010 đến hết 31/12/2019, nhưng danh mục \
             không có huyện này trong suốt thời gian đó",
            "mối kế thừa từ “00001” sang “00001” ngày 02/01/2015 ghi là “renamed” (đổi tên), trái \
             với các dòng của hai đơn vị",
        ]
    );
    let error = Gazetteer::new(coverage(), vec![], vec![unit(1, "Bo", 150, coverage())]);
    let text = error.unwrap_err().text(Lang::Vi);
    assert!(
        text.starts_with("các dòng của danh mục không khớp nhau: đơn vị “00001”"),
        "{text}"
    );
}
