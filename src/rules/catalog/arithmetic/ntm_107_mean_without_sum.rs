//! Published means that no whole number of criteria gives.

use crate::rules::prelude::*;

facts! {
    figures::DATE;
    figures::SOURCE;
    figures::MEAN;
    figures::COMMUNES;
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
    .examples(|| {
        examples::figures::with_table(|table| {
            table.mean = Some(Qualified::plain(examples::figures::tenths(137)));
        })
    }, examples::figures::good_table)
    .check(check);

/// Whether no sum over `communes` communes prints as the mean.
pub(super) fn is_without_sum(mean: Printed, communes: NonZeroU32) -> bool {
    let mut roundings = Rounding::ALL.iter();
    roundings.all(|rounding| mean.sums(communes, *rounding).is_none())
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for table in figures::censuses(dossier.read_state()?)? {
        let communes = table.universe().and_then(NonZeroU32::new);
        let (Some(mean), Some(communes)) = (table.mean, communes) else {
            findings.skip(figures::census(table).join("mean"), places::no_figure());
            continue;
        };
        // A bound is no rounded figure: "gần 9,5" says nothing about the digits of the mean.
        if mean.qualifier().is_none() && is_without_sum(mean.figure(), communes) {
            findings
                .report(
                    figures::census(table).join("mean"),
                    figures::cite(),
                    figures::of_census(table).chain([
                        MEAN.is(figures::qualified(mean)),
                        COMMUNES.is(communes.get()),
                    ]),
                )
                .because([figures::universe(table)]);
        }
    }
    Ok(())
}
