//! Assessments of one commune.

use alloc::vec;
use alloc::vec::Vec;

use super::entry::Entry;
use super::masks::VerdictMasks;
use super::reading::{Reading, Subject};
use super::verdicts::Verdicts;
use super::{
    CommuneReport, CountingPolicy, CriteriaMet, InvalidReport, MissingObservation, PartOutcome,
    Shortfall, Verdict, WeakValue,
};
use crate::criteria::{CriterionNumber, IndicatorNumber, Lookup, Standard, StandardCriterion};

/// A report held against a standard (kết quả đánh giá xã): verdicts, the number of criteria met,
/// and everything that explains them.
///
/// Verdicts, counts, shortfalls and texts all come from one pass over the report; details are
/// worked out when they are asked for. With the feature `serde` an assessment can be written as
/// data; texts are left out, because they come in two languages.
///
/// ```
/// use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Verdict};
/// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
/// use nongthonmoi::criteria::catalog;
/// use nongthonmoi::place::Region;
///
/// let standard = catalog::decision_1980().resolve(
///     Region::NorthernMidlandsAndMountains,
///     ProgrammeYear::new(2018).unwrap(),
///     &[&catalog::decision_816()],
/// )?;
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let report = CommuneReport::new("04813".parse().unwrap(), date)
///     .observe("4.1".parse().unwrap(), "đạt".parse().unwrap())
///     .observe("4.2".parse().unwrap(), "94.99".parse().unwrap());
///
/// let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
/// assert_eq!(assessment.indicator("4.2".parse().unwrap()), Some(Verdict::NotMet));
/// assert_eq!(assessment.criterion("4".parse().unwrap()), Some(Verdict::NotMet));
/// let met = assessment.criteria_met();
/// assert_eq!((met.at_least(), met.at_most()), (0, 18));
/// # Ok::<(), nongthonmoi::criteria::ResolveError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Assessment<'a> {
    report: &'a CommuneReport,
    verdicts: Verdicts<'a>,
}

impl<'a> Assessment<'a> {
    /// Holds a report against a standard.
    ///
    /// Whether the commune exists on the day of the report is another question; see
    /// [`CommuneReport::place`].
    ///
    /// # Errors
    /// [`InvalidReport`] with every [`ReportError`](super::ReportError): a date outside the set's period, an unknown
    /// or a repeated indicator, a figure that its indicator cannot have.
    pub fn of(
        standard: &'a Standard,
        report: &'a CommuneReport,
        policy: CountingPolicy,
    ) -> Result<Self, InvalidReport> {
        let mut reading = Reading::new(standard, report.date());
        let mut masks = VerdictMasks::default();
        for (number, observation) in report.observations() {
            if let Some((subject, part, entry)) = reading.take(number, observation) {
                masks.record(subject.bits(), entry.verdict(part));
            }
        }
        reading.finish()?;
        Ok(Self {
            report,
            verdicts: Verdicts::new(standard, policy, masks),
        })
    }

    /// The standard that the report was held against.
    #[must_use]
    pub const fn standard(&self) -> &'a Standard {
        self.verdicts.standard()
    }

    /// The report.
    #[must_use]
    pub const fn report(&self) -> &'a CommuneReport {
        self.report
    }

    /// The policy under which criteria are counted.
    #[must_use]
    pub const fn policy(&self) -> CountingPolicy {
        self.verdicts.policy()
    }

    /// The verdict on a criterion; `None` when the standard has none of that number.
    #[must_use]
    pub fn criterion(&self, number: CriterionNumber) -> Option<Verdict> {
        self.verdicts.criterion(number)
    }

    /// The verdict on an indicator; `None` when the standard has none of that number.
    #[must_use]
    pub fn indicator(&self, number: IndicatorNumber) -> Option<Verdict> {
        self.verdicts.indicator(number)
    }

    /// Every criterion with its verdict, numbers rising.
    pub fn criteria(&self) -> impl Iterator<Item = (&'a StandardCriterion, Verdict)> {
        self.verdicts.criteria()
    }

    /// The number of criteria met under the policy.
    #[must_use]
    pub fn criteria_met(&self) -> CriteriaMet {
        self.verdicts.criteria_met()
    }

    /// Whether a criterion would count if some parts were met, whatever was observed of them.
    pub(crate) fn counts_with(&self, criterion: &StandardCriterion, met: u128) -> bool {
        let masks = self.verdicts.masks().with_met(met);
        masks.counts(criterion.mask(), self.policy()).0
    }

    /// The parts of which nothing was observed, one bit each.
    pub(crate) fn unknown_parts(&self, criterion: &StandardCriterion) -> u128 {
        criterion.mask() & !self.verdicts.masks().known()
    }

    /// Every part of every indicator with what was observed of it and the verdict, numbers rising.
    #[must_use]
    pub fn parts(&self) -> Vec<PartOutcome<'a>> {
        self.parts_of(u128::MAX)
    }

    /// The parts of a criterion with what was observed of them; empty when the standard has none of
    /// that number.
    #[must_use]
    pub fn criterion_parts(&self, number: CriterionNumber) -> Vec<PartOutcome<'a>> {
        self.standard()
            .criterion(number)
            .map_or_else(Vec::new, |criterion| self.parts_of(criterion.mask()))
    }

    /// The parts of some bits.
    pub(super) fn parts_of(&self, bits: u128) -> Vec<PartOutcome<'a>> {
        let observed = self.observed();
        self.standard()
            .parts_of(u128::MAX)
            .zip(observed)
            .filter(|((bit, _), _)| bit & bits != 0)
            .map(|((bit, part), entry)| {
                PartOutcome::new(part, entry, self.verdicts.masks().verdict(bit))
            })
            .collect()
    }

    /// What was observed of each part, in the order of the parts.
    fn observed(&self) -> Vec<Option<Entry<'a>>> {
        let standard = self.standard();
        let mut observed = vec![None; standard.parts().len()];
        let mut lookup = Lookup::new(standard);
        for (number, observation) in self.report.observations() {
            let Some(subject) = Subject::of(&mut lookup, number) else {
                continue;
            };
            let parts = standard.parts_of(subject.bits());
            for ((_, part), slot) in parts.zip(observed.iter_mut().skip(subject.first())) {
                *slot = Entry::of(observation, part).ok();
            }
        }
        observed
    }

    /// What is not met, each with the exact distance to its threshold, numbers rising.
    #[must_use]
    pub fn shortfalls(&self) -> Vec<Shortfall<'a>> {
        self.parts()
            .iter()
            .filter_map(PartOutcome::shortfall)
            .collect()
    }

    /// What was not observed, the observations first that could change the number of criteria met
    /// the most.
    #[must_use]
    pub fn missing(&self) -> Vec<MissingObservation<'a>> {
        let mut missing = Vec::new();
        let masks = self.verdicts.masks();
        for criterion in self.standard().criteria() {
            let (certain, possible) = masks.counts(criterion.mask(), self.policy());
            let open = possible && !certain;
            let unknown = criterion.mask() & !masks.known();
            for (_, part) in self.standard().parts_of(unknown) {
                missing.push(MissingObservation::new(part, open, unknown.count_ones()));
            }
        }
        missing.sort_by(MissingObservation::order);
        missing
    }

    /// The weakly evidenced requirements that the verdicts rest on, numbers rising.
    #[must_use]
    pub fn weak_values(&self) -> Vec<WeakValue<'a>> {
        let known = self.verdicts.masks().known();
        self.standard()
            .indicators()
            .iter()
            .filter(|indicator| indicator.mask() & known != 0)
            .filter_map(WeakValue::of)
            .collect()
    }
}
