//! The quota table, planned and achieved, with what makes the difference.

use std::io::Write;

use comfy_table::{CellAlignment, Table, presets};
use nongthonmoi::assessment::{Answer, Conclusion, Reason};
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::place::{CommuneCode, Level};
use nongthonmoi::progress::{CellProgress, DifferenceReason, FigureColumn, Progress, RowProgress};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::{Label, Lang, number_text};

use crate::cli::Ending;
use crate::due::{capitalised, place_text};

/// So many communes or works of a district are told one by one.
const TOLD: usize = 5;

/// A table for each row of the plan, and the communes that could still make the difference.
pub(crate) fn print_quota(
    out: &mut dyn Write,
    progress: &Progress<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "{}\n{}\n", QUOTAS.get(lang), READING.get(lang))?;
    for row in &progress.quota() {
        writeln!(out, "{}", heading(row, lang))?;
        writeln!(out, "{}", table(row, progress, lang))?;
        writeln!(out, "{}: {}", PROVINCE.get(lang), row.total.text(lang))?;
        print_differences(out, row, progress, lang)?;
        writeln!(out)?;
    }
    Ok(())
}

static QUOTAS: Label = Label::new(
    "CHỈ TIÊU GIAO: KẾ HOẠCH VÀ THỰC HIỆN",
    "QUOTAS: PLANNED AND ACHIEVED",
);

static READING: Label = Label::new(
    "Còn thiếu: số âm là vượt kế hoạch. Kế hoạch số xã của một nhóm là đạt khi đủ số xã từ nhóm đó trở lên.",
    "Missing: a negative number exceeds the plan. The plan of a tier is reached when as many communes as planned stand there or higher.",
);

/// `1. 19 tiêu chí (xã)`.
fn heading(row: &RowProgress<'_>, lang: Lang) -> String {
    let row = row.row;
    let (number, measure) = (row.number(), row.measure());
    match (measure.label(), measure.unit()) {
        (Some(label), Some(unit)) => {
            let label = capitalised(label.get(lang));
            format!("{number}. {label} ({})", unit.get(lang))
        }
        _ => format!("{number}. {}", row.label().replace('\u{a0}', " ")),
    }
}

// --- the table ----------------------------------------------------------------

/// Districts as lines, and the province at the end; the columns of estimates and of the year before
/// only where districts have reported some.
fn table(row: &RowProgress<'_>, progress: &Progress<'_>, lang: Lang) -> Table {
    let total = &row.total;
    let reported: Vec<FigureColumn> = FigureColumn::ALL
        .into_iter()
        .filter(|column| total.reported_sum(*column).is_some())
        .collect();
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    let level = progress.level().label();
    let place = match progress.level() {
        Level::District => Label::new("Huyện, thành phố", "District"),
        _ => Label::new("Xã", "Commune"),
    };
    let heads = [place].into_iter().chain(HEADS);
    let heads = heads.map(|head| head.get(lang).to_string());
    let columns = reported
        .iter()
        .map(|column| capitalised(column.label().get(lang)));
    table.set_header(heads.chain(columns));

    for cell in &row.cells {
        let name = cell.place.map(|place| place_text(place, progress, lang));
        let figures = reported
            .iter()
            .map(|column| figure(cell.reported(*column), lang));
        let cells = cells(
            name.unwrap_or_default(),
            figure(cell.planned, lang),
            cell,
            lang,
        );
        table.add_row(cells.into_iter().chain(figures));
    }
    let sums = reported.iter().map(|column| {
        let sum = total.reported_sum(*column);
        sum.map_or_else(missing, |sum| {
            let (figure, reported, of) = (sum.sum, sum.reported, sum.of);
            let figure = number_text(figure, lang);
            match (sum.is_complete(), lang) {
                (true, _) => figure,
                (false, Lang::Vi) => format!("{figure}\n({reported}/{of} {})", level.vi()),
                (false, Lang::En) => format!("{figure}\n({reported} of {of} {}s)", level.en()),
            }
        })
    });
    let name = PROVINCE.get(lang).to_string();
    let cells = cells(name, printed_total(total, lang), total, lang);
    table.add_row(cells.into_iter().chain(sums));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

const HEADS: [Label; 5] = [
    Label::new("Xã có\nbáo cáo", "Communes\nreported"),
    Label::new("Kế hoạch", "Planned"),
    Label::new("Thực hiện", "Achieved"),
    Label::new("Còn thiếu", "Missing"),
    Label::new("Kế hoạch\nđạt?", "Plan\nreached?"),
];
static PROVINCE: Label = Label::new("Toàn tỉnh", "Province");

fn cells(name: String, planned: String, cell: &CellProgress<'_>, lang: Lang) -> Vec<String> {
    let (achieved, gap) = (cell.achieved, cell.gap());
    let reached = match cell.reached() {
        Answer::Yes => Label::new("đạt", "yes"),
        Answer::No => Label::new("chưa đạt", "no"),
        Answer::CannotSay => Label::new("chưa rõ", "not known"),
    };
    vec![
        name,
        achieved.map_or_else(missing, |one| {
            format!("{}/{}", one.coverage().reported, one.coverage().of)
        }),
        planned,
        achieved.map_or_else(missing, |one| one.text(lang)),
        gap.map_or_else(missing, |gap| gap.text(lang)),
        reached.get(lang).to_string(),
    ]
}

/// The total as it is printed, with the sum of the cells where that is another.
fn printed_total(total: &CellProgress<'_>, lang: Lang) -> String {
    let printed = figure(total.planned, lang);
    match total.planned_sum {
        Some(sum) if total.planned != Some(sum) => {
            let sum = number_text(sum, lang);
            match lang {
                Lang::Vi => format!("{printed}\n(cộng các ô: {sum})"),
                Lang::En => format!("{printed}\n(sum of the cells: {sum})"),
            }
        }
        _ => printed,
    }
}

/// A cell that the plan does not have; it is not a zero.
fn missing() -> String {
    "—".into()
}

fn figure(value: Option<Decimal>, lang: Lang) -> String {
    value.map_or_else(missing, |value| number_text(value, lang))
}

// --- what makes the difference ------------------------------------------------

/// For each district that is not known to reach its plan: the communes nearest to it, or the works
/// that do not count, and who has not reported.
fn print_differences(
    out: &mut dyn Write,
    row: &RowProgress<'_>,
    progress: &Progress<'_>,
    lang: Lang,
) -> Result<(), Ending> {
    let open = row
        .cells
        .iter()
        .filter(|cell| cell.reached() != Answer::Yes);
    for (cell, place) in open.filter_map(|cell| Some((cell, cell.place?))) {
        let differences = cell.differences();
        let (silent, told): (Vec<_>, Vec<_>) = differences
            .iter()
            .partition(|one| matches!(one.reason, DifferenceReason::Unreported));
        let name = place_text(place, progress, lang);
        if differences.is_empty() {
            writeln!(out, "{name}: {}", NOTHING.get(lang))?;
            continue;
        }
        writeln!(out, "{name}:")?;
        for difference in told.iter().take(TOLD) {
            let commune = commune_text(difference.commune, progress);
            writeln!(
                out,
                "    {commune}: {}",
                reason_text(&difference.reason, lang)
            )?;
        }
        let more = told.len().saturating_sub(TOLD);
        match (more, lang) {
            (0, _) => {}
            (_, Lang::Vi) => writeln!(out, "    và {more} trường hợp khác")?,
            (_, Lang::En) => writeln!(out, "    and {more} more")?,
        }
        if !silent.is_empty() {
            let names = silent.iter().map(|one| commune_text(one.commune, progress));
            let names: Vec<String> = names.collect();
            writeln!(out, "    {}: {}", UNREPORTED.get(lang), names.join(", "))?;
        }
    }
    Ok(())
}

static NOTHING: Label = Label::new(
    "không có trường hợp nào khác trong số liệu",
    "nothing else is listed there",
);
static UNREPORTED: Label = Label::new("chưa có báo cáo", "not reported");

fn commune_text(code: CommuneCode, progress: &Progress<'_>) -> String {
    let found = progress.commune(code);
    found.map_or_else(
        || code.to_string(),
        |commune| commune.unit.name().to_string(),
    )
}

fn reason_text(reason: &DifferenceReason<'_>, lang: Lang) -> String {
    match reason {
        DifferenceReason::Criteria {
            met,
            not_met,
            undecided,
        } => {
            let listed = [(not_met, &NOT_MET), (undecided, &UNDECIDED)];
            let listed = listed
                .into_iter()
                .filter(|(numbers, _)| !numbers.is_empty());
            let listed = listed
                .map(|(numbers, label)| format!("; {} {}", label.get(lang), numbers_text(numbers)));
            format!("{}{}", met.text(lang), listed.collect::<String>())
        }
        DifferenceReason::Road { road, ruling } => {
            let name = road.name.as_deref().unwrap_or(ROAD.get(lang));
            format!("{name}: {}", grounds_text(ruling, lang))
        }
        DifferenceReason::Model { model, ruling } => {
            format!(
                "{} {}: {}",
                MODEL.get(lang),
                model.product,
                grounds_text(ruling, lang)
            )
        }
        _ => UNREPORTED.get(lang).to_string(),
    }
}

/// Why something does not count, or may not.
fn grounds_text<G: Reason>(ruling: &Conclusion<G>, lang: Lang) -> String {
    let grounds: Vec<String> = ruling.reasons().iter().map(|one| one.text(lang)).collect();
    let grounds = grounds.join("; ");
    match ruling.answer() {
        Answer::No => grounds,
        _ => format!("{}: {grounds}", UNDECIDED.get(lang)),
    }
}

static NOT_MET: Label = Label::new("chưa tính", "not counted");
static UNDECIDED: Label = Label::new("chưa rõ", "not known");
static ROAD: Label = Label::new("tuyến đường", "a road");
static MODEL: Label = Label::new("mô hình", "model");

fn numbers_text(numbers: &[CriterionNumber]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    numbers.join(", ")
}
