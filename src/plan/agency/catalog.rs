//! Agencies by their spellings.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::string::String;
use alloc::vec::Vec;

use super::built_in::ROWS;
use super::{Agency, write_out};
use crate::text::{fold, fold_bare};

/// The agencies that cells of a plan are read with (danh mục cơ quan).
///
/// ```
/// use nongthonmoi::plan::{Agency, AgencyCatalog};
/// use nongthonmoi::text::Label;
///
/// const ETHNIC_AFFAIRS: Agency =
///     Agency::new("ethnic-affairs", Label::new("Ban Dân tộc", "Committee for Ethnic Affairs"));
/// let catalog = AgencyCatalog::built_in().with(ETHNIC_AFFAIRS, &["Ban Dân tộc tỉnh"]);
/// let mentions = catalog.read("Sở NN&PTNT, Ban Dân tộc tỉnh");
/// assert_eq!(mentions[0].agency(), Some(&Agency::AGRICULTURE));
/// assert_eq!(mentions[1].agency(), Some(&ETHNIC_AFFAIRS));
/// ```
// INVARIANT: the numbers in `spelled` and `bare` are positions in `agencies`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyCatalog {
    agencies: Vec<Agency>,
    spelled: BTreeMap<String, usize>,
    /// Without diacritics; none where several agencies have the spelling.
    bare: BTreeMap<String, Option<usize>>,
    most_words: usize,
}

impl AgencyCatalog {
    /// A catalogue without agencies.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            agencies: Vec::new(),
            spelled: BTreeMap::new(),
            bare: BTreeMap::new(),
            most_words: 0,
        }
    }

    /// The agencies that the plan of Hòa Bình for 2018 names.
    #[must_use]
    pub fn built_in() -> Self {
        ROWS.iter()
            .fold(Self::empty(), |catalog, (agency, spellings)| {
                catalog.with(agency.clone(), spellings)
            })
    }

    /// The catalogue with another agency, which is found by its Vietnamese name in full and by the
    /// spellings. Abbreviations that [`write_out`] knows need no spelling of their own. A spelling
    /// that another agency had goes over to the new one.
    #[must_use]
    pub fn with(mut self, agency: Agency, spellings: &[&str]) -> Self {
        let position = self.agencies.len();
        for spelling in core::iter::once(agency.name().vi()).chain(spellings.iter().copied()) {
            let full = write_out(spelling);
            let key = fold(&full);
            if key.is_empty() {
                continue;
            }
            self.most_words = self.most_words.max(key.split(' ').count());
            let former = self.spelled.insert(key, position);
            match self.bare.entry(fold_bare(&full)) {
                Entry::Vacant(entry) => {
                    entry.insert(Some(position));
                }
                Entry::Occupied(mut entry) => {
                    let of_former = former.is_some() && *entry.get() == former;
                    let same = *entry.get() == Some(position) || of_former;
                    entry.insert(same.then_some(position));
                }
            }
        }
        self.agencies.push(agency);
        self
    }

    /// The agencies in the order in which they were added.
    #[must_use]
    pub fn agencies(&self) -> &[Agency] {
        &self.agencies
    }

    /// The agency that a text names, and whether it is spelled as the catalogue has it or only
    /// alike without diacritics.
    pub(super) fn find(&self, text: &str) -> Option<(&Agency, bool)> {
        let full = write_out(text);
        let spelled = self.spelled.get(&fold(&full)).copied();
        let found = spelled.or_else(|| self.bare.get(&fold_bare(&full)).copied().flatten());
        Some((self.agencies.get(found?)?, spelled.is_some()))
    }

    /// The number of words of the longest spelling.
    pub(super) const fn most_words(&self) -> usize {
        self.most_words
    }
}

/// The built-in agencies.
impl Default for AgencyCatalog {
    fn default() -> Self {
        Self::built_in()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Label;

    #[test]
    fn every_built_in_agency_has_its_code_and_is_found_by_its_spellings() {
        let catalog = AgencyCatalog::built_in();
        assert_eq!(catalog, AgencyCatalog::default());
        let mut codes: Vec<_> = ROWS.iter().map(|(agency, _)| agency.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), ROWS.len());
        for (agency, spellings) in ROWS {
            for spelling in spellings.iter().copied().chain([agency.name().vi()]) {
                assert_eq!(catalog.find(spelling), Some((agency, true)), "{spelling}");
            }
        }
        assert_eq!(catalog.agencies().len(), ROWS.len());
    }

    #[test]
    fn a_spelling_goes_over_to_the_agency_added_last() {
        let own = Agency::owned("own".into(), Label::same("Sở Tài chính"));
        let catalog = AgencyCatalog::built_in().with(own.clone(), &["", "Sở Nội vu"]);
        assert_eq!(catalog.find("Sở Tài chính"), Some((&own, true)));
        assert_eq!(catalog.find("so tai chinh"), Some((&own, false)));
        // Without diacritics two agencies are spelled alike: neither is chosen.
        assert_eq!(catalog.find("so noi vu"), None);
        let third = Agency::owned("third".into(), Label::same("Sổ nối vũ"));
        let crowded = catalog.clone().with(third, &[]);
        assert_eq!(crowded.find("so noi vu"), None);
        assert_eq!(
            catalog.find("Sở Nội vụ"),
            Some((&Agency::HOME_AFFAIRS, true))
        );
        assert_eq!(catalog.find(""), None);
        assert!(own.as_group().is_group());
    }
}
