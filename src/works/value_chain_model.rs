//! Value-chain models and the judgements on whether they are effective.
//!
//! [`ValueChainModel::effective_on`] is the question; [`ModelReason`] names what stands against a yes.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::value_chain::{Certification, ChainLink, Participant, ParticipantRole};
use crate::assessment::{Answer, Conclusion, Reason};
use crate::place::CommuneCode;
use crate::sorted::sort;
use crate::text::{Lang, date_text};

/// A production model along a value chain (mô hình sản xuất phát triển theo chuỗi giá trị).
///
/// It counts towards a quota on a date when it is effective then:
/// [`effective_on`](Self::effective_on) says whether it is.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::text::Lang;
/// use nongthonmoi::works::{EffectJudgement, ValueChainModel};
///
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let mut model = ValueChainModel::new("cam".into(), "04813".parse()?);
/// let conclusion = model.effective_on(date);
/// assert_eq!(conclusion.text(Lang::Vi), "chưa thể kết luận: chưa được đánh giá hiệu quả");
///
/// let on = NaiveDate::from_ymd_opt(2018, 11, 20).unwrap();
/// model.judgements.push(EffectJudgement::new(true, "Phòng NN&PTNT".into(), on));
/// assert!(model.effective_on(date).holds());
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
#[doc(alias = "mô hình chuỗi giá trị")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: reports tell more of a model, for example its area and its turnover.
#[non_exhaustive]
pub struct ValueChainModel {
    /// The product (sản phẩm).
    pub product: String,
    /// The commune where the model is.
    pub commune: CommuneCode,
    /// Whether the product is the commune's own in "one commune, one product" (mỗi xã một sản
    /// phẩm), the scheme of the plan 18/KH-UBND, II.8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_commune_one_product: Option<bool>,
    /// Who takes part, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    /// The links of the chain, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<ChainLink>,
    /// How the product is certified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certification: Option<Certification>,
    /// The judgements on whether it is effective, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judgements: Vec<EffectJudgement>,
    /// The first day on which it ran.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    pub start: Option<NaiveDate>,
    /// The last day on which it ran; absent while it still runs.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    pub end: Option<NaiveDate>,
}

impl ValueChainModel {
    /// A model of which only product and commune are known.
    #[must_use]
    pub const fn new(product: String, commune: CommuneCode) -> Self {
        Self {
            product,
            commune,
            one_commune_one_product: None,
            participants: Vec::new(),
            links: Vec::new(),
            certification: None,
            judgements: Vec::new(),
            start: None,
            end: None,
        }
    }

    /// Whether somebody takes part in a role.
    #[must_use]
    pub fn has(&self, role: ParticipantRole) -> bool {
        self.participants
            .iter()
            .any(|participant| participant.role == role)
    }

    /// Whether all four houses take part (liên kết bốn nhà): state, scientist, enterprise and
    /// farmer. A cooperative does not stand for any of them.
    #[must_use]
    pub fn is_four_house_link(&self) -> bool {
        ParticipantRole::HOUSES.iter().all(|house| self.has(*house))
    }

    /// Whether it is effective on a date: running then, and effective by the latest judgement on or
    /// before it.
    ///
    /// - Two judgements of that day that differ leave it open, as do none at all.
    /// - A model whose start is not known had begun when somebody judged it.
    /// - A model without an end still runs.
    #[must_use]
    pub fn effective_on(&self, date: NaiveDate) -> Conclusion<ModelReason> {
        let not_started = self
            .start
            .filter(|start| *start > date)
            .map(|start| ModelReason::NotStarted { start, date });
        let ended = self
            .end
            .filter(|end| *end < date)
            .map(|end| ModelReason::Ended { end, date });
        let reasons = [not_started, ended, self.judgement_reason(date)];
        Conclusion::of(reasons.into_iter().flatten().collect())
    }

    /// The model with its inner lists sorted: two rows of one model are equal then.
    pub(super) fn with_sorted_lists(&self) -> Self {
        let mut model = self.clone();
        sort(&mut model.participants);
        for link in &mut model.links {
            sort(&mut link.stages);
        }
        sort(&mut model.links);
        sort(&mut model.judgements);
        model
    }

    fn judgement_reason(&self, date: NaiveDate) -> Option<ModelReason> {
        let days = || self.judgements.iter().map(|judgement| judgement.on);
        let Some(on) = days().filter(|day| *day <= date).max() else {
            let later = |on| ModelReason::JudgedLater { on, date };
            return Some(days().min().map_or(ModelReason::NotJudged, later));
        };
        let latest = || {
            self.judgements
                .iter()
                .filter(|judgement| judgement.on == on)
        };
        let against = latest()
            .filter(|judgement| !judgement.effective)
            .map(|judgement| &judgement.by)
            .min()?;
        if latest().any(|judgement| judgement.effective) {
            Some(ModelReason::JudgementsConflict { on })
        } else {
            let by = against.clone();
            Some(ModelReason::JudgedIneffective { by, on })
        }
    }
}

/// A judgement on whether a value-chain model is effective (đánh giá hiệu quả): who made it, and
/// when.
///
/// The plan 18/KH-UBND asks in I.4 for effective models (`có hiệu quả`) and does not say what makes
/// one effective, so that somebody must judge it.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: a judgement can bring the figures that it rests on.
#[non_exhaustive]
pub struct EffectJudgement {
    /// Whether the model is effective.
    pub effective: bool,
    /// Who judged (cơ quan đánh giá).
    pub by: String,
    /// The day of the judgement.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
}

impl EffectJudgement {
    /// A judgement by somebody on a day.
    #[must_use]
    pub const fn new(effective: bool, by: String, on: NaiveDate) -> Self {
        Self { effective, by, on }
    }
}

/// What stands against a value-chain model as an effective one on a date (lý do), under objective
/// I.4 of the plan 18/KH-UBND.
///
/// The serde form is written only: `"not_judged"`, `{"judgements_conflict": {"on": "2018-12-01"}}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: plans of other years ask for other things.
#[non_exhaustive]
pub enum ModelReason {
    /// The model starts only after the date.
    NotStarted {
        /// When it starts.
        #[serde(with = "crate::date_form")]
        start: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// The model ended before the date.
    Ended {
        /// The last day on which it ran.
        #[serde(with = "crate::date_form")]
        end: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// Nobody has judged whether it is effective.
    NotJudged,
    /// It was judged only after the date.
    JudgedLater {
        /// The day of the first judgement.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// The latest judgement says that it is not effective.
    JudgedIneffective {
        /// Who judged; of several on the same day the first by name.
        by: String,
        /// The day of the judgement.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
    },
    /// The latest judgements are of the same day and differ.
    JudgementsConflict {
        /// The day of the judgements.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
    },
}

impl Reason for ModelReason {
    fn answer(&self) -> Answer {
        match self {
            Self::NotJudged | Self::JudgedLater { .. } | Self::JudgementsConflict { .. } => {
                Answer::CannotSay
            }
            Self::NotStarted { .. } | Self::Ended { .. } | Self::JudgedIneffective { .. } => {
                Answer::No
            }
        }
    }

    fn text(&self, lang: Lang) -> String {
        let day = |date: &NaiveDate| date_text(*date, lang);
        match self {
            Self::NotStarted { start, date } => bilingual!(
                lang,
                "mô hình bắt đầu ngày {}, sau ngày {}",
                "it starts on {}, after {}",
                day(start),
                day(date)
            ),
            Self::Ended { end, date } => bilingual!(
                lang,
                "mô hình kết thúc ngày {}, trước ngày {}",
                "it ended on {}, before {}",
                day(end),
                day(date)
            ),
            Self::NotJudged => bilingual!(
                lang,
                "chưa được đánh giá hiệu quả",
                "nobody has judged whether it is effective"
            ),
            Self::JudgedLater { on, date } => bilingual!(
                lang,
                "đến ngày {} chưa được đánh giá hiệu quả, đánh giá lần đầu ngày {}",
                "not judged by {}, first judged on {}",
                day(date),
                day(on)
            ),
            Self::JudgedIneffective { by, on } => bilingual!(
                lang,
                "{} đánh giá không hiệu quả ngày {}",
                "judged not effective by {} on {}",
                by,
                day(on)
            ),
            Self::JudgementsConflict { on } => bilingual!(
                lang,
                "các đánh giá hiệu quả ngày {} trái ngược nhau",
                "the judgements of {} contradict each other",
                day(on)
            ),
        }
    }
}
