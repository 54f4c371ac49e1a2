//! Documents that the sentences of a plan cite.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::plan as places;
use crate::law::{Citation, DocumentNumber};
use crate::plan::{Plan, TaskCell};
use crate::rules::Path;
use crate::sorted::SortedSet;
use crate::text::fold;

/// A sentence of a plan with its place.
#[derive(Debug)]
pub(in crate::rules) struct Sentence {
    pub(in crate::rules) path: Path,
    pub(in crate::rules) citation: Citation,
    /// What it cites, in order.
    pub(in crate::rules) cited: Vec<Cited>,
}

impl Sentence {
    /// The documents that it cites with their days.
    pub(in crate::rules) fn dated(&self) -> impl Iterator<Item = (&DocumentNumber, NaiveDate)> {
        self.cited.iter().filter_map(|one| match one {
            Cited::Document(number, date) => Some((number, (*date)?)),
            Cited::Malformed(_) => None,
        })
    }
}

/// A document that a sentence cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) enum Cited {
    /// By a number that is one, with the day where it is printed.
    Document(DocumentNumber, Option<NaiveDate>),
    /// By something that is not a number, as it is printed.
    Malformed(String),
}

/// Every sentence of a plan, each once: of objectives that share one, of the cells of the tasks, of
/// the directives to groups, of the duties. What an importer remarks on the document is none of it.
pub(in crate::rules) fn sentences(plan: &Plan) -> Vec<Sentence> {
    let section = |path: Path, section: &str, text: &str| Sentence {
        path,
        citation: plan.cite_section(section),
        cited: cited(text),
    };
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut known = SortedSet::new();
    for objective in &plan.objectives {
        if known.insert((&objective.section, &objective.text)) {
            let path = places::objective(objective);
            sentences.push(section(path, &objective.section, &objective.text));
        }
    }
    for task in &plan.tasks {
        let cells = TaskCell::ALL.iter().filter_map(|cell| task.cell(*cell));
        sentences.extend(cells.map(|text| Sentence {
            path: places::task(task.number),
            citation: places::cite_task(plan, task.number),
            cited: cited(text),
        }));
    }
    for group in &plan.groups {
        let path = places::group(group.group);
        sentences.push(section(path, &group.section, &group.text));
    }
    for duty in &plan.duties {
        let path = places::duty(&duty.code);
        sentences.push(section(path, &duty.section, &duty.text));
    }
    sentences
}

/// The kinds of documents behind whose name a number is printed.
const KINDS: &[&str] = &[
    "nghị quyết",
    "nghị định",
    "quyết định",
    "thông tư",
    "chỉ thị",
    "kế hoạch",
    "tờ trình",
    "công văn",
    "văn bản",
    "hướng dẫn",
    "thông báo",
    "pháp lệnh",
];

/// The documents that a text cites, in order.
///
/// A number is read wherever it stands in the usual form with a hyphen in its symbol. Behind the
/// name of a kind and `số` a number must follow: what is not a number there is malformed, unless it is
/// a plain word (`văn bản số hóa`). A number without the kind of its document, `829/UBTVQH14`, is
/// malformed behind the name of a kind also without `số`.
fn cited(text: &str) -> Vec<Cited> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        // Most words are not, and folding is costly.
        if is_plain_word(word) {
            continue;
        }
        let rest = words.get(index.saturating_add(1)..).unwrap_or_default();
        if let Some(document) = document(word) {
            found.push(Cited::Document(document, printed_day(rest)));
            continue;
        }
        let before = words.get(..index).unwrap_or_default();
        let (is_counted, before) = match before.split_last() {
            Some((number, before)) if fold(number) == fold("số") => (true, before),
            _ => (false, before),
        };
        let Some(kind) = kind_at_the_end(before) else {
            continue;
        };
        let is_malformed = match trimmed(word).parse::<DocumentNumber>() {
            Ok(number) => number.kind().is_none() && !WITHOUT_SYMBOL.contains(&kind),
            Err(_) => is_counted,
        };
        if is_malformed {
            found.push(Cited::Malformed(as_printed(word, rest)));
        }
    }
    found
}

/// Kinds that no symbol names: a letter is `1315/UBND`, and `văn bản` may be one.
const WITHOUT_SYMBOL: &[&str] = &["công văn", "văn bản"];

/// The kind of document that the last words name.
fn kind_at_the_end(words: &[&str]) -> Option<&'static str> {
    let [.., one, two] = words else { return None };
    let name = fold(&format!("{one} {two}"));
    KINDS.iter().copied().find(|kind| fold(kind) == name)
}

/// A word without the punctuation of its sentence, also the `./.` at the end of a document; stray
/// characters stay.
fn trimmed(word: &str) -> &str {
    word.trim_start_matches(['(', '“', '"'])
        .trim_end_matches([',', ';', '.', ':', ')', '”', '"', '/'])
}

/// A number whose symbol has a hyphen or a stroke, or one with a year: `51/KH` may be a fraction of
/// something.
fn document(word: &str) -> Option<DocumentNumber> {
    let number: DocumentNumber = trimmed(word).parse().ok()?;
    (number.symbol().contains(['-', '/']) || number.year().is_some()).then_some(number)
}

fn is_plain_word(word: &str) -> bool {
    let word = trimmed(word);
    !word.is_empty() && word.chars().all(char::is_alphabetic)
}

/// What stands for a number, with the word after it when the number itself seems to be there.
fn as_printed(word: &str, rest: &[&str]) -> String {
    match rest.first() {
        Some(next) if !word.contains('/') && next.contains('/') => {
            format!("{word} {}", trimmed(next))
        }
        _ => trimmed(word).to_string(),
    }
}

/// The day that stands right behind a number: `ngày 08/12/2017` or `ngày 16 tháng 8 năm 2016`.
fn printed_day(rest: &[&str]) -> Option<NaiveDate> {
    let is = |word: &str, wanted: &str| fold(word) == fold(wanted);
    let whole = |word: &str| trimmed(word).parse::<u32>().ok();
    match rest {
        [day_word, day, month_word, month, year_word, year, ..]
            if is(day_word, "ngày") && is(month_word, "tháng") && is(year_word, "năm") =>
        {
            let year = i32::try_from(whole(year)?).ok()?;
            NaiveDate::from_ymd_opt(year, whole(month)?, whole(day)?)
        }
        [day_word, date, ..] if is(day_word, "ngày") => {
            let mut parts = trimmed(date).split(['/', '-', '.']);
            let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
            let four_digits = year.len() == 4 && parts.next().is_none();
            let year = four_digits.then(|| year.parse::<i32>().ok()).flatten()?;
            NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    fn number(text: &str) -> DocumentNumber {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_are_read_with_their_days() {
        let text = "theo Nghị định 161/2016/NĐ-CP ngày 02/12/2016 của Chính phủ, Quyết định số 1600/QĐ-TTg \
                    ngày 16 tháng 8 năm 2016, (Kế\u{a0}hoạch số: 18/KH-UBND), 24/2017/QH14; ngày 1/1/2018, “134/QĐ-BCĐ”, \
                    Nghị quyết số 26-NQ/TW ngày 05/8/2008./.";
        assert_eq!(
            cited(text),
            [
                Cited::Document(number("161/2016/NĐ-CP"), Some(date(2016, 12, 2))),
                Cited::Document(number("1600/QĐ-TTg"), Some(date(2016, 8, 16))),
                Cited::Document(number("18/KH-UBND"), None),
                Cited::Document(number("24/2017/QH14"), Some(date(2018, 1, 1))),
                Cited::Document(number("134/QĐ-BCĐ"), None),
                Cited::Document(number("26-NQ/TW"), Some(date(2008, 8, 5))),
            ]
        );
    }

    #[test]
    fn a_day_that_the_calendar_does_not_have_is_none() {
        for day in [
            "31/02/2017",
            "08/12/17",
            "08/2017",
            "8/12/2017/1",
            "ngày",
            "mai",
        ] {
            let text = alloc::format!("Nghị quyết số 80/2017/NQ-HĐND ngày {day}");
            let expected = Cited::Document(number("80/2017/NQ-HĐND"), None);
            assert_eq!(cited(&text), [expected], "{day}");
        }
    }

    #[test]
    fn what_stands_for_a_number_and_is_not_one_is_malformed() {
        for (text, printed) in [
            (
                "Nghị quyết số Đ\"> 80/2017/NQ-HĐND ngày 08/12/2017",
                "Đ\"> 80/2017/NQ-HĐND",
            ),
            ("Quyết định số 134 /QĐ-BCĐ.", "134 /QĐ-BCĐ"),
            ("Quyết định số 134/QĐ-, và", "134/QĐ-"),
            ("QUYẾT ĐỊNH SỐ ……/QĐ-UBND", "……/QĐ-UBND"),
            ("Thông tư số 05;", "05"),
            ("Nghị quyết số >80/2017/NQ-HĐND", ">80/2017/NQ-HĐND"),
            ("Nghị quyết số 80/17/NQ-HĐND", "80/17/NQ-HĐND"),
            ("Nghị quyết 829/UBTVQH14 của Quốc hội", "829/UBTVQH14"),
        ] {
            let found = cited(text);
            let malformed = found
                .iter()
                .filter(|one| matches!(one, Cited::Malformed(_)));
            assert_eq!(
                malformed.collect::<Vec<_>>(),
                [&Cited::Malformed(printed.into())],
                "{text}"
            );
        }
    }

    #[test]
    fn other_texts_cite_nothing() {
        for text in [
            "",
            "văn bản số hóa, kế hoạch số lượng lớn",
            "Công văn số 1315/UBND của tỉnh",
            "Luật đầu tư và Luật xây dựng cơ bản",
            "tháng 12/2018, 3/4 số hộ, 26/9/2017, 2016-2020",
            "Kế hoạch số 51/KH của Sở",
            "số",
            "Quyết định số",
        ] {
            assert_eq!(cited(text), [], "{text}");
        }
    }
}
