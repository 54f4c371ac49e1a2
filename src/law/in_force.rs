//! Which instrument lays down a matter on a day.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Citation, EvidenceGrade, Instrument, Source};
use crate::text::{Label, codes};

codes! {
    /// What an instrument of the programme lays down for the whole country.
    // May grow: districts and provinces have criteria and regulations of their own.
    open enum Matter: "matter of law" {
        /// The national criteria set for communes (bộ tiêu chí quốc gia về xã nông thôn mới).
        CommuneCriteria = "commune-criteria",
            "bộ tiêu chí quốc gia về xã nông thôn mới", "the national criteria set for communes";
        /// How communes and other units are recognised (xét, công nhận).
        Recognition = "recognition", "xét, công nhận đạt chuẩn", "recognition";
        /// When a recognition is revoked (thu hồi).
        Revocation = "revocation",
            "thu hồi quyết định công nhận", "the revocation of a recognition";
    }
}

/// An instrument and the days on which it lays something down.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InForce {
    /// The instrument.
    pub instrument: Instrument,
    /// What it lays down.
    pub matters: &'static [Matter],
    /// The first day: that of its issue where the day of effect is not known, as the note says.
    pub from: NaiveDate,
    /// The day after the last one: another instrument takes its place, or its period ends.
    pub until: NaiveDate,
    /// The instruments that amend it, in the order of their days of issue.
    pub amended_by: &'static [Instrument],
    /// How well number, day of issue and days of effect are evidenced.
    pub grade: EvidenceGrade,
    /// What was read.
    pub sources: &'static [Source],
    /// What there is to say beyond that.
    pub note: Option<Label>,
}

impl InForce {
    /// A citation of the instrument, with the instruments that amend it and had been issued by the day.
    #[must_use]
    pub fn cite(&self, as_of: NaiveDate) -> Citation {
        let amended_by = self.amended_by.iter();
        let issued: Vec<Citation> = amended_by
            .filter(|one| one.issued <= as_of)
            .map(Instrument::cite)
            .collect();
        if issued.is_empty() {
            return self.instrument.cite();
        }
        self.instrument.cite().at(Label::in_both(|lang| {
            let texts: Vec<_> = issued.iter().map(|one| one.text(lang)).collect();
            let texts = texts.join(", ");
            bilingual!(lang, "được sửa đổi bởi {texts}", "amended by {texts}")
        }))
    }
}
