//! The findings on the built-in plan after every small change: exactly those that belong to it, as
//! an oracle of the tests predicts them.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

mod common;

use common::oracle::{COMMUNES, oracle};
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::{ObjectiveTarget, Plan, QuotaColumn, QuotaRow};
use nongthonmoi::quantity::{Decimal, Printed};
use nongthonmoi::rules::{CheckReport, Checker, Dossier, Finding};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;

/// A finding as the oracle writes it: place, code, and the facts that are not printed texts.
fn shown(finding: &Finding) -> String {
    let facts = finding
        .facts()
        .iter()
        .filter(|fact| !["name", "label"].contains(&fact.name()));
    let facts: Vec<String> = facts
        .map(|fact| format!("{}={}", fact.name(), fact.value().text(Lang::En)))
        .collect();
    format!("{} {} {}", finding.path(), finding.code(), facts.join(" "))
}

fn check(plan: &Plan, gazetteer: &Gazetteer) -> CheckReport {
    Checker::built_in().check(&Dossier::new().plan(plan).gazetteer(gazetteer))
}

/// Holds the library against the oracle and returns the codes found.
#[track_caller]
fn agree(plan: &Plan, gazetteer: &Gazetteer) -> Vec<String> {
    let report = check(plan, gazetteer);
    let found: Vec<String> = report.findings().iter().map(shown).collect();
    let oracle = oracle(plan);
    let expected: Vec<String> = oracle
        .found
        .iter()
        .map(|one| format!("{} {} {}", one.path, one.code, one.facts))
        .collect();
    assert_eq!(found, expected);
    let skipped: Vec<(String, String)> = report
        .skipped()
        .iter()
        .map(|one| {
            (
                one.code().to_string(),
                one.reason().label().en().to_string(),
            )
        })
        .collect();
    let expected = oracle
        .skipped
        .iter()
        .map(|(code, why)| ((*code).to_string(), (*why).to_string()));
    assert_eq!(skipped, expected.collect::<Vec<_>>());
    report
        .findings()
        .iter()
        .map(|finding| finding.code().to_string())
        .collect()
}

/// The plan after a change, held against the oracle.
#[track_caller]
fn after(change: impl FnOnce(&mut Plan)) -> Vec<String> {
    let mut plan = hoa_binh::plan_2018();
    change(&mut plan);
    agree(&plan, &hoa_binh::gazetteer())
}

/// A row with other figures; `None` when no row can have them.
fn with_figures(
    row: &QuotaRow,
    cells: Vec<Option<Decimal>>,
    total: Option<Decimal>,
) -> Option<QuotaRow> {
    QuotaRow::new(
        row.number().into(),
        row.label().into(),
        row.measure(),
        cells,
        total,
    )
    .ok()
}

const AS_RECEIVED: [&str; 3] = ["NTM-203", "NTM-101", "NTM-701"];

#[test]
fn the_oracle_agrees_on_the_plan_as_received() {
    assert_eq!(after(|_| {}), AS_RECEIVED);
}

#[test]
fn changing_any_cell_by_one_gives_exactly_the_findings_that_belong_to_it() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let mut walked = 0;
    for (row_index, row) in plan.quota.rows.iter().enumerate() {
        for column in 0..row.cells().len() {
            for step in [Decimal::ONE, Decimal::NEGATIVE_ONE] {
                let mut cells = row.cells().to_vec();
                cells[column] = cells[column].map(|cell| cell + step);
                let below_zero = cells[column] == Some(Decimal::NEGATIVE_ONE);
                let Some(changed) = with_figures(row, cells, row.total()) else {
                    assert!(below_zero, "only a negative cell is refused");
                    continue;
                };
                assert!(!below_zero);
                let mut edited = plan.clone();
                edited.quota.rows[row_index] = changed;
                let codes = agree(&edited, &gazetteer);
                // Whatever else it breaks, the row no longer sums up.
                let row_total = format!("/quota/rows/{}/total", row.number());
                let report = check(&edited, &gazetteer);
                let totals = report
                    .findings()
                    .iter()
                    .filter(|one| one.path().to_string() == row_total);
                assert_eq!(totals.count(), 1, "row {} column {column}", row.number());
                // A tier's cell also breaks its column.
                assert_eq!(codes.contains(&"NTM-102".to_string()), row_index < 4);
                walked += 1;
            }
        }
    }
    assert_eq!(walked, 66 * 2 - 6, "six cells are zero");
}

#[test]
fn changing_any_total_or_head_by_one_gives_exactly_the_findings_that_belong_to_it() {
    let plan = hoa_binh::plan_2018();
    for index in 0..plan.quota.rows.len() {
        for step in [1, -1] {
            let codes = after(|plan| {
                let row = &plan.quota.rows[index];
                let total = row.total().map(|total| total + Decimal::from(step));
                plan.quota.rows[index] = with_figures(row, row.cells().to_vec(), total).unwrap();
            });
            let expected = if index == 5 { 1 } else { 2 };
            assert_eq!(
                codes.iter().filter(|code| *code == "NTM-101").count(),
                expected
            );
            assert_eq!(codes.len(), 2 + expected);
        }
    }
    for index in 0..plan.quota.columns.len() {
        for step in [1_i64, -1] {
            let codes = after(|plan| {
                let communes = &mut plan.quota.columns[index].communes;
                *communes =
                    communes.and_then(|number| number.checked_add_signed(step.try_into().unwrap()));
            });
            assert!(
                codes.contains(&"NTM-102".to_string()) && codes.contains(&"NTM-504".to_string())
            );
            // The city must be complete, so its head also breaks the objective.
            assert_eq!(codes.contains(&"NTM-205".to_string()), index == 2);
        }
        let codes = after(|plan| plan.quota.columns[index].communes = None);
        assert_eq!(
            codes, AS_RECEIVED,
            "a head that is not printed cannot be wrong"
        );
    }
}

#[test]
fn the_total_of_the_models_made_right_leaves_no_error() {
    let codes = after(|plan| {
        let row = &plan.quota.rows[5];
        plan.quota.rows[5] = with_figures(row, row.cells().to_vec(), row.sum()).unwrap();
    });
    assert_eq!(codes, ["NTM-203", "NTM-701"]);
}

#[test]
fn a_cell_that_is_not_printed_is_missing_and_not_a_zero() {
    let plan = hoa_binh::plan_2018();
    for (row_index, row) in plan.quota.rows.iter().enumerate() {
        for column in 0..row.cells().len() {
            let codes = after(|plan| {
                let mut cells = row.cells().to_vec();
                cells[column] = None;
                plan.quota.rows[row_index] = with_figures(row, cells, row.total()).unwrap();
            });
            assert!(codes.contains(&"NTM-103".to_string()));
            // A sum of what is left says nothing about the total: row 6 loses its error.
            let errors = codes.iter().filter(|code| *code == "NTM-101").count();
            assert_eq!(errors, usize::from(row_index != 5));
        }
        let codes = after(|plan| {
            plan.quota.rows[row_index] = with_figures(row, row.cells().to_vec(), None).unwrap();
        });
        assert_eq!(codes.contains(&"NTM-101".to_string()), row_index != 5);
    }
}

#[test]
fn a_cell_too_many_is_found() {
    for index in 0..6 {
        let codes = after(|plan| {
            let row = &plan.quota.rows[index];
            let mut cells = row.cells().to_vec();
            cells.push(Some(Decimal::ZERO));
            plan.quota.rows[index] = with_figures(row, cells, row.total()).unwrap();
        });
        assert_eq!(codes.iter().filter(|code| *code == "NTM-104").count(), 1);
        assert_eq!(codes.len(), 4);
    }
}

/// A row that ends early lacks its last cell just as one whose last cell is empty.
#[test]
fn a_row_that_is_too_short_is_like_one_with_an_empty_cell() {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    for (index, row) in plan.quota.rows.iter().enumerate() {
        let findings = |cells: Vec<Option<Decimal>>| {
            let mut plan = plan.clone();
            plan.quota.rows[index] = with_figures(row, cells, row.total()).unwrap();
            check(&plan, &gazetteer)
                .findings()
                .iter()
                .map(shown)
                .collect::<Vec<_>>()
        };
        let mut empty = row.cells().to_vec();
        empty[10] = None;
        assert_eq!(
            findings(row.cells()[..10].to_vec()),
            findings(empty),
            "row {}",
            row.number()
        );
    }
}

/// Takes a column out of the table, with its cells and its share of the totals.
fn without_column(plan: &mut Plan, index: usize) -> QuotaColumn {
    for row in &mut plan.quota.rows {
        let mut cells = row.cells().to_vec();
        let cell = cells.remove(index);
        let total = row.total().zip(cell).map(|(total, cell)| total - cell);
        *row = with_figures(row, cells, total).unwrap();
    }
    plan.quota.columns.remove(index)
}

#[test]
fn a_district_removed_doubled_or_unknown_is_found() {
    for index in 0..11 {
        let codes = after(|plan| {
            without_column(plan, index);
        });
        assert_eq!(
            codes.iter().filter(|code| *code == "NTM-501").count(),
            1,
            "{codes:?}"
        );

        let codes = after(|plan| {
            let double = plan.quota.columns[index].clone();
            plan.quota.columns.push(double);
            for row in &mut plan.quota.rows {
                let mut cells = row.cells().to_vec();
                cells.push(cells[index]);
                *row = with_figures(row, cells, row.total()).unwrap();
            }
        });
        assert!(codes.contains(&"NTM-502".to_string()));
        assert!(!codes.contains(&"NTM-501".to_string()) && !codes.contains(&"NTM-503".to_string()));

        for unknown in ["149", "999"] {
            let codes = after(|plan| plan.quota.columns[index].district = unknown.parse().unwrap());
            assert!(
                codes.contains(&"NTM-501".to_string()) && codes.contains(&"NTM-503".to_string())
            );
        }
    }
    // A district of the province at other times is none on the day of a later plan.
    let ky_son_left = hoa_binh::gazetteer()
        .districts_on(common::day(2020, 1, 1))
        .count();
    assert_eq!(ky_son_left, COMMUNES.len() - 1);
}

#[test]
fn a_task_with_any_cell_missing_or_blank_is_found() {
    for index in 0..8 {
        for cell in 0..5 {
            for text in [None, Some(String::new()), Some(" \u{a0}\t".to_string())] {
                let codes = after(|plan| {
                    let task = &mut plan.tasks[index];
                    let cells = [
                        &mut task.content,
                        &mut task.lead,
                        &mut task.coordinating,
                        &mut task.deadline,
                        &mut task.form,
                    ];
                    *cells.into_iter().nth(cell).unwrap() = text.clone();
                });
                let found = codes.iter().filter(|code| *code == "NTM-701").count();
                assert_eq!(found, if index == 7 { 1 } else { 2 });
            }
        }
    }
}

#[test]
fn every_target_mean_from_0_to_20_has_its_finding() {
    let code_of = |mean: Printed| {
        let codes =
            after(|plan| plan.objectives[1].target = ObjectiveTarget::MeanCriteria { mean });
        codes.into_iter().find(|code| code.starts_with("NTM-20"))
    };
    for mean in 0..=20 {
        let expected = match mean {
            0..=12 => Some("NTM-202"),
            // 2493/191 is 13.05…, which prints as 13, and 2841/191 is 14.87…, which rounds to 15.
            13 | 15 => Some("NTM-203"),
            14 => None,
            _ => Some("NTM-201"),
        };
        assert_eq!(code_of(Printed::whole(mean)).as_deref(), expected, "{mean}");
    }
    for (mean, expected) in [
        ("12.99", Some("NTM-202")),
        ("13.04", Some("NTM-202")),
        // 2493/191 is 13.0523…
        ("13.05", Some("NTM-203")),
        ("13.06", None),
        ("14.87", None),
        ("14.88", Some("NTM-201")),
        ("14.9", Some("NTM-203")),
        // Cut off after one decimal, 2493/191 prints as 13.0.
        ("13.0", Some("NTM-203")),
        ("12.9", Some("NTM-202")),
    ] {
        assert_eq!(
            code_of(mean.parse().unwrap()).as_deref(),
            expected,
            "{mean}"
        );
    }
}

#[test]
fn a_mean_at_either_end_of_what_the_tiers_imply_lies_inside() {
    for (mean, expected) in [
        ("9.99", Some("NTM-202")),
        ("10", None),
        ("10.00", None),
        ("14", None),
        ("14.00", None),
        ("14.01", Some("NTM-201")),
    ] {
        let codes = after(|plan| {
            // Only the tier of 10 to 14 criteria is left.
            plan.quota.rows.retain(|row| row.number() == "3");
            let mean = mean.parse().unwrap();
            plan.objectives[1].target = ObjectiveTarget::MeanCriteria { mean };
        });
        let found = codes
            .iter()
            .find(|code| ["NTM-201", "NTM-202", "NTM-203"].contains(&code.as_str()));
        assert_eq!(found.map(String::as_str), expected, "{mean}");
    }
}

#[test]
fn every_floor_from_0_to_20_finds_the_tiers_that_lie_wholly_below_it() {
    for floor in 0..=20 {
        let codes = after(|plan| {
            plan.objectives[2].target = ObjectiveTarget::CriteriaFloor { criteria: floor }
        });
        // Districts with communes in the tiers 8-9, 10-14, 15-18 and 19.
        let below = [(9, 7), (14, 10), (18, 10), (19, 11)];
        let expected: usize = below
            .iter()
            .filter(|(to, _)| *to < floor)
            .map(|(_, cells)| cells)
            .sum();
        assert_eq!(
            codes.iter().filter(|code| *code == "NTM-204").count(),
            expected,
            "{floor}"
        );
    }
}

#[test]
fn any_district_that_is_to_complete_and_does_not_is_found() {
    for (code, _) in COMMUNES {
        let codes = after(|plan| {
            let district = code.parse().unwrap();
            plan.objectives[3].target = ObjectiveTarget::DistrictCompletes { district };
        });
        assert_eq!(
            codes.contains(&"NTM-205".to_string()),
            code != "148",
            "{code}"
        );
    }
}

#[test]
fn more_models_or_longer_roads_than_are_planned_are_found_district_by_district() {
    for (at_least, expected) in [(0, 0), (1, 0), (2, 3), (3, 8), (4, 11)] {
        let codes = after(|plan| {
            plan.objectives[4].target = ObjectiveTarget::ValueChainModelsPerDistrict { at_least };
        });
        assert_eq!(
            codes.iter().filter(|code| *code == "NTM-206").count(),
            expected,
            "{at_least}"
        );
    }
    for (length, expected) in [("0", 0), ("1", 0), ("1.0", 0), ("2", 11)] {
        let codes = after(|plan| {
            let at_least = length.parse().unwrap();
            plan.objectives[6].target = ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least };
        });
        assert_eq!(
            codes.iter().filter(|code| *code == "NTM-207").count(),
            expected,
            "{length}"
        );
    }
}

#[test]
fn a_rule_whose_objective_or_row_is_absent_is_skipped_with_the_reason() {
    for index in 0..7 {
        after(|plan| {
            plan.objectives.remove(index);
        });
    }
    for index in 0..6 {
        after(|plan| {
            plan.quota.rows.remove(index);
        });
    }
    after(|plan| plan.objectives.clear());
    after(|plan| plan.quota.rows.clear());
    let plan = hoa_binh::plan_2018();
    let report = Checker::built_in().check(&Dossier::new().plan(&plan));
    let skipped: Vec<_> = report
        .skipped()
        .iter()
        .map(|one| format!("{}: {}", one.code(), one.reason().label().en()))
        .collect();
    assert_eq!(
        skipped,
        ["NTM-501", "NTM-503", "NTM-504"].map(|code| format!("{code}: there is no gazetteer"))
    );
    assert_eq!(report.findings().len(), 3, "the others run all the same");
}
