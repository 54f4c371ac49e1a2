//! Cells that name agencies, read into lists.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::{AgencyCatalog, AgencyMention, write_out};
use crate::text::fold;

impl AgencyCatalog {
    /// Reads a printed cell into the agencies that it names, in order. No word is lost: what is not
    /// in the catalogue is a mention without an agency.
    ///
    /// - `;` always parts two agencies.
    /// - `,` and `và` part them unless the whole is one agency of the catalogue, such as `các Sở,
    ///   ban, ngành, đơn vị liên quan` or `Sở Văn hóa, Thể thao và Du lịch`. The longest name
    ///   counts. In what the catalogue does not have, a comma before a small letter and a `và`
    ///   parts nothing, unless a new agency plainly begins there (`các …`, `Sở …`, `UBND …`).
    /// - `Các Sở:` stands before each item of the list behind it.
    ///
    /// ```
    /// use nongthonmoi::plan::AgencyCatalog;
    ///
    /// let catalog = AgencyCatalog::built_in();
    /// let full = |cell: &str| -> Vec<String> {
    ///     catalog.read(cell).iter().map(|mention| mention.full.clone()).collect()
    /// };
    /// assert_eq!(
    ///     full("Các Sở: Xây dựng; Văn hóa, thể thao và Du lịch; Y tế"),
    ///     ["Sở Xây dựng", "Sở Văn hóa, thể thao và Du lịch", "Sở Y tế"]
    /// );
    /// assert_eq!(
    ///     full("UBND huyện, thành phố và các xã"),
    ///     ["Ủy ban nhân dân huyện, thành phố", "các xã"]
    /// );
    /// ```
    #[must_use]
    pub fn read(&self, cell: &str) -> Vec<AgencyMention> {
        let tokens = tokens(cell);
        let mut reader = Reader {
            catalog: self,
            cell,
            tokens: &tokens,
            headed: false,
        };
        let mut mentions = Vec::new();
        let mut start = 0;
        while let Some(token) = tokens.get(start) {
            if token.kind != Kind::Word {
                // A position of a list never is the largest number.
                start = start.saturating_add(1);
            } else if let Some(behind) = reader.head(start) {
                reader.headed = true;
                start = behind;
            } else {
                let (mention, end) = reader.mention(start);
                mentions.extend(mention);
                start = end;
            }
        }
        mentions
    }
}

// Positions of tokens and bytes are sums of what the cell has, so none of them saturates.
struct Reader<'a> {
    catalog: &'a AgencyCatalog,
    cell: &'a str,
    tokens: &'a [Token],
    /// Whether `Các Sở:` stands before what is read.
    headed: bool,
}

impl Reader<'_> {
    fn kind(&self, position: usize) -> Option<Kind> {
        self.tokens.get(position).map(|token| token.kind)
    }

    fn word(&self, position: usize) -> Option<&str> {
        let token = self.tokens.get(position)?;
        self.cell.get(token.range.clone())
    }

    /// The range of the tokens from a first one to before an end.
    fn range(&self, start: usize, end: usize) -> Option<Range<usize>> {
        let tokens = self.tokens.get(start..end)?;
        Some(tokens.first()?.range.start..tokens.last()?.range.end)
    }

    /// What is behind `Các Sở:` or `Sở:`, if that stands here.
    fn head(&self, start: usize) -> Option<usize> {
        let is = |position, word: &str| {
            let found = self.word(position);
            found.is_some_and(|found| fold(found) == fold(word))
        };
        let noun = if is(start, "các") {
            start.saturating_add(1)
        } else {
            start
        };
        let colon = noun.saturating_add(1);
        (is(noun, "sở") && self.word(colon) == Some(":")).then(|| colon.saturating_add(1))
    }

    /// The mention that begins with a word, and the first token behind it.
    fn mention(&mut self, start: usize) -> (Option<AgencyMention>, usize) {
        let plain = self.longest_name(start, false);
        let headed = self.headed && self.longest_name(start, true) > plain;
        let end = match self.longest_name(start, headed) {
            Some(end) => end,
            None => self.unknown_end(start),
        };
        // A name that needs no head, or one that begins anew, ends the list behind the head.
        self.headed &= headed || (plain.is_none() && !self.begins_anew(start));
        (self.mention_of(start, end), end)
    }

    /// The end of the longest name of the catalogue that begins with a word.
    fn longest_name(&self, start: usize, headed: bool) -> Option<usize> {
        let mut longest = None;
        // Every piece has a word, and no name has more words than the longest.
        let mut pieces = 0_usize;
        let mut end = start;
        while pieces < self.catalog.most_words() {
            end = self.piece_end(end);
            pieces = pieces.saturating_add(1);
            let text = self
                .range(start, end)
                .and_then(|range| self.full(range, headed));
            if text.is_some_and(|text| self.catalog.find(&text).is_some()) {
                longest = Some(end);
            }
            match self.next_piece(end) {
                Some(next) => end = next,
                None => break,
            }
        }
        longest
    }

    /// The first token at or behind a position that is no word.
    fn piece_end(&self, start: usize) -> usize {
        let words = self.tokens.iter().skip(start);
        let count = words.take_while(|token| token.kind == Kind::Word).count();
        start.saturating_add(count)
    }

    /// The next word behind commas and `và`; none at a stop and at the end.
    fn next_piece(&self, end: usize) -> Option<usize> {
        let behind = self.tokens.iter().skip(end);
        let parting = behind.take_while(|token| matches!(token.kind, Kind::And | Kind::Comma));
        let next = end.saturating_add(parting.count());
        (self.kind(next) == Some(Kind::Word)).then_some(next)
    }

    /// Where something that the catalogue does not have ends.
    fn unknown_end(&self, start: usize) -> usize {
        let mut end = self.piece_end(start);
        while let Some(next) = self.next_piece(end) {
            let comma = self.tokens.get(end..next).unwrap_or_default();
            let comma = comma.iter().any(|token| token.kind == Kind::Comma);
            let capital = self
                .word(next)
                .is_some_and(|word| word.starts_with(char::is_uppercase));
            let parted = (comma && capital)
                || self.begins_anew(next)
                || self.longest_name(next, self.headed).is_some()
                || self.longest_name(next, false).is_some();
            if parted {
                break;
            }
            end = self.piece_end(next);
        }
        end
    }

    /// Whether a new agency plainly begins with a word.
    fn begins_anew(&self, position: usize) -> bool {
        self.word(position).is_some_and(|word| {
            let word = fold(word);
            ["các", "sở", "ubnd", "ủy"]
                .iter()
                .any(|first| fold(first) == word)
        })
    }

    /// The words of a range in full.
    fn full(&self, range: Range<usize>, headed: bool) -> Option<String> {
        let printed = self.cell.get(range)?;
        let written = if headed {
            write_out(&format!("Sở {printed}"))
        } else {
            write_out(printed)
        };
        let words: Vec<&str> = written.split_whitespace().collect();
        Some(words.join(" "))
    }

    fn mention_of(&self, start: usize, end: usize) -> Option<AgencyMention> {
        let range = self.range(start, end)?;
        let full = self.full(range.clone(), self.headed)?;
        let found = self.catalog.find(&full);
        Some(AgencyMention {
            printed: self.cell.get(range.clone())?.to_owned(),
            range,
            is_misspelled: found.is_some_and(|(_, spelled)| !spelled),
            agency: found.map(|(agency, _)| agency.clone()),
            full,
        })
    }
}

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
        // At most the length of the cell.
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
