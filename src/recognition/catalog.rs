//! What is known of the regulations of recognition, by decision.
//!
//! None of the printed regulations was available. What two or three secondary sources quote is
//! here with its grade; what was not found is absent: the days of the procedure, the shares of
//! votes, the share of residents who must be satisfied.

use alloc::vec;
use alloc::vec::Vec;

use crate::law::EvidenceGrade::{OneSecondary, SeveralSecondary, Unsourced};
use crate::law::{Evidence, EvidenceGrade, Instrument, Source, Sourced};
use crate::quantity::Percent;
use crate::recognition::{
    Condition, OtherCommunes, RecognitionClass, RecognitionLadder, Regulation, RevocationRule,
};
use crate::text::Label;

pub use crate::law::instruments::{DECISION_18_2022, DECISION_372, DECISION_2540};

/// A value of a regulation with its evidence.
fn known<T>(
    instrument: &Instrument,
    value: T,
    grade: EvidenceGrade,
    sources: &[Source],
    note: Option<Label>,
) -> Sourced<T> {
    let sources: Vec<Source> = sources.to_vec();
    let evidence = Evidence::new(grade).with_sources(sources);
    let evidence = match note {
        Some(note) => evidence.with_note(note),
        None => evidence,
    };
    Sourced::new(value, instrument.cite(), evidence)
}

// Sources that were read for the regulations, by the keys that the tables use.

const S37: Source = Source::new(
    "S37",
    "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/de-dat-chuan-nong-thon-moi-khong-no-dong-xay-dung-co-ban-20170104114541000.htm",
);
const S44: Source = Source::new(
    "S44",
    "https://luatsu24h.net/dieukiencongnhanxahuyendatchuannongthonmoi2/ ; https://doingoailaocai.vn/vi/bai-viet/2164 ; http://thuvien.mard.gov.vn/csdl-hoi-dap/van-ban-quy-pham-phap-luat/dieu-kien-cong-nhan-xa-dat-chuan-nong-thon-moi---1976",
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

// Decision 372/QĐ-TTg of 14/3/2014, the predecessor of Decision 2540/QĐ-TTg.
//
// Its shares were found (S44 names three pages); its conditions for a commune were not.

const SHARES_ONLY: Label = Label::new(
    "các nguồn chỉ nêu tỷ lệ; không rõ còn điều kiện nào khác",
    "the sources quote the share only; whether anything else is asked is not known",
);

/// What is known of Decision 372/QĐ-TTg.
///
/// A district: 75 % of its communes recognised, each other commune with at least 14 criteria,
/// income and poverty among them. A province: 80 % of its districts. The conditions for a commune
/// are not known.
#[must_use]
pub fn decision_372() -> Regulation {
    let district = Condition::CommunesRecognised {
        share: const { Percent::known("75") },
        others: Some(OtherCommunes {
            at_least_criteria: 14,
            including: vec![
                Label::new("Thu nhập", "Income"),
                Label::new("Hộ nghèo", "Poor households"),
            ],
        }),
    };
    let province = Condition::DistrictsRecognised {
        share: const { Percent::known("80") },
    };
    let sourced = |condition| {
        known(
            &DECISION_372,
            condition,
            EvidenceGrade::SeveralSecondary,
            &[S44],
            Some(SHARES_ONLY),
        )
    };
    Regulation {
        district: vec![sourced(district)],
        province: vec![sourced(province)],
        ..Regulation::new(DECISION_372)
    }
}

// Decision 2540/QĐ-TTg of 30/12/2016, conditions of recognition 2016-2020.
//
// One source quotes the conditions for communes and for districts (S37); the excerpt stops before
// those for towns and cities. Deadlines in days, shares of votes and of residents, and any rule of
// revocation were not found.

const TOWN: Label = Label::new(
    "đoạn trích dừng trước phần này; phù hợp với thành phố Hòa Bình (7/7 xã)",
    "the excerpt stops before this part; it fits the city of Hòa Bình (7 of 7 communes)",
);

/// What is known of Decision 2540/QĐ-TTg: three conditions for a commune, four for a district,
/// three for a town or a city. Communes are recognised by the chair of the provincial People's
/// Committee, districts, towns and cities by the Prime Minister.
#[must_use]
pub fn decision_2540() -> Regulation {
    let all_communes = || Condition::CommunesRecognised {
        share: Percent::HUNDRED,
        others: None,
    };
    let quoted = |condition| known(&DECISION_2540, condition, OneSecondary, &[S37], None);
    let remembered = |condition| known(&DECISION_2540, condition, Unsourced, &[], Some(TOWN));
    Regulation {
        commune: vec![
            quoted(Condition::Registered),
            quoted(Condition::AllCriteriaMet),
            quoted(Condition::NoConstructionDebt),
        ],
        district: vec![
            quoted(Condition::Registered),
            quoted(all_communes()),
            quoted(Condition::DistrictCriteriaMet),
            quoted(Condition::NoConstructionDebt),
        ],
        town: vec![
            remembered(Condition::Registered),
            remembered(all_communes()),
            remembered(Condition::NoConstructionDebt),
        ],
        ..Regulation::new(DECISION_2540)
    }
}

// Decision 18/2022/QĐ-TTg of 02/8/2022, recognition and its revocation 2021-2025.
//
// Three sources quote the conditions for a commune and the cases of revocation (S71, S72, S73).
// The share of residents who must be satisfied was not found, nor the conditions for a district.

const SOURCES: &[Source] = &[S71, S72, S73];

const SHARE_NOT_FOUND: Label = Label::new(
    "tỷ lệ cụ thể chưa tìm thấy",
    "the figure of the share was not found",
);

/// Names of several sets: no set has all of them.
const NAMED: [Label; 4] = [
    Label::new("Thu nhập", "Income"),
    Label::new(
        "Môi trường và an toàn thực phẩm",
        "Environment and food safety",
    ),
    Label::new(
        "Chất lượng môi trường sống",
        "Quality of the living environment",
    ),
    Label::new("Quốc phòng và an ninh", "Defence and security"),
];

/// What is known of Decision 18/2022/QĐ-TTg: four conditions for a commune; a recognition is
/// revoked when 30 % to under 50 % of the criteria are not met, one of four named ones among them,
/// or 50 % and more; that of a district also when 30 % of its communes are revoked.
#[must_use]
pub fn decision_18_2022() -> Regulation {
    let quoted = |condition| {
        known(
            &DECISION_18_2022,
            condition,
            SeveralSecondary,
            SOURCES,
            None,
        )
    };
    let satisfaction = known(
        &DECISION_18_2022,
        Condition::ResidentsSatisfied { share: None },
        SeveralSecondary,
        SOURCES,
        Some(SHARE_NOT_FOUND),
    );
    // "Model = advanced + 3" is what Decision 319/QĐ-TTg asks of a model commune.
    let ladder = RecognitionLadder::new([
        (RecognitionClass::Meets, Some(vec![])),
        (
            RecognitionClass::Advanced,
            Some(vec![RecognitionClass::Meets]),
        ),
        (
            RecognitionClass::Model,
            Some(vec![RecognitionClass::Advanced]),
        ),
    ]);
    let revoked = |rule| known(&DECISION_18_2022, rule, SeveralSecondary, SOURCES, None);
    Regulation {
        ladder: Some(known(
            &DECISION_18_2022,
            ladder,
            SeveralSecondary,
            SOURCES,
            None,
        )),
        commune: vec![
            quoted(Condition::AllCriteriaMet),
            satisfaction,
            quoted(Condition::NoConstructionDebt),
            quoted(Condition::SecurityNotComplex),
        ],
        commune_revocation: vec![
            revoked(RevocationRule::CriteriaLost {
                at_least: const { Percent::known("30") },
                below: Some(const { Percent::known("50") }),
                with_one_of: NAMED.to_vec(),
            }),
            revoked(RevocationRule::CriteriaLost {
                at_least: const { Percent::known("50") },
                below: None,
                with_one_of: vec![],
            }),
        ],
        district_revocation: vec![revoked(RevocationRule::CommunesRevoked {
            at_least: const { Percent::known("30") },
        })],
        ..Regulation::new(DECISION_18_2022)
    }
}
