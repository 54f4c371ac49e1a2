//! A report without faults.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::judging::{is_possible, step_beside};
use crate::assessment::{CommuneReport, Observation};
use crate::criteria::{Comparator, PartNumber, Standard, StandardPart, Threshold};
use crate::place::CommuneCode;
use crate::quantity::Decimal;
use crate::sorted::SortedSet;
use crate::text::Lang;

/// Builds a report on a standard in which every part is met: each figure as close to its threshold
/// as it can be, each attestation `met`. Its figures are made up, as nobody's are at every
/// threshold at once.
///
/// Parts can be made to fail, by one step, or left out.
///
/// ```
/// use nongthonmoi::assessment::CountingPolicy;
/// use nongthonmoi::calendar::ProgrammeYear;
/// use nongthonmoi::criteria::catalog;
/// use nongthonmoi::place::Region;
/// use nongthonmoi::testing::{ReportBuilder, assess};
///
/// let region = Region::NorthernMidlandsAndMountains;
/// let year = ProgrammeYear::new(2018).unwrap();
/// let standard = catalog::decision_1980().resolve(region, year, &[&catalog::decision_816()])?;
/// let builder = ReportBuilder::new(&standard, "04813".parse()?);
/// let met = assess(&standard, &builder.build()?, CountingPolicy::ONLY_MET).unwrap();
/// assert_eq!(met.certain(), Some(19));
///
/// let report = builder.failing("5".parse()?).missing("1.1".parse()?).build()?;
/// let met = assess(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
/// assert_eq!((met.at_least(), met.at_most()), (17, 18));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct ReportBuilder<'a> {
    standard: &'a Standard,
    commune: CommuneCode,
    date: NaiveDate,
    failing: SortedSet<PartNumber>,
    missing: SortedSet<PartNumber>,
}

impl<'a> ReportBuilder<'a> {
    /// A report of a commune on a standard, on the last day of the standard's year.
    #[must_use]
    pub const fn new(standard: &'a Standard, commune: CommuneCode) -> Self {
        Self {
            standard,
            commune,
            date: standard.year().last_day(),
            failing: SortedSet::new(),
            missing: SortedSet::new(),
        }
    }

    /// Sets the day of the report.
    #[must_use]
    pub fn on(self, date: NaiveDate) -> Self {
        Self { date, ..self }
    }

    /// Puts a part, or all parts of an indicator, one step beside its threshold.
    #[must_use]
    pub fn failing(mut self, number: PartNumber) -> Self {
        self.failing.insert(number);
        self
    }

    /// Leaves out a part, or all parts of an indicator. What is missing
    /// does not fail.
    #[must_use]
    pub fn missing(mut self, number: PartNumber) -> Self {
        self.missing.insert(number);
        self
    }

    /// The report.
    ///
    /// # Errors
    /// [`UnknownParts`] with every number that the standard does not have.
    pub fn build(&self) -> Result<CommuneReport, UnknownParts> {
        let named = self.failing.iter().chain(&self.missing);
        let unknown: Vec<PartNumber> = named
            .filter(|number| !self.is_known(number))
            .cloned()
            .collect();
        if !unknown.is_empty() {
            return Err(UnknownParts { numbers: unknown });
        }
        let empty = CommuneReport::new(self.commune, self.date);
        let parts = self.standard.parts().iter();
        let kept = parts.filter(|part| !is_named(&self.missing, part));
        Ok(kept.fold(empty, |report, part| {
            let observation = observation(part, !is_named(&self.failing, part));
            report.observe(part.number().clone(), observation)
        }))
    }

    fn is_known(&self, number: &PartNumber) -> bool {
        match number.part() {
            Some(_) => self.standard.part(number).is_some(),
            None => self.standard.indicator(number.indicator()).is_some(),
        }
    }
}

/// Whether a part is named, by itself or with its indicator.
fn is_named(numbers: &SortedSet<PartNumber>, part: &StandardPart) -> bool {
    let number = part.number();
    numbers.contains(number) || numbers.contains(&PartNumber::from(number.indicator()))
}

/// What a part is given. Where its unit has no figure on the wanted side, it is attested.
fn observation(part: &StandardPart, met: bool) -> Observation {
    let attested = if met {
        Observation::Met
    } else {
        Observation::NotMet
    };
    let figure = part
        .threshold()
        .and_then(|threshold| beside(threshold, met));
    figure.map_or(attested, Observation::Amount)
}

/// The figure next to a threshold that meets it, or that does not.
fn beside(threshold: &Threshold, met: bool) -> Option<Decimal> {
    let (bound, dimension) = (threshold.value(), threshold.unit().dimension());
    let step = step_beside(bound, dimension);
    let figure = match (threshold.comparator(), met) {
        (Comparator::AtLeast | Comparator::AtMost, true)
        | (Comparator::MoreThan | Comparator::LessThan, false) => Some(bound),
        (Comparator::AtLeast, false) | (Comparator::LessThan, true) => bound.checked_sub(step),
        (Comparator::AtMost, false) | (Comparator::MoreThan, true) => bound.checked_add(step),
    };
    // A step that the bound's digits cannot show would be no step.
    figure
        .filter(|figure| is_possible(*figure, dimension))
        .filter(|figure| threshold.comparator().holds(figure.cmp(&bound)) == met)
}

/// Numbers of parts that a standard does not have.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the standard has no {}: name an indicator such as 4.2 or a part such as 17.1/clean", self.list())]
pub struct UnknownParts {
    numbers: Vec<PartNumber>,
}

impl UnknownParts {
    /// The numbers as they came.
    #[must_use]
    pub fn numbers(&self) -> &[PartNumber] {
        &self.numbers
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => alloc::format!(
                "bộ tiêu chí áp dụng không có {}: ghi chỉ tiêu như 4.2 hoặc phần như 17.1/clean",
                self.list()
            ),
            Lang::En => self.to_string(),
        }
    }

    fn list(&self) -> String {
        let numbers: Vec<String> = self.numbers.iter().map(ToString::to_string).collect();
        numbers.join(", ")
    }
}
