//! Numbers of Vietnamese legal and administrative documents.

use alloc::borrow::Cow;
use alloc::string::ToString;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::text::{Expected, InvalidText, Label};

/// The number and symbol of a document (số, ký hiệu văn bản): `18/KH-UBND`, `1980/QĐ-TTg`,
/// `80/2017/NQ-HĐND`.
///
/// A number, for some kinds the year of issue, and a symbol that names the kind of document and
/// the issuing body. The numbers of Party documents have a form of their own, `66-NQ/TW`, and a symbol
/// with a stroke, `NQ/TW`. Leading zeros of the number are kept for printing and do not make another
/// document: `08/QĐ-UBND` equals `8/QĐ-UBND`.
///
/// ```
/// use nongthonmoi::law::{DocumentKind, DocumentNumber};
///
/// let number: DocumentNumber = "80/2017/NQ-HĐND".parse()?;
/// assert_eq!((number.number(), number.year(), number.symbol()), (80, Some(2017), "NQ-HĐND"));
/// assert_eq!(number.kind(), Some(DocumentKind::Resolution));
/// assert_eq!(number.to_string(), "80/2017/NQ-HĐND");
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[doc(alias = "số, ký hiệu văn bản")]
#[derive(Debug, Clone)]
pub struct DocumentNumber {
    number: u32,
    /// Digits as printed where the first is a zero, so that it comes out again; else 0.
    width: u8,
    year: Option<u16>,
    symbol: Cow<'static, str>,
}

impl DocumentNumber {
    /// A number known when the crate is compiled; a test holds that each one parses.
    pub(crate) const fn known(number: u32, year: Option<u16>, symbol: &'static str) -> Self {
        Self {
            number,
            width: 0,
            year,
            symbol: Cow::Borrowed(symbol),
        }
    }

    /// The running number.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The year, where the number carries one.
    #[must_use]
    pub const fn year(&self) -> Option<u16> {
        self.year
    }

    /// The symbol: kind of document and issuing body, for example `QĐ-TTg`; of a Party document with a
    /// stroke, `NQ/TW`.
    #[must_use]
    pub fn symbol(&self) -> &str {
        &self.symbol
    }

    /// The kind of document that the symbol names, or `None` for a symbol that names none (an
    /// official letter such as `1315/UBND-NNTN`, or `202/2025/QH15`, whose kind only its title
    /// tells).
    #[must_use]
    pub fn kind(&self) -> Option<DocumentKind> {
        let first = self.symbol.split(['-', '/']).next()?;
        DocumentKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.symbol() == first)
    }

    /// Whether it is the number of a Party document, `66-NQ/TW`.
    fn is_of_party(&self) -> bool {
        self.symbol.contains('/')
    }

    fn key(&self) -> (u32, Option<u16>, &str) {
        (self.number, self.year, &self.symbol)
    }
}

impl PartialEq for DocumentNumber {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for DocumentNumber {}

impl PartialOrd for DocumentNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DocumentNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for DocumentNumber {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:0width$}",
            self.number,
            width = usize::from(self.width)
        )?;
        if let Some(year) = self.year {
            write!(formatter, "/{year:04}")?;
        }
        let parting = if self.is_of_party() { '-' } else { '/' };
        write!(formatter, "{parting}{}", self.symbol)
    }
}

impl FromStr for DocumentNumber {
    type Err = InvalidText;

    /// Reads a number as it is printed.
    ///
    /// # Errors
    /// [`InvalidText`] for `KH-UBND` (no number), `18` (no symbol), `18/KH/UBND` (a
    /// stroke inside the symbol), `18 /KH-UBND` (a blank), `18/17/KH` (a year is four digits),
    /// `66-NQ` (a Party document without its body).
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let refused = || InvalidText::new(text, &DOCUMENT_NUMBER);
        let signs = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let digits = text.strip_suffix(signs).ok_or_else(refused)?;
        let (year, symbol) = match signs.strip_prefix('-') {
            Some(symbol) => (None, symbol),
            None => year_and_symbol(signs).ok_or_else(refused)?,
        };
        let is_known = match symbol.split_once('/') {
            Some((kind, body)) => signs.starts_with('-') && is_symbol(kind) && is_symbol(body),
            None => signs.starts_with('/') && is_symbol(symbol),
        };
        if digits.is_empty() || digits.len() > 9 || !is_known {
            return Err(refused());
        }
        Ok(Self {
            number: digits.parse().map_err(|_| refused())?,
            width: if digits.starts_with('0') {
                u8::try_from(digits.len()).map_err(|_| refused())?
            } else {
                0
            },
            year,
            symbol: Cow::Owned(symbol.to_string()),
        })
    }
}

serde_as_text!(
    DocumentNumber,
    "a document number, for example \"18/KH-UBND\""
);
// Which signs are letters is left to the reader: not every dialect of patterns can say it.
schema_by_hand!(
    DocumentNumber,
    "DocumentNumber",
    "description": "The number and symbol of a document (số, ký hiệu văn bản), with the year where \
        the number carries one.",
    "type": "string",
    "anyOf": [
        { "pattern": r"^[0-9]{1,9}(/[0-9]{4})?/[^\s/&0-9-][^\s/&-]*([&-][^\s/&-]+)*$" },
        { "pattern": r"^[0-9]{1,9}-[^\s/&0-9-][^\s/&-]*([&-][^\s/&-]+)*/[^\s/&0-9-][^\s/&-]*([&-][^\s/&-]+)*$" },
    ],
    "examples": ["18/KH-UBND", "80/2017/NQ-HĐND", "66-NQ/TW"],
);

/// What stands behind the digits of a number that is not of the Party: `/2017/NQ-HĐND`, `/KH-UBND`.
fn year_and_symbol(signs: &str) -> Option<(Option<u16>, &str)> {
    let rest = signs.strip_prefix('/')?;
    let Some((year, symbol)) = rest.split_once('/') else {
        return Some((None, rest));
    };
    let four_digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let year = four_digits.then(|| year.parse().ok()).flatten()?;
    Some((Some(year), symbol))
}

/// Letters and digits, beginning with a letter, joined by single `-` or `&`, as in
/// `STP-XD&KTVBQPPL`.
fn is_symbol(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
        && text
            .split(['-', '&'])
            .all(|segment| !segment.is_empty() && segment.chars().all(char::is_alphanumeric))
}

static DOCUMENT_NUMBER: Expected = Expected {
    what: Label::new("số, ký hiệu văn bản", "a document number"),
    remedy: Label::new(
        "ghi số, năm (nếu có) và ký hiệu, ví dụ 18/KH-UBND hoặc 80/2017/NQ-HĐND",
        "write number, year where there is one, and symbol, for example 18/KH-UBND or 80/2017/NQ-HĐND",
    ),
};

/// The kind of a document (thể loại văn bản), as its symbol names it.
// May grow: only the kinds that the programme's documents cite are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentKind {
    /// Resolution (nghị quyết), `NQ`.
    Resolution,
    /// Decree of the Government (nghị định), `NĐ`.
    Decree,
    /// Decision (quyết định), `QĐ`.
    Decision,
    /// Circular (thông tư), `TT`.
    Circular,
    /// Directive (chỉ thị), `CT`.
    Directive,
    /// Plan (kế hoạch), `KH`.
    Plan,
    /// Submission (tờ trình), `TTr`.
    Submission,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Resolution,
        Self::Decree,
        Self::Decision,
        Self::Circular,
        Self::Directive,
        Self::Plan,
        Self::Submission,
    ];

    /// The abbreviation at the head of the symbol.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Resolution => "NQ",
            Self::Decree => "NĐ",
            Self::Decision => "QĐ",
            Self::Circular => "TT",
            Self::Directive => "CT",
            Self::Plan => "KH",
            Self::Submission => "TTr",
        }
    }

    /// The name of the kind.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Resolution => Label::new("Nghị quyết", "Resolution"),
            Self::Decree => Label::new("Nghị định", "Decree"),
            Self::Decision => Label::new("Quyết định", "Decision"),
            Self::Circular => Label::new("Thông tư", "Circular"),
            Self::Directive => Label::new("Chỉ thị", "Directive"),
            Self::Plan => Label::new("Kế hoạch", "Plan"),
            Self::Submission => Label::new("Tờ trình", "Submission"),
        }
    }
}
