//! What stands against a hamlet as an exemplary one.

use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use super::CampaignPart;
use crate::assessment::{Answer, Reason};
use crate::text::{Lang, date_text};

/// What stands against a hamlet as an exemplary one on a date (lý do), under objective I.4 of the
/// plan 18/KH-UBND.
///
/// The serde form is written only: `"date_missing"`, `{"part_denied": {"part": "clean-house"}}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: plans of other years ask for other things.
#[non_exhaustive]
pub enum HamletReason {
    /// It has no name, so nothing distinguishes it from the others of its commune.
    NameMissing,
    /// Nothing is attested of a part.
    PartMissing {
        /// The part.
        part: CampaignPart,
    },
    /// It is attested that the hamlet does not meet a part.
    PartDenied {
        /// The part.
        part: CampaignPart,
    },
    /// The day of the attestation is not known.
    DateMissing,
    /// The hamlet is attested only after the date.
    AttestedLater {
        /// When it is attested.
        #[serde(with = "crate::date_form")]
        attested: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
}

impl Reason for HamletReason {
    fn answer(&self) -> Answer {
        match self {
            Self::NameMissing | Self::PartMissing { .. } | Self::DateMissing => Answer::CannotSay,
            Self::PartDenied { .. } | Self::AttestedLater { .. } => Answer::No,
        }
    }

    fn text(&self, lang: Lang) -> String {
        let day = |date: &NaiveDate| date_text(*date, lang);
        match (self, lang) {
            (Self::NameMissing, Lang::Vi) => "chưa ghi tên thôn".into(),
            (Self::NameMissing, Lang::En) => "the hamlet has no name".into(),
            (Self::PartMissing { part }, Lang::Vi) => {
                format!("chưa có xác nhận về nội dung “{}”", part.label().get(lang))
            }
            (Self::PartMissing { part }, Lang::En) => {
                format!("nothing is attested of “{}”", part.label().get(lang))
            }
            (Self::PartDenied { part }, Lang::Vi) => {
                format!("không đạt nội dung “{}”", part.label().get(lang))
            }
            (Self::PartDenied { part }, Lang::En) => {
                format!("“{}” is not met", part.label().get(lang))
            }
            (Self::DateMissing, Lang::Vi) => "chưa có ngày xác nhận".into(),
            (Self::DateMissing, Lang::En) => "the day of the attestation is not known".into(),
            (Self::AttestedLater { attested, date }, Lang::Vi) => {
                format!("xác nhận ngày {}, sau ngày {}", day(attested), day(date))
            }
            (Self::AttestedLater { attested, date }, Lang::En) => {
                format!("attested on {}, after {}", day(attested), day(date))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date as day;

    /// Every reason with its answer and its words.
    #[test]
    fn each_reason_speaks_both_languages() {
        let part = CampaignPart::BeautifulGarden;
        let (attested, date) = (day(2019, 1, 10), day(2018, 12, 31));
        let rows = [
            (
                HamletReason::NameMissing,
                Answer::CannotSay,
                "chưa ghi tên thôn",
                "the hamlet has no name",
            ),
            (
                HamletReason::PartMissing { part },
                Answer::CannotSay,
                "chưa có xác nhận về nội dung “vườn đẹp”",
                "nothing is attested of “beautiful garden”",
            ),
            (
                HamletReason::PartDenied { part },
                Answer::No,
                "không đạt nội dung “vườn đẹp”",
                "“beautiful garden” is not met",
            ),
            (
                HamletReason::DateMissing,
                Answer::CannotSay,
                "chưa có ngày xác nhận",
                "the day of the attestation is not known",
            ),
            (
                HamletReason::AttestedLater { attested, date },
                Answer::No,
                "xác nhận ngày 10/01/2019, sau ngày 31/12/2018",
                "attested on 2019-01-10, after 2018-12-31",
            ),
        ];
        for (reason, answer, vi, en) in rows {
            assert_eq!(reason.answer(), answer, "{en}");
            assert_eq!(reason.text(Lang::Vi), vi);
            assert_eq!(reason.text(Lang::En), en);
        }
    }

    #[test]
    fn reasons_are_written_with_their_facts() {
        let json = |reason: HamletReason| serde_json::to_string(&reason).unwrap();
        assert_eq!(json(HamletReason::DateMissing), r#""date_missing""#);
        let part = CampaignPart::CleanHouse;
        assert_eq!(
            json(HamletReason::PartDenied { part }),
            r#"{"part_denied":{"part":"clean-house"}}"#
        );
    }
}
