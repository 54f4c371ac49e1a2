//! Provincial overlays.

use alloc::string::String;
use alloc::vec::Vec;

use super::{IndicatorNumber, Requirement};
use crate::calendar::{Period, period_text};
use crate::law::{Instrument, Sourced};
use crate::sorted::sort_by_key;
use crate::text::{Label, Lang};

/// What a province, or an embedder, lays over a criteria set (bộ tiêu chí của tỉnh): requirements
/// that fill open cells or replace national ones, each for a period, each with its own citation.
///
/// A province may set different values for different groups of its communes; that is one overlay
/// per group.
///
/// ```
/// use nongthonmoi::calendar::{NaiveDate, Period};
/// use nongthonmoi::criteria::{Overlay, Requirement};
/// use nongthonmoi::criteria::catalog::DECISION_816;
/// use nongthonmoi::law::{Evidence, EvidenceGrade, Sourced};
///
/// let from = NaiveDate::from_ymd_opt(2017, 5, 19).unwrap();
/// let overlay = Overlay::new(DECISION_816).require(
///     "2.1".parse().unwrap(),
///     Period::new(from, None).unwrap(),
///     Sourced::new(
///         Requirement::Attested,
///         DECISION_816.cite(),
///         Evidence::new(EvidenceGrade::Inferred),
///     ),
/// )?;
/// assert_eq!(overlay.entries().len(), 1);
/// # Ok::<(), nongthonmoi::criteria::InvalidOverlay>(())
/// ```
// INVARIANT: two entries for one indicator do not overlap in time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "OverlayForm", into = "OverlayForm")]
pub struct Overlay {
    instrument: Instrument,
    note: Option<Label>,
    entries: Vec<OverlayEntry>,
}

/// One requirement of an overlay.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverlayEntry {
    indicator: IndicatorNumber,
    period: Period,
    requirement: Sourced<Requirement>,
}

impl OverlayEntry {
    /// The indicator whose cell the entry fills.
    #[must_use]
    pub const fn indicator(&self) -> IndicatorNumber {
        self.indicator
    }

    /// When the entry holds.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// What it requires, with its origin.
    #[must_use]
    pub const fn requirement(&self) -> &Sourced<Requirement> {
        &self.requirement
    }
}

impl Overlay {
    /// An overlay without entries, laid down by an instrument.
    #[must_use]
    pub const fn new(instrument: Instrument) -> Self {
        Self {
            instrument,
            note: None,
            entries: Vec::new(),
        }
    }

    /// Sets the note on what the overlay is and is not.
    #[must_use]
    pub fn with_note(self, note: Label) -> Self {
        Self {
            note: Some(note),
            ..self
        }
    }

    /// Adds a requirement.
    ///
    /// # Errors
    /// [`InvalidOverlay`] when the overlay already holds a requirement of this indicator at some
    /// time of the period.
    pub fn require(
        mut self,
        indicator: IndicatorNumber,
        period: Period,
        requirement: Sourced<Requirement>,
    ) -> Result<Self, InvalidOverlay> {
        let taken = self
            .entries
            .iter()
            .any(|entry| entry.indicator == indicator && entry.period.overlaps(period));
        if taken {
            return Err(InvalidOverlay { indicator, period });
        }
        self.entries.push(OverlayEntry {
            indicator,
            period,
            requirement,
        });
        Ok(self)
    }

    /// A built-in overlay; a test holds that its entries do not overlap.
    pub(super) fn built_in(
        instrument: Instrument,
        note: Label,
        entries: impl IntoIterator<Item = (IndicatorNumber, Period, Sourced<Requirement>)>,
    ) -> Self {
        let entry = |(indicator, period, requirement)| OverlayEntry {
            indicator,
            period,
            requirement,
        };
        Self {
            instrument,
            note: Some(note),
            entries: entries.into_iter().map(entry).collect(),
        }
    }

    /// The instrument that lays the overlay down.
    #[must_use]
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// What there is to say of the overlay as a whole.
    #[must_use]
    pub const fn note(&self) -> Option<&Label> {
        self.note.as_ref()
    }

    /// The requirements, in the order in which they were given.
    #[must_use]
    pub fn entries(&self) -> &[OverlayEntry] {
        &self.entries
    }
}

/// The serde form: `{"instrument": {…}, "note": {…}, "entries": […]}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayForm {
    instrument: Instrument,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<Label>,
    entries: Vec<OverlayEntry>,
}

impl TryFrom<OverlayForm> for Overlay {
    type Error = InvalidOverlay;

    fn try_from(form: OverlayForm) -> Result<Self, InvalidOverlay> {
        // Sorted, so that only neighbours can overlap.
        let mut periods: Vec<(IndicatorNumber, Period)> = form
            .entries
            .iter()
            .map(|entry| (entry.indicator, entry.period))
            .collect();
        sort_by_key(&mut periods, |(indicator, period)| {
            (*indicator, period.from())
        });
        let overlapping = periods
            .iter()
            .zip(periods.iter().skip(1))
            .find(|(one, next)| one.0 == next.0 && one.1.overlaps(next.1));
        match overlapping {
            Some((_, (indicator, period))) => Err(InvalidOverlay {
                indicator: *indicator,
                period: *period,
            }),
            None => Ok(Self {
                instrument: form.instrument,
                note: form.note,
                entries: form.entries,
            }),
        }
    }
}

impl From<Overlay> for OverlayForm {
    fn from(overlay: Overlay) -> Self {
        Self {
            instrument: overlay.instrument,
            note: overlay.note,
            entries: overlay.entries,
        }
    }
}

/// An overlay that would say two things of one indicator at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InvalidOverlay {
    indicator: IndicatorNumber,
    period: Period,
}

error_in_words!(InvalidOverlay);

impl InvalidOverlay {
    /// The indicator.
    #[must_use]
    pub const fn indicator(&self) -> IndicatorNumber {
        self.indicator
    }

    /// The period of the refused entry.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }
    /// The error in words, with the way to mend it; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (indicator, period) = (self.indicator, period_text(self.period, lang));
        bilingual!(
            lang,
            "văn bản quy định chỉ tiêu {indicator} hai lần trong thời gian {period}: chỉ giữ một, hoặc để quy định trước hết hiệu lực khi quy định sau bắt đầu",
            "the overlay requires two things of indicator `{indicator}` {period}: keep one, or let the earlier one end where the later one begins"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::criteria::catalog::DECISION_816;
    use crate::law::{Evidence, EvidenceGrade};

    #[test]
    fn one_indicator_has_one_requirement_at_a_time() {
        let attested = || {
            Sourced::new(
                Requirement::Attested,
                DECISION_816.cite(),
                Evidence::new(EvidenceGrade::Inferred),
            )
        };
        let number: IndicatorNumber = "10".parse().unwrap();
        let until_2020 = Period::of(date(2017, 1, 1), Some(date(2020, 1, 1)));
        let from_2020 = Period::of(date(2020, 1, 1), None);
        let from_2019 = Period::of(date(2019, 1, 1), None);
        let overlay = Overlay::new(DECISION_816)
            .require(number, until_2020, attested())
            .unwrap();
        assert!(
            overlay
                .clone()
                .require(number, from_2020, attested())
                .is_ok()
        );
        let error = overlay.require(number, from_2019, attested()).unwrap_err();
        assert_eq!((error.indicator(), error.period()), (number, from_2019));
    }
}
