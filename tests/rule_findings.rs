//! The findings on the built-in plan after every small change: exactly those that belong to it, as
//! an oracle of the tests predicts them.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::sync::LazyLock;

use crate::common::oracle::{COMMUNES, oracle};
use nongthonmoi::place::{DistrictCode, Gazetteer};
use nongthonmoi::plan::{Measure, ObjectiveTarget, Plan, QuotaColumn, QuotaRow};
use nongthonmoi::quantity::{Decimal, Printed};
use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, FactValue, Finding, Rule, RuleCode, RuleRefused,
};
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
    crate::common::plan_checker().check(&Dossier::new().plan(plan).gazetteer(gazetteer))
}

/// Code, place and reason of everything that was not looked at.
fn skipped(report: &CheckReport) -> Vec<String> {
    let skipped = report.skipped().iter();
    skipped
        .map(|one| format!("{} {}: {}", one.code, one.path, one.reason.text(Lang::En)))
        .collect()
}

fn expected_skips(skipped: &[(&str, String, &str)]) -> Vec<String> {
    let skipped = skipped.iter();
    skipped
        .map(|(code, path, why)| format!("{code} {path}: {why}"))
        .collect()
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
    assert_eq!(skipped(&report), expected_skips(&oracle.skipped));
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

const AS_RECEIVED: [&str; 4] = ["NTM-203", "NTM-101", "NTM-709", "NTM-701"];

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
            assert_eq!(codes.len(), 3 + expected);
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
            // The city must be complete: with one more in its head one commune is left out.
            let left_out = index == 2 && step == 1;
            assert_eq!(codes.contains(&"NTM-205".to_string()), left_out);
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
        plan.quota.rows[5] = with_figures(row, row.cells().to_vec(), Some(row.sum())).unwrap();
    });
    assert_eq!(codes, ["NTM-203", "NTM-709", "NTM-701"]);
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

/// In a row with another number of cells than columns, none belongs to a district.
#[test]
fn a_cell_too_many_or_too_few_is_found_and_the_row_passed_over() {
    for index in 0..6 {
        for surplus in [true, false] {
            let codes = after(|plan| {
                let row = &plan.quota.rows[index];
                let mut cells = row.cells().to_vec();
                if surplus {
                    cells.push(Some(Decimal::ZERO));
                } else {
                    cells.pop();
                }
                plan.quota.rows[index] = with_figures(row, cells, row.total()).unwrap();
            });
            let mut expected = vec!["NTM-104", "NTM-701", "NTM-709"];
            if index >= 4 {
                expected.push("NTM-203");
            }
            if index != 5 {
                expected.push("NTM-101");
            }
            let mut codes: Vec<_> = codes.iter().map(String::as_str).collect();
            codes.sort_unstable();
            expected.sort_unstable();
            assert_eq!(codes, expected, "row {index}");
        }
    }
}

#[test]
fn a_sum_of_the_largest_figures_is_an_error_like_any_other() {
    let largest = Some(Decimal::from(9_999_999_999_999_999_u64));
    let mut plan = hoa_binh::plan_2018();
    let row = &plan.quota.rows[5];
    let mut cells = row.cells().to_vec();
    cells[0] = largest;
    cells[1] = largest;
    plan.quota.rows[5] = with_figures(row, cells, largest).unwrap();
    let report = check(&plan, &hoa_binh::gazetteer());
    let errors = report.findings().iter().map(shown);
    let errors: Vec<_> = errors.filter(|one| one.contains("999999999999")).collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].starts_with(
        "/quota/rows/6/total NTM-101 row=6 declared=9999999999999999 computed=2000000000000"
    ));
}

#[test]
fn the_longest_length_is_longer_than_what_is_planned() {
    let mut plan = hoa_binh::plan_2018();
    let at_least = "9999999999.999999".parse().unwrap();
    plan.objectives[6].target = ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least };
    let report = check(&plan, &hoa_binh::gazetteer());
    let short = report.findings().iter().map(shown);
    assert_eq!(short.filter(|one| one.contains("NTM-207")).count(), 11);
}

#[test]
fn a_figure_of_a_row_of_lengths_is_a_decimal_and_of_any_other_a_count() {
    for index in 0..6 {
        let mut plan = hoa_binh::plan_2018();
        let row = &plan.quota.rows[index];
        let total = Some(Decimal::from(1_000));
        plan.quota.rows[index] = with_figures(row, row.cells().to_vec(), total).unwrap();
        let report = check(&plan, &hoa_binh::gazetteer());
        let path = format!("/quota/rows/{}/total", plan.quota.rows[index].number());
        let finding = report.findings().iter();
        let finding = finding
            .clone()
            .find(|one| one.path().to_string() == path)
            .unwrap();
        let declared = finding
            .facts()
            .iter()
            .find(|fact| fact.name() == "declared");
        let expected = match index {
            4 => FactValue::Decimal(Decimal::from(1_000)),
            _ => FactValue::Count(1_000),
        };
        assert_eq!(declared.unwrap().value(), &expected, "{path}");
    }
}

/// What is told of a plan after a change, place by place, without the reasons of other rules.
fn skips_of(code: &str, change: impl FnOnce(&mut Plan)) -> Vec<String> {
    let mut plan = hoa_binh::plan_2018();
    change(&mut plan);
    let gazetteer = hoa_binh::gazetteer();
    agree(&plan, &gazetteer);
    let skipped = skipped(&check(&plan, &gazetteer)).into_iter();
    skipped.filter(|one| one.starts_with(code)).collect()
}

#[test]
fn a_city_that_is_to_complete_without_its_communes_or_its_column_is_skipped() {
    let without_communes = |plan: &mut Plan| plan.quota.columns[2].communes = None;
    assert_eq!(
        skips_of("NTM-205", without_communes),
        ["NTM-205 /quota/columns/148: a figure is missing"]
    );
    let without_city = |plan: &mut Plan| drop(without_column(plan, 2));
    assert_eq!(
        skips_of("NTM-205", without_city),
        ["NTM-205 /objectives/I.3: the quota table has no column of the district"]
    );
}

#[test]
fn heads_that_are_swapped_are_found_and_one_that_names_no_district_is_skipped() {
    let codes = after(|plan| {
        let head = plan.quota.columns[0].printed.clone();
        plan.quota.columns[0].printed = plan.quota.columns[1].printed.clone();
        plan.quota.columns[1].printed = head;
    });
    assert_eq!(codes.iter().filter(|code| *code == "NTM-505").count(), 2);
    for head in ["", "Huyện", "Huyện Lạ (9 xã)", "(12 xã)"] {
        let skipped = skips_of("NTM-505", |plan| {
            plan.quota.columns[0].printed = head.into();
        });
        assert_eq!(
            skipped,
            ["NTM-505 /quota/columns/154: the head names no single district or commune"]
        );
    }
}

#[test]
fn tiers_that_overlap_leave_a_gap_or_cannot_be_are_found() {
    // The bands of the plan are 19, 15-18, 10-14 and 8-9.
    for (index, from, to, place, problem) in [
        (1, 14, 18, 2, "overlaps the one below"),
        (1, 16, 18, 2, "leaves a gap to the one below"),
        (2, 10, 15, 2, "overlaps the one below"),
        (2, 10, 13, 2, "leaves a gap to the one below"),
        (3, 9, 8, 4, "cannot be"),
        (0, 19, 20, 1, "cannot be"),
    ] {
        let mut plan = hoa_binh::plan_2018();
        let row = &plan.quota.rows[index];
        plan.quota.rows[index] = QuotaRow::new(
            row.number().into(),
            row.label().into(),
            Measure::Tier { from, to },
            row.cells().to_vec(),
            row.total(),
        )
        .unwrap();
        let gazetteer = hoa_binh::gazetteer();
        agree(&plan, &gazetteer);
        assert_eq!(plan.quota.tier_scheme(), None);
        let found: Vec<_> = check(&plan, &gazetteer)
            .findings()
            .iter()
            .filter(|one| one.code().as_str() == "NTM-208")
            .map(shown)
            .collect();
        let expected = format!("problem={problem}");
        let path = format!("/quota/rows/{place} ");
        let told = |one: &String| one.starts_with(&path) && one.ends_with(&expected);
        assert!(found.iter().any(told), "{found:?}");
    }
    let codes = after(|plan| drop(plan.quota.rows.remove(0)));
    assert!(codes.contains(&"NTM-208".to_string()), "15-18 ends below");
    let codes = after(|plan| plan.quota.criteria = 20);
    assert!(codes.contains(&"NTM-208".to_string()), "19 ends below");
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
            let codes = after(|plan| {
                let unknown: DistrictCode = unknown.parse().unwrap();
                plan.quota.columns[index].place = unknown.into();
            });
            assert!(
                codes.contains(&"NTM-501".to_string()) && codes.contains(&"NTM-503".to_string())
            );
        }
    }
    // A district of the province at other times is none on the day of a later plan.
    let ky_son_left = hoa_binh::gazetteer()
        .districts_on(crate::common::day(2020, 1, 1))
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
            plan.quota.criteria = 14;
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
        // A tier that begins below the floor and does not end there.
        let across = [(8, 9), (10, 14), (15, 18)];
        let across = across
            .iter()
            .filter(|(from, to)| *from < floor && floor <= *to);
        assert_eq!(
            codes.iter().filter(|code| *code == "NTM-209").count(),
            across.count(),
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
    let report = crate::common::plan_checker().check(&Dossier::new().plan(&plan));
    let skipped: Vec<_> = report
        .skipped()
        .iter()
        .map(|one| format!("{}: {}", one.code, one.reason.text(Lang::En)))
        .collect();
    assert_eq!(
        skipped,
        [
            "NTM-501", "NTM-503", "NTM-504", "NTM-505", "NTM-511", "NTM-518", "NTM-520"
        ]
        .map(|code| format!("{code}: there is no gazetteer"))
    );
    assert_eq!(report.findings().len(), 4, "the others run all the same");
}

static MALFORMED: LazyLock<Rule> = LazyLock::new(|| own("hb1"));
static RESERVED: LazyLock<Rule> = LazyLock::new(|| own("NTM-900"));
static OWN: LazyLock<Rule> = LazyLock::new(|| own("HB-1"));

/// A rule of the catalogue under another code.
fn own(code: &'static str) -> Rule {
    let rule = *Checker::built_in().rules().first().unwrap();
    let mut rule = rule.clone();
    rule.code = RuleCode::of(code);
    rule
}

#[test]
fn a_checker_takes_a_rule_once_under_a_code_of_its_own() {
    let refused = |rule: &'static Rule| Checker::built_in().with(rule).map(drop).unwrap_err();
    let code = RuleCode::of;
    assert_eq!(
        refused(&MALFORMED),
        RuleRefused::Malformed { code: code("hb1") }
    );
    assert_eq!(
        refused(&RESERVED),
        RuleRefused::Reserved {
            code: code("NTM-900")
        }
    );
    assert_eq!(
        refused(Checker::built_in().rules()[0]),
        RuleRefused::Twice {
            code: code("NTM-101")
        }
    );
    let checker = Checker::built_in().with(&OWN).unwrap();
    let twice = checker.clone().with(&OWN).map(drop).unwrap_err();
    assert_eq!(twice, RuleRefused::Twice { code: code("HB-1") });
    assert_eq!(checker.rules().len(), Checker::built_in().rules().len() + 1);
}
