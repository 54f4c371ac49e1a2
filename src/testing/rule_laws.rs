//! Laws of a checker on any dossier.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::law::same;
use super::rule_texts::{carries, facts_of};
use super::{Law, LawBroken};
use crate::assessment::CommuneReport;
use crate::rules::{
    CheckReport, Checker, Dossier, Finding, Profile, Rule, RuleCode, RuleSetting, Skipped,
};
use crate::text::{Label, Lang};

/// Checking a dossier twice gives the same report, digit for digit.
///
/// # Errors
/// [`LawBroken`] of [`Law::CheckIsRepeatable`] with the first place that differs.
pub fn check_is_repeatable(checker: &Checker, dossier: &Dossier<'_>) -> Result<(), LawBroken> {
    let [once, twice] = [(); 2].map(|()| checker.check(dossier));
    told_alike(Law::CheckIsRepeatable, &once, &twice)
}

/// The order of the reports in a dossier changes nothing in what is found and skipped.
///
/// # Errors
/// [`LawBroken`] of [`Law::OrderOfReports`] with the first place that differs.
pub fn order_of_reports_changes_nothing(
    checker: &Checker,
    dossier: &Dossier<'_>,
) -> Result<(), LawBroken> {
    let Ok(reports) = dossier.read_reports() else {
        return Ok(());
    };
    let expected = checker.check(dossier);
    let mut order = reports.to_vec();
    order.reverse();
    told_alike(
        Law::OrderOfReports,
        &expected,
        &checker.check(&dossier.reports(&order)),
    )?;
    let half = order.len() / 2;
    order.rotate_left(half);
    told_alike(
        Law::OrderOfReports,
        &expected,
        &checker.check(&dossier.reports(&order)),
    )
}

/// For every rule of a checker: without it, what the others find, skip and count is the same.
///
/// # Errors
/// [`LawBroken`] of [`Law::RulesStandAlone`] with the first place that differs.
pub fn removing_a_rule_removes_only_its_findings(
    checker: &Checker,
    dossier: &Dossier<'_>,
) -> Result<(), LawBroken> {
    let all = checker.check(dossier);
    for rule in checker.rules() {
        let off = Profile::new(rule.code.as_str()).rule(rule.code.clone(), RuleSetting::Off);
        // What an earlier profile forbids stays on, and cannot be removed.
        let Ok(others) = checker.clone().with_profiles(&[off]) else {
            continue;
        };
        let left = others.check(dossier);
        let is_left = |code: &RuleCode| *code != rule.code;
        let counts = all.rules().iter().filter(|count| is_left(&count.code));
        if !counts.eq(left.rules()) {
            return Err(LawBroken::new(
                Law::RulesStandAlone,
                &rule.code,
                number_of(&all, Some(rule)),
                number_of(&left, None),
            ));
        }
        // A report that keeps a part only makes room for others.
        if all.findings_left_out() == 0 && all.skipped_left_out() == 0 {
            let findings = all.findings().iter().filter(|one| is_left(one.code()));
            let skipped = all.skipped().iter().filter(|one| is_left(&one.code));
            let expected = findings.map(finding_told).chain(skipped.map(skip_told));
            alike(Law::RulesStandAlone, expected, told(&left))?;
        }
    }
    Ok(())
}

/// The number of findings, those of one rule left out.
fn number_of(report: &CheckReport, without: Option<&Rule>) -> Label {
    let counts = report.rules().iter();
    let counts = counts.filter(|count| without.is_none_or(|rule| count.code != rule.code));
    // Findings of one check are fewer than 64 bits count.
    let number = counts.fold(0_u64, |sum, count| sum.saturating_add(count.findings));
    Label::owned(
        alloc::format!("{number} phát hiện"),
        alloc::format!("{number} findings"),
    )
}

/// Every finding of a report is that of a rule of the checker, with the severity that the checker
/// gives it and the facts that the rule documents, and is counted.
///
/// # Errors
/// [`LawBroken`] of [`Law::FindingHasItsRule`] with the path of the finding.
pub fn every_finding_has_its_rule(
    checker: &Checker,
    report: &CheckReport,
) -> Result<(), LawBroken> {
    for finding in report.findings() {
        let broken = |expected, found| {
            Err(LawBroken::new(
                Law::FindingHasItsRule,
                finding.path(),
                expected,
                found,
            ))
        };
        let mut rules = checker.rules().iter();
        let Some(rule) = rules.find(|rule| rule.code == *finding.code()) else {
            let expected = Label::new("quy tắc của bộ kiểm tra", "a rule of the checker");
            return broken(expected, same(finding.code()));
        };
        let severity = checker.severity(&rule.code);
        if severity != Some(finding.severity()) {
            let expected = severity.map_or(rule.severity, |severity| severity);
            return broken(expected.label(), finding.severity().label());
        }
        if !carries(finding, rule) {
            let names: Vec<&str> = rule.facts.iter().map(|document| document.name).collect();
            return broken(same(names.join(", ")), facts_of(finding));
        }
        if report
            .rule(&rule.code)
            .is_none_or(|count| count.findings == 0)
        {
            return broken(Label::new("được đếm", "counted"), same(0));
        }
    }
    Ok(())
}

/// Adding a report without faults to those of a dossier adds no finding.
///
/// # Errors
/// [`LawBroken`] of [`Law::CleanReportAddsNone`] with the path of the first finding that came.
pub fn a_clean_report_adds_none(
    checker: &Checker,
    dossier: &Dossier<'_>,
    clean: &CommuneReport,
) -> Result<(), LawBroken> {
    let mut reports = dossier.read_reports().unwrap_or_default().to_vec();
    let before = checker.check(&dossier.reports(&reports));
    reports.push(clean.clone());
    let after = checker.check(&dossier.reports(&reports));
    let changes = after.changes_since(&before);
    match changes.added.first() {
        None => Ok(()),
        Some(finding) => Err(LawBroken::new(
            Law::CleanReportAddsNone,
            finding.path(),
            Label::new("không có phát hiện mới", "no new finding"),
            Label::in_both(|lang| finding.text(lang)),
        )),
    }
}

/// A finding or a skip of a report: its path, and its text in both languages with every digit.
type Told = (String, Label);

fn told(report: &CheckReport) -> impl Iterator<Item = Told> {
    let findings = report.findings().iter().map(finding_told);
    findings.chain(report.skipped().iter().map(skip_told))
}

fn finding_told(finding: &Finding) -> Told {
    let text = |lang: Lang| {
        let (severity, citation) = (finding.severity().label(), finding.cited(lang));
        let facts = finding.facts().iter();
        let facts: Vec<String> = facts.map(|fact| fact.value().text(lang)).collect();
        let related = finding.related().iter().map(ToString::to_string);
        let related: Vec<String> = related.collect();
        alloc::format!(
            "{} ({}) {} [{}] {} {}",
            finding.code(),
            severity.get(lang),
            finding.text(lang),
            facts.join("; "),
            citation,
            related.join(" ")
        )
    };
    (finding.path().to_string(), Label::in_both(text))
}

fn skip_told(skipped: &Skipped) -> Told {
    (
        skipped.path.to_string(),
        Label::in_both(|lang| skipped.text(lang)),
    )
}

fn told_alike(law: Law, one: &CheckReport, other: &CheckReport) -> Result<(), LawBroken> {
    alike(law, told(one), told(other))
}

/// Both tell the same; else the first place at which they differ.
fn alike(
    law: Law,
    expected: impl Iterator<Item = Told>,
    found: impl Iterator<Item = Told>,
) -> Result<(), LawBroken> {
    let (mut expected, mut found) = (expected.fuse(), found.fuse());
    let nothing = || Label::new("không có gì", "nothing");
    loop {
        let (wanted, had) = (expected.next(), found.next());
        if wanted != had {
            let place = wanted.as_ref().or(had.as_ref());
            let place = place.map(|(place, _)| place.clone()).unwrap_or_default();
            let words = |told: Option<Told>| told.map_or_else(nothing, |(_, text)| text);
            return Err(LawBroken::new(law, place, words(wanted), words(had)));
        }
        if wanted.is_none() {
            return Ok(());
        }
    }
}
