//! Changes of one part of one row of a table whose assessments follow.

use super::ChangeError;
use super::report_table::kept;
use super::rows::Rows;
use super::standing::Standing;
use crate::assessment::{CountingPolicy, CriteriaMet, Observation, Verdict};
use crate::criteria::{Bits, StandardPart};
use crate::quantity::Decimal;

/// The place of a change: a part, a row, and what is kept of all rows. Wrong rows are found where
/// something is to be changed.
#[derive(Debug)]
pub(super) struct Change<'t, B> {
    pub(super) part: &'t StandardPart,
    pub(super) row: usize,
    pub(super) rows: &'t mut Rows<B>,
    pub(super) standings: &'t mut [Standing<B>],
}

impl<B: Bits> Change<'_, B> {
    /// Makes an everyday change: a figure, met, not met or nothing comes for another of them. `None`,
    /// and nothing is changed, for all other changes and for wrong ones.
    #[expect(
        clippy::inline_always,
        reason = "measured: where the caller is known to bring a figure, much of the work falls away"
    )]
    #[inline(always)]
    pub(super) fn everyday(&mut self, observation: Option<Observation>) -> Option<CriteriaMet> {
        match observation {
            Some(Observation::Amount(value)) => self.measure(value),
            Some(Observation::Met) => self.attest(false),
            Some(Observation::NotMet) => self.attest(true),
            None => self.clear(),
            _ => None,
        }
    }

    #[expect(clippy::inline_always, reason = "as `everyday`")]
    #[inline(always)]
    fn measure(&mut self, value: Decimal) -> Option<CriteriaMet> {
        let (part, others) = self.bits();
        let figure = self.part.gauge().read(value)?;
        let spoils = self.part.gauge().fails(figure);
        let standing = self.standings.get_mut(self.row)?;
        let slot = self.rows.slot_mut(self.row, self.part.slot())?;
        if standing.is_in_slots(part) {
            *slot = figure.word();
            return Some(standing.replace(part, others, spoils));
        }
        if standing.is_known(part) {
            return None;
        }
        *slot = figure.word();
        self.rows.answers_mut(self.row)?.measure(part);
        Some(standing.fill(part, others, true, spoils))
    }

    #[expect(clippy::inline_always, reason = "as `everyday`")]
    #[inline(always)]
    fn attest(&mut self, not_met: bool) -> Option<CriteriaMet> {
        let (part, others) = self.bits();
        let standing = self.standings.get_mut(self.row)?;
        let answers = self.rows.answers_mut(self.row)?;
        if answers.is_plain(part) {
            answers.replace_attestation(part, not_met);
            return Some(standing.replace(part, others, not_met));
        }
        if standing.is_known(part) {
            return None;
        }
        answers.attest_plainly(part, not_met);
        Some(standing.fill(part, others, false, not_met))
    }

    #[expect(clippy::inline_always, reason = "as `everyday`")]
    #[inline(always)]
    fn clear(&mut self) -> Option<CriteriaMet> {
        let (part, others) = self.bits();
        let standing = self.standings.get_mut(self.row)?;
        let answers = self.rows.answers_mut(self.row)?;
        if standing.is_in_slots(part) {
            answers.unmeasure(part);
        } else if answers.is_plain(part) {
            answers.unattest(part);
        } else {
            return None;
        }
        Some(standing.clear(part, others))
    }

    /// Makes any change.
    pub(super) fn any(
        &mut self,
        observation: Option<Observation>,
        policy: CountingPolicy,
    ) -> Result<CriteriaMet, ChangeError> {
        let (part, others) = self.bits();
        let entry = match &observation {
            Some(observation) => Some(kept(observation, self.part)?),
            None => None,
        };
        let (row, rows) = (self.row, self.standings.len());
        let places = self.standings.get_mut(row).zip(self.rows.row_mut(row));
        let (standing, mut answered) = places.ok_or(ChangeError::NoSuchRow { row, rows })?;
        let before = *answered.answers;
        answered.put(part, self.part, entry);
        let spoils = match entry.map(|entry| entry.verdict(self.part)) {
            Some(Verdict::NotMet) => true,
            Some(Verdict::BasicallyMet) => !policy.basically_met().counts(),
            _ => false,
        };
        Ok(standing.follow((before, *answered.answers), part, others, spoils, policy))
    }

    /// The part, and the others of its criterion.
    #[inline]
    fn bits(&self) -> (B, B) {
        (B::of(self.part.bit()), B::of(self.part.others()))
    }
}
