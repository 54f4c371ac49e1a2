//! Works that are dated after the day of the state.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    WORK: Label = "work", "công trình, mô hình hoặc thôn", "the road, model or hamlet";
    DAY: NaiveDate = "day", "ngày của công trình", "the day of the work";
    state_paths::STATE_DAY;
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
        "mục tiêu của kế hoạch về đường, mô hình, thôn",
        "the plan's objectives for roads, models and hamlets",
    )
    .message(
        "{name}: {work} ghi ngày {day}, sau ngày của số liệu {state_day}, nên chưa được tính",
        "{name}: {work} is dated {day}, after the day of the state {state_day}, and is not counted",
    )
    .facts(FACTS)
    .examples(|| examples::state::with_roads(|road| road.completed = Some(const { date(2019, 1, 15) })), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    for (work, day) in listed_works::dated(state).filter(|(_, day)| *day > state.date) {
        let place = (work.path(), work.cite(dossier));
        let facts = [WORK.is(work.label()), DAY.is(day), STATE_DAY.is(state.date)];
        let of = (work.commune(), state.date);
        Commune::report(dossier, findings, of, place, facts).related([state_paths::date()]);
    }
    Ok(())
}
