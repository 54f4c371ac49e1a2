//! The assessment of one commune.

use alloc::vec::Vec;
use core::iter::FusedIterator;

use chrono::NaiveDate;

use super::intake::Intake;
use super::masks::{VerdictBits, VerdictMasks};
use super::observed::Observed;
use super::{
    CommuneReport, CountingPolicy, CriteriaMet, InvalidReport, MissingObservation, PartOutcome,
    Shortfall, Verdict, WeakValue,
};
use crate::criteria::{
    CriterionNumber, IndicatorNumber, Standard, StandardCriterion, StandardPart,
};
use crate::place::CommuneCode;

/// A report compared with a standard (kết quả đánh giá xã): verdicts, the number of criteria met,
/// and everything that explains them.
///
/// A report is judged once, when it is taken in. Kept are what was observed of each part, and four
/// masks with one bit for each part: met, basically met, not met, not applicable; a part in none of
/// them is unknown. Verdicts, counts, shortfalls, missing observations, texts and the serde form
/// are read from these. A row of [`Assessments`](super::Assessments) is an `Assessment` too.
///
/// The serde form is written only, and leaves out texts, which come in two languages.
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
// INVARIANT: the masks are the verdicts of the standard on what was observed, and `met` is what they give
// under the policy.
#[doc(alias = "đánh giá")]
#[derive(Debug, Clone, Copy)]
pub struct Assessment<'a> {
    pub(super) standard: &'a Standard,
    pub(super) policy: CountingPolicy,
    pub(super) commune: CommuneCode,
    pub(super) date: NaiveDate,
    pub(super) met: CriteriaMet,
    pub(super) masks: VerdictMasks,
    pub(super) observed: Observed<'a>,
}

impl<'a> Assessment<'a> {
    /// Compares a report with a standard.
    ///
    /// Whether the commune exists on the day of the report is another question; see
    /// [`CommuneReport::place`].
    ///
    /// # Errors
    /// [`InvalidReport`] with every [`ReportError`](super::ReportError): a date outside the set's
    /// period, an unknown or a repeated indicator, a figure that its indicator cannot have.
    pub fn of(
        standard: &'a Standard,
        report: &'a CommuneReport,
        policy: CountingPolicy,
    ) -> Result<Self, InvalidReport> {
        let mut intake = Intake::new(standard, report.date());
        let (cells, others) = report.cells();
        for (number, cell) in cells {
            intake.take(number, *cell, others);
        }
        if intake.is_refused() {
            return Err(intake.refused());
        }
        let masks = intake.masks();
        Ok(Self {
            standard,
            policy,
            commune: report.commune(),
            date: report.date(),
            met: masks.criteria_met(standard, policy),
            masks,
            observed: Observed::InReport(report),
        })
    }

    /// The standard that the report was compared with.
    #[must_use]
    pub const fn standard(&self) -> &'a Standard {
        self.standard
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

    /// The policy under which criteria are counted.
    #[must_use]
    pub const fn policy(&self) -> CountingPolicy {
        self.policy
    }

    /// Sets the policy under which criteria are counted; the verdicts stay.
    #[must_use]
    pub fn with_policy(mut self, policy: CountingPolicy) -> Self {
        self.policy = policy;
        self.met = self.masks.criteria_met(self.standard, policy);
        self
    }

    /// The report. That of a row of many has its observations in the order of the parts, and what was
    /// observed of a compound indicator as a whole stands under each of its parts.
    #[must_use]
    pub fn to_report(&self) -> CommuneReport {
        let mut report = CommuneReport::new(self.commune, self.date);
        match &self.observed {
            Observed::InReport(report) => return (*report).clone(),
            Observed::InRow(_) => report.extend(
                self.parts()
                    .filter_map(|of| Some((of.part.number().clone(), of.observation?))),
            ),
        }
        report
    }

    /// The verdict on a criterion; `None` when the standard has none of that number.
    #[must_use]
    pub fn criterion(&self, number: CriterionNumber) -> Option<Verdict> {
        let criterion = self.standard.criterion(number)?;
        Some(self.masks.verdict(criterion.mask()))
    }

    /// The verdict on an indicator; `None` when the standard has none of that number.
    #[must_use]
    pub fn indicator(&self, number: IndicatorNumber) -> Option<Verdict> {
        let indicator = self.standard.indicator(number)?;
        Some(self.masks.verdict(indicator.mask()))
    }

    /// Every criterion with its verdict, in ascending order of numbers.
    pub fn criteria(&self) -> impl Iterator<Item = (&'a StandardCriterion, Verdict)> + use<'a> {
        let masks = self.masks;
        let criteria = self.standard.criteria().iter();
        criteria.map(move |criterion| (criterion, masks.verdict(criterion.mask())))
    }

    /// The number of criteria met under the policy.
    #[must_use]
    #[inline]
    pub const fn criteria_met(&self) -> CriteriaMet {
        self.met
    }

    /// Whether a criterion would count if some parts were met instead of what they are.
    pub(crate) fn counts_with(&self, criterion: &StandardCriterion, met: u128) -> bool {
        let masks = self.masks.with(met, VerdictBits::of(Verdict::Met));
        masks.counts(criterion.mask(), self.policy).0
    }

    /// The parts of which nothing was observed, one bit each.
    pub(crate) fn unknown_parts(&self, criterion: &StandardCriterion) -> u128 {
        criterion.mask() & !self.masks.known()
    }

    /// Every part of every indicator with what was observed of it and the verdict, in ascending order
    /// of numbers.
    pub fn parts(&self) -> impl Iterator<Item = PartOutcome<'a>> + use<'_, 'a> {
        self.parts_of(u128::MAX)
    }

    /// The parts of a criterion with what was observed of them; empty when the standard has none of
    /// that number.
    pub fn criterion_parts(
        &self,
        number: CriterionNumber,
    ) -> impl Iterator<Item = PartOutcome<'a>> + use<'_, 'a> {
        let criterion = self.standard.criterion(number);
        self.parts_of(criterion.map_or(0, StandardCriterion::mask))
    }

    /// The parts of some bits.
    pub(super) fn parts_of(
        &self,
        bits: u128,
    ) -> impl Iterator<Item = PartOutcome<'a>> + use<'_, 'a> {
        let parts = self.standard.parts_of(bits);
        parts.map(|(bit, part)| {
            let verdict = self.masks.verdict(bit);
            PartOutcome {
                part,
                observation: self.observed.observation(part, verdict),
                verdict,
            }
        })
    }

    /// What is not met, each with the exact distance to its threshold, in ascending order of numbers. What
    /// was attested as not met is among it, and has no distance: [`Distance::Attested`](super::Distance).
    #[must_use]
    #[inline]
    pub fn shortfalls(&self) -> Shortfalls<'_, 'a> {
        Shortfalls {
            parts: self.standard.parts(),
            rest: self.masks.not_met(),
            observed: &self.observed,
        }
    }

    /// What was not observed, the observations first that could change the number of criteria met
    /// the most.
    #[must_use]
    pub fn missing(&self) -> Vec<MissingObservation<'a>> {
        let mut missing = Vec::new();
        for criterion in self.standard.criteria() {
            let (certain, possible) = self.masks.counts(criterion.mask(), self.policy);
            let open = possible && !certain;
            let unknown = criterion.mask() & !self.masks.known();
            for (_, part) in self.standard.parts_of(unknown) {
                let missing_in_criterion = unknown.count_ones();
                missing.push(MissingObservation {
                    part,
                    can_raise_least: open && missing_in_criterion == 1,
                    can_lower_most: open,
                    missing_in_criterion,
                });
            }
        }
        missing.sort_unstable_by(MissingObservation::order);
        missing
    }

    /// The weakly evidenced requirements that the verdicts rest on, in ascending order of numbers.
    #[must_use]
    pub fn weak_values(&self) -> Vec<WeakValue<'a>> {
        let known = self.masks.known();
        let indicators = self.standard.indicators().iter();
        indicators
            .filter(|indicator| indicator.mask() & known != 0)
            .filter_map(WeakValue::of)
            .collect()
    }
}

/// What is not met of a commune; made by [`Assessment::shortfalls`].
#[derive(Debug, Clone)]
pub struct Shortfalls<'r, 'a> {
    parts: &'a [StandardPart],
    rest: u128,
    observed: &'r Observed<'a>,
}

impl<'a> Iterator for Shortfalls<'_, 'a> {
    type Item = Shortfall<'a>;

    #[inline]
    fn next(&mut self) -> Option<Shortfall<'a>> {
        let position = usize::try_from(self.rest.trailing_zeros()).ok()?;
        let part = self.parts.get(position)?;
        self.rest &= self.rest.wrapping_sub(1);
        let observation = self.observed.observation(part, Verdict::NotMet)?;
        Some(Shortfall { part, observation })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = usize::try_from(self.rest.count_ones()).ok();
        (count.unwrap_or(0), count)
    }
}

impl ExactSizeIterator for Shortfalls<'_, '_> {}

impl FusedIterator for Shortfalls<'_, '_> {}
