//! Cells of a plan.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{TracedCell, Tracer, instrument, objectives};
use crate::plan::{Duty, DutyBearer, GroupDirective, Plan, QuotaColumn, QuotaRow, Task, TaskCell};
use crate::rules::catalog::{documents, facts, figures, places};
use crate::rules::{FactValue, Path};
use crate::text::Label;

pub(super) fn trace(plan: &Plan, tracer: &mut Tracer<'_>) {
    instrument::trace(&documents::document(), &plan.document, tracer);
    let of_the_document = [
        TracedCell::new(
            places::province(),
            Label::new("mã tỉnh của kế hoạch", "the province of the plan"),
            plan.province.to_string(),
        ),
        TracedCell::new(
            places::year(),
            Label::new("năm kế hoạch", "the year of the plan"),
            u32::from(plan.year.get()),
        ),
        TracedCell::new(
            places::criteria(),
            Label::new("số tiêu chí của bộ tiêu chí", "the full number of criteria"),
            plan.quota.criteria,
        ),
    ];
    for cell in of_the_document {
        tracer.add(cell.cited(plan.document.cite()));
    }
    for objective in &plan.objectives {
        objectives::trace(plan, objective, tracer);
    }
    if plan.quota.columns.is_empty() {
        let label = Label::new(
            "các cột của biểu giao chỉ tiêu",
            "the columns of the quota table",
        );
        let blank = TracedCell::blank(places::columns(), label);
        tracer.add(blank.cited(places::cite_columns(plan)));
    }
    for column in &plan.quota.columns {
        trace_column(plan, column, tracer);
    }
    for row in &plan.quota.rows {
        trace_row(plan, row, tracer);
    }
    for task in &plan.tasks {
        trace_task(plan, task, tracer);
    }
    for group in &plan.groups {
        trace_group(plan, group, tracer);
    }
    for duty in &plan.duties {
        trace_duty(plan, duty, tracer);
    }
}

fn trace_column(plan: &Plan, column: &QuotaColumn, tracer: &mut Tracer<'_>) {
    let place = places::column(column.district);
    if !tracer.wants(&place) {
        return;
    }
    let printed = TracedCell::new(
        place.join("printed"),
        Label::owned(
            format!("đầu cột của huyện {}", column.district),
            format!("the head of the column of district {}", column.district),
        ),
        column.printed.as_str(),
    );
    let communes = TracedCell::perhaps(
        places::communes_of(column.district),
        Label::owned(
            format!("số xã in ở đầu cột {}", column.printed),
            format!("the communes printed in the head {}", column.printed),
        ),
        column.communes,
    );
    for cell in [printed, communes] {
        tracer.add(cell.cited(places::cite_columns(plan)));
    }
}

fn trace_row(plan: &Plan, row: &QuotaRow, tracer: &mut Tracer<'_>) {
    let place = places::row(row);
    if !tracer.wants(&place) {
        return;
    }
    let number = row.number();
    let label =
        |vi: &str, en: &str| Label::owned(format!("{vi} {number}"), format!("{en} {number}"));
    let mut cells = Vec::from([
        TracedCell::new(
            place.clone().join("label"),
            label("nội dung của hàng", "the label of row"),
            row.label(),
        ),
        TracedCell::new(
            places::measure_of(row),
            label("đối tượng đếm của hàng", "what is counted in row"),
            figures::measure(row.measure()),
        ),
        TracedCell::perhaps(
            place.join("total"),
            label("tổng in ở hàng", "the printed total of row"),
            row.total().map(|total| facts::figure(row, total)),
        ),
    ]);
    if plan.quota.fits(row) && !row.cells().is_empty() {
        cells.extend(plan.quota.cells(row).map(|(column, cell)| {
            let head = &column.printed;
            TracedCell::perhaps(
                places::cell(row, column.district),
                Label::owned(
                    format!("hàng {number}, {head}"),
                    format!("row {number}, {head}"),
                ),
                cell.map(|cell| facts::figure(row, cell)),
            )
        }));
    } else {
        // Nothing says which cell belongs to which column.
        let value = |cell: &Option<_>| match cell {
            Some(cell) => facts::figure(row, *cell),
            None => Label::new("không ghi", "not stated").into(),
        };
        let printed: Vec<FactValue> = row.cells().iter().map(value).collect();
        cells.push(TracedCell::perhaps(
            places::cells_of(row),
            label("các ô in ở hàng", "the cells as printed in row"),
            (!printed.is_empty()).then_some(printed),
        ));
    }
    for cell in cells {
        tracer.add(cell.cited(places::cite_row(plan, row)));
    }
}

fn trace_task(plan: &Plan, task: &Task, tracer: &mut Tracer<'_>) {
    let (number, place) = (task.number, places::task(task.number));
    if !tracer.wants(&place) {
        return;
    }
    for cell in TaskCell::ALL {
        let name = match cell {
            TaskCell::Content => "content",
            TaskCell::Lead => "lead",
            TaskCell::Coordinating => "coordinating",
            TaskCell::Deadline => "deadline",
            TaskCell::Form => "form",
        };
        let label = cell.label();
        let label = Label::owned(
            format!("nhiệm vụ {number}, {}", label.vi()),
            format!("task {number}, {}", label.en()),
        );
        let written = TracedCell::perhaps(place.clone().join(name), label, task.cell(*cell));
        tracer.add(written.cited(places::cite_task(plan, number)));
    }
}

fn trace_group(plan: &Plan, group: &GroupDirective, tracer: &mut Tracer<'_>) {
    let label = group.group.label();
    let label = Label::owned(
        format!("yêu cầu đối với {}", label.vi()),
        format!("what is asked of {}", label.en()),
    );
    let place = places::group(group.group).join("text");
    let text = TracedCell::new(place, label, group.text.as_str());
    tracer.add(text.cited(plan.cite_section(&group.section)));
}

fn trace_duty(plan: &Plan, duty: &Duty, tracer: &mut Tracer<'_>) {
    let place = places::duty(&duty.code);
    if !tracer.wants(&place) {
        return;
    }
    let code = &duty.code;
    let at = |name: &'static str, vi: &str, en: &str| -> (Path, Label) {
        let label = Label::owned(format!("{vi} {code}"), format!("{en} {code}"));
        (place.clone().join(name), label)
    };
    let periods: Vec<Label> = duty
        .periods(plan.year)
        .into_iter()
        .map(|period| Label::in_both(|lang| period.text(lang)))
        .collect();
    let (text, text_label) = at("text", "câu giao nhiệm vụ", "the sentence of duty");
    let (bearer, bearer_label) = at("bearer", "ai thực hiện nhiệm vụ", "who has to do duty");
    let (schedule, schedule_label) = at("periods", "các kỳ của nhiệm vụ", "the periods of duty");
    let cells = [
        TracedCell::new(text, text_label, duty.text.as_str()),
        TracedCell::new(bearer, bearer_label, bearer_value(&duty.bearer)),
        TracedCell::perhaps(
            schedule,
            schedule_label,
            (!periods.is_empty()).then_some(periods),
        ),
    ];
    for cell in cells {
        tracer.add(cell.cited(plan.cite_section(&duty.section)));
    }
}

fn bearer_value(bearer: &DutyBearer) -> FactValue {
    match bearer {
        DutyBearer::EachDistrict => Label::new("mỗi huyện, thành phố", "each district").into(),
        DutyBearer::EachMember => Label::new(
            "mỗi đơn vị thành viên Ban Chỉ đạo",
            "each member of the steering committee",
        )
        .into(),
        DutyBearer::Agencies(names) => names.clone().into(),
    }
}
