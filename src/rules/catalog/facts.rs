//! Facts that several rules carry.

use alloc::string::String;

use crate::place::DistrictCode;
use crate::rules::fact::keys;

keys! {
    DISTRICT: DistrictCode = "district", "mã huyện", "the code of the district";
    NAME: String = "name", "tên huyện như đã in", "the district as it is printed";
    PRINTED_COMMUNES: u64 = "declared", "số xã in ở đầu cột", "the number of communes in the head of the column";
    ROW: String = "row", "số thứ tự của hàng", "the printed number of the row";
    LABEL: String = "label", "nội dung của hàng", "the printed label of the row";
    FROM: u64 = "from", "số tiêu chí thấp nhất của nhóm", "the least number of criteria of the tier";
    TO: u64 = "to", "số tiêu chí cao nhất của nhóm", "the largest number of criteria of the tier";
    FLOOR: u64 = "floor", "mức sàn", "the floor";
}

pub(super) use crate::rules::cells::values::{count, figure};
