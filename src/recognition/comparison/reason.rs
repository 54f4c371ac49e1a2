//! What stands against a provision of a regulation, and the facts that a case may leave out.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{Answer, CriteriaMet, Reason};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::quantity::Percent;
use crate::recognition::{CriteriaLost, UnitCount};
use crate::text::{Label, Lang, codes, date_text, joined, number_text};

/// What stands against a condition of recognition or a case of revocation: a fact that says no, or one
/// that is missing.
// May grow: further provisions bring further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RegulationReason {
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
    /// No case of revocation of such a unit is known of the regulation.
    RulesNotKnown,
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
    /// The case of revocation is not one of such a unit.
    OtherUnit,
    /// The share of criteria not met lies outside that of the case of revocation.
    OtherShare {
        /// What is lost.
        lost: CriteriaLost,
    },
    /// The undecided criteria leave the share of criteria not met open.
    ShareOpen {
        /// What is lost.
        lost: CriteriaLost,
    },
    /// None of the criteria that the case of revocation names is lost.
    NoneOfTheNamed,
    /// Whether one of the criteria that the case of revocation names is lost is not known.
    NamedOpen {
        /// Those that are undecided; empty when the result knows no criteria, or when the set has
        /// none of these names.
        undecided: Vec<CriterionNumber>,
    },
    /// Too few of the communes are revoked.
    TooFewRevoked {
        /// Their number, of all communes.
        revoked: UnitCount,
    },
    /// How many of the communes are revoked is open.
    RevokedOpen {
        /// Their number, of all communes.
        revoked: UnitCount,
    },
}

impl Reason for RegulationReason {
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
            | Self::CommuneLacks { .. }
            | Self::OtherShare { .. }
            | Self::NoneOfTheNamed
            | Self::TooFewRevoked { .. } => Answer::No,
            Self::ConditionsNotKnown
            | Self::RulesNotKnown
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
            | Self::CriterionNotNamed { .. }
            | Self::OtherUnit
            | Self::ShareOpen { .. }
            | Self::NamedOpen { .. }
            | Self::RevokedOpen { .. } => Answer::CannotSay,
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm a reason, in both languages")]
    fn text(&self, lang: Lang) -> String {
        let percent = |share: &Percent| number_text(share.get(), lang);
        match self {
            Self::NotIssued { issued, date } => bilingual!(
                lang,
                "ngày {} quy định chưa được ban hành (ban hành ngày {})",
                "on {} the regulation was not issued yet (issued on {})",
                date_text(*date, lang),
                date_text(*issued, lang)
            ),
            Self::ConditionsNotKnown => bilingual!(
                lang,
                "chưa có thông tin về điều kiện đối với loại đơn vị này",
                "the conditions for such a unit are not known"
            ),
            Self::RulesNotKnown => bilingual!(
                lang,
                "chưa có thông tin về trường hợp thu hồi theo quy định này",
                "no case of revocation is known of the regulation"
            ),
            Self::ShareNotKnown => bilingual!(
                lang,
                "chưa có thông tin về tỷ lệ mà quy định yêu cầu",
                "the share that the regulation asks for is not known"
            ),
            Self::Missing { fact } => bilingual!(
                lang,
                "chưa có thông tin: {}",
                "not known: {}",
                fact.label().get(lang)
            ),
            Self::OtherCommune { given } => bilingual!(
                lang,
                "số liệu là của xã {given}",
                "the figures are those of commune {given}"
            ),
            Self::LaterResult { dated } => bilingual!(
                lang,
                "kết quả đánh giá có sau đó, ngày {}",
                "the result is later, of {}",
                date_text(*dated, lang)
            ),
            Self::NotRegistered => bilingual!(lang, "chưa đăng ký", "not registered"),
            Self::RegistrationOpen => bilingual!(
                lang,
                "chưa rõ đã đăng ký cho năm này hay chưa",
                "whether it is registered for the year is open"
            ),
            Self::CriteriaLost { lost, criteria } => bilingual!(
                lang,
                "không đạt {}{}",
                "{} not met{}",
                lost.text(lang),
                in_brackets(criteria)
            ),
            Self::CriteriaUndecided { lost, criteria } => bilingual!(
                lang,
                "chưa có kết luận{}, có thể không đạt {}",
                "undecided{}, {} may be not met",
                in_brackets(criteria),
                lost.text(lang)
            ),
            Self::NothingConsidered => bilingual!(
                lang,
                "kết quả đánh giá không xem xét tiêu chí nào",
                "the result considers no criterion"
            ),
            Self::ConstructionDebt => bilingual!(
                lang,
                "còn nợ đọng xây dựng cơ bản",
                "there is outstanding debt of basic construction"
            ),
            Self::SatisfactionBelow { satisfied, share } => bilingual!(
                lang,
                "{} % người dân hài lòng, phải từ {} % trở lên",
                "{} % satisfied, must be at least {} %",
                percent(satisfied),
                percent(share)
            ),
            Self::SecurityComplex => bilingual!(
                lang,
                "tình hình an ninh, trật tự phức tạp",
                "the situation of security and order is complex"
            ),
            Self::DistrictCriteriaNotMet => bilingual!(
                lang,
                "chưa đạt các tiêu chí huyện",
                "the criteria of the district set are not met"
            ),
            Self::UnitsBelow { recognised, share } => bilingual!(
                lang,
                "{} đơn vị được công nhận, phải từ {} % trở lên",
                "{} units recognised, must be at least {} %",
                recognised.text(lang),
                percent(share)
            ),
            Self::UnitsOpen { recognised, share } => bilingual!(
                lang,
                "mới biết {} đơn vị được công nhận, phải từ {} % trở lên",
                "only known: {} units recognised, must be at least {} %",
                recognised.text(lang),
                percent(share)
            ),
            Self::TooManyCommunes { of } => bilingual!(
                lang,
                "đã liệt kê nhiều hơn {of} xã",
                "more than {of} communes are given"
            ),
            Self::CommuneTwice { commune } => bilingual!(
                lang,
                "xã {commune} được liệt kê hai lần",
                "commune {commune} is given twice"
            ),
            Self::CommuneBelow {
                commune,
                met,
                at_least,
            } => bilingual!(
                lang,
                "xã {} đạt {}, phải từ {} tiêu chí trở lên",
                "commune {} meets {}, must be at least {}",
                commune,
                met.text(lang),
                at_least
            ),
            Self::CommuneLacks { commune, criterion } => bilingual!(
                lang,
                "xã {} chưa đạt tiêu chí {}",
                "commune {} does not meet the criterion {}",
                commune,
                criterion.get(lang)
            ),
            Self::CommuneOpen { commune } => bilingual!(
                lang,
                "chưa đủ thông tin về xã {commune}",
                "too little is known of commune {commune}"
            ),
            Self::CommunesNotGiven { communes } => bilingual!(
                lang,
                "chưa có thông tin về {communes} xã",
                "nothing is known of {communes} communes"
            ),
            Self::CriterionNotNamed { criterion } => bilingual!(
                lang,
                "bộ tiêu chí không có tiêu chí “{}”",
                "the set has no criterion “{}”",
                criterion.get(lang)
            ),
            Self::OtherUnit => bilingual!(
                lang,
                "trường hợp này không áp dụng cho loại đơn vị đang xét",
                "the case is not one of such a unit"
            ),
            Self::OtherShare { lost } => {
                bilingual!(lang, "không đạt {}", "{} not met", lost.text(lang))
            }
            Self::ShareOpen { lost } => bilingual!(
                lang,
                "mới biết không đạt {}",
                "only known: {} not met",
                lost.text(lang)
            ),
            Self::NoneOfTheNamed => bilingual!(
                lang,
                "không có tiêu chí nào trong số được nêu không đạt",
                "none of the named criteria is lost"
            ),
            Self::NamedOpen { undecided } if undecided.is_empty() => bilingual!(
                lang,
                "chưa biết kết quả của các tiêu chí được nêu",
                "the results of the named criteria are not known"
            ),
            Self::NamedOpen { undecided } => bilingual!(
                lang,
                "chưa có kết luận về tiêu chí {}",
                "undecided: criteria {}",
                joined(undecided, ", ")
            ),
            Self::TooFewRevoked { revoked } => bilingual!(
                lang,
                "{} xã bị thu hồi",
                "{} communes revoked",
                revoked.text(lang)
            ),
            Self::RevokedOpen { revoked } => bilingual!(
                lang,
                "mới biết {} xã bị thu hồi",
                "only known: {} communes revoked",
                revoked.text(lang)
            ),
        }
    }
}

/// ` (2, 10)`, or nothing.
fn in_brackets(criteria: &[CriterionNumber]) -> String {
    if criteria.is_empty() {
        String::new()
    } else {
        format!(" ({})", joined(criteria, ", "))
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
