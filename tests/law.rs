//! Document numbers and citations.

use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::law::{Citation, DocumentKind, DocumentNumber, EvidenceGrade, InForce, Matter};
use nongthonmoi::text::{Label, Lang};
use proptest::prelude::*;

#[test]
fn a_citation_reads_as_an_official_writes_it() {
    let citation = Citation::new("1980/QĐ-TTg".parse().unwrap())
        .dated(NaiveDate::from_ymd_opt(2016, 10, 17).unwrap())
        .at(Label::new(
            "phụ lục, chỉ tiêu 17.1",
            "annex, indicator 17.1",
        ));
    assert_eq!(
        citation.text(Lang::Vi),
        "Quyết định 1980/QĐ-TTg ngày 17/10/2016, phụ lục, chỉ tiêu 17.1"
    );
    assert_eq!(
        citation.text(Lang::En),
        "Decision 1980/QĐ-TTg of 2016-10-17, annex, indicator 17.1"
    );
}

#[test]
fn a_document_of_no_named_kind_stands_by_its_number() {
    let citation = Citation::new("1315/UBND-NNTN".parse().unwrap());
    assert_eq!(citation.text(Lang::Vi), "1315/UBND-NNTN");
}

#[test]
fn numbers_of_the_plan_and_of_the_regulations_print_as_they_were_written() {
    for text in [
        "18/KH-UBND",
        "1980/QĐ-TTg",
        "80/2017/NQ-HĐND",
        "161/2016/NĐ-CP",
        "134/QĐ-BCĐ",
        "830/NQ-UBTVQH14",
        "202/2025/QH15",
        "1315/UBND-NNTN",
        "69/QĐ-BNN-VPĐP",
        "806/STP-XD&KTVBQPPL",
        "209/TTr-SNN",
        "08/QĐ-UBND",
        "35/2016/TT-BNNPTNT",
        "66-NQ/TW",
        "05-NQ/TU",
    ] {
        assert_eq!(text.parse::<DocumentNumber>().unwrap().to_string(), text);
    }
}

#[test]
fn kinds_follow_the_symbol() {
    let kind = |text: &str| text.parse::<DocumentNumber>().unwrap().kind();
    assert_eq!(kind("18/KH-UBND"), Some(DocumentKind::Plan));
    assert_eq!(kind("209/TTr-SNN"), Some(DocumentKind::Submission));
    assert_eq!(kind("35/2016/TT-BNNPTNT"), Some(DocumentKind::Circular));
    assert_eq!(kind("1315/UBND-NNTN"), None);
    assert_eq!(kind("202/2025/QH15"), None);
}

#[test]
fn a_year_keeps_its_four_digits() {
    let number: DocumentNumber = "0/0000/Đ".parse().unwrap();
    assert_eq!(number.to_string(), "0/0000/Đ");
}

#[test]
fn leading_zeros_are_printed_and_do_not_distinguish() {
    let padded: DocumentNumber = "08/QĐ-UBND".parse().unwrap();
    assert_eq!(padded, "8/QĐ-UBND".parse().unwrap());
    assert_eq!(padded.to_string(), "08/QĐ-UBND");
}

#[test]
fn refuses_what_is_no_number() {
    for text in [
        "",
        "18",
        "KH-UBND",
        "18/",
        "/KH",
        "18/KH/UBND",
        "18 /KH-UBND",
        "18/17/KH",
        "18/KH-",
        "18/-KH",
        "18/KH UBND",
        "18/2018/",
        "18/1KH",
        "9999999999/KH",
        "Đ\"> 80/2017/NQ-HĐND",
    ] {
        let error = text.parse::<DocumentNumber>().unwrap_err();
        assert_eq!(error.input(), text);
    }
}

proptest! {
    #[test]
    fn parse_and_print_are_inverse(text in "[0-9]{1,9}(/[0-9]{4})?/[A-ZĐa-z][A-ZĐa-z0-9]{0,6}(-[A-ZĐ0-9]{1,6}){0,2}") {
        let number: DocumentNumber = text.parse().unwrap();
        prop_assert_eq!(number.to_string(), text);
    }

    #[test]
    fn any_text_parses_or_is_refused(text in "\\PC{0,20}") {
        if let Ok(number) = text.parse::<DocumentNumber>() {
            prop_assert_eq!(number.to_string(), text);
        }
    }
}

#[test]
fn weak_begins_where_no_source_quotes_the_value() {
    let weak = EvidenceGrade::ALL.iter().filter(|grade| grade.is_weak());
    assert_eq!(weak.min(), Some(&EvidenceGrade::Mixed));
}

#[test]
fn the_instrument_of_a_day_is_the_one_in_force() {
    let number = |matter: Matter, (year, month, day)| {
        let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let found = matter.in_force(day);
        found.map(|one| one.instrument.number.to_string())
    };
    let set = |day| number(Matter::CommuneCriteria, day);
    assert_eq!(set((2009, 4, 15)), None);
    assert_eq!(set((2016, 11, 30)).unwrap(), "491/QĐ-TTg");
    assert_eq!(set((2016, 12, 1)).unwrap(), "1980/QĐ-TTg");
    assert_eq!(set((2021, 6, 30)), None);
    assert_eq!(set((2024, 1, 1)).unwrap(), "318/QĐ-TTg");
    assert_eq!(set((2026, 2, 14)), None);
    assert_eq!(set((2026, 2, 15)).unwrap(), "51/2025/QĐ-TTg");
    let recognition = |day| number(Matter::Recognition, day);
    assert_eq!(recognition((2013, 1, 1)), None);
    assert_eq!(recognition((2016, 12, 29)).unwrap(), "372/QĐ-TTg");
    assert_eq!(recognition((2021, 8, 13)).unwrap(), "2540/QĐ-TTg");
    assert_eq!(recognition((2025, 12, 31)).unwrap(), "18/2022/QĐ-TTg");
    assert_eq!(recognition((2026, 1, 1)), None);
    assert_eq!(number(Matter::Revocation, (2018, 1, 1)), None);
}

#[test]
fn the_table_of_instruments_names_one_for_a_day_and_its_sources() {
    let table = InForce::built_in();
    for (at, one) in table.iter().enumerate() {
        let printed = one.instrument.number.to_string();
        assert_eq!(printed.parse(), Ok(one.instrument.number.clone()));
        assert!(one.instrument.issued <= one.from && one.from < one.until);
        assert!(!one.sources.is_empty() && !one.grade.is_weak());
        assert!(one.amended_by.iter().all(|by| by.issued > one.from));
        for later in &table[at + 1..] {
            let shares = one
                .matters
                .iter()
                .any(|matter| later.matters.contains(matter));
            assert!(!shares || one.until <= later.from, "{printed}");
        }
    }
}
