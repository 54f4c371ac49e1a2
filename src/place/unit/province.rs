//! Provinces and municipalities, the seven regions, and the 63 provinces of 2018.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use self::Region::{
    CentralHighlands, MekongDelta, NorthCentral, NorthernMidlandsAndMountains, RedRiverDelta,
    SouthCentralCoast, Southeast,
};
use super::Confidence::{self, High, Low, Medium};
use super::ProvinceKind::{self, Municipality as City, Province as Tinh};
use super::with_kind;
use crate::place::code::ProvinceCode;
use crate::text::{Label, codes};

/// A province or municipality (tỉnh, thành phố trực thuộc trung ương): one of the catalogue of 2018,
/// which [`province`] finds by its code, or one of your own for
/// [`Gazetteer::with_provinces`](crate::place::Gazetteer::with_provinces).
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
#[doc(alias = "tỉnh")]
pub struct Province {
    code: ProvinceCode,
    name: Cow<'static, str>,
    kind: ProvinceKind,
    region: Region,
    #[serde(default = "read_from_the_source")]
    region_confidence: Confidence,
}

/// Who states a province states its region.
const fn read_from_the_source() -> Confidence {
    High
}

impl Province {
    /// A province; the name comes without the kind.
    #[must_use]
    pub fn new(
        code: ProvinceCode,
        name: impl Into<Cow<'static, str>>,
        kind: ProvinceKind,
        region: Region,
    ) -> Self {
        Self {
            code,
            name: name.into(),
            kind,
            region,
            region_confidence: High,
        }
    }

    pub(super) const fn of(
        code: ProvinceCode,
        name: &'static str,
        kind: ProvinceKind,
        region: Region,
        region_confidence: Confidence,
    ) -> Self {
        Self {
            code,
            name: Cow::Borrowed(name),
            kind,
            region,
            region_confidence,
        }
    }

    /// The code, two digits.
    #[must_use]
    pub const fn code(&self) -> ProvinceCode {
        self.code
    }

    /// The name without the kind, as the General Statistics Office spells it: `Hòa Bình`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Province or municipality.
    #[must_use]
    pub const fn kind(&self) -> ProvinceKind {
        self.kind
    }

    /// The region in which the province lies.
    ///
    /// The regions are those of Resolution 81/2023/QH15, its 14 central provinces split at the
    /// Hải Vân pass. See [`Region`] for why a commune may be assessed by another one.
    #[must_use]
    pub const fn region(&self) -> Region {
        self.region
    }

    /// How sure it is that the criteria of 2016-2020 count the province to that region.
    #[must_use]
    pub const fn region_confidence(&self) -> Confidence {
        self.region_confidence
    }

    /// The name with the kind in both languages: `Tỉnh Hòa Bình`, `Hòa Bình province`.
    #[must_use]
    pub fn label(&self) -> Label {
        with_kind(&self.name, &self.kind.label())
    }

    /// The name with the kind before it: `Tỉnh Hòa Bình`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.kind.label().vi(), self.name)
    }
}

// Source of codes and names: catalogue of administrative units of the General Statistics Office,
// state of 2018. The spelling is that of the catalogue.
//
// Source of regions: Resolution 81/2023/QH15 (national master plan), which knows six regions. Its
// 14 central provinces are split at the Hải Vân pass: six in the north central region, eight on
// the south central coast. That resolution is later than the criteria of 2016-2020, so a region
// has its own confidence: Quảng Ninh is doubtful, Ninh Thuận and Bình Thuận are medium.

/// Code, name, kind, region, confidence of the region; in the order of codes.
#[rustfmt::skip]
static PROVINCES: [Province; 63] = [
    row( 1, "Hà Nội",            City, RedRiverDelta,                High),
    row( 2, "Hà Giang",          Tinh, NorthernMidlandsAndMountains, High),
    row( 4, "Cao Bằng",          Tinh, NorthernMidlandsAndMountains, High),
    row( 6, "Bắc Kạn",           Tinh, NorthernMidlandsAndMountains, High),
    row( 8, "Tuyên Quang",       Tinh, NorthernMidlandsAndMountains, High),
    row(10, "Lào Cai",           Tinh, NorthernMidlandsAndMountains, High),
    row(11, "Điện Biên",         Tinh, NorthernMidlandsAndMountains, High),
    row(12, "Lai Châu",          Tinh, NorthernMidlandsAndMountains, High),
    row(14, "Sơn La",            Tinh, NorthernMidlandsAndMountains, High),
    row(15, "Yên Bái",           Tinh, NorthernMidlandsAndMountains, High),
    row(17, "Hòa Bình",          Tinh, NorthernMidlandsAndMountains, High),
    row(19, "Thái Nguyên",       Tinh, NorthernMidlandsAndMountains, High),
    row(20, "Lạng Sơn",          Tinh, NorthernMidlandsAndMountains, High),
    row(22, "Quảng Ninh",        Tinh, RedRiverDelta,                Low),
    row(24, "Bắc Giang",         Tinh, NorthernMidlandsAndMountains, High),
    row(25, "Phú Thọ",           Tinh, NorthernMidlandsAndMountains, High),
    row(26, "Vĩnh Phúc",         Tinh, RedRiverDelta,                High),
    row(27, "Bắc Ninh",          Tinh, RedRiverDelta,                High),
    row(30, "Hải Dương",         Tinh, RedRiverDelta,                High),
    row(31, "Hải Phòng",         City, RedRiverDelta,                High),
    row(33, "Hưng Yên",          Tinh, RedRiverDelta,                High),
    row(34, "Thái Bình",         Tinh, RedRiverDelta,                High),
    row(35, "Hà Nam",            Tinh, RedRiverDelta,                High),
    row(36, "Nam Định",          Tinh, RedRiverDelta,                High),
    row(37, "Ninh Bình",         Tinh, RedRiverDelta,                High),
    row(38, "Thanh Hóa",         Tinh, NorthCentral,                 High),
    row(40, "Nghệ An",           Tinh, NorthCentral,                 High),
    row(42, "Hà Tĩnh",           Tinh, NorthCentral,                 High),
    row(44, "Quảng Bình",        Tinh, NorthCentral,                 High),
    row(45, "Quảng Trị",         Tinh, NorthCentral,                 High),
    row(46, "Thừa Thiên Huế",    Tinh, NorthCentral,                 High),
    row(48, "Đà Nẵng",           City, SouthCentralCoast,            High),
    row(49, "Quảng Nam",         Tinh, SouthCentralCoast,            High),
    row(51, "Quảng Ngãi",        Tinh, SouthCentralCoast,            High),
    row(52, "Bình Định",         Tinh, SouthCentralCoast,            High),
    row(54, "Phú Yên",           Tinh, SouthCentralCoast,            High),
    row(56, "Khánh Hòa",         Tinh, SouthCentralCoast,            High),
    row(58, "Ninh Thuận",        Tinh, SouthCentralCoast,            Medium),
    row(60, "Bình Thuận",        Tinh, SouthCentralCoast,            Medium),
    row(62, "Kon Tum",           Tinh, CentralHighlands,             High),
    row(64, "Gia Lai",           Tinh, CentralHighlands,             High),
    row(66, "Đắk Lắk",           Tinh, CentralHighlands,             High),
    row(67, "Đắk Nông",          Tinh, CentralHighlands,             High),
    row(68, "Lâm Đồng",          Tinh, CentralHighlands,             High),
    row(70, "Bình Phước",        Tinh, Southeast,                    High),
    row(72, "Tây Ninh",          Tinh, Southeast,                    High),
    row(74, "Bình Dương",        Tinh, Southeast,                    High),
    row(75, "Đồng Nai",          Tinh, Southeast,                    High),
    row(77, "Bà Rịa - Vũng Tàu", Tinh, Southeast,                    High),
    row(79, "Hồ Chí Minh",       City, Southeast,                    High),
    row(80, "Long An",           Tinh, MekongDelta,                  High),
    row(82, "Tiền Giang",        Tinh, MekongDelta,                  High),
    row(83, "Bến Tre",           Tinh, MekongDelta,                  High),
    row(84, "Trà Vinh",          Tinh, MekongDelta,                  High),
    row(86, "Vĩnh Long",         Tinh, MekongDelta,                  High),
    row(87, "Đồng Tháp",         Tinh, MekongDelta,                  High),
    row(89, "An Giang",          Tinh, MekongDelta,                  High),
    row(91, "Kiên Giang",        Tinh, MekongDelta,                  High),
    row(92, "Cần Thơ",           City, MekongDelta,                  High),
    row(93, "Hậu Giang",         Tinh, MekongDelta,                  High),
    row(94, "Sóc Trăng",         Tinh, MekongDelta,                  High),
    row(95, "Bạc Liêu",          Tinh, MekongDelta,                  High),
    row(96, "Cà Mau",            Tinh, MekongDelta,                  High),
];

const fn row(
    code: u8,
    name: &'static str,
    kind: ProvinceKind,
    region: Region,
    region_confidence: Confidence,
) -> Province {
    let code = ProvinceCode::of(code);
    Province::of(code, name, kind, region, region_confidence)
}

/// The 63 provinces and municipalities of 2018, in the order of their codes.
#[must_use]
pub fn provinces() -> &'static [Province] {
    &PROVINCES
}

/// The province with a code, or nothing if the catalogue of 2018 does not have the code.
///
/// ```
/// use nongthonmoi::place::{ProvinceCode, Region, province};
///
/// let hoa_binh = province("17".parse()?).unwrap();
/// assert_eq!(hoa_binh.full_name(), "Tỉnh Hòa Bình");
/// assert_eq!(hoa_binh.region(), Region::NorthernMidlandsAndMountains);
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
#[must_use]
pub fn province(code: ProvinceCode) -> Option<&'static Province> {
    let position = PROVINCES.binary_search_by_key(&code, Province::code).ok()?;
    PROVINCES.get(position)
}

codes! {
    /// A region of the criteria of 2016-2020 (vùng): their thresholds differ by these seven.
    ///
    /// A [`Province`] lies in one region. A commune's *effective* region may differ:
    /// later rules give a particularly difficult commune, wherever it lies, the thresholds of the
    /// northern mountains. So the region is always an argument of an assessment and is never read off
    /// the commune's code.
    ///
    /// ```
    /// use nongthonmoi::place::Region;
    ///
    /// let region: Region = "tdmnpb".parse()?;
    /// assert_eq!(region.label().vi(), "Trung du miền núi phía Bắc");
    /// # Ok::<(), nongthonmoi::text::UnknownCode>(())
    /// ```
    closed because "the tables of 2016-2020 have these seven columns; later sets use another axis"
    enum Region: "region" {
        /// Northern midlands and mountains (Trung du miền núi phía Bắc), `tdmnpb`.
        NorthernMidlandsAndMountains = "tdmnpb",
            "Trung du miền núi phía Bắc", "Northern Midlands and Mountains";
        /// Red River delta (Đồng bằng sông Hồng), `dbsh`.
        RedRiverDelta = "dbsh", "Đồng bằng sông Hồng", "Red River Delta";
        /// North central region (Bắc Trung Bộ), `btb`.
        NorthCentral = "btb", "Bắc Trung Bộ", "North Central";
        /// South central coast (Duyên hải Nam Trung Bộ), `dhntb`.
        SouthCentralCoast = "dhntb", "Duyên hải Nam Trung Bộ", "South Central Coast";
        /// Central highlands (Tây Nguyên), `tn`.
        CentralHighlands = "tn", "Tây Nguyên", "Central Highlands";
        /// Southeast (Đông Nam Bộ), `dnb`.
        Southeast = "dnb", "Đông Nam Bộ", "Southeast";
        /// Mekong delta (Đồng bằng sông Cửu Long), `dbscl`.
        MekongDelta = "dbscl", "Đồng bằng sông Cửu Long", "Mekong Delta";
    }
}
