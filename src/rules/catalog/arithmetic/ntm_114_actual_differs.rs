//! Actual figures of a district that the results of its communes do not give.

use crate::rules::prelude::*;

facts! {
    about::Figure;
    REPORTED: Decimal = "reported", "số huyện báo cáo", "the district's figure";
    ACHIEVED: Label = "achieved", "kết quả của các xã", "what the communes' results give";
    COVERAGE: Label = "coverage", "số xã có báo cáo", "how many communes reported";
}

pub(super) static NTM_114: Rule = Rule::warning("NTM-114", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "số thực hiện địa phương báo cáo khác kết quả của các xã",
        "what a district or commune reports as achieved differs from the results of communes",
    )
    .why(
        "Số báo cáo không nằm trong khoảng mà kết quả của các xã ở nơi báo cáo cho ra cùng ngày, kể cả khi các xã chưa báo cáo đạt nhiều nhất hay ít nhất. Một trong hai số liệu chưa được cập nhật.",
        "The figure is not within what the results of the communes there give on the same day, for any values of those that have not reported. One of the two is out of date.",
    )
    .remedy(
        "Đối chiếu số báo cáo với kết quả từng xã.",
        "Compare the figure with the results of the communes.",
    )
    .basis(
        "số học: số của huyện là tổng của các xã, số của xã là kết quả của xã",
        "arithmetic: the figure of a district is the sum of its communes, that of a commune its own result",
    )
    .message(
        "{name}, {measure}: báo cáo {reported}, nhưng kết quả của xã cho {achieved} ({coverage})",
        "{name}, {measure}: {reported} is reported, but the results of communes give {achieved} ({coverage})",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_figures(1, 2), || examples::figures::with_figures(2, 2))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let progress = dossier.progress()?;
    let (plan, state) = (progress.plan(), progress.state());
    guards::reported_figures(state)?;
    let actual = progress.state_reading().figures().iter();
    let actual = actual.filter(|figure| figure.column == FigureColumn::Actual);
    let mut kinds: Vec<_> = actual.map(|one| (one.place, one.measure)).collect();
    kinds.dedup();
    let mut rolled: SortedMap<Measure, Option<RolledUp>> = SortedMap::new();
    for (place, measure) in kinds {
        let rolled = rolled
            .entry(measure)
            .or_insert_with(|| progress.rolled_up(measure));
        let rolled = rolled.as_ref();
        let part = match place {
            Locality::District(code) => {
                rolled.and_then(|rolled| rolled.part(&RolledPlace::District(code)))
            }
            Locality::Commune(code) => rolled.and_then(|rolled| rolled.commune(code)),
        };
        let of = (place, measure, FigureColumn::Actual);
        for figure in progress.state_reading().latest_figures(of, state.date) {
            let path = published_paths::reported(figure);
            let Some(part) = part else {
                findings.skip(path, NO_RESULTS);
                continue;
            };
            if figure.on != Some(state.date) {
                findings.skip(path, guards::ANOTHER_DAY);
                continue;
            }
            let achieved = part.achieved;
            let too_many = achieved.at_most().is_some_and(|most| figure.value > most);
            if figure.value < achieved.at_least() || too_many {
                let facts = [
                    REPORTED.is(figure.value),
                    ACHIEVED.is(Label::in_both(|lang| achieved.text(lang))),
                    COVERAGE.is(Label::in_both(|lang| achieved.coverage().text(lang))),
                ];
                Figure::report(findings, plan, figure, facts).related(counted(measure, place));
            }
        }
    }
    Ok(())
}

/// What is counted for a measure in a district or commune.
fn counted(measure: Measure, place: Locality) -> Option<Path> {
    let path = match (measure, place) {
        (Measure::Tier { .. }, Locality::District(code)) => state_paths::results_in(code),
        (Measure::Tier { .. }, Locality::Commune(code)) => state_paths::results_of(code),
        (Measure::GreenRoadKilometres, Locality::District(code)) => state_paths::roads_in(code),
        (Measure::GreenRoadKilometres, Locality::Commune(code)) => state_paths::roads_of(code),
        (Measure::ValueChainModels, Locality::District(code)) => state_paths::models_in(code),
        (Measure::ValueChainModels, Locality::Commune(code)) => state_paths::models_of(code),
        (Measure::Other, _) => return None,
    };
    Some(path)
}

const NO_RESULTS: SkipReason = guards::reason(
    "không có kết quả của xã về chỉ tiêu này ở nơi báo cáo",
    "there are no results of communes for this measure in the place that reports",
);
