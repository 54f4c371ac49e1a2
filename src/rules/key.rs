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
}

impl<T: Into<FactValue>> Key<T> {
    /// The fact with a value.
    #[must_use]
    pub fn is(&self, value: impl Into<T>) -> Fact {
        Fact::new(self.document.name(), value.into().into())
    }
}

/// The facts of a built-in rule: keys that are shared, by their paths, and keys of its own. Defines
/// the constants of its own ones, brings the shared ones into scope, and makes `FACTS`, the list of
/// all of them in the given order.
macro_rules! facts {
    ($($rest:tt)*) => {
        $crate::rules::key::facts_in!([] $($rest)*);
    };
}

/// One fact after the other, with the list of those before.
macro_rules! facts_in {
    ([$($documents:tt)*]) => {
        pub(super) const FACTS: &[$crate::rules::FactDocument] = &[$($documents)*];
    };
    ([$($documents:tt)*] $key:ident: $type:ty = $name:literal, $vi:literal, $en:literal; $($rest:tt)*) => {
        const $key: $crate::rules::Key<$type> = $crate::rules::Key::new($name, $vi, $en);
        $crate::rules::key::facts_in!([$($documents)* $key.doc(),] $($rest)*);
    };
    ([$($documents:tt)*] $module:ident::$key:ident; $($rest:tt)*) => {
        #[allow(unused_imports, reason = "helpers may give the fact")]
        use $module::$key;
        $crate::rules::key::facts_in!([$($documents)* $key.doc(),] $($rest)*);
    };
}

pub(super) use {facts, facts_in};
