//! Paths to places in a dossier.

use crate::text::{Expected, InvalidText, Label};
use alloc::borrow::Cow;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt::{self, Write as _};
use core::iter;
use core::str::FromStr;

/// Where in a dossier a finding belongs, written in the style of a JSON pointer. Its segments are
/// names, *printed* numbers and place codes, not positions in a list: `/quota/rows/6/cells/154` is
/// the cell of the row that is numbered 6 in the column of district 154.
///
/// Paths are ordered segment by segment, numbers as numbers: row 6 before row 10.
///
/// ```
/// use nongthonmoi::rules::Path;
///
/// let path = Path::root().join("tasks").join(8);
/// assert_eq!(path.to_string(), "/tasks/8");
/// assert!(path < "/tasks/10".parse()?);
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Path {
    /// The segments with their escapes, each after a `/`.
    text: String,
}

impl Path {
    /// The dossier as a whole.
    #[must_use]
    pub const fn root() -> Self {
        Self {
            text: String::new(),
        }
    }

    /// A place within this one: a name, a number or a code.
    #[must_use]
    pub fn join(mut self, segment: impl fmt::Display) -> Self {
        self.push(&segment);
        self
    }

    /// A place within this one, which stays.
    pub(super) fn child(&self, segment: impl fmt::Display) -> Self {
        let mut text = String::with_capacity(self.text.len().saturating_add(USUAL_SEGMENT));
        text.push_str(&self.text);
        Self { text }.join(segment)
    }

    fn push(&mut self, segment: &dyn fmt::Display) {
        if self.text.is_empty() {
            self.text.reserve(USUAL_LENGTH);
        }
        self.text.push('/');
        // A segment that does not print itself ends where it failed.
        write!(Escaped(&mut self.text), "{segment}").unwrap_or_default();
    }

    /// The path itself, and every place that it lies in, the root last.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> {
        iter::successors(Some(self.clone()), |place| {
            let (around, _) = place.text.rsplit_once('/')?;
            Some(Self {
                text: around.into(),
            })
        })
    }

    /// Whether it is another place, or lies in it. Everything lies in the root.
    ///
    /// ```
    /// use nongthonmoi::rules::Path;
    ///
    /// let row: Path = "/quota/rows/6".parse()?;
    /// assert!(row.clone().join("total").is_within(&row) && row.is_within(&row));
    /// assert!(!"/quota/rows/61".parse::<Path>()?.is_within(&row));
    /// # Ok::<(), nongthonmoi::text::InvalidText>(())
    /// ```
    #[must_use]
    pub fn is_within(&self, place: &Self) -> bool {
        let rest = self.text.strip_prefix(&place.text);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The segments from the root.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.text.split('/').skip(1).map(read)
    }

    /// The place of the same segments within another.
    pub(super) fn within(&self, place: &Self) -> Self {
        Self {
            text: [place.text.as_str(), &self.text].concat(),
        }
    }
}

/// Most paths are no longer than this.
const USUAL_LENGTH: usize = 40;

/// Most segments with their `/` are no longer than this.
const USUAL_SEGMENT: usize = 16;

/// A segment without its escapes.
fn read(segment: &str) -> Cow<'_, str> {
    if segment.bytes().any(|byte| byte == b'~') {
        segment.replace("~1", "/").replace("~0", "~").into()
    } else {
        segment.into()
    }
}

/// Writes a segment with its escapes.
struct Escaped<'p>(&'p mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // Nearly all segments have nothing to escape.
        if !text.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            self.0.push_str(text);
            return Ok(());
        }
        for (index, part) in text.split('~').enumerate() {
            if index > 0 {
                self.0.push_str("~0");
            }
            for (index, part) in part.split('/').enumerate() {
                if index > 0 {
                    self.0.push_str("~1");
                }
                self.0.push_str(part);
            }
        }
        Ok(())
    }
}

/// Numbers by value and before names; equal numbers by their text.
pub(super) fn compare_segments(one: &str, other: &str) -> Ordering {
    let number = |text: &str| {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<u64>().ok()).flatten()
    };
    match (number(one), number(other)) {
        (Some(left), Some(right)) => left.cmp(&right).then_with(|| one.cmp(other)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => one.cmp(other),
    }
}

impl Path {
    /// The order of two paths that lie within a place.
    pub(super) fn compare_within(&self, other: &Self, place: &Self) -> Ordering {
        let [one, other] =
            [self, other].map(|path| path.text.get(place.text.len()..).unwrap_or_default());
        compare_texts(one, other)
    }
}

impl Ord for Path {
    fn cmp(&self, other: &Self) -> Ordering {
        compare_texts(&self.text, &other.text)
    }
}

fn compare_texts(one: &str, other: &str) -> Ordering {
    let pairs = one.bytes().zip(other.bytes());
    let common = pairs.take_while(|(one, other)| one == other).count();
    // The segments before the last one that both have begun are equal.
    let mut begun = one.as_bytes().iter().take(common);
    let start = begun.rposition(|byte| *byte == b'/').unwrap_or_default();
    match (segment_at(one, start), segment_at(other, start)) {
        (Some(own), Some(others)) => {
            let by_segment = compare_segments(&read(own), &read(others));
            by_segment.then_with(|| one.len().cmp(&other.len()))
        }
        _ => one.len().cmp(&other.len()),
    }
}

/// The segment after the `/` at an index, as it is written; `None` for the root.
fn segment_at(text: &str, start: usize) -> Option<&str> {
    let rest = text.get(start..)?.strip_prefix('/')?;
    // Segments are short: counting their bytes is faster than a search for one.
    let length = rest.bytes().take_while(|byte| *byte != b'/').count();
    rest.get(..length)
}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl FromStr for Path {
    type Err = InvalidText;

    /// Reads a path.
    ///
    /// # Errors
    /// [`InvalidText`] for a text that is not empty and does not begin with `/`, or that has a `~`
    /// not followed by `0` or `1`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let begins = text.is_empty() || text.starts_with('/');
        let mut escapes = text.split('~').skip(1);
        if begins && escapes.all(|after| after.starts_with(['0', '1'])) {
            Ok(Self { text: text.into() })
        } else {
            Err(InvalidText::new(text, &PATH))
        }
    }
}

serde_as_text!(Path, "a path, for example \"/tasks/8\"");
schema_by_hand!(
    Path,
    "Path",
    "description": "Where in a dossier something belongs, written in the style of a JSON pointer; \
        its segments are names, printed numbers and place codes. Empty for the dossier as a whole.",
    "type": "string",
    "pattern": "^(/([^~/]|~[01])*)*$",
    "examples": ["/quota/rows/6/cells/154"],
);

static PATH: Expected = Expected {
    what: Label::new("đường dẫn", "a path"),
    remedy: Label::new(
        "ghi ví dụ /quota/rows/6/total",
        "write it such as /quota/rows/6/total",
    ),
};

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn refuses_other_texts() {
        for text in ["tasks", "a/b", "/a~", "/a~2"] {
            assert_eq!(text.parse::<Path>().unwrap_err().input(), text);
        }
    }

    fn any_path() -> impl Strategy<Value = Path> {
        let segment = prop_oneof!["[a-z~/]{0,4}", "[0-9]{1,4}", "\\PC{0,4}"];
        proptest::collection::vec(segment, 0..4)
            .prop_map(|segments| segments.into_iter().fold(Path::root(), Path::join))
    }

    proptest! {
        #[test]
        fn parse_and_print_are_inverse(path in any_path()) {
            prop_assert_eq!(path.to_string().parse(), Ok(path));
        }

        #[test]
        fn the_order_is_total(a in any_path(), b in any_path(), c in any_path()) {
            prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
            prop_assert_eq!(a.cmp(&b).is_eq(), a == b);
            if a <= b && b <= c {
                prop_assert!(a <= c);
            }
        }
    }
}
