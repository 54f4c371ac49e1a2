//! Vietnamese texts are written as officials write them: “ ” and no backticks, a decimal comma.

use crate::common::source::files;

/// Every string literal of a source that is a Vietnamese text: the first argument of a `Label`, the
/// answer of an arm for `Lang::Vi`, the first text of a rule's builder.
fn vietnamese(source: &str) -> Vec<String> {
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut found = Vec::new();
    let mut before = String::new();
    let mut rest = code.as_str();
    while let Some((head, tail)) = rest.split_once('"') {
        before.push_str(head);
        if head.ends_with('\'') && tail.starts_with('\'') {
            // The sign itself, as a character.
            before.push('"');
            rest = tail;
            continue;
        }
        let mut text = String::new();
        let mut signs = tail.chars();
        while let Some(sign) = signs.next() {
            match sign {
                '"' => break,
                '\\' => text.extend(signs.next().filter(|next| *next == '"')),
                sign => text.push(sign),
            }
        }
        rest = signs.as_str();
        let context = before.trim_end();
        let context = context
            .strip_suffix("format!(")
            .unwrap_or(context)
            .trim_end();
        let context = context.strip_suffix('{').unwrap_or(context).trim_end();
        let is_vi = [
            "Label::new(",
            "Label::owned(",
            "Lang::Vi =>",
            "Lang::Vi) =>",
            ".title(",
            ".why(",
            ".remedy(",
            ".message(",
            ".basis(",
            "Texts = (",
            "reason(",
        ];
        if is_vi.iter().any(|end| context.ends_with(end)) {
            found.push(text);
        }
        before.push_str("\"\"");
    }
    found
}

/// Whether a text has a number with a decimal point; `17.1` is the number of an indicator.
fn has_decimal_point(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    signs.windows(3).any(|three| {
        matches!(three, [one, '.', other] if one.is_ascii_digit() && other.is_ascii_digit())
    })
}

#[test]
fn vietnamese_texts_have_no_backticks_and_no_decimal_points() {
    let mut wrong = Vec::new();
    let mut texts = 0;
    for (path, source) in files() {
        for text in vietnamese(&source) {
            texts += 1;
            // The number of an indicator has points.
            let of_indicator = text.to_lowercase().contains("chỉ tiêu") || text.contains("/clean");
            if text.contains('`') || (has_decimal_point(&text) && !of_indicator) {
                wrong.push(format!("{path}: {text}"));
            }
        }
    }
    assert!(texts > 1_000, "{texts}");
    assert_eq!(wrong, Vec::<String>::new());
}
