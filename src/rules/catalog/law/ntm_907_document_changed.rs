//! Figures of a document that are not what they were in the earlier dossier.

use crate::rules::catalog::earlier::Figures;
use crate::rules::prelude::*;

facts! {
    DOCUMENT: String = "document", "số, ký hiệu văn bản", "the number of the document";
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
    .examples(|| {
        let models = Measure::ValueChainModels;
        examples::plan::with_row(models, &[1, 2], 3).earlier(examples::plan::good())
    }, || examples::plan::good().earlier(examples::plan::good()))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (now, before) = (dossier.read_plan()?, dossier.read_earlier()?.read_plan());
    let document = &now.document;
    let before = before
        .ok()
        .filter(|plan| {
            let same_day = plan.document.issued() == document.issued();
            same_day && plan.document.number() == document.number()
        })
        .ok_or(ANOTHER_DOCUMENT)?;
    // Of a row that has too few cells or too many it is not known where its cells belong.
    let rows = [before, now].map(|plan| (plan, &plan.quota.rows));
    let misaligned: SortedSet<Path> = rows
        .into_iter()
        .flat_map(|(plan, rows)| rows.iter().filter(|row| !plan.quota.fits(row)))
        .map(places::row)
        .collect();
    for row in &misaligned {
        findings.skip(row.clone(), places::misaligned());
    }
    for change in figures(before, &misaligned).changes(figures(now, &misaligned)) {
        let place = earlier::place(&change.path);
        findings
            .report(
                change.path,
                document.cite(),
                [
                    DOCUMENT.is(document.number().to_string()),
                    ISSUED.is(document.issued()),
                    WHAT.is(change.what),
                    BEFORE.is(change.before),
                    NOW.is(change.now),
                ],
            )
            .because([place, documents::issued()]);
    }
    Ok(())
}

const ANOTHER_DOCUMENT: SkipReason = SkipReason::NothingStated(Label::new(
    "hồ sơ lần trước không có kế hoạch cùng số và ngày ban hành",
    "the earlier dossier has no plan of the same number and day of issue",
));

/// Every figure of the table and of the objectives.
fn figures(plan: &Plan, misaligned: &SortedSet<Path>) -> Figures {
    let mut figures = Figures::default();
    for column in &plan.quota.columns {
        if let Some(communes) = column.communes {
            let path = places::column(column.district).join("communes");
            let what = Label::owned(
                format!("số xã của huyện {}", column.district),
                format!("the number of communes of district {}", column.district),
            );
            figures.add(path, what, communes);
        }
    }
    for row in &plan.quota.rows {
        let figure = |value: Decimal| facts::figure(row, value);
        if let Some(total) = row.total() {
            let what = of_row(row, "tổng của hàng", "the total of row");
            figures.add(places::row(row).join("total"), what, figure(total));
        }
        if misaligned.contains(&places::row(row)) {
            continue;
        }
        for (column, cell) in plan.quota.cells(row) {
            if let Some(cell) = cell {
                let district = column.district;
                let what = of_row(
                    row,
                    &format!("ô của huyện {district} ở hàng"),
                    &format!("the cell of district {district} in row"),
                );
                figures.add(places::cell(row, district), what, figure(cell));
            }
        }
    }
    for objective in &plan.objectives {
        let path = places::objective(objective);
        for (vi, en, figure) in targets(objective.target).into_iter().flatten() {
            let section = &objective.section;
            let what = Label::owned(
                format!("{vi} ở mục {section}"),
                format!("{en} in section {section}"),
            );
            figures.add(path.clone(), what, figure);
        }
    }
    figures
}

fn of_row(row: &QuotaRow, vi: &str, en: &str) -> Label {
    let number = row.number();
    Label::owned(format!("{vi} {number}"), format!("{en} {number}"))
}

type Figure = (&'static str, &'static str, FactValue);

/// What an objective asks for, each figure with what it is; at most two.
fn targets(target: ObjectiveTarget) -> [Option<Figure>; 2] {
    let one = |vi, en, figure| [Some((vi, en, figure)), None];
    match target {
        ObjectiveTarget::CommunesRecognised { communes } => one(
            "số xã được công nhận",
            "the communes to be recognised",
            communes.into(),
        ),
        ObjectiveTarget::MeanCriteria { mean } => one(
            "số tiêu chí bình quân",
            "the mean number of criteria",
            mean.into(),
        ),
        ObjectiveTarget::CriteriaFloor { criteria } => one(
            "mức sàn số tiêu chí",
            "the least number of criteria",
            criteria.into(),
        ),
        ObjectiveTarget::DistrictCompletes { district } => one(
            "huyện phải hoàn thành",
            "the district that is to complete",
            district.to_string().into(),
        ),
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => one(
            "số mô hình chuỗi giá trị mỗi huyện",
            "the value-chain models of each district",
            at_least.into(),
        ),
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => one(
            "số thôn tiêu biểu mỗi huyện",
            "the exemplary hamlets of each district",
            format!("{at_least}-{at_most}").into(),
        ),
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => one(
            "số km đường xanh mỗi xã",
            "the kilometres of green road of each commune",
            at_least.get().into(),
        ),
        ObjectiveTarget::TrainedOfficials { share, up_by } => [
            Some((
                "tỷ lệ cán bộ được tập huấn",
                "the share of trained officials",
                share.get().into(),
            )),
            up_by.map(|rise| {
                (
                    "mức tăng tỷ lệ cán bộ được tập huấn",
                    "the rise of the share of trained officials",
                    rise.get().into(),
                )
            }),
        ],
    }
}
