//! Whether a code means the same unit on two days.

use crate::calendar::NaiveDate;
use crate::place::{Extent, Gazetteer, PlaceCode, Unit, UnitError};
use crate::text::fold_bare;

/// What the unit that had a code on one day is to the one that has it on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::progress) enum Sameness {
    /// One and the same, or nothing is known against it.
    Same,
    /// All of it is in the other one, which took in more.
    Grown,
    /// They have a part in common, or it is not known how much.
    Changed,
    /// Another unit, or the code was not in force.
    Another,
}

impl Sameness {
    /// Whether the works of the one are works of the other.
    pub(in crate::progress) const fn keeps_works(self) -> bool {
        matches!(self, Self::Same | Self::Grown)
    }
}

/// What a unit of a day is to the unit that had its code on the day of a record. Codes were given
/// another meaning in mergers, and units took in others under their old codes. Without successions
/// the name decides; a name that is only spelled in another way is the same. On days that the
/// gazetteer does not cover nothing contradicts a record.
pub(in crate::progress) fn sameness(
    gazetteer: &Gazetteer,
    (unit, date): (&Unit, NaiveDate),
    on: NaiveDate,
) -> Sameness {
    if !gazetteer.coverage().contains(on) {
        return Sameness::Same;
    }
    let code = unit.code();
    let is_unchanged = || !is_changed(gazetteer, (unit, date), on);
    if unit.valid().contains(on) && gazetteer.has_successions() && is_unchanged() {
        return Sameness::Same;
    }
    match gazetteer.descents(code, on, date) {
        Ok(descents) => {
            let code = code.into();
            let own = descents
                .iter()
                .find(|one| one.predecessor == code && one.successor == code);
            match own {
                Some(own) if own.is_exact() => Sameness::Same,
                Some(own) if own.extent_of_predecessor == Extent::Whole && on <= date => {
                    Sameness::Grown
                }
                Some(_) => Sameness::Changed,
                None => Sameness::Another,
            }
        }
        Err(UnitError::NoSuccessions) => {
            let then = gazetteer.unit_on(code, on);
            if then.is_ok_and(|then| fold_bare(then.name()) == fold_bare(unit.name())) {
                Sameness::Same
            } else {
                Sameness::Another
            }
        }
        Err(_) => Sameness::Another,
    }
}

/// Whether a link of a unit lies between the day and another one. Every unit has one on each day on
/// which it loses a part or takes in others.
fn is_changed(gazetteer: &Gazetteer, (unit, date): (&Unit, NaiveDate), on: NaiveDate) -> bool {
    let code = PlaceCode::from(unit.code());
    let (first, last) = (on.min(date), on.max(date));
    let links = gazetteer.successions();
    let start = links.partition_point(|link| (link.predecessor(), link.date()) <= (code, first));
    let next = links.get(start);
    next.is_some_and(|link| link.predecessor() == code && link.date() <= last)
}
