//! What is known of the regulations of recognition, one file per decision.
//!
//! None of the printed regulations was available. What two or three secondary sources quote is
//! here with its grade; what was not found is absent: the days of the procedure, the shares of
//! votes, the share of residents who must be satisfied.

mod decision_18_2022;
mod decision_2540;
mod decision_372;

pub use decision_18_2022::{DECISION_18_2022, decision_18_2022};
pub use decision_372::{DECISION_372, decision_372};
pub use decision_2540::{DECISION_2540, decision_2540};

use alloc::vec::Vec;

use crate::law::{Evidence, EvidenceGrade, Instrument, Source, Sourced};
use crate::text::Label;

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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn built_in_numbers_parse() {
        for instrument in [DECISION_372, DECISION_2540, DECISION_18_2022] {
            let printed = instrument.number().to_string();
            assert_eq!(printed.parse(), Ok(instrument.number().clone()));
        }
    }
}
