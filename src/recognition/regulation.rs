//! Regulations of recognition, as data: the conditions and the cases of revocation of a document.
//!
//! [`Regulation::eligible`](crate::recognition::Regulation::eligible) and
//! [`Regulation::revocable`](crate::recognition::Regulation::revocable) compare a case with them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::ladder::RecognitionLadder;
use crate::law::{Instrument, Sourced};
use crate::quantity::Percent;
use crate::text::{Label, Lang, number_text};

/// What a document says about recognising units and revoking recognitions (quy định xét, công
/// nhận, thu hồi), as data.
///
/// A list that is empty is not known; it does not mean that nothing is asked. A regulation of
/// your own is read from data or made with [`Regulation::new`] and its fields.
///
/// Whether a regulation is the right one for a day is the caller's to know: one that was replaced
/// still answers, one that was not issued yet says so.
// May grow: further kinds of unit can be recognised.
#[doc(alias = "quy định")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Regulation {
    /// The document.
    pub instrument: Instrument,
    /// The classes of recognition, and which implies which; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ladder: Option<Sourced<RecognitionLadder>>,
    /// The conditions for a commune (xã).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune: Vec<Sourced<Condition>>,
    /// The conditions for a district (huyện).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub district: Vec<Sourced<Condition>>,
    /// The conditions for a town or a provincial city (thị xã, thành phố) that completes the
    /// programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub town: Vec<Sourced<Condition>>,
    /// The conditions for a province (tỉnh).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub province: Vec<Sourced<Condition>>,
    /// When the recognition of a commune is revoked; one case is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune_revocation: Vec<Sourced<RevocationRule>>,
    /// When the recognition of a district is revoked; one case is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub district_revocation: Vec<Sourced<RevocationRule>>,
}

impl Regulation {
    /// A regulation of which nothing but the document is known.
    #[must_use]
    pub const fn new(instrument: Instrument) -> Self {
        Self {
            instrument,
            ladder: None,
            commune: Vec::new(),
            district: Vec::new(),
            town: Vec::new(),
            province: Vec::new(),
            commune_revocation: Vec::new(),
            district_revocation: Vec::new(),
        }
    }
}

/// What a regulation asks of a unit that is to be recognised (điều kiện công nhận).
///
/// The serde form is the name of the condition, `"registered"`, or an object of it with its
/// figures: `{"communes_recognised": {"share": "100"}}`.
// May grow: a regulation of another period asks for other things.
#[doc(alias = "điều kiện")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Condition {
    /// Registered, and put in the plan of the level above (đã đăng ký và được đưa vào kế hoạch).
    Registered,
    /// All criteria that are implemented in the commune are met (100 % tiêu chí thực hiện trên địa
    /// bàn xã đạt chuẩn). A criterion that is not applicable is not among them; one that is
    /// basically met is met where the policy of the result counts it.
    AllCriteriaMet,
    /// No outstanding debt of basic construction (không nợ đọng xây dựng cơ bản).
    NoConstructionDebt,
    /// A share of the residents asked are satisfied (tỷ lệ hài lòng của người dân).
    ResidentsSatisfied {
        /// The least share, in percent of those asked; `None` where the regulation's figure is
        /// not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        share: Option<Percent>,
    },
    /// The situation of security and order is not complex (không phức tạp về an ninh, trật tự).
    SecurityNotComplex,
    /// A share or a number of the communes are recognised (tỷ lệ xã được công nhận đạt chuẩn).
    CommunesRecognised {
        /// The least share, in percent of the communes of the area.
        share: Percent,
        /// What is asked of each of the other communes; `None` when nothing is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        others: Option<OtherCommunes>,
    },
    /// A share or a number of the districts are recognised (tỷ lệ huyện được công nhận đạt chuẩn).
    DistrictsRecognised {
        /// The least share, in percent of the districts of the province.
        share: Percent,
    },
    /// All criteria of the district set are met (100 % tiêu chí huyện đạt chuẩn).
    DistrictCriteriaMet,
}

/// What is asked of each commune that is not among the recognised ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a number of criteria and some of them by name, as the regulation says it"
)]
pub struct OtherCommunes {
    /// The least number of criteria that each meets.
    pub at_least_criteria: u8,
    /// The criteria that must be among them, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub including: Vec<Label>,
}

impl Condition {
    /// The condition in words: `đã đăng ký đạt chuẩn và được đưa vào kế hoạch`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let percent = |share: &Percent| format!("{} %", number_text(share.get(), lang));
        match self {
            Self::Registered => bilingual!(
                lang,
                "đã đăng ký đạt chuẩn và được đưa vào kế hoạch",
                "registered and put in the plan"
            ),
            Self::AllCriteriaMet => bilingual!(
                lang,
                "100 % tiêu chí thực hiện trên địa bàn xã đạt chuẩn",
                "all criteria implemented in the commune met"
            ),
            Self::NoConstructionDebt => bilingual!(
                lang,
                "không nợ đọng xây dựng cơ bản",
                "no outstanding debt of basic construction"
            ),
            Self::ResidentsSatisfied { share: None } => bilingual!(
                lang,
                "tỷ lệ hài lòng của người dân",
                "share of residents satisfied"
            ),
            Self::ResidentsSatisfied { share: Some(share) } => bilingual!(
                lang,
                "từ {} người dân trở lên hài lòng",
                "at least {} of the residents satisfied",
                percent(share)
            ),
            Self::SecurityNotComplex => bilingual!(
                lang,
                "không phức tạp về an ninh, trật tự",
                "security and order not complex"
            ),
            Self::CommunesRecognised { share, others } => {
                let mut text = recognised(*share, ("xã", "communes"), lang);
                if let Some(others) = others {
                    text.extend(["; ", &others.text(lang)]);
                }
                text
            }
            Self::DistrictsRecognised { share } => recognised(*share, ("huyện", "districts"), lang),
            Self::DistrictCriteriaMet => bilingual!(
                lang,
                "100 % tiêu chí huyện đạt chuẩn",
                "all criteria of the district set met"
            ),
        }
    }
}

/// `100 % số xã được công nhận đạt chuẩn`, `từ 75 % số xã trở lên được công nhận đạt chuẩn`.
fn recognised(share: Percent, (vi, en): (&str, &str), lang: Lang) -> String {
    let percent = number_text(share.get(), lang);
    match lang {
        Lang::Vi if share == Percent::HUNDRED => {
            format!("{percent} % số {vi} được công nhận đạt chuẩn")
        }
        Lang::Vi => format!("từ {percent} % số {vi} trở lên được công nhận đạt chuẩn"),
        Lang::En => format!("at least {percent} % of the {en} recognised"),
    }
}

impl OtherCommunes {
    fn text(&self, lang: Lang) -> String {
        let number = self.at_least_criteria;
        let mut text = bilingual!(
            lang,
            "các xã còn lại đạt từ {number} tiêu chí trở lên",
            "each other commune meets at least {number} criteria"
        );
        if !self.including.is_empty() {
            let names: Vec<&str> = self.including.iter().map(|name| name.get(lang)).collect();
            let names = names.join(", ");
            text.push_str(&bilingual!(
                lang,
                ", trong đó có {names}",
                ", among them {names}"
            ));
        }
        text
    }
}

/// A case in which a regulation revokes a recognition (trường hợp thu hồi quyết định công nhận).
///
/// The serde form is `{"criteria_lost": {"at_least": "30", "below": "50", "with_one_of": […]}}`
/// or `{"communes_revoked": {"at_least": "30"}}`.
// May grow: a regulation of another period knows other cases.
#[doc(alias = "thu hồi")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum RevocationRule {
    /// A share of the criteria that are considered for the unit is not met.
    CriteriaLost {
        /// The least share of criteria not met, in percent; the bound belongs to it.
        at_least: Percent,
        /// The share at which the case ends, in percent; the bound does not belong to it. `None`
        /// when it has no end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        below: Option<Percent>,
        /// One of these criteria, by name, must be among those not met; empty when any will do.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        with_one_of: Vec<Label>,
    },
    /// A share of the communes of a district has its recognition revoked.
    CommunesRevoked {
        /// The least share, in percent of the communes of the district.
        at_least: Percent,
    },
}

impl RevocationRule {
    /// The case in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let percent = |share: &Percent| format!("{} %", number_text(share.get(), lang));
        match self {
            Self::CriteriaLost {
                at_least,
                below,
                with_one_of,
            } => {
                let from = percent(at_least);
                let mut text = match below.as_ref().map(percent) {
                    Some(below) => bilingual!(
                        lang,
                        "từ {from} đến dưới {below} số tiêu chí không đạt",
                        "{from} to under {below} of the criteria not met"
                    ),
                    None => bilingual!(
                        lang,
                        "từ {from} số tiêu chí trở lên không đạt",
                        "{from} or more of the criteria not met"
                    ),
                };
                if !with_one_of.is_empty() {
                    let names: Vec<&str> = with_one_of.iter().map(|name| name.get(lang)).collect();
                    let names = names.join("; ");
                    text.push_str(&bilingual!(
                        lang,
                        ", trong đó có một trong các tiêu chí: {names}",
                        ", one of these among them: {names}"
                    ));
                }
                text
            }
            Self::CommunesRevoked { at_least } => bilingual!(
                lang,
                "từ {} số xã trở lên bị thu hồi quyết định công nhận",
                "{} or more of the communes revoked",
                percent(at_least)
            ),
        }
    }
}
