//! Duties that somebody did not fulfil by the due day.

use crate::rules::prelude::*;

facts! {
    state_paths::DUTY;
    state_paths::PERIOD;
    DUE: NaiveDate = "due", "ngày cuối cùng còn đúng hạn", "the last day in time";
    MISSING: usize = "missing", "số đơn vị chưa thực hiện", "how many have not done it";
    BOUND: usize = "bound", "số đơn vị phải thực hiện", "how many are bound by it";
    WHO: Vec<String> = "who", "các đơn vị chưa thực hiện", "who has not done it";
}

pub(super) static NTM_705: Rule = Rule::warning("NTM-705", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "báo cáo, nhiệm vụ định kỳ chưa được thực hiện khi đã đến hạn",
        "a duty is not fulfilled by its due day",
    )
    .why(
        "Kỳ báo cáo, kiểm tra hoặc làm việc đã qua hạn vào ngày của số liệu mà có đơn vị chưa thực hiện. Mỗi nhiệm vụ, mỗi kỳ được nêu một lần. Chỉ xét khi số liệu có ghi ít nhất một lần nộp; nhiệm vụ mà không rõ ai phải làm thì bỏ qua.",
        "The period of a report, an inspection or a visit is over on the day of the state, and somebody has not done it. Every duty is reported once for a period. This is looked at where at least one thing is entered as handed in; a duty of which it is not known who is bound by it is skipped.",
    )
    .remedy(
        "Ghi ngày nộp nếu đã có; nếu chưa, đôn đốc các đơn vị được nêu.",
        "Enter what was handed in; else press those that are named.",
    )
    .basis(
        "chế độ báo cáo, kiểm tra của kế hoạch",
        "the duties of the plan",
    )
    .message(
        "{duty}, {period}: {missing}/{bound} đơn vị chưa thực hiện khi đã đến hạn {due}: {who}",
        "{duty}, {period}: due on {due}, {missing} of {bound} have not done it: {who}",
    )
    .facts(FACTS)
    .examples(|| {
        let city = Reporter::District(examples::plan::CITY);
        examples::state::with_state(|state| state.submissions.retain(|one| one.by != city))
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    if state.submissions.is_empty() {
        return Err(NOTHING_HANDED_IN);
    }
    let units = units(dossier, (plan.province, state.date));
    for progress in DutyProgress::all(plan, dossier.state_reading()?, &units, 0) {
        let (duty, period, due) = (progress.duty, progress.period, progress.due);
        if due >= state.date {
            continue;
        }
        let path = state_paths::submissions(&duty.code, period);
        let Some(bound) = progress.expected else {
            findings.skip(path, NOT_KNOWN_WHO);
            continue;
        };
        let late = progress.late();
        let who = late.map(|late| state_paths::reporter_name(dossier, &late.reporter, due));
        let mut who: Vec<String> = who.collect();
        sort(&mut who);
        if who.is_empty() {
            continue;
        }
        let bearers = match duty.bearer {
            DutyBearer::EachDistrict | DutyBearer::EachCommune => Some(plan_paths::columns()),
            DutyBearer::EachMember => Some(state_paths::members()),
            DutyBearer::Agencies(_) => None,
        };
        let facts = [
            DUTY.is(state_paths::duty_name(duty)),
            PERIOD.is(state_paths::period_name(period)),
            DUE.is(due),
            MISSING.is(who.len()),
            BOUND.is(bound),
            WHO.is(who),
        ];
        let others = [plan_paths::duty(&duty.code), state_paths::date()].into_iter();
        findings
            .report(path, plan.cite_section(&duty.section), facts)
            .related(others.chain(bearers));
    }
    Ok(())
}

/// Whom a duty of each district or commune binds where no column of the plan says so.
fn units(dossier: &Dossier<'_>, (province, day): (ProvinceCode, NaiveDate)) -> Vec<Locality> {
    let Ok(gazetteer) = dossier.read_gazetteer() else {
        return Vec::new();
    };
    let districts = gazetteer.districts_on(day);
    let districts = districts.filter(|one| one.province() == province);
    let districts = districts.map(|one| Locality::District(one.code()));
    let communes = gazetteer.communes_in(province, day);
    let communes = communes.map(|one| Locality::Commune(one.code()));
    districts.chain(communes).collect()
}

const NOTHING_HANDED_IN: SkipReason = guards::reason(
    "số liệu không ghi báo cáo nào đã nộp",
    "the state names nothing that was handed in",
);
const NOT_KNOWN_WHO: SkipReason = guards::reason(
    "không rõ ai phải thực hiện",
    "it is not known who is bound by it",
);
