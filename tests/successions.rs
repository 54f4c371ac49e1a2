//! What became of units: the tables of Hòa Bình row by row against the files they come from
//! (`data/hoa-binh-units-history.csv`, `data/hoa-binh-units-2025.csv`,
//! `data/hoa-binh-successions.csv`), and the laws of succession on them and on random histories.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::{BTreeMap, BTreeSet};

use crate::common::day;
use crate::common::tables::table;
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{
    Basis, ChangeKind, ChangeKinds, CommuneCode, Confidence, DistrictCode, Extent, Gazetteer,
    Level, Lineage, PlaceCode, ProvinceCode, Succession, Unit, UnitKind,
};
use nongthonmoi::samples::hoa_binh;
use proptest::prelude::*;

use crate::common::histories::{Hamlets, History};

const HISTORY: &str = include_str!("data/hoa-binh-units-history.csv");
const UNITS_2025: &str = include_str!("data/hoa-binh-units-2025.csv");
const SUCCESSIONS: &str = include_str!("data/hoa-binh-successions.csv");

/// Days on which nothing changed, one in each state: 210, 151, 151 and 46 units.
fn states() -> [NaiveDate; 4] {
    [
        day(2018, 1, 31),
        day(2020, 6, 1),
        day(2023, 6, 1),
        day(2025, 12, 31),
    ]
}

// --- the facts ------------------------------------------------------------------

fn is_row(unit: &Unit, [code, name, kind]: [&str; 3]) -> bool {
    let code = unit.code().to_string() == code;
    code && unit.name() == name && unit.kind().label().vi() == kind
}

#[test]
fn the_rows_are_those_of_the_files() {
    let gazetteer = hoa_binh::gazetteer();
    let end = "2025-07-01";
    let (history, of_2025) = (table::<6>(HISTORY), table::<5>(UNITS_2025));
    assert_eq!((history.len(), of_2025.len()), (246, 46));
    assert_eq!(gazetteer.units().len(), 246 + 46);
    for [code, name, kind, district, from, until] in &history {
        let unit = gazetteer
            .unit_on(code.parse().unwrap(), from.parse().unwrap())
            .unwrap();
        assert!(is_row(unit, [code, name, kind]), "{code} {name}");
        assert_eq!(unit.district().unwrap().to_string(), *district, "{code}");
        let until = if until.is_empty() { end } else { until };
        assert_eq!(
            unit.valid().to_string(),
            format!("{from}..{until}"),
            "{code}"
        );
    }
    for [code, name, kind, province, from] in &of_2025 {
        let unit = gazetteer
            .unit_on(code.parse().unwrap(), from.parse().unwrap())
            .unwrap();
        assert!(is_row(unit, [code, name, kind]), "{code} {name}");
        assert_eq!(unit.district(), None, "{code}");
        let parent = ProvinceCode::new(25).unwrap();
        assert_eq!((province.as_str(), unit.parent()), ("25", parent.into()));
        assert_eq!(unit.valid().to_string(), format!("{from}.."));
    }
}

#[test]
fn the_links_are_those_of_the_file() {
    let gazetteer = hoa_binh::gazetteer();
    let file = table::<10>(SUCCESSIONS);
    let is_unit = |link: &&Succession| link.predecessor().level() == Level::Commune;
    let links = || gazetteer.successions().iter().filter(is_unit);
    assert_eq!((file.len(), links().count()), (370, 370));
    for [
        date,
        document,
        predecessor,
        old,
        successor,
        new,
        how,
        share,
        confidence,
        source,
    ] in &file
    {
        let date: NaiveDate = date.parse().unwrap();
        let (from, to): (PlaceCode, PlaceCode) =
            (predecessor.parse().unwrap(), successor.parse().unwrap());
        let is_it = |link: &&Succession| {
            (link.date(), link.predecessor(), link.successor()) == (date, from, Some(to))
        };
        let link = links().find(is_it).unwrap();
        assert_eq!(link.document().unwrap().to_string(), *document);
        assert_eq!(link.kind().code(), how, "{link:?}");
        assert_eq!(link.extent().code(), share, "{link:?}");
        assert_eq!(link.confidence().code(), confidence, "{link:?}");
        assert_eq!(link.source(), source);
        let by_name = source.starts_with("inferred by name");
        assert_eq!(link.basis() == Basis::InferredByName, by_name, "{link:?}");
        // The file also tells the names, which the rows of the gazetteer have.
        let before = gazetteer.place_on(from, date.pred_opt().unwrap()).unwrap();
        assert_eq!(before.full_name(), *old);
        assert_eq!(gazetteer.place_on(to, date).unwrap().full_name(), *new);
    }
}

#[test]
fn units_count_as_published_by_kind_district_and_province() {
    let gazetteer = hoa_binh::gazetteer();
    let mut found = Vec::new();
    for date in states() {
        let counts = gazetteer.counts_on(date).unwrap();
        let kinds = [UnitKind::Commune, UnitKind::Ward, UnitKind::Township]
            .map(|kind| counts.units.of(kind));
        found.push((counts.units.total(), kinds, counts.by_district.len()));
        // The parts make the whole.
        let sum = |counts: Vec<usize>| counts.into_iter().sum::<usize>();
        let by_province = counts
            .by_province
            .iter()
            .map(|(_, one)| one.total())
            .collect();
        assert_eq!(sum(by_province), counts.units.total());
        if !counts.by_district.is_empty() {
            let by_district = counts
                .by_district
                .iter()
                .map(|(_, one)| one.total())
                .collect();
            assert_eq!(sum(by_district), counts.units.total());
        }
        assert_eq!(counts.as_of, date);
    }
    assert_eq!(
        found,
        [
            (210, [191, 8, 11], 11),
            (151, [131, 10, 10], 10),
            (151, [129, 12, 10], 10),
            (46, [42, 4, 0], 0),
        ]
    );
    let (old, new) = (
        ProvinceCode::new(17).unwrap(),
        ProvinceCode::new(25).unwrap(),
    );
    for (date, province) in states().into_iter().zip([old, old, old, new]) {
        let counts = gazetteer.counts_on(date).unwrap();
        assert!(
            counts
                .by_province
                .iter()
                .map(|&(code, _)| code)
                .eq([province])
        );
        assert_eq!(counts.in_province(province), Some(counts.units));
    }
    // Rural communes by district, before and after Kỳ Sơn (151) went into the city (148).
    let communes = |date| -> BTreeMap<u16, usize> {
        let counts = gazetteer.counts_on(date).unwrap();
        let of = |(code, one): (DistrictCode, nongthonmoi::place::KindCounts)| {
            (code.number(), one.of(UnitKind::Commune))
        };
        counts.by_district.into_iter().map(of).collect()
    };
    let [first, second, third, last] = states().map(communes);
    assert!(first.into_iter().eq([
        (148, 7),
        (150, 19),
        (151, 9),
        (152, 19),
        (153, 27),
        (154, 12),
        (155, 23),
        (156, 22),
        (157, 28),
        (158, 12),
        (159, 13),
    ]));
    assert!(second.into_iter().eq([
        (148, 9),
        (150, 16),
        (152, 10),
        (153, 16),
        (154, 9),
        (155, 15),
        (156, 15),
        (157, 23),
        (158, 10),
        (159, 8),
    ]));
    assert_eq!(third[&148], 7);
    assert!(last.is_empty());
    let ky_son = DistrictCode::new(151).unwrap();
    assert_eq!(
        gazetteer
            .counts_on(day(2020, 1, 1))
            .unwrap()
            .in_district(ky_son),
        None
    );
    assert!(gazetteer.counts_on(day(2009, 7, 14)).is_err());
}

// --- laws -----------------------------------------------------------------------

/// Every law of succession, over some days of a history.
fn hold_laws(gazetteer: &Gazetteer, days: &[NaiveDate]) {
    intervals_of_a_code_do_not_overlap(gazetteer);
    links_join_units_in_force(gazetteer);
    every_change_is_told(gazetteer);
    let lineages: Vec<Lineage> = days
        .windows(2)
        .map(|pair| gazetteer.lineage(pair[0], pair[1]).unwrap())
        .collect();
    for (position, lineage) in lineages.iter().enumerate() {
        descents_agree_with_the_lineage(gazetteer, lineage);
        there_and_back_contains_the_start(gazetteer, lineage);
        composed_links_are_as_weak_as_the_weakest(gazetteer, lineage);
        let (Some(second), Some(third)) = (lineages.get(position + 1), lineages.get(position + 2))
        else {
            continue;
        };
        let left = lineage.then(second).unwrap().then(third).unwrap();
        let right = lineage.then(&second.then(third).unwrap()).unwrap();
        assert_eq!(left, right, "composing is associative");
    }
    // Composed over any changes, it is what the links tell from the first to the last day.
    for (start, from) in days.iter().enumerate() {
        let mut composed = gazetteer.lineage(*from, *from).unwrap();
        for (lineage, until) in lineages[start..].iter().zip(&days[start + 1..]) {
            composed = composed.then(lineage).unwrap();
            let direct = gazetteer.lineage(*from, *until).unwrap();
            assert_eq!(composed, direct, "{from} to {until}");
            descents_agree_with_the_lineage(gazetteer, &direct);
            there_and_back_contains_the_start(gazetteer, &direct);
            composed_links_are_as_weak_as_the_weakest(gazetteer, &direct);
            groups_part_the_lineage(&direct);
        }
    }
}

fn intervals_of_a_code_do_not_overlap(gazetteer: &Gazetteer) {
    let units = gazetteer.units().iter();
    for (one, next) in units.clone().zip(units.skip(1)) {
        assert!(
            one.code() != next.code() || !one.valid().overlaps(next.valid()),
            "{one:?}"
        );
    }
}

fn links_join_units_in_force(gazetteer: &Gazetteer) {
    for link in gazetteer.successions() {
        let before = link.date().pred_opt().unwrap();
        assert!(
            gazetteer.place_on(link.predecessor(), before).is_ok(),
            "{link:?}"
        );
        let successor = link.successor();
        assert!(
            successor.is_none_or(|code| gazetteer.place_on(code, link.date()).is_ok()),
            "{link:?}"
        );
    }
}

/// Each unit in force the day before a change is a predecessor or unchanged.
fn every_change_is_told(gazetteer: &Gazetteer) {
    let days: BTreeSet<NaiveDate> = gazetteer
        .successions()
        .iter()
        .map(Succession::date)
        .collect();
    for date in days {
        let before = date.pred_opt().unwrap();
        let links = gazetteer
            .successions()
            .iter()
            .filter(|link| link.date() == date);
        let predecessors: BTreeSet<PlaceCode> = links.map(Succession::predecessor).collect();
        for unit in gazetteer.units_on(before) {
            let unchanged = gazetteer.unit_on(unit.code(), date) == Ok(unit);
            assert!(
                unchanged || predecessors.contains(&unit.code().into()),
                "{unit:?}"
            );
        }
        for district in gazetteer.districts_on(before) {
            let unchanged = gazetteer.district_on(district.code(), date) == Ok(district);
            assert!(
                unchanged || predecessors.contains(&district.code().into()),
                "{district:?}"
            );
        }
    }
}

fn descents_agree_with_the_lineage(gazetteer: &Gazetteer, lineage: &Lineage) {
    let (earlier, later) = (lineage.earlier(), lineage.later());
    let places = |date| -> Vec<PlaceCode> {
        let districts = gazetteer.districts_on(date).map(|row| row.code().into());
        districts
            .chain(gazetteer.units_on(date).map(|row| row.code().into()))
            .collect()
    };
    let mut found = 0;
    for code in places(earlier) {
        let descents = gazetteer.descents(code, earlier, later).unwrap();
        assert_eq!(descents, lineage.successors_of(code));
        assert_eq!(descents.is_empty(), lineage.ended().contains(&code));
        found += descents.len();
    }
    assert_eq!(found, lineage.descents().len());
    for code in places(later) {
        let descents = gazetteer.descents(code, later, earlier).unwrap();
        assert!(lineage.predecessors_of(code).eq(&descents), "{code}");
    }
    assert_eq!(gazetteer.lineage(later, earlier).as_ref(), Ok(lineage));
}

fn there_and_back_contains_the_start(gazetteer: &Gazetteer, lineage: &Lineage) {
    for descent in lineage.descents() {
        let (earlier, later) = (descent.earlier, descent.later);
        let back = gazetteer
            .descents(descent.successor, later, earlier)
            .unwrap();
        assert!(back.contains(descent), "{descent:?}");
    }
}

/// Every pair is in one group, nothing crosses groups, and none can be made smaller.
fn groups_part_the_lineage(lineage: &Lineage) {
    let groups = lineage.groups();
    let mut pairs: Vec<_> = groups.iter().flat_map(|group| &group.descents).collect();
    pairs.sort_by_key(|one| (one.predecessor, one.successor));
    assert!(pairs.into_iter().eq(lineage.descents()));
    let (mut old, mut new) = (BTreeSet::new(), BTreeSet::new());
    for group in &groups {
        for code in group.predecessors() {
            assert!(old.insert(code), "{code} is in two groups");
        }
        for code in group.successors() {
            assert!(new.insert(code), "{code} is in two groups");
        }
        // From its first unit on, links lead to every other one.
        let mut reached = BTreeSet::from([group.predecessors()[0]]);
        while let Some(descent) = group.descents.iter().find(|one| {
            let linked = group.descents.iter().any(|other| {
                other.successor == one.successor && reached.contains(&other.predecessor)
            });
            linked && !reached.contains(&one.predecessor)
        }) {
            reached.insert(descent.predecessor);
        }
        assert!(reached.into_iter().eq(group.predecessors()));
        let told = |code| !lineage.incomplete().contains(code);
        assert_eq!(group.complete, group.predecessors().iter().all(told));
    }
}

fn composed_links_are_as_weak_as_the_weakest(gazetteer: &Gazetteer, lineage: &Lineage) {
    for descent in lineage.descents() {
        let links = gazetteer.links(descent);
        let confidence = links.iter().map(|link| link.confidence()).min();
        assert_eq!(descent.confidence, confidence.unwrap_or(Confidence::High));
        let basis = links.iter().map(|link| link.basis()).max();
        assert_eq!(descent.basis, basis.unwrap_or_default());
        let kinds: BTreeSet<ChangeKind> = links.iter().map(|link| link.kind()).collect();
        assert!(descent.kinds.iter().eq(kinds));
        assert_eq!(descent.kinds == ChangeKinds::NONE, links.is_empty());
        // The way begins at the one and ends at the other.
        if let (Some(first), Some(last)) = (links.first(), links.last()) {
            assert_eq!(first.predecessor(), descent.predecessor);
            assert_eq!(last.successor(), Some(descent.successor));
        } else {
            assert_eq!(descent.predecessor, descent.successor);
            assert!(descent.is_unchanged());
        }
    }
}

#[test]
fn the_laws_hold_over_the_units_of_hoa_binh() {
    let gazetteer = hoa_binh::gazetteer();
    let changes = [day(2020, 1, 1), day(2021, 2, 1), day(2025, 7, 1)];
    hold_laws(&gazetteer, &states());
    // The days beside each change, too.
    let mut days = vec![day(2009, 7, 15)];
    days.extend(
        changes
            .into_iter()
            .flat_map(|date| [date.pred_opt().unwrap(), date]),
    );
    hold_laws(&gazetteer, &days);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_hold_over_any_history(history in History::any()) {
        hold_laws(&history.gazetteer, &history.days);
    }

    /// What a descent says of extents is true of the hamlets that the units are made of.
    #[test]
    fn extents_are_true_of_what_the_units_are_made_of(history in History::any()) {
        for (earlier, before) in history.days.iter().zip(&history.hamlets) {
            for (later, after) in history.days.iter().zip(&history.hamlets) {
                if later < earlier {
                    continue;
                }
                let lineage = history.gazetteer.lineage(*earlier, *later).unwrap();
                let hamlets = |codes: Vec<PlaceCode>, units: &Hamlets| -> BTreeSet<u32> {
                    let of = |(code, hamlets): (&CommuneCode, &BTreeSet<u32>)| {
                        codes.contains(&(*code).into()).then(|| hamlets.clone())
                    };
                    units.iter().filter_map(of).flatten().collect()
                };
                // What a complete group has on one day it has on the other, and no more.
                for group in lineage.groups() {
                    let had = hamlets(group.predecessors(), before);
                    let has = hamlets(group.successors(), after);
                    prop_assert!(has.is_subset(&had));
                    prop_assert!(!group.complete || has == had);
                }
                for (&old, had) in before {
                    for (&new, has) in after {
                        let shared = had.intersection(has).count();
                        let code = PlaceCode::from(old);
                        let descents = lineage.successors_of(code).iter();
                        let descent = descents.clone().find(|one| one.successor == new.into());
                        let Some(descent) = descent else {
                            prop_assert_eq!(shared, 0);
                            continue;
                        };
                        prop_assert!(!descent.certain || shared > 0);
                        let fits = |extent, of: usize| match extent {
                            Extent::Whole => shared == of,
                            Extent::Part => 0 < shared && shared < of,
                            Extent::Unknown => true,
                        };
                        prop_assert!(fits(descent.extent_of_predecessor, had.len()));
                        prop_assert!(fits(descent.extent_of_successor, has.len()));
                    }
                }
            }
        }
    }
}

// --- what a province brings -----------------------------------------------------

/// The tables of a gazetteer in the CSV form of the guide: districts, units, successions.
fn tables(gazetteer: &Gazetteer) -> [String; 3] {
    use nongthonmoi::place::Parent;

    let csv = |rows: Vec<Vec<String>>| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        for row in rows {
            writer.write_record(row).unwrap();
        }
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    };
    let head = |columns: &str| columns.split(',').map(String::from).collect::<Vec<_>>();
    let until = |valid: Period| {
        valid
            .until()
            .map_or_else(String::new, |day| day.to_string())
    };
    let mut districts = vec![head("code,name,kind,province,from,until")];
    districts.extend(gazetteer.districts().iter().map(|row| {
        let (valid, kind) = (row.valid(), row.kind().code().to_string());
        let (code, province) = (row.code().to_string(), row.province().to_string());
        let from = valid.from().to_string();
        vec![
            code,
            row.name().to_string(),
            kind,
            province,
            from,
            until(valid),
        ]
    }));
    let mut units = vec![head("code,name,kind,district,province,from,until")];
    units.extend(gazetteer.units().iter().map(|row| {
        let (valid, kind) = (row.valid(), row.kind().code().to_string());
        let (district, province) = match row.parent() {
            Parent::District(code) => (code.to_string(), String::new()),
            Parent::Province(code) => (String::new(), code.to_string()),
        };
        let (code, name) = (row.code().to_string(), row.name().to_string());
        let from = valid.from().to_string();
        vec![code, name, kind, district, province, from, until(valid)]
    }));
    let columns = "date,document,predecessor,successor,kind,extent,confidence,basis,source";
    let mut links = vec![head(columns)];
    links.extend(gazetteer.successions().iter().map(|link| {
        let text = |value: Option<String>| value.unwrap_or_default();
        vec![
            link.date().to_string(),
            text(link.document().map(ToString::to_string)),
            link.predecessor().to_string(),
            text(link.successor().map(|code| code.to_string())),
            link.kind().to_string(),
            link.extent().to_string(),
            link.confidence().to_string(),
            link.basis().to_string(),
            link.source().to_string(),
        ]
    }));
    [csv(districts), csv(units), csv(links)]
}

fn read<T: serde::de::DeserializeOwned>(table: &str) -> Vec<T> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_history_comes_back_from_its_tables() {
    let gazetteer = hoa_binh::gazetteer();
    let [districts, units, links] = tables(&gazetteer);
    let units = read::<Unit>(&units);
    let read_back = Gazetteer::new(gazetteer.coverage(), read(&districts), units);
    let read_back = read_back.unwrap().with_successions(read(&links)).unwrap();
    assert_eq!(read_back.districts(), gazetteer.districts());
    assert_eq!(read_back.successions(), gazetteer.successions());
    for (read, built) in read_back.units().iter().zip(gazetteer.units()) {
        // Other names are no part of the tables.
        let built = Unit::new(
            built.code(),
            built.name().to_string(),
            built.kind(),
            built.parent(),
            built.valid(),
        );
        assert_eq!(*read, built);
    }
    hold_laws(&read_back, &states());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_history_comes_back_from_its_json(history in History::any()) {
        let json = serde_json::to_string(&history.gazetteer).unwrap();
        let read: Gazetteer = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&read, &history.gazetteer);
        prop_assert!(read.has_successions());
    }
}

/// The form of before the successions.
#[test]
fn a_gazetteer_without_successions_is_read_and_says_that_it_cannot_tell() {
    use nongthonmoi::place::{Fate, UnitError};

    let json = serde_json::to_string(&hoa_binh::gazetteer()).unwrap();
    let mut form: serde_json::Value = serde_json::from_str(&json).unwrap();
    let fields = form.as_object_mut().unwrap();
    assert!(fields.remove("successions").is_some());
    let gazetteer: Gazetteer = serde_json::from_str(&form.to_string()).unwrap();
    assert!(!gazetteer.has_successions());
    assert!(
        !serde_json::to_string(&gazetteer)
            .unwrap()
            .contains("successions")
    );
    let [first, second, ..] = states();
    let code: CommuneCode = "04882".parse().unwrap();
    let untold = Err(UnitError::NoSuccessions);
    assert_eq!(gazetteer.descents(code, first, second), untold);
    assert_eq!(
        gazetteer.lineage(first, second),
        Err(UnitError::NoSuccessions)
    );
    let retired: CommuneCode = "04822".parse().unwrap();
    assert!(matches!(
        gazetteer.unit_on(retired, second),
        Err(UnitError::NoLonger {
            fate: Fate::Unknown,
            ..
        })
    ));
    // An empty list is no missing list: then of 151 units nothing is told.
    form["successions"] = serde_json::Value::Array(Vec::new());
    let error = serde_json::from_str::<Gazetteer>(&form.to_string())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("no link says what became of `04822` on 2020-01-01"),
        "{error}"
    );
    assert!(
        error.contains("no link says where `04834` comes from on 2020-01-01"),
        "{error}"
    );
}

/// Twelve units that are all parted among twelve new ones, thirty times over: there are more ways
/// than anybody could follow one by one.
#[test]
fn ways_are_not_followed_one_by_one() {
    let (units, changes) = (12, 30);
    let code = |number: u32| CommuneCode::new(number).unwrap();
    let province = ProvinceCode::new(25).unwrap();
    let on = |change: i32| day(2000 + change, 1, 1);
    let (mut rows, mut links) = (Vec::new(), Vec::new());
    for change in 0..=changes {
        let until = (change < changes).then(|| on(change + 1));
        let valid = Period::new(on(change), until).unwrap();
        for number in 1..=units {
            let name = format!("Xã {number} lần {change}");
            rows.push(Unit::new(
                code(number),
                name,
                UnitKind::Commune,
                province,
                valid,
            ));
            for successor in (1..=units).filter(|_| change > 0) {
                let (kind, part) = (ChangeKind::Split, Extent::Part);
                let (from, to) = (code(number), code(successor));
                let link = Succession::new(on(change), from, to, kind, part, Confidence::High);
                links.push(link.unwrap());
            }
        }
    }
    let coverage = Period::new(on(0), None).unwrap();
    let gazetteer = Gazetteer::new(coverage, Vec::new(), rows).unwrap();
    let gazetteer = gazetteer.with_successions(links).unwrap();
    let lineage = gazetteer.lineage(on(0), on(changes)).unwrap();
    assert_eq!(lineage.descents().len(), 12 * 12);
    assert!(lineage.descents().iter().all(|descent| !descent.certain));
    let [group] = lineage.groups().try_into().unwrap();
    assert!(group.complete);
    let links = gazetteer.links(&group.descents[0]).len();
    assert_eq!(links, 12 + 28 * 144 + 12);
}

#[test]
fn only_adjoining_lineages_are_composed() {
    let gazetteer = hoa_binh::gazetteer();
    let [first, second, third, _] = states();
    let one = gazetteer.lineage(first, second).unwrap();
    assert_eq!(one.then(&one), None);
    assert!(
        one.then(&gazetteer.lineage(second, third).unwrap())
            .is_some()
    );
    let codes: Vec<CommuneCode> = gazetteer.units_on(first).map(Unit::code).collect();
    assert_eq!(codes.len(), 210);
}
