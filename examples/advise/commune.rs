//! One commune: what is nearest, and the cheapest way to each number of criteria.

use std::io::Write;

use nongthonmoi::advice::{CheapestWay, Cost, NearCriterion, Target};
use nongthonmoi::assessment::Answer;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::MillionDong;
use nongthonmoi::text::Lang;
use serde::Serialize;

use crate::Asking;
use crate::cli::{Ending, write_json};

#[derive(Serialize)]
struct Form<'a> {
    note: &'a str,
    commune: CommuneCode,
    nearest: Vec<u8>,
    ways: Vec<CheapestWay>,
}

/// Advises one commune; says whether it can meet the standard.
pub(crate) fn advise(
    out: &mut dyn Write,
    asking: &Asking<'_>,
    commune: CommuneCode,
    budget: Option<MillionDong>,
) -> Result<Answer, Ending> {
    let lang = asking.names.lang;
    let wrong = |error: nongthonmoi::advice::AskError| Ending::Unusable(error.text(lang));
    let near = asking.advisor.nearest(commune).map_err(wrong)?;
    let ways = asking.advisor.frontier(commune).map_err(wrong)?;
    let standard = asking
        .advisor
        .cheapest(commune, &Target::Standard)
        .map_err(wrong)?;
    let nearest: Vec<u8> = near
        .iter()
        .map(|one: &NearCriterion<'_>| one.number().get())
        .collect();
    if asking.json {
        let note = asking.note;
        write_json(
            out,
            &Form {
                note,
                commune,
                nearest,
                ways,
            },
        )?;
        return Ok(standard.reachable);
    }
    writeln!(out, "{}\n{}", asking.note, asking.names.commune(commune))?;
    let numbers: Vec<String> = nearest.iter().map(ToString::to_string).collect();
    match lang {
        Lang::Vi => writeln!(out, "Tiêu chí gần đạt nhất trước: {}", numbers.join(", "))?,
        Lang::En => writeln!(out, "The nearest criteria first: {}", numbers.join(", "))?,
    }
    for one in &ways {
        let cost = one.cost.map(|cost| Cost::text(cost, lang));
        let criteria = one.criteria;
        match (cost, lang) {
            (Some(cost), Lang::Vi) => writeln!(out, "{criteria} tiêu chí: {cost}")?,
            (Some(cost), Lang::En) => writeln!(out, "{criteria} criteria: {cost}")?,
            (None, Lang::Vi) => writeln!(out, "{criteria} tiêu chí: không thể đạt")?,
            (None, Lang::En) => writeln!(out, "{criteria} criteria: cannot be reached")?,
        }
        for step in one.way.iter().flat_map(|way| &way.steps) {
            writeln!(out, "  - {}", step.text_with(&asking.names.advice(), lang))?;
        }
    }
    let within = |budget| {
        ways.iter()
            .rev()
            .find(|one| one.is_certainly_within(budget))
    };
    if let Some(found) = budget.and_then(within) {
        let criteria = found.criteria;
        match lang {
            Lang::Vi => writeln!(out, "Trong hạn mức: {criteria} tiêu chí")?,
            Lang::En => writeln!(out, "Within the budget: {criteria} criteria")?,
        }
    }
    Ok(standard.reachable)
}
