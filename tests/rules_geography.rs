//! The rules on units, at the day on which a unit begins or ends and beside it.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::common::day;
use crate::common::rules::{findings, paths, skips};
use nongthonmoi::assessment::{CommuneReport, CommuneResult, CriteriaMet};
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::law::Instrument;
use nongthonmoi::place::{
    CommuneCode, District, DistrictCode, DistrictKind, Gazetteer, Unit, UnitKind,
};
use nongthonmoi::plan::{Measure, Plan};
use nongthonmoi::progress::{FigureColumn, ReportedFigure, Reporter, State, Submission};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::recognition::{Standing, StandingEntry, StandingEvent};
use nongthonmoi::rules::{Checker, Dossier};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::works::{ExemplaryHamlet, GreenRoad, RoadSection, ValueChainModel};

/// Thái Thịnh, retired at the end of 2019.
const RETIRED: &str = "04822";

fn code(text: &str) -> CommuneCode {
    text.parse().unwrap()
}

fn report(commune: &str, date: NaiveDate) -> CommuneReport {
    CommuneReport::new(code(commune), date)
}

#[track_caller]
fn of_reports(rule: &str, reports: &[CommuneReport]) -> Vec<String> {
    let gazetteer = hoa_binh::gazetteer();
    findings(rule, &Dossier::new().gazetteer(&gazetteer).reports(reports))
}

fn of_state(rule: &str, state: &State) -> Vec<String> {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    paths(rule, &dossier.state(state))
}

#[test]
fn a_code_is_held_against_the_day_of_its_report() {
    let (last, next) = (day(2019, 12, 31), day(2020, 1, 1));
    let reports = [report(RETIRED, last), report("04813", next)];
    for rule in ["NTM-506", "NTM-507", "NTM-508", "NTM-514"] {
        assert_eq!(of_reports(rule, &reports), [""; 0], "{rule}");
    }
    let reports = [report(RETIRED, next)];
    // What became of it is told.
    assert_eq!(of_reports("NTM-507", &reports), [""; 0]);
    assert_eq!(
        of_reports("NTM-514", &reports),
        [
            "/reports/04822/2020-01-01: Mã 04822: xã Thái Thịnh không còn từ ngày 01/01/2020, kế tiếp \
             là 04789 phường Thái Bình (Thành phố Hòa Bình), 04825 xã Hòa Bình (Thành phố Hòa Bình), \
             mà vẫn có số liệu ngày 01/01/2020"
        ]
    );
    let untold = without_successions();
    let dossier = Dossier::new().gazetteer(&untold).reports(&reports);
    assert_eq!(
        findings("NTM-507", &dossier),
        [
            "/reports/04822/2020-01-01: Mã xã 04822 không có hiệu lực vào ngày 01/01/2020: \
             mã của xã Thái Thịnh, từ 15/07/2009 đến hết 31/12/2019"
        ]
    );
    assert_eq!(findings("NTM-514", &dossier), [""; 0]);
    assert_eq!(of_reports("NTM-506", &reports), [""; 0]);
    let unknown = [report("99999", last)];
    assert_eq!(
        of_reports("NTM-506", &unknown),
        ["/reports/99999/2019-12-31: Mã xã 99999 không có trong danh mục đơn vị hành chính"]
    );
    assert_eq!(of_reports("NTM-507", &unknown), [""; 0]);
    let ward = [report("04789", last)];
    assert_eq!(
        of_reports("NTM-508", &ward),
        ["/reports/04789/2019-12-31: Mã 04789 là của phường Thái Bình, không phải của một xã"]
    );
}

#[test]
fn every_part_of_a_state_that_names_a_commune_is_looked_at() {
    let (stranger, date) = (code("99999"), day(2018, 12, 31));
    let mut state = State::new(date);
    let met = CriteriaMet::new(12, 12, 19).unwrap();
    state.results = vec![CommuneResult::counted(stranger, day(2018, 6, 30), met)];
    state.standings = vec![Standing::sorted(stranger, vec![])];
    state.works.reported = vec![stranger];
    // One road with two sections there is told once.
    let sections = vec![RoadSection::new(stranger), RoadSection::new(stranger)];
    state.works.roads = vec![GreenRoad::new(sections)];
    state.works.models = vec![ValueChainModel::new("cam".into(), stranger)];
    state.works.hamlets = vec![ExemplaryHamlet::new(stranger, "Xóm Mu".into())];
    assert_eq!(
        of_state("NTM-506", &state),
        [
            "/state/results/99999/2018-06-30",
            "/state/standings/99999",
            "/state/works/hamlets/99999/Xóm Mu",
            "/state/works/models/99999/cam",
            "/state/works/reported/99999",
            "/state/works/roads/99999",
        ]
    );
}

#[test]
fn a_history_that_tells_of_its_end_is_that_of_a_unit_of_the_past() {
    let mut state = State::new(day(2020, 6, 30));
    let succeeded = |by: Vec<CommuneCode>| {
        let event = StandingEvent::Succeeded { by };
        let entries = vec![StandingEntry::on(day(2020, 1, 1), event)];
        vec![Standing::sorted(code(RETIRED), entries)]
    };
    state.standings = vec![Standing::sorted(code(RETIRED), vec![])];
    assert_eq!(of_state("NTM-514", &state), ["/state/standings/04822"]);
    assert_eq!(of_state("NTM-509", &state), [""; 0]);
    for (by, told) in [
        (vec![code("04813")], None),
        (vec![], Some("nhưng không ghi đơn vị nào")),
        (
            vec![code("99999"), code("04813")],
            Some("nhưng danh mục không có mã 99999"),
        ),
    ] {
        state.standings = succeeded(by);
        assert_eq!(of_state("NTM-514", &state), [""; 0]);
        let gazetteer = hoa_binh::gazetteer();
        let dossier = Dossier::new().gazetteer(&gazetteer).state(&state);
        let found = findings("NTM-509", &dossier);
        assert_eq!(found.len(), usize::from(told.is_some()));
        for (text, told) in found.iter().zip(told) {
            assert!(text.ends_with(told), "{text}");
        }
    }
}

#[test]
fn a_model_that_ended_is_held_against_its_last_day() {
    let mut state = State::new(day(2020, 6, 30));
    let mut model = ValueChainModel::new("cá lồng".into(), code(RETIRED));
    model.end = Some(day(2019, 12, 31));
    state.works.models = vec![model];
    assert_eq!(of_state("NTM-514", &state), [""; 0]);
    state.works.models[0].end = None;
    assert_eq!(
        of_state("NTM-514", &state),
        ["/state/works/models/04822/cá lồng"]
    );
}

#[test]
fn what_is_absent_or_not_covered_is_skipped() {
    let gazetteer = hoa_binh::gazetteer();
    let dossier = Dossier::new().gazetteer(&gazetteer);
    assert_eq!(
        skips("NTM-506", &dossier),
        [": there is no report of a commune"]
    );
    let state = State::new(day(2018, 12, 31));
    assert_eq!(
        skips("NTM-506", &dossier.state(&state)),
        ["/reports: there is no report of a commune"]
    );
    let reports = [report("04813", day(2005, 1, 1))];
    let dossier = dossier.state(&state).reports(&reports);
    for rule in ["NTM-506", "NTM-507", "NTM-508", "NTM-514"] {
        assert_eq!(findings(rule, &dossier), [""; 0]);
        assert_eq!(
            skips(rule, &dossier),
            ["/reports/04813/2005-01-01: the gazetteer does not cover the day"]
        );
    }
}

#[test]
fn a_district_must_be_one_of_the_province_on_the_day() {
    // Kỳ Sơn went into the city at the end of 2019.
    let (merged, city) = ("151".parse().unwrap(), "148".parse().unwrap());
    let mut state = State::new(day(2020, 1, 1));
    let period = "2019".parse().unwrap();
    let handed_in = |by, on| Submission::new("III.2-report".into(), period, by, on);
    state.submissions = vec![
        handed_in(Reporter::District(merged), day(2019, 12, 31)),
        handed_in(Reporter::District(city), day(2020, 1, 1)),
        handed_in(Reporter::Agency("151".into()), day(2020, 1, 1)),
    ];
    let measure = Measure::ValueChainModels;
    let figure =
        |district| ReportedFigure::new(district, measure, FigureColumn::Actual, Decimal::ONE);
    state.figures = vec![figure(city)];
    for rule in ["NTM-510", "NTM-515"] {
        assert_eq!(of_state(rule, &state), [""; 0]);
    }
    state.figures.push(figure(merged));
    state.submissions[0].on = day(2020, 1, 1);
    assert_eq!(of_state("NTM-510", &state), [""; 0]);
    assert_eq!(
        of_state("NTM-515", &state),
        [
            "/state/figures/151",
            "/state/submissions/III.2-report/2019/151"
        ]
    );
    state.figures = vec![figure("999".parse().unwrap())];
    state.submissions.clear();
    assert_eq!(of_state("NTM-510", &state), ["/state/figures/999"]);
    assert_eq!(of_state("NTM-515", &state), [""; 0]);
}

#[test]
fn a_district_that_is_no_more_is_told_with_what_became_of_it_and_by_which_document() {
    let gazetteer = hoa_binh::gazetteer();
    let measure = Measure::ValueChainModels;
    let of = |district: &str, date| {
        let mut state = State::new(date);
        let district: DistrictCode = district.parse().unwrap();
        let column = FigureColumn::Actual;
        state.figures = vec![ReportedFigure::new(district, measure, column, Decimal::ONE)];
        let dossier = Dossier::new().gazetteer(&gazetteer).state(&state);
        let report = Checker::built_in().check(&dossier);
        let found = report
            .findings()
            .iter()
            .filter(|one| one.code().as_str() == "NTM-515");
        found
            .map(|one| {
                let citation = one.cited(Lang::Vi);
                (one.text(Lang::Vi), citation)
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(of("150", day(2025, 6, 30)), []);
    let [(text, citation)] = &of("151", day(2020, 1, 1))[..] else {
        panic!("one finding");
    };
    assert_eq!(
        text,
        "Mã huyện 151: Huyện Kỳ Sơn không còn từ ngày 01/01/2020, kế tiếp là 148 Thành phố Hòa Bình, \
         mà vẫn có số liệu ngày 01/01/2020"
    );
    assert_eq!(citation, "Nghị quyết 830/NQ-UBTVQH14");
    let [(text, _)] = &of("150", day(2025, 7, 1))[..] else {
        panic!("one finding");
    };
    assert_eq!(
        text,
        "Mã huyện 150: Huyện Đà Bắc không còn từ ngày 01/07/2025, không có đơn vị kế tiếp, mà vẫn có \
         số liệu ngày 01/07/2025"
    );
}

#[test]
fn a_column_of_a_district_that_is_no_more_is_not_one_of_another_province() {
    let gazetteer = hoa_binh::gazetteer();
    let mut plan = hoa_binh::plan_2018();
    let on = |plan: &Plan, rule| paths(rule, &Dossier::new().plan(plan).gazetteer(&gazetteer));
    assert_eq!(on(&plan, "NTM-515"), [""; 0]);
    for (issued, ended) in [(day(2019, 12, 31), false), (day(2020, 1, 1), true)] {
        plan.document = Instrument::new(
            plan.document.number.clone(),
            issued,
            plan.document.title.clone(),
        );
        let expected: &[&str] = if ended { &["/quota/columns/151"] } else { &[] };
        assert_eq!(on(&plan, "NTM-515"), expected);
        assert_eq!(on(&plan, "NTM-503"), [""; 0]);
    }
}

#[test]
fn a_code_that_means_another_unit_in_a_later_report_is_told_once() {
    let (last, next) = (day(2019, 12, 31), day(2020, 1, 1));
    // Tân Dân became Tân Thành, Tu Lý was divided, nothing happened to 04813.
    let reports = [
        report("04882", day(2018, 6, 30)),
        report("04882", last),
        report("04882", next),
        report("04882", day(2020, 6, 30)),
        report("04867", last),
        report("04867", next),
        report("04813", last),
        report("04813", next),
    ];
    assert_eq!(
        of_reports("NTM-513", &reports),
        [
            "/reports/04867/2020-01-01: Mã 04867: ngày 31/12/2019 là xã Tu Lý, ngày 01/01/2020 là xã \
             Tú Lý, địa bàn đã được sắp xếp lại, chỉ có một phần chung hoặc chưa rõ",
            "/reports/04882/2020-01-01: Mã 04882: ngày 31/12/2019 là xã Tân Dân, ngày 01/01/2020 là \
             xã Tân Thành, xã đã nhập thêm đơn vị khác",
        ]
    );
    // Without successions the name decides; Tu Lý and Tú Lý are one.
    let untold = without_successions();
    let dossier = Dossier::new().gazetteer(&untold).reports(&reports);
    assert_eq!(
        findings("NTM-513", &dossier),
        [
            "/reports/04882/2020-01-01: Mã 04882: ngày 31/12/2019 là xã Tân Dân, ngày 01/01/2020 là \
             xã Tân Thành, là đơn vị khác"
        ]
    );
    // The earlier report may stand in the earlier dossier; what stands in both is told once.
    let gazetteer = hoa_binh::gazetteer();
    let (before, after) = (&reports[..2], &reports[2..4]);
    let earlier = Dossier::new().reports(before);
    let now = Dossier::new().gazetteer(&gazetteer);
    let apart = paths("NTM-513", &now.reports(after).earlier(&earlier));
    assert_eq!(apart, ["/reports/04882/2020-01-01"]);
    let again = paths("NTM-513", &now.reports(&reports[..4]).earlier(&earlier));
    assert_eq!(again, apart);
    let backwards = now.reports(before);
    let later = Dossier::new().reports(after);
    assert_eq!(paths("NTM-513", &backwards.earlier(&later)), [""; 0]);
}

#[test]
fn a_merged_commune_without_the_history_of_a_predecessor_is_told() {
    // Mường Chiềng took in Mường Tuổng (04855) and kept its code.
    let (gazetteer, merger) = (hoa_binh::gazetteer(), day(2020, 1, 1));
    let new = gazetteer
        .find_commune("xã Mường Chiềng", merger)
        .unwrap()
        .code();
    let old = gazetteer
        .find_commune("xã Mường Tuổng", day(2019, 12, 31))
        .unwrap()
        .code();
    let mut state = State::new(merger);
    let registered = || {
        let for_year = "2020".parse().unwrap();
        StandingEntry::on(day(2020, 3, 1), StandingEvent::Registered { for_year })
    };
    state.standings = vec![Standing::sorted(new, vec![registered()])];
    let untold = format!("/state/standings/{new}");
    assert_eq!(of_state("NTM-516", &state), [untold]);
    // On the day before there is nothing to tell of.
    assert_eq!(
        of_state("NTM-516", &state.clone().on(day(2019, 12, 31))),
        [""; 0]
    );
    // An empty history says that nothing happened to it, and NTM-514 that it is no more.
    state.standings.push(Standing::sorted(old, vec![]));
    assert_eq!(of_state("NTM-516", &state), [""; 0]);
    assert_eq!(
        of_state("NTM-514", &state),
        [format!("/state/standings/{old}")]
    );
    let succeeded =
        |by: Vec<CommuneCode>, on| vec![StandingEntry::on(on, StandingEvent::Succeeded { by })];
    // The gazetteer says so, too, if all successors are named; not on another day.
    let all: Vec<CommuneCode> = gazetteer
        .descents(old, day(2019, 12, 31), merger)
        .unwrap()
        .iter()
        .filter_map(|one| one.successor.to_string().parse().ok())
        .collect();
    state.standings[1] = Standing::sorted(old, succeeded(all.clone(), merger));
    assert_eq!(of_state("NTM-517", &state), [""; 0]);
    state.standings[1] = Standing::sorted(old, succeeded(all.clone(), day(2019, 12, 31)));
    let place = format!("/state/standings/{old}");
    assert_eq!(of_state("NTM-517", &state), std::slice::from_ref(&place));
    state.standings[1] = Standing::sorted(old, succeeded(vec![code("04813")], merger));
    assert_eq!(of_state("NTM-517", &state), [place]);
    // Without successions there is nothing to hold it against.
    let untold = without_successions();
    let dossier = Dossier::new().gazetteer(&untold).state(&state);
    for rule in ["NTM-516", "NTM-517"] {
        assert_eq!(findings(rule, &dossier), [""; 0]);
        assert_eq!(
            skips(rule, &dossier),
            [": the gazetteer records no successions"]
        );
    }
}

#[test]
fn a_finding_on_a_merged_unit_leads_to_its_links_and_their_document() {
    let (gazetteer, reports) = (hoa_binh::gazetteer(), [report(RETIRED, day(2020, 1, 1))]);
    let dossier = Dossier::new().gazetteer(&gazetteer).reports(&reports);
    let report = Checker::built_in().check(&dossier);
    let finding = report
        .findings()
        .iter()
        .find(|one| one.code().as_str() == "NTM-514")
        .unwrap();
    let places: Vec<String> = finding.related().iter().map(ToString::to_string).collect();
    assert_eq!(
        places,
        ["/gazetteer/successions/04822", "/gazetteer/units/04822"]
    );
    let cells = dossier.trace(&finding.related()[0]);
    let texts: Vec<String> = cells.iter().map(|cell| cell.text(Lang::Vi)).collect();
    assert_eq!(texts.len(), 2);
    assert!(
        texts[0].starts_with("đơn vị kế tiếp của 04822 ngày 01/01/2020 (")
            && texts[0].ends_with(": 04789")
            && texts[1].ends_with(": 04825"),
        "{texts:?}"
    );
    assert!(cells.iter().all(|cell| {
        let citation = cell.citation.as_ref().map(|one| one.text(Lang::Vi));
        citation.as_deref() == Some("Nghị quyết 830/NQ-UBTVQH14")
    }));
}

/// The units of Hòa Bình without what became of them.
fn without_successions() -> Gazetteer {
    let built = hoa_binh::gazetteer();
    let (districts, units) = (built.districts().to_vec(), built.units().to_vec());
    Gazetteer::new(built.coverage(), districts, units).unwrap()
}

/// A city and a district of one name, and two communes of one name in the district.
fn namesakes(kind: UnitKind, second: &str) -> Gazetteer {
    let valid = Period::new(day(2010, 1, 1), None).unwrap();
    let district = |code: &str, kind| {
        let province = "87".parse().unwrap();
        District::new(code.parse().unwrap(), "Cao Lãnh", kind, province, valid)
    };
    let districts = vec![
        district("866", DistrictKind::City),
        district("873", DistrictKind::District),
    ];
    let unit = |number: &str, name: &str, kind, from| {
        let valid = Period::new(from, None).unwrap();
        let district: DistrictCode = "873".parse().unwrap();
        Unit::new(code(number), name.to_string(), kind, district, valid)
    };
    let units = vec![
        unit("30001", "Mỹ Hòa", UnitKind::Commune, day(2010, 1, 1)),
        unit("30002", second, kind, day(2015, 6, 1)),
    ];
    Gazetteer::new(valid, districts, units).unwrap()
}

#[test]
fn two_communes_of_one_district_and_name_are_told_from_the_day_on_which_both_are() {
    let told = |gazetteer: &Gazetteer| findings("NTM-511", &Dossier::new().gazetteer(gazetteer));
    assert_eq!(
        told(&namesakes(UnitKind::Commune, "Mỹ Hoà")),
        [
            "/gazetteer/units/30002: Tên Mỹ Hòa, Mỹ Hoà là của cả 30001 và 30002, cùng có hiệu lực từ ngày \
             01/06/2015"
        ]
    );
    assert_eq!(told(&namesakes(UnitKind::Commune, "Mỹ Hội")), [""; 0]);
    // "Thị trấn" before the name tells it.
    assert_eq!(told(&namesakes(UnitKind::Township, "Mỹ Hòa")), [""; 0]);
    assert_eq!(told(&hoa_binh::gazetteer()), [""; 0]);
}

#[test]
fn a_name_that_fits_a_city_and_a_district_is_told_wherever_it_stands() {
    let gazetteer = namesakes(UnitKind::Commune, "Mỹ Hội");
    let mut state = State::new(day(2018, 12, 31));
    let period = "2018-Q1".parse().unwrap();
    for name in ["Cao Lãnh", "Huyện Cao Lãnh", "Sở Y tế"] {
        let by = Reporter::Agency(name.into());
        let on = day(2018, 4, 2);
        state
            .submissions
            .push(Submission::new("III.2".into(), period, by, on));
    }
    state.members = vec!["cao lanh".into()];
    let text = "có thể là Thành phố Cao Lãnh (866), Huyện Cao Lãnh (873)";
    let told = findings(
        "NTM-512",
        &Dossier::new().gazetteer(&gazetteer).state(&state),
    );
    assert_eq!(
        told,
        [
            format!("/state/members/cao lanh: Tên “cao lanh” {text}"),
            format!("/state/submissions/III.2/2018-Q1/Cao Lãnh: Tên “Cao Lãnh” {text}"),
        ]
    );
    let mut plan = hoa_binh::plan_2018();
    let dossier = Dossier::new().gazetteer(&gazetteer);
    assert_eq!(findings("NTM-512", &dossier.plan(&plan)), [""; 0]);
    plan.quota.columns.truncate(1);
    for column in &mut plan.quota.columns {
        column.printed = "Cao Lãnh (12 xã)".into();
    }
    assert_eq!(
        findings("NTM-512", &dossier.plan(&plan)),
        [format!("/quota/columns/154: Tên “Cao Lãnh” {text}")]
    );
}
