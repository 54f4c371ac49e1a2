//! Sums of money as people write them.

use alloc::format;
use alloc::string::String;

use crate::quantity::MillionDong;
use crate::text::{Lang, number_text};

/// A sum with its unit: `120,5 triệu đồng`, `VND 120.5 million`.
pub(super) fn money_text(sum: MillionDong, lang: Lang) -> String {
    let number = number_text(sum.get(), lang);
    match lang {
        Lang::Vi => format!("{number} triệu đồng"),
        Lang::En => format!("VND {number} million"),
    }
}
