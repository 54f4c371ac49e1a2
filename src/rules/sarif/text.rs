//! Texts as the standard takes them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::form::Message;
use crate::rules::Finding;
use crate::sorted::sort;
use crate::text::Lang;

/// A plain text message. Braces would stand for arguments and `[…](…)` for a link, and a text from
/// a dossier is neither.
pub(super) fn message(text: &str) -> Message {
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

/// What tells a finding from others in any run: code, path and facts, independent of the language
/// and of the order of the facts.
pub(super) fn fingerprint(finding: &Finding) -> String {
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
pub(super) fn semantic(version: &str) -> Option<&str> {
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
