//! A target mean that fits the tiers only as a rounded figure.

use crate::rules::catalog::mean_target::{FACTS, Position, report};
use crate::rules::prelude::*;

pub(super) static NTM_203: Rule = Rule::info("NTM-203", &[Input::Plan])
    .title(
        "số tiêu chí bình quân chỉ khớp khi làm tròn",
        "the target mean fits the tiers only by rounding",
    )
    .why(
        "Đúng bằng con số này thì bình quân nằm ngoài khoảng mà các nhóm cho phép; chỉ hợp lý nếu hiểu là số đã làm tròn hoặc mức tối thiểu.",
        "Taken exactly, the mean lies outside what the tiers allow; it is consistent only as a rounded figure or as a floor.",
    )
    .remedy(
        "Ghi mục tiêu bình quân với hai chữ số thập phân.",
        "Print the target mean with two decimals.",
    )
    .rests_on(basis::MEAN_OBJECTIVE)
    .message(
        "Mục tiêu bình quân {mean} tiêu chí/xã chỉ khớp khi làm tròn: {communes} xã theo các nhóm cho bình quân từ {least} đến {most} (khoảng {least_printed} đến {most_printed})",
        "The target mean of {mean} criteria fits only by rounding: {communes} communes in these tiers have a mean of {least} to {most} (about {least_printed} to {most_printed})",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_mean(12), examples::plan::good)
    .check(|dossier, findings| report(dossier, findings, &Position::ByRounding));
