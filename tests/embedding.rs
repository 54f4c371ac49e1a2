//! The crate as a dependency sees it: nothing but its public interface, a criteria set, a plan, an
//! importer and rules of somebody else, all of them made up. Every law of `testing` is shown once
//! holding and once broken.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use std::cell::{Cell as Changing, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU32, Ordering};

use nongthonmoi::assessment::{
    CommuneReport, CountingPolicy, CriteriaMet, Observation, Treatment, Verdict,
};
use nongthonmoi::calendar::{Dated, NaiveDate, Period, ProgrammeYear};
use nongthonmoi::criteria::{
    AxisPoint, Cell, Comparator, CriteriaSet, CriteriaSetParts, Criterion, Dimension, Group,
    Indicator, MeasurementUnit, OpenReason, Overlay, Requirement, Standard, Threshold,
};
use nongthonmoi::law::{Evidence, EvidenceGrade, Instrument, Sourced};
use nongthonmoi::place::{
    District, DistrictCode, DistrictKind, Gazetteer, Unit as PlaceUnit, UnitKind,
};
use nongthonmoi::plan::{Measure, Plan, QuotaRow};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::rules::{
    Checker, Dossier, Example, FactValue, Findings, Input, Key, Path, Profile, Rule, RuleCode,
    RuleGroup, RuleSetting, Severity,
};
use nongthonmoi::testing::{self, Law, LawBroken, PlanBuilder, PlanImpossible, ReportBuilder};
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{Census, TierScheme, Universe};

// --- what the dependent brings ----------------------------------------------

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn year(number: u16) -> ProgrammeYear {
    ProgrammeYear::new(number).unwrap()
}

/// A document that does not exist.
fn decision() -> Instrument {
    Instrument::new(
        "777/QĐ-UBND".parse().unwrap(),
        day(2026, 1, 2),
        Label::new("Bộ tiêu chí giả định", "Made-up criteria set"),
    )
}

fn sourced<T>(value: T) -> Sourced<T> {
    let evidence = Evidence::new(EvidenceGrade::Primary);
    Sourced::new(value, decision().cite(), evidence)
}

fn bound(comparator: Comparator, value: i64, scale: u32, dimension: Dimension) -> Requirement {
    let unit = MeasurementUnit::new("units", dimension, Label::new("đơn vị", "units"));
    let value = Decimal::new(value, scale);
    Requirement::threshold(Threshold::new(comparator, value, unit).unwrap())
}

/// Three criteria with a threshold of each kind, one attested and one open indicator.
fn set() -> CriteriaSet {
    let required = |requirement| Cell::Required(requirement);
    let cells = [
        (
            "1.1",
            required(bound(Comparator::AtLeast, 955, 1, Dimension::Percent)),
        ),
        (
            "1.2",
            required(bound(Comparator::AtMost, 4, 0, Dimension::Percent)),
        ),
        (
            "2.1",
            required(bound(Comparator::MoreThan, 45, 0, Dimension::Amount)),
        ),
        (
            "2.2",
            required(bound(Comparator::LessThan, 3, 0, Dimension::Count)),
        ),
        ("3.1", required(Requirement::Attested)),
        ("3.2", Cell::Open(OpenReason::Delegated)),
    ];
    let since = day(2026, 1, 2);
    let indicators = cells.map(|(number, cell)| {
        let dated = Dated::since(since, sourced(cell));
        let points = [AxisPoint::new("g1"), AxisPoint::new("g2")];
        Indicator::new(
            number.parse().unwrap(),
            Label::owned(format!("Chỉ tiêu {number}"), format!("Indicator {number}")),
            dated.clone(),
            points.map(|point| (point, dated.clone())).into(),
        )
    });
    let criteria = ["1", "2", "3"].map(|number| {
        let name = Label::owned(format!("Tiêu chí {number}"), format!("Criterion {number}"));
        Criterion::new(number.parse().unwrap(), "A".into(), name)
    });
    CriteriaSet::new(CriteriaSetParts {
        instrument: decision(),
        period: Period::new(since, Some(day(2031, 1, 1))).unwrap(),
        axis: vec![
            (AxisPoint::new("g1"), Label::new("nhóm 1", "group 1")),
            (AxisPoint::new("g2"), Label::new("nhóm 2", "group 2")),
        ],
        groups: vec![Group::new("A", Label::new("Nhóm A", "Group A"))],
        criteria: criteria.into(),
        indicators: indicators.into(),
    })
    .unwrap()
}

fn overlay(number: &str, requirement: Requirement) -> Overlay {
    let period = Period::new(day(2026, 1, 2), None).unwrap();
    let number = number.parse().unwrap();
    let overlay = Overlay::new(decision());
    overlay
        .require(number, period, sourced(requirement))
        .unwrap()
}

fn green_space(metres: i64) -> Overlay {
    overlay(
        "3.2",
        bound(Comparator::AtLeast, metres, 0, Dimension::Amount),
    )
}

fn standard_of(overlays: &[&Overlay]) -> Standard {
    set()
        .resolve(AxisPoint::new("g1"), year(2027), overlays)
        .unwrap()
}

fn standard() -> Standard {
    standard_of(&[&green_space(4)])
}

fn gazetteer() -> Gazetteer {
    let valid = Period::new(day(2020, 1, 1), None).unwrap();
    let province = "95".parse().unwrap();
    let district = |code: u16, name: &'static str| {
        let code = DistrictCode::new(code).unwrap();
        District::new(code, name, DistrictKind::District, province, valid)
    };
    let commune = |code: &str, name: &'static str, district| {
        let district = DistrictCode::new(district).unwrap();
        PlaceUnit::new(
            code.parse().unwrap(),
            name,
            UnitKind::Commune,
            district,
            valid,
        )
    };
    Gazetteer::new(
        valid,
        vec![district(951, "Giả Định Một"), district(952, "Giả Định Hai")],
        vec![
            commune("95001", "Một", 951),
            commune("95002", "Hai", 951),
            commune("95003", "Ba", 951),
            commune("95004", "Bốn", 952),
            commune("95005", "Năm", 952),
        ],
    )
    .unwrap()
}

fn builder(gazetteer: &Gazetteer) -> PlanBuilder<'_> {
    PlanBuilder::new(gazetteer, "95".parse().unwrap(), year(2027))
}

fn report() -> CommuneReport {
    let standard = standard();
    let commune = "95001".parse().unwrap();
    ReportBuilder::new(&standard, commune).build().unwrap()
}

// --- an importer of CSV text --------------------------------------------------

/// The rows of a table as its CSV says them: number, cells, total.
type Table = BTreeMap<u32, (Vec<u32>, u32)>;

fn import(text: &str) -> Result<Table, String> {
    let mut table = Table::new();
    for (line, row) in (1..).zip(text.lines()) {
        let figures: Result<Vec<u32>, _> = row.split(';').map(str::parse).collect();
        let figures = figures.map_err(|error| format!("line {line}: {error}"))?;
        let [number, cells @ .., total] = figures.as_slice() else {
            return Err(format!("line {line}: write number;cell;…;total"));
        };
        let entry = (cells.to_vec(), *total);
        if table.insert(*number, entry).is_some() {
            return Err(format!("line {line}: row {number} comes twice"));
        }
    }
    Ok(table)
}

fn export(table: &Table) -> String {
    let line = |(number, (cells, total)): (&u32, &(Vec<u32>, u32))| {
        let mut figures = vec![number.to_string()];
        figures.extend(cells.iter().chain([total]).map(ToString::to_string));
        figures.join(";") + "\n"
    };
    table.iter().map(line).collect()
}

/// An importer that writes the sum where the document prints another total.
fn import_and_repair(text: &str) -> Result<Table, String> {
    let mut table = import(text)?;
    for (cells, total) in table.values_mut() {
        *total = cells.iter().sum();
    }
    Ok(table)
}

/// An importer that leaves out what it cannot read.
fn import_what_it_can(text: &str) -> Result<Table, String> {
    let readable = text.lines().filter(|line| import(line).is_ok());
    import(&readable.collect::<Vec<_>>().join("\n"))
}

fn table() -> Table {
    // The plan 18/KH-UBND prints 27 where its cells sum to 22.
    BTreeMap::from([(1, (vec![2, 0], 2)), (6, (vec![10, 12], 27))])
}

// --- rules ----------------------------------------------------------------------

const FIGURE: Key<FactValue> = Key::new("figure", "số liệu đã in", "the printed figure");

/// A rule of the dependent: a plan has a task. Tests change one thing of it.
fn rule(change: impl FnOnce(&mut Rule)) -> &'static Rule {
    let mut rule = Rule::warning("XX-1", &[Input::Plan])
        .family(RuleGroup::Tasks)
        .title("thiếu nhiệm vụ", "too few tasks")
        .why("Kế hoạch phải có nhiệm vụ.", "A plan has a task.")
        .remedy("Bổ sung nhiệm vụ.", "Add a task.")
        .basis("quy định giả định", "a made-up regulation")
        .message("chỉ có {figure} nhiệm vụ", "there are only {figure} tasks")
        .facts(const { &[FIGURE.doc()] })
        .examples(|| Example::of(without_tasks()), || Example::of(plan()))
        .check(|dossier, findings| {
            if dossier.read_plan()?.tasks.is_empty() {
                tell(findings, 0);
            }
            Ok(())
        });
    change(&mut rule);
    Box::leak(Box::new(rule))
}

fn tell(findings: &mut Findings, figure: usize) {
    let path = Path::root().join("tasks");
    findings.report(path, decision().cite(), [FIGURE.is(figure)]);
}

fn plan() -> Plan {
    builder(&gazetteer()).build().unwrap()
}

fn without_tasks() -> Plan {
    let mut plan = plan();
    plan.tasks.clear();
    plan
}

fn checker(rules: &[&'static Rule]) -> Checker {
    let empty = Checker::empty();
    rules
        .iter()
        .fold(empty, |checker, rule| checker.with(rule).unwrap())
}

// --- laws -----------------------------------------------------------------------

/// The law that is broken, told in both languages.
#[track_caller]
fn broken(result: Result<(), LawBroken>) -> (Law, String) {
    let broken = result.unwrap_err();
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| broken.text(lang));
    assert_ne!(vi, en);
    assert_eq!(en, broken.to_string());
    for (lang, text) in [(Lang::Vi, &vi), (Lang::En, &en)] {
        for part in [broken.law().label().get(lang), broken.expected().get(lang)] {
            assert!(text.contains(part), "{text}");
        }
        assert!(text.contains(broken.place()) && text.contains(broken.found().get(lang)));
    }
    BROKEN.with(|seen| seen.borrow_mut().insert(broken.law()));
    (broken.law(), broken.place().to_string())
}

thread_local! {
    /// What was seen broken by the test that is running.
    static BROKEN: RefCell<BTreeSet<Law>> = const { RefCell::new(BTreeSet::new()) };
}

fn place(text: &str) -> String {
    text.to_string()
}

#[test]
fn laws_of_criteria_sets() {
    let (set, own, other) = (set(), green_space(4), green_space(5));
    let standard = standard();
    testing::standard_is_what_was_laid_down(&standard, &set, &[&own]).unwrap();
    testing::standard_lists_the_set(&standard, &set).unwrap();
    testing::region_and_year_are_kept(&standard, AxisPoint::new("g1"), year(2027)).unwrap();

    // A standard that was resolved before the province changed its decision.
    for overlays in [&[&other][..], &[&own, &other], &[]] {
        let found = testing::standard_is_what_was_laid_down(&standard, &set, overlays);
        assert_eq!(broken(found), (Law::StandardIsLaidDown, place("3.2")));
    }
    let mut parts = set.clone().into_parts();
    parts.indicators.pop();
    let shorter = CriteriaSet::new(parts).unwrap();
    let found = testing::standard_lists_the_set(&standard, &shorter);
    assert_eq!(
        broken(found),
        (Law::StandardListsTheSet, place("777/QĐ-UBND"))
    );
    for (point, number) in [("g2", 2027), ("g1", 2028)] {
        let found =
            testing::region_and_year_are_kept(&standard, AxisPoint::new(point), year(number));
        assert_eq!(broken(found).0, Law::RegionAndYearAreKept);
    }
}

#[test]
fn overlays_that_contradict_each_other_depend_on_their_order() {
    let set = set();
    let (own, other) = (green_space(4), green_space(5));
    let waste = overlay("1.1", bound(Comparator::AtLeast, 97, 0, Dimension::Percent));
    let resolve = |overlays: &[&Overlay]| {
        testing::order_of_overlays_changes_nothing(&set, AxisPoint::new("g1"), year(2027), overlays)
    };
    resolve(&[]).unwrap();
    resolve(&[&waste]).unwrap();
    resolve(&[&waste, &own]).unwrap();
    let found = broken(resolve(&[&own, &waste, &other]));
    assert_eq!(found, (Law::OrderOfOverlays, place("3.2")));
}

#[test]
fn laws_of_a_judge() {
    let standard = standard();
    let crate_itself = |part: &_, observation| testing::judge(&standard, part, observation);
    testing::thresholds_decide(&standard, crate_itself).unwrap();
    testing::a_better_value_never_fails(&standard, crate_itself).unwrap();

    // Judges that round before they compare: figures to whole numbers or to one decimal, shares to
    // whole percentages. And one that takes a higher figure for the better.
    let rounding = |places: u32| {
        let standard = &standard;
        move |part: &_, observation| {
            let rounded = match observation {
                Observation::Amount(value) => Observation::Amount(value.round_dp(places)),
                other => other,
            };
            testing::judge(standard, part, rounded)
        }
    };
    for places in [0, 1] {
        let found = testing::thresholds_decide(&standard, rounding(places));
        assert_eq!(broken(found).0, Law::ThresholdsDecide);
    }
    let rounding_shares = |part: &_, observation| {
        let rounded = match observation {
            Observation::Share { part, whole } => {
                Observation::Amount((part * Decimal::ONE_HUNDRED / whole).round())
            }
            other => other,
        };
        testing::judge(&standard, part, rounded)
    };
    let found = testing::thresholds_decide(&standard, rounding_shares);
    assert_eq!(broken(found).0, Law::ThresholdsDecide);
    let upward = |part: &nongthonmoi::criteria::StandardPart, observation| {
        let Observation::Amount(value) = observation else {
            return None;
        };
        let reached = value >= part.threshold()?.value();
        Some(if reached {
            Verdict::Met
        } else {
            Verdict::NotMet
        })
    };
    let found = testing::a_better_value_never_fails(&standard, upward);
    assert_eq!(broken(found), (Law::BetterNeverFails, place("1.2")));
    let refusing = |_: &_, _| None;
    assert_eq!(
        broken(testing::thresholds_decide(&standard, refusing)).1,
        "1.1"
    );
}

#[test]
fn laws_of_an_assessor() {
    let (standard, report) = (standard(), report());
    let policy = CountingPolicy::ONLY_MET;
    let crate_itself = |report: &CommuneReport| testing::assess(&standard, report, policy);
    let by_policy = |report: &CommuneReport, policy| testing::assess(&standard, report, policy);
    let builder = ReportBuilder::new(&standard, "95001".parse().unwrap());
    let partial = builder
        .clone()
        .failing("1.2".parse().unwrap())
        .missing("1.1".parse().unwrap())
        .missing("3.1".parse().unwrap())
        .build()
        .unwrap();
    let mixed = builder.missing("3.1".parse().unwrap()).build().unwrap();
    let mixed = mixed.observe("3.1".parse().unwrap(), Observation::BasicallyMet);
    for report in [&report, &partial, &mixed] {
        testing::count_is_over_the_standard(&standard, report, crate_itself).unwrap();
        testing::learning_only_narrows(report, crate_itself).unwrap();
        testing::order_of_observations_changes_nothing(report, crate_itself).unwrap();
        testing::counting_more_is_no_less(report, by_policy).unwrap();
        testing::what_failed_stays_failed(&standard, report, crate_itself).unwrap();
    }
    assert_eq!(crate_itself(&report).unwrap().certain(), Some(3));
    assert_eq!(crate_itself(&partial), CriteriaMet::new(1, 2, 3));

    let of_19 = |_: &CommuneReport| CriteriaMet::new(3, 3, 19);
    let found = testing::count_is_over_the_standard(&standard, &report, of_19);
    assert_eq!(broken(found), (Law::CountIsOverTheStandard, place("95001")));
    // Takes what is missing for met.
    let hopeful = |report: &CommuneReport| {
        let most = crate_itself(report)?.at_most();
        CriteriaMet::new(most, most, 3)
    };
    let found = testing::learning_only_narrows(&partial, hopeful);
    assert_eq!(broken(found), (Law::LearningOnlyNarrows, place("1.2")));
    // Looks at the last observation only.
    let forgetful = |report: &CommuneReport| {
        let (number, _) = report.observations().last()?;
        CriteriaMet::new(0, number.indicator().criterion().get(), 3)
    };
    let found = testing::order_of_observations_changes_nothing(&report, forgetful);
    assert_eq!(broken(found).0, Law::OrderOfObservations);
    // Takes the policy the wrong way round.
    let turned = |report: &CommuneReport, policy: CountingPolicy| {
        let other = |one| match one {
            Treatment::Counts => Treatment::DoesNotCount,
            Treatment::DoesNotCount => Treatment::Counts,
        };
        let not_applicable = other(policy.not_applicable());
        by_policy(
            report,
            CountingPolicy::new(not_applicable, other(policy.basically_met())),
        )
    };
    let found = testing::counting_more_is_no_less(&mixed, turned);
    assert_eq!(broken(found).0, Law::CountingMoreIsNoLess);
    // Counts parts instead of criteria.
    let parts = |report: &CommuneReport| {
        let met = report
            .observations()
            .filter(|(_, one)| *one == Observation::Met);
        CriteriaMet::new(0, u8::try_from(met.count()).ok()?, 9)
    };
    let found = testing::what_failed_stays_failed(&standard, &partial, parts);
    assert_eq!(broken(found), (Law::FailedStaysFailed, place("1.1")));
}

#[test]
fn laws_of_tiers() {
    let scheme = TierScheme::new(3, vec![0, 2, 3]).unwrap();
    let bands: Vec<(u8, u8)> = scheme
        .tiers()
        .map(|tier| scheme.bounds(tier).unwrap())
        .collect();
    testing::each_number_has_one_tier(scheme.criteria(), &bands).unwrap();
    for (bands, at) in [
        (&[(0, 1), (3, 3)][..], "2"),
        (&[(0, 2), (2, 3)], "2"),
        (&[], "0"),
    ] {
        let found = testing::each_number_has_one_tier(3, bands);
        assert_eq!(broken(found), (Law::EachNumberHasOneTier, place(at)));
    }
    let census = Census::from_counts(scheme, Universe::of(5), &[1, 1, 2]).unwrap();
    testing::a_census_sums_up(5, &[1, 1, 2], census.unreported()).unwrap();
    assert_eq!(
        broken(testing::a_census_sums_up(5, &[1, 1, 2], 0)).0,
        Law::CensusSumsUp
    );
    let most = [u32::MAX; 2];
    assert_eq!(
        broken(testing::a_census_sums_up(0, &most, u32::MAX)).0,
        Law::CensusSumsUp
    );

    let scheme = census.scheme().clone();
    let census = Census::from_counts(scheme, Universe::of(4), &[1, 1, 2]).unwrap();
    testing::a_mean_is_possible(&census, "2.25".parse().unwrap()).unwrap();
    let found = testing::a_mean_is_possible(&census, "1.9".parse().unwrap());
    assert_eq!(broken(found).0, Law::MeanIsPossible);
}

#[test]
fn laws_of_an_importer() {
    let (table, text) = (table(), export(&table()));
    testing::imports_what_it_exports("table", import, export, &table).unwrap();
    testing::imports_the_same_twice("table", import, &text).unwrap();
    testing::imports_the_same_twice("bad", import, "1;x").unwrap();
    for bad in ["1;2;x", "1", "1;2;2\n1;2;2", "1;-2;2"] {
        testing::refuses_bad_input(bad, import, bad).unwrap();
    }

    // A repaired total is the lie that the crate was written against.
    let found = testing::imports_what_it_exports("table", import_and_repair, export, &table);
    assert_eq!(
        broken(found),
        (Law::ImportsWhatItExports, place("table: 6.1"))
    );
    let refusing = |_: &str| Err::<Table, _>("no");
    let found = testing::imports_what_it_exports("table", refusing, export, &table);
    assert_eq!(broken(found).0, Law::ImportsWhatItExports);
    let found = testing::refuses_bad_input("row 1", import_what_it_can, "1;2;x");
    assert_eq!(broken(found), (Law::RefusesBadInput, place("row 1")));
    let calls = Changing::new(0);
    let numbering = |_: &str| {
        calls.set(calls.get() + 1);
        Ok::<u32, String>(calls.get())
    };
    let found = testing::imports_the_same_twice("table", numbering, &text);
    assert_eq!(broken(found), (Law::ImportsTheSameTwice, place("table")));
}

#[test]
fn the_law_of_totals() {
    let checker = Checker::built_in();
    let gazetteer = gazetteer();
    let builder = builder(&gazetteer);
    let spoiled = builder.clone().printing_total("5", 99).build().unwrap();
    for plan in [&plan(), &spoiled] {
        testing::totals_are_judged_by_their_cells(&checker, plan).unwrap();
    }
    // Without the rule on totals nothing finds the wrong one.
    let off = Profile::new("off").rule("NTM-101".parse().unwrap(), RuleSetting::Off);
    let lenient = checker.with_profiles(&[off]).unwrap();
    let found = broken(testing::totals_are_judged_by_their_cells(
        &lenient, &spoiled,
    ));
    assert_eq!(
        found,
        (
            Law::TotalsAreJudgedByTheirCells,
            place("/quota/rows/5/total")
        )
    );
    // A rule that finds what is right.
    let strict = rule(|rule| {
        rule.group = RuleGroup::Arithmetic;
        rule.check = |dossier, findings| {
            let plan = dossier.read_plan()?;
            let path = Path::root()
                .join("quota")
                .join("rows")
                .join("1")
                .join("total");
            findings.report(path, plan.document.cite(), [FIGURE.is(1_u32)]);
            Ok(())
        };
    });
    let found = testing::totals_are_judged_by_their_cells(&self::checker(&[strict]), &plan());
    assert_eq!(broken(found).1, "/quota/rows/1/total");
}

type Change<'a> = &'a dyn Fn(&mut Rule);

#[test]
fn a_rule_shows_itself_or_says_where_it_does_not() {
    testing::rule_shows_itself(rule(|_| {})).unwrap();
    let silent = |rule: &mut Rule| rule.check = |dossier, _| dossier.read_plan().map(|_| ());
    let hidden = |rule: &mut Rule| {
        rule.check = |dossier, findings| {
            if dossier.read_plan()?.tasks.is_empty() {
                findings.report(Path::root(), decision().cite(), []);
            }
            Ok(())
        };
    };
    let spoiled: [(Law, Change<'_>); 10] = [
        (Law::RuleIsTaken, &|rule| {
            rule.code = RuleCode::of("NTM-999");
        }),
        (Law::RuleIsTaken, &|rule| rule.code = RuleCode::of("xx")),
        (Law::BadExampleIsFound, &silent),
        (Law::BadExampleIsFound, &|rule| rule.bad = Example::new),
        (Law::GoodExampleIsSilent, &|rule| rule.good = rule.bad),
        (Law::GoodExampleIsSilent, &|rule| rule.good = Example::new),
        (Law::TextsInBothLanguages, &|rule| {
            rule.remedy = Label::same("OK");
        }),
        (Law::MessageUsesItsFacts, &|rule| {
            rule.message = Label::new("{tasks} việc", "{tasks} tasks");
        }),
        (Law::FindingsCarryTheirFacts, &hidden),
        (Law::SkipNamesWhatIsRead, &|rule| {
            rule.reads = &[Input::State];
        }),
    ];
    for (law, change) in spoiled {
        let found = broken(testing::rule_shows_itself(rule(change)));
        assert_eq!(found.0, law);
        assert!(["XX-1", "NTM-999", "xx"].contains(&found.1.as_str()));
    }
}

/// How often a rule with a memory ran.
static CALLS: AtomicU32 = AtomicU32::new(0);

#[test]
fn laws_of_a_checker() {
    let gazetteer = gazetteer();
    let (plan, standard, reports) = (without_tasks(), standard(), [report()]);
    let dossier = Dossier::new()
        .plan(&plan)
        .gazetteer(&gazetteer)
        .standard(&standard)
        .reports(&reports)
        .date(day(2027, 12, 31));
    let own = Checker::built_in().with(rule(|_| {})).unwrap();
    testing::check_is_repeatable(&own, &dossier).unwrap();
    testing::removing_a_rule_removes_only_its_findings(&own, &dossier).unwrap();
    testing::order_of_reports_changes_nothing(&own, &dossier).unwrap();
    let told = own.check(&dossier);
    assert_eq!(told.count(Severity::Warning), 1);
    testing::every_finding_has_its_rule(&own, &told).unwrap();
    testing::a_clean_report_adds_none(&own, &dossier, &another()).unwrap();

    // Rules with a memory of their own.
    let counting = rule(|rule| {
        rule.check = |_, findings| {
            let calls = CALLS.fetch_add(1, Ordering::Relaxed);
            findings.report(Path::root(), decision().cite(), [FIGURE.is(calls)]);
            Ok(())
        };
    });
    let found = testing::check_is_repeatable(&checker(&[counting]), &dossier);
    assert_eq!(broken(found).0, Law::CheckIsRepeatable);
    let other = rule(|rule| rule.code = RuleCode::of("XX-2"));
    let found =
        testing::removing_a_rule_removes_only_its_findings(&checker(&[counting, other]), &dossier);
    assert_eq!(broken(found).0, Law::RulesStandAlone);

    // Rules that look at where a report stands, and at how many there are.
    let first = rule(|rule| {
        rule.check = |dossier, findings| {
            let number = dossier
                .read_reports()?
                .first()
                .map_or(0, |one| one.commune().number());
            findings.report(Path::root(), decision().cite(), [FIGURE.is(number)]);
            Ok(())
        };
    });
    let two = [report(), another()];
    let found =
        testing::order_of_reports_changes_nothing(&checker(&[first]), &dossier.reports(&two));
    assert_eq!(broken(found).0, Law::OrderOfReports);
    let number = rule(|rule| {
        rule.check = |dossier, findings| {
            tell(findings, dossier.read_reports()?.len());
            Ok(())
        };
    });
    let found = testing::a_clean_report_adds_none(&checker(&[number]), &dossier, &another());
    assert_eq!(broken(found), (Law::CleanReportAddsNone, place("/tasks")));

    // A report that another checker made, and one of a rule that hides its facts.
    let found = testing::every_finding_has_its_rule(&Checker::built_in(), &told);
    assert_eq!(broken(found), (Law::FindingHasItsRule, place("/tasks")));
    let graver = Profile::new("graver").rule("XX-1".parse().unwrap(), RuleSetting::Error);
    let graver = checker(&[rule(|_| {})]).with_profiles(&[graver]).unwrap();
    assert_eq!(
        broken(testing::every_finding_has_its_rule(&graver, &told)).1,
        "/tasks"
    );
    let hiding = checker(&[rule(|rule| {
        rule.check = |_, findings| {
            findings.report(Path::root(), decision().cite(), []);
            Ok(())
        };
    })]);
    let found = testing::every_finding_has_its_rule(&hiding, &hiding.check(&dossier));
    assert_eq!(broken(found).0, Law::FindingHasItsRule);
}

/// A report of another commune, whose figures are its own.
fn another() -> CommuneReport {
    let (standard, commune) = (standard(), "95004".parse().unwrap());
    let left_out = ["1.1", "1.2", "2.1", "2.2", "3.2"];
    let builder = ReportBuilder::new(&standard, commune).on(day(2027, 12, 30));
    let builder = left_out.iter().fold(builder, |builder, number| {
        builder.missing(number.parse().unwrap())
    });
    builder
        .build()
        .unwrap()
        .observe("1.1".parse().unwrap(), "97.5".parse().unwrap())
}

/// The other tests again, in one thread, so that what each has provoked is seen together.
#[test]
fn every_law_is_provoked() {
    BROKEN.with(|seen| seen.borrow_mut().clear());
    laws_of_criteria_sets();
    overlays_that_contradict_each_other_depend_on_their_order();
    laws_of_a_judge();
    laws_of_an_assessor();
    laws_of_tiers();
    laws_of_an_importer();
    the_law_of_totals();
    a_rule_shows_itself_or_says_where_it_does_not();
    laws_of_a_checker();
    let mut seen = BROKEN.with(|seen| seen.borrow().clone());
    seen.extend(crate::plausible_bugs::laws());
    assert!(seen.iter().eq(Law::ALL));
    let codes: BTreeSet<String> = Law::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(codes.len(), Law::ALL.len());
}

// --- builders --------------------------------------------------------------------

#[test]
fn a_plan_that_is_built_is_silent_and_says_that_it_is_made_up() {
    let gazetteer = gazetteer();
    for number in 2021..=2040 {
        let builder = PlanBuilder::new(&gazetteer, "95".parse().unwrap(), year(number));
        let plan = builder.build().unwrap();
        let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
        assert_eq!(Checker::built_in().check(&dossier).findings(), []);
        assert!(plan.document.title.vi().contains("giả định"));
        assert_eq!(plan.quota.columns.len(), 2);
    }
}

#[test]
fn a_plan_of_any_tiers_and_rows_is_silent() {
    let gazetteer = gazetteer();
    for (criteria, cuts) in [
        (19, vec![0, 8, 10, 15, 19]),
        (19, vec![0, 5, 10, 15, 19]),
        (10, vec![0, 4, 7, 10]),
        (10, vec![0, 3]),
        (5, vec![0, 5]),
        (19, vec![0]),
    ] {
        let scheme = TierScheme::new(criteria, cuts).unwrap();
        let tiers = scheme.cuts().len();
        for works in [true, false] {
            let builder = builder(&gazetteer).with_scheme(scheme.clone());
            let builder = builder.with_row("Số hộ vay vốn", Measure::Other, 20);
            let builder = if works {
                builder
            } else {
                builder.without_works()
            };
            let plan = builder.build().unwrap();
            let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
            assert_eq!(
                Checker::built_in().check(&dossier).findings(),
                [],
                "{scheme:?}"
            );
            assert_eq!(plan.quota.criteria, criteria);
            let rows = tiers + if works { 3 } else { 1 };
            assert_eq!(plan.quota.rows.len(), rows);
            let last = builder
                .printing_total(&rows.to_string(), 41)
                .build()
                .unwrap();
            let dossier = Dossier::new().plan(&last).gazetteer(&gazetteer);
            assert_eq!(Checker::built_in().check(&dossier).findings().len(), 1);
        }
    }
}

#[test]
fn a_plan_that_is_built_can_be_spoiled() {
    let gazetteer = gazetteer();
    let found = |plan: &Plan| {
        let dossier = Dossier::new().plan(plan).gazetteer(&gazetteer);
        let report = Checker::built_in().check(&dossier);
        let codes = report.findings().iter().map(|one| one.code().to_string());
        codes.collect::<Vec<_>>()
    };
    let mut plan = plan();
    plan.quota.columns[0].communes = Some(4);
    assert_eq!(found(&plan), ["NTM-102", "NTM-504"]);
    let mut plan = self::plan();
    plan.quota
        .rows
        .push(QuotaRow::of_counts("6", "x", Measure::Other, &[1, 2], 4));
    assert_eq!(found(&plan), ["NTM-101"]);

    let of = |province: &str, number| {
        PlanBuilder::new(&gazetteer, province.parse().unwrap(), year(number))
    };
    assert!(matches!(
        of("95", 2019).build(),
        Err(PlanImpossible::NotCovered { .. })
    ));
    assert!(matches!(
        of("17", 2027).build(),
        Err(PlanImpossible::NoCommune { .. })
    ));
    let refused = of("95", 2027).printing_total("6", 1).build().unwrap_err();
    assert!(refused.text(Lang::Vi).contains("“6”") && refused.text(Lang::En).contains("`6`"));
    let late = of("95", 2027).issued(day(2027, 4, 1)).build().unwrap();
    assert_eq!(found(&late), ["NTM-905", "NTM-703"]);
}

#[test]
fn a_report_that_is_built_meets_everything_but_what_is_to_fail() {
    let standard = standard();
    let builder = ReportBuilder::new(&standard, "95001".parse().unwrap());
    let count = |builder: &ReportBuilder<'_>| {
        let report = builder.build().unwrap();
        let met = testing::assess(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
        (met.at_least(), met.at_most())
    };
    assert_eq!(count(&builder), (3, 3));
    for part in standard.parts() {
        let number = part.number();
        assert_eq!(
            count(&builder.clone().failing(number.clone())),
            (2, 2),
            "{number}"
        );
        assert_eq!(
            count(&builder.clone().missing(number.clone())),
            (2, 3),
            "{number}"
        );
    }
    let unknown = builder
        .failing("9.9".parse().unwrap())
        .missing("1".parse().unwrap());
    let refused = unknown.build().unwrap_err();
    assert_eq!(refused.numbers().len(), 2);
    assert!(refused.text(Lang::Vi).contains("9.9") && refused.to_string().contains("9.9"));
}
