//! The rules on tasks and duties, on the due day and the day after.

use crate::common::day;
use crate::common::rules::{findings, paths, skips};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::law::Instrument;
use nongthonmoi::plan::{Agency, AgencyCatalog, Plan};
use nongthonmoi::progress::{Reporter, State, Submission, TaskDone};
use nongthonmoi::rules::Dossier;
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Label;

fn found(rule: &str, state: &State) -> Vec<String> {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    findings(rule, &dossier.state(state))
}

fn skipped(rule: &str, state: &State) -> Vec<String> {
    let plan = hoa_binh::plan_2018();
    skips(rule, &Dossier::new().plan(&plan).state(state))
}

fn state(date: NaiveDate, change: impl FnOnce(&mut State)) -> State {
    let mut state = State::new(date);
    change(&mut state);
    state
}

#[test]
fn a_task_is_late_from_the_day_after_its_deadline() {
    // Tasks 1, 2, 3, 5 and 6 are due by the end of March, 4 and 7 by the end of June.
    let on = |date| {
        state(date, |state| {
            state.tasks_done = [1, 2, 3, 5]
                .map(|number| TaskDone::new(number, day(2018, 3, 1)))
                .into();
        })
    };
    assert_eq!(found("NTM-702", &on(day(2018, 3, 31))), [""; 0]);
    assert_eq!(
        found("NTM-702", &on(day(2018, 4, 1))),
        ["/tasks/6: Nhiệm vụ 6 quá hạn 1 ngày vào ngày 01/04/2018: hạn 31/03/2018"]
    );
    assert_eq!(found("NTM-702", &on(day(2018, 7, 1))).len(), 3);
    assert_eq!(
        skipped("NTM-702", &on(day(2018, 3, 31))),
        ["/tasks/8: the deadline is missing or cannot be read"]
    );
}

#[test]
fn a_task_that_is_done_is_not_late_and_one_done_tomorrow_is() {
    let done = |on| {
        state(day(2018, 12, 31), |state| {
            state.tasks_done = [1, 2, 3, 4, 5, 6]
                .map(|number| TaskDone::new(number, day(2018, 3, 1)))
                .into();
            state.tasks_done.push(TaskDone::new(7, on));
        })
    };
    // Done late is done.
    assert_eq!(found("NTM-702", &done(day(2018, 12, 31))), [""; 0]);
    assert_eq!(found("NTM-702", &done(day(2019, 1, 1))).len(), 1);
}

#[test]
fn a_state_that_follows_nothing_up_finds_nothing_late() {
    let nothing = state(day(2018, 12, 31), |_| {});
    assert_eq!(found("NTM-702", &nothing), [""; 0]);
    assert_eq!(
        skipped("NTM-702", &nothing),
        [": the state names no task as done"]
    );
    assert_eq!(found("NTM-705", &nothing), [""; 0]);
    assert_eq!(
        skipped("NTM-705", &nothing),
        [": the state names nothing that was handed in"]
    );
}

fn with_task(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = hoa_binh::plan_2018();
    plan.tasks.truncate(1);
    change(&mut plan);
    plan
}

#[test]
fn a_deadline_on_the_day_of_the_plan_is_in_time() {
    // The plan is of 31/01/2018.
    for (deadline, told, passed_over) in [
        ("31/01/2018", 0, 0),
        ("Tháng 01/2018", 0, 0),
        ("30/01/2018", 1, 0),
        ("Quý IV/2017", 1, 0),
        ("sớm nhất", 0, 1),
        (" ", 0, 0),
    ] {
        let plan = with_task(|plan| plan.tasks[0].deadline = Some(deadline.into()));
        let dossier = Dossier::new().plan(&plan);
        assert_eq!(findings("NTM-703", &dossier).len(), told, "{deadline}");
        assert_eq!(skips("NTM-703", &dossier).len(), passed_over, "{deadline}");
    }
}

#[test]
fn one_agency_that_is_recognised_is_enough() {
    for (lead, told) in [
        ("Sở Nội vụ", 0),
        ("Đoàn thanh niên; Sở Nội vụ", 0),
        // A misprint is understood.
        ("Sớ Kế hoạch và Đầu tư", 0),
        ("Đoàn thanh niên", 1),
        ("...", 1),
        ("", 0),
    ] {
        let plan = with_task(|plan| plan.tasks[0].lead = Some(lead.into()));
        let found = findings("NTM-704", &Dossier::new().plan(&plan));
        assert_eq!(found.len(), told, "{lead}");
    }
}

fn submission(duty: &str, period: &str, by: &str, on: NaiveDate) -> Submission {
    let by = match by.parse() {
        Ok(district) => Reporter::District(district),
        Err(_) => Reporter::Agency(by.into()),
    };
    Submission::new(duty.into(), period.parse().unwrap(), by, on)
}

const DISTRICTS: [&str; 11] = [
    "148", "150", "151", "152", "153", "154", "155", "156", "157", "158", "159",
];

#[test]
fn a_duty_is_told_once_for_a_period_with_those_who_are_missing() {
    let reported = |districts: &[&str], date| {
        state(date, |state| {
            let districts = districts.iter();
            let on = day(2018, 1, 31);
            state.submissions = districts
                .map(|district| submission("III.2-report", "2018-M01", district, on))
                .collect();
        })
    };
    let of_january = |state: &State| -> Vec<String> {
        let mut found = found("NTM-705", state);
        found.retain(|text| text.starts_with("/state/submissions/III.2-report/2018-M01:"));
        found
    };
    let after = day(2018, 2, 1);
    assert_eq!(of_january(&reported(&DISTRICTS, after)), [""; 0]);
    assert_eq!(
        of_january(&reported(&DISTRICTS[2..], day(2018, 1, 31))),
        [""; 0]
    );
    assert_eq!(
        of_january(&reported(&DISTRICTS[2..], after)),
        [
            "/state/submissions/III.2-report/2018-M01: báo cáo (III.2-report), tháng 01/2018: 2/11 \
             đơn vị chưa thực hiện khi đã đến hạn 31/01/2018: Huyện Đà Bắc, Thành phố Hòa Bình"
        ]
    );
}

#[test]
fn who_is_bound_must_be_known() {
    let mut state = state(day(2018, 4, 1), |state| {
        let on = day(2018, 3, 31);
        state.submissions = vec![submission("II.5-visit", "2018-Q1", "Sở Y tế", on)];
    });
    let place = "/state/submissions/II.5-visit/2018-Q1";
    let expected = format!("{place}: it is not known who is bound by it");
    assert!(skipped("NTM-705", &state).contains(&expected));
    state.members = vec!["Sở Y tế".into(), "Sở Nội vụ".into()];
    assert!(!skipped("NTM-705", &state).contains(&expected));
    let found = found("NTM-705", &state);
    let visits = found.iter().find(|text| text.starts_with(place)).unwrap();
    assert!(visits.contains(": 1/2 đơn vị") && visits.ends_with("Sở Nội vụ"));
}

#[test]
fn something_is_handed_in_from_the_first_day_of_its_period_on() {
    let handed_in = |on| {
        state(day(2018, 12, 31), |state| {
            state.submissions = vec![submission("III.2-report", "2018-Q2", "150", on)];
        })
    };
    assert_eq!(found("NTM-706", &handed_in(day(2018, 4, 1))), [""; 0]);
    assert_eq!(
        found("NTM-706", &handed_in(day(2018, 3, 31))),
        [
            "/state/submissions/III.2-report/2018-Q2/150: báo cáo (III.2-report), quý II/2018: \
             Huyện Đà Bắc nộp ngày 31/03/2018, trước khi kỳ bắt đầu ngày 01/04/2018"
        ]
    );
}

#[test]
fn what_the_plan_does_not_know_is_told() {
    let on = day(2018, 6, 30);
    let done = state(day(2018, 12, 31), |state| {
        state.tasks_done = vec![TaskDone::new(8, on), TaskDone::new(9, on)];
        state.submissions = vec![
            submission("III.2-report", "2018-M06", "150", on),
            // No half-yearly inspection is asked for at the end of a month.
            submission("VI-inspection", "2018-M06", "150", on),
            submission("VI-inspection", "2017-M06", "150", day(2017, 6, 30)),
            submission("III.9-report", "2018-M06", "150", on),
        ];
    });
    let plan = hoa_binh::plan_2018();
    let dossier = Dossier::new().plan(&plan).state(&done);
    assert_eq!(paths("NTM-707", &dossier), ["/state/tasks/9"]);
    assert_eq!(
        findings("NTM-708", &dossier),
        [
            "/state/submissions/III.9-report/2018-M06/150: III.9-report, tháng 6/2018: huyện 150 \
             nộp ngày 30/06/2018, nhưng kế hoạch không có nhiệm vụ này",
            "/state/submissions/VI-inspection/2018-M06/150: kiểm tra, đánh giá (VI-inspection), \
             tháng 6/2018: huyện 150 nộp ngày 30/06/2018, nhưng kế hoạch không yêu cầu cho kỳ này"
        ]
    );
    // A duty whose times are not known takes any period.
    let mut plan = plan;
    for duty in &mut plan.duties {
        duty.schedule.clear();
    }
    let dossier = Dossier::new().plan(&plan).state(&done);
    assert_eq!(paths("NTM-708", &dossier).len(), 1);
}

#[test]
fn an_agency_whose_marks_are_wrong_is_told_once_for_each_spelling() {
    let of = |plan: &Plan| findings("NTM-709", &Dossier::new().plan(plan));
    let mut plan = hoa_binh::plan_2018();
    assert_eq!(
        of(&plan),
        ["/tasks/7: Nhiệm vụ 7: “Sớ Kế hoạch và Đầu tư” được hiểu là Sở Kế hoạch và Đầu tư"]
    );
    plan.tasks.retain(|task| task.number != 7);
    assert_eq!(of(&plan), [""; 0]);
    let task = plan.tasks.first_mut().unwrap();
    task.lead = Some("Sở Y tê; Sở Tài chính".into());
    task.coordinating = Some("Sở Y  tê, Đoàn thanh niên".into());
    assert_eq!(
        of(&plan),
        ["/tasks/1: Nhiệm vụ 1: “Sở Y tê” được hiểu là Sở Y tế"]
    );
}

#[test]
fn agencies_are_those_of_the_day_or_of_the_dossier() {
    let led_by = |issued: NaiveDate, lead: &str| {
        let mut plan = hoa_binh::plan_2018();
        let document = &plan.document;
        plan.document = Instrument::new(document.number.clone(), issued, document.title.clone());
        plan.tasks.truncate(1);
        plan.tasks[0].lead = Some(lead.into());
        plan
    };
    let found = |plan: &Plan, agencies: Option<&AgencyCatalog>| {
        let dossier = Dossier::new().plan(plan);
        let dossier = agencies.map_or(dossier, |agencies| dossier.agencies(agencies));
        findings("NTM-704", &dossier).len()
    };
    let (before, after) = (day(2018, 1, 31), day(2026, 1, 31));
    for (issued, lead, told) in [
        (before, "Sở NN&PTNT", 0),
        (before, "Sở Nông nghiệp và Môi trường", 1),
        (after, "Sở Nông nghiệp và Môi trường", 0),
        (after, "Sở NN và MT", 0),
        (after, "Sở NN&PTNT", 1),
        (after, "VPĐP NTM tỉnh", 0),
        (before, "Văn phòng Điều phối NTM", 0),
    ] {
        assert_eq!(found(&led_by(issued, lead), None), told, "{lead}");
    }
    let own = Agency::new(
        "own",
        Label::new("Trung tâm Khuyến nông", "Extension Centre"),
    );
    let own = AgencyCatalog::empty().with(own, &[]);
    let plan = led_by(after, "Trung tâm khuyến nông");
    assert_eq!([None, Some(&own)].map(|own| found(&plan, own)), [1, 0]);
}
