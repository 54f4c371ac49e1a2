//! Outcomes in words.

use alloc::format;
use alloc::string::String;
use alloc::vec;

use super::{Assessment, Distance, Observation, PartOutcome, Shortfall};
use crate::criteria::{Comparator, Dimension, Threshold};
use crate::quantity::{Decimal, Ratio};
use crate::text::{Lang, number_text};

impl Assessment<'_> {
    /// The whole assessment in words: the number of criteria met, then each criterion with its
    /// parts, one line each.
    #[must_use]
    pub fn explanation(&self, lang: Lang) -> String {
        let met = self.criteria_met().text(lang);
        let mut lines = vec![match lang {
            Lang::Vi => format!("Đạt {met}"),
            Lang::En => format!("Meets {met}"),
        }];
        for (criterion, verdict) in self.criteria() {
            lines.push(format!(
                "{} {} {}: {}",
                match lang {
                    Lang::Vi => "Tiêu chí",
                    Lang::En => "Criterion",
                },
                criterion.number(),
                criterion.name().get(lang),
                verdict.label().get(lang)
            ));
            let parts = self.parts_of(criterion.mask());
            lines.extend(parts.map(|part| format!("  {}", part.text(lang))));
        }
        lines.join("\n")
    }
}

impl PartOutcome<'_> {
    /// The outcome in words: number, what it measures, what was observed and required, the
    /// verdict, and the distance where it is not met.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let outcome = format!(
            "{} {}: {}",
            self.part.number(),
            self.part.name().get(lang),
            self.verdict.label().get(lang)
        );
        let distance = self.shortfall().and_then(|shortfall| shortfall.text(lang));
        match (self.reason(lang), distance) {
            (None, _) => outcome,
            (Some(reason), None) => format!("{outcome} ({reason})"),
            (Some(reason), Some(distance)) => format!("{outcome} ({reason}); {distance}"),
        }
    }

    /// What the verdict rests on; `None` when nothing was observed.
    fn reason(&self, lang: Lang) -> Option<String> {
        let observation = self.observation?;
        let threshold = self.part.threshold().map(|one| one.text(lang));
        Some(match (observation.attested(), threshold) {
            (None, Some(threshold)) => {
                let figure = observation.text(lang);
                bilingual!(
                    lang,
                    "{figure}; yêu cầu {threshold}",
                    "{figure}, required {threshold}"
                )
            }
            _ => bilingual!(lang, "theo xác nhận", "as attested"),
        })
    }
}

impl Observation {
    /// What a share was counted among.
    const fn whole(self) -> Option<Decimal> {
        match self {
            Self::Share { whole, .. } => Some(whole),
            _ => None,
        }
    }
}

impl Shortfall<'_> {
    /// The distance in words, for example `còn thiếu 0,5 % số hộ`; `None` where there is no
    /// measure.
    #[must_use]
    pub fn text(&self, lang: Lang) -> Option<String> {
        let threshold = self.part.threshold()?;
        let by = match self.distance() {
            Distance::Amount { by } => {
                let by = number_text(by.normalize(), lang);
                match (threshold.unit().dimension(), lang) {
                    (Dimension::Percent, Lang::Vi) => format!("{by} điểm phần trăm"),
                    (Dimension::Percent, Lang::En) => format!("{by} percentage points"),
                    _ => format!("{by} {}", threshold.unit().label().get(lang)),
                }
            }
            Distance::Share { points, things } => {
                let points = about_text(points, lang);
                let least = self.whole_things().filter(|least| *least != things);
                let least = least.map_or_else(String::new, |least| match lang {
                    Lang::Vi => format!(", tức ít nhất {least}"),
                    Lang::En => format!(", that is at least {least}"),
                });
                let things = number_text(things.normalize(), lang);
                let whole = number_text(self.observation.whole()?, lang);
                match lang {
                    Lang::Vi => format!("{points} điểm phần trăm ({things} trên {whole}{least})"),
                    Lang::En => format!("{points} percentage points ({things} of {whole}{least})"),
                }
            }
            Distance::Attested => return None,
        };
        Some(format!("{} {by}", direction(threshold, lang)))
    }
}

/// A quotient as people read it; JSON holds it exactly.
fn about_text(ratio: Ratio, lang: Lang) -> String {
    if let Some(decimal) = ratio.to_decimal() {
        return number_text(decimal, lang);
    }
    let about = number_text(ratio.about(2), lang);
    match lang {
        Lang::Vi => format!("khoảng {about}"),
        Lang::En => format!("about {about}"),
    }
}

/// Which way the distance goes. A strict bound may be touched, and is still not met.
fn direction(threshold: &Threshold, lang: Lang) -> &'static str {
    match (threshold.comparator(), lang) {
        (Comparator::AtLeast, Lang::Vi) => "còn thiếu",
        (Comparator::AtLeast, Lang::En) => "short by",
        (Comparator::AtMost, Lang::Vi) => "vượt",
        (Comparator::AtMost, Lang::En) => "over by",
        (Comparator::MoreThan, Lang::Vi) => "phải tăng hơn",
        (Comparator::MoreThan, Lang::En) => "must rise by more than",
        (Comparator::LessThan, Lang::Vi) => "phải giảm hơn",
        (Comparator::LessThan, Lang::En) => "must fall by more than",
    }
}
