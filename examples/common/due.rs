//! Tasks and duties on a day, in words and as data: what is late, what is due soon, what the plan
//! does not date.

use std::io::Write;

use nongthonmoi::calendar::{NaiveDate, ReportingPeriod};
use nongthonmoi::place::{DistrictCode, DistrictKind, Locality};
use nongthonmoi::plan::{Duty, DutyBearer, Task, TaskCell};
use nongthonmoi::progress::{
    DueStatus, DutyProgress, Progress, Reporter, ReporterProgress, TaskProgress,
};
use nongthonmoi::text::{Label, Lang};
use serde::Serialize;

use crate::cli::Ending;

/// Whether a task or a report is late.
pub(crate) fn is_anything_late(progress: &Progress<'_>) -> bool {
    let tasks = progress.tasks(0);
    let mut duties = progress.duties(0).into_iter();
    tasks.iter().any(|task| task.status.is_late())
        || duties.any(|duty| duty.late().next().is_some())
}

// --- names --------------------------------------------------------------------

pub(crate) fn day_text(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => date.format("%d/%m/%Y").to_string(),
        Lang::En => date.to_string(),
    }
}

/// A text that begins a line.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters.clone()).collect()
}

/// `III.2 báo cáo (mỗi huyện, thành phố)`.
pub(crate) fn duty_text(duty: &Duty, lang: Lang) -> String {
    let bearer = match &duty.bearer {
        DutyBearer::EachDistrict => EACH_DISTRICT.get(lang).to_string(),
        DutyBearer::EachCommune => EACH_COMMUNE.get(lang).to_string(),
        DutyBearer::EachMember => EACH_MEMBER.get(lang).to_string(),
        DutyBearer::Agencies(names) => names.join("; "),
        _ => String::new(),
    };
    let kind = duty.kind.label();
    format!("{} {} ({bearer})", duty.section, kind.get(lang))
}

static EACH_DISTRICT: Label = Label::new("mỗi huyện, thành phố", "each district and city");
static EACH_COMMUNE: Label = Label::new("mỗi xã", "each commune");
static EACH_MEMBER: Label = Label::new(
    "mỗi thành viên Ban Chỉ đạo",
    "each member of the steering committee",
);

/// The number, the content and the lead agency of a task, with plain blanks.
pub(crate) fn task_text(task: &Task) -> String {
    let cell = |cell| {
        let text = task.cell(cell).unwrap_or("—");
        text.replace('\u{a0}', " ")
    };
    let (content, lead) = (cell(TaskCell::Content), cell(TaskCell::Lead));
    format!(
        "{}. {} ({lead})",
        task.number,
        content.trim_end_matches('.')
    )
}

/// The name of an agency as it was given; that of a district without its kind.
fn reporter_text(reporter: &Reporter, progress: &Progress<'_>, lang: Lang) -> String {
    match reporter {
        Reporter::District(code) => district_text(*code, progress, lang),
        Reporter::Commune(code) => place_text((*code).into(), progress, lang),
        Reporter::Agency(name) => name.clone(),
    }
}

/// A district or commune: `Đà Bắc`, `TP Hòa Bình`, `Tân Mỹ`.
pub(crate) fn place_text(place: Locality, progress: &Progress<'_>, lang: Lang) -> String {
    match place {
        Locality::District(code) => district_text(code, progress, lang),
        Locality::Commune(code) => {
            let commune = progress.gazetteer().commune_on(code, progress.date());
            commune.map_or_else(|_| code.to_string(), |commune| commune.name().to_string())
        }
    }
}

/// `Đà Bắc`, `TP Hòa Bình`.
pub(crate) fn district_text(code: DistrictCode, progress: &Progress<'_>, lang: Lang) -> String {
    // A district that a plan binds may have gone by the day.
    let gazetteer = progress.gazetteer();
    let issued = progress.plan().document.issued;
    let district = gazetteer
        .district_on(code, progress.date())
        .or_else(|_| gazetteer.district_on(code, issued));
    match (district, lang) {
        (Ok(city), Lang::Vi) if city.kind() == DistrictKind::City => format!("TP {}", city.name()),
        (Ok(city), Lang::En) if city.kind() == DistrictKind::City => {
            format!("{} city", city.name())
        }
        (Ok(district), _) => district.name().to_string(),
        (Err(_), _) => code.to_string(),
    }
}

// --- tasks --------------------------------------------------------------------

/// Every task that needs somebody's attention, the late ones first; those that were done in time
/// and those that are not due yet by their numbers.
pub(crate) fn print_tasks(
    out: &mut dyn Write,
    progress: &Progress<'_>,
    soon: u32,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "{}", TASKS.get(lang))?;
    let tasks = progress.tasks(soon);
    for wanted in [
        is_late,
        is_ambiguous,
        is_due_soon,
        is_incomplete,
        is_done_late,
    ] {
        for task in tasks.iter().filter(|task| wanted(task.status)) {
            let status = task.status.text(lang);
            writeln!(out, "[{status}] {}", task_text(task.task))?;
        }
    }
    let in_time: Wanted = |status| matches!(status, DueStatus::Done { due: Some(_), .. });
    let undated: Wanted = |status| matches!(status, DueStatus::Done { due: None, .. });
    for (label, wanted) in [
        (&DONE_IN_TIME, in_time),
        (&DONE_UNDATED, undated),
        (&NOT_DUE, is_open),
    ] {
        let numbers: Vec<String> = tasks
            .iter()
            .filter(|task| wanted(task.status))
            .map(|task| task.task.number.to_string())
            .collect();
        if !numbers.is_empty() {
            writeln!(out, "{}: {}", label.get(lang), numbers.join(", "))?;
        }
    }
    Ok(())
}

static TASKS: Label = Label::new("NHIỆM VỤ", "TASKS");
static DONE_IN_TIME: Label = Label::new("Hoàn thành đúng hạn", "Done in time");
static DONE_UNDATED: Label = Label::new("Đã hoàn thành, không rõ hạn", "Done, due day not known");
static NOT_DUE: Label = Label::new("Chưa đến hạn", "Not due yet");

type Wanted = fn(DueStatus) -> bool;

const fn is_late(status: DueStatus) -> bool {
    status.is_late()
}

const fn is_ambiguous(status: DueStatus) -> bool {
    matches!(status, DueStatus::Ambiguous { .. })
}

const fn is_due_soon(status: DueStatus) -> bool {
    matches!(status, DueStatus::DueSoon { .. })
}

const fn is_incomplete(status: DueStatus) -> bool {
    matches!(status, DueStatus::Incomplete)
}

const fn is_done_late(status: DueStatus) -> bool {
    matches!(status, DueStatus::DoneLate { .. })
}

const fn is_done(status: DueStatus) -> bool {
    matches!(status, DueStatus::Done { .. })
}

const fn is_open(status: DueStatus) -> bool {
    matches!(status, DueStatus::Open { .. })
}

// --- duties -------------------------------------------------------------------

/// The duties one by one: how often each was fulfilled, what is missing, due soon, or came late.
pub(crate) fn print_duties(
    out: &mut dyn Write,
    progress: &Progress<'_>,
    soon: u32,
    lang: Lang,
) -> Result<(), Ending> {
    writeln!(out, "{}", DUTIES.get(lang))?;
    let found = progress.duties(soon);
    for duty in &progress.plan().duties {
        let name = duty_text(duty, lang);
        if duty.schedule.is_empty() {
            writeln!(out, "{name}: {}", UNDATED.get(lang))?;
            continue;
        }
        if let Some(number) = duty.task {
            writeln!(out, "{name}: {} {number}", AS_TASK.get(lang))?;
            continue;
        }
        let times: Vec<&DutyProgress<'_>> = found.iter().filter(|one| one.duty == duty).collect();
        writeln!(out, "{name}: {}", summary(&times, progress, lang))?;
        for (wanted, label) in [(is_late as Wanted, &MISSING), (is_due_soon, &DUE_SOON)] {
            for time in &times {
                if let Some(line) = missing(time, wanted, label, progress, lang) {
                    writeln!(out, "    {line}")?;
                }
            }
        }
        let late = came_late(&times, progress, lang);
        if !late.is_empty() {
            writeln!(out, "    {}: {}", CAME_LATE.get(lang), late.join("; "))?;
        }
    }
    Ok(())
}

static DUTIES: Label = Label::new(
    "BÁO CÁO, KIỂM TRA ĐỊNH KỲ",
    "REPORTS AND INSPECTIONS AT SET TIMES",
);
static AS_TASK: Label = Label::new("là nhiệm vụ", "this is task");
static UNDATED: Label = Label::new("kế hoạch không ghi thời hạn", "the plan does not say when");
static MISSING: Label = Label::new("thiếu", "missing");
static DUE_SOON: Label = Label::new("sắp đến hạn, chưa có", "due soon, not there yet");
static CAME_LATE: Label = Label::new("muộn", "late");

/// How many times were due so far, and how many of them were fulfilled.
fn summary(times: &[&DutyProgress<'_>], progress: &Progress<'_>, lang: Lang) -> String {
    let statuses = || times.iter().flat_map(|time| time.reporters.iter());
    let count = |wanted: Wanted| statuses().filter(|one| wanted(one.status)).count();
    let (done, late, missing) = (count(is_done), count(is_done_late), count(is_late));
    let fulfilled = done.saturating_add(late);
    if times.iter().any(|time| time.expected.is_none()) {
        return match lang {
            Lang::Vi => format!("đã có {fulfilled} lượt; chưa rõ những ai phải thực hiện"),
            Lang::En => format!("{fulfilled} times; who is bound by it is not known"),
        };
    }
    let day = day_text(progress.state().date, lang);
    match lang {
        Lang::Vi => format!("đến {day} có {fulfilled} lượt ({late} muộn), thiếu {missing}"),
        Lang::En => format!("{fulfilled} times by {day} ({late} late), {missing} missing"),
    }
}

/// `quý III/2018, hạn 30/09/2018: thiếu 1/11: Mai Châu`.
fn missing(
    time: &DutyProgress<'_>,
    wanted: Wanted,
    label: &Label,
    progress: &Progress<'_>,
    lang: Lang,
) -> Option<String> {
    let who: Vec<String> = time
        .reporters
        .iter()
        .filter(|one| wanted(one.status))
        .map(|one| reporter_text(&one.reporter, progress, lang))
        .collect();
    if who.is_empty() {
        return None;
    }
    let label = label.get(lang);
    let (period, due) = (time.period.text(lang), day_text(time.due, lang));
    let (count, of, names) = (who.len(), time.reporters.len(), who.join(", "));
    // One alone is named by the duty.
    let who = match (of, lang) {
        (1, _) => String::new(),
        (_, Lang::Vi) => format!(" {count}/{of}: {names}"),
        (_, Lang::En) => format!(" {count} of {of}: {names}"),
    };
    Some(match lang {
        Lang::Vi => format!("{period}, hạn {due}: {label}{who}"),
        Lang::En => format!("{period}, due {due}: {label}{who}"),
    })
}

/// Whatever was fulfilled after its due day, with the days in between.
fn came_late(times: &[&DutyProgress<'_>], progress: &Progress<'_>, lang: Lang) -> Vec<String> {
    let of_time = |time: &&DutyProgress<'_>| {
        let period = time.period.text(lang);
        let late = time.reporters.iter().filter_map(|one| {
            let DueStatus::DoneLate { days, .. } = one.status else {
                return None;
            };
            let who = match time.reporters.as_slice() {
                [_] => String::new(),
                _ => format!("{} ", reporter_text(&one.reporter, progress, lang)),
            };
            Some(match lang {
                Lang::Vi => format!("{who}{days} ngày"),
                Lang::En => format!("{who}{days} days"),
            })
        });
        let late: Vec<String> = late.collect();
        (!late.is_empty()).then(|| format!("{period}: {}", late.join(", ")))
    };
    times.iter().filter_map(of_time).collect()
}

// --- as data ------------------------------------------------------------------

/// Tasks and duties with their status.
#[derive(Serialize)]
pub(crate) struct DueForm<'a> {
    tasks: Vec<TaskProgress<'a>>,
    duties: Vec<DutyForm<'a>>,
    undated_tasks: Vec<u16>,
    undated_duties: Vec<&'a str>,
}

/// A due date of a duty without the duty's text, which would stand there for each period.
#[derive(Serialize)]
struct DutyForm<'a> {
    duty: &'a str,
    period: ReportingPeriod,
    due: String,
    expected: Option<usize>,
    reporters: Vec<ReporterProgress>,
}

impl<'a> DueForm<'a> {
    pub(crate) fn of(progress: &Progress<'a>, soon: u32) -> Self {
        let plan = progress.plan();
        let form = |time: DutyProgress<'a>| DutyForm {
            duty: &time.duty.code,
            period: time.period,
            due: time.due.to_string(),
            expected: time.expected,
            reporters: time.reporters.clone(),
        };
        Self {
            tasks: progress.tasks(soon),
            duties: progress.duties(soon).into_iter().map(form).collect(),
            undated_tasks: plan.undated_tasks().map(|task| task.number).collect(),
            undated_duties: plan
                .undated_duties()
                .map(|duty| duty.code.as_str())
                .collect(),
        }
    }
}
