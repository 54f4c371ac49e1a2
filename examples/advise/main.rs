//! Advises the districts of a province on the quotas of its plan: what to do first, what it costs, and
//! which quotas cannot be met and why. The province beside the example,
//! `examples/advise/province.json`, is made up.
//!
//! ```text
//! cargo run --example advise
//! cargo run --example advise -- --budget 20000 --lang en
//! cargo run --example advise -- --commune 04900
//! cargo run --example advise -- --make 2018 > province.json
//! ```

#[path = "../common/cli.rs"]
mod cli;
mod commune;
#[path = "../common/criteria_files.rs"]
mod criteria_files;
mod districts;
#[path = "../common/json_file.rs"]
mod json_file;
mod made;
#[path = "../common/plan_files.rs"]
mod plan_files;
mod within;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::advice::{AdviceNames, Advisor, PriceList, QuotaTarget, Terms};
use nongthonmoi::assessment::{Answer, Assessment, CommuneReport, CountingPolicy};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::criteria::Standard;
use nongthonmoi::place::{CommuneCode, District, Gazetteer, PlaceCode, Unit};
use nongthonmoi::quantity::MillionDong;
use nongthonmoi::samples::hoa_binh::{self, HOA_BINH};
use nongthonmoi::text::{Label, Lang};
use serde::{Deserialize, Serialize};

use cli::{Ending, Options, unusable};
use criteria_files::CriteriaFiles;
use made::Area;
use plan_files::PlanFiles;

/// The number of projects of a made-up province.
const PROJECTS: usize = 150;

static HELP: Label = Label::new(
    "\
Tư vấn cho các huyện của một tỉnh theo chỉ tiêu của kế hoạch; nếu không cho tệp nào khác: tỉnh Hòa
Bình, kế hoạch 18/KH-UBND năm 2018. (English: --help --lang en)

  advise [--budget TRIỆU] [--commune MÃ] [--plan FILE] [--gazetteer FILE] [--set FILE]
         [--overlay FILE]... [--column CỘT] [--json] [--lang vi|en] [--make SỐ] [PROVINCE.json]

  PROVINCE.json   kết quả từng xã, giá, điều kiện; nếu không có: số liệu giả định trong
                  examples/advise
  --budget TRIỆU  với số triệu đồng này thì được nhiều nhất bao nhiêu xã đạt chuẩn, bao nhiêu tiêu chí
  --commune MÃ    tư vấn cho một xã
  --plan FILE     kế hoạch; --gazetteer FILE: danh mục đơn vị hành chính của tỉnh
  --set FILE      bộ tiêu chí; --overlay FILE: quy định của tỉnh chồng lên bộ tiêu chí
  --column CỘT    cột của bộ tiêu chí (vùng, nhóm xã), khi không suy ra được từ tỉnh
  --make SỐ       in ra số liệu giả định của tỉnh; cùng một số thì cùng số liệu
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Tư vấn không phải là quyết định phân bổ vốn.
Mã thoát: 0 chỉ tiêu nào cũng có thể đạt, 1 có chỉ tiêu không thể đạt hoặc chưa rõ, 2 không dùng được dữ
liệu vào.",
    "\
Advises the districts of a province on the quotas of its plan; unless other files are given, Hòa Bình
on the plan 18/KH-UBND for 2018.

  advise [--budget MILLIONS] [--commune CODE] [--plan FILE] [--gazetteer FILE] [--set FILE]
         [--overlay FILE]... [--column COLUMN] [--json] [--lang vi|en] [--make SEED] [PROVINCE.json]

  PROVINCE.json   what the communes came to, prices and terms; without it: the made-up province in
                  examples/advise
  --budget MILLIONS
                  the most that this many millions of đồng reach: communes at the standard, criteria
  --commune CODE  advice for one commune
  --plan FILE     the plan; --gazetteer FILE: the units of the province
  --set FILE      the criteria set; --overlay FILE: what the province lays over it
  --column COLUMN the column of the set (a region, a group of communes), where the province does not
                  say which
  --make SEED     print made-up figures of the province; equal seeds make equal figures
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Advice is not a decision on a budget.
Exit codes: 0 every quota can be met, 1 some cannot or that cannot be said, 2 the input cannot be used.",
);

/// What a file of a province holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Province {
    note: String,
    reports: Vec<CommuneReport>,
    prices: PriceList,
    #[serde(default)]
    terms: Terms,
}

fn main() -> ExitCode {
    cli::run(advise)
}

fn advise(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let (mut budget, mut commune, mut make) = (None, None, None);
    let (mut plans, mut criteria) = (PlanFiles::default(), CriteriaFiles::default());
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "budget" => budget = Some(parser.value()?.parse::<MillionDong>()?),
            "commune" => commune = Some(parser.value()?.parse::<CommuneCode>()?),
            "make" => make = Some(parser.value()?.parse::<u64>()?),
            _ => return Ok(plans.take(name, parser)? || criteria.take(name, parser)?),
        }
        Ok(true)
    })?;
    let lang = options.lang;
    let plan = plans.plan(lang)?;
    let gazetteer = plans.gazetteer(&plan, lang)?;
    let standard = criteria
        .read(lang)?
        .standard(plan.province, plan.year, lang);
    let standard = standard.map_err(Ending::Unusable)?;
    if let Some(seed) = make {
        let area = Area {
            plan: &plan,
            gazetteer: &gazetteer,
            standard: &standard,
        };
        return write_made(out, &area, seed);
    }
    if options.file.is_none() && plan.province != HOA_BINH {
        return Err(Ending::Unusable(NO_FILE.get(lang).to_string()));
    }
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/advise/province.json");
    let path = options.file.clone().unwrap_or(beside);
    let province: Province = json_file::read(&path, lang)?;
    let mut assessments = Vec::new();
    for report in &province.reports {
        let assessment = Assessment::of(&standard, report, CountingPolicy::ONLY_MET);
        assessments.push(assessment.map_err(|error| unusable(&path, error.text(lang)))?);
    }
    let mut advisor = Advisor::new(&assessments, &province.prices, &province.terms)
        .map_err(|error| unusable(&path, error.text(lang)))?
        .with_plan(&plan);
    if plan == hoa_binh::plan_2018() {
        advisor = advisor.with_plan_citations(hoa_binh::plan_citations_2018());
    }
    let day = plan.year.last_day();
    let target = QuotaTarget::of_plan(&plan, &gazetteer, day)
        .map_err(|error| Ending::Unusable(error.text(lang)))?;
    let asking = Asking {
        advisor: &advisor,
        target: &target,
        year: plan.year,
        names: Names {
            gazetteer: &gazetteer,
            standard: &standard,
            day,
            lang,
        },
        note: &province.note,
        json: options.json,
    };
    let answer = match (commune, budget) {
        (Some(commune), _) => commune::advise(out, &asking, commune, budget)?,
        (None, Some(budget)) => within::advise(out, &asking, budget)?,
        (None, None) => districts::advise(out, &asking)?,
    };
    Ok(ExitCode::from(u8::from(answer != Answer::Yes)))
}

static NO_FILE: Label = Label::new(
    "chưa có tệp PROVINCE.json: số liệu giả định kèm theo chương trình là của tỉnh Hòa Bình (--make in ra của tỉnh khác)",
    "a file PROVINCE.json is needed: the made-up figures beside the program are those of Hòa Bình (--make prints others)",
);

/// What is asked, of what, and how the answer is printed.
pub(crate) struct Asking<'a> {
    pub(crate) advisor: &'a Advisor<'a>,
    pub(crate) target: &'a QuotaTarget,
    pub(crate) year: ProgrammeYear,
    pub(crate) names: Names<'a>,
    pub(crate) note: &'a str,
    pub(crate) json: bool,
}

/// The names of places.
pub(crate) struct Names<'a> {
    gazetteer: &'a Gazetteer,
    standard: &'a Standard,
    day: NaiveDate,
    pub(crate) lang: Lang,
}

impl<'a> Names<'a> {
    /// The same names for the texts of the library.
    pub(crate) const fn advice(&self) -> AdviceNames<'a> {
        AdviceNames::CODES
            .with_gazetteer(self.gazetteer, self.day)
            .with_standard(self.standard)
    }

    pub(crate) fn commune(&self, code: CommuneCode) -> String {
        let unit = self.gazetteer.commune_on(code, self.day).ok();
        let name = unit.map(Unit::label);
        name.map_or_else(|| code.to_string(), |name| name.get(self.lang).to_string())
    }

    pub(crate) fn area(&self, code: PlaceCode) -> String {
        let name = match code {
            PlaceCode::District(code) => {
                let district = self.gazetteer.district_on(code, self.day);
                district.ok().map(District::label)
            }
            PlaceCode::Commune(code) => return self.commune(code),
            PlaceCode::Province(_) => Some(Label::new("Toàn tỉnh", "The province")),
        };
        name.map_or_else(|| code.to_string(), |name| name.get(self.lang).to_string())
    }
}

fn write_made(out: &mut dyn Write, area: &Area<'_>, seed: u64) -> Result<ExitCode, Ending> {
    let made = made::made(area, seed, PROJECTS);
    let province = Province {
        note: format!(
            "Số liệu giả định, sinh từ số {seed} để thử chương trình; không phải số liệu của tỉnh (made \
             up from the seed {seed} to try the program; these are not the figures of the province)"
        ),
        reports: made.reports,
        prices: made.prices,
        terms: made.terms,
    };
    serde_json::to_writer(&mut *out, &province).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}
