//! The names of places.

use nongthonmoi::place::{ProvinceCode, province};
use nongthonmoi::text::Lang;

/// The name of a province; its code, when the crate does not know it.
pub(crate) fn province_text(code: ProvinceCode, lang: Lang) -> String {
    match (province(code), lang) {
        (Some(province), _) => province.label().get(lang).to_string(),
        (None, Lang::Vi) => format!("tỉnh mã {code}"),
        (None, Lang::En) => format!("province {code}"),
    }
}
