//! Assessments of many: they say what single assessments say, and give back what went in.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use crate::common::naive::check_against_naive;
use crate::common::strategies::{
    any_observation_at_all, any_observations, any_standard, standard_of,
};
use crate::common::{
    day, decimal, hoa_binh_standard, indicator, part, percent_at_least, policies, report,
    report_of, small_standard, threshold,
};
use nongthonmoi::assessment::{
    Assessment, Assessments, ChangeError, CommuneReport, CountingPolicy, Observation, OtherParts,
    ReportError, Shortfall,
};
use nongthonmoi::criteria::{Comparator, Dimension, PartNumber, Requirement, Standard, catalog};
use nongthonmoi::place::Region;
use nongthonmoi::text::Lang;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const POLICY: CountingPolicy = CountingPolicy::ONLY_MET;

/// The sizes at which words are full, begin and end.
const SIZES: [usize; 8] = [1, 5, 63, 64, 65, 96, 127, 128];

fn number(text: &str) -> PartNumber {
    text.parse().unwrap()
}

/// What an assessment says, in words.
fn told(assessment: &Assessment<'_>) -> String {
    let met = assessment.criteria_met();
    let criteria: Vec<_> = assessment
        .criteria()
        .map(|(one, verdict)| (one.number(), verdict))
        .collect();
    let parts: Vec<_> = assessment.parts().map(|part| part.text(Lang::En)).collect();
    assert_eq!(
        assessment.shortfalls().count(),
        assessment.shortfalls().len()
    );
    let short: Vec<_> = assessment
        .shortfalls()
        .map(|one| {
            (
                one.part.number().clone(),
                one.distance(),
                one.text(Lang::Vi),
            )
        })
        .collect();
    let missing: Vec<_> = assessment.missing();
    let explanation = assessment.explanation(Lang::Vi);
    let written = serde_json::to_string(assessment).unwrap();
    format!("{met:?} {criteria:?} {parts:?} {short:?} {missing:?} {explanation} {written}")
}

/// A standard of one of the sizes with two reports on it.
fn any_case() -> impl Strategy<Value = (Standard, Vec<CommuneReport>)> {
    select(&SIZES[..])
        .prop_flat_map(standard_of)
        .prop_flat_map(|standard| {
            let reports = vec(any_observations(&standard), 2..4);
            reports.prop_map(move |reports| {
                (
                    standard.clone(),
                    reports.into_iter().map(report_of).collect(),
                )
            })
        })
}

fn table_of(standard: &Standard, reports: &[CommuneReport]) -> Assessments {
    let mut table = Assessments::new(standard.clone(), POLICY);
    for (row, report) in reports.iter().enumerate() {
        assert_eq!(table.push(report), Ok(row));
    }
    table
}

/// A report with its observations in the order of the parts.
fn in_order(standard: &Standard, report: &CommuneReport) -> CommuneReport {
    let empty = CommuneReport::new(report.commune(), report.date());
    standard.parts().iter().fold(empty, |ordered, part| {
        let mut observed = report.observations();
        match observed.find(|(number, _)| *number == part.number()) {
            Some((number, observation)) => ordered.observe(number.clone(), observation),
            None => ordered,
        }
    })
}

/// As text, in which every digit shows.
fn written(report: &CommuneReport) -> Vec<String> {
    let observations = report.observations();
    observations
        .map(|(number, observation)| format!("{number} {observation}"))
        .collect()
}

proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 48, ..crate::common::laws() })]

    #[test]
    fn a_table_obeys_the_naive_rules_at_every_width((standard, reports) in any_case()) {
        for report in reports {
            check_against_naive(&standard, &crate::common::observed(&report));
        }
    }

    #[test]
    fn a_row_says_what_a_single_assessment_says((standard, reports) in any_case()) {
        let table = table_of(&standard, &reports);
        for policy in policies() {
            prop_assert_eq!(table.rows().len(), reports.len());
            for (row, report) in table.rows().zip(&reports) {
                let row = row.with_policy(policy);
                let single = Assessment::of(&standard, report, policy).unwrap();
                prop_assert_eq!((row.commune(), row.date()), (report.commune(), report.date()));
                prop_assert_eq!(told(&row), told(&single));
            }
            let backwards: Vec<_> = table.rows().rev().map(|row| row.to_report()).collect();
            let forwards = table.rows().map(|row| row.to_report());
            prop_assert_eq!(backwards.into_iter().rev().collect::<Vec<_>>(), forwards.collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_went_in_comes_out_digit_for_digit((standard, reports) in any_case()) {
        let table = table_of(&standard, &reports);
        for (row, (out, report)) in table.rows().map(|row| row.to_report()).zip(&reports).enumerate() {
            let expected = in_order(&standard, report);
            prop_assert_eq!(written(&out), written(&expected));
            prop_assert_eq!(&out, &expected);
            for part in standard.parts() {
                let observed = report.observations().find(|(one, _)| *one == part.number());
                prop_assert_eq!(
                    table.observation(row, part.number()).map(|one| one.to_string()),
                    observed.map(|(_, one)| one.to_string())
                );
            }
        }
    }

    /// Whatever a table had before, and whichever columns a sheet has.
    #[test]
    fn a_sheet_fills_a_table_as_reports_do((standard, reports) in any_case(), seed in any::<u64>()) {
        let numbers: Vec<_> = standard.parts().iter().map(|part| part.number().clone()).collect();
        let columns = crate::common::shuffled(&numbers, seed);
        let mut table = table_of(&standard, &reports);
        table.clear();
        prop_assert!(table.is_empty());
        let mut sheet = table.sheet(&columns).unwrap();
        for (row, report) in reports.iter().enumerate() {
            let cells = columns.iter().map(|column| {
                let mut observed = report.observations();
                observed.find(|(number, _)| *number == column).map(|(_, observation)| observation)
            });
            prop_assert_eq!(sheet.push(report.commune(), report.date(), cells), Ok(row));
        }
        for (row, report) in reports.iter().enumerate() {
            prop_assert_eq!(table.row(row).unwrap().to_report(), in_order(&standard, report));
        }
    }

    /// Any report, also with numbers twice and figures that no part can have.
    #[test]
    fn a_table_refuses_what_a_single_assessment_refuses(
        standard in any_standard(),
        picks in vec((any::<Index>(), any_observation_at_all(), 0_u8..20), 0..12)
    ) {
        let observations = picks.into_iter().map(|(pick, observation, stray)| {
            let known = pick.get(standard.parts()).number().clone();
            (if stray == 0 { number("77.7") } else { known }, observation)
        });
        let report = report_of(observations);
        let sound = report_of([]);
        let mut table = table_of(&standard, std::slice::from_ref(&sound));
        let single = Assessment::of(&standard, &report, POLICY);
        match table.push(&report) {
            Ok(row) => {
                prop_assert_eq!(row, 1);
                let assessed = table.row(row).unwrap();
                prop_assert_eq!(told(&assessed), told(&single.unwrap()));
            }
            Err(invalid) => {
                prop_assert_eq!(Some(invalid), single.err());
                prop_assert_eq!(table.rows().map(|row| row.to_report()).collect::<Vec<_>>(), vec![sound.clone()]);
                // Nothing of the refused report is left behind.
                prop_assert_eq!(table.push(&sound), Ok(1));
                prop_assert_eq!(table.row(1).unwrap().to_report(), sound);
            }
        }
    }

    /// Any changes, one after the other, refused ones among them.
    #[test]
    fn a_change_judges_its_cell_anew(
        (standard, reports) in any_case(),
        changes in vec((any::<Index>(), any::<Index>(), prop::option::weighted(0.8, any_observation_at_all())), 1..40)
    ) {
        let mut table = table_of(&standard, &reports);
        for (row, part, observation) in &changes {
            let row = row.index(reports.len());
            let part = part.get(standard.parts());
            let before = table.row(row).unwrap().to_report();
            let index = standard.part_index(part.number()).unwrap();
            prop_assert_eq!(standard.part_at(index), Some(part));
            let answer = table.observe(row, index, *observation);
            let now = table.row(row).unwrap().to_report();
            let single = Assessment::of(&standard, &now, POLICY).unwrap();
            match answer {
                Ok(met) => {
                    prop_assert_eq!(met, single.criteria_met());
                    let kept = table.observation(row, part.number());
                    prop_assert_eq!(
                        kept.map(|one| one.to_string()),
                        observation.map(|one| one.to_string())
                    );
                }
                Err(ChangeError::Observation(ReportError::Observation { number, .. })) => {
                    prop_assert_eq!(&number, part.number());
                    prop_assert_eq!(&now, &before);
                }
                Err(other) => prop_assert!(false, "{other}"),
            }
            for policy in policies() {
                let single = single.with_policy(policy);
                prop_assert_eq!(told(&table.row(row).unwrap().with_policy(policy)), told(&single));
            }
        }
        prop_assert_eq!(table.len(), reports.len());
    }

    /// One figure at a time walks over its threshold, which is where verdicts turn.
    #[test]
    fn a_figure_that_moves_turns_its_criterion(
        comparator in select(Comparator::ALL.to_vec()), steps in vec((-3_i64..=3, 0_u32..=8), 1..20)
    ) {
        let limit = threshold(comparator, "36.5", Dimension::Amount);
        let attested = indicator("1.2", &["x"], &Requirement::Attested);
        let standard = small_standard(vec![
            indicator("1.1", &["x"], &Requirement::threshold(limit.clone())),
            attested,
        ]);
        let index = standard.part_index(&number("1.1")).unwrap();
        for other in ["met", "not-met", "basically-met", "not-applicable"] {
            let start = [("1.1", "36.5"), ("1.2", other)];
            let mut followed = table_of(&standard, &[report(&start)]);
            for (step, scale) in &steps {
                let value = limit.value() + nongthonmoi::quantity::Decimal::new(*step, *scale);
                let met = followed.observe(0, index, Some(Observation::Amount(value))).unwrap();
                let holds = comparator.holds(value.cmp(&limit.value()));
                let counts = u8::from(holds && ["met", "not-applicable"].contains(&other));
                prop_assert_eq!((met.at_least(), met.at_most()), (counts, counts));
            }
        }
    }
}

#[test]
fn other_thresholds_of_the_same_parts_may_be_tried() {
    let of_2018 = hoa_binh_standard(2018);
    let stricter = crate::common::overlay("4.2", Requirement::threshold(percent_at_least("98")));
    let overlays = [&catalog::decision_816(), &stricter];
    let region = Region::NorthernMidlandsAndMountains;
    let other = catalog::decision_1980()
        .resolve(region, crate::common::year(2018), &overlays)
        .unwrap();
    let reports = [
        report(&[
            ("10", "met"),
            ("11", "11.9"),
            ("5", "2/3"),
            ("4.2", "97.99"),
            ("4.1", "met"),
        ]),
        report(&[("4.1", "met"), ("4.2", "94.999999"), ("17.1", "met")]),
    ];
    let table = table_of(&of_2018, &reports);
    let assessed = table.with_standard(other.clone()).unwrap();
    for (row, report) in assessed.rows().zip(&reports) {
        let single = Assessment::of(&other, report, POLICY).unwrap();
        assert_eq!(told(&row), told(&single));
    }
    // Rows that are not there are left out.
    assert_eq!(assessed.rows_in(1..9).len(), 1);
    assert_eq!(assessed.rows_in(7..9).len(), 0);
    assert_eq!(
        assessed.rows_in(0..2).nth(1).map(|row| told(&row)),
        assessed.row(1).map(|row| told(&row))
    );
    assert!(assessed.row(2).is_none());
}

#[test]
fn a_standard_of_other_parts_is_refused() {
    let measured =
        |dimension| Requirement::threshold(threshold(Comparator::AtLeast, "5", dimension));
    let of =
        |requirement: &Requirement| small_standard(vec![indicator("1.1", &["x"], requirement)]);
    let table = table_of(&of(&measured(Dimension::Count)), &[report(&[("1.1", "5")])]);
    let longer = small_standard(vec![
        indicator("1.1", &["x"], &measured(Dimension::Count)),
        indicator("2", &["x"], &Requirement::Attested),
    ]);
    for (other, differing) in [
        (of(&measured(Dimension::Amount)), "1.1"),
        (of(&Requirement::Attested), "1.1"),
        (longer, "2"),
    ] {
        let error = table.with_standard(other).unwrap_err();
        assert_eq!(
            error,
            OtherParts::Part {
                number: number(differing)
            }
        );
        assert!(error.text(Lang::Vi).contains(differing));
    }
    let mut late = Assessments::new(hoa_binh_standard(2018), POLICY);
    let report = CommuneReport::new("04813".parse().unwrap(), day(2016, 11, 30));
    let refused = late.push(&report).unwrap_err();
    assert!(matches!(
        refused.errors(),
        [ReportError::DateOutsidePeriod { .. }]
    ));
    assert!(late.is_empty());
}

#[test]
fn a_report_outside_the_period_of_another_standard_is_named() {
    let short =
        crate::common::set_parts(&["x"], vec![indicator("1", &["x"], &Requirement::Attested)]);
    let mut long = short.clone();
    long.period = nongthonmoi::calendar::Period::new(day(2010, 1, 1), None).unwrap();
    let resolve = |parts| {
        let set = nongthonmoi::criteria::CriteriaSet::new(parts).unwrap();
        let point = nongthonmoi::criteria::AxisPoint::new("x");
        set.resolve(point, crate::common::year(2018), &[]).unwrap()
    };
    let (short, long) = (resolve(short), resolve(long));
    let mut table = Assessments::new(long, POLICY);
    for date in [day(2018, 1, 1), day(2030, 1, 1), day(2019, 1, 1)] {
        table
            .push(&CommuneReport::new("04813".parse().unwrap(), date))
            .unwrap();
    }
    let error = table.with_standard(short).unwrap_err();
    assert_eq!(
        error,
        OtherParts::Period {
            date: day(2030, 1, 1)
        }
    );
    assert!(error.text(Lang::Vi).contains("01/01/2030"));
}

#[test]
fn columns_are_looked_up_once_and_refused_by_number() {
    let standard = hoa_binh_standard(2018);
    let mut table = Assessments::with_capacity(standard, POLICY, 4);
    let error = table.sheet(&[number("1.1"), number("77.7")]).unwrap_err();
    assert_eq!(
        error,
        ReportError::UnknownIndicator {
            number: number("77.7")
        }
    );
    assert!(error.text(Lang::Vi).contains("77.7"));
    let error = table
        .sheet(&[number("17.1"), number("17.1/clean")])
        .unwrap_err();
    assert_eq!(
        error,
        ReportError::Duplicate {
            number: number("17.1/clean")
        }
    );
    assert!(error.text(Lang::Vi).contains("hai lần"));

    let (commune, date) = ("04813".parse().unwrap(), day(2018, 12, 31));
    let mut sheet = table
        .sheet(&[number("17.1"), number("4.2"), number("10")])
        .unwrap();
    let cell = |text: &str| Some(text.parse::<Observation>().unwrap());
    // Empty cells behind the columns are no harm, observations there would be lost.
    let cells = [cell("met"), cell("96.50"), None, None];
    assert_eq!(sheet.push(commune, date, cells), Ok(0));
    assert_eq!(sheet.push(commune, date, [cell("not-met")]), Ok(1));
    let refused = sheet.push(
        commune,
        date,
        [cell("95"), cell("120"), cell("5"), cell("met")],
    );
    let refused = refused.unwrap_err();
    let told: Vec<_> = refused
        .errors()
        .iter()
        .map(|error| error.text(Lang::Vi))
        .collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told[3].contains("3 cột"));

    assert_eq!(table.len(), 2);
    assert!(
        table
            .rows()
            .all(|row| (row.commune(), row.date()) == (commune, date))
    );
    let out = table.row(0).unwrap().to_report();
    assert_eq!(
        written(&out),
        ["4.2 96.50", "17.1/hygienic met", "17.1/clean met"]
    );
    assert_eq!(table.observation(0, &number("17.1")), None);
    assert!(table.row(2).is_none());
}

#[test]
fn a_change_of_nothing_that_is_there_is_refused() {
    let standard = hoa_binh_standard(2018);
    let (first, last) = (
        standard.part_index(&number("1.1")),
        standard.part_index(&number("19.2")),
    );
    let (first, last) = (first.unwrap(), last.unwrap());
    assert_eq!(
        (first.position(), standard.part_index(&number("77"))),
        (0, None)
    );
    let small = small_standard(vec![indicator("1.1", &["x"], &Requirement::Attested)]);
    assert_eq!(small.part_at(last), None);

    let mut table = table_of(&small, &[report(&[])]);
    let error = table.observe(1, first, Some(Observation::Met)).unwrap_err();
    assert_eq!(error, ChangeError::NoSuchRow { row: 1, rows: 1 });
    assert!(error.text(Lang::Vi).contains("dòng 1"));
    let error = table.observe(0, last, None).unwrap_err();
    let position = last.position();
    assert_eq!(error, ChangeError::NoSuchPart { position, parts: 1 });
    assert!(error.text(Lang::Vi).contains("vị trí"));
    let error = table
        .observe(0, first, Some("5".parse().unwrap()))
        .unwrap_err();
    assert!(error.text(Lang::Vi).contains("1.1"), "{error}");
    for observation in [None, Some(Observation::Met), Some("5".parse().unwrap())] {
        let error = table.observe(1, first, observation).unwrap_err();
        assert_eq!(error, ChangeError::NoSuchRow { row: 1, rows: 1 });
        let error = table.observe(0, last, observation).unwrap_err();
        assert_eq!(error, ChangeError::NoSuchPart { position, parts: 1 });
    }
    assert!(table.row(1).is_none());
}

/// Every answer put in the place of every other, beside every answer of the criterion's other part,
/// under every policy, with few parts and many: the count is that of the report assessed anew, and the
/// row beside it stays.
#[test]
fn every_change_of_every_answer_counts() {
    let answers: Vec<Option<Observation>> = [
        "",
        "met",
        "basically-met",
        "not-met",
        "not-applicable",
        "90.0",
        "89.9",
        "90.00000001",
        "89.99999999",
        "9/10",
        "8/9",
    ]
    .iter()
    .map(|text| (!text.is_empty()).then(|| text.parse().unwrap()))
    .collect();
    let measured = Requirement::threshold(percent_at_least("90"));
    for further in [0, 64] {
        let mut indicators = vec![
            indicator("1.1", &["x"], &measured),
            indicator("1.2", &["x"], &measured),
        ];
        for criterion in 2..further + 2 {
            indicators.push(indicator(
                &criterion.to_string(),
                &["x"],
                &Requirement::Attested,
            ));
        }
        let standard = small_standard(indicators);
        let (part, other) = (number("1.1"), number("1.2"));
        let (part, other) = (
            standard.part_index(&part).unwrap(),
            standard.part_index(&other).unwrap(),
        );
        for policy in policies() {
            let mut followed = Assessments::new(standard.clone(), policy);
            for _ in 0..2 {
                followed.push(&report(&[])).unwrap();
            }
            for beside in &answers {
                followed.observe(0, other, *beside).unwrap();
                for from in &answers {
                    for to in &answers {
                        followed.observe(0, part, *from).unwrap();
                        let met = followed.observe(0, part, *to).unwrap();
                        let now = followed.row(0).unwrap().to_report();
                        let anew = Assessment::of(&standard, &now, policy).unwrap();
                        assert_eq!(
                            met,
                            anew.criteria_met(),
                            "{beside:?}: {from:?} to {to:?}, {policy:?}"
                        );
                        assert_eq!(followed.row(0).unwrap().criteria_met(), met);
                    }
                }
            }
            assert_eq!(followed.row(1).unwrap().to_report(), report(&[]));
        }
    }
}

/// Rows in between are written anew while others keep their shares.
#[test]
fn shares_of_other_rows_stay() {
    let compound = Requirement::Measured(vec![percent_at_least("90"), percent_at_least("50")]);
    let standard = small_standard(vec![
        indicator("1", &["x"], &compound).with_parts(vec![part("a"), part("b")]),
    ]);
    let shares = |share: &str| report(&[("1/a", share), ("1/b", "99.12345678")]);
    let mut table = table_of(&standard, &[shares("9/10"), shares("8/9"), shares("7/8")]);
    let index = standard.part_index(&number("1/a")).unwrap();
    table
        .observe(1, index, Some("95.0".parse().unwrap()))
        .unwrap();
    let first = |row: usize| table.observation(row, &number("1/a")).unwrap().to_string();
    assert_eq!([first(0), first(1), first(2)], ["9/10", "95.0", "7/8"]);
    for row in 0..3 {
        let kept = table.observation(row, &number("1/b")).unwrap();
        assert_eq!(kept, Observation::Amount(decimal("99.12345678")));
    }
    let short: Vec<_> = table
        .rows()
        .map(|row| {
            row.shortfalls()
                .map(|one| one.text(Lang::En).unwrap())
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(short[0], Vec::<String>::new());
    assert_eq!(short[1], Vec::<String>::new());
    assert_eq!(
        short[2],
        ["short by 2.5 percentage points (0.2 of 8, that is at least 1)"]
    );
}

/// Rows can be shared out among threads, and tables sent to them.
#[test]
fn tables_and_their_assessments_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Assessments>();
    crosses::<Assessment<'_>>();
    crosses::<Shortfall<'_>>();
    crosses::<Standard>();

    let standard = hoa_binh_standard(2018);
    let table = table_of(
        &standard,
        &[report(&[("5", "2/3")]), report(&[("5", "3/3")])],
    );
    let assessed = &table;
    let apart = std::thread::scope(|scope| {
        let rows = (0..2).map(|row| scope.spawn(move || assessed.row(row).unwrap().criteria_met()));
        let threads: Vec<_> = rows.collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect::<Vec<_>>()
    });
    let together: Vec<_> = assessed.rows().map(|row| row.criteria_met()).collect();
    assert_eq!(apart, together);
}
