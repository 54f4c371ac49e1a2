//! Plausible bugs in implementations of others, each caught by a law of `testing` with a message in one
//! line.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use std::cell::RefCell;
use std::collections::BTreeSet;

use nongthonmoi::assessment::{CommuneReport, CountingPolicy, CriteriaMet, Observation, Verdict};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::{Comparator, Dimension, Requirement, Standard, StandardPart};
use nongthonmoi::place::PlaceCode;
use nongthonmoi::quantity::Decimal;
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::testing::{self, Law, LawBroken, ReportBuilder};
use nongthonmoi::text::Lang;

use crate::common::{day, hoa_binh_standard, indicator, small_standard, threshold};

thread_local! {
    static CAUGHT: RefCell<BTreeSet<Law>> = const { RefCell::new(BTreeSet::new()) };
}

/// The law that caught a bug. What it says is one line in both languages, however long the values are.
#[track_caller]
fn caught(result: Result<(), LawBroken>) -> (Law, String) {
    let broken = result.unwrap_err();
    for lang in Lang::ALL {
        let text = broken.text(lang);
        let length = text.chars().count();
        assert!(length < 500 && !text.contains('\n'), "{length}: {text}");
    }
    CAUGHT.with(|caught| caught.borrow_mut().insert(broken.law()));
    (broken.law(), broken.place().into())
}

/// The laws that caught a bug of this file, in one thread.
pub(crate) fn laws() -> BTreeSet<Law> {
    CAUGHT.with(|caught| caught.borrow_mut().clear());
    judges_that_round_or_count_in_floats();
    an_assessor_that_always_says_all();
    an_assessor_that_takes_missing_for_met();
    an_assessor_that_refuses_everything();
    an_assessor_that_knows_no_policy();
    an_importer_that_swaps_two_columns_both_ways();
    mergers_of_another_table();
    a_history_that_looks_ahead();
    CAUGHT.with(|caught| caught.borrow().clone())
}

/// Whole thresholds of 70, 80 and 90 %.
fn whole_percentages() -> Standard {
    let indicators = [("1", "70"), ("2", "80"), ("3", "90")].map(|(number, percent)| {
        let threshold = threshold(Comparator::AtLeast, percent, Dimension::Percent);
        indicator(number, &["x"], &Requirement::threshold(threshold))
    });
    small_standard(indicators.into())
}

/// A judge that changes each observation before it compares.
fn changing(
    standard: &Standard,
    change: impl Fn(Observation) -> Observation,
) -> impl Fn(&StandardPart, Observation) -> Option<Verdict> {
    move |part, observation| testing::judge(standard, part, change(observation))
}

/// A judge that compares numbers of another type.
fn comparing<T: PartialOrd>(
    number: impl Fn(Decimal) -> T,
) -> impl Fn(&StandardPart, Observation) -> Option<Verdict> {
    move |part, observation| {
        let value = match observation {
            Observation::Amount(value) => value,
            Observation::Share { part, whole } => part * Decimal::ONE_HUNDRED / whole,
            attested => return attested.attested(),
        };
        let threshold = part.threshold()?;
        let order = number(value).partial_cmp(&number(threshold.value()))?;
        let met = threshold.comparator().holds(order);
        Some(if met { Verdict::Met } else { Verdict::NotMet })
    }
}

#[test]
fn judges_that_round_or_count_in_floats() {
    for standard in [whole_percentages(), hoa_binh_standard(2018)] {
        let exact = changing(&standard, |one| one);
        testing::thresholds_decide(&standard, &exact).unwrap();
        testing::shares_decide(&standard, &exact).unwrap();
        testing::a_better_value_never_fails(&standard, &exact).unwrap();

        // 69.96 is not 70.0.
        let to_one_decimal = changing(&standard, |observation| match observation {
            Observation::Amount(value) => Observation::Amount(value.round_dp(1)),
            other => other,
        });
        let found = testing::thresholds_decide(&standard, to_one_decimal);
        assert_eq!(caught(found).0, Law::ThresholdsDecide);
        // 9496 of 10 000 are not 95.0 %, and 2 of 3 not 66.67 %.
        for places in [1, 2] {
            let shares = changing(&standard, move |observation| match observation {
                Observation::Share { part, whole } => {
                    Observation::Amount((part * Decimal::ONE_HUNDRED / whole).round_dp(places))
                }
                other => other,
            });
            let found = testing::thresholds_decide(&standard, &shares);
            assert_eq!(caught(found).0, Law::ThresholdsDecide);
        }
        let single = comparing(|value| value.to_string().parse::<f32>().unwrap());
        let found = testing::thresholds_decide(&standard, single);
        assert_eq!(caught(found).0, Law::ThresholdsDecide);
        let double = comparing(|value| value.to_string().parse::<f64>().unwrap());
        let found = testing::thresholds_decide(&standard, double);
        assert_eq!(caught(found).0, Law::ThresholdsDecide);
    }
    let thirds = threshold(Comparator::AtLeast, "66.67", Dimension::Percent);
    let thirds = small_standard(vec![indicator(
        "1",
        &["x"],
        &Requirement::threshold(thirds),
    )]);
    let shares = changing(&thirds, |observation| match observation {
        Observation::Share { part, whole } => {
            Observation::Amount((part * Decimal::ONE_HUNDRED / whole).round_dp(2))
        }
        other => other,
    });
    let found = testing::shares_decide(&thirds, shares);
    assert_eq!(caught(found), (Law::SharesDecide, "1".into()));
}

const POLICY: CountingPolicy = CountingPolicy::ONLY_MET;

#[test]
fn an_assessor_that_always_says_all() {
    let standard = hoa_binh_standard(2018);
    let right = |report: &CommuneReport| testing::assess(&standard, report, POLICY);
    testing::failing_is_not_counted(&standard, right).unwrap();
    testing::missing_is_open(&standard, right).unwrap();

    let all = |_: &CommuneReport| CriteriaMet::new(19, 19, 19);
    let found = testing::failing_is_not_counted(&standard, all);
    assert_eq!(caught(found), (Law::FailingIsNotCounted, "1.1".into()));
    let report = ReportBuilder::new(&standard, "04813".parse().unwrap());
    let report = report.failing("5".parse().unwrap()).build().unwrap();
    let found = testing::agrees_with_the_crate(&standard, &report, |report, _| all(report));
    assert_eq!(caught(found).0, Law::AgreesWithTheCrate);
}

#[test]
fn an_assessor_that_takes_missing_for_met() {
    let standard = hoa_binh_standard(2018);
    let hopeful = |report: &CommuneReport| {
        let most = testing::assess(&standard, report, POLICY)?.at_most();
        CriteriaMet::new(most, most, 19)
    };
    testing::failing_is_not_counted(&standard, hopeful).unwrap();
    let found = testing::missing_is_open(&standard, hopeful);
    assert_eq!(caught(found), (Law::MissingIsOpen, "1.1".into()));
}

#[test]
fn an_assessor_that_refuses_everything() {
    let standard = hoa_binh_standard(2018);
    let refusing = |_: &CommuneReport| None;
    let builder = ReportBuilder::new(&standard, "04813".parse().unwrap());
    let builder = builder.failing("17.1/clean".parse().unwrap());
    let builder = builder.missing("17.1/hygienic".parse().unwrap());
    let report = builder.build().unwrap();
    for found in [
        testing::order_of_observations_changes_nothing(&report, refusing),
        testing::what_failed_stays_failed(&standard, &report, refusing),
        testing::failing_is_not_counted(&standard, refusing),
        testing::missing_is_open(&standard, refusing),
        testing::learning_only_narrows(&report, refusing),
        testing::counting_more_is_no_less(&report, |report, _| refusing(report)),
        testing::count_is_over_the_standard(&standard, &report, refusing),
        testing::agrees_with_the_crate(&standard, &report, |report, _| refusing(report)),
    ] {
        caught(found);
    }
}

/// Counts what is basically met and what is not applicable, under any policy.
#[test]
fn an_assessor_that_knows_no_policy() {
    let standard = hoa_binh_standard(2018);
    let report = ReportBuilder::new(&standard, "04813".parse().unwrap());
    let report = report.missing("7".parse().unwrap()).build().unwrap();
    let report = report.observe("7".parse().unwrap(), Observation::NotApplicable);
    let right = |report: &CommuneReport, policy| testing::assess(&standard, report, policy);
    testing::agrees_with_the_crate(&standard, &report, right).unwrap();
    let generous = CountingPolicy::NOT_APPLICABLE_AS_MET;
    let own = |report: &CommuneReport, _| testing::assess(&standard, report, generous);
    testing::counting_more_is_no_less(&report, own).unwrap();
    let found = testing::agrees_with_the_crate(&standard, &report, own);
    assert_eq!(caught(found).0, Law::AgreesWithTheCrate);
}

#[derive(Debug, Clone, PartialEq)]
struct Line {
    commune: String,
    planned: u32,
    reached: u32,
}

/// Reads the columns in some order: the right one is commune, planned, reached.
fn read(text: &str, [planned, reached]: [usize; 2]) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split(';').collect();
        let figure = |at: usize| {
            let cell = cells.get(at).ok_or("a column is missing")?;
            cell.parse::<u32>().map_err(|error| error.to_string())
        };
        lines.push(Line {
            commune: cells.first().copied().unwrap_or_default().into(),
            planned: figure(planned)?,
            reached: figure(reached)?,
        });
    }
    Ok(lines)
}

#[test]
fn an_importer_that_swaps_two_columns_both_ways() {
    let lines = (1..=300).map(|one| format!("Xã {one};{one};7"));
    let text = lines.collect::<Vec<_>>().join("\n");
    let right = |text: &str| read(text, [1, 2]);
    let swapping = |text: &str| read(text, [2, 1]);
    let export = |lines: &Vec<Line>| {
        let line = |one: &Line| format!("{};{};{}", one.commune, one.reached, one.planned);
        lines.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let known = right(&text).unwrap();
    testing::imports_what_is_recorded("quota.csv", right, &text, &known).unwrap();

    testing::imports_what_it_exports("quota.csv", swapping, export, &known).unwrap();
    let found = testing::imports_what_is_recorded("quota.csv", swapping, &text, &known);
    let place = String::from("quota.csv: 0.planned");
    assert_eq!(caught(found), (Law::ImportsWhatIsRecorded, place));
    let cut_off = |text: &str| read(&text.replace(";300", ";30"), [2, 1]);
    let found = testing::imports_what_it_exports("quota.csv", cut_off, export, &known);
    let place = String::from("quota.csv: 299.planned");
    assert_eq!(caught(found).0, Law::ImportsWhatItExports);
    let found = testing::imports_what_it_exports("quota.csv", cut_off, export, &known);
    assert_eq!(found.unwrap_err().place(), place);
}

#[test]
fn mergers_of_another_table() {
    let gazetteer = hoa_binh::gazetteer();
    let lineage = gazetteer
        .lineage(day(2018, 12, 31), day(2020, 12, 31))
        .unwrap();
    let right = |unit: PlaceCode| -> Vec<PlaceCode> {
        let descents = lineage.successors_of(unit).iter();
        descents.rev().map(|one| one.successor).collect()
    };
    testing::successors_agree(&lineage, right).unwrap();
    // A table with one successor for each unit, although some were divided between two.
    let first = |unit: PlaceCode| right(unit).into_iter().rev().take(1).collect();
    let found = testing::successors_agree(&lineage, first);
    assert_eq!(caught(found), (Law::SuccessorsAgree, "04810".into()));

    // Ten hamlets in each unit before, and as many of the parts in each unit after.
    let parts = |unit: PlaceCode| u32::try_from(lineage.predecessors_of(unit).count()).unwrap();
    let exact: BTreeSet<PlaceCode> = lineage
        .groups()
        .iter()
        .filter(|group| group.successors().len() == 1)
        .flat_map(|group| group.predecessors().into_iter().chain(group.successors()))
        .collect();
    let hamlets = |unit: PlaceCode, on: NaiveDate, of_parts: &dyn Fn(u32) -> u32| {
        let number = if on == lineage.later() {
            10 * of_parts(parts(unit))
        } else {
            10
        };
        exact.contains(&unit).then(|| Decimal::from(number))
    };
    testing::mergers_add_up(&lineage, |unit, on| hamlets(unit, on, &|parts| parts)).unwrap();
    // The figure of one part taken for that of the whole.
    let found = testing::mergers_add_up(&lineage, |unit, on| hamlets(unit, on, &|_| 1));
    assert_eq!(caught(found).0, Law::MergersAddUp);
    // What is not known is left out.
    testing::mergers_add_up(&lineage, |_, _| None).unwrap();
}

#[test]
fn a_history_that_looks_ahead() {
    let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
    let entries = vec![StandingEntry::on(day(2018, 7, 1), recognised)];
    let standing = Standing::new("04813".parse().unwrap(), entries).unwrap();
    let days = [day(2018, 6, 30), day(2018, 7, 1), day(2019, 1, 1)];
    for on in days {
        testing::a_history_is_read_until_its_day(&standing, on, Standing::is_recognised).unwrap();
    }
    let ever = |standing: &Standing, _: NaiveDate| !standing.entries().is_empty();
    let found = testing::a_history_is_read_until_its_day(&standing, days[0], ever);
    let place = String::from("04813, 2018-06-30");
    assert_eq!(caught(found), (Law::HistoryUntilTheDay, place));
}
