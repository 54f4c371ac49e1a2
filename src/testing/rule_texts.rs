//! Laws of one rule: what it says of itself is what it does.

use alloc::string::String;
use alloc::vec::Vec;

use super::law::same;
use super::{Law, LawBroken};
use crate::rules::{CheckReport, Checker, Dossier, Fact, FactDocument, Finding, Rule, SkipReason};
use crate::text::{Label, Lang};

/// A rule is what it says of itself: a checker takes it, it finds its bad example and not its good
/// one, which it does not skip; its texts stand in both languages and differ; its message uses
/// facts that it documents; its findings carry exactly those, in order; without input it is skipped
/// and names an input that it reads.
///
/// # Errors
/// [`LawBroken`] with the code of the rule, of [`Law::RuleIsTaken`], [`Law::BadExampleIsFound`],
/// [`Law::GoodExampleIsSilent`], [`Law::TextsInBothLanguages`], [`Law::MessageUsesItsFacts`],
/// [`Law::FindingsCarryTheirFacts`] or [`Law::SkipNamesWhatIsRead`].
pub fn rule_shows_itself(rule: &'static Rule) -> Result<(), LawBroken> {
    let broken = |law, expected, found| Err(LawBroken::new(law, &rule.code, expected, found));
    let checker = match Checker::empty().with(rule) {
        Ok(checker) => checker,
        Err(refused) => {
            let taken = Label::new("được nhận", "taken");
            return broken(Law::RuleIsTaken, taken, same(refused));
        }
    };
    let bad = checker.check(&(rule.bad)().dossier());
    if bad.findings().is_empty() {
        let expected = Label::new("một phát hiện", "a finding");
        return broken(Law::BadExampleIsFound, expected, said(&bad));
    }
    let good = checker.check(&(rule.good)().dossier());
    if !good.findings().is_empty() || !good.skipped().is_empty() {
        let expected = Label::new(
            "không phát hiện, không bỏ qua",
            "no finding, nothing skipped",
        );
        return broken(Law::GoodExampleIsSilent, expected, said(&good));
    }
    if let Some(text) = texts(rule).find(|text| !is_in_both_languages(text)) {
        let expected = Label::new("hai lời văn khác nhau", "two texts that differ");
        let found = same(alloc::format!("“{}” “{}”", text.vi(), text.en()));
        return broken(Law::TextsInBothLanguages, expected, found);
    }
    let documented: Vec<&str> = rule.facts.iter().map(|document| document.name).collect();
    let used = Lang::ALL
        .iter()
        .flat_map(|lang| places(rule.message.get(*lang)));
    if let Some(unknown) = used.into_iter().find(|name| !documented.contains(name)) {
        return broken(
            Law::MessageUsesItsFacts,
            same(documented.join(", ")),
            same(unknown),
        );
    }
    for finding in bad.findings() {
        if !carries(finding, rule) {
            let expected = same(documented.join(", "));
            return broken(Law::FindingsCarryTheirFacts, expected, facts_of(finding));
        }
    }
    let nothing = checker.check(&Dossier::new());
    let skipped = nothing
        .skipped()
        .iter()
        .any(|one| matches!(&one.reason, SkipReason::Absent(input) if rule.reads.contains(input)));
    let told = skipped && nothing.findings().is_empty();
    if !told && !rule.reads.is_empty() {
        let reads = Label::in_both(|lang| {
            let inputs = rule
                .reads
                .iter()
                .map(|input| String::from(input.label().get(lang)));
            inputs.collect::<Vec<_>>().join(", ")
        });
        return broken(Law::SkipNamesWhatIsRead, reads, said(&nothing));
    }
    Ok(())
}

/// Every text of a rule that people read.
fn texts(rule: &Rule) -> impl Iterator<Item = Label> {
    let own = [
        &rule.title,
        &rule.explanation,
        &rule.remedy,
        &rule.message,
        &rule.legal_basis,
    ];
    let own = own.map(Label::clone);
    own.into_iter()
        .chain(rule.facts.iter().map(FactDocument::meaning))
}

fn is_in_both_languages(text: &Label) -> bool {
    !text.vi().is_empty() && !text.en().is_empty() && text.vi() != text.en()
}

/// The names between braces.
fn places(text: &str) -> impl Iterator<Item = &str> {
    let rests = text.split('{').skip(1);
    rests.filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// Whether a finding carries exactly the facts that its rule documents, in their order.
pub(super) fn carries(finding: &Finding, rule: &Rule) -> bool {
    let carried = finding.facts().iter().map(Fact::name);
    carried.eq(rule.facts.iter().map(|document| document.name))
}

pub(super) fn facts_of(finding: &Finding) -> Label {
    let names: Vec<&str> = finding.facts().iter().map(Fact::name).collect();
    if names.is_empty() {
        Label::new("không có dữ kiện", "no facts")
    } else {
        same(names.join(", "))
    }
}

/// What a check came to, in words.
fn said(report: &CheckReport) -> Label {
    let (found, skipped) = (report.findings(), report.skipped());
    Label::in_both(|lang| {
        let texts = found.iter().map(|finding| finding.text(lang));
        let reasons = skipped.iter().map(|one| one.reason.text(lang));
        let all: Vec<String> = texts.chain(reasons).collect();
        match (all.is_empty(), lang) {
            (true, Lang::Vi) => String::from("không có gì"),
            (true, Lang::En) => String::from("nothing"),
            (false, _) => all.join("; "),
        }
    })
}
