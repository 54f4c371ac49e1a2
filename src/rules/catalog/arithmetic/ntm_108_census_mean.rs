//! Published means outside what the tiers beside them imply.

use crate::rules::catalog::published_paths::TableMean;
use crate::rules::prelude::*;

facts! {
    about::Table;
    published_paths::MEAN;
    published_paths::COMMUNES;
    about::MeanBounds;
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
    .basis("số học của các nhóm", "the arithmetic of the tiers")
    .message(
        "Bảng phân nhóm ngày {date} ({source}): bình quân {mean} tiêu chí/xã, nhưng {communes} xã theo các nhóm cho bình quân từ {least} đến {most} (khoảng {least_printed} đến {most_printed})",
        "Table of tiers of {date} ({source}): the mean is {mean} criteria, but {communes} communes in these tiers have a mean of {least} to {most} (about {least_printed} to {most_printed})",
    )
    .facts(FACTS)
    .examples(|| {
        // At most 92 criteria in 5 communes: 18.4.
        let above = Qualified::new(Qualifier::Above, examples::figures::tenths(184));
        examples::figures::with_mean(above)
    }, examples::figures::good_table)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for stated in TableMean::all(dossier.read_state()?, findings)? {
        let (table, communes) = (stated.table, stated.communes);
        let census = table.census();
        let implied = census.and_then(|census| Some((census.sums(), census.implied_mean()?)));
        let Some((sums, implied)) = implied else {
            findings.skip(stated.path(), NO_CENSUS);
            continue;
        };
        // A mean that no sum gives is the finding of another rule.
        if stated.has_a_sum() && !stated.mean.is_possible(sums, communes) {
            let (mean, communes) = (published_paths::qualified(stated.mean), communes.get());
            let facts = [MEAN.is(mean), COMMUNES.is(communes)].into_iter();
            let facts = facts.chain(MeanBounds::facts(implied.at_least(), implied.at_most()));
            Table::report(findings, stated.path(), table, facts).related([
                published_paths::tiers(table),
                published_paths::universe(table),
            ]);
        }
    }
    Ok(())
}

const NO_CENSUS: SkipReason = guards::reason(
    "các nhóm xã chồng lên nhau, không thể có, hoặc có nhiều xã hơn số xã được in",
    "the tiers overlap, cannot be, or hold more communes than are printed",
);
