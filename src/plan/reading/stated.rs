//! What a document states on one question.

use alloc::vec::Vec;

/// What a document states on one question: the places that answer it, and the value that holds.
///
/// | the document | [`value`](Self::value) | [`places`](Self::places) |
/// |---|---|---|
/// | does not answer the question | `None` | none |
/// | answers it once | the value | the place |
/// | states bounds, also alike | the strictest | each place, the strictest first |
/// | has one row, or one task, duty or directive, also several times alike | the value | the place |
/// | has several rows, or several of the others that differ | `None`: ambiguous | each place |
///
/// No answer depends on the order in which the document lists its places.
///
/// ```
/// use nongthonmoi::plan::{Objective, ObjectiveTarget, PlanReading};
/// use nongthonmoi::samples::hoa_binh;
///
/// let mut plan = hoa_binh::plan_2018();
/// let stricter = ObjectiveTarget::CriteriaFloor { criteria: 12 };
/// plan.objectives.push(Objective { section: "II.1".into(), text: "…".into(), target: stricter, figure: None });
/// let mut other = plan.duties[0].clone();
/// other.section = "V".into();
/// plan.duties.push(other);
///
/// let reading = PlanReading::of(&plan);
/// // Two floors: who reaches the strictest reaches the other one.
/// let floor = &reading.floor;
/// assert_eq!(floor.value(), Some(12));
/// let sections = floor.places().iter().map(|(objective, criteria)| (&*objective.section, *criteria));
/// assert_eq!(sections.collect::<Vec<_>>(), [("II.1", 12), ("I.2", 8)]);
/// // Two duties of one code: neither comes before the other.
/// let duty = reading.duty(&plan.duties[0].code);
/// assert!(duty.is_ambiguous());
/// assert_eq!((duty.value(), duty.places().len()), (None, 2));
/// ```
// INVARIANT: a value is that of the first place; without places there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated<T, P = T> {
    has_value: bool,
    places: Vec<(P, T)>,
}

impl<T: Copy, P: Copy> Stated<T, P> {
    /// The value of the first of the places, which are in order: the strictest first.
    pub(crate) fn strictest(places: Vec<(P, T)>) -> Self {
        Self {
            has_value: !places.is_empty(),
            places,
        }
    }

    /// The value that holds; `None` when the document states none, or is ambiguous.
    #[must_use]
    pub fn value(&self) -> Option<T> {
        self.found().map(|(_, value)| value)
    }

    /// The place that states the value that holds.
    #[must_use]
    pub fn place(&self) -> Option<P> {
        self.found().map(|(place, _)| place)
    }

    /// The value that holds, after the place that states it.
    #[must_use]
    pub fn found(&self) -> Option<(P, T)> {
        self.places.first().copied().filter(|_| self.has_value)
    }

    /// Every place with what it states, the one that holds first.
    #[must_use]
    pub fn places(&self) -> &[(P, T)] {
        &self.places
    }

    /// Whether the document does not answer the question.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether places answer the question, and none of them comes before the others.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        !self.has_value && !self.places.is_empty()
    }
}

impl<T: Copy> Stated<T> {
    /// The only value of those that the document has, in order; several are ambiguous.
    pub(crate) fn only(values: Vec<T>) -> Self {
        Self {
            has_value: values.len() == 1,
            places: values.into_iter().map(|value| (value, value)).collect(),
        }
    }
}
