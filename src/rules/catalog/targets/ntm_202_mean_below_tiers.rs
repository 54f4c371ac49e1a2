//! A target mean below what the tiers already imply.

use crate::rules::catalog::mean_target::{FACTS, Position, report};
use crate::rules::prelude::*;

pub(super) static NTM_202: Rule = Rule::warning("NTM-202", &[Input::Plan])
    .title(
        "số tiêu chí bình quân thấp hơn mức các nhóm đã bảo đảm",
        "the target mean is below what the tiers already imply",
    )
    .why(
        "Dù mọi xã chỉ đạt mức thấp nhất của nhóm mình, bình quân vẫn cao hơn mục tiêu; một trong hai chỉ tiêu có thể sai.",
        "Even if every commune stood at the lower bound of its tier, the mean would be above the target; one of the two is likely wrong.",
    )
    .remedy(
        "Đối chiếu mục tiêu bình quân với chỉ tiêu các nhóm.",
        "Check the target mean against the tiers.",
    )
    .rests_on(basis::MEAN_OBJECTIVE)
    .message(
        "Mục tiêu bình quân {mean} tiêu chí/xã thấp hơn mức các nhóm đã bảo đảm: {communes} xã có bình quân ít nhất {least} (khoảng {least_printed})",
        "The target mean of {mean} criteria is below what the tiers imply: {communes} communes have a mean of at least {least} (about {least_printed})",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_mean(9), examples::plan::good)
    .check(|dossier, findings| report(dossier, findings, &Position::Below));
