//! Works that are dated after the day of the state.

use alloc::format;

use chrono::NaiveDate;

use crate::calendar::date;
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::with_works;
use crate::rules::catalog::{communes, listed_works as works, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_603: Rule = Rule {
    code: RuleCode::of("NTM-603"),
    group: RuleGroup::Works,
    severity: Severity::Info,
    title: Label::new(
        "công trình ghi ngày sau ngày của số liệu",
        "a work is dated after the day of the state",
    ),
    explanation: Label::new(
        "Đường hoàn thành, mô hình bắt đầu hoặc thôn được xác nhận sau ngày của số liệu thì vào ngày đó chưa có và không được tính. Nếu số liệu được xem lùi về một ngày trước thì đó là bình thường; nếu không, có thể ghi nhầm năm.",
        "A road completed, a model started or a hamlet attested after the day of the state was not there yet and is not counted. That is as it should be in a state looked at on an earlier day; else the year may be mistyped.",
    ),
    remedy: Label::new(
        "Kiểm tra lại ngày của công trình và ngày của số liệu.",
        "Check the day of the work and that of the state.",
    ),
    message: Label::new(
        "{name}: {work} ghi ngày {day}, sau ngày của số liệu {state_day}, nên chưa được tính",
        "{name}: {work} is dated {day}, after the day of the state {state_day}, and is not counted",
    ),
    legal_basis: Label::new(
        "mục tiêu của kế hoạch về đường, mô hình, thôn (kế hoạch 18/KH-UBND: mục I.4, I.5)",
        "the plan's objectives for roads, models and hamlets (plan 18/KH-UBND: sections I.4, I.5)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new(
            "work",
            Label::new("công trình, mô hình hoặc thôn", "the road, model or hamlet"),
        ),
        FactDocument::new(
            "day",
            Label::new("ngày của công trình", "the day of the work"),
        ),
        communes::STATE_DAY,
    ],
    bad: || {
        with_works(|works| {
            for road in &mut works.roads {
                road.completed = Some(const { date(2019, 1, 15) });
            }
        })
    },
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (register, date) = (&state.works, state.date);
    let later = |day: &NaiveDate| *day > date;
    let mut report = |path, citation, commune, work: Label, day: NaiveDate| {
        findings
            .report(
                path,
                citation,
                communes::facts(dossier, commune, date).chain([
                    ("work", work.into()),
                    ("day", day.into()),
                    ("state_day", date.into()),
                ]),
            )
            .from([state_paths::date()]);
    };
    for road in &register.roads {
        let place = works::commune_of(road);
        if let Some((commune, day)) = place.zip(road.completed.filter(later)) {
            let work = road.name.as_ref().map_or(
                Label::new("tuyến đường chưa ghi tên", "a road without a name"),
                |name| Label::owned(format!("tuyến đường {name}"), format!("the road {name}")),
            );
            report(
                state_paths::roads_of(commune),
                works::cite_roads(plan),
                commune,
                work,
                day,
            );
        }
    }
    for model in &register.models {
        if let Some(day) = model.start.filter(later) {
            let (commune, product) = (model.commune, &model.product);
            let work = Label::owned(format!("mô hình {product}"), format!("the model {product}"));
            let path = state_paths::model(commune, product);
            report(path, works::cite_models(plan), commune, work, day);
        }
    }
    for hamlet in &register.hamlets {
        if let Some(day) = hamlet.attested.filter(later) {
            let (commune, name) = (hamlet.commune, &hamlet.name);
            let work = Label::owned(name.clone(), format!("the hamlet {name}"));
            let path = state_paths::hamlet(commune, name);
            report(path, works::cite_hamlets(plan), commune, work, day);
        }
    }
    Ok(())
}
