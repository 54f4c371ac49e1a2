//! One way to answer an objective, and on what it rests.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::ObjectiveFigures;
use crate::assessment::Answer;
use crate::law::Source;
use crate::progress::published::PublishedFigure;
use crate::recognition::YearBasis;
use crate::text::{Label, Lang, date_text};

/// The answer to an objective in words.
pub(super) const fn answer_label(answer: Answer) -> Label {
    match answer {
        Answer::Yes => Label::new("đã đạt", "reached"),
        Answer::No => Label::new("chưa đạt", "not reached"),
        Answer::CannotSay => Answer::CannotSay.label(),
    }
}

/// One way to answer an objective: on what it rests, the figures, and the answer.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct ObjectiveReading<'a> {
    /// On what the answer rests.
    pub basis: AnswerBasis<'a>,
    /// The answer.
    pub answer: Answer,
    /// The figures behind it.
    pub figures: ObjectiveFigures,
}

impl<'a> ObjectiveReading<'a> {
    pub(super) const fn new(
        basis: AnswerBasis<'a>,
        answer: Answer,
        figures: ObjectiveFigures,
    ) -> Self {
        Self {
            basis,
            answer,
            figures,
        }
    }

    /// A state has no figures of the kind, so it cannot be said.
    pub(super) const fn without_data() -> Self {
        let (basis, figures) = (AnswerBasis::NoData, ObjectiveFigures::NoFigures);
        Self::new(basis, Answer::CannotSay, figures)
    }

    /// Whether it answers the objective as it is worded. The others answer a question beside it:
    /// *recognised in the year* is by the day of the decision, and one may also ask by the year for
    /// which a commune registered.
    #[must_use]
    pub const fn is_principal(&self) -> bool {
        !matches!(
            self.basis,
            AnswerBasis::Standings(YearBasis::CountsFor | YearBasis::RegisteredFor)
                | AnswerBasis::PublishedBy(YearBasis::CountsFor | YearBasis::RegisteredFor, _)
        )
    }

    /// Answer, basis and figures in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let answer = answer_label(self.answer);
        let (basis, figures) = (self.basis.text(lang), self.figures.text(lang));
        format!("{} ({basis}): {figures}", answer.get(lang))
    }
}

/// On what an answer rests (căn cứ).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: other data may answer an objective.
#[non_exhaustive]
pub enum AnswerBasis<'a> {
    /// The results of the communes.
    Results,
    /// The standings of the communes, by one of the three years of a recognition.
    Standings(YearBasis),
    /// The standings of the communes on the day.
    StandingsOnDay,
    /// Nothing: a state does not hold what the objective is about.
    NoData,
    /// The register of works.
    Works,
    /// What was reported of the training of officials.
    Training,
    /// Figures that were published of the province as a whole.
    Published(Vec<PublishedAt<'a>>),
    /// Figures that were published, asked by one of the three years of a recognition.
    PublishedBy(YearBasis, Vec<PublishedAt<'a>>),
}

/// A day on which a published figure holds, and its source.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct PublishedAt<'a> {
    /// The day.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// The source.
    pub source: &'a Source,
}

impl<'a> PublishedAt<'a> {
    pub(super) const fn of(figure: &'a PublishedFigure) -> Self {
        Self {
            date: figure.date,
            source: &figure.source,
        }
    }
}

impl AnswerBasis<'_> {
    /// The basis in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let label = match self {
            Self::Results => Label::new("theo kết quả từng xã", "by the communes' results"),
            Self::Standings(basis) => {
                let label = basis.label();
                let basis = label.get(lang);
                return bilingual!(
                    lang,
                    "theo hồ sơ công nhận từng xã, {basis}",
                    "by the communes' standings, {basis}"
                );
            }
            Self::StandingsOnDay => {
                Label::new("theo hồ sơ công nhận từng xã", "by the communes' standings")
            }
            Self::NoData => Label::new(
                "không có số liệu về nội dung này",
                "there are no data on this",
            ),
            Self::Works => Label::new(
                "theo sổ theo dõi công trình, mô hình",
                "by the register of works",
            ),
            Self::Training => Label::new("theo báo cáo tập huấn", "by the reports on training"),
            Self::Published(figures) => return published(figures, None, lang),
            Self::PublishedBy(basis, figures) => {
                return published(figures, Some(basis.label().get(lang)), lang);
            }
        };
        label.get(lang).into()
    }
}

/// Published figures in words: their days and the keys of their sources.
fn published(figures: &[PublishedAt<'_>], basis: Option<&str>, lang: Lang) -> String {
    let figures: Vec<String> = figures
        .iter()
        .map(|one| format!("{} [{}]", date_text(one.date, lang), &*one.source.key))
        .collect();
    let head = match lang {
        Lang::Vi => "theo số liệu công bố",
        Lang::En => "by published figures",
    };
    let basis = basis.map_or_else(String::new, |basis| format!(", {basis}"));
    format!("{head} {}{basis}", figures.join(", "))
}
