//! The built-in set of Decision 1980/QĐ-TTg, row by row against the table of facts that it was
//! taken from (`data/criteria-1980.csv`: every value with its evidence).
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use crate::common::{day, decimal, year};
use nongthonmoi::calendar::Dated;
use nongthonmoi::criteria::catalog::{decision_816, decision_1980};
use nongthonmoi::criteria::{
    AxisPoint, Cell, Comparator, Dimension, Indicator, OpenReason, Requirement,
};
use nongthonmoi::law::{EvidenceGrade, Sourced};
use nongthonmoi::place::Region;

const FACTS: &str = include_str!("data/criteria-1980.csv");

/// The columns of the file that hold values: the common one, then the regions.
const POINTS: [&str; 7] = ["tdmnpb", "dbsh", "btb", "dhntb", "tn", "dnb", "dbscl"];

/// A row of the file by the names of its columns.
struct Row {
    heads: csv::StringRecord,
    fields: csv::StringRecord,
}

impl Row {
    fn get(&self, name: &str) -> &str {
        let position = self.heads.iter().position(|head| head == name);
        &self.fields[position.unwrap_or_else(|| panic!("no column {name}"))]
    }

    fn kind(&self) -> &str {
        self.get("kind")
    }

    /// The keys such as `S14` that the note names.
    fn sources(&self) -> BTreeSet<&str> {
        let words = self
            .get("note")
            .split(|letter: char| !letter.is_alphanumeric());
        let key = |word: &&str| {
            word.strip_prefix('S').is_some_and(|digits| {
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        words.filter(key).collect()
    }
}

fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(FACTS.as_bytes());
    let heads = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|record| Row {
            heads: heads.clone(),
            fields: record.unwrap(),
        })
        .collect()
}

/// Each row of the file with the indicator of its number.
fn pairs() -> Vec<(Row, Indicator)> {
    let set = decision_1980();
    let indicator = |row: Row| {
        let indicator = set
            .indicator(row.get("indicator").parse().unwrap())
            .unwrap()
            .clone();
        (row, indicator)
    };
    rows().into_iter().map(indicator).collect()
}

/// Every cell of an indicator with the name of its column: `common` or the code of a region.
fn cells(indicator: &Indicator) -> Vec<(&'static str, &Dated<Sourced<Cell>>)> {
    let regional = POINTS.map(|point| (point, indicator.cell(&AxisPoint::new(point)).unwrap()));
    let common = ("common", indicator.common());
    std::iter::once(common).chain(regional).collect()
}

/// What holds in the year 2020, in which every threshold of the file holds.
fn in_2020(cell: &Dated<Sourced<Cell>>) -> &Cell {
    &cell.at(day(2020, 12, 31)).unwrap().value
}

#[test]
fn the_set_has_the_rows_of_the_file_in_their_order() {
    let numbers: Vec<_> = decision_1980()
        .indicators()
        .iter()
        .map(|one| one.number().to_string())
        .collect();
    let file = rows();
    let printed: Vec<_> = file.iter().map(|row| row.get("indicator")).collect();
    assert_eq!(numbers, printed);
    let axis: Vec<_> = decision_1980()
        .axis()
        .iter()
        .map(|(point, _)| point.as_str().to_string())
        .collect();
    assert_eq!(axis, POINTS);
    assert_eq!(Region::ALL.map(Region::code), POINTS);
}

#[test]
fn groups_criteria_indicators_and_parts_are_5_19_49_and_50() {
    let set = decision_1980();
    assert_eq!(
        (
            set.groups().len(),
            set.criteria().len(),
            set.indicators().len()
        ),
        (5, 19, 49)
    );
    let parts: usize = set.indicators().iter().map(Indicator::part_count).sum();
    assert_eq!(parts, 50);
    let kind = |kind: &str| rows().iter().filter(|row| row.kind() == kind).count();
    assert_eq!(
        (kind("threshold"), kind("qualitative"), kind("delegated")),
        (20, 20, 9)
    );
    let open = |reason| {
        let holds = |one: &&Indicator| matches!(in_2020(one.common()), Cell::Open(found) if *found == reason);
        set.indicators().iter().filter(holds).count()
    };
    assert_eq!(
        (open(OpenReason::Delegated), open(OpenReason::NotFound)),
        (9, 0)
    );
    for (number, criterion) in (1..).zip(set.criteria()) {
        assert_eq!(criterion.number().get(), number);
        assert!(
            !criterion.name().en().is_empty() && criterion.name().vi() != criterion.name().en()
        );
    }
}

#[test]
fn names_and_places_in_the_table_are_those_of_the_file() {
    let set = decision_1980();
    for (row, indicator) in pairs() {
        let number = indicator.number();
        assert_eq!(indicator.name().vi(), row.get("name_vi"), "{number}");
        // A remark on the evidence of 6.2 stands in the file's name, and in the note of the crate.
        let name = row
            .get("name_en")
            .replace(" (drowning-prevention content per footnote: memory)", "");
        assert_eq!(indicator.name().en(), name, "{number}");
        let criterion = set
            .criteria()
            .iter()
            .find(|one| one.number() == number.criterion())
            .unwrap();
        assert_eq!(
            criterion.number().to_string(),
            row.get("criterion"),
            "{number}"
        );
        let group = set
            .groups()
            .iter()
            .find(|group| group.number() == criterion.group())
            .unwrap();
        let printed = format!("{} {}", group.number(), group.name().vi());
        assert_eq!(printed, row.get("group"), "{number}");
    }
}

#[test]
fn units_are_those_of_the_file() {
    // The file abbreviates; "village" there is "hamlet" (thôn) in the words of the crate.
    for (row, indicator) in pairs() {
        let expected = match row.get("unit") {
            "" => None,
            "houses" => Some((Dimension::Count, "houses".to_string())),
            "million VND/person/year" => Some((
                Dimension::Amount,
                "million dong per person and year".to_string(),
            )),
            "% km" => Some((Dimension::Percent, "% of km".to_string())),
            "% area" => Some((Dimension::Percent, "% of the area".to_string())),
            "% villages" => Some((Dimension::Percent, "% of hamlets".to_string())),
            "% households hygienic / % households clean" => {
                Some((Dimension::Percent, "% of households".to_string()))
            }
            other => Some((Dimension::Percent, other.replacen("% ", "% of ", 1))),
        };
        let found = indicator
            .unit()
            .map(|unit| (unit.dimension(), unit.label().en().to_string()));
        assert_eq!(found, expected, "{}", indicator.number());
    }
}

#[test]
fn every_value_of_every_column_is_that_of_the_file() {
    for (row, indicator) in pairs() {
        for (column, cell) in cells(&indicator) {
            let printed = row.get(column);
            let place = format!("{} in {column}", indicator.number());
            match (row.kind(), in_2020(cell)) {
                ("qualitative", Cell::Required(Requirement::Attested)) => {
                    assert_eq!(printed, "met", "{place}");
                }
                ("delegated", Cell::Open(OpenReason::Delegated)) => {
                    assert_eq!(printed, "province", "{place}");
                }
                ("threshold", Cell::Required(Requirement::Measured(thresholds))) => {
                    let values: Vec<_> = thresholds
                        .iter()
                        .map(|one| one.value().to_string())
                        .collect();
                    assert_eq!(values.join("/"), printed, "{place}");
                    for threshold in thresholds {
                        assert_eq!(
                            threshold.comparator().code(),
                            row.get("comparator"),
                            "{place}"
                        );
                        assert_eq!(Some(threshold.unit()), indicator.unit(), "{place}");
                    }
                }
                (kind, cell) => panic!("{place}: {kind}, but {cell:?}"),
            }
        }
    }
}

#[test]
fn hygienic_and_clean_water_are_two_parts_of_one_indicator() {
    let set = decision_1980();
    let compound: Vec<_> = set
        .indicators()
        .iter()
        .filter(|one| !one.parts().is_empty())
        .collect();
    assert_eq!(compound.len(), 1);
    let codes: Vec<_> = compound[0]
        .parts()
        .iter()
        .map(|part| part.code().as_str())
        .collect();
    assert_eq!(
        (compound[0].number().to_string().as_str(), codes),
        ("17.1", vec!["hygienic", "clean"])
    );
}

#[test]
fn every_value_carries_the_grade_and_the_sources_of_the_file() {
    for (row, indicator) in pairs() {
        let grade = match row.get("confidence") {
            "memory" => EvidenceGrade::Unsourced,
            "memory-low" => EvidenceGrade::UnsourcedDoubtful,
            code => code.parse().unwrap(),
        };
        for (column, cell) in cells(&indicator) {
            for (_, value) in cell.iter() {
                let place = format!("{} in {column}", indicator.number());
                assert_eq!(value.evidence.grade, grade, "{place}");
                let keys: BTreeSet<_> =
                    value.evidence.sources.iter().map(|one| &*one.key).collect();
                assert_eq!(keys, row.sources(), "{place}");
                let unsourced = matches!(
                    grade,
                    EvidenceGrade::Unsourced | EvidenceGrade::UnsourcedDoubtful
                );
                assert_eq!(keys.is_empty(), unsourced, "{place}");
            }
        }
    }
}

#[test]
fn both_conflicts_carry_their_note_in_both_languages() {
    let conflicts: Vec<_> = pairs()
        .into_iter()
        .filter(|(row, _)| row.get("confidence") == "conflict")
        .collect();
    let numbers: Vec<_> = conflicts
        .iter()
        .map(|(_, one)| one.number().to_string())
        .collect();
    assert_eq!(numbers, ["6.2", "14.3"]);
    for ((_, indicator), told) in conflicts.iter().zip([["S8", "S9"], ["40", "45"]]) {
        for (_, cell) in cells(indicator) {
            let value = cell.at(day(2020, 12, 31)).unwrap();
            let note = value.evidence.note.as_ref().unwrap();
            assert_ne!(note.vi(), note.en());
            for side in told {
                assert!(
                    note.vi().contains(side) && note.en().contains(side),
                    "{note:?}"
                );
            }
        }
    }
}

#[test]
fn every_value_cites_the_decision_and_names_its_indicator() {
    for indicator in decision_1980().indicators() {
        let number = indicator.number();
        for (column, cell) in cells(indicator) {
            for (_, value) in cell.iter() {
                let citation = &value.citation;
                assert_eq!(
                    citation.document.to_string(),
                    "1980/QĐ-TTg",
                    "{number} in {column}"
                );
                assert_eq!(citation.dated, Some(day(2016, 10, 17)));
                let place = citation.place.as_ref().unwrap();
                assert_eq!(place.vi(), format!("phụ lục, chỉ tiêu {number}"));
                assert_eq!(place.en(), format!("annex, indicator {number}"));
            }
        }
    }
}

#[test]
fn income_is_open_before_2020_and_36_for_the_northern_mountains_in_2020() {
    let set = decision_1980();
    let income = set.indicator("10".parse().unwrap()).unwrap();
    for (column, cell) in cells(income) {
        for number in 2016..2020 {
            let before = cell.at(year(number).last_day()).unwrap();
            assert_eq!(
                before.value,
                Cell::Open(OpenReason::NotFound),
                "{column} in {number}"
            );
        }
    }
    let north = income
        .cell(&Region::NorthernMidlandsAndMountains.into())
        .unwrap();
    let Cell::Required(Requirement::Measured(thresholds)) = in_2020(north) else {
        panic!("no threshold in 2020");
    };
    assert_eq!(
        (thresholds.len(), thresholds[0].value()),
        (1, decimal("36"))
    );
    assert_eq!(thresholds[0].comparator(), Comparator::AtLeast);
    // No other cell changes within the period of the set.
    for indicator in set.indicators().iter().filter(|one| *one != income) {
        assert!(
            cells(indicator)
                .iter()
                .all(|(_, cell)| cell.iter().count() == 1)
        );
    }
}

#[test]
fn the_overlay_of_hoa_binh_attests_the_nine_delegated_cells_and_the_income_before_2020() {
    let overlay = decision_816();
    let file = rows();
    let mut delegated: Vec<_> = file
        .iter()
        .filter(|row| row.kind() == "delegated")
        .map(|row| row.get("indicator"))
        .collect();
    delegated.push("10");
    let filled: Vec<_> = overlay
        .entries()
        .iter()
        .map(|entry| entry.indicator().to_string())
        .collect();
    assert_eq!(filled, delegated);
    for entry in overlay.entries() {
        assert_eq!(
            entry.requirement().value,
            Requirement::Attested,
            "nothing is invented"
        );
        assert_eq!(
            entry.requirement().citation.document.to_string(),
            "816/QĐ-UBND"
        );
        assert_eq!(entry.requirement().evidence.grade, EvidenceGrade::Inferred);
        assert!(entry.requirement().evidence.note.as_ref().is_some());
        let until = (entry.indicator().to_string() == "10").then(|| day(2020, 1, 1));
        assert_eq!(
            (entry.period().from(), entry.period().until()),
            (day(2017, 5, 19), until)
        );
    }
}
