//! Links from units to their successors.

use alloc::borrow::Cow;

use super::{Basis, ChangeKind, Confidence, Extent, PlaceCode};
use crate::calendar::NaiveDate;
use crate::law::DocumentNumber;

/// One link (mối kế thừa): what became of a unit, or of a part of it, on one day.
///
/// A unit that is split has a link to each of its successors; a successor of several units has a
/// link from each of them. Codes may be of any level, so districts take the same form as communes.
/// What a link does not know it says: [`Extent::Unknown`], a low [`Confidence`], a weak [`Basis`].
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
#[serde(
    try_from = "super::succession_form::SuccessionForm",
    into = "super::succession_form::SuccessionForm"
)]
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
    /// A link that a source states: from `date` on, `successor` stands for so much of
    /// `predecessor`, which was in force until the day before.
    ///
    /// `None` for [`ChangeKind::Abolished`], which has no successor: see
    /// [`Succession::abolished`].
    #[must_use]
    pub fn new(
        date: NaiveDate,
        predecessor: impl Into<PlaceCode>,
        successor: impl Into<PlaceCode>,
        kind: ChangeKind,
        extent: Extent,
        confidence: Confidence,
    ) -> Option<Self> {
        let (predecessor, successor) = (predecessor.into(), successor.into());
        let link = Self::of(date, predecessor, successor, kind, extent, confidence);
        (kind != ChangeKind::Abolished).then_some(link)
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

    /// A unit that ceased to exist on a day, and nothing of its level took its place.
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

    /// The same link with the document that ordered the change.
    #[must_use]
    pub fn with_document(mut self, document: DocumentNumber) -> Self {
        self.document = Some(document);
        self
    }

    /// The same link with where it was read, and what is open about it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Cow<'static, str>>) -> Self {
        self.source = source.into();
        self
    }

    /// The same link on another basis.
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
    /// That a unit which was kept or moved is still the whole of it is a presumption: tables of
    /// units tell codes and names, not borders.
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
