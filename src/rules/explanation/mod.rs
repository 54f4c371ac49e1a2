//! From a finding back to the cells that made it.
//!
//! One file for each kind of input says which cells it has and where they stand. The paths are those
//! of the rules, so that what a rule names is found again.

mod balance;
mod criteria;
mod documents;
mod explained_fact;
mod finding_explanation;
mod gazetteer;
mod instrument;
mod objectives;
mod plan;
mod published;
mod reports;
mod results;
mod standard;
mod state;
mod traced_cell;
mod traced_place;
mod tracer;
mod wording;
mod works;

use alloc::vec::Vec;

pub use explained_fact::ExplainedFact;
pub use finding_explanation::FindingExplanation;
pub use traced_cell::TracedCell;
pub use traced_place::TracedPlace;
use tracer::Tracer;

use super::catalog::earlier;
use super::{Dossier, Path};
use crate::sorted::sort_by;

impl Dossier<'_> {
    /// The cells of the dossier at a place and within it, ordered by path: what a path of a finding
    /// points to. None when the dossier has nothing there.
    ///
    /// The path of a district among results, works or units, such as `/state/results/154`, stands
    /// for what its communes have. A place that holds the results of many communes gives of each the
    /// number of criteria met, one commune also its verdicts. Places of the earlier dossier begin with
    /// `/earlier`.
    ///
    /// ```
    /// use nongthonmoi::rules::Dossier;
    /// use nongthonmoi::samples::hoa_binh;
    /// use nongthonmoi::text::Lang;
    ///
    /// let plan = hoa_binh::plan_2018();
    /// let dossier = Dossier::new().plan(&plan);
    /// let total = dossier.trace(&"/quota/rows/6/total".parse()?);
    /// assert_eq!(total[0].text(Lang::En), "the printed total of row 6: 27");
    /// assert_eq!(dossier.trace(&"/quota/rows/6/cells".parse()?).len(), 11);
    /// assert!(dossier.trace(&"/quota/rows/60".parse()?).is_empty());
    /// # Ok::<(), nongthonmoi::rules::InvalidPath>(())
    /// ```
    #[must_use]
    pub fn trace(&self, path: &Path) -> Vec<TracedCell> {
        let mut cells = self.trace_own(path);
        let earlier = self.read_earlier().ok().zip(earlier::place_in(path));
        if let Some((earlier, place)) = earlier {
            let there = earlier.trace_own(&place).into_iter();
            cells.extend(there.map(TracedCell::of_earlier));
            sort_by(&mut cells, TracedCell::compare);
        }
        cells
    }

    /// The cells without those of the earlier dossier.
    fn trace_own(&self, path: &Path) -> Vec<TracedCell> {
        let mut tracer = Tracer::new(self, path);
        if let Ok(plan) = self.read_plan() {
            plan::trace(plan, &mut tracer);
        }
        if let Ok(gazetteer) = self.read_gazetteer() {
            gazetteer::trace(gazetteer, &mut tracer);
        }
        if let Ok(set) = self.read_criteria_set() {
            criteria::trace_set(set, &mut tracer);
        }
        for overlay in self.read_overlays().unwrap_or_default() {
            criteria::trace_overlay(overlay, &mut tracer);
        }
        if let Ok(standard) = self.read_standard() {
            standard::trace(standard, &mut tracer);
        }
        for report in self.read_reports().unwrap_or_default() {
            reports::trace(report, self.read_standard().ok(), &mut tracer);
        }
        if let Ok(state) = self.read_state() {
            state::trace(state, &mut tracer);
        }
        if let Ok(balance) = self.read_recognition_balance() {
            balance::trace(balance, &mut tracer);
        }
        if let Ok(date) = self.read_date() {
            balance::trace_date(date, &mut tracer);
        }
        documents::trace(self, &mut tracer);
        tracer.finish()
    }
}
