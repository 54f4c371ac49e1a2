//! Published tables whose tiers overlap or cannot be.

use crate::rules::catalog::examples::figures::{good_table, tier, with_table};
use crate::rules::prelude::*;

facts! {
    about::Table;
    plan_paths::FROM;
    plan_paths::TO;
    PROBLEM: Label = "problem", "sai ở đâu", "what is wrong";
}

pub(super) static NTM_106: Rule = Rule::error("NTM-106", &[Input::State])
    .title(
        "các nhóm xã đã công bố chồng lên nhau hoặc không thể có",
        "the published tiers overlap or cannot be",
    )
    .why(
        "Khi hai nhóm có chung một số tiêu chí thì không rõ xã đạt số đó được tính ở nhóm nào. Nhóm bị bỏ trống trong bảng không bị coi là sai: báo cáo thường không in nhóm không có xã.",
        "When two tiers share a number of criteria, it is not clear in which one a commune at that number is counted. A tier left out of the table is not taken for wrong: reports often do not print one without communes.",
    )
    .remedy(
        "Ghi lại giới hạn của các nhóm sao cho mỗi số tiêu chí thuộc một nhóm.",
        "Write the bounds of the tiers so that each number of criteria belongs to one tier.",
    )
    .rests_on(basis::TABLE_ARITHMETIC)
    .message(
        "Bảng phân nhóm ngày {date} ({source}): nhóm {from}-{to} tiêu chí {problem}",
        "Table of tiers of {date} ({source}): the tier of {from}-{to} criteria {problem}",
    )
    .facts(FACTS)
    .examples(|| with_table(|table| table.tiers = Vec::from([tier(15, 19, 2, 40), tier(8, 15, 3, 60)])), good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for table in guards::censuses(dossier.read_state()?)? {
        let mut tiers: Vec<&PublishedTier> = table.tiers.iter().collect();
        sort(&mut tiers);
        // Of the tiers before, the one that reaches highest.
        let mut reached: Option<&PublishedTier> = None;
        for tier in tiers {
            let (problem, other) = if tier.from > tier.to || tier.to > table.criteria {
                let other = published_paths::census(table).join("criteria");
                (Label::new("không thể có", "cannot be"), other)
            } else {
                let overlapped = reached.filter(|reached| tier.from <= reached.to);
                if reached.is_none_or(|reached| reached.to < tier.to) {
                    reached = Some(tier);
                }
                let Some(overlapped) = overlapped else {
                    continue;
                };
                let problem = Label::new("chồng lên nhóm dưới", "overlaps the one below");
                (problem, published_paths::tier(table, overlapped))
            };
            let facts = [FROM.is(tier.from), TO.is(tier.to), PROBLEM.is(problem)];
            Table::report(findings, published_paths::tier(table, tier), table, facts)
                .related([other]);
        }
    }
    Ok(())
}
