//! The most that a budget reaches in the province.

use std::collections::BTreeMap;
use std::io::Write;

use nongthonmoi::assessment::Answer;
use nongthonmoi::place::PlaceCode;
use nongthonmoi::quantity::MillionDong;
use nongthonmoi::text::Lang;

use crate::Asking;
use crate::cli::{Ending, write_json};

/// Tells what a budget reaches, district by district.
pub(crate) fn advise(
    out: &mut dyn Write,
    asking: &Asking<'_>,
    budget: MillionDong,
) -> Result<Answer, Ending> {
    let lang = asking.names.lang;
    let answer = asking
        .advisor
        .best_within(asking.target, budget)
        .map_err(|error| Ending::Unusable(error.text(lang)))?;
    if asking.json {
        write_json(out, &answer)?;
        return Ok(Answer::Yes);
    }
    writeln!(out, "{}", asking.note)?;
    let (communes, criteria, cost) = (answer.communes, answer.criteria, answer.way.cost.text(lang));
    let (more, most) = answer.possible;
    match lang {
        Lang::Vi => {
            writeln!(
                out,
                "Với {budget} triệu đồng: {communes} xã đạt tất cả tiêu chí, tổng số {criteria} tiêu chí; chi {cost}"
            )?;
            writeln!(
                out,
                "Nếu điều chưa biết đều thuận lợi: đến {more} xã, {most} tiêu chí"
            )?;
        }
        Lang::En => {
            writeln!(
                out,
                "With VND {budget} million: {communes} communes meet every criterion, {criteria} criteria in all; spent {cost}"
            )?;
            writeln!(
                out,
                "If all that is not known turns out well: up to {more} communes, {most} criteria"
            )?;
        }
    }
    writeln!(out, "{}", answer.proof.text(lang))?;
    let mut of_area: BTreeMap<PlaceCode, Vec<String>> = BTreeMap::new();
    for one in &answer.way.communes {
        let Some(area) = asking.target.area_of(one.commune) else {
            continue;
        };
        let (before, after) = (one.before.at_least(), one.after.at_least());
        let name = asking.names.commune(one.commune);
        of_area
            .entry(area)
            .or_default()
            .push(format!("{name} {before}→{after}"));
    }
    for (area, moves) in of_area {
        writeln!(out, "  {}: {}", asking.names.area(area), moves.join(", "))?;
    }
    Ok(Answer::Yes)
}
