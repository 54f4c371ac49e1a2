//! The sources of the built-in successions by name.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::Label;

/// The sources that the links of the gazetteer name, by the key that their texts begin with.
static SOURCES: [(&str, Label); 14] = [
    (
        "GSO",
        Label::new(
            "danh mục của Tổng cục Thống kê",
            "catalogue of the General Statistics Office",
        ),
    ),
    (
        "NQ830",
        Label::new("Nghị quyết 830/NQ-UBTVQH14", "Resolution 830/NQ-UBTVQH14"),
    ),
    ("WLH", WIKIPEDIA),
    ("VW", WIKIPEDIA),
    (
        "ENW",
        Label::new("Wikipedia tiếng Anh", "English Wikipedia"),
    ),
    ("DCT", REPRINT),
    ("LDG", REPRINT),
    ("TGS", REPRINT),
    ("MCH", LOCAL),
    ("HBO", LOCAL),
    ("BH", LOCAL),
    ("BHB", LOCAL),
    ("SNB", TABLES),
    ("VAU", TABLES),
];

const WIKIPEDIA: Label = Label::new("Wikipedia tiếng Việt", "Vietnamese Wikipedia");
const REPRINT: Label = Label::new("bản đăng lại nghị quyết", "reprint of the resolution");
const LOCAL: Label = Label::new("trang địa phương, báo tỉnh", "local pages and newspaper");
const TABLES: Label = Label::new(
    "bảng công khai về sắp xếp năm 2025",
    "public tables of the reform of 2025",
);

/// The sources that a link of the built-in gazetteer names (nguồn), in short and each once:
/// [`Succession::source`](crate::place::Succession::source) is the working note in full.
///
/// ```
/// use nongthonmoi::samples::hoa_binh;
///
/// let sources = hoa_binh::sources_of("WLH; LDG-KimBoi (names them as whole communes, no areas)");
/// let names: Vec<&str> = sources.iter().map(|one| one.vi()).collect();
/// assert_eq!(names, ["Wikipedia tiếng Việt", "bản đăng lại nghị quyết"]);
/// assert!(hoa_binh::sources_of("a newspaper").is_empty());
/// ```
#[must_use]
pub fn sources_of(note: &str) -> Vec<Label> {
    let mut found: Vec<Label> = Vec::new();
    for piece in note.split(';') {
        let is_of_key = |one: &char| one.is_ascii_uppercase() || one.is_ascii_digit();
        let key: String = piece.trim_start().chars().take_while(is_of_key).collect();
        let source = SOURCES.iter().find(|(known, _)| *known == key);
        if let Some((_, label)) = source {
            if !found.contains(label) {
                found.push(label.clone());
            }
        }
    }
    found
}
