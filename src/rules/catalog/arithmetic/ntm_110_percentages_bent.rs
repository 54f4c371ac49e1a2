//! Published percentages that were bent, for example to add up to 100.

use crate::rules::catalog::examples::figures::{good_table, tier, with_table};
use crate::rules::catalog::published_paths::Percentages;
use crate::rules::prelude::*;

facts! {
    about::Table;
    SUM: Decimal = "sum", "tổng các tỷ lệ được in", "the sum of the percentages printed";
    TIERS: Vec<String> = "tiers", "các nhóm có tỷ lệ khác khi làm tròn số học", "the tiers with another percentage under rounding to the nearest";
}

pub(super) static NTM_110: Rule = Rule::warning("NTM-110", &[Input::State])
    .title(
        "tỷ lệ phần trăm đã công bố bị chỉnh hoặc làm tròn không thống nhất",
        "published percentages were bent or rounded in more than one way",
    )
    .why(
        "Mỗi tỷ lệ chỉ lệch dưới một đơn vị của chữ số cuối, nhưng không một cách làm tròn nào cho ra tất cả. Thường là một tỷ lệ đã được chỉnh để các tỷ lệ cộng đúng 100; người dùng số liệu khi tính lại sẽ ra số khác.",
        "Each percentage is less than a unit of its last digit away, but no one rounding gives them all. Mostly one was changed so that they add up to exactly 100; whoever works it out again finds another figure.",
    )
    .remedy(
        "Làm tròn mọi tỷ lệ theo một cách và ghi chú rằng tổng có thể khác 100 do làm tròn.",
        "Round every percentage in one way, and note that they need not add up to 100.",
    )
    .rests_on(basis::TABLE_ARITHMETIC)
    .message(
        "Bảng phân nhóm ngày {date} ({source}): các tỷ lệ cộng được {sum}%, nhưng làm tròn số học thì nhóm {tiers} tiêu chí có tỷ lệ khác",
        "Table of tiers of {date} ({source}): the percentages add up to {sum}, but rounding to the nearest gives another one for the tiers of {tiers} criteria",
    )
    .facts(FACTS)
    // 2, 2 and 2 of 6 communes: 33 % each, bent to 34 in one tier.
    .examples(|| {
        with_table(|table| {
            table.communes = Some(6);
            table.tiers = Vec::from([tier(19, 19, 2, 34), tier(10, 18, 2, 33), tier(0, 9, 2, 33)]);
        })
    }, good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for (table, percentages) in Percentages::all(dossier.read_state()?, findings)? {
        let Percentages::Bent(mut bent) = percentages else {
            continue;
        };
        sort(&mut bent);
        let tiers = bent
            .iter()
            .map(|tier| published_paths::band(tier.from, tier.to));
        let tiers = TIERS.is(tiers.collect::<Vec<_>>());
        let printed = table.tiers.iter().filter_map(|tier| tier.percent);
        let sum = SUM.is(sum(printed.map(Printed::get)));
        Table::report(
            findings,
            published_paths::census(table),
            table,
            [sum, tiers],
        );
    }
    Ok(())
}
