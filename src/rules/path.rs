//! Paths to places in a dossier.

use crate::text::{Expected, InvalidText, Label};
use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;
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
/// let path = Path::root().join("tasks").join("8");
/// assert_eq!(path.to_string(), "/tasks/8");
/// assert!(path < "/tasks/10".parse()?);
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Path {
    segments: Vec<Cow<'static, str>>,
}

impl Path {
    /// The dossier as a whole.
    #[must_use]
    pub const fn root() -> Self {
        Self {
            segments: Vec::new(),
        }
    }

    /// A place within this one.
    #[must_use]
    pub fn join(mut self, segment: impl Into<Cow<'static, str>>) -> Self {
        self.segments.push(segment.into());
        self
    }

    /// The path itself, and every place that it lies in, the root last.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> {
        let lengths = (0..=self.segments.len()).rev();
        lengths.map(|length| Self {
            segments: self.segments.iter().take(length).cloned().collect(),
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
        self.segments.starts_with(&place.segments)
    }

    /// The segments from the root.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().map(AsRef::as_ref)
    }
}

/// Numbers by value and before names; equal numbers by their text.
fn compare_segments(one: &str, other: &str) -> Ordering {
    if one == other {
        return Ordering::Equal;
    }
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

impl Ord for Path {
    fn cmp(&self, other: &Self) -> Ordering {
        let unequal = self
            .segments()
            .zip(other.segments())
            .map(|(one, other)| compare_segments(one, other))
            .find(|order| order.is_ne());
        unequal.unwrap_or_else(|| self.segments.len().cmp(&other.segments.len()))
    }
}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.segments().try_for_each(|segment| {
            write!(
                formatter,
                "/{}",
                segment.replace('~', "~0").replace('/', "~1")
            )
        })
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
        let refused = || InvalidText::new(text, &PATH);
        let Some(rest) = text.strip_prefix('/') else {
            return text.is_empty().then(Self::root).ok_or_else(refused);
        };
        let segments = rest
            .split('/')
            .map(|segment| {
                let escapes_are_known = segment
                    .split('~')
                    .skip(1)
                    .all(|after| after.starts_with(['0', '1']));
                escapes_are_known
                    .then(|| Cow::Owned(segment.replace("~1", "/").replace("~0", "~")))
                    .ok_or_else(refused)
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { segments })
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
