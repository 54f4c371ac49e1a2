//! A report as one run.

use alloc::format;

use super::SarifLog;
use super::form::{
    Configuration, Descriptor, DescriptorProperties, DescriptorTexts, Driver, DriverProperties,
    Fingerprints, Invocation, Level, Notification, Outcome, OutcomeProperties, RuleReference, Run,
    RunProperties, Tool,
};
use super::location::locations;
use super::text::{fingerprint, message, semantic};
use crate::rules::{CheckReport, Finding, Rule, RuleCode, Severity, Skipped, built_in_rule};
use crate::sorted::SortedMap;
use crate::text::Lang;

pub(super) fn run<'a>(log: &'a SarifLog<'_>) -> Run<'a> {
    let (report, lang) = (log.report, log.lang);
    let artifact = log.artifact.as_deref();
    let rules = rules(report);
    // The position of each rule among the descriptors.
    let places: SortedMap<&RuleCode, usize> = rules.keys().copied().zip(0..).collect();
    let place = |code| places.get(code).copied().unwrap_or_default();
    let findings = report.findings().iter();
    let skipped = report.skipped().iter();
    Run {
        tool: Tool {
            driver: Driver {
                name: "nongthonmoi",
                version: report.versions().library(),
                semantic_version: semantic(report.versions().library()),
                language: lang.code(),
                rules: rules
                    .iter()
                    .map(|(code, rule)| descriptor(code, *rule, lang))
                    .collect(),
                properties: DriverProperties {
                    catalogue: report.versions().catalogue(),
                },
            },
        },
        invocations: [Invocation {
            execution_successful: true,
            tool_execution_notifications: skipped
                .map(|one| notification(one, place(one.code()), artifact, lang))
                .collect(),
        }],
        language: lang.code(),
        results: findings
            .map(|finding| outcome(finding, place(finding.code()), artifact, lang))
            .collect(),
        properties: left_out(report),
    }
}

/// The rules of all findings and skips, by code; `None` for one that is not at hand.
fn rules(report: &CheckReport) -> SortedMap<&RuleCode, Option<&'static Rule>> {
    let mut rules = SortedMap::new();
    for finding in report.findings() {
        rules.insert(finding.code(), finding.rule());
    }
    for skipped in report.skipped() {
        let code = skipped.code();
        rules
            .entry(code)
            .or_insert_with(|| built_in_rule(code.as_str()));
    }
    rules
}

fn descriptor<'a>(code: &'a RuleCode, rule: Option<&'static Rule>, lang: Lang) -> Descriptor<'a> {
    let texts = rule.map(|rule| DescriptorTexts {
        short_description: message(rule.title.get(lang)),
        full_description: message(rule.explanation.get(lang)),
        help: message(rule.remedy.get(lang)),
        default_configuration: Configuration {
            level: rule.severity.into(),
        },
        properties: DescriptorProperties {
            group: rule.group,
            legal_basis: rule.legal_basis.get(lang),
            since: rule.since,
        },
    });
    Descriptor {
        id: code.as_str(),
        texts,
    }
}

fn outcome<'a>(
    finding: &'a Finding,
    rule_index: usize,
    artifact: Option<&'a str>,
    lang: Lang,
) -> Outcome<'a> {
    let text = finding.text(lang);
    let code = finding.code().as_str();
    Outcome {
        rule_id: code,
        rule_index,
        level: finding.severity().into(),
        // A finding without rule and facts has no text, and a result must have one.
        message: message(if text.is_empty() { code } else { &text }),
        locations: locations([finding.path()], artifact),
        related_locations: locations(finding.related(), artifact),
        partial_fingerprints: Fingerprints {
            content: fingerprint(finding),
        },
        properties: OutcomeProperties {
            facts: finding.facts(),
            citation: finding.citation(),
        },
    }
}

fn notification<'a>(
    skipped: &'a Skipped,
    index: usize,
    artifact: Option<&'a str>,
    lang: Lang,
) -> Notification<'a> {
    let code = skipped.code().as_str();
    let reason = skipped.reason().label();
    let text = match lang {
        Lang::Vi => format!("Không kiểm tra được {code}: {}", reason.vi()),
        Lang::En => format!("{code} was skipped: {}", reason.en()),
    };
    Notification {
        level: Level::Note,
        message: message(&text),
        associated_rule: RuleReference { id: code, index },
        locations: locations([skipped.path()], artifact),
    }
}

fn left_out(report: &CheckReport) -> Option<RunProperties> {
    let properties = RunProperties {
        errors: report.count(Severity::Error),
        warnings: report.count(Severity::Warning),
        notes: report.count(Severity::Info),
        results_left_out: report.findings_left_out(),
        notifications_left_out: report.skipped_left_out(),
    };
    let any = properties.results_left_out > 0 || properties.notifications_left_out > 0;
    any.then_some(properties)
}
