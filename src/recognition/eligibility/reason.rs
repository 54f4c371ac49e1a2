//! What stands against a condition of recognition, and the facts that a case may leave out.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{Answer, CriteriaMet, Reason};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::quantity::Percent;
use crate::recognition::{CriteriaLost, UnitCount};
use crate::text::{Label, Lang, codes, date_text, number_text};

/// What stands against a condition of recognition: a fact that says no, or one that is missing.
// May grow: further conditions bring further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConditionReason {
    /// The regulation was issued after the day that is asked about.
    NotIssued {
        /// The day of issue.
        #[serde(with = "crate::date_form")]
        issued: NaiveDate,
        /// The day that is asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// No condition for such a unit is known of the regulation.
    ConditionsNotKnown,
    /// The regulation asks for a share that is not known.
    ShareNotKnown,
    /// The case does not say.
    Missing {
        /// What it does not say.
        fact: CaseFact,
    },
    /// The history or the result is of another commune.
    OtherCommune {
        /// The commune whose it is.
        given: CommuneCode,
    },
    /// The result is of a day after the one that is asked about.
    LaterResult {
        /// The day of the result.
        #[serde(with = "crate::date_form")]
        dated: NaiveDate,
    },
    /// Not registered for the year.
    NotRegistered,
    /// The history leaves open whether it is registered for the year.
    RegistrationOpen,
    /// Criteria are not met.
    CriteriaLost {
        /// Their number, of those considered.
        lost: CriteriaLost,
        /// Their numbers; empty when the result is only a number.
        criteria: Vec<CriterionNumber>,
    },
    /// Criteria are undecided.
    CriteriaUndecided {
        /// The number that may be lost, of those considered.
        lost: CriteriaLost,
        /// Their numbers; empty when the result is only a number.
        criteria: Vec<CriterionNumber>,
    },
    /// The result considers no criterion at all.
    NothingConsidered,
    /// There is outstanding debt of basic construction.
    ConstructionDebt,
    /// Too few residents are satisfied.
    SatisfactionBelow {
        /// The share that is.
        satisfied: Percent,
        /// The share that is asked for.
        share: Percent,
    },
    /// The situation of security and order is complex.
    SecurityComplex,
    /// Criteria of the district set are not met.
    DistrictCriteriaNotMet,
    /// Too few units are recognised.
    UnitsBelow {
        /// Their number, of all units.
        recognised: UnitCount,
        /// The share that is asked for.
        share: Percent,
    },
    /// How many units are recognised is open.
    UnitsOpen {
        /// Their number, of all units.
        recognised: UnitCount,
        /// The share that is asked for.
        share: Percent,
    },
    /// More communes are given than the district has.
    TooManyCommunes {
        /// The number that it has.
        of: u32,
    },
    /// A commune is given twice.
    CommuneTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// A commune that is not recognised meets too few criteria.
    CommuneBelow {
        /// The commune.
        commune: CommuneCode,
        /// How many it meets.
        met: CriteriaMet,
        /// How many it should meet.
        at_least: u8,
    },
    /// A commune that is not recognised lacks a criterion that it must meet.
    CommuneLacks {
        /// The commune.
        commune: CommuneCode,
        /// The criterion.
        criterion: Label,
    },
    /// What is asked of a commune that is not recognised, or may not be, cannot be said of it.
    CommuneOpen {
        /// The commune.
        commune: CommuneCode,
    },
    /// Nothing is known of some of the communes.
    CommunesNotGiven {
        /// Their number.
        communes: u32,
    },
    /// The set of the results has no criterion of this name.
    CriterionNotNamed {
        /// The name.
        criterion: Label,
    },
}

impl Reason for ConditionReason {
    fn answer(&self) -> Answer {
        match self {
            Self::NotIssued { .. }
            | Self::NotRegistered
            | Self::CriteriaLost { .. }
            | Self::ConstructionDebt
            | Self::SatisfactionBelow { .. }
            | Self::SecurityComplex
            | Self::DistrictCriteriaNotMet
            | Self::UnitsBelow { .. }
            | Self::CommuneBelow { .. }
            | Self::CommuneLacks { .. } => Answer::No,
            Self::ConditionsNotKnown
            | Self::ShareNotKnown
            | Self::Missing { .. }
            | Self::OtherCommune { .. }
            | Self::LaterResult { .. }
            | Self::RegistrationOpen
            | Self::CriteriaUndecided { .. }
            | Self::NothingConsidered
            | Self::UnitsOpen { .. }
            | Self::TooManyCommunes { .. }
            | Self::CommuneTwice { .. }
            | Self::CommuneOpen { .. }
            | Self::CommunesNotGiven { .. }
            | Self::CriterionNotNamed { .. } => Answer::CannotSay,
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm a reason, in both languages")]
    fn text(&self, lang: Lang) -> String {
        let (vi, en): (String, String) = match self {
            Self::NotIssued { issued, date } => (
                format!(
                    "ngày {} quy định chưa được ban hành (ban hành ngày {})",
                    date_text(*date, lang),
                    date_text(*issued, lang)
                ),
                format!(
                    "on {} the regulation was not issued yet (issued on {})",
                    date_text(*date, lang),
                    date_text(*issued, lang)
                ),
            ),
            Self::ConditionsNotKnown => (
                "chưa có thông tin về điều kiện đối với loại đơn vị này".into(),
                "the conditions for such a unit are not known".into(),
            ),
            Self::ShareNotKnown => (
                "chưa có thông tin về tỷ lệ mà quy định yêu cầu".into(),
                "the share that the regulation asks for is not known".into(),
            ),
            Self::Missing { fact } => (
                format!("chưa có thông tin: {}", fact.label().vi()),
                format!("not known: {}", fact.label().en()),
            ),
            Self::OtherCommune { given } => (
                format!("số liệu là của xã {given}"),
                format!("the figures are those of commune {given}"),
            ),
            Self::LaterResult { dated } => (
                format!(
                    "kết quả đánh giá có sau đó, ngày {}",
                    date_text(*dated, lang)
                ),
                format!("the result is later, of {}", date_text(*dated, lang)),
            ),
            Self::NotRegistered => ("chưa đăng ký".into(), "not registered".into()),
            Self::RegistrationOpen => (
                "chưa rõ đã đăng ký cho năm này hay chưa".into(),
                "whether it is registered for the year is open".into(),
            ),
            Self::CriteriaLost { lost, criteria } => (
                format!("không đạt {}{}", lost.text(lang), in_brackets(criteria)),
                format!("{} not met{}", lost.text(lang), in_brackets(criteria)),
            ),
            Self::CriteriaUndecided { lost, criteria } => (
                format!(
                    "chưa có kết luận{}, có thể không đạt {}",
                    in_brackets(criteria),
                    lost.text(lang)
                ),
                format!(
                    "undecided{}, {} may be not met",
                    in_brackets(criteria),
                    lost.text(lang)
                ),
            ),
            Self::NothingConsidered => (
                "kết quả đánh giá không xem xét tiêu chí nào".into(),
                "the result considers no criterion".into(),
            ),
            Self::ConstructionDebt => (
                "còn nợ đọng xây dựng cơ bản".into(),
                "there is outstanding debt of basic construction".into(),
            ),
            Self::SatisfactionBelow { satisfied, share } => (
                format!(
                    "{} % người dân hài lòng, phải từ {} % trở lên",
                    number_text(satisfied.get(), lang),
                    number_text(share.get(), lang)
                ),
                format!("{satisfied} % satisfied, must be at least {share} %"),
            ),
            Self::SecurityComplex => (
                "tình hình an ninh, trật tự phức tạp".into(),
                "the situation of security and order is complex".into(),
            ),
            Self::DistrictCriteriaNotMet => (
                "chưa đạt các tiêu chí huyện".into(),
                "the criteria of the district set are not met".into(),
            ),
            Self::UnitsBelow { recognised, share } => (
                format!(
                    "{} đơn vị được công nhận, phải từ {} % trở lên",
                    recognised.text(lang),
                    number_text(share.get(), lang)
                ),
                format!(
                    "{} units recognised, must be at least {share} %",
                    recognised.text(lang)
                ),
            ),
            Self::UnitsOpen { recognised, share } => (
                format!(
                    "mới biết {} đơn vị được công nhận, phải từ {} % trở lên",
                    recognised.text(lang),
                    number_text(share.get(), lang)
                ),
                format!(
                    "only known: {} units recognised, must be at least {share} %",
                    recognised.text(lang)
                ),
            ),
            Self::TooManyCommunes { of } => (
                format!("đã liệt kê nhiều hơn {of} xã"),
                format!("more than {of} communes are given"),
            ),
            Self::CommuneTwice { commune } => (
                format!("xã {commune} được liệt kê hai lần"),
                format!("commune {commune} is given twice"),
            ),
            Self::CommuneBelow {
                commune,
                met,
                at_least,
            } => (
                format!(
                    "xã {commune} đạt {}, phải từ {at_least} tiêu chí trở lên",
                    met.text(lang)
                ),
                format!(
                    "commune {commune} meets {}, must be at least {at_least}",
                    met.text(lang)
                ),
            ),
            Self::CommuneLacks { commune, criterion } => (
                format!("xã {commune} chưa đạt tiêu chí {}", criterion.vi()),
                format!(
                    "commune {commune} does not meet the criterion {}",
                    criterion.en()
                ),
            ),
            Self::CommuneOpen { commune } => (
                format!("chưa đủ thông tin về xã {commune}"),
                format!("too little is known of commune {commune}"),
            ),
            Self::CommunesNotGiven { communes } => (
                format!("chưa có thông tin về {communes} xã"),
                format!("nothing is known of {communes} communes"),
            ),
            Self::CriterionNotNamed { criterion } => (
                format!("bộ tiêu chí không có tiêu chí “{}”", criterion.vi()),
                format!("the set has no criterion “{}”", criterion.en()),
            ),
        };
        match lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }
}

/// ` (2, 10)`, or nothing.
fn in_brackets(criteria: &[CriterionNumber]) -> String {
    let numbers: Vec<String> = criteria.iter().map(ToString::to_string).collect();
    if numbers.is_empty() {
        String::new()
    } else {
        format!(" ({})", numbers.join(", "))
    }
}

codes! {
    /// A fact that a case may not say.
    // May grow: further conditions ask for further facts.
    open enum CaseFact: "fact of a case" {
        /// Whether the unit is registered.
        Registration = "registration", "việc đăng ký", "registration";
        /// What the assessment of the criteria came to.
        Result = "result", "kết quả đánh giá tiêu chí", "result of the criteria";
        /// Whether there is outstanding debt of basic construction.
        ConstructionDebt = "construction-debt",
            "nợ đọng xây dựng cơ bản", "debt of basic construction";
        /// The share of residents who are satisfied.
        Satisfaction = "satisfaction",
            "tỷ lệ hài lòng của người dân", "share of residents satisfied";
        /// Whether the situation of security is complex.
        Security = "security", "tình hình an ninh, trật tự", "situation of security and order";
        /// How many communes there are and which are recognised.
        Communes = "communes", "số xã và số xã được công nhận", "communes recognised";
        /// How many districts there are and are recognised.
        Districts = "districts", "số huyện và số huyện được công nhận", "districts recognised";
        /// Whether the criteria of the district set are met.
        DistrictCriteria = "district-criteria",
            "kết quả các tiêu chí huyện", "result of the district set";
        /// The names of the criteria.
        CriterionNames = "criterion-names", "tên các tiêu chí", "names of the criteria";
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for fact in CaseFact::ALL {
            assert_eq!(fact.to_string().parse(), Ok(*fact));
        }
        assert_eq!("debt".parse::<CaseFact>().unwrap_err().input(), "debt");
    }
}
