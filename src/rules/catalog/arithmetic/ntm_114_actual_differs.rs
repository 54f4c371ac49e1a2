//! Actual figures of a district that the results of its communes do not give.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::place::DistrictCode;
use crate::plan::Measure;
use crate::progress::{FigureColumn, ReportedFigure, RolledPlace, RolledUp};
use crate::rules::catalog::examples::figures as examples_figures;
use crate::rules::catalog::{facts, figures, places, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Path, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_114: Rule = Rule {
    code: RuleCode::of("NTM-114"),
    group: RuleGroup::Arithmetic,
    severity: Severity::Warning,
    title: Label::new(
        "số thực hiện huyện báo cáo khác kết quả của các xã",
        "what a district reports as achieved differs from the results of its communes",
    ),
    explanation: Label::new(
        "Số huyện báo cáo không nằm trong khoảng mà kết quả của các xã trong huyện cho ra cùng ngày, kể cả khi các xã chưa báo cáo đạt nhiều nhất hay ít nhất. Một trong hai số liệu chưa được cập nhật.",
        "The district's figure is not within what the results of its communes give on the same day, whatever those that have not reported come to. One of the two is out of date.",
    ),
    remedy: Label::new(
        "Đối chiếu danh sách xã của huyện với kết quả từng xã.",
        "Compare the district's list of communes with their results.",
    ),
    message: Label::new(
        "{name}, {measure}: huyện báo cáo {reported}, nhưng kết quả của các xã cho {achieved} ({coverage})",
        "{name}, {measure}: the district reports {reported}, but the results of its communes give {achieved} ({coverage})",
    ),
    legal_basis: Label::new(
        "số học: số của huyện là tổng của các xã",
        "arithmetic: the district's figure is the sum of its communes",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer, Input::State],
    facts: &[
        facts::DISTRICT,
        facts::NAME,
        figures::MEASURE,
        FactDocument::new(
            "reported",
            Label::new("số huyện báo cáo", "the district's figure"),
        ),
        FactDocument::new(
            "achieved",
            Label::new("kết quả của các xã", "what the communes' results give"),
        ),
        FactDocument::new(
            "coverage",
            Label::new("số xã có báo cáo", "how many communes reported"),
        ),
    ],
    bad: || examples_figures::with_state(|state| state.figures = examples_figures::figures(1, 2)),
    good: || examples_figures::with_state(|state| state.figures = examples_figures::figures(2, 2)),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let progress = figures::progress(dossier)?;
    let (plan, state) = (progress.plan(), progress.state());
    // The latest figures of each district and measure; of one day there may be several.
    let mut latest: BTreeMap<(DistrictCode, Measure), Vec<&ReportedFigure>> = BTreeMap::new();
    for figure in figures::reported_by_districts(state)? {
        if figure.column != FigureColumn::Actual || figure.on.is_some_and(|on| on > state.date) {
            continue;
        }
        let known = latest.entry((figure.district, figure.measure)).or_default();
        match known.first().map(|first| first.on.cmp(&figure.on)) {
            Some(order) if order.is_gt() => continue,
            Some(order) if order.is_lt() => known.clear(),
            _ => {}
        }
        known.push(figure);
    }
    let mut rolled: BTreeMap<Measure, Option<RolledUp>> = BTreeMap::new();
    for ((district, measure), reported) in latest {
        let rolled = rolled
            .entry(measure)
            .or_insert_with(|| progress.rolled_up(measure));
        let part = rolled
            .as_ref()
            .and_then(|rolled| rolled.part(&RolledPlace::District(district)));
        for figure in reported {
            let path = figures::reported(figure);
            let Some(part) = part else {
                findings.skip(path, no_results());
                continue;
            };
            if figure.on != Some(state.date) {
                findings.skip(path, figures::another_day());
                continue;
            }
            let achieved = part.achieved();
            let too_many = |most| figure.value > most;
            if figure.value < achieved.at_least() || achieved.at_most().is_some_and(too_many) {
                findings
                    .report(
                        path,
                        places::cite_columns(plan),
                        [
                            ("district", district.to_string().into()),
                            ("name", figures::district_name(plan, district).into()),
                            ("measure", figures::measure(measure)),
                            ("reported", figure.value.into()),
                            (
                                "achieved",
                                Label::in_both(|lang| achieved.text(lang)).into(),
                            ),
                            (
                                "coverage",
                                Label::in_both(|lang| achieved.coverage().text(lang)).into(),
                            ),
                        ],
                    )
                    .from(counted(measure, district));
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

/// Why a figure of a district or a measure without results cannot be looked at.
fn no_results() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "không có kết quả của các xã về chỉ tiêu này trong huyện này",
        "there are no results of communes for this measure in this district",
    ))
}
