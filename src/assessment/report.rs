//! Reports of communes.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::entries::{Entries, Observations};
use super::packed::Packed;
use super::{InvalidReport, Observation, ReportError};
use crate::criteria::{PartNumber, StandardPart};
use crate::place::{CommuneCode, Gazetteer, Unit, UnitError};

/// What a commune reports on a day (báo cáo của xã): observations by number of the indicator or of
/// its part, in the order in which they were written. What is absent is unknown.
///
/// It keeps what was written, duplicates and impossible figures too;
/// [`Assessment::of`](super::Assessment::of) names them.
///
/// The serde form is `{"commune": "04813", "date": "2018-12-31", "observations": {"1.1": "met",
/// "4.2": "96.5", "17.1/clean": "600/1000"}}`.
///
/// ```
/// use nongthonmoi::assessment::{CommuneReport, Observation};
/// use nongthonmoi::calendar::NaiveDate;
///
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let report = CommuneReport::new("04813".parse().unwrap(), date)
///     .observe("1.1".parse().unwrap(), Observation::Met)
///     .observe("17.1/clean".parse().unwrap(), "600/1000".parse().unwrap());
/// assert_eq!(report.observations().len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommuneReport {
    commune: CommuneCode,
    #[serde(with = "crate::date_form")]
    date: NaiveDate,
    observations: Entries,
}

impl CommuneReport {
    /// A report without observations.
    #[must_use]
    pub const fn new(commune: CommuneCode, date: NaiveDate) -> Self {
        Self {
            commune,
            date,
            observations: Entries::new(),
        }
    }

    /// A report from pairs of a number and what was observed, as people write both. An empty text is no
    /// observation and is left out.
    ///
    /// # Errors
    /// [`InvalidReport`] with every text that cannot be read. Whether a standard has the numbers, and
    /// they the figures, is said when the report is assessed.
    ///
    /// ```
    /// use nongthonmoi::assessment::CommuneReport;
    /// use nongthonmoi::calendar::NaiveDate;
    ///
    /// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
    /// let commune = "04813".parse().unwrap();
    /// let cells = [("4.1", "đạt"), ("4.2", "96.5"), ("5", "2/3"), ("10", "")];
    /// let report = CommuneReport::from_text_pairs(commune, date, cells)?;
    /// assert_eq!(report.observations().len(), 3);
    ///
    /// let wrong = [("4,1", "đạt"), ("4.2", "96,5")];
    /// let error = CommuneReport::from_text_pairs(commune, date, wrong).unwrap_err();
    /// assert_eq!(error.errors().len(), 2);
    /// # Ok::<(), nongthonmoi::assessment::InvalidReport>(())
    /// ```
    pub fn from_text_pairs<N: AsRef<str>, O: AsRef<str>>(
        commune: CommuneCode,
        date: NaiveDate,
        pairs: impl IntoIterator<Item = (N, O)>,
    ) -> Result<Self, InvalidReport> {
        let (mut report, mut errors) = (Self::new(commune, date), Vec::new());
        for (number, observation) in pairs {
            report.observe_text(number.as_ref(), observation.as_ref(), &mut errors);
        }
        if errors.is_empty() {
            Ok(report)
        } else {
            Err(InvalidReport::of(errors))
        }
    }

    fn observe_text(&mut self, number: &str, observation: &str, errors: &mut Vec<ReportError>) {
        let number = number.parse::<PartNumber>();
        let observed = (!observation.is_empty()).then(|| observation.parse::<Observation>());
        match (number, observed) {
            (Err(number), observed) => {
                errors.push(ReportError::Number(number));
                if let Some(Err(error)) = observed {
                    errors.push(ReportError::Text(error));
                }
            }
            (Ok(number), Some(Ok(observation))) => self.observations.push(number, observation),
            (Ok(_), Some(Err(error))) => errors.push(ReportError::Text(error)),
            (Ok(_), None) => {}
        }
    }

    /// Adds an observation.
    #[must_use]
    pub fn observe(mut self, number: PartNumber, observation: Observation) -> Self {
        self.observations.push(number, observation);
        self
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

    /// The observations in the order in which they were written.
    #[must_use]
    #[inline]
    pub fn observations(&self) -> Observations<'_> {
        self.observations.iter()
    }

    /// The cells of the observations, and those that stand beside them.
    #[inline]
    pub(super) fn cells(&self) -> (&[(PartNumber, Packed)], &[Observation]) {
        self.observations.cells()
    }

    /// What was observed of a part, under its own number or under that of its whole indicator.
    pub(super) fn observation(&self, part: &StandardPart) -> Option<Observation> {
        self.observations.observation(part)
    }

    /// The commune's entry in a gazetteer on the day of the report.
    ///
    /// # Errors
    /// [`UnitError`] when the gazetteer knows no such code, when the unit was not in force on that
    /// day, or when it is a ward or a township and not a commune.
    pub fn place<'a>(&self, gazetteer: &'a Gazetteer) -> Result<&'a Unit, UnitError> {
        gazetteer.commune_on(self.commune, self.date)
    }
}

impl Extend<(PartNumber, Observation)> for CommuneReport {
    fn extend<I: IntoIterator<Item = (PartNumber, Observation)>>(&mut self, observations: I) {
        for (number, observation) in observations {
            self.observations.push(number, observation);
        }
    }
}

#[expect(
    clippy::into_iter_without_iter,
    reason = "the iterator of a report is called `observations`"
)]
impl<'a> IntoIterator for &'a CommuneReport {
    type Item = (&'a PartNumber, Observation);
    type IntoIter = Observations<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.observations.iter()
    }
}
