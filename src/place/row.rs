//! Rows that hold for a period, and the search among them.

use alloc::string::String;

use super::{CommuneCode, District, DistrictCode, PlaceCode, Unit};
use crate::calendar::{NaiveDate, Period};

/// A row of a gazetteer: a code, and a period in which the row holds.
pub(super) trait Row {
    type Code: Copy + Ord + Into<PlaceCode>;

    fn code(&self) -> Self::Code;
    fn name(&self) -> &str;
    fn valid(&self) -> Period;
    fn full_name(&self) -> String;

    /// The order of rows in a gazetteer.
    fn position(&self) -> (Self::Code, NaiveDate) {
        (self.code(), self.valid().from())
    }
}

macro_rules! row {
    ($type:ident, $code:ident) => {
        impl Row for $type {
            type Code = $code;

            fn code(&self) -> $code {
                self.code()
            }

            fn name(&self) -> &str {
                self.name()
            }

            fn valid(&self) -> Period {
                self.valid()
            }

            fn full_name(&self) -> String {
                self.full_name()
            }
        }
    };
}

row!(District, DistrictCode);
row!(Unit, CommuneCode);

/// Why a code has no row on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Absence<'a, R> {
    /// There is no row of the code at all.
    Unknown,
    /// The first row of the code begins after the date.
    NotYet(&'a R),
    /// The last row of the code that began has ended.
    NoLonger(&'a R),
}

/// The row of a code on a date. The rows are in order and those of one code do not overlap.
pub(super) fn in_force<R: Row>(
    rows: &[R],
    code: R::Code,
    date: NaiveDate,
) -> Result<&R, Absence<'_, R>> {
    let begun = rows.partition_point(|row| row.position() <= (code, date));
    let (before, after) = rows.split_at_checked(begun).unwrap_or((rows, &[]));
    match before.last().filter(|row| row.code() == code) {
        Some(row) if row.valid().contains(date) => Ok(row),
        Some(ended) => Err(Absence::NoLonger(ended)),
        None => Err(after
            .first()
            .filter(|row| row.code() == code)
            .map_or(Absence::Unknown, Absence::NotYet)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::place::test_rows::{unit, years};

    #[test]
    fn the_row_in_force_or_the_nearest_holder_is_told() {
        let rows = [
            unit(1, "Tu Lý", 150, years(2011, 2012)),
            unit(1, "Hào Lý", 150, years(2014, 2015)),
            unit(3, "Cao Sơn", 150, years(2010, 2020)),
        ];
        let code = CommuneCode::of(1);
        for (row, year) in [(0, 2011), (1, 2014)] {
            assert_eq!(in_force(&rows, code, date(year, 6, 1)), Ok(&rows[row]));
        }
        for (year, absence) in [
            (2010, Absence::NotYet(&rows[0])),
            (2013, Absence::NoLonger(&rows[0])),
            (2016, Absence::NoLonger(&rows[1])),
        ] {
            let found = in_force(&rows, code, date(year, 6, 1));
            assert_eq!(found, Err(absence), "{year}");
        }
        for number in [0, 2, 4] {
            let code = CommuneCode::of(number);
            let found = in_force(&rows, code, date(2011, 6, 1));
            assert_eq!(found, Err(Absence::Unknown));
        }
    }
}
