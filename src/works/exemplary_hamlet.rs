//! Exemplary hamlets, the parts of the campaign that they must meet, and what stands against one.

use alloc::string::String;

use chrono::NaiveDate;

use crate::assessment::{Answer, Conclusion, Reason};
use crate::place::CommuneCode;
use crate::text::{Lang, codes, date_text};

/// A hamlet that is to be exemplary in the campaign (thôn, xóm, bản tiêu biểu): which of its four
/// parts are attested, and when.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::text::Lang;
/// use nongthonmoi::works::ExemplaryHamlet;
///
/// let mut hamlet = ExemplaryHamlet::new("04813".parse()?, "Xóm Mu".into());
/// (hamlet.clean_house, hamlet.beautiful_garden) = (Some(true), Some(true));
/// (hamlet.fresh_environment, hamlet.civilised_lane) = (Some(true), Some(false));
/// hamlet.attested = NaiveDate::from_ymd_opt(2018, 12, 15);
///
/// let conclusion = hamlet.exemplary_on(NaiveDate::from_ymd_opt(2018, 12, 31).unwrap());
/// assert_eq!(conclusion.text(Lang::Vi), "không: không đạt nội dung “ngõ xóm văn minh”");
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
#[doc(alias = "thôn tiêu biểu")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: reports tell more of a hamlet, for example its households.
#[non_exhaustive]
pub struct ExemplaryHamlet {
    /// The commune of the hamlet.
    pub commune: CommuneCode,
    /// The name of the hamlet (tên thôn, xóm, bản).
    pub name: String,
    /// Whether "clean house" (nhà sạch) is attested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clean_house: Option<bool>,
    /// Whether "beautiful garden" (vườn đẹp) is attested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beautiful_garden: Option<bool>,
    /// Whether "fresh environment" (môi trường trong lành) is attested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fresh_environment: Option<bool>,
    /// Whether "civilised lane" (ngõ xóm văn minh) is attested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub civilised_lane: Option<bool>,
    /// The day of the attestation (ngày xác nhận).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    pub attested: Option<NaiveDate>,
}

impl ExemplaryHamlet {
    /// A hamlet of which nothing is attested yet.
    #[must_use]
    pub const fn new(commune: CommuneCode, name: String) -> Self {
        Self {
            commune,
            name,
            clean_house: None,
            beautiful_garden: None,
            fresh_environment: None,
            civilised_lane: None,
            attested: None,
        }
    }

    /// Whether a part is attested; `None` when nobody says so or otherwise.
    #[must_use]
    pub const fn part(&self, part: CampaignPart) -> Option<bool> {
        match part {
            CampaignPart::CleanHouse => self.clean_house,
            CampaignPart::BeautifulGarden => self.beautiful_garden,
            CampaignPart::FreshEnvironment => self.fresh_environment,
            CampaignPart::CivilisedLane => self.civilised_lane,
        }
    }

    /// Whether it is exemplary on a date, as objective I.4 of the plan 18/KH-UBND asks: it has a
    /// name, and all four parts of the campaign are attested, on or before the date.
    #[must_use]
    pub fn exemplary_on(&self, date: NaiveDate) -> Conclusion<HamletReason> {
        let parts = CampaignPart::ALL.map(|part| match self.part(part) {
            Some(true) => None,
            Some(false) => Some(HamletReason::PartDenied { part }),
            None => Some(HamletReason::PartMissing { part }),
        });
        let attested = match self.attested {
            Some(attested) if attested <= date => None,
            Some(attested) => Some(HamletReason::AttestedLater { attested, date }),
            None => Some(HamletReason::DateMissing),
        };
        let unnamed = self
            .name
            .trim()
            .is_empty()
            .then_some(HamletReason::NameMissing);
        let reasons = [unnamed].into_iter().chain(parts).chain([attested]);
        Conclusion::of(reasons.flatten().collect())
    }

    /// Whether it denies a part by a date.
    pub(super) fn denies(&self, date: NaiveDate) -> bool {
        let by_then = self.attested.is_some_and(|attested| attested <= date);
        by_then
            && CampaignPart::ALL
                .iter()
                .any(|part| self.part(*part) == Some(false))
    }
}

codes! {
    /// A part of the campaign "clean house, beautiful garden, fresh environment, civilised lane" (phong
    /// trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”), of which the plan
    /// 18/KH-UBND asks exemplary hamlets in I.4.
    closed because "the four parts of the name; `ExemplaryHamlet` has a field for each"
    enum CampaignPart: "part of the campaign" {
        /// Clean house (nhà sạch).
        CleanHouse = "clean-house", "nhà sạch", "clean house";
        /// Beautiful garden (vườn đẹp).
        BeautifulGarden = "beautiful-garden", "vườn đẹp", "beautiful garden";
        /// Fresh environment (môi trường trong lành).
        FreshEnvironment = "fresh-environment", "môi trường trong lành", "fresh environment";
        /// Civilised lane (ngõ xóm văn minh).
        CivilisedLane = "civilised-lane", "ngõ xóm văn minh", "civilised lane";
    }
}

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
        match self {
            Self::NameMissing => {
                bilingual!(lang, "chưa ghi tên thôn", "the hamlet has no name")
            }
            Self::PartMissing { part } => bilingual!(
                lang,
                "chưa có xác nhận về nội dung “{}”",
                "nothing is attested of “{}”",
                part.label().get(lang)
            ),
            Self::PartDenied { part } => bilingual!(
                lang,
                "không đạt nội dung “{}”",
                "“{}” is not met",
                part.label().get(lang)
            ),
            Self::DateMissing => bilingual!(
                lang,
                "chưa có ngày xác nhận",
                "the day of the attestation is not known"
            ),
            Self::AttestedLater { attested, date } => bilingual!(
                lang,
                "xác nhận ngày {}, sau ngày {}",
                "attested on {}, after {}",
                date_text(*attested, lang),
                date_text(*date, lang)
            ),
        }
    }
}
