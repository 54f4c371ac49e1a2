//! The catalogue of rules, and one rule in full.

use std::io::Write;

use nongthonmoi::rules::{Checker, Input, Rule, RuleCode, RuleGroup};
use nongthonmoi::text::{Label, Lang};

use crate::cli::Ending;

/// Every rule by its family, with the severity that the profiles give it.
pub(crate) fn list(out: &mut dyn Write, checker: &Checker, lang: Lang) -> Result<(), Ending> {
    for group in RuleGroup::ALL {
        let rules = checker.rules().iter();
        let mut rules = rules.filter(|rule| rule.group == *group).peekable();
        if rules.peek().is_some() {
            writeln!(out, "{} ({group})", group.label().get(lang))?;
        }
        for rule in rules {
            let severity = checker.severity(&rule.code).unwrap_or(rule.severity);
            let (code, title) = (&rule.code, rule.title.get(lang));
            writeln!(out, "  {code}  [{}] {title}", severity.label().get(lang))?;
        }
    }
    for gone in checker.retired() {
        let (code, until) = (&gone.code, gone.until);
        writeln!(
            out,
            "{code}  {} {until}: {}",
            GONE.get(lang),
            gone.reason.get(lang)
        )?;
    }
    let rules = checker.rules().len();
    match lang {
        Lang::Vi => writeln!(out, "\n{rules} quy tắc; xem từng quy tắc: --explain MÃ")?,
        Lang::En => writeln!(out, "\nrules: {rules}; one of them in full: --explain CODE")?,
    }
    Ok(())
}

/// The rule of a code as it was typed.
pub(crate) fn find(checker: &Checker, code: &str, lang: Lang) -> Result<&'static Rule, Ending> {
    let code: RuleCode = code
        .parse()
        .map_err(|error: nongthonmoi::text::InvalidText| Ending::Unusable(error.text(lang)))?;
    let rule = checker.rule(&code);
    rule.map_err(|unknown| Ending::Unusable(unknown.text(lang)))
}

/// Everything that is said of a rule.
pub(crate) fn explain(
    out: &mut dyn Write,
    checker: &Checker,
    rule: &Rule,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "{}  {}", rule.code, rule.title.get(lang))?;
    let severity = match checker.severity(&rule.code) {
        Some(severity) => severity.label(),
        None => OFF,
    };
    writeln!(out, "{}: {}", SEVERITY.get(lang), severity.get(lang))?;
    writeln!(out, "{}: {}", GROUP.get(lang), rule.group.label().get(lang))?;
    writeln!(out, "{}: {}", SINCE.get(lang), rule.since)?;
    writeln!(out, "\n{}", rule.explanation.get(lang))?;
    writeln!(out, "\n{}: {}", REMEDY.get(lang), rule.remedy.get(lang))?;
    writeln!(out, "{}: {}", BASIS.get(lang), rule.legal_basis.get(lang))?;
    let reads = rule.reads.iter().copied().map(Input::label);
    let reads: Vec<String> = reads.map(|label| label.get(lang).to_string()).collect();
    writeln!(out, "{}: {}", READS.get(lang), reads.join(", "))?;
    writeln!(out, "{}: {}", MESSAGE.get(lang), rule.message.get(lang))?;
    for fact in rule.facts {
        writeln!(out, "  {{{}}}: {}", fact.name, fact.meaning().get(lang))?;
    }
    Ok(())
}

const OFF: Label = Label::new("tắt theo cấu hình", "off, by a profile");
static SEVERITY: Label = Label::new("Mức độ", "Severity");
static GROUP: Label = Label::new("Nhóm", "Family");
static SINCE: Label = Label::new("Có từ phiên bản", "Since version");
static REMEDY: Label = Label::new("Cách xử lý", "Remedy");
static BASIS: Label = Label::new("Căn cứ", "Legal basis");
static READS: Label = Label::new("Dữ liệu cần có", "Reads");
static MESSAGE: Label = Label::new("Câu thông báo", "Text of a finding");
static GONE: Label = Label::new("đã bỏ từ phiên bản", "gone since version");
