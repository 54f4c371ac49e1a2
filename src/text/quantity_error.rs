//! The errors of [`quantity`](crate::quantity) in both languages.

use alloc::format;
use alloc::string::{String, ToString};

use super::{Lang, number_text};
use crate::quantity::{
    Bounds, Decimal, InvalidDecimal, InvalidQualified, InvalidQuantity, InvalidShare, QuantityKind,
    TooManyDigits,
};

fn bounds_vi(bounds: Bounds) -> String {
    format!(
        "nhiều nhất {} chữ số và nhiều nhất {} chữ số thập phân",
        bounds.digits(),
        bounds.decimals()
    )
}

impl TooManyDigits {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.to_string(),
            Lang::Vi => format!(
                "“{}” có quá nhiều chữ số: chỉ được ghi {}",
                number_text(self.value(), lang),
                bounds_vi(self.bounds())
            ),
        }
    }
}

impl InvalidDecimal {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (lang, self.bounds()) {
            (Lang::En, _) => self.to_string(),
            (Lang::Vi, None) => format!(
                "“{}” không đọc được là số: ghi các chữ số liền nhau, không phân nhóm hàng nghìn; trước phần thập phân dùng dấu chấm (.) thay cho dấu phẩy",
                self.input()
            ),
            (Lang::Vi, Some(bounds)) => format!(
                "“{}” có quá nhiều chữ số: chỉ được ghi {}",
                self.input(),
                bounds_vi(bounds)
            ),
        }
    }
}

impl InvalidQuantity {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Vi, Self::TooManyDigits(error)) => error.text(lang),
            (Lang::Vi, Self::NotDecimal(error)) => error.text(lang),
            (Lang::Vi, Self::OutOfRange { value, kind }) => {
                format!("“{}” {}", number_text(*value, lang), out_of_range_vi(*kind))
            }
        }
    }
}

const fn out_of_range_vi(kind: QuantityKind) -> &'static str {
    match kind {
        QuantityKind::Percent => "không phải là tỷ lệ phần trăm: phải từ 0 đến 100",
        QuantityKind::PercentagePoints => "không phải là số điểm phần trăm: phải từ -100 đến 100",
        QuantityKind::Kilometres => "không phải là chiều dài tính bằng km: không được là số âm",
        QuantityKind::MillionDong => {
            "không phải là số tiền tính bằng triệu đồng: không được là số âm"
        }
        QuantityKind::Printed => {
            "không phải là số liệu in trong văn bản: không được là số âm, có nhiều nhất 19 chữ số trước và 9 chữ số sau dấu thập phân"
        }
    }
}

impl InvalidQualified {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Vi, Self::Figure(error)) => error.text(lang),
            (Lang::Vi, Self::UnknownQualifier { input }) => format!(
                "“{input}” bắt đầu bằng từ không rõ: ghi “trên”, “hơn”, “gần”, “dưới” hoặc “khoảng” và một dấu cách trước số liệu, hoặc chỉ ghi số liệu"
            ),
            (Lang::Vi, Self::Thousands { input, figure }) => format!(
                "“{input}”: không rõ “{figure}” là {thousands} hay là số thập phân: ghi {thousands} nếu dấu chấm phân nhóm hàng nghìn, ghi dấu phẩy nếu là số thập phân",
                thousands = figure.get().mantissa()
            ),
        }
    }
}

impl InvalidShare {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let number = |value: &Decimal| number_text(*value, lang);
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Vi, Self::WholeNotPositive { part, whole }) => format!(
                "tỷ lệ {}/{} không có tổng số: số sau dấu gạch phải lớn hơn 0",
                number(part),
                number(whole)
            ),
            (Lang::Vi, Self::PartNegative { part, whole }) => {
                format!("tỷ lệ {}/{} có tử số âm", number(part), number(whole))
            }
            (Lang::Vi, Self::PartExceedsWhole { part, whole }) => format!(
                "tỷ lệ {}/{} có phần lớn hơn tổng số: ghi phần trước, tổng số sau",
                number(part),
                number(whole)
            ),
            (Lang::Vi, Self::TooManyDigits(error)) => error.text(lang),
        }
    }
}
