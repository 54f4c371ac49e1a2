//! The units of 01/07/2025 in the area that was Hòa Bình: 46 units of the new province Phú Thọ, which
//! lie in no district.
//!
//! Source: three public tables of the reform by Resolution 1676/NQ-UBTVQH15 that agree with each other.
//! Names without the kind. Like every row without an end, these hold until a later change is entered.

use crate::place::UnitKind::{self, Commune, Ward};

/// Code, name, kind; in the order of codes.
#[rustfmt::skip]
#[expect(clippy::zero_prefixed_literal, reason = "codes are written with their leading zeros")]
pub(super) static UNITS_2025: [(u32, &str, UnitKind); 46] = [
    (04792, "Tân Hòa",     Ward),
    (04795, "Hòa Bình",    Ward),
    (04828, "Thống Nhất",  Ward),
    (04831, "Đà Bắc",      Commune),
    (04846, "Đức Nhàn",    Commune),
    (04849, "Tân Pheo",    Commune),
    (04873, "Quy Đức",     Commune),
    (04876, "Cao Sơn",     Commune),
    (04891, "Tiền Phong",  Commune),
    (04894, "Kỳ Sơn",      Ward),
    (04897, "Thịnh Minh",  Commune),
    (04924, "Lương Sơn",   Commune),
    (04960, "Liên Sơn",    Commune),
    (04978, "Kim Bôi",     Commune),
    (04990, "Nật Sơn",     Commune),
    (05014, "Mường Động",  Commune),
    (05047, "Cao Dương",   Commune),
    (05068, "Hợp Kim",     Commune),
    (05086, "Dũng Tiến",   Commune),
    (05089, "Cao Phong",   Commune),
    (05092, "Thung Nai",   Commune),
    (05116, "Mường Thàng", Commune),
    (05128, "Tân Lạc",     Commune),
    (05134, "Mường Hoa",   Commune),
    (05152, "Vân Sơn",     Commune),
    (05158, "Mường Bi",    Commune),
    (05191, "Toàn Thắng",  Commune),
    (05200, "Mai Châu",    Commune),
    (05206, "Tân Mai",     Commune),
    (05212, "Pà Cò",       Commune),
    (05245, "Bao La",      Commune),
    (05251, "Mai Hạ",      Commune),
    (05266, "Lạc Sơn",     Commune),
    (05287, "Mường Vang",  Commune),
    (05290, "Nhân Nghĩa",  Commune),
    (05293, "Thượng Cốc",  Commune),
    (05305, "Yên Phú",     Commune),
    (05323, "Quyết Thắng", Commune),
    (05329, "Ngọc Sơn",    Commune),
    (05347, "Đại Đồng",    Commune),
    (05353, "Yên Thủy",    Commune),
    (05362, "Lạc Lương",   Commune),
    (05386, "Yên Trị",     Commune),
    (05392, "Lạc Thủy",    Commune),
    (05395, "An Nghĩa",    Commune),
    (05425, "An Bình",     Commune),
];
