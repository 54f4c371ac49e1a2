//! Legal documents: their numbers, citations of them, which is in force on a day, and how well a fact
//! is evidenced. Start with [`Instrument`], a document, [`Matter`], which finds the one in force, and
//! [`Sourced`], a value with its citation and evidence.

mod citation;
mod document_number;
mod evidence;
mod in_force;
pub(crate) mod instruments;

pub use citation::{Citation, Instrument};
pub use document_number::{DocumentKind, DocumentNumber};
pub use evidence::{Evidence, EvidenceGrade, Source, Sourced};
pub use in_force::{InForce, Matter};

use chrono::NaiveDate;

use instruments::INSTRUMENTS;

impl Matter {
    /// The built-in instrument that lays the matter down on a day; `None` where none is known.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::law::Matter;
    /// use nongthonmoi::text::Lang;
    ///
    /// let day = |year| NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
    /// let set = Matter::CommuneCriteria.in_force(day(2018)).unwrap();
    /// assert_eq!(set.instrument.number.to_string(), "1980/QĐ-TTg");
    ///
    /// let cited = Matter::CommuneCriteria.cite(day(2014)).unwrap();
    /// assert_eq!(
    ///     cited.text(Lang::En),
    ///     "Decision 491/QĐ-TTg of 2009-04-16, amended by Decision 342/QĐ-TTg of 2013-02-20",
    /// );
    /// // No source tells by which decision communes are recognised in 2026.
    /// assert_eq!(Matter::Recognition.in_force(day(2026)), None);
    /// ```
    #[must_use]
    pub fn in_force(self, as_of: NaiveDate) -> Option<&'static InForce> {
        INSTRUMENTS
            .iter()
            .find(|one| one.matters.contains(&self) && one.from <= as_of && as_of < one.until)
    }

    /// The citation of that instrument, with what amends it on the day.
    #[must_use]
    pub fn cite(self, as_of: NaiveDate) -> Option<Citation> {
        self.in_force(as_of).map(|one| one.cite(as_of))
    }
}

impl InForce {
    /// Every instrument that the crate knows, in the order of the days of issue within each matter.
    #[must_use]
    pub fn built_in() -> &'static [Self] {
        &INSTRUMENTS
    }
}
