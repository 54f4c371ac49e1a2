//! What the link between a unit and its successor rests on.

use crate::text::codes;

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
