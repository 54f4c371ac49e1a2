//! The law of the totals of a plan.

use alloc::collections::BTreeMap;
use alloc::string::ToString;

use super::{Law, LawBroken};
use crate::plan::Plan;
use crate::rules::{Checker, Dossier, Path, RuleGroup};
use crate::text::Label;

/// A printed total is found wrong by a rule of arithmetic exactly when the cells of its row, one
/// printed in each column, do not sum to it.
///
/// # Errors
/// [`LawBroken`] of [`Law::TotalsAreJudgedByTheirCells`] with the path of the total.
pub fn totals_are_judged_by_their_cells(checker: &Checker, plan: &Plan) -> Result<(), LawBroken> {
    // Two rows may print one number: their total is wrong when one of them is.
    let mut rows: BTreeMap<&str, bool> = BTreeMap::new();
    let columns = plan.quota.columns.len();
    for row in &plan.quota.rows {
        let cells = row.cells();
        let whole = cells.len() == columns && cells.iter().all(Option::is_some);
        let wrong = whole && row.total().is_some() && row.total() != row.sum();
        *rows.entry(row.number()).or_default() |= wrong;
    }
    let report = checker.check(&Dossier::new().plan(plan));
    for (number, wrong) in rows {
        let path = Path::root().join("quota").join("rows");
        let path = path.join(number.to_string()).join("total");
        let told = report.findings().iter().any(|finding| {
            let arithmetic = |rule: &crate::rules::Rule| rule.group == RuleGroup::Arithmetic;
            *finding.path() == path && finding.rule().is_some_and(arithmetic)
        });
        if told != wrong {
            let in_words = |told| {
                if told {
                    Label::new("một phát hiện", "a finding")
                } else {
                    Label::new("không phát hiện nào", "no finding")
                }
            };
            return Err(LawBroken::new(
                Law::TotalsAreJudgedByTheirCells,
                path,
                in_words(wrong),
                in_words(told),
            ));
        }
    }
    Ok(())
}
