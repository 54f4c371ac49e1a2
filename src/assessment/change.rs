//! Changes to [`Assessments`]: one observation of one commune, or the standard of all.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::judgement::{judge, judge_any};
use super::masks::VerdictBits;
use super::packed::{Content, Packed};
use super::rows::Shares;
use super::{Assessments, CriteriaMet, Observation, ReportError};
use crate::criteria::{PartIndex, PartNumber, Standard, StandardPart};
use crate::text::Lang;

impl Assessments {
    /// Replaces the observation of one part of a commune, or removes it with `None`, and returns
    /// the number of criteria that the commune then meets. An attestation of a compound indicator
    /// as a whole is given part by part.
    ///
    /// # Errors
    /// [`ChangeError`] for a row or a part that is not there, and for an observation that the part
    /// cannot have. Nothing changes then.
    #[inline]
    pub fn observe(
        &mut self,
        row: usize,
        part: PartIndex,
        observation: Option<Observation>,
    ) -> Result<CriteriaMet, ChangeError> {
        let rows = &mut self.rows;
        let place = rows.heads.get_mut(row).zip(rows.masks.get_mut(row));
        let (Some(part), Some((head, masks))) = (self.standard.part_at(part), place) else {
            return Err(self.no_such_place(row, part));
        };
        let judged = match observation {
            None => Some(Content::Attested(VerdictBits::UNKNOWN)),
            Some(observation) => Content::of(&observation),
        };
        let judged = judged.and_then(|content| Some((content, judge(content, part.prepared())?)));
        let (cell, bits) = match (judged, observation) {
            (Some((content, bits)), _) => (Packed::of(content), bits),
            (None, Some(observation)) => rare(part, observation, &mut rows.shares)?,
            (None, None) => (Packed::default(), VerdictBits::UNKNOWN),
        };
        // Most changes leave a figure on its side of the threshold.
        if masks.bits(part.bit()) != bits {
            let before = masks.counts(part.criterion(), self.policy);
            *masks = masks.with(part.bit(), bits);
            let now = masks.counts(part.criterion(), self.policy);
            head.met = head.met.moved(before, now);
        }
        let met = head.met;
        rows.replace(row, part.slot(), cell);
        Ok(met)
    }

    /// The same reports compared with another standard of the same parts: of another region or year,
    /// or with other values laid over it. Each cell is judged anew.
    ///
    /// # Errors
    /// [`OtherParts`] when the standard does not have the same parts, each measured in the same
    /// dimension or attested, or when a report is dated outside its period.
    pub fn with_standard(&self, standard: Standard) -> Result<Self, OtherParts> {
        let (ours, theirs) = (self.standard.parts(), standard.parts());
        let dimension = |part: &StandardPart| part.threshold().map(|one| one.unit().dimension());
        let differing = ours.iter().zip(theirs).find(|(ours, theirs)| {
            ours.number() != theirs.number() || dimension(ours) != dimension(theirs)
        });
        let longer = ours.get(theirs.len()).or(theirs.get(ours.len()));
        if let Some(part) = differing.map(|(_, theirs)| theirs).or(longer) {
            let number = part.number().clone();
            return Err(OtherParts::Part { number });
        }
        let period = standard.period();
        let mut dates = self.rows.heads.iter().map(|head| head.date);
        if let Some(date) = dates.find(|date| !period.contains(*date)) {
            return Err(OtherParts::Period { date });
        }
        let mut other = Self {
            standard,
            ..self.clone()
        };
        let rows = self.rows().zip(&mut other.rows.masks);
        for ((row, masks), head) in rows.zip(&mut other.rows.heads) {
            for (part, judging) in row.parts().zip(other.standard.parts()) {
                // Every observation is possible under a threshold of the same dimension.
                let judged = part.observation.map(|one| judge_any(one, judging));
                if let Some(Ok(bits)) = judged {
                    *masks = masks.with(judging.bit(), bits);
                }
            }
            head.met = masks.criteria_met(&other.standard, other.policy);
        }
        Ok(other)
    }

    /// The error for a row or a part that is not there.
    #[cold]
    fn no_such_place(&self, row: usize, index: PartIndex) -> ChangeError {
        let (rows, parts) = (self.len(), self.standard.parts().len());
        if row >= rows {
            ChangeError::NoSuchRow { row, rows }
        } else {
            let position = index.position();
            ChangeError::NoSuchPart { position, parts }
        }
    }
}

/// The cell and the bits of any observation of a part.
#[cold]
fn rare(
    part: &StandardPart,
    observation: Observation,
    shares: &mut Shares,
) -> Result<(Packed, VerdictBits), ChangeError> {
    match judge_any(observation, part) {
        Ok(bits) => Ok((shares.pack(&observation), bits)),
        Err(problem) => {
            let number = part.number().clone();
            Err(ReportError::Observation { number, problem }.into())
        }
    }
}

/// A change that is refused; nothing changes then.
// May grow: further kinds of change can be refused for further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// There is no such row.
    #[error("there is no row `{row}`: there are {rows}, counted from 0")]
    NoSuchRow {
        /// The row.
        row: usize,
        /// How many rows there are.
        rows: usize,
    },
    /// The standard has no such part: its place was looked up in another one.
    #[error("there is no part at `{position}`: the standard has {parts}, counted from 0")]
    NoSuchPart {
        /// The position.
        position: usize,
        /// How many parts there are.
        parts: usize,
    },
    /// The part cannot have the observation.
    #[error(transparent)]
    Observation(#[from] ReportError),
}

impl ChangeError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Observation(error), _) => error.text(lang),
            (_, Lang::En) => self.to_string(),
            (Self::NoSuchRow { row, rows }, Lang::Vi) => {
                format!("không có dòng {row}: chỉ có {rows} dòng, đếm từ 0")
            }
            (Self::NoSuchPart { position, parts }, Lang::Vi) => format!(
                "không có phần chỉ tiêu ở vị trí {position}: bộ tiêu chí có {parts} phần, đếm từ 0"
            ),
        }
    }
}

/// A standard under which the reports of others cannot be assessed.
// May grow: a standard may differ in further ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum OtherParts {
    /// A part is there in one standard only, or is measured otherwise.
    #[error(
        "the standards differ in `{number}`: read the reports into assessments under the other standard"
    )]
    Part {
        /// The first part that differs.
        number: PartNumber,
    },
    /// A report is dated outside the period of the set.
    #[error("the report of `{date}` is outside the period of the criteria set")]
    Period {
        /// The day of the first such report.
        date: NaiveDate,
    },
}

impl OtherParts {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::Part { number }, Lang::Vi) => format!(
                "hai bộ tiêu chí khác nhau ở chỉ tiêu “{number}”: nhập báo cáo vào bảng của bộ tiêu chí dùng để đánh giá"
            ),
            (Self::Period { date }, Lang::Vi) => format!(
                "báo cáo ngày {} nằm ngoài thời kỳ của bộ tiêu chí",
                crate::text::date_text(*date, lang)
            ),
        }
    }
}
