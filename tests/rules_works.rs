//! The rules on works, at their bounds and where figures are missing.

use crate::common::day;
use crate::common::rules::{findings, paths, skips};
use nongthonmoi::assessment::CommuneReport;
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::plan::{ObjectiveTarget, Plan};
use nongthonmoi::progress::State;
use nongthonmoi::rules::{Checker, Dossier, Input, SkipReason};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::works::{
    ChainLink, ChainStage, Contract, EffectJudgement, ExemplaryHamlet, GreenRoad, Participant,
    ParticipantRole, PlantedSides, RoadSection, ValueChainModel,
};

fn code(text: &str) -> CommuneCode {
    text.parse().unwrap()
}

fn end_of_2018() -> NaiveDate {
    day(2018, 12, 31)
}

/// A road within one commune.
fn road(commune: &str, length: Option<&str>) -> GreenRoad {
    let mut section = RoadSection::new(code(commune));
    section.length = length.map(|text| text.parse().unwrap());
    GreenRoad::new(vec![section])
}

fn state_of(change: impl FnOnce(&mut State)) -> State {
    let mut state = State::new(end_of_2018());
    change(&mut state);
    state
}

fn with_plan<T>(plan: &Plan, state: &State, ask: impl FnOnce(&Dossier<'_>) -> T) -> T {
    let gazetteer = hoa_binh::gazetteer();
    ask(&Dossier::new().plan(plan).gazetteer(&gazetteer).state(state))
}

#[track_caller]
fn found(rule: &str, state: &State) -> Vec<String> {
    with_plan(&hoa_binh::plan_2018(), state, |dossier| {
        findings(rule, dossier)
    })
}

fn skipped(rule: &str, state: &State) -> Vec<String> {
    with_plan(&hoa_binh::plan_2018(), state, |dossier| {
        skips(rule, dossier)
    })
}

#[test]
fn the_longest_road_of_a_commune_is_held_against_the_objective() {
    let told = |listed: &[GreenRoad]| found("NTM-601", &roads(listed));
    let none = [""; 0];
    assert_eq!(told(&[road("04813", Some("1"))]), none);
    assert_eq!(told(&[road("04813", Some("1.000"))]), none);
    assert_eq!(
        told(&[road("04813", Some("0.999")), road("04813", Some("0.5"))]),
        [
            "/state/works/roads/04813: xã Yên Mông (04813): tuyến đường xanh - sạch - đẹp dài \
             nhất là 0,999 km, mục tiêu từ 1 km trở lên"
        ]
    );
    // One that is long enough lets the others be short.
    assert_eq!(
        told(&[road("04813", Some("0.2")), road("04813", Some("1"))]),
        none
    );
    // Each commune is held against its own part of a road.
    let mut crossing = road("04813", Some("1"));
    crossing
        .sections
        .extend(road("04825", Some("0.9")).sections);
    let crossed = told(&[crossing]);
    assert_eq!(crossed.len(), 1);
    assert!(crossed[0].starts_with("/state/works/roads/04825: "));
    // What is not known may be long enough; what is to come is not there.
    assert_eq!(
        told(&[road("04813", Some("0.2")), road("04813", None)]),
        none
    );
    let mut later = road("04813", Some("0.2"));
    later.completed = Some(day(2019, 1, 1));
    assert_eq!(told(&[later.clone()]), none);
    later.completed = Some(end_of_2018());
    assert_eq!(told(&[later]).len(), 1);
}

fn roads(listed: &[GreenRoad]) -> State {
    state_of(|state| state.works.roads = listed.to_vec())
}

#[test]
fn only_a_road_planted_on_both_sides_is_passed_over() {
    for sides in PlantedSides::ALL {
        let mut one = road("04813", None);
        one.sides = Some(sides);
        let found = found("NTM-602", &roads(&[one]));
        assert_eq!(found.len(), usize::from(sides != PlantedSides::Both));
    }
    assert_eq!(
        skipped(
            "NTM-602",
            &roads(&[road("04813", None), GreenRoad::new(vec![])])
        ),
        [
            "/state/works/roads: a figure is missing",
            "/state/works/roads/04813: a figure is missing"
        ]
    );
}

#[test]
fn rules_on_roads_need_the_objective_and_a_road() {
    let mut plan = hoa_binh::plan_2018();
    let nothing = state_of(|_| {});
    for rule in ["NTM-601", "NTM-602"] {
        let reasons = skipped(rule, &nothing);
        assert_eq!(reasons, [": the state names no road"], "{rule}");
    }
    plan.objectives.retain(|objective| {
        !matches!(
            objective.target,
            ObjectiveTarget::GreenRoadPerRecognisedCommune { .. }
        )
    });
    let short = roads(&[road("04813", Some("0.1"))]);
    for rule in ["NTM-601", "NTM-602"] {
        let reasons = with_plan(&plan, &short, |dossier| skips(rule, dossier));
        assert_eq!(reasons, [": the plan states no such objective"], "{rule}");
    }
}

#[test]
fn a_work_of_the_day_itself_is_there_and_one_of_the_next_day_is_not() {
    let dated = |date| {
        state_of(|state| {
            let mut road = road("04813", None);
            road.completed = Some(date);
            let mut model = ValueChainModel::new("cam".into(), code("04813"));
            model.start = Some(date);
            let mut hamlet = ExemplaryHamlet::new(code("04813"), "Xóm Mu".into());
            hamlet.attested = Some(date);
            state.works.roads = vec![road];
            state.works.models = vec![model];
            state.works.hamlets = vec![hamlet];
        })
    };
    assert_eq!(found("NTM-603", &dated(end_of_2018())), [""; 0]);
    let later = found("NTM-603", &dated(day(2019, 1, 1)));
    assert_eq!(later.len(), 3);
    assert_eq!(
        later[0],
        "/state/works/hamlets/04813/Xóm Mu: xã Yên Mông (04813): Xóm Mu ghi ngày 01/01/2019, sau \
         ngày của số liệu 31/12/2018, nên chưa được tính"
    );
    let undated = roads(&[road("04813", None)]);
    assert_eq!(found("NTM-603", &undated), [""; 0]);
}

fn model(change: impl FnOnce(&mut ValueChainModel)) -> State {
    let mut model = ValueChainModel::new("cam".into(), code("04813"));
    change(&mut model);
    state_of(|state| state.works.models = vec![model])
}

#[test]
fn a_model_whose_participants_are_entered_has_somebody_who_buys_or_is_told() {
    let of = |roles: &[ParticipantRole]| {
        model(|model| {
            let participants = roles.iter();
            model.participants = participants
                .map(|role| Participant::new(*role, "x".into()))
                .collect();
        })
    };
    for role in ParticipantRole::ALL.iter().copied() {
        let told = found("NTM-604", &of(&[ParticipantRole::Farmer, role]));
        let buyers = [ParticipantRole::Enterprise, ParticipantRole::Cooperative];
        let expected = usize::from(!buyers.contains(&role));
        assert_eq!(told.len(), expected, "{role}");
    }
    assert_eq!(found("NTM-604", &of(&[])), [""; 0]);
    assert_eq!(
        skipped("NTM-604", &of(&[])),
        ["/state/works/models/04813/cam: no participant is entered"]
    );
}

#[test]
fn every_link_must_be_said_to_have_no_contract() {
    let of = |contracts: &[Option<Contract>]| {
        model(|model| {
            let links = contracts.iter().map(|contract| {
                let mut link = ChainLink::new(vec![ChainStage::Marketing]);
                link.contract.clone_from(contract);
                link
            });
            model.links = links.collect();
        })
    };
    let (signed, none) = (
        Some(Contract::Signed { document: None }),
        Some(Contract::NotSigned),
    );
    for (contracts, told, passed_over) in [
        (vec![none.clone()], 1, 0),
        (vec![none.clone(), none.clone()], 1, 0),
        (vec![none.clone(), signed.clone()], 0, 0),
        (vec![None, signed], 0, 0),
        (vec![none, None], 0, 1),
        (vec![], 0, 1),
    ] {
        let state = of(&contracts);
        assert_eq!(found("NTM-605", &state).len(), told, "{contracts:?}");
        assert_eq!(
            skipped("NTM-605", &state).len(),
            passed_over,
            "{contracts:?}"
        );
    }
}

#[test]
fn a_model_is_judged_within_the_days_on_which_it_ran() {
    let (start, end) = (day(2017, 3, 1), day(2018, 9, 30));
    let judged = |effective, on| {
        model(|model| {
            (model.start, model.end) = (Some(start), Some(end));
            model.judgements = vec![EffectJudgement::new(effective, "Phòng NN&PTNT".into(), on)];
        })
    };
    for on in [start, end] {
        assert_eq!(found("NTM-606", &judged(true, on)), [""; 0]);
    }
    let outside = [
        (day(2018, 10, 1), "sau khi"),
        (day(2017, 2, 28), "trước khi"),
    ];
    for (on, relation) in outside {
        let told = found("NTM-606", &judged(true, on));
        assert_eq!(told.len(), 1);
        assert!(told[0].contains(relation), "{}", told[0]);
        // That it is not effective may well be said when it no longer runs.
        assert_eq!(found("NTM-606", &judged(false, on)), [""; 0]);
    }
    let open = model(|model| {
        model.judgements = vec![EffectJudgement::new(true, "x".into(), end)];
    });
    assert_eq!(found("NTM-606", &open), [""; 0]);
}

fn hamlet(commune: &str, name: &str) -> ExemplaryHamlet {
    let mut hamlet = ExemplaryHamlet::new(code(commune), name.into());
    (hamlet.clean_house, hamlet.beautiful_garden) = (Some(true), Some(true));
    (hamlet.fresh_environment, hamlet.civilised_lane) = (Some(true), Some(true));
    hamlet.attested = Some(end_of_2018());
    hamlet
}

fn hamlets(hamlets: &[ExemplaryHamlet]) -> State {
    state_of(|state| state.works.hamlets = hamlets.to_vec())
}

#[test]
fn a_district_may_have_as_many_hamlets_as_the_objective_names() {
    // Both communes lie in the city; the objective names 2 to 3.
    let three = [
        hamlet("04813", "Xóm Một"),
        hamlet("04813", "Xóm Hai"),
        hamlet("04816", "Xóm Một"),
    ];
    assert_eq!(found("NTM-607", &hamlets(&three)), [""; 0]);
    let with = |one: ExemplaryHamlet| {
        let all: Vec<_> = three.iter().cloned().chain([one]).collect();
        found("NTM-607", &hamlets(&all))
    };
    assert_eq!(
        with(hamlet("04816", "Xóm Hai")),
        ["/state/works/hamlets/148: Thành phố Hòa Bình: 4 thôn tiêu biểu, mục tiêu nhiều nhất 3"]
    );
    // The same hamlet again, one of another district, one that is not attested.
    assert_eq!(with(hamlet("04816", "XÓM  MỘT")), [""; 0]);
    assert_eq!(with(hamlet("05125", "Xóm Hai")), [""; 0]);
    let mut open = hamlet("04816", "Xóm Hai");
    open.civilised_lane = None;
    assert_eq!(with(open), [""; 0]);
}

#[test]
fn what_makes_two_rows_one_work() {
    let twice = |state: &State| {
        with_plan(&hoa_binh::plan_2018(), state, |dossier| {
            paths("NTM-608", dossier)
        })
    };
    let named = |name: &str, length| {
        let mut road = road("04813", Some(length));
        road.name = Some(name.into());
        road
    };
    let within = |hamlet: &str, length| {
        let mut road = road("04813", Some(length));
        road.sections[0].hamlet = Some(hamlet.into());
        road
    };
    for (rows, told) in [
        ([named("Đường Mu", "1"), named("đường  mu", "2")], true),
        ([named("Đường Mu", "1"), named("Đường Hai", "1")], false),
        ([within("Xóm Mu", "1"), within("xóm mu", "1.0")], true),
        ([within("Xóm Mu", "1"), within("Xóm Mu", "2")], false),
        ([within("Xóm Mu", "1"), within("Xóm Hai", "1")], false),
        // Nothing says that these two are one.
        ([road("04813", Some("1")), road("04813", Some("1"))], false),
        ([named(" ", "1"), named(" ", "1")], false),
    ] {
        let expected: &[&str] = if told {
            &["/state/works/roads/04813"]
        } else {
            &[]
        };
        assert_eq!(twice(&roads(&rows)), expected, "{rows:?}");
    }

    let model = |product: &str, participant: Option<&str>| {
        let mut model = ValueChainModel::new(product.into(), code("04813"));
        let participants = participant.into_iter();
        model.participants = participants
            .map(|name| Participant::new(ParticipantRole::Cooperative, name.into()))
            .collect();
        model
    };
    for (models, told) in [
        ([model("Cam", None), model("cam", None)], true),
        (
            [model("cam", Some("HTX A")), model("cam", Some("htx a"))],
            true,
        ),
        (
            [model("cam", Some("HTX A")), model("cam", Some("HTX B"))],
            false,
        ),
        ([model("cam", None), model("bưởi", None)], false),
    ] {
        let state = state_of(|state| state.works.models = models.to_vec());
        assert_eq!(twice(&state).len(), usize::from(told), "{models:?}");
    }

    let listed = [hamlet("04813", "Xóm Mu"), hamlet("04813", "XÓM MU")];
    // The spelling that is told is the same in either order.
    for order in [[0, 1], [1, 0]] {
        let rows = order.map(|index| listed[index].clone());
        assert_eq!(
            found("NTM-608", &hamlets(&rows)),
            ["/state/works/hamlets/04813/XÓM MU: xã Yên Mông (04813): XÓM MU được ghi 2 lần"]
        );
    }
    let apart = [hamlet("04813", "Xóm Mu"), hamlet("04816", "Xóm Mu")];
    assert_eq!(twice(&hamlets(&apart)), [""; 0]);
}

#[test]
fn works_of_a_commune_that_reported_are_not_told() {
    let reported = |communes: &[&str]| {
        state_of(|state| {
            state.works.reported = communes.iter().map(|one| code(one)).collect();
            state.works.roads = vec![road("04813", None)];
            state.works.hamlets = vec![hamlet("04813", "Xóm Mu")];
        })
    };
    assert_eq!(found("NTM-609", &reported(&["04813"])), [""; 0]);
    assert_eq!(
        found("NTM-609", &reported(&["04816"])),
        [
            "/state/works/reported/04813: xã Yên Mông (04813): có 2 công trình trong sổ nhưng \
             chưa báo cáo đủ"
        ]
    );
    assert_eq!(
        skipped("NTM-609", &reported(&[])),
        [": no commune is said to have reported all of its works"]
    );
}

#[test]
fn more_hamlets_in_the_register_than_the_commune_reports_to_have_are_told() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let standard = crate::common::hoa_binh_standard(2018);
    let told = |names: &[&str], reports: &[CommuneReport]| {
        let state = state_of(|state| {
            let hamlets = names.iter();
            state.works.hamlets = hamlets
                .map(|name| ExemplaryHamlet::new(code("04813"), (*name).into()))
                .collect();
        });
        let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
        let dossier = dossier.standard(&standard).reports(reports).state(&state);
        findings("NTM-610", &dossier)
    };
    let report = |date, observed| crate::common::report_on(date, &[("16", observed)]);
    let two = [report(end_of_2018(), "1/2")];
    assert_eq!(
        told(&["Xóm Mu", "Xóm Bún", "Xóm Khuôi"], &two),
        [
            "/state/works/hamlets/04813: xã Yên Mông (04813): sổ có 3 thôn, nhưng báo cáo ngày \
             31/12/2018 (chỉ tiêu 16) chỉ có 2 thôn"
        ]
    );
    // One name twice is one hamlet, a percentage tells no number, and a later report is none yet.
    assert_eq!(told(&["Xóm Mu", "Xóm Bún", "XÓM MU"], &two), [""; 0]);
    let names = ["Xóm Mu", "Xóm Bún"];
    assert_eq!(told(&names, &[report(end_of_2018(), "70")]), [""; 0]);
    assert_eq!(told(&names, &[report(day(2019, 1, 1), "1/1")]), [""; 0]);
    // The latest report counts, in whatever order they come.
    let reports = [
        report(day(2018, 6, 30), "1/1"),
        report(end_of_2018(), "2/2"),
    ];
    assert_eq!(told(&names, &reports), [""; 0]);
    let [early, late] = reports;
    assert_eq!(told(&names, &[late, early]), [""; 0]);
}

#[test]
fn works_are_judged_without_a_plan_and_then_cite_none() {
    let rows = [hamlet("04813", "Xóm Mu"), hamlet("04813", "Xóm Mu")];
    let state = hamlets(&rows);
    let report = Checker::built_in().check(&Dossier::new().state(&state));
    let twice = report.findings().iter();
    let twice: Vec<_> = twice
        .filter(|one| one.code().as_str() == "NTM-608")
        .collect();
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0].citation(), None);
    assert_eq!(
        twice[0].cited(Lang::Vi),
        "chưa tìm thấy văn bản có hiệu lực"
    );
    let waits = |code: &&str| {
        let plan = SkipReason::Absent(Input::Plan);
        let mut skipped = report.skipped().iter();
        skipped.any(|one| one.code.as_str() == *code && one.reason == plan)
    };
    let needing: Vec<&str> = [
        "NTM-601", "NTM-603", "NTM-604", "NTM-605", "NTM-606", "NTM-608", "NTM-609",
    ]
    .into_iter()
    .filter(waits)
    .collect();
    assert_eq!(needing, ["NTM-601"]);
}
