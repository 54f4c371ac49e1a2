//! Tasks that should be done by the day of the state and are not.

use alloc::collections::BTreeMap;

use chrono::NaiveDate;

use crate::progress::DueStatus;
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::with_state;
use crate::rules::catalog::{communes, places, state_paths, task_places as tasks};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_702: Rule = Rule {
    code: RuleCode::of("NTM-702"),
    group: RuleGroup::Tasks,
    severity: Severity::Warning,
    title: Label::new("nhiệm vụ quá hạn", "a task is late"),
    explanation: Label::new(
        "Đến ngày của số liệu nhiệm vụ đã quá thời hạn của kế hoạch mà chưa ghi hoàn thành. Chỉ xét khi số liệu có ghi ít nhất một nhiệm vụ đã hoàn thành; không ghi nhiệm vụ nào thì coi là chưa theo dõi, không phải là chưa làm.",
        "On the day of the state the deadline of the plan has passed and the task is not entered as done. This is looked at where at least one task is entered as done; a state with none is one that does not follow tasks up, and not one in which nothing was done.",
    ),
    remedy: Label::new(
        "Ghi ngày hoàn thành nếu đã làm; nếu chưa, đôn đốc cơ quan chủ trì.",
        "Enter the day if it was done; else press the lead agency.",
    ),
    message: Label::new(
        "Nhiệm vụ {task} quá hạn {days} ngày vào ngày {state_day}: hạn {due}",
        "Task {task} is late by {days} days on {state_day}: it was due on {due}",
    ),
    legal_basis: Label::new(
        "thời gian hoàn thành trong biểu phân công nhiệm vụ của kế hoạch",
        "the deadline in the plan's table of tasks",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::State],
    facts: &[
        tasks::TASK,
        FactDocument::new("due", Label::new("hạn hoàn thành", "the last day in time")),
        FactDocument::new("days", Label::new("số ngày quá hạn", "the days since")),
        communes::STATE_DAY,
    ],
    bad: || {
        with_state(|state| {
            for done in &mut state.tasks_done {
                done.number = 2;
            }
        })
    },
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    if state.tasks_done.is_empty() {
        return Err(SkipReason::NothingStated(Label::new(
            "số liệu không ghi nhiệm vụ nào đã hoàn thành",
            "the state names no task as done",
        )));
    }
    let mut done: BTreeMap<u16, NaiveDate> = BTreeMap::new();
    for task in &state.tasks_done {
        // Done twice is done the first time.
        let first = done.entry(task.number).or_insert(task.on);
        *first = task.on.min(*first);
    }
    for task in &plan.tasks {
        let number = task.number;
        let done = done.get(&number).copied();
        match DueStatus::on(state.date, task.due(plan.year), done, 0) {
            DueStatus::Late { due, days } => {
                let entered = done.map(|_| state_paths::task_done(number));
                findings
                    .report(
                        places::task(number),
                        places::cite_task(plan, number),
                        [
                            ("task", u32::from(number).into()),
                            ("due", due.into()),
                            ("days", days.into()),
                            ("state_day", state.date.into()),
                        ],
                    )
                    .from(
                        [state_paths::date(), places::year()]
                            .into_iter()
                            .chain(entered),
                    );
            }
            DueStatus::Incomplete => findings.skip(places::task(number), tasks::NO_DEADLINE),
            _ => {}
        }
    }
    Ok(())
}
