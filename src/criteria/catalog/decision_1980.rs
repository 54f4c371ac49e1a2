//! The national criteria set for communes 2016-2020, Decision 1980/QĐ-TTg of 17/10/2016.
//!
//! The printed annex was not available. Values come from the sources named in each row (see
//! `sources.rs`) and carry their grade of evidence; names of groups and criteria follow a
//! provincial reprint of the decision. Order of values in a row, as the annex prints it: the
//! common value, then northern midlands and mountains (Trung du miền núi phía Bắc), Red River
//! delta (Đồng bằng sông Hồng), north central (Bắc Trung Bộ), south central coast (Duyên hải Nam
//! Trung Bộ), central highlands (Tây Nguyên), southeast (Đông Nam Bộ), Mekong delta (Đồng bằng
//! sông Cửu Long).

use super::row::Cells::{Attested, Compound, Delegated, From2020, Threshold};
use super::row::{CriterionRow, PartRow, Row, number, values};
use super::sources::{
    S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12, S13, S14, S15, S16, S17, S18, S19, S20, S21,
    S22, S23, S24, S25,
};
use super::units::{
    AREA, CHILDREN, ESTABLISHMENTS, HAMLETS, HOUSEHOLDS, HOUSEHOLDS_AND_ESTABLISHMENTS, HOUSES,
    INCOME, LIVESTOCK_HOUSEHOLDS, ORGANISATIONS, PERSONS, PUPILS, ROAD_LENGTH, SCHOOLS, WORKERS,
};
use crate::criteria::Comparator::{AtLeast, AtMost};
use crate::law::EvidenceGrade::{
    Conflict, Mixed, OneSecondary, SeveralSecondary, Unsourced, UnsourcedDoubtful,
};
use crate::text::Label;

#[rustfmt::skip]
pub(super) const GROUPS: &[(&str, Label)] = &[
    ("I", Label::new("Quy hoạch", "Planning")),
    ("II", Label::new("Hạ tầng kinh tế - xã hội", "Economic and social infrastructure")),
    ("III", Label::new("Kinh tế và tổ chức sản xuất", "Economy and organisation of production")),
    ("IV", Label::new("Văn hóa - Xã hội - Môi trường", "Culture, society, environment")),
    ("V", Label::new("Hệ thống chính trị", "Political system")),
];

#[rustfmt::skip]
pub(super) const CRITERIA: &[CriterionRow] = &[
    CriterionRow { number:  1, group: "I", vi: "Quy hoạch", en: "Planning" },
    CriterionRow { number:  2, group: "II", vi: "Giao thông", en: "Transport" },
    CriterionRow { number:  3, group: "II", vi: "Thủy lợi", en: "Irrigation" },
    CriterionRow { number:  4, group: "II", vi: "Điện", en: "Electricity" },
    CriterionRow { number:  5, group: "II", vi: "Trường học", en: "Schools" },
    CriterionRow { number:  6, group: "II", vi: "Cơ sở vật chất văn hóa", en: "Cultural facilities" },
    CriterionRow { number:  7, group: "II", vi: "Cơ sở hạ tầng thương mại nông thôn", en: "Rural trade infrastructure" },
    CriterionRow { number:  8, group: "II", vi: "Thông tin và Truyền thông", en: "Information and communication" },
    CriterionRow { number:  9, group: "II", vi: "Nhà ở dân cư", en: "Housing" },
    CriterionRow { number: 10, group: "III", vi: "Thu nhập", en: "Income" },
    CriterionRow { number: 11, group: "III", vi: "Hộ nghèo", en: "Poor households" },
    CriterionRow { number: 12, group: "III", vi: "Lao động có việc làm", en: "Employed labour" },
    CriterionRow { number: 13, group: "III", vi: "Tổ chức sản xuất", en: "Organisation of production" },
    CriterionRow { number: 14, group: "IV", vi: "Giáo dục và Đào tạo", en: "Education and training" },
    CriterionRow { number: 15, group: "IV", vi: "Y tế", en: "Health" },
    CriterionRow { number: 16, group: "IV", vi: "Văn hóa", en: "Culture" },
    CriterionRow { number: 17, group: "IV", vi: "Môi trường và an toàn thực phẩm", en: "Environment and food safety" },
    CriterionRow { number: 18, group: "V", vi: "Hệ thống chính trị và tiếp cận pháp luật", en: "Political system and access to law" },
    CriterionRow { number: 19, group: "V", vi: "Quốc phòng và An ninh", en: "Defence and security" },
];

const WATER_PARTS: &[PartRow] = &[
    PartRow {
        code: "hygienic",
        name: Label::new(
            "Tỷ lệ hộ được sử dụng nước hợp vệ sinh",
            "Households with hygienic water",
        ),
    },
    PartRow {
        code: "clean",
        name: Label::new(
            "Tỷ lệ hộ được sử dụng nước sạch",
            "Households with clean water",
        ),
    },
];

#[rustfmt::skip]
pub(super) const INDICATORS: &[Row] = &[
    Row { number: number( 1, 1), cell: Attested,
          vi: "Có quy hoạch chung xây dựng xã được phê duyệt và được công bố công khai đúng thời hạn",
          en: "Commune master construction plan approved and published on time",
          grade: OneSecondary, sources: &[S1], note: Some(NOTE_1_1) },
    Row { number: number( 1, 2), cell: Attested,
          vi: "Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch",
          en: "Planning-management regulation issued and plan implemented",
          grade: OneSecondary, sources: &[S1], note: None },
    Row { number: number( 2, 1), cell: Delegated(Some(ROAD_LENGTH)),
          vi: "Đường xã và đường từ trung tâm xã đến đường huyện được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm",
          en: "Commune roads and commune-centre-to-district road paved (asphalt/concrete), passable by car all year",
          grade: SeveralSecondary, sources: &[S2, S3], note: Some(NOTE_2) },
    Row { number: number( 2, 2), cell: Delegated(Some(ROAD_LENGTH)),
          vi: "Đường trục thôn, bản, ấp và đường liên thôn, bản, ấp ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện quanh năm",
          en: "Village main and inter-village roads at least hardened, passable by car all year",
          grade: SeveralSecondary, sources: &[S2, S3], note: Some(NOTE_2) },
    Row { number: number( 2, 3), cell: Delegated(Some(ROAD_LENGTH)),
          vi: "Đường ngõ, xóm sạch và không lầy lội vào mùa mưa",
          en: "Lanes/hamlet paths clean, not muddy in the rainy season",
          grade: SeveralSecondary, sources: &[S2, S3], note: Some(NOTE_2) },
    Row { number: number( 2, 4), cell: Delegated(Some(ROAD_LENGTH)),
          vi: "Đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm",
          en: "Main in-field roads allow transport of goods all year",
          grade: SeveralSecondary, sources: &[S2, S3], note: Some(NOTE_2) },
    Row { number: number( 3, 1), cell: Threshold(AtLeast, AREA, values(["80", "80", "80", "80", "80", "80", "80", "80"])),
          vi: "Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động đạt từ 80% trở lên",
          en: "Share of agricultural land actively irrigated and drained",
          grade: OneSecondary, sources: &[S4], note: Some(NOTE_3_1) },
    Row { number: number( 3, 2), cell: Attested,
          vi: "Đảm bảo đủ điều kiện đáp ứng yêu cầu dân sinh và theo quy định về phòng chống thiên tai tại chỗ",
          en: "Conditions for civil water needs and on-the-spot disaster prevention met",
          grade: Unsourced, sources: &[], note: Some(NOTE_3_2) },
    Row { number: number( 4, 1), cell: Attested,
          vi: "Hệ thống điện đạt chuẩn",
          en: "Electricity system up to standard",
          grade: SeveralSecondary, sources: &[S5, S6], note: None },
    Row { number: number( 4, 2), cell: Threshold(AtLeast, HOUSEHOLDS, values(["98", "95", "99", "98", "98", "98", "99", "98"])),
          vi: "Tỷ lệ hộ sử dụng điện thường xuyên, an toàn từ các nguồn",
          en: "Households with regular, safe electricity from any source",
          grade: Mixed, sources: &[S5, S7, S6], note: Some(NOTE_4_2) },
    Row { number: number( 5, 0), cell: Threshold(AtLeast, SCHOOLS, values(["80", "70", "100", "80", "80", "70", "100", "70"])),
          vi: "Tỷ lệ trường học các cấp: mầm non, tiểu học, trung học cơ sở có cơ sở vật chất và thiết bị dạy học đạt chuẩn quốc gia",
          en: "Schools (pre-, primary, lower secondary) with facilities and equipment of national standard",
          grade: Mixed, sources: &[S7], note: Some(NOTE_5) },
    Row { number: number( 6, 1), cell: Delegated(None),
          vi: "Xã có nhà văn hóa hoặc hội trường đa năng và sân thể thao phục vụ sinh hoạt văn hóa, thể thao của toàn xã",
          en: "Commune cultural house or multi-purpose hall and sports ground",
          grade: SeveralSecondary, sources: &[S8, S9], note: None },
    Row { number: number( 6, 2), cell: Delegated(None),
          vi: "Xã có điểm vui chơi, giải trí và thể thao cho trẻ em và người cao tuổi theo quy định",
          en: "Play/recreation/sport place for children and the elderly",
          grade: Conflict, sources: &[S8, S9], note: Some(NOTE_6_2) },
    Row { number: number( 6, 3), cell: Threshold(AtLeast, HAMLETS, values(["100", "100", "100", "100", "100", "100", "100", "100"])),
          vi: "Tỷ lệ thôn, bản, ấp có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao phục vụ cộng đồng",
          en: "Villages with a cultural house or community culture/sport place",
          grade: OneSecondary, sources: &[S8], note: None },
    Row { number: number( 7, 0), cell: Delegated(None),
          vi: "Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa",
          en: "Rural market or place for trading goods",
          grade: OneSecondary, sources: &[S10, S11], note: Some(NOTE_7) },
    Row { number: number( 8, 1), cell: Attested,
          vi: "Xã có điểm phục vụ bưu chính",
          en: "Postal service point",
          grade: Mixed, sources: &[S12, S13], note: Some(NOTE_8) },
    Row { number: number( 8, 2), cell: Attested,
          vi: "Xã có dịch vụ viễn thông, internet",
          en: "Telecom and internet service",
          grade: Mixed, sources: &[S12, S13], note: Some(NOTE_8) },
    Row { number: number( 8, 3), cell: Attested,
          vi: "Xã có đài truyền thanh và hệ thống loa đến các thôn",
          en: "Public-address station and loudspeakers to the villages",
          grade: Mixed, sources: &[S12, S13], note: Some(NOTE_8) },
    Row { number: number( 8, 4), cell: Attested,
          vi: "Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành",
          en: "IT applied in management and administration",
          grade: Mixed, sources: &[S12, S13], note: Some(NOTE_8) },
    Row { number: number( 9, 1), cell: Threshold(AtMost, HOUSES, values(["0", "0", "0", "0", "0", "0", "0", "0"])),
          vi: "Nhà tạm, dột nát: Không",
          en: "No makeshift or dilapidated houses",
          grade: SeveralSecondary, sources: &[S14, S15], note: Some(NOTE_9_1) },
    Row { number: number( 9, 2), cell: Threshold(AtLeast, HOUSEHOLDS, values(["80", "75", "90", "80", "80", "75", "90", "70"])),
          vi: "Tỷ lệ hộ có nhà ở đạt tiêu chuẩn theo quy định",
          en: "Households with housing of the prescribed standard",
          grade: Mixed, sources: &[S7, S14, S15], note: Some(NOTE_9_2) },
    Row { number: number(10, 0), cell: From2020(AtLeast, INCOME, values(["45", "36", "50", "36", "41", "41", "59", "50"])),
          vi: "Thu nhập bình quân đầu người khu vực nông thôn đến năm 2020",
          en: "Rural per-capita income, 2020 level",
          grade: SeveralSecondary, sources: &[S16, S17], note: Some(NOTE_10) },
    Row { number: number(11, 0), cell: Threshold(AtMost, HOUSEHOLDS, values(["6", "12", "2", "5", "5", "7", "1", "4"])),
          vi: "Tỷ lệ hộ nghèo đa chiều giai đoạn 2016-2020",
          en: "Multidimensional poverty rate",
          grade: Mixed, sources: &[S17], note: Some(NOTE_11) },
    Row { number: number(12, 0), cell: Threshold(AtLeast, PERSONS, values(["90", "90", "90", "90", "90", "90", "90", "90"])),
          vi: "Tỷ lệ người có việc làm trên dân số trong độ tuổi lao động có khả năng tham gia lao động",
          en: "Employed persons over working-age population able to take part in the labour force",
          grade: Mixed, sources: &[S7, S14, S18], note: Some(NOTE_12) },
    Row { number: number(13, 1), cell: Attested,
          vi: "Xã có hợp tác xã hoạt động theo đúng quy định của Luật Hợp tác xã năm 2012",
          en: "A cooperative operating under the 2012 Cooperative Law",
          grade: OneSecondary, sources: &[S19], note: None },
    Row { number: number(13, 2), cell: Attested,
          vi: "Xã có mô hình liên kết sản xuất gắn với tiêu thụ nông sản chủ lực đảm bảo bền vững",
          en: "A sustainable production-to-sale linkage model for key produce",
          grade: OneSecondary, sources: &[S19], note: None },
    Row { number: number(14, 1), cell: Attested,
          vi: "Phổ cập giáo dục mầm non cho trẻ 5 tuổi, xóa mù chữ, phổ cập giáo dục tiểu học đúng độ tuổi; phổ cập giáo dục trung học cơ sở",
          en: "Universal pre-school (age 5), literacy, primary at right age, lower secondary",
          grade: OneSecondary, sources: &[S20], note: None },
    Row { number: number(14, 2), cell: Threshold(AtLeast, PUPILS, values(["85", "70", "90", "85", "85", "70", "90", "80"])),
          vi: "Tỷ lệ học sinh tốt nghiệp trung học cơ sở được tiếp tục học trung học (phổ thông, bổ túc, trung cấp)",
          en: "Lower-secondary leavers continuing to upper secondary",
          grade: OneSecondary, sources: &[S20], note: None },
    Row { number: number(14, 3), cell: Threshold(AtLeast, WORKERS, values(["40", "25", "45", "40", "40", "25", "45", "25"])),
          vi: "Tỷ lệ lao động có việc làm qua đào tạo",
          en: "Employed workers who have had training",
          grade: Conflict, sources: &[S20], note: Some(NOTE_14_3) },
    Row { number: number(15, 1), cell: Threshold(AtLeast, PERSONS, values(["85", "85", "85", "85", "85", "85", "85", "85"])),
          vi: "Tỷ lệ người dân tham gia bảo hiểm y tế",
          en: "Residents with health insurance",
          grade: SeveralSecondary, sources: &[S21, S7], note: None },
    Row { number: number(15, 2), cell: Attested,
          vi: "Xã đạt tiêu chí quốc gia về y tế",
          en: "Commune meets national health criteria",
          grade: OneSecondary, sources: &[S21], note: None },
    Row { number: number(15, 3), cell: Threshold(AtMost, CHILDREN, values(["21.8", "26.7", "13.9", "24.2", "24.2", "31.4", "14.3", "20.5"])),
          vi: "Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)",
          en: "Stunting among under-fives (height for age)",
          grade: OneSecondary, sources: &[S21], note: Some(NOTE_15_3) },
    Row { number: number(16, 0), cell: Threshold(AtLeast, HAMLETS, values(["70", "70", "70", "70", "70", "70", "70", "70"])),
          vi: "Tỷ lệ thôn, bản, ấp đạt tiêu chuẩn văn hóa theo quy định",
          en: "Villages meeting the cultural-village standard",
          grade: OneSecondary, sources: &[S22], note: Some(NOTE_16) },
    Row { number: number(17, 1), cell: Compound(AtLeast, HOUSEHOLDS, WATER_PARTS, &[values(["95", "90", "98", "98", "95", "95", "98", "95"]), values(["60", "50", "65", "60", "60", "50", "65", "65"])]),
          vi: "Tỷ lệ hộ được sử dụng nước hợp vệ sinh và nước sạch theo quy định",
          en: "Households with hygienic water / of which clean water (two thresholds)",
          grade: OneSecondary, sources: &[S23, S14], note: Some(NOTE_17_1) },
    Row { number: number(17, 2), cell: Threshold(AtLeast, ESTABLISHMENTS, values(["100", "100", "100", "100", "100", "100", "100", "100"])),
          vi: "Tỷ lệ cơ sở sản xuất - kinh doanh, nuôi trồng thủy sản, làng nghề đảm bảo quy định về bảo vệ môi trường",
          en: "Production, aquaculture and craft-village establishments complying with environmental rules",
          grade: Unsourced, sources: &[], note: None },
    Row { number: number(17, 3), cell: Attested,
          vi: "Xây dựng cảnh quan, môi trường xanh - sạch - đẹp, an toàn",
          en: "Green, clean, beautiful, safe landscape",
          grade: Unsourced, sources: &[], note: None },
    Row { number: number(17, 4), cell: Delegated(None),
          vi: "Mai táng phù hợp với quy định và theo quy hoạch",
          en: "Burial in line with rules and plan",
          grade: Unsourced, sources: &[], note: Some(NOTE_17_4) },
    Row { number: number(17, 5), cell: Delegated(None),
          vi: "Chất thải rắn trên địa bàn và nước thải khu dân cư tập trung, cơ sở sản xuất - kinh doanh được thu gom, xử lý theo quy định",
          en: "Solid waste and waste water collected and treated",
          grade: Unsourced, sources: &[], note: Some(NOTE_17_5) },
    Row { number: number(17, 6), cell: Threshold(AtLeast, HOUSEHOLDS, values(["85", "70", "90", "85", "85", "70", "90", "70"])),
          vi: "Tỷ lệ hộ có nhà tiêu, nhà tắm, bể chứa nước sinh hoạt hợp vệ sinh và đảm bảo 3 sạch",
          en: "Households with hygienic latrine, bathroom, water tank and '3 clean'",
          grade: Mixed, sources: &[S7], note: Some(NOTE_17_6) },
    Row { number: number(17, 7), cell: Threshold(AtLeast, LIVESTOCK_HOUSEHOLDS, values(["70", "60", "80", "70", "75", "60", "75", "70"])),
          vi: "Tỷ lệ hộ chăn nuôi có chuồng trại chăn nuôi đảm bảo vệ sinh môi trường",
          en: "Livestock households with hygienic pens",
          grade: UnsourcedDoubtful, sources: &[], note: Some(NOTE_17_7) },
    Row { number: number(17, 8), cell: Threshold(AtLeast, HOUSEHOLDS_AND_ESTABLISHMENTS, values(["100", "100", "100", "100", "100", "100", "100", "100"])),
          vi: "Tỷ lệ hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm tuân thủ các quy định về đảm bảo an toàn thực phẩm",
          en: "Households and food businesses complying with food-safety rules",
          grade: Mixed, sources: &[S7], note: Some(NOTE_17_8) },
    Row { number: number(18, 1), cell: Attested,
          vi: "Cán bộ, công chức xã đạt chuẩn",
          en: "Commune officials and civil servants meet standards",
          grade: SeveralSecondary, sources: &[S24, S25], note: Some(NOTE_18) },
    Row { number: number(18, 2), cell: Attested,
          vi: "Có đủ các tổ chức trong hệ thống chính trị cơ sở theo quy định",
          en: "All organisations of the grassroots political system exist",
          grade: SeveralSecondary, sources: &[S24, S25], note: Some(NOTE_18) },
    Row { number: number(18, 3), cell: Attested,
          vi: "Đảng bộ, chính quyền xã đạt tiêu chuẩn \"trong sạch, vững mạnh\"",
          en: "Party committee and government rated 'clean and strong'",
          grade: SeveralSecondary, sources: &[S24, S25], note: Some(NOTE_18) },
    Row { number: number(18, 4), cell: Threshold(AtLeast, ORGANISATIONS, values(["100", "100", "100", "100", "100", "100", "100", "100"])),
          vi: "Tổ chức chính trị - xã hội của xã đạt loại khá trở lên",
          en: "Socio-political organisations rated fair or better",
          grade: Mixed, sources: &[S24, S25], note: Some(NOTE_18_4) },
    Row { number: number(18, 5), cell: Attested,
          vi: "Xã đạt chuẩn tiếp cận pháp luật theo quy định",
          en: "Commune meets access-to-law standard",
          grade: SeveralSecondary, sources: &[S24, S25], note: Some(NOTE_18) },
    Row { number: number(18, 6), cell: Attested,
          vi: "Đảm bảo bình đẳng giới và phòng chống bạo lực gia đình; bảo vệ và hỗ trợ những người dễ bị tổn thương trong các lĩnh vực của gia đình và đời sống xã hội",
          en: "Gender equality, no domestic violence, protection of the vulnerable",
          grade: SeveralSecondary, sources: &[S24, S25], note: Some(NOTE_18) },
    Row { number: number(19, 1), cell: Attested,
          vi: "Xây dựng lực lượng dân quân \"vững mạnh, rộng khắp\" và hoàn thành các chỉ tiêu quốc phòng",
          en: "Militia 'strong and widespread', defence targets met",
          grade: Unsourced, sources: &[], note: None },
    Row { number: number(19, 2), cell: Attested,
          vi: "Xã đạt chuẩn an toàn về an ninh, trật tự xã hội và đảm bảo bình yên: không có khiếu kiện đông người kéo dài; không để xảy ra trọng án; tội phạm và tệ nạn xã hội được kiềm chế, giảm liên tục so với các năm trước",
          en: "Safe in security and order: no prolonged mass complaints, no serious crime, crime and social evils curbed and falling",
          grade: Unsourced, sources: &[], note: None },
];

const NOTE_1_1: Label = Label::new("mọi vùng đều phải đạt", "all regions must meet it");
const NOTE_2: Label = Label::new(
    "cả tiêu chí 2 do UBND cấp tỉnh quy định cụ thể, phù hợp quy hoạch, điều kiện thực tế và kết nối giao thông",
    "all of criterion 2 is left to the provincial People's Committee, to fit the plan, real conditions and the network",
);
const NOTE_3_1: Label = Label::new(
    "mức 80% nằm trong lời văn của chỉ tiêu; ô trong bảng ghi “Đạt” (không có nguồn)",
    "the 80 stands in the wording of the indicator; the cell itself reads “Đạt” (unsourced)",
);
const NOTE_3_2: Label = Label::new("lời văn không có nguồn", "the wording is unsourced");
const NOTE_4_2: Label = Label::new(
    "giá trị chung: S5, S7; mức 95 của Trung du miền núi phía Bắc phù hợp bộ tiêu chí tỉnh Bắc Kạn (S6); các vùng khác không có nguồn (như Quyết định 491/QĐ-TTg)",
    "common value: S5, S7; the 95 of the northern midlands and mountains agrees with the set of Bắc Kạn province (S6); other regions unsourced (as in Decision 491/QĐ-TTg)",
);
const NOTE_5: Label = Label::new(
    "giá trị chung: S7; các vùng không có nguồn; phù hợp với xã Tu Lý được công nhận năm 2018 với 3/4 trường (75%)",
    "common value: S7; regions unsourced; agrees with Tu Lý, recognised in 2018 with 3 of 4 schools (75 %)",
);
const NOTE_6_2: Label = Label::new(
    "S8 giao cho tỉnh bằng cách diễn đạt riêng, khác với cách S9 nêu ở chỉ tiêu 6.1, nên có thể cả hai ô được giao; S9 chỉ giao chỉ tiêu 6.1; nội dung phòng, chống đuối nước theo chú thích: không có nguồn",
    "S8 delegates it in a phrase of its own, unlike the one that S9 gives for 6.1, so two delegated cells are likely; S9 delegates 6.1 only; drowning-prevention content by a footnote: unsourced",
);
const NOTE_7: Label = Label::new(
    "Quyết định 4800/QĐ-BCT (S11): xã không có quy hoạch chợ hoặc chưa có nhu cầu thì không xem xét tiêu chí này",
    "Decision 4800/QĐ-BCT (S11): a commune with no market in its plan, or none needed yet, is not considered under this criterion",
);
const NOTE_8: Label = Label::new(
    "lời văn: S12, S13 (Quyết định 441/QĐ-BTTTT quy định điều kiện chung cả nước); “Đạt” ở mọi vùng không có nguồn",
    "wording: S12, S13 (Decision 441/QĐ-BTTTT fixes the conditions nationally); “Đạt” in every region is unsourced",
);
const NOTE_9_1: Label = Label::new(
    "ô trong bảng ghi “Không”; ở đây là 0 nhà",
    "the cell reads “Không” (none); here 0 houses",
);
const NOTE_9_2: Label = Label::new(
    "giá trị chung: S7, S14; Đồng bằng sông Cửu Long 70: S15; các vùng khác không có nguồn (như Quyết định 491/QĐ-TTg)",
    "common value: S7, S14; Mekong delta 70: S15; other regions unsourced (as in Decision 491/QĐ-TTg)",
);
const NOTE_10: Label = Label::new(
    "mức của năm 2020: S16 (mọi vùng), S17; mức từng năm 2017-2019 chưa tìm thấy",
    "the level of 2020: S16 (all regions), S17; the yearly levels of 2017 to 2019 were not found",
);
const NOTE_11: Label = Label::new(
    "giá trị chung: S17; các vùng không có nguồn; mức 12 phù hợp với xã Yên Bồng được công nhận năm 2018 với 11,8%",
    "common value: S17; regions unsourced; the 12 agrees with Yên Bồng, recognised in 2018 at 11.8 %",
);
const NOTE_12: Label = Label::new(
    "giá trị chung: S7, S14; bằng nhau ở mọi vùng: không có nguồn (đúng với Quyết định 342/QĐ-TTg, S18)",
    "common value: S7, S14; the same in every region: unsourced (true of Decision 342/QĐ-TTg, S18)",
);
const NOTE_14_3: Label = Label::new(
    "S20 ghi 40/25/40/40/40/25/45/25; chỉ Đồng bằng sông Hồng còn tranh cãi: S20 ghi 40, trí nhớ và quy luật “mức của Quyết định 491/QĐ-TTg cộng 5” cho 45",
    "S20 prints 40/25/40/40/40/25/45/25; only the Red River delta is disputed: S20 says 40, memory and the pattern “value of Decision 491/QĐ-TTg plus 5” say 45",
);
const NOTE_15_3: Label = Label::new(
    "S21 ghi nhầm là mức “tối thiểu”; đây là mức tối đa",
    "S21 calls it a minimum by mistake; it is a maximum",
);
const NOTE_16: Label = Label::new(
    "S22 dẫn mức 70%; bằng nhau ở mọi vùng: không có nguồn khác",
    "S22 quotes 70 %; the same in every region: no further source",
);
const NOTE_17_1: Label = Label::new(
    "S23 in sai Duyên hải Nam Trung Bộ “55%” (95) và nước sạch chung “65%” (S14 năm 2016: 60)",
    "S23 misprints the south central coast as “55%” (95) and the common value of clean water as “65%” (S14 of 2016: 60)",
);
const NOTE_17_4: Label = Label::new(
    "giao cho tỉnh: không có nguồn; một số bộ tiêu chí cấp tỉnh ghi “Đạt”",
    "the delegation is unsourced; some provincial sets print “Đạt”",
);
const NOTE_17_5: Label = Label::new(
    "giao cho tỉnh: không có nguồn",
    "the delegation is unsourced",
);
const NOTE_17_6: Label = Label::new(
    "giá trị chung: S7; các vùng không có nguồn",
    "common value: S7; regions unsourced",
);
const NOTE_17_7: Label = Label::new(
    "mức 60 của Trung du miền núi phía Bắc khá chắc; Duyên hải Nam Trung Bộ và Đông Nam Bộ (75) rất yếu",
    "the 60 of the northern midlands and mountains is fairly sure; the 75 of the south central coast and of the southeast is weak",
);
const NOTE_17_8: Label = Label::new(
    "giá trị chung: S7; bằng nhau ở mọi vùng: không có nguồn",
    "common value: S7; the same in every region: unsourced",
);
const NOTE_18: Label = Label::new(
    "lời văn: S24, S25 (“6 chỉ tiêu”); “Đạt” ở mọi vùng không có nguồn",
    "wording: S24, S25 (“6 chỉ tiêu”); “Đạt” in every region is unsourced",
);
const NOTE_18_4: Label = Label::new(
    "lời văn: S24, S25; mức 100% không có nguồn",
    "wording: S24, S25; the 100 % is unsourced",
);
