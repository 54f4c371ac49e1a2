//! Agencies, duties, groups, objectives, quota rows and tasks of a plan.

use crate::common::rows::district_code;
use nongthonmoi::calendar::{Frequency, PeriodOfYear, ProgrammeYear, Quarter};
use nongthonmoi::plan::{
    Agency, AgencyCatalog, CommuneAction, CriterionPriority, Directive, Duty, DutyBearer, DutyKind,
    InvalidQuotaRow, Measure, ObjectiveTarget, QuotaColumn, QuotaRow, QuotaTable, Recurrence, Task,
    TaskCell, write_out,
};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::Label;
use nongthonmoi::tier::TierScheme;
use proptest::prelude::*;

#[test]
fn each_abbreviation_is_written_out() {
    for (short, full) in [
        ("Kho bạc NN", "Kho bạc Nhà nước"),
        ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("KH&ĐT", "Kế hoạch và Đầu tư"),
        ("PTNT", "Phát triển nông thôn"),
        ("UBND", "Ủy ban nhân dân"),
        ("HĐND", "Hội đồng nhân dân"),
        ("NTM", "nông thôn mới"),
        ("QĐ", "Quyết định"),
        ("QG", "quốc gia"),
        ("XD", "xây dựng"),
        ("TP.", "thành phố"),
        ("TP", "thành phố"),
        ("&", "và"),
    ] {
        let text = format!("x, {short} y");
        assert_eq!(write_out(&text), format!("x, {full} y"));
    }
}

#[test]
fn words_of_their_own_are_written_out_and_no_others() {
    for (text, full) in [
        ("các huyện, TP", "các huyện, thành phố"),
        ("TP. Hòa Bình", "Thành phố Hòa Bình"),
        ("UBND TP.Hòa Bình", "Ủy ban nhân dân thành phố Hòa Bình"),
        (
            "mục tiêu QG XD NTM",
            "mục tiêu quốc gia xây dựng nông thôn mới",
        ),
        ("Sở\u{a0}KH&ĐT", "Sở\u{a0}Kế hoạch và Đầu tư"),
        (
            "QĐ\u{a0}của UBND tỉnh",
            "Quyết định\u{a0}của Ủy ban nhân dân tỉnh",
        ),
        ("Nông nghiệp & PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ] {
        assert_eq!(write_out(text), full);
    }
    for text in [
        "1980/QĐ-TTg",
        "NQ-HĐND",
        "VP/UBND",
        "NNTN",
        "UBNDX",
        "Sở NN",
        "tp",
        "A&B",
    ] {
        assert_eq!(write_out(text), text);
    }
}

proptest! {
    #[test]
    fn what_is_written_out_stays(text in "([A-Z]{0,2}|TP|QĐ|NN|PTNT|&|Kho bạc|[ .,/&-]|\u{a0}|nông){0,12}") {
        let full = write_out(&text);
        prop_assert_eq!(write_out(&full), full);
    }
}

/// The agency that a text names alone, and whether it is misspelled.
fn found(catalog: &AgencyCatalog, text: &str) -> Option<(Agency, bool)> {
    match catalog.read(text).as_slice() {
        [mention] => Some((mention.agency.clone()?, mention.is_misspelled)),
        _ => None,
    }
}

#[test]
fn every_built_in_agency_has_its_code_and_is_found_by_its_spellings() {
    let catalog = AgencyCatalog::built_in();
    assert_eq!(catalog, AgencyCatalog::default());
    let mut codes: Vec<_> = catalog.agencies().iter().map(Agency::code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 22);
    for agency in catalog.agencies() {
        let name = agency.name().vi();
        assert_eq!(
            found(&catalog, name),
            Some((agency.clone(), false)),
            "{name}"
        );
    }
    for (spelling, agency) in [
        ("Kho bạc Nhà nước", Agency::TREASURY),
        (
            "Văn phòng Điều phối Chương trình nông thôn tỉnh",
            Agency::COORDINATION_OFFICE,
        ),
        ("các sở, ngành", Agency::DEPARTMENTS),
        ("các sở, ngành, đơn vị liên quan", Agency::RELATED),
        ("UBND huyện, thành phố", Agency::DISTRICTS),
        ("UBND các xã", Agency::COMMUNES),
    ] {
        assert_eq!(
            found(&catalog, spelling),
            Some((agency, false)),
            "{spelling}"
        );
    }
}

#[test]
fn a_spelling_goes_over_to_the_agency_added_last() {
    let own = Agency::owned("own".into(), Label::same("Sở Tài chính"));
    let catalog = AgencyCatalog::built_in().with(own.clone(), &["", "Sở Nội vu"]);
    assert_eq!(found(&catalog, "Sở Tài chính"), Some((own.clone(), false)));
    assert_eq!(found(&catalog, "so tai chinh"), Some((own.clone(), true)));
    // Without diacritics two agencies are spelled alike: neither is chosen.
    assert_eq!(found(&catalog, "so noi vu"), None);
    let third = Agency::owned("third".into(), Label::same("Sổ nối vũ"));
    let crowded = catalog.clone().with(third, &[]);
    assert_eq!(found(&crowded, "so noi vu"), None);
    assert_eq!(
        found(&catalog, "Sở Nội vụ"),
        Some((Agency::HOME_AFFAIRS, false))
    );
    assert!(own.as_group().is_group());
}

/// The code of each agency, the printed words of what is not known.
#[track_caller]
fn reads(cell: &str, expected: &[&str]) {
    let mentions = AgencyCatalog::built_in().read(cell);
    let found: Vec<&str> = mentions
        .iter()
        .map(|mention| {
            mention
                .agency
                .as_ref()
                .map_or(mention.printed.as_str(), Agency::code)
        })
        .collect();
    assert_eq!(found, expected, "`{cell}`");
}

#[test]
fn separators_part_agencies() {
    reads("Sở Nội vụ", &["home-affairs"]);
    reads(
        "Sở NN&PTNT; Sở KH&ĐT, Sở Tài chính và Sở Y tế.",
        &["agriculture", "planning", "finance", "health"],
    );
    reads(" ;, Sở Y tế ,; và", &["health"]);
    reads("", &[]);
    reads("SỞ\u{a0}Y  TẾ\nvà các xã", &["health", "communes"]);
    reads("Sở Y tế,VÀ;\u{a0}các xã", &["health", "communes"]);
}

#[test]
fn the_longest_name_counts() {
    reads("các Sở, ban, ngành", &["departments"]);
    reads("các Sở, ban, ngành, đơn vị liên quan", &["related"]);
    reads("các Sở, ban, ngành, Sở Y tế", &["departments", "health"]);
    reads(
        "các Sở, ban, ngành, các đơn vị được giao phụ trách tiêu chí NTM",
        &["criteria-holders"],
    );
    reads(
        "UBND tỉnh, các huyện, TP và các xã",
        &["province", "districts", "communes"],
    );
    reads("UBND, Ban Chỉ đạo các huyện, thành phố", &["districts"]);
}

#[test]
fn what_is_not_known_is_kept_whole_where_it_can_be() {
    reads("Đoàn thanh niên; Sở Y tế", &["Đoàn thanh niên", "health"]);
    reads(
        "Sở Khoa học và Công nghệ, Sở Y tế",
        &["Sở Khoa học và Công nghệ", "health"],
    );
    reads(
        "Sở Lao động, thương binh và Xã hội và các xã",
        &["Sở Lao động, thương binh và Xã hội", "communes"],
    );
    reads(
        "Công an tỉnh, Hội Nông dân và UBND xã Yên Mông",
        &["Công an tỉnh", "Hội Nông dân", "UBND xã Yên Mông"],
    );
    reads("-", &["-"]);
    reads("Chủ trì: Sở Y tế", &["Chủ trì", "health"]);
}

#[test]
fn the_head_of_a_list_stands_before_each_item() {
    reads(
        "Các Sở: Xây dựng; Y tế; các huyện, thành phố; Tài chính",
        &["construction", "health", "districts", "Tài chính"],
    );
    reads(
        "Sở: Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch, Công Thương",
        &["education", "culture", "Công Thương"],
    );
    reads("Các Sở: Y tế, Sở Tài chính", &["health", "finance"]);
    let mentions = AgencyCatalog::built_in().read("Các Sở: Công Thương; Y tế");
    let full: Vec<&str> = mentions
        .iter()
        .map(|mention| mention.full.as_str())
        .collect();
    assert_eq!(full, ["Sở Công Thương", "Sở Y tế"]);
}

#[test]
fn other_diacritics_are_understood_and_told() {
    let catalog = AgencyCatalog::built_in();
    for (cell, misspelled) in [("Sớ Y tế", true), ("So Y te", true), ("Sở Y Tế", false)] {
        let mentions = catalog.read(cell);
        let found: Vec<_> = mentions
            .iter()
            .map(|mention| (mention.agency.as_ref(), mention.is_misspelled))
            .collect();
        assert_eq!(found, [(Some(&Agency::HEALTH), misspelled)], "{cell}");
    }
    let none = AgencyCatalog::empty().read("Sở Y tế");
    assert_eq!(none[0].agency, None);
    assert_eq!(none.len(), 1);
}

#[test]
fn periods_stand_once_and_in_order() {
    let mut duty = Duty::new("x", "I", "", DutyKind::Visit, DutyBearer::EachMember);
    let year = ProgrammeYear::new(2018).unwrap();
    assert_eq!(duty.periods(year), []);
    duty.schedule = vec![
        Recurrence::In(PeriodOfYear::Year),
        Recurrence::In(PeriodOfYear::Quarter(Quarter::First)),
        Recurrence::Every(Frequency::Quarterly),
    ];
    let periods = duty.periods(year);
    let texts: Vec<_> = periods.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2018"]);
}

#[test]
fn every_directive_is_told_in_both_languages() {
    let one = Directive::GainCriteria {
        at_least: 1,
        aim: 1,
    };
    assert_eq!(
        one.label().vi(),
        "phấn đấu đạt thêm từ 1 tiêu chí trở lên trong năm"
    );
    let act = Directive::Act(CommuneAction::PlantRoads);
    assert_eq!(act.label(), CommuneAction::PlantRoads.label());
    let first = Directive::Prioritise(CriterionPriority::NearlyMet);
    assert_eq!(first.label(), CriterionPriority::NearlyMet.label());
}

fn base(share: &str, up_by: Option<&str>) -> Option<String> {
    let target = ObjectiveTarget::TrainedOfficials {
        share: share.parse().unwrap(),
        up_by: up_by.map(|points| points.parse().unwrap()),
    };
    target.training_base().map(|base| base.to_string())
}

#[test]
fn the_base_is_exact_or_none() {
    assert_eq!(base("79.4", Some("9.7")).as_deref(), Some("69.7"));
    assert_eq!(base("79.4", Some("-20.6")).as_deref(), Some("100.0"));
    assert_eq!(base("79.4", Some("-20.7")), None);
    assert_eq!(base("5", Some("5.1")), None);
    assert_eq!(base("79.4", None), None);
    let other = ObjectiveTarget::CriteriaFloor { criteria: 8 };
    assert_eq!(other.training_base(), None);
}

fn row_of(measure: Measure, cell: &str, total: &str) -> Result<QuotaRow, InvalidQuotaRow> {
    let figure = |text| Some(Decimal::from_str_exact(text).unwrap());
    QuotaRow::new(
        "7".into(),
        "x".into(),
        measure,
        vec![figure(cell), None],
        figure(total),
    )
}

#[test]
fn a_figure_is_possible_in_its_measure() {
    let tier = Measure::Tier { from: 8, to: 9 };
    for measure in [tier, Measure::ValueChainModels] {
        let error = row_of(measure, "2.5", "3").unwrap_err();
        assert_eq!((error.row.as_str(), error.cell), ("7", Some(0)));
        assert!(error.to_string().contains("row `7`, cell 1"), "{error}");
        assert!(row_of(measure, "2", "3.0").is_ok());
    }
    for measure in [tier, Measure::GreenRoadKilometres, Measure::Other] {
        let error = row_of(measure, "2", "-3").unwrap_err();
        assert_eq!((error.cell, error.value), (None, Decimal::from(-3)));
    }
    assert!(row_of(Measure::GreenRoadKilometres, "2.5", "3").is_ok());
}

#[test]
fn a_total_is_declared_and_computed() {
    let total = row_of(Measure::GreenRoadKilometres, "2.50", "3")
        .unwrap()
        .declared_total();
    let total = total.unwrap();
    assert_eq!(
        (total.declared, total.computed),
        (Decimal::from(3), Decimal::new(25, 1))
    );
    assert!(!total.agrees());
}

fn table(bands: &[(u8, u8)]) -> QuotaTable {
    let row = |(from, to): &(u8, u8)| {
        QuotaRow::of_counts(
            "1",
            "x",
            Measure::Tier {
                from: *from,
                to: *to,
            },
            &[1, 2],
            3,
        )
    };
    let column = |code| QuotaColumn {
        place: district_code(code).into(),
        printed: "x".into(),
        communes: None,
    };
    QuotaTable {
        criteria: 19,
        columns: vec![column(1), column(2)],
        rows: bands.iter().map(row).collect(),
    }
}

#[test]
fn touching_bands_make_a_scheme_in_any_order() {
    let scheme = TierScheme::new(19, vec![0, 8, 15]).unwrap();
    for bands in [[(15, 19), (8, 14)], [(8, 14), (15, 19)]] {
        assert_eq!(table(&bands).tier_scheme(), Some(scheme.clone()));
        let census = table(&bands).census().unwrap();
        assert_eq!(census.universe().communes(), 6);
    }
    let whole = table(&[(0, 19)]).tier_scheme().unwrap();
    assert_eq!(whole.cuts(), [0]);
}

#[test]
fn gaps_overlaps_and_nothing_make_none() {
    for bands in [
        &[(15, 19), (8, 13)][..],
        &[(15, 19), (8, 15)],
        &[(9, 3)],
        &[],
    ] {
        assert_eq!(table(bands).tier_scheme(), None);
        assert!(table(bands).census().is_none());
    }
}

#[test]
fn blank_cells_are_missing() {
    let task = Task {
        number: 8,
        content: Some("x".into()),
        lead: Some("y".into()),
        coordinating: None,
        deadline: Some(" ".into()),
        form: Some(String::new()),
    };
    assert_eq!(
        task.missing_cells(),
        [TaskCell::Coordinating, TaskCell::Deadline, TaskCell::Form]
    );
    assert_eq!(task.quarter(), None);
}

#[test]
fn a_deadline_is_read_as_a_quarter() {
    let task = Task {
        number: 1,
        content: None,
        lead: None,
        coordinating: None,
        deadline: Some("Quý\u{a0}II".into()),
        form: None,
    };
    assert_eq!(task.quarter(), Some(Quarter::Second));
}
