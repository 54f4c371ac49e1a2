//! Agencies as a cell names them.

use alloc::string::String;
use core::ops::Range;

use super::Agency;

/// An agency as a printed cell names it.
///
/// ```
/// use nongthonmoi::plan::{Agency, AgencyCatalog};
///
/// let cell = "Sở NN&PTNT; Sớ Kế hoạch và Đầu tư; Đoàn thanh niên";
/// let mentions = AgencyCatalog::built_in().read(cell);
/// assert_eq!(mentions[0].printed(), "Sở NN&PTNT");
/// assert_eq!(mentions[0].full(), "Sở Nông nghiệp và Phát triển nông thôn");
/// // A misprint is understood, and said to be one.
/// assert_eq!(mentions[1].agency(), Some(&Agency::PLANNING));
/// assert!(mentions[1].is_misspelled());
/// assert_eq!(mentions[2].agency(), None);
/// ```
// INVARIANT: `range` is where `printed` stands in the cell; what is misspelled has an agency.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AgencyMention {
    pub(super) range: Range<usize>,
    pub(super) printed: String,
    pub(super) full: String,
    pub(super) agency: Option<Agency>,
    pub(super) misspelled: bool,
}

impl AgencyMention {
    /// The words of the cell, as printed.
    #[must_use]
    pub fn printed(&self) -> &str {
        &self.printed
    }

    /// Where the words stand in the cell, in bytes.
    #[must_use]
    pub const fn range(&self) -> &Range<usize> {
        &self.range
    }

    /// The words with abbreviations written out, single blanks, and the head of a list repeated:
    /// `Sở Xây dựng` for the first item of `Các Sở: Xây dựng; Y tế`. Misprints stay.
    #[must_use]
    pub fn full(&self) -> &str {
        &self.full
    }

    /// The agency, if the catalogue has it.
    #[must_use]
    pub const fn agency(&self) -> Option<&Agency> {
        self.agency.as_ref()
    }

    /// Whether the agency was understood though its diacritics are not those of its name.
    #[must_use]
    pub const fn is_misspelled(&self) -> bool {
        self.misspelled
    }
}
