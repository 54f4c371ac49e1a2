//! The places and cells of a plan.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::cell::{Cells, Containers};
use super::kinds::places;
use super::{TracedCell, objectives, values};
use crate::law::Citation;
use crate::place::Locality;
use crate::plan::{
    CommuneGroup, Duty, DutyBearer, GroupDirective, Objective, Plan, QuotaColumn, QuotaRow, Task,
    TaskCell,
};
use crate::rules::{FactValue, Path};
use crate::text::Label;

places! {
    "the plan's own document"
    document() = "document";
    "the day of the plan's own document"
    issued() = "document" / "issued";
    "the province of the plan"
    province() = "province";
    "the year of the plan"
    year() = "year";
    "the objectives of a section"
    objective(objective: &Objective) = "objectives" / (section = objective.section);
    "the full number of criteria of the quota table"
    criteria() = "quota" / "criteria";
    "all columns of the quota table"
    columns() = "quota" / "columns";
    "the column of a district or commune"
    column(place: Locality) = "quota" / "columns" / place;
    "the number of communes in the head of a column"
    communes_of(place: Locality) = "quota" / "columns" / place / "communes";
    "the row with a printed number"
    row(row: &QuotaRow) = "quota" / "rows" / (row = row.number());
    "what a row counts"
    measure_of(of: &QuotaRow) = "quota" / "rows" / (row = of.number()) / "measure";
    "the printed total of a row"
    total_of(of: &QuotaRow) = "quota" / "rows" / (row = of.number()) / "total";
    "all cells of a row"
    cells_of(of: &QuotaRow) = "quota" / "rows" / (row = of.number()) / "cells";
    "the cell of a row in the column of a district or commune"
    cell(of: &QuotaRow, place: Locality) = "quota" / "rows" / (row = of.number()) / "cells" / place;
    "the task with a printed number"
    task(number: u16) = "tasks" / (task = number);
    "the directive to a group of communes"
    group(group: CommuneGroup) = "groups" / (group = group.code());
    "the duty of a code"
    duty(code: &str) = "duties" / (duty = code);
}

pub(in crate::rules) fn cite_row(plan: &Plan, row: &QuotaRow) -> Citation {
    plan.cite(Label::owned(
        format!("biểu giao chỉ tiêu, hàng {}", row.number()),
        format!("quota table, row {}", row.number()),
    ))
}

pub(in crate::rules) fn cite_columns(plan: &Plan) -> Citation {
    plan.cite(Label::new("biểu giao chỉ tiêu", "quota table"))
}

pub(in crate::rules) fn cite_task(plan: &Plan, number: u16) -> Citation {
    plan.cite(Label::owned(
        format!("biểu phân công nhiệm vụ, nhiệm vụ {number}"),
        format!("table of tasks, task {number}"),
    ))
}

pub(super) fn collect<'a>(plan: &'a Plan, containers: &mut Containers<'a>) {
    containers.add(document(), |place, cells| {
        cells.add_instrument(place, &plan.document);
    });
    containers.add_cell(province(), |place| {
        let label = Label::new("mã tỉnh của kế hoạch", "the province of the plan");
        TracedCell::new(place, label, plan.province.to_string()).cited(plan.document.cite())
    });
    containers.add_cell(year(), |place| {
        let label = Label::new("năm kế hoạch", "the year of the plan");
        TracedCell::new(place, label, u32::from(plan.year.get())).cited(plan.document.cite())
    });
    containers.add_cell(criteria(), |place| {
        let label = Label::new("số tiêu chí của bộ tiêu chí", "the full number of criteria");
        TracedCell::new(place, label, plan.quota.criteria).cited(plan.document.cite())
    });
    for one in &plan.objectives {
        containers.add(objective(one), move |place, cells| {
            objectives::list(plan, one, place, cells);
        });
    }
    if plan.quota.columns.is_empty() {
        containers.add_cell(columns(), |place| {
            let label = Label::new(
                "các cột của biểu giao chỉ tiêu",
                "the columns of the quota table",
            );
            TracedCell::blank(place, label).cited(cite_columns(plan))
        });
    }
    for one in &plan.quota.columns {
        containers.add(column(one.place), move |place, cells| {
            list_column(plan, one, place, cells);
        });
    }
    for one in &plan.quota.rows {
        containers.add(row(one), move |place, cells| {
            list_row(plan, one, place, cells);
        });
    }
    for one in &plan.tasks {
        containers.add(task(one.number), move |place, cells| {
            list_task(plan, one, place, cells);
        });
    }
    for one in &plan.groups {
        containers.add(group(one.group), move |place, cells| {
            list_group(plan, one, place, cells);
        });
    }
    for one in &plan.duties {
        containers.add(duty(&one.code), move |place, cells| {
            list_duty(plan, one, place, cells);
        });
    }
}

fn list_column(plan: &Plan, column: &QuotaColumn, place: &Path, cells: &mut Cells<'_>) {
    let level = column.place.level().label();
    let (vi, en) = (level.vi(), level.en());
    let printed = TracedCell::new(
        place.child("printed"),
        Label::owned(
            format!("đầu cột của {vi} {}", column.place),
            format!("the head of the column of {en} {}", column.place),
        ),
        column.printed.as_str(),
    );
    let communes = TracedCell::perhaps(
        communes_of(column.place),
        Label::owned(
            format!("số xã in ở đầu cột {}", column.printed),
            format!("the communes printed in the head {}", column.printed),
        ),
        column.communes,
    );
    for cell in [printed, communes] {
        cells.add(cell.cited(cite_columns(plan)));
    }
}

fn list_row(plan: &Plan, row: &QuotaRow, place: &Path, cells: &mut Cells<'_>) {
    let number = row.number();
    let label =
        |vi: &str, en: &str| Label::owned(format!("{vi} {number}"), format!("{en} {number}"));
    let cited = |cell: TracedCell| cell.cited(cite_row(plan, row));
    cells.add_at(place.child("label"), |path| {
        let label = label("nội dung của hàng", "the label of row");
        cited(TracedCell::new(path, label, row.label()))
    });
    cells.add_at(measure_of(row), |path| {
        let label = label("đối tượng đếm của hàng", "what is counted in row");
        cited(TracedCell::new(path, label, values::measure(row.measure())))
    });
    cells.add_at(total_of(row), |path| {
        let label = label("tổng in ở hàng", "the printed total of row");
        let total = row.total().map(|total| values::figure(row, total));
        cited(TracedCell::perhaps(path, label, total))
    });
    if plan.quota.fits(row) && !row.cells().is_empty() {
        for (column, value) in plan.quota.cells(row) {
            cells.add_at(cell(row, column.place), |path| {
                let head = &column.printed;
                let label = Label::owned(
                    format!("hàng {number}, {head}"),
                    format!("row {number}, {head}"),
                );
                let value = value.map(|value| values::figure(row, value));
                cited(TracedCell::perhaps(path, label, value))
            });
        }
        return;
    }
    // Nothing says which cell belongs to which column.
    cells.add_at(cells_of(row), |path| {
        let value = |cell: &Option<_>| match cell {
            Some(cell) => values::figure(row, *cell),
            None => Label::new("không ghi", "not stated").into(),
        };
        let printed: Vec<FactValue> = row.cells().iter().map(value).collect();
        let label = label("các ô in ở hàng", "the cells as printed in row");
        let printed = (!printed.is_empty()).then_some(printed);
        cited(TracedCell::perhaps(path, label, printed))
    });
}

fn list_task(plan: &Plan, task: &Task, place: &Path, cells: &mut Cells<'_>) {
    let number = task.number;
    for cell in TaskCell::ALL {
        let name = match cell {
            TaskCell::Content => "content",
            TaskCell::Lead => "lead",
            TaskCell::Coordinating => "coordinating",
            TaskCell::Deadline => "deadline",
            TaskCell::Form => "form",
        };
        cells.add_at(place.child(name), |path| {
            let label = cell.label();
            let label = Label::owned(
                format!("nhiệm vụ {number}, {}", label.vi()),
                format!("task {number}, {}", label.en()),
            );
            TracedCell::perhaps(path, label, task.cell(*cell)).cited(cite_task(plan, number))
        });
    }
}

fn list_group(plan: &Plan, group: &GroupDirective, place: &Path, cells: &mut Cells<'_>) {
    let label = group.group.label();
    let label = Label::owned(
        format!("yêu cầu đối với {}", label.vi()),
        format!("what is asked of {}", label.en()),
    );
    let text = TracedCell::new(place.child("text"), label, group.text.as_str());
    cells.add(text.cited(plan.cite_section(&group.section)));
}

fn list_duty(plan: &Plan, duty: &Duty, place: &Path, cells: &mut Cells<'_>) {
    let code = &duty.code;
    let label = |vi: &str, en: &str| Label::owned(format!("{vi} {code}"), format!("{en} {code}"));
    let cited = |cell: TracedCell| cell.cited(plan.cite_section(&duty.section));
    cells.add_at(place.child("text"), |path| {
        let label = label("câu giao nhiệm vụ", "the sentence of duty");
        cited(TracedCell::new(path, label, duty.text.as_str()))
    });
    cells.add_at(place.child("bearer"), |path| {
        let label = label("ai thực hiện nhiệm vụ", "who has to do duty");
        cited(TracedCell::new(path, label, bearer_value(&duty.bearer)))
    });
    cells.add_at(place.child("periods"), |path| {
        let label = label("các kỳ của nhiệm vụ", "the periods of duty");
        let periods = duty.periods(plan.year).into_iter();
        let periods: Vec<Label> = periods
            .map(|period| Label::in_both(|lang| period.text(lang)))
            .collect();
        let periods = (!periods.is_empty()).then_some(periods);
        cited(TracedCell::perhaps(path, label, periods))
    });
}

fn bearer_value(bearer: &DutyBearer) -> FactValue {
    match bearer {
        DutyBearer::EachDistrict => Label::new("mỗi huyện, thành phố", "each district").into(),
        DutyBearer::EachCommune => Label::new("mỗi xã", "each commune").into(),
        DutyBearer::EachMember => Label::new(
            "mỗi đơn vị thành viên Ban Chỉ đạo",
            "each member of the steering committee",
        )
        .into(),
        DutyBearer::Agencies(names) => names.clone().into(),
    }
}
