//! How much of a unit goes over.

use crate::text::codes;

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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for extent in Extent::ALL {
            assert_eq!(extent.to_string().parse(), Ok(extent));
        }
        assert!("half".parse::<Extent>().is_err());
        assert!(Extent::ALL.is_sorted());
    }
}
