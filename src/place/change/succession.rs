//! Links from units to their successors.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use super::kind::{Basis, ChangeKind, Extent};
use crate::calendar::NaiveDate;
use crate::law::DocumentNumber;
use crate::place::code::PlaceCode;
use crate::place::unit::Confidence;
use crate::text::{Lang, date_text};

/// One link (mối kế thừa): what became of a unit, or of a part of it, on one day.
///
/// A unit that is split has a link to each of its successors; a successor of several units has a
/// link from each of them. Codes may be of any level, so districts take the same form as communes.
/// What is not known is part of the link: [`Extent::Unknown`], a low [`Confidence`], a weak
/// [`Basis`].
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::place::{ChangeKind, Extent};
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let split: Vec<_> = gazetteer
///     .successions()
///     .iter()
///     .filter(|link| link.predecessor().to_string() == "04822")
///     .collect();
/// assert!(split.iter().all(|link| link.kind() == ChangeKind::Split));
/// assert!(split.iter().all(|link| link.extent() == Extent::Part));
/// let successors: Vec<String> =
///     split.iter().filter_map(|link| link.successor()).map(|code| code.to_string()).collect();
/// assert_eq!(successors, ["04789", "04825"]);
/// ```
// INVARIANT: exactly the links of kind `Abolished` have no successor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "SuccessionForm", into = "SuccessionForm")]
#[doc(alias = "sáp nhập")]
pub struct Succession {
    date: NaiveDate,
    predecessor: PlaceCode,
    successor: Option<PlaceCode>,
    kind: ChangeKind,
    extent: Extent,
    confidence: Confidence,
    basis: Basis,
    document: Option<DocumentNumber>,
    source: Cow<'static, str>,
}

impl Succession {
    /// A link that a source states: from `date` on, `successor` stands for `predecessor`, or for a
    /// part of it by `extent`. The predecessor was in force until the day before.
    ///
    /// # Errors
    /// [`InvalidSuccession::AbolishedWithSuccessor`] for [`ChangeKind::Abolished`], which has no
    /// successor: see [`Succession::abolished`].
    pub fn new(
        date: NaiveDate,
        predecessor: impl Into<PlaceCode>,
        successor: impl Into<PlaceCode>,
        kind: ChangeKind,
        extent: Extent,
        confidence: Confidence,
    ) -> Result<Self, InvalidSuccession> {
        let (predecessor, successor) = (predecessor.into(), successor.into());
        if kind == ChangeKind::Abolished {
            return Err(InvalidSuccession::AbolishedWithSuccessor {
                predecessor,
                successor,
                date,
            });
        }
        Ok(Self::of(
            date,
            predecessor,
            successor,
            kind,
            extent,
            confidence,
        ))
    }

    /// A link of a built-in table or of a form that was checked.
    pub(crate) const fn of(
        date: NaiveDate,
        predecessor: PlaceCode,
        successor: PlaceCode,
        kind: ChangeKind,
        extent: Extent,
        confidence: Confidence,
    ) -> Self {
        Self {
            date,
            predecessor,
            successor: Some(successor),
            kind,
            extent,
            confidence,
            basis: Basis::Stated,
            document: None,
            source: Cow::Borrowed(""),
        }
    }

    /// A unit that ceased to exist on a day without a successor of its level.
    #[must_use]
    pub fn abolished(
        date: NaiveDate,
        predecessor: impl Into<PlaceCode>,
        confidence: Confidence,
    ) -> Self {
        Self {
            date,
            predecessor: predecessor.into(),
            successor: None,
            kind: ChangeKind::Abolished,
            extent: Extent::Whole,
            confidence,
            basis: Basis::Stated,
            document: None,
            source: Cow::Borrowed(""),
        }
    }

    /// Sets the document that ordered the change.
    #[must_use]
    pub fn with_document(mut self, document: DocumentNumber) -> Self {
        self.document = Some(document);
        self
    }

    /// Sets where the link was read, and what is open about it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Cow<'static, str>>) -> Self {
        self.source = source.into();
        self
    }

    /// Sets the basis of the link.
    #[must_use]
    pub const fn with_basis(mut self, basis: Basis) -> Self {
        self.basis = basis;
        self
    }

    /// The day of the change: the predecessor's last day is the one before it.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The unit that was in force until the day before.
    #[must_use]
    pub const fn predecessor(&self) -> PlaceCode {
        self.predecessor
    }

    /// The unit that is in force on the day; `None` when the predecessor was abolished. It may
    /// have the code of its predecessor.
    #[must_use]
    pub const fn successor(&self) -> Option<PlaceCode> {
        self.successor
    }

    /// What the change did to the predecessor.
    #[must_use]
    pub const fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// How much of the predecessor went over.
    ///
    /// That a unit which was kept or moved kept its borders is an assumption: tables of units list
    /// codes and names, not borders.
    #[must_use]
    pub const fn extent(&self) -> Extent {
        self.extent
    }

    /// How sure the link is. Its extent is a fact of its own.
    #[must_use]
    pub const fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// What the link rests on.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The document that ordered the change.
    #[must_use]
    pub const fn document(&self) -> Option<&DocumentNumber> {
        self.document.as_ref()
    }

    /// Where the link was read, and what is open about it; empty if nothing was noted.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The order of links in a gazetteer.
    pub(super) const fn position(&self) -> (PlaceCode, NaiveDate, Option<PlaceCode>) {
        (self.predecessor, self.date, self.successor)
    }
}

/// A link must have a successor, unless its unit was abolished as a whole.
///
/// `Display` speaks English, [`InvalidSuccession::text`] both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
// May grow: another check is another variant.
#[non_exhaustive]
pub enum InvalidSuccession {
    /// The kind needs a successor, and none is given.
    #[error(
        "`{predecessor}` is said to be {kind} on {date} without a `successor`: name it, or write \
         `abolished` if nothing took its place"
    )]
    NoSuccessor {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The kind of the link.
        kind: ChangeKind,
        /// The day of the change.
        date: NaiveDate,
    },
    /// The unit was abolished, and yet a successor is given.
    #[error(
        "`{predecessor}` is said to be abolished on {date}, and yet to have the successor \
         `{successor}`: leave one of them out"
    )]
    AbolishedWithSuccessor {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The code that was given as the successor.
        successor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// The unit was abolished, but not as a whole.
    #[error(
        "`{predecessor}` is said to be abolished on {date}, so its extent is `whole`, and not \
         `{extent}`"
    )]
    AbolishedInPart {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The extent that was given.
        extent: Extent,
        /// The day of the change.
        date: NaiveDate,
    },
}

impl InvalidSuccession {
    /// The sentence for the person who can correct the link.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::NoSuccessor {
                predecessor,
                kind,
                date,
            } => format!(
                "“{predecessor}” được ghi là {} ngày {} nhưng không có đơn vị kế tiếp: hãy ghi \
                 “successor”, hoặc ghi “abolished” nếu không có đơn vị nào thay thế",
                kind.label().vi(),
                date_text(*date, lang)
            ),
            Self::AbolishedWithSuccessor {
                predecessor,
                successor,
                date,
            } => format!(
                "“{predecessor}” được ghi là kết thúc hoạt động ngày {} nhưng lại có đơn vị kế \
                 tiếp “{successor}”: hãy bỏ một trong hai",
                date_text(*date, lang)
            ),
            Self::AbolishedInPart {
                predecessor,
                extent,
                date,
            } => format!(
                "“{predecessor}” được ghi là kết thúc hoạt động ngày {}, nên phạm vi là “whole” \
                 (toàn bộ), không phải “{extent}”",
                date_text(*date, lang)
            ),
        }
    }
}

/// The serde form of a link: one flat row, so that a table of links is a file of rows.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct SuccessionForm {
    #[serde(with = "crate::date_form")]
    date: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document: Option<DocumentNumber>,
    predecessor: PlaceCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    successor: Option<PlaceCode>,
    kind: ChangeKind,
    extent: Extent,
    confidence: Confidence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<Basis>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    source: String,
}

impl TryFrom<SuccessionForm> for Succession {
    type Error = InvalidSuccession;

    fn try_from(form: SuccessionForm) -> Result<Self, InvalidSuccession> {
        let SuccessionForm {
            date,
            predecessor,
            kind,
            extent,
            confidence,
            ..
        } = form;
        let link = match (form.successor, kind) {
            (None, ChangeKind::Abolished) if extent == Extent::Whole => {
                Self::abolished(date, predecessor, confidence)
            }
            (None, ChangeKind::Abolished) => {
                return Err(InvalidSuccession::AbolishedInPart {
                    predecessor,
                    extent,
                    date,
                });
            }
            (None, _) => {
                return Err(InvalidSuccession::NoSuccessor {
                    predecessor,
                    kind,
                    date,
                });
            }
            (Some(successor), ChangeKind::Abolished) => {
                return Err(InvalidSuccession::AbolishedWithSuccessor {
                    predecessor,
                    successor,
                    date,
                });
            }
            (Some(successor), _) => {
                Self::of(date, predecessor, successor, kind, extent, confidence)
            }
        };
        let link = link
            .with_basis(form.basis.unwrap_or_default())
            .with_source(Cow::Owned(form.source));
        Ok(match form.document {
            Some(document) => link.with_document(document),
            None => link,
        })
    }
}

impl From<Succession> for SuccessionForm {
    fn from(link: Succession) -> Self {
        Self {
            date: link.date(),
            document: link.document().cloned(),
            predecessor: link.predecessor(),
            successor: link.successor(),
            kind: link.kind(),
            extent: link.extent(),
            confidence: link.confidence(),
            basis: Some(link.basis()).filter(|&basis| basis != Basis::default()),
            source: link.source().into(),
        }
    }
}
