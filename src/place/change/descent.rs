//! A unit and one of its successors, over one change or over several.

use super::basis::Basis;
use super::extent::Extent;
use super::kind::{ChangeKind, ChangeKinds};
use super::tie::Tie;
use crate::calendar::NaiveDate;
use crate::place::code::PlaceCode;
use crate::place::unit::Confidence;

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
/// assert_eq!(became[0].successor.to_string(), "04960");
/// // Of 2020 it is not known whether the whole commune went over, and the link is inferred.
/// assert_eq!(became[0].extent_of_predecessor, Extent::Unknown);
/// assert_eq!(became[0].confidence, Confidence::Medium);
/// assert!(became[0].kinds.contains(ChangeKind::Merged));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Descent {
    /// The code of the unit on the earlier day.
    pub predecessor: PlaceCode,
    /// The earlier day.
    pub earlier: NaiveDate,
    /// The code of the unit on the later day. The same code can be another unit.
    pub successor: PlaceCode,
    /// The later day.
    pub later: NaiveDate,
    /// How much of the predecessor is in the successor.
    ///
    /// A part of a part is a part. Where units were merged and then split, or where two ways lead
    /// to the same successor, it is not known how much.
    pub extent_of_predecessor: Extent,
    /// How much of the successor comes from the predecessor, as far as the links say: the whole of
    /// it if there is no other origin.
    pub extent_of_successor: Extent,
    /// Whether anything of the predecessor is certainly in the successor. It is not where units
    /// were merged and a part of the result went on: that part may hold nothing of one of them.
    pub certain: bool,
    /// The confidence of the weakest link between them.
    pub confidence: Confidence,
    /// The weakest basis of a link between them.
    pub basis: Basis,
    /// The kinds of change in between; none for a unit that no change affected.
    pub kinds: ChangeKinds,
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
            extent_of_predecessor: tie.of_predecessor,
            extent_of_successor: tie.of_successor,
            certain: tie.certain,
            confidence: tie.confidence,
            basis: tie.basis,
            kinds: tie.kinds,
        }
    }

    const fn tie(&self) -> Tie {
        Tie {
            of_predecessor: self.extent_of_predecessor,
            of_successor: self.extent_of_successor,
            certain: self.certain,
            confidence: self.confidence,
            basis: self.basis,
            kinds: self.kinds,
        }
    }

    /// Whether both are one and the same as far as the links say: the whole predecessor is in the
    /// successor, and nothing else is.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.certain
            && self.extent_of_predecessor == Extent::Whole
            && self.extent_of_successor == Extent::Whole
    }

    /// Whether no change affected the unit, as far as the links say: it was kept, and nothing went
    /// into it.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.is_exact() && self.kinds.iter().all(|kind| kind == ChangeKind::Kept)
    }

    /// This one and then another, from the later day of this on.
    pub(super) fn then(&self, next: &Self) -> Self {
        let (from, to) = (
            (self.predecessor, self.earlier),
            (next.successor, next.later),
        );
        Self::new(from, to, self.tie().then(next.tie()))
    }

    /// Another way between the same units.
    pub(super) fn beside(&self, other: &Self) -> Self {
        let (from, to) = (
            (self.predecessor, self.earlier),
            (self.successor, self.later),
        );
        Self::new(from, to, self.tie().beside(other.tie()))
    }
}
