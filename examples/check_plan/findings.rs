//! What was found, in words.

use std::collections::BTreeMap;
use std::io::Write;

use nongthonmoi::rules::{CheckReport, Checker, Dossier, Rule, Severity, SkipReason, catalog};
use nongthonmoi::text::{Label, Lang};

use crate::cli::Ending;

pub(crate) fn print(out: &mut dyn Write, report: &CheckReport, lang: Lang) -> Result<(), Ending> {
    writeln!(out, "{}", FINDINGS.get(lang))?;
    for finding in report.findings() {
        let severity = finding.severity().label();
        let (code, path) = (finding.code(), finding.path());
        writeln!(out, "[{}] {code} {path}", severity.get(lang))?;
        writeln!(out, "    {}", finding.text(lang))?;
        let citation = finding.cited(lang);
        writeln!(out, "    {}: {citation}", CITATION.get(lang))?;
        let remedy = finding.rule().map_or("", |rule| rule.remedy.get(lang));
        writeln!(out, "    {}: {remedy}", REMEDY.get(lang))?;
    }
    print_skipped(out, report, lang)?;
    let [errors, warnings, infos] = Severity::ALL.map(|one| report.count(one));
    let (rules, skipped) = (report.rules().len(), report.skipped().len());
    match lang {
        Lang::Vi => writeln!(
            out,
            "\nTổng hợp: {errors} lỗi, {warnings} cảnh báo, {infos} thông tin; {rules} quy tắc, bỏ qua {skipped}"
        )?,
        Lang::En => writeln!(
            out,
            "\nIn all: errors {errors}, warnings {warnings}, infos {infos}; rules {rules}, skipped {skipped}"
        )?,
    }
    Ok(())
}

/// What a rule finds, one after the other.
pub(crate) fn explain(
    out: &mut dyn Write,
    checker: &Checker,
    rule: &Rule,
    dossier: &Dossier<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    let report = checker.check(dossier);
    let found = report.findings().iter();
    for finding in found.filter(|finding| *finding.code() == rule.code) {
        writeln!(out, "\n{}", finding.explain(dossier).text(lang))?;
    }
    Ok(())
}

/// What was not looked at: one line for each place, and one for all the rules that lack an input.
fn print_skipped(out: &mut dyn Write, report: &CheckReport, lang: Lang) -> Result<(), Ending> {
    let mut absent: BTreeMap<&SkipReason, Vec<&str>> = BTreeMap::new();
    if !report.skipped().is_empty() {
        writeln!(out, "\n{}", SKIPPED.get(lang))?;
    }
    for skipped in report.skipped() {
        let (code, reason) = (skipped.code.as_str(), &skipped.reason);
        if matches!(reason, SkipReason::Absent(_)) {
            absent.entry(reason).or_default().push(code);
            continue;
        }
        let title = catalog::rule(code).map_or("", |rule| rule.title.get(lang));
        let (path, reason) = (&skipped.path, reason.text(lang));
        writeln!(out, "{code} {path} {title}: {reason}")?;
    }
    for (reason, codes) in absent {
        writeln!(out, "{}: {}", reason.text(lang), codes.join(", "))?;
    }
    Ok(())
}

static FINDINGS: Label = Label::new("KẾT QUẢ KIỂM TRA", "FINDINGS");
static CITATION: Label = Label::new("Căn cứ", "See");
static REMEDY: Label = Label::new("Cách xử lý", "Remedy");
static SKIPPED: Label = Label::new("QUY TẮC BỎ QUA", "SKIPPED RULES");
