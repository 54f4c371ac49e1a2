//! A plan without faults.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::ProgrammeYear;
use crate::law::{DocumentNumber, Instrument};
use crate::place::{District, Gazetteer, ProvinceCode};
use crate::plan::{
    Measure, Objective, ObjectiveTarget, Plan, QuotaColumn, QuotaRow, QuotaTable, Task,
};
use crate::quantity::{Kilometres, Printed};
use crate::text::{Label, Lang, date_text};

/// The number of criteria of the sets since 2010.
const CRITERIA: u8 = 19;
/// The floor that the plan sets, and the least number of its middle tier.
const FLOOR: u8 = 8;

/// Builds the plan of a province for a year, on which no rule of the catalogue finds anything: a
/// column for each district in force on the day of the plan, rows that sum up, objectives that the
/// rows reach, a task that is complete. The document, its number and its figures are made up, and
/// its texts say so.
///
/// The smallest district completes: all of its communes are in the highest tier, all others in the
/// middle one. Fields of the [`Plan`] are public; a total, which cannot be changed apart from its
/// row, is spoiled by [`printing_total`](Self::printing_total).
///
/// ```
/// use nongthonmoi::calendar::ProgrammeYear;
/// use nongthonmoi::rules::{Checker, Dossier};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::testing::PlanBuilder;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let builder = PlanBuilder::new(&gazetteer, "17".parse()?, ProgrammeYear::new(2014).unwrap());
/// let plan = builder.build()?;
/// let found = |plan| {
///     Checker::built_in().check(&Dossier::new().plan(plan).gazetteer(&gazetteer)).findings().len()
/// };
/// assert_eq!(found(&plan), 0);
///
/// let spoiled = builder.printing_total("5", 99).build()?;
/// assert_eq!(found(&spoiled), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct PlanBuilder<'a> {
    gazetteer: &'a Gazetteer,
    province: ProvinceCode,
    year: ProgrammeYear,
    issued: NaiveDate,
    totals: Vec<(String, u32)>,
}

impl<'a> PlanBuilder<'a> {
    /// The plan of a province of a gazetteer for a year, issued on the first day of the year.
    #[must_use]
    pub const fn new(
        gazetteer: &'a Gazetteer,
        province: ProvinceCode,
        year: ProgrammeYear,
    ) -> Self {
        Self {
            gazetteer,
            province,
            year,
            issued: year.first_day(),
            totals: Vec::new(),
        }
    }

    /// Sets the day of issue.
    #[must_use]
    pub fn issued(self, issued: NaiveDate) -> Self {
        Self { issued, ..self }
    }

    /// Sets the total that is printed in the row of a number, `"1"` to `"5"`.
    #[must_use]
    pub fn printing_total(mut self, row: &str, total: u32) -> Self {
        self.totals.push((row.into(), total));
        self
    }

    /// The plan.
    ///
    /// # Errors
    /// [`PlanImpossible`] when the gazetteer does not cover the day of the plan, when the province
    /// has no commune in it on that day, or when no row has the number of a printed total.
    pub fn build(&self) -> Result<Plan, PlanImpossible> {
        if !self.gazetteer.coverage().contains(self.issued) {
            let issued = self.issued;
            return Err(PlanImpossible::NotCovered { issued });
        }
        let districts = self.districts();
        let smallest = districts
            .iter()
            .filter(|(_, communes)| *communes > 0)
            .min_by_key(|(district, communes)| (*communes, district.code()));
        let Some((complete, _)) = smallest else {
            let province = self.province;
            return Err(PlanImpossible::NoCommune { province });
        };
        let completes: Vec<bool> = districts
            .iter()
            .map(|(district, _)| district.code() == complete.code())
            .collect();
        let rows = rows(&districts, &completes);
        Ok(Plan {
            document: Instrument::new(
                DocumentNumber::known(1, None, "KH-UBND"),
                self.issued,
                Label::new("Kế hoạch giả định để kiểm thử", "Made-up plan for tests"),
            ),
            province: self.province,
            year: self.year,
            objectives: objectives(complete, &rows),
            quota: QuotaTable {
                criteria: CRITERIA,
                columns: districts.iter().map(column).collect(),
                rows: self.printed(rows)?,
            },
            tasks: vec![task()],
            groups: Vec::new(),
            duties: Vec::new(),
            oddities: Vec::new(),
        })
    }

    /// The districts of the province on the day of the plan, with the numbers of their communes.
    fn districts(&self) -> Vec<(&District, u32)> {
        let districts = self.gazetteer.districts_on(self.issued);
        let own = districts.filter(|district| district.province() == self.province);
        own.map(|district| {
            let communes = self
                .gazetteer
                .communes_in(district.code(), self.issued)
                .count();
            (district, u32::try_from(communes).unwrap_or(u32::MAX))
        })
        .collect()
    }

    /// The rows with the totals that are to be printed.
    fn printed(&self, mut rows: Vec<QuotaRow>) -> Result<Vec<QuotaRow>, PlanImpossible> {
        for (number, total) in &self.totals {
            let Some(row) = rows.iter_mut().find(|row| row.number() == number) else {
                let number = number.clone();
                return Err(PlanImpossible::NoRow { number });
            };
            let changed = QuotaRow::new(
                row.number().into(),
                row.label().into(),
                row.measure(),
                row.cells().to_vec(),
                Some((*total).into()),
            );
            if let Ok(changed) = changed {
                *row = changed;
            }
        }
        Ok(rows)
    }
}

fn column((district, communes): &(&District, u32)) -> QuotaColumn {
    QuotaColumn {
        district: district.code(),
        printed: format!("{} ({communes} xã)", district.full_name()),
        communes: Some(*communes),
    }
}

fn rows(districts: &[(&District, u32)], completes: &[bool]) -> Vec<QuotaRow> {
    let cells = |wanted: &dyn Fn(u32, bool) -> u32| {
        let pairs = districts.iter().zip(completes);
        let cells: Vec<u32> = pairs
            .map(|((_, communes), completes)| wanted(*communes, *completes))
            .collect();
        cells
    };
    let row = |number, label, measure, cells: Vec<u32>| {
        // The communes of a gazetteer are fewer than 32 bits count.
        let total = cells
            .iter()
            .fold(0_u32, |sum, cell| sum.saturating_add(*cell));
        QuotaRow::of_counts(number, label, measure, &cells, total)
    };
    let tier = |from, to| Measure::Tier { from, to };
    let highest = |communes, completes| if completes { communes } else { 0 };
    let middle = |communes, completes| if completes { 0 } else { communes };
    vec![
        row(
            "1",
            "Số xã đạt 19 tiêu chí",
            tier(CRITERIA, CRITERIA),
            cells(&highest),
        ),
        row(
            "2",
            "Số xã đạt 8-18 tiêu chí",
            tier(FLOOR, 18),
            cells(&middle),
        ),
        row(
            "3",
            "Số xã đạt dưới 8 tiêu chí",
            tier(0, 7),
            cells(&|_, _| 0),
        ),
        // A kilometre for each commune that is to be recognised.
        row(
            "4",
            "Số km đường xanh - sạch - đẹp",
            Measure::GreenRoadKilometres,
            cells(&highest),
        ),
        row(
            "5",
            "Số mô hình theo chuỗi giá trị",
            Measure::ValueChainModels,
            cells(&|_, _| 1),
        ),
    ]
}

fn objectives(complete: &District, rows: &[QuotaRow]) -> Vec<Objective> {
    let mean = mean(rows).map(|mean| ("I.1", ObjectiveTarget::MeanCriteria { mean }));
    let others = [
        ("I.1", ObjectiveTarget::CriteriaFloor { criteria: FLOOR }),
        (
            "I.2",
            ObjectiveTarget::DistrictCompletes {
                district: complete.code(),
            },
        ),
        (
            "I.3",
            ObjectiveTarget::ValueChainModelsPerDistrict { at_least: 1 },
        ),
        (
            "I.4",
            ObjectiveTarget::GreenRoadPerRecognisedCommune {
                at_least: Kilometres::ONE,
            },
        ),
    ];
    mean.into_iter()
        .chain(others)
        .map(|(section, target)| Objective {
            section: section.into(),
            text: String::from("Mục tiêu giả định để kiểm thử"),
            target,
            figure: None,
        })
        .collect()
}

/// A whole mean that the tiers allow. The smallest district has at most half of the communes of two
/// or more, so that ten criteria between the ends of the middle tier leave room for one.
fn mean(rows: &[QuotaRow]) -> Option<Printed> {
    let total = |index: usize| -> Option<u64> { rows.get(index)?.total()?.try_into().ok() };
    let (highest, middle) = (total(0)?, total(1)?);
    let communes = highest.checked_add(middle)?;
    let of = |number: u64, criteria: u8| number.checked_mul(u64::from(criteria));
    let least = of(highest, CRITERIA)?.checked_add(of(middle, FLOOR)?)?;
    let whole = least.div_ceil(communes);
    let most = of(highest, CRITERIA)?.checked_add(of(middle, 18)?)?;
    let mean = u32::try_from(whole).ok()?;
    (whole.checked_mul(communes)? <= most).then(|| Printed::whole(mean))
}

fn task() -> Task {
    let cell = |text: &str| Some(String::from(text));
    Task {
        number: 1,
        content: cell("Nhiệm vụ giả định để kiểm thử"),
        lead: cell("Sở Nội vụ"),
        coordinating: cell("Sở Tài chính"),
        deadline: cell("Quý I"),
        form: cell("Hội nghị"),
    }
}

/// A plan that cannot be built.
// May grow: a builder of more will fail in more ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum PlanImpossible {
    /// The gazetteer does not cover the day of the plan.
    #[error(
        "the gazetteer does not cover the day of the plan, `{issued}`: choose another year or another gazetteer"
    )]
    NotCovered {
        /// The day of the plan.
        issued: NaiveDate,
    },
    /// The province has no commune in the gazetteer.
    #[error("the gazetteer has no commune of the province `{province}` on the day of the plan")]
    NoCommune {
        /// The province.
        province: ProvinceCode,
    },
    /// No row has the number.
    #[error("no row has the number `{number}`: the rows are numbered 1 to 5")]
    NoRow {
        /// The number that was given.
        number: String,
    },
}

impl PlanImpossible {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::NotCovered { issued }, _) => format!(
                "danh mục không bao gồm ngày ban hành kế hoạch {}: chọn năm khác hoặc danh mục khác",
                date_text(*issued, lang)
            ),
            (Self::NoCommune { province }, _) => format!(
                "danh mục không có xã nào của tỉnh mã {province} vào ngày ban hành kế hoạch"
            ),
            (Self::NoRow { number }, _) => {
                format!("không có hàng số “{number}”: các hàng đánh số từ 1 đến 5")
            }
        }
    }
}
