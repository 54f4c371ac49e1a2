//! Laws of what became of units, and of the histories of communes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Debug;

use super::law::same;
use super::{Law, LawBroken};
use crate::calendar::NaiveDate;
use crate::place::{Lineage, PlaceCode};
use crate::quantity::{Bounds, Decimal};
use crate::recognition::Standing;
use crate::text::{Label, joined, number_text};

/// Each unit of the earlier day of a lineage becomes what the lineage says, in any order: for a table of
/// mergers that somebody else keeps.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::place::{Descent, PlaceCode};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::testing::successors_agree;
///
/// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
/// let lineage = hoa_binh::gazetteer().lineage(day(2018), day(2020))?;
/// // Your own table instead of this closure.
/// let successors = |unit| lineage.successors_of(unit).iter().map(|one| one.successor).collect();
/// successors_agree(&lineage, successors)?;
/// assert!(successors_agree(&lineage, |unit| vec![unit]).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`LawBroken`] of [`Law::SuccessorsAgree`] with the unit.
pub fn successors_agree(
    lineage: &Lineage,
    successors: impl Fn(PlaceCode) -> Vec<PlaceCode>,
) -> Result<(), LawBroken> {
    let descents = lineage.descents();
    let units = descents.chunk_by(|one, other| one.predecessor == other.predecessor);
    let units = units.filter_map(|descents| Some((descents.first()?.predecessor, descents)));
    let ended = lineage.ended().iter().map(|unit| (*unit, &[][..]));
    for (unit, descents) in units.chain(ended) {
        let expected: Vec<PlaceCode> = descents.iter().map(|one| one.successor).collect();
        let mut found = successors(unit);
        found.sort_unstable();
        if found != expected {
            return Err(LawBroken::new(
                Law::SuccessorsAgree,
                unit,
                codes(&expected),
                codes(&found),
            ));
        }
    }
    Ok(())
}

/// In each group of units that no link leaves and that the links account for, the figures of the later
/// units sum to those of the earlier ones: areas, hamlets, households of one survey. Groups of which a
/// figure is not known, or has more digits than [`Bounds::SUMMAND`], are left out.
///
/// # Errors
/// [`LawBroken`] of [`Law::MergersAddUp`] with the units of both days.
pub fn mergers_add_up(
    lineage: &Lineage,
    figure: impl Fn(PlaceCode, NaiveDate) -> Option<Decimal>,
) -> Result<(), LawBroken> {
    for group in lineage.groups().iter().filter(|group| group.complete) {
        let (earlier, later) = (group.predecessors(), group.successors());
        let total = |units: &[PlaceCode], day| {
            let figures = units.iter().map(|one| figure(*one, day));
            let figures: Option<Vec<Decimal>> = figures
                .map(|one| one.filter(|one| Bounds::SUMMAND.hold(*one)))
                .collect();
            figures.map(crate::quantity::sum)
        };
        let before = total(&earlier, lineage.earlier());
        let after = total(&later, lineage.later());
        if let Some((before, after)) = before.zip(after).filter(|(one, other)| one != other) {
            let place = format!("{} → {}", joined(&earlier, " + "), joined(&later, " + "));
            let number = |value| Label::in_both(|lang| number_text(value, lang));
            return Err(LawBroken::new(
                Law::MergersAddUp,
                place,
                number(before),
                number(after),
            ));
        }
    }
    Ok(())
}

fn codes(units: &[PlaceCode]) -> Label {
    if units.is_empty() {
        Label::new("không đơn vị nào", "no unit")
    } else {
        same(joined(units, ", "))
    }
}

/// What is asked of a history on a day has the same answer when the history ends on that day: what
/// happened later was not known then.
///
/// # Errors
/// [`LawBroken`] of [`Law::HistoryUntilTheDay`] with the commune and the day.
pub fn a_history_is_read_until_its_day<T: PartialEq + Debug>(
    standing: &Standing,
    day: NaiveDate,
    ask: impl Fn(&Standing, NaiveDate) -> T,
) -> Result<(), LawBroken> {
    let known = standing.entries_until(day).to_vec();
    // A beginning of a history in order is in order.
    let Ok(known) = Standing::new(standing.commune(), known) else {
        return Ok(());
    };
    let (expected, found) = (ask(&known, day), ask(standing, day));
    if expected == found {
        return Ok(());
    }
    let text = |answer: T| -> String { format!("{answer:?}") };
    Err(LawBroken::new(
        Law::HistoryUntilTheDay,
        [standing.commune().to_string(), day.to_string()].join(", "),
        same(text(expected)),
        same(text(found)),
    ))
}
