//! Words and separators of a printed cell.

use alloc::vec::Vec;
use core::ops::Range;

use crate::text::fold;

/// A word of a cell, or what parts words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Anything between blanks and separators.
    Word,
    /// `và`.
    And,
    /// A comma.
    Comma,
    /// A semicolon or a colon, beyond which no name goes.
    Stop,
}

/// Words and what parts them, in order; blanks are left out.
pub(super) fn tokens(cell: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    // Whether the last token is a word that has not ended yet.
    let mut open = false;
    for (start, character) in cell.char_indices() {
        let end = start.saturating_add(character.len_utf8());
        let kind = match character {
            ';' | ':' => Kind::Stop,
            ',' => Kind::Comma,
            _ if character.is_whitespace() => {
                open = false;
                continue;
            }
            _ => Kind::Word,
        };
        match tokens.last_mut() {
            Some(last) if open && kind == Kind::Word => last.range.end = end,
            _ => tokens.push(Token {
                kind,
                range: start..end,
            }),
        }
        open = kind == Kind::Word;
    }
    let and = fold("và");
    for token in &mut tokens {
        if cell
            .get(token.range.clone())
            .is_some_and(|word| fold(word) == and)
        {
            token.kind = Kind::And;
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_words_and_what_parts_them() {
        let cell = "Sở Y tế,VÀ;\u{a0}xã";
        let found: Vec<_> = tokens(cell)
            .into_iter()
            .map(|token| (token.kind, cell.get(token.range).unwrap()))
            .collect();
        assert_eq!(
            found,
            [
                (Kind::Word, "Sở"),
                (Kind::Word, "Y"),
                (Kind::Word, "tế"),
                (Kind::Comma, ","),
                (Kind::And, "VÀ"),
                (Kind::Stop, ";"),
                (Kind::Word, "xã"),
            ]
        );
    }
}
