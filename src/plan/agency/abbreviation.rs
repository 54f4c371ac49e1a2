//! Abbreviations of plans, written out.

use alloc::string::String;

/// An abbreviation and its full form, those that begin alike from the longest.
///
/// Source of the first ones: the plan 18/KH-UBND, which prints each of them beside its full form or
/// where no other is possible. `NN` alone is not among them: it is Nông nghiệp in `Sở NN & PTNT` and
/// Nhà nước in `Kho bạc NN`. The others are general usage, without a source.
#[rustfmt::skip]
const ROWS: &[(&str, &str)] = &[
    ("Kho bạc NN", "Kho bạc Nhà nước"),
    ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("KH&ĐT", "Kế hoạch và Đầu tư"),
    ("PTNT", "Phát triển nông thôn"),
    ("UBND", "Ủy ban nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
    ("NTM", "nông thôn mới"),
    ("QĐ", "Quyết định"),
    ("QG", "quốc gia"),
    ("XD", "xây dựng"),
    // General usage.
    ("VPĐP", "Văn phòng Điều phối"),
    ("VP Điều phối", "Văn phòng Điều phối"),
    ("NN và PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("NN-PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("NN và MT", "Nông nghiệp và Môi trường"),
    ("NN&MT", "Nông nghiệp và Môi trường"),
    ("NN-MT", "Nông nghiệp và Môi trường"),
    ("NNMT", "Nông nghiệp và Môi trường"),
    ("KH và ĐT", "Kế hoạch và Đầu tư"),
    ("KH-ĐT", "Kế hoạch và Đầu tư"),
    ("KHĐT", "Kế hoạch và Đầu tư"),
    ("KH&CN", "Khoa học và Công nghệ"),
    ("KHCN", "Khoa học và Công nghệ"),
    ("GD&ĐT", "Giáo dục và Đào tạo"),
    ("GDĐT", "Giáo dục và Đào tạo"),
    ("GTVT", "Giao thông vận tải"),
    ("VHTT&DL", "Văn hóa, Thể thao và Du lịch"),
    ("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
    ("TP.", "thành phố"),
    ("TP", "thành phố"),
    ("&", "và"),
];

/// A text of a plan with its abbreviations written out; all else is left as it is.
///
/// Abbreviations are read as they are printed, in capitals, and only where they are words of their
/// own: the symbols of document numbers, `18/KH-UBND`, are left alone.
///
/// ```
/// use nongthonmoi::plan::write_out;
///
/// assert_eq!(write_out("QĐ của UBND tỉnh"), "Quyết định của Ủy ban nhân dân tỉnh");
/// assert_eq!(write_out("Sở NN & PTNT"), "Sở Nông nghiệp và Phát triển nông thôn");
/// assert_eq!(write_out("Kho bạc NN tỉnh"), "Kho bạc Nhà nước tỉnh");
/// assert_eq!(write_out("Kế hoạch 18/KH-UBND"), "Kế hoạch 18/KH-UBND");
/// ```
#[must_use]
pub fn write_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        if let Some((full, behind)) = abbreviation(before, rest) {
            push_full(&mut out, full);
            // `TP.Hòa Bình`: the stop was all that parted the words.
            if behind.starts_with(char::is_alphanumeric) {
                out.push(' ');
            }
            before = consumed(rest, behind).chars().next_back();
            rest = behind;
        } else {
            out.push(first);
            before = Some(first);
            rest = rest.strip_prefix(first).unwrap_or_default();
        }
    }
    out
}

/// The abbreviation with which a text begins, written out, and what is behind it.
fn abbreviation(before: Option<char>, text: &str) -> Option<(&'static str, &str)> {
    if before.is_some_and(joins) {
        return None;
    }
    ROWS.iter().find_map(|(short, full)| {
        let behind = without(text, short)?;
        let ends = short.ends_with('.') || !behind.starts_with(joins);
        ends.then_some((*full, behind))
    })
}

/// Whether a character makes one word of what stands on its two sides.
fn joins(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '/' | '-' | '&')
}

/// What is behind an abbreviation at the beginning of a text. Any blanks part its words, and may
/// stand round its `&`.
fn without<'a>(text: &'a str, short: &str) -> Option<&'a str> {
    let mut rest = text;
    let mut letters = short.chars().peekable();
    while let Some(letter) = letters.next() {
        rest = match letter {
            ' ' => rest.strip_prefix(char::is_whitespace)?.trim_start(),
            '&' if letters.peek().is_some() => rest.trim_start().strip_prefix('&')?.trim_start(),
            _ => rest.strip_prefix(letter)?,
        };
    }
    Some(rest)
}

/// The part of a text before what is behind.
fn consumed<'a>(text: &'a str, behind: &str) -> &'a str {
    text.strip_suffix(behind).unwrap_or_default()
}

/// Puts a full form into a text, with a capital where the text begins.
fn push_full(out: &mut String, full: &str) {
    let mut letters = full.chars();
    match letters.next() {
        Some(first) if out.trim().is_empty() => {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
        _ => out.push_str(full),
    }
}
