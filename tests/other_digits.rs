//! Equal figures that are written with other digits, and equal figures of other sources: which of them is
//! told does not depend on their order.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use nongthonmoi::progress::{FigureColumn, Progress, State};
use nongthonmoi::rules::{Checker, Dossier};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use serde_json::{Value, json};

fn source(key: &str, address: &str) -> Value {
    json!({"key": key, "address": address})
}

fn figure(column: &str, value: &str) -> Value {
    json!({"district": "148", "measure": {"tier": {"from": 19, "to": 19}}, "column": column,
        "value": value, "on": "2018-11-30"})
}

fn road(name: Option<&str>, lengths: [&str; 2]) -> Value {
    let sections = lengths.map(|length| json!({"commune": "04813", "length": length}));
    let mut road = json!({"sections": sections, "sides": "left"});
    if let Some(name) = name {
        road["name"] = name.into();
    }
    road
}

fn published(date: &str, figure: &Value, key: &str, address: &str) -> Value {
    json!({"date": date, "figure": figure, "source": source(key, address)})
}

fn state() -> Value {
    let entries = json!([
        {"day": {"on": "2016-12-20"}, "event": {"recognised": {"class": "meets"}}},
    ]);
    let recognised = |communes: u32| json!({"recognised": {"communes": communes}});
    let mean = |mean: &str| json!({"mean_criteria": {"mean": mean}});
    let floor = json!({"none_below": {"criteria": 8}});
    let trained = |percent: &str| json!({"date": "2018-12-20", "figure": {"percent": percent}});
    json!({
        "date": "2018-12-31",
        "standings": [{"commune": "04813", "entries": entries}],
        "published": [
            published("2017-12-31", &recognised(50), "a", "1"),
            published("2017-12-31", &recognised(50), "b", "1"),
            published("2018-12-30", &recognised(65), "a", "1"),
            published("2018-12-30", &recognised(65), "a", "2"),
            published("2018-12-31", &recognised(60), "a", "1"),
            published("2018-12-31", &recognised(60), "b", "1"),
            published("2018-12-30", &mean("13.0"), "a", "1"),
            published("2018-12-30", &mean("13.00"), "a", "1"),
            published("2018-12-30", &floor, "a", "1"),
            published("2018-12-30", &floor, "a", "2"),
        ],
        "trained": [trained("79.4"), trained("79.40")],
        "figures": [
            figure("estimate", "7"), figure("estimate", "7.0"),
            figure("actual", "8"), figure("actual", "8.00"),
        ],
        "works": {"reported": ["04813"], "roads": [
            road(Some("Đường 1"), ["1.5", "1.25"]), road(Some("Đường 1"), ["1.250", "1.50"]),
            road(None, ["0.5", "0.50"]), road(None, ["0.50", "0.50"]),
        ]},
    })
}

/// Everything that is said of a state.
fn said(state: &Value) -> Vec<String> {
    let state: State = serde_json::from_value(state.clone()).unwrap();
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let dossier = Dossier::new().plan(&plan).gazetteer(&gazetteer);
    let report = Checker::built_in().check(&dossier.state(&state));
    let mut said: Vec<String> = report
        .findings()
        .iter()
        .map(|one| format!("{} {}", one.path(), one.text(Lang::Vi)))
        .collect();
    let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
    for objective in progress.objectives() {
        said.push(serde_json::to_string(&objective).unwrap());
    }
    for row in progress.quota() {
        for column in FigureColumn::ALL {
            let reported = row.cells.iter().filter_map(|cell| cell.reported(column));
            said.extend(reported.map(|figure| figure.to_string()));
        }
        said.push(serde_json::to_string(&row.total.differences()).unwrap());
    }
    said
}

#[test]
fn which_of_equal_figures_is_told_does_not_depend_on_their_order() {
    let state = state();
    let expected = said(&state);
    for list in ["/published", "/trained", "/figures", "/works/roads"] {
        let mut other = state.clone();
        other
            .pointer_mut(list)
            .unwrap()
            .as_array_mut()
            .unwrap()
            .reverse();
        assert_eq!(said(&other), expected, "{list}");
    }
}
