//! Keys for comparing Vietnamese names as people write them.

use alloc::string::String;

use super::ShortText;
use super::letter::{
    is_combining, is_consonant, split_tone, tone_of_mark, with_letter_mark, without_letter_mark,
};

/// A key that is equal for all usual spellings of one Vietnamese name.
///
/// | written | same key as | because |
/// |---|---|---|
/// | `Hoà Bình`, `Thuỷ` | `Hòa Bình`, `Thủy` | the tone belongs to the syllable, not to a vowel |
/// | `Kì Sơn`, `Mĩ`, `Qui` | `Kỳ Sơn`, `Mỹ`, `Quy` | i and y end a syllable alike after a consonant |
/// | `ĐÀ BẮC` | `Đà Bắc` | case does not count, and Đ has its look-alikes |
/// | `e` + U+0302 + U+0301 | `ế` | combining marks (NFD) are read like whole letters (NFC) |
/// | `Bà Rịa-Vũng  Tàu` | `Bà Rịa - Vũng Tàu` | blanks and punctuation only part the syllables |
///
/// Different names stay apart: `Thúy` and `Thúi`, `Tu Lý` and `Tú Lý`, `Hợp Thành` and
/// `Hợp Thanh`.
///
/// The key is for comparing only: it is not fit to be shown, and its form may change from one
/// version of the crate to the next, so do not store it. A text without letters and digits has
/// the empty key. Folding a key gives the same key.
///
/// ```
/// use nongthonmoi::text::fold;
///
/// assert_eq!(fold("HOÀ  BÌNH"), fold("Hòa Bình"));
/// assert_eq!(fold("Lạc Sĩ"), fold("Lạc Sỹ"));
/// assert_ne!(fold("Thúy"), fold("Thúi"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).into()
}

/// The key of a name without tones and letter marks, for text typed without diacritics.
///
/// Many names share such a key (`Hợp Thành`, `Hợp Thanh`), so it is a last resort behind
/// [`fold`]. The rest of what is said there holds here too.
///
/// ```
/// use nongthonmoi::text::fold_bare;
///
/// assert_eq!(fold_bare("Đà Bắc"), fold_bare("da bac"));
/// ```
#[must_use]
pub fn fold_bare(text: &str) -> String {
    folded_bare(text).into()
}

/// Whether the text has any Vietnamese diacritic: a tone, a letter mark, or the letter đ.
///
/// ```
/// use nongthonmoi::text::has_diacritics;
///
/// assert!(has_diacritics("Đa Phuc"));
/// assert!(!has_diacritics("Bao La"));
/// ```
#[must_use]
pub fn has_diacritics(text: &str) -> bool {
    text.chars().flat_map(char::to_lowercase).any(|character| {
        let (letter, tone) = split_tone(character);
        tone.is_some() || without_letter_mark(letter) != letter || is_combining(character)
    })
}

/// Whether the signs of a text do no more than part its words, so that folding, which makes a blank
/// of every sign, loses nothing: a `/` between words, a `.` or a hyphen within one, and a `.`, `,` or
/// `;` behind one. A `<`, a `+` or the minus of `-12` says more.
pub(crate) fn signs_only_part_words(text: &str) -> bool {
    let in_word =
        |side: Option<char>| side.is_some_and(|one| one.is_alphanumeric() || is_combining(one));
    let text = text.trim();
    text.char_indices().all(|(index, sign)| {
        if in_word(Some(sign)) || sign.is_whitespace() || is_invisible(sign) {
            return true;
        }
        let (before, rest) = text.split_at_checked(index).unwrap_or_default();
        let after = rest.strip_prefix(sign).unwrap_or_default();
        let (last, next) = (before.chars().next_back(), after.chars().next());
        match sign {
            '/' => {
                let next = after.trim_start().chars().next();
                in_word(before.trim_end().chars().next_back()) && in_word(next)
            }
            '-' | '‐' | '–' => in_word(last) && in_word(next),
            '.' => {
                in_word(last) && next.is_none_or(|next| next.is_whitespace() || in_word(Some(next)))
            }
            ',' | ';' => in_word(last) && next.is_none_or(char::is_whitespace),
            _ => false,
        }
    })
}

/// The key of [`fold`], without an allocation for a name.
pub(crate) fn folded(text: &str) -> ShortText {
    fold_with(text, Diacritics::Kept)
}

/// The key of [`fold_bare`], without an allocation for a name.
pub(crate) fn folded_bare(text: &str) -> ShortText {
    fold_with(text, Diacritics::Dropped)
}

fn fold_with(text: &str, diacritics: Diacritics) -> ShortText {
    let mut folding = Folding {
        diacritics,
        key: ShortText::new(),
        letters: ShortText::new(),
        tones: ShortText::new(),
    };
    for character in text.chars().flat_map(char::to_lowercase) {
        folding.take(character);
    }
    folding.end_syllable();
    folding.key
}

/// What becomes of tones and letter marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Diacritics {
    Kept,
    Dropped,
}

/// A key in the making. A finished syllable is its letters and then its tone, as a combining
/// mark, so that a key is itself a text with the same key.
struct Folding {
    diacritics: Diacritics,
    key: ShortText,
    letters: ShortText,
    tones: ShortText,
}

impl Folding {
    fn take(&mut self, character: char) {
        if is_invisible(character) {
            return;
        }
        if is_combining(character) {
            self.take_mark(character);
        } else if character.is_alphanumeric() {
            self.take_letter(character);
        } else {
            self.end_syllable();
        }
    }

    fn take_letter(&mut self, character: char) {
        let (letter, tone) = split_tone(character);
        match self.diacritics {
            Diacritics::Kept => {
                self.letters.push(letter);
                if let Some(tone) = tone {
                    self.tones.push(tone);
                }
            }
            Diacritics::Dropped => self.letters.push(without_letter_mark(letter)),
        }
    }

    fn take_mark(&mut self, mark: char) {
        if self.diacritics == Diacritics::Dropped {
            return;
        }
        if let Some(tone) = tone_of_mark(mark) {
            self.tones.push(tone);
            return;
        }
        // A mark that makes no Vietnamese letter stays behind the sign it was written on.
        let last = self.letters.pop();
        if let Some(marked) = last.and_then(|last| with_letter_mark(last, mark)) {
            self.letters.push(marked);
            return;
        }
        if let Some(last) = last {
            self.letters.push(last);
        }
        self.letters.push(mark);
    }

    fn end_syllable(&mut self) {
        if !self.letters.is_empty() {
            if ends_in_lone_y(self.letters.as_str()) {
                self.letters.pop();
                self.letters.push('i');
            }
            if !self.key.is_empty() {
                self.key.push(' ');
            }
            self.key.push_str(self.letters.as_str());
            self.key.push_str(self.tones.as_str());
            self.letters.clear();
        }
        self.tones.clear();
    }
}

/// Whether `y` is the only vowel of the syllable, behind a consonant: `Kỳ`, `Lý`, `Quy`. There it
/// is also written `i`. In `Thúy` and `Yên` the two letters make different names.
fn ends_in_lone_y(letters: &str) -> bool {
    match letters.strip_suffix('y') {
        None | Some("") => false,
        // The u of `qu` belongs to the consonant.
        Some("qu") => true,
        Some(onset) => onset.chars().all(is_consonant),
    }
}

/// Characters that leave no trace on the page and come along with text copied from documents.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'
    )
}
