//! What became of units from one day to another.

use alloc::collections::BTreeSet;
use alloc::collections::btree_map::{BTreeMap, Entry};
use alloc::vec::Vec;

use super::succession_table::SuccessionTable;
use super::tie::Tie;
use super::{
    Candidate, Descent, Extent, Fate, Gazetteer, Level, Lineage, PlaceCode, Succession, UnitError,
};
use crate::calendar::{NaiveDate, Period};

/// Ties by the unit that they lead to, and the day on which they lead there.
type Open = BTreeMap<(NaiveDate, PlaceCode), Tie>;
/// A link by its day and its ends.
type LinkKey = (NaiveDate, PlaceCode, Option<PlaceCode>);

impl Gazetteer {
    /// The units that stand on one day for a unit of another, in the order of their codes: its
    /// successors on a later day, its predecessors on an earlier one, itself on the same. None if
    /// it was abolished by then.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::place::{CommuneCode, DistrictCode, Extent, UnitError};
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
    ///
    /// // Xã Thái Thịnh was split, and its code is no more.
    /// let thai_thinh: CommuneCode = "04822".parse()?;
    /// let became = gazetteer.descents(thai_thinh, day(2019), day(2020))?;
    /// let codes: Vec<String> = became.iter().map(|one| one.successor().to_string()).collect();
    /// assert_eq!(codes, ["04789", "04825"]);
    /// assert!(became.iter().all(|one| one.extent_of_predecessor() == Extent::Part));
    ///
    /// // Districts ceased to exist.
    /// let da_bac: DistrictCode = "150".parse()?;
    /// assert_eq!(gazetteer.descents(da_bac, day(2019), day(2025))?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Gazetteer::place_on`] on the first day, [`UnitError::OutsideCoverage`] for the
    /// other one, [`UnitError::SuccessionsUntold`] for a gazetteer without successions, and
    /// [`UnitError::ProvinceUntold`] for a province.
    pub fn descents(
        &self,
        code: impl Into<PlaceCode>,
        on: NaiveDate,
        other: NaiveDate,
    ) -> Result<Vec<Descent>, UnitError> {
        let code = code.into();
        self.place_on(code, on)?;
        self.covered(other)?;
        if let PlaceCode::Province(code) = code {
            return Err(UnitError::ProvinceUntold { code });
        }
        let table = self.table().ok_or(UnitError::SuccessionsUntold)?;
        let here = (code, on);
        let descents = if on <= other {
            let ends = forward(table, here, other).ends.into_iter();
            ends.map(|(end, tie)| Descent::new(here, (end, other), tie))
                .collect()
        } else {
            let ends = backward(table, here, other).into_iter();
            ends.map(|(end, tie)| Descent::new((end, other), here, tie))
                .collect()
        };
        Ok(descents)
    }

    /// Every district and unit of one day with what stands for it on another. The days may come in
    /// either order; the lineage runs from the earlier to the later one.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`] for either day, and [`UnitError::SuccessionsUntold`] for a
    /// gazetteer without successions.
    pub fn lineage(&self, one: NaiveDate, other: NaiveDate) -> Result<Lineage, UnitError> {
        let (earlier, later) = (one.min(other), one.max(other));
        self.covered(earlier)?;
        self.covered(later)?;
        let table = self.table().ok_or(UnitError::SuccessionsUntold)?;
        let districts = self.districts_on(earlier).map(|row| row.code().into());
        let units = self.units_on(earlier).map(|row| row.code().into());
        let (mut descents, mut ended, mut incomplete) = (Vec::new(), Vec::new(), Vec::new());
        for code in districts.chain(units) {
            let here = (code, earlier);
            let Walk { ends, tells_all } = forward(table, here, later);
            if ends.is_empty() {
                ended.push(code);
            }
            if !tells_all {
                incomplete.push(code);
            }
            let new = |(end, tie)| Descent::new(here, (end, later), tie);
            descents.extend(ends.into_iter().map(new));
        }
        let days = (earlier, later);
        Ok(Lineage::of_sorted(days, descents, ended, incomplete))
    }

    /// The links that lead from the predecessor of a descent to its successor, in the order of
    /// their days and then of codes; none for a unit that nothing happened to.
    #[must_use]
    pub fn links(&self, descent: &Descent) -> Vec<&Succession> {
        let Some(table) = self.table() else {
            return Vec::new();
        };
        let (from, to) = (
            (descent.predecessor(), descent.earlier()),
            (descent.successor(), descent.later()),
        );
        let origins = links_backward(table, to, from.1);
        let followed = links_forward(table, from, to.1).into_iter();
        let leads_there = followed.filter(|(key, _)| origins.contains(key));
        leads_there.map(|(_, link)| link).collect()
    }

    /// What became by a day of a unit that had a code for a period before it.
    pub(super) fn fate(&self, code: PlaceCode, valid: Period, date: NaiveDate) -> Fate {
        let last = valid.until().and_then(|until| until.pred_opt());
        let last = last.filter(|_| code.level() != Level::Province);
        let Some((last, table)) = last.zip(self.table()) else {
            return Fate::Untold;
        };
        let ends = forward(table, (code, last), date).ends;
        if ends.is_empty() {
            return Fate::Abolished;
        }
        let places = ends
            .into_keys()
            .filter_map(|code| self.place_on(code, date).ok());
        let candidates: Vec<Candidate> = places.map(|place| self.candidate(place, date)).collect();
        Fate::Became(candidates)
    }
}

/// Everything that a unit became.
struct Walk {
    /// Its ties by the units that stand for it.
    ends: BTreeMap<PlaceCode, Tie>,
    /// Whether the links tell where all of it is.
    tells_all: bool,
}

/// What stands on a later day for a unit.
fn forward(table: &SuccessionTable, (code, on): (PlaceCode, NaiveDate), until: NaiveDate) -> Walk {
    let mut open = Open::from([((on, code), Tie::UNCHANGED)]);
    let (mut ends, mut tells_all) = (BTreeMap::new(), true);
    // The earliest first: what leads to a unit on a day is complete when its own links are followed,
    // for a unit has a link on every day on which it takes in another one.
    while let Some(((day, code), tie)) = open.pop_first() {
        let links = table.next(code, day);
        if links.first().is_none_or(|link| link.date() > until) {
            add(&mut ends, code, tie);
            continue;
        }
        // Several links are parts that make the whole; a single one may leave a rest.
        let leaves_rest = |link: &Succession| link.extent() != Extent::Whole;
        tells_all &= links.len() > 1 || !links.iter().any(leaves_rest);
        for link in links {
            match link.successor() {
                Some(successor) => {
                    let tie = tie.then(table.tie(link));
                    add(&mut open, (link.date(), successor), tie);
                }
                None => tells_all = false,
            }
        }
    }
    Walk { ends, tells_all }
}

/// What stood on an earlier day for a unit: its ties by their beginnings.
fn backward(
    table: &SuccessionTable,
    (code, on): (PlaceCode, NaiveDate),
    since: NaiveDate,
) -> BTreeMap<PlaceCode, Tie> {
    let mut open = Open::from([((on, code), Tie::UNCHANGED)]);
    let mut beginnings = BTreeMap::new();
    while let Some(((day, code), tie)) = open.pop_last() {
        let mut links = table
            .previous(code, day)
            .filter(|link| link.date() > since)
            .peekable();
        if links.peek().is_none() {
            add(&mut beginnings, code, tie);
        }
        for link in links {
            if let Some(before) = link.date().pred_opt() {
                let key = (before, link.predecessor());
                add(&mut open, key, table.tie(link).then(tie));
            }
        }
    }
    beginnings
}

/// The links that are followed from a unit up to a later day.
fn links_forward(
    table: &SuccessionTable,
    (code, on): (PlaceCode, NaiveDate),
    until: NaiveDate,
) -> BTreeMap<LinkKey, &Succession> {
    let mut open = BTreeSet::from([(on, code)]);
    let mut links = BTreeMap::new();
    while let Some((day, code)) = open.pop_first() {
        for link in table
            .next(code, day)
            .iter()
            .filter(|link| link.date() <= until)
        {
            open.extend(link.successor().map(|successor| (link.date(), successor)));
            links.insert(key(link), link);
        }
    }
    links
}

/// The links that are followed from a unit back to an earlier day.
fn links_backward(
    table: &SuccessionTable,
    (code, on): (PlaceCode, NaiveDate),
    since: NaiveDate,
) -> BTreeSet<LinkKey> {
    let mut open = BTreeSet::from([(on, code)]);
    let mut links = BTreeSet::new();
    while let Some((day, code)) = open.pop_last() {
        for link in table.previous(code, day).filter(|link| link.date() > since) {
            let before = link.date().pred_opt();
            open.extend(before.map(|before| (before, link.predecessor())));
            links.insert(key(link));
        }
    }
    links
}

fn key(link: &Succession) -> LinkKey {
    (link.date(), link.predecessor(), link.successor())
}

fn add<K: Ord>(ties: &mut BTreeMap<K, Tie>, key: K, tie: Tie) {
    match ties.entry(key) {
        Entry::Vacant(entry) => drop(entry.insert(tie)),
        Entry::Occupied(mut entry) => {
            let known = entry.get_mut();
            *known = known.beside(tie);
        }
    }
}
