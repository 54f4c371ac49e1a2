//! Keys of Vietnamese names.

use nongthonmoi::text::{Label, Lang, fold, fold_bare, has_diacritics};
use proptest::prelude::*;

#[track_caller]
fn same(left: &str, right: &str) {
    assert_eq!(fold(left), fold(right), "`{left}` and `{right}`");
}

#[track_caller]
fn different(left: &str, right: &str) {
    assert_ne!(fold(left), fold(right), "`{left}` and `{right}`");
}

#[test]
fn decomposed_letters_fold_like_whole_ones() {
    let marked = [
        ('ă', "a\u{306}"),
        ('â', "a\u{302}"),
        ('ê', "e\u{302}"),
        ('ô', "o\u{302}"),
        ('ơ', "o\u{31B}"),
        ('ư', "u\u{31B}"),
    ];
    // Each vowel with the tones huyền, sắc, hỏi, ngã and nặng.
    let tones = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];
    for vowels in [
        "aàáảãạ",
        "ăằắẳẵặ",
        "âầấẩẫậ",
        "eèéẻẽẹ",
        "êềếểễệ",
        "iìíỉĩị",
        "oòóỏõọ",
        "ôồốổỗộ",
        "ơờớởỡợ",
        "uùúủũụ",
        "ưừứửữự",
        "yỳýỷỹỵ",
    ] {
        let letter = vowels.chars().next().unwrap();
        for (written, tone) in vowels.chars().skip(1).zip(tones) {
            let whole = format!("B{written}t");
            same(&whole, &format!("B{letter}{tone}t"));
            same(&whole.to_uppercase(), &whole);
            for (_, apart) in marked.iter().filter(|(composed, _)| *composed == letter) {
                same(&whole, &format!("B{apart}{tone}t"));
                // The canonical order puts the dot below before the letter mark.
                let (first, mark) = apart.split_at(1);
                same(&whole, &format!("B{first}{tone}{mark}t"));
            }
        }
    }
    for (letter, apart) in marked {
        same(&format!("{letter}"), apart);
    }
}

#[test]
fn spellings_of_one_name() {
    same("Hoà Bình", "Hòa Bình");
    same("Khoẻ", "Khỏe");
    same("Săm Khoé", "Săm Khóe");
    same("Lạc Thuỷ", "LẠC THỦY");
    same("Kì Sơn", "Kỳ Sơn");
    same("Lạc Sĩ", "Lạc Sỹ");
    same("Tu Lí", "Tu Lý");
    same("Mĩ Hoà", "Mỹ Hòa");
    same("Qui Hậu", "Quy Hậu");
    same("Quí Hoà", "Quý Hòa");
    same("Yên\u{A0} Thủy ", "yên thủy");
    same("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu");
    same("Đắk R'Lấp", "Đắk R’Lấp");
    same("\u{D0}à B\u{AD}ắc", "Đà Bắc");
}

#[test]
fn different_names_stay_apart() {
    different("Thúy", "Thúi");
    different("Yên", "Iên");
    different("Tu Lý", "Tú Lý");
    different("Hợp Thành", "Hợp Thanh");
    different("Bao La", "Bảo La");
    different("Đa", "Da");
    different("Phường 1", "Phường 10");
    different("Tân An", "Tâ Nan");
    different("Y", "I");
}

#[test]
fn bare_keys_drop_every_diacritic() {
    for (written, typed) in [
        ("Đà Bắc", "da bac"),
        ("Lương Sơn", "LUONG SON"),
        ("Hợp Thành", "Hợp Thanh"),
        ("Quỳnh Lâm", "quynh lam"),
        ("Kỳ Sơn", "ki son"),
    ] {
        assert_eq!(fold_bare(written), fold_bare(typed));
    }
}

#[test]
fn text_without_letters_has_the_empty_key() {
    for text in ["", "  ", ".-'", "\u{300}", "\u{FEFF}"] {
        assert_eq!(fold(text), "");
        assert_eq!(fold_bare(text), "");
    }
}

#[test]
fn diacritics_are_seen() {
    for text in ["Hà", "đ", "Ơ", "e\u{302}", "a\u{301}"] {
        assert!(has_diacritics(text), "`{text}`");
    }
    for text in ["", "Bao La", "H. Ba-Khan 12"] {
        assert!(!has_diacritics(text), "`{text}`");
    }
}

proptest! {
    #[test]
    fn folding_a_key_changes_nothing(text in any::<String>()) {
        let key = fold(&text);
        prop_assert_eq!(fold(&key), key);
        let bare = fold_bare(&text);
        prop_assert_eq!(fold_bare(&bare), bare);
    }

    #[test]
    fn vietnamese_text_too(text in "[a-yA-YăâđêôơưĐàáãèéìíòóõùúýẠ-ỹ\u{300}-\u{323} .-]{0,24}") {
        let key = fold(&text);
        prop_assert_eq!(fold(&key), key.clone());
        prop_assert_eq!(fold_bare(&key), fold_bare(&text));
        prop_assert_eq!(fold(&text.to_uppercase()), key);
    }

    #[test]
    fn a_bare_key_has_no_diacritics(text in "[A-Yaăâbcdđeêghioôơuưyáảạộửỳ ]{0,24}") {
        prop_assert!(!has_diacritics(&fold_bare(&text)));
    }

    #[test]
    fn text_without_diacritics_has_one_key(text in "[A-Za-z .]{0,24}") {
        prop_assert_eq!(fold(&text), fold_bare(&text));
    }
}

#[test]
fn other_texts_are_refused_and_kept() {
    for text in ["", "VI", "vn", "en "] {
        let error = text.parse::<Lang>().unwrap_err();
        assert_eq!(error.input(), text);
    }
    assert_eq!(
        "vn".parse::<Lang>().unwrap_err().to_string(),
        "`vn` is not a language: use `vi` or `en`"
    );
}

#[test]
fn data_holds_the_code() {
    assert_eq!(serde_json::to_string(&Lang::Vi).unwrap(), r#""vi""#);
    assert_eq!(serde_json::from_str::<Lang>(r#""en""#).unwrap(), Lang::En);
    assert!(serde_json::from_str::<Lang>(r#""EN""#).is_err());
}

#[test]
fn each_language_has_its_text() {
    let label = Label::owned("xóm".into(), "hamlet".into());
    assert_eq!((label.vi(), label.en()), ("xóm", "hamlet"));
    assert_eq!(label.get(Lang::Vi), label.vi());
    assert_eq!(label.get(Lang::En), label.en());
    assert_eq!(label, Label::new("xóm", "hamlet"));
    assert_eq!(Label::same("Hòa Bình"), Label::new("Hòa Bình", "Hòa Bình"));
}

#[test]
fn data_is_an_object_of_two_texts() {
    let label = Label::new("xã", "commune");
    let json = serde_json::to_string(&label).unwrap();
    assert_eq!(json, r#"{"vi":"xã","en":"commune"}"#);
    assert_eq!(serde_json::from_str::<Label>(&json).unwrap(), label);
    let error = serde_json::from_str::<Label>(r#"{"vi":"xã","en":"","fr":""}"#).unwrap_err();
    assert!(format!("{error}").contains("`fr`"));
}
