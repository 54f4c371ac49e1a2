//! Places, days, links and descents in both languages.

use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{Basis, ChangeKind, Confidence, Descent, Gazetteer, Place};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};

/// `04966 xã Liên Sơn (Huyện Lương Sơn)`.
pub(crate) fn place_text(
    gazetteer: &Gazetteer,
    place: Place<'_>,
    day: Option<NaiveDate>,
    lang: Lang,
) -> String {
    let (code, label) = (place.code(), place.label());
    let parent = place
        .unit()
        .zip(day)
        .and_then(|(unit, day)| gazetteer.place_on(unit.parent().code(), day).ok());
    match parent {
        Some(parent) => format!("{code} {} ({})", label.get(lang), parent.label().get(lang)),
        None => format!("{code} {}", label.get(lang)),
    }
}

pub(crate) fn descent_text(descent: &Descent, lang: Lang) -> String {
    let kinds = descent
        .kinds
        .iter()
        .filter(|&kind| kind != ChangeKind::Kept);
    let kinds: Vec<String> = kinds
        .map(|kind| kind.label().get(lang).to_string())
        .collect();
    let extent = if descent.certain {
        descent.extent_of_predecessor.label()
    } else {
        PERHAPS
    };
    let grade = grade_text(descent.confidence, descent.basis, lang);
    format!("{}, {}{grade}", kinds.join(", "), extent.get(lang))
}

/// `; độ tin cậy trung bình, suy ra từ tên gọi`; nothing where all is sure.
pub(crate) fn grade_text(confidence: Confidence, basis: Basis, lang: Lang) -> String {
    let mut parts = Vec::new();
    if confidence < Confidence::High {
        let (label, of) = (confidence.label(), &CONFIDENCE);
        parts.push(match lang {
            Lang::Vi => format!("{} {}", of.vi(), label.vi()),
            Lang::En => format!("{} {}", label.en(), of.en()),
        });
    }
    if basis != Basis::Stated {
        parts.push(basis.label().get(lang).to_string());
    }
    if parts.is_empty() {
        String::new()
    } else {
        format!("; {}", parts.join(", "))
    }
}

/// ` [Wikipedia tiếng Việt]`: the sources in short; of another gazetteer as it has them.
pub(crate) fn source_text(note: &str, lang: Lang) -> String {
    let sources = hoa_binh::sources_of(note);
    let names: Vec<&str> = sources.iter().map(|source| source.get(lang)).collect();
    match (names.is_empty(), note) {
        (true, "") => String::new(),
        (true, note) => format!(" [{note}]"),
        (false, _) => format!(" [{}]", names.join("; ")),
    }
}

pub(crate) fn period_text(valid: Period, lang: Lang) -> String {
    let from = day_text(valid.from(), lang);
    let last = valid.until().and_then(|until| until.pred_opt());
    let last = last.map(|day| day_text(day, lang));
    match (lang, last) {
        (Lang::Vi, Some(last)) => format!("từ {from} đến hết {last}"),
        (Lang::Vi, None) => format!("từ {from} đến nay"),
        (Lang::En, Some(last)) => format!("{from} through {last}"),
        (Lang::En, None) => format!("since {from}"),
    }
}

pub(crate) fn day_text(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => date.format("%d/%m/%Y").to_string(),
        Lang::En => date.to_string(),
    }
}

pub(crate) static FORMED: Label = Label::new("hình thành từ:", "formed from:");
pub(crate) static BECAME: Label = Label::new("trở thành:", "became:");
pub(crate) static ABOLISHED: Label = Label::new("kết thúc hoạt động", "abolished");
pub(crate) static SINCE: Label = Label::new("nay (từ", "today (since");
pub(crate) static TODAY: Label = Label::new("là:", "it is:");
pub(crate) static NOTHING: Label = Label::new("không còn đơn vị kế tiếp", "nothing stands for it");
static CONFIDENCE: Label = Label::new("độ tin cậy", "confidence");
const PERHAPS: Label = Label::new("có thể không có phần nào", "perhaps nothing of it");
