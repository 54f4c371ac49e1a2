//! Published tables whose tiers do not add up to the communes.

use crate::rules::prelude::*;

facts! {
    about::Table;
    DECLARED: u64 = "declared", "số xã được in", "the number of communes printed";
    COMPUTED: u64 = "computed", "tổng các nhóm", "the sum of the tiers";
}

pub(super) static NTM_105: Rule = Rule::error("NTM-105", &[Input::State])
    .title(
        "các nhóm xã đã công bố không cộng đủ số xã",
        "the published tiers do not add up to the communes",
    )
    .why(
        "Mỗi xã thuộc đúng một nhóm, nên các nhóm phải cộng đúng bằng số xã được thống kê: có xã bị bỏ sót, bị tính hai lần, hoặc số xã là của phạm vi khác.",
        "Every commune stands in exactly one tier, so the tiers must add up to the communes counted: one was left out, counted twice, or the number of communes is that of another area.",
    )
    .remedy(
        "Đối chiếu danh sách xã của từng nhóm; nêu rõ xã nào không thuộc diện thống kê.",
        "Compare the communes of each tier; state which ones are left out of the count.",
    )
    .rests_on(basis::TABLE_ARITHMETIC)
    .message(
        "Bảng phân nhóm ngày {date} ({source}): ghi {declared} xã, nhưng cộng các nhóm được {computed}",
        "Table of tiers of {date} ({source}): {declared} communes are printed, but the tiers add up to {computed}",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_table(|table| table.communes = Some(6)), examples::figures::good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for table in guards::censuses(dossier.read_state()?)? {
        let Some(declared) = table.communes.filter(|_| !table.tiers.is_empty()) else {
            findings.skip(published_paths::census(table), guards::NO_FIGURE);
            continue;
        };
        let counts = table.tiers.iter().map(|tier| u64::from(tier.communes));
        let computed = counts.fold(0, u64::saturating_add);
        if computed != u64::from(declared) {
            let path = published_paths::census(table).join("communes");
            let facts = [DECLARED.is(declared), COMPUTED.is(computed)];
            Table::report(findings, path, table, facts).related([published_paths::tiers(table)]);
        }
    }
    Ok(())
}
