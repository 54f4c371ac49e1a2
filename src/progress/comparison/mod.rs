//! Two states compared. Start at [`Comparison`].

mod balance;
mod matching;
mod regrouping;

pub use balance::{RecognitionBalance, RecognitionFlows};
pub use matching::{CriterionChange, MatchedBy, MatchedCommune};
pub use regrouping::{RegroupedCommune, Regrouping, RegroupingKind};

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::place::CommuneCode;
use crate::progress::{CommuneProgress, Progress};
use crate::recognition::RecognitionClass;
use crate::tier::{TierOutcome, TierScheme, WrongCriteriaCount};
use matching::Matching;

/// Two states of one province compared (so sánh hai thời điểm): which communes moved, from which
/// tier to which, and by which criteria.
///
/// Communes are merged, split, and given the codes of others, so they are matched by what the
/// gazetteer knows of their successions, like with like. A commune that is one and the same on both
/// days, under any code, is among [`Comparison::communes`]. Everything else is listed: communes
/// that make others, or parts of others, by the groups that nothing crosses, as
/// [`Comparison::regrouped`]. No figure is ever divided between successors.
///
/// A gazetteer without successions, or one that does not cover both days, matches by code and name,
/// and [`Comparison::matched_by`] says so.
///
/// ```
/// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
/// use nongthonmoi::progress::{Comparison, Progress, RegroupingKind, State};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::tier::TierScheme;
///
/// let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
/// let mut later = plan.clone();
/// later.year = ProgrammeYear::new(2020).unwrap();
/// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
/// let (before, after) = (State::new(day(2018)), State::new(day(2020)));
/// let (before, after) =
///     (Progress::of(&plan, &gazetteer, &before)?, Progress::of(&later, &gazetteer, &after)?);
/// let comparison = Comparison::of(TierScheme::hoa_binh_2018(), &before, &after)?;
/// assert_eq!(comparison.communes.len() + comparison.removed.len(), 191);
/// assert_eq!(comparison.communes.len() + comparison.added.len(), 131);
/// assert!(comparison.regrouped.iter().any(|one| one.kind == RegroupingKind::Merger));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The scheme.
    pub scheme: TierScheme,
    /// The days whose units are compared: that of the first state and that of the second.
    pub days: (NaiveDate, NaiveDate),
    /// What communes were matched by.
    pub matched_by: MatchedBy,
    /// Every commune that is one and the same on both days, the codes at the start ascending, also
    /// those that did not move.
    pub communes: Vec<MatchedCommune>,
    /// The communes that were merged, split or regrouped between the two days, by groups that
    /// nothing crosses, in the order of the first unit of the earlier day; none when communes were
    /// matched by code and name.
    pub regrouped: Vec<Regrouping>,
    /// The communes of the first state that are not in the second, codes ascending. What became of
    /// them is listed by [`Comparison::regrouped`].
    pub removed: Vec<CommuneCode>,
    /// The communes of the second state that are not in the first, codes ascending.
    pub added: Vec<CommuneCode>,
    /// The communes recognised as meeting the standard at the start, in between, and at the end; for
    /// another class see [`RecognitionBalance::between`].
    pub balance: RecognitionBalance,
}

impl Comparison {
    /// Compares two states by the tiers of a scheme. The successions are those of the gazetteer of
    /// the second one.
    ///
    /// # Errors
    /// [`WrongCriteriaCount`] when a result is over the criteria of another set than the scheme.
    pub fn of(
        scheme: TierScheme,
        before: &Progress<'_>,
        after: &Progress<'_>,
    ) -> Result<Self, WrongCriteriaCount> {
        let matching = Matching::of(before, after);
        let mut communes = Vec::new();
        for (one, other) in &matching.pairs {
            if let (Some(one), Some(other)) = (before.commune(*one), after.commune(*other)) {
                communes.push(MatchedCommune::of(&scheme, one, other)?);
            }
        }
        let mut regrouped = Vec::new();
        for group in &matching.groups {
            regrouped.push(Regrouping::of(&scheme, before, after, group)?);
        }
        let (matched, found): (BTreeSet<CommuneCode>, BTreeSet<CommuneCode>) =
            matching.pairs.into_iter().unzip();
        let unmatched = |progress: &Progress<'_>, known: &BTreeSet<CommuneCode>| {
            let codes = progress.communes().map(CommuneProgress::code);
            codes.filter(|code| !known.contains(code)).collect()
        };
        Ok(Self {
            scheme,
            days: (before.date(), after.date()),
            matched_by: matching.by,
            communes,
            regrouped,
            removed: unmatched(before, &matched),
            added: unmatched(after, &found),
            balance: RecognitionBalance::between(RecognitionClass::Meets, before, after),
        })
    }

    /// The communes whose tier changed, or became known, the codes at the start ascending.
    pub fn moved(&self) -> impl Iterator<Item = &MatchedCommune> {
        self.communes.iter().filter(|one| one.before != one.after)
    }

    /// How many communes went from which tier to which; `None` for those without a result. Communes
    /// that were regrouped are in none of the counts.
    #[must_use]
    pub fn matrix(&self) -> BTreeMap<(Option<TierOutcome>, Option<TierOutcome>), u32> {
        let mut matrix = BTreeMap::new();
        for one in &self.communes {
            let count: &mut u32 = matrix.entry((one.before, one.after)).or_default();
            // A gazetteer has fewer communes than 32 bits count.
            *count = count.saturating_add(1);
        }
        matrix
    }

    /// Those of [`Comparison::regrouped`] of which not even the sums compare like with like.
    pub fn not_comparable(&self) -> impl Iterator<Item = &Regrouping> {
        self.regrouped.iter().filter(|one| !one.is_like_with_like())
    }
}
