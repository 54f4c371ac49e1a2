//! What the plan hands out besides criteria: green roads and value-chain models by district.

use maud::{Markup, html};
use nongthonmoi::plan::Measure;
use nongthonmoi::progress::{Achieved, CellProgress, Progress, RowProgress};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::{Label, Lang, number_text};

use crate::page;
use crate::svg::percent;

pub(crate) fn section(progress: &Progress<'_>, lang: Lang) -> Markup {
    let quota = progress.quota();
    let is_work = |row: &&RowProgress<'_>| {
        !matches!(row.row.measure(), Measure::Tier { .. }) && row.row.measure().label().is_some()
    };
    html! {
        section #works aria-labelledby="works-title" {
            h2 #works-title { (TITLE.get(lang)) }
            p.lead { (LEAD.get(lang)) }
            ul.legend {
                li { span.swatch.achieved {} (ACHIEVED.get(lang)) }
                li { span.swatch.possible {} (POSSIBLE.get(lang)) }
                li { span.swatch.target {} (PLANNED.get(lang)) }
            }
            div.works {
                @for row in quota.iter().filter(is_work) { (chart(row, progress, lang)) }
            }
        }
    }
}

fn chart(row: &RowProgress<'_>, progress: &Progress<'_>, lang: Lang) -> Markup {
    let measure = row.row.measure();
    let words =
        |label: Option<Label>| label.map_or_else(String::new, |one| one.get(lang).to_string());
    let whole = row.cells.iter().filter_map(reach).max();
    let total = &row.total;
    html! {
        table.bullets {
            caption { (page::capital(&words(measure.label()))) " (" (words(measure.unit())) ")" }
            thead {
                tr {
                    th scope="col" { (page::place_head(progress).get(lang)) }
                    td {}
                    th scope="col" { (COLUMN.get(lang)) }
                }
            }
            tbody {
                @for cell in &row.cells {
                    @let name = cell.place.map_or_else(String::new, |one| page::place_name(one, progress, lang));
                    tr {
                        th scope="row" { (name) }
                        td.chart { (bullet(cell, whole.unwrap_or_default())) }
                        td.figure { (figures(cell, lang)) }
                    }
                }
            }
            tfoot {
                tr {
                    th scope="row" { (page::PROVINCE.get(lang)) }
                    td.chart { (bullet(total, reach(total).unwrap_or_default())) }
                    td.figure { (figures(total, lang)) }
                }
                @if let (Some(printed), Some(sum)) = (total.planned, total.planned_sum) {
                    @if printed != sum {
                        tr { td.note colspan="3" { (differs(printed, sum, lang)) } }
                    }
                }
            }
        }
    }
}

/// The largest figure that a cell shows.
fn reach(cell: &CellProgress<'_>) -> Option<Decimal> {
    let achieved = cell.achieved;
    let most = achieved.map(|one| one.at_most().unwrap_or(one.at_least()));
    cell.planned.max(most)
}

/// What is certain as a bar, what is possible beyond it hatched, the plan as a line across.
fn bullet(cell: &CellProgress<'_>, whole: Decimal) -> Markup {
    let achieved = cell.achieved;
    let least = achieved.map_or(Decimal::ZERO, Achieved::at_least);
    // Nothing bounds the figure above: it may go to the end of the scale, and further.
    let most = achieved.map_or(whole, |one| one.at_most().unwrap_or(whole));
    let open = most.checked_sub(least).unwrap_or_default();
    html! {
        svg.bullet aria-hidden="true" {
            rect.track x="0" y="30%" width="100%" height="40%" {}
            rect.possible x=(percent(least, whole)) y="15%" width=(percent(open, whole)) height="70%" {}
            rect.achieved x="0" y="15%" width=(percent(least, whole)) height="70%" {}
            @if let Some(planned) = cell.planned {
                @let at = percent(planned, whole);
                line.target x1=(at) x2=(at) y1="0" y2="100%" {}
            }
        }
    }
}

fn figures(cell: &CellProgress<'_>, lang: Lang) -> Markup {
    let achieved = cell
        .achieved
        .map_or_else(|| "—".to_string(), |one| one.text(lang));
    let planned = cell
        .planned
        .map_or_else(|| "—".to_string(), |one| number_text(one, lang));
    html! { b { (achieved) } " / " (planned) " " (page::mark(cell.reached(), lang)) }
}

fn differs(printed: Decimal, sum: Decimal, lang: Lang) -> String {
    let [printed, sum] = [printed, sum].map(|one| number_text(one, lang));
    match lang {
        Lang::Vi => format!("Tổng in trong kế hoạch là {printed}; cộng các huyện được {sum}."),
        Lang::En => format!("The plan prints the total {printed}; its districts sum to {sum}."),
    }
}

static TITLE: Label = Label::new(
    "Đường xanh và mô hình sản xuất",
    "Green roads and production models",
);
static LEAD: Label = Label::new(
    "Chỉ tính công trình đủ điều kiện. Phần gạch chéo là phần chưa biết: có thể đạt thêm khi đủ số liệu.",
    "Only works that qualify count. What is hatched is not known: it may be added once all is reported.",
);
static COLUMN: Label = Label::new("Thực hiện / kế hoạch", "Achieved / planned");
static ACHIEVED: Label = Label::new("thực hiện", "achieved");
static POSSIBLE: Label = Label::new("chưa biết", "not known");
static PLANNED: Label = Label::new("kế hoạch", "planned");
