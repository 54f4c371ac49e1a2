//! The published JSON schemas: they are those of the types, and say of a document what reading says.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use std::sync::LazyLock;

use crate::common::documents::{bad_examples, built_in_plan};
use crate::common::strategies::any_plan;
use jsonschema::Validator;
use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, Finding, Profile, RuleCode, RuleGroup, RuleSetting,
};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const REPORT: &str = "tests/schema/check-report.schema.json";
const PROFILE: &str = "tests/schema/profile.schema.json";

fn schema_of<T: schemars::JsonSchema>() -> Value {
    schemars::schema_for!(T).to_value()
}

/// Built once: most of the time of a law would go into it.
static OF_REPORTS: LazyLock<Validator> = LazyLock::new(validator::<CheckReport>);
static OF_PROFILES: LazyLock<Validator> = LazyLock::new(validator::<Profile>);

fn validator<T: schemars::JsonSchema>() -> Validator {
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema_of::<T>()).unwrap()
}

/// Holds a published file against the types; `UPDATE_SCHEMA=1` renews it, and never in CI.
fn is_current<T: schemars::JsonSchema>(file: &str) {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    let current = schema_of::<T>();
    let renew = std::env::var_os("UPDATE_SCHEMA").is_some() && std::env::var_os("CI").is_none();
    if renew {
        let text = serde_json::to_string_pretty(&current).unwrap();
        std::fs::write(&path, text + "\n").unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    let published: Value = serde_json::from_str(&published).unwrap_or_default();
    assert!(
        published == current,
        "{file} is stale: run `UPDATE_SCHEMA=1 cargo test --all-features --test all schema`"
    );
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    is_current::<CheckReport>(REPORT);
    is_current::<Profile>(PROFILE);
}

#[test]
fn the_schemas_are_valid_and_say_what_they_are() {
    for schema in [schema_of::<CheckReport>(), schema_of::<Profile>()] {
        jsonschema::meta::validate(&schema).unwrap();
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        assert_eq!(schema["$schema"], dialect);
        assert!(schema["title"].is_string() && schema["description"].is_string());
        assert!(schema.get("$id").is_none());
    }
}

/// Every object of a schema refuses other fields, or says what they hold.
fn assert_closed(schema: &Value, place: &str) {
    if let Some(object) = schema.as_object() {
        if object.contains_key("properties") {
            assert_eq!(object["additionalProperties"], false, "{place}");
        }
        for (name, value) in object {
            assert_closed(value, &format!("{place}/{name}"));
        }
    }
    for one in schema.as_array().into_iter().flatten() {
        assert_closed(one, place);
    }
}

#[test]
fn no_object_takes_an_unknown_field() {
    assert_closed(&schema_of::<CheckReport>(), "");
    assert_closed(&schema_of::<Profile>(), "");
}

fn errors(validator: &Validator, document: &Value) -> Vec<String> {
    let errors = validator.iter_errors(document);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn assert_fits(report: &CheckReport) {
    let document = serde_json::to_value(report).unwrap();
    assert_eq!(errors(&OF_REPORTS, &document), [""; 0]);
}

#[test]
fn the_reports_of_the_built_in_plan_and_of_every_bad_example_fit_their_schema() {
    assert_fits(&built_in_plan());
    let mut kinds = std::collections::BTreeSet::new();
    for report in bad_examples() {
        assert_fits(&report);
        for fact in report.findings().iter().flat_map(Finding::facts) {
            let written = serde_json::to_value(fact.value()).unwrap();
            kinds.extend(written.as_object().unwrap().keys().cloned());
        }
    }
    let all = ["count", "date", "decimal", "label", "list", "ratio", "text"];
    assert!(kinds.iter().eq(all), "{kinds:?}");
}

#[test]
fn profiles_fit_their_schema() {
    let mut profile = Profile::new("Hòa Bình");
    assert_eq!(errors(&OF_PROFILES, &json!(profile)), [""; 0]);
    for (group, setting) in RuleGroup::ALL.iter().zip(RuleSetting::ALL.iter().cycle()) {
        profile = profile.group(*group, *setting);
    }
    profile = profile.rule(RuleCode::of("HB2-01"), RuleSetting::Off);
    assert_eq!(errors(&OF_PROFILES, &json!(profile)), [""; 0]);
}

/// Changes one place of a document that is sound, and asks both the schema and the reader.
fn agree<T: DeserializeOwned>(
    validator: &Validator,
    sound: &Value,
    place: &str,
    written: &Value,
    taken: bool,
) {
    let mut changed = sound.clone();
    let (parent, name) = place.rsplit_once('/').unwrap();
    match changed.pointer_mut(parent).unwrap() {
        Value::Object(object) => _ = object.insert(name.into(), written.clone()),
        other => *other.pointer_mut(&format!("/{name}")).unwrap() = written.clone(),
    }
    let read = serde_json::from_str::<T>(&changed.to_string());
    assert_eq!(read.is_ok(), taken, "{place} {written}: {:?}", read.err());
    let found = errors(validator, &changed);
    assert_eq!(found.is_empty(), taken, "{place} {written}: {found:?}");
}

#[test]
fn the_schema_refuses_a_report_where_reading_does() {
    let sound = serde_json::to_value(built_in_plan()).unwrap();
    let refused = |place: &str, written: Value| {
        agree::<CheckReport>(&OF_REPORTS, &sound, place, &written, false);
    };
    let taken = |place: &str, written: Value| {
        agree::<CheckReport>(&OF_REPORTS, &sound, place, &written, true);
    };
    // Unknown fields, wherever they stand.
    for object in [
        "",
        "/versions",
        "/rules/0",
        "/findings/1",
        "/findings/1/citation",
        "/findings/1/facts/declared",
        "/skipped/0",
        "/skipped/0/reason",
    ] {
        refused(&format!("{object}/no_such_field"), json!(1));
    }
    refused("/versions/catalogue", json!(-1));
    refused("/versions/catalogue", json!("1"));
    refused("/versions/library", json!(1));
    refused("/rules/0/code", json!("ntm-101"));
    refused("/rules/0/findings", json!(-1));
    refused("/rules/0/findings", json!("1"));
    refused("/rules/0/skipped", json!(1.5));
    taken("/rules/0/skipped", json!(7));
    for severity in [json!("fatal"), json!("Error"), json!(null), json!(1)] {
        refused("/findings/1/severity", severity);
    }
    for path in [
        json!("quota"),
        json!("/a~"),
        json!("/a~2"),
        json!(["quota"]),
    ] {
        refused("/findings/1/path", path.clone());
        refused("/findings/1/related", json!([path]));
    }
    taken("/findings/1/related", json!(["", "/a~1b~0/8"]));
    refused("/findings/1/facts", json!([]));
    refused("/findings/1/citation/document", json!("KH-UBND"));
    refused("/findings/1/citation/document", json!("18 /KH-UBND"));
    taken(
        "/findings/1/citation/document",
        json!("08/2017/STP-XD&KTVBQPPL"),
    );
    for date in [
        "2018-13-01",
        "2018-02-30",
        "31/01/2018",
        "2018-1-31",
        "18-01-31",
    ] {
        refused("/findings/1/citation/dated", json!(date));
    }
    taken("/findings/1/citation/dated", json!("+12018-02-28"));
    taken("/findings/1/citation/dated", json!("-0044-03-15"));
    taken("/findings/1/citation/dated", json!(null));
    taken("/findings/1/citation/place", json!(null));
    refused("/findings/1/citation/place", json!({"vi": "mục"}));
    refused("/skipped/0/reason", json!({"absent": "plans"}));
    refused(
        "/skipped/0/reason",
        json!({"absent": "plan", "nothing_stated": "x"}),
    );
}

#[test]
fn the_schema_refuses_a_fact_where_reading_does() {
    let sound = serde_json::to_value(built_in_plan()).unwrap();
    let fact = |written: Value, expected: bool| {
        agree::<CheckReport>(
            &OF_REPORTS,
            &sound,
            "/findings/1/facts/declared",
            &written,
            expected,
        );
    };
    for taken in [
        json!({"count": 0}),
        json!({"count": 9_007_199_254_740_991_u64}),
        json!({"count": u64::MAX}),
        json!({"count": "18446744073709551615"}),
        json!({"decimal": "-0.50"}),
        json!({"decimal": "0.00"}),
        json!({"decimal": "007.5"}),
        json!({"decimal": -3}),
        json!({"ratio": {"numerator": 0, "denominator": 1}}),
        json!({"text": ""}),
        json!({"label": {"vi": "xã", "en": "commune"}}),
        json!({"date": "2020-02-29"}),
        json!({"list": []}),
        json!({"list": [{"list": [{"count": 1}]}, {"text": "x"}]}),
    ] {
        fact(taken, true);
    }
    for refused in [
        json!(27),
        json!("27"),
        json!({}),
        json!({"number": 27}),
        json!({"count": 27, "text": "27"}),
        json!({"count": -1}),
        json!({"count": "-1"}),
        json!({"count": 1.5}),
        json!({"count": "1.0"}),
        json!({"count": ""}),
        json!({"count": 18_446_744_073_709_551_616_u128}),
        json!({"decimal": "1,5"}),
        json!({"decimal": "-0"}),
        json!({"decimal": "-0.0"}),
        json!({"decimal": ".5"}),
        json!({"decimal": "1."}),
        json!({"decimal": "1e3"}),
        json!({"decimal": null}),
        json!({"ratio": {"numerator": 1, "denominator": 0}}),
        json!({"ratio": {"numerator": -1, "denominator": 1}}),
        json!({"ratio": "1/2"}),
        json!({"text": 1}),
        json!({"label": {"vi": "xã", "en": "commune", "fr": "commune"}}),
        json!({"date": "2019-02-29"}),
        json!({"list": [27]}),
        json!({"list": {}}),
    ] {
        fact(refused, false);
    }
}

#[test]
fn the_schema_refuses_a_profile_where_reading_does() {
    let sound = json!({"name": "x", "groups": {"law": "off"}, "rules": {"NTM-203": "info"}});
    for (place, written, taken) in [
        ("/rules", json!({}), true),
        ("/rules/HB-1", json!("forbid"), true),
        ("/rules/hb-1", json!("off"), false),
        ("/rules/HB-1", json!("on"), false),
        ("/groups/law", json!("forbid"), true),
        ("/groups/laws", json!("off"), false),
        ("/groups/law", json!(null), false),
        ("/groups", json!([]), false),
        ("/name", json!(1), false),
        ("/no_such_field", json!(1), false),
    ] {
        agree::<Profile>(&OF_PROFILES, &sound, place, &written, taken);
    }
    agree::<Profile>(&OF_PROFILES, &json!({}), "/rules", &json!({}), false);
    agree::<Profile>(&OF_PROFILES, &json!({}), "/name", &json!(""), true);
}

proptest! {
    #![proptest_config(crate::common::laws())]

    /// Whatever the plan, and however many findings are kept.
    #[test]
    fn the_report_of_any_plan_fits_its_schema(plan in any_plan(), most in 0_usize..40) {
        let dossier = Dossier::new().plan(&plan);
        assert_fits(&Checker::built_in().check(&dossier));
        assert_fits(&Checker::built_in().keep_at_most(most).check(&dossier));
    }
}
