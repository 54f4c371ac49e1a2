//! Tables whose assessments follow every change.

use alloc::vec::Vec;

use super::report_table::Store;
use super::rows::Rows;
use super::{ChangeError, ReportTable, RowAssessment};
use crate::assessment::{CountingPolicy, CriteriaMet, Observation};
use crate::criteria::{Bits, PartIndex, StandardPart};

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

/// How a row stands: the parts that keep their criterion from counting, those of which something is
/// known, those that have a figure in their slots, and the count. All that a new figure asks for lies
/// together, beside the figure itself.
#[derive(Debug, Clone, Copy)]
struct Standing<B> {
    spoiling: B,
    known: B,
    in_slots: B,
    met: CriteriaMet,
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
            Standings::Narrow(standings) => standings.get(row).map(|standing| standing.met),
            Standings::Wide(standings) => standings.get(row).map(|standing| standing.met),
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
        reason = "where the caller is known to bring a figure, much of the work falls away"
    )]
    #[inline(always)]
    pub fn observe(
        &mut self,
        row: usize,
        index: PartIndex,
        observation: Option<Observation>,
    ) -> Result<CriteriaMet, ChangeError> {
        if let Some(to) = &observation {
            if let Some(met) = self.replace(row, index, to) {
                return Ok(met);
            }
        }
        self.observe_anew(row, index, observation)
    }

    /// Makes a change that can only turn its part, in a table of everyday width; `None` for any other.
    #[expect(
        clippy::inline_always,
        reason = "as `observe`, of which it is the everyday part"
    )]
    #[inline(always)]
    fn replace(&mut self, row: usize, index: PartIndex, to: &Observation) -> Option<CriteriaMet> {
        let (standard, store) = self.table.split();
        let part = standard.part_at(index)?;
        match (store, &mut self.standings) {
            (Store::Narrow(rows), Standings::Narrow(standings)) => {
                replace(rows, standings, row, part, to)
            }
            _ => None,
        }
    }

    /// Changes an observation, whatever was there and whatever comes.
    #[inline(never)]
    fn observe_anew(
        &mut self,
        row: usize,
        index: PartIndex,
        observation: Option<Observation>,
    ) -> Result<CriteriaMet, ChangeError> {
        let (standard, store) = self.table.split();
        if let (Store::Wide(rows), Standings::Wide(standings)) = (store, &mut self.standings) {
            let change = standard.part_at(index).zip(observation.as_ref());
            let met = change.and_then(|(part, to)| replace(rows, standings, row, part, to));
            if let Some(met) = met {
                return Ok(met);
            }
        }
        self.table.observe(row, index, observation)?;
        let assessed = self.table.assess(self.policy).row(row);
        let assessed = assessed.ok_or_else(|| self.table.no_such_place(row, index))?;
        match &mut self.standings {
            Standings::Narrow(standings) => set(standings, &assessed),
            Standings::Wide(standings) => set(standings, &assessed),
        }
        Ok(assessed.criteria_met())
    }
}

/// How the rows of a table stand.
fn standings<B: Bits>(table: &ReportTable, policy: CountingPolicy) -> Vec<Standing<B>> {
    let rows = table.assess(policy).rows();
    rows.map(|row| Standing::of(&row)).collect()
}

fn set<B: Bits>(standings: &mut [Standing<B>], assessed: &RowAssessment<'_>) {
    if let Some(standing) = standings.get_mut(assessed.row()) {
        *standing = Standing::of(assessed);
    }
}

/// Puts a figure in the place of another, or met and not met in the place of each other: whether the
/// part spoils its criterion is all that may change. `None` for any other change.
#[expect(
    clippy::inline_always,
    reason = "as `AssessedTable::observe`, of which it is the everyday part"
)]
#[inline(always)]
fn replace<B: Bits>(
    rows: &mut Rows<B>,
    standings: &mut [Standing<B>],
    row: usize,
    part: &StandardPart,
    observation: &Observation,
) -> Option<CriteriaMet> {
    let bit = B::of(part.bit());
    let standing = standings.get_mut(row)?;
    let spoils = match *observation {
        Observation::Amount(value) => {
            let figure = part.gauge().read(value)?;
            if (standing.in_slots & bit).is_empty() {
                return None;
            }
            rows.replace_figure(row, part.slot(), figure)?;
            part.gauge().fails(figure)
        }
        Observation::Met => rows.replace_attestation(row, bit, false)?,
        Observation::NotMet => rows.replace_attestation(row, bit, true)?,
        _ => return None,
    };
    // Most changes leave a figure on its side of the threshold.
    if spoils == (standing.spoiling & bit).is_empty() {
        standing.turn(bit, B::of(part.criterion()));
    }
    Some(standing.met)
}

impl<B: Bits> Standing<B> {
    fn of(assessed: &RowAssessment<'_>) -> Self {
        Self {
            spoiling: B::of(assessed.spoiling()),
            known: B::of(assessed.known()),
            in_slots: B::of(assessed.in_slots()),
            met: assessed.criteria_met(),
        }
    }

    /// A part that is known begins or ceases to spoil its criterion.
    #[inline]
    fn turn(&mut self, part: B, criterion: B) {
        let others = self.spoiling.without(part);
        let spoiled = self.spoiling != others;
        self.spoiling = if spoiled { others } else { others | part };
        // Where another part spoils the criterion, nothing changes.
        let possible = (others & criterion).is_empty();
        let certain = possible & criterion.without(self.known).is_empty();
        self.met = self.met.turned(spoiled, certain, possible);
    }
}
