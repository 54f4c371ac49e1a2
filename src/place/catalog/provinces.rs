//! The 63 provinces of 2018.
//!
//! Source of codes and names: catalogue of administrative units of the General Statistics Office,
//! state of 2018. The spelling is that of the catalogue.
//!
//! Source of regions: Resolution 81/2023/QH15 (national master plan), which knows six regions. Its
//! 14 central provinces are split at the Hải Vân pass: six in the north central region, eight on
//! the south central coast. That resolution is later than the criteria of 2016-2020, so a region
//! has its own confidence: Quảng Ninh is doubtful, Ninh Thuận and Bình Thuận are medium.

use crate::place::Confidence::{High, Low, Medium};
use crate::place::Region::{
    CentralHighlands, MekongDelta, NorthCentral, NorthernMidlandsAndMountains, RedRiverDelta,
    SouthCentralCoast, Southeast,
};
use crate::place::{Province, ProvinceCode, ProvinceKind};

/// In the order of their codes.
#[rustfmt::skip]
pub(in crate::place) static PROVINCES: [Province; 63] = [
    Province::of(ProvinceCode::of(1), "Hà Nội", ProvinceKind::Municipality, RedRiverDelta, High),
    Province::of(ProvinceCode::of(2), "Hà Giang", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(4), "Cao Bằng", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(6), "Bắc Kạn", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(8), "Tuyên Quang", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(10), "Lào Cai", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(11), "Điện Biên", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(12), "Lai Châu", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(14), "Sơn La", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(15), "Yên Bái", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(17), "Hòa Bình", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(19), "Thái Nguyên", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(20), "Lạng Sơn", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(22), "Quảng Ninh", ProvinceKind::Province, RedRiverDelta, Low),
    Province::of(ProvinceCode::of(24), "Bắc Giang", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(25), "Phú Thọ", ProvinceKind::Province, NorthernMidlandsAndMountains, High),
    Province::of(ProvinceCode::of(26), "Vĩnh Phúc", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(27), "Bắc Ninh", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(30), "Hải Dương", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(31), "Hải Phòng", ProvinceKind::Municipality, RedRiverDelta, High),
    Province::of(ProvinceCode::of(33), "Hưng Yên", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(34), "Thái Bình", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(35), "Hà Nam", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(36), "Nam Định", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(37), "Ninh Bình", ProvinceKind::Province, RedRiverDelta, High),
    Province::of(ProvinceCode::of(38), "Thanh Hóa", ProvinceKind::Province, NorthCentral, High),
    Province::of(ProvinceCode::of(40), "Nghệ An", ProvinceKind::Province, NorthCentral, High),
    Province::of(ProvinceCode::of(42), "Hà Tĩnh", ProvinceKind::Province, NorthCentral, High),
    Province::of(ProvinceCode::of(44), "Quảng Bình", ProvinceKind::Province, NorthCentral, High),
    Province::of(ProvinceCode::of(45), "Quảng Trị", ProvinceKind::Province, NorthCentral, High),
    Province::of(ProvinceCode::of(46), "Thừa Thiên Huế", ProvinceKind::Province, NorthCentral, High),
    Province::of(ProvinceCode::of(48), "Đà Nẵng", ProvinceKind::Municipality, SouthCentralCoast, High),
    Province::of(ProvinceCode::of(49), "Quảng Nam", ProvinceKind::Province, SouthCentralCoast, High),
    Province::of(ProvinceCode::of(51), "Quảng Ngãi", ProvinceKind::Province, SouthCentralCoast, High),
    Province::of(ProvinceCode::of(52), "Bình Định", ProvinceKind::Province, SouthCentralCoast, High),
    Province::of(ProvinceCode::of(54), "Phú Yên", ProvinceKind::Province, SouthCentralCoast, High),
    Province::of(ProvinceCode::of(56), "Khánh Hòa", ProvinceKind::Province, SouthCentralCoast, High),
    Province::of(ProvinceCode::of(58), "Ninh Thuận", ProvinceKind::Province, SouthCentralCoast, Medium),
    Province::of(ProvinceCode::of(60), "Bình Thuận", ProvinceKind::Province, SouthCentralCoast, Medium),
    Province::of(ProvinceCode::of(62), "Kon Tum", ProvinceKind::Province, CentralHighlands, High),
    Province::of(ProvinceCode::of(64), "Gia Lai", ProvinceKind::Province, CentralHighlands, High),
    Province::of(ProvinceCode::of(66), "Đắk Lắk", ProvinceKind::Province, CentralHighlands, High),
    Province::of(ProvinceCode::of(67), "Đắk Nông", ProvinceKind::Province, CentralHighlands, High),
    Province::of(ProvinceCode::of(68), "Lâm Đồng", ProvinceKind::Province, CentralHighlands, High),
    Province::of(ProvinceCode::of(70), "Bình Phước", ProvinceKind::Province, Southeast, High),
    Province::of(ProvinceCode::of(72), "Tây Ninh", ProvinceKind::Province, Southeast, High),
    Province::of(ProvinceCode::of(74), "Bình Dương", ProvinceKind::Province, Southeast, High),
    Province::of(ProvinceCode::of(75), "Đồng Nai", ProvinceKind::Province, Southeast, High),
    Province::of(ProvinceCode::of(77), "Bà Rịa - Vũng Tàu", ProvinceKind::Province, Southeast, High),
    Province::of(ProvinceCode::of(79), "Hồ Chí Minh", ProvinceKind::Municipality, Southeast, High),
    Province::of(ProvinceCode::of(80), "Long An", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(82), "Tiền Giang", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(83), "Bến Tre", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(84), "Trà Vinh", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(86), "Vĩnh Long", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(87), "Đồng Tháp", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(89), "An Giang", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(91), "Kiên Giang", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(92), "Cần Thơ", ProvinceKind::Municipality, MekongDelta, High),
    Province::of(ProvinceCode::of(93), "Hậu Giang", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(94), "Sóc Trăng", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(95), "Bạc Liêu", ProvinceKind::Province, MekongDelta, High),
    Province::of(ProvinceCode::of(96), "Cà Mau", ProvinceKind::Province, MekongDelta, High),
];
