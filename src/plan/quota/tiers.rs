//! The rows of a quota table that count communes by tier, read together.

use alloc::vec::Vec;

use super::{Measure, QuotaRow, QuotaTable};
use crate::sorted::sort_by_key;
use crate::tier::{Census, TierScheme, Universe};

/// A row that counts communes by tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TierRow<'a> {
    /// The least number of criteria of the tier.
    pub from: u8,
    /// The largest number of criteria of the tier.
    pub to: u8,
    /// The row.
    pub row: &'a QuotaRow,
}

/// Why a row does not fit the other tiers of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TierFault<'a> {
    /// It ends below its beginning, or above the number of criteria.
    Impossible,
    /// It begins at or below the end of a row below it; so do two rows of one tier.
    Overlaps(&'a QuotaRow),
    /// It leaves a gap to the row below it.
    Gap(&'a QuotaRow),
    /// It is the highest, and the tiers end below the number of criteria.
    BelowTheTop,
}

/// The tier rows of a quota table, and what keeps them from being one scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierRows<'a> {
    criteria: u8,
    rows: Vec<TierRow<'a>>,
    faults: Vec<(TierRow<'a>, TierFault<'a>)>,
}

impl<'a> TierRows<'a> {
    pub(in crate::plan) fn of(quota: &'a QuotaTable) -> Self {
        let criteria = quota.criteria;
        let mut rows = Vec::new();
        for row in &quota.rows {
            if let Measure::Tier { from, to } = row.measure() {
                rows.push(TierRow { from, to, row });
            }
        }
        sort_by_key(&mut rows, |one| (one.from, one.to, one.row));
        let mut faults = Vec::new();
        for one in &rows {
            if one.from > one.to || one.to > criteria {
                faults.push((*one, TierFault::Impossible));
            }
        }
        // The row below that reaches highest, and the last row.
        let (mut below, mut last): (Option<TierRow<'a>>, _) = (None, None);
        for one in rows
            .iter()
            .filter(|one| one.from <= one.to && one.to <= criteria)
        {
            match below {
                Some(low) if one.from <= low.to => {
                    faults.push((*one, TierFault::Overlaps(low.row)));
                }
                Some(low) if low.to.checked_add(1) != Some(one.from) => {
                    faults.push((*one, TierFault::Gap(low.row)));
                }
                _ => {}
            }
            if below.is_none_or(|low| low.to < one.to) {
                below = Some(*one);
            }
            last = Some(*one);
        }
        if let Some(last) = last.filter(|_| below.is_some_and(|below| below.to < criteria)) {
            faults.push((last, TierFault::BelowTheTop));
        }
        Self {
            criteria,
            rows,
            faults,
        }
    }

    /// The rows, the lowest tier first.
    #[must_use]
    pub fn rows(&self) -> &[TierRow<'a>] {
        &self.rows
    }

    /// The rows that do not fit the others, each with the reason.
    #[must_use]
    pub fn faults(&self) -> &[(TierRow<'a>, TierFault<'a>)] {
        &self.faults
    }

    /// The tier scheme that the rows make; `None` without rows, and when one does not fit. A plan
    /// prints no row for the lowest tier when no commune is to be left there: the scheme has it
    /// all the same.
    #[must_use]
    pub fn scheme(&self) -> Option<TierScheme> {
        let lowest = self.rows.first().filter(|_| self.faults.is_empty())?;
        let mut cuts = Vec::new();
        if lowest.from > 0 {
            cuts.push(0);
        }
        cuts.extend(self.rows.iter().map(|one| one.from));
        TierScheme::new(self.criteria, cuts).ok()
    }

    /// The rows of the tiers at or above a number of criteria, whose figures can be added up; `None`
    /// when one of them overlaps another or cannot be, or when a tier reaches from below the number
    /// to it, so that it is not known how many communes are meant.
    #[must_use]
    pub fn at_or_above(&self, at_least: u8) -> Option<&[TierRow<'a>]> {
        let disjoint = self.faults.iter().all(|(one, fault)| match fault {
            TierFault::Impossible | TierFault::Overlaps(_) => {
                one.to < at_least && one.from < at_least
            }
            TierFault::Gap(_) | TierFault::BelowTheTop => true,
        });
        let start = self.rows.partition_point(|one| one.from < at_least);
        let (lower, rows) = self.rows.split_at_checked(start)?;
        let apart = lower.iter().all(|one| one.to < at_least);
        (disjoint && apart).then_some(rows)
    }
}

impl QuotaTable {
    /// The tier scheme that the tier rows make; `None` without such rows, when two overlap or leave
    /// a gap, or when the highest does not end at the number of criteria
    /// ([`TierRows::scheme`]).
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    /// use nongthonmoi::tier::TierScheme;
    ///
    /// let quota = hoa_binh::plan_2018().quota;
    /// assert_eq!(quota.tier_scheme(), Some(TierScheme::hoa_binh_2018()));
    /// ```
    #[must_use]
    pub fn tier_scheme(&self) -> Option<TierScheme> {
        TierRows::of(self).scheme()
    }

    /// The communes by tier as the cells sum them up; its universe is the communes in the tiers.
    /// `None` when the rows make no scheme, a cell is missing, or the table has no columns.
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let census = hoa_binh::plan_2018().quota.census().unwrap();
    /// assert_eq!(census.universe().communes(), 191);
    /// assert_eq!(census.implied_mean().unwrap().at_least().to_string(), "2493/191");
    /// ```
    #[must_use]
    pub fn census(&self) -> Option<Census> {
        let scheme = self.tier_scheme()?;
        let counts = scheme
            .tiers()
            .map(|tier| {
                let (least, _) = scheme.bounds(tier)?;
                let mut rows = self.tier_rows();
                match rows.find(|(from, _, _)| *from == least) {
                    None => Some(0),
                    Some((_, _, row)) if self.is_complete(row) => row.sum().try_into().ok(),
                    Some(_) => None,
                }
            })
            .collect::<Option<Vec<u32>>>()?;
        let communes = counts
            .iter()
            .try_fold(0_u32, |sum, count| sum.checked_add(*count))?;
        Census::from_counts(scheme, Universe::of(communes), &counts).ok()
    }
}
