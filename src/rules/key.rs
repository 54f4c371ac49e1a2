//! Keys: the names of facts with the types of their values.

use core::marker::PhantomData;

use super::{Fact, FactDocument, FactValue};

/// The name of a fact, what it means, and the type of its values.
///
/// A value of another type does not compile. The keys of a built-in rule are written in its
/// `facts!`, which also makes the list of the facts that the rule documents, so that a key of its own
/// is always documented; `testing::rule_shows_itself` checks it of the findings of any rule.
///
/// ```
/// use nongthonmoi::rules::{FactValue, Key};
///
/// const DECLARED: Key<u64> = Key::new("declared", "tổng được in", "the printed total");
/// assert_eq!(DECLARED.is(27_u32).value(), &FactValue::Count(27));
/// ```
///
/// ```compile_fail
/// # use nongthonmoi::rules::Key;
/// # const DECLARED: Key<u64> = Key::new("declared", "tổng được in", "the printed total");
/// let fact = DECLARED.is("twenty-seven");
/// ```
#[derive(Debug)]
pub struct Key<T> {
    document: FactDocument,
    values: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// A key by its name in messages and in data, with its meaning in Vietnamese and in English.
    #[must_use]
    pub const fn new(name: &'static str, vi: &'static str, en: &'static str) -> Self {
        Self {
            document: FactDocument::new(name, vi, en),
            values: PhantomData,
        }
    }

    /// What the fact means, for the list of a rule.
    #[must_use]
    pub const fn doc(&self) -> FactDocument {
        self.document
    }

    /// The same as a list.
    pub(super) const fn documents(&self) -> [FactDocument; 1] {
        [self.document]
    }
}

impl<T: Into<FactValue>> Key<T> {
    /// The fact with a value.
    #[must_use]
    pub fn is(&self, value: impl Into<T>) -> Fact {
        Fact::new(self.document.name(), value.into().into())
    }
}

/// The facts of a built-in rule, in the order in which findings carry them: keys of its own, and by
/// their paths shared keys and what findings are about (`about::Row`).
///
/// Defines the constants of its own, brings the shared ones into scope, and makes `FACTS`, the list of
/// all of them. What is not named here is not in scope, so that a fact that is not listed does not
/// compile.
macro_rules! facts {
    ($($rest:tt)*) => {
        $crate::rules::key::facts_in!([] $($rest)*);
    };
}

/// One fact after the other, with the lists of those before.
macro_rules! facts_in {
    ([$($lists:tt)*]) => {
        const LISTS: &[&[$crate::rules::FactDocument]] = &[$($lists)*];
        pub(super) const FACTS: &[$crate::rules::FactDocument] =
            &$crate::rules::key::joined::<_, { $crate::rules::key::total(LISTS) }>(LISTS);
    };
    ([$($lists:tt)*] $key:ident: $type:ty = $name:literal, $vi:literal, $en:literal; $($rest:tt)*) => {
        const $key: $crate::rules::Key<$type> = $crate::rules::Key::new($name, $vi, $en);
        $crate::rules::key::facts_in!([$($lists)* &$key.documents(),] $($rest)*);
    };
    ([$($lists:tt)*] about::$subject:ident; $($rest:tt)*) => {
        use about::$subject;
        $crate::rules::key::facts_in!([$($lists)* &$subject::documents(),] $($rest)*);
    };
    ([$($lists:tt)*] $module:ident::$key:ident; $($rest:tt)*) => {
        use $module::$key;
        $crate::rules::key::facts_in!([$($lists)* &$key.documents(),] $($rest)*);
    };
}

pub(super) use {facts, facts_in};

/// How many items lists hold together.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
pub(super) const fn total<T>(lists: &[&[T]]) -> usize {
    let (mut total, mut at) = (0, 0);
    while at < lists.len() {
        total += lists[at].len();
        at += 1;
    }
    total
}

/// The items of several lists, of which the first has one, in one list.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
pub(super) const fn joined<T: Copy, const TOTAL: usize>(lists: &[&[T]]) -> [T; TOTAL] {
    let mut all = [lists[0][0]; TOTAL];
    let (mut filled, mut list) = (0, 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            all[filled] = lists[list][at];
            (filled, at) = (filled + 1, at + 1);
        }
        list += 1;
    }
    all
}
