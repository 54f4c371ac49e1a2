//! Thresholds of a province that are laxer than weakly evidenced ones of the set.

use crate::criteria::catalog;
use crate::rules::catalog::laxer_overlays;
use crate::rules::prelude::*;

pub(super) static NTM_302: Rule = laxer_overlays::described(Rule::warning("NTM-302", &[Input::CriteriaSet, Input::Overlays]))
    .title(
        "mức của tỉnh nới lỏng so với mức chưa đủ nguồn của bộ tiêu chí",
        "a value of the province is laxer than a weakly evidenced one of the set",
    )
    .why(
        "Mức của tỉnh nới lỏng so với bộ tiêu chí, nhưng mức đó chưa có nguồn đầy đủ: có thể tỉnh đúng và số của bộ tiêu chí sai. Vì vậy đây là cảnh báo, khác với NTM-301.",
        "The value of the province is laxer than that of the set, but no source quotes that one in full: the province may be right and the data of the set wrong. So this is a warning, unlike NTM-301.",
    )
    .remedy(
        "Đối chiếu cả hai mức với phụ lục gốc của bộ tiêu chí.",
        "Hold both values against the printed annex of the set.",
    )
    .examples(|| {
        examples::criteria::with_threshold("12", examples::criteria::at_least(89))
            .criteria_set(catalog::decision_1980())
    }, examples::criteria::good)
    .check(|dossier, findings| laxer_overlays::check(dossier, findings, true));
