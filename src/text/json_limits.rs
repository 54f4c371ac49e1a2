//! Limits on JSON that comes from elsewhere, looked at before it is read.

use alloc::format;
use alloc::string::{String, ToString};

use super::Lang;

/// How large and how deep a JSON text may be before a reader is let at it.
///
/// A reader builds what it reads, so that a text of a gigabyte, or a million open brackets, costs
/// memory or stack before anything is found wrong with it. [`check`](Self::check) goes over the
/// text once, byte by byte, and allocates nothing. It is no reader: whether the text is JSON at all
/// is for the reader to say.
///
/// The limits of [`Default`] are the crate's own choice and no rule of any document: 64 MiB, which
/// is some fifty times the reports of all communes of a large province, and 64 levels, where no
/// form of the crate goes deeper than a dozen.
///
/// ```
/// use nongthonmoi::text::{JsonLimits, JsonTooLarge};
///
/// let limits = JsonLimits::default();
/// assert!(limits.check(r#"{"date": "2018-01-31", "note": "[[[["}"#).is_ok());
/// let deep = "[".repeat(1_000_000);
/// assert_eq!(limits.check(&deep), Err(JsonTooLarge::Depth { at: 64, most: 64 }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_structs,
    reason = "whoever sets limits of their own states both"
)]
pub struct JsonLimits {
    /// The largest number of bytes.
    pub bytes: u64,
    /// The largest number of objects and lists within one another.
    pub depth: usize,
}

impl Default for JsonLimits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            depth: 64,
        }
    }
}

impl JsonLimits {
    /// Whether a text of so many bytes may be read. To be asked before a file is read.
    ///
    /// # Errors
    /// [`JsonTooLarge::Bytes`] for more bytes than the limit.
    pub const fn check_length(&self, bytes: u64) -> Result<(), JsonTooLarge> {
        if bytes > self.bytes {
            return Err(JsonTooLarge::Bytes {
                found: bytes,
                most: self.bytes,
            });
        }
        Ok(())
    }

    /// Whether a text is within the limits. Brackets within strings do not count.
    ///
    /// # Errors
    /// [`JsonTooLarge`] for more bytes than the limit, else for the first bracket that opens a
    /// level too many.
    pub fn check(&self, text: &str) -> Result<(), JsonTooLarge> {
        self.check_length(u64::try_from(text.len()).unwrap_or(u64::MAX))?;
        let mut depth = 0_usize;
        let (mut in_string, mut escaped) = (false, false);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                _ if in_string => {}
                b'[' | b'{' if depth >= self.depth => {
                    let most = self.depth;
                    return Err(JsonTooLarge::Depth { at, most });
                }
                b'[' | b'{' => depth = depth.saturating_add(1),
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        Ok(())
    }
}

/// A JSON text beyond the limits.
// May grow with the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum JsonTooLarge {
    /// It has too many bytes.
    #[error("the text has {found} bytes, and at most {most} are read: split the data")]
    Bytes {
        /// The bytes of the text.
        found: u64,
        /// The limit.
        most: u64,
    },
    /// Too many objects and lists lie within one another.
    #[error(
        "at byte {at} more than {most} objects and lists lie within one another: no form is so deep"
    )]
    Depth {
        /// The bracket that opens a level too many, in bytes from the beginning.
        at: usize,
        /// The limit.
        most: usize,
    },
}

impl JsonTooLarge {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::Bytes { found, most }, Lang::Vi) => {
                format!("dữ liệu có {found} byte, chỉ đọc tối đa {most} byte: hãy chia nhỏ dữ liệu")
            }
            (Self::Depth { at, most }, Lang::Vi) => format!(
                "tại byte {at}, các đối tượng và danh sách lồng nhau quá {most} cấp: không biểu mẫu nào sâu như vậy"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FEW: JsonLimits = JsonLimits {
        bytes: 100,
        depth: 2,
    };

    #[test]
    fn levels_are_counted_and_brackets_within_strings_are_not() {
        for text in [
            "",
            "[[]]",
            "[[],[],{}]",
            r#"{"a": ["[[[{{{"]}"#,
            r#"["\"[[[", "\\", [1]]"#,
            "]]]][[",
            r#""\u005b[[["#,
        ] {
            assert_eq!(FEW.check(text), Ok(()), "{text}");
        }
        for (text, at) in [
            ("[[[]]]", 2),
            (r#"{"a": [{"b": 1}]}"#, 7),
            (r#"["\\", [[]]]"#, 8),
            (r#"["[", "\"", "]", [["#, 18),
        ] {
            assert_eq!(FEW.check(text), Err(JsonTooLarge::Depth { at, most: 2 }));
        }
    }

    #[test]
    fn the_last_byte_that_is_allowed_is_read_and_the_next_refused() {
        assert_eq!(FEW.check(&" ".repeat(100)), Ok(()));
        let refused = JsonTooLarge::Bytes {
            found: 101,
            most: 100,
        };
        assert_eq!(FEW.check(&" ".repeat(101)), Err(refused));
        assert!(refused.text(Lang::Vi).contains("101 byte"));
        assert!(refused.text(Lang::En).contains("101 bytes"));
    }

    #[test]
    fn a_million_open_brackets_and_a_gigabyte_are_refused() {
        let limits = JsonLimits::default();
        for bracket in ["[", "{", "[{"] {
            let deep = bracket.repeat(1_000_000);
            let refused = JsonTooLarge::Depth { at: 64, most: 64 };
            assert_eq!(limits.check(&deep), Err(refused));
        }
        let gigabyte = 1 << 30;
        assert!(matches!(
            limits.check_length(gigabyte),
            Err(JsonTooLarge::Bytes { found, .. }) if found == gigabyte
        ));
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer_and_more_depth_refuses_no_more(
            text in "[\\[\\]{}\"\\\\a ]{0,60}", depth in 0_usize..6
        ) {
            let at = |depth| JsonLimits { depth, ..FEW }.check(&text);
            prop_assert!(at(depth).is_err() || at(depth.saturating_add(1)).is_ok());
            prop_assert_eq!(at(60), Ok(()));
        }
    }
}
