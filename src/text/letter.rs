//! Vietnamese letters taken apart: letter, letter mark, tone.
//!
//! A vowel carries up to two signs. The letter mark (dấu mũ, dấu trăng, dấu móc) makes another
//! letter of it: a, ă, â. The tone (thanh điệu) belongs to the whole syllable, and writers
//! disagree on which vowel it sits. Both are written in one character (NFC) or as combining marks
//! behind the letter (NFD).

/// The combining marks of the five written tones: huyền, sắc, hỏi, ngã, nặng.
pub(super) const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];

/// Each vowel with the five tones, in the order of [`TONES`].
#[rustfmt::skip]
pub(super) const TONED: [(char, [char; 5]); 12] = [
    ('a', ['à', 'á', 'ả', 'ã', 'ạ']),
    ('ă', ['ằ', 'ắ', 'ẳ', 'ẵ', 'ặ']),
    ('â', ['ầ', 'ấ', 'ẩ', 'ẫ', 'ậ']),
    ('e', ['è', 'é', 'ẻ', 'ẽ', 'ẹ']),
    ('ê', ['ề', 'ế', 'ể', 'ễ', 'ệ']),
    ('i', ['ì', 'í', 'ỉ', 'ĩ', 'ị']),
    ('o', ['ò', 'ó', 'ỏ', 'õ', 'ọ']),
    ('ô', ['ồ', 'ố', 'ổ', 'ỗ', 'ộ']),
    ('ơ', ['ờ', 'ớ', 'ở', 'ỡ', 'ợ']),
    ('u', ['ù', 'ú', 'ủ', 'ũ', 'ụ']),
    ('ư', ['ừ', 'ứ', 'ử', 'ữ', 'ự']),
    ('y', ['ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ']),
];

/// Splits a lower-case character into its letter and its tone, if it carries one.
///
/// The Icelandic eth and the African d with tail look like `đ` and stand in its place in texts
/// that came from old Vietnamese encodings.
pub(super) fn split_tone(character: char) -> (char, Option<char>) {
    if character.is_ascii() {
        return (character, None);
    }
    if matches!(character, 'ð' | 'ɖ') {
        return ('đ', None);
    }
    for (letter, toned) in TONED {
        for (written, tone) in toned.into_iter().zip(TONES) {
            if written == character {
                return (letter, Some(tone));
            }
        }
    }
    (character, None)
}

/// The tone that a combining mark stands for. Unicode has second code points for two of them.
pub(super) fn tone_of_mark(mark: char) -> Option<char> {
    match mark {
        '\u{340}' => Some('\u{300}'),
        '\u{341}' => Some('\u{301}'),
        _ => TONES.into_iter().find(|&tone| tone == mark),
    }
}

/// The letter that a letter and a combining letter mark make together.
pub(super) const fn with_letter_mark(letter: char, mark: char) -> Option<char> {
    Some(match (letter, mark) {
        ('a', '\u{302}') => 'â',
        ('a', '\u{306}') => 'ă',
        ('e', '\u{302}') => 'ê',
        ('o', '\u{302}') => 'ô',
        ('o', '\u{31B}') => 'ơ',
        ('u', '\u{31B}') => 'ư',
        _ => return None,
    })
}

/// The letter as it is typed without diacritics.
pub(super) const fn without_letter_mark(letter: char) -> char {
    match letter {
        'ă' | 'â' => 'a',
        'đ' => 'd',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        other => other,
    }
}

/// Whether the character is a combining mark that stands behind the letter it changes.
pub(super) const fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}

/// Whether a lower-case letter is a Vietnamese consonant, or one of the foreign `f`, `j`, `w`, `z`.
pub(super) const fn is_consonant(letter: char) -> bool {
    matches!(letter, 'đ')
        || letter.is_ascii_lowercase() && !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_toned_vowel_comes_apart() {
        for (letter, toned) in TONED {
            assert_eq!(split_tone(letter), (letter, None));
            for (written, tone) in toned.into_iter().zip(TONES) {
                assert_eq!(split_tone(written), (letter, Some(tone)));
            }
        }
    }

    #[test]
    fn a_letter_mark_put_on_comes_off() {
        for letter in 'a'..='z' {
            for mark in ['\u{302}', '\u{306}', '\u{31B}'] {
                if let Some(marked) = with_letter_mark(letter, mark) {
                    assert_eq!(without_letter_mark(marked), letter);
                }
            }
        }
    }
}
