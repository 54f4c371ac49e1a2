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
use crate::tier::TierScheme;

/// Builds the plan of a province for a year, on which no rule of the catalogue finds anything: a
/// column for each district in force on the day of the plan, rows that sum up, objectives that the
/// rows reach, a task that is complete. The document, its number and its figures are made up, and
/// its texts say so.
///
/// The smallest district completes: all of its communes are in the highest tier, all others in the one
/// below, whose lower bound is the floor. The set has 19 criteria, and the tiers are 19, 8 to 18 and below
/// 8, unless [`with_scheme`](Self::with_scheme) says otherwise. Fields of the [`Plan`] are public; a total,
/// which cannot be changed apart from its row, is spoiled by [`printing_total`](Self::printing_total).
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
    scheme: TierScheme,
    works: bool,
    others: Vec<(String, Measure, u32)>,
    totals: Vec<(String, u32)>,
}

impl<'a> PlanBuilder<'a> {
    /// The plan of a province of a gazetteer for a year, issued on the first day of the year.
    #[must_use]
    pub fn new(gazetteer: &'a Gazetteer, province: ProvinceCode, year: ProgrammeYear) -> Self {
        Self {
            gazetteer,
            province,
            year,
            issued: year.first_day(),
            scheme: TierScheme::known(19, vec![0, 8, 19]),
            works: true,
            others: Vec::new(),
            totals: Vec::new(),
        }
    }

    /// Sets the day of issue.
    #[must_use]
    pub fn issued(self, issued: NaiveDate) -> Self {
        Self { issued, ..self }
    }

    /// Sets the tiers of the rows, and with them the number of criteria of the set: rows `"1"`, `"2"` and so
    /// on, the highest tier first. That a district completes is an objective where the highest tier is
    /// all criteria.
    ///
    /// ```
    /// use nongthonmoi::calendar::ProgrammeYear;
    /// use nongthonmoi::samples::hoa_binh;
    /// use nongthonmoi::plan::Measure;
    /// use nongthonmoi::testing::PlanBuilder;
    /// use nongthonmoi::tier::TierScheme;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// let year = ProgrammeYear::new(2014).unwrap();
    /// let plan = PlanBuilder::new(&gazetteer, "17".parse()?, year)
    ///     .with_scheme(TierScheme::new(10, vec![0, 4, 7, 10])?)
    ///     .without_works()
    ///     .with_row("Số hộ được vay vốn", Measure::Other, 20)
    ///     .build()?;
    /// assert_eq!((plan.quota.criteria, plan.quota.rows.len()), (10, 5));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_scheme(self, scheme: TierScheme) -> Self {
        Self { scheme, ..self }
    }

    /// Leaves out the rows of green roads and value-chain models, and the objectives about them.
    #[must_use]
    pub fn without_works(self) -> Self {
        Self {
            works: false,
            ..self
        }
    }

    /// Adds a row after all others, with a label, a measure, and one figure in each column.
    #[must_use]
    pub fn with_row(mut self, label: &str, measure: Measure, each: u32) -> Self {
        self.others.push((label.into(), measure, each));
        self
    }

    /// Sets the total that is printed in the row of a number; rows are numbered from `"1"`.
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
        let tiers = Tiers::of(&self.scheme);
        let rows = self.rows(&tiers, &districts, &completes);
        Ok(Plan {
            document: Instrument::new(
                DocumentNumber::known(1, None, "KH-UBND"),
                self.issued,
                Label::new("Kế hoạch giả định để kiểm thử", "Made-up plan for tests"),
            ),
            province: self.province,
            year: self.year,
            objectives: self.objectives(complete, &tiers, &rows),
            quota: QuotaTable {
                criteria: tiers.scheme.criteria(),
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
                return Err(PlanImpossible::NoRow {
                    number: number.clone(),
                    rows: rows.len(),
                });
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
        place: district.code().into(),
        printed: format!("{} ({communes} xã)", district.full_name()),
        communes: Some(*communes),
    }
}

/// The tiers of a plan.
struct Tiers<'a> {
    scheme: &'a TierScheme,
    /// The least and the largest number of criteria of each tier, the highest first.
    bounds: Vec<(u8, u8)>,
}

impl<'a> Tiers<'a> {
    fn of(scheme: &'a TierScheme) -> Self {
        let bounds = scheme.tiers().rev();
        let bounds = bounds.filter_map(|tier| scheme.bounds(tier)).collect();
        Self { scheme, bounds }
    }

    /// The bounds of the tier in which the communes of a district that completes are, or all others.
    fn of_communes(&self, completes: bool) -> Option<(u8, u8)> {
        let other = (!completes).then(|| self.bounds.get(1)).flatten();
        other.or(self.bounds.first()).copied()
    }

    /// The lower bound of the lowest tier in which there are communes.
    fn floor(&self) -> u8 {
        self.of_communes(false).map_or(0, |(least, _)| least)
    }

    /// Whether the highest tier is all criteria, so that communes in it complete.
    fn complete(&self) -> bool {
        let highest = self.bounds.first();
        highest.is_some_and(|(least, _)| *least == self.scheme.criteria())
    }
}

impl PlanBuilder<'_> {
    fn rows(
        &self,
        tiers: &Tiers<'_>,
        districts: &[(&District, u32)],
        completes: &[bool],
    ) -> Vec<QuotaRow> {
        let mut rows = Vec::new();
        let mut push = |label: &str, measure, wanted: &dyn Fn(u32, bool) -> u32| {
            let pairs = districts.iter().zip(completes);
            let cells = pairs.map(|((_, communes), completes)| wanted(*communes, *completes));
            let cells: Vec<u32> = cells.collect();
            // The communes of a gazetteer are fewer than 32 bits count, and rows fewer than a list holds.
            let total = cells
                .iter()
                .fold(0_u32, |sum, one| sum.saturating_add(*one));
            let number = rows.len().saturating_add(1).to_string();
            rows.push(QuotaRow::of_counts(&number, label, measure, &cells, total));
        };
        for (tier, (from, to)) in tiers.scheme.tiers().rev().zip(&tiers.bounds) {
            let (from, to) = (*from, *to);
            let label = format!("Số xã đạt {}", tiers.scheme.label(tier).vi());
            push(
                &label,
                Measure::Tier { from, to },
                &|communes, completes| {
                    let here = tiers.of_communes(completes) == Some((from, to));
                    if here { communes } else { 0 }
                },
            );
        }
        if self.works {
            // A kilometre for each commune that is to be recognised.
            let road = "Số km đường xanh - sạch - đẹp";
            push(
                road,
                Measure::GreenRoadKilometres,
                &|communes, completes| {
                    if completes { communes } else { 0 }
                },
            );
            let models = "Số mô hình theo chuỗi giá trị";
            push(models, Measure::ValueChainModels, &|_, _| 1);
        }
        for (label, measure, each) in &self.others {
            push(label, *measure, &|_, _| *each);
        }
        rows
    }

    fn objectives(
        &self,
        complete: &District,
        tiers: &Tiers<'_>,
        rows: &[QuotaRow],
    ) -> Vec<Objective> {
        let mut targets = Vec::new();
        if let Some(mean) = mean(tiers, rows) {
            targets.push(("I.1", ObjectiveTarget::MeanCriteria { mean }));
        }
        let criteria = tiers.floor();
        targets.push(("I.1", ObjectiveTarget::CriteriaFloor { criteria }));
        if tiers.complete() {
            let district = complete.code();
            targets.push(("I.2", ObjectiveTarget::DistrictCompletes { district }));
        }
        if self.works {
            targets.push((
                "I.3",
                ObjectiveTarget::ValueChainModelsPerDistrict { at_least: 1 },
            ));
            let at_least = Kilometres::ONE;
            targets.push((
                "I.4",
                ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least },
            ));
        }
        let objective = |(section, target): (&str, ObjectiveTarget)| Objective {
            section: section.into(),
            text: String::from("Mục tiêu giả định để kiểm thử"),
            target,
            figure: None,
        };
        targets.into_iter().map(objective).collect()
    }
}

/// A whole mean that the tiers allow; `None` where there is none.
fn mean(tiers: &Tiers<'_>, rows: &[QuotaRow]) -> Option<Printed> {
    let (mut communes, mut least, mut most) = (0_u64, 0_u64, 0_u64);
    for ((from, to), row) in tiers.bounds.iter().zip(rows) {
        let number: u64 = row.total()?.try_into().ok()?;
        communes = communes.checked_add(number)?;
        least = least.checked_add(number.checked_mul((*from).into())?)?;
        most = most.checked_add(number.checked_mul((*to).into())?)?;
    }
    let whole = least
        .checked_add(communes)?
        .checked_sub(1)?
        .checked_div(communes)?;
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
    #[error("no row has the number `{number}`: the rows are numbered 1 to {rows}")]
    NoRow {
        /// The number that was given.
        number: String,
        /// The number of rows.
        rows: usize,
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
            (Self::NoRow { number, rows }, _) => {
                format!("không có hàng số “{number}”: các hàng đánh số từ 1 đến {rows}")
            }
        }
    }
}
