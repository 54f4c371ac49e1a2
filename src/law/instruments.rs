//! The instruments of the programme that the crate knows, and the days on which each holds.
//!
//! None was read in print. Numbers, days and what replaces what are from secondary sources, each with
//! its grade. Not known: the day of effect of most; what held in 2021 before Decision 318/QĐ-TTg, and
//! from 01/01/2026 to 14/02/2026; the regulation of recognition from 2026 on.

use super::EvidenceGrade::{OneSecondary, SeveralSecondary};
use super::{DocumentNumber, InForce, Instrument, Matter, Source};
use crate::date_form::date;
use crate::text::Label;

/// Decision 491/QĐ-TTg of 16/4/2009: the first national criteria set.
pub const DECISION_491: Instrument = Instrument::new(
    DocumentNumber::known(491, None, "QĐ-TTg"),
    date(2009, 4, 16),
    Label::new(
        "Bộ tiêu chí quốc gia về nông thôn mới",
        "National criteria set for new rural communes",
    ),
);

/// Decision 342/QĐ-TTg of 20/02/2013; the title is shortened.
const DECISION_342: Instrument = Instrument::new(
    DocumentNumber::known(342, None, "QĐ-TTg"),
    date(2013, 2, 20),
    Label::new(
        "Sửa đổi một số tiêu chí của Bộ tiêu chí quốc gia về nông thôn mới",
        "Amendment of criteria of the national set for new rural communes",
    ),
);

/// Decision 1980/QĐ-TTg of 17/10/2016: the national criteria set for communes 2016-2020.
pub const DECISION_1980: Instrument = Instrument::new(
    DocumentNumber::known(1980, None, "QĐ-TTg"),
    date(2016, 10, 17),
    Label::new(
        "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020",
        "National criteria set for new rural communes 2016-2020",
    ),
);

/// Decision 318/QĐ-TTg of 08/3/2022: the national criteria set for communes 2021-2025; the title is
/// shortened.
pub const DECISION_318: Instrument = Instrument::new(
    DocumentNumber::known(318, None, "QĐ-TTg"),
    date(2022, 3, 8),
    Label::new(
        "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
        "National criteria set for new rural communes 2021-2025",
    ),
);

/// Decision 211/QĐ-TTg of 01/3/2024; the title is shortened.
const DECISION_211: Instrument = Instrument::new(
    DocumentNumber::known(211, None, "QĐ-TTg"),
    date(2024, 3, 1),
    Label::new(
        "Sửa đổi một số tiêu chí, chỉ tiêu nông thôn mới giai đoạn 2021-2025",
        "Amendment of criteria and indicators 2021-2025",
    ),
);

/// Decision 51/2025/QĐ-TTg of 29/12/2025: the national criteria set 2026-2030.
pub const DECISION_51_2025: Instrument = Instrument::new(
    DocumentNumber::known(51, Some(2025), "QĐ-TTg"),
    date(2025, 12, 29),
    Label::new(
        "Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030",
        "National criteria set for new rural development 2026-2030",
    ),
);

/// Decision 372/QĐ-TTg of 14/3/2014; the title is shortened.
pub const DECISION_372: Instrument = Instrument::new(
    DocumentNumber::known(372, None, "QĐ-TTg"),
    date(2014, 3, 14),
    Label::new(
        "Xét công nhận và công bố địa phương đạt chuẩn nông thôn mới",
        "Recognition of localities that meet the new rural standard",
    ),
);

/// Decision 2540/QĐ-TTg of 30/12/2016; the title is shortened.
pub const DECISION_2540: Instrument = Instrument::new(
    DocumentNumber::known(2540, None, "QĐ-TTg"),
    date(2016, 12, 30),
    Label::new(
        "Điều kiện, trình tự xét công nhận địa phương đạt chuẩn nông thôn mới giai đoạn 2016-2020",
        "Conditions and procedure of recognising localities that meet the new rural standard 2016-2020",
    ),
);

/// Decision 18/2022/QĐ-TTg of 02/8/2022; the title is shortened.
pub const DECISION_18_2022: Instrument = Instrument::new(
    DocumentNumber::known(18, Some(2022), "QĐ-TTg"),
    date(2022, 8, 2),
    Label::new(
        "Xét, công nhận, công bố và thu hồi quyết định công nhận đạt chuẩn nông thôn mới giai đoạn 2021-2025",
        "Recognition of the new rural standard and its revocation 2021-2025",
    ),
);

/// Decision 03/2024/QĐ-TTg of 07/3/2024; the title is shortened.
const DECISION_3_2024: Instrument = Instrument::new(
    DocumentNumber::known(3, Some(2024), "QĐ-TTg"),
    date(2024, 3, 7),
    Label::new(
        "Sửa đổi Quyết định 18/2022/QĐ-TTg",
        "Amendment of Decision 18/2022/QĐ-TTg",
    ),
);

const FROM_ISSUE: Option<Label> = Some(Label::new(
    "chưa rõ ngày có hiệu lực, tính từ ngày ban hành",
    "the day of effect is not known; counted from the day of issue",
));

/// By matter, then by day of issue.
pub(super) static INSTRUMENTS: [InForce; 7] = [
    InForce {
        instrument: DECISION_491,
        matters: &[Matter::CommuneCriteria],
        from: date(2009, 4, 16),
        until: date(2016, 12, 1),
        amended_by: &[DECISION_342],
        grade: SeveralSecondary,
        sources: &[S7, S14],
        note: FROM_ISSUE,
    },
    InForce {
        instrument: DECISION_1980,
        matters: &[Matter::CommuneCriteria],
        from: date(2016, 12, 1),
        until: date(2021, 1, 1),
        amended_by: &[],
        grade: SeveralSecondary,
        sources: &[S7, S14],
        note: None,
    },
    InForce {
        instrument: DECISION_318,
        matters: &[Matter::CommuneCriteria],
        from: date(2022, 3, 8),
        until: date(2026, 1, 1),
        amended_by: &[DECISION_211],
        grade: SeveralSecondary,
        sources: &[S65, S66, L1, L2],
        note: FROM_ISSUE,
    },
    InForce {
        instrument: DECISION_51_2025,
        matters: &[Matter::CommuneCriteria],
        from: date(2026, 2, 15),
        until: date(2031, 1, 1),
        amended_by: &[],
        grade: OneSecondary,
        sources: &[S74, S75, S76, S77],
        note: Some(Label::new(
            "số và ngày ban hành có nhiều nguồn, ngày có hiệu lực chỉ có một nguồn",
            "several sources have number and day of issue, one the day of effect",
        )),
    },
    InForce {
        instrument: DECISION_372,
        matters: &[Matter::Recognition],
        from: date(2014, 3, 14),
        until: date(2016, 12, 30),
        amended_by: &[],
        grade: SeveralSecondary,
        sources: &[S44],
        note: FROM_ISSUE,
    },
    InForce {
        instrument: DECISION_2540,
        matters: &[Matter::Recognition],
        from: date(2016, 12, 30),
        until: date(2022, 8, 2),
        amended_by: &[],
        grade: OneSecondary,
        sources: &[S37, L30],
        note: Some(Label::new(
            "chưa rõ ngày có hiệu lực, tính từ ngày ban hành; năm 2021 vẫn có quyết định công nhận cho năm 2020",
            "the day of effect is not known, counted from the day of issue; recognitions for 2020 were still decided in 2021",
        )),
    },
    InForce {
        instrument: DECISION_18_2022,
        matters: &[Matter::Recognition, Matter::Revocation],
        from: date(2022, 8, 2),
        until: date(2026, 1, 1),
        amended_by: &[DECISION_3_2024],
        grade: SeveralSecondary,
        sources: &[S71, S72, S73, L26, L27],
        note: None,
    },
];

// Sources that were read for the table, by their keys.

const S7: Source = Source::new(
    "S7",
    "https://thukyluat.vn/news/thong-bao-van-ban-moi/ban-hanh-bo-tieu-chi-quoc-gia-xa-nong-thon-moi-giai-doan-2016-2020-19904.html",
);
const S14: Source = Source::new(
    "S14",
    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14746/bo-tieu-chi-xa-nong-thon-moi-giai-doan-2016-2020",
);
const S37: Source = Source::new(
    "S37",
    "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/de-dat-chuan-nong-thon-moi-khong-no-dong-xay-dung-co-ban-20170104114541000.htm",
);
const S44: Source = Source::new(
    "S44",
    "https://luatsu24h.net/dieukiencongnhanxahuyendatchuannongthonmoi2/ ; https://doingoailaocai.vn/vi/bai-viet/2164 ; http://thuvien.mard.gov.vn/csdl-hoi-dap/van-ban-quy-pham-phap-luat/dieu-kien-cong-nhan-xa-dat-chuan-nong-thon-moi---1976",
);
const S65: Source = Source::new(
    "S65",
    "https://sotttt.angiang.gov.vn/xa-vinh-huyen-chau-thanh-dat-chuan-xa-nong-thon-moi-nam-2023",
);
const S66: Source = Source::new(
    "S66",
    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/39774/ban-hanh-bo-tieu-chi-xa-nong-thon-moi-giai-doan-2021-2025",
);
const S71: Source = Source::new(
    "S71",
    "https://langngheviet.com.vn/thu-tuong-chinh-phu-ban-hanh-trinh-tu-thu-tuc-ho-so-xet-cong-nhan-dat-chuan-nong-thon-moi-ntm-nang-cao-ntm-kieu-mau-25687.html",
);
const S72: Source = Source::new(
    "S72",
    "https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/41861/truong-hop-thu-hoi-quyet-dinh-cong-nhan-xa-dat-chuan-nong-thon-moi",
);
const S73: Source = Source::new(
    "S73",
    "http://tinhuyhaiduong.vn/news/Pages/new.aspx?CateID=1&ItemID=6013",
);
const S74: Source = Source::new(
    "S74",
    "https://xaydungchinhsach.chinhphu.vn/toan-van-quyet-dinh-51-2025-qd-ttg-ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-119251230104614909.htm",
);
const S75: Source = Source::new(
    "S75",
    "https://thoibaotaichinhvietnam.vn/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-189751.html",
);
const S76: Source = Source::new(
    "S76",
    "https://vneconomy.vn/bo-tieu-chi-nong-thon-moi-20262030-mo-duong-cho-xay-dung-nong-thon-hien-dai.htm",
);
const S77: Source = Source::new(
    "S77",
    "https://www.vietnamplus.vn/ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-post1085735.vnp",
);
const L1: Source = Source::new(
    "2021-L1",
    "https://xaydungchinhsach.chinhphu.vn/sua-mot-so-tieu-chi-chi-tieu-ve-xa-ntm-xa-ntm-nang-cao-huyen-ntm-119240302082658891.htm",
);
const L2: Source = Source::new(
    "2021-L2",
    "https://baodantoc.vn/sua-doi-mot-so-tieu-chi-chi-tieu-nong-thon-moi-1709525479575.htm",
);
const L26: Source = Source::new(
    "2021-L26",
    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/60742/sua-doi-dieu-kien-cong-nhan-xa-huyen-dat-chuan-nong-thon-moi",
);
const L27: Source = Source::new(
    "2021-L27",
    "https://dantocmiennui.baotintuc.vn/sua-doi-mot-so-quy-dinh-ve-cong-nhan-dia-phuong-dat-chuan-nong-thon-moi-post346688.html",
);
const L30: Source = Source::new(
    "2009-L30",
    "http://en.baohoabinh.com.vn/2/6733/Lac-Thuy-district-recognised-as-new-style-rural-area.htm",
);
