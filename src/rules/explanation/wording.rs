//! Explanations in words.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{ExplainedFact, FindingExplanation, TracedCell, TracedPlace};
use crate::law::{Citation, Evidence, Source};
use crate::text::{Label, Lang};

/// More cells of one place than this are not told one by one.
const TOLD: usize = 40;

const WHY: Label = Label::new("Vì sao", "Why");
const REMEDY: Label = Label::new("Cách xử lý", "What to do");
const LEGAL_BASIS: Label = Label::new("Căn cứ", "Legal basis");
const CITATION: Label = Label::new("Viện dẫn", "Citation");
const FACTS: Label = Label::new("Số liệu của phát hiện", "Facts");
const GROUNDS: Label = Label::new("Lấy từ", "Made from");
const MISSING: Label = Label::new("không có trong hồ sơ", "not in the dossier");
const TOLD_ABOVE: Label = Label::new("đã nêu ở trên", "told above");

pub(super) fn text(explained: &FindingExplanation, lang: Lang) -> String {
    let title = explained.title().map(|title| title.get(lang));
    let title = title.map_or_else(String::new, |title| format!(": {title}"));
    let severity = explained.severity().label();
    let mut lines = vec![
        format!("{} ({}){title}", explained.code(), severity.get(lang)),
        explained.message().get(lang).into(),
    ];
    let said = [
        (&WHY, explained.explanation()),
        (&REMEDY, explained.remedy()),
        (&LEGAL_BASIS, explained.legal_basis()),
    ];
    for (head, said) in said {
        let said = said.map(|said| format!("{}: {}", head.get(lang), said.get(lang)));
        lines.extend(said);
    }
    let citation = explained.citation().text(lang);
    lines.push(format!("{}: {citation}", CITATION.get(lang)));
    if !explained.facts().is_empty() {
        lines.push(format!("{}:", FACTS.get(lang)));
        let facts = explained.facts().iter();
        lines.extend(facts.map(|fact: &ExplainedFact| format!("  {}", fact.text(lang))));
    }
    lines.push(format!("{}:", GROUNDS.get(lang)));
    for place in explained.grounds() {
        tell_place(place, lang, &mut lines);
    }
    lines.join("\n")
}

fn tell_place(place: &TracedPlace, lang: Lang, lines: &mut Vec<String>) {
    let (path, cells) = (place.path(), place.cells());
    let common = common_citation(cells);
    let after = match common {
        _ if place.is_missing() => format!(": {}", MISSING.get(lang)),
        _ if cells.is_empty() => format!(": {}", TOLD_ABOVE.get(lang)),
        Some(citation) => format!(" ({})", citation.text(lang)),
        None => String::new(),
    };
    lines.push(format!("  {path}{after}"));
    for cell in cells.iter().take(TOLD) {
        lines.push(format!("    {}", cell.text(lang)));
        let own = cell.citation().filter(|_| common.is_none());
        lines.extend(own.map(|citation| format!("      {}", citation.text(lang))));
        let evidence = cell.evidence();
        lines.extend(evidence.map(|evidence| format!("      {}", evidence_text(evidence, lang))));
    }
    let more = cells.len().saturating_sub(TOLD);
    if more > 0 {
        lines.push(match lang {
            Lang::Vi => format!("    … và {more} ô khác"),
            Lang::En => format!("    … and {more} more cells"),
        });
    }
}

/// The citation of all cells, when they have the same.
fn common_citation(cells: &[TracedCell]) -> Option<&Citation> {
    let first = cells.first()?.citation()?;
    let mut cells = cells.iter();
    cells
        .all(|cell| cell.citation() == Some(first))
        .then_some(first)
}

/// Grade, sources and note.
fn evidence_text(evidence: &Evidence, lang: Lang) -> String {
    let grade = evidence.grade();
    let (label, weak) = (grade.label(), grade.is_weak());
    let mut parts = vec![match (lang, weak) {
        (Lang::Vi, false) => format!("bằng chứng: {}", label.vi()),
        (Lang::Vi, true) => format!("bằng chứng yếu: {}", label.vi()),
        (Lang::En, false) => format!("evidence: {}", label.en()),
        (Lang::En, true) => format!("weak evidence: {}", label.en()),
    }];
    let sources: Vec<&str> = evidence.sources().iter().map(Source::key).collect();
    if !sources.is_empty() {
        let sources = sources.join(", ");
        parts.push(match lang {
            Lang::Vi => format!("nguồn: {sources}"),
            Lang::En => format!("sources: {sources}"),
        });
    }
    parts.extend(evidence.note().map(|note| note.get(lang).into()));
    parts.join("; ")
}
