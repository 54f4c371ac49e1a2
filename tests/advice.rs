//! Advice against every choice, and the laws of advice.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

mod common;

use common::advice::{Trial, any_case};
use common::laws;
use nongthonmoi::advice::Target;
use nongthonmoi::assessment::Answer;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..laws() })]

    /// Every number of criteria of every commune: the way, whether it can be reached, and both ends of
    /// the cost are those of trying every choice.
    #[test]
    fn the_cheapest_way_is_that_of_trying_every_choice(case in any_case(6, 8, 5)) {
        case.ask(|advisor| {
            for commune in case.communes() {
                let trial = Trial::of(&case, commune);
                let now = advisor.open(commune).unwrap().counted();
                for (criteria, (best, least)) in trial.best().into_iter().enumerate() {
                    let criteria = u8::try_from(criteria).unwrap();
                    if criteria <= now {
                        continue;
                    }
                    let answer = advisor.cheapest(commune, &Target::Criteria(criteria)).unwrap();
                    prop_assert!(answer.proof().is_optimal());
                    let keys = answer.way().map(|way| {
                        let mut keys = way.keys();
                        keys.sort();
                        keys
                    });
                    prop_assert_eq!(keys, best.as_ref().map(|best| best.5.clone()));
                    let reachable = match (&best, least) {
                        (Some(best), _) if best.0 == 0 => Answer::Yes,
                        (None, None) => Answer::No,
                        _ => Answer::CannotSay,
                    };
                    prop_assert_eq!(answer.reachable(), reachable);
                    let low = answer.cost().map(|cost| cost.at_least().get());
                    prop_assert_eq!(low, least);
                    let high = answer.cost().and_then(|cost| cost.at_most());
                    let known = best.filter(|best| (best.0, best.1) == (0, 0));
                    let most = known.map(|best| best.2);
                    prop_assert_eq!(high.map(|sum| sum.get()), most);
                }
            }
            Ok(())
        })?;
    }
}
