//! Profiles: which rules run, how grave their findings are, and what a later layer may not do.

use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, Profile, ProfileError, RetiredRule, Rule, RuleCode, RuleGroup,
    RuleRefused, RuleSetting, Severity, catalog,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const TOTAL: RuleCode = RuleCode::of("NTM-101");
const MEAN: RuleCode = RuleCode::of("NTM-203");

fn check(checker: &Checker) -> CheckReport {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    checker.check(&Dossier::new().plan(&plan).gazetteer(&gazetteer))
}

fn under(profiles: &[Profile]) -> Result<Checker, ProfileError> {
    Checker::built_in().with_profiles(profiles)
}

fn severities(report: &CheckReport) -> Vec<(String, Severity)> {
    let findings = report.findings().iter();
    findings
        .map(|finding| (finding.code().to_string(), finding.severity()))
        .collect()
}

#[test]
fn a_setting_changes_the_severity_and_nothing_else() {
    let plain = check(&Checker::built_in());
    for setting in RuleSetting::ALL {
        let checker = under(&[Profile::new("x").rule(TOTAL, setting)]).unwrap();
        assert_eq!(checker.severity(&TOTAL), setting.severity());
        let report = check(&checker);
        let expected: Vec<_> = severities(&plain)
            .into_iter()
            .filter_map(|(code, severity)| {
                if code == TOTAL.as_str() {
                    Some((code, setting.severity()?))
                } else {
                    Some((code, severity))
                }
            })
            .collect();
        assert_eq!(severities(&report), expected);
        for (one, other) in plain.findings().iter().zip(report.findings()) {
            if setting.severity().is_some() {
                assert_eq!((one.path(), one.facts()), (other.path(), other.facts()));
            }
        }
    }
}

#[test]
fn a_rule_comes_before_its_family_and_a_later_profile_before_an_earlier_one() {
    let family = Profile::new("province").group(RuleGroup::Targets, RuleSetting::Error);
    let own = family.clone().rule(MEAN, RuleSetting::Warning);
    assert_eq!(
        under(std::slice::from_ref(&family))
            .unwrap()
            .severity(&MEAN),
        Some(Severity::Error)
    );
    assert_eq!(
        under(&[own]).unwrap().severity(&MEAN),
        Some(Severity::Warning)
    );
    let user = Profile::new("user").rule(MEAN, RuleSetting::Off);
    assert_eq!(
        under(&[family.clone(), user.clone()])
            .unwrap()
            .severity(&MEAN),
        None
    );
    assert_eq!(
        under(&[user, family]).unwrap().severity(&MEAN),
        Some(Severity::Error)
    );
    assert_eq!(Checker::built_in().severity(&MEAN), Some(Severity::Info));
    assert_eq!(Checker::built_in().severity(&RuleCode::of("NTM-999")), None);
}

#[test]
fn what_is_forbidden_cannot_be_lowered() {
    let province = Profile::new("Hòa Bình").group(RuleGroup::Arithmetic, RuleSetting::Forbid);
    for setting in RuleSetting::ALL {
        let user = Profile::new("user").rule(TOTAL, setting);
        let result = under(&[province.clone(), user]);
        if setting >= RuleSetting::Error {
            assert_eq!(result.unwrap().severity(&TOTAL), Some(Severity::Error));
        } else {
            let error = result.unwrap_err();
            let expected = ProfileError::Forbidden {
                profile: "user".into(),
                code: TOTAL,
                setting,
                by: "Hòa Bình".into(),
            };
            assert_eq!(error, expected);
            assert!(error.text(Lang::En).contains("cannot be lowered"));
            assert!(error.text(Lang::Vi).contains("không cho hạ mức"));
        }
    }
    // Within one profile a rule is more special than its family.
    let both = province.rule(TOTAL, RuleSetting::Info);
    assert_eq!(
        under(&[both]).unwrap().severity(&TOTAL),
        Some(Severity::Info)
    );
}

#[test]
fn mistakes_of_a_profile_are_named() {
    let unknown = |code| under(&[Profile::new("x").rule(RuleCode::of(code), RuleSetting::Off)]);
    let error = unknown("NTM-1O1").unwrap_err();
    assert!(
        error
            .text(Lang::En)
            .ends_with("`NTM-1O1` is not a rule: did you mean `NTM-101`?"),
        "{error}"
    );
    assert!(
        error
            .text(Lang::Vi)
            .ends_with("không có quy tắc NTM-1O1; có phải là NTM-101?")
    );
    let error = unknown("X").unwrap_err();
    assert!(error.text(Lang::En).ends_with("`X` is not a rule"));
    let twice = Profile::new("x")
        .rule(TOTAL, RuleSetting::Off)
        .rule(TOTAL, RuleSetting::Off);
    let error = under(&[twice]).unwrap_err();
    assert!(matches!(error, ProfileError::RuleTwice { .. }));
    assert!(
        error
            .text(Lang::Vi)
            .contains("hai mức áp dụng cho quy tắc NTM-101")
    );
    assert!(
        error
            .text(Lang::En)
            .contains("two settings of rule `NTM-101`")
    );
    let targets = RuleGroup::Targets;
    let twice = Profile::new("x")
        .group(targets, RuleSetting::Off)
        .group(targets, RuleSetting::Info);
    let error = under(&[twice]).unwrap_err();
    assert!(matches!(error, ProfileError::GroupTwice { .. }));
    assert!(error.text(Lang::Vi).contains("nhóm tiêu chí và mục tiêu"));
    assert!(error.text(Lang::En).contains("family `targets`"));
}

/// A rule of a province, as simple as can be.
const fn own(code: &'static str) -> Rule {
    Rule::info(code, &[])
        .family(RuleGroup::Tasks)
        .title("thử", "test")
        .why("thử", "test")
        .remedy("thử", "test")
        .basis("thử", "test")
        .message("thử", "test")
        .check(|_, _| Ok(()))
}

/// The same for one that was removed.
const fn gone(code: &'static str, replacement: Option<RuleCode>) -> RetiredRule {
    RetiredRule {
        code: RuleCode::of(code),
        title: Label::new("thử", "test"),
        reason: Label::new("thử", "test"),
        until: "2",
        replacement,
    }
}

static OWN: Rule = own("HB-2");
static AGAIN: Rule = own("HB-1");
static GONE: RetiredRule = gone("HB-1", Some(RuleCode::of("HB-2")));
static LIVE: RetiredRule = gone("HB-2", None);
static BUILT_IN: RetiredRule = gone("NTM-99", None);
static GONE_FOR_GOOD: RetiredRule = gone("HB-3", None);

#[test]
fn a_rule_that_is_gone_names_its_replacement_and_keeps_its_code() {
    let checker = Checker::built_in().with(&OWN).unwrap();
    let checker = checker
        .retire(&GONE)
        .unwrap()
        .retire(&GONE_FOR_GOOD)
        .unwrap();
    assert_eq!(checker.retired(), [&GONE, &GONE_FOR_GOOD]);
    let asked = |code| {
        let unknown = checker.rule(&RuleCode::of(code)).unwrap_err();
        Lang::ALL.map(|lang| unknown.text(lang))
    };
    assert_eq!(
        asked("HB-1"),
        [
            "quy tắc HB-1 đã bỏ; dùng HB-2 thay thế",
            "the rule `HB-1` was removed: use `HB-2`"
        ]
    );
    assert_eq!(
        asked("HB-3"),
        [
            "quy tắc HB-3 đã bỏ; không có quy tắc thay thế",
            "the rule `HB-3` was removed, and nothing took its place"
        ]
    );
    let profile = Profile::new("x").rule(RuleCode::of("HB-1"), RuleSetting::Off);
    let error = checker.clone().with_profiles(&[profile]).unwrap_err();
    assert_eq!(
        error.text(Lang::En),
        "profile `x`: the rule `HB-1` was removed: use `HB-2`"
    );
    assert_eq!(
        error.text(Lang::Vi),
        "cấu hình “x”: quy tắc HB-1 đã bỏ; dùng HB-2 thay thế"
    );

    let refused = |error: RuleRefused| error.to_string();
    let code = || RuleCode::of("HB-1");
    let again = checker.clone().with(&AGAIN).unwrap_err();
    assert_eq!(again, RuleRefused::Retired { code: code() });
    assert!(refused(again).contains("a code of its own"));
    let twice = checker.clone().retire(&GONE).unwrap_err();
    assert_eq!(twice, RuleRefused::Retired { code: code() });
    let without = Checker::built_in().retire(&GONE).unwrap_err();
    assert!(refused(without).contains("`HB-2`, which is to take the place of `HB-1`"));
    let live = checker.clone().retire(&LIVE).unwrap_err();
    assert_eq!(
        live,
        RuleRefused::Twice {
            code: OWN.code.clone()
        }
    );
    let reserved = checker.retire(&BUILT_IN).unwrap_err();
    assert!(matches!(reserved, RuleRefused::Reserved { .. }));
}

#[test]
fn a_second_call_cannot_lower_what_the_first_forbids() {
    let forbids = Profile::new("a").rule(TOTAL, RuleSetting::Forbid);
    let checker = under(&[forbids]).unwrap();
    let lowers = Profile::new("b").rule(TOTAL, RuleSetting::Off);
    let error = checker.with_profiles(&[lowers]).unwrap_err();
    assert!(matches!(error, ProfileError::Forbidden { .. }));
}

#[test]
fn a_second_call_may_run_again_what_the_first_switched_off() {
    let off = Profile::new("a").rule(TOTAL, RuleSetting::Off);
    let on = Profile::new("b").rule(TOTAL, RuleSetting::Warning);
    let checker = under(&[off]).unwrap();
    assert_eq!(checker.severity(&TOTAL), None);
    assert_eq!(checker.rule(&TOTAL).map(|rule| &rule.code), Ok(&TOTAL));
    let checker = checker.with_profiles(&[on]).unwrap();
    assert_eq!(checker.severity(&TOTAL), Some(Severity::Warning));
    let codes = checker.rules().iter().map(|rule| &rule.code);
    assert!(codes.is_sorted());
}

#[test]
fn profiles_hold_for_rules_that_come_later() {
    let tasks = |name: &str, setting| Profile::new(name).group(RuleGroup::Tasks, setting);
    let checker = under(&[tasks("a", RuleSetting::Off)])
        .unwrap()
        .with(&OWN)
        .unwrap();
    assert_eq!(checker.severity(&OWN.code), None);
    let layers = [
        tasks("a", RuleSetting::Forbid),
        tasks("b", RuleSetting::Off),
    ];
    let error = Checker::empty()
        .with_profiles(&layers)
        .unwrap()
        .with(&OWN)
        .unwrap_err();
    assert!(matches!(error, RuleRefused::Profiles { .. }));
    assert!(
        error
            .to_string()
            .contains("`forbid`, which cannot be lowered")
    );
}

proptest! {
    #![proptest_config(crate::common::laws())]

    /// Removing a rule removes its findings and what it skips, and nothing else.
    #[test]
    fn a_rule_that_is_off_takes_only_its_own_findings_away(
        off in vec(select(catalog::RULES), 0..5)
    ) {
        let profile = off.iter().fold(Profile::new("x"), |profile, rule| {
            let named = profile.rules().iter().any(|(code, _)| *code == rule.code);
            if named { profile } else { profile.rule(rule.code.clone(), RuleSetting::Off) }
        });
        let (plain, less) = (check(&Checker::built_in()), check(&under(&[profile]).unwrap()));
        let kept = |code: &RuleCode| off.iter().all(|rule| rule.code != *code);
        let findings: Vec<_> = plain.findings().iter().filter(|one| kept(one.code())).collect();
        prop_assert_eq!(findings, less.findings().iter().collect::<Vec<_>>());
        let skipped: Vec<_> = plain.skipped().iter().filter(|one| kept(&one.code)).collect();
        prop_assert_eq!(skipped, less.skipped().iter().collect::<Vec<_>>());
    }
}
