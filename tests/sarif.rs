//! Reports in SARIF 2.1.0: valid under the schema of the standard, and saying what the report says.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::common::documents::{bad_examples, built_in_plan};
use crate::common::strategies::any_plan;
use jsonschema::Validator;
use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, Input, Profile, RuleCode, RuleSetting, catalog,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

static STANDARD: LazyLock<Validator> = LazyLock::new(|| {
    let schema = include_str!("schema/sarif-2.1.0.schema.json");
    let options = jsonschema::options().should_validate_formats(true);
    options
        .build(&serde_json::from_str(schema).unwrap())
        .unwrap()
});

fn texts(list: &Value, field: &str) -> Vec<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one[field].as_str().unwrap().to_string())
        .collect()
}

/// The only run of a log that the standard takes.
fn run_of(log: &Value) -> &Value {
    let errors: Vec<String> = STANDARD
        .iter_errors(log)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(errors, [""; 0]);
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(log["runs"].as_array().unwrap().len(), 1);
    &log["runs"][0]
}

/// What must hold of the log of any report.
fn assert_tells(report: &CheckReport, lang: Lang) {
    let log = json!(report.sarif(lang));
    let run = run_of(&log);
    assert_eq!(run["language"], lang.code());
    let descriptors = texts(&run["tool"]["driver"]["rules"], "id");
    assert!(descriptors.is_sorted_by(|one, next| one < next));

    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), report.findings().len());
    for (result, finding) in results.iter().zip(report.findings()) {
        assert_eq!(result["ruleId"], finding.code().as_str());
        let index = result["ruleIndex"].as_u64().unwrap();
        assert_eq!(
            descriptors[usize::try_from(index).unwrap()],
            finding.code().as_str()
        );
        let levels = ["error", "warning", "note"];
        assert_eq!(result["level"], levels[finding.severity() as usize]);
        assert_eq!(result["properties"]["facts"], json!(finding)["facts"]);
        let related = result["relatedLocations"].as_array();
        assert_eq!(related.map_or(0, Vec::len), finding.related().len());
        let place = &result["locations"][0]["logicalLocations"][0];
        assert_eq!(place["fullyQualifiedName"], finding.path().to_string());
    }
    let told = &run["invocations"][0]["toolExecutionNotifications"];
    let told = told.as_array().unwrap();
    assert_eq!(told.len(), report.skipped().len());
    for (notification, skipped) in told.iter().zip(report.skipped()) {
        let rule = &notification["associatedRule"];
        assert_eq!(rule["id"], skipped.code.as_str());
        let index = usize::try_from(rule["index"].as_u64().unwrap()).unwrap();
        assert_eq!(descriptors[index], skipped.code.as_str());
        let expected = skipped.text(lang);
        let text = notification["message"]["text"].as_str().unwrap();
        assert_eq!(text, expected);
    }

    // Every descriptor is of a rule that is told of.
    let mut codes: BTreeSet<&str> = report
        .findings()
        .iter()
        .map(|one| one.code().as_str())
        .collect();
    codes.extend(report.skipped().iter().map(|one| one.code.as_str()));
    assert!(codes.into_iter().eq(descriptors.iter()));
    let left_out = report.findings_left_out() > 0 || report.skipped_left_out() > 0;
    assert_eq!(run.get("properties").is_some(), left_out);
}

#[test]
fn the_built_in_plan_in_vietnamese() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    // Of the rules that read something else, one shows how a skip is told.
    let here = |input: &Input| matches!(input, Input::Plan | Input::Gazetteer);
    let rules = catalog::RULES.iter();
    let rules = rules.filter(|rule| rule.reads.iter().all(here) || rule.code.as_str() == "NTM-116");
    let checker = rules.fold(Checker::empty(), |checker, rule| {
        checker.with(rule).unwrap()
    });
    let report = checker.check(&Dossier::new().plan(&plan).gazetteer(&gazetteer));
    let log = json!(report.sarif(Lang::Vi).artifact("plan.json"));
    run_of(&log);
    insta::assert_snapshot!(serde_json::to_string_pretty(&log).unwrap());
}

#[test]
fn the_built_in_plan_and_every_bad_example_are_told_in_both_languages() {
    for report in bad_examples().chain([built_in_plan()]) {
        for lang in Lang::ALL {
            assert_tells(&report, lang);
        }
    }
}

#[test]
fn every_place_lies_in_the_file_that_was_named() {
    let report = built_in_plan();
    let log = json!(report.sarif(Lang::En).artifact("kế hoạch #1 (100%).json"));
    let run = run_of(&log);
    let mut locations = 0;
    for told in [
        &run["results"],
        &run["invocations"][0]["toolExecutionNotifications"],
    ] {
        for one in told.as_array().unwrap() {
            for location in one["locations"].as_array().unwrap() {
                let uri = &location["physicalLocation"]["artifactLocation"]["uri"];
                assert_eq!(uri, "k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%20%28100%25%29.json");
                locations += 1;
            }
        }
    }
    assert_eq!(locations, report.findings().len() + report.skipped().len());
}

#[test]
fn a_profile_changes_the_level_of_results_and_not_of_their_rule() {
    let code = RuleCode::of("NTM-101");
    let profile = Profile::new("x").rule(code.clone(), RuleSetting::Info);
    let checker = Checker::built_in().with_profiles(&[profile]).unwrap();
    let report = checker.check(&Dossier::new().plan(&hoa_binh::plan_2018()));
    let log = json!(report.sarif(Lang::Vi));
    let run = run_of(&log);
    let of_rule = |one: &&Value| one["ruleId"] == code.as_str() || one["id"] == code.as_str();
    let first = |list: &Value| {
        list.as_array()
            .unwrap()
            .iter()
            .find(of_rule)
            .unwrap()
            .clone()
    };
    assert_eq!(first(&run["results"])["level"], "note");
    let rule = first(&run["tool"]["driver"]["rules"]);
    assert_eq!(rule["defaultConfiguration"]["level"], "error");
    assert_eq!(rule["properties"]["group"], "arithmetic");
}

#[test]
fn what_was_left_out_is_counted() {
    let plan = hoa_binh::plan_2018();
    let report = Checker::built_in()
        .keep_at_most(1)
        .check(&Dossier::new().plan(&plan));
    let log = json!(report.sarif(Lang::Vi));
    let counts = &run_of(&log)["properties"];
    assert_eq!(
        (&counts["errors"], &counts["warnings"], &counts["notes"]),
        (&json!(1), &json!(1), &json!(2))
    );
    assert_eq!(counts["resultsLeftOut"], 3);
    assert_eq!(counts["notificationsLeftOut"], report.skipped_left_out());
}

/// A report that was read, of another version and with a rule that is not at hand.
fn read(findings: &Value, library: &str) -> CheckReport {
    let report = json!({
        "versions": {"library": library, "catalogue": 7},
        "rules": [{"code": "HB-1", "severity": "warning", "findings": 2, "skipped": 1}],
        "findings": findings,
        "skipped": [{"code": "HB-1", "path": "", "reason": {"absent": "plan"}}],
    });
    serde_json::from_str(&report.to_string()).unwrap()
}

#[test]
fn a_rule_that_is_not_at_hand_is_told_by_its_code() {
    let citation = json!({"document": "18/KH-UBND"});
    let finding = |path: &str, facts: Value| {
        json!({"code": "HB-1", "severity": "warning", "path": path, "related": [""],
            "facts": facts, "citation": citation})
    };
    let hostile = "{0} [xã](https://example.org)";
    let findings = json!([
        finding("", json!({})),
        finding(
            "/tasks/8",
            json!({"b": {"text": hostile}, "a": {"count": 1}})
        )
    ]);
    for lang in Lang::ALL {
        let log = json!(read(&findings, "2 beta").sarif(lang));
        let run = run_of(&log);
        let driver = &run["tool"]["driver"];
        assert_eq!(
            (&driver["version"], driver.get("semanticVersion")),
            (&json!("2 beta"), None)
        );
        assert_eq!(driver["rules"], json!([{"id": "HB-1"}]));
        let results = &run["results"];
        assert_eq!(results[0]["message"]["text"], "HB-1");
        assert_eq!(results[0]["locations"], json!([]));
        // No argument and no link; the root has no name, so it is no location.
        assert_eq!(
            results[1]["message"]["text"],
            "a: 1; b: {{0}} [xã\\](https://example.org)"
        );
        assert_eq!(results[1].get("relatedLocations"), None);
        assert_eq!(
            results[1]["partialFingerprints"],
            json!({"nongthonmoi/v1": format!("HB-1 /tasks/8 a=1; b={hostile}")})
        );
    }
}

fn fingerprints(report: &CheckReport, lang: Lang) -> Vec<Value> {
    let log = json!(report.sarif(lang));
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    results
        .map(|one| one["partialFingerprints"].clone())
        .collect()
}

proptest! {
    // Much is written and held against a large schema in every case.
    #![proptest_config(ProptestConfig { cases: 48, ..crate::common::laws() })]

    /// Whatever the plan, and however many findings are kept.
    #[test]
    fn the_report_of_any_plan_is_told(plan in any_plan(), most in 0_usize..40) {
        let dossier = Dossier::new().plan(&plan);
        assert_tells(&Checker::built_in().check(&dossier), Lang::Vi);
        assert_tells(&Checker::built_in().keep_at_most(most).check(&dossier), Lang::En);
    }
}

proptest! {
    #![proptest_config(crate::common::laws())]

    /// A fingerprint does not hang on the language, and findings of different content differ in it.
    #[test]
    fn fingerprints_tell_findings_apart(plan in any_plan()) {
        let report = Checker::built_in().check(&Dossier::new().plan(&plan));
        let told = fingerprints(&report, Lang::Vi);
        prop_assert_eq!(&told, &fingerprints(&report, Lang::En));
        let json = serde_json::to_string(&report).unwrap();
        let back: CheckReport = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&told, &fingerprints(&back, Lang::Vi));
        let pairs = report.findings().windows(2).zip(told.windows(2));
        for (findings, told) in pairs {
            let content = |at: usize| (findings[at].code(), findings[at].path(), findings[at].facts());
            prop_assert_eq!(content(0) == content(1), told[0] == told[1], "{:?}", findings);
        }
    }

    /// Whatever a file is called, its name becomes a valid reference.
    #[test]
    fn any_file_can_be_named(path in "\\PC{0,12}") {
        let report = crate::common::rules::check("NTM-101", &Dossier::new().plan(&hoa_binh::plan_2018()));
        run_of(&json!(report.sarif(Lang::Vi).artifact(&path)));
    }
}
