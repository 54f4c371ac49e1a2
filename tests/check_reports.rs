//! Reports of checks: counts, what is kept, what changed, and what is refused when it is read.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "numbers of findings on a small plan"
)]

use crate::common::strategies::any_plan;
use nongthonmoi::plan::Plan;
use nongthonmoi::rules::{CheckReport, Checker, Dossier, Finding, Severity, Skipped, catalog};
use nongthonmoi::samples::hoa_binh;
use proptest::prelude::*;

fn check(checker: &Checker, plan: &Plan) -> CheckReport {
    checker.check(&Dossier::new().plan(plan))
}

/// A plan with many findings: every total of its table is wrong, every task is empty.
fn faulty() -> Plan {
    let mut plan = hoa_binh::plan_2018();
    for task in &mut plan.tasks {
        (task.content, task.lead, task.deadline) = (None, None, None);
    }
    plan.objectives.clear();
    plan
}

#[test]
fn a_report_says_which_versions_made_it() {
    let report = check(&Checker::built_in(), &hoa_binh::plan_2018());
    assert_eq!(report.versions().library, env!("CARGO_PKG_VERSION"));
    assert_eq!(report.versions().catalogue, catalog::VERSION);
}

#[test]
fn every_rule_that_ran_is_counted() {
    let report = check(&Checker::built_in(), &hoa_binh::plan_2018());
    let codes = report.rules().iter().map(|rule| rule.code.as_str());
    assert!(codes.eq(catalog::RULES.iter().map(|rule| rule.code.as_str())));
    let of = |code: &str| {
        let rule = report.rule(&code.parse().unwrap()).unwrap();
        (rule.severity, rule.findings, rule.skipped)
    };
    assert_eq!(of("NTM-101"), (Severity::Error, 1, 0));
    assert_eq!(of("NTM-102"), (Severity::Error, 0, 0));
    assert_eq!(of("NTM-501"), (Severity::Error, 0, 1));
    assert_eq!(report.rule(&"NTM-1".parse().unwrap()), None);
}

#[test]
fn an_error_is_kept_before_what_stands_before_it() {
    let plan = hoa_binh::plan_2018();
    let whole = check(&Checker::built_in(), &plan);
    assert_eq!(whole.findings()[0].severity(), Severity::Info);
    let one = check(&Checker::built_in().keep_at_most(1), &plan);
    assert_eq!(one.findings()[0].severity(), Severity::Error);
    assert_eq!((one.findings_left_out(), one.count(Severity::Info)), (3, 2));
    let none = check(&Checker::built_in().keep_at_most(0), &plan);
    assert!(none.findings().is_empty() && none.skipped().is_empty());
    assert!(!none.has_no_errors(), "it is known that there is one");
}

#[test]
fn what_a_later_report_did_not_look_at_is_not_gone() {
    let plan = faulty();
    let whole = check(&Checker::built_in(), &plan);
    let of_tasks = |finding: &&Finding| finding.code().as_str() == "NTM-701";
    let tasks = whole.findings().iter().filter(of_tasks).count();
    assert!(tasks > 1);

    // The rule does not run; the plan is not there; findings were not kept.
    let without = catalog::RULES
        .iter()
        .filter(|rule| rule.code.as_str() != "NTM-701")
        .fold(Checker::empty(), |checker, rule| {
            checker.with(rule).unwrap()
        });
    let off = check(&without, &plan);
    assert_eq!(off.changes_since(&whole).not_checked.len(), tasks);
    let absent = Checker::built_in().check(&Dossier::new());
    let changes = absent.changes_since(&whole);
    assert_eq!(changes.not_checked.len(), whole.findings().len());
    assert!(changes.removed.is_empty());
    let few = check(&Checker::built_in().keep_at_most(1), &plan);
    assert!(few.changes_since(&whole).removed.is_empty());

    // A place that a rule passes over, as a whole and within.
    let mut shorter = hoa_binh::plan_2018();
    let row = shorter.quota.rows.get_mut(5).unwrap();
    let cells = row.cells().iter().skip(1).copied().collect();
    let (number, label, measure) = (row.number().into(), row.label().into(), row.measure());
    *row = nongthonmoi::plan::QuotaRow::new(number, label, measure, cells, row.total()).unwrap();
    let passed = check(&Checker::built_in(), &shorter);
    let before = check(&Checker::built_in(), &hoa_binh::plan_2018());
    let changes = passed.changes_since(&before);
    assert_eq!(
        changes.not_checked[0].path().to_string(),
        "/quota/rows/6/total"
    );
}

#[test]
fn what_no_checker_gives_is_refused() {
    let report = check(&Checker::built_in(), &hoa_binh::plan_2018());
    let json = serde_json::to_value(&report).unwrap();
    let refused = |change: &dyn Fn(&mut serde_json::Value), expected: &str| {
        let mut changed = json.clone();
        change(&mut changed);
        let error = serde_json::from_value::<CheckReport>(changed).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    };
    let swap = |list: &'static str| {
        move |json: &mut serde_json::Value| json[list].as_array_mut().unwrap().swap(0, 1)
    };
    refused(&swap("rules"), "rise by their codes at `NTM-101`");
    refused(&swap("findings"), "promised order at `NTM-203`");
    refused(&swap("skipped"), "promised order");
    refused(
        &|json| json["rules"].as_array_mut().unwrap().clear(),
        "`NTM-203` is not among the rules",
    );
    refused(
        &|json| json["findings"][0]["severity"] = "error".into(),
        "has another severity",
    );
    refused(
        &|json| json["rules"][0]["findings"] = 0.into(),
        "`NTM-101` has more findings",
    );
    refused(
        &|json| {
            for rule in json["rules"].as_array_mut().unwrap() {
                rule["skipped"] = 0.into();
            }
        },
        "more findings or skips",
    );
    refused(
        &|json| json["findings"][1]["facts"]["declared"] = serde_json::json!({"count": "1.5"}),
        "`1.5` is not a count",
    );
}

#[test]
fn a_finding_of_an_unknown_rule_is_read_and_told_by_its_facts() {
    let report = check(&Checker::built_in(), &hoa_binh::plan_2018());
    let finding = &report.findings()[1];
    let json = serde_json::to_string(finding).unwrap();
    let known: Finding = serde_json::from_str(&json).unwrap();
    assert_eq!(known.rule().map(|rule| rule.code.as_str()), Some("NTM-101"));
    let unknown: Finding = serde_json::from_str(&json.replace("NTM-101", "HB-1")).unwrap();
    assert!(unknown.rule().is_none());
    let text = unknown.text(nongthonmoi::Lang::En);
    assert!(text.contains("declared: 27; computed: 22"), "{text}");
}

fn order(finding: &Finding) -> (Severity, &nongthonmoi::rules::Path, &str) {
    let code = finding.code().as_str();
    (finding.severity(), finding.path(), code)
}

proptest! {
    #![proptest_config(crate::common::laws())]

    /// Whatever is kept: the counts are the same, and what is kept is the gravest.
    #[test]
    fn what_is_kept_is_the_gravest_and_the_counts_stay(plan in any_plan(), most in 0_usize..40) {
        let whole = check(&Checker::built_in(), &plan);
        let some = check(&Checker::built_in().keep_at_most(most), &plan);
        prop_assert_eq!(whole.rules(), some.rules());
        prop_assert_eq!((whole.findings_left_out(), whole.skipped_left_out()), (0, 0));
        prop_assert_eq!(some.findings().len(), most.min(whole.findings().len()));
        prop_assert_eq!(some.skipped().len(), most.min(whole.skipped().len()));
        let left_out = whole.findings().len() - some.findings().len();
        prop_assert_eq!(some.findings_left_out(), left_out as u64);

        let mut gravest: Vec<&Finding> = whole.findings().iter().collect();
        gravest.sort_by_key(|finding| finding.severity());
        gravest.truncate(most);
        gravest.sort_by(|one, other| one.path().cmp(other.path()).then(one.code().cmp(other.code())));
        prop_assert!(gravest.iter().map(|one| order(one)).eq(some.findings().iter().map(order)));
        let first: Vec<&Skipped> = whole.skipped().iter().take(most).collect();
        prop_assert!(first.into_iter().eq(some.skipped()));
    }

    /// Every finding of either report is told once.
    #[test]
    fn changes_part_both_reports(one in any_plan(), other in any_plan()) {
        let checker = Checker::built_in();
        let (earlier, later) = (check(&checker, &one), check(&checker, &other));
        let changes = later.changes_since(&earlier);
        let same = changes.unchanged.len();
        prop_assert_eq!(changes.added.len() + same, later.findings().len());
        let told = changes.removed.len() + changes.not_checked.len() + same;
        prop_assert_eq!(told, earlier.findings().len());
        for new in &changes.added {
            prop_assert!(!earlier.findings().contains(new));
        }
        for removed in &changes.removed {
            prop_assert!(!later.findings().contains(removed));
        }
        let nothing = later.changes_since(&later);
        prop_assert_eq!(nothing.unchanged.len(), later.findings().len());
        let back = earlier.changes_since(&later);
        prop_assert_eq!(back.added.len(), told - same);
    }
}
