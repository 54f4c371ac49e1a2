//! The figures behind the answer to an objective.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Achieved, TrainedFigure, objective_wording};
use crate::place::{CommuneCode, DistrictCode};
use crate::quantity::{Kilometres, Percent, Printed, Ratio};
use crate::text::Lang;

/// The figures behind the answer to an objective.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: objectives of other plans have other figures.
#[non_exhaustive]
pub enum ObjectiveFigures {
    /// Communes that were recognised in the year.
    Recognised {
        /// Those that certainly were.
        at_least: u32,
        /// Those that may have been; `None` when nothing bounds them.
        at_most: Option<u32>,
        /// What the objective asks for.
        target: u32,
    },
    /// The mean number of criteria, as exact quotients.
    Mean {
        /// The mean if everything missing turned out badly.
        least: Ratio,
        /// The mean if everything missing turned out well.
        most: Ratio,
        /// What the objective asks for.
        target: Printed,
    },
    /// A mean as it was published: the true one lies less than one unit of its last digit away.
    PublishedMean {
        /// The mean as it was printed.
        mean: Printed,
        /// What the objective asks for.
        target: Printed,
    },
    /// The communes below a floor of criteria.
    Floor {
        /// Those that certainly stand below, codes rising.
        below: Vec<CommuneCode>,
        /// Those of which it is not known, codes rising.
        undecided: Vec<CommuneCode>,
        /// The least number of criteria.
        floor: u8,
    },
    /// A published number below which no commune stands.
    PublishedFloor {
        /// No commune stands below so many.
        none_below: u8,
        /// What the objective asks for.
        floor: u8,
    },
    /// The communes of a district that completes.
    District {
        /// The district.
        district: DistrictCode,
        /// Its communes.
        communes: u32,
        /// Those that are not recognised, codes rising.
        not_recognised: Vec<CommuneCode>,
        /// Those of which it is not known, codes rising.
        undecided: Vec<CommuneCode>,
    },
    /// A number in each district.
    PerDistrict {
        /// The districts, codes rising, each with its number.
        districts: Vec<(DistrictCode, Achieved)>,
        /// The least number.
        at_least: u32,
        /// The largest number that the objective names; more is no miss.
        at_most: Option<u32>,
    },
    /// Recognised communes with a green road.
    Roads {
        /// Those that have one.
        with: u32,
        /// Those that have none, codes rising.
        without: Vec<CommuneCode>,
        /// Those of which it is not known, codes rising; also those whose recognition is not known
        /// and that have no road.
        undecided: Vec<CommuneCode>,
        /// The least length.
        at_least: Kilometres,
    },
    /// Officials who were trained.
    Training {
        /// The latest figure; `None` when nothing was reported.
        figure: Option<TrainedFigure>,
        /// What the objective asks for.
        target: Percent,
    },
}

impl ObjectiveFigures {
    /// The figures in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        objective_wording::text(self, lang)
    }
}
