//! The criteria set that a program works with and what a province lays over it: Decision 1980/QĐ-TTg
//! with Decision 816/QĐ-UBND of Hòa Bình unless other files are given.

use std::path::PathBuf;

use lexopt::{Parser, ValueExt};
use nongthonmoi::calendar::ProgrammeYear;
use nongthonmoi::criteria::{AxisPoint, CriteriaSet, Overlay, Standard, catalog};
use nongthonmoi::place::{ProvinceCode, province};
use nongthonmoi::text::{Label, Lang};

use crate::cli::Ending;
use crate::json_file;

/// The files that were named on the command line.
#[derive(Default)]
pub(crate) struct CriteriaFiles {
    set: Option<PathBuf>,
    overlays: Vec<PathBuf>,
    column: Option<AxisPoint>,
}

impl CriteriaFiles {
    /// Takes the option `--set`, `--overlay` or `--column`; says whether it was one of them.
    pub(crate) fn take(&mut self, name: &str, parser: &mut Parser) -> Result<bool, lexopt::Error> {
        match name {
            "set" => self.set = Some(parser.value()?.into()),
            "overlay" => self.overlays.push(parser.value()?.into()),
            "column" => self.column = Some(AxisPoint::owned(parser.value()?.string()?)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The criteria set with what lies over it.
    pub(crate) fn read(&self, lang: Lang) -> Result<Criteria, Ending> {
        let (set, built_in) = match &self.set {
            Some(path) => (json_file::read(path, lang)?, Vec::new()),
            None => (catalog::decision_1980(), vec![catalog::decision_816()]),
        };
        let given = self.overlays.iter().map(|path| json_file::read(path, lang));
        let given: Vec<Overlay> = given.collect::<Result<_, _>>()?;
        Ok(Criteria {
            set,
            overlays: if given.is_empty() { built_in } else { given },
            column: self.column.clone(),
        })
    }
}

/// A criteria set, and what a province lays over it.
pub(crate) struct Criteria {
    pub(crate) set: CriteriaSet,
    pub(crate) overlays: Vec<Overlay>,
    column: Option<AxisPoint>,
}

impl Criteria {
    /// The standard of a year for communes of a province: by the column that was asked for, by that
    /// of the region in which the province lies, or by the only one that there is. Otherwise the
    /// reason why there is none.
    pub(crate) fn standard(
        &self,
        code: ProvinceCode,
        year: ProgrammeYear,
        lang: Lang,
    ) -> Result<Standard, String> {
        let axis = self.set.axis();
        let region = province(code).map(|province| AxisPoint::from(province.region()));
        let region = region.filter(|region| axis.iter().any(|(point, _)| point == region));
        let only = match axis {
            [(point, _)] => Some(point.clone()),
            _ => None,
        };
        let column = self.column.clone().or(region).or(only);
        let column = column.ok_or_else(|| which_column(axis, lang))?;
        self.standard_in(column, year, lang)
    }

    /// The standard of a year for a column of the set, or the reason why there is none.
    pub(crate) fn standard_in(
        &self,
        column: AxisPoint,
        year: ProgrammeYear,
        lang: Lang,
    ) -> Result<Standard, String> {
        let overlays: Vec<&Overlay> = self.overlays.iter().collect();
        let resolved = self.set.resolve(column, year, &overlays);
        resolved.map_err(|error| error.text(lang))
    }
}

/// The complaint when nothing says which column of a set is meant.
fn which_column(axis: &[(AxisPoint, Label)], lang: Lang) -> String {
    let columns: Vec<String> = axis
        .iter()
        .map(|(point, label)| format!("{point} ({})", label.get(lang)))
        .collect();
    let columns = columns.join(", ");
    match lang {
        Lang::Vi => format!(
            "chưa rõ xã thuộc cột nào của bộ tiêu chí: hãy ghi --column, một trong {columns}"
        ),
        Lang::En => format!(
            "it is not known by which column of the set to assess: give --column, one of {columns}"
        ),
    }
}
