//! Works that are dated after the day of the state.

use crate::rules::catalog::examples::state::with_works;
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    WORK: Label = "work", "công trình, mô hình hoặc thôn", "the road, model or hamlet";
    DAY: NaiveDate = "day", "ngày của công trình", "the day of the work";
    communes::STATE_DAY;
}

pub(super) static NTM_603: Rule = Rule::info("NTM-603", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "công trình ghi ngày sau ngày của số liệu",
        "a work is dated after the day of the state",
    )
    .why(
        "Đường hoàn thành, mô hình bắt đầu hoặc thôn được xác nhận sau ngày của số liệu thì vào ngày đó chưa có và không được tính. Nếu số liệu được xem lùi về một ngày trước thì đó là bình thường; nếu không, có thể ghi nhầm năm.",
        "A road completed, a model started or a hamlet attested after the day of the state was not there yet and is not counted. That is as it should be in a state looked at on an earlier day; else the year may be mistyped.",
    )
    .remedy(
        "Kiểm tra lại ngày của công trình và ngày của số liệu.",
        "Check the day of the work and that of the state.",
    )
    .basis(
        "mục tiêu của kế hoạch về đường, mô hình, thôn (kế hoạch 18/KH-UBND: mục I.4, I.5)",
        "the plan's objectives for roads, models and hamlets (plan 18/KH-UBND: sections I.4, I.5)",
    )
    .message(
        "{name}: {work} ghi ngày {day}, sau ngày của số liệu {state_day}, nên chưa được tính",
        "{name}: {work} is dated {day}, after the day of the state {state_day}, and is not counted",
    )
    .facts(FACTS)
    .examples(|| {
        with_works(|works| {
            for road in &mut works.roads {
                road.completed = Some(const { date(2019, 1, 15) });
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (register, date) = (&state.works, state.date);
    let later = |day: &NaiveDate| *day > date;
    let mut report = |path, citation, commune, work: Label, day: NaiveDate| {
        findings
            .report(
                path,
                citation,
                communes::facts(dossier, commune, date).chain([
                    WORK.is(work),
                    DAY.is(day),
                    STATE_DAY.is(date),
                ]),
            )
            .because([state_paths::date()]);
    };
    for road in &register.roads {
        let place = listed_works::commune_of(road);
        if let Some((commune, day)) = place.zip(road.completed.filter(later)) {
            let work = road.name.as_ref().map_or(
                Label::new("tuyến đường chưa ghi tên", "a road without a name"),
                |name| Label::owned(format!("tuyến đường {name}"), format!("the road {name}")),
            );
            report(
                state_paths::roads_of(commune),
                listed_works::cite_roads(plan),
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
            report(path, listed_works::cite_models(plan), commune, work, day);
        }
    }
    for hamlet in &register.hamlets {
        if let Some(day) = hamlet.attested.filter(later) {
            let (commune, name) = (hamlet.commune, &hamlet.name);
            let work = Label::owned(name.clone(), format!("the hamlet {name}"));
            let path = state_paths::hamlet(commune, name);
            report(path, listed_works::cite_hamlets(plan), commune, work, day);
        }
    }
    Ok(())
}
