//! Why something cannot be reached: [`QuotaObstacle`] for districts, [`CommuneObstacle`] for one of
//! their communes, [`Obstacle`] for one of its criteria.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::advice::input::{AdviceNames, StepKey, area_form};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::{CommuneCode, PlaceCode};
use crate::text::Lang;

/// Why a criterion of a commune cannot be completed (vướng mắc): parts that no entry of the price list
/// completes in time.
#[doc(alias = "vướng mắc")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
// May grow: there are further things that stand in the way.
#[non_exhaustive]
pub struct Obstacle {
    /// The commune.
    pub commune: CommuneCode,
    /// The criterion.
    pub criterion: CriterionNumber,
    /// The needed parts that no entry of the price list completes, in ascending order.
    pub unpriced: Vec<PartNumber>,
    /// The needed parts that are completed only by entries that are too late, in ascending order,
    /// with those entries.
    pub too_late: Vec<(PartNumber, Vec<StepKey>)>,
    /// Whether none of these parts was observed, so that the criterion may count without them.
    pub may_be_met: bool,
}

impl Obstacle {
    /// The obstacle in words; communes and parts by their codes.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// The obstacle in words, with names of communes and parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        let (commune, criterion) = (names.commune(self.commune, lang), self.criterion);
        let mut parts = Vec::new();
        if !self.unpriced.is_empty() {
            parts.push(bilingual!(
                lang,
                "danh mục không có mục nào hoàn thành {}",
                "nothing on the price list completes {}",
                names.parts(&self.unpriced, lang)
            ));
        }
        for (number, keys) in &self.too_late {
            parts.push(bilingual!(
                lang,
                "{} không kịp thời hạn ({})",
                "{} is completed too late ({})",
                names.part(number, lang),
                StepKey::list_text(keys, names, lang)
            ));
        }
        if self.may_be_met {
            parts.push(bilingual!(
                lang,
                "chưa có số liệu, có thể đã đạt",
                "nothing was observed, it may be met already"
            ));
        }
        let parts = parts.join("; ");
        bilingual!(
            lang,
            "tiêu chí {criterion} của {commune}: {parts}",
            "criterion {criterion} of {commune}: {parts}"
        )
    }
}

/// Why a commune cannot reach what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: there are further things that stand in the way.
#[non_exhaustive]
pub struct CommuneObstacle {
    /// The commune.
    pub commune: CommuneCode,
    /// The most criteria that it can meet.
    pub most: u8,
    /// The criteria that cannot be completed: those with the fewest such parts first, then by number,
    /// and no more of them than the proof needs.
    pub criteria: Vec<Obstacle>,
    /// Where the criteria alone do not prove it: the entries of the commune that exclude each other.
    pub exclusions: Vec<(StepKey, StepKey)>,
}

/// Why a demand cannot be met, at any cost and even if everything that is not known turns out well (lý
/// do không thể đạt).
///
/// The reason is minimal: with one commune less, or one criterion of a commune less, it would not
/// prove that the demand fails. A floor is a demand on each commune, so there each commune is a reason
/// by itself.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: there are further things that stand in the way.
#[non_exhaustive]
pub struct QuotaObstacle {
    /// What cannot be met.
    pub demand: Demand,
    /// What can be reached instead: a number of communes, or of criteria.
    pub possible: u32,
    /// The communes that prove it: the one that comes nearest first, then by code. Empty when a
    /// area has fewer communes than it is asked for.
    pub communes: Vec<CommuneObstacle>,
}

/// One thing that is asked of communes together (một chỉ tiêu giao): a right-hand side of the covering
/// problem that [`Advisor::cheapest_quota`](crate::advice::Advisor::cheapest_quota) solves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: areas are asked for further things.
#[non_exhaustive]
pub enum Demand {
    /// A number of communes of an area at or above the lower bound of a tier.
    Tier {
        /// The district, commune or province.
        #[serde(flatten, serialize_with = "area_form")]
        area: PlaceCode,
        /// The lower bound of the tier.
        from: u8,
        /// The number of communes.
        communes: u32,
    },
    /// Every commune of an area at or above a floor.
    Floor {
        /// The district, commune or province.
        #[serde(flatten, serialize_with = "area_form")]
        area: PlaceCode,
        /// The floor.
        from: u8,
    },
    /// A number of criteria in all communes together, which a mean asks for.
    Total {
        /// The number of criteria.
        criteria: u32,
    },
}

impl Demand {
    /// The area; `None` for what is asked of all.
    #[must_use]
    pub const fn area(self) -> Option<PlaceCode> {
        match self {
            Self::Tier { area, .. } | Self::Floor { area, .. } => Some(area),
            Self::Total { .. } => None,
        }
    }

    /// The demand in words, the area by its code.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// The demand in words, the area by its name.
    #[must_use]
    pub fn text_with(self, names: &AdviceNames<'_>, lang: Lang) -> String {
        match self {
            Self::Tier {
                area,
                from,
                communes,
            } => bilingual!(
                lang,
                "{}: {} xã đạt từ {} tiêu chí trở lên",
                "{}: {} communes at {} criteria or more",
                names.area(area, lang),
                communes,
                from
            ),
            Self::Floor { area, from } => bilingual!(
                lang,
                "{}: không có xã đạt dưới {} tiêu chí",
                "{}: no commune below {} criteria",
                names.area(area, lang),
                from
            ),
            Self::Total { criteria } => bilingual!(
                lang,
                "tất cả các xã: tổng số {criteria} tiêu chí",
                "all communes: {criteria} criteria together"
            ),
        }
    }
}

/// What is not known of a commune and decides whether a quota can be met (điều cần làm rõ).
///
/// If everything that is named of all communes turns out well the quota can be met, and if all of it
/// turns out badly it cannot; except where entries for several communes exclude each other.
#[doc(alias = "cần làm rõ")]
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: there are further things that may not be known.
#[non_exhaustive]
pub struct DecisiveUnknowns {
    /// The commune.
    pub commune: CommuneCode,
    /// Whether it has an assessment; without one nothing is known of it.
    pub is_assessed: bool,
    /// The parts that were not observed, and that cannot certainly be completed in time by an entry
    /// that excludes nothing; in ascending order.
    pub observations: Vec<PartNumber>,
    /// The entries of which it is not known whether they are done in time, in their order.
    pub durations: Vec<StepKey>,
}

impl DecisiveUnknowns {
    /// What is not known, in words: `xã 04813: số liệu về 17.1; thời gian thực hiện dự án DA-1`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// What is not known in words, with names of communes and parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        let mut open = Vec::new();
        if !self.is_assessed {
            open.push(bilingual!(
                lang,
                "chưa có kết quả đánh giá",
                "has no assessment"
            ));
        }
        if !self.observations.is_empty() {
            let numbers = names.parts(&self.observations, lang);
            open.push(bilingual!(
                lang,
                "số liệu về {numbers}",
                "observations of {numbers}"
            ));
        }
        if !self.durations.is_empty() {
            let keys = StepKey::list_text(&self.durations, names, lang);
            open.push(bilingual!(
                lang,
                "thời gian thực hiện {keys}",
                "the months of {keys}"
            ));
        }
        format!("{}: {}", names.commune(self.commune, lang), open.join("; "))
    }
}
