//! The figures behind the answer to an objective.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::place::{CommuneCode, DistrictCode};
use crate::progress::{Achieved, TrainedFigure};
use crate::quantity::{Decimal, Kilometres, Percent, Printed, Ratio, Rounding};
use crate::recognition::RecognitionClass;
use crate::text::{Lang, number_text};

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
        /// Those that certainly stand below, codes ascending.
        below: Vec<CommuneCode>,
        /// Those of which it is not known, codes ascending.
        undecided: Vec<CommuneCode>,
        /// The least number of criteria.
        floor: u8,
    },
    /// A published number below which no commune stands.
    PublishedFloor {
        /// No commune meets fewer criteria.
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
        /// Those that are not recognised, codes ascending.
        not_recognised: Vec<CommuneCode>,
        /// Those of which it is not known, codes ascending.
        undecided: Vec<CommuneCode>,
    },
    /// Districts of which all communes are recognised.
    Districts {
        /// Those that certainly are so.
        at_least: u32,
        /// Those that may be.
        at_most: u32,
        /// What the objective asks for.
        target: u32,
    },
    /// A commune that is to be recognised in a class.
    Commune {
        /// The commune.
        commune: CommuneCode,
        /// The class.
        class: RecognitionClass,
    },
    /// The criteria that a commune gained since the year before.
    Gain {
        /// The commune.
        commune: CommuneCode,
        /// The least and the largest gain; `None` where one of the results is missing.
        gained: Option<(i16, i16)>,
        /// What the objective asks for.
        target: u8,
    },
    /// None: the data at hand say nothing of it.
    NoFigures,
    /// A number in each district.
    PerDistrict {
        /// The districts, codes ascending, each with its number.
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
        /// Those that have none, codes ascending.
        without: Vec<CommuneCode>,
        /// Those of which it is not known, codes ascending; also those whose recognition is not known
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
    /// The figures in words, as an official would write them.
    #[must_use]
    #[expect(
        clippy::too_many_lines,
        reason = "one arm for each kind of objective, in both languages"
    )]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::Recognised {
                at_least,
                at_most,
                target,
            } => {
                let count = interval(*at_least, *at_most, lang);
                bilingual!(
                    lang,
                    "{count} xã được công nhận, mục tiêu {target} xã",
                    "{count} communes recognised, the objective is {target}"
                )
            }
            Self::Mean {
                least,
                most,
                target,
            } => {
                let mean = mean(*least, *most, *target, lang);
                let target = number_text(target.get(), lang);
                bilingual!(
                    lang,
                    "bình quân {mean} tiêu chí/xã, mục tiêu {target}",
                    "mean {mean} criteria per commune, the objective is {target}"
                )
            }
            Self::PublishedMean { mean, target } => {
                let [mean, target] = [mean, target].map(|one| number_text(one.get(), lang));
                bilingual!(
                    lang,
                    "bình quân công bố {mean} tiêu chí/xã, mục tiêu {target}",
                    "published mean {mean} criteria per commune, the objective is {target}"
                )
            }
            Self::Floor {
                below,
                undecided,
                floor,
            } => {
                let (below, open) = (below.len(), undecided.len());
                bilingual!(
                    lang,
                    "{below} xã dưới {floor} tiêu chí, {open} xã chưa rõ",
                    "{below} communes below {floor} criteria, {open} not known"
                )
            }
            Self::PublishedFloor { none_below, floor } => bilingual!(
                lang,
                "công bố không có xã dưới {none_below} tiêu chí, mục tiêu không có xã dưới {floor}",
                "published: none below {none_below} criteria; the objective is none below {floor}"
            ),
            Self::District { communes: 0, .. } => bilingual!(
                lang,
                "huyện không có xã nào vào ngày của số liệu",
                "the district has no communes on the day of the state"
            ),
            Self::District {
                communes,
                not_recognised,
                undecided,
                ..
            } => {
                let (not, open) = (not_recognised.len(), undecided.len());
                bilingual!(
                    lang,
                    "trong {communes} xã có {not} xã chưa được công nhận, {open} xã chưa rõ",
                    "of {communes} communes {not} are not recognised, {open} not known"
                )
            }
            Self::Districts {
                at_least,
                at_most,
                target,
            } => {
                let count = interval(*at_least, Some(*at_most), lang);
                bilingual!(
                    lang,
                    "{count} huyện có tất cả các xã được công nhận, mục tiêu {target} huyện",
                    "{count} districts with all communes recognised, the objective is {target}"
                )
            }
            Self::Commune { commune, class } => {
                let class = class.label();
                let class = class.get(lang);
                bilingual!(
                    lang,
                    "mục tiêu xã {commune} {class}",
                    "the objective is that commune {commune} is recognised: {class}"
                )
            }
            Self::Gain {
                commune,
                gained,
                target,
            } => {
                let gained = match (gained, lang) {
                    (Some((least, most)), _) if least == most => least.to_string(),
                    (Some((least, most)), Lang::Vi) => format!("từ {least} đến {most}"),
                    (Some((least, most)), Lang::En) => format!("{least} to {most}"),
                    (None, Lang::Vi) => "chưa rõ bao nhiêu".into(),
                    (None, Lang::En) => "an unknown number of".into(),
                };
                bilingual!(
                    lang,
                    "xã {commune} tăng {gained} tiêu chí so với cuối năm trước, mục tiêu {target}",
                    "commune {commune} gained {gained} criteria since the end of the year before, the objective is {target}"
                )
            }
            Self::NoFigures => bilingual!(
                lang,
                "chưa có gì để đối chiếu",
                "there is nothing to compare with"
            ),
            Self::PerDistrict { districts, .. } if districts.is_empty() => bilingual!(
                lang,
                "tỉnh không có huyện nào vào ngày của số liệu",
                "the province has no districts on the day of the state"
            ),
            Self::PerDistrict {
                districts,
                at_least,
                at_most,
            } => per_district(districts, *at_least, *at_most, lang),
            Self::Roads {
                with,
                without,
                undecided,
                at_least,
            } => {
                let (not, open) = (without.len(), undecided.len());
                let least = number_text(at_least.get(), lang);
                bilingual!(
                    lang,
                    "{with} xã đã công nhận có đường xanh từ {least} km trở lên, {not} xã chưa có, {open} xã chưa rõ",
                    "{with} recognised communes have a green road of {least} km or more, {not} have none, {open} not known"
                )
            }
            Self::Training { figure, target } => {
                let (figure, target) = (trained(*figure, lang), number_text(target.get(), lang));
                bilingual!(
                    lang,
                    "cán bộ được tập huấn {figure}, mục tiêu {target} %",
                    "officials trained {figure}, the objective is {target} %"
                )
            }
        }
    }
}

/// `6`, `từ 6 đến 9`, `từ 6 trở lên`.
fn interval(at_least: u32, at_most: Option<u32>, lang: Lang) -> String {
    match (at_most, lang) {
        (Some(most), _) if most == at_least => at_least.to_string(),
        (Some(most), Lang::Vi) => format!("từ {at_least} đến {most}"),
        (Some(most), Lang::En) => format!("{at_least} to {most}"),
        (None, Lang::Vi) => format!("từ {at_least} trở lên"),
        (None, Lang::En) => format!("{at_least} or more"),
    }
}

/// A mean, or the two between which it lies; the exact quotients stand in the figures themselves.
fn mean(least: Ratio, most: Ratio, target: Printed, lang: Lang) -> String {
    let shown = |ratio: Ratio| number_text(apart(ratio, target), lang);
    match (least == most, lang) {
        (true, _) => shown(least),
        (false, Lang::Vi) => format!("từ {} đến {}", shown(least), shown(most)),
        (false, Lang::En) => format!("{} to {}", shown(least), shown(most)),
    }
}

/// A mean with two digits, or with the fewest digits by which it does not look like a target that it
/// differs from.
fn apart(ratio: Ratio, target: Printed) -> Decimal {
    let shown = |digits| ratio.printed(digits, Rounding::HalfUp).get();
    let differs = ratio.compare(target).is_ne();
    let hides = |digits: &u32| differs && shown(*digits) == target.get();
    let digits = (2..=MOST_DIGITS).find(|digits| !hides(digits));
    shown(digits.unwrap_or(2))
}

/// The largest number of digits by which a mean is distinguished from a target.
const MOST_DIGITS: u32 = 9;

/// How many districts certainly have the number.
fn per_district(
    districts: &[(DistrictCode, Achieved)],
    at_least: u32,
    at_most: Option<u32>,
    lang: Lang,
) -> String {
    let least = Decimal::from(at_least);
    let reaching = districts
        .iter()
        .filter(|(_, achieved)| achieved.at_least() >= least);
    let (reached, of) = (reaching.count(), districts.len());
    let aim = at_most.map_or_else(String::new, |most| {
        bilingual!(
            lang,
            ", mục tiêu {at_least}-{most}",
            ", the objective is {at_least}-{most}"
        )
    });
    bilingual!(
        lang,
        "{reached}/{of} huyện, thành phố chắc chắn có từ {at_least} trở lên{aim}",
        "{reached} of {of} districts certainly have {at_least} or more{aim}"
    )
}

fn trained(figure: Option<TrainedFigure>, lang: Lang) -> String {
    match (figure, lang) {
        (Some(TrainedFigure::Percent(percent)), _) => {
            format!("{} %", number_text(percent.get(), lang))
        }
        (Some(TrainedFigure::Officials { trained, of }), _) => format!("{trained}/{of}"),
        (None, Lang::Vi) => "chưa có số liệu".into(),
        (None, Lang::En) => "not known".into(),
    }
}
