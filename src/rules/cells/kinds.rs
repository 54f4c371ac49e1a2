//! The kinds of places of a dossier, each with the function that gives its path.

use crate::rules::Path;

/// A kind of place in a dossier that a [`Path`] may name, such as the cell of a row in a column.
///
/// ```
/// use nongthonmoi::rules::PlaceKind;
///
/// let total = PlaceKind::all().find(|kind| kind.path == "/quota/rows/{row}/total").unwrap();
/// assert_eq!(total.what, "the printed total of a row");
/// assert!(total.fits(&"/quota/rows/6/total".parse()?));
/// assert!(!total.fits(&"/quota/rows/6/cells".parse()?));
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlaceKind {
    /// Its paths, with keys in braces: `/quota/rows/{row}`.
    pub path: &'static str,
    /// What stands there.
    pub what: &'static str,
}

impl PlaceKind {
    pub(super) const fn new(path: &'static str, what: &'static str) -> Self {
        Self { path, what }
    }

    /// Every kind, by the inputs of a dossier in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        super::KINDS.iter().flat_map(|kinds| kinds.iter()).copied()
    }

    /// Whether a path names a place of this kind.
    #[must_use]
    pub fn fits(&self, path: &Path) -> bool {
        let mut names = self.path.split('/').skip(1);
        let mut segments = path.segments();
        loop {
            match (names.next(), segments.next()) {
                (None, None) => return true,
                (Some(name), Some(segment)) if name == segment || name.starts_with('{') => {}
                _ => return false,
            }
        }
    }
}

/// Writes the function of each kind of place, and `KINDS`, the list of them. A segment is a name, an
/// argument whose text is the key, or `(key = expression)`.
macro_rules! places {
    ($(
        $what:literal
        $function:ident($($argument:ident: $type:ty),*) = $($segment:tt)/+;
    )+) => {
        $(
            #[doc = $what]
            pub(in crate::rules) fn $function($($argument: $type),*) -> $crate::rules::Path {
                $crate::rules::Path::root()$(.join($crate::rules::cells::kinds::segment!($segment)))+
            }
        )+

        pub(super) const KINDS: &[$crate::rules::PlaceKind] = &[
            $($crate::rules::PlaceKind::new(
                concat!($("/", $crate::rules::cells::kinds::name!($segment)),+),
                $what,
            ),)+
        ];
    };
}

/// A segment of a path.
macro_rules! segment {
    ($name:literal) => {
        $name
    };
    (($key:ident = $value:expr)) => {
        &$value
    };
    ($key:ident) => {
        &$key
    };
}

/// A segment of a kind of path.
macro_rules! name {
    ($name:literal) => {
        $name
    };
    (($key:ident = $value:expr)) => {
        concat!("{", stringify!($key), "}")
    };
    ($key:ident) => {
        concat!("{", stringify!($key), "}")
    };
}

pub(super) use {name, places, segment};
