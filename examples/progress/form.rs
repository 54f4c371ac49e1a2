//! The form of `--json`: what the crate writes, with the texts of one language beside it.

use std::collections::BTreeMap;

use nongthonmoi::assessment::Answer;
use nongthonmoi::law::DocumentNumber;
use nongthonmoi::place::{CommuneCode, DistrictCode, Locality, ProvinceCode};
use nongthonmoi::plan::Measure;
use nongthonmoi::progress::{
    Achieved, CellProgress, ColumnSum, Difference, FigureColumn, Gap, GroupOutcome,
    ObjectiveProgress, Progress, RowProgress, Unplaced,
};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::Lang;
use serde::Serialize;

use crate::due::DueForm;

#[derive(Serialize)]
pub(crate) struct ProgressForm<'a> {
    plan: &'a DocumentNumber,
    province: ProvinceCode,
    date: String,
    note: Option<&'a str>,
    objectives: Vec<ObjectiveForm<'a>>,
    quota: Vec<RowForm<'a>>,
    #[serde(flatten)]
    due: DueForm<'a>,
    groups: BTreeMap<CommuneCode, GroupOutcome>,
    unplaced: Vec<Unplaced>,
}

/// An objective as the crate writes it, with the text of each reading.
#[derive(Serialize)]
struct ObjectiveForm<'a> {
    #[serde(flatten)]
    progress: ObjectiveProgress<'a>,
    texts: Vec<String>,
}

#[derive(Serialize)]
struct RowForm<'a> {
    number: &'a str,
    measure: Measure,
    cells: Vec<CellForm<'a>>,
    total: CellForm<'a>,
}

/// A cell of the quota table; without a district or commune that of the province.
#[derive(Serialize)]
struct CellForm<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<DistrictCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commune: Option<CommuneCode>,
    planned: Option<String>,
    /// The sum of the cells, where it is not the printed total.
    #[serde(skip_serializing_if = "Option::is_none")]
    planned_sum: Option<String>,
    achieved: Option<Achieved>,
    gap: Option<Gap>,
    reached: Answer,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    reported: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reported_sums: Vec<ColumnSum>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    differences: Vec<Difference<'a>>,
}

impl<'a> ProgressForm<'a> {
    pub(crate) fn of(progress: &'a Progress<'a>, soon: u32, lang: Lang) -> Self {
        let objectives = progress.objectives().into_iter();
        let objective = |progress: ObjectiveProgress<'a>| ObjectiveForm {
            texts: progress.readings.iter().map(|one| one.text(lang)).collect(),
            progress,
        };
        Self {
            plan: &progress.plan().document.number,
            province: progress.plan().province,
            date: progress.date().to_string(),
            note: progress.state().note.as_deref(),
            objectives: objectives.map(objective).collect(),
            quota: progress.quota().iter().map(RowForm::of).collect(),
            due: DueForm::of(progress, soon),
            groups: progress.groups().collect(),
            unplaced: progress.unplaced(),
        }
    }
}

impl<'a> RowForm<'a> {
    fn of(row: &RowProgress<'a>) -> Self {
        Self {
            number: row.row.number(),
            measure: row.row.measure(),
            cells: row.cells.iter().map(CellForm::of).collect(),
            total: CellForm::of(&row.total),
        }
    }
}

impl<'a> CellForm<'a> {
    fn of(cell: &CellProgress<'a>) -> Self {
        let text = |value: Decimal| value.to_string();
        let reported = |column: FigureColumn| Some((column.code(), text(cell.reported(column)?)));
        let province = cell.place.is_none();
        // What makes the difference in the province is told by its districts.
        let open = !province && cell.reached() != Answer::Yes;
        let sums = FigureColumn::ALL.into_iter().filter(|_| province);
        Self {
            district: cell.place.and_then(Locality::district),
            commune: cell.place.and_then(Locality::commune),
            planned: cell.planned.map(text),
            planned_sum: cell
                .planned_sum
                .filter(|sum| cell.planned != Some(*sum))
                .map(text),
            achieved: cell.achieved,
            gap: cell.gap(),
            reached: cell.reached(),
            reported: FigureColumn::ALL.into_iter().filter_map(reported).collect(),
            reported_sums: sums
                .filter_map(|column| cell.reported_sum(column))
                .collect(),
            differences: if open { cell.differences() } else { Vec::new() },
        }
    }
}
