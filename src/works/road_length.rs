//! Sums of the lengths of sections, some of which may not be known.

use alloc::vec::Vec;

use crate::quantity::{Decimal, Kilometres, sum};

/// The sum of lengths; `None` when there are none, one is not known, or the sum does not fit.
pub(super) fn total(mut lengths: Vec<Option<Kilometres>>) -> Option<Kilometres> {
    if lengths.is_empty() {
        return None;
    }
    // Whether a sum fits on the way may depend on the order, which must change nothing.
    lengths.sort_unstable();
    let known: Option<Vec<Decimal>> = lengths.into_iter().map(|one| Some(one?.get())).collect();
    Kilometres::new(sum(known?)?).ok()
}

/// Whether the known lengths add up to so much, also where no decimal holds their sum.
pub(super) fn reach(lengths: &[Option<Kilometres>], at_least: Kilometres) -> bool {
    in_units(lengths.iter().copied().flatten()) >= in_units([at_least])
}

/// The sum of lengths as whole kilometres and units of the last decimal that a length can have.
fn in_units(lengths: impl IntoIterator<Item = Kilometres>) -> (u128, u128) {
    const UNITS: u128 = 10_u128.pow(Decimal::MAX_SCALE);
    let (whole, units) = lengths
        .into_iter()
        .fold((0_u128, 0_u128), |(whole, units), length| {
            let mut rest = length.get().fract();
            rest.rescale(Decimal::MAX_SCALE);
            // Each summand is below 10²⁹, so no list of lengths comes near the bound.
            (
                whole.saturating_add(length.get().trunc().mantissa().unsigned_abs()),
                units.saturating_add(rest.mantissa().unsigned_abs()),
            )
        });
    (whole.saturating_add(units / UNITS), units % UNITS)
}
