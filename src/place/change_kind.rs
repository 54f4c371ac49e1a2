//! What happens to units on a day of change.

use core::fmt;

use crate::text::{Label, coded};

/// What a change does to one unit (hình thức thay đổi).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: the law on local government can bring other ways to arrange units.
#[non_exhaustive]
pub enum ChangeKind {
    /// The unit goes on with its code, name, kind and parent; it may take in others (giữ nguyên),
    /// `kept`.
    Kept,
    /// Only what the unit lies in changes (chuyển về đơn vị cấp trên khác), `moved`.
    Moved,
    /// The unit gets another name and stays what it is (đổi tên), `renamed`.
    Renamed,
    /// The unit gets another code and stays what it is (đổi mã), `recoded`.
    Recoded,
    /// The unit becomes one of another kind, with its name or with a new one: a commune becomes a
    /// ward (thành lập phường, thị trấn từ xã), `reclassified`.
    Reclassified,
    /// The unit goes into another one, or its code lives on under a new name or kind together with
    /// others (nhập, sáp nhập), `merged`.
    Merged,
    /// A part of the unit goes into another one (chia, tách, điều chỉnh một phần), `split`.
    Split,
    /// The unit ceases to exist and nothing of its level takes its place (kết thúc hoạt động),
    /// `abolished`: the districts on 01/07/2025.
    Abolished,
}

impl ChangeKind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::Kept,
        Self::Moved,
        Self::Renamed,
        Self::Recoded,
        Self::Reclassified,
        Self::Merged,
        Self::Split,
        Self::Abolished,
    ];

    /// The code in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Moved => "moved",
            Self::Renamed => "renamed",
            Self::Recoded => "recoded",
            Self::Reclassified => "reclassified",
            Self::Merged => "merged",
            Self::Split => "split",
            Self::Abolished => "abolished",
        }
    }

    /// The kind in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Kept => Label::new("giữ nguyên", "kept"),
            Self::Moved => Label::new("chuyển đơn vị cấp trên", "moved to another parent"),
            Self::Renamed => Label::new("đổi tên", "renamed"),
            Self::Recoded => Label::new("đổi mã", "recoded"),
            Self::Reclassified => Label::new("đổi loại đơn vị", "reclassified"),
            Self::Merged => Label::new("sáp nhập", "merged"),
            Self::Split => Label::new("chia tách", "split"),
            Self::Abolished => Label::new("kết thúc hoạt động", "abolished"),
        }
    }

    const fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

coded!(
    ChangeKind,
    UnknownChangeKind,
    "kind of change",
    "`kept`, `moved`, `renamed`, `recoded`, `reclassified`, `merged`, `split` or `abolished`"
);

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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    #[test]
    fn every_code_is_read_back() {
        for &kind in ChangeKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        assert!("joined".parse::<ChangeKind>().is_err());
    }

    #[test]
    fn a_set_holds_what_was_put_in() {
        assert!(ChangeKinds::NONE.is_empty());
        let two = ChangeKinds::of(ChangeKind::Split).and(ChangeKinds::of(ChangeKind::Kept));
        let kinds: Vec<ChangeKind> = two.iter().collect();
        assert_eq!(kinds, [ChangeKind::Kept, ChangeKind::Split]);
        let all = ChangeKind::ALL.iter().copied().map(ChangeKinds::of);
        let all = all.fold(ChangeKinds::NONE, ChangeKinds::and);
        assert!(all.iter().eq(ChangeKind::ALL.iter().copied()));
    }
}
