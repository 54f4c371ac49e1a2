//! Published percentages that do not fit the counts beside them.

use crate::rules::catalog::published_paths::{Percentages, share};
use crate::rules::prelude::*;

facts! {
    about::Table;
    plan_paths::FROM;
    plan_paths::TO;
    PERCENT: Printed = "percent", "tỷ lệ được in", "the percentage printed";
    COMMUNES: u64 = "communes", "số xã của nhóm", "the communes of the tier";
    OF: u64 = "of", "tổng số xã", "all communes";
    EXPECTED: Printed = "expected", "tỷ lệ tính lại, làm tròn đến cùng số chữ số", "the percentage worked out again, rounded to as many decimals";
}

pub(super) static NTM_109: Rule = Rule::error("NTM-109", &[Input::State])
    .title(
        "tỷ lệ phần trăm đã công bố không khớp số xã",
        "a published percentage does not fit its communes",
    )
    .why(
        "Số xã của nhóm chia cho tổng số xã cho một tỷ lệ khác với tỷ lệ đã in, lệch từ một đơn vị của chữ số cuối trở lên; không cách làm tròn nào giải thích được.",
        "The communes of the tier over all communes give another percentage than the printed one, a unit of its last digit away or more; no rounding explains it.",
    )
    .remedy(
        "Tính lại tỷ lệ từ số xã, hoặc ghi rõ tỷ lệ được tính trên bao nhiêu xã.",
        "Work the percentage out again, or state over how many communes it is taken.",
    )
    .rests_on(basis::TABLE_ARITHMETIC)
    .message(
        "Bảng phân nhóm ngày {date} ({source}), nhóm {from}-{to} tiêu chí: in {percent}%, nhưng {communes}/{of} xã là {expected}%",
        "Table of tiers of {date} ({source}), tier of {from}-{to} criteria: {percent} % is printed, but {communes} of {of} communes are {expected} %",
    )
    .facts(FACTS)
    .examples(|| {
        examples::figures::with_table(|table| {
            for tier in &mut table.tiers {
                tier.percent = Some(examples::figures::tenths(500));
            }
        })
    }, examples::figures::good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for (table, percentages) in Percentages::all(dossier.read_state()?, findings)? {
        let Percentages::Wrong(wrong) = percentages else {
            continue;
        };
        for tier in wrong {
            let printed = tier.percent.zip(table.universe());
            let share = printed.and_then(|(percent, of)| Some((percent, of, share(tier, of)?)));
            let Some((percent, of, share)) = share else {
                continue;
            };
            let path = published_paths::tier(table, tier);
            let facts = [
                FROM.is(tier.from),
                TO.is(tier.to),
                PERCENT.is(percent),
                COMMUNES.is(tier.communes),
                OF.is(of),
                EXPECTED.is(share.printed(percent.digits(), Rounding::HalfUp)),
            ];
            Table::report(findings, path.child("percent"), table, facts)
                .related([path, published_paths::universe(table)]);
        }
    }
    Ok(())
}
