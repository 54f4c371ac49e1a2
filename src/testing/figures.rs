//! Laws of figures: tiers and the census of communes, and the totals of a plan.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::law::same;
use super::{Law, LawBroken};
use crate::plan::Plan;
use crate::quantity::Printed;
use crate::rules::{Checker, Dossier, Path, RuleGroup};
use crate::sorted::SortedMap;
use crate::text::{Label, number_text};
use crate::tier::Census;

/// Every number of criteria from 0 to that of the set lies in exactly one of the bands, ends
/// included. A [`TierScheme`](crate::tier::TierScheme) cannot be otherwise; the bands of a printed
/// table or of a form can.
///
/// # Errors
/// [`LawBroken`] of [`Law::EachNumberHasOneTier`] with the number of criteria.
///
/// ```
/// use nongthonmoi::testing::each_number_has_one_tier;
///
/// assert!(each_number_has_one_tier(19, &[(0, 9), (10, 18), (19, 19)]).is_ok());
/// let broken = each_number_has_one_tier(19, &[(0, 9), (11, 19)]).unwrap_err();
/// assert_eq!(broken.place(), "10");
/// ```
pub fn each_number_has_one_tier(criteria: u8, bands: &[(u8, u8)]) -> Result<(), LawBroken> {
    for number in 0..=criteria {
        let holding: Vec<String> = bands
            .iter()
            .filter(|(from, to)| (*from..=*to).contains(&number))
            .map(|(from, to)| format!("{from}-{to}"))
            .collect();
        if holding.len() != 1 {
            let found = if holding.is_empty() {
                Label::new("không nhóm nào", "none")
            } else {
                same(holding.join(", "))
            };
            return Err(LawBroken::new(
                Law::EachNumberHasOneTier,
                number,
                Label::new("một nhóm", "one tier"),
                found,
            ));
        }
    }
    Ok(())
}

/// The communes of the tiers sum to those of the area without the ones that did not report.
///
/// # Errors
/// [`LawBroken`] of [`Law::CensusSumsUp`].
///
/// ```
/// use nongthonmoi::testing::a_census_sums_up;
///
/// assert!(a_census_sums_up(191, &[46, 62, 18, 65], 0).is_ok());
/// assert!(a_census_sums_up(191, &[46, 62, 18, 64], 0).is_err());
/// ```
pub fn a_census_sums_up(communes: u32, by_tier: &[u32], unreported: u32) -> Result<(), LawBroken> {
    let sum = by_tier.iter().map(|number| u64::from(*number));
    // Numbers of 32 bits, fewer than 2³² of them in memory.
    let sum = sum.fold(u64::from(unreported), u64::saturating_add);
    if sum == u64::from(communes) {
        return Ok(());
    }
    let tiers: Vec<String> = by_tier.iter().map(ToString::to_string).collect();
    Err(LawBroken::new(
        Law::CensusSumsUp,
        format!("{} + {unreported}", tiers.join(" + ")),
        same(communes),
        same(sum),
    ))
}

/// A printed mean is one that the tiers of a census allow under some rounding.
///
/// # Errors
/// [`LawBroken`] of [`Law::MeanIsPossible`].
pub fn a_mean_is_possible(census: &Census, mean: Printed) -> Result<(), LawBroken> {
    if !census.readings_of(mean).is_empty() {
        return Ok(());
    }
    let expected = census.implied_mean().map_or(
        Label::new("không có số bình quân", "no mean"),
        |implied| same(format!("{} … {}", implied.at_least(), implied.at_most())),
    );
    Err(LawBroken::new(
        Law::MeanIsPossible,
        format!("n = {}", census.universe().communes()),
        expected,
        Label::in_both(|lang| number_text(mean.get(), lang)),
    ))
}

/// A printed total is found wrong by a rule of arithmetic exactly when the cells of its row, one
/// printed in each column, do not sum to it. A row without cells is judged by none.
///
/// # Errors
/// [`LawBroken`] of [`Law::TotalsAreJudgedByTheirCells`] with the path of the total.
pub fn totals_are_judged_by_their_cells(checker: &Checker, plan: &Plan) -> Result<(), LawBroken> {
    // Two rows may print one number: their total is wrong when one of them is.
    let mut rows: SortedMap<&str, bool> = SortedMap::new();
    let columns = plan.quota.columns.len();
    for row in &plan.quota.rows {
        let cells = row.cells();
        let aligned = cells.len() == columns && !cells.is_empty();
        let whole = aligned && cells.iter().all(Option::is_some);
        let wrong = whole && row.total().is_some_and(|total| total != row.sum());
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
