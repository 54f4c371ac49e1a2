//! Quota tables with columns of districts and columns of communes.

use crate::rules::catalog::examples::state::STRANGER;
use crate::rules::prelude::*;

facts! {
    DISTRICTS: usize = "districts", "số cột của huyện", "the columns of districts";
    COMMUNES: usize = "communes", "số cột của xã", "the columns of communes";
}

pub(super) static NTM_519: Rule = Rule::warning("NTM-519", &[Input::Plan])
    .title(
        "biểu giao chỉ tiêu có cả cột của huyện và cột của xã",
        "the quota table has columns of districts and of communes",
    )
    .why(
        "Cột của biểu giao chỉ tiêu thuộc hai cấp. Tổng các ô chỉ là tổng của tỉnh khi các cột không chồng lên nhau và đủ cả tỉnh; thường một cột mang nhầm mã.",
        "The columns of the quota table are of two levels. The sum of the cells is that of the province only when the columns do not overlap and together are the province; mostly a column has the wrong code.",
    )
    .remedy(
        "Kiểm tra mã của các cột; giao chỉ tiêu theo một cấp.",
        "Check the codes of the columns; hand out the quotas to one level.",
    )
    .basis("cơ cấu của biểu giao chỉ tiêu", "the structure of the quota table")
    .message(
        "Biểu giao chỉ tiêu có {districts} cột của huyện và {communes} cột của xã",
        "The quota table has {districts} columns of districts and {communes} of communes",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_commune(STRANGER), examples::plan::by_commune)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let columns = &plan.quota.columns;
    let count = |level| {
        let columns = columns.iter();
        columns.filter(|one| one.place.level() == level).count()
    };
    let (districts, communes) = (count(Level::District), count(Level::Commune));
    if districts > 0 && communes > 0 {
        let facts = [DISTRICTS.is(districts), COMMUNES.is(communes)];
        let citation = plan_paths::cite_columns(plan);
        findings.report(plan_paths::columns(), citation, facts);
    }
    Ok(())
}
