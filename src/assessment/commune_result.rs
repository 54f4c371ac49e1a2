//! What an assessment of a commune came to.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::masks::VerdictMasks;
use super::{Assessment, CountingPolicy, CriteriaMet, Verdict};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::sorted::sort_by_key;
use crate::text::Lang;

/// What an assessment of a commune came to (kết quả đánh giá xã): the verdict on each criterion, or
/// only how many are met.
///
/// An [`Assessment`] is bound to its report and its standard; a result stands alone, so that a
/// province's state can be kept, compared and read from a table that knows no indicators. Many
/// tables know no criteria either: `xã Tu Lý, 17/19`.
///
/// The serde form is `{"commune": "04813", "date": "2018-12-31", "met": {"at_least": 17, "at_most":
/// 17, "of": 19}}`, with `policy` and `verdicts` (`{"1": "met", …}`) where the criteria are known.
///
/// ```
/// use nongthonmoi::assessment::{CommuneResult, CountingPolicy, Verdict};
/// use nongthonmoi::calendar::NaiveDate;
///
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let verdicts = vec![
///     ("1".parse().unwrap(), Verdict::Met),
///     ("2".parse().unwrap(), Verdict::NotMet),
///     ("3".parse().unwrap(), Verdict::Unknown),
/// ];
/// let result = CommuneResult::new(
///     "04813".parse().unwrap(),
///     date,
///     CountingPolicy::ONLY_MET,
///     verdicts,
/// )?;
/// assert_eq!((result.met().at_least(), result.met().at_most()), (1, 2));
/// let open: Vec<u8> = result.with(Verdict::NotMet).map(|number| number.get()).collect();
/// assert_eq!(open, [2]);
/// # Ok::<(), nongthonmoi::assessment::InvalidCommuneResult>(())
/// ```
// INVARIANT: verdicts are in the order of their numbers, each number once; where there are any,
// there is a policy, and `met` is about as many criteria and lies within what they allow.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "ResultForm", into = "ResultForm")]
pub struct CommuneResult {
    commune: CommuneCode,
    date: NaiveDate,
    met: CriteriaMet,
    policy: Option<CountingPolicy>,
    verdicts: Vec<(CriterionNumber, Verdict)>,
}

impl CommuneResult {
    /// What an assessment came to.
    #[must_use]
    pub fn of(assessment: &Assessment<'_>) -> Self {
        Self {
            commune: assessment.commune(),
            date: assessment.date(),
            met: assessment.criteria_met(),
            policy: Some(assessment.policy()),
            verdicts: assessment
                .criteria()
                .map(|(criterion, verdict)| (criterion.number(), verdict))
                .collect(),
        }
    }

    /// A result from the verdict on each criterion of a set, in any order. A criterion of which
    /// nothing is known is [`Verdict::Unknown`]; left out, it would not count among the criteria.
    ///
    /// # Errors
    /// [`InvalidCommuneResult::CriterionTwice`] for two verdicts on one criterion.
    pub fn new(
        commune: CommuneCode,
        date: NaiveDate,
        policy: CountingPolicy,
        mut verdicts: Vec<(CriterionNumber, Verdict)>,
    ) -> Result<Self, InvalidCommuneResult> {
        sort_by_key(&mut verdicts, |(number, _)| *number);
        let pairs = verdicts.iter().zip(verdicts.iter().skip(1));
        for ((number, _), (next, _)) in pairs {
            if number == next {
                return Err(InvalidCommuneResult::CriterionTwice {
                    commune,
                    criterion: *number,
                });
            }
        }
        let met = count(&verdicts, policy);
        Ok(Self {
            commune,
            date,
            met,
            policy: Some(policy),
            verdicts,
        })
    }

    /// A result of which only the number of criteria met is known.
    #[must_use]
    pub const fn counted(commune: CommuneCode, date: NaiveDate, met: CriteriaMet) -> Self {
        Self {
            commune,
            date,
            met,
            policy: None,
            verdicts: Vec::new(),
        }
    }

    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The day on which the result holds.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The number of criteria met.
    #[must_use]
    pub const fn met(&self) -> CriteriaMet {
        self.met
    }

    /// The policy under which criteria were counted; `None` when only a number is known.
    #[must_use]
    pub const fn policy(&self) -> Option<CountingPolicy> {
        self.policy
    }

    /// The verdicts, in ascending order of number; empty when only a number is known.
    #[must_use]
    pub fn verdicts(&self) -> &[(CriterionNumber, Verdict)] {
        &self.verdicts
    }

    /// The verdict on a criterion; `None` when the result does not know it.
    #[must_use]
    pub fn verdict(&self, number: CriterionNumber) -> Option<Verdict> {
        self.verdicts
            .iter()
            .find(|(one, _)| *one == number)
            .map(|(_, verdict)| *verdict)
    }

    /// The criteria that are decided and do not count under the policy, in ascending order of number: not met,
    /// and basically met or not applicable where the policy does not count them.
    pub fn not_counted(&self) -> impl Iterator<Item = CriterionNumber> {
        self.verdicts
            .iter()
            .filter(|(_, verdict)| {
                let counts = self.policy.is_some_and(|policy| policy.counts(*verdict));
                *verdict != Verdict::Unknown && !counts
            })
            .map(|(number, _)| *number)
    }

    /// The criteria with a verdict, in ascending order of number.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = CriterionNumber> {
        self.verdicts
            .iter()
            .filter(move |(_, one)| *one == verdict)
            .map(|(number, _)| *number)
    }
}

/// The number met that verdicts give; what is unknown may turn out met.
fn count(verdicts: &[(CriterionNumber, Verdict)], policy: CountingPolicy) -> CriteriaMet {
    // Each number once, so there are at most 255.
    let mut met = CriteriaMet::counted(0, 0, u8::try_from(verdicts.len()).unwrap_or(u8::MAX));
    for (_, verdict) in verdicts {
        met = met.moved((false, false), VerdictMasks::of(*verdict).counts(1, policy));
    }
    met
}

/// The serde form.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ResultForm {
    commune: CommuneCode,
    #[serde(with = "crate::date_form")]
    date: NaiveDate,
    met: CriteriaMet,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    policy: Option<CountingPolicy>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        with = "crate::entries_form"
    )]
    verdicts: Vec<(CriterionNumber, Verdict)>,
}

impl TryFrom<ResultForm> for CommuneResult {
    type Error = InvalidCommuneResult;

    fn try_from(form: ResultForm) -> Result<Self, InvalidCommuneResult> {
        let (commune, met) = (form.commune, form.met);
        let Some(policy) = form.policy else {
            return if form.verdicts.is_empty() {
                Ok(Self::counted(commune, form.date, met))
            } else {
                Err(InvalidCommuneResult::NoPolicy { commune })
            };
        };
        let result = Self::new(commune, form.date, policy, form.verdicts)?;
        let implied = result.met;
        // A part that is basically met can keep an open criterion from ever counting, so the
        // number may lie within what the verdicts allow.
        let within = implied.total() == met.total()
            && implied.at_least() == met.at_least()
            && implied.at_most() >= met.at_most();
        if within {
            Ok(Self { met, ..result })
        } else {
            Err(InvalidCommuneResult::Disagrees {
                commune,
                met,
                implied,
            })
        }
    }
}

impl From<CommuneResult> for ResultForm {
    fn from(result: CommuneResult) -> Self {
        Self {
            commune: result.commune,
            date: result.date,
            met: result.met,
            policy: result.policy,
            verdicts: result.verdicts,
        }
    }
}

/// Figures that are no result of a commune.
// May grow: further conditions can come with further forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidCommuneResult {
    /// Two verdicts on one criterion.
    #[error("commune `{commune}` has two verdicts on criterion `{criterion}`: keep one")]
    CriterionTwice {
        /// The commune.
        commune: CommuneCode,
        /// The criterion.
        criterion: CriterionNumber,
    },
    /// Verdicts without the policy under which they were counted.
    #[error("commune `{commune}` has verdicts but no `policy`: say how criteria are counted")]
    NoPolicy {
        /// The commune.
        commune: CommuneCode,
    },
    /// The number met is not the one that the verdicts give.
    #[error(
        "commune `{commune}` is said to meet {}, but its verdicts give {}: correct one of them",
        .met.text(Lang::En),
        .implied.text(Lang::En)
    )]
    Disagrees {
        /// The commune.
        commune: CommuneCode,
        /// The number.
        met: CriteriaMet,
        /// The number that the verdicts give.
        implied: CriteriaMet,
    },
}

impl InvalidCommuneResult {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::CriterionTwice { commune, criterion } => {
                format!("xã {commune} có hai kết quả cho tiêu chí {criterion}: chỉ giữ một")
            }
            Self::NoPolicy { commune } => format!(
                "xã {commune} có kết quả từng tiêu chí nhưng thiếu “policy”: ghi rõ cách đếm tiêu chí"
            ),
            Self::Disagrees {
                commune,
                met,
                implied,
            } => format!(
                "xã {commune} ghi đạt {}, nhưng kết quả từng tiêu chí cho {}: sửa một trong hai",
                met.text(lang),
                implied.text(lang)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::assessment::Treatment;
    use crate::calendar::date;

    fn number(number: u8) -> CriterionNumber {
        CriterionNumber::new(number).unwrap()
    }

    fn result(policy: CountingPolicy) -> CommuneResult {
        let verdicts = (1..).map(number).zip(Verdict::ALL).collect();
        CommuneResult::new(CommuneCode::of(4813), date(2018, 12, 31), policy, verdicts).unwrap()
    }

    #[test]
    fn the_policy_says_what_counts() {
        let [yes, no] = Treatment::ALL;
        for (policy, least) in [
            (CountingPolicy::new(no, no), 1),
            (CountingPolicy::new(yes, no), 2),
            (CountingPolicy::new(no, yes), 2),
            (CountingPolicy::new(yes, yes), 3),
        ] {
            let met = result(policy).met();
            assert_eq!(
                (met.at_least(), met.at_most(), met.total()),
                (least, least + 1, 5)
            );
        }
    }

    #[test]
    fn verdicts_stand_in_order_once() {
        let commune = CommuneCode::of(4813);
        let day = date(2018, 12, 31);
        let make = |verdicts| CommuneResult::new(commune, day, CountingPolicy::ONLY_MET, verdicts);
        let (one, two) = ((number(1), Verdict::Met), (number(2), Verdict::NotMet));
        assert_eq!(make(vec![two, one]), make(vec![one, two]));
        let error = make(vec![one, two, one]).unwrap_err();
        let twice = InvalidCommuneResult::CriterionTwice {
            commune,
            criterion: number(1),
        };
        assert_eq!(error, twice);
        assert!(error.text(Lang::Vi).contains("tiêu chí 1"));
    }

    #[test]
    fn a_number_alone_knows_no_criteria() {
        let met = CriteriaMet::new(17, 17, 19).unwrap();
        let counted = CommuneResult::counted(CommuneCode::of(4813), date(2018, 12, 31), met);
        assert_eq!((counted.met(), counted.policy()), (met, None));
        assert_eq!(counted.verdict(number(1)), None);
        assert_eq!(counted.with(Verdict::Met).count(), 0);
    }
}
