//! The entries of a commune's history.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Appraisal, Recognition};
use crate::assessment::CriteriaMet;
use crate::calendar::ProgrammeYear;
use crate::law::DocumentNumber;
use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// One event in the history of a commune, with what is known of its day.
///
/// The serde form is `{"day": {"on": "2017-02-27"}, "event": {"recognised": {"class": "meets",
/// "counts_for": 2016}}}`; a day that is not known is absent.
// May grow: an entry can name the record that it was read in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StandingEntry {
    /// What is known of the day. Where it is `None`, the event lies between its dated neighbours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<EventDay>,
    /// What happened.
    pub event: StandingEvent,
}

impl StandingEntry {
    /// An event of a known day.
    #[must_use]
    pub const fn on(day: NaiveDate, event: StandingEvent) -> Self {
        Self {
            day: Some(EventDay::On(day)),
            event,
        }
    }

    /// An event whose own day is not known, and that had happened by some day.
    #[must_use]
    pub const fn by(day: NaiveDate, event: StandingEvent) -> Self {
        Self {
            day: Some(EventDay::By(day)),
            event,
        }
    }

    /// An event of whose day nothing is known but its place in the history.
    #[must_use]
    pub const fn undated(event: StandingEvent) -> Self {
        Self { day: None, event }
    }

    /// The day of the event, when it is known.
    #[must_use]
    pub const fn date(&self) -> Option<NaiveDate> {
        match self.day {
            Some(EventDay::On(day)) => Some(day),
            Some(EventDay::By(_)) | None => None,
        }
    }

    /// The last day on which the event can have happened, when the entry itself sets one.
    pub(super) const fn limit(&self) -> Option<NaiveDate> {
        match self.day {
            Some(EventDay::On(day) | EventDay::By(day)) => Some(day),
            None => None,
        }
    }

    /// The entry in words: `công nhận đạt chuẩn, ngày 27/02/2017`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let event = self.event.text(lang);
        match (self.day, lang) {
            (Some(EventDay::On(day)), Lang::Vi) => {
                format!("{event}, ngày {}", date_text(day, lang))
            }
            (Some(EventDay::On(day)), Lang::En) => format!("{event}, on {}", date_text(day, lang)),
            (Some(EventDay::By(day)), Lang::Vi) => {
                format!("{event}, không muộn hơn ngày {}", date_text(day, lang))
            }
            (Some(EventDay::By(day)), Lang::En) => {
                format!("{event}, not later than {}", date_text(day, lang))
            }
            (None, Lang::Vi) => format!("{event}, không rõ ngày"),
            (None, Lang::En) => format!("{event}, day not known"),
        }
    }
}

/// What is known of the day of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: of some events only the month or the year is known.
#[non_exhaustive]
pub enum EventDay {
    /// It happened on this day.
    On(#[serde(with = "crate::date_form")] NaiveDate),
    /// It had happened by this day: the day of a report that mentions it without its day.
    By(#[serde(with = "crate::date_form")] NaiveDate),
}

/// What happened to a commune on its way to recognition and after.
///
/// That a commune meets the criteria and that it is recognised are two events; neither follows
/// from the other.
// May grow: regulations of other periods know other steps.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum StandingEvent {
    /// Registered, and put in the plan of the district (đăng ký đạt chuẩn).
    Registered {
        /// The year for which.
        for_year: ProgrammeYear,
    },
    /// Reported or found to meet a number of criteria (số tiêu chí đạt).
    MeetsCriteria {
        /// The number, of those of the set.
        met: CriteriaMet,
    },
    /// Appraised by the commune itself, the district or the province.
    Appraised(Appraisal),
    /// Recognised (công nhận); the day of the entry is that of the decision.
    Recognised(Recognition),
    /// Recognition revoked (thu hồi quyết định công nhận).
    Revoked {
        /// The number of the decision; `None` when not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<DocumentNumber>,
    },
    /// Succeeded by other units (sáp nhập, chia tách): the commune, and with it its recognition,
    /// ends. Whether a successor is recognised, its own history says.
    Succeeded {
        /// The units that take its place.
        by: Vec<CommuneCode>,
    },
}

impl StandingEvent {
    /// The event in words: `đăng ký đạt chuẩn năm 2018`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Registered { for_year }, Lang::Vi) => {
                format!("đăng ký đạt chuẩn năm {for_year}")
            }
            (Self::Registered { for_year }, Lang::En) => format!("registered for {for_year}"),
            (Self::MeetsCriteria { met }, Lang::Vi) => format!("đạt {}", met.text(lang)),
            (Self::MeetsCriteria { met }, Lang::En) => format!("meets {}", met.text(lang)),
            (Self::Appraised(appraisal), _) => {
                format!("{} ({})", appraisal.level.label().get(lang), appraisal.body)
            }
            (Self::Recognised(recognition), Lang::Vi) => {
                format!("công nhận {}", recognition.class.label().vi())
            }
            (Self::Recognised(recognition), Lang::En) => {
                format!("recognised: {}", recognition.class.label().en())
            }
            (Self::Revoked { .. }, Lang::Vi) => "thu hồi quyết định công nhận".into(),
            (Self::Revoked { .. }, Lang::En) => "recognition revoked".into(),
            (Self::Succeeded { by }, Lang::Vi) => {
                format!("được thay bằng đơn vị {}", codes(by))
            }
            (Self::Succeeded { by }, Lang::En) => format!("succeeded by {}", codes(by)),
        }
    }
}

fn codes(units: &[CommuneCode]) -> String {
    let codes: Vec<String> = units.iter().map(|code| format!("{code}")).collect();
    codes.join(", ")
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::calendar::date;
    use crate::recognition::{AppraisalLevel, RecognitionClass};

    #[test]
    fn every_event_has_its_words_in_both_languages() {
        let met = CriteriaMet::new(19, 19, 19).unwrap();
        let recognition = Recognition::new(RecognitionClass::BasicallyMeets);
        let unit = CommuneCode::of(4813);
        for (event, vi, en) in [
            (
                StandingEvent::Registered {
                    for_year: ProgrammeYear::of(2018),
                },
                "đăng ký đạt chuẩn năm 2018",
                "registered for 2018",
            ),
            (
                StandingEvent::MeetsCriteria { met },
                "đạt 19/19 tiêu chí",
                "meets 19 of 19 criteria",
            ),
            (
                StandingEvent::Appraised(Appraisal::new(AppraisalLevel::Commune, "UBND xã".into())),
                "xã tự đánh giá (UBND xã)",
                "self-assessment of the commune (UBND xã)",
            ),
            (
                StandingEvent::Recognised(recognition),
                "công nhận cơ bản đạt chuẩn",
                "recognised: basically meets the standard",
            ),
            (
                StandingEvent::Revoked { decision: None },
                "thu hồi quyết định công nhận",
                "recognition revoked",
            ),
            (
                StandingEvent::Succeeded {
                    by: vec![unit, unit],
                },
                "được thay bằng đơn vị 04813, 04813",
                "succeeded by 04813, 04813",
            ),
        ] {
            assert_eq!((&*event.text(Lang::Vi), &*event.text(Lang::En)), (vi, en));
        }
    }

    #[test]
    fn what_is_known_of_the_day_is_said() {
        let event = || StandingEvent::Revoked { decision: None };
        let day = date(2019, 4, 30);
        let texts = |entry: StandingEntry| (entry.text(Lang::Vi), entry.text(Lang::En));
        let (vi, en) = texts(StandingEntry::on(day, event()));
        assert!(vi.ends_with(", ngày 30/04/2019") && en.ends_with(", on 2019-04-30"));
        let (vi, en) = texts(StandingEntry::by(day, event()));
        assert!(vi.ends_with("không muộn hơn ngày 30/04/2019"));
        assert!(en.ends_with("not later than 2019-04-30"));
        let (vi, en) = texts(StandingEntry::undated(event()));
        assert!(vi.ends_with("không rõ ngày") && en.ends_with("day not known"));
    }
}
