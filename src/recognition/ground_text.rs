//! What stands against a condition, in words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::ConditionGround;
use crate::criteria::CriterionNumber;
use crate::text::{Lang, date_text, number_text};

impl ConditionGround {
    pub(super) fn vietnamese(&self) -> String {
        let lang = Lang::Vi;
        match self {
            Self::NotIssued { issued, date } => format!(
                "ngày {} quy định chưa được ban hành (ban hành ngày {})",
                date_text(*date, lang),
                date_text(*issued, lang)
            ),
            Self::ConditionsNotKnown => {
                "chưa có thông tin về điều kiện đối với loại đơn vị này".into()
            }
            Self::ShareNotKnown => "chưa có thông tin về tỷ lệ mà quy định yêu cầu".into(),
            Self::Missing { fact } => format!("chưa có thông tin: {}", fact.label().vi()),
            Self::OtherCommune { given } => format!("số liệu là của xã {given}"),
            Self::LaterResult { dated } => {
                format!(
                    "kết quả đánh giá có sau đó, ngày {}",
                    date_text(*dated, lang)
                )
            }
            Self::NotRegistered => "chưa đăng ký".into(),
            Self::RegistrationOpen => "chưa rõ đã đăng ký cho năm này hay chưa".into(),
            Self::CriteriaLost { lost, criteria } => {
                format!("không đạt {}{}", lost.text(lang), in_brackets(criteria))
            }
            Self::CriteriaUndecided { lost, criteria } => format!(
                "chưa có kết luận{}, có thể không đạt {}",
                in_brackets(criteria),
                lost.text(lang)
            ),
            Self::NothingConsidered => "kết quả đánh giá không xem xét tiêu chí nào".into(),
            Self::ConstructionDebt => "còn nợ đọng xây dựng cơ bản".into(),
            Self::SatisfactionBelow { satisfied, share } => format!(
                "{} % người dân hài lòng, phải từ {} % trở lên",
                number_text(satisfied.get(), lang),
                number_text(share.get(), lang)
            ),
            Self::SecurityComplex => "tình hình an ninh, trật tự phức tạp".into(),
            Self::DistrictCriteriaNotMet => "chưa đạt các tiêu chí huyện".into(),
            Self::UnitsBelow { recognised, share } => format!(
                "{} đơn vị được công nhận, phải từ {} % trở lên",
                recognised.text(lang),
                number_text(share.get(), lang)
            ),
            Self::UnitsOpen { recognised, share } => format!(
                "mới biết {} đơn vị được công nhận, phải từ {} % trở lên",
                recognised.text(lang),
                number_text(share.get(), lang)
            ),
            Self::TooManyCommunes { of } => format!("đã liệt kê nhiều hơn {of} xã"),
            Self::CommuneTwice { commune } => format!("xã {commune} được liệt kê hai lần"),
            Self::CommuneBelow {
                commune,
                met,
                at_least,
            } => format!(
                "xã {commune} đạt {}, phải từ {at_least} tiêu chí trở lên",
                met.text(lang)
            ),
            Self::CommuneLacks { commune, criterion } => {
                format!("xã {commune} chưa đạt tiêu chí {}", criterion.vi())
            }
            Self::CommuneOpen { commune } => format!("chưa đủ thông tin về xã {commune}"),
            Self::CommunesNotGiven { communes } => format!("chưa có thông tin về {communes} xã"),
            Self::CriterionNotNamed { criterion } => {
                format!("bộ tiêu chí không có tiêu chí “{}”", criterion.vi())
            }
        }
    }

    pub(super) fn english(&self) -> String {
        let lang = Lang::En;
        match self {
            Self::NotIssued { issued, date } => format!(
                "on {} the regulation was not issued yet (issued on {})",
                date_text(*date, lang),
                date_text(*issued, lang)
            ),
            Self::ConditionsNotKnown => "the conditions for such a unit are not known".into(),
            Self::ShareNotKnown => "the share that the regulation asks for is not known".into(),
            Self::Missing { fact } => format!("not known: {}", fact.label().en()),
            Self::OtherCommune { given } => format!("the figures are those of commune {given}"),
            Self::LaterResult { dated } => {
                format!("the result is later, of {}", date_text(*dated, lang))
            }
            Self::NotRegistered => "not registered".into(),
            Self::RegistrationOpen => "whether it is registered for the year is open".into(),
            Self::CriteriaLost { lost, criteria } => {
                format!("{} not met{}", lost.text(lang), in_brackets(criteria))
            }
            Self::CriteriaUndecided { lost, criteria } => format!(
                "undecided{}, {} may be not met",
                in_brackets(criteria),
                lost.text(lang)
            ),
            Self::NothingConsidered => "the result considers no criterion".into(),
            Self::ConstructionDebt => "there is outstanding debt of basic construction".into(),
            Self::SatisfactionBelow { satisfied, share } => {
                format!("{satisfied} % satisfied, must be at least {share} %")
            }
            Self::SecurityComplex => "the situation of security and order is complex".into(),
            Self::DistrictCriteriaNotMet => "the criteria of the district set are not met".into(),
            Self::UnitsBelow { recognised, share } => format!(
                "{} units recognised, must be at least {share} %",
                recognised.text(lang)
            ),
            Self::UnitsOpen { recognised, share } => format!(
                "only known: {} units recognised, must be at least {share} %",
                recognised.text(lang)
            ),
            Self::TooManyCommunes { of } => format!("more than {of} communes are given"),
            Self::CommuneTwice { commune } => format!("commune {commune} is given twice"),
            Self::CommuneBelow {
                commune,
                met,
                at_least,
            } => format!(
                "commune {commune} meets {}, must be at least {at_least}",
                met.text(lang)
            ),
            Self::CommuneLacks { commune, criterion } => {
                format!(
                    "commune {commune} does not meet the criterion {}",
                    criterion.en()
                )
            }
            Self::CommuneOpen { commune } => format!("too little is known of commune {commune}"),
            Self::CommunesNotGiven { communes } => {
                format!("nothing is known of {communes} communes")
            }
            Self::CriterionNotNamed { criterion } => {
                format!("the set has no criterion “{}”", criterion.en())
            }
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
