//! The rules that hold a dossier against an earlier one: once told, once silent, in any order.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::progress::any_state;
use crate::common::rules::{check, findings, skips};
use crate::common::strategies::any_plan;
use crate::common::{day, hoa_binh_standard, laws, report_on, shuffled, year};
use nongthonmoi::assessment::{CommuneReport, CommuneResult, CriteriaMet};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::law::Source;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::plan::{ObjectiveTarget, Plan, QuotaRow};
use nongthonmoi::progress::{Published, PublishedCensus, PublishedFigure, PublishedTier, State};
use nongthonmoi::recognition::{
    Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
};
use nongthonmoi::rules::{Checker, Dossier, Input, catalog};
use nongthonmoi::samples::hoa_binh;
use proptest::prelude::*;

fn here() -> CommuneCode {
    "04813".parse().unwrap()
}

fn there() -> CommuneCode {
    "04825".parse().unwrap()
}

// --- a document -----------------------------------------------------------------

fn of_plans(now: &Plan, before: &Plan) -> Vec<String> {
    let earlier = Dossier::new().plan(before);
    findings("NTM-907", &Dossier::new().plan(now).earlier(&earlier))
}

#[test]
fn every_figure_of_a_document_that_changed_is_told_with_both_values() {
    let (before, mut now) = (hoa_binh::plan_2018(), hoa_binh::plan_2018());
    let row = &now.quota.rows[5];
    now.quota.rows[5] = QuotaRow::of_counts(
        row.number(),
        row.label(),
        row.measure(),
        &[1, 1, 2, 3, 3, 3, 2, 2, 1, 2, 7],
        27,
    );
    now.quota.columns[0].communes = Some(13);
    now.objectives[0].target = ObjectiveTarget::CommunesRecognised { communes: 15 };
    assert_eq!(
        of_plans(&now, &before),
        [
            "/objectives/I.1: 18/KH-UBND ngày 31/01/2018: số xã được công nhận ở mục I.1 là 15, \
             trong hồ sơ lần trước là 6",
            "/quota/columns/154/communes: 18/KH-UBND ngày 31/01/2018: số xã của huyện 154 là 13, \
             trong hồ sơ lần trước là 12",
            "/quota/rows/6/cells/158: 18/KH-UBND ngày 31/01/2018: ô của huyện 158 ở hàng 6 là 7, \
             trong hồ sơ lần trước là 2",
        ]
    );
    assert_eq!(of_plans(&before, &before), [""; 0]);
}

#[test]
fn a_figure_that_is_gone_and_one_that_came_are_told_and_another_document_is_not() {
    let (before, mut now) = (hoa_binh::plan_2018(), hoa_binh::plan_2018());
    now.quota.columns[0].communes = None;
    let [gone, came] = [of_plans(&now, &before), of_plans(&before, &now)];
    assert!(
        gone[0].ends_with("là không ghi, trong hồ sơ lần trước là 12"),
        "{gone:?}"
    );
    assert!(
        came[0].ends_with("là 12, trong hồ sơ lần trước là không ghi"),
        "{came:?}"
    );
    assert_eq!((gone.len(), came.len()), (1, 1));

    now.document = crate::common::test_instrument();
    let earlier = Dossier::new().plan(&before);
    let dossier = Dossier::new().plan(&now).earlier(&earlier);
    assert_eq!(findings("NTM-907", &dossier), [""; 0]);
    assert_eq!(
        skips("NTM-907", &dossier),
        [": the earlier dossier has no plan of the same number and day of issue"]
    );
}

#[test]
fn the_places_of_both_dossiers_made_the_finding() {
    let (before, mut now) = (hoa_binh::plan_2018(), hoa_binh::plan_2018());
    now.quota.columns[0].communes = Some(13);
    let earlier = Dossier::new().plan(&before);
    let report = check("NTM-907", &Dossier::new().plan(&now).earlier(&earlier));
    let related: Vec<String> = report.findings()[0]
        .related()
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = ["/document/issued", "/earlier/quota/columns/154/communes"];
    assert_eq!(related, expected);
}

#[test]
fn an_earlier_dossier_of_the_earlier_one_is_not_read() {
    let plan = hoa_binh::plan_2018();
    let oldest = Dossier::new().plan(&plan);
    let before = Dossier::new().earlier(&oldest);
    let dossier = Dossier::new().plan(&plan).earlier(&before);
    let earlier = dossier.read_earlier().unwrap();
    assert!(earlier.read_plan().is_err() && earlier.read_earlier().is_err());
}

// --- reports ----------------------------------------------------------------------

fn of_reports(code: &str, now: &[CommuneReport], before: &[CommuneReport]) -> Vec<String> {
    let (standard, gazetteer) = (hoa_binh_standard(2018), hoa_binh::gazetteer());
    let earlier = Dossier::new().reports(before);
    let dossier = Dossier::new().standard(&standard).gazetteer(&gazetteer);
    findings(code, &dossier.reports(now).earlier(&earlier))
}

fn december() -> NaiveDate {
    day(2018, 12, 31)
}

#[test]
fn a_report_that_was_rewritten_is_told_with_what_changed() {
    let before = [report_on(
        december(),
        &[("10", "31.2"), ("16", "9/11"), ("3.1", "80")],
    )];
    let now = [report_on(
        december(),
        &[("10", "26"), ("3.1", "80.0"), ("14.2", "70")],
    )];
    assert_eq!(
        of_reports("NTM-414", &now, &before),
        [
            "/reports/04813/2018-12-31: Xã 04813, báo cáo ngày 31/12/2018 khác hồ sơ lần trước: \
             10: 31,2 → 26, 16: 9/11 → không ghi"
        ]
    );
    let later = [report_on(day(2019, 1, 15), &[("10", "26")])];
    for same in [&before, &later] {
        assert_eq!(of_reports("NTM-414", same, &before), [""; 0]);
    }
}

#[test]
fn a_figure_that_stands_twice_is_the_same_in_either_order() {
    let one = [report_on(december(), &[("10", "31.2"), ("10", "26")])];
    let other = [report_on(december(), &[("10", "26"), ("10", "31.2")])];
    assert_eq!(of_reports("NTM-414", &one, &other), [""; 0]);
}

#[test]
fn a_commune_without_a_report_any_more_is_told_unless_it_is_no_commune_any_more() {
    let other = |date| CommuneReport::new(there(), date);
    let before = [report_on(december(), &[]), other(december())];
    assert_eq!(
        of_reports("NTM-415", &[report_on(day(2019, 6, 30), &[])], &before),
        [
            "/reports/04825: xã Hòa Bình (04825): hồ sơ lần trước có báo cáo ngày 31/12/2018, \
             hồ sơ này không có"
        ]
    );
    assert_eq!(of_reports("NTM-415", &before, &before), [""; 0]);
    // Thái Thịnh was retired at the end of 2019.
    let retired = [CommuneReport::new("04822".parse().unwrap(), december())];
    let of_day = |date| of_reports("NTM-415", &[report_on(date, &[])], &retired).len();
    assert_eq!(of_day(day(2019, 12, 31)), 1);
    assert_eq!(of_day(day(2020, 1, 1)), 0);
}

#[test]
fn a_jump_is_found_against_a_report_of_the_earlier_dossier() {
    let before = [report_on(day(2018, 6, 30), &[("15.1", "50")])];
    let now = [report_on(december(), &[("15.1", "90")])];
    assert_eq!(
        of_reports("NTM-408", &now, &before),
        [
            "/reports/04813/2018-12-31/15.1: Xã 04813, báo cáo ngày 31/12/2018, chỉ tiêu 15.1: từ \
             50 (ngày 30/06/2018) thành 90, thay đổi hơn 30 điểm phần trăm"
        ]
    );
    // Within the earlier dossier, and of one day, it is not for this rule.
    let both = [before[0].clone(), now[0].clone()];
    assert_eq!(
        of_reports("NTM-408", &[report_on(day(2019, 1, 1), &[])], &both),
        [""; 0]
    );
    let same_day = [report_on(december(), &[("15.1", "50")])];
    assert_eq!(of_reports("NTM-408", &now, &same_day), [""; 0]);
}

// --- states -----------------------------------------------------------------------

fn of_states(code: &str, now: &State, before: &State) -> Vec<String> {
    let gazetteer = hoa_binh::gazetteer();
    let earlier = Dossier::new().state(before);
    let dossier = Dossier::new().gazetteer(&gazetteer).state(now);
    findings(code, &dossier.earlier(&earlier))
}

fn with_history(entries: Vec<StandingEntry>) -> State {
    let mut state = State::new(december());
    state.standings = vec![Standing::new(here(), entries).unwrap()];
    state
}

fn recognised(on: NaiveDate, recognition: Recognition) -> StandingEntry {
    StandingEntry::on(on, StandingEvent::Recognised(recognition))
}

#[test]
fn an_entry_of_a_history_that_is_gone_or_changed_is_told_and_a_completed_one_is_not() {
    let (decided, other) = (day(2018, 7, 20), day(2018, 7, 21));
    let bare = Recognition::new(RecognitionClass::Meets);
    let whole = bare.clone().with_counts_for(year(2018));
    let before = with_history(vec![recognised(decided, bare.clone())]);
    let gone = [
        "/state/standings/04813: xã Yên Mông (04813): hồ sơ lần trước ghi “công nhận đạt \
                 chuẩn, ngày 20/07/2018”, hồ sơ này không còn",
    ];
    assert_eq!(of_states("NTM-814", &with_history(vec![]), &before), gone);
    let moved = with_history(vec![recognised(other, bare.clone())]);
    assert_eq!(of_states("NTM-814", &moved, &before), gone);
    let completed = with_history(vec![recognised(decided, whole.clone())]);
    assert_eq!(of_states("NTM-814", &completed, &before), [""; 0]);
    assert_eq!(of_states("NTM-814", &before, &completed).len(), 1);

    let by = |on, recognition| StandingEntry::by(on, StandingEvent::Recognised(recognition));
    let limit = with_history(vec![by(other, bare.clone())]);
    assert_eq!(of_states("NTM-814", &before, &limit), [""; 0]);
    assert_eq!(of_states("NTM-814", &limit, &before).len(), 1);
    let undated = StandingEntry::undated(StandingEvent::Recognised(bare));
    assert_eq!(
        of_states("NTM-814", &before, &with_history(vec![undated])),
        [""; 0]
    );
}

#[test]
fn a_result_that_is_gone_is_told_unless_a_successor_took_the_place_of_the_commune() {
    let result = |commune, date| {
        CommuneResult::counted(commune, date, CriteriaMet::new(12, 12, 19).unwrap())
    };
    let mut before = State::new(december());
    before.results = vec![result(here(), december()), result(there(), december())];
    let mut now = State::new(december());
    now.results = vec![result(there(), december())];
    assert_eq!(
        of_states("NTM-415", &now, &before),
        [
            "/state/results/04813: xã Yên Mông (04813): hồ sơ lần trước có kết quả đánh giá ngày \
             31/12/2018, hồ sơ này không có"
        ]
    );
    let by = vec![there()];
    let succeeded = StandingEntry::on(day(2018, 12, 1), StandingEvent::Succeeded { by });
    now.standings = vec![Standing::new(here(), vec![succeeded]).unwrap()];
    assert_eq!(of_states("NTM-415", &now, &before), [""; 0]);
}

#[test]
fn a_published_figure_of_one_source_and_day_that_changed_is_told() {
    let source = || Source::owned("bao".into(), "https://example.org/".into());
    let state = |communes, on_tier| {
        let mut state = State::new(december());
        let figure = Published::Recognised { communes };
        state.published = vec![PublishedFigure::new(december(), figure, source())];
        let mut table = PublishedCensus::new(december(), 19, source());
        table.tiers = vec![PublishedTier::new(15, 18, on_tier)];
        state.censuses = vec![table];
        state
    };
    assert_eq!(
        of_states("NTM-117", &state(63, 18), &state(50, 17)),
        [
            "/state/censuses/2018-12-31/bao/tiers/15-18: Số xã đạt 15-18 tiêu chí, ngày \
             31/12/2018, nguồn bao: là 18, trong hồ sơ lần trước là 17",
            "/state/published/2018-12-31/recognised: Số xã đạt chuẩn đã công bố, ngày 31/12/2018, \
             nguồn bao: là 63, trong hồ sơ lần trước là 50",
        ]
    );
    assert_eq!(
        of_states("NTM-117", &state(63, 18), &state(63, 18)),
        [""; 0]
    );
    let mut elsewhere = state(50, 17);
    elsewhere.published[0].source = Source::owned("khac".into(), "https://example.org/".into());
    elsewhere.censuses.clear();
    assert_eq!(of_states("NTM-117", &state(63, 18), &elsewhere), [""; 0]);
}

// --- laws -------------------------------------------------------------------------

/// The rules that read an earlier dossier.
fn checker() -> Checker {
    let rules = catalog::RULES.iter();
    rules
        .filter(|rule| rule.reads.contains(&Input::Earlier))
        .fold(Checker::empty(), |checker, rule| {
            checker.with(rule).unwrap()
        })
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_dossier_held_against_itself_has_no_finding(state in any_state(), plan in any_plan()) {
        let dossier = Dossier::new().plan(&plan).state(&state);
        let report = checker().check(&dossier.earlier(&dossier));
        prop_assert_eq!(report.findings(), []);
    }

    #[test]
    fn the_order_of_the_lists_changes_nothing(
        states in (any_state(), any_state()),
        plans in (any_plan(), any_plan()),
        seed in any::<u64>(),
    ) {
        let check = |states: &(State, State), plans: &(Plan, Plan)| {
            let before = Dossier::new().plan(&plans.1).state(&states.1);
            let report = checker().check(&Dossier::new().plan(&plans.0).state(&states.0).earlier(&before));
            (report.findings().to_vec(), report.skipped().to_vec())
        };
        let mut plans = plans;
        plans.0.document = plans.1.document.clone();
        let other = |state: &State| {
            let mut other = state.clone();
            other.standings = shuffled(&state.standings, seed);
            other.results = shuffled(&state.results, seed);
            other.published = shuffled(&state.published, seed);
            other.censuses = shuffled(&state.censuses, seed);
            other
        };
        let objectives = |plan: &Plan| {
            let mut other = plan.clone();
            other.objectives = shuffled(&plan.objectives, seed);
            other.quota.rows = shuffled(&plan.quota.rows, seed);
            other
        };
        let shuffled = (other(&states.0), other(&states.1));
        let reordered = (objectives(&plans.0), objectives(&plans.1));
        prop_assert_eq!(check(&shuffled, &reordered), check(&states, &plans));
    }
}
