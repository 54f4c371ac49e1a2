//! Laws of plans beside their tables: agencies in cells, duties and the calendar of any plan.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts of a small plan; an overflow is a failing test"
)]

use std::collections::BTreeMap;

use crate::common::plan::any_cell_of_agencies;
use crate::common::shuffled;
use crate::common::strategies::{any_plan, any_text};
use nongthonmoi::plan::{AgencyCatalog, AgencyMention, DueItem, Plan, write_out};
use nongthonmoi::text::fold;
use proptest::prelude::*;

/// The printed words stand where the mention says, in order; between them stand only separators,
/// `và`, and the head of a list.
fn nothing_is_lost(cell: &str, mentions: &[AgencyMention]) -> Result<(), TestCaseError> {
    let mut end = 0;
    let mut gaps = Vec::new();
    for mention in mentions {
        let range = &mention.range;
        prop_assert!(end <= range.start && range.start < range.end, "{:?}", range);
        prop_assert_eq!(cell.get(range.clone()), Some(mention.printed.as_str()));
        prop_assert_eq!(mention.printed.trim(), mention.printed.as_str());
        prop_assert!(mention.agency.is_some() || !mention.is_misspelled);
        gaps.extend(cell.get(end..range.start));
        end = range.end;
    }
    gaps.extend(cell.get(end..));
    prop_assert_eq!(gaps.len(), mentions.len() + 1);
    for gap in gaps {
        let heads = gap.split(':').rev().skip(1);
        let heads = heads.map(fold).collect::<Vec<_>>();
        let (and, sole) = (fold("và"), fold("các sở"));
        for word in fold(gap).split(' ').filter(|word| !word.is_empty()) {
            let head = heads
                .iter()
                .any(|head| head.split(' ').any(|part| part == word));
            prop_assert!(
                word == and || (head && sole.contains(word)),
                "lost {:?} in {:?}",
                gap,
                cell
            );
        }
    }
    Ok(())
}

fn with_order_of(plan: &Plan, seed: u64) -> Plan {
    let mut plan = plan.clone();
    plan.tasks = shuffled(&plan.tasks, seed);
    plan.duties = shuffled(&plan.duties, seed);
    for duty in &mut plan.duties {
        duty.schedule = shuffled(&duty.schedule, seed);
    }
    plan
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn no_word_of_a_cell_is_lost(cell in any_cell_of_agencies()) {
        nothing_is_lost(&cell, &AgencyCatalog::built_in().read(&cell))?;
        nothing_is_lost(&cell, &AgencyCatalog::empty().read(&cell))?;
    }

    #[test]
    fn no_word_of_any_text_is_lost(text in any_text(), other in "\\PC{0,40}") {
        nothing_is_lost(&text, &AgencyCatalog::built_in().read(&text))?;
        nothing_is_lost(&other, &AgencyCatalog::built_in().read(&other))?;
    }

    /// Each agency alone is itself, and a semicolon always parts two.
    #[test]
    fn names_parted_by_semicolons_are_read_back(
        picks in proptest::collection::vec(any::<prop::sample::Index>(), 0..6)
    ) {
        let catalog = AgencyCatalog::built_in();
        let agencies: Vec<_> = picks.iter().map(|pick| pick.get(catalog.agencies())).collect();
        let names: Vec<_> = agencies.iter().map(|agency| agency.name().vi()).collect();
        let mentions = catalog.read(&names.join("; "));
        let found: Vec<_> = mentions.iter().map(|mention| mention.agency.as_ref().unwrap()).collect();
        prop_assert_eq!(found, agencies);
        prop_assert!(mentions.iter().all(|mention| !mention.is_misspelled));
    }

    #[test]
    fn writing_out_twice_changes_nothing(text in any_cell_of_agencies(), other in any_text()) {
        for text in [text, other] {
            let full = write_out(&text);
            prop_assert_eq!(write_out(&full), full);
        }
    }

    /// Counted afresh: a date for each task that can be dated, and for each period of each duty.
    #[test]
    fn the_calendar_of_any_plan_is_complete_ordered_and_free_of_the_order_of_lists(
        plan in any_plan(), seed: u64
    ) {
        let dates = plan.due_dates();
        prop_assert!(dates.is_sorted());
        let mut counted: BTreeMap<String, usize> = BTreeMap::new();
        for due in &dates {
            let key = match &due.item {
                DueItem::Task { number } => {
                    let dated = plan.tasks.iter()
                        .any(|task| task.number == *number && task.due(plan.year) == Some(due.date));
                    prop_assert!(dated);
                    "tasks".into()
                }
                DueItem::Duty { code, period } => {
                    prop_assert_eq!(due.date, period.last_day());
                    prop_assert_eq!(period.year(), plan.year);
                    code.clone()
                }
                other => return Err(TestCaseError::fail(format!("{other:?}"))),
            };
            *counted.entry(key).or_default() += 1;
        }
        let mut expected: BTreeMap<String, usize> = BTreeMap::new();
        let undated = plan.undated_tasks().count();
        *expected.entry("tasks".into()).or_default() += plan.tasks.len() - undated;
        for duty in &plan.duties {
            *expected.entry(duty.code.clone()).or_default() += duty.periods(plan.year).len();
        }
        expected.retain(|_, count| *count > 0);
        prop_assert_eq!(counted, expected);
        prop_assert!(plan.undated_duties().all(|duty| duty.periods(plan.year).is_empty()));
        prop_assert_eq!(with_order_of(&plan, seed).due_dates(), dates);
    }
}
