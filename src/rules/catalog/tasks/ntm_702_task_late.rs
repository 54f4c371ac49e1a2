//! Tasks that should be done by the day of the state and are not.

use crate::rules::prelude::*;

facts! {
    about::Task;
    DUE: NaiveDate = "due", "hạn hoàn thành", "the last day in time";
    DAYS: u64 = "days", "số ngày quá hạn", "the days since";
    state_paths::STATE_DAY;
}

pub(super) static NTM_702: Rule = Rule::warning("NTM-702", &[Input::Plan, Input::State])
    .title("nhiệm vụ quá hạn", "a task is late")
    .why(
        "Đến ngày của số liệu nhiệm vụ đã quá thời hạn của kế hoạch mà chưa ghi hoàn thành. Chỉ xét khi số liệu có ghi ít nhất một nhiệm vụ đã hoàn thành; không ghi nhiệm vụ nào thì coi là chưa theo dõi, không phải là chưa làm.",
        "On the day of the state the deadline of the plan has passed and the task is not entered as done. This is looked at where at least one task is entered as done; a state with none is one that does not follow tasks up, and not one in which nothing was done.",
    )
    .remedy(
        "Ghi ngày hoàn thành nếu đã làm; nếu chưa, đôn đốc cơ quan chủ trì.",
        "Enter the day if it was done; else press the lead agency.",
    )
    .basis(
        "thời gian hoàn thành trong biểu phân công nhiệm vụ của kế hoạch",
        "the deadline in the plan's table of tasks",
    )
    .message(
        "Nhiệm vụ {task} quá hạn {days} ngày vào ngày {state_day}: hạn {due}",
        "Task {task} is late by {days} days on {state_day}: it was due on {due}",
    )
    .facts(FACTS)
    .examples(|| {
        examples::state::with_state(|state| {
            for done in &mut state.tasks_done {
                done.number = 2;
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    if state.tasks_done.is_empty() {
        return Err(NOTHING_DONE);
    }
    // Done twice is done the first time.
    let done = state.tasks_done.iter();
    let done = SortedMap::grouped(done.map(|task| (task.number, task.on)));
    for task in &plan.tasks {
        let number = task.number;
        let done = done
            .get(&number)
            .and_then(|days| days.iter().min().copied());
        let tasks = dossier.plan_reading()?.task(number);
        if done.is_some_and(|on| on <= state.date) && tasks.is_ambiguous() {
            findings.skip(plan_paths::task(number), NUMBER_TWICE);
            continue;
        }
        match DueStatus::on(state.date, task.due(plan.year), done, 0) {
            DueStatus::Late { due, days } => {
                let facts = [DUE.is(due), DAYS.is(days), STATE_DAY.is(state.date)];
                let entered = done.map(|_| state_paths::task_done(number)).into_iter();
                Task::report(findings, plan, number, facts)
                    .related(entered.chain([state_paths::date(), plan_paths::year()]));
            }
            DueStatus::Incomplete => findings.skip(plan_paths::task(number), guards::NO_DEADLINE),
            _ => {}
        }
    }
    Ok(())
}

const NOTHING_DONE: SkipReason = guards::reason(
    "số liệu không ghi nhiệm vụ nào đã hoàn thành",
    "the state names no task as done",
);
const NUMBER_TWICE: SkipReason = guards::reason(
    "nhiều nhiệm vụ cùng một số thứ tự, không rõ nhiệm vụ nào đã hoàn thành",
    "several tasks have the number, and it is not known which of them was done",
);
