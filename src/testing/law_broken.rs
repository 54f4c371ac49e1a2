//! Laws that do not hold.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};

use super::Law;
use crate::text::{Label, Lang};

/// A law that does not hold: where, what was expected, and what was found.
///
/// `Display` speaks English, [`text`](Self::text) both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct LawBroken {
    law: Law,
    // Boxed, as a law mostly holds and then returns nothing.
    told: Box<Told>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Told {
    place: String,
    expected: Label,
    found: Label,
}

impl LawBroken {
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a number or a path is handed in as it is"
    )]
    pub(super) fn new(law: Law, place: impl ToString, expected: Label, found: Label) -> Self {
        let told = Told {
            place: place.to_string(),
            expected,
            found,
        };
        Self {
            law,
            told: Box::new(told),
        }
    }

    /// The law.
    #[must_use]
    pub const fn law(&self) -> Law {
        self.law
    }

    /// Where it does not hold: an indicator, a row, the code of a rule, a path.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.told.place
    }

    /// What was expected.
    #[must_use]
    pub fn expected(&self) -> &Label {
        &self.told.expected
    }

    /// What was found.
    #[must_use]
    pub fn found(&self) -> &Label {
        &self.told.found
    }

    /// The law and how it is broken, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let law = self.law.label();
        let Told { place, .. } = &*self.told;
        let (expected, found) = (self.told.expected.get(lang), self.told.found.get(lang));
        match lang {
            Lang::Vi => format!(
                "vi phạm nguyên tắc “{}” tại {place}: cần {expected}, nhưng được {found}",
                law.vi()
            ),
            Lang::En => format!(
                "the law “{}” is broken at {place}: expected {expected}, found {found}",
                law.en()
            ),
        }
    }
}

/// A text that is the same in both languages: a number, a code, a name.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a number or a code is handed in as it is"
)]
pub(super) fn same(text: impl ToString) -> Label {
    Label::owned(text.to_string(), text.to_string())
}
