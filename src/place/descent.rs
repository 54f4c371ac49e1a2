//! Units and what they became, over one change or over several.

use super::tie::Tie;
use super::{Basis, ChangeKind, ChangeKinds, Confidence, Extent, PlaceCode};
use crate::calendar::NaiveDate;

/// A unit on a day and one that stands for it, or for a part of it, on a later day (quan hệ kế
/// thừa giữa hai ngày): a link, or several that were composed.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::place::{ChangeKind, CommuneCode, Confidence, Extent};
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
/// let lien_son: CommuneCode = "04966".parse()?;
/// let became = gazetteer.descents(lien_son, day(2018), day(2025))?;
/// assert_eq!(became.len(), 1);
/// assert_eq!(became[0].successor().to_string(), "04960");
/// // Of 2020 it is not known whether the whole commune went over, and the link is inferred.
/// assert_eq!(became[0].extent_of_predecessor(), Extent::Unknown);
/// assert_eq!(became[0].confidence(), Confidence::Medium);
/// assert!(became[0].kinds().contains(ChangeKind::Merged));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Descent {
    predecessor: PlaceCode,
    earlier: NaiveDate,
    successor: PlaceCode,
    later: NaiveDate,
    tie: Tie,
}

impl Descent {
    pub(super) const fn new(
        (predecessor, earlier): (PlaceCode, NaiveDate),
        (successor, later): (PlaceCode, NaiveDate),
        tie: Tie,
    ) -> Self {
        Self {
            predecessor,
            earlier,
            successor,
            later,
            tie,
        }
    }

    /// The code of the unit on the earlier day.
    #[must_use]
    pub const fn predecessor(&self) -> PlaceCode {
        self.predecessor
    }

    /// The earlier day.
    #[must_use]
    pub const fn earlier(&self) -> NaiveDate {
        self.earlier
    }

    /// The code of the unit on the later day. The same code can be another unit.
    #[must_use]
    pub const fn successor(&self) -> PlaceCode {
        self.successor
    }

    /// The later day.
    #[must_use]
    pub const fn later(&self) -> NaiveDate {
        self.later
    }

    /// How much of the predecessor is in the successor.
    ///
    /// A part of a part is a part. Where units were merged and then split, or where two ways lead
    /// to the same successor, it is not known how much.
    #[must_use]
    pub const fn extent_of_predecessor(&self) -> Extent {
        self.tie.of_predecessor
    }

    /// How much of the successor comes from the predecessor, as far as the links tell: the whole
    /// of it if there is no other origin.
    #[must_use]
    pub const fn extent_of_successor(&self) -> Extent {
        self.tie.of_successor
    }

    /// Whether anything of the predecessor is in the successor for sure. It is not where units
    /// were merged and a part of what they made went on: that part may hold nothing of one of them.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.tie.certain
    }

    /// Whether both are one and the same as far as the links tell: the whole predecessor is in the
    /// successor, and nothing else is.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        let (one, other) = (self.tie.of_predecessor, self.tie.of_successor);
        self.tie.certain && one == Extent::Whole && other == Extent::Whole
    }

    /// The confidence of the weakest link between them.
    #[must_use]
    pub const fn confidence(&self) -> Confidence {
        self.tie.confidence
    }

    /// The weakest basis of a link between them.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.tie.basis
    }

    /// What happened in between; nothing for a unit that no change touched.
    #[must_use]
    pub const fn kinds(&self) -> ChangeKinds {
        self.tie.kinds
    }

    /// Whether no change touched the unit, as far as the links tell: it was kept, and nothing went
    /// into it.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.is_exact() && self.tie.kinds.iter().all(|kind| kind == ChangeKind::Kept)
    }

    /// This one and then another, from the later day of this on.
    pub(super) fn then(&self, next: &Self) -> Self {
        Self {
            successor: next.successor,
            later: next.later,
            tie: self.tie.then(next.tie),
            ..*self
        }
    }

    /// Another way between the same units.
    pub(super) fn beside(&self, other: &Self) -> Self {
        Self {
            tie: self.tie.beside(other.tie),
            ..*self
        }
    }
}
