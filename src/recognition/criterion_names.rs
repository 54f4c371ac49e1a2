//! The names of criteria.

use alloc::string::String;
use alloc::vec::Vec;

use crate::criteria::{CriterionNumber, Standard};
use crate::text::{Label, fold};

/// The numbers that criteria have in the set of an assessment, by their names.
///
/// Regulations name criteria (`thu nhập`), results number them, and the numbers differ between
/// sets. Names are compared as people write them: case, blanks and the place of the tone mark do
/// not matter.
///
/// ```
/// use nongthonmoi::recognition::CriterionNames;
/// use nongthonmoi::text::Label;
///
/// let name = Label::new("Hộ nghèo", "Poor households");
/// let names = CriterionNames::new([("11".parse().unwrap(), &name)]);
/// let asked = Label::new("hộ nghèo", "poverty");
/// assert_eq!(names.number(&asked).map(|number| number.get()), Some(11));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CriterionNames {
    folded: Vec<(String, CriterionNumber)>,
}

impl CriterionNames {
    /// Names with their numbers; of two that are alike the first is found.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = (CriterionNumber, &'a Label)>) -> Self {
        let folded = names
            .into_iter()
            .map(|(number, name)| (fold(name.vi()), number));
        Self {
            folded: folded.collect(),
        }
    }

    /// The names of the criteria of a standard.
    #[must_use]
    pub fn of(standard: &Standard) -> Self {
        let criteria = standard.criteria().iter();
        Self::new(criteria.map(|criterion| (criterion.number(), criterion.name())))
    }

    /// The number of the criterion with a name, by its Vietnamese text; `None` when the set has
    /// none.
    #[must_use]
    pub fn number(&self, name: &Label) -> Option<CriterionNumber> {
        let wanted = fold(name.vi());
        let mut names = self.folded.iter();
        names
            .find(|(name, _)| *name == wanted)
            .map(|(_, number)| *number)
    }
}
