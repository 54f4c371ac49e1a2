//! What the link between a unit and its successor rests on.

use crate::text::{Label, coded};

/// What the link between a unit and its successor rests on (căn cứ của mối kế thừa).
///
/// A basis orders from strong to weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
// May grow: there are other ways to conclude a link, such as from areas or from maps.
#[non_exhaustive]
pub enum Basis {
    /// A source names both units, `stated`.
    #[default]
    Stated,
    /// No source names the link: the successor has the name of the unit and lies where it lay,
    /// `inferred-by-name`.
    InferredByName,
}

impl Basis {
    /// Every basis, the strongest first.
    pub const ALL: &'static [Self] = &[Self::Stated, Self::InferredByName];

    /// The code in data: `stated` or `inferred-by-name`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::InferredByName => "inferred-by-name",
        }
    }

    /// The basis in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Stated => Label::new("nguồn có nêu", "stated by a source"),
            Self::InferredByName => Label::new("suy ra từ tên gọi", "inferred by name"),
        }
    }
}

coded!(
    Basis,
    UnknownBasis,
    "basis of a link",
    "`stated` or `inferred-by-name`"
);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for &basis in Basis::ALL {
            assert_eq!(basis.to_string().parse(), Ok(basis));
        }
        assert!("guessed".parse::<Basis>().is_err());
        assert!(Basis::ALL.is_sorted());
    }
}
