//! Tables whose assessments follow every change.

use alloc::vec::Vec;

use super::change::Change;
use super::report_table::Store;
use super::standing::Standing;
use super::{ChangeError, ReportTable, RowAssessment};
use crate::assessment::{CountingPolicy, CriteriaMet, Observation};
use crate::criteria::{Bits, PartIndex};
use crate::quantity::Decimal;

/// A table together with its assessments, which follow every change of an observation (bảng đánh
/// giá trực tiếp): for a form that answers at each keystroke, and for a dashboard.
///
/// A change looks at the criterion of the changed part only.
///
/// ```
/// use nongthonmoi::assessment::{AssessedTable, CommuneReport, CountingPolicy, ReportTable};
/// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
/// use nongthonmoi::criteria::catalog;
/// use nongthonmoi::place::Region;
///
/// let standard = catalog::decision_1980().resolve(
///     Region::NorthernMidlandsAndMountains,
///     ProgrammeYear::new(2018).unwrap(),
///     &[&catalog::decision_816()],
/// )?;
/// let poverty = standard.part_index(&"11".parse()?).ok_or("no such indicator")?;
/// let mut table = ReportTable::new(standard);
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let row = table.push(&CommuneReport::new("04813".parse()?, date))?;
///
/// let mut form = AssessedTable::new(table, CountingPolicy::ONLY_MET);
/// // At most 12 % poor households.
/// assert_eq!(form.observe(row, poverty, Some("12.1".parse()?))?.at_most(), 18);
/// assert_eq!(form.observe(row, poverty, Some("12.0".parse()?))?.at_least(), 1);
/// assert_eq!(form.observe(row, poverty, None)?.at_least(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: one standing for each row, the one that assessing the row gives; both are of one width.
#[derive(Debug, Clone)]
pub struct AssessedTable {
    table: ReportTable,
    policy: CountingPolicy,
    standings: Standings,
}

/// How the rows stand, in words of the same width as the rows.
#[derive(Debug, Clone)]
enum Standings {
    Narrow(Vec<Standing<u64>>),
    Wide(Vec<Standing<u128>>),
}

impl AssessedTable {
    /// Assesses a table against its standard, and follows it from then on.
    #[must_use]
    pub fn new(table: ReportTable, policy: CountingPolicy) -> Self {
        let standings = match table.store {
            Store::Narrow(_) => Standings::Narrow(standings(&table, policy)),
            Store::Wide(_) => Standings::Wide(standings(&table, policy)),
        };
        Self {
            table,
            policy,
            standings,
        }
    }

    /// The reports as they are now.
    #[must_use]
    pub const fn table(&self) -> &ReportTable {
        &self.table
    }

    /// The reports as they are now, to be used elsewhere.
    #[must_use]
    pub fn into_table(self) -> ReportTable {
        self.table
    }

    /// The policy under which criteria are counted.
    #[must_use]
    pub const fn policy(&self) -> CountingPolicy {
        self.policy
    }

    /// The number of criteria that the commune of a row meets; `None` when there is no such row.
    #[must_use]
    pub fn criteria_met(&self, row: usize) -> Option<CriteriaMet> {
        match &self.standings {
            Standings::Narrow(standings) => standings.get(row).map(Standing::met),
            Standings::Wide(standings) => standings.get(row).map(Standing::met),
        }
    }

    /// The assessment of a row with all details; `None` when there is no such row.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<RowAssessment<'_>> {
        self.table.assess(self.policy).row(row)
    }

    /// Puts an observation, or none, in the place of what a report had of a part, and tells the
    /// number of criteria that the commune meets now.
    ///
    /// # Errors
    /// [`ChangeError`] for a row or a part that is not there, and for an observation that the part
    /// cannot have. Everything stays as it was.
    #[expect(
        clippy::inline_always,
        reason = "measured: where the caller is known to bring a figure, much of the work falls away"
    )]
    #[inline(always)]
    pub fn observe(
        &mut self,
        row: usize,
        index: PartIndex,
        observation: Option<Observation>,
    ) -> Result<CriteriaMet, ChangeError> {
        // Each kind has its own way out, so that nothing is put together that is rarely asked for.
        match observation {
            Some(Observation::Amount(value)) => match self.everyday(row, index, observation) {
                Some(met) => Ok(met),
                None => self.observe_figure(row, index, u128::from_le_bytes(value.serialize())),
            },
            None => match self.everyday(row, index, None) {
                Some(met) => Ok(met),
                None => self.observe_any(row, index, None),
            },
            _ => match self.everyday(row, index, observation) {
                Some(met) => Ok(met),
                None => self.observe_any(row, index, observation),
            },
        }
    }

    /// Makes an everyday change in a table of everyday width; `None` for any other.
    #[expect(clippy::inline_always, reason = "as `observe`")]
    #[inline(always)]
    fn everyday(
        &mut self,
        row: usize,
        index: PartIndex,
        observation: Option<Observation>,
    ) -> Option<CriteriaMet> {
        match self.change(row, index)? {
            Width::Narrow(mut change) => change.everyday(observation),
            Width::Wide(_) => None,
        }
    }

    /// The place of a change; `None` when there is no such part.
    #[expect(clippy::inline_always, reason = "as `observe`")]
    #[inline(always)]
    fn change(&mut self, row: usize, index: PartIndex) -> Option<Width<'_>> {
        let (standard, store) = self.table.split();
        let part = standard.part_at(index)?;
        match (store, &mut self.standings) {
            (Store::Narrow(rows), Standings::Narrow(standings)) => Some(Width::Narrow(Change {
                part,
                row,
                rows,
                standings,
            })),
            (Store::Wide(rows), Standings::Wide(standings)) => Some(Width::Wide(Change {
                part,
                row,
                rows,
                standings,
            })),
            _ => None,
        }
    }

    /// Puts a figure in the place of whatever there was. It comes as its bytes in one number, which
    /// needs no memory on the way: a decimal would be written down for every change.
    #[cold]
    #[inline(never)]
    fn observe_figure(
        &mut self,
        row: usize,
        index: PartIndex,
        figure: u128,
    ) -> Result<CriteriaMet, ChangeError> {
        let figure = Decimal::deserialize(figure.to_le_bytes());
        self.observe_any(row, index, Some(Observation::Amount(figure)))
    }

    /// Changes an observation, whatever was there and whatever comes.
    #[inline(never)]
    fn observe_any(
        &mut self,
        row: usize,
        index: PartIndex,
        observation: Option<Observation>,
    ) -> Result<CriteriaMet, ChangeError> {
        let policy = self.policy;
        match self.change(row, index) {
            Some(Width::Narrow(mut change)) => change.any(observation, policy),
            Some(Width::Wide(mut change)) => match change.everyday(observation) {
                Some(met) => Ok(met),
                None => change.any(observation, policy),
            },
            None => Err(self.table.no_such_place(row, index)),
        }
    }
}

/// The place of a change, in words of the same width as the rows.
enum Width<'t> {
    Narrow(Change<'t, u64>),
    Wide(Change<'t, u128>),
}

/// How the rows of a table stand.
fn standings<B: Bits>(table: &ReportTable, policy: CountingPolicy) -> Vec<Standing<B>> {
    let rows = table.assess(policy).rows();
    rows.map(|row| Standing::of(&row)).collect()
}
