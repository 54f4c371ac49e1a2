//! Figures of a document that are not what they were in the earlier dossier.

use crate::rules::catalog::earlier::Figures;
use crate::rules::prelude::*;

facts! {
    DOCUMENT: DocumentNumber = "document", "số, ký hiệu văn bản", "the number of the document";
    ISSUED: NaiveDate = "issued", "ngày ban hành", "the day of issue";
    earlier::WHAT;
    earlier::BEFORE;
    earlier::NOW;
}

pub(super) static NTM_907: Rule = Rule::warning("NTM-907", &[Input::Plan, Input::Earlier])
    .title(
        "số liệu của văn bản thay đổi mà số và ngày ban hành vẫn như cũ",
        "a figure of a document changes while its number and day stay",
    )
    .why(
        "Kế hoạch trong hồ sơ này và trong hồ sơ lần trước có cùng số, ký hiệu và ngày ban hành nhưng một ô, một số tổng, số xã của huyện hoặc một mục tiêu có số khác. Văn bản đã ban hành chỉ thay đổi bằng văn bản khác; nếu không thì một trong hai lần đã nhập sai.",
        "The plan of this dossier and that of the earlier one have the same number and day of issue, and a cell, a total, the communes of a district or an objective has another figure. An issued document is changed by another document only; else it was entered wrong one of the two times.",
    )
    .remedy(
        "Đối chiếu với bản đã ký; nếu kế hoạch đã được điều chỉnh, ghi số và ngày của văn bản điều chỉnh.",
        "Compare with the signed copy; if the plan was amended, enter number and day of the amending document.",
    )
    .basis(
        "số, ký hiệu và ngày ban hành của chính văn bản",
        "the number and the day of issue of the document itself",
    )
    .message(
        "{document} ngày {issued}: {what} là {now}, trong hồ sơ lần trước là {before}",
        "{document} of {issued}: {what} is {now}, and was {before} in the earlier dossier",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::ValueChainModels, &[1, 2], 3).earlier(examples::plan::good()), || examples::plan::good().earlier(examples::plan::good()))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (now, before) = (dossier.read_plan()?, dossier.read_earlier()?.read_plan());
    let (number, issued) = (&now.document.number, now.document.issued);
    let before = before
        .ok()
        .filter(|before| &before.document.number == number && before.document.issued == issued);
    let before = before.ok_or(ANOTHER_DOCUMENT)?;
    // Of a row that has too few cells or too many it is not known where its cells belong.
    let misaligned = [before, now].map(|plan| {
        let rows = plan.quota.rows.iter();
        rows.filter(|row| !plan.quota.fits(row))
            .map(plan_paths::row)
    });
    let misaligned: SortedSet<Path> = misaligned.into_iter().flatten().collect();
    for row in &misaligned {
        findings.skip(row.clone(), guards::MISALIGNED);
    }
    for change in figures(before, &misaligned).changes(figures(now, &misaligned)) {
        let place = earlier::place(&change.path);
        let facts = [
            DOCUMENT.is(number.clone()),
            ISSUED.is(issued),
            WHAT.is(change.what),
            BEFORE.is(change.before),
            NOW.is(change.now),
        ];
        findings
            .report(change.path, now.document.cite(), facts)
            .related([place, documents::issued()]);
    }
    Ok(())
}

const ANOTHER_DOCUMENT: SkipReason = guards::reason(
    "hồ sơ lần trước không có kế hoạch cùng số và ngày ban hành",
    "the earlier dossier has no plan of the same number and day of issue",
);

/// Every figure of the table and of the objectives.
fn figures(plan: &Plan, misaligned: &SortedSet<Path>) -> Figures {
    let mut figures = Figures::default();
    for column in &plan.quota.columns {
        if let Some(communes) = column.communes {
            let (place, level) = (column.place, column.place.level().label());
            let what = Label::owned(
                format!("số xã của {} {place}", level.vi()),
                format!("the number of communes of {} {place}", level.en()),
            );
            figures.add(plan_paths::communes_of(place), what, communes);
        }
    }
    for row in &plan.quota.rows {
        let number = row.number();
        if let Some(total) = row.total() {
            let what = Label::owned(
                format!("tổng của hàng {number}"),
                format!("the total of row {number}"),
            );
            figures.add(
                plan_paths::row(row).join("total"),
                what,
                plan_paths::figure(row, total),
            );
        }
        if misaligned.contains(&plan_paths::row(row)) {
            continue;
        }
        for (column, cell) in plan.quota.cells(row) {
            let (Some(cell), place) = (cell, column.place) else {
                continue;
            };
            let level = place.level().label();
            let what = Label::owned(
                format!("ô của {} {place} ở hàng {number}", level.vi()),
                format!("the cell of {} {place} in row {number}", level.en()),
            );
            figures.add(
                plan_paths::cell(row, place),
                what,
                plan_paths::figure(row, cell),
            );
        }
    }
    for objective in &plan.objectives {
        let section = &objective.section;
        for (what, figure) in plan_paths::target_figures(objective.target)
            .into_iter()
            .flatten()
        {
            let what = Label::owned(
                format!("{} ở mục {section}", what.vi()),
                format!("{} in section {section}", what.en()),
            );
            figures.add(plan_paths::objective(objective), what, figure);
        }
    }
    figures
}
