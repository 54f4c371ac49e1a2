//! Facts that several rules carry.

use alloc::string::String;

use crate::place::DistrictCode;
use crate::rules::{FactValue, Key};
use crate::text::Label;

pub(super) const DISTRICT: Key<DistrictCode> =
    Key::new("district", "mã huyện", "the code of the district");

pub(super) const NAME: Key<String> = Key::new(
    "name",
    "tên huyện như đã in",
    "the district as it is printed",
);

pub(super) const PRINTED_COMMUNES: Key<u64> = Key::new(
    "declared",
    "số xã in ở đầu cột",
    "the number of communes in the head of the column",
);

pub(super) const ROW: Key<String> =
    Key::new("row", "số thứ tự của hàng", "the printed number of the row");

pub(super) const LABEL: Key<String> =
    Key::new("label", "nội dung của hàng", "the printed label of the row");

pub(super) const FROM: Key<u64> = Key::new(
    "from",
    "số tiêu chí thấp nhất của nhóm",
    "the least number of criteria of the tier",
);

pub(super) const TO: Key<u64> = Key::new(
    "to",
    "số tiêu chí cao nhất của nhóm",
    "the largest number of criteria of the tier",
);

pub(super) const FLOOR: Key<u64> = Key::new("floor", "mức sàn", "the floor");

pub(super) use crate::rules::cells::values::{count, figure};

/// A sum that has more digits than are kept.
pub(super) fn too_large() -> FactValue {
    FactValue::Label(Label::new(
        "số có hơn 28 chữ số",
        "a number of more than 28 digits",
    ))
}
