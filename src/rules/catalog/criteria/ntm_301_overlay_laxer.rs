//! Thresholds of a province that are laxer than well-evidenced ones of the set.

use crate::rules::catalog::laxer_overlays;
use crate::rules::prelude::*;

pub(super) static NTM_301: Rule = laxer_overlays::described(Rule::error("NTM-301", &[Input::CriteriaSet, Input::Overlays]))
    .title(
        "mức của tỉnh nới lỏng so với bộ tiêu chí",
        "a value of the province is laxer than that of the set",
    )
    .why(
        "Ô này bộ tiêu chí đã quy định, không giao cho tỉnh. Với mức nới lỏng, một xã được coi là đạt mà vẫn chưa đạt bộ tiêu chí. Khi không biết tỉnh thuộc cột nào, chỉ báo khi nới lỏng so với mọi cột.",
        "The set fills this cell itself and does not leave it to the province. At a laxer level a commune passes that does not meet the set. When it is not known in which column the province lies, only what is laxer than every column is reported.",
    )
    .remedy(
        "Quy định mức ít nhất bằng mức của bộ tiêu chí, hoặc kiểm tra lại số đã nhập.",
        "Require at least what the set requires, or check the figure as entered.",
    )
    .examples(|| examples::criteria::with_threshold("15.1", examples::criteria::at_least(84)), examples::criteria::good)
    .check(|dossier, findings| laxer_overlays::check(dossier, findings, false));
