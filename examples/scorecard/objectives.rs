//! The objectives of the plan, each with its answer and what the answer rests on.

use maud::{Markup, html};
use nongthonmoi::assessment::Answer;
use nongthonmoi::plan::ObjectiveTarget;
use nongthonmoi::progress::{ObjectiveProgress, ObjectiveReading, Progress};
use nongthonmoi::text::{Label, Lang, number_text};

use crate::page;

pub(crate) fn section(progress: &Progress<'_>, lang: Lang) -> Markup {
    let objectives = progress.objectives();
    html! {
        section #objectives aria-labelledby="objectives-title" {
            h2 #objectives-title { (TITLE.get(lang)) }
            p.lead { (summary(&objectives, lang)) }
            ol.objectives {
                @for objective in &objectives {
                    (card(objective, progress, lang))
                }
            }
        }
    }
}

static TITLE: Label = Label::new("Mục tiêu của kế hoạch", "Objectives of the plan");

fn card(objective: &ObjectiveProgress<'_>, progress: &Progress<'_>, lang: Lang) -> Markup {
    let of = objective.objective;
    let answer = objective.answer;
    let place = progress.plan().cite_section(&of.section);
    let place = place.place.as_ref().map_or("", |place| place.get(lang));
    let readings = objective.readings.iter();
    let (principal, beside): (Vec<_>, Vec<_>) = readings.partition(|one| one.is_principal());
    html! {
        li class={ "answer-" (answer.code()) } {
            (page::mark(answer, lang))
            div {
                h3 { (heading(of.target, progress, lang)) }
                p.answer {
                    span.section title=(of.text) { (place) }
                    strong { (objective.answer_text(lang)) }
                }
                @for one in principal { (reading(one, lang)) }
                @if !beside.is_empty() {
                    details {
                        summary { (BESIDE.get(lang)) }
                        @for one in beside { (reading(one, lang)) }
                    }
                }
            }
        }
    }
}

/// The figures behind an answer, and on what they rest.
fn reading(reading: &ObjectiveReading<'_>, lang: Lang) -> Markup {
    html! {
        p.reading {
            (reading.figures.text(lang))
            span.basis { (reading.basis.text(lang)) }
        }
    }
}

static BESIDE: Label = Label::new("Tính cách khác", "Counted otherwise");

/// How many objectives are reached, are not, and cannot be said.
fn summary(objectives: &[ObjectiveProgress<'_>], lang: Lang) -> String {
    let [yes, no, open] = Answer::ALL.map(|answer| {
        let same = objectives.iter().filter(|one| one.answer == answer);
        same.count()
    });
    let of = objectives.len();
    match lang {
        Lang::Vi => {
            format!("{yes}/{of} mục tiêu đã đạt, {no} chưa đạt, {open} chưa thể kết luận.")
        }
        Lang::En => {
            format!(
                "{yes} of {of} objectives reached, {no} not reached, {open} cannot be said yet."
            )
        }
    }
}

/// An objective in a few words; the sentence of the plan is longer.
fn heading(target: ObjectiveTarget, progress: &Progress<'_>, lang: Lang) -> String {
    let (vi, en) = match target {
        ObjectiveTarget::CommunesRecognised { communes } => (
            format!("Công nhận {communes} xã đạt chuẩn trong năm"),
            format!("{communes} communes recognised in the year"),
        ),
        ObjectiveTarget::MeanCriteria { mean } => {
            let mean = number_text(mean.get(), lang);
            (
                format!("Bình quân {mean} tiêu chí/xã"),
                format!("A mean of {mean} criteria per commune"),
            )
        }
        ObjectiveTarget::CriteriaFloor { criteria } => (
            format!("Không có xã dưới {criteria} tiêu chí"),
            format!("No commune below {criteria} criteria"),
        ),
        ObjectiveTarget::DistrictCompletes { district } => {
            let name = page::district_name(district, progress, lang);
            (
                format!("{name} hoàn thành nhiệm vụ"),
                format!("{name} completes the programme"),
            )
        }
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => (
            format!("Mỗi huyện có ít nhất {at_least} mô hình theo chuỗi giá trị"),
            format!("Value-chain models in each district: {at_least} or more"),
        ),
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => (
            format!("Mỗi huyện có {at_least} đến {at_most} thôn, xóm tiêu biểu"),
            format!("{at_least} to {at_most} exemplary hamlets in each district"),
        ),
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
            let least = number_text(at_least.get(), lang);
            (
                format!("Mỗi xã đạt chuẩn có đường xanh từ {least} km"),
                format!("A green road of {least} km or more in each recognised commune"),
            )
        }
        ObjectiveTarget::TrainedOfficials { share, .. } => {
            let share = number_text(share.get(), lang);
            (
                format!("Tập huấn {share} % cán bộ"),
                format!("{share} % of the officials trained"),
            )
        }
        _ => return OTHER.get(lang).to_string(),
    };
    match lang {
        Lang::Vi => vi,
        Lang::En => en,
    }
}

static OTHER: Label = Label::new("Mục tiêu khác", "Another objective");
