//! What a state says and what is counted nowhere.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::due::Bearers;
use super::state::{Sameness, first_day, own_entries};
use super::{Progress, Reporter};
use crate::calendar::ReportingPeriod;
use crate::place::{CommuneCode, DistrictCode, Locality};
use crate::sorted::sort;
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
    /// Several tasks have the number, so that it cannot be said which of them was done.
    AmbiguousTask {
        /// The number.
        number: u16,
    },
    /// Several duties of the code are due for the period and bind who fulfilled one of them, so that
    /// it cannot be said which.
    AmbiguousDuty {
        /// The code of the duties.
        duty: String,
        /// The period.
        period: ReportingPeriod,
        /// Who fulfilled one of them.
        by: Reporter,
    },
}

impl Unplaced {
    /// What is not counted, and why.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::NotACommune { commune } => bilingual!(
                lang,
                "mã {commune} không phải là xã của tỉnh vào ngày này",
                "{commune} is no commune of the province on the day"
            ),
            Self::AnotherUnit { commune, on } => {
                let day = date_text(*on, lang);
                bilingual!(
                    lang,
                    "mã {commune} vào ngày {day} là của đơn vị khác",
                    "{commune} belonged to another unit on {day}"
                )
            }
            Self::OtherArea { commune, on } => {
                let day = date_text(*on, lang);
                bilingual!(
                    lang,
                    "xã mang mã {commune} đã sáp nhập hoặc chia tách sau ngày {day}",
                    "{commune} was merged with others or divided after {day}"
                )
            }
            Self::UnknownDistrict { district } => bilingual!(
                lang,
                "mã huyện {district} không có trong tỉnh vào ngày này",
                "{district} is no district of the province on the day"
            ),
            Self::UnknownTask { number } => bilingual!(
                lang,
                "kế hoạch không có nhiệm vụ {number}",
                "the plan has no task {number}"
            ),
            Self::UnknownDuty { duty } => bilingual!(
                lang,
                "kế hoạch không có nhiệm vụ định kỳ “{duty}”",
                "the plan has no duty `{duty}`"
            ),
            Self::NotDue { duty, period } => {
                let period = period.text(lang);
                bilingual!(
                    lang,
                    "“{duty}” không đến hạn cho kỳ {period}",
                    "`{duty}` is not due for {period}"
                )
            }
            Self::NotBound { duty, by } => {
                let by = reporter(by);
                bilingual!(
                    lang,
                    "“{duty}” không giao cho {by}",
                    "`{duty}` does not bind {by}"
                )
            }
            Self::AmbiguousTask { number } => bilingual!(
                lang,
                "kế hoạch có nhiều nhiệm vụ {number}, không rõ nhiệm vụ nào đã hoàn thành",
                "the plan has several tasks {number}: which was done is not clear"
            ),
            Self::AmbiguousDuty { duty, period, by } => {
                let (period, by) = (period.text(lang), reporter(by));
                bilingual!(
                    lang,
                    "có nhiều nhiệm vụ “{duty}” đến hạn cho kỳ {period}, không rõ {by} đã thực hiện nhiệm vụ nào",
                    "several duties `{duty}` are due for {period}: which of them {by} fulfilled is not clear"
                )
            }
        }
    }
}

impl Progress<'_> {
    /// What the state says and what is counted nowhere, each with the reason, in a fixed order.
    #[must_use]
    pub fn unplaced(&self) -> Vec<Unplaced> {
        let mut found = Vec::new();
        self.unplaced_records(&mut found);
        self.unplaced_duties(&mut found);
        for done in &self.state().tasks_done {
            let number = done.number;
            let task = self.plan_reading().task(number);
            if task.is_silent() {
                found.push(Unplaced::UnknownTask { number });
            } else if task.is_ambiguous() {
                found.push(Unplaced::AmbiguousTask { number });
            }
        }
        sort(&mut found);
        found.dedup();
        found
    }

    /// Submissions for no duty, no due date, by somebody who is not bound, or for one of several
    /// duties.
    fn unplaced_duties(&self, found: &mut Vec<Unplaced>) {
        let bearers = Bearers::of(self.plan(), self.state_reading(), &self.units());
        for submission in &self.state().submissions {
            let (duty, period, by) = (submission.duty.clone(), submission.period, &submission.by);
            let known = self.plan_reading().duty(&duty);
            let mut due = known.places().to_vec();
            due.retain(|(one, _)| one.periods(self.plan().year).contains(&period));
            if known.is_silent() {
                found.push(Unplaced::UnknownDuty { duty });
            } else if due.is_empty() {
                found.push(Unplaced::NotDue { duty, period });
            } else {
                let by = by.clone();
                match due
                    .iter()
                    .filter(|(one, _)| bearers.binds(one, &by))
                    .count()
                {
                    0 => found.push(Unplaced::NotBound { duty, by }),
                    1 => {}
                    _ => found.push(Unplaced::AmbiguousDuty { duty, period, by }),
                }
            }
        }
    }

    /// Adds the records of communes and districts that the province does not have on the day, or not
    /// under that code.
    fn unplaced_records(&self, found: &mut Vec<Unplaced>) {
        let state = self.state();
        let works = &state.works;
        let mut record = |commune, on: Option<NaiveDate>, fits: fn(Sameness) -> bool| {
            found.extend(self.unplaced_record(commune, on, fits));
        };
        let same: fn(Sameness) -> bool = |one| one == Sameness::Same;
        for result in &state.results {
            record(result.commune(), Some(result.date()), same);
        }
        for standing in self.state_reading().histories() {
            record(standing.commune(), None, same);
            for entry in own_entries(standing, self.date()) {
                record(standing.commune(), entry.date(), same);
            }
        }
        for commune in &works.reported {
            record(*commune, None, Sameness::keeps_works);
        }
        for road in &works.roads {
            for commune in road.communes() {
                record(commune, road.completed, Sameness::keeps_works);
            }
        }
        for model in &works.models {
            record(model.commune, first_day(model), Sameness::keeps_works);
        }
        for hamlet in &works.hamlets {
            record(hamlet.commune, hamlet.attested, Sameness::keeps_works);
        }
        for figure in &state.figures {
            match figure.place {
                Locality::District(district) => {
                    if self.districts().binary_search(&district).is_err() {
                        found.push(Unplaced::UnknownDistrict { district });
                    }
                }
                Locality::Commune(commune) => {
                    if self.commune(commune).is_none() {
                        found.push(Unplaced::NotACommune { commune });
                    }
                }
            }
        }
    }

    /// Why a record of a commune and a day is counted nowhere, if it is not. One that is dated after
    /// the day did not happen yet.
    fn unplaced_record(
        &self,
        commune: CommuneCode,
        on: Option<NaiveDate>,
        fits: fn(Sameness) -> bool,
    ) -> Option<Unplaced> {
        let Some(known) = self.commune(commune) else {
            return Some(Unplaced::NotACommune { commune });
        };
        let on = on.filter(|on| *on <= self.date())?;
        match self.placed().sameness(known.unit, on) {
            sameness if fits(sameness) => None,
            Sameness::Another => Some(Unplaced::AnotherUnit { commune, on }),
            _ => Some(Unplaced::OtherArea { commune, on }),
        }
    }
}

fn reporter(by: &Reporter) -> String {
    match by {
        Reporter::District(district) => format!("{district}"),
        Reporter::Commune(commune) => format!("{commune}"),
        Reporter::Agency(name) => name.clone(),
    }
}
