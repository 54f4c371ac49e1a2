//! Published means that no whole number of criteria gives.

use crate::rules::catalog::published_paths::TableMean;
use crate::rules::prelude::*;

facts! {
    about::Table;
    published_paths::MEAN;
    published_paths::COMMUNES;
}

pub(super) static NTM_107: Rule = Rule::error("NTM-107", &[Input::State])
    .title(
        "không số tiêu chí nào cho ra số bình quân đã công bố",
        "no number of criteria gives the published mean",
    )
    .why(
        "Số bình quân là một số nguyên tiêu chí chia cho số xã. Với số xã này không có số nguyên nào chia ra, dù làm tròn hay cắt bỏ, thành con số đã in: số bình quân được tính trên số xã khác hoặc bị ghi sai.",
        "A mean is a whole number of criteria over the communes. Over these communes no whole number gives the printed figure, rounded or cut off: the mean was worked out over other communes, or it is misprinted.",
    )
    .remedy(
        "Tính lại số bình quân từ tổng số tiêu chí và ghi rõ số xã.",
        "Work the mean out again from the sum of criteria, and state the number of communes.",
    )
    .rests_on(basis::MEAN_ARITHMETIC)
    .message(
        "Bảng phân nhóm ngày {date} ({source}): {communes} xã không thể có bình quân {mean} tiêu chí/xã, dù làm tròn cách nào",
        "Table of tiers of {date} ({source}): {communes} communes cannot have a mean of {mean} criteria under any rounding",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_mean(Qualified::plain(examples::figures::tenths(137))), examples::figures::good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for stated in TableMean::all(dossier.read_state()?, findings)? {
        if !stated.has_a_sum() {
            let (table, communes) = (stated.table, stated.communes.get());
            let facts = [
                MEAN.is(published_paths::qualified(stated.mean)),
                COMMUNES.is(communes),
            ];
            Table::report(findings, stated.path(), table, facts)
                .related([published_paths::universe(table)]);
        }
    }
    Ok(())
}
