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
        "số thực hiện huyện báo cáo khác kết quả của các xã",
        "what a district reports as achieved differs from the results of its communes",
    )
    .why(
        "Số huyện báo cáo không nằm trong khoảng mà kết quả của các xã trong huyện cho ra cùng ngày, kể cả khi các xã chưa báo cáo đạt nhiều nhất hay ít nhất. Một trong hai số liệu chưa được cập nhật.",
        "The district's figure is not within what the results of its communes give on the same day, for any values of those that have not reported. One of the two is out of date.",
    )
    .remedy(
        "Đối chiếu danh sách xã của huyện với kết quả từng xã.",
        "Compare the district's list of communes with their results.",
    )
    .basis(
        "số học: số của huyện là tổng của các xã",
        "arithmetic: the district's figure is the sum of its communes",
    )
    .message(
        "{name}, {measure}: huyện báo cáo {reported}, nhưng kết quả của các xã cho {achieved} ({coverage})",
        "{name}, {measure}: the district reports {reported}, but the results of its communes give {achieved} ({coverage})",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_figures(1, 2), || examples::figures::with_figures(2, 2))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let progress = dossier.progress()?;
    let (plan, state) = (progress.plan(), progress.state());
    guards::reported_by_districts(state)?;
    let actual = progress.state_reading().figures().iter();
    let actual = actual.filter(|figure| figure.column == FigureColumn::Actual);
    let mut kinds: Vec<_> = actual.map(|one| (one.district, one.measure)).collect();
    kinds.dedup();
    let mut rolled: SortedMap<Measure, Option<RolledUp>> = SortedMap::new();
    for (district, measure) in kinds {
        let rolled = rolled
            .entry(measure)
            .or_insert_with(|| progress.rolled_up(measure));
        let place = RolledPlace::District(district);
        let part = rolled.as_ref().and_then(|rolled| rolled.part(&place));
        let of = (district, measure, FigureColumn::Actual);
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
                Figure::report(findings, plan, figure, facts).related(counted(measure, district));
            }
        }
    }
    Ok(())
}

/// What is counted for a measure in a district.
fn counted(measure: Measure, district: DistrictCode) -> Option<Path> {
    match measure {
        Measure::Tier { .. } => Some(state_paths::results_in(district)),
        Measure::GreenRoadKilometres => Some(state_paths::roads_in(district)),
        Measure::ValueChainModels => Some(state_paths::models_in(district)),
        Measure::Other => None,
    }
}

const NO_RESULTS: SkipReason = guards::reason(
    "không có kết quả của các xã về chỉ tiêu này trong huyện này",
    "there are no results of communes for this measure in this district",
);
