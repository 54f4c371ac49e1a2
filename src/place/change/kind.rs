//! What a succession says: what happened to the units, how much of a unit went over, and what the link
//! rests on.

use core::fmt;

use crate::text::codes;

codes! {
    /// What a change does to one unit (hình thức thay đổi).
    // May grow: the law on local government can bring other ways to arrange units.
    open enum ChangeKind: "kind of change" {
        /// The unit goes on with its code, name, kind and parent; it may take in others (giữ nguyên),
        /// `kept`.
        Kept = "kept", "giữ nguyên", "kept";
        /// Only what the unit lies in changes (chuyển về đơn vị cấp trên khác), `moved`.
        Moved = "moved", "chuyển đơn vị cấp trên", "moved to another parent";
        /// The unit gets another name and stays what it is (đổi tên), `renamed`.
        Renamed = "renamed", "đổi tên", "renamed";
        /// The unit gets another code and stays what it is (đổi mã), `recoded`.
        Recoded = "recoded", "đổi mã", "recoded";
        /// The unit becomes one of another kind, with its name or with a new one: a commune becomes a
        /// ward (thành lập phường, thị trấn từ xã), `reclassified`.
        Reclassified = "reclassified", "đổi loại đơn vị", "reclassified";
        /// The unit goes into another one, or its code lives on under a new name or kind together with
        /// others (nhập, sáp nhập), `merged`.
        Merged = "merged", "sáp nhập", "merged";
        /// A part of the unit goes into another one (chia, tách, điều chỉnh một phần), `split`.
        Split = "split", "chia tách", "split";
        /// The unit ceases to exist and nothing of its level takes its place (kết thúc hoạt động),
        /// `abolished`: the districts on 01/07/2025.
        Abolished = "abolished", "kết thúc hoạt động", "abolished";
    }
}

impl ChangeKind {
    const fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

/// The kinds of change that a unit went through from one day to another: none when nothing
/// happened to it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct ChangeKinds(u16);

impl ChangeKinds {
    /// No change at all.
    pub const NONE: Self = Self(0);

    pub(super) const fn of(kind: ChangeKind) -> Self {
        Self(kind.bit())
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the unit went through no change at all.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a change of this kind is among them.
    #[must_use]
    pub const fn contains(self, kind: ChangeKind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// The kinds, in the order of [`ChangeKind::ALL`].
    pub fn iter(self) -> impl Iterator<Item = ChangeKind> {
        let all = ChangeKind::ALL.iter().copied();
        all.filter(move |&kind| self.contains(kind))
    }
}

impl fmt::Debug for ChangeKinds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter()).finish()
    }
}

codes! {
    /// How much of a unit goes into another one, or comes from it (phạm vi: toàn bộ, một phần).
    ///
    /// Extents order from what says most to what says least, so the weaker of two is the larger one.
    closed because "all, some, or not known which: there is no fourth case"
    enum Extent: "extent" {
        /// The whole unit.
        Whole = "whole", "toàn bộ", "the whole";
        /// A part of it, and not all.
        Part = "part", "một phần", "a part";
        /// Not known whether the whole or a part.
        Unknown = "unknown", "chưa rõ toàn bộ hay một phần", "not known how much";
    }
}

codes! {
    /// What the link between a unit and its successor rests on (căn cứ của mối kế thừa).
    ///
    /// A basis orders from strong to weak.
    // May grow: there are other ways to conclude a link, such as from areas or from maps.
    #[derive(Default)]
    open enum Basis: "basis of a link" {
        /// A source names both units, `stated`.
        #[default]
        Stated = "stated", "nguồn có nêu", "stated by a source";
        /// No source names the link: the successor has the name of the unit and lies where it lay,
        /// `inferred-by-name`.
        InferredByName = "inferred-by-name", "suy ra từ tên gọi", "inferred by name";
    }
}
