//! The rules on criteria sets and overlays at their bounds, and the laws that tie them to resolving
//! and assessing.
#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use crate::common::{
    day, decimal, hoa_binh_standard, indicator, indicator_of_cells, part, percent_at_least,
    set_parts, shuffled, sourced, threshold, year,
};
use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Observation, Verdict};
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::criteria::{
    AxisPoint, Cell, Comparator, CriteriaSet, Dimension, MeasurementUnit, OpenReason, Overlay,
    Requirement, Threshold, catalog,
};
use nongthonmoi::law::Instrument;
use nongthonmoi::place::Region;
use nongthonmoi::rules::{CheckReport, Checker, Dossier, Severity};
use nongthonmoi::text::{Label, Lang};
use proptest::prelude::*;

/// Path and code of what is found in the family of criteria.
fn found(report: &CheckReport) -> Vec<String> {
    report
        .findings()
        .iter()
        .filter(|one| one.code().as_str().starts_with("NTM-3"))
        .map(|one| format!("{} {}", one.code(), one.path()))
        .collect()
}

fn check(set: &CriteriaSet, overlays: &[Overlay], date: NaiveDate) -> Vec<String> {
    let dossier = Dossier::new()
        .criteria_set(set)
        .overlays(overlays)
        .date(date);
    found(&Checker::built_in().check(&dossier))
}

fn checked() -> NaiveDate {
    day(2018, 12, 31)
}

fn document(number: u32) -> Instrument {
    Instrument::new(
        format!("{number}/QĐ-UBND").parse().unwrap(),
        day(2016, 1, 1),
        Label::new("Quy định thử", "Test overlay"),
    )
}

fn since(from: NaiveDate, until: Option<NaiveDate>) -> Period {
    Period::new(from, until).unwrap()
}

/// An overlay of one requirement from 2016 on.
fn over(number: u32, indicator: &str, requirement: Requirement) -> Overlay {
    within(number, indicator, since(day(2016, 1, 1), None), requirement)
}

fn within(number: u32, indicator: &str, period: Period, requirement: Requirement) -> Overlay {
    Overlay::new(document(number))
        .require(indicator.parse().unwrap(), period, sourced(requirement))
        .unwrap()
}

/// A set of two columns, in which indicator 1.1 asks for so many percent.
fn two_columns(here: &str, there: &str) -> CriteriaSet {
    let cell = |value| Cell::Required(Requirement::threshold(percent_at_least(value)));
    let one = indicator_of_cells("1.1", &[("x", cell(here)), ("y", cell(there))]);
    CriteriaSet::new(set_parts(&["x", "y"], vec![one])).unwrap()
}

fn one_column(requirement: &Requirement) -> CriteriaSet {
    let one = indicator("1.1", &["x"], requirement);
    CriteriaSet::new(set_parts(&["x"], vec![one])).unwrap()
}

#[test]
fn the_built_in_set_and_overlay_leave_nothing_to_say() {
    let (set, overlays) = (catalog::decision_1980(), [catalog::decision_816()]);
    for on in [day(2017, 5, 19), checked(), day(2019, 12, 31)] {
        assert_eq!(check(&set, &overlays, on), [""; 0], "{on}");
    }
    // Before its decision the province has said nothing: ten cells are open.
    let early = check(&set, &overlays, day(2017, 5, 18));
    let open = early.iter().filter(|one| one.starts_with("NTM-307"));
    assert_eq!(open.count(), 10);
    // In 2020 the national income level holds, and the attestation has lapsed.
    assert_eq!(
        check(&set, &overlays, day(2020, 1, 1)),
        ["NTM-310 /overlays/816~1QĐ-UBND/10"]
    );
}

#[test]
fn a_value_as_strict_as_the_set_is_allowed_and_one_below_is_not() {
    let set = two_columns("90", "90.0");
    for (value, codes) in [("90", 0), ("90.00", 0), ("90.01", 0), ("89.99", 1)] {
        let overlay = over(7, "1.1", Requirement::threshold(percent_at_least(value)));
        let found = check(&set, &[overlay], checked());
        assert_eq!(
            found,
            vec!["NTM-301 /overlays/7~1QĐ-UBND/1.1"; codes],
            "{value}"
        );
    }
}

#[test]
fn without_a_column_only_what_is_laxer_than_all_of_them_is_reported() {
    let set = two_columns("90", "70");
    let at = |value| over(7, "1.1", Requirement::threshold(percent_at_least(value)));
    let standard = |column| {
        set.resolve(AxisPoint::new(column), year(2018), &[&at("80")])
            .unwrap()
    };
    assert_eq!(check(&set, &[at("80")], checked()), [""; 0]);
    assert_eq!(check(&set, &[at("69")], checked()).len(), 1);
    // The column of the standard decides.
    for (column, expected) in [("x", 1), ("y", 0)] {
        let (standard, overlays) = (standard(column), [at("80")]);
        let dossier = Dossier::new()
            .criteria_set(&set)
            .overlays(&overlays)
            .date(checked())
            .standard(&standard);
        assert_eq!(found(&Checker::built_in().check(&dossier)).len(), expected);
    }
    // The mildest of the columns is named.
    let overlays = [at("69")];
    let dossier = Dossier::new().criteria_set(&set).overlays(&overlays);
    let report = Checker::built_in().check(&dossier);
    assert_eq!(
        report.findings()[0].text(Lang::En),
        "Document 7/QĐ-UBND, indicator 1.1: ≥ 69 units is laxer than ≥ 70 units of the set (evidence: read in the document itself), from 2016-01-01; columns: column x, column y"
    );
}

#[test]
fn a_weak_value_of_the_set_is_no_ground_for_an_error() {
    let set = catalog::decision_1980();
    let overlays = |number, value| {
        let own = over(7, number, Requirement::threshold(percent_at_least(value)));
        [catalog::decision_816(), own]
    };
    let only = |number, value| check(&set, &overlays(number, value), checked());
    // 15.1 is well evidenced, 12 is not.
    assert_eq!(only("15.1", "84.9"), ["NTM-301 /overlays/7~1QĐ-UBND/15.1"]);
    assert_eq!(only("12", "89.9"), ["NTM-302 /overlays/7~1QĐ-UBND/12"]);
    assert_eq!(only("12", "90"), [""; 0]);
}

/// Laxer is what lets a value pass that the set refuses; every pair of comparators on a grid.
#[test]
fn laxer_is_what_lets_a_value_pass_that_the_set_refuses() {
    let passes = |threshold: &Threshold, value: u32| {
        threshold
            .comparator()
            .holds(decimal(&value.to_string()).cmp(&threshold.value()))
    };
    for (own, national) in Comparator::ALL
        .iter()
        .flat_map(|own| {
            Comparator::ALL
                .iter()
                .map(move |national| (*own, *national))
        })
        .filter(|(own, national)| own.wants_more() == national.wants_more())
    {
        for (here, there) in [("10", "10"), ("10", "12"), ("12", "10")] {
            let own = threshold(own, here, Dimension::Percent);
            let national = threshold(national, there, Dimension::Percent);
            let set = one_column(&Requirement::threshold(national.clone()));
            let overlay = over(7, "1.1", Requirement::threshold(own.clone()));
            let expected = (0..=100).any(|value| passes(&own, value) && !passes(&national, value));
            let found = check(&set, &[overlay], checked());
            assert_eq!(!found.is_empty(), expected, "{own:?} {national:?}");
        }
    }
}

#[test]
fn another_direction_dimension_or_unit_is_not_compared_but_told() {
    let amount = |value: &str, code: &'static str, unit: &'static str| {
        let unit = MeasurementUnit::new(code, Dimension::Amount, Label::same(unit));
        Requirement::threshold(Threshold::new(Comparator::AtLeast, decimal(value), unit).unwrap())
    };
    let percent =
        |comparator| Requirement::threshold(threshold(comparator, "10", Dimension::Percent));
    let count = Requirement::threshold(threshold(Comparator::AtLeast, "10", Dimension::Count));
    let told = vec!["NTM-303 /overlays/7~1QĐ-UBND/1.1"];
    for (national, own, expected) in [
        (
            percent(Comparator::AtMost),
            percent(Comparator::AtLeast),
            told.clone(),
        ),
        (
            percent(Comparator::MoreThan),
            percent(Comparator::LessThan),
            told.clone(),
        ),
        (percent(Comparator::AtLeast), count, told.clone()),
        (
            amount("36", "million-dong", "triệu đồng"),
            amount("36000", "thousand-dong", "nghìn đồng"),
            told,
        ),
        (
            amount("36", "million-dong", "triệu đồng"),
            amount("36", "million-dong", "triệu"),
            vec![],
        ),
    ] {
        let found = check(&one_column(&national), &[over(7, "1.1", own)], checked());
        assert_eq!(found, expected);
    }
}

#[test]
fn an_attestation_may_fill_an_open_cell_but_not_take_the_place_of_a_threshold() {
    let cells = [("x", Cell::Open(OpenReason::Delegated))];
    let open = indicator_of_cells("1.1", &cells);
    let open = CriteriaSet::new(set_parts(&["x"], vec![open])).unwrap();
    let attested = [over(7, "1.1", Requirement::Attested)];
    assert_eq!(check(&open, &attested, checked()), [""; 0]);
    let measured = one_column(&Requirement::threshold(percent_at_least("90")));
    assert_eq!(
        check(&measured, &attested, checked()),
        ["NTM-304 /overlays/7~1QĐ-UBND/1.1"]
    );
    assert_eq!(
        check(&one_column(&Requirement::Attested), &attested, checked()),
        [""; 0]
    );
}

#[test]
fn a_value_is_held_against_the_time_in_which_both_hold() {
    let set = catalog::decision_1980();
    let income = |from, until, value| {
        let national = set.indicator("10".parse().unwrap()).unwrap();
        let unit = national.unit().unwrap().clone();
        let own = Threshold::new(Comparator::AtLeast, decimal(value), unit).unwrap();
        let own = within(7, "10", since(from, until), Requirement::threshold(own));
        check(&set, &[catalog::decision_816(), own], checked())
    };
    // Until the end of 2019 the national level is open; from 2020 on the mildest region has 36.
    let (from, next) = (day(2018, 1, 1), day(2020, 1, 1));
    assert_eq!(income(from, Some(next), "29"), [""; 0]);
    assert_eq!(
        income(from, next.succ_opt(), "29"),
        ["NTM-301 /overlays/7~1QĐ-UBND/10"]
    );
    assert_eq!(income(from, None, "36"), [""; 0]);
}

#[test]
fn an_entry_outside_the_period_of_the_set_is_told_and_one_on_its_last_day_is_not() {
    let set = one_column(&Requirement::threshold(percent_at_least("90")));
    let own = |from| {
        let requirement = Requirement::threshold(percent_at_least("90"));
        check(
            &set,
            &[within(7, "1.1", since(from, None), requirement)],
            day(2026, 12, 31),
        )
    };
    // The period of the set is 2016 to 2026.
    assert_eq!(own(day(2026, 12, 31)), [""; 0]);
    assert_eq!(
        own(day(2027, 1, 1)),
        [
            "NTM-308 /overlays/7~1QĐ-UBND/1.1",
            "NTM-310 /overlays/7~1QĐ-UBND/1.1"
        ]
    );
    let outside = check(&set, &[], day(2027, 1, 1));
    assert_eq!(outside, [""; 0]);
    let dossier = Dossier::new()
        .criteria_set(&set)
        .overlays(&[])
        .date(day(2027, 1, 1));
    let report = Checker::built_in().check(&dossier);
    let skipped = report
        .skipped()
        .iter()
        .find(|one| one.code.as_str() == "NTM-307");
    assert_eq!(
        skipped.unwrap().reason.text(Lang::En),
        "the day of the check is outside the period of the set"
    );
}

#[test]
fn an_entry_may_begin_in_the_year_of_its_decision_and_not_before() {
    let set = one_column(&Requirement::Attested);
    let from = |from| {
        let decision = Instrument::new(
            "7/QĐ-UBND".parse().unwrap(),
            day(2017, 5, 19),
            Label::new("Quy định thử", "Test overlay"),
        );
        let requirement = sourced(Requirement::Attested);
        let number = "1.1".parse().unwrap();
        let overlay = Overlay::new(decision).require(number, since(from, None), requirement);
        check(&set, &[overlay.unwrap()], checked())
    };
    assert_eq!(from(day(2017, 1, 1)), [""; 0]);
    assert_eq!(
        from(day(2016, 12, 31)),
        ["NTM-309 /overlays/7~1QĐ-UBND/1.1"]
    );
}

#[test]
fn a_year_left_out_of_a_ladder_is_told() {
    let set = one_column(&Requirement::Attested);
    let ladder = [2017, 2019].map(|number| {
        let period = since(day(number, 1, 1), Some(day(number + 1, 1, 1)));
        within(7, "1.1", period, Requirement::Attested)
    });
    for (number, expected) in [(2017, 0), (2018, 1), (2019, 0), (2020, 1)] {
        let found = check(&set, &ladder, day(number, 6, 30));
        assert_eq!(found.len(), expected, "{number}: {found:?}");
    }
    let dossier = Dossier::new().overlays(&ladder).date(day(2018, 6, 30));
    let report = Checker::built_in().check(&dossier);
    assert_eq!(
        report.findings()[0].text(Lang::Vi),
        "Văn bản 7/QĐ-UBND, chỉ tiêu 1.1: áp dụng từ 01/01/2017 đến hết 31/12/2017, từ 01/01/2019 đến hết 31/12/2019; ngày 30/06/2018 không có quy định nào của tỉnh"
    );
}

#[test]
fn thresholds_that_differ_on_one_day_contradict_and_digits_or_attestations_do_not() {
    let set = one_column(&Requirement::threshold(percent_at_least("50")));
    let at = |number, value, from, until| {
        let requirement = Requirement::threshold(percent_at_least(value));
        within(number, "1.1", since(from, until), requirement)
    };
    let (first, change) = (day(2016, 1, 1), day(2018, 1, 1));
    let found = |overlays: &[Overlay]| {
        let mut found = check(&set, overlays, checked());
        found.retain(|one| !one.starts_with("NTM-304"));
        found
    };
    assert_eq!(
        found(&[at(7, "60", first, Some(change)), at(8, "70", change, None)]),
        [""; 0]
    );
    assert_eq!(
        found(&[
            at(7, "60", first, change.succ_opt()),
            at(8, "70", change, None)
        ]),
        ["NTM-311 /overlays/8~1QĐ-UBND/1.1"]
    );
    assert_eq!(
        found(&[at(7, "60", first, None), at(8, "60.0", first, None)]),
        [""; 0]
    );
    let attested = over(7, "1.1", Requirement::Attested);
    assert_eq!(found(&[attested, at(8, "70", first, None)]), [""; 0]);
    // A short one within a long one that says the same as its neighbour.
    let three = [
        at(7, "60", first, None),
        at(8, "70", day(2017, 1, 1), Some(change)),
        at(9, "60", change, None),
    ];
    assert_eq!(found(&three), ["NTM-311 /overlays/8~1QĐ-UBND/1.1"]);
}

#[test]
fn clean_water_may_ask_as_much_as_hygienic_water_and_no_more() {
    let set = catalog::decision_1980();
    let water = |hygienic, clean| {
        let thresholds = [hygienic, clean].map(percent_at_least);
        let own = over(7, "17.1", Requirement::Measured(thresholds.into()));
        check(&set, &[catalog::decision_816(), own], checked())
    };
    assert_eq!(water("98", "98"), [""; 0]);
    assert_eq!(water("98", "98.1"), ["NTM-312 /overlays/7~1QĐ-UBND/17.1"]);
    // The misprint of a published source, 55 for 95 in one column, beside a sound column.
    let both = |values: [&str; 2]| {
        Cell::Required(Requirement::Measured(values.map(percent_at_least).into()))
    };
    let cells = [("x", both(["95", "60"])), ("y", both(["55", "60"]))];
    let misprinted =
        indicator_of_cells("17.1", &cells).with_parts(vec![part("hygienic"), part("clean")]);
    let set = CriteriaSet::new(set_parts(&["x", "y"], vec![misprinted])).unwrap();
    assert_eq!(
        check(&set, &[], checked()),
        ["NTM-312 /criteria_set/indicators/17.1/cells/y"]
    );
}

#[test]
fn every_weak_threshold_of_the_standard_is_named_and_no_attestation() {
    let standard = hoa_binh_standard(2018);
    let report = Checker::built_in().check(&Dossier::new().standard(&standard));
    let expected: Vec<String> = standard
        .indicators()
        .iter()
        .filter(|one| one.requirement().evidence.grade.is_weak())
        .filter(|one| matches!(&one.requirement().value, Requirement::Measured(_)))
        .map(|one| format!("NTM-313 /standard/indicators/{}", one.number()))
        .collect();
    let found: Vec<String> = found(&report);
    assert_eq!(found.len(), 11);
    assert!(expected.iter().all(|one| found.contains(one)) && expected.len() == found.len());
    assert!(report.has_no_errors() && report.count(Severity::Warning) == 0);
}

#[test]
fn a_set_without_water_and_a_dossier_without_overlays_are_skipped_with_the_reason() {
    let set = one_column(&Requirement::Attested);
    let reasons = |dossier: &Dossier<'_>| {
        let report = Checker::built_in().check(dossier);
        let skipped = report.skipped().iter();
        let of_water = skipped.filter(|one| one.code.as_str() == "NTM-312");
        of_water
            .map(|one| format!("{}: {}", one.path, one.reason.text(Lang::En)))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        reasons(&Dossier::new().criteria_set(&set).overlays(&[])),
        [": the set has no indicator of hygienic and clean water"]
    );
    assert_eq!(
        reasons(&Dossier::new().criteria_set(&catalog::decision_1980())),
        ["/overlays: there is no overlay of a province"]
    );
}

/// Overlays that fill, replace or miss cells of the built-in set, on any days.
fn any_overlay() -> impl Strategy<Value = Overlay> {
    let entry = (
        prop::sample::select(vec!["2.1", "2.9", "7", "10", "12", "15.1", "15.3", "17.1"]),
        prop::sample::select(Comparator::ALL.to_vec()),
        0_u32..=100,
        0_usize..=2,
        2015_i32..2022,
        prop::option::of(1_i32..4),
    );
    (1_u32..4, prop::collection::vec(entry, 0..5)).prop_map(|(number, entries)| {
        entries.into_iter().fold(
            Overlay::new(document(number)),
            |overlay, (indicator, comparator, value, count, from, years)| {
                let one = threshold(comparator, &value.to_string(), Dimension::Percent);
                let requirement = match count {
                    0 => Requirement::Attested,
                    count => Requirement::Measured(vec![one; count]),
                };
                let until = years.map(|years| day(from + years, 1, 1));
                let period = since(day(from, 1, 1), until);
                let number = indicator.parse().unwrap();
                let with = overlay
                    .clone()
                    .require(number, period, sourced(requirement));
                with.unwrap_or(overlay)
            },
        )
    })
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn a_set_resolves_exactly_when_no_rule_says_what_hinders_it(
        overlays in prop::collection::vec(any_overlay(), 0..4), number in 2017_u16..=2020
    ) {
        let mut parts = catalog::decision_1980().into_parts();
        parts.indicators.retain(|one| ["2.1", "7", "10", "12", "15.1", "15.3", "17.1"].contains(&one.number().to_string().as_str()));
        let criteria: Vec<_> = parts.indicators.iter().map(|one| one.number().criterion()).collect();
        parts.criteria.retain(|one| criteria.contains(&one.number()));
        let set = CriteriaSet::new(parts).unwrap();
        let laid: Vec<&Overlay> = overlays.iter().collect();
        let resolved = set.resolve(Region::RedRiverDelta, year(number), &laid);
        let found = check(&set, &overlays, year(number).last_day());
        let hindered = found.iter().any(|one| ["NTM-305", "NTM-306", "NTM-307"].contains(&&one[..7]));
        prop_assert_eq!(resolved.is_err(), hindered, "{:?} {:?}", resolved.err(), found);
    }

    #[test]
    fn the_order_of_the_overlays_changes_no_finding(
        overlays in prop::collection::vec(any_overlay(), 0..5), seed in any::<u64>()
    ) {
        let set = catalog::decision_1980();
        let texts = |overlays: &[Overlay]| {
            let dossier = Dossier::new().criteria_set(&set).overlays(overlays).date(checked());
            let report = Checker::built_in().check(&dossier);
            let findings = report.findings().iter();
            findings.map(|one| format!("{} {} {}", one.code(), one.path(), one.text(Lang::Vi))).collect::<Vec<_>>()
        };
        prop_assert_eq!(texts(&overlays), texts(&shuffled(&overlays, seed)));
    }

    #[test]
    fn a_contradiction_is_told_exactly_when_two_thresholds_differ_on_a_day(
        overlays in prop::collection::vec(any_overlay(), 0..6)
    ) {
        let entries: Vec<_> = overlays
            .iter()
            .flat_map(|overlay| overlay.entries().iter().map(move |entry| (&overlay.instrument().number, entry)))
            .filter(|(_, entry)| matches!(&entry.requirement().value, Requirement::Measured(_)))
            .collect();
        let differs = entries.iter().any(|(_, one)| entries.iter().any(|(_, other)| {
            one.indicator() == other.indicator()
                && one.period().overlaps(other.period())
                && one.requirement().value != other.requirement().value
        }));
        let report = Checker::built_in().check(&Dossier::new().overlays(&overlays));
        let told = report.findings().iter().filter(|one| one.code().as_str() == "NTM-311").count();
        prop_assert_eq!(told > 0, differs);
        prop_assert!(told <= entries.len());
    }

    /// What is not told as laxer makes nobody pass whom the set refuses.
    #[test]
    fn whoever_passes_by_an_overlay_that_is_not_laxer_passes_by_the_set(
        own in (prop::sample::select(Comparator::ALL.to_vec()), 0_u32..=100),
        national in (prop::sample::select(Comparator::ALL.to_vec()), 0_u32..=100),
        tenths in 0_i64..=1000,
    ) {
        let [own, national] = [own, national].map(|(comparator, value)| {
            threshold(comparator, &value.to_string(), Dimension::Percent)
        });
        prop_assume!(own.comparator().wants_more() == national.comparator().wants_more());
        let set = one_column(&Requirement::threshold(national));
        let overlays = [over(7, "1.1", Requirement::threshold(own))];
        prop_assume!(check(&set, &overlays, checked()).is_empty());
        let verdict = |overlays: &[&Overlay]| {
            let standard = set.resolve(AxisPoint::new("x"), year(2018), overlays).unwrap();
            let figure = Observation::Amount(nongthonmoi::quantity::Decimal::new(tenths, 1));
            let report = CommuneReport::new("04813".parse().unwrap(), checked())
                .observe("1.1".parse().unwrap(), figure);
            let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
            assessment.indicator("1.1".parse().unwrap()).unwrap()
        };
        if verdict(&[&overlays[0]]) == Verdict::Met {
            prop_assert_eq!(verdict(&[]), Verdict::Met);
        }
    }
}

#[test]
fn parts_of_other_indicators_are_not_taken_for_water() {
    let requirement = Requirement::Measured(["10", "90"].map(percent_at_least).into());
    let one =
        indicator("1.1", &["x"], &requirement).with_parts(vec![part("hygienic"), part("clean")]);
    let set = CriteriaSet::new(set_parts(&["x"], vec![one])).unwrap();
    assert_eq!(check(&set, &[], checked()), [""; 0]);
}
