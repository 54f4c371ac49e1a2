//! The rules on reports of communes at their bounds, and the laws that tie them to assessing.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::reordered::reordered_reports;
use crate::common::strategies::{any_observation, any_standard};
use crate::common::{day, hoa_binh_standard, report_on};
use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Observation};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::{PartNumber, Standard};
use nongthonmoi::rules::{CheckReport, Checker, Dossier};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use proptest::prelude::*;

/// Code and path of what is found in the family of reports.
fn found(report: &CheckReport) -> Vec<String> {
    report
        .findings()
        .iter()
        .filter(|one| one.code().as_str().starts_with("NTM-4"))
        .map(|one| format!("{} {}", one.code(), one.path()))
        .collect()
}

fn checked() -> NaiveDate {
    day(2018, 12, 31)
}

/// What is found in reports held against the standard of Hòa Bình for 2018.
fn check(reports: &[CommuneReport]) -> Vec<String> {
    let standard = hoa_binh_standard(2018);
    let dossier = Dossier::new()
        .standard(&standard)
        .reports(reports)
        .date(checked());
    found(&Checker::built_in().check(&dossier))
}

/// What is found in one report of the day of the check.
fn of(observations: &[(&str, &str)]) -> Vec<String> {
    check(&[report_on(checked(), observations)])
}

fn of_commune(code: &str, date: NaiveDate, observations: &[(&str, &str)]) -> CommuneReport {
    observations.iter().fold(
        CommuneReport::new(code.parse().unwrap(), date),
        |report, (number, text)| report.observe(number.parse().unwrap(), text.parse().unwrap()),
    )
}

const AT: &str = "/reports/04813/2018-12-31";

#[test]
fn what_assessing_refuses_is_reported_at_its_place() {
    for (observations, code, place) in [
        (&[("15.1", "100.1")][..], "NTM-401", "/15.1"),
        (&[("1.1", "95")], "NTM-401", "/1.1"),
        (&[("9.1", "0.5")], "NTM-401", "/9.1"),
        (&[("17.1", "95")], "NTM-401", "/17.1"),
        (&[("5", "0/0")], "NTM-401", "/5"),
        (&[("2.9", "met")], "NTM-402", "/2.9"),
        (&[("17.1/dirty", "4")], "NTM-402", "/17.1~1dirty"),
        (&[("4.2", "97"), ("4.2", "97")], "NTM-403", "/4.2"),
    ] {
        assert_eq!(of(observations), [format!("{code} {AT}{place}")]);
    }
    assert_eq!(of(&[("15.1", "100"), ("9.1", "0"), ("5", "0/3")]), [""; 0]);
    for (date, codes) in [
        (day(2016, 11, 30), &["NTM-404", "NTM-411", "NTM-412"][..]),
        (day(2021, 1, 1), &["NTM-404", "NTM-413"]),
    ] {
        let found = check(&[report_on(date, &[("1.1", "met")])]);
        let expected: Vec<_> = codes
            .iter()
            .map(|code| format!("{code} /reports/04813/{date}"))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_part_beside_the_whole_indicator_is_told_with_both_results() {
    let report = [report_on(
        checked(),
        &[("17.1/clean", "met"), ("17.1", "not-met")],
    )];
    let standard = hoa_binh_standard(2018);
    let dossier = Dossier::new().standard(&standard).reports(&report);
    let all = Checker::built_in().check(&dossier);
    let texts: Vec<_> = all
        .findings()
        .iter()
        .filter(|one| one.code().as_str() == "NTM-403")
        .map(|one| one.text(Lang::Vi))
        .collect();
    assert_eq!(
        texts,
        ["Xã 04813, báo cáo ngày 31/12/2018, chỉ tiêu 17.1/clean có nhiều kết quả: đạt, không đạt"]
    );
}

/// The list is as long for 100,000 figures as for 25, and the same in whatever order they came.
#[test]
fn of_very_many_results_the_first_are_told() {
    let figures: Vec<String> = (1..=25).map(|figure| figure.to_string()).collect();
    let told = |figures: &[String]| {
        let cells: Vec<(&str, &str)> = figures.iter().map(|one| ("4.2", one.as_str())).collect();
        let reports = [report_on(checked(), &cells)];
        crate::common::rules::findings(
            "NTM-403",
            &Dossier::new()
                .standard(&hoa_binh_standard(2018))
                .reports(&reports),
        )
    };
    let once = told(&figures);
    assert!(once[0].ends_with(", và 5 số liệu khác"), "{once:?}");
    assert_eq!(once[0].matches(", ").count(), 22, "{once:?}");
    assert_eq!(told(&crate::common::shuffled(&figures, 7)), once);
}

#[test]
fn clean_water_is_held_against_hygienic_water_by_share_and_by_number() {
    let expected = format!("NTM-405 {AT}/17.1~1clean");
    for (hygienic, clean, more) in [
        ("600/1000", "600/1000", false),
        ("600/1000", "601/1000", true),
        ("60", "60.0", false),
        ("60", "60.01", true),
        ("600/1000", "60", false),
        ("600/1000", "60.01", true),
        ("60", "2/3", true),
        ("66.66", "2/3", true),
        ("66.67", "2/3", false),
        // Another whole: the share is smaller, and yet there are more households.
        ("600/1000", "601/1100", true),
        ("600/1000", "599/1100", false),
        // Nothing to compare.
        ("met", "70", false),
        ("70", "met", false),
    ] {
        let reports = [report_on(
            checked(),
            &[("17.1/hygienic", hygienic), ("17.1/clean", clean)],
        )];
        let report = Checker::built_in().check(&Dossier::new().reports(&reports));
        let expected: Vec<_> = more.then(|| expected.clone()).into_iter().collect();
        assert_eq!(found(&report), expected, "{hygienic} {clean}");
        assert!(
            report
                .skipped()
                .iter()
                .all(|one| one.code.as_str() != "NTM-405")
        );
    }
    // Of two figures none is chosen; one alone says nothing.
    let hygienic = ("17.1/hygienic", "60");
    let twice = of(&[hygienic, ("17.1/clean", "70"), ("17.1/clean", "70")]);
    assert_eq!(twice, [format!("NTM-403 {AT}/17.1~1clean")]);
    assert_eq!(of(&[("17.1/clean", "70")]), [""; 0]);
    // What cannot be compared is said to be so.
    let reports = [report_on(checked(), &[hygienic, ("17.1/clean", "170")])];
    let report = Checker::built_in().check(&Dossier::new().reports(&reports));
    let skipped = report
        .skipped()
        .iter()
        .find(|one| one.code.as_str() == "NTM-405");
    assert_eq!(
        skipped.unwrap().path.to_string(),
        format!("{AT}/17.1~1clean")
    );
}

#[test]
fn the_finding_on_water_cites_the_standard_or_the_national_set() {
    let reports = [report_on(
        checked(),
        &[("17.1/hygienic", "50"), ("17.1/clean", "70")],
    )];
    let standard = hoa_binh_standard(2018);
    let cited = |dossier: &Dossier<'_>| {
        let report = Checker::built_in().check(dossier);
        let findings = report.findings().iter();
        let mut of_water = findings.filter(|one| one.code().as_str() == "NTM-405");
        of_water.next().unwrap().cited(Lang::Vi)
    };
    let dossier = Dossier::new().reports(&reports);
    assert_eq!(cited(&dossier), "Quyết định 1980/QĐ-TTg ngày 17/10/2016");
    assert_eq!(
        cited(&dossier.standard(&standard)),
        "Quyết định 1980/QĐ-TTg ngày 17/10/2016, phụ lục, chỉ tiêu 17.1"
    );
}

#[test]
fn met_beside_a_figure_contradicts_only_when_the_figure_fails() {
    let contradicts = |observations: &[(&str, &str)]| {
        let found = of(observations);
        found.iter().any(|one| one.starts_with("NTM-406"))
    };
    // 4.2 asks for 95 %, clean water for 50 %.
    assert!(!contradicts(&[("4.2", "met"), ("4.2", "95")]));
    assert!(contradicts(&[("4.2", "met"), ("4.2", "94.99")]));
    assert!(contradicts(&[("17.1", "met"), ("17.1/clean", "49/100")]));
    assert!(!contradicts(&[("17.1", "met"), ("17.1/clean", "50/100")]));
    assert!(!contradicts(&[
        ("17.1/hygienic", "met"),
        ("17.1/clean", "49/100")
    ]));
    assert!(!contradicts(&[("4.2", "basically-met"), ("4.2", "94.99")]));
    assert!(!contradicts(&[("4.2", "met"), ("4.2", "not-met")]));
    assert!(!contradicts(&[("4.2", "met"), ("4.2", "-1")]));
}

#[test]
fn a_measured_criterion_is_told_when_no_figure_stands_behind_it() {
    let criteria = |observations: &[(&str, &str)]| of(observations);
    assert_eq!(
        criteria(&[("16", "met")]),
        [format!("NTM-407 {AT}/criteria/16")]
    );
    assert_eq!(criteria(&[("16", "70")]), [""; 0]);
    assert_eq!(criteria(&[("16", "basically-met")]), [""; 0]);
    // Criterion 1 is attested by its nature; of criterion 9 a figure is there, or one is missing.
    assert_eq!(criteria(&[("1.1", "met"), ("1.2", "met")]), [""; 0]);
    assert_eq!(criteria(&[("9.1", "met"), ("9.2", "80")]), [""; 0]);
    assert_eq!(criteria(&[("9.1", "met")]), [""; 0]);
    assert_eq!(
        criteria(&[("9.1", "met"), ("9.2", "met")]),
        [format!("NTM-407 {AT}/criteria/9")]
    );
    // A figure and an attestation of one indicator are told as such, not as a missing figure.
    assert_eq!(
        criteria(&[("16", "met"), ("16", "70")]),
        [format!("NTM-403 {AT}/16")]
    );
}

/// Two reports of one commune with one figure each.
fn two(number: &str, before: (NaiveDate, &str), after: (NaiveDate, &str)) -> Vec<String> {
    let report = |(date, figure)| report_on(date, &[(number, figure)]);
    check(&[report(before), report(after)])
}

#[test]
fn a_change_up_to_the_bound_is_allowed_and_one_beyond_it_is_not() {
    let (june, december) = (day(2018, 6, 30), checked());
    for (number, before, after, jumps) in [
        ("15.1", "60", "90", false),
        ("15.1", "60", "90.01", true),
        ("15.1", "90.01", "60", true),
        ("15.1", "600/1000", "90.0", false),
        ("15.1", "600/1000", "901/1000", true),
        ("15.1", "59.99", "900/1000", true),
        // A school more or less.
        ("5", "1/3", "3/3", false),
        ("5", "6/19", "19/19", false),
        ("5", "6/20", "20/20", true),
        // A number of houses may fall to nothing.
        ("9.1", "12", "0", false),
        ("15.1", "met", "90", false),
    ] {
        let found = two(number, (june, before), (december, after));
        let told = found.iter().any(|one| one.starts_with("NTM-408"));
        assert_eq!(told, jumps, "{number} {before} {after}");
    }
    // At most a year lies between them.
    let jump = |before| two("15.1", (before, "50"), (december, "90"));
    assert_eq!(jump(day(2017, 12, 31)), [format!("NTM-408 {AT}/15.1")]);
    assert_eq!(jump(day(2017, 12, 30)), [""; 0]);
    // Successive reports only.
    let three = [("50", day(2018, 3, 31)), ("70", june), ("90", december)];
    let three = three.map(|(figure, date)| report_on(date, &[("15.1", figure)]));
    assert_eq!(check(&three), [""; 0]);
    // Of two figures for one day none is chosen.
    let again = report_on(june, &[("15.1", "50")]);
    let twice = check(&[again.clone(), again, report_on(december, &[("15.1", "90")])]);
    assert_eq!(twice, ["NTM-410 /reports/04813/2018-06-30"]);
}

/// 04882 was Tân Dân, and is Tân Thành since 01/01/2020; nothing happened to 04813.
#[test]
fn figures_of_a_code_that_came_to_mean_another_unit_are_not_compared() {
    let (standard, gazetteer) = (hoa_binh_standard(2020), hoa_binh::gazetteer());
    for (commune, jumps) in [("04882", false), ("04813", true)] {
        let reports = [(day(2019, 12, 31), "50"), (day(2020, 1, 1), "90")].map(|(date, figure)| {
            CommuneReport::new(commune.parse().unwrap(), date)
                .observe("15.1".parse().unwrap(), figure.parse().unwrap())
        });
        let dossier = Dossier::new().standard(&standard).reports(&reports);
        let told = |dossier: &Dossier<'_>| {
            let found = found(&Checker::built_in().check(dossier));
            found.iter().any(|one| one.starts_with("NTM-408"))
        };
        assert!(told(&dossier));
        assert_eq!(told(&dossier.gazetteer(&gazetteer)), jumps, "{commune}");
    }
}

#[test]
fn an_income_that_doubles_is_allowed_and_one_that_slips_its_decimal_is_not() {
    let standard = hoa_binh_standard(2020);
    for (before, after, jumps) in [
        ("18", "36", false),
        ("18", "36.1", true),
        ("36.1", "18", true),
        ("3.6", "36", true),
        ("0", "36", true),
        ("36", "36.0", false),
    ] {
        let reports = [(day(2020, 6, 30), before), (day(2020, 12, 31), after)]
            .map(|(date, figure)| report_on(date, &[("10", figure)]));
        let dossier = Dossier::new().standard(&standard).reports(&reports);
        let found = found(&Checker::built_in().check(&dossier));
        let expected = ["NTM-408 /reports/04813/2020-12-31/10"];
        assert_eq!(found, expected[..usize::from(jumps)], "{before} {after}");
    }
}

/// Five figures of a commune's own, and two that many communes have.
const OWN: [(&str, &str); 7] = [
    ("15.1", "91.4"),
    ("14.2", "74"),
    ("17.1/hygienic", "930/1000"),
    ("17.1/clean", "560/1000"),
    ("5", "2/3"),
    ("6.3", "100"),
    ("18.4", "6/6"),
];

#[test]
fn five_figures_of_its_own_that_are_those_of_another_commune_were_copied() {
    let pair = |one: &[(&str, &str)], other: &[(&str, &str)]| {
        check(&[
            of_commune("04813", checked(), one),
            of_commune("04816", checked(), other),
        ])
    };
    let copied = ["NTM-409 /reports/04816/2018-12-31"];
    assert_eq!(pair(&OWN, &OWN), copied);
    // What many communes have, and what is attested, is not looked at.
    let mut other = OWN[..5].to_vec();
    other.push(("1.1", "met"));
    assert_eq!(pair(&OWN, &other), copied);
    // Four are not enough, another digit or a sixth figure is another report.
    assert_eq!(pair(&OWN[1..], &OWN[1..]), [""; 0]);
    other[0] = ("15.1", "91.40");
    assert_eq!(pair(&OWN, &other), [""; 0]);
    let mut sixth = OWN.to_vec();
    sixth.push(("4.2", "96.5"));
    assert_eq!(pair(&OWN, &sixth), [""; 0]);
    // A commune may repeat its own figures; whoever copies them on another day is told.
    let june = day(2018, 6, 30);
    let reports = [
        of_commune("04816", june, &OWN),
        of_commune("04813", june, &OWN),
        of_commune("04813", checked(), &OWN),
    ];
    assert_eq!(check(&reports), ["NTM-409 /reports/04816/2018-06-30"]);
}

#[test]
fn the_latest_report_of_a_commune_says_whether_it_is_out_of_date() {
    let met: &[(&str, &str)] = &[("1.1", "met")];
    let on = |date| check(&[report_on(date, met)]);
    assert_eq!(on(day(2018, 1, 1)), [""; 0]);
    assert_eq!(on(day(2017, 12, 31)), ["NTM-411 /reports/04813/2017-12-31"]);
    assert_eq!(
        on(day(2017, 12, 30)),
        [
            "NTM-411 /reports/04813/2017-12-30",
            "NTM-412 /reports/04813/2017-12-30"
        ]
    );
    let (old, new) = (day(2017, 6, 30), day(2018, 6, 30));
    assert_eq!(check(&[report_on(new, met), report_on(old, met)]), [""; 0]);
    assert_eq!(on(checked()), [""; 0]);
    assert_eq!(on(day(2019, 1, 1)), ["NTM-413 /reports/04813/2019-01-01"]);
}

#[test]
fn two_reports_of_one_day_are_told_once_with_their_number() {
    let report = report_on(checked(), &[("1.1", "met")]);
    let reports = vec![report; 3];
    let dossier = Dossier::new().reports(&reports);
    let found = Checker::built_in().check(&dossier);
    let texts: Vec<_> = found
        .findings()
        .iter()
        .map(|one| one.text(Lang::En))
        .collect();
    assert_eq!(texts, ["Commune 04813 has 3 reports of 2018-12-31"]);
}

#[test]
fn the_reports_beside_the_examples_have_nothing_but_attested_criteria_to_tell() {
    let texts = [
        include_str!("../examples/reports/complete.json"),
        include_str!("../examples/reports/partial.json"),
    ];
    let reports = texts.map(|text| serde_json::from_str::<CommuneReport>(text).unwrap());
    let found = check(&reports);
    assert!(
        found.iter().all(|one| one.starts_with("NTM-407")),
        "{found:?}"
    );
}

/// What is found must grow with the reports, not with their pairs.
#[test]
fn many_reports_that_were_copied_give_one_finding_each() {
    let reports: Vec<_> = (4000_u32..4400)
        .map(|code| of_commune(&format!("{code:05}"), checked(), &OWN))
        .collect();
    assert_eq!(check(&reports).len(), 399);
}

type Observations = Vec<(PartNumber, Observation)>;

/// Reports of two communes on a few days with observations of any kind, most of them of the
/// standard.
fn any_reports() -> impl Strategy<Value = (Standard, Vec<CommuneReport>)> {
    any_standard().prop_flat_map(|standard| {
        let mut numbers: Vec<PartNumber> = Vec::new();
        numbers.extend(standard.parts().iter().map(|part| part.number().clone()));
        numbers.extend(standard.indicators().iter().map(|one| one.number().into()));
        numbers.extend(["9.9", "17.1/hygienic", "17.1/clean"].map(|text| text.parse().unwrap()));
        let observation = (prop::sample::select(numbers), any_observation());
        let observations = prop::collection::vec(observation, 0..8);
        let date = prop::sample::select(vec![
            day(2015, 6, 30),
            day(2018, 3, 31),
            day(2018, 6, 30),
            day(2018, 12, 31),
            day(2019, 1, 1),
        ]);
        let report = (
            prop::sample::select(vec!["04813", "04816"]),
            date,
            observations,
        );
        let reports = prop::collection::vec(report, 0..5).prop_map(|reports| {
            let built = |(code, date, observations): (&str, NaiveDate, Observations)| {
                let empty = CommuneReport::new(code.parse().unwrap(), date);
                observations
                    .into_iter()
                    .fold(empty, |report, (number, one)| report.observe(number, one))
            };
            reports.into_iter().map(built).collect::<Vec<_>>()
        });
        (Just(standard), reports)
    })
}

fn texts(standard: &Standard, reports: &[CommuneReport]) -> Vec<String> {
    let dossier = Dossier::new()
        .standard(standard)
        .reports(reports)
        .date(checked());
    let report = Checker::built_in().check(&dossier);
    let findings = report.findings().iter().map(|one| {
        let texts = Lang::ALL.map(|lang| (one.text(lang), one.cited(lang)));
        format!("{} {} {texts:?}", one.code(), one.path())
    });
    let skipped = report
        .skipped()
        .iter()
        .map(|one| format!("{} {}", one.code, one.path));
    findings.chain(skipped).collect()
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn a_report_is_refused_exactly_when_a_rule_says_why((standard, reports) in any_reports()) {
        for report in &reports {
            let refused = Assessment::of(&standard, report, CountingPolicy::ONLY_MET).is_err();
            let one = [report.clone()];
            let dossier = Dossier::new().standard(&standard).reports(&one);
            let told = found(&Checker::built_in().check(&dossier)).iter().any(|one| {
                let codes = ["NTM-401", "NTM-402", "NTM-403", "NTM-404"];
                codes.iter().any(|code| one.starts_with(code))
            });
            prop_assert_eq!(refused, told);
        }
    }

    #[test]
    fn the_order_of_reports_and_observations_changes_nothing(
        (standard, reports) in any_reports(), seed in any::<u64>()
    ) {
        prop_assert_eq!(texts(&standard, &reports), texts(&standard, &reordered_reports(&reports, seed)));
    }
}
