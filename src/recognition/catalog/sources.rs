//! Sources that were read for the regulations, by the keys that the tables use.

use crate::law::Source;

pub(super) const S37: Source = Source::new(
    "S37",
    "https://dansinh.dantri.com.vn/dien-dan-dan-sinh/de-dat-chuan-nong-thon-moi-khong-no-dong-xay-dung-co-ban-20170104114541000.htm",
);
pub(super) const S44: Source = Source::new(
    "S44",
    "https://luatsu24h.net/dieukiencongnhanxahuyendatchuannongthonmoi2/ ; https://doingoailaocai.vn/vi/bai-viet/2164 ; http://thuvien.mard.gov.vn/csdl-hoi-dap/van-ban-quy-pham-phap-luat/dieu-kien-cong-nhan-xa-dat-chuan-nong-thon-moi---1976",
);
pub(super) const S71: Source = Source::new(
    "S71",
    "https://langngheviet.com.vn/thu-tuong-chinh-phu-ban-hanh-trinh-tu-thu-tuc-ho-so-xet-cong-nhan-dat-chuan-nong-thon-moi-ntm-nang-cao-ntm-kieu-mau-25687.html",
);
pub(super) const S72: Source = Source::new(
    "S72",
    "https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/41861/truong-hop-thu-hoi-quyet-dinh-cong-nhan-xa-dat-chuan-nong-thon-moi",
);
pub(super) const S73: Source = Source::new(
    "S73",
    "http://tinhuyhaiduong.vn/news/Pages/new.aspx?CateID=1&ItemID=6013",
);
