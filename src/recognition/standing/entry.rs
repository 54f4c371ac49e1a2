//! The entries of a commune's history, and what a body found when it appraised the commune.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::Recognition;
use crate::assessment::CriteriaMet;
use crate::calendar::ProgrammeYear;
use crate::law::DocumentNumber;
use crate::place::CommuneCode;
use crate::recognition::ladder::RecognitionClass;
use crate::recognition::unit_count::Vote;
use crate::text::{Lang, codes, date_text, joined};

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

    /// The decision of recognition or of revocation, when its number is known.
    #[must_use]
    pub const fn decision(&self) -> Option<&DocumentNumber> {
        match &self.event {
            StandingEvent::Recognised(recognition) => recognition.decision.as_ref(),
            StandingEvent::Revoked { decision, .. } => decision.as_ref(),
            _ => None,
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
        match self.day {
            Some(EventDay::On(day)) => {
                let day = date_text(day, lang);
                bilingual!(lang, "{event}, ngày {day}", "{event}, on {day}")
            }
            Some(EventDay::By(day)) => bilingual!(
                lang,
                "{}, không muộn hơn ngày {}",
                "{}, not later than {}",
                event,
                date_text(day, lang)
            ),
            None => bilingual!(lang, "{event}, không rõ ngày", "{event}, day not known"),
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
        /// The class that was revoked, with all that was recognised after it; what was recognised before
        /// holds again. `None`: the commune is not recognised any more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        class: Option<RecognitionClass>,
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
        match self {
            Self::Registered { for_year } => bilingual!(
                lang,
                "đăng ký đạt chuẩn năm {for_year}",
                "registered for {for_year}"
            ),
            Self::MeetsCriteria { met } => bilingual!(lang, "đạt {}", "meets {}", met.text(lang)),
            Self::Appraised(appraisal) => {
                format!("{} ({})", appraisal.level.label().get(lang), appraisal.body)
            }
            Self::Recognised(recognition) => {
                let class = recognition.class.label();
                let class = class.get(lang);
                match &recognition.field {
                    None => bilingual!(lang, "công nhận {class}", "recognised: {class}"),
                    Some(field) => bilingual!(
                        lang,
                        "công nhận {class}, lĩnh vực {field}",
                        "recognised: {class}, field {field}"
                    ),
                }
            }
            Self::Revoked { class: None, .. } => {
                bilingual!(lang, "thu hồi quyết định công nhận", "recognition revoked")
            }
            Self::Revoked {
                class: Some(class), ..
            } => bilingual!(
                lang,
                "thu hồi quyết định công nhận {}",
                "recognition revoked: {}",
                class.label().get(lang)
            ),
            Self::Succeeded { by } => {
                let codes = joined(by, ", ");
                bilingual!(
                    lang,
                    "được thay bằng đơn vị {codes}",
                    "succeeded by {codes}"
                )
            }
        }
    }
}

/// What a body found when it appraised a commune (kết quả đánh giá, thẩm tra, thẩm định).
///
/// Every appraisal is kept, with its body and its day: that of the commune itself, that of the
/// district, that of the province. Where they differ from each other or from the commune's
/// report, the differences are listed as written; none replaces another.
///
/// The serde form is `{"level": "province", "body": "Hội đồng thẩm định tỉnh", "favourable":
/// true, "vote": {"in_favour": 15, "of": 15}, "differences": ["…"]}`; the last three may be
/// absent.
// May grow: an appraisal comes with a report and with conditions.
#[doc(alias = "thẩm định")]
#[doc(alias = "thẩm tra")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Appraisal {
    /// The level at which it was done.
    pub level: AppraisalLevel,
    /// The body that did it, as its record names it.
    pub body: String,
    /// Whether it found for the commune; `None` when that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favourable: Option<bool>,
    /// The vote (kết quả bỏ phiếu); `None` when none was held or it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
    /// Where it differs from what it appraised, each point as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<String>,
}

impl Appraisal {
    /// An appraisal of which only level and body are known.
    #[must_use]
    pub const fn new(level: AppraisalLevel, body: String) -> Self {
        Self {
            level,
            body,
            favourable: None,
            vote: None,
            differences: Vec::new(),
        }
    }
}

codes! {
    /// The level at which a commune is appraised.
    closed because "the three levels of the procedure of 2016 and 2022"
    enum AppraisalLevel: "level of appraisal" {
        /// The commune assesses itself (xã tự đánh giá).
        Commune = "commune", "xã tự đánh giá", "self-assessment of the commune";
        /// The district verifies (huyện thẩm tra).
        District = "district", "huyện thẩm tra", "verification by the district";
        /// The province appraises (tỉnh thẩm định).
        Province = "province", "tỉnh thẩm định", "appraisal by the province";
    }
}
