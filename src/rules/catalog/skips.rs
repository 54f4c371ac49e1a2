//! Why several rules could not look at a place, or had nothing to check.

use crate::rules::SkipReason;
use crate::text::Label;

/// Why a rule had nothing to check, in Vietnamese and in English.
pub(super) const fn reason(vi: &'static str, en: &'static str) -> SkipReason {
    SkipReason::NothingStated(Label::new(vi, en))
}

/// A figure is missing.
pub(super) const NO_FIGURE: SkipReason = reason("thiếu số liệu", "a figure is missing");

/// The plan states no objective of the kind.
pub(super) const NO_OBJECTIVE: SkipReason = reason(
    "kế hoạch không nêu mục tiêu này",
    "the plan states no such objective",
);

/// The quota table lacks the row.
pub(super) const NO_ROW: SkipReason = reason(
    "biểu giao chỉ tiêu không có hàng này",
    "the quota table has no such row",
);

/// The cells of a row are not those of the columns.
pub(super) const MISALIGNED: SkipReason = reason(
    "số ô của hàng khác số huyện",
    "the row has another number of cells than there are districts",
);

/// The gazetteer says nothing of the day.
pub(super) const NOT_COVERED: SkipReason = reason(
    "danh mục không bao gồm ngày này",
    "the gazetteer does not cover the day",
);

/// The gazetteer says nothing of what became of units.
pub(super) const NO_SUCCESSIONS: SkipReason = reason(
    "danh mục không ghi quan hệ kế thừa giữa các đơn vị",
    "the gazetteer tells of no successions",
);

/// A figure is of another day than that of the state.
pub(super) const ANOTHER_DAY: SkipReason = reason(
    "số liệu không phải của ngày xem xét tình hình",
    "the figure is not of the day of the state",
);

/// A task cannot be compared with its deadline.
pub(super) const NO_DEADLINE: SkipReason = reason(
    "thiếu thời hạn hoặc không đọc được thời hạn",
    "the deadline is missing or cannot be read",
);

/// Two figures were not compared with each other.
pub(super) const NOT_COMPARABLE: SkipReason = reason(
    "hai kết quả không so sánh được với nhau",
    "the two results cannot be compared with each other",
);

pub(super) const NO_ROADS: SkipReason = reason(
    "số liệu không ghi tuyến đường nào",
    "the state names no road",
);

pub(super) const NO_MODELS: SkipReason =
    reason("số liệu không ghi mô hình nào", "the state names no model");

pub(super) const NO_HAMLETS: SkipReason =
    reason("số liệu không ghi thôn nào", "the state names no hamlet");
