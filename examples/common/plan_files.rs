//! The plan that a program works with and the units of its province: those of Hòa Bình in 2018 unless
//! other files are given.

use std::path::PathBuf;

use lexopt::Parser;
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::Plan;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;

use crate::cli::Ending;
use crate::json_file;

/// The files that were named on the command line.
#[derive(Default)]
pub(crate) struct PlanFiles {
    gazetteer: Option<PathBuf>,
    plan: Option<PathBuf>,
}

impl PlanFiles {
    /// Takes the option `--gazetteer` or `--plan`; says whether it was one of them.
    pub(crate) fn take(&mut self, name: &str, parser: &mut Parser) -> Result<bool, lexopt::Error> {
        match name {
            "gazetteer" => self.gazetteer = Some(parser.value()?.into()),
            "plan" => self.plan = Some(parser.value()?.into()),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The plan.
    pub(crate) fn plan(&self, lang: Lang) -> Result<Plan, Ending> {
        match &self.plan {
            Some(path) => json_file::read(path, lang),
            None => Ok(hoa_binh::plan_2018()),
        }
    }

    /// The units in which the plan is followed. Those of Hòa Bình are of no use to another province.
    pub(crate) fn gazetteer(&self, plan: &Plan, lang: Lang) -> Result<Gazetteer, Ending> {
        if let Some(path) = &self.gazetteer {
            return json_file::read(path, lang);
        }
        let (gazetteer, province) = (hoa_binh::gazetteer(), plan.province);
        let covered = gazetteer
            .communes_in(province, plan.year.last_day())
            .next()
            .is_some();
        if covered {
            return Ok(gazetteer);
        }
        Err(Ending::Unusable(match lang {
            Lang::Vi => format!(
                "kế hoạch của tỉnh mã {province}: hãy cho danh mục đơn vị hành chính của tỉnh bằng --gazetteer"
            ),
            Lang::En => format!(
                "the plan is that of province {province}: name a file with its units, --gazetteer"
            ),
        }))
    }
}
