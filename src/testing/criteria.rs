//! Laws of criteria sets and the standards that they resolve into.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::law::same;
use super::{Law, LawBroken};
use crate::calendar::ProgrammeYear;
use crate::criteria::{
    AxisPoint, Cell, CriteriaSet, Indicator, Overlay, Requirement, ResolveError, Standard,
    StandardIndicator,
};
use crate::law::Citation;
use crate::text::Label;

/// Every requirement of a standard, with its source, is what the last overlay says that speaks of
/// the indicator on the last day of the year, else what the set's cell says on that day.
///
/// # Errors
/// [`LawBroken`] of [`Law::StandardIsLaidDown`] with the number of the indicator.
pub fn standard_is_what_was_laid_down(
    standard: &Standard,
    set: &CriteriaSet,
    overlays: &[&Overlay],
) -> Result<(), LawBroken> {
    for indicator in standard.indicators() {
        let number = indicator.number();
        let own = set.indicator(number);
        let expected = own.and_then(|own| laid_down(own, standard, overlays));
        let found = indicator.requirement();
        let found = (found.value.clone(), found.citation.clone());
        if expected.as_ref() != Some(&found) {
            let open = || Label::new("ô để mở", "an open cell");
            return Err(LawBroken::new(
                Law::StandardIsLaidDown,
                number,
                expected.as_ref().map_or_else(open, in_words),
                in_words(&found),
            ));
        }
    }
    Ok(())
}

/// What is laid down of an indicator, read off the set and the overlays; `None` for an open cell.
fn laid_down(
    indicator: &Indicator,
    standard: &Standard,
    overlays: &[&Overlay],
) -> Option<(Requirement, Citation)> {
    let day = standard.year().last_day();
    let entries = overlays.iter().flat_map(|overlay| overlay.entries());
    let mut speaking =
        entries.filter(|one| one.indicator() == indicator.number() && one.period().contains(day));
    if let Some(entry) = speaking.next_back() {
        let requirement = entry.requirement();
        return Some((requirement.value.clone(), requirement.citation.clone()));
    }
    let cell = indicator.cell(standard.point())?.at(day)?;
    match &cell.value {
        Cell::Required(requirement) => Some((requirement.clone(), cell.citation.clone())),
        Cell::Open(_) => None,
    }
}

fn in_words((requirement, citation): &(Requirement, Citation)) -> Label {
    Label::in_both(|lang| alloc::format!("{} ({})", requirement.text(lang), citation.text(lang)))
}

/// A standard lists each indicator of its set once, in the set's order, and no other.
///
/// # Errors
/// [`LawBroken`] of [`Law::StandardListsTheSet`] with the document of the set.
pub fn standard_lists_the_set(standard: &Standard, set: &CriteriaSet) -> Result<(), LawBroken> {
    let expected: Vec<String> = set
        .indicators()
        .iter()
        .map(|one| one.number().to_string())
        .collect();
    let found: Vec<String> = standard
        .indicators()
        .iter()
        .map(|one| one.number().to_string())
        .collect();
    if expected == found {
        return Ok(());
    }
    Err(LawBroken::new(
        Law::StandardListsTheSet,
        &set.instrument().number,
        same(expected.join(", ")),
        same(found.join(", ")),
    ))
}

/// A standard is that of the region and the year that were asked for.
///
/// # Errors
/// [`LawBroken`] of [`Law::RegionAndYearAreKept`] with the document of the standard.
pub fn region_and_year_are_kept(
    standard: &Standard,
    point: impl Into<AxisPoint>,
    year: ProgrammeYear,
) -> Result<(), LawBroken> {
    let point = point.into();
    if (standard.point(), standard.year()) == (&point, year) {
        return Ok(());
    }
    let words = |point: &AxisPoint, year: ProgrammeYear| same(alloc::format!("{point} {year}"));
    Err(LawBroken::new(
        Law::RegionAndYearAreKept,
        &standard.instrument().number,
        words(&point, year),
        words(standard.point(), standard.year()),
    ))
}

/// The order of overlays that do not speak of one indicator on one day changes nothing of a resolved
/// set; where two do, the order decides, and the law says of which indicator.
///
/// # Errors
/// [`LawBroken`] of [`Law::OrderOfOverlays`] with the number of the first indicator that differs.
pub fn order_of_overlays_changes_nothing(
    set: &CriteriaSet,
    point: impl Into<AxisPoint>,
    year: ProgrammeYear,
    overlays: &[&Overlay],
) -> Result<(), LawBroken> {
    let point = point.into();
    let expected = set.resolve(point.clone(), year, overlays);
    let mut order = overlays.to_vec();
    order.reverse();
    for _ in overlays {
        let found = set.resolve(point.clone(), year, &order);
        if let Some((place, expected, found)) = difference(&expected, &found) {
            return Err(LawBroken::new(Law::OrderOfOverlays, place, expected, found));
        }
        order.rotate_left(1);
    }
    Ok(())
}

type Resolved = Result<Standard, ResolveError>;

/// The first indicator of which two standards differ. Two errors differ when their open cells do:
/// which of several wrong overlays is named first is a matter of their order.
fn difference(one: &Resolved, other: &Resolved) -> Option<(String, Label, Label)> {
    let text = |resolved: &Resolved| match resolved {
        Ok(_) => Label::new("bộ tiêu chí áp dụng", "a standard"),
        Err(error) => Label::in_both(|lang| error.text(lang)),
    };
    match (one, other) {
        (Ok(one), Ok(other)) => {
            let mut pairs = one.indicators().iter().zip(other.indicators());
            let (one, other) = pairs.find(|(one, other)| one != other)?;
            let words =
                |of: &StandardIndicator| Label::in_both(|lang| of.requirement().value.text(lang));
            Some((one.number().to_string(), words(one), words(other)))
        }
        (Err(ResolveError::OpenCells(open)), Err(ResolveError::OpenCells(other_open)))
            if open != other_open =>
        {
            Some((String::from("/"), text(one), text(other)))
        }
        (Err(_), Err(_)) => None,
        _ => Some((String::from("/"), text(one), text(other))),
    }
}
