//! The rules on the documents that a dossier names, at their bounds, and nothing on the documents of
//! the built-in plan, sets and overlays.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use crate::common::day;
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::criteria::{Overlay, Requirement, catalog};
use nongthonmoi::law::{Evidence, EvidenceGrade, Instrument, Sourced};
use nongthonmoi::plan::Plan;
use nongthonmoi::progress::State;
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, Rule, RuleGroup, catalog as catalog_of_rules,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use proptest::prelude::*;

/// Place, code and text of the findings on documents.
fn shown(report: &CheckReport) -> Vec<String> {
    let findings = report.findings().iter();
    let own = findings.filter(|finding| {
        let code = finding.code().as_str();
        ("NTM-901".."NTM-907").contains(&code)
    });
    own.map(|finding| format!("{} {}", finding.code(), finding.path()))
        .collect()
}

fn check(plan: &Plan) -> CheckReport {
    let group = |rule: &&&Rule| rule.group == RuleGroup::Law;
    let rules = catalog_of_rules::RULES.iter().filter(group);
    let checker = rules.fold(Checker::empty(), |checker, rule| {
        checker.with(rule).unwrap()
    });
    checker.check(&Dossier::new().plan(plan))
}

/// The findings when a sentence stands as the content of task 1.
fn with_sentence(text: &str) -> Vec<String> {
    let mut plan = hoa_binh::plan_2018();
    plan.tasks[0].content = Some(text.into());
    shown(&check(&plan))
}

#[test]
fn the_documents_that_the_plan_cites_are_in_order() {
    let plan = hoa_binh::plan_2018();
    let gazetteer = hoa_binh::gazetteer();
    let (set, overlays) = (catalog::decision_1980(), [catalog::decision_816()]);
    let standard = crate::common::hoa_binh_standard(2018);
    let dossier = Dossier::new()
        .plan(&plan)
        .gazetteer(&gazetteer)
        .criteria_set(&set)
        .overlays(&overlays)
        .standard(&standard);
    assert_eq!(shown(&Checker::built_in().check(&dossier)), [""; 0]);
}

/// The sentence of section II.1 that the plan's remarks tell of, had it been loaded.
#[test]
fn stray_characters_in_a_number_are_found_where_a_sentence_has_them() {
    let plan = hoa_binh::plan_2018();
    let oddity = plan
        .oddities
        .iter()
        .find(|one| one.printed.contains("Đ\">"));
    let printed = &oddity.unwrap().printed;
    assert_eq!(with_sentence(printed), ["NTM-901 /tasks/1"]);
    let mut plan = hoa_binh::plan_2018();
    plan.groups[0].text.clone_from(printed);
    plan.duties[0].text.clone_from(printed);
    plan.objectives[0].text.clone_from(printed);
    let report = check(&plan);
    assert_eq!(
        shown(&report),
        [
            "NTM-901 /duties/II.5-visit",
            "NTM-901 /groups/registered",
            "NTM-901 /objectives/I.1"
        ]
    );
    let finding = report
        .findings()
        .iter()
        .find(|one| one.code().as_str() == "NTM-901");
    assert_eq!(
        finding.unwrap().text(Lang::Vi),
        "Số, ký hiệu văn bản không đúng thể thức: “Đ\"> 80/2017/NQ-HĐND”"
    );
}

#[test]
fn a_document_of_the_day_of_the_plan_may_be_cited_and_a_later_one_not() {
    // The plan is of 31/01/2018.
    let cited = |date: &str| with_sentence(&format!("Quyết định số 9/QĐ-UBND ngày {date}"));
    assert_eq!(cited("31/01/2018"), [""; 0]);
    assert_eq!(cited("01/02/2018"), ["NTM-902 /tasks/1"]);
    assert_eq!(cited("1 tháng 2 năm 2018"), ["NTM-902 /tasks/1"]);
    assert_eq!(cited("01/02"), [""; 0], "no day is printed");
}

#[test]
fn the_year_of_a_number_is_that_of_its_date() {
    let cited = |date: &str| with_sentence(&format!("Nghị quyết 9/2017/NQ-HĐND ngày {date}"));
    assert_eq!(cited("01/01/2017"), [""; 0]);
    assert_eq!(cited("31/12/2017"), [""; 0]);
    assert_eq!(cited("31/12/2016"), ["NTM-903 /tasks/1"]);
    assert_eq!(cited("01/01/2018"), ["NTM-903 /tasks/1"]);
    // What stands in several places is told at the first of them.
    let mut plan = hoa_binh::plan_2018();
    let text = "Nghị quyết 9/2017/NQ-HĐND ngày 31/12/2016";
    for task in &mut plan.tasks {
        task.content = Some(text.into());
    }
    assert_eq!(shown(&check(&plan)), ["NTM-903 /tasks/1"]);
    plan.document = Instrument::new(
        "18/2017/KH-UBND".parse().unwrap(),
        day(2018, 1, 31),
        title("x"),
    );
    let found = shown(&check(&plan));
    assert_eq!(found, ["NTM-903 /document", "NTM-903 /tasks/1"]);
}

fn title(text: &str) -> Label {
    Label::owned(text.into(), text.into())
}

fn instrument(number: &str, date: NaiveDate, text: &str) -> Instrument {
    Instrument::new(number.parse().unwrap(), date, title(text))
}

/// The findings on two overlays under these numbers, dates and titles.
fn two(one: (&str, NaiveDate, &str), other: (&str, NaiveDate, &str)) -> Vec<String> {
    let overlays =
        [one, other].map(|(number, date, text)| Overlay::new(instrument(number, date, text)));
    let turned = [overlays[1].clone(), overlays[0].clone()];
    let [report, again] = [&overlays, &turned]
        .map(|overlays| Checker::built_in().check(&Dossier::new().overlays(overlays)));
    assert_eq!(report, again);
    let texts = |report: &CheckReport| {
        let findings = report.findings().iter();
        findings
            .map(|one| (one.text(Lang::Vi), one.cited(Lang::Vi)))
            .collect::<Vec<_>>()
    };
    assert_eq!(texts(&report), texts(&again));
    shown(&report)
}

#[test]
fn a_number_is_that_of_one_document_in_a_year() {
    let (march, april) = (day(2018, 3, 1), day(2018, 4, 1));
    let found = ["NTM-904 /documents/9~1QĐ-UBND"];
    assert_eq!(
        two(("9/QĐ-UBND", march, "A"), ("9/QĐ-UBND", march, "a")),
        [""; 0]
    );
    assert_eq!(
        two(("9/QĐ-UBND", march, "A"), ("9/QĐ-UBND", april, "A")),
        found
    );
    assert_eq!(
        two(("09/QĐ-UBND", march, "A"), ("9/QĐ-UBND", april, "A")),
        found
    );
    assert_eq!(
        two(("9/QĐ-UBND", march, "A"), ("9/QĐ-UBND", march, "B")),
        found
    );
    assert_eq!(
        two(("9/QĐ-UBND", march, "A"), ("9/QĐ-HĐND", april, "A")),
        [""; 0]
    );
    // Numbering begins again each year, except where the number carries the year.
    let next_year = day(2019, 3, 1);
    assert_eq!(
        two(("9/QĐ-UBND", march, "A"), ("9/QĐ-UBND", next_year, "B")),
        [""; 0]
    );
    assert_eq!(
        two(
            ("9/2018/QĐ-UBND", march, "A"),
            ("9/2018/QĐ-UBND", next_year, "A")
        ),
        [
            "NTM-904 /documents/9~12018~1QĐ-UBND",
            "NTM-903 /overlays/9~12018~1QĐ-UBND/instrument"
        ]
    );
}

#[test]
fn decisions_on_communes_and_what_overlays_cite_are_documents_too() {
    let plan = hoa_binh::plan_2018();
    let recognised = |commune: &str, on| {
        let recognition =
            Recognition::new(RecognitionClass::Meets).with_decision("77/QĐ-UBND".parse().unwrap());
        let event = StandingEvent::Recognised(recognition);
        Standing::sorted(commune.parse().unwrap(), vec![StandingEntry::on(on, event)])
    };
    let mut state = State::new(day(2018, 12, 31));
    state.standings = vec![
        recognised("04813", day(2018, 3, 1)),
        recognised("04816", day(2018, 3, 1)),
    ];
    let dossier = Dossier::new().plan(&plan);
    let found = |state: &State| {
        let report = Checker::built_in().check(&dossier.state(state));
        let findings = report.findings().iter();
        let own = findings.filter(|one| one.code().as_str() == "NTM-904");
        own.map(|one| one.text(Lang::Vi)).collect::<Vec<_>>()
    };
    assert_eq!(found(&state), [""; 0]);
    state.standings[1] = recognised("04816", day(2018, 3, 2));
    assert_eq!(
        found(&state),
        [
            "Số 77/QĐ-UBND được ghi cho nhiều văn bản: 01/03/2018, 02/03/2018; tại: /state/standings/04813, /state/standings/04816"
        ]
    );

    // A value that cites the decision of its overlay by another date.
    let own = instrument("88/QĐ-UBND", day(2018, 3, 1), "A");
    let citation = instrument("88/QĐ-UBND", day(2018, 3, 11), "A").cite();
    let value = Sourced::new(
        Requirement::Attested,
        citation,
        Evidence::new(EvidenceGrade::Primary),
    );
    let period = Period::new(day(2018, 3, 1), None).unwrap();
    let overlay = Overlay::new(own)
        .require("2.1".parse().unwrap(), period, value)
        .unwrap();
    let overlays = [overlay];
    let report = Checker::built_in().check(&Dossier::new().overlays(&overlays));
    assert_eq!(shown(&report), ["NTM-904 /documents/88~1QĐ-UBND"]);
}

#[test]
fn a_plan_is_issued_by_the_end_of_the_first_quarter() {
    let issued = |date| {
        let mut plan = hoa_binh::plan_2018();
        plan.document = instrument("18/KH-UBND", date, "x");
        shown(&check(&plan))
    };
    assert_eq!(issued(day(2018, 3, 31)), [""; 0]);
    assert_eq!(issued(day(2017, 12, 31)), [""; 0]);
    for late in [day(2018, 4, 1), day(2019, 1, 1)] {
        assert_eq!(issued(late), ["NTM-905 /document/issued"]);
    }
}

#[test]
fn a_deadline_lies_in_the_year_of_the_plan() {
    let due = |deadline: &str| {
        let mut plan = hoa_binh::plan_2018();
        plan.tasks[0].deadline = Some(deadline.into());
        shown(&check(&plan))
    };
    for fits in [
        "Quý I",
        "01/01/2018",
        "Trong tháng 12/2018",
        "Thường xuyên",
        "",
    ] {
        assert_eq!(due(fits), [""; 0], "{fits}");
    }
    for other in ["Quý IV/2017", "31/12/2017", "01/01/2019", "Năm 2019"] {
        assert_eq!(due(other), ["NTM-906 /tasks/1"], "{other}");
    }
}

proptest! {
    #![proptest_config(crate::common::laws())]

    /// Pieces of citations in any order: no panic, and a well-formed number is never malformed.
    #[test]
    fn any_sentence_is_read_and_whole_citations_are_never_malformed(
        pieces in prop::collection::vec(prop::sample::select(&[
            "Nghị quyết", "số", "số:", "80/2017/NQ-HĐND", "ngày", "08/12/2017", "tháng", "năm", "2017",
            "Đ\">", "26-NQ/TW", "văn bản", "hóa", "/", "…", "(", "”.", "\u{a0}", "99/99/9999", "4294967296/X-Y",
        ][..]), 0..16),
        number in "[1-9][0-9]{0,3}(/20(0[0-9]|1[0-7]))?/(QĐ|NQ|KH|TT)-(UBND|TTg|HĐND|BNNPTNT)",
        kind in prop::sample::select(&["Quyết định", "NGHỊ QUYẾT", "văn bản"][..]),
        after in prop::sample::select(&["", ",", ";", ".", ")", "”", " của tỉnh"][..]),
    ) {
        with_sentence(&pieces.join(" "));
        let found = with_sentence(&format!("theo {kind} số {number}{after}"));
        prop_assert_eq!(found, [""; 0]);
    }
}

#[test]
fn a_number_of_the_party_is_one_document_and_a_number_without_kind_is_malformed() {
    let of = |text: &str| with_sentence(text);
    let one = "Nghị quyết số 26-NQ/TW ngày 05/8/2008, Nghị quyết 26-NQ/TW ngày 05/8/2008";
    assert_eq!(of(one), [""; 0]);
    let two = "Nghị quyết số 26-NQ/TW ngày 05/8/2008, Nghị quyết 26-NQ/TW ngày 06/8/2008";
    assert_eq!(of(two), ["NTM-904 /documents/26-NQ~1TW"]);
    let without = "Nghị quyết số 829/UBTVQH14 ngày 17/12/2019";
    assert_eq!(of(without), ["NTM-901 /tasks/1"]);
    assert_eq!(of("Công văn số 1315/UBND"), [""; 0]);
}
