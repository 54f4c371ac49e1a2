//! Short texts without an allocation.

use core::fmt;
use core::str;

use alloc::string::String;

/// The longest text that is kept in place: names of places with the kind before them are shorter.
const CAPACITY: usize = 88;

/// A text in the making that is kept in place while it is short, and on the heap when it is not.
// INVARIANT: the first `length` bytes of `inline` are UTF-8; they are the text unless `long` is.
#[derive(Clone)]
pub(crate) struct ShortText {
    inline: [u8; CAPACITY],
    length: usize,
    long: Option<String>,
}

impl ShortText {
    pub(super) const fn new() -> Self {
        Self {
            inline: [0; CAPACITY],
            length: 0,
            long: None,
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        match &self.long {
            Some(text) => text,
            None => self.inline_text(),
        }
    }

    fn inline_text(&self) -> &str {
        let bytes = self.inline.get(..self.length).unwrap_or_default();
        str::from_utf8(bytes).unwrap_or_default()
    }

    pub(super) fn is_empty(&self) -> bool {
        match &self.long {
            Some(text) => text.is_empty(),
            None => self.length == 0,
        }
    }

    pub(super) fn push(&mut self, character: char) {
        self.push_str(character.encode_utf8(&mut [0; 4]));
    }

    pub(super) fn push_str(&mut self, text: &str) {
        if let Some(long) = &mut self.long {
            long.push_str(text);
            return;
        }
        // What is in place is short, so that the sum of two lengths in memory does not saturate.
        let length = self.length.saturating_add(text.len());
        if let Some(room) = self.inline.get_mut(self.length..length) {
            room.copy_from_slice(text.as_bytes());
            self.length = length;
        } else {
            let mut long = String::from(self.inline_text());
            long.push_str(text);
            self.long = Some(long);
        }
    }

    pub(super) fn pop(&mut self) -> Option<char> {
        if let Some(long) = &mut self.long {
            return long.pop();
        }
        let last = self.inline_text().chars().next_back()?;
        // The last character is part of the text.
        self.length = self.length.saturating_sub(last.len_utf8());
        Some(last)
    }

    pub(super) fn clear(&mut self) {
        self.length = 0;
        self.long = None;
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(formatter)
    }
}

impl From<ShortText> for String {
    fn from(text: ShortText) -> Self {
        match text.long {
            Some(long) => long,
            None => text.inline_text().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_what_a_string_would_be(
            steps in prop::collection::vec((any::<String>(), 0_usize..4, any::<bool>()), 0..12)
        ) {
            let (mut short, mut string) = (ShortText::new(), String::new());
            for (text, pops, clear) in steps {
                if clear && text.len() % 3 == 0 {
                    short.clear();
                    string.clear();
                }
                short.push_str(&text);
                string.push_str(&text);
                let popped: Vec<_> = (0..pops).map(|_| short.pop()).collect();
                let expected: Vec<_> = (0..pops).map(|_| string.pop()).collect();
                prop_assert_eq!(popped, expected);
                short.push('ế');
                string.push('ế');
                prop_assert_eq!(short.as_str(), &string);
                prop_assert_eq!(short.is_empty(), string.is_empty());
            }
            prop_assert_eq!(String::from(short), string);
        }
    }
}
