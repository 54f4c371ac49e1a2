//! Exemplary hamlets and the parts of the campaign that they must meet.
//!
//! [`ExemplaryHamlet::exemplary_on`] is the question; [`HamletReason`] names what stands against a
//! yes.

use alloc::string::String;

use chrono::NaiveDate;

use super::HamletReason;
use crate::assessment::Conclusion;
use crate::place::CommuneCode;
use crate::text::codes;

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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::calendar::date as day;

    #[test]
    fn all_four_parts_are_asked_and_each_is_told() {
        let date = day(2018, 12, 31);
        let unknown = ExemplaryHamlet::new(CommuneCode::of(4813), "Mu".into());
        let missing = CampaignPart::ALL.map(|part| HamletReason::PartMissing { part });
        let conclusion = unknown.exemplary_on(date);
        assert_eq!(conclusion.reasons().split_last(), {
            Some((&HamletReason::DateMissing, missing.as_slice()))
        });

        let sound = ExemplaryHamlet {
            clean_house: Some(true),
            beautiful_garden: Some(true),
            fresh_environment: Some(true),
            civilised_lane: Some(true),
            attested: Some(date),
            ..unknown
        };
        assert!(sound.exemplary_on(date).holds());
        let attested = day(2019, 1, 1);
        let wrong = ExemplaryHamlet {
            fresh_environment: Some(false),
            attested: Some(attested),
            ..sound
        };
        let denied = HamletReason::PartDenied {
            part: CampaignPart::FreshEnvironment,
        };
        let later = HamletReason::AttestedLater { attested, date };
        assert_eq!(wrong.exemplary_on(date).reasons(), [denied, later]);
    }

    #[test]
    fn codes_parse_and_print() {
        for part in CampaignPart::ALL {
            assert_eq!(part.to_string().parse(), Ok(part));
        }
        assert_eq!("lane".parse::<CampaignPart>().unwrap_err().input(), "lane");
    }
}
