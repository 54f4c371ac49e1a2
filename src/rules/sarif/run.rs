//! A report as one run, with its texts and places as the standard takes them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::SarifLog;
use super::form::{
    ArtifactLocation, Configuration, Descriptor, DescriptorProperties, DescriptorTexts, Driver,
    DriverProperties, Fingerprints, Invocation, Level, Location, LogicalLocation, Message,
    Notification, Outcome, OutcomeProperties, PhysicalLocation, RuleReference, Run, RunProperties,
    Tool,
};
use crate::rules::{CheckReport, Finding, Path, Rule, RuleCode, Severity, Skipped, built_in_rule};
use crate::sorted::{SortedMap, sort};
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
                version: &report.versions().library,
                semantic_version: semantic(&report.versions().library),
                language: lang.code(),
                rules: rules
                    .iter()
                    .map(|(code, rule)| descriptor(code, *rule, lang))
                    .collect(),
                properties: DriverProperties {
                    catalogue: report.versions().catalogue,
                },
            },
        },
        invocations: [Invocation {
            execution_successful: true,
            tool_execution_notifications: skipped
                .map(|one| notification(one, place(&one.code), artifact, lang))
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
        let code = &skipped.code;
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
    Notification {
        level: Level::Note,
        message: message(&skipped.text(lang)),
        associated_rule: RuleReference {
            id: skipped.code.as_str(),
            index,
        },
        locations: locations([&skipped.path], artifact),
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

/// The locations of some paths. The dossier as a whole has no logical name, so without a file it
/// has no location.
fn locations<'a>(
    paths: impl IntoIterator<Item = &'a Path>,
    artifact: Option<&'a str>,
) -> Vec<Location<'a>> {
    let paths = paths.into_iter();
    paths.filter_map(|path| location(path, artifact)).collect()
}

fn location<'a>(path: &'a Path, artifact: Option<&'a str>) -> Option<Location<'a>> {
    let physical_location = artifact.map(|uri| PhysicalLocation {
        artifact_location: ArtifactLocation { uri },
    });
    let logical = path.segments().last().map(|name| LogicalLocation {
        name,
        fully_qualified_name: path.to_string(),
        // None of the kinds that the standard names: a segment may be a printed number.
        kind: "place",
    });
    let any = physical_location.is_some() || logical.is_some();
    any.then(|| Location {
        physical_location,
        logical_locations: logical.into_iter().collect(),
    })
}

/// A plain text message. Braces would stand for arguments and `[…](…)` for a link, and a text from
/// a dossier is neither.
fn message(text: &str) -> Message {
    Message {
        text: text
            .replace('{', "{{")
            .replace('}', "}}")
            .replace("](", "\\]("),
    }
}

/// The path of a file as a reference to a URI: other octets than the unreserved ones are encoded.
pub(super) fn encoded(path: &str) -> String {
    let octets = path.bytes().map(|octet| match octet {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
            char::from(octet).to_string()
        }
        _ => format!("%{octet:02X}"),
    });
    octets.collect()
}

/// What distinguishes a finding from others in any run: code, path and facts, independent of the language
/// and of the order of the facts.
fn fingerprint(finding: &Finding) -> String {
    let facts = finding.facts().iter();
    let mut facts: Vec<String> = facts
        .map(|fact| format!("{}={}", fact.name(), fact.value().text(Lang::En)))
        .collect();
    sort(&mut facts);
    let place = format!("{} {}", finding.code(), finding.path());
    format!("{place} {}", facts.join("; "))
        .trim_end()
        .to_string()
}

/// A version as a semantic one, if it is: three numbers, and what may follow them.
fn semantic(version: &str) -> Option<&str> {
    let core = version.split(['-', '+']).next()?;
    let number = |part: &str| {
        let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        digits && (part == "0" || !part.starts_with('0'))
    };
    (core.split('.').count() == 3 && core.split('.').all(number)).then_some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_an_argument_or_a_link() {
        let text = message("{0} [xã](https://example.org) [1] {").text;
        assert_eq!(text, "{{0}} [xã\\](https://example.org) [1] {{");
    }

    #[test]
    fn a_path_of_a_file_becomes_a_reference_to_a_uri() {
        assert_eq!(encoded("a/b-1_2.json"), "a/b-1_2.json");
        assert_eq!(encoded("C:\\x #1%.json"), "C%3A%5Cx%20%231%25.json");
        assert_eq!(encoded("xã.json"), "x%C3%A3.json");
    }

    #[test]
    fn a_semantic_version_has_three_numbers() {
        for version in ["0.1.0", "10.0.3-rc.1+7"] {
            assert_eq!(semantic(version), Some(version));
        }
        for version in ["", "1", "1.2", "1.2.x", "01.2.3", "1.2.3.4", "v1.2.3"] {
            assert_eq!(semantic(version), None);
        }
    }
}
