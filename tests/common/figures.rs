//! Strategies for published tables of communes by tier.

use nongthonmoi::law::Source;
use nongthonmoi::progress::{PublishedCensus, PublishedTier};
use nongthonmoi::quantity::{Decimal, Printed, Qualified, Qualifier};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::strategies::{any_date, any_text};

pub(crate) fn any_printed() -> impl Strategy<Value = Printed> {
    (0_i64..20_000, 0_u32..4)
        .prop_map(|(mantissa, digits)| Printed::new(Decimal::new(mantissa, digits)).unwrap())
}

pub(crate) fn any_qualified() -> impl Strategy<Value = Qualified> {
    (option::of(select(Qualifier::ALL.to_vec())), any_printed()).prop_map(|(qualifier, figure)| {
        qualifier.map_or(Qualified::plain(figure), |word| {
            Qualified::new(word, figure)
        })
    })
}

/// A tier as a table may print it, also one that cannot be.
pub(crate) fn any_published_tier() -> impl Strategy<Value = PublishedTier> {
    (0_u8..22, 0_u8..22, 0_u32..200, option::of(any_printed())).prop_map(
        |(from, to, communes, percent)| {
            let mut tier = PublishedTier::new(from, to, communes);
            tier.percent = percent;
            tier
        },
    )
}

pub(crate) fn any_published_census() -> impl Strategy<Value = PublishedCensus> {
    (
        any_date(),
        0_u8..21,
        option::of(0_u32..500),
        vec(any_published_tier(), 0..4),
        option::of(any_qualified()),
        (any_text(), any_text()),
    )
        .prop_map(|(date, criteria, communes, tiers, mean, (key, address))| {
            let mut census = PublishedCensus::new(date, criteria, Source::owned(key, address));
            (census.communes, census.tiers, census.mean) = (communes, tiers, mean);
            census
        })
}
