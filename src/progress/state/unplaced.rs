//! What a state says and what is counted nowhere.

use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use super::Reporter;
use crate::calendar::ReportingPeriod;
use crate::place::{CommuneCode, DistrictCode};
use crate::text::{Lang, date_text};

/// Something that a state says and that is counted nowhere, with the reason (số liệu không tính
/// được).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: states will hold further things.
#[non_exhaustive]
pub enum Unplaced {
    /// The code is no commune of the province on the day.
    NotACommune {
        /// The code.
        commune: CommuneCode,
    },
    /// On the day of the record the code belonged to another unit than on the day of the state.
    AnotherUnit {
        /// The code.
        commune: CommuneCode,
        /// The day of the record.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
    },
    /// On the day of the record the unit of the code was not yet what it is on the day of the state:
    /// it took in others or lost a part in between.
    OtherArea {
        /// The code.
        commune: CommuneCode,
        /// The day of the record.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
    },
    /// A figure of a district that the province does not have on the day.
    UnknownDistrict {
        /// The district.
        district: DistrictCode,
    },
    /// The plan has no task of the number.
    UnknownTask {
        /// The number.
        number: u16,
    },
    /// The plan has no duty of the code.
    UnknownDuty {
        /// The code.
        duty: String,
    },
    /// The duty is not due for the period.
    NotDue {
        /// The code of the duty.
        duty: String,
        /// The period.
        period: ReportingPeriod,
    },
    /// The duty does not bind who fulfilled it.
    NotBound {
        /// The code of the duty.
        duty: String,
        /// Who fulfilled it.
        by: Reporter,
    },
}

impl Unplaced {
    /// What is not counted, and why.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::NotACommune { commune }, Lang::Vi) => {
                format!("mã {commune} không phải là xã của tỉnh vào ngày này")
            }
            (Self::NotACommune { commune }, Lang::En) => {
                format!("{commune} is no commune of the province on the day")
            }
            (Self::AnotherUnit { commune, on }, Lang::Vi) => format!(
                "mã {commune} vào ngày {} là của đơn vị khác",
                date_text(*on, lang)
            ),
            (Self::AnotherUnit { commune, on }, Lang::En) => format!(
                "{commune} belonged to another unit on {}",
                date_text(*on, lang)
            ),
            (Self::OtherArea { commune, on }, Lang::Vi) => format!(
                "xã mang mã {commune} đã sáp nhập hoặc chia tách sau ngày {}",
                date_text(*on, lang)
            ),
            (Self::OtherArea { commune, on }, Lang::En) => format!(
                "{commune} was merged with others or divided after {}",
                date_text(*on, lang)
            ),
            (Self::UnknownDistrict { district }, Lang::Vi) => {
                format!("mã huyện {district} không có trong tỉnh vào ngày này")
            }
            (Self::UnknownDistrict { district }, Lang::En) => {
                format!("{district} is no district of the province on the day")
            }
            (Self::UnknownTask { number }, Lang::Vi) => {
                format!("kế hoạch không có nhiệm vụ {number}")
            }
            (Self::UnknownTask { number }, Lang::En) => format!("the plan has no task {number}"),
            (Self::UnknownDuty { duty }, Lang::Vi) => {
                format!("kế hoạch không có nhiệm vụ định kỳ “{duty}”")
            }
            (Self::UnknownDuty { duty }, Lang::En) => format!("the plan has no duty `{duty}`"),
            (Self::NotDue { duty, period }, Lang::Vi) => {
                format!("“{duty}” không đến hạn cho kỳ {}", period.text(lang))
            }
            (Self::NotDue { duty, period }, Lang::En) => {
                format!("`{duty}` is not due for {}", period.text(lang))
            }
            (Self::NotBound { duty, by }, Lang::Vi) => {
                format!("“{duty}” không giao cho {}", reporter(by))
            }
            (Self::NotBound { duty, by }, Lang::En) => {
                format!("`{duty}` does not bind {}", reporter(by))
            }
        }
    }
}

fn reporter(by: &Reporter) -> String {
    match by {
        Reporter::District(district) => format!("{district}"),
        Reporter::Agency(name) => name.clone(),
    }
}
