//! What became of the units of a gazetteer from one day to another.

use alloc::vec::Vec;

use super::Gazetteer;
use super::unit_error::UnitError;
use crate::calendar::NaiveDate;
use crate::place::change::{Descent, Lineage, Succession, Walk, backward, forward, links_between};
use crate::place::code::PlaceCode;

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
    /// let codes: Vec<String> = became.iter().map(|one| one.successor.to_string()).collect();
    /// assert_eq!(codes, ["04789", "04825"]);
    /// assert!(became.iter().all(|one| one.extent_of_predecessor == Extent::Part));
    ///
    /// // Districts ceased to exist.
    /// let da_bac: DistrictCode = "150".parse()?;
    /// assert_eq!(gazetteer.descents(da_bac, day(2019), day(2025))?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Gazetteer::place_on`] on the first day, [`UnitError::OutsideCoverage`] for the
    /// other one, [`UnitError::NoSuccessions`] for a gazetteer without successions, and
    /// [`UnitError::ProvinceNotFollowed`] for a province.
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
            return Err(UnitError::ProvinceNotFollowed { code });
        }
        let table = self.successions.as_ref().ok_or(UnitError::NoSuccessions)?;
        let here = (code, on);
        Ok(if on <= other {
            forward(table, here, other).descents
        } else {
            backward(table, here, other)
        })
    }

    /// Every district and unit of one day with what stands for it on another. The days may come in
    /// either order; the lineage runs from the earlier to the later one.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`] for either day, and [`UnitError::NoSuccessions`] for a
    /// gazetteer without successions.
    pub fn lineage(&self, one: NaiveDate, other: NaiveDate) -> Result<Lineage, UnitError> {
        let (earlier, later) = (one.min(other), one.max(other));
        self.covered(earlier)?;
        self.covered(later)?;
        let table = self.successions.as_ref().ok_or(UnitError::NoSuccessions)?;
        let districts = self.districts_on(earlier).map(|row| row.code().into());
        let units = self.units_on(earlier).map(|row| row.code().into());
        let (mut descents, mut ended, mut incomplete) = (Vec::new(), Vec::new(), Vec::new());
        for code in districts.chain(units) {
            let walk = forward(table, (code, earlier), later);
            let Walk {
                descents: mut of_one,
                complete,
            } = walk;
            if of_one.is_empty() {
                ended.push(code);
            }
            if !complete {
                incomplete.push(code);
            }
            descents.append(&mut of_one);
        }
        let days = (earlier, later);
        Ok(Lineage::of_sorted(days, descents, ended, incomplete))
    }

    /// The links that lead from the predecessor of a descent to its successor, in the order of
    /// their days and then of codes; empty for a unit that no change affected.
    #[must_use]
    pub fn links(&self, descent: &Descent) -> Vec<&Succession> {
        let Some(table) = &self.successions else {
            return Vec::new();
        };
        let from = (descent.predecessor, descent.earlier);
        links_between(table, from, (descent.successor, descent.later))
    }
}
