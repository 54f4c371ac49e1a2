//! The plan as tables: the quotas by district, the communes by tier.

use std::io::Write;

use comfy_table::{CellAlignment, Table, presets};
use nongthonmoi::plan::{Plan, QuotaRow};
use nongthonmoi::quantity::{Decimal, Ratio, Rounding};
use nongthonmoi::text::{Label, Lang, number_text};

use crate::cli::Ending;
use crate::names::province_text;

pub(crate) fn print(out: &mut dyn Write, plan: &Plan, lang: Lang) -> Result<(), Ending> {
    let place = province_text(plan.province, lang);
    let year = plan.year;
    writeln!(out, "{}", plan.document.cite().text(lang))?;
    writeln!(out, "{}", plan.document.title.get(lang))?;
    match lang {
        Lang::Vi => writeln!(out, "{place}, năm {year}")?,
        Lang::En => writeln!(out, "{place}, {year}")?,
    }
    writeln!(out, "\n{}\n{}", QUOTAS.get(lang), quota_table(plan, lang))?;
    writeln!(out, "\n{}\n{}", TIERS.get(lang), tier_table(plan, lang))?;
    writeln!(out, "{}\n", mean_text(plan, lang))?;
    Ok(())
}

static QUOTAS: Label = Label::new("BIỂU GIAO CHỈ TIÊU", "QUOTA TABLE");
static TIERS: Label = Label::new("SỐ XÃ THEO NHÓM TIÊU CHÍ", "COMMUNES BY TIER");

/// Districts as rows, the rows of the plan as columns under their printed numbers.
fn quota_table(plan: &Plan, lang: Lang) -> Table {
    let quota = &plan.quota;
    let mut table = new_table();
    let [code, district, communes] = match lang {
        Lang::Vi => ["Mã", "Huyện, thành phố", "Số xã"],
        Lang::En => ["Code", "District", "Communes"],
    };
    let heads = [code, district, communes].map(String::from);
    table.set_header(heads.into_iter().chain(quota.rows.iter().map(|row| {
        let unit = row.measure().unit();
        let unit = unit.map_or_else(String::new, |unit| format!("\n({})", unit.get(lang)));
        format!("{}.\n{}{unit}", row.number(), heading(row, lang))
    })));

    // A row may have more cells than there are districts; they are shown as well.
    let cells = |index: usize| quota.rows.iter().map(move |row| row.cells().get(index));
    let most_cells = quota.rows.iter().map(|row| row.cells().len()).max();
    let height = most_cells.unwrap_or(0).max(quota.columns.len());
    for index in 0..height {
        let head = match quota.columns.get(index) {
            Some(column) => [
                column.place.to_string(),
                column.printed.clone(),
                column
                    .communes
                    .map_or_else(missing, |count| count.to_string()),
            ],
            None => [missing(), NO_DISTRICT.get(lang).to_string(), missing()],
        };
        let figures = cells(index).map(|cell| figure(cell.copied().flatten(), lang));
        table.add_row(head.into_iter().chain(figures));
    }

    let printed = ["", PRINTED_TOTAL.get(lang), ""].map(String::from);
    let totals = quota.rows.iter().map(|row| figure(row.total(), lang));
    table.add_row(printed.into_iter().chain(totals));
    let computed = ["", COMPUTED_TOTAL.get(lang), ""].map(String::from);
    let sums = quota.rows.iter().map(|row| {
        let agrees = row.declared_total().is_some_and(|total| total.agrees());
        if agrees {
            String::new()
        } else {
            figure(Some(row.sum()), lang)
        }
    });
    table.add_row(computed.into_iter().chain(sums));
    align_right(&mut table, 2);
    table
}

static PRINTED_TOTAL: Label = Label::new("Tổng in trong kế hoạch", "Total as printed");
static COMPUTED_TOTAL: Label = Label::new("Cộng các ô, nếu khác", "Sum of the cells, if different");
static NO_DISTRICT: Label = Label::new("(ô thừa, không có cột huyện)", "(surplus cell)");

fn heading(row: &QuotaRow, lang: Lang) -> String {
    match row.measure().label() {
        Some(label) => label.get(lang).replacen(' ', "\n", 1),
        None => row.label().to_string(),
    }
}

/// The printed numbers of communes by tier, with their share of all communes in the tiers.
fn tier_table(plan: &Plan, lang: Lang) -> Table {
    let mut table = new_table();
    table.set_header(match lang {
        Lang::Vi => ["Nhóm", "Số xã", "Tỷ lệ", "%"],
        Lang::En => ["Tier", "Communes", "Share", "%"],
    });
    let mut totals = plan.quota.tier_rows().map(|(.., row)| count(row.total()));
    let communes = totals.try_fold(0_u64, |sum, total| sum.checked_add(total?));
    for (_, _, row) in plan.quota.tier_rows() {
        let tier = row.measure().label();
        let of_all = count(row.total()).zip(communes);
        let share = of_all.and_then(|(part, whole)| Ratio::new(part, whole));
        let percent = of_all.and_then(|(part, whole)| Ratio::new(part.checked_mul(100)?, whole));
        table.add_row([
            tier.map_or_else(missing, |tier| tier.get(lang).to_string()),
            figure(row.total(), lang),
            share.map_or_else(missing, |share| share.to_string()),
            percent.map_or_else(missing, |percent| printed(percent, 1, lang)),
        ]);
    }
    let sum = communes.map_or_else(missing, |communes| communes.to_string());
    let all = match lang {
        Lang::Vi => "Cộng",
        Lang::En => "All",
    };
    table.add_row([all, &sum, "", ""]);
    align_right(&mut table, 1);
    table
}

/// What the tiers say about the mean number of criteria.
fn mean_text(plan: &Plan, lang: Lang) -> String {
    let census = plan.quota.census();
    let Some(mean) = census.and_then(|census| census.implied_mean()) else {
        return NO_SCHEME.get(lang).to_string();
    };
    let (least, most) = (mean.at_least(), mean.at_most());
    let (about_least, about_most) = (printed(least, 2, lang), printed(most, 2, lang));
    match lang {
        Lang::Vi => format!(
            "Bình quân tiêu chí/xã mà các nhóm cho phép: từ {least} đến {most} (khoảng {about_least} đến {about_most})"
        ),
        Lang::En => format!(
            "Mean number of criteria that the tiers allow: {least} to {most} (about {about_least} to {about_most})"
        ),
    }
}

static NO_SCHEME: Label = Label::new(
    "Các nhóm thiếu số liệu, chồng lên nhau hoặc không liền nhau, nên không suy ra được bình quân tiêu chí/xã",
    "The tiers lack a figure, overlap or leave gaps, so they imply no mean number of criteria",
);

fn count(figure: Option<Decimal>) -> Option<u64> {
    figure?.try_into().ok()
}

fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table
}

fn align_right(table: &mut Table, from_column: usize) {
    for column in table.column_iter_mut().skip(from_column) {
        column.set_cell_alignment(CellAlignment::Right);
    }
}

/// A cell that the document does not have; it is not a zero.
fn missing() -> String {
    "—".into()
}

fn figure(value: Option<Decimal>, lang: Lang) -> String {
    value.map_or_else(missing, |value| number_text(value, lang))
}

fn printed(ratio: Ratio, digits: u32, lang: Lang) -> String {
    number_text(ratio.printed(digits, Rounding::HalfUp).get(), lang)
}
