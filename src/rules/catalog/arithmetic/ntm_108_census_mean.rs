//! Published means outside what the tiers beside them imply.

use super::ntm_107_mean_without_sum::is_without_sum;
use crate::rules::prelude::*;

facts! {
    figures::DATE;
    figures::SOURCE;
    figures::MEAN;
    figures::COMMUNES;
    figures::LEAST;
    figures::MOST;
    figures::LEAST_PRINTED;
    figures::MOST_PRINTED;
}

pub(super) static NTM_108: Rule = Rule::error("NTM-108", &[Input::State])
    .title(
        "số bình quân đã công bố nằm ngoài mức các nhóm cho phép",
        "the published mean lies outside what its tiers allow",
    )
    .why(
        "Giới hạn của các nhóm cho bình quân thấp nhất và cao nhất có thể của các xã. Số bình quân in cùng bảng không nằm trong khoảng đó, dù hiểu là số làm tròn hay cắt bỏ. “Trên” và “hơn” được hiểu là lớn hơn, “gần” và “dưới” là nhỏ hơn con số.",
        "The bounds of the tiers give the least and the largest mean that the communes can have. The mean printed in the same table is not in between, rounded or cut off. “Trên” and “hơn” are read as more than the figure, “gần” and “dưới” as less.",
    )
    .remedy(
        "Đối chiếu số xã của từng nhóm và tính lại số bình quân.",
        "Compare the communes of each tier, and work the mean out again.",
    )
    .basis(
        "số học của các nhóm",
        "the arithmetic of the tiers",
    )
    .message(
        "Bảng phân nhóm ngày {date} ({source}): bình quân {mean} tiêu chí/xã, nhưng {communes} xã theo các nhóm cho bình quân từ {least} đến {most} (khoảng {least_printed} đến {most_printed})",
        "Table of tiers of {date} ({source}): the mean is {mean} criteria, but {communes} communes in these tiers have a mean of {least} to {most} (about {least_printed} to {most_printed})",
    )
    .facts(FACTS)
    .examples(|| {
        examples::figures::with_table(|table| {
            // At most 92 criteria in 5 communes: 18.4.
            let mean = Qualified::new(Qualifier::Above, examples::figures::tenths(184));
            table.mean = Some(mean);
        })
    }, examples::figures::good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for table in figures::censuses(dossier.read_state()?)? {
        let path = figures::census(table).join("mean");
        let communes = table.universe().and_then(NonZeroU32::new);
        let (Some(mean), Some(communes)) = (table.mean, communes) else {
            findings.skip(path, places::no_figure());
            continue;
        };
        let implied = table
            .census()
            .and_then(|census| Some((census.sums(), census.implied_mean()?)));
        let Some((sums, implied)) = implied else {
            findings.skip(path, no_census());
            continue;
        };
        // A mean that no sum gives is the finding of another rule.
        let printed = mean.qualifier().is_some() || !is_without_sum(mean.figure(), communes);
        if printed && !mean.is_possible(sums, communes) {
            findings
                .report(
                    path,
                    figures::cite(),
                    figures::of_census(table)
                        .chain([
                            MEAN.is(figures::qualified(mean)),
                            COMMUNES.is(communes.get()),
                        ])
                        .chain(figures::bounds(implied.least(), implied.most())),
                )
                .because([figures::tiers(table), figures::universe(table)]);
        }
    }
    Ok(())
}

/// Why a table that is no census implies no mean.
fn no_census() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "các nhóm xã chồng lên nhau, không thể có, hoặc có nhiều xã hơn số xã được in",
        "the tiers overlap, cannot be, or hold more communes than are printed",
    ))
}
