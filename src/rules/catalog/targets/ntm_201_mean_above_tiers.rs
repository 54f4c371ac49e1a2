//! A target mean above what the tiers allow.

use crate::rules::catalog::mean_target::{FACTS, Position, report};
use crate::rules::prelude::*;

pub(super) static NTM_201: Rule = Rule::error("NTM-201", &[Input::Plan])
    .title(
        "số tiêu chí bình quân cao hơn mức các nhóm cho phép",
        "the target mean is above what the tiers allow",
    )
    .why(
        "Dù mọi xã đạt mức cao nhất của nhóm mình, bình quân vẫn thấp hơn mục tiêu.",
        "Even if every commune stood at the top of its tier, the mean would be below the target.",
    )
    .remedy(
        "Nâng chỉ tiêu các nhóm hoặc hạ mục tiêu bình quân.",
        "Raise the tiers, or lower the target mean.",
    )
    .rests_on(basis::MEAN_OBJECTIVE)
    .message(
        "Mục tiêu bình quân {mean} tiêu chí/xã không thể đạt: {communes} xã theo các nhóm cho bình quân cao nhất {most} (khoảng {most_printed})",
        "The target mean of {mean} criteria cannot be reached: {communes} communes in these tiers have a mean of at most {most} (about {most_printed})",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_mean(19), examples::plan::good)
    .check(|dossier, findings| report(dossier, findings, &Position::Above));
