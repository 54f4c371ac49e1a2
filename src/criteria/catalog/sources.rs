//! Sources that were read for the criteria tables, by the keys that the tables use.

use crate::law::Source;

pub(super) const S1: Source = Source::new(
    "S1",
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/24B70-hd-tieu-chi-quy-hoach-xa-nong-thon-moi-giai-doan-2016-2020.html",
);
pub(super) const S2: Source = Source::new(
    "S2",
    "http://baovinhlong.com.vn/thoi-su/201911/vung-liem-100-duong-lien-xa-dat-chuan-2972455/",
);
pub(super) const S3: Source = Source::new(
    "S3",
    "https://baovinhlong.vn/thoi-su/201909/nang-cap-va-xay-moi-613km-duong-giao-thong-2965526/",
);
pub(super) const S4: Source = Source::new(
    "S4",
    "http://www.tongcucthuyloi.gov.vn/Tin-tuc-Su-kien/Tin-tu-co-so/catid/60/item/4146/",
);
pub(super) const S5: Source = Source::new(
    "S5",
    "https://www.evn.com.vn/d6/news/Den-nam-2020-tat-ca-so-xa-nong-thon-moi-dat-chuan-tieu-chi-ve-dien-2-10-18976.aspx",
);
pub(super) const S6: Source = Source::new(
    "S6",
    "https://backan.gov.vn/Pages/chuong-trinh-muc-tieu-quoc-gia-xay-dung-nong-thon-moi-244/tin-hoat-dong-177/huyen-bach-thong-1516-xa-hoan-thanh-tie-806e903a7408a421.aspx",
);
pub(super) const S7: Source = Source::new(
    "S7",
    "https://thukyluat.vn/news/thong-bao-van-ban-moi/ban-hanh-bo-tieu-chi-quoc-gia-xa-nong-thon-moi-giai-doan-2016-2020-19904.html",
);
pub(super) const S8: Source = Source::new(
    "S8",
    "https://baovinhlong.com.vn/van-hoa-giai-tri/202001/gan-36-ty-dong-xay-dung-co-so-vat-chat-van-hoa-2982715",
);
pub(super) const S9: Source = Source::new(
    "S9",
    "https://baovinhlong.com.vn/xa-hoi/202012/6087-xa-xay-dung-nong-thon-moi-dat-tieu-chi-co-so-vat-chat-van-hoa-3036084",
);
pub(super) const S10: Source = Source::new(
    "S10",
    "http://baovinhlong.com.vn/thoi-su/201911/them-14-xa-dat-tieu-chi-co-so-ha-tang-thuong-mai-nong-thon-2972454/",
);
pub(super) const S11: Source = Source::new(
    "S11",
    "https://aluoi.thuathienhue.gov.vn/?gd=21&cn=160&tc=4151 ; number and date: https://thuviennhadat.vn/vbpl/quyet-dinh-4800-qd-bct-thuc-hien-xet-cong-nhan-tieu-chi-co-so-ha-tang-thuong-mai-nong-thon-2016-334262.html",
);
pub(super) const S12: Source = Source::new(
    "S12",
    "https://thaibinh.gov.vn/nongthonmoi/thuc-hien-tieu-chi-thong-tin-va-truyen-thong-trong-bo-tieu-c.html",
);
pub(super) const S13: Source = Source::new(
    "S13",
    "http://ict-binhphuoc.gov.vn/tin-tuc/bo-thong-tin-va-truyen-thong-quy-dinh-chi-tiet-tieu-chi-thong-tin-va-truyen-thong-trong-bo-tieu-chi-quoc-gia-ve-xa-nong-thon-moi-giai-doan-2016-2020.html",
);
pub(super) const S14: Source = Source::new(
    "S14",
    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14746/bo-tieu-chi-xa-nong-thon-moi-giai-doan-2016-2020",
);
pub(super) const S15: Source = Source::new(
    "S15",
    "http://baovinhlong.com.vn/thoi-su/201903/59-xa-dat-tieu-chi-nha-o-dan-cu-2936489/",
);
pub(super) const S16: Source = Source::new(
    "S16",
    "https://thuviennhadat.vn/phap-ly-nha-dat/tieu-chi-ve-thu-nhap-xa-nong-thon-moi-giai-doan-2016---2020-hien-nay-duoc-quy-dinh-ra-sao-318802.html",
);
pub(super) const S17: Source = Source::new(
    "S17",
    "https://www.pubgduo.com/vi-mo/5024.html (poor machine translation)",
);
pub(super) const S18: Source = Source::new(
    "S18",
    "https://vbpl.vn:443/namdinh/Pages/ivbpq-toanvan.aspx?ItemID=80827 ; conflicting: https://nghean.gov.vn/chinh-sach-thuc-hien-nong-thon-moi-52684/sua-doi-05-tieu-chi-cua-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-410877",
);
pub(super) const S19: Source = Source::new(
    "S19",
    "http://baovinhlong.com.vn/xa-hoi/201805/5289-xa-dat-tieu-chi-to-chuc-san-xuat-2893760/",
);
pub(super) const S20: Source = Source::new(
    "S20",
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/24BBA-hd-tieu-chi-ve-giao-duc-va-dao-tao-xa-nong-thon-moi-giai-doan-2016-2020.html",
);
pub(super) const S21: Source = Source::new(
    "S21",
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/24BBF-hd-tieu-chi-ve-y-te-xa-nong-thon-moi-giai-doan-2016-2020.html",
);
pub(super) const S22: Source = Source::new(
    "S22",
    "http://baovinhlong.com.vn/thoi-su/201807/8389-xa-da-duoc-cong-nhan-dat-tieu-chi-van-hoa-2901906/",
);
pub(super) const S23: Source = Source::new(
    "S23",
    "http://118.69.201.249:801/hoi-dap-phap-luat/iframe/24BCB-hd-tieu-chi-ve-moi-truong-va-an-toan-thuc-pham-xa-nong-thon-moi-giai-doan-2016-2020.html (mirror of thuvienphapluat; the visible part stops inside 17.1)",
);
pub(super) const S24: Source = Source::new(
    "S24",
    "http://baovinhlong.com.vn/chinh-tri/201802/dang-bo-chinh-quyen-cua-89-xa-dat-trong-sach-vung-manh-2880592/",
);
pub(super) const S25: Source = Source::new(
    "S25",
    "https://baovinhlong.com.vn/thoi-su/202005/6-xa-dang-ky-dat-tieu-chi-he-thong-chinh-tri-va-tiep-can-phap-luat-3005434/",
);
