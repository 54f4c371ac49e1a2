//! The objectives with their answers, on what these rest, and who stands in the way.

use std::io::Write;

use nongthonmoi::place::CommuneCode;
use nongthonmoi::progress::{Achieved, CommuneProgress, ObjectiveFigures, Progress};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::{Label, Lang};

use crate::cli::Ending;
use crate::due::district_text;

pub(crate) fn print_objectives(
    out: &mut dyn Write,
    progress: &Progress<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "{}", OBJECTIVES.get(lang))?;
    let mut above = "";
    for one in progress.objectives() {
        let objective = one.objective;
        let (answer, section) = (one.answer_text(lang), &objective.section);
        // One sentence of the plan may hold two objectives.
        let text = if objective.text == above {
            AS_ABOVE.get(lang).to_string()
        } else {
            objective.text.replace('\u{a0}', " ")
        };
        above = &objective.text;
        writeln!(out, "[{answer}] {section} {text}")?;
        for reading in &one.readings {
            writeln!(out, "    {}", reading.text(lang))?;
            for line in in_the_way(&reading.figures, progress, lang) {
                writeln!(out, "        {line}")?;
            }
        }
    }
    writeln!(out)?;
    Ok(())
}

static OBJECTIVES: Label = Label::new("MỤC TIÊU", "OBJECTIVES");
static AS_ABOVE: Label = Label::new("(cùng câu trên)", "(the same sentence)");

/// The communes or districts that do not reach the objective, and those of which it is not known.
fn in_the_way(figures: &ObjectiveFigures, progress: &Progress<'_>, lang: Lang) -> Vec<String> {
    match figures {
        ObjectiveFigures::Floor {
            below: not,
            undecided,
            ..
        }
        | ObjectiveFigures::District {
            not_recognised: not,
            undecided,
            ..
        }
        | ObjectiveFigures::Roads {
            without: not,
            undecided,
            ..
        } => [(&NOT_YET, not), (&NOT_KNOWN, undecided)]
            .into_iter()
            .filter(|(_, communes)| !communes.is_empty())
            .map(|(label, communes)| {
                let names = communes_text(communes, progress, lang);
                format!("{}: {names}", label.get(lang))
            })
            .collect(),
        ObjectiveFigures::PerDistrict {
            districts,
            at_least,
            ..
        } => {
            let target = Decimal::from(*at_least);
            let listed = |label: &Label, wanted: &dyn Fn(&Achieved) -> bool| {
                let names: Vec<String> = districts
                    .iter()
                    .filter(|(_, achieved)| wanted(achieved))
                    .map(|(code, achieved)| {
                        let name = district_text(*code, progress, lang);
                        format!("{name} ({})", achieved.text(lang))
                    })
                    .collect();
                (!names.is_empty()).then(|| format!("{}: {}", label.get(lang), names.join(", ")))
            };
            let short = |one: &Achieved| one.at_most().is_some_and(|most| most < target);
            let open = |one: &Achieved| one.at_least() < target && !short(one);
            listed(&NOT_YET, &short)
                .into_iter()
                .chain(listed(&NOT_KNOWN, &open))
                .collect()
        }
        _ => Vec::new(),
    }
}

static NOT_YET: Label = Label::new("chưa đạt", "not reached");
static NOT_KNOWN: Label = Label::new("chưa rõ", "not known");

/// `Pà Cò (Mai Châu)`; without what is in parentheses where there are no districts.
pub(crate) fn commune_text(
    commune: &CommuneProgress<'_>,
    progress: &Progress<'_>,
    lang: Lang,
) -> String {
    let name = commune.unit.name();
    match commune.district() {
        Some(district) => format!("{name} ({})", district_text(district, progress, lang)),
        None => name.to_string(),
    }
}

/// `Pà Cò (Mai Châu), Hang Kia (Mai Châu)`.
fn communes_text(codes: &[CommuneCode], progress: &Progress<'_>, lang: Lang) -> String {
    let name = |code: &CommuneCode| match progress.commune(*code) {
        Some(commune) => commune_text(commune, progress, lang),
        None => code.to_string(),
    };
    let names: Vec<String> = codes.iter().map(name).collect();
    names.join(", ")
}
