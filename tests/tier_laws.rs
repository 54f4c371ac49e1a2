//! Laws of tiers and censuses, on the built-in schemes and on any other.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use crate::common::shuffled;
use nongthonmoi::assessment::CriteriaMet;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Printed, Ratio, Rounding};
use nongthonmoi::text::Label;
use nongthonmoi::tier::{
    Census, CensusError, InvalidTierScheme, LeftOut, Tally, Tier, TierScheme, Universe,
};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

fn built_in() -> [TierScheme; 2] {
    [TierScheme::hoa_binh_2018(), TierScheme::national()]
}

fn any_scheme() -> impl Strategy<Value = TierScheme> {
    let any = (1_u8..=40).prop_flat_map(|criteria| {
        btree_set(1..=criteria, 0..6).prop_map(move |cuts| {
            let cuts = std::iter::once(0).chain(cuts).collect();
            TierScheme::new(criteria, cuts).unwrap()
        })
    });
    prop_oneof![select(built_in().to_vec()), any]
}

/// A scheme and the true numbers of criteria of some communes, each known as an interval.
fn any_communes() -> impl Strategy<Value = (TierScheme, Vec<(CommuneCode, CriteriaMet, u8)>)> {
    (
        any_scheme(),
        vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..40),
    )
        .prop_map(|(scheme, rows)| {
            let of = scheme.criteria();
            let commune = |(number, (a, b, c)): (u32, (u8, u8, u8))| {
                let mut sorted = [a, b, c].map(|value| value % (of + 1));
                sorted.sort_unstable();
                let [least, truth, most] = sorted;
                // Half of the communes are known for certain.
                let (least, most) = if a % 2 == 0 {
                    (truth, truth)
                } else {
                    (least, most)
                };
                (
                    CommuneCode::new(number).unwrap(),
                    CriteriaMet::new(least, most, of).unwrap(),
                    truth,
                )
            };
            let communes = (1..).zip(rows).map(commune).collect();
            (scheme, communes)
        })
}

type Known = [(CommuneCode, CriteriaMet, u8)];

fn census(scheme: &TierScheme, more: u32, communes: &Known) -> Census {
    let universe = Universe::of(u32::try_from(communes.len()).unwrap() + more);
    let known = communes.iter().map(|(code, met, _)| (*code, *met));
    Census::of(scheme.clone(), universe, known).unwrap()
}

#[test]
fn tiers_of_the_built_in_schemes_partition_0_to_19() {
    for (scheme, cuts) in built_in()
        .iter()
        .zip([[0, 8, 10, 15, 19], [0, 5, 10, 15, 19]])
    {
        assert_eq!(scheme.cuts(), cuts);
        for met in 0..=19 {
            let tier = scheme.tier(met).unwrap();
            let holding: Vec<Tier> = scheme
                .tiers()
                .filter(|tier| {
                    let (least, most) = scheme.bounds(*tier).unwrap();
                    (least..=most).contains(&met)
                })
                .collect();
            assert_eq!(holding, [tier]);
        }
        assert_eq!(scheme.tier(20), None);
    }
    // The band 8-9 of the plan against 5-9 of the nation.
    let index = |scheme: &TierScheme, met| scheme.tier(met).unwrap().index();
    let [plan, nation] = built_in();
    assert_eq!(
        [4, 5, 7, 8, 9].map(|met| index(&plan, met)),
        [0, 0, 0, 1, 1]
    );
    assert_eq!(
        [4, 5, 7, 8, 9].map(|met| index(&nation, met)),
        [0, 1, 1, 1, 1]
    );
}

#[test]
fn each_census_error_is_told_with_its_numbers() {
    let code = |number| CommuneCode::new(number).unwrap();
    let met = |number, of| CriteriaMet::new(number, number, of).unwrap();
    let of = |communes: &[(CommuneCode, CriteriaMet)], universe| {
        Census::of(
            TierScheme::national(),
            Universe::of(universe),
            communes.to_vec(),
        )
    };
    let text = |result: Result<Census, CensusError>| result.unwrap_err().to_string();
    let twice = [(code(4813), met(3, 19)), (code(4813), met(4, 19))];
    assert_eq!(
        text(of(&twice, 5)),
        "commune `04813` was counted twice: keep one result"
    );
    assert_eq!(
        text(of(&[(code(1), met(3, 10))], 5)),
        "a count over 10 criteria has no tier in a scheme for 19: use a scheme for 10"
    );
    let two = [(code(1), met(3, 19)), (code(2), met(4, 19))];
    assert_eq!(
        text(of(&two, 1)),
        "more communes were counted than the `1` of the universe: correct one of the two"
    );
    assert!(of(&two, 2).is_ok() && of(&[], 0).is_ok());

    let counts = |universe, counts: &[u32]| {
        Census::from_counts(TierScheme::national(), Universe::of(universe), counts)
    };
    assert_eq!(
        text(counts(9, &[1, 2, 3])),
        "`3` numbers of communes for `5` tiers: give one for each tier, the lowest first"
    );
    assert_eq!(
        text(counts(9, &[1; 6])),
        "`6` numbers of communes for `5` tiers: give one for each tier, the lowest first"
    );
    assert_eq!(
        text(counts(4, &[1; 5])),
        "more communes were counted than the `4` of the universe: correct one of the two"
    );
    assert!(counts(5, &[1; 5]).is_ok());

    let plan = Census::from_counts(TierScheme::hoa_binh_2018(), Universe::of(5), &[1; 5]).unwrap();
    let nation = counts(5, &[1; 5]).unwrap();
    assert_eq!(
        text(nation.clone().merge(plan)),
        "censuses of different tier schemes cannot be merged: count both by one scheme"
    );
    let huge = counts(u32::MAX, &[0; 5]).unwrap();
    assert_eq!(huge.clone().merge(nation), Err(CensusError::TooMany));
    assert!(huge.merge(counts(0, &[0; 5]).unwrap()).is_ok());
}

#[test]
fn each_wrong_scheme_is_told_with_its_cut_point() {
    let text = |cuts: &[u8]| TierScheme::new(19, cuts.to_vec()).unwrap_err().to_string();
    let from_zero =
        "cut points must begin with 0, so that every number of criteria has a tier: put 0 first";
    assert_eq!(text(&[]), from_zero);
    assert_eq!(text(&[1, 5]), from_zero);
    assert_eq!(
        text(&[0, 8, 5]),
        "the cut point `5` is not above the one before it: list them in ascending order, each once"
    );
    assert_eq!(
        text(&[0, 0]),
        "the cut point `0` is not above the one before it: list them in ascending order, each once"
    );
    assert_eq!(
        text(&[0, 5, 20]),
        "the cut point `20` is above the 19 criteria of the set: correct it, or leave it out"
    );
    assert!(TierScheme::new(19, vec![0]).is_ok() && TierScheme::new(0, vec![0]).is_ok());
    let all: Vec<u8> = (0..=u8::MAX).collect();
    assert_eq!(TierScheme::new(u8::MAX, all).unwrap().tiers().count(), 256);
    assert_eq!(
        TierScheme::new(4, vec![0, 5]),
        Err(InvalidTierScheme::AboveCriteria {
            cut: 5,
            criteria: 4
        })
    );
}

#[test]
fn a_commune_left_out_of_the_universe_keeps_its_reason_through_merging() {
    let left_out = |unit: &str| LeftOut::new(unit.into(), Label::new("xã điểm", "pilot commune"));
    let census = |unit: &str| {
        let universe = Universe::of(3).leaving_out(left_out(unit));
        Census::from_counts(TierScheme::national(), universe, &[0, 1, 0, 0, 2]).unwrap()
    };
    let merged = census("b").merge(census("a")).unwrap();
    assert_eq!(merged.universe().communes(), 6);
    assert_eq!(merged.universe().left_out(), [left_out("a"), left_out("b")]);
    assert_eq!(merged, census("a").merge(census("b")).unwrap());
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn tiers_of_any_scheme_leave_no_gap_and_do_not_overlap(scheme in any_scheme()) {
        let bounds: Vec<_> = scheme.tiers().map(|tier| scheme.bounds(tier).unwrap()).collect();
        prop_assert_eq!(bounds[0].0, 0);
        prop_assert_eq!(bounds.last().unwrap().1, scheme.criteria());
        prop_assert!(bounds.iter().all(|(least, most)| least <= most));
        prop_assert!(bounds.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0));
        for (tier, (least, most)) in scheme.tiers().zip(bounds) {
            prop_assert_eq!((scheme.tier(least), scheme.tier(most)), (Some(tier), Some(tier)));
        }
    }

    #[test]
    fn more_met_never_lowers_the_tier(scheme in any_scheme()) {
        let tiers: Vec<_> = (0..=scheme.criteria()).map(|met| scheme.tier(met).unwrap()).collect();
        prop_assert!(tiers.is_sorted());
    }

    #[test]
    fn the_tier_of_a_commune_lies_within_its_outcome((scheme, communes) in any_communes()) {
        for (_, met, truth) in communes {
            let outcome = scheme.outcome(met).unwrap();
            let tier = scheme.tier(truth).unwrap();
            prop_assert!(outcome.lowest() <= tier && tier <= outcome.highest());
            prop_assert_eq!(outcome.certain(), (outcome.lowest() == outcome.highest()).then_some(tier));
        }
    }

    #[test]
    fn a_census_does_not_depend_on_the_order_of_the_communes(
        (scheme, communes) in any_communes(), more in 0_u32..9, seed in any::<u64>()
    ) {
        prop_assert_eq!(
            census(&scheme, more, &communes),
            census(&scheme, more, &shuffled(&communes, seed))
        );
    }

    #[test]
    fn a_tally_is_the_census_of_what_it_counted(
        (scheme, communes) in any_communes(), more in 0_u32..9
    ) {
        let expected = census(&scheme, more, &communes);
        let mut tally = Tally::new(scheme.clone());
        prop_assert_eq!(tally.scheme(), &scheme);
        for (_, met, _) in &communes {
            prop_assert_eq!(tally.add(*met), Ok(()));
        }
        prop_assert_eq!(tally.census(expected.universe().clone()), Ok(expected.clone()));
        // Of another set nothing is counted, and one commune too many is one too many.
        let other = CriteriaMet::new(0, 0, scheme.criteria() + 1).unwrap();
        prop_assert_eq!(tally.add(other), Err(scheme.outcome(other).unwrap_err()));
        prop_assert_eq!(tally.census(expected.universe().clone()), Ok(expected));
        if let Some(fewer) = communes.len().checked_sub(1) {
            let universe = Universe::of(u32::try_from(fewer).unwrap());
            let refused = CensusError::MoreThanUniverse { universe: universe.communes() };
            prop_assert_eq!(tally.census(universe), Err(refused));
        }
    }

    #[test]
    fn every_commune_is_certain_or_possible_in_a_tier(
        (scheme, communes) in any_communes(), more in 0_u32..9
    ) {
        let census = census(&scheme, more, &communes);
        let in_tier = |tier| {
            let of = |met: &CriteriaMet| (scheme.tier(met.at_least()).unwrap(), scheme.tier(met.at_most()).unwrap());
            let certain = communes.iter().filter(|(_, met, _)| of(met) == (tier, tier)).count();
            let within = communes.iter().filter(|(_, met, _)| of(met).0 <= tier && tier <= of(met).1).count();
            (certain, within - certain)
        };
        for tier in scheme.tiers() {
            let found = (census.certain(tier), census.possible(tier));
            prop_assert_eq!((found.0 as usize, found.1 as usize), in_tier(tier));
        }
        prop_assert_eq!((census.reported() as usize, census.unreported()), (communes.len(), more));
        prop_assert_eq!(census.outcomes().map(|(_, count)| count).sum::<u32>(), census.reported());
    }

    #[test]
    fn merging_is_associative_and_commutative_and_equals_the_census_of_all(
        (scheme, communes) in any_communes(), cuts in any::<[prop::sample::Index; 2]>()
    ) {
        let mut cuts = cuts.map(|cut| cut.index(communes.len() + 1));
        cuts.sort_unstable();
        let [a, b, c] = [&communes[..cuts[0]], &communes[cuts[0]..cuts[1]], &communes[cuts[1]..]]
            .map(|part| census(&scheme, 1, part));
        let all = census(&scheme, 3, &communes);
        let left = a.clone().merge(b.clone()).unwrap().merge(c.clone()).unwrap();
        let right = a.clone().merge(b.clone().merge(c.clone()).unwrap()).unwrap();
        let turned = c.merge(b).unwrap().merge(a).unwrap();
        prop_assert_eq!(&left, &all);
        prop_assert_eq!(&right, &all);
        prop_assert_eq!(&turned, &all);
    }

    #[test]
    fn the_implied_mean_contains_the_true_one(
        (scheme, communes) in any_communes(), silent in vec(any::<u8>(), 0..6)
    ) {
        let census = census(&scheme, u32::try_from(silent.len()).unwrap(), &communes);
        let others = silent.iter().map(|value| u64::from(value % (scheme.criteria() + 1)));
        let sum = communes.iter().map(|(_, _, truth)| u64::from(*truth)).chain(others).sum::<u64>();
        prop_assert!(census.sums().contains(sum));
        match Ratio::new(sum, u64::from(census.universe().communes())) {
            None => prop_assert_eq!(census.implied_mean(), None),
            Some(truth) => {
                let implied = census.implied_mean().unwrap();
                prop_assert!(implied.contains(truth));
            }
        }
    }

    #[test]
    fn the_readings_of_a_printed_mean_contain_the_truth_under_its_rounding(
        (scheme, communes) in any_communes(), digits in 0_u32..4
    ) {
        prop_assume!(!communes.is_empty());
        let census = census(&scheme, 0, &communes);
        let sum = communes.iter().map(|(_, _, truth)| u64::from(*truth)).sum::<u64>();
        let truth = Ratio::new(sum, u64::from(census.universe().communes())).unwrap();
        for rounding in Rounding::ALL {
            let readings = census.readings_of(truth.printed(digits, *rounding));
            let reading = readings.iter().find(|one| one.rounding == *rounding).unwrap();
            prop_assert!(reading.sums.contains(sum));
        }
    }

    #[test]
    fn a_reading_holds_exactly_the_sums_that_print_as_the_mean(
        (scheme, communes) in any_communes(), mantissa in 0_u32..4_000, digits in 0_u32..3
    ) {
        prop_assume!(!communes.is_empty());
        let census = census(&scheme, 0, &communes);
        let mean: Printed = nongthonmoi::quantity::Decimal::new(i64::from(mantissa), digits)
            .to_string().parse().unwrap();
        let readings = census.readings_of(mean);
        for rounding in Rounding::ALL {
            let printing: Vec<u64> = (census.sums().at_least()..=census.sums().at_most())
                .filter(|sum| {
                    let ratio = Ratio::new(*sum, u64::from(census.universe().communes())).unwrap();
                    mean.shows(ratio, *rounding)
                })
                .collect();
            let found = readings.iter().find(|one| one.rounding == *rounding);
            let found = found.map(|one| (one.sums.at_least(), one.sums.at_most()));
            prop_assert_eq!(found, printing.first().copied().zip(printing.last().copied()));
        }
    }
}
