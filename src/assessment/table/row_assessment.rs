//! The assessment of one row of a table.

use core::iter::FusedIterator;

use chrono::NaiveDate;

use super::TableAssessment;
use super::report_table::Store;
use super::row_ref::RowRef;
use crate::assessment::entry::Entry;
use crate::assessment::masks::VerdictMasks;
use crate::assessment::observation::Attestation;
use crate::assessment::verdicts::Verdicts;
use crate::assessment::{CriteriaMet, PartOutcome, Shortfall, Verdict};
use crate::criteria::{Bits, CriterionNumber, IndicatorNumber, StandardCriterion, StandardPart};
use crate::place::CommuneCode;

/// The assessment of one commune of a table (kết quả đánh giá một xã).
///
/// Everything comes from the same verdicts; details are worked out when they are asked for. What is
/// missing, the weakly evidenced values and the texts are those of
/// [`Assessment::of`](crate::assessment::Assessment::of) for [`ReportTable::report`].
///
/// [`ReportTable::report`]: super::ReportTable::report
#[derive(Debug, Clone, Copy)]
pub struct RowAssessment<'a> {
    pub(super) of: TableAssessment<'a>,
    pub(super) row: usize,
    pub(super) commune: CommuneCode,
    pub(super) date: NaiveDate,
    pub(super) masks: VerdictMasks,
    pub(super) met: CriteriaMet,
}

impl<'a> RowAssessment<'a> {
    /// The row in the table.
    #[must_use]
    pub const fn row(&self) -> usize {
        self.row
    }

    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The day on which the observations hold.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The parts of which something is known.
    pub(super) const fn known(&self) -> u128 {
        self.masks.known()
    }

    /// The parts that have a figure in their slots.
    pub(super) fn in_slots(&self) -> u128 {
        self.entries().in_slots()
    }

    /// The parts that keep their criterion from counting.
    pub(super) fn spoiling(&self) -> u128 {
        self.masks.spoiling(self.of.policy())
    }

    /// The number of criteria met under the policy.
    #[must_use]
    #[inline]
    pub const fn criteria_met(&self) -> CriteriaMet {
        self.met
    }

    const fn verdicts(&self) -> Verdicts<'a> {
        Verdicts::new(self.of.standard(), self.of.policy(), self.masks)
    }

    /// The verdict on a criterion; `None` when the standard has none of that number.
    #[must_use]
    pub fn criterion(&self, number: CriterionNumber) -> Option<Verdict> {
        self.verdicts().criterion(number)
    }

    /// The verdict on an indicator; `None` when the standard has none of that number.
    #[must_use]
    pub fn indicator(&self, number: IndicatorNumber) -> Option<Verdict> {
        self.verdicts().indicator(number)
    }

    /// Every criterion with its verdict, numbers rising.
    pub fn criteria(&self) -> impl Iterator<Item = (&'a StandardCriterion, Verdict)> + use<'a> {
        self.verdicts().criteria()
    }

    /// Every part of every indicator with what was observed of it and the verdict, numbers rising.
    pub fn parts(&self) -> impl Iterator<Item = PartOutcome<'a>> + use<'a> {
        let (entries, masks) = (self.entries(), self.masks);
        let parts = self.of.standard().parts().iter();
        parts.map(move |part| {
            let entry = entries.of(part);
            PartOutcome::new(part, entry, masks.verdict(part.bit()))
        })
    }

    /// What is not met, each with the exact distance to its threshold, numbers rising.
    #[must_use]
    #[inline]
    pub fn shortfalls(&self) -> Shortfalls<'a> {
        let entries = self.entries();
        Shortfalls {
            parts: self.of.standard().parts(),
            rest: self.masks.not_met(),
            in_slots: entries.in_slots(),
            exact: entries.exact(),
            entries,
        }
    }

    /// What is kept of the row.
    #[inline]
    fn entries(&self) -> Entries<'a> {
        match &self.of.table().store {
            Store::Narrow(rows) => rows.row(self.row).map_or(Entries::None, Entries::Narrow),
            Store::Wide(rows) => rows.row(self.row).map_or(Entries::None, Entries::Wide),
        }
    }
}

/// What is not met in one row, each with the exact distance to its threshold, numbers rising.
#[derive(Debug, Clone)]
pub struct Shortfalls<'a> {
    parts: &'a [StandardPart],
    rest: u128,
    in_slots: u128,
    exact: u128,
    entries: Entries<'a>,
}

impl<'a> Iterator for Shortfalls<'a> {
    type Item = Shortfall<'a>;

    #[inline]
    fn next(&mut self) -> Option<Shortfall<'a>> {
        let position = usize::try_from(self.rest.trailing_zeros()).ok()?;
        let part = self.parts.get(position)?;
        self.rest &= self.rest.wrapping_sub(1);
        let entry = if self.in_slots & part.bit() != 0 {
            self.entries.figure(part)?
        } else if self.exact & part.bit() != 0 {
            self.entries.of(part)?
        } else {
            // What is not met and no figure was attested so.
            Entry::Attested(Attestation::NotMet)
        };
        Some(Shortfall::new(part, entry))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = usize::try_from(self.rest.count_ones()).ok();
        (count.unwrap_or(0), count)
    }
}

impl ExactSizeIterator for Shortfalls<'_> {}

impl FusedIterator for Shortfalls<'_> {}

/// What is kept of a row, of either width.
#[derive(Debug, Clone, Copy)]
enum Entries<'a> {
    Narrow(RowRef<'a, u64>),
    Wide(RowRef<'a, u128>),
    None,
}

impl<'a> Entries<'a> {
    /// What is kept of a part.
    fn of(&self, part: &StandardPart) -> Option<Entry<'a>> {
        match self {
            Self::Narrow(row) => row.entry(part),
            Self::Wide(row) => row.entry(part),
            Self::None => None,
        }
    }

    /// The parts that have a figure in their slots.
    #[inline]
    fn in_slots(&self) -> u128 {
        match self {
            Self::Narrow(row) => row.in_slots().mask(),
            Self::Wide(row) => row.in_slots(),
            Self::None => 0,
        }
    }

    /// The parts that have an exact figure kept aside.
    #[inline]
    fn exact(&self) -> u128 {
        match self {
            Self::Narrow(row) => row.exact().mask(),
            Self::Wide(row) => row.exact(),
            Self::None => 0,
        }
    }

    /// The figure of a part that has one in its slot.
    #[inline]
    fn figure(&self, part: &StandardPart) -> Option<Entry<'a>> {
        match self {
            Self::Narrow(row) => row.figure(part),
            Self::Wide(row) => row.figure(part),
            Self::None => None,
        }
    }
}
