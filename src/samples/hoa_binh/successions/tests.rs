//! The facts of the notes on these links.

use super::*;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};

use crate::samples::hoa_binh::gazetteer;

fn code(number: u32) -> PlaceCode {
    CommuneCode::new(number).unwrap().into()
}

/// The links of communes on a day.
fn on(date: NaiveDate) -> Vec<Succession> {
    let is_unit = |link: &Succession| matches!(link.predecessor(), PlaceCode::Commune(_));
    let links = successions().into_iter();
    links
        .filter(|link| link.date() == date && is_unit(link))
        .collect()
}

#[test]
fn each_day_has_its_links() {
    assert_eq!(
        [MERGERS, WARDS, END].map(|date| on(date).len()),
        [214, 2, 154]
    );
    let units =
        |date| -> BTreeSet<PlaceCode> { on(date).iter().map(Succession::predecessor).collect() };
    assert_eq!(
        [MERGERS, WARDS, END].map(|date| units(date).len()),
        [210, 2, 151]
    );
    let touched = |link: &&Succession| link.kind() != ChangeKind::Kept;
    let of_2020 = on(MERGERS);
    let touched: BTreeSet<PlaceCode> = of_2020
        .iter()
        .filter(touched)
        .map(Succession::predecessor)
        .collect();
    assert_eq!(touched.len(), 93);
}

#[test]
fn what_is_not_known_is_said() {
    let count =
        |holds: fn(&Succession) -> bool| successions().iter().filter(|link| holds(link)).count();
    assert_eq!(count(|link| link.extent() == Extent::Unknown), 41);
    let by_name: Vec<_> = successions()
        .into_iter()
        .filter(|link| link.basis() == Basis::InferredByName)
        .map(|link| (link.predecessor(), link.successor()))
        .collect();
    assert_eq!(
        by_name,
        [
            (code(4966), Some(code(4969))),
            (code(5149), Some(code(5158)))
        ]
    );
    assert!(
        successions()
            .iter()
            .all(|link| link.confidence() >= Confidence::Medium)
    );
    let unsourced = |link: &&Succession| link.source().is_empty();
    let all = successions();
    assert!(
        all.iter()
            .filter(unsourced)
            .all(|link| link.kind() == ChangeKind::Abolished)
    );
}

#[test]
fn seven_units_were_split() {
    let mut split: BTreeMap<PlaceCode, Vec<String>> = BTreeMap::new();
    for link in successions() {
        if link.kind() == ChangeKind::Split {
            assert_eq!(link.extent(), Extent::Part);
            let successor = link.successor().unwrap().to_string();
            split.entry(link.predecessor()).or_default().push(successor);
        }
    }
    assert!(
        split.into_iter().eq([
            (code(4810), ["04819", "04828"]),
            (code(4822), ["04789", "04825"]),
            (code(4867), ["04867", "04831"]),
            (code(4891), ["04828", "04891"]),
            (code(4957), ["04924", "04960"]),
            (code(5203), ["04882", "05206"]),
            (code(5221), ["05200", "05212"]),
        ]
        .map(|(unit, successors)| (unit, successors.map(String::from).to_vec())))
    );
}

/// Every unit goes where its district goes.
#[test]
fn no_change_before_2025_crosses_the_border_of_a_district() {
    let gazetteer = gazetteer();
    for date in [MERGERS, WARDS] {
        let before = date.pred_opt().unwrap();
        for link in on(date) {
            let district = |code: PlaceCode, date| {
                let unit = gazetteer.place_on(code, date).unwrap().unit().unwrap();
                unit.district().unwrap()
            };
            let old = district(link.predecessor(), before);
            let became = gazetteer.descents(old, before, date).unwrap();
            let new = district(link.successor().unwrap(), date);
            let [descent] = became.as_slice() else {
                panic!("{became:?}");
            };
            assert_eq!(descent.successor(), new.into(), "{link:?}");
        }
    }
}

/// What a unit of 2018 is on a later day, with how much of it goes there.
fn became(number: u32, date: NaiveDate) -> Vec<(String, Extent, bool)> {
    let plan = NaiveDate::from_ymd_opt(2018, 1, 31).unwrap();
    let gazetteer = gazetteer();
    let descents = gazetteer.descents(code(number), plan, date).unwrap();
    let told = |one: &crate::place::Descent| {
        let name = gazetteer
            .place_on(one.successor(), date)
            .unwrap()
            .full_name();
        let successor = alloc::format!("{} {name}", one.successor());
        (successor, one.extent_of_predecessor(), one.is_certain())
    };
    descents.iter().map(told).collect()
}

#[test]
fn the_traps_of_the_notes() {
    let whole = |name: &str| [(String::from(name), Extent::Whole, true)];
    // Codes that got another meaning on the day, and names that moved to another code.
    assert_eq!(became(4882, MERGERS), whole("04882 xã Tân Thành"));
    assert_eq!(became(5206, MERGERS), whole("05206 xã Sơn Thủy"));
    assert_eq!(became(5011, MERGERS), whole("05017 xã Xuân Thủy"));
    assert_eq!(became(4882, END), whole("05206 xã Tân Mai"));
    assert_eq!(became(4987, END), whole("04990 xã Nật Sơn"));
    assert_eq!(became(5179, END), whole("05152 xã Vân Sơn"));
    let unknown = |name: &str| [(String::from(name), Extent::Unknown, true)];
    assert_eq!(became(4966, MERGERS), unknown("04969 xã Liên Sơn"));
    assert_eq!(became(4966, END), unknown("04960 xã Liên Sơn"));
    assert_eq!(became(5158, MERGERS), unknown("05158 xã Phong Phú"));
    assert_eq!(became(5149, MERGERS), unknown("05158 xã Phong Phú"));
    assert_eq!(became(5425, MERGERS), unknown("05425 xã Thống Nhất"));
    // Hợp Hòa went into the new Cao Sơn, of which a part went to Liên Sơn: perhaps nothing of it.
    let parts = became(4963, END);
    let names: Vec<&str> = parts.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["04924 xã Lương Sơn", "04960 xã Liên Sơn"]);
    assert!(
        parts
            .iter()
            .all(|(_, extent, certain)| *extent == Extent::Unknown && !certain)
    );
    // Vầy Nưa was left alone until it was split.
    let parts = became(4891, END);
    assert!(
        parts
            .iter()
            .all(|(_, extent, certain)| *extent == Extent::Part && *certain)
    );
    assert_eq!(parts.len(), 2);
}

/// In two places a part of a merged unit went on: nobody can tell of which of its origins.
#[test]
fn what_is_uncertain_of_2025_comes_from_two_splits() {
    let gazetteer = gazetteer();
    let lineage = gazetteer
        .lineage(NaiveDate::from_ymd_opt(2018, 1, 31).unwrap(), END)
        .unwrap();
    let uncertain = lineage.descents().iter().filter(|one| !one.is_certain());
    let origins: BTreeSet<String> = uncertain.map(|one| one.predecessor().to_string()).collect();
    // Trường Sơn, Cao Răm and Hợp Hòa by Cao Sơn; Tân Sơn and Đồng Bảng by Đồng Tân.
    assert!(
        origins
            .iter()
            .eq(["04948", "04957", "04963", "05218", "05221"])
    );
    assert_eq!(lineage.ended().len(), 11, "the districts");
}
